"""One sheet a table: filters, widths, links, real dates, colours by status."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, cast

from planparse.emit.left_out import LeftOut
from planparse.emit.rows import Table
from planparse.emit.xlsx import style
from planparse.emit.xlsx.book import put
from planparse.profile import STATUS_CODES

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.styles import PatternFill
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet


# Styles by name: openpyxl looks each up once, and not for every cell anew (a tenth of the time).
HEAD, BODY, LINK = "plan head", "plan cell", "plan link"


def add_styles(book: Workbook) -> None:
    """The looks of header cells, of cells, and of refs that lead to their action."""
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, Side

    hair = Side(style="thin", color=style.RULE)
    grid = Border(bottom=hair, left=hair)
    body = Alignment(wrap_text=True, vertical="top", horizontal="left")
    white = Font(name=style.FONT, bold=True, color=style.HEADER_TEXT)
    middle = Alignment(wrap_text=True, vertical="center")
    book.add_named_style(NamedStyle(HEAD, font=white, fill=solid(style.HEADER_FILL), alignment=middle))
    book.add_named_style(NamedStyle(BODY, font=Font(name=style.FONT), alignment=body, border=grid))
    link = Font(name=style.FONT, color=style.LINK_TEXT, underline="single")
    book.add_named_style(NamedStyle(LINK, font=link, alignment=body, border=grid))


def fill_sheet(sheet: Worksheet, table: Table, rows_of: Mapping[str, int]) -> Iterator[LeftOut]:
    """Write one table, its refs linked to their actions (``rows_of``: ref to row); yields what cells cannot hold."""
    from openpyxl.utils import get_column_letter

    hidden: set[str] = set()
    for place, (column, title) in enumerate(zip(table.columns, style.headings(table.columns), strict=True), 1):
        head = cell_at(sheet, 1, place)
        head.style = HEAD
        yield from put(head, title, ("", column))
        dimension = sheet.column_dimensions[get_column_letter(place)]
        dimension.width = style.width(column)
        if style.folded(table, column, (row[place - 1] for row in table.rows)):
            hidden.add(column)
            dimension.outlineLevel = 1
            dimension.hidden = True
    unmeasured = hidden | style.UNMEASURED
    for row, record in enumerate(table.records(), 2):
        seen = ((value, style.width(column)) for column, value in record.items() if column not in unmeasured)
        sheet.row_dimensions[row].height = style.row_height(seen)
        for place, (column, value) in enumerate(record.items(), 1):
            cell = cell_at(sheet, row, place)
            shown = value.replace("_", " ") if column in style.WORD_COLUMNS and isinstance(value, str) else value
            target = rows_of.get(str(value)) if column == "ref" and table.name != "actions" else None
            cell.style = BODY if target is None else LINK
            yield from put(cell, shown, (str(record.get("ref") or ""), column))
            if target is not None:
                _link(cell, target)
    _finished(sheet, table)


def _link(cell: SheetCell, row: int) -> None:
    """A click on a ref leads to its action: a link inside the workbook, no formula."""
    from openpyxl.worksheet.hyperlink import Hyperlink

    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{style.SHEET_NAMES['actions']}'!A{row}")


def _finished(sheet: Worksheet, table: Table) -> None:
    """Filters, a header that stays in sight and on every printed page, colours, and a list to pick a status from."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    last = len(table.rows) + 1
    sheet.freeze_panes = "B2"
    _as_table(sheet, table, f"A1:{get_column_letter(len(table.columns))}{last}")
    sheet.row_dimensions[1].height = 32
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


def _as_table(sheet: Worksheet, table: Table, where: str) -> None:
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
