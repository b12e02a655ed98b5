"""Font sizes from the height of a line's ink and the letters that it reads.

A line without a tall letter, or without one that goes below the baseline, has less ink than its neighbours of the
same font. Boxes as high as the font, as PDFs give them, let lines be compared.
"""

from __future__ import annotations

from collections.abc import Sequence

_TALL, _SMALL, _BELOW = 0.72, 0.53, 0.21
"""How far letters reach above the baseline (`H`, `x`) and below it (`p`), as shares of the font's size."""

ABOVE, UNDER = 0.92, 0.22
"""How far a font's line reaches above and below the baseline."""

_FLAT = frozenset("-–—•·.…_=~+*°")
"""Marks that say nothing of a line's height."""

_LOW = frozenset("acemnorsuvwxz:•·.…-–—+~=*<>")
_UNDER = frozenset("gjpqyQ,;()[]{}|@$/\\")

_ALIKE = 0.15
"""Sizes that differ by no more than this share are one: as much as the grain of a scan makes."""


def size_of(text: str, height: float) -> tuple[float, float]:
    """The size of the font whose ink is so high for this text, and how far below the baseline the ink reaches.

    >>> size_of("Type", 93)
    (100.0, 21.0)
    >>> size_of("sea", 53)
    (100.0, 0.0)
    """
    letters = set(text) - {" "}
    above = _SMALL if letters <= _LOW | {"g", "p", "q", "y", ",", ";"} else _TALL
    below = _BELOW if letters & _UNDER else 0.0
    size = height / (above + below)
    return size, below * size


def is_flat(text: str) -> bool:
    """Whether the text has only marks whose height says nothing of the font's.

    >>> is_flat("–"), is_flat("– 1")
    (True, False)
    """
    return set(text) <= _FLAT


def snapped(sizes: Sequence[float], weights: Sequence[int]) -> list[float]:
    """The sizes with those that are nearly alike made alike; the weights say how many letters each has.

    >>> snapped([10.2, 9.9, 14.0, 10.0], [5, 40, 9, 30])
    [10.0, 10.0, 14.0, 10.0]
    """
    made = list(sizes)
    left = sorted(range(len(sizes)), key=lambda place: sizes[place])
    while left:
        middle, passed = sum(weights[place] for place in left) / 2, 0
        for place in left:
            passed += weights[place]
            if passed >= middle:
                break
        size = sizes[place]
        alike = {other for other in left if abs(sizes[other] - size) <= _ALIKE * size}
        for other in alike:
            made[other] = size
        left = [other for other in left if other not in alike]
    return made
