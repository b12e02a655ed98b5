"""Plan areas into the bands of a table, as a layout wants them."""

from __future__ import annotations

from corpus.draw.grid import PAD, Band, Slot
from corpus.draw.text import Face, longest
from corpus.layouts import Layout
from corpus.model import Area, Column, Plan

THEME = "#BFBFBF"
AREA = "#DEEAF6"
WITH_COLUMN = frozenset({"merged", "rotated", "column"})


def columns(plan: Plan, layout: Layout) -> tuple[Column, ...]:
    """The printed columns: the plan's, after the areas' own where the layout has one."""
    if layout.areas not in WITH_COLUMN:
        return plan.columns
    width = sum(column.width for column in plan.columns)
    own = Column(plan.area_header, "area", width * (0.06 if layout.areas == "rotated" else 0.16))
    return (own, *plan.columns)


def widths(plan: Plan, layout: Layout, font: Face, room: float) -> tuple[float, ...]:
    """Column widths: shares of the room, but none narrower than its longest word."""
    least, share = [], []
    for place, column in enumerate(columns(plan, layout)):
        shift = int(layout.areas in WITH_COLUMN)
        need = longest(header(column, layout), font, bold=True)
        if column.field != "area":
            texts = [cell.text for area in plan.areas for row in area.rows if (cell := row.cells[place - shift])]
            need = max([need, *(longest(text, font, bold=False) for text in texts)])
        elif layout.areas == "rotated":
            need = max(need, font.leading * 3)
        else:
            need = max([need, *(longest(area.heading, font, bold=True) for area in plan.areas)])
        least.append(need + 2 * PAD + 1.0)
        share.append(column.width)
    if sum(least) > room:
        raise ValueError(f"{plan.key} in {layout.name}: the columns need {sum(least):.0f} of {room:.0f} points")
    fixed: set[int] = set()
    while True:
        left = room - sum(least[place] for place in fixed)
        free = sum(share[place] for place in range(len(share)) if place not in fixed)
        tight = {n for n in range(len(share)) if n not in fixed and share[n] / free * left < least[n]}
        if not tight:
            return tuple(least[n] if n in fixed else share[n] / free * left for n in range(len(share)))
        fixed |= tight


def header(column: Column, layout: Layout) -> str:
    """A column's header as this layout prints it."""
    return column.printed(two_rows=layout.two_rows)


def heads(plan: Plan, layout: Layout) -> tuple[Band, ...]:
    """One header row, or two where columns are grouped."""
    printed = columns(plan, layout)
    if not layout.two_rows:
        return (Band(tuple(Slot(column.header, place, bold=True) for place, column in enumerate(printed))),)
    upper, lower = [], []
    for place, column in enumerate(printed):
        if not column.group:
            upper.append(Slot(column.header, place, down=2, bold=True))
            continue
        lower.append(Slot(column.sub, place, bold=True))
        if place == 0 or printed[place - 1].group != column.group:
            across = 1
            while place + across < len(printed) and printed[place + across].group == column.group:
                across += 1
            upper.append(Slot(column.group, place, across=across, bold=True))
    return (Band(tuple(upper)), Band(tuple(lower)))


def bands(plan: Plan, layout: Layout, area: Area, index: int, theme: str) -> list[Band]:
    """An area's rows; `theme` is set where a new one begins and the layout prints it inside the table."""
    wide = len(columns(plan, layout))
    made: list[Band] = []
    if theme:
        made.append(Band((Slot(theme, 0, across=wide, fill=THEME, bold=True, tag=f"theme:{index}"),), keep=True))
    if layout.areas in {"row", "nested"}:
        made.append(Band((Slot(area.heading, 0, across=wide, fill=AREA, bold=True, tag=f"area:{index}"),), keep=True))
        if area.note:
            made.append(Band((Slot(area.note, 0, across=wide, tag=f"note:{index}"),)))
    shift = int(layout.areas in WITH_COLUMN)
    if shift and not area.rows:
        own = Slot(area.heading, 0, bold=layout.areas == "rotated", tag=f"area:{index}")
        return [*made, Band((own, Slot(area.note or "", 1, across=wide - 1, tag=f"note:{index}")))]
    for number, row in enumerate(area.rows):
        slots = []
        if shift and (layout.areas == "column" or number == 0):
            turned = layout.areas == "rotated"
            down = 1 if layout.areas == "column" else len(area.rows)
            slots.append(Slot(area.heading, 0, down=down, bold=turned, turned=turned, tag=f"area:{index}:{number}"))
        slots += [
            Slot(cell.text, place + shift, down=cell.rows, fill=cell.fill, tag=f"cell:{index}:{number}:{place}")
            for place, cell in enumerate(row.cells)
            if cell is not None
        ]
        made.append(Band(tuple(slots)))
    return made
