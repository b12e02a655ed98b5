"""Workbooks made for tests: by openpyxl, and part by part where it cannot write what is asked for."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

from openpyxl import Workbook

from planparse.read import read_bytes
from planparse.read.document import Cell, Document, Grid, Paragraph
from planparse.words import Phrase

HEADER = ("Ref", "Action", "Lead", "By when", "RAG")
ROWS = (
    ("1.1", "Write the protocol", "Ann Reed", "May 2024", "Green"),
    ("1.2", "Train all managers", "Bob Shah", "June 2024", "Red"),
    ("1.3", "Audit twenty cases", "Cat Moss", "July 2024", "Amber"),
)
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def made(change: Callable[[Any], object] = lambda _: None, *, first: int = 1, rows: tuple[Any, ...] = ROWS) -> bytes:
    """A workbook with the table from a row on, its sheet changed as asked."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Plan"
    for number, row in enumerate((HEADER, *rows), first):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column, value)
    change(sheet)
    return saved(book)


def saved(book: Any) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def package(sheet: str, *, strings: str = "", workbook: str = "", parts: dict[str, str] | None = None) -> bytes:
    """A workbook of one sheet given as XML; ``parts`` are further parts by name."""
    kinds = {"rId1": ("worksheet", "worksheets/sheet1.xml")}
    members = {"xl/worksheets/sheet1.xml": f'<worksheet xmlns="{S}">{sheet}</worksheet>'}
    if strings:
        kinds["rId2"] = ("sharedStrings", "sharedStrings.xml")
        members["xl/sharedStrings.xml"] = f'<sst xmlns="{S}">{strings}</sst>'
    members["xl/workbook.xml"] = (
        f'<workbook xmlns="{S}" xmlns:r="{R}">{workbook}<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    members["xl/_rels/workbook.xml.rels"] = relations(kinds)
    members["_rels/.rels"] = relations({"rId1": ("officeDocument", "xl/workbook.xml")})
    members["[Content_Types].xml"] = "<Types/>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (members | (parts or {})).items():
            archive.writestr(name, text)
    return out.getvalue()


def relations(kinds: dict[str, tuple[str, str]]) -> str:
    """A part of relationships: (kind, target) by id."""
    inside = (f'<Relationship Id="{key}" Type="{R}/{kind}" Target="{to}"/>' for key, (kind, to) in kinds.items())
    return f'<Relationships xmlns="{_PACKAGE}">{"".join(inside)}</Relationships>'


def read(data: bytes, name: str = "plan.xlsx") -> Document:
    return read_bytes(name, data)


def grids(document: Document) -> list[Grid]:
    return [block for page in document.pages for block in page.blocks if isinstance(block, Grid)]


def lines(document: Document) -> list[str]:
    """The texts outside of tables."""
    return [text(block) for page in document.pages for block in page.blocks if isinstance(block, Paragraph)]


def text(part: Cell | Paragraph) -> str:
    return Phrase(part.words).text


def rows(grid: Grid) -> list[list[str]]:
    """A grid's texts, blank where a merged cell reaches down or across."""
    found = [[""] * grid.columns for _ in range(grid.rows)]
    for cell in grid.cells:
        found[cell.row][cell.column] = text(cell)
    return found


def codes(document: Document) -> list[str]:
    return [doubt.code for doubt in document.doubts]
