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
