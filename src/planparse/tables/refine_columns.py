"""Meshes whose rules leave columns out: the columns that the words in them show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.tables.columns import column_edges, entries
from planparse.tables.fill_cells import BULLET
from planparse.tables.lines import Line, box_of, lines_of, segments_of
from planparse.tables.mesh import Mesh, Span
from planparse.tables.regions import GAP
from planparse.tables.words_by_cell import held
from planparse.words import Word

_LINES = 3
"""Fewer lines are no evidence for a column that is not drawn."""

_MOST = 0.6
"""The share of the rows that must show it."""

_CROSSED = 0.08
"""So many of the lines may run across an alley: titles and full-width rows."""


def with_columns(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """The mesh with its undrawn columns, and its wide cells cut whose lines stand apart in the columns."""
    inside = held(mesh, words)
    added = [x for column in range(mesh.columns) for x in _alleys(mesh, column, inside)]
    if added:
        mesh = _cut(mesh, added, inside)
        inside = held(mesh, words)
    if all(span.columns == 1 for span in mesh.spans):
        return mesh
    spans: list[Span] = []
    for span, found in zip(mesh.spans, inside, strict=True):
        spans += _singles(span) if span.columns > 1 and _stand_apart(mesh, span, found) else [span]
    return replace(mesh, spans=tuple(spans))


def with_edges(mesh: Mesh, added: Sequence[float], words: Sequence[Word]) -> Mesh:
    """The mesh with more column edges, which cut every cell but those in which words run across them."""
    return _cut(mesh, added, held(mesh, words))


def _alleys(mesh: Mesh, column: int, inside: Sequence[Sequence[Word]]) -> Sequence[float]:
    """The undrawn column edges inside one drawn column: alleys that its lines keep free from top to bottom."""
    cells = [
        words for span, words in zip(mesh.spans, inside, strict=True) if span.column == column and span.columns == 1
    ]
    if sum(map(_gaps, cells)) < _LINES:
        return ()
    lines = lines_of(word for words in cells for word in words)
    if sum(len(segments) > 1 for segments in segments_of(lines, GAP)) < _LINES:
        return ()
    rows = sum(map(bool, cells))
    edges = column_edges(lines, mesh.xs[column], mesh.xs[column + 1])
    return [x for x in edges[1:-1] if _is_alley(x, lines, rows)]


def _gaps(words: Sequence[Word]) -> int:
    """How often white like that between columns stands between two words: quick, and never too low by much.

    A word that stands higher than the one before it in the file begins the next column, whose text stands beside.
    """
    found = 0
    for before, word in pairwise(words):
        _, top, reach, bottom = box_of(before)
        left, upper, right, _ = box_of(word)
        if upper < top - (bottom - top) / 2 or (
            abs(upper - top) < bottom - top and (left - reach > GAP * (bottom - top) or right < reach)
        ):
            found += 1
    return found


def _is_alley(x: float, lines: Sequence[Line], rows: int) -> bool:
    """Whether hardly a line crosses this place, and as many lines as there are rows have text on both sides.

    A list's bullets stand apart from their text and are no column.
    """
    crossed = beside = 0
    for line in lines:
        ends = [box_of(word)[2] for word in line.words if box_of(word)[0] + box_of(word)[2] < 2 * x]
        starts = [box_of(word)[0] for word in line.words if box_of(word)[0] + box_of(word)[2] >= 2 * x]
        if ends and starts and not (len(ends) == 1 and BULLET.match(line.words[0].text)):
            gap = min(starts) - max(ends)
            crossed += gap < 0.3 * line.height
            beside += gap >= GAP * line.height
    few = len(lines) < 2 * _LINES
    return crossed <= (0 if few else _CROSSED * len(lines)) and beside >= max(_LINES, _MOST * min(rows, len(lines)))


def _cut(mesh: Mesh, added: Sequence[float], inside: Sequence[Sequence[Word]]) -> Mesh:
    xs = tuple(sorted({*mesh.xs, *added}))
    spans: list[Span] = []
    for span, words in zip(mesh.spans, inside, strict=True):
        first, last = xs.index(mesh.xs[span.column]), xs.index(mesh.xs[span.column + span.columns])
        spans += _cut_span(span, first, xs[first : last + 1], words)
    return replace(mesh, xs=xs, spans=tuple(spans), columns_drawn=False)


def _cut_span(span: Span, first: int, edges: tuple[float, ...], words: Sequence[Word]) -> list[Span]:
    """One cell over the new columns: cut at every new edge that none of its lines runs across."""
    last = len(edges) - 1
    if last == 1:
        return [replace(span, column=first, columns=1)]
    crossed = [entry for line in lines_of(words) for entry in entries(line, edges)]
    if span.columns > 1 and len({entry.first for entry in crossed}) < 2:
        return [replace(span, column=first, columns=last)]
    bounds = [n for n in range(last + 1) if n in (0, last) or not any(e.first < n <= e.last for e in crossed)]
    return [replace(span, column=first + low, columns=high - low) for low, high in pairwise(bounds)]


def _singles(span: Span) -> list[Span]:
    return [Span(span.row, column, span.rows, 1) for column in range(span.column, span.column + span.columns)]


def _stand_apart(mesh: Mesh, span: Span, words: Sequence[Word]) -> bool:
    """Whether the first line of a cell has text in several of its columns, and no line runs over an edge."""
    edges = mesh.xs[span.column : span.column + span.columns + 1]
    read = [entries(line, edges) for line in lines_of(words)]
    return bool(read) and len(read[0]) > 1 and all(e.first == e.last for line in read for e in line)
