"""Edges -> meshes: every group of edges that cross is a table, unless it is a box around text or a chart."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from itertools import pairwise

from planparse.tables.columns import entries
from planparse.tables.edges import SNAP, Edge, Edges
from planparse.tables.fill_cells import words_by_cell
from planparse.tables.layout import Mesh, Sketch, Span
from planparse.tables.lines import Line
from planparse.words import Word

_COVER = 0.6
"""There is a wall if edges cover this share of the side between two cells."""

Group = tuple[list[Edge], list[Edge]]
"""Horizontal and vertical edges that are connected."""

_CLOSED = 3
"""The fewest edges that a table has in one direction: two by two is a box around text."""


def lattices(edges: Edges) -> list[Mesh]:
    """The tables that these edges draw, in no particular order."""
    found = []
    groups = _with_parts(_groups(*edges))
    lone = [across for across, down in groups if not down]
    for across, down in groups:
        mesh = _mesh([*across, *_in_line(lone, across, down)], down)
        if mesh is not None:
            found.append(mesh)
    return found


def _groups(across: Sequence[Edge], down: Sequence[Edge]) -> list[Group]:
    """Group edges that are connected by crossings."""
    parent = list(range(len(across) + len(down)))

    def root(item: int) -> int:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for i, one in enumerate(across):
        for j, other in enumerate(down, len(across)):
            if one.start - SNAP <= other.at <= one.end + SNAP and other.start - SNAP <= one.at <= other.end + SNAP:
                parent[root(i)] = root(j)
    groups: dict[int, Group] = {}
    for i, edge in enumerate(across):
        groups.setdefault(root(i), ([], []))[0].append(edge)
    for j, edge in enumerate(down, len(across)):
        groups.setdefault(root(j), ([], []))[1].append(edge)
    return list(groups.values())


def _with_parts(groups: list[Group]) -> list[Group]:
    """Merge groups into those that they lie inside, with matching columns and rows.

    If only the backgrounds of some rows and of the statuses are painted, a white cell splits a table.
    """
    hosts = [group for group in groups if all(group) and len(group[0]) + len(group[1]) >= 2 + _CLOSED]
    for host in sorted(hosts, key=lambda group: -len(group[0]) - len(group[1])):
        parts = [g for g in groups if g is not host and all(g) and _is_part(g, host)] if host in groups else []
        if parts:
            taken = [host, *parts]
            groups = [group for group in groups if group not in taken]
            groups.append(([e for g in taken for e in g[0]], [e for g in taken for e in g[1]]))
    return groups


def _is_part(group: Group, host: Group) -> bool:
    """Whether all edges of a group are on lines of the other group, inside it."""
    return all(
        any(abs(edge.at - other.at) <= SNAP for other in others)
        for edges, others in zip(group, host, strict=True)
        for edge in edges
    )


def _in_line(lone: Sequence[Sequence[Edge]], across: Sequence[Edge], down: Sequence[Edge]) -> list[Edge]:
    """The edges that cross no other, but are within this group and on one line with an edge of it.

    Rules between rows have a gap at a merged cell. Without vertical rules, nothing connects the piece beside it.
    """
    if not across or not down:
        return []
    left, right = min(e.start for e in across) - SNAP, max(e.end for e in across) + SNAP
    heights = [e.at for e in across]
    return [
        edge
        for edges in lone
        for edge in edges
        if left <= edge.start and edge.end <= right and any(abs(edge.at - y) <= SNAP for y in heights)
    ]


def _mesh(across: Sequence[Edge], down: Sequence[Edge]) -> Mesh | None:
    """The mesh of one group of edges. Its outer sides are closed where the ends of the edges show them."""
    if not across or not down:
        return None
    left, right = min(e.start for e in across), max(e.end for e in across)
    top, bottom = min(e.start for e in down), max(e.end for e in down)
    xs = _positions([e.at for e in down], left, right)
    ys = _positions([e.at for e in across], top, bottom)
    if len(xs) < 2 or len(ys) < 2 or len(xs) + len(ys) < 2 + _CLOSED:
        return None
    open_below = bottom > max(e.at for e in across) + SNAP
    if open_below and (going_on := _going_on(xs, ys, across, down)):
        ys = (*ys[:-2], ys[-1])
        closing = [Edge(bottom, xs[n], xs[n + 1]) for n in range(len(xs) - 1) if n not in going_on]
        return Mesh(xs, ys, tuple(spans_between(xs, ys, across, down)), unclosed=_unclosed(xs, ys, closing))
    spans = tuple(spans_between(xs, ys, across, down))
    return Mesh(xs, ys, spans, open_below, unclosed=_unclosed(xs, ys, across))


def _going_on(xs: Sequence[float], ys: Sequence[float], across: Sequence[Edge], down: Sequence[Edge]) -> list[int]:
    """The columns whose sides alone extend below the last rule, which closes all the others: merged cells."""
    last = len(ys) - 2
    shut = _walls(ys, xs, across)[last]
    sides = [wall[last] for wall in _walls(xs, ys, down)]
    found = [n for n, closed in enumerate(shut) if not closed]
    beside = {side for n in found for side in (n, n + 1)}
    return found if beside == {n for n, wall in enumerate(sides) if wall} and not all(sides) else []


def _unclosed(xs: Sequence[float], ys: Sequence[float], across: Sequence[Edge]) -> tuple[float, ...]:
    """The middles of the columns that the table's last rule leaves open, if it closes most."""
    closed = _walls(ys[-1:], xs, across)[0]
    if sum(closed) <= len(closed) / 2:
        return ()
    return tuple((low + high) / 2 for shut, (low, high) in zip(closed, itertools.pairwise(xs), strict=True) if not shut)


def _positions(places: Sequence[float], low: float, high: float) -> tuple[float, ...]:
    """Distinct positions in order. The outer ends count if no position is near them."""
    found: list[float] = []
    for place in sorted([*places, low, high]):
        if not found or place - found[-1] > SNAP:
            found.append(place)
    return tuple(found)


def spans_between(xs: Sequence[float], ys: Sequence[float], across: Sequence[Edge], down: Sequence[Edge]) -> list[Span]:
    """The cells: places of the mesh, joined if no wall is between them."""
    right_wall = _walls(xs, ys, down)
    low_wall = _walls(ys, xs, across)
    rows, columns = len(ys) - 1, len(xs) - 1
    owned = [[False] * columns for _ in range(rows)]
    spans: list[Span] = []
    for row in range(rows):
        for column in range(columns):
            if owned[row][column]:
                continue
            width = 1
            while column + width < columns and not owned[row][column + width] and not right_wall[column + width][row]:
                width += 1
            width = _shared_width(low_wall, row, column, width, rows)
            height = 1
            while row + height < rows and _grows(row + height, column, width, low_wall, right_wall):
                height += 1
            for i in range(row, row + height):
                for j in range(column, column + width):
                    owned[i][j] = True
            spans.append(Span(row, column, height, width))
    return spans


def _walls(positions: Sequence[float], stations: Sequence[float], edges: Sequence[Edge]) -> list[list[bool]]:
    """For each position and each interval between two stations, whether an edge is there."""
    found = []
    for position in positions:
        line = [edge for edge in edges if abs(edge.at - position) <= SNAP]
        found.append(
            [
                sum(max(0.0, min(e.end, end) - max(e.start, start)) for e in line) >= _COVER * (end - start)
                for start, end in itertools.pairwise(stations)
            ]
        )
    return found


def _shared_width(low_wall: Sequence[Sequence[bool]], row: int, column: int, width: int, rows: int) -> int:
    """How many of these places side by side are alike: all closed below, or all open below."""
    if row + 1 >= rows:
        return width
    below = low_wall[row + 1]
    same = 1
    while same < width and below[column + same] == below[column]:
        same += 1
    return same


def _grows(
    row: int, column: int, width: int, low_wall: Sequence[Sequence[bool]], right_wall: Sequence[Sequence[bool]]
) -> bool:
    """Whether the row below belongs to the same cell: no wall above it, and none inside."""
    if any(low_wall[row][j] for j in range(column, column + width)):
        return False
    return not any(right_wall[j][row] for j in range(column + 1, column + width))


# Rules with a gap over some columns: each ends a row, and a cell beside a gap is merged.


def _zone(lines: Sequence[Line], top: float, bottom: float) -> list[Line]:
    return [line for line in lines if top < (line.top + line.bottom) / 2 < bottom]


def joined_under_text(spans: list[Span], ys: Sequence[float], xs: Sequence[float], lines: Sequence[Line]) -> list[Span]:
    """Join cells that a line of text crosses: a full-width row."""
    for row, (top, low) in enumerate(pairwise(ys)):
        zone = _zone(lines, top, low)
        for first, last in {(e.first, e.last) for line in zone for e in entries(line, xs) if e.last > e.first}:
            taken = [s for s in spans if s.row == row and first <= s.column <= last]
            if all(s.rows == 1 for s in taken) and sum(s.columns for s in taken) == last - first + 1:
                spans = [s for s in spans if s not in taken]
                spans.append(Span(row, first, 1, last - first + 1))
    return sorted(spans, key=lambda s: (s.row, s.column))


# What looks like a table but is not: boxes around text, charts, justified prose.


_CHART = 0.12
"""A drawn grid with words in fewer than this share of its cells is a chart."""

_CELLS = 10
"""A grid with fewer cells is too small to judge."""

_SPARSE = 0.36
"""With fewer filled cells than this share, undrawn columns are prose whose gaps met by chance."""


def only_tables(sketch: Sketch, known: int = 0) -> Sketch:
    """Drop what is not a table. Its words become loose again, in their order.

    The first ``known`` tables have already been checked.
    """
    kept = [
        number for number, mesh in enumerate(sketch.meshes) if number < known or _is_table(mesh, sketch.words[number])
    ]
    if len(kept) == len(sketch.meshes):
        return sketch
    gone = [word for n, words in enumerate(sketch.words) if n not in kept for word in words]
    loose = sorted([*sketch.loose, *gone], key=lambda word: word.id)
    return Sketch(
        sketch.page, tuple(sketch.meshes[n] for n in kept), tuple(sketch.words[n] for n in kept), tuple(loose)
    )


def _is_table(mesh: Mesh, words: Sequence[Word]) -> bool:
    if mesh.columns < 2:
        return False
    if len(mesh.spans) < _CELLS:
        return True
    share = sum(map(bool, words_by_cell(mesh, words))) / len(mesh.spans)
    return share >= (_CHART if mesh.rows_drawn else _SPARSE)
