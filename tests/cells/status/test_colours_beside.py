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


@pytest.mark.parametrize(("label", "colours"), [("RAG", ("Green", "Red")), ("BRAG rating", ("G", "R"))])
def test_a_second_column_of_statuses_gives_the_colour(label: str, colours: tuple[str, str]) -> None:
    lines = (
        f"Ref,Our response,Owner,Target date,Status,{label}",
        f"1,Recruit 24 call handlers,Ann Reed,31/12/2026,Open - on target,{colours[0]}",
        f"2,Place an auditor on every shift,Bo Shah,30/09/2026,Overdue,{colours[1]}",
    )
    plan = parse_bytes("tracker.csv", "\n".join(lines).encode())
    assert [(a.status.code, a.status.rag) for a in plan.actions] == [("on_track", "green"), ("delayed", "red")]


def test_a_rating_beside_scores_is_the_risks() -> None:
    text = (
        b"Ref,Risk,Likelihood,Impact,RAG,Mitigating action,Owner,Due date,Status\n"
        b"1,The roof may leak in winter,4,5,Red,Repair the roof of the hall,Ann Reed,31/12/2026,Completed\n"
        b"2,Staff may leave before launch,2,3,Amber,Train a second officer for each post,Bo Shah,30/09/2026,Open\n"
    )
    plan = parse_bytes("risks.csv", text)
    assert [(a.status.code, a.status.rag) for a in plan.actions] == [("completed", None), ("in_progress", None)]
