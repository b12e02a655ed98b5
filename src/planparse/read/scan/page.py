"""The image of one page -> its words in reading order, its rules and fills, straightened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from planparse.noun import noun
from planparse.read.document import Fill, Rule
from planparse.read.pdf.text import PageWords, Scrap
from planparse.read.scan.engine import readings, text_boxes
from planparse.read.scan.images import POINT, Span, grey_of, ink_of
from planparse.read.scan.lines import (
    ABOVE,
    UNDER,
    TextLine,
    cluster_sizes,
    is_certain,
    is_flat,
    lines_in,
    missed_boxes,
    size_of,
    without_leaders,
    without_specks,
)
from planparse.read.scan.rules import fills_of, rules_of, without_rules
from planparse.words import Box

if TYPE_CHECKING:
    from planparse.read.scan.images import Dots


# Straighten a scanned page: find the skew at which its lines and rows of text are sharpest, and turn it back.


_WIDEST = 5.0
"""Degrees. A page from a sheet feeder is not more askew."""

_STEPS = ((1000, 0.25, _WIDEST), (2000, 0.05, 0.25), (2000, 0.01, 0.04))
"""Rounds of the search: the image's longer side in dots, the step in degrees, the range to either side in degrees."""

_ASKED = 4
"""How many of the longest lines to read to find out whether the page is upside down."""

_SMALL = 800
"""The longer side, in dots, of the image in which to look for lines to find out which way up the page is."""

_READS = 0.9
"""The engine is surer than this of upright lines, even of bad ones."""

_LEAST = 0.02
"""A smaller skew moves a line's ends by less than a dot: turning would only blur the letters."""


def straightened(dots: Dots, ink: Dots) -> Dots:
    """Turn the page about its middle until it is straight. ``ink`` is its mask of dark dots."""
    angle = skew(ink)
    return dots if abs(angle) < _LEAST else _turned(dots, angle, 255)


def set_upright(dots: Dots) -> tuple[Dots, int]:
    """Turn the page so that its text is upright, and return it with the number of quarter turns counter-clockwise."""
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
    """The boxes of most text lines, found quickly in a small image of the page."""
    import cv2

    scale = min(1.0, _SMALL / max(dots.shape))
    small: Dots = cv2.resize(dots, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    found = text_boxes(small)
    return [(int(x0 / scale), int(y0 / scale), int(x1 / scale), int(y1 / scale)) for x0, y0, x1, y1 in found]


def _sureness(lines: Sequence[Dots]) -> float:
    """How sure the engine is of the letters of these lines (0 to 1); 0 if it reads none."""
    sure = [share for read in readings(lines) for share in read.sure]
    return sum(sure) / len(sure) if sure else 0.0


def skew(ink: Dots) -> float:
    """The angle in degrees by which to turn counter-clockwise so that rows are level."""
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
    """How much the rows of an image differ from their neighbours: most if text and rules are level."""
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


# The reading order of a page's lines: block by block, and from top to bottom in each block.


_NEAR = 0.9
"""A line belongs to the block of the line above if the gap between them is less than this share of its height."""


def in_order(lines: Sequence[TextLine], rules: Sequence[Span]) -> list[TextLine]:
    """Sort the lines into blocks: lines close below each other with no rule between them."""
    across = [rule for rule in rules if rule[2] - rule[0] > rule[3] - rule[1]]
    blocks: list[list[TextLine]] = []
    for line in sorted(lines, key=lambda line: (line.box[1] + line.box[3], line.box[0])):
        above = [block for block in blocks if _follows(block[-1], line) and not _parted(block[-1], line, across)]
        if above:
            max(above, key=lambda block: block[-1].box[3]).append(line)
        else:
            blocks.append([line])
    return [line for block in sorted(blocks, key=_corner) for line in block]


def _follows(before: TextLine, line: TextLine) -> bool:
    (left, top, right, bottom), (x0, y0, x1, y1) = before.box, line.box
    height = min(bottom - top, y1 - y0)
    return not (before.turned or line.turned) and (
        min(right, x1) > max(left, x0) and y0 - bottom < _NEAR * height and (y0 + y1) - (top + bottom) > height
    )


def _parted(before: TextLine, line: TextLine, across: Sequence[Span]) -> bool:
    (left, top, right, bottom), (x0, y0, x1, y1) = before.box, line.box
    low, high = (top + bottom) / 2, (y0 + y1) / 2
    return any(low < rule[1] < high and rule[0] < min(right, x1) and rule[2] > max(left, x0) for rule in across)


def _corner(block: Sequence[TextLine]) -> tuple[int, int]:
    """The sort key of a block. Blocks that begin within half a line of each other are side by side."""
    left, top, _, bottom = block[0].box
    return round((top + bottom) / (bottom - top + 1)), left


_HYPHENS = ("-", "\u2010")


@noun
class ScannedPage:
    """A page as read: its size in points when upright, its content, and how many quarter turns made it upright.

    ``unsure`` are the words that the engine was not sure of.
    """

    width: float
    height: float
    words: tuple[Scrap, ...]
    rules: tuple[Rule, ...]
    fills: tuple[Fill, ...]
    unsure: tuple[str, ...] = ()
    quarter_turns: int = 0


def read_dots(dots: Dots) -> ScannedPage:
    """Read a page's image (red, green, blue; `DPI` dots an inch)."""
    dots, turns = set_upright(dots)
    dots = straightened(dots, ink_of(grey_of(dots)))
    rules = rules_of(dots)
    clean = without_rules(dots, rules)
    clean = without_leaders(clean, ink_of(grey_of(clean)))
    ink, boxes = ink_of(grey_of(clean)), text_boxes(clean)
    lines = lines_in(clean, ink, boxes, rules)
    missed = missed_boxes(ink, boxes, rules)
    sure = [line for line in lines_in(clean, ink, missed, rules) if is_certain(line)]
    lines += without_specks(sure, lines)
    lines = in_order(_as_high_as_fonts(lines), rules)
    height, width = dots.shape[:2]
    return ScannedPage(
        width / POINT,
        height / POINT,
        tuple(_scraps(lines)),
        tuple(Rule(_points(rule)) for rule in rules),
        tuple(fills_of(clean, rules)),
        tuple(run.text for line in lines for run in line.runs if not run.sure),
        turns,
    )


def _as_high_as_fonts(lines: Sequence[TextLine]) -> list[TextLine]:
    """Set the height of each line's box by its font instead of its ink. Fonts of nearly the same size count as one."""
    level = [line for line in lines if not line.turned]
    texts = ["".join(run.text for run in line.runs) for line in level]
    measured = [size_of(text, line.box[3] - line.box[1]) for text, line in zip(texts, level, strict=True)]
    telling = [number for number, text in enumerate(texts) if not is_flat(text)]
    usual = cluster_sizes([measured[n][0] for n in telling], [len(texts[n]) for n in telling])
    sizes = dict(zip(telling, usual, strict=True))
    body = max(usual, key=lambda size: sum(len(texts[n]) for n in telling if sizes[n] == size), default=8 * POINT)
    made = [line for line in lines if line.turned]
    for number, line in enumerate(level):
        left, top, right, bottom = line.box
        size = sizes.get(number, body)
        base = bottom - measured[number][1] if number in sizes else (top + bottom) / 2 + 0.3 * size
        made.append(line._replace(box=(left, round(base - ABOVE * size), right, round(base + UNDER * size))))
    return made


def _scraps(lines: Sequence[TextLine]) -> Iterator[Scrap]:
    for line in lines:
        top, bottom = line.box[1], line.box[3]
        for number, run in enumerate(line.runs):
            text, hyphen = run.text, ""
            if number == len(line.runs) - 1 and text.endswith(_HYPHENS) and text[-2:-1].isalnum():
                text, hyphen = text[:-1], text[-1]
            yield Scrap(text, _points((run.left, top, run.right, bottom)), 0, 0, hyphen, line.turned)


def _points(span: Span | tuple[float, float, float, float]) -> Box:
    x0, y0, x1, y1 = (round(edge / POINT, 2) for edge in span)
    return x0, y0, x1, y1


# Scanned pages as the PDF reader's sheets, so that words are numbered and hyphens undone in the same way.


def sheet_of(dots: Dots) -> PageWords:
    """Read one page's image as a sheet, with doubts about it."""
    page = read_dots(dots)
    doubts = ["ocr_read" if page.words else "ocr_blank"]
    if page.quarter_turns:
        doubts.append("page_turned")
    clockwise = -page.quarter_turns % 4
    drawn = (page.width, page.height, page.words, page.rules, page.fills)
    return PageWords(*drawn, tuple(doubts), (), page.unsure, quarter_turns=clockwise)
