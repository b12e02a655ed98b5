"""Sheets that only print the rows of another sheet again hold no actions of their own."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

import openpyxl

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEAD = ("No", "Action", "Lead", "Due", "Status")
ROWS = (
    ("1", "Publish the parking strategy for the town", "Ann Reed", "31/05/2025", "On track"),
    ("2", "Mend the roof of the leisure centre", "Head of Estates", "30/06/2025", "Complete"),
    ("3", "Train all reception staff in first aid", "Bo Shah", "31/07/2025", "Not started"),
    ("4", "Write to every school about bus passes", "Ann Reed", "31/08/2025", "On track"),
)


def _plan(sheets: Mapping[str, Sequence[Sequence[str]]]) -> Plan:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return parse_bytes("plan.xlsx", file.getvalue())


def _refs(plan: Plan) -> list[str]:
    return [action.ref for area in plan.areas for action in area.actions]


def test_sheets_that_a_filter_made_for_each_lead() -> None:
    plan = _plan({"All": [HEAD, *ROWS], "Ann": [HEAD, ROWS[0], ROWS[3]], "Open": [HEAD, ROWS[0], ROWS[2], ROWS[3]]})
    assert _refs(plan) == ["1", "2", "3", "4"]
    assert [issue.code for issue in plan.issues].count("sheet_again") == 2
    assert {piece.why for piece in plan.unplaced} == {"the rows of the sheet 'All' again"}


def test_a_sheet_of_formulas_for_an_upload_without_labels() -> None:
    upload = [("", row[1], f"{row[3][3:5]}/{row[3][:2]}/{row[3][6:]}", row[4]) for row in ROWS]
    plan = _plan({"Plan": [HEAD, *ROWS], "Upload": [*upload, *[("", "0", "", "0")] * 20]})
    assert _refs(plan) == ["1", "2", "3", "4"]


def test_a_short_sheet_before_the_whole_one() -> None:
    plan = _plan({"For members": [("Action", "Status"), *[(row[1], row[4]) for row in ROWS]], "Plan": [HEAD, *ROWS]})
    assert [action.owners[0].display for area in plan.areas for action in area.actions][1] == "Head of Estates"
    assert _refs(plan) == ["1", "2", "3", "4"]


def test_a_sheet_with_later_statuses_is_read() -> None:
    later = [(*row[:4], "Complete") for row in ROWS]
    plan = _plan({"May": [HEAD, *ROWS], "June": [HEAD, *later]})
    assert len(_refs(plan)) == 8
    assert "sheet_again" not in [issue.code for issue in plan.issues]


def test_a_sheet_with_one_more_action_is_read() -> None:
    plan = _plan({"North": [HEAD, *ROWS], "South": [HEAD, *ROWS[:3], ("9", "Plant two rows of trees", *ROWS[3][2:])]})
    assert len(_refs(plan)) == 8


HINTS = (
    "A = access, T = time",
    "How big is the harm?",
    "How likely is it to occur?",
    "What will be done about it?",
    "",
)


def test_questions_below_the_labels_are_no_action() -> None:
    head = ("No.", "Risk", "Sort", "Impact", "Probability", "Mitigating actions", "Responsible")
    rows = [
        (str(n), f"The {what} leaks", "A", "4", "2", f"Mend the {what}", "Ann Reed")
        for n, what in enumerate(("roof", "shed", "pipe"), 1)
    ]
    plan = _plan({"Risks": [head, ("", "", *HINTS), *rows]})
    assert _refs(plan) == ["1", "2", "3"]


def test_a_sheet_of_choices_holds_no_actions() -> None:
    choices = [("Action", "Status"), ("Risk", "Not started"), ("Issue", "On track"), ("", "Complete")]
    rows = [(*row, kind) for row, kind in zip(ROWS, ("Risk", "Issue", "Risk", "Issue"), strict=True)]
    plan = _plan({"Log": [(*HEAD, "Kind"), *rows], "Lists": choices})
    assert _refs(plan) == ["1", "2", "3", "4"]
    assert "what may be chosen in the sheet 'Log'" in {piece.why for piece in plan.unplaced}
    assert "sheet_again" not in {issue.code for issue in plan.issues}


def test_dates_that_held_before_do_not_replace_the_due_dates() -> None:
    head = (*HEAD[:4], "Previous date", "Status")
    before = ("30/04/2025", "", "30/06/2025", "")
    plan = _plan({"Plan": [head, *[(*row[:4], old, row[4]) for row, old in zip(ROWS, before, strict=True)]]})
    due = [action.timescale.due.isoformat() for area in plan.areas for action in area.actions]
    assert due == ["2025-05-31", "2025-06-30", "2025-07-31", "2025-08-31"]
