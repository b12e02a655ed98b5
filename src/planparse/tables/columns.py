"""Lines -> column edges: the alleys of white space that run down through the lines."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from planparse.noun import noun
from planparse.tables.lines import Line, box_of, segments_of
from planparse.tables.regions import GAP
from planparse.words import Word

_NARROW = 1.8
"""The width of the narrowest alley, in points."""

_SLACK = 2.5
"""Text that extends into a column by up to this, in points, is not in it."""

_WORD_GAP = 0.3
"""A gap wider than this share of the height, where an alley runs, belongs to the alley and is not a space."""

_UNUSUAL = 1.25
"""The alley's gap is wider than the median of the phrase's spaces by this factor."""

_FULL = 0.6
"""Lines with this share of the largest number of segments show the columns. The others are titles and continuations."""


def column_edges(lines: Sequence[Line], left: float, right: float) -> tuple[float, ...]:
    """The edges of the columns of these lines, between the table's sides."""
    cut = _cut_where_others_begin(segments_of(lines, GAP))
    most = sorted((len(segments) for segments in cut), reverse=True)
    usual = most[len(most) // 8]
    telling = [segments for segments in cut if len(segments) >= max(2, _FULL * usual)]
    if not telling:
        return left, right
    alleys = _alleys([[(s.left, s.right) for s in segments] for segments in telling])
    return (left, *((low + high) / 2 for low, high in alleys), right)


def _cut_where_others_begin(rows: Sequence[tuple[Line, ...]]) -> Sequence[tuple[Line, ...]]:
    """Split the segments also where those of several other lines begin.

    The longest cells of a narrow column leave no more than a wide space before the next column. They must not hide it.
    """
    lefts = sorted(segment.left for segments in rows for segment in segments[1:])
    starts = [lefts[n] for n in range(len(lefts) - _BEGIN + 1) if lefts[n + _BEGIN - 1] - lefts[n] < _NEAR]
    if not starts:
        return rows
    return [tuple(piece for segment in segments for piece in _cut_at(segment, starts)) for segments in rows]


_BEGIN = 4
"""How many lines must begin at one place to show that all cells of a column begin there."""

_NEAR = 1.5
"""They begin within this many points of each other, even in a scan."""


def _alleys(rows: Sequence[Sequence[tuple[float, float]]]) -> list[tuple[float, float]]:
    """The intervals that hardly any row covers, with text on both sides."""
    allowed = len(rows) // 12
    events: list[tuple[float, int]] = []
    for row in rows:
        for start, end in row:
            events += [(start, 1), (end, -1)]
    events.sort()
    found: list[tuple[float, float]] = []
    depth, low = 0, None
    for x, step in events:
        before = depth
        depth += step
        if before > allowed >= depth:
            low = x
        elif before <= allowed < depth:
            if low is not None and x - low >= _NARROW:
                found.append((low, x))
            low = None
    return [_between_outliers(alley, rows) for alley in found]


def _between_outliers(alley: tuple[float, float], rows: Sequence[Sequence[tuple[float, float]]]) -> tuple[float, float]:
    """Narrow the alley to what outliers leave free, if that is wide enough: labels may be wider than values below."""
    low, high = alley
    ends = [end for row in rows for start, end in row if start < low < end < high]
    starts = [start for row in rows for start, end in row if low < start < high < end]
    inner = max(ends, default=low), min(starts, default=high)
    return inner if inner[1] - inner[0] >= _NARROW else alley


@noun
class LineEntry:
    """The text of one line in one column, or in several if a word or phrase crosses their edges."""

    first: int
    last: int
    line: Line


def entries(line: Line, edges: Sequence[float]) -> list[LineEntry]:
    """The entries of a line by column.

    A phrase that crosses an alley, with no more than a space there, belongs to all columns that it reaches.
    """
    found: list[LineEntry] = []
    for segment in segments_of([line], GAP)[0]:
        for piece in _cut_at(segment, edges[1:-1]):
            first, last = _column(edges, piece.left), _column(edges, piece.right)
            middle = _column(edges, (piece.left + piece.right) / 2)
            first = first if edges[first + 1] - piece.left > _SLACK else middle
            last = last if piece.right - edges[last] > _SLACK else middle
            if found and first <= found[-1].last:
                first = min(found[-1].first, first)
                piece = Line((*found[-1].line.words, *piece.words))
                last = max(found.pop().last, last)
            found.append(LineEntry(min(first, last), max(first, last), piece))
    return found


def _cut_at(segment: Line, alleys: Sequence[float]) -> list[Line]:
    """Split a segment where an alley runs through a gap that is wider than its other spaces.

    Long numbers are close together in their columns, with equal gaps.
    """
    gaps = [box_of(word)[0] - box_of(before)[2] for before, word in pairwise(segment.words)]
    plain = _WORD_GAP * segment.height
    space = max(plain, _UNUSUAL * median(gaps) if len(gaps) > 2 else 0.0)
    runs: list[list[Word]] = [[segment.words[0]]]
    for before, word, gap in zip(segment.words, segment.words[1:], gaps, strict=False):
        end, start = box_of(before)[2], box_of(word)[0]
        least, near = (plain, _SLACK) if _is_number(before) and _is_number(word) else (space, 1.0)
        if gap > least and any(end - near <= x <= start + near for x in alleys):
            runs.append([])
        runs[-1].append(word)
    return [Line(tuple(run)) for run in runs]


def _is_number(word: Word) -> bool:
    return word.text[0].isdigit() and word.text[-1].isdigit()


def _column(edges: Sequence[float], x: float) -> int:
    return min(max(bisect_right(edges, x) - 1, 0), len(edges) - 2)


def text_ends(lines: Sequence[Sequence[LineEntry]], columns: int) -> list[float]:
    """How far to the right text extends in each column, in points."""
    ends = [0.0] * columns
    for line in lines:
        for entry in line:
            if entry.first == entry.last:
                ends[entry.last] = max(ends[entry.last], entry.line.right)
    return ends


_JOINING = ("and", "or", "to", "of", "at")


def room(lines: Sequence[Sequence[LineEntry]], ends: Sequence[float]) -> Sequence[float]:
    """How far to the right text may extend in each column: without limit if no cell wraps.

    Some lines of wrapped text begin in lower case: not below a figure, as a date ends its cell (`from May`, `tbc`), but
    for words that join (`or sooner`). If several lines all begin with a capital, the longest cell is just the longest,
    and does not show how much would fit.
    """
    columns = [[entry.line for line in lines for entry in line if entry.first == n] for n in range(len(ends))]
    firsts = [[line.words[0].text[0] for line in column] for column in columns]
    low = [(one, two) for column in columns for one, two in pairwise(column) if two.words[0].text[0].islower()]
    if any(column[0].islower() for column in firsts if column) or any(
        not one.words[-1].text[-1].isdigit() or two.words[0].text in _JOINING for one, two in low
    ):
        return ends
    capitals = [sum(map(str.isupper, column)) >= _LINES for column in firsts]
    return [math.inf if sure else end for sure, end in zip(capitals, ends, strict=True)]


_LINES = 4
"""Fewer lines may all begin with a capital by chance."""


def lines_apart(firsts: Sequence[Sequence[LineEntry]], lasts: Sequence[Sequence[LineEntry]]) -> set[int]:
    """The lines with more white space above them in the first column than between the lines of its text."""
    own = [at for at, line in enumerate(firsts) if line and line[0].first == 0]
    pitches = {two: firsts[two][0].line.top - lasts[one][0].line.top for one, two in pairwise(own)}
    closest = min((pitch for pitch in pitches.values() if pitch > 0), default=0.0)
    return {at for at, pitch in pitches.items() if pitch > _WIDER * closest}


_WIDER = 1.25
"""A line this many times further down than lines of one text is apart from it, as for rows of several columns."""
