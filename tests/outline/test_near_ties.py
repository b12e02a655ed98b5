"""Columns of which two readings are nearly as likely: settled by what the rest of the table lacks."""

from __future__ import annotations

import csv
import io

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan


def read(*rows: tuple[str, ...]) -> Plan:
    stream = io.StringIO()
    csv.writer(stream).writerows(rows)
    return parse_bytes("log.csv", stream.getvalue().encode())


@pytest.mark.parametrize(("group", "reply"), [("Committee", "Response"), ("Board", "Response"), ("Panel", "Reply")])
def test_a_log_of_several_committees_has_their_names_as_areas_and_replies_as_progress(group: str, reply: str) -> None:
    head = (group, "Date", "Minute no.", "Action", "Officer", "Deadline", reply, "Status")
    rows = [
        ("Audit Committee", "12/06/2025", "21", "Send members a note on agency staff", "Head of Finance", "31/07/2025"),
        ("Audit Committee", "12/06/2025", "22", "Report back on the three audits", "Audit Manager", "18/09/2025"),
        ("Audit Committee", "18/09/2025", "34", "Bring an updated policy", "Monitoring Officer", "12/12/2025"),
        ("Planning Committee", "24/06/2025", "41", "Hold a training session on trees", "Gwen Ashdown", "30/09/2025"),
        ("Planning Committee", "24/06/2025", "42", "Report on cases open for a year", "Legal Services", "28/10/2025"),
        ("Planning Committee", "26/08/2025", "56", "Write to the agency on replies", "Cllr Rob Fenby", "30/09/2025"),
    ]
    told = [
        "Note sent on 22 July.",
        "Managers have come to the meeting.",
        "Draft was sent to unions.",
        "Session was held.",
    ]
    told += ["Report is not ready: two officers have left.", "Letter sent and answer received."]
    plan = read(head, *((*row, text, "Closed") for row, text in zip(rows, told, strict=True)))
    assert [(area.title, len(area.actions)) for area in plan.areas] == [
        ("Audit Committee", 3),
        ("Planning Committee", 3),
    ]
    assert [action.progress for area in plan.areas for action in area.actions] == told


@pytest.mark.parametrize("label", ["Senior lead", "Cabinet member", "Accountable", "Portfolio holder"])
def test_those_who_are_senior_lead_where_nobody_stands_below_them(label: str) -> None:
    plan = read(
        ("#", "Action", label, "Deadline", "Progress"),
        ("A1", "Forecast cash each week.", "Cllr Ann Reed", "30/05/2025", "First in May"),
        ("A2", "Agree a plan to clear the deficit.", "Cllr Bo Lind", "31/07/2025", "Plan agreed"),
    )
    assert {owner.role for action in plan.actions for owner in action.owners} == {"lead"}


@pytest.mark.parametrize("label", ["Doing it", "On the ground", "Delivering", "Making it happen"])
@pytest.mark.parametrize("first", ["Accountable", "Answerable"])
def test_names_beside_those_who_are_accountable_are_of_those_who_do_it(first: str, label: str) -> None:
    head = ("#", "Action", first, label, "Deadline", "Progress")
    plan = read(
        head,
        ("A1", "Forecast cash each week.", "Chief Financial Officer", "Finance Manager", "30/05/2025", "First in May"),
        ("A2", "Agree a plan to clear the deficit.", "Chair of Trustees", "Ann Reed", "31/07/2025", "Plan agreed"),
        ("A3", "Close the two tenders.", "Chief Operating Officer", "Head of Procurement", "30/09/2025", "One closed"),
    )
    owners = [[owner.text for owner in action.owners] for area in plan.areas for action in area.actions]
    assert [one[-1] for one in owners] == ["Finance Manager", "Ann Reed", "Head of Procurement"]


def test_a_column_of_who_checks_beside_the_owner_stays_out() -> None:
    head = ("#", "Action", "Owner", "Verified by", "Deadline")
    plan = read(
        head,
        ("A1", "Forecast cash each week.", "Chief Financial Officer", "Internal Auditor", "30/05/2025"),
        ("A2", "Agree a plan to clear the deficit.", "Chair of Trustees", "External Auditor", "31/07/2025"),
        ("A3", "Close the two tenders.", "Chief Operating Officer", "Internal Auditor", "30/09/2025"),
    )
    assert all(len(action.owners) == 1 for area in plan.areas for action in area.actions)


@pytest.mark.parametrize("label", ["Where we are", "Where are we?", "How far we have got"])
def test_a_column_that_asks_where_we_are_and_holds_statuses_alone_is_the_status(label: str) -> None:
    plan = read(
        ("No", "What we will do", "Lead", "By when", label),
        ("1", "Open one front door with partners", "Service Manager", "October 2025", "🔵 Complete"),
        ("2", "Ring each tenant at eight weeks", "Income Manager", "September 2025", "🟢 On track"),
        ("3", "Agree a protocol with the hospital", "Head of Needs", "31/12/2025", "🟠 Delayed"),
    )
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.status.code for action in actions] == ["completed", "on_track", "delayed"]
    assert [action.progress for action in actions] == [None, None, None]


@pytest.mark.parametrize("label", ["Latest review", "Update for the board", "Next steps"])
def test_a_column_that_nobody_filled_in_takes_no_field_from_one_that_is(label: str) -> None:
    told = (
        "Design has been agreed with the owner.",
        "Two of the six posts have been moved.",
        "Nothing has been done yet.",
    )
    tasks = ("Repair the footway", "Move the speed signs", "Put up cycle stands")
    rows = [
        (str(n), task, "The Clerk", "May 2026", note, "")
        for n, (task, note) in enumerate(zip(tasks, told, strict=True), 1)
    ]
    plan = read(("No", "Action", "Led by", "When", "Note", label), *rows)
    assert [action.progress for action in plan.areas[0].actions] == [*told]


def test_progress_in_words_of_statuses_beside_notes_is_the_status() -> None:
    tasks = ("Repair the footway", "Move the speed signs", "Put up cycle stands", "Clear the gullies")
    notes = (
        "Design agreed with the owner.",
        "Two of six posts moved.",
        "Waiting for the county.",
        "All cleared in May.",
    )
    says = ("2 - In progress", "2 - In progress", "3 - On hold", "4 - Completed")
    rows = [
        (str(n), *row[:1], "Ann Reed", "May 2026", *row[1:])
        for n, row in enumerate(zip(tasks, notes, says, strict=True), 1)
    ]
    plan = read(("ID", "Action", "Assigned To", "Due", "Latest Note", "Progress"), *rows)
    actions = plan.areas[0].actions
    assert [action.status.code for action in actions] == ["in_progress", "in_progress", "on_hold", "completed"]
    assert [action.progress for action in actions] == [*notes]
