"""One sheet for each table: filters, widths, links to the rows that cells refer to, real dates, colours by status."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from planparse.emit import workbook_style as style
from planparse.emit.cells import LeftOut, cut, printable
from planparse.emit.rows import Cell, FlatTable, Row
from planparse.profile import STATUS_CODES

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.styles import PatternFill
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet


# Cells and files of a workbook: text that stays text, real dates, room enough, and the same bytes every time.


CELL_LIMIT = 32_767
DATE_FORMAT = "d mmm yyyy"
EPOCH = datetime(2000, 1, 1)  # a workbook's times have no zone; a fixed time gives the same bytes


def put(cell: SheetCell, value: Cell, where: tuple[str, str]) -> Iterator[LeftOut]:
    """Write a value: dates as dates, numbers as numbers, text as text even if it looks like a formula.

    ``where`` is ref and column. Yields what the cell cannot contain, with this place.
    """
    if isinstance(value, date) and value.year < 1901:
        value = value.isoformat()  # Excel's calendar begins in 1900, with a 29 February that did not exist
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
    # The format writes some characters as `_x0041_`. In text that looks so, the underscore is escaped.
    text = re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", text)
    text, rest = cut(text, CELL_LIMIT)
    if rest:
        yield LeftOut(*where, "cut", f"a cell holds {CELL_LIMIT:,} characters", rest)
    cell.value = text
    cell.data_type = "s"
    cell.quotePrefix = text.startswith(("=", "+", "-", "@"))


def saved(book: Workbook) -> bytes:
    """The workbook as bytes without the time of writing: the same workbook gives the same bytes."""
    raw, whole = io.BytesIO(), io.BytesIO()
    book.properties.created = EPOCH
    book.properties.creator = "planparse"  # a batch recognises the workbook by this
    book.save(raw)
    stamp = f"{EPOCH:%Y-%m-%dT%H:%M:%SZ}".encode()
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            data = source.read(info)
            if info.filename == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, data)
            target.writestr(zipfile.ZipInfo(info.filename, (2000, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return whole.getvalue()


# How much room text needs: lines in a column, heights of rows, and columns wide enough that no row is too tall.
#
# A row's height is written into the file, so that every reader shows the same and none clips. It is worked out in
# Arial, which LibreOffice replaces by a font of the same widths.


FONT, SIZE = "Arial", 10
LINE, EDGES = 12.75, 2.0
"""Points from line to line at this size (Excel's; LibreOffice takes 11.2), and above and below the text."""
TALLEST = 409.0
"""The height of Excel's tallest row, in points."""
WIDEST = 150.0

_DIGIT = 7
"""Pixels of a digit at this size. Column widths are given in digits."""
_PADDING = 5
"""Pixels beside the text.

In 2,330 rows of three workbooks, no visible cell needed more lines than this gives for LibreOffice's best height; 171
rows got a line more than they need (with letters 4 % narrower 102, 3 % wider 275).
"""
_PIXELS = SIZE * 96 / 72 / 1000
_WIDTHS = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
)  # fmt: skip
"""The widths of Arial's letters from the space on, in thousandths of its size."""
_OTHERS = 640
"""The width of other letters: letters with accents are as wide as without; signs and emoji are wider."""


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
        if size > room:  # a word longer than a line is broken
            more, size = divmod(size, room)
            count += int(more)
        used += size + _size(" ")
    return count


def _size(word: str) -> float:
    return _PIXELS * sum(_WIDTHS[ord(sign) - 32] if " " <= sign <= "~" else _OTHERS for sign in word)


def row_height(texts: Iterable[tuple[Cell, float]]) -> float:
    """Height in points of a row with these cells (value, width of its column).

    >>> row_height([("short", 20), (None, 10)]), row_height([("a word or two " * 10, 20)])
    (14.75, 91.25)
    """
    most = max((lines(value, across) for value, across in texts if isinstance(value, str)), default=1)
    return min(EDGES + LINE * most, TALLEST)


def fitted(cells: Iterable[Cell], width: float) -> float:
    """The width of a column in which no text is taller than a row may be, or the first width from `WIDEST` on.

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


# Which row of which sheet a cell refers to: refs link to their action, issues to what they are about, and back.


Place = tuple[str, int]
"""The name of a table and a row of its sheet; the first row has the headings."""


@dataclass(frozen=True, slots=True)
class Targets:
    """The rows of actions and of their first issues, by ref, and how many areas there are."""

    actions: Mapping[str, int]
    issues: Mapping[str, int]
    areas: int

    def of(self, table: str, column: str, record: Mapping[str, Cell]) -> Place | None:
        """The row that a cell of a record links to; None if there is no such row."""
        ref = str(record.get("ref"))
        if column == "ref" and table != "actions":
            return ("actions", self.actions[ref]) if ref in self.actions else None
        if (table, column) == ("actions", "ref"):  # LibreOffice does not wrap links, so the link is on a short cell
            return ("issues", self.issues[ref]) if ref in self.issues else None
        if (table, column) == ("issues", "path") and not record.get("ref"):
            return self._area(str(record.get("path")))
        return None

    def _area(self, path: str) -> Place | None:
        """The row of the area that an issue is about, if the issue is not about an action."""
        parts = path.split("/")
        if parts[1:2] != ["areas"] or len(parts) < 3 or not parts[2].isdigit() or int(parts[2]) >= self.areas:
            return None
        return "areas", int(parts[2]) + 2


def targets(tables: Mapping[str, FlatTable]) -> Targets:
    """The rows to link to in these tables, given by their names."""
    actions = {str(record["ref"]): row for row, record in enumerate(tables["actions"].records(), 2)}
    issues: dict[str, int] = {}
    for row, record in enumerate(tables["issues"].records(), 2):
        if record["ref"] is not None:
            issues.setdefault(str(record["ref"]), row)
    return Targets(actions, issues, len(tables["areas"].rows))


# Styles by name: openpyxl looks up each only once, and not for every cell (a tenth of the time).
HEAD, BODY, LINK = "plan head", "plan cell", "plan link"


def add_styles(book: Workbook) -> None:
    """Add the styles of header cells, of cells, and of cells that link to another sheet."""
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, Side

    hair = Side(style="thin", color=style.RULE)
    grid = Border(bottom=hair, left=hair)
    body = Alignment(wrap_text=True, vertical="top", horizontal="left")
    white = Font(name=FONT, size=SIZE, bold=True, color=style.HEADER_TEXT)
    middle = Alignment(wrap_text=True, vertical="center")
    plain = Font(name=FONT, size=SIZE)
    book._named_styles["Normal"].font = plain  # type: ignore[attr-defined]  # columns are as wide as its digits
    book.add_named_style(NamedStyle(HEAD, font=white, fill=solid(style.HEADER_FILL), alignment=middle))
    book.add_named_style(NamedStyle(BODY, font=plain, alignment=body, border=grid))
    link = Font(name=FONT, size=SIZE, color=style.LINK_TEXT, underline="single")
    book.add_named_style(NamedStyle(LINK, font=link, alignment=body, border=grid))


def fill_sheet(sheet: Worksheet, table: FlatTable, targets: Targets) -> Iterator[LeftOut]:
    """Write one table, with cells linked to the rows they refer to. Yields what cells cannot contain."""
    widths, hidden = yield from _heads(sheet, table)
    above: Row = ()
    for row, record in enumerate(table.records(), 2):
        area = tuple(record.get(column) for column in style.AREA_COLUMNS)
        unmeasured = hidden | style.AREA_COLUMNS if table.name == "actions" and area == above else hidden
        above = area
        said = {column: style.shown_value(table, column, value) for column, value in record.items()}
        seen = ((value, widths[column]) for column, value in said.items() if column not in unmeasured)
        sheet.row_dimensions[row].height = row_height(seen)
        for place, (column, value) in enumerate(said.items(), 1):
            cell = cell_at(sheet, row, place)
            target = targets.of(table.name, column, record)
            cell.style = BODY if target is None else LINK
            yield from put(cell, value, (str(record.get("ref") or ""), column))
            if target is not None:
                link_to(cell, *target)
    _finished(sheet, table)


def _heads(sheet: Worksheet, table: FlatTable) -> Generator[LeftOut, None, tuple[dict[str, float], set[str]]]:
    """Write the row of headings. Return each column's width, and the columns that are folded away."""
    from openpyxl.utils import get_column_letter

    widths: dict[str, float] = {}
    hidden: set[str] = set()
    titles = style.headings(table.columns)
    for place, (column, title, cells) in enumerate(zip(table.columns, titles, columns_of(table), strict=True), 1):
        head = cell_at(sheet, 1, place)
        head.style = HEAD
        yield from put(head, title, ("", column))
        dimension = sheet.column_dimensions[get_column_letter(place)]
        widths[column] = fitted((style.shown_value(table, column, cell) for cell in cells), style.width(column))
        dimension.width = widths[column]
        if style.folded(table, column, cells):
            hidden.add(column)
            dimension.outlineLevel = 1
            dimension.hidden = True
    # Bold letters and the button of a filter need room too.
    seen = ((title, widths[c] * 0.9 - 2) for c, title in zip(table.columns, titles, strict=True) if c not in hidden)
    sheet.row_dimensions[1].height = max(32.0, row_height(seen))
    return widths, hidden


def link_to(cell: SheetCell, sheet: str, row: int) -> None:
    """Link a cell to a row of a sheet: with a link inside the workbook, not a formula."""
    from openpyxl.worksheet.hyperlink import Hyperlink

    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{style.SHEET_NAMES[sheet]}'!A{row}")


def _finished(sheet: Worksheet, table: FlatTable) -> None:
    """Add filters, a header that stays in sight and is printed on every page, colours, and a list of statuses."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    last = len(table.rows) + 1
    sheet.freeze_panes = "B2"
    _as_table(sheet, table, f"A1:{get_column_letter(len(table.columns))}{last}")
    if table.name == "actions" and table.rows:
        _areas_once(sheet, table.columns, last)
    for place, column in enumerate(table.columns, 1):
        where = f"{get_column_letter(place)}2:{get_column_letter(place)}{max(last, 2)}"
        if column in style.COLOURS:
            _coloured(sheet, where, style.COLOURS[column])
        if column == "status" and table.name == "actions":
            codes = ",".join(code.replace("_", " ") for code in STATUS_CODES)
            choice = DataValidation(type="list", formula1=f'"{codes}"', allow_blank=True)
            sheet.add_data_validation(choice)
            choice.add(where)
    sheet.print_title_rows = "1:1"
    for_paper(sheet, wide=table.name == "actions")


def _as_table(sheet: Worksheet, table: FlatTable, where: str) -> None:
    """Make the cells an Excel table: it has filters, and a name that formulas, pivots and Power Query can use.

    To Excel a table without rows is damaged, so an empty sheet only has filters.
    """
    from openpyxl.worksheet.table import Table as ExcelTable
    from openpyxl.worksheet.table import TableStyleInfo

    if not table.rows:
        sheet.auto_filter.ref = where
        return
    found = ExcelTable(displayName=table.name.title(), ref=where)
    found.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    sheet.add_table(found)


def _areas_once(sheet: Worksheet, columns: Sequence[str], last: int) -> None:
    """Hide an area's number and title if the row above shows them, and draw a line above the first row of an area.

    The cells keep their values, so that filters, pivots and Power Query find them in every row. If a filter hides the
    row above, they are shown again. An Excel table cannot have merged cells.
    """
    from openpyxl.formatting.rule import Rule
    from openpyxl.styles import Border, Font, Side
    from openpyxl.styles.differential import DifferentialStyle
    from openpyxl.styles.numbers import NumberFormat
    from openpyxl.utils import get_column_letter

    first, title = (get_column_letter(columns.index(name) + 1) for name in ("area_number", "area_title"))
    same = f"${first}3=${first}2,${title}3=${title}2"
    unseen = DifferentialStyle(font=Font(color="FFFFFF"), numFmt=NumberFormat(numFmtId=200, formatCode=";;;"))
    line = DifferentialStyle(border=Border(top=Side(style="thin", color=style.HEADER_FILL)))
    shown_above = f"AND({same},SUBTOTAL(103,$A2)=1)"
    where = f"{first}3:{title}{max(last, 3)}"
    sheet.conditional_formatting.add(where, Rule(type="expression", dxf=unseen, formula=[shown_above]))
    # Of two rules for one cell, LibreOffice applies only the first. No column with its own colours is among these.
    begun = f"A3:{title}{max(last, 3)}"
    sheet.conditional_formatting.add(begun, Rule(type="expression", dxf=line, formula=[f"NOT(AND({same}))"]))


def _coloured(sheet: Worksheet, where: str, colours: Mapping[str, tuple[str, str]]) -> None:
    """Add colours that depend on the cell's word, so that they change if a person picks another."""
    from openpyxl.formatting.rule import CellIsRule, Rule
    from openpyxl.styles import Font

    for word, (fill, text) in colours.items():
        formula = [f'"{word.replace("_", " ")}"']
        rule: Rule = CellIsRule(  # type: ignore[no-untyped-call]
            operator="equal", formula=formula, fill=solid(fill), font=Font(color=text)
        )
        sheet.conditional_formatting.add(where, rule)


def solid(colour: str) -> PatternFill:
    """A plain fill; conditional formats read its background, cells its foreground."""
    from openpyxl.styles import PatternFill

    return PatternFill("solid", start_color=colour, end_color=colour)


def for_paper(sheet: Worksheet, *, wide: bool = False) -> None:
    """Set up printing: A4 landscape (A3 if ``wide``), all columns on one page's width, page numbers below."""
    from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 8 if wide else 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.oddFooter = HeaderFooterItem(left=_HeaderFooterPart("&A"), right=_HeaderFooterPart("&P / &N"))


def cell_at(sheet: Worksheet, row: int, column: int) -> SheetCell:
    """A cell to write in. These sheets have no merged cells."""
    return cast("SheetCell", sheet.cell(row, column))
