"""Bullets that are drawn and not written: browsers print the mark of a list's item as a small disc."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from planparse.read.pdf.text import Scrap
from planparse.words import Box

_SIZE = (0.12, 0.5)
"""A bullet's width and height, in heights of its line."""

_BEFORE = (0.2, 2.0)
"""How far a bullet stands before its line's first word, in heights of the line."""

_MIDDLE = (0.3, 0.75)
"""Where a bullet's middle stands between its line's top and bottom."""

_ALONE = 4.0
"""Dots nearer to each other than this are a dotted rule's."""

_MOST = 500
"""Dots of a page that are looked at: more are a drawing."""


def bulleted(scraps: Sequence[Scrap], dots: Iterable[Box]) -> list[Scrap]:
    """The words of a page with a bullet before each that has a drawn dot before it.

    >>> word, dot = Scrap("scope", (20, 10, 44, 20), 7, 12), (11, 14, 13.5, 16.5)
    >>> [(scrap.text, scrap.box) for scrap in bulleted([word], [dot])]
    [('•', (11, 10, 13.5, 20)), ('scope', (20, 10, 44, 20))]
    """
    lone = _alone(list(dots))
    if not lone or len(lone) > _MOST:
        return list(scraps)
    marks: dict[int, Box] = {}
    for dot in lone:
        number = _word_after(dot, scraps)
        if number is not None:
            marks[number] = dot
    found: list[Scrap] = []
    for number, scrap in enumerate(scraps):
        if number in marks:
            dot = marks[number]
            found.append(Scrap("•", (dot[0], scrap.box[1], dot[2], scrap.box[3]), scrap.at, scrap.at))
        found.append(scrap)
    return found


def _alone(dots: list[Box]) -> list[Box]:
    """The dots that stand in no row or column of dots."""
    near = set()
    for along, beside in ((0, 1), (1, 0)):
        order = sorted(range(len(dots)), key=lambda n: (round(dots[n][beside] + dots[n][beside + 2]), dots[n][along]))
        for one, two in pairwise(order):
            level = abs(dots[one][beside] - dots[two][beside]) < 1
            if level and dots[two][along] - dots[one][along + 2] < _ALONE:
                near |= {one, two}
    return [dot for number, dot in enumerate(dots) if number not in near]


def _word_after(dot: Box, scraps: Sequence[Scrap]) -> int | None:
    """The number of the word before which the dot is a bullet, if it is one."""
    middle = (dot[1] + dot[3]) / 2
    level = [n for n, scrap in enumerate(scraps) if scrap.box[1] < middle < scrap.box[3] and not scrap.turned]
    after = min((n for n in level if scraps[n].box[0] >= dot[2]), key=lambda n: scraps[n].box[0], default=None)
    if after is None:
        return None
    left, top, _, bottom = scraps[after].box
    height = bottom - top
    small = all(_SIZE[0] * height <= side <= _SIZE[1] * height for side in (dot[2] - dot[0], dot[3] - dot[1]))
    placed = _MIDDLE[0] <= (middle - top) / height <= _MIDDLE[1]
    first = not any(dot[0] - _BEFORE[1] * height / 2 < scraps[n].box[2] and scraps[n].box[0] < dot[2] for n in level)
    near = _BEFORE[0] * height <= left - dot[2] <= _BEFORE[1] * height
    return after if small and placed and first and near else None
