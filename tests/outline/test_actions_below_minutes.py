"""Minutes in one table a meeting: who came and what was said, and below them labels over what is to be done by whom."""

from __future__ import annotations

import pytest

from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes

SAID = (("Allotment rents", "Half are paid"), ("Water butts", "Two leak"))
TO_DO = (("Write to those who owe rent", "Hazel"), ("Water butt repairs", "Percy Dunn"))


def minutes(what: str, who: str) -> bytes:
    """Two meetings with the same labels, each cell over several columns as a form in Word has them."""

    def row(left: str, right: str, wide: int = 2) -> str:
        return f"<tr><td colspan={wide}>{left}</td><td colspan={4 - wide}>{right}</td></tr>"

    rows = [row("Held", "4 May 2026", 1), row("Present", "Hazel, Percy Dunn", 1)]
    rows += [row("Agenda", "Discussion"), *(row(*said) for said in SAID), "<tr><td colspan=4></td></tr>"]
    rows += [row(what, who, 3), *(row(*said, 3) for said in TO_DO)]
    table = f"<table>{''.join(rows)}</table>"
    return f"<h1>Allotment minutes</h1>{table}{table}".encode()


@pytest.mark.parametrize(("what", "who"), [("Actionables", "Assignee"), ("To-dos", "Who"), ("Action items", "Owner")])
def test_below_the_labels_stand_the_actions(what: str, who: str) -> None:
    plan = parse_bytes("minutes.html", minutes(what, who))
    actions = [action for area in plan.areas for action in area.actions]
    assert [(action.description, action.owners[0].name) for action in actions] == [*TO_DO, *TO_DO]
    assert any("Half are paid" in piece.text for piece in plan.unplaced)


def test_other_labels_make_no_actions_of_what_was_said() -> None:
    with pytest.raises(NotAPlanError):
        parse_bytes("minutes.html", minutes("Apologies", "Sent by"))


TABLE = """\
<h1>Allotment meeting minutes</h1><p>May 12, 2031</p><h2>Present</h2><p>Hazel Dunn</p><p>Percy Lowe</p><p>Apologies: none</p>
<table><tr><td>Topic</td><td>Notes and action items</td><td>{label}</td></tr>
<tr><td>1. Water</td><td>We talked of 1. Butts 2. Pipes</td><td>1. Hazel to price new butts<br>2. Percy to drain the
pipes by June 5th</td></tr>
<tr><td>2. Rents</td><td>Half are paid</td><td>Item put off</td></tr>
<tr><td>3. Paths</td><td>1. They are muddy<br>2. They are narrow</td><td>Paths<br>• Hazel and Percy to lay chips</td></tr>
</table>"""


@pytest.mark.parametrize("label", ["Actions: Responsible", "Action / who", "Agreed actions"])
def test_the_last_column_of_a_table_of_minutes_says_who_does_what(label: str) -> None:
    plan = parse_bytes("minutes.html", TABLE.format(label=label).encode())
    said = [(action.description, [one.name for one in action.owners]) for area in plan.areas for action in area.actions]
    assert said == [
        ("price new butts", ["Hazel"]),
        ("drain the pipes", ["Percy"]),
        ("lay chips", ["Hazel", "Percy"]),
    ]
    assert [area.title for area in plan.areas] == ["Water", "Paths"]
    assert [when.due and when.due.isoformat() for one in plan.actions if (when := one.timescale)] == ["2031-06-05"]
    kept = " ".join(piece.text for piece in plan.unplaced)
    assert all(text in kept for text in ("Half are paid", "Item put off", "They are narrow"))
