"""Columns that look like something else beside the others of their table: two of numbers, of marks, of owners."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

import pytest

from planparse.outline.column_doubts import unsure
from planparse.outline.decide_tables import settle_near_ties
from planparse.outline.label_overrides import accountable, plainly_above
from planparse.outline.outline import Column
from planparse.outline.scored import Decision, model
from planparse.pipeline import parse_bytes
from planparse.plan.model import Action, Plan
from planparse.words import Phrase

TASKS = ("Repair the footway", "Move the speed signs", "Put up cycle stands", "Clear the gullies", "Paint the lines")


def read(head: tuple[str, ...], *rows: tuple[str, ...]) -> Plan:
    stream = io.StringIO()
    csv.writer(stream).writerows((head, *rows))
    return parse_bytes("plan.csv", stream.getvalue().encode())


def actions(plan: Plan) -> list[Action]:
    return [action for area in plan.areas for action in area.actions]


@pytest.mark.parametrize(("count", "outline"), [("ID", "WBS"), ("Row", "Outline Number"), ("Task ID", "WBS")])
def test_of_a_count_of_rows_and_an_outline_the_outline_has_the_refs(count: str, outline: str) -> None:
    numbers = ("0", "1", "1.1", "1.2", "2", "2.1", "2.2", "2.3")
    texts = ("Roads plan", "Streets", *TASKS[:2], "Drains", *TASKS[2:])
    rows = []
    for at, (number, text) in enumerate(zip(numbers, texts, strict=True)):
        names, note = ("Roads Team", "Two of six have been moved.") if "." in number else ("", "")
        start = "Mon 06/01/25" if at < 4 else "Mon 13/01/25"
        rows.append((str(at), number, text, "50%", "Late", start, "Fri 30/05/25", "3 days", str(at - 1), names, note))
    dated = (
        "Task Name",
        "% Complete",
        "Status",
        "Start",
        "Finish",
        "Duration",
        "Predecessors",
        "Resource Names",
        "Notes",
    )
    assert [action.ref for action in actions(read((count, outline, *dated), *rows))] == [
        one for one in numbers if "." in one
    ]


def test_of_two_columns_that_give_way_to_each_other_the_likelier_one_has_the_refs() -> None:
    fitted = model("columns")
    extra, ref = (fitted.readings.index(name) for name in ("extra", "ref"))

    def settled(*refs: float) -> list[int]:
        shares = [[share if at == ref else 1 - share if at == extra else 0.0 for at in range(22)] for share in refs]
        chosen = [extra] * len(refs)
        settle_near_ties(fitted, [""] * len(refs), [[]] * len(refs), [{}] * len(refs), shares, chosen)
        return chosen

    assert settled(0.37, 0.43) == [extra, ref]
    assert settled(0.1, 0.43) == [extra, extra]  # a number among texts that is no ref by itself


@pytest.mark.parametrize("mark", ["■", "●", "X"])
@pytest.mark.parametrize("periods", [("Jul", "Aug", "Sep", "Oct", "Nov"), ("Q1", "Q2", "Q3", "Q4")])
def test_marks_below_months_are_no_due_dates_of_their_own(mark: str, periods: tuple[str, ...]) -> None:
    marks = [tuple(mark if at in (row, row + 1) else "" for at in range(len(periods))) for row in (0, 1, 2, 0, 1)]
    rows = [
        (str(at), task, "Head of Roads", *own, "Begun") for at, (task, own) in enumerate(zip(TASKS, marks, strict=True))
    ]
    plan = read(("No", "What we will do", "Lead", *periods, "State"), *rows)
    assert all(action.timescale.text for action in actions(plan))
    assert not [issue for issue in plan.issues if issue.code == "column_unsure"]


@pytest.mark.parametrize(
    ("label", "above", "role"),
    [
        ("Lead member", "lead", "lead"),
        ("Named councillor", "lead", "lead"),
        ("Delivery lead", "lead", "operational_lead"),  # by its label
        ("Action owner", "strategic_lead", "operational_lead"),
    ],
)
def test_nobody_is_an_operational_lead_where_nobody_stands_above(label: str, above: str, role: str) -> None:
    fitted = model("columns")
    chosen = [fitted.readings.index(one) for one in (above, "operational_lead")]
    accountable(fitted, ["Lead officer", label], chosen)
    assert [fitted.readings[one] for one in chosen] == [above, role]


@pytest.mark.parametrize(("label", "surely"), [("Exec lead", True), ("Corporate sponsor", True), ("Lead", False)])
def test_a_label_that_says_who_stands_above_is_plain(label: str, surely: bool) -> None:
    near = Decision("strategic_lead", "lead", 0.05)
    assert (plainly_above(label, near, 0.1).margin >= 0.1) == surely


def columns(*decisions: Decision) -> Iterable[Column]:
    return [Column(Phrase(), "Owner", one.field, decision=one) for one in decisions]


def test_whether_the_doer_is_the_lead_or_the_operational_lead_is_not_asked_below_a_strategic_lead() -> None:
    near, above = Decision("lead", "operational_lead", 0.01), Decision("strategic_lead", "lead", 0.9)
    assert not [*unsure([*columns(near, above)], 0)]
    assert [*unsure([*columns(near)], 0)]


@pytest.mark.parametrize(
    ("label", "cells"),
    [
        ("Short or medium term", ("Short", "Medium")),
        ("Must or should", ("Must for all schools", "Should for academies")),
        ("Statutory or encouraged", ("Statutory for all councils", "Encouraged for parish councils")),
    ],
)
def test_which_of_the_sorts_of_its_label_a_row_is_has_no_field(label: str, cells: tuple[str, str]) -> None:
    rows = [(str(at), task, "Head of Roads", "May 2026", cells[at % 2]) for at, task in enumerate(TASKS)]
    plan = read(("Ref", "Action", "Lead", "Due", label), *rows)
    assert [action.extra.get(label) for action in actions(plan)] == [cells[at % 2] for at in range(len(TASKS))]
    assert not [issue for issue in plan.issues if issue.code == "column_unsure"]


def test_a_body_among_contacts_is_no_heading() -> None:
    contacts = [("JW", "Jo Warburton", "Head of Roads"), ("RRF", "Rural Roads Forum", ""), ("DB", "Dev Bhatt", "Clerk")]
    leads = ("RRF", "JW", "RRF, DB")
    tasks = [(str(n), task, lead, "May 2026") for n, (task, lead) in enumerate(zip(TASKS, leads, strict=False), 1)]
    tables = [[("Ref", "Action", "Lead", "Due"), *tasks], [("Initials", "Name", "Post"), *contacts]]
    html = "".join(
        f"<table>{''.join('<tr>' + ''.join(f'<td>{cell}</td>' for cell in row) + '</tr>' for row in rows)}</table>"
        for rows in tables
    )
    plan = parse_bytes("plan.html", f"<h1>Roads plan</h1>{html}".encode())
    assert [[owner.display for owner in action.owners] for action in actions(plan)] == [
        ["Rural Roads Forum"],
        ["Jo Warburton"],
        ["Rural Roads Forum", "Dev Bhatt"],
    ]
