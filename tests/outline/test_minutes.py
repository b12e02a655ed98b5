"""Minutes of meetings: the actions that their paragraphs state, below the headings of the items."""

from __future__ import annotations

import io

import pytest
from docx import Document
from reportlab.pdfgen.canvas import Canvas

from planparse import Plan
from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes

TOP = """ELMER VALE PARISH COUNCIL

Minutes of the meeting held on Monday 3 March 2025 in the Reading Room

Present: Cllrs R. Dunmore (Chair), P. Askew and T. Pellow; Mina Shaw (MS), Joel Pike (JP), Deji (D)
In attendance: the Clerk

"""
END = """
9. Date of next meeting
Monday 7 April 2025.
"""


def read(text: str, name: str = "minutes.txt") -> Plan:
    return parse_bytes(name, text.encode())


def told(plan: Plan) -> list[tuple[str, str, list[str], str | None]]:
    """Each action: its heading, what, who and when."""
    return [
        (
            area.heading,
            action.description,
            [owner.display for owner in action.owners],
            action.timescale.text if action.timescale else None,
        )
        for area in plan.areas
        for action in area.actions
    ]


def items(*said: str) -> str:
    headings = ("1. Highways", "2. Play area", "3. Footpaths", "4. Allotments")
    return TOP + "\n".join(f"{heading}\n{text}\n" for heading, text in zip(headings, said, strict=False)) + END


@pytest.mark.parametrize("label", ["ACTION:", "Action –", "Action point:", "AGREED ACTION:"])
def test_behind_a_label_stand_who_what_and_when(label: str) -> None:
    plan = read(
        items(
            f"The sign was hit again. {label} Town Clerk to ask the county for a new sign by 2 May 2025.",
            f"It rained.\n\n{label} Cllr Askew and Cllr T. Pellow to fit a lock before the next meeting",
        )
    )
    assert told(plan) == [
        ("1. Highways", "ask the county for a new sign", ["Town Clerk"], "by 2 May 2025"),
        ("2. Play area", "fit a lock", ["Cllr Askew", "Cllr T. Pellow"], "before the next meeting"),
    ]
    assert any("The sign was hit again." in piece.text for piece in plan.unplaced)
    assert not any(issue.code == "record_unsure" for issue in plan.issues)


@pytest.mark.parametrize("form", ["ACTION {}: ", "Action ({}): ", "Action – {}: "])
def test_a_label_may_hold_those_who_act_and_the_list_of_those_present_says_who_they_are(form: str) -> None:
    plan = read(items(form.format("MS") + "Buy the straps", form.format("D + JP") + "Print the map"))
    assert [(what, who) for _, what, who, _ in told(plan)] == [
        ("Buy the straps", ["Mina Shaw"]),
        ("Print the map", ["Deji", "Joel Pike"]),
    ]


@pytest.mark.parametrize("form", ["Action: {}", "ACTION ({})", "[Action: {}]", "Action {}"])
def test_a_label_that_only_says_who_stands_behind_what_is_to_be_done(form: str) -> None:
    plan = read(
        items(
            f"The sign is loose. It will be reported to the county by 2 May 2025. {form.format('Clerk')}",
            f"Two firms gave prices. Clerk to order the slide.\n\n{form.format('Clerk')}",
            f"All was well. A key should be cut. {form.format('MS/JP')}",
        )
    )
    assert told(plan) == [
        ("1. Highways", "It will be reported to the county", ["Clerk"], "by 2 May 2025"),
        ("2. Play area", "order the slide.", ["Clerk"], None),
        ("3. Footpaths", "A key should be cut.", ["Mina Shaw", "Joel Pike"], None),
    ]


def test_what_does_not_say_what_to_do_is_said_to_be_unsure() -> None:
    plan = read(items("The bin is full. Action: Clerk", "A gate will be hung. Action: Clerk"))
    assert [issue.path for issue in plan.issues if issue.code == "record_unsure"] == ["/areas/0/actions/0"]


def test_sentences_that_begin_with_who_is_to_do_it_are_actions_with_a_warning() -> None:
    plan = read(
        items(
            "1.1 The county was told. Clerk to report the hole on Mill Lane – Clerk to action.",
            "Cllr Askew came late. The Clerk to write to the owner.",
            "The ditch is full – JP & MS to inspect it.",
            "Resolved: that the Clerk write to the diocese. Resolved: that the accounts be paid.",
        )
    )
    assert [(what, who) for _, what, who, _ in told(plan)] == [
        ("report the hole on Mill Lane", ["Clerk"]),
        ("write to the owner.", ["Clerk"]),
        ("inspect it.", ["Joel Pike", "Mina Shaw"]),
        ("write to the diocese.", ["Clerk"]),
    ]
    assert sum(issue.code == "record_unsure" for issue in plan.issues) == 4
    assert not [issue for issue in plan.issues if issue.code in ("text_beside_action", "status_unread")]


@pytest.mark.parametrize(
    "said",
    [
        "The Clerk came to the hall. Councillors resolved to pay the bill.",
        "Cllr Askew asked the Clerk to leave. No action was taken.",
        "Councillors agreed to note the action plan. Action: none",
        "Action Carried Forward. The hall is to be let to the club.",
    ],
)
def test_minutes_that_state_no_action_are_refused(said: str) -> None:
    with pytest.raises(NotAPlanError):
        read(items(said, said))


def test_other_texts_with_labels_are_no_minutes() -> None:
    text = items("ACTION: Clerk to write to the county").replace("Minutes of the meeting held", "A story told")
    with pytest.raises(NotAPlanError):
        read(text)


def test_lines_of_a_text_that_look_like_columns_are_read_as_lines() -> None:
    said = """
 7  PONDS
    The pond by the green has been dry since the storm in June and some of the
    fish were taken to the mill. Nobody knew who owns  the sluice.

        ACTION: Deputy Clerk to find the deed of the sluice  and the name of the
        owner by 1/8/25.

 8  BENCHES
    Two benches at the top of the hill are rotten, and  one at the church is not
    safe.

        ACTION: Grounds Team to take the bench away  at once.

"""
    plan = read(TOP + said)
    assert told(plan) == [
        ("7 PONDS", "find the deed of the sluice and the name of the owner", ["Deputy Clerk"], "by 1/8/25"),
        ("8 BENCHES", "take the bench away", ["Grounds Team"], "at once"),
    ]


def table(*rows: tuple[str, str, str]) -> bytes:
    document = Document()
    document.add_heading("Notes of the meeting of the patient group, 12 May 2025", 1)
    document.add_paragraph("Present: Ruth Osgood (RO), Sam Tibbet (ST). Apologies: Len Croft")
    grid = document.add_table(rows=0, cols=3)
    for row in rows:
        for cell, text in zip(grid.add_row().cells, row, strict=True):
            cell.text = text
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def test_a_column_headed_action_says_who_acts_beside_what_was_said() -> None:
    plan = parse_bytes(
        "notes.docx",
        table(
            ("", "", "Action"),
            ("1", "Matters arising\nThere were none.", ""),
            ("2", "Telephones\nCalls take long. A message will be recorded.", "RO"),
            ("3", "Newsletter\nCopies to be left at the library by the end of June.", "ST/RO"),
        ),
    )
    assert told(plan) == [
        ("2 Telephones", "A message will be recorded.", ["Ruth Osgood"], None),
        ("3 Newsletter", "Copies to be left at the library", ["Sam Tibbet", "Ruth Osgood"], "by the end of June"),
    ]


def test_a_column_headed_action_may_say_what_is_to_be_done() -> None:
    plan = parse_bytes(
        "notes.docx",
        table(
            ("Item", "Discussion", "Actions"),
            ("1. Matters arising", "There were none.", ""),
            ("2. Winter", "Beds were short.", "RO to bring a report by 30 June 2025\nST to write to the trust"),
        ),
    )
    assert told(plan) == [
        ("2. Winter", "bring a report", ["Ruth Osgood"], "by 30 June 2025"),
        ("2. Winter", "write to the trust", ["Sam Tibbet"], None),
    ]


def page(lines: list[tuple[float, str]]) -> bytes:
    data = io.BytesIO()
    canvas = Canvas(data)
    for at, (left, text) in enumerate(lines):
        canvas.drawString(left, 780 - 18 * at, text)
    canvas.save()
    return data.getvalue()


def test_bullets_further_in_say_how_far_an_action_is() -> None:
    plan = parse_bytes(
        "minutes.pdf",
        page(
            [
                (60, "Committee meeting - minutes"),
                (60, "Present: Ann Reed (AR), Bo Shah (BS). Apologies: none"),
                (60, "3 Matters Arising"),
                (80, "• Shirts"),
                (100, "• ACTION AR: Ask the printer"),
                (120, "• Action Complete"),
                (100, "• ACTION BS: Draw the badge"),
                (120, "• Action Carried Forward"),
                (100, "• The badge was liked"),
                (60, "4 Past Events"),
                (80, "• ACTION BS: Send the bill"),
                (120, "• It was sent on Monday"),
            ]
        ),
    )
    actions = [action for area in plan.areas for action in area.actions]
    assert [area.heading for area in plan.areas] == ["3 Matters Arising", "4 Past Events"]
    assert [action.description for action in actions] == ["Ask the printer", "Draw the badge", "Send the bill"]
    assert [action.status.text for action in actions[:2]] == ["Complete", "Carried Forward"]
    assert [action.progress for action in actions] == [None, None, "It was sent on Monday"]


def test_a_margin_headed_action_says_who_acts_beside_the_lines_of_a_page() -> None:
    lines = [
        (60, "Patient group", ""),
        (60, "Minutes of the meeting held on 6 May 2025", ""),
        (60, "Present: Ann Reed (AR), Bo Shah (BS). Apologies: Di Lane", ""),
        (60, "", "Action"),
        (60, "1. Minutes of the last meeting", ""),
        (60, "These were agreed.", ""),
        (60, "2. Telephones", ""),
        (60, "The queue is shorter since the new system came in last year.", ""),
        (60, "A poster about it will be put up by the end of June.", "AR"),
        (60, "3. Website", ""),
        (60, "Two pages are old. The practice manager is to be asked to change", "BS/AR"),
        (60, "the opening hours.", ""),
    ]
    data = io.BytesIO()
    canvas = Canvas(data)
    for at, (left, text, who) in enumerate(lines):
        canvas.drawString(left, 780 - 18 * at, text)
        canvas.drawString(480, 780 - 18 * at, who)
    canvas.save()
    assert told(parse_bytes("minutes.pdf", data.getvalue())) == [
        ("2. Telephones", "A poster about it will be put up", ["Ann Reed"], "by the end of June"),
        (
            "3. Website",
            "The practice manager is to be asked to change the opening hours.",
            ["Bo Shah", "Ann Reed"],
            None,
        ),
    ]


@pytest.mark.parametrize("listed", ["1. MW to write the guide", "1.\tMW to write the guide"])
def test_a_short_list_of_actions_at_the_end_is_enough(listed: str) -> None:
    text = f"{TOP}1. Guide\n\nMina said that it is late.\n\nActions\n\n{listed}\n\nDecisions\n\n• The guide is good.\n"
    assert [(what, who) for _, what, who, _ in told(read(text))] == [("write the guide", ["MW"])]


def test_actions_that_a_table_lists_again_are_not_told_twice() -> None:
    text = items("ACTION: MS to write to the county", "ACTION: JP to mend the swing").replace("\n", "<br>\n")
    rows = "".join(
        f"<tr><td>{what}</td><td>{who}</td><td>{when}</td></tr>"
        for what, who, when in (
            ("Action", "Owner", "Due date"),
            ("Write to the county", "MS", "1 May 2025"),
            ("Mend the swing", "JP", "9 May 2025"),
        )
    )
    plan = parse_bytes("minutes.html", f"<p>{text}</p><table>{rows}</table>".encode())
    assert [what for _, what, _, _ in told(plan)] == ["Write to the county", "Mend the swing"]


def test_initials_with_full_stops_before_a_comma_are_two_people() -> None:
    rows = "".join(
        f"<tr><td>{what}</td><td>{who}</td><td>{when}</td></tr>"
        for what, who, when in (
            ("Action", "Owner", "Deadline"),
            ("Write the rules", "B.H, R.J.", "15/9/2021"),
            ("Draw the board", "R.J.", "22/9/2021"),
        )
    )
    plan = parse_bytes("minutes.html", f"<h1>Meeting minutes</h1><table>{rows}</table>".encode())
    assert [who for _, _, who, _ in told(plan)] == [["B.H", "R.J."], ["R.J."]]


def test_a_date_without_a_year_follows_the_day_of_the_meeting() -> None:
    plan = read(items("ACTION: Clerk to order paint by the end of April", "ACTION: Clerk to cut the hedge by 2 June"))
    due = [action.timescale.due for area in plan.areas for action in area.actions if action.timescale]
    assert [str(day) for day in due] == ["2025-04-30", "2025-06-02"]


def test_a_bold_label_over_a_list_of_actions_is_not_also_the_heading_of_an_area() -> None:
    data = io.BytesIO()
    canvas = Canvas(data)
    lines = """Commission on Ageing
Minutes of 1 May 2019
Present: Petra Dillard, Wilf Gantry, Jonas Tunstall
General Discussion
 • Membership: other groups were invited. Petra will research membership.
Ideas Committee
 • Fair: 8 June. The committee will circulate a sheet.
Action Items:
 • Petra to draft an impact map
 • Jonas will circulate the sheet
Meeting closed"""
    for at, line in enumerate(lines.split("\n")):
        bold = line[0] != " "
        canvas.setFont("Helvetica-Bold" if bold else "Helvetica", 11)
        canvas.drawString(60 if bold else 78, 780 - 18 * at, line.strip())
    canvas.save()
    assert told(parse_bytes("minutes.pdf", data.getvalue())) == [
        ("", "draft an impact map", ["Petra"], None),
        ("", "circulate the sheet", ["Jonas"], None),
    ]
