"""Columns of a chart beside the actions: bars of colour say when, and are no status."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import openpyxl
import pytest
from openpyxl.styles import PatternFill

from planparse.pipeline import parse_bytes
from planparse.plan.model import Action

TASKS = ("Survey all bridges", "Let the contract for repairs", "Repair twelve bridges", "Report to the committee")
BARS = ((0,), (1, 2), (2, 3, 4), (5,))
BLUE, GREEN, RED, AMBER = "4F81BD", "00B050", "FF0000", "FFC000"


def actions(
    labels: Sequence[str], above: str = "", bars: Sequence[str] = (BLUE,), lights: Sequence[str] = ()
) -> list[Action]:
    """The actions of a sheet with a chart below these labels; ``lights`` are the fills of a column `RAG` before it."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    head = ["Activity", "Owner", *(["RAG"] if lights else [])]
    sheet.append(["Roads action plan"])
    if above:
        sheet.append([*[None] * len(head), above])
    sheet.append([*head, *labels])
    for number, (task, marked) in enumerate(zip(TASKS, BARS, strict=True)):
        sheet.append([task, "Ann Reed"])
        if lights:
            sheet.cell(sheet.max_row, 3).fill = PatternFill("solid", fgColor=lights[number])
        for at in marked:
            fill = PatternFill("solid", fgColor=bars[number % len(bars)])
            sheet.cell(sheet.max_row, len(head) + 1 + at).fill = fill
    book.save(data := BytesIO())
    return [action for area in parse_bytes("plan.xlsx", data.getvalue()).areas for action in area.actions]


@pytest.mark.parametrize("bars", [(BLUE,), (GREEN, RED)])
@pytest.mark.parametrize(
    ("labels", "above"),
    [
        ("SONDJF", ""),
        ("AMJJAS", "2025"),
        ("123456", "Weeks"),
        (("W1", "W2", "W3", "W4", "W5", "W6"), ""),
        (("Apr", "May", "Jun", "Jul", "Aug", "Sep"), ""),
    ],
)
def test_a_bar_is_no_status(labels: Sequence[str], above: str, bars: Sequence[str]) -> None:
    found = actions(labels, above, bars)
    assert [action.description for action in found] == [*TASKS]
    assert {action.status.code for action in found} == {"unknown"}


def test_a_light_beside_a_chart_is_the_status() -> None:
    found = actions("SONDJF", lights=(GREEN, RED, AMBER, GREEN))
    assert [action.status.rag for action in found] == ["green", "red", "amber", "green"]


def test_bars_below_months_are_when() -> None:
    found = actions(("Apr 2025", "May 2025", "Jun 2025", "Jul 2025", "Aug 2025", "Sep 2025"))
    assert [str(action.timescale.due) for action in found if action.timescale] == [
        "2025-04-30",
        "2025-06-30",
        "2025-08-31",
        "2025-09-30",
    ]


PLACES = ("Museum Curator", "Estates Manager", "Nadia Ferris", "Head of Leisure")
QUARTERS = ("Jan–Mar", "Apr–Jun", "Jul–Sep", "Oct–Dec")


@pytest.mark.parametrize(
    ("head", "parts", "sign"),
    [
        (("Item", "In the lead", "What we have agreed to do", "State"), QUARTERS, "x"),
        (("Line", "In charge", "Pieces of work", "How it stands"), QUARTERS, "●"),
        (("Entry", "On it", "What has been agreed", "State"), ("Jan", "Feb", "Mar", "Apr"), "X"),
    ],
)
def test_marks_below_the_parts_of_years_tell_no_header_apart(
    head: tuple[str, ...], parts: tuple[str, ...], sign: str
) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Cultural action plan"])
    sheet.append([*head, "2025", None, None, None, "2026", None, None, None])
    sheet.append([None, None, None, None, *parts, *parts])
    for column in range(1, 5):
        sheet.merge_cells(start_row=2, end_row=3, start_column=column, end_column=column)
    sheet.merge_cells("E2:H2")
    sheet.merge_cells("I2:L2")
    for number, (task, who) in enumerate(zip(TASKS, PLACES, strict=True)):
        marks = [sign if at in (number, number + 1, number + 2) else None for at in range(8)]
        sheet.append([f"i.{number + 1}", who, task, ("under way", "done")[number % 2], *marks])
    book.save(data := BytesIO())
    plan = parse_bytes("plan.xlsx", data.getvalue())
    assert [(a.description, a.owners[0].text) for a in plan.actions] == [*zip(TASKS, PLACES, strict=True)]
    dated = [a.timescale for a in plan.actions if a.timescale]
    last = ("2025-09-30", "2026-06-30") if parts is QUARTERS else ("2025-03-31", "2026-02-28")
    assert (str(dated[0].due), str(dated[3].due)) == last


STEPS = (
    ("Waiting times", "W1", "Open the scanner on Saturdays", "Imaging Manager", "Going well", (1, 2)),
    ("Waiting times", "W2", "Call patients who missed a scan", "Booking Team", "Behind", (0,)),
    ("Letters", "L1", "Write all letters in plain English", "Head of Outpatients", "Finished", (2, 3, 4)),
    ("Letters", "L2", "Offer letters in braille", "Patient Voice Officer", "Going well", (4, 5)),
)
WHEN = ("Q2 2025/26 - Q3 2025/26", "Q1 2025/26", "Q3 2025/26 - Q1 2026/27", "Q1 2026/27 - Q2 2026/27")


@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize(
    ("mark", "who", "tail"),
    [
        ("x", "Led by", ("State of play", "Notes")),
        (BLUE, "Led by", ("State of play", "Notes")),
        ("■", "Led by", ()),
        ("x", "Answerable", ()),
        ("■", "", ()),
    ],
)
def test_marks_below_quarters_and_years_are_evidence_of_dates(
    merged: bool, mark: str, who: str, tail: tuple[str, ...]
) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Imaging timeline"])
    head = ["Pillar", "Code", "Improvement", *([who] if who else [])]
    sheet.append([*head, "2025/26", None, None, None, "2026/27", None, *tail])
    sheet.append([None] * len(head) + ["Q1", "Q2", "Q3", "Q4", "Q1", "Q2"])
    if merged:
        for first, last in ((len(head) + 1, len(head) + 4), (len(head) + 5, len(head) + 6)):
            sheet.merge_cells(start_row=2, end_row=2, start_column=first, end_column=last)
        for column in (*range(1, len(head) + 1), *range(len(head) + 7, len(head) + 7 + len(tail))):
            sheet.merge_cells(start_row=2, end_row=3, start_column=column, end_column=column)
    for area, code, step, lead, state, places in STEPS:
        marks = [mark if at in places and mark != BLUE else None for at in range(6)]
        told = [state, "Visited two sites"][: len(tail)]
        sheet.append([area, code, step, *([lead] if who else []), *marks, *told])
        for at in places if mark == BLUE else ():
            sheet.cell(sheet.max_row, len(head) + 1 + at).fill = PatternFill("solid", fgColor=BLUE)
    book.save(data := BytesIO())
    plan = parse_bytes("plan.xlsx", data.getvalue())
    assert [(a.ref, a.description) for a in plan.actions] == [(one[1], one[2]) for one in STEPS]
    assert tuple(a.timescale.text if a.timescale else None for a in plan.actions) == WHEN
    assert [a.status.text for a in plan.actions] == [one[4] if tail else None for one in STEPS]
