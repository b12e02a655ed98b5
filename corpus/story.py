"""A plan in a layout as a flow of headings, paragraphs and tables: what every writer that makes its own pages writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from corpus.draw.build import WITH_COLUMN, bands, columns, heads
from corpus.draw.grid import Band, Slot
from corpus.gold import standing
from corpus.layouts import Layout
from corpus.model import Area, Plan, Sheet


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; level 0 is the title, 1 and up are headings, None is running text. `mark` names it for `Entry`."""

    text: str
    level: int | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents, which stands for the heading with this mark."""

    text: str
    mark: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table: header rows, rows, its columns' relative widths; `kind` is actions, records, legend or sheet."""

    heads: tuple[Band, ...]
    bands: tuple[Band, ...]
    widths: tuple[float, ...]
    kind: str


Block = Text | Entry | Table


def front(plan: Plan) -> Iterator[Block]:
    """What stands before the actions: cover, narrative, contents, key, glossary."""
    yield Text(plan.organisation, 1)
    yield Text(plan.title, 0)
    yield Text(plan.inspection)
    yield Text(plan.inspection_dates)
    yield from map(Text, plan.paragraphs)
    if plan.contents:
        yield Text(plan.contents_title, 1)
        for index, area in enumerate(plan.areas):
            yield Entry(area.heading, f"area-{index}")
    if plan.legend_place == "front":
        yield from _legend(plan)
    for sheet in plan.front_tables:
        yield from _sheet(sheet)


def back(plan: Plan) -> Iterator[Block]:
    """What stands after the actions."""
    if plan.legend_place != "front":
        yield from _legend(plan)
    for sheet in plan.back_tables:
        yield from _sheet(sheet)
    yield from map(Text, plan.closing)


def actions(plan: Plan, layout: Layout) -> Iterator[Block]:
    """The areas with their actions."""
    printed = columns(plan, layout)
    widths = [column.width for column in printed]
    if layout.areas == "rotated":  # these writers' producers clip lines that have no room; the printer wraps anew
        widths[0] = 0.1 * sum(widths)
    theme, inside = "", layout.areas in {"row", "nested", *WITH_COLUMN}
    rows: list[Band] = []
    for index, area in enumerate(plan.areas):
        fresh = area.theme if area.theme != theme else ""
        theme = area.theme
        if inside:
            rows += bands(plan, layout, area, index, fresh)
            continue
        if fresh:
            yield Text(fresh, 1)
        yield Text(area.heading, 2, f"area-{index}")
        if area.note:
            yield Text(area.note)
        if layout.areas == "records":
            yield from _records(plan, area)
        elif area.rows:
            yield Table(heads(plan, layout), tuple(bands(plan, layout, area, index, "")), tuple(widths), "actions")
    if inside:
        yield Table(heads(plan, layout), tuple(rows), tuple(widths), "actions")


def said(blocks: Iterator[Block]) -> list[str]:
    """The texts of blocks, as a gold answer lists what stands before and after the actions."""
    return [block.text for block in blocks if not isinstance(block, Table)]


def _records(plan: Plan, area: Area) -> Iterator[Block]:
    """Each action as a table of labels and values; what a merged cell says stands with every action."""
    for number in range(len(area.rows)):
        rows = []
        for place, column in enumerate(plan.columns):
            cell, _ = standing(area, number, place)
            rows.append(Band((Slot(column.header, 0, bold=True), Slot(cell.text, 1, fill=cell.fill))))
        yield Table((), tuple(rows), (1.0, 4.0), "records")


def _legend(plan: Plan) -> Iterator[Block]:
    """The key to the colours: a swatch with its label, and the meaning."""
    if plan.legend:
        yield Text(plan.legend_title, 2)
        rows = [Band((Slot(key.label, 0, fill=key.colour), Slot(key.meaning, 1))) for key in plan.legend]
        yield Table((), tuple(rows), (1.0, 4.0), "legend")


def _sheet(sheet: Sheet) -> Iterator[Block]:
    """A table that holds no actions, under its title."""
    yield Text(sheet.title, 2)
    head = (Band(tuple(Slot(text, place, bold=True) for place, text in enumerate(sheet.columns))),)
    rows = [Band(tuple(Slot(text, place) for place, text in enumerate(row))) for row in sheet.rows]
    yield Table(head if sheet.columns else (), tuple(rows), (2.0, *(1.0 for _ in sheet.rows[0][1:])), "sheet")
