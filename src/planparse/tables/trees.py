"""Diagrams of boxes from left to right (an aim, its drivers, the actions): each box is read before those it leads to.

Lines join a box to the boxes on its right. It is centred on them, or level with the first of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from planparse.read.document import Page
from planparse.tables.layout import covers
from planparse.tables.lines import box_of
from planparse.words import Box, Word

_ALIKE = 4.0
"""How close, in points, boxes of one column begin, and an outline is to its background."""

_SMALLEST = 20.0
"""The smallest side of a box, in points: less is a bullet or a rule."""

_LEAVES, _MOST, _COLUMNS = 3, 40, 2
"""The fewest and most boxes in the last column, and the fewest columns."""

_OFF = 0.4
"""How far off the middle or top of the boxes on its right a box may be, as a share of their height."""

_INSIDE = 0.75
"""The share of a page's words that must be in the boxes."""

_PAGE = 0.5
"""A background with this share of a page's width is not a box of such a diagram."""

Columns = list[list[Box]]


def branch_by_branch(page: Page, words: Sequence[Word]) -> list[list[Word]]:
    """The words of a page with such a diagram, box by box: first those above it, last those below it.

    Empty if the page has none.
    """
    columns = _columns(page, words)
    if len(columns) < _COLUMNS or not _LEAVES <= len(columns[-1]) <= _MOST:
        return []
    children = [_shared(left, right) for left, right in pairwise(columns)]
    if not all(children):
        return []
    boxes = [box for number in range(len(columns[0])) for box in _branch(columns, children, 0, number)]
    held = [[word for word in words if covers(box, box_of(word))] for box in boxes]
    ids = {word.id for own in held for word in own}
    rest = [word for word in words if word.id not in ids]
    top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
    if len(ids) < _INSIDE * len(words) or any(top < _middle(box_of(word)) < bottom for word in rest):
        return []
    above = [word for word in rest if _middle(box_of(word)) <= top]
    return [run for run in (above, *held, [word for word in rest if word not in above]) if run]


def _columns(page: Page, words: Sequence[Word]) -> Columns:
    """The boxes with words, by column, from left to right and top to bottom; none if some overlap."""
    drawn = [*page.frames, *(fill.box for fill in page.fills)]
    large = [box for box in drawn if min(box[2] - box[0], box[3] - box[1]) >= _SMALLEST]
    found: list[Box] = []
    for box in sorted(large, key=lambda box: (box[2] - box[0]) * (box[3] - box[1])):
        holds = any(covers(box, box_of(word)) for word in words)
        wide = box[2] - box[0] > _PAGE * (page.width or 0.0)
        if holds and not wide and not any(_is_same(box, other) for other in found):
            found.append(box)
    columns: Columns = []
    for box in sorted(found, key=lambda box: (round(box[0] / _ALIKE), box[1])):
        if columns and abs(columns[-1][0][0] - box[0]) < _ALIKE:
            columns[-1].append(box)
        else:
            columns.append([box])
    columns = [sorted(column, key=lambda box: box[1]) for column in columns]
    apart = all(one[3] <= two[1] + 1 for column in columns for one, two in pairwise(column))
    beside = all(max(box[2] for box in left) < min(box[0] for box in right) for left, right in pairwise(columns))
    return columns if apart and beside else []


def _is_same(one: Box, other: Box) -> bool:
    return all(abs(a - b) < _ALIKE for a, b in zip(one, other, strict=True))


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _shared(left: Sequence[Box], right: Sequence[Box]) -> list[tuple[int, int]]:
    """The range of boxes on the right that each one on the left leads to; none if they do not fit.

    It puts all boxes as close as possible to the middle or top of their own.
    """
    if len(right) <= len(left):
        return []
    allowed = _OFF * min(box[3] - box[1] for box in right)

    def off(number: int, first: int, stop: int) -> float:
        top, bottom = right[first][1], right[stop - 1][3]
        return min(abs(_middle(left[number]) - (top + bottom) / 2), abs(left[number][1] - top))

    @cache
    def best(number: int, first: int) -> tuple[float, tuple[int, ...]]:
        if number == len(left):
            return (0.0, ()) if first == len(right) else (float("inf"), ())
        ways: list[tuple[float, tuple[int, ...]]] = [(float("inf"), ())]
        for stop in range(first + 1, len(right) + 1):
            own = off(number, first, stop)
            rest, stops = best(number + 1, stop) if own <= allowed else (float("inf"), ())
            ways.append((own + rest, (stop, *stops)))
        return min(ways)

    cost, stops = best(0, 0)
    return list(zip((0, *stops), stops, strict=False)) if cost < float("inf") else []


def _branch(columns: Columns, children: Sequence[Sequence[tuple[int, int]]], depth: int, number: int) -> Iterator[Box]:
    """A box and those that it leads to, in reading order."""
    yield columns[depth][number]
    if depth < len(children):
        first, stop = children[depth][number]
        for below in range(first, stop):
            yield from _branch(columns, children, depth + 1, below)
