"""Plans as records: a small table or a box for each action."""

from __future__ import annotations

from random import Random

from evaluation.random_plans.layouts.front import front
from evaluation.random_plans.layouts.tables import headers
from evaluation.random_plans.model import (
    COLOURS,
    Action,
    Block,
    Cards,
    Cell,
    Column,
    Heading,
    Laid,
    Para,
    Plan,
    Printed,
    Run,
    Table,
    para,
)

SHORT = ("lead", "timescale", "priority", "score", "cost", "raised", "status", "strategic", "operational", "support",
         "start", "end", "original", "revised", "resources", "monitoring")  # fmt: skip
"""Values short enough to stand two abreast."""


def _value(printed: Printed) -> Cell:
    return Cell(printed.text, fill=COLOURS.get(printed.fill or ""), value=printed.value)


def _bar(plan: Plan, action: Action, rng_bar: bool) -> tuple[Cell, ...] | None:
    """The ref as a row over the whole record: `Action 1.2`."""
    if not rng_bar or plan.column("ref") is None:
        return None
    return (Cell(f"Action {action.cells['ref'].text}", columns=2, bold=True, fill="D9E2F3"),)


def record_tables(plan: Plan, rng: Random) -> Laid:
    """A table for each action: labels on the left, values on the right."""
    bar = rng.random() < 0.4
    blocks: list[Block] = front(plan, rng)
    for area in plan.areas:
        blocks.append(Heading(area.heading))
        for action in area.actions:
            top = _bar(plan, action, bar)
            columns = [column for column in plan.columns if not (top and column.key == "ref")]
            rows = [(Cell(column.label, bold=True), _value(action.cells[column.key])) for column in columns]
            blocks.append(Table(((top, *rows) if top else tuple(rows)), 0, (2, 6), "record"))
    barred = bar and plan.column("ref") is not None
    return Laid(tuple(blocks), _barred(headers(plan)) if barred else headers(plan))


def _barred(header: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name, "(bar)" if name == "ref" else label) for name, label in header)


def four_columns(plan: Plan, rng: Random) -> Laid:
    """A table for each action: long values over its whole width, short ones two abreast, each beside its label."""
    blocks: list[Block] = front(plan, rng)
    for area in plan.areas:
        blocks.append(Heading(area.heading))
        for action in area.actions:
            blocks.append(Table(tuple(_four(plan, action)), 0, (2, 3, 2, 3), "record"))
    return Laid(tuple(blocks), headers(plan))


def _four(plan: Plan, action: Action) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = []
    waiting: Column | None = None
    for column in plan.columns:
        label, value = Cell(column.label, bold=True), _value(action.cells[column.key])
        if column.key not in SHORT:
            rows.append((label, Cell(value.text, columns=3, fill=value.fill, value=value.value)))
        elif waiting is None:
            waiting = column
        else:
            rows.append((Cell(waiting.label, bold=True), _value(action.cells[waiting.key]), label, value))
            waiting = None
    if waiting is not None:
        value = _value(action.cells[waiting.key])
        rows.append((Cell(waiting.label, bold=True), Cell(value.text, columns=3, fill=value.fill, value=value.value)))
    return rows


def cards(plan: Plan, rng: Random) -> Laid:
    """Boxes two abreast: the action in bold at the head, the labelled values below."""
    blocks: list[Block] = front(plan, rng)
    headed = rng.random() < 0.6
    for area in plan.areas:
        blocks += [Heading(area.heading), Cards(tuple(_card(plan, action, headed=headed) for action in area.actions))]
    named = {"ref": "(head)"} | ({"description": "(head)"} if headed and plan.column("title") is None else {})
    named |= {"title": "(head)"} if headed else {}
    return Laid(tuple(blocks), tuple((name, named.get(name, label)) for name, label in headers(plan)))


def _card(plan: Plan, action: Action, *, headed: bool) -> tuple[Para, ...]:
    """A card's head holds the ref and the title, or the action itself where it has no title or none is set apart."""
    ref = action.cells["ref"].text if plan.column("ref") else ""
    key = "title" if headed and plan.column("title") else "description" if headed else ""
    head = " ".join(filter(None, (ref, action.cells[key].text if key else "")))
    rest = [column for column in plan.columns if column.key not in ("ref", key)]
    labelled = [Para((Run(f"{column.label}: ", True), Run(action.cells[column.key].text))) for column in rest]
    return (para(head, bold=True), *labelled) if head else tuple(labelled)
