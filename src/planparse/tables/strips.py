"""Strips of colour with turned words, beside undrawn rows: each is a cell over the rows beside it.

Such strips do not draw a table: white space and alignment show its columns and rows, and the strips are one more
column.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from planparse.noun import noun
from planparse.read.document import Fill, Page
from planparse.tables.columns import column_edges, entries
from planparse.tables.edges import SNAP, Edges
from planparse.tables.layout import Mesh, Sketch, Span, covers, overlap, with_meshes
from planparse.tables.lines import Line, box_of, lines_of
from planparse.tables.rows import row_cuts, spans_of
from planparse.tables.shaded import with_patches
from planparse.tables.unruled import inferred
from planparse.words import Box, Word

_TALL = 2.0
"""A strip is at least this many times as high as wide."""

_NEAR = 2.0
"""The largest gap between strips of one table, and below its header, in heights of a line."""

_HEADER_LINES = 3
"""The most lines in a header without rules."""

_FILLED = 0.6
"""A header fills this share of the columns."""

_SOME = 10
"""One line in this many may cross an alley. The label of a header above dots must not be that line."""

_COLUMNS = 3
"""The fewest columns beside a strip: with fewer, it is a heading beside text."""


def bare_strips(page: Page, rules: Edges) -> list[Box]:
    """The tall fills with only turned words on them and nothing drawn beside them, from top to bottom."""
    if not page.turned:
        return []
    tall = [fill for fill in page.fills if fill.box[3] - fill.box[1] > _TALL * (fill.box[2] - fill.box[0])]
    found = sorted((fill.box for fill in tall if _has_turned_alone(fill, page)), key=lambda box: box[1])
    return [box for box in found if not _is_drawn_beside(box, rules)]


def _has_turned_alone(fill: Fill, page: Page) -> bool:
    ids = [word.id for word in page.words if word.place.box and covers(fill.box, word.place.box)]
    return bool(ids) and page.turned.issuperset(ids)


def _is_drawn_beside(box: Box, rules: Edges) -> bool:
    """Whether a rule is at the height of a strip: between rows, or between columns."""
    across = any(box[1] + SNAP < edge.at < box[3] - SNAP and edge.end > box[2] + SNAP for edge in rules[0])
    return across or any(edge.start < box[3] - SNAP and box[1] + SNAP < edge.end for edge in rules[1])


def without_strips(page: Page, fills: Sequence[Fill], rules: Edges) -> list[Fill]:
    """The fills that draw tables: strips alone draw neither columns nor rows."""
    beside = bare_strips(page, rules)
    rest = [fill for fill in fills if fill.box not in beside]
    level = any(fill.box[1] < box[3] and box[1] < fill.box[3] for fill in rest for box in beside)
    return list(fills) if level else rest


@noun
class _Part:
    """A strip, and the lines beside it."""

    box: Box
    lines: tuple[Line, ...]


def with_strip_tables(sketch: Sketch, rules: Edges) -> Sketch:
    """Add the tables beside the page's strips, each with the header above it."""
    boxes = bare_strips(sketch.page, rules)
    if not boxes or any(overlap(mesh.box, box) for mesh in sketch.meshes for box in boxes):
        return sketch
    upright = [word for word in sketch.loose if word.id not in sketch.page.turned]
    found = [mesh for run in _runs(boxes, upright) if (mesh := _table(run, upright, sketch.page))]
    return with_meshes(sketch, found)


def _runs(boxes: Sequence[Box], words: Sequence[Word]) -> Iterator[list[_Part]]:
    """The strips of each table, close below each other, with the lines beside them."""
    run: list[_Part] = []
    for box in boxes:
        beside = [w for w in words if box[1] < (box_of(w)[1] + box_of(w)[3]) / 2 < box[3] and box_of(w)[0] > box[2] - 1]
        part = _Part(box, tuple(lines_of(beside)))
        if not part.lines:
            continue
        if run and not _goes_on(run[-1].box, part):
            yield run
            run = []
        run.append(part)
    if run:
        yield run


def _goes_on(above: Box, part: _Part) -> bool:
    return abs(above[0] - part.box[0]) < SNAP and 0 <= part.box[1] - above[3] + 1 < _NEAR * part.lines[0].height


def _table(run: Sequence[_Part], words: Sequence[Word], page: Page) -> Mesh | None:
    """The table beside these strips; None if its text is not in columns."""
    told = _header(run, words)
    if told is None:
        return None
    header, xs = told
    ys = [min(line.top for line in header)] if header else []
    spans = [Span(0, column) for column in range(len(xs))] if header else []
    for part in run:
        tops, cells = _rows(part, xs)
        spans.append(Span(len(ys), 0, len(tops)))
        spans += [Span(span.row + len(ys), span.column + 1, span.rows, span.columns) for span in cells]
        ys += tops
    edges, ys = (run[0].box[0], run[0].box[2], *xs[1:]), [*ys, run[-1].box[3]]
    if any(low >= high for along in (edges, ys) for low, high in pairwise(along)):
        return None
    ordered = tuple(sorted(spans, key=lambda span: (span.row, span.column)))
    mesh = Mesh(edges, tuple(ys), ordered, columns_drawn=False, rows_drawn=False, cells_drawn=False)
    return with_patches(mesh, page.fills, words)


def _header(run: Sequence[_Part], words: Sequence[Word]) -> tuple[list[Line], tuple[float, ...]] | None:
    """The header above these strips, the tallest that keeps to the columns, and the columns' edges."""
    body = [line for part in run for line in part.lines]
    above = _above(run[0], words)
    for header in (above[at:] for at in range(len(above) + 1)):
        lines = [*header * (1 + len(body) // _SOME), *body]
        xs = column_edges(lines, min(line.left for line in lines), max(line.right for line in lines))
        if len(xs) > _COLUMNS and _fits(header, xs):
            return header, xs
    return None


def _above(first: _Part, words: Sequence[Word]) -> list[Line]:
    """The lines directly above the first strip and right of its left side, each close to the next, top to bottom."""
    found: list[Line] = []
    edge = first.box[1]
    for line in reversed(lines_of(word for word in words if box_of(word)[3] < first.box[1] + SNAP)):
        if edge - line.bottom > _NEAR * line.height or len(found) == _HEADER_LINES:
            break
        found.insert(0, line)
        edge = line.top
    return found


def _fits(header: Sequence[Line], xs: Sequence[float]) -> bool:
    """Whether these lines are in the columns, and fill most of them."""
    read = [entry for line in header for entry in entries(line, xs)]
    filled = {entry.first for entry in read}
    return all(e.first == e.last for e in read) and (not header or len(filled) >= _FILLED * (len(xs) - 1))


def _rows(part: _Part, xs: Sequence[float]) -> tuple[list[float], list[Span]]:
    """The tops of the rows beside a strip, and their cells."""
    columns = len(xs) - 1
    cuts = row_cuts([word for line in part.lines for word in line.words], xs)
    if cuts:
        return [part.box[1], *(cut.at for cut in cuts)], spans_of(cuts, columns, 0)
    mesh = inferred(part.lines, xs[0], xs[-1], (), xs)
    if mesh is None or mesh.rows == 1:
        return [part.box[1]], [Span(0, column) for column in range(columns)]
    return [part.box[1], *mesh.ys[1:-1]], list(mesh.spans)
