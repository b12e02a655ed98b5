"""Words in bold at the front of the items of a checklist are the titles of these."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

ITEMS = (
    ("x", "Roof", "Mend the roof of the hall before winter.", "Clerk", "1 May 2026"),
    (" ", "First aid", "Train two more members as first aiders.", "Orla Finn", "June 2026"),
    (" ", "Keys", "Keep one list of who has which keys.", "Deji Obi", "July 2026"),
    ("x", "Fees", "Write to those who have not paid.", "Treasurer", "April 2026"),
)


def _plan(item: str) -> Plan:
    lines = [
        f"- [{box}] {item.format(title, text)}\n  - Owner: {who}\n  - Due: {due}"
        for box, title, text, who, due in ITEMS
    ]
    return parse_bytes("plan.md", ("# Club action plan\n\n## Aim 1: The hall\n\n" + "\n".join(lines)).encode())


def test_words_in_bold_before_a_sentence_are_its_title() -> None:
    actions = [action for area in _plan("**{0}** {1}").areas for action in area.actions]
    assert [(action.title, action.description) for action in actions] == [(title, text) for _, title, text, *_ in ITEMS]
    assert [action.status.code for action in actions] == ["completed", "unknown", "unknown", "completed"]


def test_a_sentence_that_begins_in_bold_has_no_title() -> None:
    actions = [action for area in _plan("**{0}** comes first and others follow").areas for action in area.actions]
    assert [action.title for action in actions] == [None] * len(ITEMS)
