"""From pdfium's coordinates to the page as it is displayed: origin top left of the crop box, turned by /Rotate."""

from __future__ import annotations

import ctypes

import pypdfium2.raw as pdfium

from planparse.noun import noun
from planparse.words import Box


@noun
class Frame:
    """The affine map from page space to the displayed page, and the displayed size.

    ``x' = a·x + c·y + e`` and ``y' = b·x + d·y + f``, as PDF writes its matrices.
    """

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float
    width: float
    height: float
    on_its_side: bool = False
    """Whether the page is displayed a quarter turn to either side."""

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The displayed box of a box in page space."""
        if not self.on_its_side and self.a > 0:  # nearly every page: worth a short way
            return left + self.e, self.f - top, right + self.e, self.f - bottom
        x0, x1 = sorted((self.a * left + self.c * bottom + self.e, self.a * right + self.c * top + self.e))
        y0, y1 = sorted((self.b * left + self.d * bottom + self.f, self.b * right + self.d * top + self.f))
        return x0, y0, x1, y1


def frame_of(page: pdfium.FPDF_PAGE, more_turns: int = 0) -> Frame:
    """The frame of a loaded page: its crop box within its media box, and its rotation.

    ``more_turns`` are quarter turns clockwise beyond the page's own, for text that is displayed sideways. pdfium hands
    over text and paths in unrotated page space whatever /Rotate says.
    """
    rect = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(rect))
    return frame(rect.left, rect.bottom, rect.right, rect.top, pdfium.FPDFPage_GetRotation(page) + more_turns)


def frame(left: float, bottom: float, right: float, top: float, quarter_turns: int) -> Frame:
    """The frame of a box displayed after so many quarter turns clockwise.

    >>> frame(10, 20, 110, 220, 0).box(10, 210, 30, 220)
    (0, 0, 20, 10)
    >>> frame(10, 20, 110, 220, 1).box(10, 20, 20, 40)  # the bottom left corner goes to the top left
    (0, 0, 20, 10)
    """
    width, height = right - left, top - bottom
    match quarter_turns % 4:
        case 1:
            return Frame(0, 1, 1, 0, -bottom, -left, height, width, on_its_side=True)
        case 2:
            return Frame(-1, 0, 0, 1, right, -bottom, width, height)
        case 3:
            return Frame(0, -1, -1, 0, top, right, height, width, on_its_side=True)
        case _:
            return Frame(1, 0, 0, -1, -left, top, width, height)
