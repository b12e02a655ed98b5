"""Tidy CSV: one action a row, for Excel and for programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import date

from planparse.emit.cells import Export, LeftOut, harmless, printable
from planparse.emit.rows import Cell, FlatTable, actions_table, each_action, number_text
from planparse.plan.model import Action, Plan

# What has parts is in the readable columns as text for people, and here once more as JSON, part by part.
NESTED_COLUMNS = (
    *("owners_json", "timescale_json", "measures_json", "references_json"),
    *("source_json", "provenance_json"),
)


def to_csv(plan: Plan) -> Export:
    """One action a row, UTF-8 with the mark that Excel needs, ISO dates; see `docs/exports.md` for the columns."""
    flat = actions_table(plan)
    whole = FlatTable(
        flat.name,
        (*flat.columns, *NESTED_COLUMNS),
        tuple((*row, *_nested(action)) for row, (_, action) in zip(flat.rows, each_action(plan), strict=True)),
    )
    return Export(table_csv(whole), (*areas_without_action(plan), *unprintables(whole)))


def table_csv(table: FlatTable) -> bytes:
    """A table as CSV that Excel opens rightly and cannot run."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow([harmless(printable(column)) for column in table.columns])
    writer.writerows([cell_text(cell) for cell in row] for row in table.rows)
    return stream.getvalue().encode("utf-8-sig")


def cell_text(cell: Cell) -> str:
    """A cell as text: ISO dates, plain numbers, nothing for None, nothing that could run.

    >>> cell_text(date(2015, 3, 31)), cell_text(100.0), cell_text(True), cell_text(None), cell_text("=A1")
    ('2015-03-31', '100', 'true', '', "'=A1")
    """
    match cell:
        case None:
            return ""
        case bool():
            return str(cell).lower()
        case date():
            return cell.isoformat()
        case int() | float():
            return number_text(cell)
    return harmless(printable(cell))


def areas_without_action(plan: Plan) -> tuple[LeftOut, ...]:
    """Areas that no row of a table of actions can show."""
    why = "a table of actions has no row for an area without one"
    return tuple(LeftOut("", "area", "left out", why, area.heading) for area in plan.areas if not area.actions)


def unprintables(table: FlatTable) -> Iterator[LeftOut]:
    """Each cell that loses characters which no format can hold."""
    why = "control characters that no spreadsheet can hold were taken out"
    for record in table.records():
        for column, cell in record.items():
            if isinstance(cell, str) and printable(cell) != cell:
                yield LeftOut(str(record.get("ref") or ""), column, "cut", why, repr(cell))


def _nested(action: Action) -> tuple[str | None, ...]:
    whole = action.model_dump(mode="json")
    names = (column.removesuffix("_json") for column in NESTED_COLUMNS)
    return tuple(json.dumps(whole[name], ensure_ascii=False) if whole[name] else None for name in names)
