"""Columns under labels that no list has: told by what the cells say, and on which side of the actions they stand."""

from __future__ import annotations

import pytest

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.decide import decide_columns

_ACTIONS = ["Repair the roof of the hall", "Train all staff in first aid", "Publish a guide for parents"]
_LEADS = ["Estates Manager", "Head of HR", "Communications Lead"]
_DATES = ["31/03/2025", "30/06/2025", "30/09/2025"]


def _fields(**columns: list[str]) -> dict[str, str]:
    labels = [label.replace("_", " ") for label in columns]
    found = decide_columns(NO_TERMS, labels, list(columns.values()))
    return {label: decision.best for label, decision in zip(labels, found, strict=True)}


def test_dated_steps_are_a_timescale() -> None:
    steps = [
        "• Nov 2024 – draft\n• Mar 2025 – adopted",
        "• Jan 2025 – first course",
        "May 2025 – text\nJune 2025 – printed",
    ]
    found = _fields(Ref=["1", "2", "3"], Action=_ACTIONS, Lead=_LEADS, Key_milestones=steps)
    assert found["Key milestones"] == "timescale"


def test_milestones_without_dates_are_no_timescale() -> None:
    steps = ["Contract let", "All rotas agreed", "Text is with the printer"]
    found = _fields(Action=_ACTIONS, Lead=_LEADS, Key_milestones=steps, Target_date=_DATES)
    assert found["Target date"] == "timescale"
    assert found["Key milestones"] != "timescale"


def test_a_plan_date_is_when_and_an_actual_date_is_not() -> None:
    found = _fields(Activity=_ACTIONS, Plan_Date=_DATES, Actual_Date=["02/04/2025", "", ""], By=_LEADS)
    assert found["Plan Date"] == "timescale"
    assert found["Actual Date"] != "timescale"


@pytest.mark.parametrize("label", ["Shortfall", "Non-conformity", "Weakness seen"])
def test_what_is_wrong_left_of_the_actions_is_answered(label: str) -> None:
    wrong = ["The roof is not sound", "No one has been trained since 2019", "Parents could not find a guide"]
    columns = {label: wrong, "What we will do": _ACTIONS, "Who": _LEADS, "When": _DATES}
    assert _fields(**columns)[label] == "answers"
