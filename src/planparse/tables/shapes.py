"""Shapes drawn around words on a page: boxes, backgrounds, pills, and side bars with the text beside them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from planparse.read.document import Page
from planparse.tables.edges import Edge, Edges, ruled_edges
from planparse.tables.layout import middle
from planparse.words import Box, Place

_PAPER = 0.85
"""A shape that covers this share of the page is paper."""

_BAR, _TALL = 12.0, 24.0
"""The largest width and the smallest height of a side bar, in points."""

_SAME = 3.0
"""Shapes with sides this close, in points, are one, drawn twice: its background and its outline."""


def shapes_of(pages: Iterable[Page]) -> Iterator[tuple[Place, str | None]]:
    """The shapes of the pages with words on them, and their colours, each once. The paper itself does not count."""
    for page in pages:
        if not page.words or not (page.fills or page.rules or page.frames):
            continue
        words = [word.place.box for word in page.words if word.place.box]
        middles = sorted((y, x) for x, y in map(middle, words))
        edges = ruled_edges(page)
        drawn = [*page.frames, *(fill.box for fill in page.fills), *_ruled(edges)]
        boxes = [box for box in [*drawn, *_beside_bars(page, edges, words)] if not _is_paper(box, page)]
        fills = _Boxes()
        for fill in page.fills:
            fills.add(fill.box)
        for box in _each_once(boxes):
            if _holds_one(box, middles):
                painted = max(fills.same(box), default=None)
                yield Place(page.number, None, None, box), page.fills[painted].colour if painted is not None else None


class _Boxes:
    """Boxes with their numbers, found by where their left sides stand."""

    def __init__(self) -> None:
        self._count = 0
        self._at: dict[float, list[tuple[int, Box]]] = {}

    def add(self, box: Box) -> None:
        """One more box."""
        self._at.setdefault(box[0] // _SAME, []).append((self._count, box))
        self._count += 1

    def same(self, box: Box) -> list[int]:
        """The numbers of those that are the same as this one."""
        left = box[0] // _SAME
        near = [self._at.get(step, ()) for step in (left - 1, left, left + 1)]
        return [number for boxes in near for number, other in boxes if _is_same(other, box)]


def _each_once(boxes: Sequence[Box]) -> list[Box]:
    """The boxes without those that are the same as one before them."""
    kept = _Boxes()
    found: list[Box] = []
    for box in boxes:
        if not kept.same(box):
            kept.add(box)
            found.append(box)
    return found


def _holds_one(box: Box, middles: Sequence[tuple[float, float]]) -> bool:
    """Whether a box contains the middle of a word; ``middles`` are sorted by height."""
    left, top, right, bottom = box
    level = middles[bisect_left(middles, (top, left)) : bisect_right(middles, (bottom, right))]
    return any(left <= x <= right for _, x in level)


def _is_paper(box: Box, page: Page) -> bool:
    return (box[2] - box[0]) * (box[3] - box[1]) > _PAPER * (page.width or 1.0) * (page.height or 1.0)


def _is_same(one: Box, other: Box) -> bool:
    return (
        abs(one[0] - other[0]) < _SAME
        and abs(one[1] - other[1]) < _SAME
        and abs(one[2] - other[2]) < _SAME
        and abs(one[3] - other[3]) < _SAME
    )


def _ruled(edges: Edges) -> Iterator[Box]:
    """The boxes that rules draw: two sides of equal height, joined by a horizontal rule.

    A box cut by the page's end has no rule at that end.
    """
    across, down = edges
    sides = sorted(down, key=lambda edge: edge.at)
    for at, one in enumerate(sides):
        level = [o for o in sides[at + 1 :] if abs(o.start - one.start) < _SAME and abs(o.end - one.end) < _SAME]
        for other in reversed(level):
            ends = [any(_joins(e, one, other, y) for e in across) for y in (one.start, one.end)]
            if any(ends):
                yield one.at, one.start, other.at, one.end
                break


def _joins(across: Edge, one: Edge, other: Edge, y: float) -> bool:
    return abs(across.at - y) < _SAME and across.reaches(one.at) and across.reaches(other.at)


def _beside_bars(page: Page, edges: Edges, words: Sequence[Box]) -> Iterator[Box]:
    """The area right of each bar: up to the next bar at its height, or to the end of the page's text."""
    bars = [*_bars(page, edges)]
    end = max((box[2] for box in words), default=0.0)
    for bar in bars:
        level = [b.at for b in bars if b.at > bar.at + _BAR and b.start < bar.end and b.end > bar.start]
        right = min(level, default=end + 1.0)
        yield bar.at - 1.0, bar.start, right - 2.0, bar.end


def _bars(page: Page, edges: Edges) -> Iterator[Edge]:
    """Vertical bars at which no horizontal rule begins: those of boxes and tables are sides."""
    across, down = edges
    thin = [fill.box for fill in page.fills if fill.box[2] - fill.box[0] <= _BAR]
    bars = [*down, *(Edge((x0 + x1) / 2, top, bottom) for x0, top, x1, bottom in thin)]
    for bar in bars:
        if bar.end - bar.start >= _TALL and not any(e.reaches(bar.at) and bar.reaches(e.at) for e in across):
            yield bar
