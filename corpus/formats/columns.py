"""A plan as fixed-width text: columns with white between them, cells over several lines, pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from textwrap import wrap

from corpus.formats.lines import texts
from corpus.model import Plan


@dataclass(frozen=True, slots=True)
class Look:
    """How the text is set: its width and the lines of a page in letters, the white between columns and rows."""

    width: int = 220
    page: int = 60
    gutter: int = 3
    white: bool = False
    repeat: bool = True
    single: bool = False


def columns(plan: Plan, look: Look = Look()) -> str:
    """The whole plan; headings stand between tables, or inside of one table (``single``)."""
    widths = _widths(plan, look)
    lines: list[str] = []
    for text in (plan.organisation, plan.title, plan.inspection, plan.inspection_dates, *plan.paragraphs):
        lines += [*wrap(text, look.width), ""]
    header = _row([column.header for column in plan.columns], widths, look)
    body: list[tuple[str, bool]] = [(line, False) for line in lines]
    for number, area in enumerate(plan.areas):
        heading = wrap(area.heading, look.width)
        if look.single and number:
            body += [(line, True) for line in heading]
        else:
            body += [(line, False) for line in (["", "", *heading, ""] if not look.single else ["", ""])]
            body += [(line, False) for line in header]
            body += [(line, True) for line in heading] if look.single else []
        for row in area.rows:
            body += [(line, True) for line in _row(texts(row.cells), widths, look)]
            body += [("", True)] if look.white else []
    body += [(line, False) for line in ("", "", *plan.closing)]
    return "\f".join("\n".join(page) for page in _pages(body, header, plan, look))


def _widths(plan: Plan, look: Look) -> list[int]:
    """The columns' widths; every word fits into its column."""
    total = sum(column.width for column in plan.columns)
    room = look.width - look.gutter * (len(plan.columns) - 1)
    found = []
    for place, column in enumerate(plan.columns):
        cells = [column.header, *(texts(row.cells)[place] for area in plan.areas for row in area.rows)]
        longest = max((len(word) for text in cells for word in text.split()), default=1)
        found.append(max(int(room * column.width / total), longest))
    return found


def _row(cells: list[str], widths: list[int], look: Look) -> list[str]:
    """The lines of one row."""
    wrapped = [
        [line for part in cell.split("\n") for line in wrap(part, width, break_on_hyphens=False)]
        for cell, width in zip(cells, widths, strict=True)
    ]
    gap = " " * look.gutter
    return [
        gap.join(part.ljust(width) for part, width in zip(line, widths, strict=True)).rstrip()
        for line in zip_longest(*wrapped, fillvalue="")
    ]


def _pages(body: list[tuple[str, bool]], header: list[str], plan: Plan, look: Look) -> Iterator[list[str]]:
    """The lines in pages, each with its number; a table that goes on has its header again, if it is repeated."""
    at, number = 0, 1
    while at < len(body):
        head = [plan.header, ""] if plan.header and number > 1 else []
        head += header if look.repeat and number > 1 and body[at][1] else []
        stop = at + look.page - len(head) - 2
        yield [*head, *(line for line, _ in body[at:stop]), "", f"{'':{look.width // 2}}Page {number}"]
        at, number = stop, number + 1
