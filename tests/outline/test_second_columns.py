"""Tables that have two columns for what the contract has one field for, and labels that are longer than listed ones."""

from __future__ import annotations

import pytest

from planparse.lexicon.labels import NO_TERMS, readings
from planparse.outline.decide import decide_columns
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan


def table(head: list[str], *rows: list[str]) -> Plan:
    body = "".join(
        "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"
        for tag, cells in [("th", head), *(("td", row) for row in rows)]
    )
    return parse_bytes("plan.html", f"<body><h1>Ofsted action plan</h1><table>{body}</table></body>".encode())


@pytest.mark.parametrize(
    ("labels", "fields"),
    [
        (["How will we know?", "What difference will it make to children?"], [None, "outcome"]),
        (["Success measures", "Outcome"], [None, "outcome"]),
        (["Impact RAG", "Delivery RAG"], [None, "status"]),
        (["Start", "Finish"], [None, "timescale"]),
        (["Improvement priority", "Sub-priority"], ["area", None]),
    ],
)
def test_which_of_two_columns_holds_the_field(labels: list[str], fields: list[str | None]) -> None:
    assert [choice.field for choice in decide_columns(NO_TERMS, labels, [[]] * len(labels))] == fields


def test_a_listed_question_may_begin_a_longer_one() -> None:
    assert readings(NO_TERMS, "What are we going to do to put this right for families?")[0][0] == "description"
    assert readings(NO_TERMS, "Action")[0][1] > readings(NO_TERMS, "Action on which we all agree")[0][1]


def test_measures_are_read_from_their_own_columns() -> None:
    plan = table(
        ["Ref", "Action", "Owner", "By when", "Outcome", "Baseline", "Target"],
        ["1", "Visit every child", "Ann Reed", "May 2025", "Children are seen", "61%", "85% by March 2026"],
    )
    found = [(m.kind, m.value, str(m.by), m.text) for m in plan.areas[0].actions[0].measures]
    assert found == [("baseline", 61.0, "None", "61%"), ("target", 85.0, "2026-03-31", "85% by March 2026")]


def test_the_kind_of_an_area_is_said_by_its_column() -> None:
    rows = [[f"{n}", "Leadership", f"Do the thing {n} well", "Ann Reed", "May 2025"] for n in (1, 2)]
    plan = table(["Ref", "Improvement priority", "Action", "Owner", "By when"], *rows)
    assert [(area.kind, area.title, len(area.actions)) for area in plan.areas] == [("priority", "Leadership", 2)]


def test_numbered_choices_below_progress_are_statuses_and_the_notes_beside_them_are_the_progress() -> None:
    plan = table(
        ["ID", "Task", "Assigned to", "Due", "Last comment", "Progress"],
        [
            "1",
            "Open a line for complaints",
            "Ann Reed",
            "30/04/2025",
            "31 calls came in the first week",
            "4 - Completed",
        ],
        ["2", "Close cases within 90 days", "Bo Shah", "30/09/2025", "The average is 117 days now", "2 - In progress"],
        ["3", "Join the national scheme", "Di Cole", "31/03/2026", "Waits for the decision", "1 - Not started"],
    )
    assert plan.actions[0].progress == "31 calls came in the first week"
    assert [action.status.code for action in plan.actions] == ["completed", "in_progress", "not_started"]


@pytest.mark.parametrize("label", ["Where we've got to", "How far have we got? Where we are", "Where are we now"])
def test_a_label_that_asks_where_we_are_is_of_the_progress(label: str) -> None:
    plan = table(
        ["Ref", "What we'll do", "Who", "When", "What good looks like", label, "State"],
        [
            "D1",
            "Inspect every home with damp",
            "Ann Reed",
            "30 Sep 2025",
            "Nine in ten are on time",
            "82% in May",
            "Open",
        ],
        ["D2", "Check each home again", "Bo Shah", "May 2025", "Few cases come back", "Calls began in July", "Open"],
    )
    assert [action.progress for action in plan.actions] == ["82% in May", "Calls began in July"]


def test_short_choices_below_a_label_that_asks_where_we_are_are_statuses_and_a_count_is_no_action() -> None:
    plan = table(
        ["#", "Action", "Accountable", "Deadline", "Progress", "Where are we"],
        ["A1", "Agree a budget for three years", "Ann Reed", "31/07/2025", "Approved by trustees in July", "DONE"],
        ["A2", "Send a forecast of cash each month", "Bo Shah", "31/08/2025", "Sent since May", "NOT STARTED"],
        ["A3", "Review the size of all classes", "Di Cole", "31/12/2025", "Consultation in November", "NOT STARTED"],
        ["", "Actions in this block", "3", "", "", ""],
    )
    assert [action.ref for action in plan.actions] == ["A1", "A2", "A3"]
    assert [action.status.text for action in plan.actions] == ["DONE", "NOT STARTED", "NOT STARTED"]
    assert [action.progress for action in plan.actions][2] == "Consultation in November"


@pytest.mark.parametrize(
    ("last", "field"),
    [
        (["Nearly there", "Done", "Done"], "status"),
        (["Shed put up", "Paths laid in June", "Seeds came"], "progress"),  # what happened, and no choices
    ],
)
def test_choices_below_progress_are_statuses_only_beside_notes(last: list[str], field: str) -> None:
    labels = ["No.", "Task", "Owner", "By when", "Notes", "Progress"]
    tasks = ["Put up a shed for tools", "Lay paths of bark", "Order seeds for spring"]
    notes = ["It came from the school.", "We wait for bark from the park.", "Paid by the raffle."]
    columns = [["1", "2", "3"], tasks, ["Ann Reed", "Bo Shah", "Di Cole"], ["May 2026", "June 2026", "July 2026"]]
    found = [choice.field for choice in decide_columns(NO_TERMS, labels, [*columns, notes, last])]
    assert found[5] == field
    assert (found[4] == "progress") == (field == "status")


@pytest.mark.parametrize(("label", "refs"), [("Our number", ["T-04", "T-11", "V-02"]), ("Old ref", ["1", "2", "3"])])
def test_a_count_of_rows_gives_way_to_the_plans_own_refs(label: str, refs: list[str]) -> None:
    rows = ["Put up a shed for tools", "Lay paths of bark", "Order seeds for spring"]
    plan = table(
        ["No.", label, "Action", "Lead", "Deadline"],
        *(
            [str(n), code, text, "Ann Reed", "May 2026"]
            for n, (code, text) in enumerate(zip(("T-04", "T-11", "V-02"), rows, strict=True), 1)
        ),
    )
    assert [action.ref for action in plan.actions] == refs
