"""A column for each month: the latest status and progress hold, what is blank is as before; dates that were moved."""

from __future__ import annotations

import pytest
from tests.office_files import web_table

from planparse.pipeline import parse_bytes
from planparse.plan.model import Action

HEAD = ("Ref", "Action", "Lead", "By when", "RAG Mar 24", "RAG Jun 24", "Update Q1 24", "Update Q2 24")


def read(*rows: tuple[str, ...], head: tuple[str, ...] = HEAD) -> tuple[Action, ...]:
    own = [(f"1.{n}", "Audit supervision in every team", "Ann Reed", "Oct 2024", *row) for n, row in enumerate(rows, 1)]
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in (head, *own))
    return (
        parse_bytes("plan.html", f"<body><p>Ofsted action plan</p><table>{body}</table></body>".encode())
        .areas[0]
        .actions
    )


def test_the_latest_holds() -> None:
    action, other = read(("R", "G", "Not begun", "Half done"), ("R", "A", "Begun", "Two left"))
    assert (action.status.rag, action.progress, other.status.rag) == ("green", "Half done", "amber")
    assert action.extra == {"RAG Mar 24": "R", "Update Q1 24": "Not begun"}


def test_what_is_blank_there_is_as_it_was_before() -> None:
    action, other = read(("B", "", "Published", ""), ("R", "A", "Begun", "Two left"))
    assert (action.status.rag, other.status.rag) == ("blue", "amber")


def test_columns_may_stand_with_the_latest_first() -> None:
    head = (*HEAD[:4], HEAD[5], HEAD[4], HEAD[7], HEAD[6])
    action, _ = read(("G", "R", "Half done", "Not begun"), ("A", "R", "Two left", "Begun"), head=head)
    assert (action.status.rag, action.progress) == ("green", "Half done")


MOVED = (
    ("Deadline original", "Latest"),
    ("Target date (original)", "Target date (revised)"),
    ("Due date", "Moved to"),
    ("First agreed date", "Now"),
    ("Implementation date – original", "Implementation date – current"),
    ("Due date", "Date revised"),
)


@pytest.mark.parametrize("labels", MOVED)
def test_dates_that_replace_those_beside_them_hold(labels: tuple[str, str]) -> None:
    rows = [["Ref", "Agreed action", "Responsible officer", *labels, "Status"]]
    for ref, what, one, other in (
        ("A", "Rewrite the lone working policy", "31/01/2025", "30/04/2025"),
        ("B", "Train all wardens in first aid", "March 2025", ""),
        ("C", "Replace the till in the museum", "28/02/2025", "30/06/2025"),
        ("D", "Check all fire doors", "30 April 2025", ""),
    ):
        rows.append([ref, what, "Head of HR", one, other, "Delayed" if other else "On track"])
    found = [action.timescale for area in web_table(rows, "Priority 1: Staff").areas for action in area.actions]
    assert [str(one.due) for one in found if one] == ["2025-04-30", "2025-03-31", "2025-06-30", "2025-04-30"]
    assert [[step.label for step in one.milestones] for one in found if one] == [["original"], [], ["original"], []]


@pytest.mark.parametrize("label", ["Actual date", "Date closed", "Reviewed on", "Next meeting"])
def test_a_day_on_which_something_was_done_replaces_none(label: str) -> None:
    rows = [["Ref", "Agreed action", "Responsible officer", "Original due date", label, "Status"]]
    rows += [
        [str(n), f"Train warden {n} in first aid", "Head of HR", "31/01/2025", "28/02/2025", "Late"] for n in (1, 2)
    ]
    found = [action.timescale for area in web_table(rows, "Priority 1: Staff").areas for action in area.actions]
    assert [str(one.due) for one in found if one] == ["2025-01-31"] * 2
