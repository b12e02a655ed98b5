"""Rows that hold no action: notes, totals, a header printed again under another heading, a line with a cell too many."""

import pytest

from planparse.pipeline import parse_bytes

HEAD = "Ref,Action,Owner,Due date,Progress"
ROWS = [
    "1.1,Review all open cases,Ann Graham,31 March 2024,All done",
    "1.2,Train every team in thresholds,Bo Lind,30 June 2024,Two held",
    "1.3,Publish the new policy,Ann Graham,May 2024,Drafted",
]


def read(*rows):
    plan = parse_bytes("plan.csv", "\n".join(("Priority 1: Leadership", HEAD, *rows)).encode())
    return plan, [action for area in plan.areas for action in area.actions]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("Total,3,,,", "a total of the table"),
        ("Grand total: 3 actions,,,,", "a total of the table"),
        ("Note: dates agreed by the board in May,,,,", "a note on the table"),
        ("Source: the board's minutes,,,,", "a note on the table"),
        ("Last updated: 3 May 2024,,,,", "a note on the table"),
    ],
)
def test_notes_and_totals_are_no_actions_and_no_areas(row, why):
    plan, actions = read(*ROWS[:2], row, ROWS[2])
    assert [action.ref for action in actions] == ["1.1", "1.2", "1.3"]
    assert len(plan.areas) == 1
    assert why in {piece.why for piece in plan.unplaced}


def test_an_action_that_begins_like_a_total_stays():
    _, actions = read(*ROWS, "1.4,Total the hours of all teams,Bo Lind,May 2024,")
    assert [action.description for action in actions][-1] == "Total the hours of all teams"


def test_a_comma_in_a_text_that_nobody_quoted_is_part_of_it():
    row = "1.4,Train the duty, court and care teams,Bo Lind,May 2024,Begun"
    plan, actions = read(*ROWS, row)
    last = actions[-1]
    assert (last.description, last.owners[0].name, last.progress) == (
        "Train the duty, court and care teams",
        "Bo Lind",
        "Begun",
    )
    assert [(i.path, i.severity) for i in plan.issues if i.code == "row_long"] == [
        ("/areas/0/actions/3/description", "warning")
    ]
