"""OpenDocument spreadsheet (.ods) bytes -> Document, from the texts that the file stores as shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from planparse.errors import DamagedFileError, EncryptedFileError
from planparse.lexicon.labels import Terms
from planparse.read.document import Document
from planparse.read.letters import plain
from planparse.read.office import Element, open_zip, parsed, parts
from planparse.read.sheet.cells_and_tables import (
    BESIDE,
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

MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet"

_O = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_T = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_X = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_S = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_F = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_VALUES = ("string-value", "date-value", "time-value", "boolean-value", "value")

MAX_REPEATED = 1_000
"""A row or cell with words that a file repeats more often is read once. Only blank ones repeat so often."""


def read_ods(terms: Terms, name: str, data: bytes) -> Document:
    """Read the bytes of an .ods file as a document. Raises a `PlanParseError`."""
    zipped = open_zip(name, data)
    if b"encryption-data" in (zipped.read("META-INF/manifest.xml") or b""):
        raise EncryptedFileError(name, "is an OpenDocument file with a password", "save it without a password")
    content = zipped.read("content.xml")
    if content is None:
        raise DamagedFileError(name, "has lost the part that holds its cells", "copy or download it again")
    root = parsed(name, "content.xml", content)
    styles = zipped.read("styles.xml")
    looks = _looks([*([] if styles is None else [parsed(name, "styles.xml", styles)]), root])
    sheets = tuple(_Table(name, table, looks).sheet() for table in root.iterfind(f"{_O}body/{_O}spreadsheet/{_T}table"))
    macros = any(part.startswith(("basic/", "scripts/")) for part in parts(data))
    return document_of(terms, name, data, MEDIA_TYPE, Book(sheets, macros))


@dataclass(frozen=True, slots=True)
class _Look:
    """A style: its fill (``#rrggbb``, or empty for none), its parent, and whether it hides its table."""

    fill: str | None
    parent: str | None
    hides: bool


_Looks = dict[str, _Look]


def _looks(roots: list[Element]) -> _Looks:
    found: _Looks = {}
    for root in roots:
        for style in root.iter(f"{_S}style"):
            cells, table = style.find(f"{_S}table-cell-properties"), style.find(f"{_S}table-properties")
            fill = None if cells is None else cells.get(f"{_F}background-color")
            hides = table is not None and table.get(f"{_T}display") == "false"
            found[style.get(f"{_S}name", "")] = _Look(fill, style.get(f"{_S}parent-style-name"), hides)
    return found


def _fill(looks: _Looks, name: str | None) -> str | None:
    """The fill of a style, or of the nearest parent that states one; None for white, the colour of paper."""
    for _ in range(20):
        look = looks.get(name or "")
        if look is None:
            return None
        if look.fill is not None:
            fill = look.fill.lower()
            return fill if len(fill) == 7 and fill != "#ffffff" else None
        name = look.parent
    return None


@dataclass(slots=True)
class _Table:
    """One sheet while it is being read."""

    name: str
    element: Element
    looks: _Looks
    cells: list[SheetCell] = field(default_factory=list)
    notes: list[CellNote] = field(default_factory=list)
    hidden: dict[str, None] = field(default_factory=dict)
    without_value: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)
    right: int = 0

    def sheet(self) -> Sheet:
        """Read the sheet."""
        columns = list(self._columns())
        row = 0
        for line in self.element.iter(f"{_T}table-row"):
            times = _count(line, "rows")
            texts = any(self._text(cell) for cell in line.iterchildren(f"{_T}table-cell", f"{_T}covered-table-cell"))
            if texts:
                times = self._bounded(times, f"row {row + 1}")
            if texts and row + times > MAX_ROW:
                raise DamagedFileError(self.name, "has more rows than a sheet can have", "save it again")
            for at in range(row, row + times if texts else row + 1):
                self._row(line, at, columns)
            row += times
        look = self.looks.get(self.element.get(f"{_T}style-name", ""))
        return Sheet(
            self._title,
            tuple(self.cells),
            tuple(self.notes),
            hidden=look is not None and look.hides,
            hidden_lines=tuple(self.hidden),
            without_value=tuple(self.without_value),
            faults=tuple(self.faults),
            repeated=tuple(self.repeated),
        )

    def _bounded(self, times: int, what: str) -> int:
        """How often to read a row or cell with words that the file repeats."""
        if times <= MAX_REPEATED:
            return times
        self.repeated.append(f"{what} ({times:,} times)")
        return 1

    @property
    def _title(self) -> str:
        return self.element.get(f"{_T}name", "")

    def _columns(self) -> Iterator[tuple[int, Element]]:
        """The columns that the file declares, each with the index of the column after it."""
        beyond = 0
        for column in self.element.iter(f"{_T}table-column"):
            beyond += _count(column, "columns")
            yield beyond, column

    def _row(self, line: Element, row: int, columns: list[tuple[int, Element]]) -> None:
        at = 0
        coloured: list[SheetCell] = []
        before = len(self.cells)
        place = Place(sheet=self._title, line=row + 1)
        for cell in line.iterchildren(f"{_T}table-cell", f"{_T}covered-table-cell"):
            times = _count(cell, "columns")
            text = self._text(cell)
            self._notes(cell, row, at, place)
            declared = next((column for beyond, column in columns if at < beyond), None)
            fill = self._cell_fill(cell, line, declared)
            if text:
                times = self._bounded(times, ref_of(row, at))
                if at + times > 4 * MAX_COLUMN:
                    raise DamagedFileError(self.name, "has more columns than a sheet can have", "save it again")
                for column in range(at, at + times):
                    self._keep(SheetCell(row, column, text, place, fill, _span(cell, "rows"), _span(cell, "columns")))
                self._flag(cell, line, declared, row, at, text)
                self.right = max(self.right, at + times)
            elif fill:
                last = min(at + times, self.right + BESIDE)
                coloured += [SheetCell(row, column, "", place, fill) for column in range(at, last)]
            elif cell.get(f"{_T}formula") and not cell.get(f"{_O}value-type"):
                self.without_value.append(ref_of(row, at))
            at += times
        if len(self.cells) > before:  # a row without text is not a row of a table, so its colours say nothing
            self.cells += coloured

    def _keep(self, cell: SheetCell) -> None:
        self.cells.append(cell)
        if len(self.cells) > MAX_CELLS:
            raise too_many(self.name, f"{MAX_CELLS:,} cells")

    def _flag(self, cell: Element, line: Element, declared: Element | None, row: int, column: int, text: str) -> None:
        if line.get(f"{_T}visibility", "visible") != "visible":
            self.hidden[f"row {row + 1}"] = None
        if declared is not None and declared.get(f"{_T}visibility", "visible") != "visible":
            self.hidden[f"column {ref_of(0, column)[:-1]}"] = None
        if cell.get(f"{_CALC}value-type") == "error":
            self.faults.append(f"{ref_of(row, column)} {text}")

    def _notes(self, cell: Element, row: int, column: int, place: Place) -> None:
        for note in cell.iterchildren(f"{_O}annotation"):
            text = _lines(note)
            if text.strip():
                self.notes.append(CellNote(text, place, f"{COMMENT} on {ref_of(row, column)}"))

    def _cell_fill(self, cell: Element, line: Element, declared: Element | None) -> str | None:
        own = cell.get(f"{_T}style-name")
        row = line.get(f"{_T}default-cell-style-name")
        column = None if declared is None else declared.get(f"{_T}default-cell-style-name")
        return _fill(self.looks, own or row or column)

    def _text(self, cell: Element) -> str:
        """What a cell shows, or its value if the file does not store that."""
        text = _lines(cell)
        if not plain(text).strip() and cell.get(f"{_O}value-type"):
            text = next((value for kind in _VALUES if (value := cell.get(f"{_O}{kind}"))), "")
        return text if plain(text).strip() else ""


def _count(element: Element, what: str) -> int:
    """How many rows or columns an element represents."""
    times = element.get(f"{_T}number-{what}-repeated", "1")
    return max(int(times), 1) if times.isdecimal() and len(times) < 20 else 1


def _span(cell: Element, what: str) -> int:
    across = cell.get(f"{_T}number-{what}-spanned", "1")
    return max(int(across), 1) if across.isdecimal() and len(across) < 8 else 1


def _lines(element: Element) -> str:
    return "\n".join("".join(_letters(line)) for line in element.iterchildren(f"{_X}p"))


def _letters(element: Element) -> Iterator[str]:
    """The text of a paragraph, without its annotations."""
    yield element.text or ""
    for part in element:
        if part.tag == f"{_X}s":
            yield " "
        elif part.tag == f"{_X}tab":
            yield "\t"
        elif part.tag == f"{_X}line-break":
            yield "\n"
        elif part.tag != f"{_O}annotation":
            yield from _letters(part)
        yield part.tail or ""
