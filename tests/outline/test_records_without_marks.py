"""Records whose headings, labels and refs stand in plain lines: told by their place and by coming again."""

from __future__ import annotations

import io

import docx
import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

AREAS = {
    "Timely help": (
        ("1.1", "Call every family back within one day.", "Ann Reed", "31 May 2025"),
        ("1.2", "Open the duty desk on Saturdays.", "Head of Early Help", "July 2025"),
    ),
    "Better records": (
        ("2.1", "Write to the schools each term.", "Bo Shah", "September 2025"),
        ("2.2", "Check twenty case files a month.", "Head of Audit", "June 2025"),
        ("2.3", "Record each visit on the day.", "Team Managers", "Ongoing"),
    ),
}


def lines(heading: str, record: tuple[str, ...]) -> list[str]:
    found = ["Marlow Bridge Council", "Improvement plan 2025"]
    for number, (title, actions) in enumerate(AREAS.items(), 1):
        found.append(heading.format(number, title))
        found += [line.format(*action) for action in actions for line in record]
    return found


def in_word(texts: list[str]) -> Plan:
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    stream = io.BytesIO()
    document.save(stream)
    return parse_bytes("plan.docx", stream.getvalue())


@pytest.mark.parametrize(
    ("heading", "record"),
    [
        ("{1}", ("{0} {1}", "Lead: {2}. Deadline: {3}.")),
        ("{1}", ("{0} {1}", "Responsible officer: {2}; by when: {3}")),
        ("{1}", ("Action {0}: {1}", "Owner: {2} | Target date: {3}")),
        ("Theme {0} – {1}", ("{0} {1}", "Lead – {2}", "By when – {3}")),
        ("Priority {0}: {1}", ("{0} {1}", "Owner - {2}", "Target date - {3}")),
        ("Objective {0}: {1}", ("Action {0}", "What: {1}", "Who: {2}", "When: {3}")),
        ("Recommendation {0}: {1}", ("Task {0}", "Description: {1}", "Owner: {2}", "Due date: {3}")),
    ],
)
def test_records_in_plain_lines(heading: str, record: tuple[str, ...]) -> None:
    plan = in_word(lines(heading, record))
    found = [
        (area.title, a.ref, a.description, a.owners[0].display, a.timescale and a.timescale.text)
        for area in plan.areas
        for a in area.actions
    ]
    assert found == [(title, *action) for title, actions in AREAS.items() for action in actions]


def test_a_last_line_of_each_record_is_no_heading() -> None:
    plan = in_word(lines("Priority {0}: {1}", ("{0} {1}", "Lead: {2}. Deadline: {3}. Outcome:", "Families wait less")))
    assert [area.title for area in plan.areas] == list(AREAS)
    assert {action.outcome for action in plan.actions} == {"Families wait less"}
