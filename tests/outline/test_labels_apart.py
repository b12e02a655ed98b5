"""Labels in a table of their own, above the tables whose columns they name."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from planparse.pipeline import parse_bytes

LABELS = ("Reference", "Source", "Recommendation", "Officer", "Action taken", "Status")
ROWS = (
    ("GA1", "Internal audit", "That all grievances be logged", "HR Officer", "Form is in use", "Complete"),
    ("GA2", "Staff forum", "That meetings be held in ten days", "Nerys Vaughan", "Two of three were", "Ongoing"),
    ("GA3", "Staff forum", "That a buddy be offered", "Nerys Vaughan", "Six were trained", "Complete"),
)


def table(rows: Sequence[Sequence[str]]) -> str:
    return "<table>" + "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows) + "</table>"


def told(*headings: str) -> list[tuple[str, ...]]:
    codes = ("completed", "ongoing", "completed")
    return [(heading, row[0], row[2], row[3], code) for heading, row, code in zip(headings, ROWS, codes, strict=True)]


def test_a_label_that_no_list_has_ends_those_of_a_cell_a_line() -> None:
    labels = ("Ref", "Task", "Who", "When", "Latest from the yard")
    rows = (
        ("1", "Paint the doors", "Ann Reed", "May 2025", "Half are done"),
        ("2", "Mend the boiler", "Clerk", "June 2025", "Parts are here"),
    )
    text = "Works plan\n\n" + "\n".join(labels) + "\n\n" + "\n\n".join(map("\n".join, rows))
    plan = parse_bytes("plan.txt", text.encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.description for action in actions] == ["Paint the doors", "Mend the boiler"]
    assert [action.timescale.due.isoformat() for action in actions if action.timescale and action.timescale.due] == [
        "2025-05-31",
        "2025-06-30",
    ]


def test_a_table_that_is_wider_has_none_of_these_labels() -> None:
    wide = [(*row, "x") for row in ROWS]
    own = [("No", "Task", "Who", "When"), ("1", "Paint the doors", "Ann Reed", "May 2025")]
    plan = parse_bytes("plan.html", f"<h1>Plan</h1>{table([LABELS])}{table(own)}{table(wide)}".encode())
    assert {
        action.ref for area in plan.areas for action in area.actions if action.description == "Paint the doors"
    } == {"1"}


@pytest.mark.parametrize(
    ("label", "doubted"),
    [("Date of report", False), ("Date of the visit", False), ("Raised on", False), ("Logged", False), ("Dates", True)],
)
def test_a_date_of_the_source_is_no_due_date_that_was_left_out(label: str, *, doubted: bool) -> None:
    rows = [("Reference", label, "Recommendation", "Officer", "Action taken")]
    rows += [
        (f"R{at}", f"{at} May 2025", f"That form {at} be kept", "HR Officer", "Form is in use") for at in range(1, 6)
    ]
    plan = parse_bytes("plan.html", f"<h1>Audit tracker</h1>{table(rows)}".encode())
    told = [issue for issue in plan.issues if issue.code == "column_left_out"]
    assert doubted or not told


@pytest.mark.parametrize("label", ["Safeguard to put in place", "Control to be established"])
def test_what_is_to_be_put_in_place_is_no_time_and_a_score_no_status(label: str) -> None:
    rows = [("Likelihood", "Impact", "Risk score", "Danger", label, "Staff member", "Noted")]
    rows += [
        (str(a), str(b), str(a * b), "The coach is late", f"Use firm {a} on the list only", "Megan Shore", "02/09/2025")
        for a, b in ((3, 4), (2, 5), (4, 4), (3, 5))
    ]
    plan = parse_bytes("plan.html", f"<h1>Visits: risks</h1>{table(rows)}".encode())
    assert [action.timescale for area in plan.areas for action in area.actions] == [None] * 4
    assert "column_left_out" not in {issue.code for issue in plan.issues}
