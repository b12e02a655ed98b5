"""Lists in e-mails, minutes and exports: lines split at a dash, brackets over line ends, notes shorter than titles."""

from __future__ import annotations

import io

from reportlab.lib import colors
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from text_plans import dates, owners, text

MAIL = """From: Nia Powell
To: Site leads
Sent: 6 May 2025 10:02
Subject: RE: What we owe the fire service

Hello

Here is where we are.

=== Exits ===

1. Clear the back stair - Facilities - by 16 May - done, photos on the drive
2. Mend 9 door closers - Raj Patel / Print room - June 2025 - ordered
3. New signs - Raj Patel - tbc - not started

=== Staff ===

4. Drill at night - Site managers - quarterly - on track
5. Train 20 wardens - Raj Patel - end of June - 14 of 20 done

Nia
"""

MINUTES = """HOLM PARISH COUNCIL
Notes of the Burial Ground Group held on 4 June 2024

Present: Cllr Shaw (chair), Cllr Biggs, Mrs T. Low (Clerk)

1. Walls
Cllr Shaw reported that the north wall leaned further than it did in the spring and that
two stones had come down.

    ACTION 1: Have the wall propped before anybody is hurt [Clerk \N{EN DASH} before the next meeting]

    ACTION 2: Get three quotes for taking the wall down and building it up again [Clerk \N{EN DASH} by
    28 June 2024]

2. Fees
Nobody could say when the fees were last raised.

    ACTION 3: Compare the fees with those of four other parishes near us [Cllrs Shaw and Biggs \N{EN DASH}
    July 2024]

    ACTION 4: Put the new table of fees on the website [Clerk \N{EN DASH} 30 September 2024]
"""

IN_FRONT = """Minutes of the Finance Committee held on 4 September 2023

23/41 Audit
The letter of the auditor was read out.
Action 1 (Clerk, by 30 September 2023): Reconcile the reserves account every month.
Action 2 (Cllr Rana, October 2023): Look at two other banks.

23/42 Website
Nobody has a password.
Action 3 (Clerk / Cllr Rana, asap): Put the accounts on the website.
"""

EXPORT = """Name,Assignee,Due Date,Notes,Parent task,Completed At
Publish the complaints policy,Ros Tate,2025-02-28,On the site,,2025-02-20
Train the call centre on apologies,Dan Ford,2025-04-30,Three of five sessions run,,
Audit 40 closed cases for quality,Ros Tate,2025-06-30,Sample drawn,,
Weekly meeting on overdue cases,Dan Ford,2025-03-31,,,
"""


def test_lines_of_an_e_mail_are_split_at_their_dashes() -> None:
    plan = text(MAIL)
    assert [area.heading for area in plan.areas] == ["Exits", "Staff"]
    assert [action.description for action in plan.actions][:2] == ["Clear the back stair", "Mend 9 door closers"]
    assert owners(plan)[:2] == [["Facilities"], ["Raj Patel", "Print room"]]
    assert dates(plan) == ["by 16 May", "June 2025", "tbc", "quarterly", "end of June"]
    assert [action.progress for action in plan.actions][2:4] == ["not started", "on track"]


def test_the_subject_of_an_e_mail_without_a_title_is_its_title() -> None:
    assert text(MAIL).document.title == "What we owe the fire service"


def test_a_bracket_goes_on_over_the_line_and_the_first_of_a_list_is_in_it() -> None:
    plan = text(MINUTES)
    assert plan.document.title == "Notes of the Burial Ground Group held on 4 June 2024"
    assert [area.heading for area in plan.areas] == ["1. Walls", "2. Fees"]
    assert [action.ref for action in plan.actions] == ["1", "2", "3", "4"]
    assert dates(plan) == ["before the next meeting", "by 28 June 2024", "July 2024", "30 September 2024"]
    assert owners(plan) == [["Clerk"], ["Clerk"], ["Cllrs Shaw", "Cllrs Biggs"], ["Clerk"]]


def test_brackets_behind_a_ref_say_who_and_when() -> None:
    plan = text(IN_FRONT)
    assert [action.description for action in plan.actions][1:] == [
        "Look at two other banks.",
        "Put the accounts on the website.",
    ]
    assert owners(plan) == [["Clerk"], ["Cllr Rana"], ["Clerk", "Cllr Rana"]]
    assert dates(plan) == ["by 30 September 2023", "October 2023", "asap"]


def test_the_day_of_completion_is_the_status_of_a_tools_tasks() -> None:
    plan = parse_bytes("tasks.csv", EXPORT.encode())
    assert plan.actions[0].description == "Publish the complaints policy"
    assert [action.status.code for action in plan.actions][:2] == ["completed", "in_progress"]


def test_a_description_shorter_than_the_title_is_a_note() -> None:
    rows = [
        "Task Name,Assigned To,Due Date,Progress,Description",
        "New phone line: one number for all the teams,Ann Reed,30/04/2025,Completed,Old one still on posters",
        "Leaflets about thresholds for schools and doctors,Bo Lind,18/07/2025,In progress,",
        "Advice line for professionals on five days a week,Bo Lind,30/06/2025,In progress,Needs a rota",
        "Protocol with Housing on homeless young people,Ann Reed,12/09/2025,Not started,who?",
    ]
    plan = parse_bytes("tasks.csv", "\n".join(rows).encode())
    assert [action.progress for action in plan.actions] == ["Old one still on posters", None, "Needs a rota", "who?"]
    assert all(action.title is None for action in plan.actions)


ROWS = (
    (("Agree in writing who pays for the 2", "officers who were seconded"), ("Chair",), ("May 2023",), "Delivered", "Signed on 9 May"),
    (("All plans to be read by the", "Senior Officers within 3 days"), ("Senior Officers",), ("From June", "2023"), "On track", "93% in Q4"),
    (("Buy the workshop and send each", "member of staff to it"), ("Ann", "Reed"), ("by July", "2023"), "Behind", ""),
    (("Dip sample 5 cases a month for", "the quality group"), ("Bo Lind",), ("monthly",), "Delivered", "Twice so far"),
)  # fmt: skip


def page() -> bytes:
    """A table without rules, with white space between its rows and a pill above each note."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    canvas.setFont("Helvetica-Bold", 14)
    canvas.drawString(54, 780, "Our action plan")
    canvas.setFont("Helvetica-Bold", 9)
    lefts = (54, 200, 280, 340)
    for left, label in zip(lefts, ("Action we will take", "Owner", "Due", "Where we are"), strict=True):
        canvas.drawString(left, 740, label)
    top = 720
    for what, who, when, status, note in ROWS:
        canvas.setFont("Helvetica", 9)
        for left, lines in zip(lefts, (what, who, when), strict=False):
            for number, line in enumerate(lines):
                canvas.drawString(left, top - 11 * number, line)
        canvas.setFillColor(colors.HexColor("#2e75b6"))
        canvas.roundRect(340, top - 2, 50, 9, 4, stroke=0, fill=1)
        canvas.setFillColor(colors.white)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(344, top, status)
        canvas.setFillColor(colors.black)
        canvas.drawString(340, top - 9, note)
        top -= 30
    canvas.save()
    return out.getvalue()


def test_a_status_on_a_pill_is_above_its_note_and_rows_keep_their_lines() -> None:
    plan = parse_bytes("plan.pdf", page())
    assert (
        " ".join((plan.actions[1].description or "").split())
        == "All plans to be read by the Senior Officers within 3 days"
    )
    assert dates(plan) == ["May 2023", "From June 2023", "by July 2023", "monthly"]
    assert [action.status.code for action in plan.actions] == ["completed", "on_track", "delayed", "completed"]
    assert [action.progress for action in plan.actions] == ["Signed on 9 May", "93% in Q4", None, "Twice so far"]
