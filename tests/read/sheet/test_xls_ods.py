"""Old Excel and OpenDocument spreadsheets: the same table as in a workbook of today."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
import xlwt

from planparse.errors import DamagedFileError, EncryptedFileError, LimitExceededError, PlanParseError
from planparse.read.document import Grid
from read.sheet.making import HEADER, ROWS, codes, grids, lines, read, rows, text

ODS = "application/vnd.oasis.opendocument.spreadsheet"
NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible"),
    )
)  # fmt: skip


def xls() -> bytes:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Plan")
    for number, row in enumerate((HEADER, *ROWS), 2):
        for column, value in enumerate(row):
            sheet.write(number, column, value)
    sheet.write_merge(0, 0, 0, 4, "Recommendation 1: Neglect")
    sheet.write(6, 0, "1.4")
    sheet.write(6, 1, "Report to the board")
    sheet.write(6, 3, date(2024, 4, 3), xlwt.easyxf(num_format_str="d mmm yyyy"))
    sheet.write(6, 4, "", xlwt.easyxf("pattern: pattern solid, fore_colour red"))
    sheet.row(4).hidden = True
    hidden = book.add_sheet("Lists")
    hidden.write(0, 0, "Red")
    hidden.visibility = 1
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def ods(tables: str, styles: str = "", **parts: bytes) -> bytes:
    content = (
        f"<office:document-content {NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", ODS, zipfile.ZIP_STORED)
        for name, data in ({"content.xml": content.encode()} | parts).items():
            archive.writestr(name, data)
    return out.getvalue()


def cell(said: str, more: str = "", inside: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {more}><text:p>{said}</text:p>{inside}</table:table-cell>'


def line(said: tuple[str, ...], more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(map(cell, said))}</table:table-row>"


def fill(grid: Grid, row: int, column: int) -> str | None:
    return next(one.fill for one in grid.cells if (one.row, one.column) == (row, column))


def test_old_excel_with_dates_fills_merged_cells_and_hidden_parts() -> None:
    document = read(xls(), "plan.xls")
    assert lines(document) == ["Recommendation 1: Neglect"]
    (grid,) = grids(document)
    assert rows(grid) == [list(HEADER), *map(list, ROWS), ["1.4", "Report to the board", "", "3 Apr 2024", ""]]
    assert fill(grid, 4, 4) == "#ff0000"
    assert codes(document) == ["hidden_sheets", "hidden_cells"]
    assert "row 5" in document.doubts[1].message
    assert [text(part) for part in document.asides] == ["Red"]  # type: ignore[arg-type]


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_old_excel_cut_short_is_one_error(share: float) -> None:
    data = xls()
    with pytest.raises(PlanParseError):
        read(data[: int(len(data) * share)], "plan.xls")


def test_old_excel_with_a_password_says_so() -> None:
    data = xls()
    at = data.index(b"\x09\x08\x10\x00\x00\x06\x05\x00") + 20
    locked = b"\x2f\x00\x36\x00\x01\x00\x01\x00\x01\x00" + bytes(48)  # FILEPASS behind BOF
    with pytest.raises(EncryptedFileError, match="password"):
        read(data[:at] + locked + data[at + len(locked) :], "plan.xls")


def test_an_opendocument_sheet_with_repeated_merged_coloured_and_hidden_parts() -> None:
    style = (
        '<style:style style:name="red" style:family="table-cell"><style:table-cell-properties fo:background-color="#FF0000"/></style:style>'
        '<style:style style:name="kept" style:family="table-cell" style:parent-style-name="red"/>'
        '<style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>'
    )
    note = "<office:annotation><text:p>Agreed</text:p></office:annotation>"
    last = f"<table:table-row>{cell('1.4')}{cell('Tell all', 'table:number-columns-spanned=&quot;2&quot;'.replace('&quot;', chr(34)), note)}"
    last += '<table:covered-table-cell/><table:table-cell office:value-type="date" office:date-value="2024-04-03"/>'
    last += '<table:table-cell table:style-name="kept" table:number-columns-repeated="16000"/></table:table-row>'
    blank = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    body = line(HEADER) + line(ROWS[0]) + line(ROWS[1], 'table:visibility="collapse"') + line(ROWS[2]) + last + blank
    hidden = f'<table:table table:name="Lists" table:style-name="off">{line(("Red",))}</table:table>'
    document = read(ods(f'<table:table table:name="Plan">{body}</table:table>{hidden}', style), "plan.ods")
    (grid,) = grids(document)
    assert rows(grid) == [list(HEADER), *map(list, ROWS), ["1.4", "Tell all", "", "2024-04-03", ""]]
    assert fill(grid, 4, 4) == "#ff0000"
    assert [(text(part), part.why) for part in document.asides] == [  # type: ignore[arg-type]
        ("Agreed", "comment on B5"),
        ("Red", "on the hidden sheet Lists"),
    ]
    assert codes(document) == ["hidden_sheets", "hidden_cells", "comments_aside"]


def test_an_opendocument_sheet_with_a_password_or_without_content_says_so() -> None:
    manifest = b"<manifest><encryption-data/></manifest>"
    with pytest.raises(EncryptedFileError):
        read(ods("", **{"META-INF/manifest.xml": manifest}), "plan.ods")
    with pytest.raises(DamagedFileError):
        read(ods("", **{"content.xml": b"<broken"}), "plan.ods")


@pytest.mark.parametrize("times", ["1001", "99999999", "2000000000", "9" * 19])
def test_a_row_or_cell_repeated_without_end_is_read_once_and_said(times: str) -> None:
    first, second = line(ROWS[0]), line(ROWS[1])
    endless = first.replace("<table:table-row ", f'<table:table-row table:number-rows-repeated="{times}" ')
    wide = second.replace("<table:table-cell ", f'<table:table-cell table:number-columns-repeated="{times}" ', 1)
    document = read(ods(f'<table:table table:name="Plan">{line(HEADER)}{endless}{wide}</table:table>'), "plan.ods")
    (grid,) = grids(document)
    assert rows(grid) == [list(HEADER), list(ROWS[0]), list(ROWS[1])]
    (doubt,) = document.doubts
    assert doubt.code == "repeated_without_end"
    assert f"row 2 ({int(times):,} times), A3 ({int(times):,} times)" in doubt.message


def test_blank_rows_and_cells_repeated_without_end_are_no_matter() -> None:
    blank = '<table:table-cell table:number-columns-repeated="2000000000"/>'
    rest = f'<table:table-row table:number-rows-repeated="2000000000">{blank}</table:table-row>'
    body = line(HEADER) + line(ROWS[0]).replace("</table:table-row>", f"{blank}</table:table-row>") + rest
    document = read(ods(f'<table:table table:name="Plan">{body}</table:table>'), "plan.ods")
    assert rows(grids(document)[0]) == [list(HEADER), list(ROWS[0])]
    assert not document.doubts


def test_many_rows_repeated_are_refused_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planparse.read.sheet.ods.MAX_CELLS", 5_000)
    row = line(("1.1", "Do it")).replace("<table:table-row ", '<table:table-row table:number-rows-repeated="1000" ')
    with pytest.raises(LimitExceededError):
        read(ods(f'<table:table table:name="Plan">{row * 3}</table:table>'), "plan.ods")
