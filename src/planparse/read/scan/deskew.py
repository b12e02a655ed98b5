"""A scanned page set straight: the skew by which its lines and rows of text are sharpest, turned back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from planparse.read.scan.engine import readings, text_boxes

if TYPE_CHECKING:
    from planparse.read.scan.images import Dots

_WIDEST = 5.0
"""Degrees: a page fed in by a scanner is not more askew."""

_STEPS = ((1000, 0.25, _WIDEST), (2000, 0.05, 0.25), (2000, 0.01, 0.04))
"""Rounds of the search: the image's longer side in dots, the step in degrees, how far to either side."""

_ASKED = 4
"""So many of the longest lines are read to tell whether the page stands on its head."""

_SMALL = 800
"""The longer side, in dots, of the image in which lines are looked for to tell how the page lies."""

_READS = 0.9
"""The engine is surer than this of upright lines, even of bad ones."""

_LEAST = 0.02
"""A smaller skew moves a line's ends by less than a dot: turning would only blur the letters."""


def straightened(dots: Dots, ink: Dots) -> Dots:
    """The page turned about its middle until it is straight; ``ink`` is its mask of dark dots."""
    angle = skew(ink)
    return dots if abs(angle) < _LEAST else _turned(dots, angle, 255)


def set_upright(dots: Dots) -> tuple[Dots, int]:
    """The page with its text upright, and how many quarter turns counter-clockwise that took."""
    import numpy as np

    boxes = _coarse_boxes(dots)
    on_side = sum(bottom - top > right - left for left, top, right, bottom in boxes) > len(boxes) / 2
    turned = np.ascontiguousarray(np.rot90(dots)) if on_side else dots
    longest = sorted(_coarse_boxes(turned) if on_side else boxes, key=lambda box: box[0] - box[2])[:_ASKED]
    lines = [np.ascontiguousarray(turned[top:bottom, left:right]) for left, top, right, bottom in longest]
    sure = _sureness(lines)
    if sure >= _READS or _sureness([np.ascontiguousarray(np.rot90(line, 2)) for line in lines]) <= sure:
        return turned, int(on_side)
    return np.ascontiguousarray(np.rot90(turned, 2)), 3 if on_side else 2


def _coarse_boxes(dots: Dots) -> list[tuple[int, int, int, int]]:
    """The boxes of most text lines, quickly: those that a small image of the page shows."""
    import cv2

    scale = min(1.0, _SMALL / max(dots.shape))
    small: Dots = cv2.resize(dots, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    found = text_boxes(small)
    return [(int(x0 / scale), int(y0 / scale), int(x1 / scale), int(y1 / scale)) for x0, y0, x1, y1 in found]


def _sureness(lines: Sequence[Dots]) -> float:
    """How sure the engine is of these lines' letters; 0 where it reads none."""
    sure = [share for read in readings(lines) for share in read.sure]
    return sum(sure) / len(sure) if sure else 0.0


def skew(ink: Dots) -> float:
    """The angle in degrees by which turning counter-clockwise sets the rows straight."""
    import cv2

    best = 0.0
    for side, step, reach in _STEPS:
        scale = min(1.0, side / max(ink.shape))
        small: Dots = cv2.resize(ink, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
        count = round(reach / step)
        angles = [best + step * number for number in range(-count, count + 1)]
        best = max(angles, key=lambda angle: _sharpness(_turned(small, angle, 0)))
    return best


def _sharpness(ink: Dots) -> float:
    """How much the rows of an image differ from their neighbours: most where text and rules lie level."""
    import numpy as np

    rows = ink.sum(axis=1, dtype=np.float64)
    return float((np.diff(rows) ** 2).sum())


def _turned(dots: Dots, angle: float, paper: int) -> Dots:
    import cv2

    height, width = dots.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    return cv2.warpAffine(  # type: ignore[return-value]
        dots, turn, (width, height), flags=cv2.INTER_CUBIC if paper else cv2.INTER_LINEAR, borderValue=(paper,) * 3
    )
