"""Headings of other sheets, agenda items in small tables, formulas as text, scales of impact, and labels in capitals."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from docx import Document

import planparse
from planparse.lexicon.labels import NO_TERMS
from planparse.outline.area_headings import area_label
from planparse.outline.label_exclusions import never_by_label

HEADER = ("No.", "Risk", "Likelihood", "Impact", "Action needed", "Responsible person", "Due date")
ROWS = (
    (1, "Rain stops the build", "High", "High", "Hire a tent for the yard", "Ann Reed", "3 May 2024"),
    (2, "Volunteers are ill", "Low", "High", "Ask two more to stand by", "Bo Lind", "4 May 2024"),
)


def test_a_text_on_another_sheet_heads_no_table(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    front = book.active
    front.title = "Help"
    front.append(["Fair risk form"])
    front.append(["HOW TO FILL IN this form (open the tab below to see the sheet of risks)"])
    front.append(["1. Write down your risks."])
    front.append(["2. Say how likely each is."])
    sheet = book.create_sheet("Risks")
    for row in (HEADER, *ROWS):
        sheet.append(row)
    book.save(tmp_path / "form.xlsx")
    plan = planparse.parse(tmp_path / "form.xlsx")
    assert [len(area.actions) for area in plan.areas] == [2]
    assert "FILL IN" not in (plan.areas[0].title or "")


@pytest.mark.parametrize("label", ["Agenda item:", "Agenda topic:"])
def test_an_agenda_item_in_a_small_table_heads_the_actions_below(tmp_path: Path, label: str) -> None:
    document = Document()
    document.add_heading("Minutes", 1)
    for item, row in (
        ("Car park", ("Paint the bays", "Ann Reed", "3 May 2024")),
        ("Roof", ("Ring the roofer", "Bo Lind", "4 May 2024")),
    ):
        for rows in (
            [(label, item, "Presenter:", "Ann Reed")],
            [("Action items", "Person responsible", "Deadline"), row],
        ):
            table = document.add_table(0, len(rows[0]))
            for cells in rows:
                for cell, text in zip(table.add_row().cells, cells, strict=True):
                    cell.text = text
            document.add_paragraph("Conclusions:" if len(rows) == 1 else "")
    document.save(str(tmp_path / "minutes.docx"))
    plan = planparse.parse(tmp_path / "minutes.docx")
    assert [area.title for area in plan.areas] == ["Car park", "Roof"]


def test_a_column_of_formulas_is_no_field() -> None:
    formulas = ['=IFERROR(PART(A2),"so")', '="Starts in " & TEXT(B2)', "=A2&B2"]
    never = never_by_label(["Progress", "Progress"], [formulas, ["=) well", "Done", "Late"]])
    assert {"progress", "description", "timescale", "status"} <= never[0]
    assert "progress" not in never[1]


def test_a_word_that_begins_like_a_label_is_none() -> None:
    assert area_label(NO_TERMS, "PARTNER2") is None
    found = area_label(NO_TERMS, "PART 2")
    assert found is None or found.number == "2"
