"""Rules that belong to words: what strikes them out or underlines them is no edge of a table."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from planparse.read.document import Rule
from planparse.read.pdf.text import Scrap

_NEAR = 1.5
"""Points between the ends of a rule and those of the words it is drawn for."""

_INSIDE = 0.06
"""A rule this share of a word's height within its box runs through the word's line; an edge stands outside of it."""


def undecorated(rules: Sequence[Rule], scraps: Sequence[Scrap]) -> list[Rule]:
    """The rules without the level ones that begin and end with words in whose line they run.

    >>> words = [Scrap("31", (10, 0, 20, 12), 0, 2), Scrap("March", (23, 0, 60, 12), 3, 8)]
    >>> edge, struck, line = Rule((5, 12, 90, 12), None), Rule((10, 7, 60, 7), None), Rule((10, 10.5, 60, 10.5), None)
    >>> undecorated([edge, struck, line], words) == [edge]
    True
    """
    words = sorted((scrap.box for scrap in scraps if not scrap.turned), key=lambda box: box[0])
    lefts = [box[0] for box in words]
    ends = sorted((box[2], box) for box in words)
    rights = [x for x, _ in ends]

    def is_decoration(rule: Rule) -> bool:
        x0, top, x1, bottom = rule.box
        if bottom - top > x1 - x0:
            return False
        y = (top + bottom) / 2
        beginning = words[bisect_left(lefts, x0 - _NEAR) : bisect_right(lefts, x0 + _NEAR)]
        if not any(_runs_in(y, box) for box in beginning):
            return False
        ending = ends[bisect_left(rights, x1 - _NEAR) : bisect_right(rights, x1 + _NEAR)]
        return any(_runs_in(y, box) for _, box in ending)

    return [rule for rule in rules if not is_decoration(rule)]


def _runs_in(y: float, box: tuple[float, float, float, float]) -> bool:
    slack = _INSIDE * (box[3] - box[1])
    return box[1] + slack < y < box[3] - slack
