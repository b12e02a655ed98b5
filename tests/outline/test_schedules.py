"""Schedules of small teams: tasks in a word or two, forenames as resources, rows that come to what stands below them."""

from __future__ import annotations

import pytest
from tests.office_files import book

from planparse.errors import NotAPlanError

HEADER = ("No", "Task", "Depends on", "Duration", "Resources", "Start", "Finish")
ROWS = (
    (1, "Footbridge", None, 12, None, None, None),
    (2, "Survey", None, 4, "Gwen", "03/03/2025", "06/03/2025"),
    (3, "Drawings", "2", 8, "Gwen, Owen", "07/03/2025", "18/03/2025"),
    (4, "Car park", None, 7, None, None, None),
    (5, "Drainage", None, 5, "Priya", "03/03/2025", "07/03/2025"),
    (6, "Surface", "5", 2, "Owen", "10/03/2025", "11/03/2025"),
)
LABELS = ("Resources", "Resourcing", "Resource Names")


@pytest.mark.parametrize("label", LABELS)
def test_rows_that_come_to_those_below_are_areas_and_forenames_lead(label: str) -> None:
    plan = book(tuple(label if one == "Resources" else one for one in HEADER), *ROWS)
    assert [area.title for area in plan.areas] == ["Footbridge", "Car park"]
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.description for action in actions] == ["Survey", "Drawings", "Drainage", "Surface"]
    names = [[owner.name for owner in action.owners] for action in actions]
    assert names == [["Gwen"], ["Gwen", "Owen"], ["Priya"], ["Owen"]]
    assert [str(action.timescale and action.timescale.due) for action in actions] == [
        "2025-03-06",
        "2025-03-18",
        "2025-03-07",
        "2025-03-11",
    ]


def test_rows_that_come_to_nothing_are_tasks_nobody_has_yet() -> None:
    rows = [(*row[:3], 3, *row[4:]) if row[4] is None else row for row in ROWS]
    plan = book(HEADER, *rows)
    actions = [action.description for area in plan.areas for action in area.actions]
    assert actions == [row[1] for row in ROWS]


def test_money_and_things_lead_nothing() -> None:
    things = ["Grant", "Grant", "Crane, Digger", "Grant", "Crane", "Digger"]
    rows = [(*row[:4], thing if row[4] else None, *row[5:]) for row, thing in zip(ROWS, things, strict=True)]
    try:
        plan = book(HEADER, *rows)
    except NotAPlanError:
        return
    assert not [owner for area in plan.areas for action in area.actions for owner in action.owners]
