"""Rows that nothing draws, under columns that are known: lines of several columns that begin anew at one height.

A row begins where its ref stands, or where white wider than between two lines opens in several columns at once. A
column whose text runs through such a height holds a merged cell there.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from planparse.noun import noun
from planparse.tables.lines import Line, box_of, lines_of
from planparse.tables.mesh import Mesh, Span
from planparse.tables.page_breaks import REF
from planparse.words import Word

_COLUMNS = 3
"""Tables with fewer columns have no rows that several columns could show."""

_WIDER = 1.25
"""A line this many times further down than lines of one text stands in a row of its own."""

_LEVEL = 0.35
"""Lines of one row begin within this share of a line's height of each other."""

_SHOWN = 0.5
"""The share of the columns with text at a height that must begin there."""

_TALL = 3.0
"""A row less high than so many lines holds no two rows with white between them."""

_REFS = 0.75
"""The share of a key column's lines that must be refs."""


_UNRULED = 2
"""A table of so few drawn rows (its header and the rest) has rows that nothing draws."""

_FULL_LINES = 4
"""Fewer lines may all be full by chance: short cells that each wrap as often as their neighbours."""

_FULL = 0.8
"""The share of the columns in which each line stands, where each is a row; a wrapped line reaches a half."""


@noun
class Cut:
    """A height between two rows, and the columns whose text runs through it."""

    at: float
    through: frozenset[int] = frozenset()


def with_band_rows(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """The mesh with each of its tall rows cut where its columns begin anew together."""
    if mesh.columns < _COLUMNS or all(span.rows > 1 or span.columns > 1 for span in mesh.spans):
        return mesh
    singles = [0] * mesh.rows
    for span in mesh.spans:
        singles[span.row] += span.rows == span.columns == 1
    ys, rows = mesh.ys, mesh.rows
    inside: list[list[Word]] = [[] for _ in range(rows + 1)]
    for word in words:
        _, top, _, bottom = box_of(word)
        inside[bisect_right(ys, (top + bottom) / 2, 1, rows + 1) - 1].append(word)
    found: dict[int, list[Cut]] = {}
    for row, (top, bottom) in enumerate(pairwise(mesh.ys)):
        here = inside[row]
        tall = bool(here) and bottom - top > _TALL * _height(here[0])
        if tall and singles[row] == mesh.columns:
            cuts = row_cuts(here, mesh.xs) or (full_lines(here, mesh.xs) if mesh.rows <= _UNRULED else [])
            if cuts:
                found[row] = cuts
    return _cut(mesh, found) if found else mesh


def _height(word: Word) -> float:
    _, top, _, bottom = box_of(word)
    return bottom - top


def row_cuts(words: Sequence[Word], xs: Sequence[float]) -> list[Cut]:
    """The heights at which these words' rows end, from the top down; none where nothing shows that they are several."""
    columns = _columns(words, xs)
    filled = [lines for lines in columns if lines]
    pitches = sorted(pitch for lines in filled for one, two in pairwise(lines) if (pitch := two.top - one.top) > 0)
    if len(filled) < _COLUMNS or not pitches:
        return []
    usual = median([pitch for pitch in pitches if pitch < 1.6 * pitches[0]])
    refs = _refs(columns)
    first = min(lines[0].top for lines in filled)
    heights = refs or sorted(
        two.top for lines in filled for one, two in pairwise(lines) if two.top - one.top > _WIDER * usual
    )
    cuts: list[Cut] = []
    for top in heights:
        height = filled[0][0].height
        if top < first + height or (cuts and top - cuts[-1].at < height):
            continue
        cut = _cut_at(columns, top, usual, sure=bool(refs))
        if cut is not None:
            cuts.append(cut)
    return cuts


def full_lines(words: Sequence[Word], xs: Sequence[float]) -> list[Cut]:
    """The heights between lines that each stand in nearly every column: text that wraps leaves short cells blank."""
    lines = lines_of(words)
    if len(lines) < _FULL_LINES:
        return []
    filled = [sum(map(bool, _columns(line.words, xs))) for line in lines]
    if min(filled) < _FULL * (len(xs) - 1):
        return []
    return [Cut((one.bottom + two.top) / 2) for one, two in pairwise(lines)]


def _columns(words: Sequence[Word], xs: Sequence[float]) -> list[list[Line]]:
    by_column: list[list[Word]] = [[] for _ in range(len(xs) - 1)]
    for word in words:
        x0, _, x1, _ = box_of(word)
        by_column[min(max(bisect_right(xs, (x0 + x1) / 2) - 1, 0), len(xs) - 2)].append(word)
    return [lines_of(found) for found in by_column]


def _refs(columns: Sequence[Sequence[Line]]) -> list[float]:
    """The tops of the lines of the first column, where that is one of refs."""
    lines = columns[0]
    refs = [line.top for line in lines if len(line.words) == 1 and REF.match(line.words[0].text)]
    return refs if len(refs) >= 2 and len(refs) >= _REFS * len(lines) else []


def _cut_at(columns: Sequence[Sequence[Line]], top: float, usual: float, *, sure: bool) -> Cut | None:
    """The cut above the lines that begin at a height, if enough columns begin anew there."""
    begins, through, above = [], set(), []
    for number, lines in enumerate(columns):
        before = [line for line in lines if line.top < top - _LEVEL * line.height]
        after = [line for line in lines if line.top >= top - _LEVEL * line.height]
        above += [line.bottom for line in before]
        if not after:
            continue
        level = after[0].top - top < _LEVEL * after[0].height
        if level and (not before or sure or after[0].top - before[-1].top > _WIDER * usual):
            begins.append(number)
        elif before and after[0].top - before[-1].top <= _WIDER * usual:
            through.add(number)
    shown = len(begins) + len(through)
    if not sure and (0 not in begins or len(begins) < 2 or len(begins) < _SHOWN * shown):
        return None
    near = [bottom for bottom in above if bottom <= top + 1]
    return Cut((max(near, default=top) + top) / 2 if near else top, frozenset(through))


def _cut(mesh: Mesh, found: dict[int, list[Cut]]) -> Mesh:
    ys: list[float] = []
    spans: list[Span] = []
    for row, (top, _) in enumerate(pairwise(mesh.ys)):
        first = len(ys)
        cuts = found.get(row, [])
        ys += [top, *(cut.at for cut in cuts)]
        own = [span for span in mesh.spans if span.row == row]
        if cuts:
            spans += spans_of(cuts, mesh.columns, first)
        else:
            spans += [replace(span, row=first) for span in own]
    # a cell over several rows takes the rows that those were cut into
    rows = [bisect_right(ys, y) - 1 for y in mesh.ys[:-1]] + [len(ys)]
    tall = {(rows[s.row], s.column): rows[s.row + s.rows] - rows[s.row] for s in mesh.spans if s.rows > 1}
    spans = [replace(span, rows=tall.get((span.row, span.column), span.rows)) for span in spans]
    return replace(mesh, ys=(*ys, mesh.ys[-1]), spans=tuple(spans), rows_drawn=False, cells_drawn=False)


def spans_of(cuts: Sequence[Cut], columns: int, first: int) -> list[Span]:
    """The cells of the rows between these cuts, the first of them with this number."""
    found: list[Span] = []
    for column in range(columns):
        begin = 0
        for number, cut in enumerate(cuts, 1):
            if column not in cut.through:
                found.append(Span(first + begin, column, number - begin))
                begin = number
        found.append(Span(first + begin, column, len(cuts) + 1 - begin))
    return sorted(found, key=lambda span: (span.row, span.column))
