"""One worksheet's XML -> the sheet as written, a cell at a time: however large it is, only what shows is kept."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from planparse.errors import DamagedFileError
from planparse.noun import noun
from planparse.read.office import Element, transitional
from planparse.read.plain import plain
from planparse.read.sheet.cells import MAX_CELLS, Note, Sheet, SheetCell, too_many
from planparse.read.sheet.conditional import TESTS, Condition, literal, painted
from planparse.read.sheet.document import STRUCK
from planparse.read.sheet.formats import shown, shown_moment
from planparse.read.sheet.refs import Area, areas_of, place_of, ref_of
from planparse.read.sheet.xlsx.beside import running
from planparse.read.sheet.xlsx.styles import Style, Styles
from planparse.read.sheet.xlsx.texts import NO_TEXT, S, Text, plain_text, text_of
from planparse.read.symbols import shown as signs
from planparse.words import Place

_TRUE = frozenset({"1", "true"})
_BESIDE = 32
"""Columns to the right of all text so far in which a coloured blank cell still counts."""


@noun
class Common:
    """What all sheets of a workbook share: texts, styles, and the year that dates are counted from."""

    strings: tuple[Text, ...] = ()
    styles: Styles = Styles()
    from_1904: bool = False


def read_sheet(name: str, title: str, part: str, data: bytes, common: Common, *, hidden: bool) -> Sheet:
    """The sheet in an XML part. Raises `DamagedFileError`, and `LimitExceededError` for one with too many cells."""
    reading = _Reading(name, title, common)
    try:
        for element in _elements(transitional(data)):
            reading.take(element)
    except (etree.XMLSyntaxError, ValueError):
        problem = f"is damaged: its part {part} is not whole XML"
        raise DamagedFileError(name, problem, "open it in Excel and save it again") from None
    return reading.sheet(hidden=hidden)


def _elements(data: bytes) -> Iterator[Element]:
    """Cells, and what else tells of a sheet, each when it is read whole; cells are forgotten afterwards."""
    tags = (
        "c",
        "row",
        "col",
        "mergeCell",
        "conditionalFormatting",
        "oddHeader",
        "oddFooter",
        "evenHeader",
        "evenFooter",
        "firstHeader",
        "firstFooter",
    )
    parsing = etree.iterparse(
        io.BytesIO(data), tag=[f"{S}{tag}" for tag in tags], resolve_entities=False, no_network=True, load_dtd=False
    )
    for _, element in parsing:
        yield element
        if element.tag in (f"{S}c", f"{S}row"):
            parent = element.getparent()
            element.clear(keep_tail=False)
            while parent is not None and (before := element.getprevious()) is not None:
                parent.remove(before)


@dataclass(slots=True)
class _Reading:
    """One sheet, while it is being read."""

    name: str
    title: str
    common: Common
    texts: list[SheetCell] = field(default_factory=list)
    fills: list[SheetCell] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    merged: dict[tuple[int, int], Area] = field(default_factory=dict)
    conditions: list[Condition] = field(default_factory=list)
    undecided: int = 0
    without_value: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    hidden_rows: dict[int, None] = field(default_factory=dict)
    row: int = 0
    column: int = 0
    right: int = 0
    row_fills: list[SheetCell] = field(default_factory=list)
    row_has_text: bool = False

    def take(self, element: Element) -> None:
        """Take the next element."""
        match element.tag.rpartition("}")[2]:
            case "c":
                self._cell(element)
            case "row":
                self._end_row(element)
            case "mergeCell":
                for area in areas_of(element.get("ref", "")):
                    self.merged[area.top, area.left] = area
            case "col":
                self._columns(element)
            case "conditionalFormatting":
                self._condition(element)
            case kind:
                text = running(plain_text(element.text or ""))
                why = "page header" if kind.endswith("Header") else "page footer"
                if text and all(note.text != text for note in self.notes):
                    self.notes.append(Note(text, Place(sheet=self.title), why))

    def sheet(self, *, hidden: bool) -> Sheet:
        """What was read."""
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

    def _cell(self, element: Element) -> None:
        ref = element.get("r")
        at = place_of(ref) if ref else None
        if at is None:  # without a reference a cell stands behind the one before it
            at = self._row_of(element), self.column
        self.row, self.column = at[0], at[1] + 1
        style = self.common.styles.of(element.get("s"))
        text = self._text(element, style) if len(element) else NO_TEXT
        letters = signs(text.text, style.font)
        place = Place(sheet=self.title, line=at[0] + 1)
        if plain(letters).strip():
            sign = style.ink if not any(letter.isalnum() for letter in letters) else None
            self.texts.append(SheetCell(*at, letters, place, style.fill or sign))
            self.row_has_text = True
            self.right = max(self.right, at[1])
            if len(self.texts) > MAX_CELLS:
                raise too_many(self.name, f"{MAX_CELLS:,} cells with text")
        elif style.fill and at[1] <= self.right + _BESIDE:
            self.row_fills.append(SheetCell(*at, "", place, style.fill))
        self.notes += [Note(gone, place, f"{STRUCK} in {ref_of(*at)}") for gone in text.struck]

    def _row_of(self, cell: Element) -> int:
        row = cell.getparent()
        number = row.get("r", "") if row is not None else ""
        return int(number) - 1 if number.isdecimal() and 0 < int(number) < 10**7 else self.row

    def _end_row(self, element: Element) -> None:
        """A row without text is no row of a table, so its colours say nothing."""
        if self.row_has_text:
            self.fills += self.row_fills
            if len(self.fills) > 5 * MAX_CELLS:
                raise too_many(self.name, f"{5 * MAX_CELLS:,} coloured cells")
            if element.get("hidden") in _TRUE:
                self.hidden_rows[self.row] = None
        self.row_fills, self.row_has_text = [], False
        self.column = 0
        self.row = self._row_of_end(element) + 1

    def _row_of_end(self, row: Element) -> int:
        number = row.get("r", "")
        return int(number) - 1 if number.isdecimal() and 0 < int(number) < 10**7 else self.row

    def _text(self, cell: Element, style: Style) -> Text:
        """What a cell shows: the value that is saved, never what a formula might give."""
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
                return Text("TRUE" if value.strip() in _TRUE else "FALSE")
            case "e":
                self.faults.append(f"{self._here()} {value}")
                return Text(value)
            case "d":
                return Text(_iso(value))
            case "str" | "inlineStr":
                return Text(plain_text(value))
        return Text(_number(value, style.code, from_1904=self.common.from_1904))

    def _here(self) -> str:
        return ref_of(self.row, self.column - 1)

    def _spanned(self, cell: SheetCell) -> SheetCell:
        area = self.merged.get((cell.row, cell.column))
        if area is None:
            return cell
        return replace(cell, row_span=area.below - area.top, column_span=area.beyond - area.left)

    # What is said of rows, columns and areas

    def _columns(self, element: Element) -> None:
        first, last = element.get("min", ""), element.get("max", "")
        if element.get("hidden") in _TRUE and first.isdecimal() and last.isdecimal():
            self.hidden_columns.append((int(first) - 1, int(last)))

    def _hidden_columns(self) -> Iterator[str]:
        own = sorted({cell.column for cell in self.texts})
        for column in own:
            if any(first <= column < beyond for first, beyond in self.hidden_columns):
                yield f"column {ref_of(0, column)[:-1]}"

    def _condition(self, element: Element) -> None:
        areas = tuple(areas_of(element.get("sqref", "")))
        for rule in element.iterchildren(f"{S}cfRule"):
            number = rule.get("dxfId", "")
            fills = self.common.styles.conditional
            if not number.isdecimal() or int(number) >= len(fills):
                self.undecided += rule.get("type") in ("colorScale", "iconSet")
                continue
            fill = fills[int(number)]
            if fill is None:
                continue
            test, text = _test(rule)
            if text is None or not areas:
                self.undecided += 1
                continue
            rank = rule.get("priority", "")
            self.conditions.append(Condition(areas, test, text, fill, int(rank) if rank.isdecimal() else 0))


def _test(rule: Element) -> tuple[str, str | None]:
    """What a rule asks, and the text it asks for; None where that is not a plain text."""
    kind = rule.get("type", "")
    test = rule.get("operator", "") if kind == "cellIs" else kind.removesuffix("Text")
    test = {"contains": "containsText", "notContains": "notContains"}.get(test, test)
    if test not in TESTS:
        return test, None
    return test, literal(rule.findtext(f"{S}formula", "")) if kind == "cellIs" else rule.get("text")


def _number(value: str, code: str, *, from_1904: bool) -> str:
    try:
        number = float(value)
    except ValueError:
        return plain_text(value)
    if number != number or abs(number) > 1e300:
        return value
    return shown(number, code, from_1904=from_1904)


def _iso(value: str) -> str:
    from datetime import datetime

    try:
        return shown_moment(datetime.fromisoformat(value.strip()).replace(tzinfo=None))
    except ValueError:
        return plain_text(value)
