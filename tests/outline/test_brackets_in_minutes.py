"""Minutes with labels of actions before brackets, how far each is on the line below, and lists that count in letters."""

from __future__ import annotations

import io

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEAD = "Notes of the trail group meeting\n\nParticipants: Ann, Bo, Cy\nRegrets: Dee\n\n1. Maps\n\n"


def told(text: str) -> Plan:
    return parse_bytes("minutes.txt", (HEAD + text).encode())


@pytest.mark.parametrize(
    ("line", "owners", "description", "when"),
    [
        (
            "ACTION [Ann]: 2025-05-03: Print the map of the valley.",
            ["Ann"],
            "Print the map of the valley.",
            "2025-05-03",
        ),
        (
            "ACTION [Bo, by May meeting]. Bo has the draft and sends it.",
            ["Bo"],
            "Bo has the draft and sends it.",
            "by May meeting",
        ),
        ("ACTION [Cy] - ongoing: Ask the mill about the gate.", ["Cy"], "Ask the mill about the gate.", None),
    ],
)
def test_who_and_when_in_brackets(line: str, owners: list[str], description: str, when: str | None) -> None:
    plan = told(f"{line}\n\nThe map was shown.\n\nACTION: Ann to paint the sign.\n")
    first, last = plan.actions
    assert [owner.name for owner in first.owners] == owners
    assert first.description == description
    assert (first.timescale.text if first.timescale else None) == when
    assert (last.owners[0].name, last.description) == ("Ann", "paint the sign.")


def test_how_far_a_status_before_the_text_says() -> None:
    assert told("ACTION [Cy] - ongoing: Ask the mill about the gate.\n").actions[0].status.code == "ongoing"


def test_the_line_below_an_action_in_a_cell_is_its_status() -> None:
    said = "<li>Bo thanked all</li><li>Ann was there</li>"
    items = "<li>ACTION AW: Order the boards</li><li>Action in progress</li><li>Boards are dear</li>"
    more = "<li>ACTION BS: Book the hall</li><li>Action completed</li><li>ACTION AW: Ask the mill</li><li>Mill</li>"
    page = (
        "<p>Committee Meeting - Minutes</p><p>Present: Ann Wood (AW), Bo Shah (BS)</p><p>Apologies: none</p>"
        f"<table><tr><td>1<td>Apologies<ul>{said}</ul><td>BS<tr><td>2<td>Matters arising<ul>{items}</ul><td>All"
        f"<tr><td>3<td>Events<ul>{more}</ul><td>All<tr><td>4<td>Any other business<ul>{said}</ul><td>AW</table>"
    )
    actions = parse_bytes("minutes.html", page.encode()).actions
    assert [action.status.text for action in actions] == ["in progress", "completed", None]
    assert [action.description for action in actions] == ["Order the boards", "Book the hall", "Ask the mill"]


def test_those_in_the_table_below_members_present_may_act() -> None:
    rows = "".join(
        f"<tr><td>{where}<td>{who}<td>Member" for where, who in (("Acme", "Omri Dell"), ("Zed Works", "Lin Ho"))
    )
    table = f"<table><tr><th>Company<th>Name<th>Role{rows}</table>"
    notes = "<p>Action: Omri – will send the list.</p><p>Action: Lin will ask.</p><p>Action: Works – will hold.</p>"
    page = f"<h1>Minutes of the working meeting</h1><p>1.1 Members present</p>{table}<p>2. Next meeting</p>{notes}"
    actions = parse_bytes("minutes.html", page.encode()).actions
    assert [[owner.name for owner in action.owners] for action in actions] == [["Omri"], ["Lin"], []]


def test_the_numbers_of_items_are_their_refs() -> None:
    actions = told("Action items\n\n1. Ask the mill\n\n2. Print the map (done)\n\n3. Write to all\n").actions
    assert [action.ref for action in actions] == ["1", "2", "3"]
    assert [action.status.text for action in actions] == [None, "done", None]


ENDED = (
    ("Hire two pumps for the low fields (AR, by 14 March 2025)", ["Ann Reed"], "by 14 March 2025"),
    ("Ask the farms which gates they shut (BL/CM; before the next meeting)", ["Bo Lind", "Cy Moss"], "before the next"),
    ("Put the form on one page (CM with BL, late 2025)", ["Cy Moss", "Bo Lind"], "late 2025"),
    ("Visit the homes that have not asked (AR, from now to Easter)", ["Ann Reed"], "from now to Easter"),
    ("Tell the mayor (BL, ASAP).", ["Bo Lind"], "ASAP"),
    ("Tell the press (with photographs)", [], None),
)


def test_who_and_when_in_brackets_end_an_action_and_a_table_has_its_heading() -> None:
    document = docx.Document()
    document.add_heading("Minutes of the Flood Group", 1)
    document.add_paragraph("Monday 3 March 2025, 10am, Town Hall")
    people = (("Present", "Initials"), ("Ann Reed", "AR"), ("Bo Lind", "BL"), ("Cy Moss", "CM"))
    old = (("No.", "Action", "Who", "By", "Update"), ("3", "Find the keys", "AR", "1 March", "Done, in the drawer"))
    rows = (*old, ("4", "Book the hall for the talk", "BL", "April", "In hand. Two halls asked"))
    for table in (people, rows):
        grid = document.add_table(rows=len(table), cols=len(table[0]))
        for at, row in enumerate(table):
            for column, said in enumerate(row):
                grid.cell(at, column).text = said
        if table is people:
            document.add_paragraph("Apologies: Dee Fox")
            for heading in ("1. Welcome", "2. Actions from last time"):
                document.add_paragraph().add_run(heading).bold = True
                document.add_paragraph("AR welcomed all.") if heading.startswith("1") else None
    document.add_paragraph().add_run("3. Pumps").bold = True
    document.add_paragraph("AR said that two pumps were broken.")
    for number, (said, _, _) in enumerate(ENDED, 5):
        document.add_paragraph(f"ACTION {number}: {said}")
    stream = io.BytesIO()
    document.save(stream)
    plan = parse_bytes("minutes.docx", stream.getvalue())
    assert [area.heading for area in plan.areas] == ["2. Actions from last time", "3. Pumps"]
    found = plan.areas[1].actions
    assert [[owner.name for owner in action.owners] for action in found] == [names for _, names, _ in ENDED]
    for action, (said, names, when) in zip(found, ENDED, strict=True):
        assert action.description == (said.partition(" (")[0] if names else said)
        assert (when or "") in (action.timescale.text if action.timescale else "")


@pytest.mark.parametrize("line", ["3 March 2025, Town Hall", "Monday 3 March 2025 at 10am", "3rd March 2025"])
def test_the_line_below_the_title_dates_the_minutes(line: str) -> None:
    said = f"Minutes of the Flood Group\n\n{line}\n\nPresent: Ann Reed (AR)\nApologies: none\n\n1. Pumps\n\n"
    plan = parse_bytes("minutes.txt", f"{said}ACTION 1: Hire two pumps (AR, by 14 May)\n".encode())
    due = plan.actions[0].timescale
    assert due is not None
    assert str(due.due) == "2025-05-14"


def test_a_colon_behind_an_items_number_ends_no_heading_and_a_day_behind_a_label_is_no_action() -> None:
    text = (
        "Flood Group\n\nMINUTES AND ACTIONS – 3 March 2025\n\nPresent: Ann Reed (AR)\nApologies: none\n\n"
        "Item 1: Pumps And Gates\n\nACTION: AR to hire two pumps\n\nItem 2: New Forms\n\nACTION: AR to print them\n"
    )
    plan = parse_bytes("minutes.txt", text.encode())
    assert [(area.number, area.title) for area in plan.areas] == [("1", "Pumps And Gates"), ("2", "New Forms")]
    assert [action.description for action in plan.actions] == ["hire two pumps", "print them"]


def test_an_action_of_an_earlier_meeting_is_one_and_raised_letters_end_no_paragraph() -> None:
    data = io.BytesIO()
    canvas = Canvas(data)
    lines = (
        ("Flood Group: minutes of the meeting of 3 March 2025",),
        ("Present: Ann Reed (AR), Bo Lind (BL), Cy Moss (CM). Apologies: none",),
        ("The group looked at all the pumps of the low fields and at the gates that the farms shut",),
        ("at night, and nobody could say who has the keys of the shed on the north side of it all.",),
        ("Outstanding action from the 25", "th", " July meeting: AR to ask all of the farms near the town which",),
        ("gates they shut at night and who has the keys of the shed.",),
        ("Action: BL to hire two pumps.",),
    )  # fmt: skip
    gaps = (0, 40, 40, 14, 28, 14, 28)
    top = 780
    for line, gap in zip(lines, gaps, strict=True):
        top -= gap
        text = canvas.beginText(60, top)
        for part in line:
            text.setFont("Helvetica", 7 if part == "th" else 11)
            text.setRise(4 if part == "th" else 0)
            text.textOut(part)
        canvas.drawText(text)
    canvas.save()
    plan = parse_bytes("minutes.pdf", data.getvalue())
    assert [action.description for action in plan.actions] == [
        "ask all of the farms near the town which gates they shut at night and who has the keys of the shed.",
        "hire two pumps.",
    ]
    assert [[owner.name for owner in action.owners] for action in plan.actions] == [["Ann Reed"], ["Bo Lind"]]
