"""Old Excel: .xls, read by xlrd, and the XML of Excel 2003, which other programs still write."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planparse.errors import DamagedFileError, EncryptedFileError, PlanParseError
from planparse.lexicon.labels import Terms
from planparse.read.document import Document
from planparse.read.letters import plain
from planparse.read.letters import shown as signs
from planparse.read.office import Element, parsed, streams
from planparse.read.sheet.cells_and_tables import (
    BESIDE,
    MAX_CELLS,
    MAX_COLUMN,
    MAX_ROW,
    Book,
    CellNote,
    CellRange,
    Sheet,
    SheetCell,
    ref_of,
    too_many,
)
from planparse.read.sheet.document import COMMENT, document_of
from planparse.read.sheet.formats import BUILT_IN, is_date, shown, shown_moment
from planparse.words import Place

if TYPE_CHECKING:
    from xlrd.book import Book as OldBook
    from xlrd.formatting import XF, Font
    from xlrd.sheet import Sheet as OldSheet


XLS_MEDIA_TYPE = "application/vnd.ms-excel"

_TEXT, _NUMBER, _DATE, _BOOLEAN, _ERROR = 1, 2, 3, 4, 5
_LOCAL = frozenset({14, 22})
"""Date formats that Excel shows by the computer's settings. xlrd gives the American form."""


def read_xls(terms: Terms, name: str, data: bytes) -> Document:
    """Read the bytes of an .xls file as a document. Raises a `PlanParseError`."""
    import xlrd

    try:
        with Path(os.devnull).open("w") as log:
            book = xlrd.open_workbook(
                file_contents=data, formatting_info=True, ragged_rows=True, logfile=log, ignore_workbook_corruption=True
            )
        sheets = tuple(_sheet(name, book, sheet) for sheet in book.sheets())
    except PlanParseError:
        raise
    except Exception as error:  # noqa: BLE001 - over damaged bytes xlrd raises whatever comes of them
        if "encrypted" in str(error):
            raise EncryptedFileError(name, "is an Excel file with a password", "save it without a password") from None
        remedy = "open it in Excel and save it as .xlsx"
        raise DamagedFileError(name, "is damaged, or is not an Excel file that planparse reads", remedy) from None
    macros = not streams(data).isdisjoint({"_vba_project_cur", "_vba_project"})
    return document_of(terms, name, data, XLS_MEDIA_TYPE, Book(sheets, macros))


def _sheet(name: str, book: OldBook, sheet: OldSheet) -> Sheet:
    merged = {(top, left): CellRange(top, left, below, beyond) for top, below, left, beyond in sheet.merged_cells}
    cells: list[SheetCell] = []
    faults: list[str] = []
    hidden: dict[str, None] = {}
    for row in range(sheet.nrows):
        kinds = sheet.row_types(row)
        texts = [at for at, kind in enumerate(kinds) if kind in (_TEXT, _NUMBER, _DATE, _BOOLEAN, _ERROR)]
        place = Place(sheet=sheet.name, line=row + 1)
        for column in range(min(len(kinds), texts[-1] + 1 + BESIDE) if texts else 0):
            look = book.xf_list[sheet.cell_xf_index(row, column)]
            text = _shown(book, sheet, row, column, look)
            fill = _fill(book, look)
            if not plain(text).strip():
                if fill:
                    cells.append(SheetCell(row, column, "", place, fill))
                continue
            if kinds[column] == _ERROR:
                faults.append(f"{ref_of(row, column)} {text}")
            area = merged.get((row, column), CellRange(row, column, row + 1, column + 1))
            sign = None if any(letter.isalnum() for letter in text) else _ink(book, look)
            spans = area.below - area.top, area.beyond - area.left
            cells.append(SheetCell(row, column, text, place, fill or sign, *spans))
            hidden |= dict.fromkeys(_hidden(sheet, row, column))
        if len(cells) > MAX_CELLS:
            raise too_many(name, f"{MAX_CELLS:,} cells")
    notes = [
        CellNote(note.text, Place(sheet=sheet.name, line=row + 1), f"{COMMENT} on {ref_of(row, column)}")
        for (row, column), note in sorted(sheet.cell_note_map.items())
    ]
    return Sheet(
        sheet.name,
        tuple(cells),
        tuple(notes),
        hidden=bool(sheet.visibility),
        hidden_lines=tuple(hidden),
        faults=tuple(faults),
    )


def _hidden(sheet: OldSheet, row: int, column: int) -> Iterator[str]:
    if row in sheet.rowinfo_map and sheet.rowinfo_map[row].hidden:
        yield f"row {row + 1}"
    if column in sheet.colinfo_map and sheet.colinfo_map[column].hidden:
        yield f"column {ref_of(0, column)[:-1]}"


def _shown(book: OldBook, sheet: OldSheet, row: int, column: int, look: XF) -> str:
    """What a cell shows."""
    import xlrd

    kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
    if kind == _TEXT:
        text = str(value).replace("\r\n", "\n").replace("\r", "\n")
        font = _font(book, look)
        return signs(text, font.name if font else None)
    if kind in (_NUMBER, _DATE):
        key = look.format_key
        code = BUILT_IN[key] if key in _LOCAL else book.format_map[key].format_str
        return shown(float(value), code or "General", from_1904=bool(book.datemode))
    if kind == _BOOLEAN:
        return "TRUE" if value else "FALSE"
    return str(xlrd.error_text_from_code.get(int(value), "#N/A")) if kind == _ERROR else ""


def _fill(book: OldBook, look: XF) -> str | None:
    """The colour of a solid fill; None for white, the colour of paper."""
    ground = look.background
    return _colour(book, ground.pattern_colour_index) if ground and ground.fill_pattern == 1 else None


def _ink(book: OldBook, look: XF) -> str | None:
    font = _font(book, look)
    return _colour(book, font.colour_index) if font else None


def _font(book: OldBook, look: XF) -> Font | None:
    return book.font_list[look.font_index] if look.font_index < len(book.font_list) else None


def _colour(book: OldBook, number: int) -> str | None:
    found = book.colour_map.get(number)
    return None if found is None or found == (255, 255, 255) else "#" + "".join(f"{part:02x}" for part in found)


# Excel 2003 XML (the "Excel export" of ServiceNow, Crystal Reports and QlikView) -> Document.


XML_MEDIA_TYPE = "application/vnd.ms-excel"

_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_NAMESPACE = b"urn:schemas-microsoft-com:office:spreadsheet"
_SPACES = re.compile(r"[ \t\r]+")


def is_spreadsheet_xml(data: bytes) -> bool:
    """Whether bytes are a workbook in Excel 2003's XML, by its namespace.

    >>> is_spreadsheet_xml(b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')
    True
    """
    return (
        data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
        and _NAMESPACE in data[:4096]
        and b"Workbook" in data[:4096]
    )


def read_spreadsheet_xml(terms: Terms, name: str, data: bytes) -> Document:
    """Read the bytes of an Excel 2003 XML workbook as a document. Raises a `PlanParseError`."""
    root = parsed(name, "workbook", data)
    fills, formats = dict(_fills(root)), dict(_date_formats(root))
    sheets = tuple(_Worksheet(name, sheet, fills, formats).sheet() for sheet in root.iter(f"{_SS}Worksheet"))
    return document_of(terms, name, data, XML_MEDIA_TYPE, Book(sheets))


def _fills(root: Element) -> Iterator[tuple[str, str]]:
    """The id and colour of each style with a solid fill."""
    for style in root.iter(f"{_SS}Style"):
        interior = style.find(f"{_SS}Interior")
        colour = "" if interior is None else interior.get(f"{_SS}Color", "").lower()
        if re.fullmatch("#[0-9a-f]{6}", colour) and colour != "#ffffff":
            yield style.get(f"{_SS}ID", ""), colour


def _date_formats(root: Element) -> Iterator[tuple[str, str]]:
    """The id and number format of each style that shows dates by a code of its own, not by a name (`Short Date`)."""
    for style in root.iter(f"{_SS}Style"):
        made = style.find(f"{_SS}NumberFormat")
        code = "" if made is None else made.get(f"{_SS}Format", "")
        if re.search("[ymd]{2}", code) and is_date(code):
            yield style.get(f"{_SS}ID", ""), code


@dataclass(slots=True)
class _Worksheet:
    """One sheet while it is being read."""

    name: str
    element: Element
    fills: dict[str, str]
    formats: dict[str, str]
    cells: list[SheetCell] = field(default_factory=list)
    notes: list[CellNote] = field(default_factory=list)

    def sheet(self) -> Sheet:
        """Read the sheet."""
        title = self.element.get(f"{_SS}Name", "")
        row = -1
        for line in self.element.iterfind(f"{_SS}Table/{_SS}Row"):
            row = self._at(line.get(f"{_SS}Index"), row, MAX_ROW)
            self._row(line, row, title)
        return Sheet(title, tuple(self.cells), tuple(self.notes))

    def _row(self, line: Element, row: int, title: str) -> None:
        column = -1
        for cell in line.iterfind(f"{_SS}Cell"):
            column = self._at(cell.get(f"{_SS}Index"), column, MAX_COLUMN)
            across, down = _number(cell.get(f"{_SS}MergeAcross")), _number(cell.get(f"{_SS}MergeDown"))
            place = Place(sheet=title, line=row + 1)
            style = cell.get(f"{_SS}StyleID") or line.get(f"{_SS}StyleID") or ""
            text = _text(cell.find(f"{_SS}Data"), self.formats.get(style))
            fill = self.fills.get(style)
            if plain(text).strip() or fill:
                self.cells.append(SheetCell(row, column, text, place, fill, down + 1, across + 1))
            comment = cell.find(f"{_SS}Comment/{_SS}Data")
            if comment is not None and (said := _text(comment)).strip():
                self.notes.append(CellNote(said, place, f"{COMMENT} on {ref_of(row, column)}"))
            column += across
        if len(self.cells) > MAX_CELLS:
            raise too_many(self.name, f"{MAX_CELLS:,} cells")

    def _at(self, index: str | None, before: int, most: int) -> int:
        """The 0-based position for a 1-based index, or the next position if there is no index."""
        at = _number(index) - 1 if index else before + 1
        if not before < at < most:
            raise DamagedFileError(self.name, "has cells out of order", "save it as .xlsx in Excel and give that")
        return at


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 8 else 0


def _text(data: Element | None, code: str | None = None) -> str:
    """What a cell shows: its text, a date in its format or British order, or a number without trailing zeros."""
    if data is None:
        return ""
    text = "".join(map(str, data.itertext()))
    match data.get(f"{_SS}Type"):
        case "DateTime":
            try:
                moment = datetime.fromisoformat(text.strip().removesuffix(".000"))
                return shown_moment(moment, code) if code else f"{moment:%d/%m/%Y}"
            except ValueError:
                return text
        case "Number":
            return re.sub(r"(\.\d*?)0+$", r"\1", text).removesuffix(".") if "." in text and "E" not in text else text
        case "Boolean":
            return {"1": "TRUE", "0": "FALSE"}.get(text, text)
    return _SPACES.sub(" ", text)
