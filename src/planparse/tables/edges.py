"""Rules and fills -> the straight edges of tables, with broken and doubled edges joined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from planparse.noun import noun
from planparse.read.document import Fill, Page, Rule
from planparse.words import Box

SNAP = 3.2
"""Edges this close, in points, are one: the two lines of a double rule, the sides of two shaded cells."""

BRIDGE = 5.0
"""Pieces of one line this far apart, in points, are one line: dashes, dots, a line drawn cell by cell."""

SHORT = 4.0
"""Anything that is still shorter than this, in points, is a mark, not an edge."""


@noun
class Edge:
    """A straight edge: ``at`` is its y (horizontal) or x (vertical), ``start`` and ``end`` its ends."""

    at: float
    start: float
    end: float

    def reaches(self, position: float, slack: float = SNAP) -> bool:
        """Whether the edge extends to this position along itself."""
        return self.start - slack <= position <= self.end + slack


Edges = tuple[tuple[Edge, ...], tuple[Edge, ...]]
"""Horizontal and vertical edges."""


def ruled_edges(page: Page) -> Edges:
    """The edges of the page's rules alone."""
    return _ruled(page.rules)


@lru_cache(maxsize=64)
def _ruled(rules: tuple[Rule, ...]) -> Edges:
    """The edges of a page's rules. Cached, because several passes over the pages need them."""
    return _whole(*_of_boxes(rule.box for rule in rules))


def with_fills(page: Page, fills: Sequence[Fill]) -> Edges:
    """The edges of the page's rules and of the sides of these fills."""
    return _whole(*_with_sides(page, fills)) if fills else ruled_edges(page)


def heights_with_fills(page: Page, fills: Sequence[Fill]) -> tuple[Edge, ...]:
    """The horizontal edges among these."""
    return tuple(joined(_with_sides(page, fills)[0])) if fills else ruled_edges(page)[0]


def _with_sides(page: Page, fills: Sequence[Fill]) -> tuple[list[Edge], list[Edge]]:
    across, down = _of_boxes(rule.box for rule in page.rules)
    for fill in fills:
        x0, top, x1, bottom = fill.box
        across += [Edge(top, x0, x1), Edge(bottom, x0, x1)]
        down += [Edge(x0, top, bottom), Edge(x1, top, bottom)]
    return across, down


def _of_boxes(boxes: Iterable[Box]) -> tuple[list[Edge], list[Edge]]:
    across: list[Edge] = []
    down: list[Edge] = []
    for x0, top, x1, bottom in boxes:
        if x1 - x0 >= bottom - top:
            across.append(Edge((top + bottom) / 2, x0, x1))
        else:
            down.append(Edge((x0 + x1) / 2, top, bottom))
    return across, down


def _whole(across: Iterable[Edge], down: Iterable[Edge]) -> Edges:
    return tuple(joined(across)), tuple(joined(down))


def joined(edges: Iterable[Edge]) -> list[Edge]:
    """Join edges on one line that touch or nearly touch, and drop those that are still short.

    >>> joined([Edge(10, 0, 30), Edge(11, 32, 60), Edge(40, 0, 2)])
    [Edge(at=10.48, start=0, end=60)]
    """
    found: list[Edge] = []
    for line in _lines(edges):
        run: list[Edge] = []
        reach = float("-inf")
        for edge in sorted(line, key=lambda e: e.start):
            if run and edge.start > reach + BRIDGE:
                found.append(_one(run))
                run, reach = [], edge.end
            run.append(edge)
            reach = edge.end if edge.end > reach else reach
        found.append(_one(run))
    return [edge for edge in found if edge.end - edge.start >= SHORT]


def _lines(edges: Iterable[Edge]) -> list[list[Edge]]:
    """Group edges into lines: those within `SNAP` of the first of their line."""
    lines: list[list[Edge]] = []
    for edge in sorted(edges, key=lambda e: e.at):
        if lines and edge.at - lines[-1][0].at <= SNAP:
            lines[-1].append(edge)
        else:
            lines.append([edge])
    return lines


def _one(run: Sequence[Edge]) -> Edge:
    if len(run) == 1:
        return run[0]
    start, end = min([e.start for e in run]), max([e.end for e in run])
    total = sum([e.end - e.start for e in run]) or 1.0
    at = sum([e.at * (e.end - e.start) for e in run]) / total if total > 1.0 else run[0].at
    return Edge(round(at, 2), start, end)
