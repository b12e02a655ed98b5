"""A column of colours beside a column of percentages, and a key whose colours stand in cells beside their meanings."""

from __future__ import annotations

import io

import openpyxl
import pytest
from openpyxl.styles import PatternFill

from planparse.pipeline import parse_bytes

GREEN, AMBER, RED = "00B050", "FFC000", "FF0000"
ROWS = (
    ("1.1", "Appoint a programme director", "Ann Reed", "July 2025", "100%", GREEN),
    ("1.2", "Review all 34 schemes for cost", "Bo Shah", "December 2025", "60%", AMBER),
    ("1.3", "Write a benefits plan for each scheme", "Ann Reed", "September 2025", "30%", RED),
    ("1.4", "Train the managers of all schemes", "Bo Shah", "March 2026", "0%", None),
)


def workbook(label: str, key: dict[str, str]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Ref", "Action", "Lead", "By when", "% complete", label])
    for number, (*cells, colour) in enumerate(ROWS, 2):
        sheet.append(cells)
        if colour:
            sheet.cell(number, 6).fill = PatternFill("solid", fgColor=colour)
    shown = book.create_sheet("Notes")
    for number, (colour, meaning) in enumerate(key.items(), 1):
        shown.cell(number, 1).fill = PatternFill("solid", fgColor=colour)
        shown.cell(number, 2, meaning)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("label", ["RAG", "Status"])
def test_the_colour_says_more_than_a_share_and_the_key_what_it_means(label: str) -> None:
    key = {GREEN: "Finished", AMBER: "In progress and on time", RED: "Late"}
    plan = parse_bytes("tracker.xlsx", workbook(label, key))
    assert [(a.status.code, a.status.rag) for a in plan.actions] == [
        ("completed", "green"),
        ("on_track", "amber"),
        ("delayed", "red"),
        ("not_started", None),
    ]
    assert [entry.meaning for entry in plan.document.legend] == list(key.values())


def test_without_a_key_the_colour_means_what_it_means_everywhere() -> None:
    plan = parse_bytes("tracker.xlsx", workbook("RAG", {}))
    assert [(a.status.code, a.status.rag) for a in plan.actions][:3] == [
        ("completed", "green"),
        ("at_risk", "amber"),
        ("off_track", "red"),
    ]
