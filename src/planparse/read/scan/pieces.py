"""The engine's boxes -> pieces with one line of one cell each, and the box of the ink in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from planparse.read.scan.dots import POINT, Span

if TYPE_CHECKING:
    from planparse.read.scan.dots import Dots

_TALL = 2.5
"""Ink so many times as high as wide is turned text; a `1` is twice as high as wide."""

_PAD, _ASIDE = 1, 6
"""Dots above and below a line's box, and beside it, that help the engine: boxes are drawn tight."""

_SLIVER = round(2.5 * POINT)
"""What a box has on the other side of a rule is its neighbour's edge if it is no wider than this."""

_LINE = round(14 * POINT)
"""Ink lower than this is one letter, not turned text."""

_FLAT, _WIDE = round(1.5 * POINT), round(10 * POINT)
"""A dash is no higher and no wider."""


class Piece(NamedTuple):
    """What the engine is to read as one line: the box to be cut out, and the ink in it."""

    box: Span
    ink: Span

    @property
    def is_turned(self) -> bool:
        """Whether its text does not run across: much higher than wide, and than a line."""
        left, top, right, bottom = self.ink
        return bottom - top > max(_LINE, _TALL * (right - left))

    @property
    def is_dash(self) -> bool:
        """Whether there is nothing but a hyphen or a dash in it."""
        left, top, right, bottom = self.ink
        return bottom - top <= _FLAT and 1.4 * (bottom - top) <= right - left <= _WIDE


def pieces_of(ink: Dots, boxes: Sequence[Span], rules: Sequence[Span]) -> list[Piece]:
    """The pieces of these boxes that have ink."""
    return [
        Piece(piece, inked)
        for box in boxes
        for piece in _apart(box, rules)
        if (inked := _inked(ink, piece)) is not None
    ]


def _inked(ink: Dots, box: Span) -> Span | None:
    """The box of a line's ink within a box."""
    import numpy as np

    left, top, right, bottom = box
    low, high = _band(ink[top:bottom, left:right])
    columns = np.flatnonzero(ink[top + low : top + high, left:right].any(axis=0)).tolist()
    return (left + columns[0], top + low, left + columns[-1] + 1, top + high) if columns else None


def _apart(box: Span, rules: Sequence[Span]) -> Iterator[Span]:
    """The box with its padding, cut where a rule down runs through its whole height; slivers are left out."""
    left, top, right, bottom = box
    third = (bottom - top) // 3
    start, end = max(left - _ASIDE, 0), right + _ASIDE
    crossing = sorted(
        rule
        for rule in rules
        if rule[3] - rule[1] > rule[2] - rule[0]
        and rule[1] <= top + third
        and rule[3] >= bottom - third
        and start < rule[2]
        and rule[0] < end
    )
    starts, ends = [start, *(rule[2] + 1 for rule in crossing)], [*(rule[0] - 1 for rule in crossing), end]
    for x0, x1 in zip(starts, ends, strict=True):
        if x1 - x0 > (_SLIVER if crossing else 0):
            yield x0, max(top - _PAD, 0), x1, bottom + _PAD


def _band(ink: Dots) -> tuple[int, int]:
    """The first and last row (not included) of a line's ink, without the neighbours' that look in at the edges."""
    import numpy as np

    rows = np.concatenate(([False], ink.astype(bool).sum(axis=1) > 1, [False]))
    turns = np.flatnonzero(rows[1:] != rows[:-1]).reshape(-1, 2).tolist()
    if not turns:
        return 0, 0
    main = max(turns, key=lambda run: int(ink[run[0] : run[1]].astype(bool).sum()))
    own = [run for run in turns if run == main or (run[0] > 0 and run[1] < len(ink))]
    return own[0][0], own[-1][1]
