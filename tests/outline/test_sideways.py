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


OWN_LABELS = (
    ("Mark", "In brief", "The job", "Whose desk", "Others in the room", "Latest finish", "Proof of success"),
    ("K1", "Ferry times", "Publish the ferry timetable a season ahead.", "Ann Reed", "Harbour Board", "May 2025", "No missed boats"),
    ("K2", "Pier lights", "Replace the lamps along the pier.", "Head of Highways", "Ferry Trust", "June 2026", "Pier lit all night"),
    ("K3", "Ticket hall", "Repair the roof of the ticket hall.", "Bo Cole", "", "Oct 2025", "Hall dry in winter"),
)  # fmt: skip


def test_labels_in_a_councils_own_words_are_known_by_what_stands_beside_them() -> None:
    plan = book(*([column[at] for column in OWN_LABELS] for at in range(len(OWN_LABELS[0]))))
    actions = [action for area in plan.areas for action in area.actions]
    assert [(action.ref, action.description) for action in actions] == [(one[0], one[2]) for one in OWN_LABELS[1:]]
    assert [action.owners[0].text for action in actions] == ["Ann Reed", "Head of Highways", "Bo Cole"]


def test_rows_in_own_words_stay_rows() -> None:
    plan = book(*OWN_LABELS)
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.description for action in actions] == [one[2] for one in OWN_LABELS[1:]]
