"""Every format by its name: one function each, its libraries imported when it runs; and bare tables."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict

from planparse.emit.cells import Export, harmless
from planparse.emit.ics import to_ics
from planparse.emit.json import to_json, to_jsonl
from planparse.emit.rows import to_csv
from planparse.emit.tracker_columns import TRACKERS
from planparse.emit.trackers import to_tracker
from planparse.emit.workbook import to_xlsx
from planparse.errors import ExportError
from planparse.plan.model import Plan
from planparse.profile import ExportRules
from planparse.tables.bare_tables import BareGrid


def export(plan: Plan, name: str, rules: ExportRules | None = None, *, finished: bool = False) -> Export:
    """Export a plan in a format or for a tracker: ``data`` is the file, ``left_out`` lists what is not in it.

    A calendar (`ics`) has the finished actions only where ``finished`` asks for them.

    Raises `ExportError` where a rule must be picked, or where no format has this name.
    """
    plain: dict[str, Callable[[Plan], Export]] = {
        "json": lambda plan: Export(to_json(plan).encode("utf-8")),
        "jsonl": to_jsonl,
        "csv": to_csv,
        "xlsx": to_xlsx,
        "ics": lambda plan: to_ics(plan, finished=finished),
    }
    if name in plain:
        return plain[name](plan)
    if name not in TRACKERS:
        raise ExportError(None, f"no format has the name {name}", f"use one of {', '.join((*plain, *TRACKERS))}")
    return to_tracker(plan, TRACKERS[name], rules or ExportRules())


# Bare recovered tables as JSON or CSV, for any document, plan or not.


def tables_json(grids: Sequence[BareGrid]) -> str:
    """A JSON list of tables: ``page``, ``bbox``, ``rows`` of cell texts, and ``spans`` of merged cells."""
    found = [
        {
            "page": grid.page,
            "bbox": [round(edge, 2) for edge in grid.box] if grid.box else None,
            "rows": grid.rows,
            "spans": [asdict(span) for span in grid.spans],
        }
        for grid in grids
    ]
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def tables_csv(grids: Sequence[BareGrid]) -> str:
    """All tables as CSV, one after the other with a blank line between.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    for number, grid in enumerate(grids):
        if number:
            writer.writerow([])
        writer.writerows([harmless(text) for text in row] for row in grid.rows)
    return stream.getvalue()
