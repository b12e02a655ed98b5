"""One sheet a table: filters, widths, links to the rows that a cell speaks of, real dates, colours by status."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from planparse.emit.cells import LeftOut
from planparse.emit.rows import Cell, FlatTable, Row
from planparse.emit.xlsx import style
from planparse.emit.xlsx.book import FONT, SIZE, columns_of, fitted, put, row_height
from planparse.profile import STATUS_CODES

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.styles import PatternFill
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet


# Which row of which sheet a cell speaks of: refs lead to their action, issues to what they are about, and back.


Place = tuple[str, int]
"""The name of a table and a row of its sheet; the first row has the headings."""


@dataclass(frozen=True, slots=True)
class Targets:
    """The rows of actions and of their first issues, by ref, and how many areas there are."""

    actions: Mapping[str, int]
    issues: Mapping[str, int]
    areas: int

    def of(self, table: str, column: str, record: Mapping[str, Cell]) -> Place | None:
        """Where a cell of a record leads; None where there is no such row."""
        ref = str(record.get("ref"))
        if column == "ref" and table != "actions":
            return ("actions", self.actions[ref]) if ref in self.actions else None
        if (table, column) == ("actions", "ref"):  # LibreOffice breaks no line of a link: it stands on a short cell
            return ("issues", self.issues[ref]) if ref in self.issues else None
        if (table, column) == ("issues", "path") and not record.get("ref"):
            return self._area(str(record.get("path")))
        return None

    def _area(self, path: str) -> Place | None:
        """The row of the area that an issue of no action is about."""
        parts = path.split("/")
        if parts[1:2] != ["areas"] or len(parts) < 3 or not parts[2].isdigit() or int(parts[2]) >= self.areas:
            return None
        return "areas", int(parts[2]) + 2


def targets(tables: Mapping[str, FlatTable]) -> Targets:
    """The targets in these tables, by their names."""
    actions = {str(record["ref"]): row for row, record in enumerate(tables["actions"].records(), 2)}
    issues: dict[str, int] = {}
    for row, record in enumerate(tables["issues"].records(), 2):
        if record["ref"] is not None:
            issues.setdefault(str(record["ref"]), row)
    return Targets(actions, issues, len(tables["areas"].rows))


# Styles by name: openpyxl looks each up once, and not for every cell anew (a tenth of the time).
HEAD, BODY, LINK = "plan head", "plan cell", "plan link"


def add_styles(book: Workbook) -> None:
    """The looks of header cells, of cells, and of cells that lead to another sheet."""
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
    """Write one table, its cells linked to what they speak of; yields what cells cannot hold."""
    widths, hidden = yield from _heads(sheet, table)
    above: Row = ()
    for row, record in enumerate(table.records(), 2):
        area = tuple(record.get(column) for column in style.AREA_COLUMNS)
        unmeasured = hidden | style.AREA_COLUMNS if table.name == "actions" and area == above else hidden
        above = area
        said = {column: style.said(table, column, value) for column, value in record.items()}
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
    """The row of headings; gives each column's width, and the columns that are folded away."""
    from openpyxl.utils import get_column_letter

    widths: dict[str, float] = {}
    hidden: set[str] = set()
    titles = style.headings(table.columns)
    for place, (column, title, cells) in enumerate(zip(table.columns, titles, columns_of(table), strict=True), 1):
        head = cell_at(sheet, 1, place)
        head.style = HEAD
        yield from put(head, title, ("", column))
        dimension = sheet.column_dimensions[get_column_letter(place)]
        widths[column] = fitted((style.said(table, column, cell) for cell in cells), style.width(column))
        dimension.width = widths[column]
        if style.folded(table, column, cells):
            hidden.add(column)
            dimension.outlineLevel = 1
            dimension.hidden = True
    # Bold letters and the button of a filter take room too.
    seen = ((title, widths[c] * 0.9 - 2) for c, title in zip(table.columns, titles, strict=True) if c not in hidden)
    sheet.row_dimensions[1].height = max(32.0, row_height(seen))
    return widths, hidden


def link_to(cell: SheetCell, sheet: str, row: int) -> None:
    """A click on a cell leads to a row of a sheet: a link inside the workbook, no formula."""
    from openpyxl.worksheet.hyperlink import Hyperlink

    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{style.SHEET_NAMES[sheet]}'!A{row}")


def _finished(sheet: Worksheet, table: FlatTable) -> None:
    """Filters, a header that stays in sight and on every printed page, colours, and a list to pick a status from."""
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
    """The sheet's cells as an Excel table: filters, and a name that formulas, pivots and Power Query know it by.

    Excel takes a table without a row for damage: an empty sheet has filters alone.
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
    """Hide an area's number and title where the row above shows them, and draw a line where an area begins.

    The cells keep their values, so that filters, pivots and Power Query find them in every row; a filter that hides the
    row above shows them again. An Excel table can hold no merged cells.
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
    # Of two rules for one cell, LibreOffice follows the first alone: no column with colours of its own is among these.
    begun = f"A3:{title}{max(last, 3)}"
    sheet.conditional_formatting.add(begun, Rule(type="expression", dxf=line, formula=[f"NOT(AND({same}))"]))


def _coloured(sheet: Worksheet, where: str, colours: Mapping[str, tuple[str, str]]) -> None:
    """Colours that follow the cell's word, so that they change when a person picks another."""
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
    """A4 across (A3 where ``wide``), all columns on one page's width, page numbers below."""
    from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 8 if wide else 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.oddFooter = HeaderFooterItem(left=_HeaderFooterPart("&A"), right=_HeaderFooterPart("&P / &N"))


def cell_at(sheet: Worksheet, row: int, column: int) -> SheetCell:
    """A cell to write in; these sheets merge none."""
    return cast("SheetCell", sheet.cell(row, column))
