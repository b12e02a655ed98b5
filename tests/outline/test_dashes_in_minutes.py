"""Minutes that print what, who and when with dashes between, and how it went after that."""

from __future__ import annotations

from planparse.pipeline import parse_bytes

NOTES = """# Notes of the meeting of the Hall Committee, 3 June 2026

Present: Orla Finn (OF), Deji Obi (DO), Ann Reed (Treasurer)

Apologies: Bo Lind

## 1. Actions from the last meeting

Action 11: Ask two firms for a price – OF – 10 May. Done.

Action 12: Find out who has keys – Deji Obi – next meeting. Carried over to July as DO was away.

## 2. Money

Action 13: Write to all who have not paid – Treasurer / OF – TBC.

## 3. Any other business

There was none.
"""


def test_what_who_and_when_stand_between_dashes() -> None:
    plan = parse_bytes("notes.md", NOTES.encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.ref for action in actions] == ["11", "12", "13"]
    assert [action.description for action in actions] == [
        "Ask two firms for a price",
        "Find out who has keys",
        "Write to all who have not paid",
    ]
    assert [action.timescale.text for action in actions] == ["10 May", "next meeting", "TBC"]
    assert [action.progress for action in actions] == ["Done.", "Carried over to July as DO was away.", None]
    assert [len(action.owners) for action in actions] == [1, 1, 2]
