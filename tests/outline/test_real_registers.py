"""Registers and logs as offices keep them: which columns answer which, and what of a sheet is no action."""

import io

import pytest
from docx import Document

from office_files import book
from planparse.pipeline import parse_bytes

HEAD = ["ID", "Description", "Owner", "Likelihood", "Impact", "Mitigation", "Target date"]


def risk(n, owner="Bo Lind"):
    return [
        f"K-{n}",
        f"Risk about the boiler of block {n}",
        owner,
        "High",
        "Low",
        f"Full plan for block {n}",
        "2026-05-04",
    ]


def test_what_mitigates_is_the_action_and_the_description_beside_it_is_answered():
    plan = book(HEAD, risk(1), risk(2), risk(3))
    assert [action.description for action in plan.actions] == [f"Full plan for block {n}" for n in (1, 2, 3)]
    assert [action.answers for action in plan.actions] == [f"Risk about the boiler of block {n}" for n in (1, 2, 3)]


def test_what_a_risk_does_is_no_outcome():
    plan = book(
        ["Risk", "Effect on the project", "Response action", "Owner"],
        ["The crane is late", "Building starts a month later", "Hire a second crane", "Site Manager"],
        ["Rain floods the pit", "Concrete cannot be poured", "Keep pumps on the site", "Site Manager"],
    )
    assert [action.description for action in plan.actions] == ["Hire a second crane", "Keep pumps on the site"]
    assert [action.outcome for action in plan.actions] == [None, None]


def test_rows_of_the_form_that_nobody_filled_in_are_no_actions():
    blank = [["K-4", "[Your risk]", None, "[1-5]", None, None, None], ["K-5", None, None, None, None, None, None]]
    plan = book(HEAD, risk(1), risk(2), *blank)
    assert [action.ref for action in plan.actions] == ["K-1", "K-2"]
    assert {piece.why for piece in plan.unplaced} == {"a row of the form that is not filled in"}


def test_a_label_and_its_value_above_the_header_are_no_header():
    front = [["Project:", "Boilers"], ["Updated:", "4 May 2026"]]
    plan = book(*[[*row, *[None] * 5] for row in front], ["Nr", "Hazard told", *HEAD[2:]], risk(1), risk(2), risk(3))
    assert len(plan.actions) == 3
    assert list(plan.tables[-1].columns)[:3] == ["Nr", "Hazard told", "Owner"]


def test_the_numbers_of_a_printed_sheet_s_rows_belong_to_no_row():
    body = [["PEOPLE"], risk(1), risk(2), ["MONEY"], risk(3)]
    rows = [[str(at), *row, *[None] * (7 - len(row))] for at, row in enumerate([HEAD, *body], 1)]
    plan = book(*rows)
    assert [(area.title, [action.ref for action in area.actions]) for area in plan.areas] == [
        ("PEOPLE", ["K-1", "K-2"]),
        ("MONEY", ["K-3"]),
    ]


def test_a_header_of_questions_with_lines_of_help():
    document = Document()
    rows = (
        (
            "What do I need to get better at?\nName a skill that you use at your work.",
            "What will I have to do for it?\nSome examples are a course or a book to read.",
            "How will I measure success?\nSome examples are marks, thanks and less time.",
            "Target date\nPut in the day on which you want to be done with it.",
        ),
        ("Public speaking", "Lead one of the team's meetings each month", "My manager tells me", "27/01/2026"),
        ("Budgets", "Take the finance course on line", "I pass its test", "01/03/2026"),
    )
    table = document.add_table(len(rows), 4)
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    file = io.BytesIO()
    document.save(file)
    plan = parse_bytes("learning.docx", file.getvalue())
    assert [action.description for action in plan.actions] == [rows[1][1], rows[2][1]]
    assert [str(action.timescale.due) for action in plan.actions] == ["2026-01-27", "2026-03-01"]


@pytest.mark.parametrize("label", ["Department", "Directorate"])
def test_a_department_beside_the_owner_is_no_second_owner(label):
    plan = book(
        ["Action", "Owner", label, "Due"],
        ["Publish the register of assets", "Ann Reed", "Resources", "May 2026"],
        ["Review each lease", "Bo Lind", "Human Resources", "June 2026"],
    )
    assert [[owner.display for owner in action.owners] for action in plan.actions] == [["Ann Reed"], ["Bo Lind"]]
