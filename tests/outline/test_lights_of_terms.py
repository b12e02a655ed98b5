"""Lights below the terms of a school's year, and reasons behind the headings of areas."""

from __future__ import annotations

import pytest

from planparse import Plan
from planparse.pipeline import parse_bytes

ROWS = (
    ("1.1", "Teach handwriting in each class every day", "English Lead", "October 2025", "G", "G", ""),
    ("1.2", "Train all teachers in sentence work", "HT", "April 2026", "A", "G", ""),
    ("2.1", "Appoint a family support worker", "HT", "January 2026", "R", "A", ""),
    ("2.2", "Call home on the first day of absence", "Attendance Officer", "July 2026", "A", "R", ""),
)


def plan(terms: tuple[str, str, str], reason: str) -> Plan:
    head = "".join(f"<th>{text}</th>" for text in ("Ref", "Action", "Who", "By when", *terms))
    body = ""
    for row in ROWS:
        if row[0].endswith(".1"):
            title = {"1": "Raise attainment in writing", "2": "Reduce persistent absence"}[row[0][0]]
            body += f"<tr><td colspan=7>Priority {row[0][0]}: {title} {reason} One in five is below.</td></tr>"
        body += "<tr>" + "".join(f"<td>{text}</td>" for text in row) + "</tr>"
    return parse_bytes(
        "plan.html", f"<body><h1>School improvement plan</h1><table><tr>{head}</tr>{body}</table></body>".encode()
    )


@pytest.mark.parametrize("terms", [("Aut", "Spr", "Sum"), ("Autumn term", "Spring term", "Summer term")])
@pytest.mark.parametrize("reason", ["Why:", "Rationale:", "Context:"])
def test_the_last_term_that_is_rated_is_the_status(terms: tuple[str, str, str], reason: str) -> None:
    read = plan(terms, reason)
    actions = [action for area in read.areas for action in area.actions]
    assert [action.status.rag for action in actions] == ["green", "green", "amber", "red"]
    assert [action.extra[terms[0]] for action in actions] == ["G", "A", "R", "A"]
    assert [area.title for area in read.areas] == ["Raise attainment in writing", "Reduce persistent absence"]
    assert any(piece.text.startswith(reason) for piece in read.unplaced)
