"""Records of recommendations: what managers answer is what will be done."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

ANSWERS = (
    ("Lock the date once it is entered.", "Agreed. A change was asked for.", "Ann Reed", "31 May 2025"),
    ("Ask for three quotes above £5,000.", "Agreed, the team was told.", "Bo Lind", "30 June 2025"),
    ("Sample ten files each month.", "Partly agreed. We will sample five.", "Cy Moss", "31 July 2025"),
)


@pytest.mark.parametrize("labelled", [True, False])
def test_a_response_is_what_will_be_done_and_the_recommendation_is_answered(labelled: bool) -> None:
    records = [
        "\n".join((
            f"R{number}. In the sample {number} of nine files were late.\nRecommendation: {asked}"
            if labelled
            else f"R{number}. {asked}",
            f"Management response: {answer}",
            f"Responsible officer: {who}",
            f"Target date: {when}",
        ))
        for number, (asked, answer, who, when) in enumerate(ANSWERS, 1)
    ]  # fmt: skip
    plan = parse_bytes("audit.txt", "\n\n".join(("Internal audit of grants", *records)).encode())
    found = [action for area in plan.areas for action in area.actions]
    assert [action.description for action in found] == [answer for _, answer, _, _ in ANSWERS]
    assert [action.answers for action in found] == [asked for asked, *_ in ANSWERS]


def test_an_updated_response_is_progress() -> None:
    records = [
        f"R{number}. {asked}\nUpdated management response: {answer}\nOfficer: {who}\nTarget date: {when}"
        for number, (asked, answer, who, when) in enumerate(ANSWERS, 1)
    ]
    plan = parse_bytes("audit.txt", "\n\n".join(("Action plan for grants", *records)).encode())
    found = [action for area in plan.areas for action in area.actions]
    assert [action.description for action in found] == [asked for asked, *_ in ANSWERS]
