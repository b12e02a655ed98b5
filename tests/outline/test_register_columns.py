"""Columns of registers whose labels say what the weights have seldom seen: second owners, other actions, assets."""

from __future__ import annotations

import pytest
from tests.office_files import book

from planparse.plan.model import Action

RISKS = (
    ("R1", "Frost kills the young plants", "Cover the beds each night in April"),
    ("R2", "Nobody waters in August", "Draw up a rota of volunteers"),
    ("R3", "The shed is broken into", "Fit a second lock to the door"),
    ("R4", "Seeds arrive late", "Order all seeds before Christmas"),
)


def _actions(head: tuple[str, ...], *rows: tuple[str, ...]) -> list[Action]:
    return [action for area in book(head, *rows).areas for action in area.actions]


@pytest.mark.parametrize("label", ["Secondary Owner", "Deputy owner", "Backup Owner"])
def test_a_second_owner_supports(label: str) -> None:
    owners = (("Ann", "Bo"), ("Bo", ""), ("Cy", "Ann"), ("Dee", "Cy"))
    rows = [(*risk, *who) for risk, who in zip(RISKS, owners, strict=True)]
    told = _actions(("ID", "Description", "Mitigation", "Owner", label), *rows)
    assert [[(o.role, o.name) for o in action.owners] for action in told] == [
        [("lead", "Ann"), ("support", "Bo")],
        [("lead", "Bo")],
        [("lead", "Cy"), ("support", "Ann")],
        [("lead", "Dee"), ("support", "Cy")],
    ]


def test_what_is_done_instead_is_not_the_action() -> None:
    others = (
        "Buy new plants from the market in the town",
        "Lay a hose with a clock to all of the beds",
        "Keep all of the tools at the school instead",
        "Use the seeds that were kept from last year",
    )
    rows = [(risk, "4", text, other) for (_, risk, text), other in zip(RISKS, others, strict=True)]
    told = _actions(("Risk event", "Impact (1-5)", "Mitigative Action", "Alternative Action"), *rows)
    assert [action.description for action in told] == [text for _, _, text in RISKS]
    assert [action.extra["Alternative Action"] for action in told] == [*others]


def test_days_below_a_label_of_statuses_are_not_due() -> None:
    told = ("Solved: 29/2/24", "", "Solved: 5/3/24", "Ongoing")
    rows = [(*risk, "Ann", said) for risk, said in zip(RISKS, told, strict=True)]
    actions = _actions(("ID", "Description", "Mitigation", "Owner", "Mitigation status / Response"), *rows)
    assert [action.timescale for action in actions] == [None] * 4
    assert [action.status.code for action in actions] == ["completed", "unknown", "completed", "ongoing"]


def test_what_a_risk_is_to_heads_no_area() -> None:
    assets = ("Beds", "Hoses", "Shed", "Seeds")
    rows = [(risk[0], asset, *risk[1:], "Ann", "Open") for risk, asset in zip(RISKS, assets, strict=True)]
    plan = book(("Risk ID", "Asset/Area", "Threat", "Recommended Mitigation", "Owner", "Status"), *rows)
    assert [area.heading for area in plan.areas] == [""]
    assert [action.extra["Asset/Area"] for action in plan.areas[0].actions] == [*assets]
    assert not [issue for issue in plan.issues if issue.code == "column_unsure" and "Asset" in issue.message]
