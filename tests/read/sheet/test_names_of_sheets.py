"""Names of sheets as headings: where sheets say the same above their tables, or nothing, and no more of what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import openpyxl
import pytest

from planparse.pipeline import parse_bytes

TABLES = (
    [("Ref", "Action", "Lead", "Due"), ("H1", "Open twenty beds", "Ann Reed", "1 Dec 2025"),
     ("H2", "Book two ambulances", "Bo Lind", "17 Nov 2025")],
    [("Code", "Date for completion", "What will be done", "Responsible"),
     ("C1", "31 Oct 2025", "Visit care homes", "Ann Reed"), ("C2", "8 Dec 2025", "Staff the falls car", "Bo Lind")],
    [("Line", "Task", "Accountable officer", "Deadline"), ("L1", "Find thirty packages", "Ann Reed", "15 Dec 2025")],
)  # fmt: skip


def headings(names: Sequence[str], tops: Sequence[Sequence[str]]) -> list[tuple[str, int]]:
    """The areas' headings and how many actions each has, with these lines above the tables of sheets of these names."""
    book = openpyxl.Workbook()
    for name, top, table in zip(names, tops, TABLES, strict=True):
        sheet = book.create_sheet(name)
        for line in top:
            sheet.append([line])
        sheet.append([])
        for row in table:
            sheet.append(row)
    book.remove(book.worksheets[0])
    book.save(data := BytesIO())
    plan = parse_bytes("plan.xlsx", data.getvalue())
    return [(area.heading or "", len(area.actions)) for area in plan.areas]


@pytest.mark.parametrize("top", [(), ("Winter plan",), ("Winter action plan", "Oxborrow Health Partnership")])
@pytest.mark.parametrize("names", [("Hospital", "Community", "Council"), ("People & Culture", "Estates", "ICT")])
def test_names_head_the_actions_of_their_sheets(names: Sequence[str], top: Sequence[str]) -> None:
    assert headings(names, [top] * 3) == [*zip(names, (2, 2, 1), strict=True)]


def test_headings_of_their_own_hold() -> None:
    tops = [("Winter plan", f"Priority {at}: Beds and cars") for at in (1, 2, 3)]
    assert [heading for heading, _ in headings(("P1", "P2", "P3"), tops)] == [top[1] for top in tops]


@pytest.mark.parametrize("names", [("Sheet1", "Sheet2", "Sheet3"), ("Open actions", "Closed actions", "Log 2025")])
def test_names_of_forms_are_no_headings(names: Sequence[str]) -> None:
    assert not {heading for heading, _ in headings(names, [("Winter action plan",)] * 3)} & {*names}
