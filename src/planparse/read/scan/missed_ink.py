"""Ink that no text box covers: a dash or a figure alone in its cell is easily missed, and must not be lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from planparse.read.scan.dots import POINT

if TYPE_CHECKING:
    from planparse.read.scan.dots import Dots, Span

_NEAR = round(2 * POINT)
"""Ink so near to a text box belongs to it; pieces so near to each other are one."""

_HIGH, _LOW, _INK = round(16 * POINT), round(0.5 * POINT), 8
"""Letters are no higher, and a dash is no lower; what has less ink than eight dots is noise."""

_MOST = 60
"""A page with more of them is dirty or a picture: what they are cannot be told."""

_WIDE = round(60 * POINT)
"""What is wider would have been seen as a line."""


def missed_boxes(ink: Dots, boxes: Sequence[Span], rules: Sequence[Span]) -> list[Span]:
    """The boxes of what may be letters outside of these text boxes; ``ink`` is the page's without its rules."""
    import cv2
    import numpy as np

    left = ink.copy()
    for x0, y0, x1, y1 in (*boxes, *rules):
        left[max(y0 - _NEAR, 0) : y1 + _NEAR, max(x0 - _NEAR, 0) : x1 + _NEAR] = 0
    near = cv2.morphologyEx(left, cv2.MORPH_CLOSE, np.ones((_NEAR, _NEAR), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(near, connectivity=8)
    inked = np.bincount(labels[left > 0], minlength=count)
    found = [
        (x, y, x + width, y + height)
        for (x, y, width, height, _), dots in zip(stats[1:].tolist(), inked[1:].tolist(), strict=True)
        if dots >= _INK and _LOW <= height <= _HIGH and _LOW < width <= _WIDE and _is_inside(ink, x, y, width, height)
    ]
    return found if len(found) <= _MOST else []


def _is_inside(ink: Dots, x: int, y: int, width: int, height: int) -> bool:
    """Whether a box keeps off the page's edges, where scanners leave shadows."""
    return x > 0 and y > 0 and x + width < ink.shape[1] and y + height < ink.shape[0]
