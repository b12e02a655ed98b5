"""Notes that say what became of actions, in a row or a paragraph of their own, head none and cut no area in two."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from planparse.pipeline import parse_bytes

HEAD = ("No", "Action", "Lead", "Due", "Status")
FIRST = ("1.1", "Have a manager sign each assessment", "Ann Reed", "31 May 2025", "Complete")
SECOND = ("1.4", "Use one tool for risk", "Bo Lind", "31 July 2025", "Ongoing")
OTHER = ("2.1", "Appoint a victim worker", "Ann Reed", "31 May 2025", "Complete")
NOTES = (
    "Please note that actions 1.2 and 1.3 were merged into 1.4 at the March board.",
    "Actions 1.2 and 1.3 were merged into 1.4",
    "Action 1.2 has been closed and 1.3 is part of 1.4.",
    "The following actions have been moved here from the estates plan",
)


def table(rows: Sequence[str | Sequence[str]]) -> str:
    lines = [
        f"<td colspan=5>{row}</td>" if isinstance(row, str) else "".join(f"<td>{cell}</td>" for cell in row)
        for row in rows
    ]
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("form", ["row", "between", "above"])
def test_a_note_heads_no_actions(note: str, form: str) -> None:
    one, two = "Recommendation 1: Risk", "Recommendation 2: Victims"
    pages = {
        "row": table([HEAD, one, FIRST, note, SECOND, two, OTHER]),
        "between": f"<h2>{one}</h2>{table([HEAD, FIRST])}<p>{note}</p>{table([HEAD, SECOND])}<h2>{two}</h2>"
        + table([HEAD, OTHER]),
        "above": f"<h2>{one}</h2><p>{note}</p>{table([HEAD, FIRST, SECOND])}<h2>{two}</h2>{table([HEAD, OTHER])}",
    }
    plan = parse_bytes("plan.html", f"<h1>Action plan</h1>{pages[form]}".encode())
    refs = [(area.heading, [action.ref for action in area.actions]) for area in plan.areas]
    assert refs == [(one, ["1.1", "1.4"]), (two, ["2.1"])]
    assert note in {piece.text for piece in plan.unplaced}
