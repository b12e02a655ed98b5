"""Excel 2003 XML (what ServiceNow, Crystal Reports and QlikView call an Excel export) -> Document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from planparse.errors import DamagedFileError
from planparse.lexicon.terms import Terms
from planparse.read.document import Document
from planparse.read.letters import plain
from planparse.read.office import Element, parsed
from planparse.read.sheet.cells import (
    MAX_CELLS,
    MAX_COLUMN,
    MAX_ROW,
    Book,
    CellNote,
    Sheet,
    SheetCell,
    ref_of,
    too_many,
)
from planparse.read.sheet.document import COMMENT, document_of
from planparse.words import Place

MEDIA_TYPE = "application/vnd.ms-excel"

_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_NAMESPACE = b"urn:schemas-microsoft-com:office:spreadsheet"
_SPACES = re.compile(r"[ \t\r]+")


def is_spreadsheet_xml(data: bytes) -> bool:
    """Whether bytes are a workbook in Excel 2003's XML, told by its namespace.

    >>> is_spreadsheet_xml(b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')
    True
    """
    return (
        data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
        and _NAMESPACE in data[:4096]
        and b"Workbook" in data[:4096]
    )


def read_spreadsheet_xml(terms: Terms, name: str, data: bytes) -> Document:
    """The document in the bytes of an Excel 2003 XML workbook. Raises a `PlanParseError`."""
    root = parsed(name, "workbook", data)
    fills = dict(_fills(root))
    sheets = tuple(_Worksheet(name, sheet, fills).sheet() for sheet in root.iter(f"{_SS}Worksheet"))
    return document_of(terms, name, data, MEDIA_TYPE, Book(sheets))


def _fills(root: Element) -> Iterator[tuple[str, str]]:
    """The colour of each style that has a solid one."""
    for style in root.iter(f"{_SS}Style"):
        interior = style.find(f"{_SS}Interior")
        colour = "" if interior is None else interior.get(f"{_SS}Color", "").lower()
        if re.fullmatch("#[0-9a-f]{6}", colour) and colour != "#ffffff":
            yield style.get(f"{_SS}ID", ""), colour


@dataclass(slots=True)
class _Worksheet:
    """One sheet, while it is being read."""

    name: str
    element: Element
    fills: dict[str, str]
    cells: list[SheetCell] = field(default_factory=list)
    notes: list[CellNote] = field(default_factory=list)

    def sheet(self) -> Sheet:
        """What is read of it."""
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
            text = _text(cell.find(f"{_SS}Data"))
            fill = self.fills.get(cell.get(f"{_SS}StyleID") or line.get(f"{_SS}StyleID") or "")
            if plain(text).strip() or fill:
                self.cells.append(SheetCell(row, column, text, place, fill, down + 1, across + 1))
            comment = cell.find(f"{_SS}Comment/{_SS}Data")
            if comment is not None and (said := _text(comment)).strip():
                self.notes.append(CellNote(said, place, f"{COMMENT} on {ref_of(row, column)}"))
            column += across
        if len(self.cells) > MAX_CELLS:
            raise too_many(self.name, f"{MAX_CELLS:,} cells")

    def _at(self, index: str | None, before: int, most: int) -> int:
        """The place that an index says (1-based), or the one after the place before."""
        at = _number(index) - 1 if index else before + 1
        if not before < at < most:
            raise DamagedFileError(self.name, "has cells out of order", "save it as .xlsx in Excel and give that")
        return at


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 8 else 0


def _text(data: Element | None) -> str:
    """What a cell shows: its text, a date in British order, or a number without a needless point."""
    if data is None:
        return ""
    text = "".join(map(str, data.itertext()))
    match data.get(f"{_SS}Type"):
        case "DateTime":
            try:
                return f"{datetime.fromisoformat(text.strip().removesuffix('.000')):%d/%m/%Y}"
            except ValueError:
                return text
        case "Number":
            return re.sub(r"(\.\d*?)0+$", r"\1", text).removesuffix(".") if "." in text and "E" not in text else text
        case "Boolean":
            return {"1": "TRUE", "0": "FALSE"}.get(text, text)
    return _SPACES.sub(" ", text)
