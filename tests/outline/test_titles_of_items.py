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


@pytest.mark.parametrize(("title", "text"), [("Activity", "Details"), ("Initiative", "Description")])
def test_an_activity_that_is_a_name_is_the_title_of_its_details(title: str, text: str) -> None:
    head = ",".join(("Aim", title, text, "When", "Who"))
    lines = [",".join(f'"{cell}"' for cell in ("Town", row[1], row[3], row[4], row[2])) for row in ROWS]
    plan = parse_bytes("plan.csv", "\n".join((head, *lines)).encode())
    assert [(action.title, action.description) for action in plan.actions] == [(row[1], row[3]) for row in ROWS]


def test_what_each_row_delivers_heads_none() -> None:
    goods = ("Map", "Guide", "Guide", "Films", "Open day")
    lines = [
        f"R{at},{good},The {good.lower()} may be late,High,Low,{text},Ann Reed"
        for at, (good, text) in enumerate(
            zip(goods, ("Draw it early", "Ask for help", "Print fewer", "Hire a camera", "Book the hall"), strict=True)
        )
    ]
    head = "Risk ID,Deliverable,Description,Probability,Impact,Mitigation,Owner"
    plan = parse_bytes("register.csv", "\n".join((head, *lines)).encode())
    assert [area.heading for area in plan.areas] == [None] or [area.heading for area in plan.areas] == [""]
    assert [action.extra["Deliverable"] for action in plan.actions] == [*goods]
