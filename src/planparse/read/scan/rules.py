"""The drawing on a scanned page: rules (long thin runs) and fills (flat areas of colour)."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from planparse.read.document import Fill
from planparse.read.scan.images import CONTRAST, POINT, Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from planparse.read.scan.images import Dots, Span


# Rules that are faint in part: between two dark cells a black rule hardly shows, but it continues a clear one.


_NEAR = 6
"""A rule ends on another if it comes within this many dots."""

_SIDE = round(2.5 * POINT)
"""How far above and below a rule, in dots, to compare its surroundings."""

_DARKER = 4.0
"""How many levels darker than both of its sides a faint rule must be, averaged over some dots along it."""

_ALONG = 15
"""The number of those dots. It reduces noise of six levels to one and a half."""

_SHARE = 0.9
"""The share of its length along which a faint rule must show. Letters in a merged cell have white between them."""


def with_faint(dots: Dots, across: Sequence[Span], down: Sequence[Span]) -> list[Span]:
    """The horizontal rules, and pieces of the same lines, between vertical rules, that show something faint."""
    return [*across, *(piece for row in _rows(across) for piece in _pieces(dots, row, down))]


def _rows(across: Sequence[Span]) -> list[list[Span]]:
    """Group horizontal rules by the line that they are on."""
    rows: list[list[Span]] = []
    for rule in sorted(across, key=lambda rule: rule[1] + rule[3]):
        if rows and rule[1] + rule[3] - rows[-1][0][1] - rows[-1][0][3] <= _NEAR:
            rows[-1].append(rule)
        else:
            rows.append([rule])
    return rows


def _pieces(dots: Dots, row: Sequence[Span], down: Sequence[Span]) -> Iterator[Span]:
    """The faint pieces of one line: between neighbouring vertical rules, with no clear rule."""
    top, bottom = min(rule[1] for rule in row), max(rule[3] for rule in row)
    stops = sorted(rule for rule in down if rule[1] <= bottom + _NEAR and rule[3] >= top - _NEAR)
    gaps = [(one, two) for one, two in itertools.pairwise(stops) if two[0] - one[2] > 2 * _NEAR]
    covered = [sum(max(0, min(r[2], two[0]) - max(r[0], one[2])) for r in row) / (two[0] - one[2]) for one, two in gaps]
    if max(covered, default=0.0) < _SHARE:
        return  # no clear rule closes a cell of the row: an underlined word, or one that looks like a rule
    for (one, two), share in zip(gaps, covered, strict=True):
        start, end = one[2], two[0]
        if share < 0.5 and _shows(dots[:, start:end], top, bottom):
            yield one[0], top, two[2], bottom


def _shows(strip: Dots, top: int, bottom: int) -> bool:
    """Whether the rows from top to bottom are darker than those above and below, nearly everywhere along the strip."""
    import cv2
    import numpy as np

    if top < _SIDE or bottom + _SIDE > strip.shape[0]:
        return False
    smooth = cv2.blur(strip[top - _SIDE : bottom + _SIDE].astype(np.float32), (_ALONG, 1))
    inner = smooth[_SIDE - 1 : -_SIDE + 1].min(axis=0)
    above, below = smooth[:3].mean(axis=0), smooth[-3:].mean(axis=0)
    darker = (np.minimum(above, below) - inner).max(axis=-1)
    return bool(np.mean(darker > _DARKER) >= _SHARE)


_SOLID = round(5 * POINT)
"""A rule has unbroken pieces at least this long. Strokes of letters are shorter."""

_GAP = round(1.8 * POINT)
"""A break in a rule up to this length is a fault of the scan."""

_SHORT = round(11 * POINT)
"""Shorter runs are strokes of letters."""

_ALONE = round(60 * POINT)
"""A rule shorter than this must end on other rules: else it is a stroke of a large letter or underlines a word."""

_THICK = round(3.2 * POINT)
"""Anything thicker is a shape, not a rule."""

_SLANT = 0.003
"""How far rules on a straightened page may still climb, in dots per dot."""

_FREE = 0.75
"""The share of a rule's length that must have no ink next to it, on each side. Below letters there is less."""


def rules_of(dots: Dots) -> list[Span]:
    """The rules of a straightened page, horizontal and vertical."""
    import numpy as np

    turned = np.ascontiguousarray(dots.swapaxes(0, 1))
    across, down = _runs(dots), [_swapped(rule) for rule in _runs(turned)]
    across, down = [r for r in across if _stands(r, down)], [r for r in down if _stands(r, across)]
    more = [_swapped(r) for r in with_faint(turned, list(map(_swapped, down)), list(map(_swapped, across)))]
    return with_faint(dots, across, down) + more


def _swapped(rule: Span) -> Span:
    return rule[1], rule[0], rule[3], rule[2]


def _runs(dots: Dots) -> list[Span]:
    """The horizontal runs."""
    import cv2
    import numpy as np

    # unlike the plain ink mask, this one omits the edges of dark shapes, next to which rules may be
    hat = cv2.morphologyEx(cv2.blur(dots, (3, 1)), cv2.MORPH_BLACKHAT, np.ones((2 * _THICK + 1, 1), np.uint8))
    # each colour channel separately: black on blue is as dark as the blue, but less blue
    ink: Dots = np.where(hat.max(axis=2) > CONTRAST, 255, 0).astype(np.uint8)
    thick = cv2.dilate(ink, np.ones((3, 1), np.uint8))  # so a rule may climb by a dot
    solid = cv2.bitwise_and(cv2.morphologyEx(thick, cv2.MORPH_OPEN, np.ones((1, _SOLID), np.uint8)), ink)
    runs = cv2.morphologyEx(solid, cv2.MORPH_CLOSE, np.ones((3, _GAP), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(runs, connectivity=8)
    found: list[Span] = []
    for x, y, width, height, area in stats[1:count].tolist():
        thin = height <= _THICK + width * _SLANT and area <= width * _THICK
        if width >= _SHORT and thin and _is_free(ink, x, y, width, height):
            found.append((x, y, x + width, y + height))
    return found


def _is_free(ink: Dots, x: int, y: int, width: int, height: int) -> bool:
    """Whether most of the run has no ink just above and just below it."""
    import numpy as np

    for row in (y - 3, y + height + 2):
        if 0 <= row < ink.shape[0] and np.count_nonzero(ink[row, x : x + width]) > (1 - _FREE) * width:
            return False
    return True


def _stands(rule: Span, crossing: Sequence[Span]) -> bool:
    """Whether a rule is long, or reaches from one crossing rule to another."""
    x0, y0, x1, y1 = rule
    if max(x1 - x0, y1 - y0) >= _ALONE:
        return True
    ends = ((x0, y0, x0, y1), (x1, y0, x1, y1)) if x1 - x0 > y1 - y0 else ((x0, y0, x1, y0), (x0, y1, x1, y1))
    return all(any(_touch(end, other) for other in crossing) for end in ends)


def _touch(end: Span, other: Span) -> bool:
    near = 4
    return (
        other[0] - near <= end[2]
        and end[0] <= other[2] + near
        and other[1] - near <= end[3]
        and end[1] <= other[3] + near
    )


def without_rules(dots: Dots, rules: Sequence[Span]) -> Dots:
    """Paint over the page's rules in the colour next to them, so that no rule is read as a letter."""
    import cv2
    import numpy as np

    mask = np.zeros(dots.shape[:2], np.uint8)
    for x0, y0, x1, y1 in rules:
        mask[max(y0 - 1, 0) : y1 + 1, max(x0 - 1, 0) : x1 + 1] = 255
    around = np.ones((2 * _THICK + 1, 2 * _THICK + 1), np.uint8)
    light = cv2.medianBlur(cv2.morphologyEx(dots, cv2.MORPH_CLOSE, around), 5)
    made = dots.copy()
    made[mask > 0] = light[mask > 0]
    return made


# Flat areas of colour on a page: shaded cells and rows, status blocks.


_COARSE = 4
"""Colours are found in an image smaller by this factor."""

_LEAST = round(5 * POINT / _COARSE)
"""A smaller area belongs to a letter or a logo."""

_GREY = 12
"""A page whose dots never differ between colours by more than this was scanned without colour."""

_TINT = 14
"""A colour closer to the paper's than this, in its most different channel, is the paper's."""

_FULL = 0.75
"""The share of its box that a rectangle must fill: letters in it take up some."""

_STEP = 32
"""The colours of one area differ by up to this much."""


def fills_of(dots: Dots, rules: Sequence[Span]) -> Iterator[Fill]:
    """The filled rectangles of a page without its rules; none if the page was scanned without colour.

    The paper's own colour is removed, so what counts is how far a colour is from it.
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
    """The middle of the fullest box of colour space, moved to the median of the colours around it."""
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
