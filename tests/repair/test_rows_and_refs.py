"""Rows cut in two, refs that must be unique, and outcomes that end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

HEAD = "Ref\tAction\tLead\tBy when\tOutcome\tProgress\n"
Parse = Callable[[str], dict[str, Any]]


def actions(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return [action for area in plan["areas"] for action in area["actions"]]


def plan(parse_text: Parse, *rows: str) -> dict[str, Any]:
    return parse_text("Wexcombe action plan\n\nPriority 1: Leadership\n" + HEAD + "\n".join(rows) + "\n")


def test_a_row_cut_in_two_is_one_action(parse_text: Parse) -> None:
    found = plan(
        parse_text,
        "1.1\tReview all open cases in the duty team and\tAnn Reed\tMay 2015\tSafe.\tBegun.",
        "\treport what was found to the board.\t\t\t\t",
        "1.2\tTrain every team.\tBo Shah\tJune 2015\tAble.\tBegun.",
    )
    texts = [action["description"] for action in actions(found)]
    assert texts == [
        "Review all open cases in the duty team and report what was found to the board.",
        "Train every team.",
    ]
    assert "row_joined" in {repair["code"] for repair in found["repairs"]}


@pytest.mark.parametrize("rest", ["\treport it.\tBo Shah\t\t\t", "\treport it.\t\tJune 2015\t\t"])
def test_a_row_with_an_owner_or_a_date_of_its_own_is_another_action(parse_text: Parse, rest: str) -> None:
    found = plan(
        parse_text,
        "1.1\tReview all open cases and\tAnn Reed\tMay 2015\tSafe.\tBegun.",
        rest,
        "1.3\tTrain every team.\tBo Shah\tJune 2015\tAble.\tBegun.",
    )
    assert len(actions(found)) == 3


def test_a_ref_that_is_printed_twice_is_made_unique_and_said(parse_text: Parse) -> None:
    rows = ("1.1\tAudit cases.", "1.2\tTrain every team.", "1.2\tTell the board.", "1.4\tWrite to schools.")
    found = plan(parse_text, *(f"{row}\tAnn Reed\tMay 2015\tSafe.\tBegun." for row in rows))
    refs = [action["ref"] for action in actions(found)]
    assert len(set(refs)) == 4
    assert refs[:2] == ["1.1", "1.2"]
    assert any("'1.2'" in issue["message"] for issue in found["issues"] if issue["code"].startswith("ref"))


def test_an_outcome_that_ends_is_not_joined_with_the_next(parse_text: Parse) -> None:
    texts = (
        "Children are seen within",
        "five days of a referral.",
        "and families tell their story once.",
        *("Staff stay.", "Plans are clear.", "Visits are kept.", "Audits are done.", "Schools are told."),
    )
    rows = [f"1.{n}\tDo thing {n} well.\tAnn Reed\tMay 2015\t{text}\tBegun." for n, text in enumerate(texts, 1)]
    found = [action["outcome"] for action in actions(plan(parse_text, *rows))]
    whole = "Children are seen within five days of a referral."
    assert found[:4] == [whole, whole, "and families tell their story once.", "Staff stay."]
