"""Texts in which signs lead from labels to values, and e-mails with a plan in them."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from planparse.read.document import MAIL

ROWS = (
    ("Repair the roof of each school.", "Ann Reed", "May 2026"),
    ("Write to every parent who waits.", "Head of Admissions", "30 June 2026"),
    ("Buy two minibuses.", "Fleet Manager", "Autumn 2026"),
    ("Train all governors in finance.", "HR", "31 March 2026"),
)
HEAD = "From: Board Secretary <b.s@x.example>\nTo: All members\nDate: Wed, 17 Dec 2025 16:42:10\nSubject: Schedule\n\nDear all,\n"
TAIL = "\n-----Original Message-----\nFrom: The Chair\nSent: 12 December 2025 09:15\nTo: Secretary\nSubject: Tuesday\n\n> Please hurry.\n"


def mail(sign: str, labels: tuple[str, str], gap: str = " ") -> Plan:
    text = HEAD + "\nACTIONS AFTER THE INSPECTION\n"
    for at, (what, who, when) in enumerate(ROWS, 1):
        if at in (1, 3):
            text += f"\nTheme {(at + 1) // 2} - Part {'AB'[at // 2]}\n=================\n"
        text += f"\n{at}. {what}\n"
        for label, value in zip(labels, (who, when), strict=True):
            text += f"    {label}{gap}{sign * (20 - len(label))}{gap}{value}\n"
    return parse_bytes("plan.txt", (text + TAIL).encode())


@pytest.mark.parametrize("sign", [".", "_", "·", "-"])
@pytest.mark.parametrize("labels", [("Owner", "Timescale"), ("Who does it", "Done by")])
def test_labels_led_to_values(sign: str, labels: tuple[str, str]) -> None:
    plan = mail(sign, labels)
    actions = [action for area in plan.areas for action in area.actions]
    assert [
        (action.description, action.owners[0].display, action.timescale and action.timescale.text) for action in actions
    ] == list(ROWS)
    assert [len(area.actions) for area in plan.areas] == [2, 2]


def test_signs_without_white_around_them() -> None:
    plan = mail(".", ("Lead", "Deadline"), gap="")
    assert [action.owners[0].display for area in plan.areas for action in area.actions] == [who for _, who, _ in ROWS]


def test_the_heads_of_e_mails_are_no_actions_and_are_kept() -> None:
    plan = mail(".", ("Owner", "Timescale"))
    heads = [piece.text for piece in plan.unplaced if piece.why == MAIL]
    assert [text.split(":")[0] for text in heads if ":" in text] == [
        "From",
        "To",
        "Date",
        "Subject",
        "From",
        "Sent",
        "To",
        "Subject",
    ]
    assert plan.words.source == plan.words.placed + plan.words.unplaced


def test_a_value_of_two_lines_behind_signs_is_whole() -> None:
    value = "The second trust has asked for a pause until its new electronic record is live in all wards."
    text = "".join(
        f"\n{at}. {what}\n    Owner ......... {who}\n    Update ........ {value[:53]}\n                    {value[53:]}\n"
        for at, (what, who, _) in enumerate(ROWS, 1)
    )
    plan = parse_bytes("plan.txt", f"ACTION PLAN\n{text}".encode())
    assert {action.progress for area in plan.areas for action in area.actions} == {value}
