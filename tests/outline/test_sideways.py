"""Tables on their side: labels down the first column, an action in each of the others; and tables that list the areas."""

from __future__ import annotations

import io
from collections.abc import Sequence

import openpyxl
import pytest
from tests.office_files import book, web_table, word_tables

from planparse.pipeline import parse_bytes
from planparse.plan.model import Action

LABELS = ("Ref", "What we will do", "Lead officer", "By when", "How we will know", "Progress", "Status")
ACTIONS = (
    ("1a", "Choose six priorities", "Chief Executive", "30 May 2025", "A list is public.", "Agreed.", "Complete"),
    ("1b", "Write down what will stop", "Ann Reed", "30 September 2025", "Money is freed.", "", "At risk"),
    ("1c", "Train all managers", "Head of HR", "April 2026", "All are trained.", "Half are.", "On track"),
)


def on_its_side(*more: Sequence[str]) -> list[list[str]]:
    columns = [LABELS, *ACTIONS, *more]
    return [[column[at] for column in columns] for at in range(len(LABELS))]


def told(actions: Sequence[Action]) -> list[tuple[object, ...]]:
    return [
        (
            action.ref,
            action.description,
            action.owners[0].text,
            action.timescale and action.timescale.text,
            *(action.outcome, action.progress or "", action.status.text),
        )
        for action in actions
    ]


@pytest.mark.parametrize("form", ["sheet", "word", "html"])
def test_each_column_is_an_action(form: str) -> None:
    rows = on_its_side()
    plan = (
        book(*rows)
        if form == "sheet"
        else word_tables(rows)
        if form == "word"
        else web_table(rows, "Priority 1: Focus")
    )
    assert told([action for area in plan.areas for action in area.actions]) == [*ACTIONS]


def test_an_upright_table_stays_upright() -> None:
    plan = book(LABELS, *ACTIONS)
    assert told([action for area in plan.areas for action in area.actions]) == [*ACTIONS]


def test_a_table_that_lists_the_areas_holds_no_actions() -> None:
    names = ("Agree a small number of priorities", "Put the finances on a sound footing")
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    for row in (("No", "Action", "Lead"), *((f"R{n}", name, "Ann Reed") for n, name in enumerate(names, 1))):
        sheet.append(row)
    for number, name in enumerate(names, 1):
        sheet = workbook.create_sheet(f"R{number}")
        sheet.append([f"Recommendation {number}: {name}"])
        for row in on_its_side():
            sheet.append(row)
    file = io.BytesIO()
    workbook.save(file)
    plan = parse_bytes("plan.xlsx", file.getvalue())
    assert [area.heading for area in plan.areas] == [f"Recommendation {n}: {name}" for n, name in enumerate(names, 1)]
    assert [len(area.actions) for area in plan.areas] == [3, 3]
    assert any("Lead" in piece.text and "lists the areas" in piece.why for piece in plan.unplaced)
