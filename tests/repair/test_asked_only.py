"""Rows that say nothing of what is done but what they answer: a recommendation, an aim, a finding."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan


def read(label: str, *rows: tuple[str, str, str, str]) -> Plan:
    lines = ["\t".join((str(number), *row)) for number, row in enumerate(rows, 1)]
    head = f"Action Plan\nNo.\t{label}\tAgreed action\tLead officer\tBy when\n"
    return parse_bytes("plan.txt", (head + "\n".join(lines) + "\n").encode())


DONE = (
    ("That the hall be let on two evenings.", "Clubs will be asked to bid.", "Estates Manager", "May 2026"),
    ("That fees be frozen for a year.", "Fees stay as they are.", "Finance Manager", "June 2026"),
)


@pytest.mark.parametrize(
    "asked", ["(b) That a map be drawn.", "The clerk should draw a map.", "Draw a map of the site"]
)
def test_what_is_asked_is_the_action_if_nothing_is_answered_yet(asked: str) -> None:
    action = read("Recommendation", *DONE, (asked, "", "Town Clerk", "TBC")).actions[2]
    assert (action.description, action.answers) == (asked, None)
    assert action.owners[0].text == "Town Clerk"


@pytest.mark.parametrize(
    ("found", "lead"), [("The roof leaks over the stage.", "Town Clerk"), ("That a map be drawn.", "")]
)
def test_a_finding_asks_for_nothing_and_a_bare_text_may_belong_elsewhere(found: str, lead: str) -> None:
    plan = read("Finding", *DONE, (found, "", lead, "TBC" if lead else ""))
    assert not [repair for repair in plan.repairs if repair.code == "answers_moved"]
