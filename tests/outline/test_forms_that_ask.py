"""Forms whose header asks questions, with a line of help below each; Markdown whose first heading is the title."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes

ROWS = (
    (
        "Support planning",
        "Read the guidance and shadow a colleague",
        "Time, a mentor",
        "Manager's feedback",
        "31/03/2025",
    ),
    ("Writing to children", "Rewrite five plans with the family", "Examples", "Audit", "May 2025"),
    ("Court work", "Sit in on two hearings", "Legal team", "Own notes", "June 2025"),
)
ASKED = (
    ("What must we learn?", "for example a skill, or a duty"),
    ("What will we do about it?", "for example training, shadowing or supervision"),
    ("What help is needed?", "for example time, money or people"),
    ("How will we know?", "say what will be different"),
    ("When will it be done by", "give a month, and review it after that in supervision"),
)


@pytest.mark.parametrize("mark", ["<br>", "</p><p>", " "])
def test_a_header_of_questions_with_help_below(mark: str) -> None:
    head = "".join(f"<td><p>{label}{mark}{help_}</p></td>" for label, help_ in ASKED)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
    page = f"<body><h1>Development plan</h1><table><tr>{head}</tr>{body}</table></body>"
    plan = parse_bytes("plan.html", page.encode())
    assert [action.description for action in plan.actions] == [row[1] for row in ROWS]
    assert [action.timescale.text for action in plan.actions if action.timescale] == [row[4] for row in ROWS]


def test_the_first_heading_of_markdown_is_the_title_and_code_has_no_marks() -> None:
    text = (
        "# How we will open the front door\n\nSome words about it.\n\n## Tasks\n\n"
        "| Ref | Action | Owner | Due |\n|---|---|---|---|\n"
        "| 1 | Switch on `audit_log` for all teams | Ann Reed | May 2025 |\n"
        "| 2 | Tell **every** team | Bo Shah | June 2025 |\n"
    )
    plan = parse_bytes("plan.md", text.encode())
    assert plan.document.title == "How we will open the front door"
    assert [action.description for action in plan.actions] == ["Switch on audit_log for all teams", "Tell every team"]


@pytest.mark.parametrize(
    ("label", "cells", "codes"),
    [
        ("Action done? (Yes / No / Part)", ("Yes", "Part", "No"), ["completed", "in_progress", "unknown"]),
        ("Signed off", ("Y", "N", "N"), ["completed", "unknown", "unknown"]),
        ("Is it in place?", ("Yes - May 2026", "No", "Partly"), ["completed", "unknown", "in_progress"]),
        ("Ticked off?", ("✔", "✘", "✔"), ["completed", "unknown", "completed"]),
    ],
)
def test_a_column_that_asks_if_it_is_done_is_the_status(label: str, cells: tuple[str, ...], codes: list[str]) -> None:
    rows = zip(("Write to every parent", "Audit all files", "Brief all heads"), cells, strict=True)
    lines = [f"{at},{what},Ann Lee,3{at % 2} May 2026,{cell}" for at, (what, cell) in enumerate(rows, 1)]
    plan = parse_bytes("plan.csv", "\n".join((f"No,Task,Who,By when,{label}", *lines, "")).encode())
    assert [action.status.code for action in plan.actions] == codes


def test_a_column_that_names_a_date_or_a_person_does_not_ask() -> None:
    plan = parse_bytes(
        "plan.csv",
        b"No,Task,Who,Completed by\n1,Write to every parent,Ann Lee,30 May 2026\n2,Audit,Bo Shah,June 2026\n",
    )
    assert [action.status.code for action in plan.actions] == ["unknown", "unknown"]
