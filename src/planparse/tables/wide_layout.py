"""Find pages with further columns of the rows on other pages: how the pages of a printed sheet are arranged.

A spreadsheet wider than the paper continues with its further columns on other pages, printed across or down, with or
without its first columns or its labels repeated on each. Rows begin at the same heights on all of them and each run of
columns keeps its place from page to page, unlike on other pages, but the labels of the columns differ.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from planparse.lexicon.labels import Terms
from planparse.noun import noun
from planparse.read.document import Page
from planparse.read.labels import is_label, points
from planparse.tables.edges import ruled_edges
from planparse.tables.layout import REF
from planparse.tables.lines import Line, lines_of, segments, segments_of
from planparse.words import Phrase, Word

NEAR = 1.2
"""Rows of one sheet begin at the same height on its pages, within this many points."""

GAP = 12.0
"""The gap between the columns of two pages without rules, in points, once they are side by side."""

_FEWEST = 4
"""How many row edges, including the header's, must be at one height on both pages."""

_LAST = 2
"""The same for pages below others with the same columns: the sheet's last row."""

_ALIKE = 0.9
"""The share of the rows of each page that must begin where those of the other do."""

_ROWS = 6
"""How many row edges must be level on pages whose labels say nothing."""

_MOST = 0.75
"""A line at the edge of this share of the pages without rules is furniture."""

_PITCH = 1.6
"""The largest distance from one line of a cell to the next, in heights of the line."""

_LEADING = 1.1
"""The first line of the next row is further down than this, in pitches of the lines of a cell.

LibreOffice sets one-line rows 1.15 pitches apart; at 1.06, some lines of a cell, set to whole pixels, began rows.
"""

_FILLED = 0.5
"""The share of the rows without rules that have words in the further columns."""

_HEAD_LINES = 3
_WIDE = 1.0


@noun
class Print:
    """A page as part of a sheet: the heights of its rows, its sides, and whether it is ruled."""

    page: Page
    heights: tuple[float, ...]
    left: float
    right: float
    bottom: float
    ruled: bool
    sides: tuple[float, ...] = ()
    """The ends of its columns: the rules between them, or white space that runs down all pages of the same columns."""
    drawn: tuple[float, ...] = ()
    """For a page with rules only between its rows, the heights of these."""
    tops: tuple[float, ...] = ()
    """For a page without rules, the tops of all its lines."""
    rows: tuple[float, ...] = ()
    """For such a page, the tops of lines with several cells that begin in its first column."""
    begun: tuple[float, ...] = ()
    """For such a page, the tops of lines that do not continue a line above them."""
    ended: tuple[float, ...] = ()
    """For such a page, the tops of lines that no line below continues."""
    first: Line | None = None
    """For such a page, its first line with several cells."""
    drop: float = 0.0
    """How far down its page is moved, because only the sheet's first page has a title above its rows."""


_Prints = Sequence[Print | None]
_Arrangement = list[list[int]]
"""The indices of a sheet's pages: a list for each run of rows from top to bottom, with one page per run of columns."""


def prints_of(pages: Sequence[Page]) -> tuple[_Prints, _Prints]:
    """What the pages show of sheets, once by their rules and once by the lines of their first columns."""
    by_rules = [_by_rules(page) for page in pages]
    lined = [
        lines_of(page.words) if not ruled or len(ruled.heights) <= _LAST else []
        for page, ruled in zip(pages, by_rules, strict=True)
    ]
    shown = Counter(mark for lines in lined for mark in {_mark(line) for line in lines})
    most = max(2, _MOST * sum(map(bool, lined)))
    furniture = frozenset(mark for mark, times in shown.items() if times >= most)
    return by_rules, [_by_lines(page, furniture) if lines else None for page, lines in zip(pages, lined, strict=True)]


def _mark(line: Line) -> tuple[int, str]:
    """What a line of page furniture has in common on all pages: its place and its words, without numbers."""
    return round(line.top), " ".join(word.text for word in line.words if not any(map(str.isdigit, word.text)))


def _by_rules(page: Page) -> Print | None:
    across, down = ruled_edges(page)
    if len(across) < _LAST or len(down) < 2:
        return None
    left, right = min(e.at for e in down), max(e.at for e in down)
    heights = _distinct(e.at for e in across if e.start < right and e.end > left)
    if len(heights) < _LAST:
        return None
    return Print(page, heights, left, right, heights[-1], ruled=True, sides=_distinct(e.at for e in down))


def _by_lines(page: Page, furniture: frozenset[tuple[int, str]]) -> Print | None:
    lines = lines_of(word for word in page.words if word.id not in page.turned)
    own = [number for number, line in enumerate(lines) if _mark(line) not in furniture]
    lines = lines[own[0] : own[-1] + 1] if own else []
    if not lines:
        return None
    several = [line for line, parts in zip(lines, segments_of(lines, _WIDE), strict=True) if len(parts) > 1]
    first = several[0] if several else lines[0]
    body = [line for line in lines if line.top >= first.top - 1]
    left, right = min(line.left for line in body), max(line.right for line in body)
    pitch = pitch_of(body)
    parted = [(a, b) for a, b in pairwise(body) if b.top - a.top > min(_PITCH * a.height, _LEADING * pitch)]
    drawn = [edge for edge in ruled_edges(page)[0] if edge.start < left + GAP and edge.at > lines[0].top]
    return Print(
        page,
        _distinct(line.top for line in body if line.left < left + GAP),
        left,
        max(right, *(fill.box[2] for fill in page.fills), *(edge.end for edge in drawn), right),
        body[-1].bottom,
        ruled=False,
        drawn=_distinct(edge.at for edge in drawn if edge.end > right - GAP),
        tops=tuple(line.top for line in (lines_of(page.words) if page.turned else lines)),
        rows=tuple(line.top for line in several if line.left < left + GAP),
        begun=(first.top, *(two.top for _, two in parted)),
        ended=(*(one.top for one, _ in parted), body[-1].top),
        first=first,
    )


def pitch_of(lines: Sequence[Line]) -> float:
    """The distance from one line of a cell to the next: the smallest that is not between two cells side by side."""
    pitches = [two.top - one.top for one, two in pairwise(lines)]
    return min((pitch for pitch, line in zip(pitches, lines, strict=False) if pitch > line.height), default=math.inf)


def _distinct(heights: Iterator[float] | Sequence[float]) -> tuple[float, ...]:
    found: list[float] = []
    for at in sorted(heights):
        if not found or at - found[-1] > 2 * NEAR:
            found.append(at)
    return tuple(found)


def middle(word: Word) -> float:
    """The y of a word's middle."""
    box = word.place.box or (0.0, 0.0, 0.0, 0.0)
    return (box[1] + box[3]) / 2


def head_of(of_page: Print) -> tuple[str, ...]:
    """The cells' texts in the first row with several cells that have words, or else in the first row with words.

    Above the labels, a sheet printed with its grid may have titles in their own cells.
    """
    if of_page.first:
        return tuple(Phrase(part.words).text for part in segments(of_page.first, _WIDE))
    inside = [
        [word for word in of_page.page.words if top - 1 < middle(word) < bottom]
        for top, bottom in pairwise(of_page.heights)
    ]
    rows = [segments_of(lines_of(words)[:_HEAD_LINES], _WIDE) for words in inside if words]
    several = next((row for row in rows if any(len(parts) > 1 for parts in row)), rows[0] if rows else [])
    return tuple(Phrase(part.words).text for parts in several for part in parts)


def first_column(one: Print) -> list[str]:
    """The words of a page's first column; if no rules part its columns, the first words of its rows."""
    if not one.ruled:
        return [line.words[0].text for line in body_of(one) if line.left < one.left + GAP]
    inside = (word for word in one.page.words if one.heights[0] < middle(word) < one.bottom)
    return [word.text for word in inside if word.place.box and word.place.box[2] < one.sides[1] + NEAR]


def body_of(one: Print) -> list[Line]:
    """The lines of a page's part of the sheet, without turned words."""
    upright = (word for word in one.page.words if word.id not in one.page.turned)
    return lines_of(word for word in upright if one.heights[0] - 1 < middle(word) < one.bottom)


def row_edges(prints: Sequence[Print]) -> list[float]:
    """Where the rows of pages side by side begin, and the last one ends, if no rules separate their columns."""
    first, lines = prints[0], body_of(prints[0])
    top = first.heights[0]
    for at in sorted((at for one in prints[1:] for at in one.tops), reverse=True):
        is_title = any(abs(at - own) < NEAR for own in first.tops)
        if at < top < at + _PITCH * lines[0].height and not is_title:  # if cells are not at their row's top
            top = at
    if len(first.drawn) < max(1.0, _FILLED * len(first.rows or first.begun)):
        tops = [_painted_top(first, at) for at in (top, *_row_starts(prints)[1:])]
        tallest = max((below - at for at, below in pairwise(tops)), default=math.inf)
        inside = [line.bottom for one in prints for line in body_of(one) if line.top < tops[-1] + tallest]
        return [*tops, max(inside) + NEAR]
    edges = [_painted_top(first, top), *(at for at in first.drawn if at > first.heights[0])]
    return sorted([*edges, *(cut for pair in pairwise(edges) for cut in _below_heading(prints, *pair))])


def _painted_top(first: Print, at: float) -> float:
    """The top of the background behind a line, or else of the line."""
    return min((fill.box[1] for fill in first.page.fills if fill.box[1] < at < fill.box[3]), default=at - NEAR)


def _row_starts(prints: Sequence[Print]) -> list[float]:
    """The tops of the lines of the first column, without those that continue a cell."""
    first = prints[0]
    lines = [line for line in body_of(first) if line.left < first.left + GAP]
    pitch = min(pitch_of(body_of(one)) for one in prints)
    close = [two.top - one.top <= _LEADING * pitch for one, two in pairwise(lines)]
    told = any(_LEADING * pitch < two.top - one.top < _PITCH * pitch for one, two in pairwise(lines))
    starts = [lines[0].top] + [
        two.top
        for near, one, two in zip(close, lines, lines[1:], strict=False)
        if not (near and _goes_on(first.page.bold, one, two) and (told or two.words[0].text[0].islower()))
    ]
    of_all = sorted((line for one in prints for line in body_of(one)), key=lambda line: -line.top)
    return [starts[0], *(_row_top(of_all, above, at, _LEADING * pitch) for above, at in pairwise(starts))]


def _row_top(lines: Sequence[Line], above: float, at: float, pitch: float) -> float:
    """The top of a row: above its first cell, if cells that continue there show that this is further down.

    No gap as wide as between rows separates the lines of such cells. ``lines`` are those of all pages, from the bottom.
    """
    beside = [line for line in lines if abs(line.top - at) < line.height]
    lower = any(part.words[0].text[0].islower() for line in beside for part in segments(line, _WIDE))
    if not lower and all(abs(line.top - at) < NEAR for line in beside):
        return at
    top = at
    for line in lines:
        if above - NEAR < line.top < top and top - line.top > pitch:
            return top
        top = line.top if above - NEAR < line.top < top else top
    return at


def _goes_on(bold: frozenset[int], one: Line, two: Line) -> bool:
    """Whether a line may continue the one above: neither begins with a ref, and both have the same weight."""
    words = one.words[0], two.words[0]
    return not any(REF.match(word.text) for word in words) and (words[0].id in bold) is (words[1].id in bold)


def _below_heading(prints: Sequence[Print], top: float, bottom: float) -> Iterator[float]:
    """Where a heading ends that no rule separates from the row below: alone on its line on all pages, and marked.

    It is marked if it is bold above other words, or if a ref begins the row.
    """
    first = prints[0]
    lines, *others = ([line for line in body_of(one) if top < line.top and line.bottom < bottom] for one in prints)
    if len(lines) < _LAST or len(segments(lines[0], _WIDE)) > 1 or lines[0].left > first.left + GAP:
        return
    below = min(line.top for own in (lines[1:], *others) for line in own)
    bold = all(word.id in first.page.bold for word in lines[0].words) and lines[1].words[0].id not in first.page.bold
    ref = next((line.words[0].text for line in lines[1:] if line.left < first.left + GAP), "")
    if below > lines[0].bottom - NEAR and (bold or REF.match(ref)):
        yield (lines[0].bottom + below) / 2


def page_arrangement(terms: Terms, prints: _Prints, start: int) -> _Arrangement:
    """How the pages of a sheet that begins with this page are arranged; empty if no page has further columns."""
    return _across(terms, prints, start) or _down(terms, prints, start)


def _across(terms: Terms, prints: _Prints, start: int) -> _Arrangement:
    """Pages printed across, then down: all columns of the first rows, then those of the next ones."""
    bands = 1
    while start + bands < len(prints) and _aligned(prints[start], prints[start + bands], _FEWEST):
        bands += 1
    for width in range(bands, 1, -1):
        lie = [list(range(start, start + width))]
        while lie[-1][-1] + width < len(prints):
            following = [at + width for at in lie[-1]]
            if not _goes_below(prints, lie[0], following):
                break
            lie.append(following)
        if _all_told(terms, prints, lie):
            return lie
    return []


def _down(terms: Terms, prints: _Prints, start: int) -> _Arrangement:
    """Pages printed down, then across: some pages of the first columns, then as many of the next ones."""
    for rows in range(2, (len(prints) - start) // 2 + 1):
        lie = [[start + row] for row in range(rows)]
        if not _goes_below(prints, lie[0], *lie[1:]):
            break
        told = lie
        while (first := lie[-1][-1] + 1) + rows <= len(prints):
            lie = [[*row, first + number] for number, row in enumerate(lie)]
            fewest = [_FEWEST - rows + 1, *([_LAST] * (rows - 1))]
            if not all(
                _aligned(prints[row[0]], prints[row[-1]], max(few, _LAST)) for row, few in zip(lie, fewest, strict=True)
            ):
                break
            told = lie if _all_told(terms, prints, lie) else told
        if len(told[0]) > 1:
            return told
    return []


def _goes_below(prints: _Prints, first: Sequence[int], *below: Sequence[int]) -> bool:
    """Whether pages have further rows of the first ones' columns: each has the same sides, and their rows are level."""
    return all(
        all(_same_columns(prints[one], prints[other]) for one, other in zip(first, row, strict=True))
        and all(_aligned(prints[row[0]], prints[at], _LAST) for at in row[1:])
        for row in below
    )


def _aligned(one: Print | None, other: Print | None, fewest: int) -> bool:
    """Whether the rows of two pages begin at the same heights."""
    if one is None or other is None:
        return False
    if one.ruled:
        return min(len(one.heights), len(other.heights)) >= fewest and _level(one.heights, other.heights) >= _ALIKE
    if min(len(one.drawn), len(other.drawn)) >= fewest:
        return _level(*_below_titles(one, other)) >= _ALIKE
    rows = one.rows or one.begun
    level = sum(any(abs(at - top) < NEAR for top in other.tops) for at in rows)
    enough = level >= (fewest if fewest > _LAST else 1)
    told = max(_share(other.begun, one.heights), _share(other.ended, one.heights))  # cells are at the top or the foot
    alike = enough and level >= _FILLED * len(rows) and told >= _ALIKE
    return alike and not _prints_the_same(one, other)  # last: it reads the lines of both pages


def _prints_the_same(one: Print, other: Print) -> bool:
    """Whether lines repeat on the other page, like labels of records: other columns would have other texts.

    Refs do not count, because a sheet may repeat them.
    """
    own, others = ([Phrase(line.words).text for line in body_of(page)] for page in (one, other))
    again = [text for text in others if text in own and not REF.match(text)]
    return len(again) > max(_LAST, _AGAIN * len(others))


_AGAIN = 0.25
"""The share of a page's lines that must repeat: `On track` may be on two pages of columns. Set by one case."""


def _level(heights: Sequence[float], others: Sequence[float]) -> float:
    """The share of heights that each of two pages has in common with the other: the smaller of the two."""
    return min(_share(heights, others), _share(others, heights))


def _below_titles(one: Print, other: Print) -> tuple[Sequence[float], Sequence[float]]:
    """The rules between the rows of two pages, without those below titles."""
    top = max(page.first.top for page in (one, other) if page.first)
    return [at for at in one.drawn if at > top], [at for at in other.drawn if at > top]


def _share(heights: Sequence[float], others: Sequence[float]) -> float:
    return sum(any(abs(at - other) < NEAR for other in others) for at in heights) / max(1, len(heights))


def _same_columns(one: Print | None, other: Print | None) -> bool:
    """Whether two pages show the same columns: their sides are in the same places."""
    if one is None or other is None:
        return False
    drawn = one.ruled or (one.drawn and other.drawn)
    return abs(one.left - other.left) < 2 * NEAR and (not drawn or abs(one.right - other.right) < 2 * NEAR)


def _all_told(terms: Terms, prints: _Prints, lie: _Arrangement) -> bool:
    """Whether the last run of columns surely belongs to the same sheet, and each before it does or may."""
    bands = [[one for row in lie if (one := prints[row[band]])] for band in range(len(lie[0]))]
    told = False
    for number in reversed(range(1, len(bands))):
        own = _own_labels(bands[:number], bands[number])
        told = bool(own) and (told or _is_further(terms, bands[:number], bands[number], own))
        if not told:
            return False
    return True


def _own_labels(before: Sequence[Sequence[Print]], pages: Sequence[Print]) -> list[str]:
    """The labels at the top of pages that the pages before do not have; none if they are prose."""
    known = {text for band in before for text in head_of(band[0])}
    head = head_of(pages[0])
    own = [text for text in head if text not in known]
    printed_again = [text for text in head if text in known]
    alike = printed_again == list(head_of(before[0][0])[: len(printed_again)])
    return own if alike and all(len(text.split()) <= 8 for text in own) else []


def _is_further(terms: Terms, before: Sequence[Sequence[Print]], pages: Sequence[Print], own: Sequence[str]) -> bool:
    """Whether own labels, or rows that are not level by chance, show that pages have further columns."""
    first, page = before[0][0], pages[0]
    told = any(is_label(terms, text) or points(terms, text) for text in own)
    if first.ruled and len(first.sides) == len(page.sides) and _share(first.sides, page.sides) == 1:  # as forms have
        return told and (len(own) == len(head_of(page)) or first_column(first) == first_column(page))
    return told or _are_level(before, pages)


def _are_level(before: Sequence[Sequence[Print]], pages: Sequence[Print]) -> bool:
    """Whether too many rows are level on two runs of ruled pages for chance. A label may then be unknown.

    The rows have many different heights; or the runs have different sides, and continue over several pages or follow
    others that are known.
    """
    first = before[0]
    if not all(_is_exact(one, page) for one, page in zip(first, pages, strict=True)):
        return False
    steps = {round(below - at) for one in first for at, below in pairwise(one.drawn or one.heights)}
    exact = pages[0].ruled or (first[0].drawn and pages[0].drawn)
    apart = exact and not _same_columns(first[0], pages[0]) and (len(pages) > 1 or len(before) > 1)
    rows = sum(len(one.drawn or one.rows or one.heights) for one in first)
    return rows >= _ROWS and (len(steps) >= _FEWEST or bool(apart))


def _is_exact(one: Print, page: Print) -> bool:
    """Whether all rows of two pages are level. Lines of prose without gaps between them are not rows."""
    if page.ruled:
        return _level(one.heights, page.heights) == 1
    if one.drawn and page.drawn:
        return _level(*_below_titles(one, page)) == 1
    return _share(page.begun, one.heights) == 1 and len(page.begun) >= _FILLED * len(one.rows)
