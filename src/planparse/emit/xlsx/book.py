"""Cells and files of a workbook: text that stays text, real dates, room enough, and the same bytes every time."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from planparse.emit.cells import LeftOut, cut, printable
from planparse.emit.rows import Cell, FlatTable

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.workbook import Workbook


CELL_LIMIT = 32_767
DATE_FORMAT = "d mmm yyyy"
EPOCH = datetime(2000, 1, 1)  # a workbook's times have no zone; a fixed one makes equal bytes


def put(cell: SheetCell, value: Cell, where: tuple[str, str]) -> Iterator[LeftOut]:
    """Write a value: dates as dates, numbers as numbers, text as text even where it looks like a formula.

    ``where`` is ref and column, for the list of what a cell cannot hold: that is yielded.
    """
    if isinstance(value, date) and value.year < 1901:
        value = value.isoformat()  # Excel's calendar begins in 1900, with a 29 February that never was
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if not isinstance(value, str):
        cell.value = value
        if isinstance(value, date):
            cell.number_format = DATE_FORMAT
        return
    text = printable(value)
    if text != value:
        yield LeftOut(*where, "cut", "control characters that no spreadsheet can hold were taken out", repr(value))
    # `_x0041_` is how the format itself writes signs by number: its underscore is written by number in turn.
    text = re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text)
    text, rest = cut(text, CELL_LIMIT)
    if rest:
        yield LeftOut(*where, "cut", f"a cell holds {CELL_LIMIT:,} characters", rest)
    cell.value = text
    cell.data_type = "s"
    cell.quotePrefix = text.startswith(("=", "+", "-", "@"))


def saved(book: Workbook) -> bytes:
    """The workbook as bytes that hold no time of writing: the same workbook, the same bytes."""
    raw, whole = io.BytesIO(), io.BytesIO()
    book.properties.created = EPOCH
    book.properties.creator = "planparse"  # by this, a batch knows the workbook again
    book.save(raw)
    stamp = f"{EPOCH:%Y-%m-%dT%H:%M:%SZ}".encode()
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            data = source.read(info)
            if info.filename == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, data)
            target.writestr(zipfile.ZipInfo(info.filename, (2000, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return whole.getvalue()


# How much room text takes: lines in a column, heights of rows, and columns wide enough that no row is too tall.
#
# A row's height is written into the file, so that every reader shows the same and none clips. It is worked out in
# Arial, which LibreOffice replaces by a font of the same widths.


FONT, SIZE = "Arial", 10
LINE, EDGES = 12.75, 2.0
"""Points from line to line at this size (Excel's; LibreOffice takes 11.2), and above and below the text."""
TALLEST = 409.0
"""Points: the tallest row that Excel has."""
WIDEST = 150.0

_DIGIT = 7
"""Pixels of a digit at this size: widths of columns are told in digits."""
_PADDING = 5
"""Pixels beside the text. Of the 2,330 rows of three workbooks, LibreOffice's own best height had in no visible cell
more lines than this; 171 rows got a line more than they need (with letters 4 % narrower 102, 3 % wider 275)."""
_PIXELS = SIZE * 96 / 72 / 1000
_WIDTHS = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
)  # fmt: skip
"""Arial's letters from the space on, in thousandths of its size."""
_OTHERS = 640
"""Letters with accents are as wide as without; signs and emoji are wider."""


@lru_cache(maxsize=16384)
def lines(text: str, width: float) -> int:
    r"""How many lines a text takes in a column of this width, broken at spaces as spreadsheets do.

    >>> lines("short", 20), lines("a word or two " * 10, 20), lines("one\ntwo", 20), lines("x" * 100, 10)
    (1, 7, 2, 11)
    """
    room = width * _DIGIT - _PADDING
    return sum(_wrapped(part, room) for part in text.split("\n"))


def _wrapped(part: str, room: float) -> int:
    count, used = 1, 0.0
    for word in part.split(" "):
        size = _size(word)
        if used and used + size > room:
            count, used = count + 1, 0.0
        if size > room:  # a word that fits no line is broken
            more, size = divmod(size, room)
            count += int(more)
        used += size + _size(" ")
    return count


def _size(word: str) -> float:
    return _PIXELS * sum(_WIDTHS[ord(sign) - 32] if " " <= sign <= "~" else _OTHERS for sign in word)


def row_height(texts: Iterable[tuple[Cell, float]]) -> float:
    """Height in points for cells (value, width of its column).

    >>> row_height([("short", 20), (None, 10)]), row_height([("a word or two " * 10, 20)])
    (14.75, 91.25)
    """
    most = max((lines(value, across) for value, across in texts if isinstance(value, str)), default=1)
    return min(EDGES + LINE * most, TALLEST)


def fitted(cells: Iterable[Cell], width: float) -> float:
    """The width of a column in which no text is taller than a row may be, if there is one up to `WIDEST`.

    >>> fitted(["short"], 20), fitted(["a word or two " * 80], 20)
    (20, 39.0625)
    """
    texts = [cell for cell in cells if isinstance(cell, str)]
    while width < WIDEST and any(EDGES + LINE * lines(text, width) > TALLEST for text in texts):
        width *= 1.25
    return width


def columns_of(table: FlatTable) -> Iterable[list[Cell]]:
    """The table's cells column by column."""
    return ([row[place] for row in table.rows] for place in range(len(table.columns)))
