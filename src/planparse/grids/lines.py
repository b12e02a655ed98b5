"""Words -> lines: what stands on one baseline, from left to right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from planparse.words import Box, Word, united

_SPACE = 0.28
"""A space as a share of the line's height, where a line has too few words to measure it."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one baseline, in reading order, and the box around them."""

    words: tuple[Word, ...]
    box: Box = field(init=False)

    def __post_init__(self) -> None:
        boxes = [box_of(word) for word in self.words]
        box = (
            min(b[0] for b in boxes),
            min(b[1] for b in boxes),
            max(b[2] for b in boxes),
            max(b[3] for b in boxes),
        )
        object.__setattr__(self, "box", box)

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
    return word.place.box or (0.0, 0.0, 0.0, 0.0)


def lines_of(words: Iterable[Word]) -> list[Line]:
    """The lines of these words from the top down.

    A word belongs to a line when its middle is within half of the smaller height of the line's middle.
    """
    lines: list[list[Word]] = []
    middles: list[tuple[float, float]] = []
    for word in sorted(words, key=_middle):
        _, top, _, bottom = box_of(word)
        middle, height = (top + bottom) / 2, bottom - top
        if middles and middle - middles[-1][0] < 0.4 * min(height, middles[-1][1]):
            lines[-1].append(word)
        else:
            lines.append([word])
            middles.append((middle, height))
    return [Line(tuple(sorted(line, key=lambda w: (box_of(w)[0], w.id)))) for line in lines]


def _middle(word: Word) -> float:
    box = box_of(word)
    return box[1] + box[3]


def segments_of(lines: Sequence[Line], gap: float) -> list[list[Line]]:
    """Each line cut where the white between two words is wider than so many heights."""
    return [list(_segments(line, gap)) for line in lines]


def _segments(line: Line, gap: float) -> list[Line]:
    runs: list[list[Word]] = [[line.words[0]]]
    reach = box_of(line.words[0])[2]
    for word in line.words[1:]:
        x0, top, x1, bottom = box_of(word)
        if x0 - reach > gap * (bottom - top):
            runs.append([])
        runs[-1].append(word)
        reach = max(reach, x1)
    return [Line(tuple(run)) for run in runs]


def around(boxes: Iterable[Box]) -> Box | None:
    """The box around all of these."""
    found: Box | None = None
    for box in boxes:
        found = united(found, box)
    return found
