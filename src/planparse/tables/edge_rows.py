"""A mesh that leaves out its first or last row: lines beside it that stand in its columns belong to it.

A table ruled only below its rows has no rule above its header; a column of coloured cells begins under it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planparse.tables.columns import entries
from planparse.tables.edges import Edge
from planparse.tables.lines import Line, lines_of
from planparse.tables.mesh import Mesh, Span
from planparse.words import Word

_SIDES = 6.0
"""The rules of one table begin and end this near to each other."""

_FILLED = 0.6
"""A header fills this share of the columns."""

_HEADER_LINES = 3
"""A header that no rule bounds has at most so many lines."""

_CLOSE = 1.0
"""A row that no rule bounds stands no more heights away from the table."""


def extended(mesh: Mesh, loose: Sequence[Word], edges: Sequence[Edge]) -> Mesh:
    """The mesh with the header above it, and with the rows above and below it that rules bound."""
    if mesh.columns < 2:
        return mesh
    left, right = mesh.xs[0], mesh.xs[-1]
    lines = lines_of(word for word in loose if left - 1 <= (_middle_x(word)) <= right + 1)
    heights = [e.at for e in edges if abs(e.start - left) < _SIDES and abs(e.end - right) < _SIDES]
    above = max((y for y in heights if y < mesh.ys[0] - _SIDES), default=None)
    if above is not None:
        zone = [line for line in lines if above < _middle_y(line) < mesh.ys[0]]
        if _fits(mesh, zone):
            return _with_row_above(mesh, above)
    zone = _close_above(mesh, lines)
    if len(zone) and _fits(mesh, zone) and mesh.columns > 2:
        return _with_row_above(mesh, min(line.top for line in zone))
    return mesh


def _middle_x(word: Word) -> float:
    box = word.place.box or (0.0, 0.0, 0.0, 0.0)
    return (box[0] + box[2]) / 2


def _middle_y(line: Line) -> float:
    return (line.top + line.bottom) / 2


def _close_above(mesh: Mesh, lines: Sequence[Line]) -> list[Line]:
    """The lines right above the mesh, each close to the one below it."""
    found: list[Line] = []
    edge = mesh.ys[0]
    for line in reversed([line for line in lines if _middle_y(line) < mesh.ys[0]]):
        crossed = any(entry.last > entry.first for entry in entries(line, mesh.xs))
        if crossed or edge - line.bottom > _CLOSE * line.height or len(found) == _HEADER_LINES:
            break
        found.append(line)
        edge = line.top
    return found


def _fits(mesh: Mesh, lines: Sequence[Line]) -> bool:
    """Whether these lines stand in the columns of the mesh, and in most of them."""
    read = [entry for line in lines for entry in entries(line, mesh.xs)]
    filled = {entry.first for entry in read}
    return all(e.first == e.last for e in read) and len(filled) >= max(2, _FILLED * mesh.columns)


def _with_row_above(mesh: Mesh, top: float) -> Mesh:
    first = [Span(0, column) for column in range(mesh.columns)]
    spans = (*first, *(replace(span, row=span.row + 1) for span in mesh.spans))
    return replace(mesh, ys=(top, *mesh.ys), spans=spans)
