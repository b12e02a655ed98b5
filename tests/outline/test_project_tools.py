"""Exports of project tools: outline numbers beside the tool's own count, statuses beside percentages, rows that sum up."""

from __future__ import annotations

import pytest
from tests.office_files import book

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEADER = ("ID", "WBS", "Task Name", "% Complete", "Status", "Start", "Finish", "Duration", "Resource Names")
ROWS = (
    (0, "0", "Care programme", "52%", "Late", "Mon 06/01/25", "Fri 30/10/26", "480 days", None),
    (1, "1", "Waiting lists", "63%", "Late", "Mon 02/06/25", "Tue 31/03/26", "220 days", None),
    (2, "1.1", "Ring everyone on the list", "100%", "Complete", "Mon 02/06/25", "Fri 25/07/25", "40 days", "Ann Reed"),
    (3, "1.2", "Agree a risk tool", "34%", "Late", "Mon 09/06/25", "Fri 11/07/25", "25 days", "Head of Service"),
    (4, "2", "Front door", "48%", "On Schedule", "Mon 07/07/25", "Tue 31/03/26", "190 days", None),
    (5, "2.1", "Map every way in", "0%", "Future Task", "Mon 07/07/25", "Fri 29/08/25", "40 days", "Project Manager"),
    (6, "2.2", "Train the advisers", "50%", "On Schedule", "Mon 01/09/25", "Fri 31/10/25", "45 days", "Bo Shah"),
)
LABELS = (("ID", "WBS", "Status"), ("Task ID", "Outline Number", "Task Status"))


def plan_of(labels: tuple[str, str, str], *, counted: bool = True) -> Plan:
    head = (labels[0], labels[1], *HEADER[2:4], labels[2], *HEADER[5:])
    rows = [head, *ROWS]
    return book(*(row if counted else row[1:] for row in rows))


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("counted", [True, False])
def test_rows_that_sum_up_are_areas_and_words_are_the_status(labels: tuple[str, str, str], counted: bool) -> None:
    plan = plan_of(labels, counted=counted)
    assert [(area.number, area.title) for area in plan.areas] == [("1", "Waiting lists"), ("2", "Front door")]
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.ref for action in actions] == ["1.1", "1.2", "2.1", "2.2"]
    assert [action.status.code for action in actions] == ["completed", "delayed", "not_started", "on_track"]
    assert any("Care programme" in piece.text for piece in plan.unplaced)


# Tasks that a tool counts, under summary tasks that have the first and the last day of theirs.

SUMMARIES = {
    "labelled": ("Workstream A – Governance", "Workstream B – Systems", "Workstream C: People"),
    "named": ("Governance", "Systems and data", "People"),
    "numbered": ("Phase 1: Set up", "Phase 2: Build", "Phase 3: Run"),
}
TASKS = (
    (("Agree the terms of the board", "Ann Reed", "01/04/25", "13/06/25", "100%"),),
    (
        ("Buy a payment system", "Bo Shah", "02/06/25", "27/02/26", "25%"),
        ("Test it with three providers", "", "05/01/26", "27/02/26", "0%"),
    ),
    (
        ("Recruit to the new posts", "Ann Reed, HR", "30/06/25", "19/12/25", "75%"),
        ("Open the service", "Bo Shah", "30/01/26", "30/01/26", "0%"),
    ),
)
SPANS = (("01/04/25", "13/06/25", "100%"), ("02/06/25", "27/02/26", "20%"), ("30/06/25", "30/01/26", "70%"))


def counted(style: str, *, numbers: bool, late: bool = False, form: str = "%d") -> Plan:
    rows: list[tuple[object, ...]] = []
    for name, span, tasks in zip(SUMMARIES[style], SPANS, TASKS, strict=True):
        begins, ends, done = span
        rows.append((name, None, begins, "31/07/26" if late and "B" in name else ends, done, None))
        rows += [(*task, None) for task in tasks]
    rows = [row if not numbers else (form % at, *row) for at, row in enumerate(rows, 1)]
    head = ("Task Name", "Assigned To", "Start", "Finish", "% Complete", "Comments")
    return book(("", *head) if numbers else head, *rows)


@pytest.mark.parametrize("style", SUMMARIES)
@pytest.mark.parametrize("numbers", [True, False])
def test_summary_tasks_head_the_tasks_below_them(style: str, numbers: bool) -> None:
    plan = counted(style, numbers=numbers)
    assert tuple(area.heading for area in plan.areas) == SUMMARIES[style]
    assert [action.description for area in plan.areas for action in area.actions] == [
        task[0] for tasks in TASKS for task in tasks
    ]


def test_a_summary_whose_days_are_out_of_date_is_known_by_its_label() -> None:
    assert tuple(area.heading for area in counted("labelled", numbers=True, late=True).areas) == SUMMARIES["labelled"]


def test_a_milestone_has_one_day() -> None:
    action = counted("named", numbers=True).areas[-1].actions[-1]
    assert action.timescale is not None
    assert (action.timescale.kind, action.timescale.start, str(action.timescale.due)) == ("date", None, "2026-01-30")


def test_tasks_without_an_owner_are_no_headings() -> None:
    head = ("Task", "Owner", "Start", "Finish")
    plan = book(
        head,
        ("Write the strategy", None, "01/04/25", "30/06/25"),
        ("Ask the partners", "Ann Reed", "01/04/25", "31/05/25"),
        ("Publish the strategy", "Bo Shah", "01/06/25", "30/06/25"),
        ("Train all teams", None, "01/07/25", "30/09/25"),
        ("Review the first year", "Ann Reed", "01/03/26", "31/03/26"),
    )
    assert sum(len(area.actions) for area in plan.areas) == 5


# Boards: groups with a foot row of their own, and a timeline in two columns.

ENDS = (
    ("Timeline - Start", "Timeline - End"),
    ("Timeline Start", "Timeline End"),
    ("Dates: from", "Dates: to"),
    ("Start of work", "End of work"),
    ("Starts on", "Complete by"),
)


def board(labels: tuple[str, str], *, written: bool = False) -> Plan:
    head = ("Name", "Person", "Status", "Priority", *labels, "Notes")

    def day(iso: str) -> str:
        year, month, date = iso.split("-")
        return f"{date}/{month}/{year}" if written else iso

    items = (
        ("Agree schemes of work", "Hannah Moss", "Done", "High", "2025-09-01", "2025-10-24", None),
        ("Train all primary teachers", "Joe Tindall", "Working on it", "Low", "2025-11-03", "2026-05-22", "Begun"),
        ("Moderate writing in all schools", None, "Stuck", "Low", "2025-09-15", "2026-02-13", None),
    )
    rows = [(*row[:4], day(str(row[4])), day(str(row[5])), row[6]) for row in items]
    foot = (None, None, None, None, day("2025-09-01"), day("2026-05-22"), None)
    return book(
        ("Priority 1: Curriculum",), head, *rows, foot, (None,), ("Priority 2: Attendance",), head, *rows[:2], foot
    )


@pytest.mark.parametrize("labels", ENDS)
@pytest.mark.parametrize("written", [True, False])
def test_ends_are_due_and_feet_are_no_actions(labels: tuple[str, str], written: bool) -> None:
    plan = board(labels, written=written)
    assert [len(area.actions) for area in plan.areas] == [3, 2]
    found = [action.timescale for area in plan.areas for action in area.actions]
    assert [(str(one.start), str(one.due)) for one in found if one][:2] == [
        ("2025-09-01", "2025-10-24"),
        ("2025-11-03", "2026-05-22"),
    ]
    assert not any(issue.code == "column_unsure" and issue.alternatives == ("timescale",) for issue in plan.issues)
    assert sum("2026-05-22" in piece.text or "22/05/2026" in piece.text for piece in plan.unplaced) == 2


def test_a_row_without_words_whose_days_are_its_own_is_kept() -> None:
    head = ("Action", "Lead", "Start", "End")
    plan = book(
        head,
        ("Write the policy", "Ann Reed", "2025-01-01", "2025-02-01"),
        ("Train the staff", "Bo Shah", "2025-03-01", "2025-04-01"),
        (None, None, "2025-05-01", "2025-06-01"),
    )
    assert "2025-06-01" in plan.model_dump_json()
    assert not any("sum up" in piece.why for piece in plan.unplaced)


# Lights beside percentages: cells or circles filled with a colour, and no word.

LIGHTS = {"blue": "#3b73d1", "green": "#3fa142", "amber": "#f2c230", "red": "#d6352c", "": ""}
LIT = (
    ("Agree the terms of the board", "100%", "blue", "completed"),
    ("Draft the memorandum", "80%", "green", "on_track"),
    ("Lay the order", "40%", "amber", "at_risk"),
    ("Buy a payment system", "25%", "red", "off_track"),
    ("Test it with providers", "0%", "amber", "at_risk"),
    ("Pay for the first time", "0%", "", "not_started"),
)


def lit(label: str, share: str) -> list[tuple[str, str | None]]:
    rows = "".join(
        f'<tr><td style="background-color: {LIGHTS[light]}"></td><td>{task}</td><td>Ann Reed</td>'
        f"<td>30/01/2026</td><td>{done}</td></tr>"
        for task, done, light, _ in LIT
    )
    head = "".join(f"<th>{text}</th>" for text in (label, "Task", "Owner", "Finish", share))
    page = f"<body><p>Skills programme action plan</p><table><tr>{head}</tr>{rows}</table></body>"
    plan = parse_bytes("plan.html", page.encode())
    return [(action.status.code, action.status.rag) for area in plan.areas for action in area.actions]


@pytest.mark.parametrize("label", ["Health", "RAG", "", "Light", "How it stands"])
@pytest.mark.parametrize("share", ["% Complete", "% done"])
def test_a_light_beside_a_percentage_is_the_status(label: str, share: str) -> None:
    assert lit(label, share) == [(code, light or None) for _, _, light, code in LIT]


@pytest.mark.parametrize("label", ["Priority", "Risk score"])
def test_a_priority_shown_by_colours_is_no_status(label: str) -> None:
    assert [code for code, _ in lit(label, "% Complete")][3:5] == ["in_progress", "not_started"]


# A tool's tasks: people type notes into the field of details, and the tool names who ticked a task as done.

PLANNER = ("Task Name", "Bucket Name", "Progress", "Assigned To", "Due date", "Completed By", "Description")
CARDS = (
    ("Ring every tenant on the list", "Homes", "In progress", "Ann Reed", "30/05/2026", None, "40 rung by Easter"),
    ("Mend both lifts at Park Court", "Homes", "Completed", "Repairs Team", "31/03/2026", "Bo Shah", None),
    ("Write a policy on pets and gardens", "Rules", "In progress", "Bo Shah", "30/06/2026", None, "with Legal"),
    ("Publish it", "Rules", "Completed", "Bo Shah", "31/07/2026", "Ann Reed", None),
)


def test_notes_in_the_field_of_details_are_progress_and_who_ticked_a_task_does_not_own_it() -> None:
    actions = book(PLANNER, *CARDS).actions
    assert [action.description for action in actions] == [card[0] for card in CARDS]
    assert [action.progress for action in actions] == ["40 rung by Easter", None, "with Legal", None]
    assert [[owner.display for owner in action.owners] for action in actions] == [[card[3]] for card in CARDS]


def test_details_that_say_more_than_the_name_are_what_is_to_be_done() -> None:
    details = (
        "Ring all 40 by Easter, twice if need be, and log each call",
        "Replace the motors and the doors",
        "With tenants",
    )
    cards = [(*card[:6], text) for card, text in zip(CARDS, (*details, None), strict=True)]
    assert [action.description for action in book(PLANNER, *cards).actions][:3] == list(details)


@pytest.mark.parametrize("label", ["Plan name", "Project title:", "Name of plan"])
@pytest.mark.parametrize("name", ["Homes recovery plan", "Winter works"])
def test_the_name_of_a_plan_above_its_tasks_is_the_title(label: str, name: str) -> None:
    plan = book((label, name), ("Plan ID", "x7Yt"), ("Date of export", "3 May 2026"), (), PLANNER, *CARDS)
    assert plan.document.title == name
    assert [area.heading for area in plan.areas if name in (area.heading or "")] == []
