"""Boxes of text -> lines of words with boxes, without missing ink or reading leader dots as letters."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from planparse.read.letters import plain
from planparse.read.scan.engine import OcrReading, readings
from planparse.read.scan.images import POINT, Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from planparse.read.scan.images import Dots, Span


# Font sizes from the height of a line's ink and the letters that it contains.
#
# A line without a tall letter, or without one that goes below the baseline, has less ink than neighbouring lines in the
# same font. With boxes as high as the font, as in PDFs, lines can be compared.


_TALL_LETTERS, _SMALL, _BELOW = 0.72, 0.53, 0.21
"""How far letters reach above the baseline (`H`, `x`) and below it (`p`), as shares of the font size."""

ABOVE, UNDER = 0.92, 0.22
"""How far a line of text reaches above and below the baseline, as shares of the font size."""

_FLAT_LETTERS = frozenset("-–—•·.…_=~+*°")
"""Marks that do not show how high a line is."""

_LOW_LETTERS = frozenset("acemnorsuvwxz:•·.…-–—+~=*<>")
_UNDER = frozenset("gjpqyQ,;()[]{}|@$/\\")

_ALIKE = 0.15
"""Sizes that differ by up to this share are the same: the grain of a scan makes as much difference."""


def size_of(text: str, height: float) -> tuple[float, float]:
    """The font size of a text with ink of this height, and how far below the baseline the ink reaches.

    >>> size_of("Type", 93)
    (100.0, 21.0)
    >>> size_of("sea", 53)
    (100.0, 0.0)
    """
    letters = set(text) - {" "}
    above = _SMALL if letters <= _LOW_LETTERS | {"g", "p", "q", "y", ",", ";"} else _TALL_LETTERS
    below = _BELOW if letters & _UNDER else 0.0
    size = height / (above + below)
    return size, below * size


def is_flat(text: str) -> bool:
    """Whether the text has only marks whose height does not show the font's.

    >>> is_flat("–"), is_flat("– 1")
    (True, False)
    """
    return set(text) <= _FLAT_LETTERS


def cluster_sizes(sizes: Sequence[float], weights: Sequence[int]) -> list[float]:
    """Make sizes that are nearly equal equal. ``weights`` are how many letters have each size.

    >>> cluster_sizes([10.2, 9.9, 14.0, 10.0], [5, 40, 9, 30])
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


_SPECK = 0.4
"""Letters and digits smaller than this share of the page's usual size are specks. Raised marks are over half."""


def without_specks(found: Sequence[TextLine], lines: Sequence[TextLine]) -> list[TextLine]:
    """Drop the lines found outside the text boxes that are too small, compared with the page's lines, to be letters.

    The engine reads specks of dust as `8` or `4`. Dashes and full stops are small by nature.
    """
    sizes = sorted(_size(line) for line in lines if not line.turned)
    usual = sizes[len(sizes) // 2] if sizes else 0.0
    return [line for line in found if is_flat(_text(line)) or _size(line) >= _SPECK * usual]


def _size(line: TextLine) -> float:
    return size_of(_text(line), line.box[3] - line.box[1])[0]


def _text(line: TextLine) -> str:
    return "".join(run.text for run in line.runs)


# The engine's boxes -> pieces that contain one line of one cell each, with the box of their ink.


_TALL = 2.5
"""Ink with this ratio of height to width is turned text. A `1` has a ratio of two."""

_PAD, _ASIDE = 1, 6
"""Dots to add above and below a line's box, and on its sides, because the engine draws boxes tightly."""

_SLIVER = round(2.5 * POINT)
"""If the part of a box beyond a rule is no wider than this, it is the neighbouring cell's edge."""

_LINE = round(14 * POINT)
"""Ink lower than this is one letter, not turned text."""

_FLAT, _WIDE = round(1.5 * POINT), round(10 * POINT)
"""The greatest height and width of a dash."""


class InkPiece(NamedTuple):
    """What the engine reads as one line: the box to cut out, and the ink in it."""

    box: Span
    ink: Span

    @property
    def is_turned(self) -> bool:
        """Whether its text is sideways: much higher than wide, and higher than a line."""
        left, top, right, bottom = self.ink
        return bottom - top > max(_LINE, _TALL * (right - left))

    @property
    def is_dash(self) -> bool:
        """Whether it contains only a hyphen or a dash."""
        left, top, right, bottom = self.ink
        return bottom - top <= _FLAT and 1.4 * (bottom - top) <= right - left <= _WIDE


def pieces_of(ink: Dots, boxes: Sequence[Span], rules: Sequence[Span]) -> list[InkPiece]:
    """The pieces of these boxes that contain ink."""
    return [
        InkPiece(piece, inked)
        for box, beside in zip(boxes, _besides(boxes), strict=True)
        for piece in _apart(box, beside, rules)
        if (inked := _inked(ink, piece)) is not None
    ]


def _besides(boxes: Sequence[Span]) -> Iterator[tuple[float, float]]:
    """How far each box may be padded to the left and right: half way to the next box on its line.

    Boxes of neighbours may overlap. The last letter of one must not be read with the other.
    """
    for left, top, right, bottom in boxes:
        line = [b for b in boxes if 2 * (min(bottom, b[3]) - max(top, b[1])) > min(bottom - top, b[3] - b[1])]
        before = max(((b[2] + left) / 2 for b in line if b[0] < left and b[2] < right), default=0.0)
        after = min(((b[0] + right) / 2 for b in line if b[0] > left and b[2] > right), default=float("inf"))
        yield before, after


def _inked(ink: Dots, box: Span) -> Span | None:
    """The box of a line's ink within a box."""
    import numpy as np

    left, top, right, bottom = box
    low, high = _band(ink[top:bottom, left:right])
    columns = np.flatnonzero(ink[top + low : top + high, left:right].any(axis=0)).tolist()
    return (left + columns[0], top + low, left + columns[-1] + 1, top + high) if columns else None


def _apart(box: Span, beside: tuple[float, float], rules: Sequence[Span]) -> Iterator[Span]:
    """The padded box, cut at vertical rules that run through its whole height. Slivers are dropped."""
    left, top, right, bottom = box
    third = (bottom - top) // 3
    start, end = round(max(left - _ASIDE, beside[0])), round(min(right + _ASIDE, beside[1]))
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
    """The first and last row (exclusive) of a line's ink, without ink of neighbouring lines at the edges."""
    import numpy as np

    rows = np.concatenate(([False], ink.astype(bool).sum(axis=1) > 1, [False]))
    turns = np.flatnonzero(rows[1:] != rows[:-1]).reshape(-1, 2).tolist()
    if not turns:
        return 0, 0
    main = max(turns, key=lambda run: int(ink[run[0] : run[1]].astype(bool).sum()))
    own = [run for run in turns if run == main or (run[0] > 0 and run[1] < len(ink))]
    return own[0][0], own[-1][1]


_WHITE = 0.16
"""White next to a mark is a space if it is wider than this share of the font size. Between letters there is less."""

_MARKS = frozenset("/&")
"""The engine is not sure of spaces next to these marks. Between letters it is."""

_DASHES = frozenset("-–")
_DASH = 0.34
"""A mark alone is a hyphen (up to 0.31 of the size in common fonts) or a dash (from 0.38). The engine confuses them."""

_HYPHEN = round(3.4 * POINT)
"""The greatest width of a hyphen alone in its box."""

_BEARING = 0.06
"""The white on either side of a letter, as a share of the font size. Boxes in PDFs include it."""

_SURE = 0.6
"""A word is doubtful if the engine is less sure than this of one of its letters."""


class ScannedWord(NamedTuple):
    """One word as read: its text, its left and right edge in dots, and whether every letter of it is sure."""

    text: str
    left: float
    right: float
    sure: bool


class TextLine(NamedTuple):
    """One line as read: its words from left to right, the box of its ink, and whether it is turned."""

    runs: tuple[ScannedWord, ...]
    box: Span
    turned: bool = False


def lines_in(dots: Dots, ink: Dots, boxes: Sequence[Span], rules: Sequence[Span]) -> list[TextLine]:
    """Read the lines in these boxes. ``dots`` and ``ink`` are the page without its rules."""
    pieces = pieces_of(ink, boxes, rules)
    level = [piece for piece in pieces if not piece.is_dash and not piece.is_turned]
    turned = [piece for piece in pieces if piece.is_turned]
    lines = [
        _line(ink, piece, read)
        for piece, read in zip(level, readings(_crop(dots, piece) for piece in level), strict=True)
    ]
    ways = [readings(_crop(dots, piece, turns) for piece in turned) for turns in (1, 3)]
    lines += [_turned_line(piece.box, *both) for piece, *both in zip(turned, *ways, strict=True)]
    lines += [_dash(piece.ink) for piece in pieces if piece.is_dash]
    return [line for line in lines if line is not None]


def is_certain(line: TextLine) -> bool:
    """Whether a line is surely letters, not a blot or part of a picture: not turned, plain, and read without doubt."""
    return not line.turned and all(run.sure and (run.text.isascii() or is_flat(run.text)) for run in line.runs)


def _crop(dots: Dots, piece: InkPiece, quarter_turns: int = 0) -> Dots:
    import numpy as np

    left, top, right, bottom = piece.box
    return np.ascontiguousarray(np.rot90(dots[top:bottom, left:right], quarter_turns))


def _line(ink: Dots, piece: InkPiece, read: OcrReading) -> TextLine | None:
    """The line in a box, or None if the engine reads nothing."""
    import numpy as np

    if not read.text:
        return None
    (left, _, right, _), (_, top, _, bottom) = piece
    seen = np.asarray(ink[top:bottom, left:right].any(axis=0))
    size, _ = size_of(read.text, bottom - top)
    runs = tuple(run._replace(left=run.left + left, right=run.right + left) for run in _runs(read, seen, size))
    return TextLine(runs, (left, top, right, bottom))


def _dash(box: Span) -> TextLine:
    """A single hyphen or dash, recognised by its shape because the engine reads it as a digit."""
    left, _, right, _ = box
    return TextLine((ScannedWord("-" if right - left <= _HYPHEN else "–", left, right, sure=True),), box)


def _turned_line(box: Span, *ways: OcrReading) -> TextLine | None:
    """Turned text, read both ways. The reading that the engine is surer of counts."""
    read = max(ways, key=lambda way: sum(way.sure) / len(way.sure) if way.sure else 0.0)
    runs = tuple(ScannedWord(text, box[0], box[2], sure >= _SURE) for text, _, _, sure in _words(read))
    return TextLine(runs, box, turned=True) if runs else None


def _runs(read: OcrReading, seen: NDArray[np.bool_], size: float) -> Iterator[ScannedWord]:
    """The words of a line. Each ends in the widest white between its last letter and the next word's first."""
    import numpy as np

    width = len(seen)
    words = list(_words(_spaced(read, seen, size)))
    whites = [_widest_white(seen, one[2] * width, two[1] * width) for one, two in itertools.pairwise(words)]
    edges = [0, *((start + end) // 2 for start, end in whites), width]
    for (text, _, _, sure), start, end in zip(words, edges, edges[1:], strict=False):
        columns = np.flatnonzero(seen[start:end])
        left, right = (start + columns[0], start + columns[-1] + 1) if len(columns) else (start, end)
        if text in _DASHES and not is_flat(read.text):
            text = "–" if right - left > _DASH * size else "-"
        yield ScannedWord(text, left - _BEARING * size, right + _BEARING * size, sure >= _SURE)


def _spaced(read: OcrReading, seen: NDArray[np.bool_], size: float) -> OcrReading:
    """Add the spaces next to marks that the engine left out, if there is enough white."""
    import numpy as np

    text, middles, sure = read.text[:1], list(read.middles[:1]), list(read.sure[:1])
    width = len(seen)
    end_of_ink = int(np.flatnonzero(seen)[-1]) + 1
    for letter, middle, certain in zip(read.text[1:], read.middles[1:], read.sure[1:], strict=True):
        if not (letter.isspace() or text[-1].isspace()) and (letter in _MARKS) != (text[-1] in _MARKS):
            start, end = _widest_white(seen, middles[-1] * width, min(middle * width, end_of_ink))
            while 0 < start < end and not seen[start - 1]:
                start -= 1  # the engine's middles are a few dots off: that of the mark may already be in the white
            if end - start > _WHITE * size and not (letter.isdigit() or text[-1].isdigit()):
                text, middles, sure = text + " ", [*middles, -1.0], [*sure, 1.0]
        text, middles, sure = text + letter, [*middles, middle], [*sure, certain]
    return OcrReading(text, tuple(middles), tuple(sure))


def _words(read: OcrReading) -> Iterator[tuple[str, float, float, float]]:
    """Each word with the middles of its first and last letter (shares of the width) and its least sure letter."""
    for match in re.finditer(r"\S+", read.text):
        start, end = match.span()
        if text := plain(match[0]):
            sure = 0.0 if _STOPPED.fullmatch(text) else min(read.sure[start:end])
            yield text, read.middles[start], read.middles[end - 1], sure


_STOPPED = re.compile(r"[A-Z]?[a-z]+\.[A-Z][a-z]+[.,;:]?")
"""A full stop in a word, before a capital, is a speck between two words, or a stop without its space."""


def _widest_white(seen: NDArray[np.bool_], low: float, high: float) -> tuple[int, int]:
    """The longest run without ink between two places; empty, and half way, if there is none."""
    import numpy as np

    first, last = max(round(low), 0), min(round(high), len(seen))
    half = (first + last) // 2
    inked = np.flatnonzero(seen[first:last]) + first
    gaps = [(one + 1, two) for one, two in itertools.pairwise([first - 1, *inked.tolist(), last]) if two > one + 1]
    return max(gaps, key=lambda gap: gap[1] - gap[0], default=(half, half))


# Ink that no text box covers: the engine easily misses a dash or a digit alone in its cell.


_NEAR = round(2 * POINT)
"""Ink this close to a text box belongs to it. Pieces this close to each other are one."""

_HIGH, _LOW, _INK = round(16 * POINT), round(0.5 * POINT), 8
"""Letters are no higher than the first, a dash no lower than the second. Fewer than eight dots of ink are noise."""

_MOST = 60
"""A page with more such pieces is dirty or a picture, so nothing can be said about them."""

_WIDEST = round(60 * POINT)
"""The engine would have found anything wider as a line."""


def missed_boxes(ink: Dots, boxes: Sequence[Span], rules: Sequence[Span]) -> list[Span]:
    """The boxes of what may be letters outside these text boxes. ``ink`` is that of the page without its rules."""
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
        if dots >= _INK and _LOW <= height <= _HIGH and _LOW < width <= _WIDEST and _is_inside(ink, x, y, width, height)
    ]
    return found if len(found) <= _MOST else []


def _is_inside(ink: Dots, x: int, y: int, width: int, height: int) -> bool:
    """Whether a box does not touch the page's edges, where scanners leave shadows."""
    return x > 0 and y > 0 and x + width < ink.shape[1] and y + height < ink.shape[0]


# The leader dots from a heading to its page number: they are drawing, not letters, and confuse the engine.


_DOT = round(2 * POINT)
"""The greatest width and height of a dot."""

_APART = round(2.6 * POINT)
"""Dots further apart do not belong to the same leader."""

_SHORT = round(25 * POINT)
"""The smallest length of a leader: three dots are an ellipsis."""


def without_leaders(dots: Dots, ink: Dots) -> Dots:
    """Paint the leaders on the page white. ``ink`` is its mask of dark dots."""
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
