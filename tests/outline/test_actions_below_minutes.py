"""Minutes in one table a meeting: who came and what was said, and below them labels over what is to be done by whom."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

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
