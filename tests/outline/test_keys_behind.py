"""Keys and small tables behind the actions, without a header of their own: they are no rows of it."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEADER = ("Ref", "Action", "Lead", "By when", "Outcome", "Progress", "RAG")
ROWS = (
    ("1.1", "Write down each visit", "Head of Service", "31 May 2025", "Records are whole", "Begun", "#92d050"),
    ("1.2", "Check ten files a month", "Ann Reed", "July 2025", "Faults are found", "Not yet", "#ff0000"),
)


def plan(key: str) -> Plan:
    head = "<tr><th>" + "</th><th>".join(HEADER) + "</th></tr>"
    rows = "".join(
        "<tr><td>" + "</td><td>".join(row[:-1]) + f'</td><td style="background:{row[-1]}"></td></tr>' for row in ROWS
    )
    body = f"<h1>Improvement plan 2025</h1><h2>Priority 1: Visits</h2><table>{head}{rows}</table>{key}"
    return parse_bytes("plan.html", f"<body>{body}</body>".encode())


def key(heading: str, rows: tuple[tuple[str, str, str], ...]) -> str:
    made = "".join(f'<tr><td style="background:{fill}">{own}</td><td>{text}</td></tr>' for fill, own, text in rows)
    return f"<p>{heading}</p><table>{made}</table>"


@pytest.mark.parametrize(
    "behind",
    [
        key("Key", (("#92d050", "", "On track"), ("#ff0000", "", "Late"), ("#4f81bd", "", "Finished"))),
        key("What the colours mean", (("#92d050", "", "Going as planned"), ("#ff0000", "", "Overdue"))),
        key("Abbreviations", (("", "MASH", "Multi-agency safeguarding hub"), ("", "IRO", "Reviewing officer"))),
        key("Meetings of the board", (("", "First", "Report on visits"), ("", "Second", "Report on files"))),
    ],
)
def test_a_small_table_behind_the_actions_goes_on_with_nothing(behind: str) -> None:
    found = plan(behind)
    assert [action.ref for action in found.actions] == ["1.1", "1.2"]
    assert [area.heading for area in found.areas] == ["Priority 1: Visits"]


def test_a_key_of_colours_says_what_they_mean() -> None:
    found = plan(key("Key", (("#92d050", "", "Completed"), ("#ff0000", "", "On hold"))))
    assert [action.status.code for action in found.actions] == ["completed", "on_hold"]
