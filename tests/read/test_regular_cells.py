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


def test_a_blank_line_is_a_blank_cell_where_the_others_have_one_each() -> None:
    head = ["Panel no.", "The panel advised", "What we will do", "Lead", "By when", "Latest"]
    rows = [
        ["P1", "Say what comes first.", "Rank the nine projects", "Ann Reed", "31 March 2024", "Ranked in May."],
        ["P2", "Meet more often.", "Hold a forum in each ward", "Bo Cole", "June 2024", ""],
        ["P3", "Share the data.", "Print a profile of each ward", "Head of Policy", "May 2025", "Two are out."],
    ]
    lines = [
        "Improvement plan",
        "",
        *(cell for row in [head, *rows] for cell in row),
        "",
        "The panel returns in March.",
    ]
    plan = parse_bytes("plan.txt", "\n".join(lines).encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [[a.ref, a.description, a.owners[0].text, a.progress or ""] for a in actions] == [
        [row[0], row[2], row[3], row[5]] for row in rows
    ]


def test_rows_and_headers_on_two_lines_below_headings() -> None:
    head = "ID\tAction\tLead\nDue\tOutcome\tStatus\n"
    one = "1.1\tLease forty flats\tAnn Reed\n30/06/25\tNobody in hotels\tOn track\n"
    two = "1.2\tOpen the shelter\tBo Cole\nMay 2025\tTwelve beds\tDelayed\n"
    three = "2.1\tBuy two sweepers\tFleet Manager\n1 April 2026\tClean streets\tComplete\n"
    text = f"Council plan\n\nPriority 1: Homes\n\n{head}{one}{two}\nPriority 2: Streets\n\n{head}{three}"
    plan = parse_bytes("plan.txt", text.encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [(a.ref, a.timescale.text if a.timescale else "", a.outcome, a.status.code) for a in actions] == [
        ("1.1", "30/06/25", "Nobody in hotels", "on_track"),
        ("1.2", "May 2025", "Twelve beds", "delayed"),
        ("2.1", "1 April 2026", "Clean streets", "completed"),
    ]
    assert [area.heading for area in plan.areas] == ["Priority 1: Homes", "Priority 2: Streets"]
    assert "rows_rejoined" in {issue.code for issue in plan.issues}
