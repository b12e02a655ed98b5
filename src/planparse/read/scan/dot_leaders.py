"""The dots that lead from a heading to its page number: drawing, not letters, and the engine trips over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planparse.read.scan.dots import POINT

if TYPE_CHECKING:
    from planparse.read.scan.dots import Dots

_DOT = round(2 * POINT)
"""A dot is no wider or higher."""

_APART = round(2.6 * POINT)
"""Dots further apart do not belong to one leader."""

_SHORT = round(25 * POINT)
"""A leader is longer: three dots are an ellipsis."""


def without_leaders(dots: Dots, ink: Dots) -> Dots:
    """The page with its leaders painted white; ``ink`` is its mask of dark dots."""
    import cv2
    import numpy as np

    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    small = (stats[:, cv2.CC_STAT_WIDTH] <= _DOT) & (stats[:, cv2.CC_STAT_HEIGHT] <= _DOT)
    small &= stats[:, cv2.CC_STAT_AREA] > 2  # noise is smaller
    small[0] = False
    candidates = np.where(small[labels], 255, 0).astype(np.uint8)
    rows = cv2.morphologyEx(candidates, cv2.MORPH_CLOSE, np.ones((1, _APART), np.uint8))
    _, runs, sizes, _ = cv2.connectedComponentsWithStats(rows, connectivity=8)
    long = (sizes[:, cv2.CC_STAT_WIDTH] >= _SHORT) & (sizes[:, cv2.CC_STAT_HEIGHT] <= _DOT)
    long[0] = False
    mask = cv2.dilate(np.where(long[runs] & (candidates > 0), 255, 0).astype(np.uint8), np.ones((3, 3), np.uint8))
    made = dots.copy()
    made[mask > 0] = 255
    return made
