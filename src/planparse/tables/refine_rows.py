"""Meshes whose rules leave rows out: the rows that a few of their columns draw, and rows of values."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.tables.columns import Entry
from planparse.tables.inferred import text_ends
from planparse.tables.lines import Line, box_of, lines_of
from planparse.tables.mesh import GAP_HEIGHT, Mesh, Span
from planparse.tables.rows import is_value, row_starts
from planparse.tables.words_by_cell import held
from planparse.words import Word

_LINES = 3
"""Fewer lines are no evidence for rows that are not drawn."""

_MOST = 0.6
"""The share of the lines that must be rows of values."""

_RUN = 4
"""A cell over fewer rows than this, each with one of its lines beside it, may be a merged one by chance."""

_VALUE_STARTS = frozenset("0123456789([<>≤≥±~+−–—£$€*-.xXnN")
"""What a number, an amount, a dash or `n/a` begins with."""

_LEVEL = 0.35
"""Lines of one row begin within this share of a line's height of each other."""

_UNDRAWN = 0.65
"""An edge that is missing over this share of the width is not left out for merged cells."""

_FEW = 0.34
"""Where so few of a table's edges are missing (those in a header of two rows), its other cells are still drawn."""


def with_level_rows(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """The mesh with the row edges that only a few of its columns show drawn through all of them.

    A column of coloured cells draws the rows; the columns beside it have none. Where cells are merged, the rows
    are drawn in most columns, and such edges stay as they are; a cell whose text runs through an edge is merged.
    """
    if not (cuts := _undrawn(mesh)):
        return mesh
    cells = held(mesh, words)
    cuts = [row for row in cuts if _begins(mesh, row, cells)]
    if not cuts:
        return _without_ends(mesh, words)
    spans: list[Span] = []
    for span, inside in zip(mesh.spans, cells, strict=True):
        within = (row for row in cuts if span.row < row < span.row + span.rows)
        bounds = [span.row, *(row for row in within if _is_clear(mesh.ys[row], inside)), span.row + span.rows]
        spans += [Span(low, span.column, high - low, span.columns) for low, high in pairwise(bounds)]
    drawn = mesh.cells_drawn and len(cuts) <= _FEW * (mesh.rows - 1)
    return _without_ends(replace(mesh, spans=tuple(spans), cells_drawn=drawn), words)


def _undrawn(mesh: Mesh) -> list[int]:
    """The rows whose upper edge is missing over most of the width."""
    missing = [0.0] * mesh.rows
    for span in mesh.spans:
        for row in range(span.row + 1, span.row + span.rows):
            missing[row] += mesh.xs[span.column + span.columns] - mesh.xs[span.column]
    return [row for row in range(1, mesh.rows) if missing[row] > _UNDRAWN * (mesh.xs[-1] - mesh.xs[0])]


def _begins(mesh: Mesh, row: int, cells: Sequence[Sequence[Word]]) -> bool:
    """Whether any text begins in this row: else its upper edge is only the end of a cell."""
    top, bottom = mesh.ys[row], mesh.ys[row + 1]
    return any(
        top < (box_of(word)[1] + box_of(word)[3]) / 2 < bottom
        for span, inside in zip(mesh.spans, cells, strict=True)
        if span.row <= row < span.row + span.rows and _is_clear(top, inside)
        for word in inside
    )


def _without_ends(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """The mesh without the row edges at which a few cells end above blank ones, while the others run through."""
    high = [row for row in _undrawn(mesh) if mesh.ys[row + 1] - mesh.ys[row] >= GAP_HEIGHT]
    if not high:
        return mesh
    cells = zip(mesh.spans, held(mesh, words), strict=True)
    filled = {span.row for span, inside in cells if inside or span.rows > 1}
    ends = [row for row in high if row not in filled]
    if not ends:
        return mesh
    kept = [edge for edge in range(mesh.rows + 1) if edge not in ends]
    spans = [
        Span(kept.index(s.row), s.column, bisect_left(kept, s.row + s.rows) - kept.index(s.row), s.columns)
        for s in mesh.spans
        if s.row not in ends
    ]
    return replace(mesh, ys=tuple(mesh.ys[edge] for edge in kept), spans=tuple(spans))


def with_line_rows(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """The mesh with its tall cells cut that hold one line beside each of the rows: their walls were left out."""
    if all(span.rows < _RUN for span in mesh.spans):
        return mesh
    spans: list[Span] = []
    for span, inside in zip(mesh.spans, held(mesh, words), strict=True):
        tall = span.rows >= _RUN and _one_line_each(mesh, span, inside)
        spans += [Span(span.row + n, span.column, 1, span.columns) for n in range(span.rows)] if tall else [span]
    return replace(mesh, spans=tuple(spans))


def with_begun_rows(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """The mesh with its tall cells cut where text begins anew at a row's top, far below the text before it.

    Where only grounds are painted, nothing parts two white cells that stand above each other.
    """
    if all(span.rows == 1 for span in mesh.spans):
        return mesh
    cells = held(mesh, words)
    tops: dict[int, float] = {}
    for span, inside in zip(mesh.spans, cells, strict=True):
        if inside:
            tops[span.row] = min(tops.get(span.row, mesh.ys[-1]), *(box_of(word)[1] for word in inside))
    spans: list[Span] = []
    for span, inside in zip(mesh.spans, cells, strict=True):
        inner = range(span.row + 1, span.row + span.rows) if inside else range(0)
        begun = [row for row in inner if row in tops and _begins_at(tops[row], inside)]
        bounds = [span.row, *begun, span.row + span.rows]
        spans += [Span(low, span.column, high - low, span.columns) for low, high in pairwise(bounds)]
    return replace(mesh, spans=tuple(spans))


def _begins_at(top: float, words: Sequence[Word]) -> bool:
    """Whether a line begins at this height, with more white above it than a line is high."""
    lines = lines_of(words)
    return any(
        abs(line.top - top) < _LEVEL * line.height and line.top - before.bottom > line.height
        for before, line in pairwise(lines)
    )


def _one_line_each(mesh: Mesh, span: Span, words: Sequence[Word]) -> bool:
    edges = mesh.ys[span.row : span.row + span.rows + 1]
    rows = [bisect_right(edges, (line.top + line.bottom) / 2) for line in lines_of(words)]
    return rows == list(range(1, span.rows + 1))


def _is_clear(y: float, words: Sequence[Word]) -> bool:
    """Whether no word stands at this height."""
    for word in words:
        _, top, _, bottom = box_of(word)
        slack = 0.3 * (bottom - top)
        if top + slack < y < bottom - slack:
            return False
    return True


def with_rows(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """The mesh with the rows of values that no rule parts."""
    if mesh.columns < 2:
        return mesh
    ys, rows = mesh.ys, mesh.rows
    by_row: list[list[Word]] = [[] for _ in range(rows)]
    for word in words:
        _, top, _, bottom = box_of(word)
        by_row[bisect_right(ys, (top + bottom) / 2, 1, rows) - 1].append(word)
    added: dict[int, list[float]] = {}
    for row, inside in enumerate(by_row):
        if _values(inside) < _LINES:
            continue
        cells = [s for s in mesh.spans if s.row <= row < s.row + s.rows]
        if all(s.rows == 1 for s in cells) and len(cells) > 1 and (cuts := _row_cuts(mesh, cells, inside)):
            added[row] = cuts
    return _cut(mesh, added) if added else mesh


def _values(words: Sequence[Word]) -> int:
    """How many of the words may be values: quick, and never too low."""
    return sum(word.text[0] in _VALUE_STARTS for word in words)


def _cut(mesh: Mesh, added: dict[int, list[float]]) -> Mesh:
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
    if sum(map(_is_row_of_values, read)) < _MOST * len(lines):
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
