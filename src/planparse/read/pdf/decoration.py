"""Drawn marks that belong to words: underlines, what strikes them out, and bullets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

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


# Bullets that are drawn and not written: browsers print the mark of a list's item as a small disc.


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
