"""Which pages show further columns of the rows of other pages: how the pages of a printed sheet lie.

A spreadsheet wider than the paper goes on with its further columns on other pages, printed across or down, with its
first columns or its labels again on each or not. Rows begin at the same heights on all of them and each run of columns
keeps its place from page to page, which no other pages do; the heads of the columns differ.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from planparse.lexicon.labels import Terms
from planparse.noun import noun
from planparse.read.document import Page
from planparse.read.labels import is_label, points
from planparse.tables.edges import ruled_edges
from planparse.tables.lines import Line, lines_of, segments, segments_of
from planparse.words import Phrase, Word

NEAR = 1.2
"""Rows of one sheet begin at the same height on its pages, to so many points."""

GAP = 12.0
"""White between the columns of two pages without rules, once they stand side by side."""

_FEWEST = 4
"""Edges of rows, the header's among them, that must stand at one height on both pages."""

_LAST = 2
"""Edges of rows on pages below others of the same columns: the sheet's last row."""

_ALIKE = 0.9
"""The share of the rows of each page that must begin where those of the other do."""

_ROWS = 6
"""Edges of rows that stand level on pages whose labels say nothing."""

_MOST = 0.75
"""The share of the pages without rules at whose edges a line stands that is furniture."""

_PITCH = 1.6
"""From one line of a cell to the next, in heights of the line, at most."""

_FILLED = 0.5
"""The share of the rows without rules that have words in the further columns."""

_HEAD_LINES = 3
_WIDE = 1.0


@noun
class Print:
    """What a page shows of a sheet: the heights of its rows, its sides, whether ruled."""

    page: Page
    heights: tuple[float, ...]
    left: float
    right: float
    bottom: float
    ruled: bool
    sides: tuple[float, ...] = ()
    """Of a page with rules, where those of its columns stand."""
    tops: tuple[float, ...] = ()
    """Of a page without rules, where each of its lines begins."""
    rows: tuple[float, ...] = ()
    """Of such a page, where its lines of several cells begin that begin in its first column."""
    begun: tuple[float, ...] = ()
    """Of such a page, where lines begin that go on with no line above them."""
    first: Line | None = None
    """Of such a page, its first line of several cells."""


_Prints = Sequence[Print | None]
_Lie = list[list[int]]
"""The numbers of a sheet's pages: a list for each run of rows from the top down, in it one for each run of columns."""


def prints_of(pages: Sequence[Page]) -> tuple[_Prints, _Prints]:
    """What the pages show of sheets by their rules, and by the lines of their first columns."""
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
    """What a line of page furniture has in common with its fellows: where it stands and its words, numbers apart."""
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
    return Print(
        page,
        _distinct(line.top for line in body if line.left < left + GAP),
        left,
        max(right, *(fill.box[2] for fill in page.fills), right),
        body[-1].bottom,
        ruled=False,
        tops=tuple(line.top for line in (lines_of(page.words) if page.turned else lines)),
        rows=tuple(line.top for line in several if line.left < left + GAP),
        begun=(first.top, *(two.top for one, two in pairwise(body) if two.top - one.top > _PITCH * one.height)),
        first=first,
    )


def _distinct(heights: Iterator[float] | Sequence[float]) -> tuple[float, ...]:
    found: list[float] = []
    for at in sorted(heights):
        if not found or at - found[-1] > 2 * NEAR:
            found.append(at)
    return tuple(found)


def middle(word: Word) -> float:
    """How far down a word's middle stands."""
    box = word.place.box or (0.0, 0.0, 0.0, 0.0)
    return (box[1] + box[3]) / 2


def _head(of_page: Print) -> tuple[str, ...]:
    """The texts of the first row with several cells that hold words, or else of the first with words, cell by cell.

    Above the labels, a sheet printed with its grid shows titles in cells of their own.
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


def lie_of(terms: Terms, prints: _Prints, start: int) -> _Lie:
    """How the pages of a sheet lie that begins with a page; empty where no page holds further columns of its rows."""
    return _across(terms, prints, start) or _down(terms, prints, start)


def _across(terms: Terms, prints: _Prints, start: int) -> _Lie:
    """Pages printed across and then down: all columns of the first rows, then those of the next ones."""
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


def _down(terms: Terms, prints: _Prints, start: int) -> _Lie:
    """Pages printed down and then across: so many of the first columns, as many of the next ones."""
    for rows in range(2, (len(prints) - start) // 2 + 1):
        lie = [[start + row] for row in range(rows)]
        if not _goes_below(prints, lie[0], *lie[1:]):
            break
        while (first := lie[-1][-1] + 1) + rows <= len(prints):
            wider = [[*row, first + number] for number, row in enumerate(lie)]
            fewest = [_FEWEST - rows + 1, *([_LAST] * (rows - 1))]
            if not all(
                _aligned(prints[row[0]], prints[row[-1]], max(few, _LAST))
                for row, few in zip(wider, fewest, strict=True)
            ) or not _all_told(terms, prints, wider):
                break
            lie = wider
        if len(lie[0]) > 1:
            return lie
    return []


def _goes_below(prints: _Prints, first: Sequence[int], *below: Sequence[int]) -> bool:
    """Whether pages hold further rows of the first ones' columns: each has its sides, and their rows are level."""
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
        return min(len(one.heights), len(other.heights)) >= fewest and min(_shares(one, other)) >= _ALIKE
    level = sum(any(abs(at - top) < NEAR for top in other.tops) for at in one.rows)
    enough = level >= (fewest if fewest > _LAST else 1)
    return enough and level >= _FILLED * len(one.rows) and _share(other.begun, one.heights) >= _ALIKE


def _shares(one: Print, other: Print) -> tuple[float, float]:
    return _share(one.heights, other.heights), _share(other.heights, one.heights)


def _share(heights: Sequence[float], others: Sequence[float]) -> float:
    return sum(any(abs(at - other) < NEAR for other in others) for at in heights) / len(heights)


def _same_columns(one: Print | None, other: Print | None) -> bool:
    """Whether two pages show the same columns: their sides stand at the same places."""
    if one is None or other is None:
        return False
    return abs(one.left - other.left) < 2 * NEAR and (not one.ruled or abs(one.right - other.right) < 2 * NEAR)


def _all_told(terms: Terms, prints: _Prints, lie: _Lie) -> bool:
    """Whether each run of columns after the first is told to be one of the same sheet."""
    bands = [[one for row in lie if (one := prints[row[band]])] for band in range(len(lie[0]))]
    return all(_is_further(terms, bands[:number], bands[number]) for number in range(1, len(bands)))


def _is_further(terms: Terms, before: Sequence[Sequence[Print]], pages: Sequence[Print]) -> bool:
    """Whether pages begin with labels of columns that the pages before have not, those printed again apart."""
    first, page = before[0][0], pages[0]
    known = {text for band in before for text in _head(band[0])}
    own = [text for text in _head(page) if text not in known]
    printed_again = [text for text in _head(page) if text in known]
    if not own or printed_again != list(_head(first)[: len(printed_again)]):
        return False
    told = any(is_label(terms, text) or points(terms, text) for text in own)
    if first.ruled and len(first.sides) == len(page.sides) and _share(first.sides, page.sides) == 1:  # as forms have
        return told and not printed_again
    return (told or _are_level(before, pages)) and all(len(text.split()) <= 8 for text in own)


def _are_level(before: Sequence[Sequence[Print]], pages: Sequence[Print]) -> bool:
    """Whether no chance sets so many rows level on two runs of ruled pages; a label may then be unknown.

    The rows have many heights; or the runs have other sides, and go on over several pages or follow
    others that are told.
    """
    first = before[0]
    if not all(_is_exact(one, page) for one, page in zip(first, pages, strict=True)):
        return False
    steps = {round(below - at) for one in first for at, below in pairwise(one.heights)}
    apart = pages[0].ruled and not _same_columns(first[0], pages[0]) and (len(pages) > 1 or len(before) > 1)
    return sum(len(one.rows or one.heights) for one in first) >= _ROWS and (len(steps) >= _FEWEST or apart)


def _is_exact(one: Print, page: Print) -> bool:
    """Whether all rows of two pages are level; lines of prose, which no white parts, are no rows."""
    if page.ruled:
        return min(_shares(one, page)) == 1
    return _share(page.begun, one.heights) == 1 and len(page.begun) >= _FILLED * len(one.rows)
