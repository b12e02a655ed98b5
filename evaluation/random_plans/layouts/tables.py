"""Plans as tables: one, one for each area, areas as rows or as a first column, several sheets."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from evaluation.random_plans.layouts.front import distractor, front
from evaluation.random_plans.model import (
    COLOURS,
    Action,
    Area,
    Block,
    Cell,
    Column,
    Heading,
    Laid,
    Plan,
    Printed,
    Sheet,
    Table,
)

WIDE = {"description": 5, "answers": 4, "outcome": 3.5, "progress": 4.5, "measure": 3, "evidence": 2.5, "notes": 2.5,
        "title": 2.2, "lead": 2.4, "ref": 1, "status": 1.5, "priority": 1.4, "score": 1.2, "cost": 1.5}  # fmt: skip
"""How wide a column is beside the others; all others 2."""

LETTERS = 4.2
"""How many letters a width of 1 holds where a table has many columns."""

Row = tuple[Cell, ...]


def headers(plan: Plan) -> tuple[tuple[str, str], ...]:
    """The answer's header: field and label; an upper label stands before the lower one."""
    has_outcome = plan.column("outcome") is not None
    return tuple(
        (
            "outcome" if column.key == "measure" and not has_outcome else column.field,
            f"{column.group} {column.label}".strip(),
        )
        for column in plan.columns
    )


def header_rows(columns: Sequence[Column]) -> list[Row]:
    """The header, on two rows where columns stand under a common label."""
    if not any(column.group for column in columns):
        return [tuple(Cell(column.label, bold=True) for column in columns)]
    upper: list[Cell] = []
    lower: list[Cell] = []
    for place, column in enumerate(columns):
        if not column.group:
            upper.append(Cell(column.label, rows=2, bold=True))
            continue
        lower.append(Cell(column.label, bold=True))
        if place == 0 or columns[place - 1].group != column.group:
            upper.append(Cell(column.group, columns=2, bold=True))
    return [tuple(upper), tuple(lower)]


def action_cells(action: Action, columns: Sequence[Column]) -> list[Cell]:
    """An action's cells in the columns' order."""
    printed = [action.cells[column.key] for column in columns]
    return [Cell(each.text, fill=COLOURS.get(each.fill or ""), value=each.value) for each in printed]


def area_body(plan: Plan, area: Area) -> list[Row]:
    """The rows of an area; an outcome that its actions share is one merged cell."""
    rows = [action_cells(action, plan.columns) for action in area.actions]
    place = next((i for i, column in enumerate(plan.columns) if column.key == "outcome"), None)
    if plan.shared_outcome and place is not None and len(rows) > 1:
        rows[0][place] = Cell(rows[0][place].text, rows=len(rows))
        for row in rows[1:]:
            del row[place]
    return [tuple(row) for row in rows]


def widths(plan: Plan, columns: Sequence[Column]) -> tuple[float, ...]:
    """How wide each column is beside the others; none so narrow that its longest word would be cut."""
    actions = [action for area in plan.areas for action in area.actions]
    areas = [Printed(area.heading) for area in plan.areas]
    cells = {column.key: [action.cells.get(column.key, areas[0]) for action in actions] for column in columns}
    cells |= {"area": areas}
    texts = {column.key: " ".join((column.label, *(cell.text for cell in cells[column.key]))) for column in columns}
    longest = {key: max(map(len, text.split())) for key, text in texts.items()}
    return tuple(max(WIDE.get(column.key, 2), longest[column.key] / LETTERS) for column in columns)


def _grid(plan: Plan, body: Sequence[Row], first: Column | None = None) -> Table:
    columns = (first, *plan.columns) if first else plan.columns
    head = header_rows(columns)
    return Table((*head, *body), len(head), widths(plan, columns))


def one_table(plan: Plan, rng: Random) -> Laid:
    """One big table without areas."""
    body = [row for area in plan.areas for row in area_body(plan, area)]
    return Laid((*front(plan, rng), _grid(plan, body)), headers(plan))


def table_per_area(plan: Plan, rng: Random) -> Laid:
    """A table for each area, its heading above."""
    blocks: list[Block] = front(plan, rng)
    for area in plan.areas:
        blocks += [Heading(area.heading), _grid(plan, area_body(plan, area))]
    return Laid(tuple(blocks), headers(plan))


def area_rows(plan: Plan, rng: Random) -> Laid:
    """One table, each area's heading a row over its whole width."""
    body: list[Row] = []
    for area in plan.areas:
        body += [(Cell(area.heading, columns=len(plan.columns), bold=True, fill="EDEDED"),), *area_body(plan, area)]
    return Laid((*front(plan, rng), _grid(plan, body)), headers(plan))


def _area_column(plan: Plan, rng: Random) -> Column:
    """A first column for the areas, named by no label that stands already."""
    used = {column.label.casefold() for column in plan.columns} | {column.group.casefold() for column in plan.columns}
    labels = [label for label in plan.area_labels if label.casefold() not in used]
    return Column("area", "area", rng.choice(labels))


def area_merged(plan: Plan, rng: Random) -> Laid:
    """One table with the areas in a merged first column."""
    body = []
    for area in plan.areas:
        first, *rest = area_body(plan, area)
        body += [(Cell(area.heading, rows=len(area.actions), bold=True), *first), *rest]
    return Laid((*front(plan, rng), _grid(plan, body, _area_column(plan, rng))), headers(plan))


def area_repeated(plan: Plan, rng: Random) -> Laid:
    """One table with the area printed in every row."""
    body = [(Cell(area.heading), *row) for area in plan.areas for row in area_body(plan, area)]
    return Laid((*front(plan, rng), _grid(plan, body, _area_column(plan, rng))), headers(plan))


def area_first(plan: Plan, rng: Random) -> Laid:
    """One table with the area printed in its first row alone."""
    body = []
    for area in plan.areas:
        rows = area_body(plan, area)
        body += [(Cell(area.heading if number == 0 else ""), *row) for number, row in enumerate(rows)]
    return Laid((*front(plan, rng), _grid(plan, body, _area_column(plan, rng))), headers(plan))


def several_sheets(plan: Plan, rng: Random) -> Laid:
    """A sheet for each area, its heading above the table; now and then a sheet that is no plan."""
    blocks: list[Block] = [Sheet("Summary"), *front(plan, rng)] if rng.random() < 0.5 else []
    numbered = rng.random() < 0.5
    for number, area in enumerate(plan.areas, 1):
        name = f"Plan {number}" if numbered else area.title[:31]
        blocks += [Sheet(name), Heading(area.heading), _grid(plan, area_body(plan, area))]
    return Laid((*blocks, *distractor(plan, rng)), headers(plan))
