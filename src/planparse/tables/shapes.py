"""What is drawn around words on a page: boxes, grounds, pills, and side bars with what stands beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from planparse.read.document import Page
from planparse.tables.edges import Edge, ruled_edges
from planparse.tables.layout import covers
from planparse.tables.ruled import lattices
from planparse.words import Box, Place

_PAPER = 0.85
"""What covers this share of the page is paper."""

_BAR, _TALL = 12.0, 24.0
"""Points of the width of a side bar at most, and of its height at least."""

_SAME = 3.0
"""Shapes whose sides are nearer to each other than this are one, drawn twice: its ground and its outline."""


def shapes_of(pages: Iterable[Page]) -> Iterator[Place]:
    """The shapes of the pages, each once and with words on it; the paper itself is none."""
    for page in pages:
        if not page.words or not (page.fills or page.rules or page.frames):
            continue
        words = [word.place.box for word in page.words if word.place.box]
        kept: list[Box] = []
        for box in [*page.frames, *(fill.box for fill in page.fills), *_ruled(page), *_beside_bars(page, words)]:
            if not _is_paper(box, page) and not any(_is_same(box, other) for other in kept):
                kept.append(box)
        yield from (
            Place(page.number, None, None, box) for box in kept if any(covers(box, word) for word in words)
        )


def _is_paper(box: Box, page: Page) -> bool:
    return (box[2] - box[0]) * (box[3] - box[1]) > _PAPER * (page.width or 1.0) * (page.height or 1.0)


def _is_same(one: Box, other: Box) -> bool:
    return all(abs(a - b) < _SAME for a, b in zip(one, other, strict=True))


def _ruled(page: Page) -> Iterator[Box]:
    """The outer boxes of what rules draw."""
    return (mesh.box for mesh in lattices(ruled_edges(page)))


def _beside_bars(page: Page, words: Sequence[Box]) -> Iterator[Box]:
    """What stands right of each bar that words begin beside: up to the next such bar at its height, or to the text's end."""
    bars = [*_bars(page)]
    end = max((box[2] for box in words), default=0.0)
    for bar in bars:
        level = [b.at for b in bars if b.at > bar.at + _BAR and b.start < bar.end and b.end > bar.start]
        right = min(level, default=end + 1.0)
        yield bar.at - _BAR / 2, bar.start, right - 1.0, bar.end


def _bars(page: Page) -> Iterator[Edge]:
    """Upright bars at which no rule across begins: those of boxes and tables are sides."""
    across, down = ruled_edges(page)
    thin = [fill.box for fill in page.fills if fill.box[2] - fill.box[0] <= _BAR]
    bars = [*down, *(Edge((x0 + x1) / 2, top, bottom) for x0, top, x1, bottom in thin)]
    for bar in bars:
        if bar.end - bar.start >= _TALL and not any(e.reaches(bar.at) and bar.reaches(e.at) for e in across):
            yield bar
