"""Schedules of small teams: tasks in a word or two, forenames as resources, rows that come to what stands below them."""

from __future__ import annotations

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


def test_money_and_things_lead_nothing() -> None:
    things = ["Grant", "Grant", "Crane, Digger", "Grant", "Crane", "Digger"]
    rows = [(*row[:4], thing if row[4] else None, *row[5:]) for row, thing in zip(ROWS, things, strict=True)]
    try:
        plan = book(HEADER, *rows)
    except NotAPlanError:
        return
    assert not [owner for area in plan.areas for action in area.actions for owner in action.owners]
