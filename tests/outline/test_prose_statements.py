"""Prose of a meeting: sentences that say who `will` do something, where nothing else says what is to be done."""

from __future__ import annotations

import pytest

from planparse import Plan
from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes

TOP = """# Harrow Fen Twinning Committee: meeting of 4 March 2025

Present: Odile Marsh, Tom Brack, Ines Vole

Apologies: Hal Quince

"""
END = "\n\n## Next meeting\n\nThe committee will meet in May. The hall will be open.\n"


def _read(*said: str) -> Plan:
    heads = ("Visits", "Funds", "School")
    text = "\n\n".join(f"## {head}\n\n{text}" for head, text in zip(heads, said, strict=False))
    return parse_bytes("notes.md", (TOP + text + END).encode())


def _told(plan: Plan) -> list[tuple[str, str, list[str]]]:
    return [
        (area.heading, one.description, [owner.display for owner in one.owners])
        for area in plan.areas
        for one in area.actions
    ]


@pytest.mark.parametrize("takes_on", ["will", "will also", "agreed to", "volunteered to", "was asked to", "offered to"])
def test_a_sentence_says_who_takes_something_on(takes_on: str) -> None:
    plan = _read(
        f"The coach was late last year. Odile {takes_on} book another firm.",
        f"The account holds £310. Tom Brack {takes_on} write to the bank.",
        "Ines read a letter from the head.",
    )
    assert _told(plan) == [
        ("Visits", "book another firm.", ["Odile"]),
        ("Funds", "write to the bank.", ["Tom Brack"]),
    ]
    assert {"record_unsure"} <= {issue.code for issue in plan.issues}


def test_two_clauses_of_one_sentence_are_two_actions() -> None:
    plan = _read("It was agreed that Ines will draft the letter and Odile and Tom will sign it.", "Nothing was spent.")
    assert [one[1:] for one in _told(plan)] == [
        ("draft the letter", ["Ines"]),
        ("sign it.", ["Odile", "Tom"]),
    ]


def test_she_and_we_name_nobody() -> None:
    plan = _read("Odile will book the coach. She will send the list to all.", "Tom will count the cash.")
    assert _told(plan)[1] == ("Visits", "She will send the list to all.", [])


@pytest.mark.parametrize(
    "said",
    [
        "Odile will be away in June. Tom will not attend.",
        "If Odile will pay, Tom will travel. Will Ines book a coach?",
        "Rain will come. The hall will be shut.",
    ],
)
def test_what_may_come_to_be_is_no_action(said: str) -> None:
    with pytest.raises(NotAPlanError):
        _read(said)
