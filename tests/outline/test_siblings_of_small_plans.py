"""Kinds that small plans by strangers showed: bars over tables, ticked posts, letters as refs, labels in plain words."""

import pytest

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.decide import decide_columns
from planparse.pipeline import parse_bytes

ROWS = [
    ("Fit a lock to the side gate", "Site Manager", "12/05/2025"),
    ("Write a guide for new tutors", "Ann Reed", "30/06/2025"),
    ("Check each first aid box", "Duty Manager", "01/09/2025"),
]


def _table(*rows, top=""):
    cells = ["".join(f"<td>{cell}</td>" for cell in row) for row in rows]
    return f"<table border=1>{top}{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def _actions(html):
    plan = parse_bytes("plan.html", f"<html><body><h1>Our plan</h1>{html}</body></html>".encode())
    return plan, [action for area in plan.areas for action in area.actions]


def _read(labels, *columns):
    return [found.best for found in decide_columns(NO_TERMS, labels, columns)]


@pytest.mark.parametrize("bars", [("Safe care", "Good food"), ("Kitchens and stores", "The yard")])
def test_a_bar_above_each_of_several_tables_heads_its_area(bars):
    head = ("What we will do", "Lead", "By when")
    tables = [_table(head, *ROWS, top=f"<tr><td colspan=3>{bar}</td></tr>") for bar in bars]
    plan, _ = _actions("<p>Westfield Trust</p>" + "".join(tables))
    assert [area.heading for area in plan.areas] == [*bars]


def test_what_was_found_in_a_bar_above_each_table_is_no_heading():
    told = (
        "The stores were not locked at night and nobody knew who held the two keys.",
        "Two of nine boxes were empty.",
    )
    head = ("What we will do", "Lead", "By when")
    tables = [_table(head, *ROWS, top=f"<tr><td colspan=3>{bar}</td></tr>") for bar in told]
    plan, _ = _actions("".join(tables))
    assert not {area.heading for area in plan.areas} & {*told}


@pytest.mark.parametrize("group", ["Done by", "Carried out by", "Looked after by"])
def test_posts_ticked_below_a_group_are_owners_and_letters_are_refs(group):
    top = (
        f"<tr><td rowspan=2>Job</td><td colspan=3>{group}</td><td rowspan=2>Wanted by</td><td rowspan=2>State</td></tr>"
        "<tr><td>Bursar</td><td>Caretaker</td><td>Site Manager</td></tr>"
    )
    rows = [
        ("A. Sweep the yard before school", "", "✓", "", "12/05/2025", "Done"),
        ("B. Agree the new charges", "✓", "", "✓", "30/06/2025", "Not begun"),
        ("C. Move the bins to the gate", "", "✓", "", "01/09/2025", "Not begun"),
    ]
    _, found = _actions(_table(*rows, top=top))
    assert [action.ref for action in found] == ["A", "B", "C"]
    owners = [[owner.display for owner in action.owners] for action in found]
    assert owners == [["Caretaker"], ["Bursar", "Site Manager"], ["Caretaker"]]


def test_months_over_marks_are_a_header_and_grey_columns_no_bars():
    months = ("Apr 24", "May 24", "Jun 24", "Jul 24", "Aug 24", "Sep 24")
    marks = [("X", "X", "", "", "", ""), ("", "", "", "X", "", ""), ("", "", "X", "X", "X", "X")]
    grey = ' style="background:#e8e8e8"'
    lines = [
        f"<tr><td>{at}</td><td>{text}</td><td>{who}</td>"
        + "".join(f"<td{grey if place > 2 else ''}>{mark}</td>" for place, mark in enumerate(own))
        + "</tr>"
        for at, ((text, who, _), own) in enumerate(zip(ROWS, marks, strict=True), 1)
    ]
    top = "<tr>" + "".join(f"<td>{label}</td>" for label in ("Line", "Piece of work", "Run by", *months)) + "</tr>"
    _, found = _actions(f"<table border=1>{top}{''.join(lines)}</table>")
    due = [action.timescale.due.isoformat() for action in found]
    assert due == ["2024-05-31", "2024-07-31", "2024-09-30"]


ACTS, OWNERS, DATES = zip(*ROWS, strict=True)


@pytest.mark.parametrize(
    ("label", "cells"),
    [
        ("Time allowed", ["2 weeks", "10 working days", "60 days"]),
        ("Days allowed", ["14", "28", "14"]),
        ("Period given", ["One month", "A fortnight", "3 months"]),
    ],
)
def test_the_time_that_an_owner_is_given_is_the_timescale(label, cells):
    assert _read(["Proposed action", "Holder", label], ACTS, OWNERS, cells)[2] == "timescale"


def test_how_long_a_task_takes_is_not_when_it_is_due():
    assert (
        _read(["Proposed action", "Holder", "Effort"], ACTS, OWNERS, ["4 days", "10 days", "1 day"])[2] != "timescale"
    )


NEWS = ["The locksmith comes on 4 June", "Half of it is in draft", "All nine were filled"]


@pytest.mark.parametrize("label", ["News from the service", "Latest word from the lead", "News"])
def test_what_is_heard_of_an_action_is_its_progress(label):
    states = ["Under way", "Under way", "Complete"]
    assert _read(["Step", "Owner", label, "State"], ACTS, OWNERS, NEWS, states)[2] == "progress"


@pytest.mark.parametrize("label", ["Because", "Why", "Grounds"])
def test_why_a_status_is_so_is_the_progress(label):
    states = ["Under way", "Under way", "Complete"]
    assert _read(["Step", "Owner", "Status", label], ACTS, OWNERS, states, NEWS)[3] == "progress"


@pytest.mark.parametrize("label", ["Where we stand", "Where things stand", "How far we have got"])
def test_where_an_action_stands_is_its_progress(label):
    assert _read(["Due", "Who", "What must be done", label], DATES, OWNERS, ACTS, NEWS)[3] == "progress"


@pytest.mark.parametrize("label", ["Where it is reported", "Where it is kept"])
def test_where_a_thing_is_told_or_kept_is_no_progress(label):
    told = ["Annual report", "Staff web page", "Property board"]
    assert _read(["Due", "Who", "What must be done", label], DATES, OWNERS, ACTS, told)[3] not in ("progress", "status")


@pytest.mark.parametrize("label", ["Measured by", "Judged by", "Counted through", "Evidenced by"])
def test_how_a_step_is_measured_owns_nothing(label):
    figures = ["Completion", "Number signed", "Head count"]
    assert _read(["Milestone", label, "Finish date"], ACTS, figures, DATES)[1] != "lead"


def test_a_status_with_a_report_behind_it_is_the_progress():
    told = ["Behind: one applicant came.", "To plan: half of it is in draft.", "Done: all nine were filled."]
    assert _read(["Step", "Owner", "State of play"], ACTS, OWNERS, told)[2] == "progress"
