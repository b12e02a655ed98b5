"""Rules that belong to words: what strikes them out or underlines them is no edge of a table."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from planparse.read.document import Rule
from planparse.read.pdf.text import Scrap
from planparse.words import Box

_NEAR = 1.5
"""Points between the ends of a rule and those of the words it is drawn for."""

_STRUCK = 0.25, 0.75
"""Between these shares of a word's height a rule strikes it out; edges stand outside of words."""

_UNDERLINED = 0.25, 0.94
"""So far down an underline may be; where columns have no rules, a line right under a heading is one of the table's."""


def undecorated(rules: Sequence[Rule], scraps: Sequence[Scrap]) -> list[Rule]:
    """The rules without the level ones that begin and end with words in whose line they run.

    Lines under words count where the page has upright rules: tables without those underline headings over several
    columns. A rule at the height of others that belong to no words is an edge as they are.

    >>> words = [Scrap("31", (10, 0, 20, 12), 0, 2), Scrap("March", (23, 0, 60, 12), 3, 8)]
    >>> edge, struck, line = Rule((5, 12, 90, 12), None), Rule((10, 7, 60, 7), None), Rule((10, 10.5, 60, 10.5), None)
    >>> undecorated([edge, struck, line], words) == [edge, line]
    True
    >>> column = Rule((5, 0, 5, 80), None)
    >>> undecorated([edge, column, line], words) == [edge, column]
    True
    """
    within = _UNDERLINED if any(_is_upright(rule) for rule in rules) else _STRUCK
    words = sorted((scrap.box for scrap in scraps if not scrap.turned), key=lambda box: box[0])
    lefts = [box[0] for box in words]
    ends = sorted((box[2], box) for box in words)
    rights = [x for x, _ in ends]

    def is_decoration(rule: Rule) -> bool:
        x0, top, x1, bottom = rule.box
        if _is_upright(rule):
            return False
        y = (top + bottom) / 2
        beginning = words[bisect_left(lefts, x0 - _NEAR) : bisect_right(lefts, x0 + _NEAR)]
        if not any(_runs_in(y, box, within) for box in beginning):
            return False
        ending = ends[bisect_left(rights, x1 - _NEAR) : bisect_right(rights, x1 + _NEAR)]
        return any(_runs_in(y, box, within) for _, box in ending)

    marked = [(rule, is_decoration(rule)) for rule in rules]
    edges = {round(rule.box[1]) for rule, of_words in marked if not of_words and not _is_upright(rule)}
    return [rule for rule, of_words in marked if not of_words or round(rule.box[1]) in edges]


def struck_out(rules: Sequence[Rule], scraps: Sequence[Scrap]) -> frozenset[int]:
    """The places of the scraps that a rule strikes out: it runs through their middle, from one word's end to another's.

    >>> old = [Scrap("31", (10, 0, 20, 12), 0, 2), Scrap("March", (23, 0, 60, 12), 3, 8)]
    >>> words = [*old, Scrap("or", (64, 0, 70, 12), 9, 11)]
    >>> sorted(struck_out([Rule((10, 7, 60, 7), None), Rule((5, 12, 90, 12), None)], words))
    [0, 1]
    """
    found: set[int] = set()
    for rule in rules:
        x0, top, x1, bottom = rule.box
        if _is_upright(rule):
            continue
        y = (top + bottom) / 2
        crossed = [
            place
            for place, scrap in enumerate(scraps)
            if not scrap.turned and _runs_in(y, scrap.box, _STRUCK) and x0 < scrap.box[2] and scrap.box[0] < x1
        ]
        boxes = [scraps[place].box for place in crossed]
        if boxes and abs(min(b[0] for b in boxes) - x0) <= _NEAR and abs(max(b[2] for b in boxes) - x1) <= _NEAR:
            found.update(crossed)
    return frozenset(found)


def _is_upright(rule: Rule) -> bool:
    x0, top, x1, bottom = rule.box
    return bottom - top > x1 - x0


def _runs_in(y: float, box: Box, within: tuple[float, float]) -> bool:
    height = box[3] - box[1]
    return within[0] * height < y - box[1] < within[1] * height
