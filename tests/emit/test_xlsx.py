"""The workbook read back with openpyxl: every value, real dates, no formula."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from functools import cache
from typing import Any

import openpyxl
import pytest
from hypothesis import Phase, given, settings
from openpyxl.utils.escape import unescape

from emit.plans import plans, sample_plan
from planparse.emit import workbook_style as style
from planparse.emit.rows import Cell, FlatTable, tables
from planparse.emit.workbook import to_xlsx
from planparse.emit.workbook_sheets import CELL_LIMIT, EDGES, LINE, TALLEST, lines
from planparse.plan.model import Plan


def load(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def value_in(cell: Any) -> Cell:
    if isinstance(cell.value, datetime):
        return cell.value.date()
    return unescape(cell.value) if isinstance(cell.value, str) else cell.value


def as_shown(table: FlatTable, column: str, value: Cell) -> Cell:
    """What a reader of the sheet should meet for a value of the table."""
    if table.name == "issues" and column == "severity":
        return {"error": "Do not use yet", "warning": "Check", "info": "For the record"}[str(value)]
    if (table.name in ("issues", "repairs") and column == "code") or (table.name == "actions" and column == "issues"):
        return style.shown_value(table, column, value) or None  # plain words; their own test is below
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value == "":
        return None  # a sheet knows no empty text
    if isinstance(value, float):
        return pytest.approx(value, rel=1e-14)  # Excel's numbers have 15 digits
    return value.replace("_", " ") if column in style.WORD_COLUMNS and isinstance(value, str) else value


@cache
def sample_book() -> Any:
    """The sample's workbook, which the tests only look at: to load it takes longer than to make it."""
    return load(to_xlsx(sample_plan()).data)


def check(plan: Plan) -> None:
    export = to_xlsx(plan)
    assert export.left_out == ()
    check_book(load(export.data), plan)


def check_book(book: Any, plan: Plan) -> None:
    wanted = {style.SHEET_NAMES[table.name]: table for table in tables(plan) if style.shown(table)}
    assert book.sheetnames == ["Plan", *wanted]
    for name, table in wanted.items():
        check_sheet(book[name], table)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n", "d", "inlineStr"), (cell.coordinate, cell.value)


def check_sheet(sheet: Any, table: FlatTable) -> None:
    header = [value_in(cell) for cell in sheet[1]]
    assert header == list(style.headings(table.columns))
    assert sheet.max_row == len(table.rows) + 1
    for found, row in zip(sheet.iter_rows(min_row=2), table.rows, strict=True):
        for cell, column, value in zip(found, table.columns, row, strict=True):
            assert value_in(cell) == as_shown(table, column, value), (cell.coordinate, column)
            if isinstance(value, date):
                assert cell.is_date
    if table.rows:
        (found_table,) = sheet.tables.values()
        assert found_table.ref == sheet.dimensions
        assert [column.name for column in found_table.tableColumns] == header
        assert len({name.casefold() for name in header}) == len(header)
        assert sheet.auto_filter.ref is None
        assert sheet.freeze_panes == "B2"


@settings(max_examples=8, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(plans())
def test_every_table_is_there_cell_by_cell(plan: Plan) -> None:
    check(plan)


def test_the_sample() -> None:
    plan = sample_plan()
    export = to_xlsx(plan)
    assert export.left_out == ()
    assert export.data == to_xlsx(plan).data
    book = sample_book()
    check_book(book, plan)
    actions = book["Actions"]
    due = next(cell.column for cell in actions[1] if cell.value == "Due")
    assert sum(isinstance(actions.cell(row, due).value, datetime) for row in range(2, 63)) == 52
    ref = book["Timeline"]["C2"]
    target = ref.hyperlink.location.split("!")
    assert (target[0], actions[target[1]].value) == ("'Actions'", ref.value)


def with_description(text: str) -> Plan:
    plan = sample_plan()
    area = plan.areas[0]
    action = area.actions[0].model_copy(update={"description": text})
    area = area.model_copy(update={"actions": (action,), "outcomes": ()})
    return plan.model_copy(update={"areas": (area,), "repairs": (), "issues": ()})


@pytest.mark.parametrize("text", ["=1+1", "=cmd|' /C calc'!A0", "#REF!", "+1", "@x", "_x0041_", "1.10", "'=1"])
def test_text_stays_text(text: str) -> None:
    cell = load(to_xlsx(with_description(text)).data)["Actions"]["F2"]
    assert (unescape(cell.value), cell.data_type) == (text, "s")
    assert cell.quotePrefix == text.startswith(("=", "+", "-", "@"))


def test_what_a_cell_cannot_hold_is_listed() -> None:
    long = "word " * 8000
    export = to_xlsx(with_description(long))
    (deed,) = export.left_out
    kept = load(export.data)["Actions"]["F2"].value
    assert (deed.ref, deed.field, deed.deed) == ("1.1", "description", "cut")
    assert len(kept) <= CELL_LIMIT
    assert kept.removesuffix("…") + deed.text == long
    export = to_xlsx(with_description("a\x00b\x1fc\ud800"))
    assert load(export.data)["Actions"]["F2"].value == "abc"
    assert [deed.deed for deed in export.left_out] == ["cut"]


def test_no_formula_and_no_clock_in_the_file() -> None:
    data = to_xlsx(with_description("=1+1")).data
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
        assert not any(b"<f>" in sheet for sheet in sheets)
        assert {info.date_time for info in parts.infolist()} == {(2000, 1, 1, 0, 0, 0)}


def test_issues_are_told_in_plain_words_and_lead_to_each_other() -> None:
    plan = sample_plan()
    book = sample_book()
    issues, actions = book["Issues"], book["Actions"]
    titles = {cell.value: cell.column for cell in actions[1]}
    assert [cell.value for cell in issues[1]][:3] == ["How serious", "What to do", "Ref"]
    assert not actions.column_dimensions[openpyxl.utils.get_column_letter(titles["To check"])].hidden
    for row in issues.iter_rows(min_row=2, max_col=3):
        assert row[0].value in ("Do not use yet", "Check", "For the record")
        assert "_" not in row[1].value
        if row[2].value:
            there = row[2].hyperlink.location.split("!")[1]
            assert actions[there].value == row[2].value
            back = actions[there].hyperlink.location.split("!")
            assert (back[0], issues.cell(int(back[1][1:]), 3).value) == ("'Issues'", row[2].value)
            said = actions.cell(actions[there].row, titles["To check"]).value
            assert row[1].value.split(". ")[0] in said
    front = {row[0].value: row[1] for row in book["Plan"].iter_rows(max_col=2)}
    assert front["Issues: check"].value == sum(issue.severity == "warning" for issue in plan.issues)
    assert front["Issues: check"].hyperlink.location == "'Issues'!A1"


def test_an_issue_about_an_area_leads_to_it() -> None:
    plan = sample_plan()
    issue = plan.issues[0].model_copy(update={"path": "/areas/2", "code": "area_cut"})
    issues = load(to_xlsx(plan.model_copy(update={"issues": (issue,)})).data)["Issues"]
    assert issues["F2"].hyperlink.location == "'Areas'!A4"


def test_nothing_is_clipped_and_everything_fits_on_paper() -> None:
    """Every row is as high as its texts need, in the letters of a font that all systems have or replace alike."""
    book = sample_book()
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        if sheet.title == "Plan":
            continue
        assert sheet.print_title_rows == "$1:$1"
        above: tuple[Any, ...] = ()
        for row in sheet.iter_rows(min_row=2):
            area = tuple(cell.value for cell in row[1:3])
            for cell in row:
                column = sheet.column_dimensions[cell.column_letter]
                repeats = sheet.title == "Actions" and cell.column in (2, 3) and area == above
                if column.hidden or repeats or not isinstance(cell.value, str):
                    continue
                assert cell.font.name == "Arial"
                needed = EDGES + LINE * lines(cell.value, column.width)
                assert needed <= min(sheet.row_dimensions[cell.row].height, TALLEST), cell.coordinate
            above = area


def test_an_area_is_shown_once_and_is_in_every_row() -> None:
    actions = sample_book()["Actions"]
    assert actions["C3"].value == actions["C2"].value
    assert not actions.merged_cells.ranges  # an Excel table can hold none
    rules = {rule.formula[0]: rule for rules in actions.conditional_formatting for rule in rules.rules}
    hiding = rules["AND($B3=$B2,$C3=$C2,SUBTOTAL(103,$A2)=1)"]
    assert hiding.dxf.numFmt.formatCode == ";;;"
