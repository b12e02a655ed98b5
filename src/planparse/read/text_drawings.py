"""Tables drawn in text with bars and dashes (Markdown, `+---+`, box characters): their records without the drawing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise
from typing import Protocol, TypeVar

from planparse.patterns import lazy_pattern

_BARS = str.maketrans("│┃║", "|||")
_RULE = lazy_pattern(r"\s*[|+├┼╞╪╟╫┌┬└┴╔╦╚╩╠╬]?\s*:?[-=─━═]{2,}[-=─━═|+:\s├┼┤╞╪╡╟╫╢┌┬┐└┴┘╔╦╗╚╩╝╠╬╣]*")
_CELL_RULE = re.compile(r"\s*:?[-=─━═]{2,}:?\s*")
_EDGE = re.compile(r"[^\s:=─━═-]")
_BOXED = re.compile(r"^\s*[+┌╔├┼┏][-=─━═+┬┼╦]{3,}", re.M)
_REF = re.compile(r"\s*[A-Z]{0,4}[-.]?\d{1,3}(?:[.-]\d{1,2}){0,2}[a-z]?\.?\s*")
_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_CODE = re.compile(r"(?<![`\w])`([^`\n]+)`(?![`\w])")
_BREAK = re.compile(r"<br ?/?>", re.I)


class _Cells(Protocol):
    """Anything that has a line's cells."""

    @property
    def cells(self) -> tuple[str, ...]: ...


_Record = TypeVar("_Record", bound=_Cells)


def with_plain_bars(text: str) -> str:
    """Replace the vertical bars of box characters by the bar that separates cells.

    >>> with_plain_bars("│ Ref │ Action │")
    '| Ref | Action |'
    """
    return text.translate(_BARS)


def is_drawing(cells: Sequence[str]) -> bool:
    """Whether a line is only a rule of a drawn table: `|---|:--|`, `+----+-----+`.

    >>> is_drawing(["", "---", ":--", ""]), is_drawing(["+----+-----+"]), is_drawing(["1.1", "--", "May"])
    (True, True, False)
    """
    filled = [cell for cell in cells if cell.strip()]
    if len(filled) == 1:
        return bool(_RULE.fullmatch(filled[0])) and len(filled[0].strip()) > 2
    return bool(filled) and all(_CELL_RULE.fullmatch(cell) for cell in filled)


def is_boxed(text: str) -> bool:
    """Whether a text draws boxes. In a box, a line whose first cell is blank continues the line above."""
    return len(_BOXED.findall(text)) > 1


def strip_drawing(records: Iterable[_Record], *, boxed: bool) -> Iterator[_Record]:
    """Drop the rules, convert Markdown's marks to what they show, and join the lines of each row.

    If rules separate the rows of a table, all lines between two rules are one row. Otherwise a line continues the one
    above if its first cell is blank, and the table is a box or its bars align with those above and most of its cells
    are blank.
    """
    for run, is_row in _runs(expand_spans(records)):
        last: _Record | None = None
        for record in run:
            goes_on = last is not None and (
                is_row or (_goes_on(last.cells, record.cells) and (boxed or _hangs(last.cells, record.cells)))
            )
            if last is not None and goes_on:
                pairs = zip(last.cells, record.cells, strict=True)
                both = tuple("\n".join(filter(str.strip, pair)) or pair[0] for pair in pairs)
                last = replace(last, cells=both)  # type: ignore[type-var]  # a dataclass
                continue
            if last is not None:
                yield _shown(last)
            last = record
        if last is not None:
            yield _shown(last)


def _unwrapped(text: str) -> str:
    r"""Join the lines of a cell that was wrapped to the width of its column, if a word did not fit on the line above.

    >>> _unwrapped(" Report on every  \n shift at the end \n of May           "), _unwrapped(" Report  \n a week ")
    (' Report on every shift at the end of May           ', ' Report  \n a week ')
    """
    lines = text.split("\n")
    if len({len(line) for line in lines}) > 1 or not all(map(str.strip, lines)):
        return text
    joined = lines[0]
    for above, line in pairwise(lines):
        room = len(above) - len(above.rstrip()) - 2  # a space before the word and one before the bar
        joined = f"{joined.rstrip()} {line.lstrip()}" if room < len(line.split()[0]) else f"{joined}\n{line}"
    return joined


def expand_spans(records: Iterable[_Record]) -> Iterator[_Record]:
    """Add a blank cell for each bar that is missing from a box's row, so that cells may span columns.

    The most detailed rule since the box began shows its columns: `+----+-------+` over `| AREA 1: ...  |`.
    """
    edges: tuple[int, ...] = ()
    for record in records:
        line = "|".join(record.cells)
        if is_drawing(record.cells):
            own = tuple(found.start() for found in _EDGE.finditer(line))
            edges = own if len(own) > len(edges) or not set(own) <= set(edges) else edges
        bars = tuple(at for at, letter in enumerate(line) if letter == "|")
        inside = len(bars) > 1 and set(bars) < set(edges) and (bars[0], bars[-1]) == (edges[0], edges[-1])
        if inside and not is_drawing(record.cells):
            blanks = [sum(start < edge < stop for edge in edges) for start, stop in pairwise(bars)]
            within = [(cell, *[""] * count) for cell, count in zip(record.cells[1:-1], blanks, strict=True)]
            cells = (record.cells[0], *chain.from_iterable(within), record.cells[-1])
            spans = (1, *chain.from_iterable((count + 1, *[1] * count) for count in blanks), 1)
            record = replace(record, cells=cells, spans=spans)  # type: ignore[type-var]  # a dataclass
        yield record


def _shown(record: _Record) -> _Record:
    return replace(record, cells=tuple(as_shown(_unwrapped(cell)) for cell in record.cells))  # type: ignore[type-var]  # a dataclass


_RUNS = 3
"""The fewest pieces in a table whose rules separate rows: a header row and two others."""


def _runs(records: Iterable[_Record]) -> Iterator[tuple[list[_Record], bool]]:
    """The lines between rules, and whether they are one row: rules separate rows of equal length, above and below."""
    tables: list[list[list[_Record]]] = [[[]]]
    for record in records:
        run = tables[-1][-1]
        if is_drawing(record.cells):
            if run:
                tables[-1].append([])
        elif run and len(record.cells) != len(run[0].cells):
            tables.append([[record]])
        elif not run and tables[-1][:-1] and len(record.cells) != len(tables[-1][0][0].cells):
            tables[-1].pop()
            tables.append([[record]])
        else:
            run.append(record)
    for table in tables:
        runs = [run for run in table if run]
        ruled = len(runs) >= _RUNS and len(runs[0][0].cells) > 2 and not any(map(_holds_rows, runs))
        yield from ((run, ruled) for run in runs)


def _holds_rows(run: Sequence[_Record]) -> bool:
    """Whether several lines between two rules begin with refs: the rules then separate groups of rows."""
    fronts = [next((cell for cell in record.cells if cell), "") for record in run]
    return sum(_REF.fullmatch(front) is not None for front in fronts) > 1


def _hangs(above: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether the bars of a line align with those above, and at most half of its cells are filled."""
    filled = sum(bool(cell.strip()) for cell in cells)
    below = all(
        len(cell.partition("\n")[0]) == len(one.partition("\n")[0])
        for one, cell in zip(above[:-1], cells, strict=False)
    )
    return below and 2 * filled <= len(cells)


def heading_level(text: str) -> int | None:
    """The level of a Markdown heading, 1 at the top; None if the line is not a heading.

    >>> heading_level("## Area 1: Leadership"), heading_level("#1 is Ann Reed"), heading_level("1.1")
    (2, None, None)
    """
    found = _HEADING.match(text.lstrip())
    return len(found[0].rstrip()) if found else None


def _goes_on(above: Sequence[str], cells: Sequence[str]) -> bool:
    first = next((at for at, cell in enumerate(above) if cell.strip()), None)
    return (
        len(above) == len(cells) > 2 and first is not None and not cells[first].strip() and any(map(str.strip, cells))
    )


def as_shown(text: str) -> str:
    r"""A text as Markdown shows it: without the marks of headings, bold and code; ``<br>`` becomes a new line.

    >>> as_shown("## Area 1: **Leadership**"), as_shown("a<br>b"), as_shown("5 * 3 ** 2")
    ('Area 1: Leadership', 'a\nb', '5 * 3 ** 2')
    """
    text = _HEADING.sub("", text, count=1) if text.lstrip().startswith("#") else text
    if "**" in text or "__" in text:
        text = _BOLD.sub(r"\2", text)
    if "`" in text:
        text = _CODE.sub(r"\1", text)
    return _BREAK.sub("\n", text) if "<" in text else text
