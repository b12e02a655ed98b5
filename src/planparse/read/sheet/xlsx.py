"""Excel bytes (.xlsx, .xlsm, templates, the strict form) -> Document, from the file's own XML.

The parts are read here and not by openpyxl, which keeps an object for every blank formatted cell, refuses files that
Excel opens, and gives a formula or its value but not both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planparse.errors import DamagedFileError, UnknownFormatError
from planparse.lexicon.labels import Terms
from planparse.read.document import Document
from planparse.read.office import Element, Zipped, open_zip, parsed, relations
from planparse.read.sheet.cells import Book, Sheet
from planparse.read.sheet.formats import theme_of
from planparse.read.sheet.xlsx_sheet import Common, read_sheet
from planparse.read.sheet.xlsx_styles import S, StoredText, comments, shapes, styles_of, text_of

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def read_xlsx(terms: Terms, name: str, data: bytes) -> Document:
    """The document in the bytes of an .xlsx file. Raises a `PlanParseError`."""
    from planparse.read.sheet.document import document_of

    return document_of(terms, name, data, MEDIA_TYPE, book_of(name, data))


# A package of Excel's -> its sheets as written.


_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MACROS = frozenset({"vbaProject", "xlMacrosheet", "xlIntlMacrosheet"})
_TRUE = frozenset({"1", "true"})


def book_of(name: str, data: bytes) -> Book:
    """The workbook in these bytes. Raises `DamagedFileError`, `UnknownFormatError` and what `open_zip` raises."""
    zipped = open_zip(name, data)
    main = next((part for _, kind, part in relations(zipped, "") if kind == "officeDocument"), "xl/workbook.xml")
    if main.casefold().endswith(".bin"):
        raise UnknownFormatError(name, "is a binary Excel file (.xlsb)", "open it in Excel and save it as .xlsx")
    content = zipped.read(main)
    if content is None:
        raise DamagedFileError(name, "has lost the part that lists its sheets", "copy or download it again")
    root = parsed(name, main, content)
    if root.tag != f"{S}workbook":
        raise DamagedFileError(name, "holds no workbook in its main part", "open it in Excel and save it again")
    return _Package(zipped, tuple(relations(zipped, main))).book(root)


@dataclass(frozen=True, slots=True)
class _Package:
    """A workbook's parts, and what its main part is related to: (id, kind, part name) each."""

    zipped: Zipped
    relations: tuple[tuple[str, str, str], ...]

    def book(self, root: Element) -> Book:
        """All sheets, in the order of their tabs."""
        properties = root.find(f"{S}workbookPr")
        from_1904 = properties is not None and properties.get("date1904") in _TRUE
        common = Common(self._strings(), styles_of(self._part("styles"), theme_of(self._part("theme"))), from_1904)
        parts = {key: (kind, part) for key, kind, part in self.relations}
        sheets, left_out = [], []
        for entry in root.iterfind(f"{S}sheets/{S}sheet"):
            title = entry.get("name", "")
            kind, part = parts.get(entry.get(f"{_R}id", ""), ("", ""))
            if kind == "worksheet":
                hidden = entry.get("state", "visible") != "visible"
                sheets.append(self._sheet(title, part, common, hidden=hidden))
            elif not kind and entry.get(f"{_R}id"):  # a module of macros of old has no part
                raise DamagedFileError(self.zipped.name, f"has lost its sheet {title}", "copy or download it again")
            elif kind not in _MACROS:
                left_out.append(f"sheet {title}, which holds a chart,")
        macros = any(kind in _MACROS for _, kind, _ in self.relations)
        return Book(tuple(sheets), macros, tuple(left_out))

    def _sheet(self, title: str, part: str, common: Common, *, hidden: bool) -> Sheet:
        data = self.zipped.read(part)
        if data is None:
            raise DamagedFileError(self.zipped.name, f"has lost its sheet {title}", "copy or download it again")
        sheet = read_sheet(self.zipped.name, title, part, data, common, hidden=hidden)
        related = [(kind, one) for kind, one in self._related(part)]
        return shapes(comments(sheet, related), related)

    def _related(self, part: str) -> Iterator[tuple[str, Element]]:
        """The comments and drawings of a sheet."""
        for _, kind, target in relations(self.zipped, part):
            if kind in ("comments", "threadedComment", "drawing") and (data := self.zipped.read(target)) is not None:
                yield kind, parsed(self.zipped.name, target, data)

    def _part(self, kind: str) -> Element | None:
        for _, of, part in self.relations:
            if of == kind and (data := self.zipped.read(part)) is not None:
                return parsed(self.zipped.name, part, data)
        return None

    def _strings(self) -> tuple[StoredText, ...]:
        """The texts that cells name by number."""
        root = self._part("sharedStrings")
        return () if root is None else tuple(text_of(one) for one in root.iterchildren(f"{S}si"))
