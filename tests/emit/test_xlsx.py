"""The workbook read back with openpyxl: every value, real dates, no formula."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import Phase, given, settings
from openpyxl.utils.escape import unescape

from emit.plans import plans, sample_plan
from planparse.emit.rows import Cell, Table, tables
from planparse.emit.xlsx import style, to_xlsx
from planparse.emit.xlsx.book import CELL_LIMIT
from planparse.plan.model import Plan


def load(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def value_in(cell: Any) -> Cell:
    if isinstance(cell.value, datetime):
        return cell.value.date()
    return unescape(cell.value) if isinstance(cell.value, str) else cell.value


def as_shown(column: str, value: Cell) -> Cell:
    """What a reader of the sheet should meet for a value of the table."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value == "":
        return None  # a sheet knows no empty text
    if isinstance(value, float):
        return pytest.approx(value, rel=1e-14)  # Excel's numbers have 15 digits
    return value.replace("_", " ") if column in style.WORD_COLUMNS and isinstance(value, str) else value


def check(plan: Plan) -> None:
    export = to_xlsx(plan)
    assert export.left_out == ()
    book = load(export.data)
    wanted = {style.SHEET_NAMES[table.name]: table for table in tables(plan) if style.shown(table)}
    assert book.sheetnames == ["Plan", *wanted]
    for name, table in wanted.items():
        check_sheet(book[name], table)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n", "d", "inlineStr"), (cell.coordinate, cell.value)


def check_sheet(sheet: Any, table: Table) -> None:
    header = [value_in(cell) for cell in sheet[1]]
    assert header == list(style.headings(table.columns))
    assert sheet.max_row == len(table.rows) + 1
    for found, row in zip(sheet.iter_rows(min_row=2), table.rows, strict=True):
        for cell, column, value in zip(found, table.columns, row, strict=True):
            assert value_in(cell) == as_shown(column, value), (cell.coordinate, column)
            if isinstance(value, date):
                assert cell.is_date
    if table.rows:
        (found_table,) = sheet.tables.values()
        assert found_table.ref == sheet.dimensions
        assert [column.name for column in found_table.tableColumns] == header
        assert len({name.casefold() for name in header}) == len(header)
        assert sheet.auto_filter.ref is None
        assert sheet.freeze_panes == "B2"


@settings(max_examples=12, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(plans())
def test_every_table_is_there_cell_by_cell(plan: Plan) -> None:
    check(plan)


def test_the_sample() -> None:
    plan = sample_plan()
    check(plan)
    export = to_xlsx(plan)
    assert export.data == to_xlsx(plan).data
    book = load(export.data)
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
