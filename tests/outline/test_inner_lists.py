"""Items of an inner list below an action with who and when in brackets tell how it goes."""

from __future__ import annotations

import io

import docx

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

ITEMS = (
    ("Mend the roof of the hall (Clerk, May 2026) DONE", ("Two firms came.", "The cheaper one was taken.")),
    ("Train two more first aiders (Orla Finn; June 2026) LATE", ("One has left.",)),
    ("Keep one list of who has which keys (Deji Obi, July 2026) DONE", ()),
    ("Write to those who have not paid (Treasurer, April 2026) DONE", ("Nine letters so far.",)),
    ("Buy new chairs for the small room (Ann Reed, March 2026) LATE", ("None in stock until May.",)),
    ("Paint the fence along the lane (Bo Lind, August 2026) TO COME", ()),
)


def _word() -> Plan:
    made = docx.Document()
    made.add_heading("Village hall action plan", 0)
    for item, notes in ITEMS:
        made.add_paragraph(item, style="List Bullet")
        for note in notes:
            made.add_paragraph(note, style="List Bullet 2")
    file = io.BytesIO()
    made.save(file)
    return parse_bytes("plan.docx", file.getvalue())


def _web() -> Plan:
    inner = ("".join(f"<li>{note}</li>" for note in notes) for _, notes in ITEMS)
    items = "".join(f"<li>{item}<ul>{own}</ul></li>" for (item, _), own in zip(ITEMS, inner, strict=True))
    return parse_bytes("plan.html", f"<h1>Village hall action plan</h1><ul>{items}</ul>".encode())


def test_inner_items_are_the_progress_of_the_action_above() -> None:
    for plan in (_word(), _web()):
        actions = [action for area in plan.areas for action in area.actions]
        assert [action.progress for action in actions] == ["\n".join(notes) or None for _, notes in ITEMS]
        assert [action.description for action in actions] == [item.partition(" (")[0] for item, _ in ITEMS]
