"""A PDF page without words -> its image -> a sheet, through the scan reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium

from planparse.read.scan.dots import POINT
from planparse.read.scan.sheets import sheet_of

if TYPE_CHECKING:
    from planparse.read.pdf.text import Sheet
    from planparse.read.scan.dots import Dots


def scanned_sheet(document: pdfium.FPDF_DOCUMENT, index: int) -> Sheet:
    """What OCR reads on the page with this 0-based number, as displayed."""
    page = pdfium.FPDF_LoadPage(document, index)
    try:
        return sheet_of(_drawn(page))
    finally:
        pdfium.FPDF_ClosePage(page)


def _drawn(page: pdfium.FPDF_PAGE) -> Dots:
    """The page as displayed, on white."""
    import numpy as np

    width = max(round(pdfium.FPDF_GetPageWidthF(page) * POINT), 1)
    height = max(round(pdfium.FPDF_GetPageHeightF(page) * POINT), 1)
    dots = np.full((height, width, 3), 255, np.uint8)
    flags = pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_BGR, dots.ctypes.data, width * 3)
    try:
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    return dots
