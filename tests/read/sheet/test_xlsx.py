"""Workbooks as people make them: what is read of cells, looks, hidden parts, comments, formulas."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, FormulaRule, Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.colors import Color
from openpyxl.styles.differential import DifferentialStyle

from planparse import pipeline
from planparse.errors import EmptyFileError
from planparse.read.document import Cell, Grid
from read.sheet.making import HEADER, ROWS, codes, grids, lines, made, package, read, relations, rows, saved, text

RED, GREEN = PatternFill("solid", bgColor="FF0000"), PatternFill("solid", bgColor="00B050")


def fills(grid: Grid) -> dict[str, str | None]:
    return {text(cell) or f"{cell.row},{cell.column}": cell.fill for cell in grid.cells if cell.fill}


def at(grid: Grid, row: int, column: int) -> Cell:
    return next(cell for cell in grid.cells if (cell.row, cell.column) == (row, column))


def test_a_table_is_read_as_written_and_places_name_sheet_and_row() -> None:
    document = read(made(first=4))
    (grid,) = grids(document)
    assert rows(grid) == [list(HEADER), *map(list, ROWS)]
    assert at(grid, 1, 0).place.sheet == "Plan"
    assert at(grid, 1, 0).place.line == 5
    assert document.pages[0].sheet == "Plan"


def test_a_title_above_the_header_and_a_note_below_the_table_are_lines_of_text() -> None:
    def change(sheet) -> None:
        sheet["A1"], sheet["A2"], sheet["A8"] = "Westmarch action plan", "Version 3", "Progress is told each month."

    document = read(made(change, first=4))
    assert lines(document) == ["Westmarch action plan", "Version 3", "Progress is told each month."]
    assert rows(grids(document)[0])[0] == list(HEADER)


def test_merged_cells_span_and_blank_rows_and_columns_are_left_out() -> None:
    def change(sheet) -> None:
        sheet.insert_cols(3)
        sheet.merge_cells("B2:B3")

    (grid,) = grids(read(made(change)))
    assert grid.columns == 5
    assert at(grid, 1, 1).row_span == 2
    assert not [cell for cell in grid.cells if (cell.row, cell.column) == (2, 1)]


def test_a_heading_merged_over_the_table_is_one_cell_over_its_width() -> None:
    def change(sheet) -> None:
        sheet.insert_rows(2)
        sheet["A2"] = "Area for improvement 1: Neglect"
        sheet.merge_cells("A2:E2")

    plan = pipeline.parse_bytes("plan.xlsx", made(change))
    assert [area.heading for area in plan.areas] == ["Area for improvement 1: Neglect"]
    assert [action.ref for action in plan.areas[0].actions] == ["1.1", "1.2", "1.3"]


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (date(2014, 10, 31), "dd/mm/yyyy", "31/10/2014"),
        (date(2014, 10, 31), "mm-dd-yy", "31/10/2014"),
        (date(2014, 10, 31), "m/d/yyyy", "31/10/2014"),
        (date(2014, 10, 1), "mmm-yy", "Oct-14"),
        (date(2014, 10, 1), "mmmm yyyy", "October 2014"),
        (date(2014, 10, 31), "d-mmm", "31-Oct-2014"),
        (date(2014, 10, 31), "[$-809]dddd, d mmmm yyyy;@", "Friday, 31 October 2014"),
        (datetime(2014, 10, 31, 9, 5), "dd/mm/yyyy hh:mm", "31/10/2014 09:05"),
        (0.5, "0%", "50%"),
        (0.125, "0.0%", "12.5%"),
        (1.1, "General", "1.1"),
        (1.1, "0.00", "1.10"),
        (18000, '"£"#,##0', "£18,000"),
        (-5, "0;(0)", "(5)"),
        (3.0, "General", "3"),
        (7, '"AFI"0', "AFI7"),
        (True, "General", "TRUE"),
        ("=not a formula", "@", "=not a formula"),
    ],
)
def test_values_read_as_they_are_shown(value: object, code: str, shown: str) -> None:
    def change(sheet) -> None:
        cell = sheet["D2"]
        cell.value = value
        cell.number_format = code
        cell.data_type = "s" if isinstance(value, str) else cell.data_type

    assert rows(grids(read(made(change)))[0])[1][3] == shown


def test_dates_counted_from_1904_are_the_same_days() -> None:
    cells = "".join(
        f'<c r="{ref}" t="str"><v>{said}</v></c>' for ref, said in zip("ABC", ("Ref", "Action", "Date"), strict=True)
    )
    sheet = f'<sheetData><row r="1">{cells}</row><row r="2"><c t="str"><v>1</v></c><c t="str"><v>Go</v></c><c t="d"><v>2014-10-31</v></c></row></sheetData>'
    assert rows(grids(read(package(sheet)))[0])[1] == ["1", "Go", "31/10/2014"]
    book = Workbook()
    book.epoch = datetime(1904, 1, 1)
    for row in (("Ref", "Date"), ("1", date(2014, 10, 31))):
        book.active.append(row)
    book.active["B2"].number_format = "d mmm yyyy"
    assert rows(grids(read(saved(book)))[0])[1][1] == "31 Oct 2014"


def test_a_real_date_becomes_the_due_date() -> None:
    def change(sheet) -> None:
        sheet["D2"].value, sheet["D2"].number_format = date(2024, 4, 3), "mm-dd-yy"

    action = pipeline.parse_bytes("plan.xlsx", made(change)).areas[0].actions[0]
    assert action.timescale is not None
    assert str(action.timescale.due) == "2024-04-03"


def test_fills_by_value_theme_tint_and_number_and_white_is_none() -> None:
    def change(sheet) -> None:
        colours = (Color(rgb="FF92D050"), Color(theme=5), Color(indexed=10), Color(theme=0))
        for ref, colour in zip(("E2", "E3", "E4", "D2"), colours, strict=True):
            sheet[ref].fill = PatternFill("solid", fgColor=colour)

    assert fills(grids(read(made(change)))[0]) == {"Green": "#92d050", "Red": "#c0504d", "Amber": "#ff0000"}


def test_a_status_shown_by_colour_alone_is_read_beside_blank_header_or_not() -> None:
    def change(sheet) -> None:
        for row, colour in enumerate(("00B050", "FF0000", "FFC000"), 2):
            sheet.cell(row, 5).value = None
            sheet.cell(row, 5).fill = PatternFill("solid", fgColor=colour)

    plan = pipeline.parse_bytes("plan.xlsx", made(change))
    assert [action.status.rag for action in plan.areas[0].actions] == ["green", "red", "amber"]


def test_a_sign_of_a_symbol_font_shows_its_letters_colour() -> None:
    def change(sheet) -> None:
        sheet["E2"] = "l"
        sheet["E2"].font = Font(name="Wingdings", color="FF00B050")

    (grid,) = grids(read(made(change)))
    assert (text(at(grid, 1, 4)), at(grid, 1, 4).fill) == ("●", "#00b050")


def test_conditional_formats_with_plain_texts_fill_and_others_are_told() -> None:
    def change(sheet) -> None:
        sheet.conditional_formatting.add("E2:E4", CellIsRule("equal", ['"RED"'], fill=RED))
        contains = Rule("containsText", operator="containsText", text="gree", dxf=DifferentialStyle(fill=GREEN))
        sheet.conditional_formatting.add("E1:E99", contains)
        sheet.conditional_formatting.add("A1:D99", CellIsRule("equal", ['"Red"'], fill=GREEN))
        sheet.conditional_formatting.add("D2:D4", FormulaRule(["$D2<TODAY()"], fill=RED))

    document = read(made(change))
    assert fills(grids(document)[0]) == {"Green": "#00b050", "Red": "#ff0000"}
    assert codes(document) == ["conditional_colours"]


def test_the_first_conditional_format_that_fits_a_cell_wins() -> None:
    def change(sheet) -> None:
        sheet.conditional_formatting.add("E2:E4", CellIsRule("equal", ['"Red"'], fill=RED))
        sheet.conditional_formatting.add("E2:E4", Rule("containsText", text="re", dxf=DifferentialStyle(fill=GREEN)))

    assert fills(grids(read(made(change)))[0])["Red"] == "#ff0000"


def test_hidden_rows_and_columns_are_read_and_told() -> None:
    def change(sheet) -> None:
        sheet.row_dimensions[3].hidden = True
        sheet.column_dimensions["C"].hidden = True

    document = read(made(change))
    assert rows(grids(document)[0])[2] == list(ROWS[1])
    assert [doubt.code for doubt in document.doubts] == ["hidden_cells"]
    assert "column C, row 3" in document.doubts[0].message


def test_sheets_follow_each_other_and_hidden_ones_are_set_aside() -> None:
    book = Workbook()
    for number, title in enumerate(("One", "Two", "Lists")):
        sheet = book.active if not number else book.create_sheet()
        sheet.title = title
        for row in (HEADER, *ROWS) if number < 2 else (("Red",), ("Amber",)):
            sheet.append(row)
    book["Lists"].sheet_state = "hidden"
    document = read(saved(book))
    assert [page.sheet for page in document.pages] == ["One", "Two"]
    assert [(text(part), part.why) for part in document.asides] == [  # type: ignore[arg-type]
        ("Red", "on the hidden sheet Lists"),
        ("Amber", "on the hidden sheet Lists"),
    ]
    assert codes(document) == ["hidden_sheets"]


def test_comments_running_headers_and_struck_out_texts_are_set_aside() -> None:
    def change(sheet) -> None:
        sheet["D2"].comment = Comment("Agreed by the board", "Ann")
        sheet.oddHeader.center.text = "Draft 4"

    document = read(made(change))
    assert [(text(part), part.why) for part in document.asides] == [  # type: ignore[arg-type]
        ("Draft 4", "page header"),
        ("Agreed by the board", "comment on D2"),
    ]
    assert codes(document) == ["comments_aside"]
    strings = "<si><r><rPr><strike/></rPr><t>May 2024</t></r><r><t> June 2024</t></r><rPh><t>no</t></rPh></si>"
    sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'
    document = read(package(sheet, strings=strings))
    assert lines(document) == ["June 2024"]
    assert [(text(part), part.why) for part in document.asides] == [("May 2024", "struck out in A1")]  # type: ignore[arg-type]


def test_a_formula_gives_its_saved_value_and_is_never_passed_on() -> None:
    sheet = (
        '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>'
        '<c r="C1"><f>SUM(A1)</f><v></v></c><c r="D1" t="e"><f>X</f><v>#REF!</v></c><c r="E1" t="str"><f>""</f><v></v></c>'
        "</row></sheetData>"
    )
    document = read(package(sheet))
    assert [word.text for word in document.words()] == ["2", "ab", "#REF!"]
    assert codes(document) == ["formula_without_value", "formula_error"]
    assert "C1" in document.doubts[0].message


def test_the_text_of_a_shape_above_the_table_comes_first() -> None:
    drawing = (
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"'
        ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        "<xdr:twoCellAnchor><xdr:from><xdr:row>0</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>The plan</a:t></a:r></a:p>"
        "</xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>"
    )
    sheet = '<sheetData><row r="3"><c r="A3" t="str"><v>Notes</v></c></row></sheetData>'
    parts = {
        "xl/worksheets/_rels/sheet1.xml.rels": relations({"rId1": ("drawing", "../drawings/drawing1.xml")}),
        "xl/drawings/drawing1.xml": drawing,
    }
    assert lines(read(package(sheet, parts=parts))) == ["The plan", "Notes"]


def test_a_key_beside_the_table_is_a_table_of_its_own() -> None:
    def change(sheet) -> None:
        for row, (label, meaning) in enumerate((("Red", "Not started"), ("Green", "Done")), 1):
            sheet.cell(row, 8, label)
            sheet.cell(row, 9, meaning)

    rows_ = tuple(
        (f"1.{number}", f"Do the work of kind {number}", "Ann Reed", "May 2024", "Green") for number in range(1, 9)
    )
    found = grids(read(made(change, rows=rows_)))
    assert [(grid.rows, grid.columns) for grid in found] == [(9, 5), (2, 2)]


def test_a_key_as_high_as_the_table_is_known_by_where_it_begins() -> None:
    def change(sheet) -> None:
        sheet["A1"] = "Priority 1: Neglect"
        for row, (label, meaning) in enumerate((("Red", "Late"), ("Amber", "Soon"), ("Green", "Done")), 1):
            sheet.cell(row, 8, label)
            sheet.cell(row, 9, meaning)

    document = read(made(change, first=2))
    assert [(grid.rows, grid.columns) for grid in grids(document)] == [(4, 5), (3, 2)]
    assert lines(document) == ["Priority 1: Neglect"]


def test_macros_are_told_and_never_read() -> None:
    sheet = '<sheetData><row><c t="inlineStr"><is><t>Notes</t></is></c></row></sheetData>'
    kinds = {"rId1": ("worksheet", "worksheets/sheet1.xml"), "rId9": ("vbaProject", "vbaProject.bin")}
    document = read(package(sheet, parts={"xl/_rels/workbook.xml.rels": relations(kinds), "xl/vbaProject.bin": "x"}))
    assert codes(document) == ["macros_ignored"]
    assert lines(document) == ["Notes"]


def test_cells_and_rows_without_references_stand_behind_each_other() -> None:
    cells = "".join(f'<c t="inlineStr"><is><t>{said}</t></is></c>' for said in ("Ref", "Action"))
    sheet = f"<sheetData><row>{cells}</row><row>{cells}</row></sheetData>"
    assert rows(grids(read(package(sheet)))[0]) == [["Ref", "Action"]] * 2


def test_a_workbook_without_words_says_so() -> None:
    with pytest.raises(EmptyFileError, match="holds no words"):
        read(saved(Workbook()))
