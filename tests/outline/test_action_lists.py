"""Lists that a line announces as actions, where nothing else of a document holds actions."""

from __future__ import annotations

import pytest

from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes

MINUTES = """# Committee

## Library

- The cards were printed.

Action items:

- AH to write to the printer
- Ann Reed: ask the school
- Tim will show the site at the next meeting

## Events

- It rained.

Action items:

- Update the calendar

## Dates

- The next meeting is in May.
"""


def test_announced_items_are_actions_below_the_heading_they_stand_under() -> None:
    plan = parse_bytes("minutes.md", MINUTES.encode())
    found = [
        (area.heading, action.description, [owner.name for owner in action.owners])
        for area in plan.areas
        for action in area.actions
    ]
    assert found == [
        ("Library", "write to the printer", ["AH"]),
        ("Library", "ask the school", ["Ann Reed"]),
        ("Library", "Tim will show the site at the next meeting", []),
        ("Events", "Update the calendar", []),
    ]


@pytest.mark.parametrize("line", ["Decisions:", "Points raised:"])
def test_a_list_that_is_not_announced_as_actions_is_none(line: str) -> None:
    with pytest.raises(NotAPlanError):
        parse_bytes("minutes.md", MINUTES.replace("Action items:", line).encode())


def test_minutes_without_things_to_do_are_no_plan() -> None:
    told = MINUTES.replace("AH to write to the printer", "The printer was late").replace(
        "Ann Reed: ask the school", "Fine"
    )
    with pytest.raises(NotAPlanError):
        parse_bytes("minutes.md", told.replace("Tim will show", "Tim showed").encode())


def test_task_assignments_are_announced_actions_though_a_bullet_is_glued_to_a_name() -> None:
    meeting = "## Meeting {}\n\nTopic: the fair\n\n- We talked about the fair.\n\nTask Assignments:\n\n{}\n\nLesson: plan early.\n"
    lists = (
        "• Farooq: Draw the map.\n\n• Sarim & Umer: Book the hall.",
        "• Farooq: Print the map.\n\n•Umer: Pay the hall.",
    )
    plan = parse_bytes("m.md", "\n".join(meeting.format(at, items) for at, items in enumerate(lists, 1)).encode())
    found = [(action.description, [owner.name for owner in action.owners]) for action in plan.actions]
    assert found == [
        ("Draw the map.", ["Farooq"]),
        ("Book the hall.", ["Sarim", "Umer"]),
        ("Print the map.", ["Farooq"]),
        ("Pay the hall.", ["Umer"]),
    ]
