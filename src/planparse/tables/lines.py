"""Words -> lines: the words on one baseline, from left to right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter

from planparse.noun import noun
from planparse.words import Box, Word

NO_BOX: Box = (0.0, 0.0, 0.0, 0.0)
"""The box of a word that is not on a drawn page."""

_SPACE = 0.28
"""The width of a space as a share of the line's height, if a line has too few words to measure it."""


@noun(eq=False)
class Line:
    """Words on one baseline, in reading order, and the box around them."""

    words: tuple[Word, ...]
    box: Box = field(init=False)

    def __post_init__(self) -> None:
        x0, top, x1, bottom = self.words[0].place.box or NO_BOX
        for word in self.words[1:]:  # a loop, because a page has a thousand lines
            left, upper, right, lower = word.place.box or NO_BOX
            x0 = left if left < x0 else x0
            top = upper if upper < top else top
            x1 = right if right > x1 else x1
            bottom = lower if lower > bottom else bottom
        object.__setattr__(self, "box", (x0, top, x1, bottom))

    @property
    def left(self) -> float:
        """Where the line begins."""
        return self.box[0]

    @property
    def right(self) -> float:
        """Where the line ends."""
        return self.box[2]

    @property
    def top(self) -> float:
        """The line's top."""
        return self.box[1]

    @property
    def bottom(self) -> float:
        """The line's bottom."""
        return self.box[3]

    @property
    def height(self) -> float:
        """The line's height."""
        return self.box[3] - self.box[1]

    @property
    def space(self) -> float:
        """The width of a space in this line."""
        return _SPACE * self.height

    def width_of(self, number: int) -> float:
        """The width of one of its words."""
        x0, _, x1, _ = box_of(self.words[number])
        return x1 - x0


def box_of(word: Word) -> Box:
    """The box of a word of a drawn page."""
    return word.place.box or NO_BOX


def lines_of(words: Iterable[Word]) -> list[Line]:
    """The lines of these words, from top to bottom.

    A word belongs to a line if the distance between their middles is less than 0.4 of the smaller height.
    """
    placed = [
        (box[1] + box[3], box[3] - box[1], box[0], word.id, word)
        for word in words
        for box in [word.place.box or NO_BOX]
    ]
    placed.sort(key=_middle)
    lines: list[list[tuple[float, int, Word]]] = []
    line_twice = line_height = 0.0  # twice the middle of the line, and its height
    for twice, height, left, number, word in placed:
        if lines and twice - line_twice < 0.8 * (height if height < line_height else line_height):
            lines[-1].append((left, number, word))
        else:
            lines.append([(left, number, word)])
            line_twice, line_height = twice, height
    for line in lines:
        line.sort(key=_along)
    return [Line(tuple([word for _, _, word in line])) for line in lines]


_middle = itemgetter(0)
_along = itemgetter(0, 1)


def segments_of(lines: Sequence[Line], gap: float) -> list[tuple[Line, ...]]:
    """Split each line at gaps wider than this many heights."""
    return [segments(line, gap) for line in lines]


@lru_cache(maxsize=4096)
def segments(line: Line, gap: float) -> tuple[Line, ...]:
    """Split one line at gaps wider than this many heights."""
    runs: list[list[Word]] = [[line.words[0]]]
    reach = box_of(line.words[0])[2]
    for word in line.words[1:]:
        x0, top, x1, bottom = word.place.box or NO_BOX
        if x0 - reach > gap * (bottom - top):
            runs.append([])
        runs[-1].append(word)
        reach = x1 if x1 > reach else reach
    if len(runs) == 1 or (len(runs) >= _MANY and _is_justified(line)):
        return (line,)
    return tuple(Line(tuple(run)) for run in runs)


_MANY = 4
"""A line with fewer parts may have a wide space or two."""

_WIDE, _EVEN = 1.2, 1.8
"""In justified text, spaces are at most this many heights wide, the widest at most this many times the narrowest."""


def _is_justified(line: Line) -> bool:
    """Whether a line is justified text: its gaps are wide, but nearly equal between all words.

    Labels of narrow columns begin with capitals, and their values are numbers.
    """
    boxes = [box_of(word) for word in line.words]
    gaps = [two[0] - one[2] for one, two in pairwise(boxes)]
    small = sum(word.text[0].islower() for word in line.words)
    return max(gaps) <= min(_WIDE * line.height, _EVEN * min(gaps)) and 2 * small >= len(boxes)
