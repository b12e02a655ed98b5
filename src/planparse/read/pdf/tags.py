"""The tables of a tagged page, from the file's structure tree: rows of cells with the marks of their content.

Word, LibreOffice and browsers write such trees. Many are wrong or incomplete, so they are only evidence.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence

import pypdfium2.raw as pdfium

from planparse.noun import noun
from planparse.read.document import TaggedCell, TaggedTable
from planparse.read.pdf.text import Letters, Scrap, quick_handle, quick_of_handle

_DEPTH = 40
"""Structure trees are about ten levels deep. A hostile one is endless."""

_ELEMENTS = 20_000
"""The most elements of one page to look at."""

_SPAN = 200
"""The largest span of a cell."""


_text_object = quick_handle(pdfium.FPDFText_GetTextObject)
_mark_of = quick_of_handle(pdfium.FPDFPageObj_GetMarkedContentID)


@noun
class _Marked:
    """One cell of the structure tree: the marks of its content."""

    marks: frozenset[int]
    row_span: int
    column_span: int
    header: bool


def tagged_tables(page: pdfium.FPDF_PAGE, letters: Letters, scraps: Sequence[Scrap]) -> list[TaggedTable]:
    """The page's tagged tables. Words of their cells are indices into ``scraps``."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return []
    try:
        roots = [
            pdfium.FPDF_StructTree_GetChildAtIndex(tree, n) for n in range(pdfium.FPDF_StructTree_CountChildren(tree))
        ]
        tables = [list(_rows(table)) for table in _Walk().of_kind(roots, "Table")]
    finally:
        pdfium.FPDF_StructTree_Close(tree)
    if not tables:
        return []
    by_mark: dict[int, list[int]] = {}
    for number, scrap in enumerate(scraps):
        mark = _mark_of(_text_object(letters.text_page, scrap.at))
        by_mark.setdefault(mark, []).append(number)
    return [TaggedTable(tuple(tuple(_cell(cell, by_mark) for cell in row) for row in rows)) for rows in tables if rows]


def _cell(cell: _Marked, by_mark: dict[int, list[int]]) -> TaggedCell:
    words = frozenset(number for mark in cell.marks for number in by_mark.get(mark, ()))
    return TaggedCell(words, cell.row_span, cell.column_span, cell.header)


class _Walk:
    """Searches a structure tree for elements of a kind, within limits."""

    def __init__(self) -> None:
        self._seen = 0

    def of_kind(self, elements: Sequence[pdfium.FPDF_STRUCTELEMENT], kind: str, depth: int = 0) -> Iterator[object]:
        """The outermost elements of this kind."""
        for element in elements:
            self._seen += 1
            if not element or depth > _DEPTH or self._seen > _ELEMENTS:
                continue
            if _kind(element) == kind:
                yield element
            else:
                yield from self.of_kind(_children(element), kind, depth + 1)


def _rows(table: object) -> Iterator[list[_Marked]]:
    for row in _Walk().of_kind(_children(table), "TR"):
        cells = [child for child in _children(row) if child and _kind(child) in ("TD", "TH")]
        yield [
            _Marked(frozenset(_marks(cell, 0)), _span(cell, b"RowSpan"), _span(cell, b"ColSpan"), _kind(cell) == "TH")
            for cell in cells
        ]


def _children(element: object) -> list[object]:
    count = max(pdfium.FPDF_StructElement_CountChildren(element), 0)
    return [pdfium.FPDF_StructElement_GetChildAtIndex(element, n) for n in range(min(count, _ELEMENTS))]


def _kind(element: object) -> str:
    buffer = ctypes.create_string_buffer(64)
    length = pdfium.FPDF_StructElement_GetType(element, buffer, 64)
    return buffer.raw[: max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace")


def _marks(element: object, depth: int) -> Iterator[int]:
    """The marked-content ids of an element and everything in it on this page.

    The element's own list of ids includes those of other pages (a repeated header row); its children do not.
    """
    if depth > _DEPTH:
        return
    for n, child in enumerate(_children(element)):
        if child:
            yield from _marks(child, depth + 1)
        elif (mark := pdfium.FPDF_StructElement_GetChildMarkedContentID(element, n)) >= 0:
            yield mark


def _span(element: object, name: bytes) -> int:
    number = ctypes.c_float()
    for n in range(max(pdfium.FPDF_StructElement_GetAttributeCount(element), 0)):
        attributes = pdfium.FPDF_StructElement_GetAttributeAtIndex(element, n)
        value = attributes and pdfium.FPDF_StructElement_Attr_GetValue(attributes, name)
        if value and pdfium.FPDF_StructElement_Attr_GetNumberValue(value, number):
            return min(max(int(number.value), 1), _SPAN)
    return 1
