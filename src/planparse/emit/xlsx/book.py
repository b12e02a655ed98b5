"""Cells and files: text that stays text, real dates, and the same bytes for the same workbook."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from planparse.emit.cells import cut, printable
from planparse.emit.left_out import LeftOut
from planparse.emit.rows import Cell

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
