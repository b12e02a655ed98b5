"""Texts whose cells stand in turn: so many a line, with a mark between, or one a line under labels nobody knows."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

HEAD = ["Ref", "Action", "Lead", "By when"]
ROWS = [
    ["1.1", "Agree one threshold document with partners", "Ann Reed", "31 March 2024"],
    ["1.2", "Test one assessment form in two localities", "Bo Cole", "June 2024"],
    ["2.1", "Check twenty case files every month", "Head of Early Help", "May 2025"],
]


def text(form: str) -> str:
    return "Improvement plan\n\n" + "".join(form.format(*row) for row in [HEAD, *ROWS])


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("{0} / {1} / {2} / {3}\n", id="slashes"),
        pytest.param("{0}\n|\n{1}\n|\n{2}\n|\n{3}\n\n", id="lone pipes"),
        pytest.param("{0}\t{1}\n{2}\t{3}\n", id="two a line"),
        pytest.param("{0}\n\n{1}\n\n{2}\n\n{3}\n\n", id="one a line"),
    ],
)
def test_cells_in_turn(form: str) -> None:
    plan = parse_bytes("plan.txt", text(form).encode())
    assert [
        [a.ref, a.description, a.owners[0].display, a.timescale.text if a.timescale else ""]
        for area in plan.areas
        for action in [area.actions]
        for a in action
    ] == ROWS


def test_a_row_that_lacks_a_cell_is_not_dealt_out_by_counting() -> None:
    lines = text("{0} / {1} / {2} / {3}\n").replace(" / Bo Cole", "")
    plan = parse_bytes("plan.txt", lines.encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [[owner.display for owner in action.owners] for action in actions][1] == []
    assert {action.timescale.text for action in actions if action.timescale} <= {row[3] for row in ROWS}
    unsure = {issue.path for issue in plan.issues if issue.code == "record_unsure" and issue.severity == "warning"}
    assert sum("/actions/" in path for path in unsure) == len(ROWS)
