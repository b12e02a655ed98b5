"""Meshes whose rules leave out columns or rows: add those that the words show."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.tables.columns import LineEntry, column_edges, entries, text_ends
from planparse.tables.edges import SNAP
from planparse.tables.fill_cells import BULLET, words_by_cell
from planparse.tables.layout import GAP_HEIGHT, Mesh, Span
from planparse.tables.lines import Line, box_of, lines_of, segments_of
from planparse.tables.regions import GAP
from planparse.tables.rows import is_value, row_starts
from planparse.words import Box, Word

_LINES = 3
"""Fewer lines are not evidence for an undrawn column."""

_MOST = 0.6
"""The share of the rows that must show it."""

_CROSSED = 0.08
"""The share of the lines that may cross an alley: titles and full-width rows."""


def with_columns(mesh: Mesh, words: Sequence[Word], inside: Sequence[Sequence[Word]]) -> Mesh:
    """Add undrawn columns to the mesh, and split its wide cells whose lines are apart in the columns.

    ``inside`` are the words of each of its cells.
    """
    added = [x for column in range(mesh.columns) for x in _alleys(mesh, column, inside)]
    if added:
        mesh = _cut_columns(mesh, added, inside)
        inside = words_by_cell(mesh, words)
    if all(span.columns == 1 for span in mesh.spans):
        return mesh
    spans: list[Span] = []
    for span, found in zip(mesh.spans, inside, strict=True):
        spans += _singles(span) if span.columns > 1 and _stand_apart(mesh, span, found) else [span]
    return replace(mesh, spans=tuple(spans))


def with_edges(mesh: Mesh, added: Sequence[float], words: Sequence[Word]) -> Mesh:
    """Add column edges to the mesh. They split every cell except those with words across the edge."""
    return _cut_columns(mesh, added, words_by_cell(mesh, words))


def _alleys(mesh: Mesh, column: int, inside: Sequence[Sequence[Word]]) -> Sequence[float]:
    """The undrawn column edges in one drawn column: alleys that its lines keep free from top to bottom."""
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
    """About how many pairs of words have a gap like that between columns: a quick count that is never much too low.

    A word that is higher than the one before it in the file begins the next column, whose text is beside.
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
    """Whether hardly any line crosses this position, and as many lines as there are rows have text on both sides.

    The bullets of a list are apart from their text but are not a column.
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


def _cut_columns(mesh: Mesh, added: Sequence[float], inside: Sequence[Sequence[Word]]) -> Mesh:
    xs = tuple(sorted({*mesh.xs, *added}))
    spans: list[Span] = []
    for span, words in zip(mesh.spans, inside, strict=True):
        first, last = xs.index(mesh.xs[span.column]), xs.index(mesh.xs[span.column + span.columns])
        spans += _cut_span(span, first, xs[first : last + 1], words)
    return replace(mesh, xs=xs, spans=tuple(spans), columns_drawn=False)


def _cut_span(span: Span, first: int, edges: tuple[float, ...], words: Sequence[Word]) -> list[Span]:
    """One cell in the new columns, split at every new edge that none of its lines crosses."""
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
    """Whether a line of a cell has text in several of its columns, and no line crosses an edge.

    If cells are centred in their row, its first line may be that of a wrapped cell alone.
    """
    edges = mesh.xs[span.column : span.column + span.columns + 1]
    read = [entries(line, edges) for line in lines_of(words)]
    return any(len(line) > 1 for line in read) and all(e.first == e.last for line in read for e in line)


# Meshes whose rules leave out rows: rows that only a few columns draw, and rows of values.


_VALUE_LINES = 3
"""Fewer lines are not evidence for undrawn rows."""

_MOST_VALUES = 0.6
"""The share of the lines that must be rows of values."""

_VALUE_STARTS = frozenset("0123456789([<>≤≥±~+−–—£$€*-.xXnN")
"""What a number, an amount, a dash or `n/a` begins with."""

_LEVEL = 0.35
"""How far apart lines of one row may begin, as a share of a line's height."""

_UNDRAWN = 0.65
"""An edge missing over more than this share of the width is not left out just for merged cells."""

_FEW = 0.34
"""If at most this share of a table's edges is missing (those in a two-row header), its other cells count as drawn."""


_HEADER_ROWS = 2


def with_level_rows(mesh: Mesh, words: Sequence[Word], grounds: Sequence[Box] = ()) -> Mesh:
    """Extend the row edges that only a few columns show through all columns.

    A column of coloured cells draws the rows, and the columns beside it have none. If cells are merged, most columns
    draw the rows, and such edges stay. A cell is merged if its text crosses an edge, if its text is only at its top in
    a column that draws such an edge elsewhere, or if it covers two rows on its own background (``grounds``): a label
    beside a label above others.
    """
    if not (cuts := _undrawn(mesh)):
        return mesh
    cells = words_by_cell(mesh, words)
    cuts = [row for row in cuts if _begins(mesh, row, cells)]
    if not cuts:
        return _without_ends(mesh, words)
    own = {span.column for span in mesh.spans if span.row in cuts and span.rows > 1}
    spans: list[Span] = []
    for span, inside in zip(mesh.spans, cells, strict=True):
        within = [row for row in cuts if span.row < row < span.row + span.rows]
        merged = span.column in own and inside and _ends_above(mesh.ys[span.row + 1], inside)
        whole = span.rows == _HEADER_ROWS < mesh.rows and _has_ground(mesh, span, grounds)
        if merged or whole or any(_runs_on(mesh, span, row, inside) for row in within):
            within = []
        bounds = [span.row, *(row for row in within if _is_clear(mesh.ys[row], inside)), span.row + span.rows]
        spans += [Span(low, span.column, high - low, span.columns) for low, high in pairwise(bounds)]
    drawn = mesh.cells_drawn and len(cuts) <= _FEW * (mesh.rows - 1)
    return _without_ends(replace(mesh, spans=tuple(spans), cells_drawn=drawn), words)


def _runs_on(mesh: Mesh, span: Span, row: int, words: Sequence[Word]) -> bool:
    """Whether a cell's text continues at a row's top: an open sentence on a line without room for the next word.

    If the rows beside this edge have one line each, they may be values of a word or two.
    """
    y, left, right = mesh.ys[row], mesh.xs[span.column], mesh.xs[span.column + span.columns]
    above = lines_of(word for word in words if box_of(word)[3] < y + _SLACK)
    below = lines_of(word for word in words if box_of(word)[1] > y - _SLACK)
    if not above or not below or sum(len(line.words) for line in (*above, *below)) < len(words):
        return False
    beside = [line for line in (*above, *below) if mesh.ys[row - 1] - _SLACK < line.top < mesh.ys[row + 1]]
    line, first = above[-1], below[0].words[0]
    is_open = first.text[0].islower() and line.words[-1].text[-1] not in _ENDS
    room = right - (below[0].left - left) - line.right
    return len(beside) > 2 and is_open and room < line.space + below[0].width_of(0)


_SLACK = 1.0
"""How many points letters may extend over an edge."""
_ENDS = ".;:!?"


def _ends_above(y: float, words: Sequence[Word]) -> bool:
    return all(box_of(word)[3] < y + _SLACK for word in words)


def _has_ground(mesh: Mesh, span: Span, grounds: Sequence[Box]) -> bool:
    """Whether a fill covers exactly this cell."""
    x0, x1 = mesh.xs[span.column], mesh.xs[span.column + span.columns]
    box = (x0, mesh.ys[span.row], x1, mesh.ys[span.row + span.rows])
    return any(all(abs(one - other) <= SNAP for one, other in zip(box, ground, strict=True)) for ground in grounds)


def _undrawn(mesh: Mesh) -> list[int]:
    """The rows whose upper edge is missing over most of the width."""
    missing = [0.0] * mesh.rows
    for span in mesh.spans:
        for row in range(span.row + 1, span.row + span.rows):
            missing[row] += mesh.xs[span.column + span.columns] - mesh.xs[span.column]
    return [row for row in range(1, mesh.rows) if missing[row] > _UNDRAWN * (mesh.xs[-1] - mesh.xs[0])]


def _begins(mesh: Mesh, row: int, cells: Sequence[Sequence[Word]]) -> bool:
    """Whether any text begins in this row. If not, its upper edge is only the end of a cell."""
    top, bottom = mesh.ys[row], mesh.ys[row + 1]
    return any(
        top < (box_of(word)[1] + box_of(word)[3]) / 2 < bottom
        for span, inside in zip(mesh.spans, cells, strict=True)
        if span.row <= row < span.row + span.rows and _is_clear(top, inside)
        for word in inside
    )


def _without_ends(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """Drop row edges at which a few cells end above blank ones, if the other cells continue."""
    high = [row for row in _undrawn(mesh) if mesh.ys[row + 1] - mesh.ys[row] >= GAP_HEIGHT]
    if not high:
        return mesh
    cells = zip(mesh.spans, words_by_cell(mesh, words), strict=True)
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


def with_begun_rows(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """Split tall cells where text begins again at a row's top, far below the text before it.

    If only backgrounds are painted, nothing separates two white cells above each other.
    """
    if all(span.rows == 1 for span in mesh.spans):
        return mesh
    cells = words_by_cell(mesh, words)
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
    """Whether a line begins at this height, with a gap above it of more than a line."""
    lines = lines_of(words)
    return any(
        abs(line.top - top) < _LEVEL * line.height and line.top - before.bottom > line.height
        for before, line in pairwise(lines)
    )


def _is_clear(y: float, words: Sequence[Word]) -> bool:
    """Whether no word is at this height."""
    for word in words:
        _, top, _, bottom = box_of(word)
        slack = 0.3 * (bottom - top)
        if top + slack < y < bottom - slack:
            return False
    return True


def with_rows(mesh: Mesh, words: Sequence[Word]) -> Mesh:
    """Add the rows of values that no rule separates."""
    if mesh.columns < 2:
        return mesh
    ys, rows = mesh.ys, mesh.rows
    by_row: list[list[Word]] = [[] for _ in range(rows)]
    for word in words:
        _, top, _, bottom = box_of(word)
        by_row[bisect_right(ys, (top + bottom) / 2, 1, rows) - 1].append(word)
    added: dict[int, list[float]] = {}
    for row, inside in enumerate(by_row):
        if _values(inside) < _VALUE_LINES:
            continue
        cells = [s for s in mesh.spans if s.row <= row < s.row + s.rows]
        if all(s.rows == 1 for s in cells) and len(cells) > 1 and (cuts := _row_cuts(mesh, cells, inside)):
            added[row] = cuts
    return _cut_rows(mesh, added) if added else mesh


def _values(words: Sequence[Word]) -> int:
    """How many of the words may be values: a quick count that is never too low."""
    return sum(word.text[0] in _VALUE_STARTS for word in words)


def _cut_rows(mesh: Mesh, added: dict[int, list[float]]) -> Mesh:
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
    """The heights between the rows in one drawn row, if nearly all its lines are rows of values."""
    lines = lines_of(words)
    if len(lines) < _VALUE_LINES:
        return []
    edges = tuple(sorted({mesh.xs[s.column] for s in cells} | {mesh.xs[s.column + s.columns] for s in cells}))
    read = [_placed(line, edges) for line in lines]
    several = [line for line in read if len(line) > 1 or line[0].first > 0]  # the rest are labels or headings
    if len(several) < _VALUE_LINES or sum(map(_is_row_of_values, several)) < _MOST_VALUES * len(several):
        return []
    starts = row_starts(read, text_ends(read, len(edges) - 1))
    return [(lines[n - 1].bottom + lines[n].top) / 2 for n in starts[1:]]


def _is_row_of_values(line: Sequence[LineEntry]) -> bool:
    values = sum(is_value(entry) for entry in line)
    return values >= 1 and values >= len(line) - 1 and len(line) > 1


def _placed(line: Line, edges: Sequence[float]) -> list[LineEntry]:
    """A line's words by the drawn columns that contain their middles."""
    found: dict[int, list[Word]] = {}
    for word in line.words:
        box = box_of(word)
        column = min(max(bisect_right(edges, (box[0] + box[2]) / 2) - 1, 0), len(edges) - 2)
        found.setdefault(column, []).append(word)
    return [LineEntry(column, column, Line(tuple(words))) for column, words in sorted(found.items())]
