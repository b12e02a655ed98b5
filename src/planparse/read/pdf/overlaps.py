"""Texts printed over each other, read apart: pdfium drops a letter that stands where the same one was printed before.

It takes such a letter for a shadow, and joins the end of one text to the beginning of the next. So the texts that print
over others on their line are moved far below the page before it is read, and their places are moved back.
"""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator, Sequence

import pypdfium2.raw as pdfium

from planparse.noun import noun
from planparse.read.document import Rule
from planparse.read.pdf.drawing import MAX_OBJECTS
from planparse.read.pdf.open_pdf import Frame
from planparse.read.pdf.text import Floats, Scrap, quick, quick_handle, quick_of_handle
from planparse.words import Box

_object, _object_kind = quick_handle(pdfium.FPDFPage_GetObject), quick_of_handle(pdfium.FPDFPageObj_GetType)
_bounds_of = quick(pdfium.FPDFPageObj_GetBounds)

_DOWN = 20_000
"""Points by which a text is moved: pages are at most 14,400 high."""
_MIDDLE = 6_700
"""The middle of all heights that a page may have, from a little below it."""
_LEVELS = 3
"""A text may print over the next one and the one after that."""

_OVER = 0.3
"""A text prints over the next one by this share of its height at least, as in `text_runs`."""
_BEGINS = 1.2
"""And begins so many heights before it: letters drawn twice to look bold do not."""
_NEAR = -0.15
"""Where columns begin, texts that only touch are taken for one word as well: white of so little is no space."""
_TALLER = 1.6
"""A text so many times as high as another is none of its line: a watermark, or one that runs up the page."""
_COLUMN = 3
"""So many texts that begin at one place show that a column begins there."""

_GLUED = re.compile(r"[a-z\d.,;:)][A-Z][a-z]|[a-z]\d\d")
"""Where two texts may have been read as one word: `2022Hold`, `watch30/06/2025`."""


def may_be_glued(scraps: Sequence[Scrap]) -> bool:
    """Whether a word of a page looks like the end of one text and the beginning of another."""
    return any(_GLUED.search(scrap.text) for scrap in scraps)


@noun
class ApartFrame(Frame):
    """The frame of a page some of whose texts were moved down: their boxes are where they are printed."""

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The displayed box of a box in page space."""
        down = _DOWN * -round((top - _MIDDLE) / _DOWN)
        return left + self.e, self.f - top - down, right + self.e, self.f - bottom - down


def moved_apart(page: pdfium.FPDF_PAGE, frame: Frame) -> tuple[ApartFrame, list[Rule]] | None:
    """Move the texts of an upright page apart that print over each other; None where none does.

    Gives its frame then, and where each text that was moved begins, as a rule: no word goes on over one.
    """
    if frame.on_its_side or frame.a <= 0 or pdfium.FPDFPage_CountObjects(page) > MAX_OBJECTS:
        return None
    begun: list[Rule] = []
    texts = sorted(_texts(page), key=lambda text: (text[1][0], text[1][1]))
    if not any(_levels(texts, touching=False)):
        return None
    for (item, (left, bottom, _, top)), level in zip(texts, _levels(texts), strict=True):
        if level:
            pdfium.FPDFPageObj_Transform(ctypes.cast(item, pdfium.FPDF_PAGEOBJECT), 1, 0, 0, 1, 0, -_DOWN * level)
            begun.append(Rule(frame.box(left, bottom, left, top)))
    return ApartFrame(frame.a, frame.b, frame.c, frame.d, frame.e, frame.f, frame.width, frame.height), begun


_Text = tuple[int, Box]
"""A text object's address, and its box in page space."""


def _texts(page: pdfium.FPDF_PAGE) -> Iterator[_Text]:
    bounds = Floats(4)  # left, bottom, right, top
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        address = _object(page, index)
        if _object_kind(address) == pdfium.FPDF_PAGEOBJ_TEXT and _bounds_of(ctypes.c_void_p(address), *bounds.by):
            left, bottom, right, top = bounds.read()
            yield address, (left, bottom, right, top)


def _levels(texts: Sequence[_Text], *, touching: bool = True) -> Iterator[int]:
    """How far each text, from left to right, is moved: further than all that print over it, or touch it.

    >>> long, short, far = (1, (0, 0, 90, 10)), (2, (50, 0, 70, 10)), (3, (95, 0, 99, 10))
    >>> list(_levels([long, short, far]))
    [0, 1, 0]
    """
    lines: dict[int, list[tuple[Box, int]]] = {}
    begun = Counter(round(box[0]) for _, box in texts)
    for _, box in texts:
        middle = (box[1] + box[3]) / 2
        near = touching and begun[round(box[0])] >= _COLUMN
        least = (_NEAR if near else _OVER) * (box[3] - box[1])
        bands = {round(middle / _BAND) + step for step in (-1, 0, 1)}
        under = [level for band in bands for other, level in lines.get(band, ()) if _is_over(other, box, least)]
        level = (max(under) + 1) % _LEVELS if under else 0
        lines.setdefault(round(middle / _BAND), []).append((box, level))
        yield level


_BAND = 4
"""Points of a band of the page in which the middles of a line's texts are looked for."""


def _is_over(one: Box, other: Box, least: float) -> bool:
    """Whether a text prints over the beginning of another one on its line, by so many points at least."""
    height = other[3] - other[1]
    level = abs(one[1] + one[3] - other[1] - other[3]) < height > (one[3] - one[1]) / _TALLER
    return level and one[2] - other[0] > least and other[0] - one[0] > _BEGINS * height
