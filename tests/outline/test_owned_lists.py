"""Lists that no line announces: numbered lines of an e-mail, mentions in a chat, items of a web page."""

from __future__ import annotations

import pytest

from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes
from text_plans import dates, owners, text

MAIL = """From: Una Marsh
Sent: 28 April 2025 12:51
To: Rent team
Subject: After this morning

Hi all

Thanks for coming, and sorry about the heating.

1) Priya: finish the sample of 40 accounts - 9 May
2) Gethin + Priya: rewrite the note on refunds - end of May
3) IT: switch on the new report - w/c 12 May
4) Refunds Team: check last year's claim before it goes out - 30.5.25

See you on the 19th.

Una
"""

CHAT = """Fire safety > visit prep

Bo Lind  09:58
Tick your own when done:

\N{WHITE HEAVY CHECK MARK} @Dan Ford get the list of flats onto one sheet (30/1)
\N{BALLOT BOX} @Ann Reed @Cy Moss agree what we say about the doors (by 28 Feb)
\N{BALLOT BOX} @Dan Ford DBS checks for the wardens we missed (end of March 2026)

Cy Moss  10:20
Ok.
"""

PAGE = """<html><body><h1>Minutes of the Full Governing Board</h1><p>Thursday 18 September 2025, 6.00pm</p>
<p><b>Present:</b> Tamsin Okafor, Mr R Desai, Mrs V Rudge</p>
<h3>1. Apologies</h3><p>There were none.</p>
<h3>4. School action plan: reading</h3><p>Fewer children met the standard than last year.</p>
<ul><li><b>Tamsin Okafor</b> will train the new assistants <b>by 24 October</b></li>
<li><b>Mrs Rudge</b> will visit the class and write a report <b>in November</b></li></ul>
<h3>5. Attendance</h3><p>It fell again.</p>
<ul><li><b>Mr Desai</b> to rewrite the first letter <b>by 17 October</b></li>
<li><b>Head teacher</b> to meet the parents of nine children <b>by 17 October</b></li></ul></body></html>"""

ANSWERED = """<html><body><p>Bo, can you say where we are?</p><ul>
<li>Ring all 14 carers who had no visit \N{EN DASH} <b>Duty Team</b> by Weds 12 Feb 2025 Rung 12. Two on holiday.</li>
<li>Check that each home was seen \N{EN DASH} <b>Ann Reed</b> by 14/02/25 COMPLETE \N{EN DASH} all booked</li>
<li>Chase the board for the medicals \N{EN DASH} <b>Bo Lind / Nurse</b> by 21/02/25</li>
<li>Update the guide \N{EN DASH} <b>Registered Manager</b> by 28/02/25 Done</li>
</ul><p>Thanks</p></body></html>"""


def test_who_is_before_the_colon_and_when_behind_the_dash() -> None:
    plan = text(MAIL)
    assert owners(plan) == [["Priya"], ["Gethin", "Priya"], ["IT"], ["Refunds Team"]]
    assert dates(plan) == ["9 May", "end of May", "w/c 12 May", "30.5.25"]
    assert plan.actions[3].description == "check last year's claim before it goes out"


def test_those_mentioned_are_the_owners_and_a_name_ends_where_it_does_elsewhere() -> None:
    plan = text(CHAT)
    assert owners(plan) == [["Dan Ford"], ["Ann Reed", "Cy Moss"], ["Dan Ford"]]
    assert plan.actions[2].description == "DBS checks for the wardens we missed"
    assert [action.status.code for action in plan.actions] == ["completed", "unknown", "unknown"]


def test_items_of_a_web_page_say_who_will_do_what_by_when() -> None:
    plan = parse_bytes("minutes.html", PAGE.encode())
    assert plan.document.title == "Minutes of the Full Governing Board"
    assert [area.heading for area in plan.areas] == ["4. School action plan: reading", "5. Attendance"]
    assert owners(plan) == [["Tamsin Okafor"], ["Mrs Rudge"], ["Mr Desai"], ["Head teacher"]]
    assert dates(plan) == ["by 24 October", "in November", "by 17 October", "by 17 October"]


def test_what_is_answered_behind_who_and_when_is_progress() -> None:
    plan = parse_bytes("mail.html", ANSWERED.encode())
    assert owners(plan) == [["Duty Team"], ["Ann Reed"], ["Bo Lind", "Nurse"], ["Registered Manager"]]
    assert [action.progress for action in plan.actions] == [
        "Rung 12. Two on holiday.",
        "COMPLETE \N{EN DASH} all booked",
        None,
        "Done",
    ]


def test_a_list_of_names_and_what_they_said_is_no_plan() -> None:
    body = "Subject: quotes\n\n1) Priya: I liked it\n2) Bo: not bad at all\n3) Ann: the soup was cold\n4) Cy: fine\n"
    with pytest.raises(NotAPlanError):
        text(body)


CARDS = """# Homes: damp action plan

## Rec 1: Find it

Doing

### Survey all 412 homes with solid walls
Due 18 Dec 2026 Members: Farouk Benali

Done

### Fit sensors in 60 empty homes
Due 30 Sep 2026 Members: Lorna Tweddle

## Rec 2: Fix it once

Done

### Stop closing jobs on the first visit
Due 1 Sep 2026 Members: Lorna Tweddle
"""


def test_a_tools_cards_have_their_date_behind_a_label_without_a_colon_and_a_status_above() -> None:
    plan = parse_bytes("board.md", CARDS.encode())
    assert [action.description for action in plan.actions][2] == "Stop closing jobs on the first visit"
    assert owners(plan) == [["Farouk Benali"], ["Lorna Tweddle"], ["Lorna Tweddle"]]
    assert dates(plan) == ["18 Dec 2026", "30 Sep 2026", "1 Sep 2026"]
    assert [action.status.code for action in plan.actions] == ["in_progress", "completed", "completed"]
