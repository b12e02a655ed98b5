"""Registers whose risks stand below a bare label: another label, or the scores, say what is described."""

from __future__ import annotations

import pytest
from tests.office_files import book

from planparse import parse_bytes
from planparse.errors import NotAPlanError

RISKS = (
    ("R1", "Pump fails", "Old seals", "No water in block B", 3, 4, "Spare pump kept on site"),
    ("R2", "Lift stops", "Worn cable", "Tenants walk up", 2, 4, "Yearly check by the maker"),
    ("R3", "Fire door left open", "Wedges used", "Smoke spreads", 3, 5, "Door closers and weekly walk"),
    ("R4", "Keys lost", "No log", "Break-in", 4, 3, "Key safe with code"),
    ("R5", "Boiler leak", "Corrosion", "Flood in plant room", 2, 3, "Replace tank"),
)


@pytest.mark.parametrize(
    "head",
    [
        ("Risk No.", "Description", "Cause", "Consequence", "Likelihood", "Severity", "Treatment"),
        ("Hazard ref", "Details", "Cause", "Effect", "Likelihood", "Impact", "Controls"),
        ("ID", "Event", "Root cause", "Consequence", "Probability", "Severity", "Countermeasure"),
    ],
)
def test_what_treats_a_risk_is_done(head: tuple[str, ...]) -> None:
    plan = book(head, *RISKS)
    told = [(action.ref, action.answers, action.description) for area in plan.areas for action in area.actions]
    assert told == [(row[0], row[1], row[6]) for row in RISKS]


def test_risks_that_nothing_is_done_about_are_no_plan() -> None:
    with pytest.raises(NotAPlanError):
        book(("Risk No.", "Description", "Cause", "Consequence", "Likelihood", "Severity"), *[row[:6] for row in RISKS])


RISK = "## Risks\n\n| No | Risk | Likelihood | Impact | Mitigation |\n|---|---|---|---|---|\n| R1 | Lift stops | 2 | 4 | {} |\n"
HEAD = "| Ref | {} | {} | Lead | Status |\n|---|---|---|---|---|\n| 1 | {} | Train all staff | Ann Reed | Open |\n"


@pytest.mark.parametrize(
    ("label", "doing", "kept"), [("Issue", "Resolution", True), ("Recommendation", "Action", False)]
)
def test_risks_are_read_beside_a_log_of_issues_and_not_beside_a_plan(label: str, doing: str, kept: bool) -> None:
    text = f"# Log\n\n{RISK.format('Ask the maker for a check')}\n## Parts\n\n{HEAD.format(label, doing, 'No cover')}"
    plan = parse_bytes(text.encode(), name="log.md")
    found = [action.description for area in plan.areas for action in area.actions]
    assert found == ["Ask the maker for a check"] * kept + ["Train all staff"]
