"""What names an action is its title where another column describes it."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

ROWS = (
    ("1", "Parking strategy", "Ann Reed", "The strategy for the town is to be published with maps.", "May 2025"),
    ("2", "Leisure centre roof", "Head of Estates", "Mend the roof and the gutters, and test both.", "June 2025"),
    ("3", "Safeguarding refresher", "Bo Shah", "All reception staff take the refresher course.", "July 2025"),
    ("4", "Bus passes", "Priya Lane", "Every school is told about bus passes for next year.", "August 2025"),
)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Action Item Title", "Action Item Description"),
        ("Task name", "Details"),
        ("Action title", "Full description"),
        ("Recommendation title", "Recommendation text"),
    ],
)
def test_a_name_and_what_describes_it(title: str, text: str) -> None:
    head = ",".join(("#", title, "Owner", text, "Due date"))
    lines = [",".join(f'"{cell}"' for cell in row) for row in ROWS]
    plan = parse_bytes("plan.csv", "\n".join((head, *lines)).encode())
    told = [(action.title, action.description) for area in plan.areas for action in area.actions]
    assert told == [(row[1], row[3]) for row in ROWS]
