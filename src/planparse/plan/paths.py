"""JSON Pointers into a plan for the spots of its outline (RFC 6901)."""

from __future__ import annotations

from planparse.cells.draft import Draft
from planparse.cells.read_cells import column_keys
from planparse.outline.outline import OWNER_FIELDS, Row, Spot


class Paths:
    """Where each row, column and area of a draft stands in the plan made of it."""

    def __init__(self, draft: Draft) -> None:
        self._tables = draft.outline.tables
        self._rows: dict[int, tuple[str, Row]] = {
            action.row.id: (f"/areas/{i}/actions/{j}", action.row)
            for i, area in enumerate(draft.areas)
            for j, action in enumerate(area.actions)
        }

    def pointer(self, spot: Spot) -> str:
        """The JSON Pointer of a spot; the whole document's is empty."""
        if spot.row is not None and spot.row in self._rows:
            base, row = self._rows[spot.row]
            part = spot.part if spot.column is None else self._part(row, spot.column)
            return f"{base}/{part}" if part else base
        if spot.table is not None:
            return self._column(spot.table, spot.column)
        if spot.area is not None:
            return f"/areas/{spot.area}"
        return f"/{spot.part}" if spot.part else ""

    def _column(self, table: int, column: int | None) -> str:
        """A column of a table by its label, or all of them: also for one that the document does not draw."""
        shape, base = self._tables[table], f"/tables/{table}/columns"
        if column is None or not (shape.columns[column].drawn or shape.columns[column].header):
            return base
        return f"{base}/{escaped(column_keys(shape)[column])}"

    def _part(self, row: Row, column: int) -> str:
        table = self._tables[row.table]
        field = table.columns[column].field
        if field in OWNER_FIELDS:
            return "owners"
        if field is None or field == "area":
            return f"extra/{escaped(column_keys(table)[column])}"
        return field


def escaped(key: str) -> str:
    """A key as it stands in a JSON Pointer.

    >>> escaped("Cost / source")
    'Cost ~1 source'
    """
    return key.replace("~", "~0").replace("/", "~1")


def unescaped(step: str) -> str:
    """The key that a step of a JSON Pointer names.

    >>> unescaped("Cost ~1 source"), unescaped("~01")
    ('Cost / source', '~1')
    """
    return step.replace("~1", "/").replace("~0", "~")
