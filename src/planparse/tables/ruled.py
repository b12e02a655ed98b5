"""Edges -> meshes: every group of edges that cross each other is a table; walls say which cells are merged."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from planparse.tables.edges import SNAP, Edge, Edges
from planparse.tables.mesh import Mesh, Span

_COVER = 0.6
"""A wall stands where edges cover this share of the side between two cells."""

Group = tuple[list[Edge], list[Edge]]
"""Horizontal and vertical edges that hang together."""

_CLOSED = 3
"""A table has at least so many edges in one of its directions; two by two is a box around text."""


def lattices(edges: Edges) -> list[Mesh]:
    """The tables that these edges draw, in no order."""
    found = []
    groups = _with_parts(_groups(*edges))
    lone = [across for across, down in groups if not down]
    for across, down in groups:
        mesh = _mesh([*across, *_in_line(lone, across, down)], down)
        if mesh is not None:
            found.append(mesh)
    return found


def _groups(across: Sequence[Edge], down: Sequence[Edge]) -> list[Group]:
    """Edges sorted into groups that hang together by crossings."""
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
    """The groups, each with those taken up that lie inside of it, in its columns and in line with its rows.

    Where only the grounds of some rows and of the statuses are painted, a white cell parts what is one table.
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
    """Whether a group's edges all stand on lines of the other group, inside of it."""
    return all(
        any(abs(edge.at - other.at) <= SNAP for other in others)
        for edges, others in zip(group, host, strict=True)
        for edge in edges
    )


def _in_line(lone: Sequence[Sequence[Edge]], across: Sequence[Edge], down: Sequence[Edge]) -> list[Edge]:
    """The edges that cross no other, but lie within this group and on one line with an edge of it.

    The rules between rows leave a gap at a merged cell; without upright rules nothing ties the piece beside it.
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
    """The mesh of one group of edges, its outer sides closed where the edges' ends show them."""
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
    """The columns whose sides alone reach below the last rule, which closes all of the others: merged cells."""
    last = len(ys) - 2
    shut = _walls(ys, xs, across)[last]
    sides = [wall[last] for wall in _walls(xs, ys, down)]
    found = [n for n, closed in enumerate(shut) if not closed]
    beside = {side for n in found for side in (n, n + 1)}
    return found if beside == {n for n, wall in enumerate(sides) if wall} and not all(sides) else []


def _unclosed(xs: Sequence[float], ys: Sequence[float], across: Sequence[Edge]) -> tuple[float, ...]:
    """The middles of the columns that the table's last rule leaves out, where it closes most."""
    closed = _walls(ys[-1:], xs, across)[0]
    if sum(closed) <= len(closed) / 2:
        return ()
    return tuple((low + high) / 2 for shut, (low, high) in zip(closed, itertools.pairwise(xs), strict=True) if not shut)


def _positions(places: Sequence[float], low: float, high: float) -> tuple[float, ...]:
    """Distinct places in order; the outer ends count where no place stands near them."""
    found: list[float] = []
    for place in sorted([*places, low, high]):
        if not found or place - found[-1] > SNAP:
            found.append(place)
    return tuple(found)


def spans_between(xs: Sequence[float], ys: Sequence[float], across: Sequence[Edge], down: Sequence[Edge]) -> list[Span]:
    """The cells: places of the mesh joined wherever no wall stands between them."""
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
    """For each position and each interval between two stations: whether an edge stands there."""
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
    """How many of these places side by side are closed below, or open below, alike."""
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
