"""Scanned pages as the PDF reader's sheets, so that words are numbered and hyphens undone in one way for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planparse.read.pdf.text import Sheet
from planparse.read.scan.page import read_dots

if TYPE_CHECKING:
    from planparse.read.scan.dots import Dots


def sheet_of(dots: Dots) -> Sheet:
    """One page's image as a sheet, with what is to be said of it."""
    page = read_dots(dots)
    doubts = ["ocr_read" if page.words else "ocr_blank"]
    if page.quarter_turns:
        doubts.append("page_turned")
    clockwise = -page.quarter_turns % 4
    drawn = (page.width, page.height, page.words, page.rules, page.fills)
    return Sheet(*drawn, tuple(doubts), (), page.unsure, quarter_turns=clockwise)
