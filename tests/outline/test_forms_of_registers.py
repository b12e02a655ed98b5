"""Kinds that new styles and real registers showed: project plans, bars over records, risks without owners."""

from __future__ import annotations

from docx import Document as Word

from planparse.pipeline import parse, parse_bytes

PROJECT = """WBS,Task,Resource,Start,Finish,% done,Apr 24,May 24,Jun 24
1,Practice model,,02/04/24,31/01/25,,,,
1.1,Choose the model,Principal Social Worker,02/04/24,31/05/24,100%,,,
1.2,Train 180 practitioners,Learning Academy,03/06/24,29/11/24,40%,,,
2,Quality assurance,,15/04/24,25/10/24,,,,
2.1,Write the framework,Ann Reed,15/04/24,14/06/24,100%,,,
2.2,Train 24 auditors,Ann Reed,17/06/24,26/07/24,0%,,,
"""


def test_rows_that_sum_up_are_headings_and_people_under_resource_are_owners() -> None:
    plan = parse_bytes("gantt.csv", PROJECT.encode())
    assert [(area.title, [action.ref for action in area.actions]) for area in plan.areas] == [
        ("Practice model", ["1.1", "1.2"]),
        ("Quality assurance", ["2.1", "2.2"]),
    ]
    assert plan.areas[1].actions[0].owners[0].name == "Ann Reed"
    assert {part.text for part in plan.unplaced} >= {"02/04/24 31/01/25"}


REGISTER = """No.,Risk,Existing controls,Likelihood,Impact,Prevention measures
1,Data leaves the building,Encryption,High,High,Regular audits and training
2,Supplier fails,Contract,Medium,High,A second supplier
3,Files are kept too long,List,High,Medium,A policy of retention
"""


def test_what_prevents_a_risk_is_an_action_though_nobody_owns_it() -> None:
    plan = parse_bytes("register.csv", REGISTER.encode())
    (area,) = plan.areas
    assert [(action.answers, action.description) for action in area.actions][1] == (
        "Supplier fails",
        "A second supplier",
    )
    assert any(issue.code == "owner_missing" for issue in plan.issues)


def test_milestones_with_dated_statuses_are_actions() -> None:
    text = "Pledge,Milestone reference,Milestone,30/4/2024,30/9/2024\n" + "".join(
        f"Open data,1.0{at},Departments will publish list {at} by March,Behind schedule,Completed\n"
        for at in range(1, 5)
    )
    plan = parse_bytes("milestones.csv", text.encode())
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.ref for action in actions] == ["1.01", "1.02", "1.03", "1.04"]
    assert {action.status.code for action in actions} == {"completed"}


def test_a_bar_over_a_record_holds_its_ref(tmp_path) -> None:
    made = Word()
    for number, (what, who) in enumerate(
        (("Accepted. A list is kept.", "Ann Reed"), ("Accepted. We meet.", "Bo Lind")), 1
    ):
        table = made.add_table(rows=4, cols=4)
        table.cell(0, 0).merge(table.cell(0, 3)).text = f"Key recommendation {number}"
        for row, (label, value) in enumerate(
            (("Recommendation", f"Keep a list {number}"), ("Management comment", what)), 1
        ):
            table.cell(row, 0).text = label
            table.cell(row, 1).merge(table.cell(row, 3)).text = value
        for column, text in enumerate(("Officer", who, "Date agreed", f"{number} May 2025")):
            table.cell(3, column).text = text
        made.add_paragraph("")
    made.save(tmp_path / "bars.docx")
    plan = parse(tmp_path / "bars.docx")
    actions = [action for area in plan.areas for action in area.actions]
    assert [(action.ref, action.answers, action.description, action.owners[0].name) for action in actions] == [
        ("1", "Keep a list 1", "Accepted. A list is kept.", "Ann Reed"),
        ("2", "Keep a list 2", "Accepted. We meet.", "Bo Lind"),
    ]


def test_labels_that_come_again_below_two_groups_are_the_lower_half_of_the_header(tmp_path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.append(["Risk ID", "Date Identified", "Risk Title", "Description of Risk", "Owner", "Initial", "", "", "Proximity",
                  "Control Measures / Comments", "Controlled", "", "Status"])  # fmt: skip
    lower = [
        "",
        "",
        "",
        "",
        "",
        "Probability",
        "Impact",
        "Risk Score",
        "WITHIN 1 MONTH\n1 - 3 MONTHS",
        "",
        "Probability",
        "Impact",
    ]
    sheet.append([*lower, ""])
    sheet.merge_cells("F1:H1")
    sheet.merge_cells("K1:L1")
    for ref, title, risk, control in (
        ("R_1", "Releases", "There is a risk that releases have faults", "Test in two rounds and hold a review"),
        ("R_2", "Sickness", "There is a risk that staff are absent", "Keep a list of cover and share it"),
        ("R_3", "Outage", "There is a risk that the power fails", "Rehearse the failover each quarter"),
    ):
        row = [ref, "01/07/2022", title, risk, "Dan Ives", 3, 3, 9, "1 - 3 Months", control, 2, 3, "Open"]
        sheet.append(row)
    book.save(tmp_path / "raid.xlsx")
    plan = parse(tmp_path / "raid.xlsx")
    actions = [action for area in plan.areas for action in area.actions]
    assert [(action.ref, action.description) for action in actions] == [
        ("R_1", "Test in two rounds and hold a review"),
        ("R_2", "Keep a list of cover and share it"),
        ("R_3", "Rehearse the failover each quarter"),
    ]
