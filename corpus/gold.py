"""The gold answer: from the plan and the printer's own record, never from the printed file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from corpus.layouts import Layout
from corpus.model import Area, Cell, Plan

WITH_COLUMN = frozenset({"merged", "rotated", "column"})
Places = Mapping[str, list[tuple[int, tuple[float, float, float, float]]]]


def gold(
    plan: Plan, layout: Layout, pages: int | None, *, places: Places | None = None, **printed: Any
) -> dict[str, Any]:
    """The answer for one file; `printed` holds front, back, furniture and what else the printer knows."""
    two = layout.two_rows
    headers = [column.printed(two_rows=two) for column in plan.columns]
    own = [plan.area_header] if layout.areas in WITH_COLUMN else []
    fields = {header: column.field for header, column in zip(headers, plan.columns, strict=True)}
    return {
        "plan": plan.key,
        "layout": layout.name,
        "producer": layout.producer,
        "pages": pages,
        "title": plan.title,
        "organisation": plan.organisation,
        "inspection": plan.inspection,
        "inspection_dates": plan.inspection_dates,
        "style": {
            "areas": layout.areas, "rules": layout.rules, "paper": layout.paper, "landscape": layout.landscape,
            "rotate": layout.rotate, "crop": layout.crop, "repeat": layout.repeat, "cut": layout.cut,
            "two_rows": two, "tagged": layout.tagged,
        },
        "columns": own + headers,
        "area_column": own[0] if own else None,
        "fields": dict.fromkeys(own, "area") | fields,
        "header_rows": header_rows(plan, own, two_rows=two),
        "areas": [_area(plan, layout, area, index, headers, places or {}) for index, area in enumerate(plan.areas)],
        "merged": _merged(plan, layout, headers),
        "legend": [
            {"label": key.label, "meaning": key.meaning, "colour": key.colour, "status": key.status}
            for key in plan.legend
        ],
        "other_tables": [
            {"title": sheet.title, "columns": list(sheet.columns), "rows": [list(row) for row in sheet.rows]}
            for sheet in (*plan.front_tables, *plan.back_tables)
        ],
        **printed,
    }  # fmt: skip


def header_rows(plan: Plan, own: list[str], *, two_rows: bool) -> list[list[str]]:
    """The header rows as printed; a cell that covers several columns or rows at its first place, then blanks."""
    if not two_rows:
        return [own + [column.header for column in plan.columns]]
    upper, lower = list(own), [""] * len(own)
    for place, column in enumerate(plan.columns):
        again = place > 0 and bool(column.group) and plan.columns[place - 1].group == column.group
        upper.append("" if again else column.group or column.header)
        lower.append(column.sub)
    return [upper, lower]


def standing(area: Area, number: int, place: int) -> tuple[Cell, int]:
    """The cell that stands against a row, with the row in which it begins."""
    while (cell := area.rows[number].cells[place]) is None:
        number -= 1
    return cell, number


def _area(plan: Plan, layout: Layout, area: Area, index: int, headers: list[str], places: Places) -> dict[str, Any]:
    """One area with its rows."""
    made: dict[str, Any] = {
        "heading": area.heading, "label": area.label, "label_number": area.number, "title": area.title,
        "theme": area.theme or None, "note": area.note or None,
        "rows": [_row(plan, layout, area, (index, number), headers, places) for number in range(len(area.rows))],
    }  # fmt: skip
    boxes = places.get(f"area:{index}") or [
        box for n in range(len(area.rows)) for box in places.get(f"area:{index}:{n}", [])
    ]
    if boxes:
        made["boxes"] = _boxes(boxes)
    return made


def _row(
    plan: Plan, layout: Layout, area: Area, where: tuple[int, int], headers: list[str], places: Places
) -> dict[str, Any]:
    """One action: every cell that stands against it, merged ones whole."""
    index, number = where
    cells: dict[str, str] = {plan.area_header: area.heading} if layout.areas in WITH_COLUMN else {}
    fields: dict[str, str] = {}
    fills: dict[str, str] = {}
    boxes: dict[str, list[dict[str, Any]]] = {}
    pages: set[int] = set()
    for place, (header, column) in enumerate(zip(headers, plan.columns, strict=True)):
        cell, begins = standing(area, number, place)
        cells[header] = cell.text
        if column.field != "extra":
            fields[column.field] = "\n".join(filter(None, (fields.get(column.field, ""), cell.text)))
        if cell.fill:
            fills[header] = cell.fill
        own = places.get(f"cell:{index}:{number if layout.areas == 'records' else begins}:{place}", [])
        if own:
            boxes[header] = _boxes(own)
        if cell.rows == 1 or layout.areas == "records":
            pages |= {page for page, _ in own}
    made: dict[str, Any] = {"cells": cells, "field": fields}
    if fills:
        made["fills"] = fills
    if pages:
        made["pages"] = sorted(pages)
        made["boxes"] = boxes
    return made


def _boxes(boxes: list[tuple[int, tuple[float, float, float, float]]]) -> list[dict[str, Any]]:
    """Places as the contract writes them."""
    return [{"page": page, "bbox": [round(value, 1) for value in box]} for page, box in boxes]


def _merged(plan: Plan, layout: Layout, headers: list[str]) -> list[dict[str, Any]]:
    """The cells that are printed once for several rows."""
    found: list[dict[str, Any]] = []
    if not layout.merge or layout.areas == "records":
        return found
    for index, area in enumerate(plan.areas):
        if layout.areas in {"merged", "rotated"} and len(area.rows) > 1:
            rows = [0, len(area.rows) - 1]
            found.append({"column": plan.area_header, "area": index, "rows": rows, "text": area.heading})
        for number, row in enumerate(area.rows):
            for header, cell in zip(headers, row.cells, strict=True):
                if cell is not None and cell.rows > 1:
                    rows = [number, number + cell.rows - 1]
                    found.append({"column": header, "area": index, "rows": rows, "text": cell.text})
    return found


def save(answer: dict[str, Any], file: Path) -> Path:
    """The answer beside its file."""
    path = file.with_name(f"{file.name}.gold.json")
    path.write_text(json.dumps(answer, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path
