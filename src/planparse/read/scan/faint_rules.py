"""Rules whose rest is faint: between two dark cells a black rule hardly shows, but it goes on where it was clear."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from planparse.read.scan.dots import POINT

if TYPE_CHECKING:
    from planparse.read.scan.dots import Dots, Span

_NEAR = 6
"""A rule ends on another within so many dots."""

_SIDE = round(2.5 * POINT)
"""How far above and below a rule its surroundings are looked at."""

_DARKER = 4.0
"""A faint rule is darker than both of its sides by so many levels, as the mean of some dots along it."""

_ALONG = 15
"""Those dots: noise of six levels becomes one of one and a half."""

_SHARE = 0.9
"""The share of the length along which it must show: the letters of a merged cell have white between them."""


def with_faint(dots: Dots, across: Sequence[Span], down: Sequence[Span]) -> list[Span]:
    """The rules across, and the pieces of their rows from one rule down to the next where something faint shows."""
    return [*across, *(piece for row in _rows(across) for piece in _pieces(dots, row, down))]


def _rows(across: Sequence[Span]) -> list[list[Span]]:
    """Rules across by the line that they stand on."""
    rows: list[list[Span]] = []
    for rule in sorted(across, key=lambda rule: rule[1] + rule[3]):
        if rows and rule[1] + rule[3] - rows[-1][0][1] - rows[-1][0][3] <= _NEAR:
            rows[-1].append(rule)
        else:
            rows.append([rule])
    return rows


def _pieces(dots: Dots, row: Sequence[Span], down: Sequence[Span]) -> Iterator[Span]:
    """The faint pieces of one line: between neighbouring rules down, where none of its clear rules is."""
    top, bottom = min(rule[1] for rule in row), max(rule[3] for rule in row)
    stops = sorted(rule for rule in down if rule[1] <= bottom + _NEAR and rule[3] >= top - _NEAR)
    gaps = [(one, two) for one, two in itertools.pairwise(stops) if two[0] - one[2] > 2 * _NEAR]
    covered = [sum(max(0, min(r[2], two[0]) - max(r[0], one[2])) for r in row) / (two[0] - one[2]) for one, two in gaps]
    if max(covered, default=0.0) < _SHARE:
        return  # no cell of the row is closed by a clear rule: a word underlined, or one that looks like a rule
    for (one, two), share in zip(gaps, covered, strict=True):
        start, end = one[2], two[0]
        if share < 0.5 and _shows(dots[:, start:end], top, bottom):
            yield one[0], top, two[2], bottom


def _shows(strip: Dots, top: int, bottom: int) -> bool:
    """Whether the rows between top and bottom are darker than those above and below, nearly everywhere along."""
    import cv2
    import numpy as np

    if top < _SIDE or bottom + _SIDE > strip.shape[0]:
        return False
    smooth = cv2.blur(strip[top - _SIDE : bottom + _SIDE].astype(np.float32), (_ALONG, 1))
    inner = smooth[_SIDE - 1 : -_SIDE + 1].min(axis=0)
    above, below = smooth[:3].mean(axis=0), smooth[-3:].mean(axis=0)
    darker = (np.minimum(above, below) - inner).max(axis=-1)
    return bool(np.mean(darker > _DARKER) >= _SHARE)
