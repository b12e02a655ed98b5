"""Texts with a cell a line below labels that nobody knows: dates, owners and tasks show the columns by their turns."""

import pytest

from planparse.pipeline import parse_bytes

CELLS = [
    ("Gifts", "Put the register on the website each quarter", "Monitoring Officer", "May 2025"),
    ("Calls at night", "Tell all staff whom they can ring", "Head of HR", "June 2025"),
    ("Boards", "Write a guide for new members", "Percival Noone", "September 2025"),
]


@pytest.mark.parametrize(
    "labels",
    [("Shortcoming", "Remedy", "Officer in charge", "Finish by"), ("Fault", "Cure", "Whose job", "Latest day")],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_rows_are_told_by_their_turns(labels, gap):
    text = gap.join(["Annex to the statement", *labels, *(cell for row in CELLS for cell in row)])
    found = [action for area in parse_bytes("plan.txt", text.encode()).areas for action in area.actions]
    assert [action.description for action in found] == [row[1] for row in CELLS]
    assert [action.owners[0].display for action in found] == [row[2] for row in CELLS]
    assert [action.timescale.text for action in found] == [row[3] for row in CELLS]


def test_a_list_with_a_cell_too_many_is_not_told_by_turns():
    text = "\n\n".join(["Fault", "Cure", "Whose job", "Latest day", *CELLS[0], "Stray", *CELLS[1], *CELLS[2]])
    found = [action for area in parse_bytes("plan.txt", text.encode()).areas for action in area.actions]
    assert all("Stray" not in (action.timescale.text if action.timescale else "") for action in found)
