"""Broken, locked and hostile workbooks: one clear error, or the plan, and soon."""

from __future__ import annotations

import io
import time
import zipfile
from contextlib import suppress

import pytest

from planparse import pipeline
from planparse.errors import DamagedFileError, LimitExceededError, PlanParseError, UnknownFormatError
from planparse.read.sheet.cells_and_tables import MAX_CELLS
from read.sheet.making import HEADER, ROWS, S, codes, grids, made, package, read, rows

SECONDS = 10
SHARED = '<c t="s"><v>0</v></c>'
BLANK = '<c s="1"/>'


def sheet(inside: str) -> bytes:
    return package(f"<sheetData>{inside}</sheetData>")


def table() -> str:
    lines = (
        f'<row r="{number}">' + "".join(f'<c t="inlineStr"><is><t>{said}</t></is></c>' for said in row) + "</row>"
        for number, row in enumerate((HEADER, *ROWS), 1)
    )
    return "".join(lines)


def repacked(data: bytes, change: dict[str, bytes | None]) -> bytes:
    """The same package with parts changed or, where None, left out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in {*old.namelist(), *change}:
            part = change[name] if name in change else old.read(name)
            if part is not None:
                new.writestr(name, part)
    return out.getvalue()


def test_a_million_blank_formatted_cells_are_quick() -> None:
    blank = "".join(f'<row r="{row}">{BLANK * 100}</row>' for row in range(5, 10_005))
    began = time.process_time()
    (grid,) = grids(read(sheet(table() + blank)))
    assert time.process_time() - began < SECONDS
    assert rows(grid) == [list(HEADER), *map(list, ROWS)]


@pytest.mark.slow
def test_ten_million_blank_formatted_cells_are_refused_or_read_within_the_time() -> None:
    blank = "".join(f'<row r="{row}">{BLANK * 100}</row>' for row in range(5, 100_005))
    began = time.process_time()
    with suppress(LimitExceededError):
        read(sheet(table() + blank))
    assert time.process_time() - began < 60


def test_a_row_without_end_is_refused() -> None:
    cells = "".join(f'<c s="{number * 7919 % 100_003}"/>' for number in range(1_500_000))
    with pytest.raises(LimitExceededError, match="one row"):
        read(sheet(f"<row>{cells}</row>"))


def test_an_absurd_dimension_and_merged_cells_over_the_whole_sheet_cost_nothing() -> None:
    began = time.process_time()
    data = package(
        f'<dimension ref="A1:XFD1048576"/><sheetData>{table()}<row r="1048576"><c r="XFD1048576" t="b"><v>1</v></c></row>'
        '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:XFD1048576"/></mergeCells>'
    )
    document = read(data)
    assert time.process_time() - began < SECONDS
    assert [word.text for word in document.words()][:3] == ["Ref", "Action", "Lead"]


def test_a_sheet_with_more_text_than_any_plan_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MAX_CELLS > 15 * 12_000  # the longest plan known
    monkeypatch.setattr("planparse.read.sheet.xlsx.MAX_CELLS", 5_000)
    with pytest.raises(LimitExceededError, match="cells"):
        read(sheet("".join(f"<row>{'<c><v>1</v></c>' * 1000}</row>" for _ in range(6))))


def test_a_scattered_sheet_is_no_table_of_a_billion_places() -> None:
    cells = "".join(
        f'<row r="{row}"><c r="A{row}"><v>1</v></c><c r="{chr(65 + row % 26)}{chr(65 + row // 26 % 26)}{row}"><v>2</v></c></row>'
        for row in range(1, 5000)
    )
    began = time.process_time()
    with suppress(LimitExceededError):
        read(sheet(cells))
    assert time.process_time() - began < SECONDS


def test_a_long_text_that_many_cells_share_is_refused_soon() -> None:
    began = time.process_time()
    cells = "".join(f"<row>{SHARED * 100}</row>" for _ in range(1000))
    with pytest.raises(LimitExceededError, match="letters"):
        read(package(f"<sheetData>{cells}</sheetData>", strings=f"<si><t>{'many words ' * 3000}</t></si>"))
    assert time.process_time() - began < SECONDS


def test_a_bomb_is_refused() -> None:
    with pytest.raises(LimitExceededError, match=r"bomb|unpacks"):
        read(sheet(" " * 60_000_000))


def test_a_billion_laughs_and_an_external_entity_are_refused() -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    for head in (laughs, outside):
        part = f'{head}<worksheet xmlns="{S}"><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>'
        with pytest.raises(DamagedFileError, match="document type definition"):
            read(repacked(sheet(table()), {"xl/worksheets/sheet1.xml": part.encode()}))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_workbook_is_damaged(share: float) -> None:
    data = made()
    with pytest.raises(PlanParseError):
        read(data[: int(len(data) * share)])


@pytest.mark.parametrize(
    "change",
    [
        {"xl/worksheets/sheet1.xml": None},
        {"xl/workbook.xml": None},
        {"xl/worksheets/sheet1.xml": b"<worksheet"},
        {"xl/workbook.xml": b"<other/>"},
        {"xl/worksheets/sheet1.xml": f'<worksheet xmlns="{S}"><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>'.encode()},
        {"xl/_rels/workbook.xml.rels": None},
    ],
)  # fmt: skip
def test_a_workbook_with_parts_lost_or_broken_is_damaged(change: dict[str, bytes | None]) -> None:
    with pytest.raises(DamagedFileError):
        read(repacked(sheet(table()), change))


def test_broken_styles_references_and_numbers_hurt_nothing_else() -> None:
    odd = (
        '<row r="x"><c r="??" s="999999"><v>abc</v></c><c r="ZZZZ9" s="-1"><v>1e999</v></c><c><v>nan</v></c></row>'
        '<row r="9"><c t="d"><v>never</v></c><c t="?"><v>5</v></c></row>'
    )
    document = read(package(f'<sheetData>{odd}</sheetData><mergeCells><mergeCell ref="A0:?"/></mergeCells>'))
    assert {"abc", "inf", "nan", "never", "5"} == {word.text for word in document.words()}
    assert codes(document) == []


def test_a_binary_workbook_is_named() -> None:
    relations = repacked(sheet(table()), {"xl/workbook.xml": None, "xl/workbook.bin": b"x"})
    with zipfile.ZipFile(io.BytesIO(relations)) as archive:
        root = archive.read("_rels/.rels").replace(b"workbook.xml", b"workbook.bin")
    with pytest.raises(UnknownFormatError, match="xlsb"):
        read(repacked(relations, {"_rels/.rels": root}), "plan.xlsb")


def test_a_formula_of_the_source_never_becomes_one_of_ours() -> None:
    lines = table().replace("Write the protocol", "=HYPERLINK(1)")
    plan = pipeline.parse_bytes("plan.xlsx", sheet(lines))
    assert plan.areas[0].actions[0].description == "=HYPERLINK(1)"
