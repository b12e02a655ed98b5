"""Excel bytes (.xlsx, .xlsm, templates, the strict form) -> Document, from the file's own XML.

It reads one worksheet's XML at a time, cell by cell, and keeps only what shows, however large the sheet is.

It does not use openpyxl, which keeps an object for every blank formatted cell, refuses files that Excel opens, and
gives a formula or its value but not both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import cast

from lxml import etree

from planparse.errors import DamagedFileError, UnknownFormatError
from planparse.lexicon.labels import Terms
from planparse.noun import noun
from planparse.read.document import Document
from planparse.read.letters import plain
from planparse.read.letters import shown as signs
from planparse.read.office import Element, Zipped, open_zip, parsed, relations, transitional
from planparse.read.sheet.cells_and_tables import (
    BESIDE,
    MAX_CELLS,
    MAX_LETTERS,
    MAX_ROW,
    Book,
    CellNote,
    CellRange,
    Sheet,
    SheetCell,
    areas_of,
    place_of,
    ref_of,
    too_many,
)
from planparse.read.sheet.document import STRUCK
from planparse.read.sheet.formats import Condition, painted, shown, shown_moment, theme_of
from planparse.read.sheet.xlsx_styles import (
    NO_TEXT,
    CellStyle,
    S,
    StoredText,
    WorkbookStyles,
    comments,
    conditions_of,
    plain_text,
    running,
    shapes,
    styles_of,
    text_of,
)
from planparse.words import Place

MAX_ROW_BYTES = 16 * 1024**2
"""A row that a person wrote has a few kilobytes."""

_TRUE = frozenset({"1", "true"})
_STEP = 1 << 20
_ROWS, _ROW, _CELL = f"{S}sheetData", f"{S}row", f"{S}c"
_TAGS = (
    "row", "sheetData", "col", "mergeCell", "conditionalFormatting",
    "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter",
)  # fmt: skip


@noun
class Common:
    """What all sheets of a workbook share: texts, styles, and the year from which dates count."""

    strings: tuple[StoredText, ...] = ()
    styles: WorkbookStyles = WorkbookStyles()
    from_1904: bool = False


def read_sheet(name: str, title: str, part: str, data: bytes, common: Common, *, hidden: bool) -> Sheet:
    """The sheet in an XML part. Raises `DamagedFileError`, or `LimitExceededError` if it has too many cells."""
    reading = _Reading(name, title, common)
    try:
        for element in _elements(name, transitional(data)):
            reading.take(element)
    except (etree.XMLSyntaxError, ValueError):
        problem = f"is damaged: its part {part} is not complete XML"
        raise DamagedFileError(name, problem, "open it in Excel and save it again") from None
    return reading.sheet(hidden=hidden)


def _elements(name: str, data: bytes) -> Iterator[Element]:
    """The rows and other elements of a sheet, each when it is complete. Rows are dropped afterwards."""
    parser = etree.XMLPullParser(
        ("end",), tag=[f"{S}{tag}" for tag in _TAGS], resolve_entities=False, no_network=True, load_dtd=False
    )
    fed = last = 0
    in_rows = True
    for start in range(0, len(data), _STEP):
        parser.feed(data[start : start + _STEP])
        fed += _STEP
        for _, element in cast("Iterator[tuple[str, Element]]", parser.read_events()):
            last = fed
            if element.tag == _ROWS:
                in_rows = False
                continue
            yield element
            if element.tag == _ROW:
                _forget(element)
        if in_rows and fed - last > MAX_ROW_BYTES:
            raise too_many(name, f"{MAX_ROW_BYTES // 1024**2} MB in one row")
    parser.close()


def _forget(row: Element) -> None:
    """Drop a row that has been read, and everything before it."""
    parent = row.getparent()
    row.clear()
    while parent is not None and (before := row.getprevious()) is not None:
        parent.remove(before)


@dataclass(slots=True)
class _Reading:
    """One sheet while it is being read."""

    name: str
    title: str
    common: Common
    texts: list[SheetCell] = field(default_factory=list)
    fills: list[SheetCell] = field(default_factory=list)
    notes: list[CellNote] = field(default_factory=list)
    merged: dict[tuple[int, int], CellRange] = field(default_factory=dict)
    conditions: list[Condition] = field(default_factory=list)
    undecided: int = 0
    without_value: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    row: int = -1
    column: int = 0
    passed: str | None = None
    right: int = 0
    letters: int = 0

    def take(self, element: Element) -> None:
        """Take the next element."""
        match element.tag.rpartition("}")[2]:
            case "row":
                self._row(element)
            case "mergeCell":
                for area in areas_of(element.get("ref", "")):
                    self.merged[area.top, area.left] = area
            case "col":
                self._columns(element)
            case "conditionalFormatting":
                conditions, undecided = conditions_of(element, self.common.styles.conditional)
                self.conditions += conditions
                self.undecided += undecided
            case kind:
                text = running(plain_text(element.text or ""))
                why = "page header" if kind.endswith("Header") else "page footer"
                if text and all(note.text != text for note in self.notes):
                    self.notes.append(CellNote(text, Place(sheet=self.title), why))

    def sheet(self, *, hidden: bool) -> Sheet:
        """The sheet that was read."""
        texts = [self._spanned(cell) for cell in self.texts]
        decided = painted(texts, self.conditions)
        undecided = self.undecided + (len(self.conditions) if decided is None else 0)
        cells = (*(texts if decided is None else decided), *self.fills)
        return Sheet(
            self.title,
            cells,
            tuple(self.notes),
            hidden=hidden,
            hidden_lines=(*self._hidden_columns(), *(f"row {row + 1}" for row in self.hidden_rows)),
            without_value=tuple(self.without_value),
            faults=tuple(self.faults),
            undecided=undecided,
        )

    # Cells

    def _row(self, row: Element) -> None:
        """Read a row. Without text it is not a row of a table, so its colours say nothing."""
        number = row.get("r", "")
        self.row = int(number) - 1 if number.isdecimal() and 0 < int(number) <= MAX_ROW else self.row + 1
        self.column = 0
        texts, fills = len(self.texts), len(self.fills)
        for cell in row.iterchildren(_CELL):
            style = self.common.styles.of(cell.get("s"))
            if len(cell) or style.fill:
                self._cell(cell, style)
            else:
                self._pass(cell)
        if len(self.texts) == texts:
            del self.fills[fills:]
        elif row.get("hidden") in _TRUE:
            self.hidden_rows.append(self.row)
        if len(self.texts) > MAX_CELLS or len(self.fills) > 5 * MAX_CELLS:
            raise too_many(self.name, f"{MAX_CELLS:,} cells with text, or five times as many with colour,")

    def _pass(self, blank: Element) -> None:
        """Skip a blank cell. The reference that it states is worked out only if the next cell has none."""
        self.passed = blank.get("r")
        self.column += not self.passed

    def _cell(self, cell: Element, style: CellStyle) -> None:
        at = place_of(cell.get("r", ""))
        if at is None:  # a cell without a reference follows the one before
            before = place_of(self.passed or "")
            at = self.row, before[1] + 1 if before else self.column
        self.passed, self.row, self.column = None, at[0], at[1] + 1
        text = self._text(cell, style) if len(cell) else NO_TEXT
        self.letters += len(text.text)
        if self.letters > MAX_LETTERS:
            raise too_many(self.name, f"{MAX_LETTERS:,} letters")
        letters = signs(text.text, style.font)
        place = Place(sheet=self.title, line=at[0] + 1)
        if plain(letters).strip():
            sign = style.ink if not any(letter.isalnum() for letter in letters) else None
            struck = style.struck or text.all_struck
            self.texts.append(SheetCell(*at, letters, place, style.fill or sign, struck=struck))
            self.right = max(self.right, at[1])
        elif style.fill and at[1] <= self.right + BESIDE:
            self.fills.append(SheetCell(*at, "", place, style.fill))
        self.notes += [CellNote(gone, place, f"{STRUCK} in {ref_of(*at)}") for gone in text.struck]

    def _text(self, cell: Element, style: CellStyle) -> StoredText:
        """What a cell shows: the saved value, never what a formula would give."""
        kind = cell.get("t", "n")
        inline = cell.find(f"{S}is")
        if kind == "inlineStr" and inline is not None:
            return text_of(inline)
        value = cell.findtext(f"{S}v")
        if not value:
            if cell.find(f"{S}f") is not None and kind != "str":
                self.without_value.append(self._here())
            return NO_TEXT
        match kind:
            case "s":
                at = int(value) if value.strip().isdecimal() else -1
                if not 0 <= at < len(self.common.strings):
                    raise DamagedFileError(self.name, "has lost its texts", "copy or download it again")
                return self.common.strings[at]
            case "b":
                return StoredText("TRUE" if value.strip() in _TRUE else "FALSE")
            case "e":
                self.faults.append(f"{self._here()} {value}")
                return StoredText(value)
            case "d":
                return StoredText(_iso(value))
            case "str" | "inlineStr":
                return StoredText(plain_text(value))
        return StoredText(_number(value, style.code, from_1904=self.common.from_1904))

    def _here(self) -> str:
        return ref_of(self.row, self.column - 1)

    def _spanned(self, cell: SheetCell) -> SheetCell:
        area = self.merged.get((cell.row, cell.column))
        if area is None:
            return cell
        return replace(cell, row_span=area.below - area.top, column_span=area.beyond - area.left)

    # Hidden columns

    def _columns(self, element: Element) -> None:
        first, last = element.get("min", ""), element.get("max", "")
        if element.get("hidden") in _TRUE and first.isdecimal() and last.isdecimal():
            self.hidden_columns.append((int(first) - 1, int(last)))

    def _hidden_columns(self) -> Iterator[str]:
        own = sorted({cell.column for cell in self.texts})
        for column in own:
            if any(first <= column < beyond for first, beyond in self.hidden_columns):
                yield f"column {ref_of(0, column)[:-1]}"


def _number(value: str, code: str, *, from_1904: bool) -> str:
    try:
        return shown(float(value), code, from_1904=from_1904)
    except ValueError:
        return plain_text(value)


def _iso(value: str) -> str:
    try:
        return shown_moment(datetime.fromisoformat(value.strip()).replace(tzinfo=None))
    except ValueError:
        return plain_text(value)


MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def read_xlsx(terms: Terms, name: str, data: bytes) -> Document:
    """Read the bytes of an .xlsx file as a document. Raises a `PlanParseError`."""
    from planparse.read.sheet.document import document_of

    return document_of(terms, name, data, MEDIA_TYPE, book_of(name, data))


# An Excel package -> its sheets as written.


_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MACROS = frozenset({"vbaProject", "xlMacrosheet", "xlIntlMacrosheet"})


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
    """A workbook's parts, and the relations of its main part: id, kind and part name of each."""

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
            elif not kind and entry.get(f"{_R}id"):  # an old macro module has no part
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
        """The texts that cells refer to by number."""
        root = self._part("sharedStrings")
        return () if root is None else tuple(text_of(one) for one in root.iterchildren(f"{S}si"))
