"""Scanned pages as the PDF reader's sheets, so that words are numbered and hyphens undone in one way for both."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from planparse.errors import LimitExceededError
from planparse.read.pdf.reading import SECONDS_A_SCAN, Sheet
from planparse.read.scan.page import read_dots

if TYPE_CHECKING:
    from planparse.read.scan.dots import Dots


def sheet_of(dots: Dots) -> Sheet:
    """One page's image as a sheet, with what is to be said of it."""
    page = read_dots(dots)
    doubts = ["ocr_read" if page.words else "ocr_blank"]
    if page.quarter_turns:
        doubts.append("page_turned")
    return Sheet(page.width, page.height, page.words, page.rules, page.fills, tuple(doubts), (), page.unsure)


def within_time(name: str, pages: Iterable[Dots]) -> Iterator[Dots]:
    """The pages as they come. Raises `LimitExceededError` where the pages before took too long."""
    start = time.monotonic()
    for number, page in enumerate(pages):
        if time.monotonic() - start > SECONDS_A_SCAN * (number + 1):
            problem = f"takes too long to read (page {number})"
            raise LimitExceededError(name, problem, "give fewer pages at a time")
        yield page
