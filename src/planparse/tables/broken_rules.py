"""Rules that leave a gap over some columns: each ends a row, and what has the gap beside it is a merged cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.tables.columns import entries
from planparse.tables.edges import SNAP, Edge
from planparse.tables.lines import Line
from planparse.tables.mesh import Mesh, Span
from planparse.tables.ruled import spans_between

_WHOLE = 0.9
"""A rule over this share of the width parts two rows in all columns."""

_BROKEN = 0.5
"""A rule in pieces over this share of the width parts two rows, but for the columns of its gaps."""

_ALLEY = 12.0
"""A piece begins and ends this near to a column's edge, which stands in the middle of an alley."""


def with_broken_rules(mesh: Mesh, lines: Sequence[Line], across: Sequence[Edge]) -> Mesh:
    """The mesh with the rows that its rules draw, where one at least is broken over whole columns."""
    left, right = mesh.xs[0], mesh.xs[-1]
    levels = _levels([e for e in across if mesh.ys[0] - 2 * SNAP < e.at < mesh.ys[-1] + 2 * SNAP], left, right)
    width = right - left
    whole = [level for level in levels if len(level) == 1 and _length(level, left, right) >= _WHOLE * width]
    broken = [level for level in levels if level not in whole and _is_broken(level, mesh.xs)]
    if len(whole) < 2 or not broken:
        return mesh
    heights = sorted(level[0].at for level in (*whole, *broken))
    top, bottom = (lines[0].top + lines[0].bottom) / 2, (lines[-1].top + lines[-1].bottom) / 2
    inner = [y for y in heights if top < y < bottom]
    ys = [
        max((y for y in heights if y <= top), default=lines[0].top),
        *inner,
        min((y for y in heights if y >= bottom), default=lines[-1].bottom),
    ]
    if not all(_zone(lines, low, high) for low, high in pairwise(ys)):
        return mesh
    edges = [edge for level in (*whole, *broken) for edge in level]
    spans = spans_between(mesh.xs, ys, edges, [Edge(x, ys[0], ys[-1]) for x in mesh.xs])
    spans = joined_under_text(spans, ys, mesh.xs, lines)
    return replace(mesh, ys=tuple(ys), spans=tuple(spans), rows_drawn=True, cells_drawn=True)


def _levels(across: Sequence[Edge], left: float, right: float) -> list[list[Edge]]:
    """The rules over these columns by height, each level's pieces from left to right."""
    found: list[list[Edge]] = []
    for edge in sorted(across, key=lambda e: e.at):
        if edge.end <= left or edge.start >= right:
            continue
        if found and edge.at - found[-1][0].at <= 1:
            found[-1].append(edge)
        else:
            found.append([edge])
    return [sorted(level, key=lambda e: e.start) for level in found]


def _length(level: Sequence[Edge], left: float, right: float) -> float:
    return sum(min(e.end, right) - max(e.start, left) for e in level)


def _is_broken(level: Sequence[Edge], xs: Sequence[float]) -> bool:
    """Whether the pieces of a rule run over whole columns, and over enough of them."""
    ends = [end for edge in level for end in (edge.start, edge.end) if xs[0] < end < xs[-1]]
    aligned = all(min(abs(end - x) for x in xs) <= _ALLEY for end in ends)
    return aligned and _length(level, xs[0], xs[-1]) >= _BROKEN * (xs[-1] - xs[0])


def _zone(lines: Sequence[Line], top: float, bottom: float) -> list[Line]:
    return [line for line in lines if top < (line.top + line.bottom) / 2 < bottom]


def joined_under_text(spans: list[Span], ys: Sequence[float], xs: Sequence[float], lines: Sequence[Line]) -> list[Span]:
    """The cells with those made one over whose edges a line of text runs: a full-width row."""
    for row, (top, low) in enumerate(pairwise(ys)):
        zone = _zone(lines, top, low)
        for first, last in {(e.first, e.last) for line in zone for e in entries(line, xs) if e.last > e.first}:
            taken = [s for s in spans if s.row == row and first <= s.column <= last]
            if all(s.rows == 1 for s in taken) and sum(s.columns for s in taken) == last - first + 1:
                spans = [s for s in spans if s not in taken]
                spans.append(Span(row, first, 1, last - first + 1))
    return sorted(spans, key=lambda s: (s.row, s.column))
