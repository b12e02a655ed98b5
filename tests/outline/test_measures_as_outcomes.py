"""A column of measures in words is the outcome where no other column is, and said to be unsure."""

from __future__ import annotations

import pytest
from tests.office_files import book

ROWS = (
    ("1", "Train all staff", "Ann Reed", "May 2025", "All staff can say how a concern is raised."),
    ("2", "Write down each visit", "Head of HR", "June 2025", "Nine in ten visits are written down in two days."),
    ("3", "Publish the guide", "Tom Ellis", "July 2025", "Parents say that the guide answers their questions."),
)


@pytest.mark.parametrize("label", ["Measure", "Measure of success", "Measures"])
def test_measures_in_words_are_the_outcome(label: str) -> None:
    plan = book(("Ref", "Action", "Lead", "By when", label), *ROWS)
    assert [action.outcome for area in plan.areas for action in area.actions] == [row[4] for row in ROWS]


def test_measures_beside_an_outcome_stay_apart() -> None:
    rows = [(*row, f"Outcome {row[0]} of the plan is reached by all") for row in ROWS]
    plan = book(("Ref", "Action", "Lead", "By when", "Measure", "Outcome"), *rows)
    assert [action.outcome for area in plan.areas for action in area.actions] == [row[5] for row in rows]


@pytest.mark.parametrize(
    "label",
    ["What it gives", "What this will achieve", "What it leads to", "Proof that we will see", "What we want to see"],
)
def test_what_an_action_brings_is_its_outcome(label: str) -> None:
    rows = [
        (ref, "Doing", *row, said)
        for (ref, *row, _), said in zip(
            ROWS, ("40 staff trained", "Visits down by a fifth", "Guide in use"), strict=True
        )
    ]
    plan = book(("Ref", "Status", "Action", "In charge", "Ready", label), *rows)
    assert [action.outcome for area in plan.areas for action in area.actions] == [row[-1] for row in rows]


@pytest.mark.parametrize("label", ["Evidence of improvement", "Signs that it makes a difference"])
def test_what_shows_an_effect_is_the_outcome_where_nothing_says_how_far_actions_are(label: str) -> None:
    plan = book(("Ref", "Action", "Lead", "By when", label), *ROWS)
    assert [action.outcome for area in plan.areas for action in area.actions] == [row[4] for row in ROWS]


@pytest.mark.parametrize("label", ["What we want from partners", "What people look at"])
def test_what_somebody_wants_of_others_is_no_outcome(label: str) -> None:
    rows = [(ref, "Doing", *row, said) for (ref, *row, _), said in zip(ROWS, ("Funds", "Space", "Vans"), strict=True)]
    plan = book(("Ref", "Status", "Action", "In charge", "Ready", label), *rows)
    assert {action.outcome for area in plan.areas for action in area.actions} == {None}
