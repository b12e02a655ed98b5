"""Actions of which more is said on lines that begin with a sign, in texts and lists."""

from __future__ import annotations

from planparse import Plan
from planparse.pipeline import parse_bytes

LETTERS = """Northwick Schools Federation
Recovery plan

AIM 1. READING
~~~~~~~~~~~~~~

  (a) Teach phonics in the same way and at the same time in all of the
      schools of the federation.
      -- Mrs J Ferrier, 14 February 2025  [done]
      => All of the 31 teachers were trained.

  (b) Buy decodable books.
      -- Business manager, ongoing  [on track]

AIM 2. MONEY
~~~~~~~~~~~~

  (a) Set a budget that balances by the third year and have it agreed by
      the trustees before the summer.
      -- Executive head, from September 2025  [not started]
      => Unions to be asked.

  (b) Share a caretaker between the two schools on either side of the
      river.
      -- Chair of governors, 31 May 2025  [not started]
"""

ARROWS = """Recovery plan of Northwick Schools

1. Train all staff in the new system
   > Ann Reed | 31 March 2025
   + Two sessions were held.
2. Write to parents about the letters
   > Tom Ellis | 30 April 2025
   + Sent in May.
3. Review the letters each term
   > Head of Service | Termly
"""


def read(text: str) -> Plan:
    return parse_bytes("plan.txt", text.encode("utf-8"))


def test_signs_are_labels_without_words() -> None:
    plan = read(LETTERS)
    assert [len(area.actions) for area in plan.areas] == [2, 2]
    first, second = plan.areas[0].actions
    assert (
        first.description
        == "Teach phonics in the same way and at the same time in all of the schools of the federation."
    )
    assert [owner.text for owner in first.owners] == ["Mrs J Ferrier"]
    assert first.timescale is not None
    assert first.timescale.text == "14 February 2025"
    assert first.status.code == "completed"
    assert first.progress == "All of the 31 teachers were trained."
    assert [owner.text for owner in second.owners] == ["Business manager"]
    assert second.status.code == "on_track"


def test_letters_may_begin_anew_in_each_area() -> None:
    plan = read(LETTERS)
    assert [action.description for action in plan.areas[1].actions] == [
        "Set a budget that balances by the third year and have it agreed by the trustees before the summer.",
        "Share a caretaker between the two schools on either side of the river.",
    ]


def test_who_and_when_may_be_parted_by_any_mark() -> None:
    plan = read(ARROWS)
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.ref for action in actions] == ["1", "2", "3"]
    assert [owner.text for action in actions for owner in action.owners] == ["Ann Reed", "Tom Ellis", "Head of Service"]
    assert [action.timescale.text for action in actions if action.timescale] == [
        "31 March 2025",
        "30 April 2025",
        "Termly",
    ]
    assert actions[0].progress == "Two sessions were held."
