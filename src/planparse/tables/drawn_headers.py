"""A header that is drawn, over rows that are not, or only by horizontal rules: its columns are the table's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.read.document import Fill
from planparse.tables.columns import entries
from planparse.tables.edges import SNAP, Edge
from planparse.tables.inferred import inferred
from planparse.tables.lines import Line, box_of, lines_of
from planparse.tables.mesh import Mesh, Sketch, Span, overlap, sorted_words
from planparse.tables.rows import row_cuts, spans_of
from planparse.tables.ruled import joined_under_text, spans_between
from planparse.words import Box, Word

_HEADER_ROWS = 2
_COLUMNS = 3
"""A strip of fewer cells is a banner, not a header."""

_SIDES = 6.0
"""The rules of one table begin and end this near to its sides."""

_BEGINS = 2.5
"""The first row stands no more heights below the header."""

_APART = 2.6
"""Lines further apart than so many heights, with no rule between them, are not of one table."""

_WHOLE = 0.9
"""A rule over this share of the width parts two rows in all columns."""


def with_bodies(sketch: Sketch, across: Sequence[Edge]) -> Sketch:
    """The page with the rows below each drawn header that has none; ``across`` are the page's horizontal rules."""
    headers = [mesh for mesh in sketch.meshes if mesh.rows <= _HEADER_ROWS and mesh.columns >= _COLUMNS]
    if not headers:
        return sketch
    parts = [mesh for mesh in sketch.meshes if any(_is_part(mesh, header) for header in headers)]
    for row in _rows(parts):
        whole = _bodies(_dissolved(sketch, row), across)
        if any(overlap(part.box, mesh.box) for part in row for mesh in whole.meshes):
            sketch = whole
    return _bodies(sketch, across)


def _bodies(sketch: Sketch, across: Sequence[Edge]) -> Sketch:
    meshes = [_with_body(mesh, sketch, across) for mesh in sketch.meshes] if sketch.loose else []
    if not meshes or tuple(meshes) == sketch.meshes:
        return sketch
    return sorted_words(sketch.page, _all_words(sketch), meshes)


def _rows(parts: Sequence[Mesh]) -> list[list[Mesh]]:
    """The parts from the top down, those of one height together: a white cell stands between them."""
    found: list[list[Mesh]] = []
    for part in sorted(parts, key=lambda mesh: mesh.ys[0]):
        if found and abs(found[-1][0].ys[0] - part.ys[0]) < SNAP:
            found[-1].append(part)
        else:
            found.append([part])
    return found


def _dissolved(sketch: Sketch, parts: Sequence[Mesh]) -> Sketch:
    """The page without these tables; their words are loose."""
    return sorted_words(sketch.page, _all_words(sketch), [mesh for mesh in sketch.meshes if mesh not in parts])


def _all_words(sketch: Sketch) -> list[Word]:
    return sorted([*sketch.loose, *(word for words in sketch.words for word in words)], key=lambda word: word.id)


def _is_part(mesh: Mesh, header: Mesh) -> bool:
    """Whether a mesh below a header may be rows of its table of which only some cells are painted."""
    inside = mesh.xs[0] > header.xs[0] - _SIDES and mesh.xs[-1] < header.xs[-1] + _SIDES
    return inside and mesh.columns < header.columns and mesh.rows <= _HEADER_ROWS and mesh.ys[0] > header.ys[-1] - 1


def _with_body(mesh: Mesh, sketch: Sketch, across: Sequence[Edge]) -> Mesh:
    if mesh.rows > _HEADER_ROWS or mesh.columns < _COLUMNS:
        return mesh
    left, bottom, right = mesh.xs[0], mesh.ys[-1], mesh.xs[-1]
    below = [other.ys[0] for other in sketch.meshes if other.ys[0] > bottom - 1 and _beside(other, mesh)]
    floor = min(below, default=float("inf"))
    lines = lines_of(word for word in sketch.loose if _within(word, (left, bottom, right, floor)))
    if not lines or lines[0].top - bottom > _BEGINS * lines[0].height or len(entries(lines[0], mesh.xs)) < 2:
        return mesh
    rules = [e for e in across if bottom - 1 < e.at < floor - 1 and left - _SIDES < e.start and e.end < right + _SIDES]
    if any(e.at > bottom + _SIDES and e.end - e.start > _WHOLE * (right - left) for e in rules):
        return _ruled(mesh, lines, rules) or mesh
    return _unruled(mesh, lines, sketch.page.fills) or mesh


def _within(word: Word, box: Box) -> bool:
    x0, top, x1, bottom = box_of(word)
    return box[0] <= (x0 + x1) / 2 <= box[2] and box[1] <= (top + bottom) / 2 < box[3]


def _beside(one: Mesh, other: Mesh) -> bool:
    return min(one.xs[-1], other.xs[-1]) - max(one.xs[0], other.xs[0]) > 2


# Rows between horizontal rules


def _ruled(mesh: Mesh, lines: Sequence[Line], rules: Sequence[Edge]) -> Mesh | None:
    """The header and the rows that rules part; a rule over some columns only leaves the cells of the rest merged."""
    left, right = mesh.xs[0], mesh.xs[-1]
    whole = sorted(e.at for e in rules if e.end - e.start > _WHOLE * (right - left) and e.at > mesh.ys[-1] + _SIDES)
    bottom = mesh.ys[-1]
    for rule in whole:  # as far down as the lines between two rules are a row of the table
        zone = [line for line in lines if bottom < (line.top + line.bottom) / 2 < rule]
        if not zone:
            break
        bottom = rule
    if bottom == mesh.ys[-1]:
        return None
    heights = sorted({mesh.ys[-1], *(e.at for e in rules if mesh.ys[-1] + _SIDES < e.at <= bottom)})
    ys = [y for n, y in enumerate(heights) if n == 0 or y - heights[n - 1] > 1]
    down = [Edge(x, mesh.ys[-1], bottom) for x in mesh.xs]
    spans = spans_between(mesh.xs, ys, [Edge(mesh.ys[-1], left, right), *rules], down)
    spans = joined_under_text(spans, ys, mesh.xs, lines)
    return _below(mesh, ys, spans, rows_drawn=True)


# Rows that nothing draws


def _unruled(mesh: Mesh, lines: Sequence[Line], fills: Sequence[Fill]) -> Mesh | None:
    """The header and the rows that the words below it make in its columns, as far as they keep to them."""
    painted = [fill.box for fill in fills if _is_cell(fill.box, mesh)]
    found: list[Line] = []
    for line in lines:
        crosses = any(entry.last > entry.first for entry in entries(line, mesh.xs))
        far = bool(found) and line.top - found[-1].bottom > _APART * line.height
        if (crosses or far) and not any(box[1] - 1 < line.top and line.bottom < box[3] + 1 for box in painted):
            break
        found.append(line)
    if not found:
        return None
    cuts = row_cuts([word for line in found for word in line.words], mesh.xs)
    if cuts:
        bottom = max([found[-1].bottom, *(box[3] for box in painted if box[1] < found[-1].bottom)])
        ys = [mesh.ys[-1], *(cut.at for cut in cuts), bottom]
        return _below(mesh, ys, spans_of(cuts, mesh.columns, 0), rows_drawn=False)
    edges = {edge for box in painted for edge in (box[1], box[3]) if mesh.ys[-1] + 1 < edge < found[-1].bottom}
    body = inferred(found, mesh.xs[0], mesh.xs[-1], sorted(edges), mesh.xs)
    if body is None or body.ys[0] < mesh.ys[-1] - 1:
        return None
    return _below(mesh, [mesh.ys[-1], *body.ys[1:]], list(body.spans), rows_drawn=False)


def _is_cell(box: Box, mesh: Mesh) -> bool:
    """Whether a fill below the header fills one of its columns: a painted cell, whose top and bottom are its row's."""
    return box[1] > mesh.ys[-1] - 1 and any(
        abs(box[0] - left) < _SIDES and abs(box[2] - right) < _SIDES for left, right in pairwise(mesh.xs)
    )


def _below(mesh: Mesh, ys: Sequence[float], spans: Sequence[Span], *, rows_drawn: bool) -> Mesh:
    """The header with these rows below it; the first of their heights is the header's last."""
    moved = [replace(span, row=span.row + mesh.rows) for span in spans]
    heights = (*mesh.ys, *ys[1:])
    return replace(
        mesh,
        ys=heights,
        spans=(*mesh.spans, *moved),
        open_below=False,
        unclosed=(),
        columns_drawn=False,
        rows_drawn=rows_drawn,
        cells_drawn=rows_drawn,
    )
