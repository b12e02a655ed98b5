"""Plan files (TOML, one a plan) into plans."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from corpus.model import SAME, Area, Cell, Column, Key, Plan, Row, Sheet

FOLDER = Path(__file__).parent / "plans"
COLOURS = {
    "red": "#FF0000",
    "amber": "#FFC000",
    "green": "#00B050",
    "blue": "#0070C0",
    "purple": "#7030A0",
    "grey": "#A6A6A6",
    "lightgreen": "#92D050",
    "yellow": "#FFFF00",
}
_FILL = re.compile(r"^\{(\w+)\}")


def names() -> list[str]:
    """The plans there are."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


@cache
def load(name: str) -> Plan:
    """One plan by its name."""
    data = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    front, back = data.get("front", {}), data.get("back", {})
    plan = Plan(
        **{key: data[key] for key in ("key", "title", "organisation", "inspection", "inspection_dates")},
        header=data["header"],
        footer=data["footer"],
        area_header=data["area_header"],
        columns=tuple(Column(**column) for column in data["columns"]),
        areas=tuple(_area(area) for area in data["areas"]),
        paragraphs=tuple(front.get("paragraphs", ())),
        contents=front.get("contents", False),
        contents_title=front.get("contents_title", "Contents"),
        front_tables=_sheets(front),
        back_tables=_sheets(back),
        legend=tuple(Key(one[0], one[1], COLOURS[one[2]], one[3]) for one in data.get("legend", ())),
        legend_title=data.get("legend_title", ""),
        legend_place=data.get("legend_place", "front"),
        closing=tuple(back.get("paragraphs", ())),
    )
    for area in plan.areas:
        if bad := [row for row in area.rows if len(row.cells) != len(plan.columns)]:
            raise ValueError(f"{name}: {area.heading}: {len(bad)} rows are not {len(plan.columns)} cells wide")
    return plan


def _sheets(part: dict[str, Any]) -> tuple[Sheet, ...]:
    """The tables of the front or the back that hold no actions."""
    found = []
    if "glossary" in part:
        found.append(Sheet(part["glossary_title"], (), tuple(tuple(row) for row in part["glossary"])))
    if "kpi_rows" in part:
        found.append(
            Sheet(part["kpi_title"], tuple(part["kpi_columns"]), tuple(tuple(row) for row in part["kpi_rows"]))
        )
    return tuple(found)


def _area(data: dict[str, Any]) -> Area:
    """One area, with its merged cells measured."""
    rows: list[list[str]] = data.get("rows", [])
    made = []
    for number, row in enumerate(rows):
        cells: list[Cell | None] = []
        for column, text in enumerate(row):
            if text == SAME:
                cells.append(None)
                continue
            below = 1
            while number + below < len(rows) and rows[number + below][column] == SAME:
                below += 1
            fill = _FILL.match(text)
            cells.append(Cell(_FILL.sub("", text), COLOURS[fill[1]] if fill else "", below))
        made.append(Row(tuple(cells)))
    return Area(data["label"], data["number"], data["title"], tuple(made), data.get("theme", ""), data.get("note", ""))
