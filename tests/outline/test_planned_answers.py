"""The form of the Food Standards Agency's audits, and forms like it: what is answered, by when, what is planned, what was done."""

from __future__ import annotations

import pytest
from tests.office_files import book, word_tables

from planparse.plan.model import Plan

ROWS = (
    ("Review the sampling policy. [The Standard 12.4]", "31/03/2025", "The policy will be written again and agreed.", "A draft was sent to the committee in January."),
    ("Keep records of the training of officers. [5.4]", "30/06/2025", "A matrix will be kept for each officer and checked.", "The matrix was set up and six officers are on it."),
    ("Carry out interventions when they are due. [7.1]", "30/09/2025", "A contractor will be appointed for the backlog.", "Two firms were asked for prices in May."),
)  # fmt: skip
LABELS = (
    ("TO ADDRESS (RECOMMENDATION INCLUDING STANDARD PARAGRAPH)", "BY (DATE)", "PLANNED IMPROVEMENTS", "ACTION TAKEN TO DATE"),
    ("Recommendation", "By when", "Improvements planned", "Progress"),
    ("Finding", "Date", "Proposed steps", "Action taken so far"),
)  # fmt: skip


def plan_of(form: str, labels: tuple[str, ...]) -> Plan:
    return book(labels, *ROWS) if form == "sheet" else word_tables([labels, *ROWS])


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("form", ["sheet", "word"])
def test_what_is_planned_is_the_action(form: str, labels: tuple[str, ...]) -> None:
    plan = plan_of(form, labels)
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.description for action in actions] == [row[2] for row in ROWS]
    assert [action.answers for action in actions] == [row[0] for row in ROWS]
    assert [action.timescale.text for action in actions if action.timescale] == [row[1] for row in ROWS]
    assert [action.progress for action in actions] == [row[3] for row in ROWS]
