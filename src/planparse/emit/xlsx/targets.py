"""Which row of which sheet a cell speaks of: refs lead to their action, issues to what they are about, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planparse.emit.rows import Cell, Table

Place = tuple[str, int]
"""The name of a table and a row of its sheet; the first row has the headings."""


@dataclass(frozen=True, slots=True)
class Targets:
    """The rows of actions and of their first issues, by ref, and how many areas there are."""

    actions: Mapping[str, int]
    issues: Mapping[str, int]
    areas: int

    def of(self, table: str, column: str, record: Mapping[str, Cell]) -> Place | None:
        """Where a cell of a record leads; None where there is no such row."""
        ref = str(record.get("ref"))
        if column == "ref" and table != "actions":
            return ("actions", self.actions[ref]) if ref in self.actions else None
        if (table, column) == ("actions", "ref"):  # LibreOffice breaks no line of a link: it stands on a short cell
            return ("issues", self.issues[ref]) if ref in self.issues else None
        if (table, column) == ("issues", "path") and not record.get("ref"):
            return self._area(str(record.get("path")))
        return None

    def _area(self, path: str) -> Place | None:
        """The row of the area that an issue of no action is about."""
        parts = path.split("/")
        if parts[1:2] != ["areas"] or len(parts) < 3 or not parts[2].isdigit() or int(parts[2]) >= self.areas:
            return None
        return "areas", int(parts[2]) + 2


def targets(tables: Mapping[str, Table]) -> Targets:
    """The targets in these tables, by their names."""
    actions = {str(record["ref"]): row for row, record in enumerate(tables["actions"].records(), 2)}
    issues: dict[str, int] = {}
    for row, record in enumerate(tables["issues"].records(), 2):
        if record["ref"] is not None:
            issues.setdefault(str(record["ref"]), row)
    return Targets(actions, issues, len(tables["areas"].rows))
