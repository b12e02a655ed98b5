"""Reading order of a page's blocks by cutting it along its white: bands first, then columns (XY cut)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from planparse.words import Box

T = TypeVar("T")

_MIN_WHITE = 6.0
"""Columns of text stand at least this far apart."""


def in_reading_order(items: Sequence[T], box_of: Callable[[T], Box]) -> list[T]:
    """The items from the top down, and from left to right where they stand beside each other.

    >>> boxes = [(60, 0, 90, 50), (0, 0, 50, 20), (0, 30, 50, 50), (0, 60, 90, 70)]
    >>> in_reading_order(boxes, lambda box: box)
    [(0, 0, 50, 20), (0, 30, 50, 50), (60, 0, 90, 50), (0, 60, 90, 70)]
    """
    return _cut(list(items), box_of, down=True, tried=False)


def _cut(items: list[T], box_of: Callable[[T], Box], down: bool, tried: bool) -> list[T]:
    if len(items) < 2:
        return items
    groups = _bands(items, box_of, 1, 0.0) if down else _bands(items, box_of, 0, _MIN_WHITE)
    if len(groups) == 1:
        if tried:
            return sorted(items, key=lambda item: (box_of(item)[1], box_of(item)[0]))
        return _cut(items, box_of, not down, tried=True)
    return [item for group in groups for item in _cut(group, box_of, not down, tried=False)]


def _bands(items: list[T], box_of: Callable[[T], Box], axis: int, white: float) -> list[list[T]]:
    """The items in groups that do not overlap along this axis."""
    groups: list[list[T]] = []
    reach = 0.0
    for item in sorted(items, key=lambda item: box_of(item)[axis]):
        box = box_of(item)
        start, end = box[axis], box[axis + 2]
        slack = min(2.0, 0.2 * (end - start))
        if groups and start + slack < reach + white:
            groups[-1].append(item)
            reach = max(reach, end)
        else:
            groups.append([item])
            reach = end
    return groups
