"""Forms of risks, issues and decisions as they are used everywhere: which of their columns is what."""

from __future__ import annotations

import pytest
from tests.office_files import book

from planparse.errors import NotAPlanError

RISKS = ("Frost kills the plants", "Nobody waters in August", "The shed is broken into", "Seeds arrive late")
ACTIONS = (
    "Cover the beds each night in April",
    "Draw up a rota of volunteers",
    "Fit a second lock to the door",
    "Order all seeds before Christmas",
)
THERE = (
    "Beds are near the wall and warm",
    "Some of us live beside the beds",
    "There is a lock on the shed door",
    "We keep a list of the good shops",
)
WHO = ("Ann Reed", "Bo Shah", "Priya Raman", "Tom Kirk")
WHEN = ("31/03/2025", "30/06/2025", "31/01/2025", "24/12/2024")
STATES = ("Open", "Closed", "In progress", "Open")


def test_what_is_done_already_is_not_what_is_to_be_done() -> None:
    done = "What are you already doing?"
    asked = "Do you need to do anything else to control this risk?"
    head = ("Hazard", done, asked, "Action by whom", "Action by when")
    plan = book(head, *zip(RISKS, THERE, ACTIONS, WHO, WHEN, strict=True))
    told = [action for area in plan.areas for action in area.actions]
    assert [(one.answers, one.description) for one in told] == [*zip(RISKS, ACTIONS, strict=True)]
    assert [one.extra[head[1]] for one in told] == [*THERE]


def test_what_harm_an_issue_does_is_no_outcome() -> None:
    head = ("Issue ID", "Raised by", "Description", "Impact", "Priority", "Assigned to", "Resolution", "Status")
    rows = [
        (f"I{at}", who, risk, "Plants are lost", "High", who, action, state)
        for at, (risk, action, who, state) in enumerate(zip(RISKS, ACTIONS, WHO, STATES, strict=True))
    ]
    told = [action for area in book(head, *rows).areas for action in area.actions]
    assert [(one.outcome, one.extra["Impact"]) for one in told] == [(None, "Plants are lost")] * 4


def test_what_sort_of_risk_each_is_heads_nothing() -> None:
    head = ("Ref", "Risk/Opportunity", "Description", "Likelihood", "Impact", "Response actions", "Owner", "Status")
    rows = [
        (f"R{at}", "Risk", risk, "3", "4", action, who, state)
        for at, (risk, action, who, state) in enumerate(zip(RISKS, ACTIONS, WHO, STATES, strict=True))
    ]
    assert [area.heading for area in book(head, *rows).areas] == [""]


def test_the_title_of_a_card() -> None:
    titles = ("Cover", "Rota", "Lock", "Seeds")
    head = ("Title", "Description", "Assignee", "State", "Due Date")
    plan = book(head, *zip(titles, ACTIONS, WHO, STATES, WHEN, strict=True))
    told = [(action.title, action.description) for area in plan.areas for action in area.actions]
    assert told == [*zip(titles, ACTIONS, strict=True)]


def test_who_owns_a_risk_beside_who_acts_is_no_owner_left_out() -> None:
    head = ("Risk ID", "Risk", "Further actions", "Action owner", "Risk owner", "Due date", "Status")
    rows = [
        (f"R{at}", risk, action, who, "Head Gardener", when, state)
        for at, (risk, action, who, when, state) in enumerate(zip(RISKS, ACTIONS, WHO, WHEN, STATES, strict=True))
    ]
    assert "column_left_out" not in [issue.code for issue in book(head, *rows).issues]


def test_decisions_are_no_actions_but_where_they_are_followed_up() -> None:
    decided = [f"We will {action[:1].lower()}{action[1:]}" for action in ACTIONS]
    rows = [*zip("1234", decided, WHO, WHEN, ["It is cheaper"] * 4, strict=True)]
    with pytest.raises(NotAPlanError):
        book(("ID", "Decision", "Made by", "Date", "Rationale"), *rows)
    assert len(book(("ID", "Decision", "Lead", "Due date", "Rationale"), *rows).areas[0].actions) == 4
