"""Meshes that are drawn in part: the columns and rows that their rules leave out, from the words in them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.grids.columns import Entry, column_edges, entries
from planparse.grids.inferred import text_ends
from planparse.grids.lines import Line, box_of, lines_of, segments_of
from planparse.grids.mesh import Mesh, Span, slot
from planparse.grids.regions import GAP
from planparse.grids.rows import is_value, row_starts
from planparse.words import Word

_LINES = 3
"""Fewer lines are no evidence for a row or column that is not drawn."""

_UNDRAWN = 0.65
"""An edge that is missing over this share of the width is not left out for merged cells."""

_CROSSED = 0.08
"""So many of the lines may run across an alley: titles and full-width rows."""

_MOST = 0.6
"""The share of the lines that must show it."""


def refined(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """The mesh with its undrawn columns and rows; as it is where the words give no strong evidence for any."""
    mesh = _with_cut_spans(_with_columns(mesh, words), words)
    return _with_rows(_with_level_rows(mesh, words), words)


def _with_cut_spans(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """The mesh with its wide cells cut whose lines stand apart in the columns: only the header's walls were drawn."""
    wide = [span for span in mesh.spans if span.columns > 1]
    if not wide:
        return mesh
    by_row = _words_by_row(mesh, words)
    spans: list[Span] = []
    for span in mesh.spans:
        left, _, right, _ = mesh.box_of(span)
        inside = [
            word
            for row in range(span.row, span.row + span.rows)
            for word in by_row.get(row, ())
            if left < (box_of(word)[0] + box_of(word)[2]) / 2 < right
        ]
        spans += _singles(span) if span.columns > 1 and _stand_apart(mesh, span, inside) else [span]
    return replace(mesh, spans=tuple(spans))


def _singles(span: Span) -> list[Span]:
    return [Span(span.row, column, span.rows, 1) for column in range(span.column, span.column + span.columns)]


def _stand_apart(mesh: Mesh, span: Span, words: Sequence[Word]) -> bool:
    """Whether each line of a cell has text in several of its columns and none that runs over an edge."""
    edges = mesh.xs[span.column : span.column + span.columns + 1]
    read = [entries(line, edges) for line in lines_of(words)]
    return bool(read) and all(len(line) > 1 and all(e.first == e.last for e in line) for line in read)


def _with_level_rows(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """The mesh with the row edges that only a few of its columns show drawn through all of them.

    A column of coloured cells draws the rows; the columns beside it have none. Where cells are merged, the rows
    are drawn in most columns, and such edges stay as they are.
    """
    boxes = [box_of(word) for word in words]
    width = mesh.xs[-1] - mesh.xs[0]
    cuts = []
    for row in range(1, mesh.rows):
        y = mesh.ys[row]
        merged = [s for s in mesh.spans if s.row < row < s.row + s.rows]
        if sum(mesh.xs[s.column + s.columns] - mesh.xs[s.column] for s in merged) > _UNDRAWN * width and not any(
            box[1] + 0.3 * (box[3] - box[1]) < y < box[3] - 0.3 * (box[3] - box[1]) for box in boxes
        ):
            cuts.append(row)
    if not cuts:
        return mesh
    spans: list[Span] = []
    for span in mesh.spans:
        bounds = [span.row, *(row for row in cuts if span.row < row < span.row + span.rows), span.row + span.rows]
        spans += [Span(low, span.column, high - low, span.columns) for low, high in pairwise(bounds)]
    return replace(mesh, spans=tuple(spans))


def _with_columns(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    added = [x for column in range(mesh.columns) for x in _alleys(mesh, column, words)]
    if not added:
        return mesh
    return with_edges(mesh, added, words)


def with_edges(mesh: Mesh, added: Sequence[float], words: Sequence[Word]) -> Mesh:
    """The mesh with more column edges, which cut every cell but those in which words run across them."""
    xs = tuple(sorted({*mesh.xs, *added}))
    by_row = _words_by_row(mesh, words)
    spans = [part for span in mesh.spans for part in _cut_span(mesh, span, xs, by_row)]
    return replace(mesh, xs=xs, spans=tuple(spans), columns_drawn=False)


def _alleys(mesh: Mesh, column: int, words: Sequence[Word]) -> Sequence[float]:
    """The undrawn column edges inside one drawn column: alleys that its lines keep free from top to bottom."""
    single = {(s.row + i) for s in mesh.spans if s.column == column and s.columns == 1 for i in range(s.rows)}
    left, right = mesh.xs[column], mesh.xs[column + 1]
    inside = [w for w in words if left < (box_of(w)[0] + box_of(w)[2]) / 2 < right and _row(mesh, w) in single]
    lines = lines_of(inside)
    if sum(len(segments) > 1 for segments in segments_of(lines, GAP)) < _LINES:
        return ()
    rows = len({_row(mesh, word) for word in inside})
    return [x for x in column_edges(lines, left, right)[1:-1] if _is_alley(x, lines, rows)]


def _is_alley(x: float, lines: Sequence[Line], rows: int) -> bool:
    """Whether hardly a line crosses this place, and as many lines as there are rows have text on both sides."""
    crossed = beside = 0
    for line in lines:
        ends = [box_of(word)[2] for word in line.words if box_of(word)[0] + box_of(word)[2] < 2 * x]
        starts = [box_of(word)[0] for word in line.words if box_of(word)[0] + box_of(word)[2] >= 2 * x]
        if ends and starts:
            gap = min(starts) - max(ends)
            crossed += gap < 0.3 * line.height
            beside += gap >= GAP * line.height
    few = len(lines) < 2 * _LINES
    return crossed <= (0 if few else _CROSSED * len(lines)) and beside >= max(_LINES, _MOST * min(rows, len(lines)))


def _row(mesh: Mesh, word: Word) -> int | None:
    box = box_of(word)
    return slot(mesh.ys, (box[1] + box[3]) / 2)


def _words_by_row(mesh: Mesh, words: Sequence[Word]) -> dict[int, list[Word]]:
    found: dict[int, list[Word]] = {}
    for word in words:
        row = _row(mesh, word)
        if row is not None:
            found.setdefault(row, []).append(word)
    return found


def _cut_span(mesh: Mesh, span: Span, xs: Sequence[float], by_row: dict[int, list[Word]]) -> list[Span]:
    """One cell over the new columns: cut at every new edge that none of its lines runs across."""
    left, right = mesh.xs[span.column], mesh.xs[span.column + span.columns]
    first, last = xs.index(left), xs.index(right)
    words = [
        word
        for row in range(span.row, span.row + span.rows)
        for word in by_row.get(row, ())
        if left < (box_of(word)[0] + box_of(word)[2]) / 2 < right
    ]
    edges = tuple(xs[first : last + 1])
    crossed = [entry for line in lines_of(words) for entry in entries(line, edges)] if words else []
    if span.columns > 1 and len({entry.first for entry in crossed}) < 2:
        return [Span(span.row, first, span.rows, last - first)]
    bounds = [
        number
        for number in range(len(edges))
        if number in (0, len(edges) - 1) or not any(e.first < number <= e.last for e in crossed)
    ]
    return [Span(span.row, first + low, span.rows, high - low) for low, high in pairwise(bounds)]


def _with_rows(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """The mesh with the rows of values that no rule parts."""
    if mesh.columns < 2:
        return mesh
    by_row = _words_by_row(mesh, words)
    added: dict[int, list[float]] = {}
    for row in range(mesh.rows):
        cells = [s for s in mesh.spans if s.row <= row < s.row + s.rows]
        if all(s.rows == 1 for s in cells) and len(cells) > 1:
            cuts = _row_cuts(mesh, cells, by_row.get(row, []))
            if cuts:
                added[row] = cuts
    if not added:
        return mesh
    ys = tuple(sorted({*mesh.ys, *(y for cuts in added.values() for y in cuts)}))
    spans: list[Span] = []
    for span in mesh.spans:
        first, last = ys.index(mesh.ys[span.row]), ys.index(mesh.ys[span.row + span.rows])
        if span.row in added:
            spans += [Span(row, span.column, 1, span.columns) for row in range(first, last)]
        else:
            spans.append(Span(first, span.column, last - first, span.columns))
    return replace(mesh, ys=ys, spans=tuple(spans))


def _row_cuts(mesh: Mesh, cells: Sequence[Span], words: Sequence[Word]) -> list[float]:
    """The heights between the rows of one drawn row whose lines are nearly all rows of values of their own."""
    lines = lines_of(words)
    if len(lines) < _LINES:
        return []
    edges = tuple(sorted({mesh.xs[s.column] for s in cells} | {mesh.xs[s.column + s.columns] for s in cells}))
    read = [_placed(line, edges) for line in lines]
    told = sum(_is_row_of_values(entries) for entries in read)
    if told < _MOST * len(lines):
        return []
    starts = row_starts(read, text_ends(read, len(edges) - 1))
    return [(lines[n - 1].bottom + lines[n].top) / 2 for n in starts[1:]]


def _is_row_of_values(line: Sequence[Entry]) -> bool:
    values = sum(is_value(entry) for entry in line)
    return values >= 1 and values >= len(line) - 1 and len(line) > 1


def _placed(line: Line, edges: Sequence[float]) -> list[Entry]:
    """A line's words by the drawn columns in which their middles lie."""
    found: dict[int, list[Word]] = {}
    for word in line.words:
        box = box_of(word)
        column = min(max(bisect_right(edges, (box[0] + box[2]) / 2) - 1, 0), len(edges) - 2)
        found.setdefault(column, []).append(word)
    return [Entry(column, column, Line(tuple(words))) for column, words in sorted(found.items())]
