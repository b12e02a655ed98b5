"""Trackers as people type them: labels spelt wrong, names over several rows, numbers of meetings, duties."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from docx import Document
from tests.office_files import book

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

TASKS = (
    ("1", "Access", "North", "Add a column for test cases to the matrix", "Ann Reed", "Done", "Not started"),
    ("2", "", "North", "Make a table of the skills that are there", "Bo Shah", "Done in North", "Done in South"),
    ("3", "", "North / South", "Prepare the life cycle for both", "Ann Reed, Bo Shah", "Pending", "Done in South"),
    ("4", "Planning", "North / South", "Use one calendar in both teams", "Cy Young", "Done", "Done"),
    ("5", "", "North / South", "Review the plan with the board", "Ann Reed", "", "Done in South"),
    ("6", "", "North", "Write down who approves what", "Not required", "Done", ""),
)


@pytest.mark.parametrize("owner", ["Responsibilies", "Responsable", "Asigned to", "Responsible"])
@pytest.mark.parametrize("issue", ["Issue Description", "Task description"])
def test_labels_spelt_wrong_over_a_tracker_of_two_projects(owner: str, issue: str) -> None:
    header = ("S No", "CXMM Process Name", "Project Name", issue, owner, "Status North", "Status South")
    plan = book(header, *TASKS, merged=("B2:B4", "B5:B7"))
    found = [(one.ref, [owner.display for owner in one.owners]) for one in plan.actions]
    assert (found[0], found[2], found[5]) == (("1", ["Ann Reed"]), ("3", ["Ann Reed", "Bo Shah"]), ("6", []))
    assert [(area.heading, len(area.actions)) for area in plan.areas] == [("Access", 3), ("Planning", 3)]


def markdown(header: Sequence[str], *rows: Sequence[str]) -> Plan:
    lines = [header, ["---"] * len(header), *rows]
    table = "\n".join("| " + " | ".join(line) + " |" for line in lines)
    return parse_bytes("board.md", f"# Board\n\n## Action points\n\n{table}\n".encode())


@pytest.mark.parametrize("label", ["Meeting", "Meeting no.", "Minute"])
@pytest.mark.parametrize("sign", ["#{}", "{}", "M{}"])
def test_numbers_of_meetings_are_no_areas(label: str, sign: str) -> None:
    rows = [
        (sign.format(number), who, what, "done")
        for number, who, what in (
            (12, "Ann Reed", "publish the minutes"),
            (12, "Bo Shah", "draft a letter to the printer"),
            (11, "Ann Reed", "send the list to all members"),
            (9, "Cy Young", "organise the copy of the server"),
        )
    ]
    plan = markdown((label, "Assigned", "Action", "Status"), *rows)
    assert [area.heading for area in plan.areas if area.actions] == ["Action points"]


@pytest.mark.parametrize("label", ["Required or Encouraged", "Mandatory?", "Statutory / optional"])
def test_whether_a_thing_must_be_done_is_not_how_far_it_is(label: str) -> None:
    rows = [(text, "Ann Reed", "May 2027", "Required for all bodies") for text in ("Assess the data", "Publish it")]
    plan = markdown(("Milestone", "Lead", "Target date", label), *rows)
    assert [(one.progress, one.status.code) for one in plan.actions] == [(None, "unknown")] * 2


@pytest.mark.parametrize("word", ["Action", "Priority", "Step"])
def test_records_over_tables_numbered_below_them_are_their_headings(word: str) -> None:
    text = "# Data plan 2027\n\n"
    for number, name in enumerate(("Gather the data", "Train the staff", "Open the data"), 1):
        text += f"## {word} {number}. {name}\n\nIn 2026 all bodies began to do so, and they should go on with it.\n\n"
        text += "| Milestone | Measurement | Target date | Responsible party |\n|---|---|---|---|\n"
        for step in range(1, 3 if number > 1 else 2):
            text += f"| {number}.{step} Publish part {step} of it | Completion | Dec. 31, 2027 | Data Board |\n"
        text += "\n"
    plan = parse_bytes("plan.md", text.encode())
    assert [one.ref for one in plan.actions] == ["1.1", "2.1", "2.2", "3.1", "3.2"]
    assert [area.title for area in plan.areas] == ["Gather the data", "Train the staff", "Open the data"]


@pytest.mark.parametrize("label", ["Evaluation & Further Action", "Evaluation", "Impact and next steps"])
def test_with_whom_an_evaluation_is_shared_is_no_owner(label: str) -> None:
    rows = [
        (f"{at}.", what, "Fewer hours are spent on it", when, told)
        for at, (what, when, told) in enumerate(
            (
                ("Review the report to parents", "Summer term", "Shared with Governors"),
                ("Store the plans of each department in one place", "Easter", "Progress shared with Governors"),
                ("Train the line managers of the school", "Autumn term", "Annual report to Governors"),
            ),
            1,
        )
    ]
    plan = markdown(("", "Action", "Success criteria", "When", label), *rows)
    assert [one.owners for one in plan.actions] == [()] * 3


@pytest.mark.parametrize(
    ("above", "title"), [("Wellbeing action plan", "Wellbeing action plan"), ("Hill School", None)]
)
def test_a_word_file_may_have_its_title_in_the_header_of_its_pages_alone(above: str, title: str | None) -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = above
    rows = (
        ("Action", "Lead", "When"),
        ("Train all staff", "Ann Reed", "May 2027"),
        ("Write it", "Bo Shah", "June 2027"),
    )
    table = document.add_table(3, 3)
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    file = io.BytesIO()
    document.save(file)
    assert parse_bytes("plan.docx", file.getvalue()).document.title == title


@pytest.mark.parametrize("mitigation", ["Mitigation Plan", "Mitigation strategy", "Mitigating actions"])
@pytest.mark.parametrize("contingency", ["Contingency Plan", "Contingency"])
def test_what_lessens_a_risk_is_done_and_not_what_is_done_if_it_comes_about(mitigation: str, contingency: str) -> None:
    rows = (
        ("Changes of the API", "Monitor the release notes; test each quarter", "Roll back to the last version", 3, 4),
        ("Loss of data", "Encrypt the disks and audit the access", "Lock the accounts and tell the users", 2, 5),
        ("Slow pages", "Test the load before each release", "Limit the searches for a while", 3, 3),
        ("Nobody uses it", "Show it at two fairs and ask the users", "Alter the plan of sales", 3, 3),
    )
    header = ("Description of Risk", mitigation, contingency, "Likelihood (1-5)", "Impact (1-5)")
    plan = book(header, *rows)
    assert [(one.answers, one.description) for one in plan.actions] == [row[:2] for row in rows]


@pytest.mark.parametrize("label", ["Likelihood Rating", "Probability", "Severity (RAG)"])
def test_how_likely_a_risk_is_says_nothing_of_the_action(label: str) -> None:
    rows = [
        (number, risk, likely, what, "High")
        for number, risk, likely, what in (
            (1, "Keys are in the code", "Likely", "Change the keys and keep them in a vault"),
            (2, "Passwords can be guessed", "Possible", "Block who fails five times"),
            (3, "The server is old", "Unlikely", "Update the server each month"),
            (4, "No logs are kept", "Likely", "Keep the logs for a year"),
        )
    ]
    plan = book(("ID", "Risk", label, "Possible Mitigation", "Risk Tolerance"), *rows)
    assert {one.status.code for one in plan.actions} == {"unknown"}
