"""Drawn marks that belong to words, and what a page prints that is not its text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from statistics import median

from planparse.read.document import Rule
from planparse.read.letters import is_note_mark
from planparse.read.pdf.text import Scrap
from planparse.words import Box, box_around

_NEAR = 1.5
"""The ends of a rule and of its words are this close, in points."""

_STRUCK = 0.25, 0.75
"""A rule between these shares of a word's height strikes it out. Edges are outside words."""

_UNDERLINED = 0.25, 0.94
"""An underline may be this far down. Without ruled columns, a line directly below a heading is an edge of the table."""


def undecorated(rules: Sequence[Rule], scraps: Sequence[Scrap]) -> list[Rule]:
    """Drop the horizontal rules that begin and end with words and run through their line.

    Lines below words are dropped only if the page has vertical rules: tables without those underline headings over
    several columns. A rule at the height of edges that belong to no words is an edge too.

    >>> words = [Scrap("31", (10, 0, 20, 12), 0, 2), Scrap("March", (23, 0, 60, 12), 3, 8)]
    >>> edge, struck, line = Rule((5, 12, 90, 12), None), Rule((10, 7, 60, 7), None), Rule((10, 10.5, 60, 10.5), None)
    >>> undecorated([edge, struck, line], words) == [edge, line]
    True
    >>> column = Rule((5, 0, 5, 80), None)
    >>> undecorated([edge, column, line], words) == [edge, column]
    True
    """
    level = [rule for rule in rules if not _is_upright(rule)]
    if not level:
        return list(rules)
    within = _UNDERLINED if len(level) < len(rules) else _STRUCK
    words = sorted((scrap.box for scrap in scraps if not scrap.turned), key=lambda box: box[0])
    lefts = [box[0] for box in words]
    ends = sorted(words, key=lambda box: box[2])
    rights = [box[2] for box in ends]

    def is_decoration(rule: Rule) -> bool:
        x0, top, x1, bottom = rule.box
        y = (top + bottom) / 2
        beginning = words[bisect_left(lefts, x0 - _NEAR) : bisect_right(lefts, x0 + _NEAR)]
        if not any(_runs_in(y, box, within) for box in beginning):
            return False
        ending = ends[bisect_left(rights, x1 - _NEAR) : bisect_right(rights, x1 + _NEAR)]
        return any(_runs_in(y, box, within) for box in ending)

    of_words = {id(rule) for rule in level if is_decoration(rule)}
    if not of_words:
        return list(rules)
    edges = {round(rule.box[1]) for rule in level if id(rule) not in of_words}
    return [rule for rule in rules if id(rule) not in of_words or round(rule.box[1]) in edges]


def struck_out(rules: Sequence[Rule], scraps: Sequence[Scrap]) -> frozenset[int]:
    """The indices of scraps that a rule strikes out: it runs through their middle, from one word's end to another's.

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


# Bullets that are drawn, not written: browsers print the mark of a list item as a small disc.


_SIZE = (0.12, 0.5)
"""A bullet's smallest and largest width and height, in heights of its line."""

_BEFORE = (0.2, 2.0)
"""How far a bullet is from its line's first word, in heights of the line."""

_MIDDLE = (0.3, 0.75)
"""Where a bullet's middle is between its line's top and bottom."""

_ALONE = 4.0
"""Dots closer to each other than this, in points, belong to a dotted rule."""

_MOST = 500
"""A page with more dots than this is a drawing."""


def bulleted(scraps: Sequence[Scrap], dots: Iterable[Box]) -> list[Scrap]:
    """The words of a page, with a bullet added before each word that has a drawn dot before it.

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
    """The dots that are not in a row or column of dots."""
    near = set()
    for along, beside in ((0, 1), (1, 0)):
        order = sorted(range(len(dots)), key=lambda n: (round(dots[n][beside] + dots[n][beside + 2]), dots[n][along]))
        for one, two in pairwise(order):
            level = abs(dots[one][beside] - dots[two][beside]) < 1
            if level and dots[two][along] - dots[one][along + 2] < _ALONE:
                near |= {one, two}
    return [dot for number, dot in enumerate(dots) if number not in near]


def _word_after(dot: Box, scraps: Sequence[Scrap]) -> int | None:
    """The index of the word for which the dot is a bullet, if it is one."""
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


# What a page prints that is not its text: words drawn twice to look bold, watermarks, marks of notes.


WATERMARK = "a watermark, printed over or under the page's text"

_OFFSET = 0.15
"""The largest distance, in heights of the line, between the two printings of a word that is drawn twice.

Tested: printer drivers and Word draw the second 0.2 to 0.5 pt beside the first, at 8 to 12 pt: 0.02 to 0.06. The next
line, or a double letter in a word, is at least 0.25 away.
"""

_BAND = 8.0
"""The height, in points, of the bands of a page in which to look for the same text."""

_HUGE = 2.5
"""Letters of a watermark are this many times as high as the page's.

Tested: headings reach 2.2, watermarks begin at 3.
"""

_SHORT_WORD = 2
"""The most letters of a word that does not show its slant."""

_SMALLER = 0.97
"""The largest size of a raised mark, relative to the letters before it: Word 0.65, browsers 0.83, some 0.90."""

_RAISED = 0.15
"""How much higher, in heights of the line, the middle of a mark is than that of the letters before it.

Tested: marks are 0.25 to 0.4 higher; letters in another font on the line up to 0.08.
"""

_LIFTED = 0.1
"""How far above the line the foot of a mark is, in heights of its letters: about 0.3 in Word and browsers.

Some fonts give the box of each letter's ink: there `publish` begins low and ends high, but its last letter is on the
line like the others.
"""

_BESIDE = 0.15
"""The widest gap between a value and its mark, in heights of the line: a space is 0.25 wide."""

_LONGEST_MARK = 4


def drawn_once(scraps: Sequence[Scrap]) -> list[Scrap]:
    """Drop the scraps that repeat one in the same place: text that is drawn twice looks bold.

    >>> one, again = Scrap("Lead", (10, 10, 30, 20), 0, 4), Scrap("Lead", (10.3, 10, 30.3, 20), 5, 9)
    >>> [scrap.at for scrap in drawn_once([one, again, Scrap("Lead", (50, 10, 70, 20), 10, 14)])]
    [0, 10]
    """
    seen: dict[tuple[str, int], list[Box]] = {}  # by text and band of the page, because a page has hundreds of scraps
    kept: list[Scrap] = []
    count = Counter([scrap.text for scrap in scraps])
    for scrap in scraps:
        if count[scrap.text] == 1:
            kept.append(scrap)
            continue
        box = scrap.box
        wide, high = box[2] - box[0], box[3] - box[1]
        most = _OFFSET * (high if high < wide else wide)
        band, next_band = int((box[1] - most) // _BAND), int((box[1] + most) // _BAND)
        near = seen.get((scrap.text, band), [])
        if next_band != band:
            near = [*near, *seen.get((scrap.text, next_band), ())]
        if near and any(_same_place(box, other, most) for other in near):
            continue
        seen.setdefault((scrap.text, int(box[1] // _BAND)), []).append(box)
        kept.append(scrap)
    return kept


def _same_place(box: Box, other: Box, most: float) -> bool:
    return (
        abs(box[0] - other[0]) <= most
        and abs(box[1] - other[1]) <= most
        and abs(box[2] - other[2]) <= most
        and abs(box[3] - other[3]) <= most
    )


def without_watermarks(scraps: Sequence[Scrap]) -> tuple[list[Scrap], list[Scrap]]:
    """The page's text and its watermarks: words that are slanted and huge, or either, with other words over them.

    A word of two letters (`DO NOT COPY`) does not show its slant: beside slanted words, it is huge both ways.

    >>> text = [Scrap("Lead", (10, 10 * n, 30, 10 * n + 9), 0, 4) for n in range(20)]
    >>> kept, marks = without_watermarks([*text, Scrap("DRAFT", (0, 20, 120, 140), 99, 104, slanted=True)])
    >>> len(kept), [mark.text for mark in marks]
    (20, ['DRAFT'])
    >>> short = Scrap("DO", (120, 90, 180, 150), 105, 107, turned=True)
    >>> [mark.text for mark in without_watermarks([*text, *marks, short])[1]]
    ['DRAFT', 'DO']
    """
    heights = [scrap.box[3] - scrap.box[1] for scrap in scraps if not (scrap.slanted or scrap.turned)]
    if not heights:
        return list(scraps), []
    usual = median(heights)
    huge = {id(s) for s in scraps if min(s.box[3] - s.box[1], s.box[2] - s.box[0]) > _HUGE * usual}
    slanted = {id(s) for s in scraps if s.slanted}
    slanted |= (
        {id(s) for s in scraps if s.turned and len(s.text) <= _SHORT_WORD and id(s) in huge} if slanted else set()
    )
    likely = [s for s in scraps if id(s) in slanted or (not s.turned and s.box[3] - s.box[1] > _HUGE * usual)]
    if not likely:
        return list(scraps), []
    others = [s for s in scraps if s.box[3] - s.box[1] <= _HUGE * usual and not s.slanted]
    marks = {id(s) for s in likely if id(s) in slanted & huge or any(_overlap(s.box, other.box) for other in others)}
    return [s for s in scraps if id(s) not in marks], [s for s in scraps if id(s) in marks]


def _overlap(mark: Box, text: Box) -> bool:
    """Whether the middle of a text is on a mark."""
    across, down = (text[0] + text[2]) / 2, (text[1] + text[3]) / 2
    return mark[0] < across < mark[2] and mark[1] < down < mark[3]


def without_note_marks(scraps: Sequence[Scrap], letter_box: Callable[[int], Box]) -> tuple[list[Scrap], list[Scrap]]:
    """The page's text, and the raised marks of notes after its values, each as a scrap."""
    kept: list[Scrap] = []
    marks: list[Scrap] = []
    for scrap in scraps:
        if kept and len(scrap.text) <= _LONGEST_MARK and _is_mark_beside(kept[-1], scrap):
            marks.append(scrap)
            continue
        if scrap.shrinks and not scrap.turned and (cut := _tail(scrap, letter_box)):
            scrap, mark = cut
            marks.append(mark)
        kept.append(scrap)
    return kept, marks


def _is_mark_beside(before: Scrap, scrap: Scrap) -> bool:
    """Whether a scrap is a raised mark directly after the one before it.

    A single letter is not: turned lines come in pieces, and a piece of one letter does not show that it is turned.
    """
    if scrap.text.isalpha() or before.turned or scrap.turned:
        return False
    height = before.box[3] - before.box[1]
    white = scrap.box[0] - before.box[2]
    return (
        -_BESIDE * height < white < _BESIDE * height
        and _is_raised(before.box, scrap.box)
        and is_note_mark(before.text, scrap.text)
    )


def _is_raised(letters: Box, mark: Box) -> bool:
    height = letters[3] - letters[1]
    smaller = mark[3] - mark[1] < _SMALLER * height
    higher = (letters[1] + letters[3] - mark[1] - mark[3]) / 2
    return smaller and higher > _RAISED * height and mark[3] > letters[1]


def _tail(scrap: Scrap, letter_box: Callable[[int], Box]) -> tuple[Scrap, Scrap] | None:
    """Split a scrap before the raised mark at its end; None if it has no mark."""
    if len(scrap.text) != scrap.end - scrap.at:
        return None
    letters = [letter_box(index) for index in range(scrap.at, scrap.end)]
    cut = len(letters)
    line, height = median(box[3] for box in letters), max(box[3] - box[1] for box in letters)
    while cut > 1 and _is_raised(letters[0], letters[cut - 1]) and line - letters[cut - 1][3] > _LIFTED * height:
        cut -= 1
    front, mark = scrap.text[:cut], scrap.text[cut:]
    if not mark or not is_note_mark(front, mark):
        return None
    at = scrap.at + cut
    return (
        scrap._replace(text=front, box=box_around(letters[:cut]), end=at, hyphen="", shrinks=False),
        scrap._replace(text=mark, box=box_around(letters[cut:]), at=at, hyphen="", shrinks=False),
    )
