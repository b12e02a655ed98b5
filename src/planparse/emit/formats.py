"""All export formats by name, JSON and JSON Lines, the JSON Schema of the contract, and bare tables.

Each format has one function, and its libraries are imported when it runs.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from pydantic import BaseModel

from planparse.emit.cells import Export, harmless
from planparse.errors import ExportError
from planparse.plan.model import Plan

if TYPE_CHECKING:
    from planparse.profile import ExportRules
    from planparse.tables.pages import BareGrid


def export(plan: Plan, name: str, rules: ExportRules | None = None, *, finished: bool = False) -> Export:
    """Export a plan in a format or for a tracker: ``data`` is the file, ``left_out`` lists what is not in it.

    A calendar (`ics`) has the finished actions only if ``finished`` is true. Raises `ExportError` if a rule must be
    picked, or if no format has this name.
    """
    plain: dict[str, Callable[[Plan], Export]] = {
        "json": lambda plan: Export(to_json(plan).encode("utf-8")),
        "jsonl": to_jsonl,
        "csv": _csv,
        "xlsx": _xlsx,
        "ics": lambda plan: _ics(plan, finished=finished),
    }
    if name in plain:
        return plain[name](plan)
    from planparse.emit.tracker_columns import TRACKERS
    from planparse.emit.trackers import to_tracker
    from planparse.profile import ExportRules

    if name not in TRACKERS:
        raise ExportError(None, f"no format has the name {name}", f"use one of {', '.join((*plain, *TRACKERS))}")
    return to_tracker(plan, TRACKERS[name], rules or ExportRules())


# Each format's module is imported when it is needed: `planparse parse` writes JSON and needs none of them.


def _csv(plan: Plan) -> Export:
    from planparse.emit.rows import to_csv

    return to_csv(plan)


def _xlsx(plan: Plan) -> Export:
    from planparse.emit.workbook import to_xlsx

    return to_xlsx(plan)


def _ics(plan: Plan, *, finished: bool) -> Export:
    from planparse.emit.ics import to_ics

    return to_ics(plan, finished=finished)


# Tables of any document, plan or not, as JSON or CSV.


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

    A cell that a spreadsheet would read as a formula gets an apostrophe before it.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    for number, grid in enumerate(grids):
        if number:
            writer.writerow([])
        writer.writerows([harmless(text) for text in row] for row in grid.rows)
    return stream.getvalue()


def to_json(plan: Plan) -> str:
    """Give the JSON text of a plan, as `planparse parse` writes it: the same plan always gives the same bytes."""
    return plan.model_dump_json(indent=2) + "\n"


def schema_json(model: type[BaseModel] = Plan) -> str:
    """The JSON Schema (2020-12) of the contract, or of another model, generated from the models.

    A plan that planparse writes always has all members; a correction, which others write too, need not.
    """
    from planparse.corrections.file import Correction

    schema = model.model_json_schema(mode="validation" if model is Correction else "serialization")
    return json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}, indent=2) + "\n"


# JSON Lines: one whole action a line, with its document, area and issues.


def to_jsonl(plan: Plan) -> Export:
    """One line for each action: ``document`` (council, file), ``area`` (without its lists), ``action``, ``issues``."""
    from planparse.emit.rows import areas_without_action, each_action, issues_by_action

    organisation = plan.document.organisation
    document = {
        "title": plan.document.title,
        "organisation": organisation.name or organisation.text,
        "gss_code": organisation.gss_code,
        "source": plan.document.source.name,
        "sha256": plan.document.source.sha256,
    }
    issues = issues_by_action(plan)
    lines = [
        {
            "document": document,
            "area": area.model_dump(mode="json", include={"number", "kind", "heading", "title", "theme"}),
            "action": action.model_dump(mode="json"),
            "issues": [issue.model_dump(mode="json") for issue in issues.get(action.ref, [])],
        }
        for area, action in each_action(plan)
    ]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    return Export(text.encode("utf-8", "backslashreplace"), areas_without_action(plan))
