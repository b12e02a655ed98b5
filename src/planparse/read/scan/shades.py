"""Flat areas of colour on a page: shaded cells and rows, status blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from planparse.read.document import Fill
from planparse.read.scan.images import POINT, Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from planparse.read.scan.images import Dots

_COARSE = 4
"""Colours are looked for in an image so many times smaller."""

_LEAST = round(5 * POINT / _COARSE)
"""A smaller area is a letter's or a logo's."""

_GREY = 12
"""A page whose dots nowhere have more difference between their colours than this was scanned without colour."""

_TINT = 14
"""A colour nearer to the paper's than this, in its most different part, is the paper's."""

_FULL = 0.75
"""The share of its box that a rectangle fills; letters standing in it take some of it."""

_STEP = 32
"""Colours of one area differ by less than this."""


def fills_of(dots: Dots, rules: Sequence[Span]) -> Iterator[Fill]:
    """The filled rectangles of a page without its rules; none on a page scanned without colour.

    The paper's own colour is taken off: what counts is how far a colour is from it.
    """
    import cv2
    import numpy as np

    letters = np.ones((round(3 * POINT),) * 2, np.uint8)
    flat = cv2.medianBlur(cv2.morphologyEx(dots, cv2.MORPH_CLOSE, letters), 5)
    small = cv2.resize(flat, None, fx=1 / _COARSE, fy=1 / _COARSE, interpolation=cv2.INTER_AREA).astype(np.int16)
    if int((small.max(axis=2) - small.min(axis=2)).max()) <= _GREY:
        return
    paper = np.median(small.reshape(-1, 3), axis=0)
    small = np.clip(small * (255 / np.maximum(paper, 1)), 0, 255).astype(np.int16)
    free = (255 - small).max(axis=2) > _TINT
    for x0, y0, x1, y1 in rules:
        free[y0 // _COARSE : y1 // _COARSE + 1, x0 // _COARSE : x1 // _COARSE + 1] = False
    while free.any():
        colour = _commonest(small[free])
        alike = free & (np.abs(small - colour).max(axis=2) <= _STEP)
        if not alike.any() or np.count_nonzero(alike) < _LEAST**2:
            break
        free &= ~alike
        yield from _rectangles(alike, small)


def _commonest(colours: NDArray[np.int16]) -> NDArray[np.int16]:
    """The middle of the fullest box of colour space, moved to the median of what lies around it."""
    import numpy as np

    keys = (colours // 16).astype(np.int32) @ np.array([256, 16, 1])
    key = int(np.bincount(keys).argmax())
    middle = np.array([key // 256, key // 16 % 16, key % 16]) * 16 + 8
    near = colours[np.abs(colours - middle).max(axis=1) <= 16]
    return np.asarray(np.median(near, axis=0), np.int16)


def _rectangles(alike: NDArray[np.bool_], small: NDArray[np.int16]) -> Iterator[Fill]:
    import cv2
    import numpy as np

    count, labels, stats, _ = cv2.connectedComponentsWithStats(alike.astype(np.uint8), connectivity=4)
    for label, (x, y, width, height, area) in enumerate(stats[1:count].tolist(), 1):
        if min(width, height) < _LEAST or area < _FULL * width * height:
            continue
        window = slice(y, y + height), slice(x, x + width)
        red, green, blue = np.median(small[window][labels[window] == label], axis=0).astype(int).tolist()
        box = tuple(round(edge * _COARSE / POINT, 2) for edge in (x, y, x + width, y + height))
        yield Fill(box, f"#{red:02x}{green:02x}{blue:02x}")
