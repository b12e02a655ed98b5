"""Sentences below a table's last row, and the numbers of what actions answer."""

from __future__ import annotations

import pytest
from tests.office_files import book

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEADER = ("Ref", "Action", "Lead", "By when")
ROWS = (("1", "Train all staff", "Ann Reed", "May 2025"), ("2", "Write down each visit", "Head of HR", "June 2025"))
FEET = (
    "Measures for this priority are in the performance report.",
    "The board looks at this table each month and reports to Cabinet.",
    "Dates in italics have been moved since the last report.",
)


def with_feet(foot: str, part: str) -> Plan:
    body = ""
    for number, name in enumerate(("Serious violence", "Hate crime", "Reoffending"), 1):
        rows = "".join("<tr><td>" + "<td>".join((f"{number}.{ref}", *row)) + "</tr>" for ref, *row in ROWS)
        head = "".join(f"<th>{label}" for label in HEADER)
        body += f"<h3>Priority {number}: {name}</h3><table><thead><tr>{head}</thead><tbody>{rows}</tbody>"
        body += f"<{part}><tr><td colspan=4>{foot}</td></tr></{part}></table>"
    return parse_bytes("plan.html", f"<body><h1>Community safety delivery plan</h1>{body}</body>".encode())


@pytest.mark.parametrize("foot", FEET)
@pytest.mark.parametrize("part", ["tfoot", "tbody"])
def test_a_sentence_below_the_last_row_heads_nothing(foot: str, part: str) -> None:
    plan = with_feet(foot, part)
    assert [(area.number, area.theme, len(area.actions)) for area in plan.areas] == [(n, None, 2) for n in "123"]
    assert [text.text for text in plan.unplaced].count(foot) == 3


@pytest.mark.parametrize(
    "heading", ["Priority 2: Hate crime.", "Priority 2: We will reduce the harm that hate crime does."]
)
def test_a_heading_at_the_end_of_a_part_stays_one(heading: str) -> None:
    plan = book(("Ref", "Action", "Lead", "By when"), *ROWS, (heading,), merged=("A4:D4",))
    assert heading in [area.heading for area in plan.areas]


ANSWERS = (
    ("Set out the full demand on the service.", "31/03/2026", "A service plan will be written with the demand in it."),
    ("Appoint a lead officer for food hygiene.", "1 September 2025", "The post will be filled by open competition."),
    ("Bring the scheme of delegation up to date.", "30/09/2025", "All authorisations will be issued anew."),
)


@pytest.mark.parametrize("word", ["Recommendation", "Finding", "Point"])
@pytest.mark.parametrize("between", [" ", "\n"])
def test_numbers_of_what_each_action_answers_are_its_refs(word: str, between: str) -> None:
    rows = [(f"{word} {n}{between}{said}", due, text) for n, (said, due, text) in enumerate(ANSWERS, 4)]
    plan = book(("Recommendation", "By (date)", "Planned improvements"), *rows)
    actions = [action for area in plan.areas for action in area.actions]
    assert [(action.ref, action.answers) for action in actions] == [
        (str(n), said) for n, (said, *_) in enumerate(ANSWERS, 4)
    ]


def test_one_answered_by_two_actions_numbers_neither() -> None:
    rows = [(f"Recommendation {n // 2}\n{said}", due, text) for n, (said, due, text) in enumerate(ANSWERS, 4)]
    plan = book(("Recommendation", "By (date)", "Planned improvements"), *rows)
    assert "2" not in [action.ref for area in plan.areas for action in area.actions]


@pytest.mark.parametrize("label", ["Description", "What we will do"])
def test_a_title_without_a_description_says_what_will_be_done(label: str) -> None:
    rows = (
        ("C1", "Empty homes", "Bring 40 long-term empty homes back into use", "Ann Reed", "31/03/2026"),
        ("C2", "Selective licensing", "", "Tom Ellis", "31/10/2026"),
        ("C3", "Local plan", "Submit the local plan for examination", "Ruth Calder", "30/06/2025"),
    )
    plan = book(("Action code", "Action title", label, "Assigned to", "Due date"), *rows)
    actions = [action for area in plan.areas for action in area.actions]
    assert [(action.title, action.description) for action in actions] == [
        (rows[0][1], rows[0][2]),
        (None, rows[1][1]),
        (rows[2][1], rows[2][2]),
    ]
    said = [issue.message for issue in plan.issues if issue.code == "cell_blank"]
    assert any("is read as what will be done" in message for message in said)


def test_lines_of_the_form_below_the_last_action_are_no_actions() -> None:
    rows = (
        ("<tr><th>Task<th>Action<th>Deadline"),
        ("<tr><td>Task 1<td>Mend the roof of the old barn<td>3 May 2025"),
        ("<tr><td>Task 2<td>Paint the door of the new barn<td>4 June 2025"),
        ("<tr><td colspan=2>The next meeting will be in the barn<td>Date and place"),
        ("<tr><td colspan=2>All who were there agreed these minutes<td>Signed by the chair"),
    )
    plan = parse_bytes("form.html", f"<h1>Barn group</h1><table>{''.join(rows)}</table>".encode())
    assert [action.description for action in plan.actions] == [
        "Mend the roof of the old barn",
        "Paint the door of the new barn",
    ]
    assert "a line of the form below the table" in {one.why for one in plan.unplaced}


def test_what_is_part_of_the_total_belongs_to_no_action() -> None:
    rows = (
        *((ref, text, lead, when, "£100") for ref, text, lead, when in ROWS),
        ("Total", "2 actions", "", "", "£200"),
    )
    plan = book((*HEADER, "Cost"), *rows, ("of this from grants", "", "", "", "£50"))
    assert [action.extra["Cost"] for action in plan.actions] == ["£100", "£100"]


def test_a_foot_written_before_the_rows_is_shown_below_them() -> None:
    rows = "".join("<tr><td>" + "<td>".join(row) for row in ROWS)
    head = "".join(f"<th>{label}" for label in HEADER)
    foot = "<tfoot><tr><td colspan=3>Completed so far<td>1 of 2"
    page = f"<h1>Action plan</h1><table><thead><tr>{head}{foot}<tbody>{rows}</table>"
    plan = parse_bytes("plan.html", page.encode())
    assert [action.ref for action in plan.actions] == ["1", "2"]
    assert [one.why for one in plan.unplaced if "1 of 2" in one.text] == ["a total of the table"]
