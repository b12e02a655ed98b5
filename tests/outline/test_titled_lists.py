"""Bulleted lists without who or when, below what calls itself a plan or recommendations."""

from __future__ import annotations

import pytest

from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

LISTS = {
    "Reading together": ("Build a library on every floor.", "Train all tutors in phonics.", "Invite families to read."),
    "A calm day": (
        "Review the timetable each term.",
        "Improve the path from the gate to the hall.",
        "Offer a quiet room.",
    ),
    "Good neighbours": ("Develop a garden with the care home.", "Share the hall with local clubs."),
}


def _text(title: str, bullet: str = "▪") -> bytes:
    lists = [f"{head}\n\n" + "\n".join(f"{bullet} {text}" for text in own) + "\n" for head, own in LISTS.items()]
    return "\n".join(["ST WILFRED'S PRIMARY", "", title, "", *lists]).encode()


def _told(plan: Plan) -> dict[str | None, list[str]]:
    return {area.heading: [one.description for one in area.actions] for area in plan.areas}


@pytest.mark.parametrize("title", ["Our strategic plan", "SCHOOL DEVELOPMENT PLAN", "Key recommendations"])
def test_lists_of_a_plan_are_actions_below_the_line_above_each(title: str) -> None:
    plan = parse_bytes("lists.txt", _text(title))
    assert _told(plan) == {head: list(own) for head, own in LISTS.items()}
    assert not any(one.owners for area in plan.areas for one in area.actions)


@pytest.mark.parametrize("title", ["How to run a school", "What we offer"])
def test_lists_of_a_guide_are_none(title: str) -> None:
    with pytest.raises(NotAPlanError):
        parse_bytes("lists.txt", _text(title))


def test_a_plan_that_lists_what_there_is_has_no_actions() -> None:
    things = "\n".join(
        f"▪ {one} in the hall" for one in ("Chairs", "Tables", "Lamps", "Books", "Maps", "Clocks", "Rugs")
    )
    with pytest.raises(NotAPlanError):
        parse_bytes("things.txt", f"Our strategic plan\n\nWhat we have\n\n{things}\n".encode())
