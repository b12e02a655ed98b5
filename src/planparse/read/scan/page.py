"""The image of one page -> its words, rules and fills in points, set straight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planparse.read.document import Fill, Rule
from planparse.read.pdf.text import Scrap
from planparse.read.scan.deskew import set_upright, straightened
from planparse.read.scan.dot_leaders import without_leaders
from planparse.read.scan.dots import POINT, Span, grey_of, ink_of
from planparse.read.scan.engine import text_boxes
from planparse.read.scan.lines import TextLine, is_certain, lines_in
from planparse.read.scan.missed_ink import missed_boxes
from planparse.read.scan.order import in_order
from planparse.read.scan.ruled import rules_of, without_rules
from planparse.read.scan.shades import fills_of
from planparse.read.scan.sizes import ABOVE, UNDER, is_flat, size_of, snapped
from planparse.words import Box

if TYPE_CHECKING:
    from planparse.read.scan.dots import Dots

_HYPHENS = ("-", "\u2010")


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """A page as read: its size in points as it reads upright, and by how many quarter turns it had to be turned.

    ``unsure`` are the words of which the engine was not sure.
    """

    width: float
    height: float
    words: tuple[Scrap, ...]
    rules: tuple[Rule, ...]
    fills: tuple[Fill, ...]
    unsure: tuple[str, ...] = ()
    quarter_turns: int = 0


def read_dots(dots: Dots) -> ScannedPage:
    """What a page's image (red, green, blue; `DPI` dots an inch) holds."""
    dots, turns = set_upright(dots)
    dots = straightened(dots, ink_of(grey_of(dots)))
    rules = rules_of(dots)
    clean = without_rules(dots, rules)
    clean = without_leaders(clean, ink_of(grey_of(clean)))
    ink, boxes = ink_of(grey_of(clean)), text_boxes(clean)
    lines = lines_in(clean, ink, boxes, rules)
    missed = missed_boxes(ink, boxes, rules)
    lines += [line for line in lines_in(clean, ink, missed, rules) if is_certain(line)]
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
    """The lines with boxes as high as their fonts in place of their ink; fonts of nearly one size are of one."""
    level = [line for line in lines if not line.turned]
    texts = ["".join(run.text for run in line.runs) for line in level]
    measured = [size_of(text, line.box[3] - line.box[1]) for text, line in zip(texts, level, strict=True)]
    telling = [number for number, text in enumerate(texts) if not is_flat(text)]
    usual = snapped([measured[n][0] for n in telling], [len(texts[n]) for n in telling])
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
