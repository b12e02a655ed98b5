"""Which issues of a plan point at a field, an action, a column of a table, or an area."""

from __future__ import annotations

from collections.abc import Iterable

from evaluation.said import plain
from planparse.plan.model import Plan


def names_column(message: str, label: str) -> bool:
    r"""Whether a message about a table names this column; a column without a label is named by its place.

    >>> names_column("the column 'RAG' is read as status", "RAG"), names_column("column 3 is left out", "(column 3)")
    (True, True)
    >>> names_column("'RAG' might be the progress", "Progress"), names_column(r"'Who\nleads' is left out", "Who leads")
    (False, True)
    """
    shown = " ".join(message.replace("\\n", " ").split())
    return repr(label) in shown or (label.startswith("(column ") and label.strip("()") in shown)


LOUD = frozenset({"warning", "error"})
"""The severities that a reviewer is asked to look at."""

LEFT_OUT = ("/unplaced", "/tables")
"""Where issues point that say that words or rows were left out."""


class Flags:
    """The loud issues of a plan (warnings and errors), by where they point."""

    def __init__(self, plan: Plan) -> None:
        self._loud = [issue for issue in plan.issues if issue.severity in LOUD]
        self._paths = frozenset(issue.path for issue in self._loud)
        self._tables = [issue for issue in self._loud if issue.path.startswith("/tables/")]
        self._labels = [
            (label, role) for table in plan.tables for label, role in table.columns.items() if role is not None
        ]

    def field(self, action: str, parts: Iterable[str], labels: Iterable[str]) -> bool:
        """Whether an issue points at one of these parts of an action, or at a table and names the column."""
        parts = tuple(parts)
        at = {f"{action}/{part}" for part in parts}
        below = tuple(f"{action}/{part}/" for part in parts)
        return (
            bool(at & self._paths) or any(path.startswith(below) for path in self._paths) or self._column(parts, labels)
        )

    def suggested(self, parts: Iterable[str]) -> bool:
        """Whether an issue at a table says that one of its columns may be one of these parts."""
        return any(not {*parts}.isdisjoint(issue.alternatives) for issue in self._tables)

    def inside(self, pointer: str) -> bool:
        """Whether an issue points at something or into it."""
        return any(path == pointer or path.startswith(f"{pointer}/") for path in self._paths)

    def exactly(self, pointer: str) -> bool:
        """Whether an issue points at exactly this place."""
        return pointer in self._paths

    def left_out(self) -> bool:
        """Whether an issue says that words or rows of the document were left out."""
        return any(
            issue.code == "tables_left_out"
            or (issue.path.startswith(LEFT_OUT) and ("unplaced" in issue.path or "left out" in issue.message))
            for issue in self._loud
        )

    def _column(self, parts: tuple[str, ...], labels: Iterable[str]) -> bool:
        """Whether an issue at a table names a column of this field, by one of its labels."""
        own = {plain(label) for label in labels}
        own |= {
            plain(label) for label, role in self._labels if role in parts or (role in _OWNERS and "owners" in parts)
        }
        return any(label and names_column(issue.message, label) for issue in self._tables for label in own)


_OWNERS = frozenset({"lead", "strategic_lead", "operational_lead", "support"})
