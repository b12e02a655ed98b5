"""A mesh without its header -> the mesh with it: the lines right above that keep to its columns, also in groups.

A table ruled only below its rows has no rule above its header; a column of coloured cells begins below the header.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planparse.tables.columns import LineEntry, entries
from planparse.tables.edges import Edge
from planparse.tables.layout import Mesh, Span
from planparse.tables.lines import Line, lines_of
from planparse.tables.unruled import header_cells
from planparse.words import Word

_SIDES = 6.0
"""The rules of one table begin and end this close to each other, in points."""

_FILLED = 0.6
"""A header fills this share of the columns."""

_HEADER_LINES = 3
"""The most lines in a header without rules."""

_CLOSE = 1.0
"""How far from the table a row without rules may be, in heights."""


def extended(mesh: Mesh, loose: Sequence[Word], edges: Sequence[Edge]) -> Mesh:
    """The mesh with the header above it: up to the next rule, or the lines close above."""
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
        if grouped := _with_groups_above(mesh, zone, above):
            return grouped
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
    """The lines directly above the mesh, each close to the one below it."""
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
    """Whether these lines are in the columns of the mesh, and fill most of them."""
    read = [entry for line in lines for entry in entries(line, mesh.xs)]
    filled = {entry.first for entry in read}
    return all(e.first == e.last for e in read) and len(filled) >= max(2, _FILLED * mesh.columns)


def _with_row_above(mesh: Mesh, top: float) -> Mesh:
    first = [Span(0, column) for column in range(mesh.columns)]
    spans = (*first, *(replace(span, row=span.row + 1) for span in mesh.spans))
    return replace(mesh, ys=(top, *mesh.ys), spans=spans)


def _with_groups_above(mesh: Mesh, lines: Sequence[Line], top: float) -> Mesh | None:
    """The mesh with a header of two levels: phrases of the first line over several columns, which have labels below.

    A phrase also stands over the columns right of it with a label only below. None if the lines are no such header.
    """
    first, *rest = [entries(line, mesh.xs) for line in lines] or [[]]
    below = {entry.first for line in rest for entry in line}
    beside = {column for entry in first for column in range(entry.first, entry.last + 1)}
    if any(entry.last > entry.first for line in rest for entry in line) or not rest:
        return None
    wide: list[LineEntry] = []
    for entry in (entry for entry in first if entry.last > entry.first):
        last = entry.last
        while last + 1 in below - beside:
            last += 1
        wide.append(replace(entry, last=last))
    under = {column for entry in wide for column in range(entry.first, entry.last + 1)}
    if not wide or not under <= below or len(below | beside) < _FILLED * mesh.columns:
        return None
    middle = (lines[0].bottom + min(line.top for line, own in zip(lines[1:], rest, strict=True) if own)) / 2
    header = header_cells([[wide], [[]]], mesh.columns)
    spans = (*header, *(replace(span, row=span.row + 2) for span in mesh.spans))
    return replace(mesh, ys=(top, middle, *mesh.ys), spans=spans)
