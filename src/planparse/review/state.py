"""What the page needs to know of a plan as a whole: what there is to check, how much is done, what else there is."""

from __future__ import annotations

from typing import Any

from planparse.plan.model import Plan
from planparse.review.case import Case, Reading


def state(case: Case, reading: Reading) -> dict[str, Any]:
    """The plan as a whole, for the page: texts are cut, for the list shows a line of each."""
    plan = reading.plan
    return {
        "title": plan.document.title or plan.document.source.name,
        "name": plan.document.source.name,
        "council": plan.document.organisation.name or plan.document.organisation.text,
        "left": reading.left,
        "total": reading.total,
        "by": case.settings.by,
        "sheets": [_sheet(sheet) for sheet in reading.sheets],
        "checks": [
            {
                "key": check.key,
                "path": check.path,
                "field": check.field,
                "what": check.what,
                "text": _cut(check.text),
                "level": check.severity,
                "group": check.group,
                "choices": check.choices,
            }
            for check in reading.checks
            if check.group != "fine"
        ],
        "actions": [
            {"path": f"/areas/{i}/actions/{j}", "what": f"Action {action.ref}", "text": _cut(action.description)}
            for i, area in enumerate(plan.areas)
            for j, action in enumerate(area.actions)
        ],
        "areas": [
            {"path": f"/areas/{i}", "what": f"Area {area.number or i + 1}", "text": _cut(area.heading)}
            for i, area in enumerate(plan.areas)
        ],
        "tables": _tables(plan),
        "unplaced": [
            {"path": f"/unplaced/{i}", "what": piece.why.capitalize(), "text": _cut(piece.text)}
            for i, piece in enumerate(plan.unplaced)
        ],
    }


def _tables(plan: Plan) -> list[dict[str, Any]]:
    return [
        {"path": f"/tables/{i}", "what": f"Table {i + 1}", "text": _cut(", ".join(table.columns))}
        for i, table in enumerate(plan.tables)
    ]


def _sheet(sheet: dict[str, Any]) -> dict[str, Any]:
    """A sheet without its words: how large it will be."""
    if sheet["kind"] == "page":
        return {key: sheet[key] for key in ("kind", "number", "width", "height")}
    return {"kind": "blocks", "rows": sum(block.get("rows", 1) for block in sheet["blocks"])}


def _cut(text: str) -> str:
    return text if len(text) <= 140 else f"{text[:139]}…"
