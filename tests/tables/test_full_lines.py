"""Rows that nothing draws and no ref begins: each line with its own lead and date is an action."""

import pytest

from planparse.pipeline import parse_bytes
from tables.drawing import drawn

HEAD = ("Action", "Lead", "By when", "Progress")
ROWS = [
    ("Review all open cases", "Ann Graham", "March 2024", "All done"),
    ("Train every team", "Bo Lind", "June 2024", "Two held"),
    ("Publish the policy", "Ann Graham", "May 2024", "Drafted"),
    ("Audit ten case files", "Bo Lind", "July 2024", "Begun"),
]
WRAPPED = [
    ("Review all open cases", "Ann Graham", "March 2024", "All done and"),
    ("in the duty team and", "", "", "reported to"),
    ("report what is found", "", "", "the board"),
    ("to the board", "", "", ""),
]
EDGES = (20, 160, 240, 310, 390)


def actions(rows):
    def draw(canvas):
        canvas.setFont("Helvetica", 9)
        for number, row in enumerate([HEAD, *rows]):
            for column, text in enumerate(row):
                canvas.drawString(EDGES[column] + 3, 340 - 12 * number - 3 * bool(number), text)
        bottom = 332 - 12 * len(rows)
        canvas.grid(EDGES, [352, 337])
        canvas.grid(EDGES, [337, bottom - 6])

    plan = parse_bytes("plan.pdf", drawn(draw))
    return [action for area in plan.areas for action in area.actions]


def test_each_full_line_is_an_action():
    found = [(a.description, a.owners[0].name, a.timescale.text, a.progress) for a in actions(ROWS)]
    assert found == ROWS


@pytest.mark.parametrize("lines", [3, 4])
def test_lines_that_wrap_are_one_action(lines):
    (action,) = actions(WRAPPED[:lines])
    assert action.owners[0].name == "Ann Graham"
