"""Blank rows that only make room between the rows of one table of a sheet."""

from __future__ import annotations

import io

import openpyxl

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEADER = [None, "Challenge", "Action", "Deliverables", "Lead officer"]
ROWS = [
    ["HARBOUR"],
    [],
    [1, "Safe moorings", "Inspect every mooring in the inner harbour", "A list of sound moorings", "Harbour Master"],
    [],
    ["TOWN"],
    [2, "Clean streets", "Sweep the market square each evening", "A clean square", "Parks Manager"],
    [3, None, "Empty the bins at the pier twice a day", "No full bins", "Parks Manager"],
    [],
    [4, "Good light", "Replace the lamps along the sea wall", "New lamps", "Estates Manager"],
]


def _plan(*more: list[object]) -> Plan:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [HEADER, *ROWS, *more]:
        sheet.append(row)
    for number, row in enumerate(ROWS, 2):
        if len(row) == 1:
            sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=5)
    stream = io.BytesIO()
    book.save(stream)
    return parse_bytes("town.xlsx", stream.getvalue())


def test_rows_after_a_blank_row_go_on_with_the_table() -> None:
    plan = _plan()
    told = [(one.ref, one.description, one.outcome) for area in plan.areas for one in area.actions]
    rows = [row for row in ROWS if len(row) > 1]
    assert told == [(str(number), action, result) for number, _, action, result, _ in rows]
    assert [area.heading for area in plan.areas] == ["HARBOUR", "TOWN"]


def test_a_key_below_the_rows_is_no_row() -> None:
    plan = _plan([], ["R", "Late"], ["G", "On time"])
    assert sum(len(area.actions) for area in plan.areas) == 4
