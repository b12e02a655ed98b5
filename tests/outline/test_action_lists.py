"""Lists that a line announces as actions, where nothing else of a document holds actions."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from docx import Document
from docx.document import Document as DocumentObject
from reportlab.pdfgen.canvas import Canvas

from planparse.errors import NotAPlanError
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

MINUTES = """# Committee

## Library

- The cards were printed.

Action items:

- AH to write to the printer
- Ann Reed: ask the school
- Tim will show the site at the next meeting

## Events

- It rained.

Action items:

- Update the calendar

## Dates

- The next meeting is in May.
"""


def test_announced_items_are_actions_below_the_heading_they_stand_under() -> None:
    plan = parse_bytes("minutes.md", MINUTES.encode())
    found = [
        (area.heading, action.description, [owner.name for owner in action.owners])
        for area in plan.areas
        for action in area.actions
    ]
    assert found == [
        ("Library", "write to the printer", ["AH"]),
        ("Library", "ask the school", ["Ann Reed"]),
        ("Library", "Tim will show the site at the next meeting", []),
        ("Events", "Update the calendar", []),
    ]


def test_what_a_list_of_decisions_hands_out_has_a_warning_each() -> None:
    plan = parse_bytes("minutes.md", MINUTES.replace("Action items:", "Decisions:").encode())
    unsure = {issue.path for issue in plan.issues if issue.code == "record_unsure"}
    assert len(plan.actions) > 1
    assert all(f"/areas/0/actions/{at}" in unsure for at in range(len(plan.actions)))


def test_what_only_the_words_of_a_list_say_has_warnings() -> None:
    plan = parse_bytes("minutes.md", MINUTES.replace("Action items:", "Points raised:").encode())
    flagged = {issue.path for issue in plan.issues if issue.code == "record_unsure"}
    assert {
        f"/areas/{at}/actions/{number}" for at, area in enumerate(plan.areas) for number, _ in enumerate(area.actions)
    } <= flagged


def test_minutes_without_things_to_do_are_no_plan() -> None:
    told = MINUTES.replace("AH to write to the printer", "The printer was late").replace(
        "Ann Reed: ask the school", "Fine"
    )
    with pytest.raises(NotAPlanError):
        parse_bytes("minutes.md", told.replace("Tim will show", "Tim showed").encode())


def test_task_assignments_are_announced_actions_though_a_bullet_is_glued_to_a_name() -> None:
    meeting = "## Meeting {}\n\nTopic: the fair\n\n- We talked about the fair.\n\nTask Assignments:\n\n{}\n\nLesson: plan early.\n"
    lists = (
        "• Farooq: Draw the map.\n\n• Sarim & Umer: Book the hall.",
        "• Farooq: Print the map.\n\n•Umer: Pay the hall.",
    )
    plan = parse_bytes("m.md", "\n".join(meeting.format(at, items) for at, items in enumerate(lists, 1)).encode())
    found = [(action.description, [owner.name for owner in action.owners]) for action in plan.actions]
    assert found == [
        ("Draw the map.", ["Farooq"]),
        ("Book the hall.", ["Sarim", "Umer"]),
        ("Print the map.", ["Farooq"]),
        ("Pay the hall.", ["Umer"]),
    ]


def found_in(text: str) -> list[tuple[str, list[str], str]]:
    plan = parse_bytes("minutes.md", text.encode())
    return [(one.description, [owner.display for owner in one.owners], one.status.code) for one in plan.actions]


KEY = "# Working group\n\n*Present:* Ann Reed (AR - chair), Bo Shah (BS), Cy Young-Lamb (CL)\n\n"


@pytest.mark.parametrize(("opens", "closes"), ["()", "[]"])
@pytest.mark.parametrize("above", ["Actions", "Action points:", "New actions"])
def test_who_stands_in_brackets_before_an_item_is_its_owner_by_the_key(above: str, opens: str, closes: str) -> None:
    items = (("AR", "Print the map."), ("BS, CL", "Look into the new hall"), ("Roads team", "The bridge in the north"))
    listed = "\n".join(f"- {opens}{who}{closes} {what}" for who, what in items)
    found = found_in(f"{KEY}## {above}\n\n{listed}\n\n## Next meeting\n\nIn May.\n")
    assert [(what, who) for what, who, _ in found] == [
        ("Print the map.", ["Ann Reed"]),
        ("Look into the new hall", ["Bo Shah", "Cy Young-Lamb"]),
        ("The bridge in the north", ["Roads team"]),
    ]


def test_what_stands_in_brackets_as_urgency_is_no_owner() -> None:
    listed = "\n".join(f"- [ ] [{urgent}] {what} the roof" for urgent, what in (("High", "Mend"), ("Low", "Paint")))
    found = found_in(f"{KEY}## Action items\n\n{listed}\n- [x] [High] Look at the roof\n\n## Notes\n\nNone.\n")
    assert [who for _, who, _ in found] == [[], [], []]
    assert [status for *_, status in found] == ["unknown", "unknown", "completed"]


def test_boxes_say_how_far_earlier_actions_are_and_the_lines_below_are_progress() -> None:
    text = (
        f"{KEY}## Actions from last meeting:\n\n- [x] (AR) Print the map.\n    * The map was printed in June.\n"
        "* [ ] (BS) Pay the hall\n\n----\n\n## The fair\n\nBo told of the fair.\n\n"
        "## Actions\n\n* Carried forward:\n    * (BS) Pay the hall in time\n* (CL) Ask the band\n    * and the choir\n"
    )
    plan = parse_bytes("minutes.md", text.encode())
    assert [(area.heading, [one.description for one in area.actions]) for area in plan.areas] == [
        ("Actions from last meeting:", ["Print the map.", "Pay the hall"]),
        ("Actions", ["Pay the hall in time", "Ask the band\nand the choir"]),
    ]
    first, second, *_ = plan.actions
    assert (first.progress, first.status.code, second.status.code) == (
        "The map was printed in June.",
        "completed",
        "unknown",
    )


def test_numbers_before_items_are_refs_and_points_of_the_agenda_head_no_actions() -> None:
    text = (
        f"{KEY}## Agenda\n\n1. Actions from last meeting\n2. The fair\n3. Any other business\n\n## The fair\n\nIt rained.\n\n"
        "## Actions\n\n* 2.4: AR/BS: Draw the map\n* 3.1 CL to ask the band\n* 3.2: AR to pay the hall\n"
    )
    plan = parse_bytes("minutes.md", text.encode())
    assert [area.heading for area in plan.areas if area.actions] == ["Actions"]
    assert [(one.ref, one.description) for one in plan.actions] == [
        ("2.4", "Draw the map"),
        ("3.1", "ask the band"),
        ("3.2", "pay the hall"),
    ]


def test_actions_behind_what_was_said_are_told_from_it() -> None:
    text = (
        f"{KEY}## The fair\n\n- The hall is dear. **Action: BS to ask for a lower price.**\n- It rained.\n\n"
        "## The map\n\n1. It is old. **Action: AR to draw it anew.** Nobody else can.\n2. **ACTION:** CL to print it.\n"
    )
    found = found_in(text)
    assert [who for _, who, _ in found] == [["Bo Shah"], ["Ann Reed"], ["Cy Young-Lamb"]]
    assert found[0][0] == "ask for a lower price."
    assert found[2][0] == "print it."


def test_lists_of_two_items_are_told_where_each_says_who() -> None:
    assert len(found_in(f"{KEY}## Actions\n\n- AR to print the map\n- BS: pay the hall\n")) == 2
    with pytest.raises(NotAPlanError):
        found_in(f"{KEY}## Actions\n\n- Print the map\n- BS: pay the hall\n")


def test_a_tab_behind_a_bullet_parts_no_cells() -> None:
    listed = "\n\n".join(f"•\t**({who})** {what}" for who, what in (("AR", "Print it"), ("BS", "Pay"), ("CL", "Ask")))
    assert [who for _, who, _ in found_in(f"{KEY}## Actions\n\n{listed}\n")] == [
        ["Ann Reed"],
        ["Bo Shah"],
        ["Cy Young-Lamb"],
    ]


def drawn(lines: list[tuple[float, str]]) -> bytes:
    """A page of lines with their left edges; a bullet stands apart from its text, as word processors set it."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    canvas.setFont("Helvetica", 11)
    for number, (left, text) in enumerate(lines):
        bullet, _, rest = text.partition(" ") if text[0] in "•○" else ("", "", text)
        canvas.drawString(left, 780 - 18 * number, bullet)
        canvas.drawString(left + 18 * bool(bullet), 780 - 18 * number, rest)
    canvas.save()
    return stream.getvalue()


def test_lists_in_bullets_on_a_drawn_page_are_no_table() -> None:
    lines = [
        (72.0, "Minutes of the committee"),
        (72.0, "Attendees"),
        *[(90.0, f"• [{short}] {name}") for short, name in (("AR", "Ann Reed"), ("BS", "Bo Shah"))],
        (72.0, "1. The fair"),
        (90.0, "• The hall is dear, and the band will not come for less than it did."),
        (72.0, "Actions"),
        *[
            (90.0, f"• {text}")
            for text in ("[AR] Print the map.", "[BS, AR] Ask for a lower price.", "[BS] Pay the hall.")
        ],
        (126.0, "○ See the price list"),
        (72.0, "Next meeting"),
        (90.0, "• Tuesday 5 May, 2 pm"),
    ]
    plan = parse_bytes("minutes.pdf", drawn(lines))
    assert [(one.description, [owner.name for owner in one.owners]) for one in plan.actions] == [
        ("Print the map.", ["Ann Reed"]),
        ("Ask for a lower price.", ["Bo Shah", "Ann Reed"]),
        ("Pay the hall.\nSee the price list", ["Bo Shah"]),
    ]
    assert [area.heading for area in plan.areas if area.actions] == [""]  # the only list, and no marked heading


@pytest.mark.parametrize(
    "above", ["Plan for next week:", "To do:", "Tasks for the next meeting:", "Actions before next sprint:"]
)
@pytest.mark.parametrize("bullet", ["-", "❖", "►", "▪"])
def test_lists_for_next_time_stand_under_the_meeting_they_were_agreed_at(above: str, bullet: str) -> None:
    text = "Group meetings\n\n"
    for week, items in enumerate((("Confirm the project",), ("Ask the client", "Draw the map"), ("Print the map",)), 1):
        text += f"Week {week}\n\nParticipants: Ann Reed, Bo Shah\n\nContent:\n\nWe met and spoke about what the client asked for.\n\n"
        text += f"{above}\n\n" + "\n\n".join(f"{bullet} {item}" for item in items) + "\n\n"
    plan = parse_bytes("m.docx", as_word(text))
    assert [(area.heading, [one.description for one in area.actions]) for area in plan.areas if area.actions] == [
        ("Week 1", ["Confirm the project"]),
        ("Week 2", ["Ask the client", "Draw the map"]),
        ("Week 3", ["Print the map"]),
    ]


def as_word(text: str) -> bytes:
    document = Document()
    for paragraph in text.split("\n\n"):
        document.add_paragraph(paragraph)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_a_list_that_tells_what_was_done_is_read_and_flagged_where_another_says_what_to_do() -> None:
    told = "\n\n".join(
        ("Action items:", "● The policy was agreed", "● Training postponed until July", "● Backup successful")
    )
    to_do = "\n\n".join(
        ("Next steps:", "● Security Officer must plan the training", "● IT Manager must end it by 20 June")
    )
    plan = parse_bytes("m.docx", as_word(f"Governance committee\n\n{told}\n\n{to_do}"))
    done = ["The policy was agreed", "Training postponed", "Backup successful"]
    assert [one.description for one in plan.actions] == [
        *done,
        "Security Officer must plan the training",
        "IT Manager must end it",
    ]
    assert sum(issue.code == "record_unsure" for issue in plan.issues) == len(done)


@pytest.mark.parametrize(("ends", "owners"), [(("(AR)", "(BS)", "(CL)"), True), (("(part A)", "", ""), False)])
def test_brackets_behind_items_hold_who_where_most_items_end_with_them(ends: tuple[str, ...], owners: bool) -> None:
    listed = "\n".join(
        f"- {what} {end}".rstrip()
        for what, end in zip(("Draw the map", "Ask the band", "Write to all"), ends, strict=True)
    )
    found = found_in(f"{KEY}## Actions\n\n{listed}\n")
    assert [bool(who) for _, who, _ in found] == [owners] * 3


def told_in(text: str) -> list[tuple[str, list[str], str]]:
    actions = parse_bytes("minutes.md", text.encode()).actions
    return [(one.description, [who.display for who in one.owners], one.status.code) for one in actions]


def test_who_stands_in_brackets_before_a_tab_and_each_part_may_have_its_own() -> None:
    listed = (
        "- [HD]\tPaint the gate by 2027.\n- [HD] Plan the fete:\n  - [PV] Ask the band: Brass 2027\n  - [HD] Book tents"
        "\n- [PV]\tMend the pump:\n  - Order a seal.\n"
    )
    found = told_in(
        f"## Minutes of the meeting\n\n## Present\n\n- [HD] Hal Dunn\n\n## Any other business\n\n## Actions\n\n{listed}"
    )
    assert found == [
        ("Paint the gate", ["Hal Dunn"], "unknown"),
        ("Plan the fete:", ["Hal Dunn"], "unknown"),
        ("Ask the band: Brass 2027", ["PV"], "unknown"),
        ("Book tents", ["Hal Dunn"], "unknown"),
        ("Mend the pump:\nOrder a seal.", ["PV"], "unknown"),
    ]


def test_how_far_an_item_is_may_stand_behind_a_dash() -> None:
    listed = "- [HD] Paint the gate - **done**\n- [PV] Ask the band - in brass\n- [PV] Mend the pump – done.\n"
    assert told_in(f"## Present\n\n## Completed and outstanding actions carried forward\n\n{listed}") == [
        ("Paint the gate", ["HD"], "completed"),
        ("Ask the band - in brass", ["PV"], "unknown"),
        ("Mend the pump", ["PV"], "completed"),
    ]


def test_those_present_will_do_what_the_list_says_and_things_do_nothing() -> None:
    there = (
        "## Minutes of the allotment meeting\n\n## In attendance\n\n- East - Hazel Moss (chair), Dunn\n- West - Orla\n"
    )
    listed = "- Hazel will write to Bo\n- Dunn and Orla are to draw a plan\n- The pump should be mended\n- Face to face talks\n"
    assert told_in(f"{there}\n## Actions\n\n{listed}") == [
        ("write to Bo", ["Hazel"], "unknown"),
        ("draw a plan", ["Dunn", "Orla"], "unknown"),
        ("The pump should be mended", [], "unknown"),
        ("Face to face talks", [], "unknown"),
    ]


def test_a_summary_of_the_actions_says_them_all_again() -> None:
    said = "1. Water\n    - The butts leak.\n    - Action:\n        - Hazel to mend two butts\n    - Next show:\n        - May is best\n"
    summed = "- Hazel to mend two of the butts\n- Orla to set a day for the show\n"
    found = told_in(f"## Minutes of the meeting\n\n## Present\n\n- Hazel\n\n{said}\n## Summary of actions\n\n{summed}")
    assert [text for text, _, _ in found] == ["mend two of the butts", "set a day for the show"]


def as_table(document: DocumentObject, rows: Sequence[Sequence[str]]) -> None:
    table = document.add_table(len(rows), len(rows[0]))
    for cells, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(cells.cells, texts, strict=True):
            cell.text = text


@pytest.mark.parametrize(
    ("open_ones", "closed"), [("Open actions", "Closed actions"), ("Action points", "Finished tasks")]
)
def test_tables_without_labels_below_headings_that_announce_actions(open_ones: str, closed: str) -> None:
    document = Document()
    document.add_heading("Allotment committee", 0)
    document.add_paragraph("Minutes of the meeting of 4 May 2026")
    document.add_paragraph("Present: Hazel Moss (HM), Percy Dunn (PD)")
    document.add_heading("Papers", 1)
    as_table(document, [["Accounts", "Sent in April"], ["Map", "See the board"]])
    document.add_heading(open_ones, 1)
    as_table(document, [["4.1", "Write to those who owe rent", "HM"], ["4.2", "The long hedge", "PD, HM"]])
    document.add_heading(closed, 1)
    document.add_paragraph("These are listed once more and then left out.")
    as_table(document, [["3.1", "Mend the pump", "PD"], ["3.2", "Buy rope", "HM"]])
    file = io.BytesIO()
    document.save(file)
    plan = parse_bytes("minutes.docx", file.getvalue())
    found = [(area.heading, one.ref, one.description, one.status.code) for area in plan.areas for one in area.actions]
    assert found == [
        (open_ones, "4.1", "Write to those who owe rent", "unknown"),
        (open_ones, "4.2", "The long hedge", "unknown"),
        (closed, "3.1", "Mend the pump", "completed"),
        (closed, "3.2", "Buy rope", "completed"),
    ]
    assert [owner.name for owner in plan.actions[1].owners] == ["Percy Dunn", "Hazel Moss"]


def test_a_table_without_labels_below_another_heading_is_none() -> None:
    document = Document()
    document.add_paragraph("Minutes of the meeting of 4 May 2026")
    document.add_paragraph("Present: Hazel Moss (HM), Percy Dunn (PD)")
    document.add_heading("Papers", 1)
    as_table(document, [["4.1", "Write-up of the show", "HM"], ["4.2", "The long hedge", "PD, HM"]])
    file = io.BytesIO()
    document.save(file)
    with pytest.raises(NotAPlanError):
        parse_bytes("minutes.docx", file.getvalue())


def test_lower_headings_below_the_announcement_head_its_parts() -> None:
    listed = "### Clerk\n\n- Write to Bo\n- W2 (Butts): mend both\n\n### Chair\n\n- Ask the band\n\n## Next meeting\n\n- Book the hall\n"
    plan = parse_bytes("m.md", f"# Minutes of the meeting\n\n## Present\n\n- Hazel\n\n## Actions\n\n{listed}".encode())
    assert [(area.heading, [(one.description, len(one.owners)) for one in area.actions]) for area in plan.areas] == [
        ("Clerk", [("Write to Bo", 0), ("W2 (Butts): mend both", 0)]),
        ("Chair", [("Ask the band", 0)]),
    ]


CLUB = """<h2>Minutes of the garden club</h2>
<p>Present</p><ul><li>[AR] Ann Reed</li><li>[BS] Bo Shah</li></ul>
<p>Apologies</p><ul><li>[QV] Quenby Vlastimirov</li></ul>
<h3>1. Seeds</h3><p>Ann Reed brought some along.</p>
"""


def in_club(lists: str) -> Plan:
    return parse_bytes("club.html", f"<html><style>.menu > li {{display: none}}</style>{CLUB}{lists}</html>".encode())


def test_the_only_list_below_a_plain_line_has_no_area_and_its_brackets_say_who_and_when() -> None:
    items = "<li>[AR] Buy a new hose, [due 2025-03-04].</li><li>[AR, QV] Paint the shed.</li><li>[BS] Mow it.</li>"
    plan = in_club(f"<p><b>Action points</b></p><ul>{items}</ul>")
    assert [area.heading for area in plan.areas if area.actions] == [""]
    assert [[owner.display for owner in action.owners] for action in plan.actions] == [
        ["Ann Reed"],
        ["Ann Reed", "Quenby Vlastimirov"],
        ["Bo Shah"],
    ]
    first = plan.actions[0]
    assert (first.description, first.timescale and str(first.timescale.due)) == ("Buy a new hose", "2025-03-04")


def test_an_announced_list_says_more_than_the_sentences_that_alone_would_state_actions() -> None:
    items = "<li>Ann to buy a hose</li><li>Bo to mow it</li><li>Ann volunteered to water it</li><li>Bo will paint the shed</li>"
    plan = in_club(f"<p>Action items:</p><ul>{items}<li>Sell the old hose</li></ul><p>Any other business: none</p>")
    assert [action.description for action in plan.actions] == [
        "buy a hose",
        "mow it",
        "water it",
        "paint the shed",
        "Sell the old hose",
    ]


def test_a_numbered_point_further_out_than_a_list_is_none_of_its_items() -> None:
    told = io.BytesIO()
    canvas = Canvas(told)
    lines = (
        (72, "Actions"),
        (126, "• [AR] Print it."),
        (126, "• [BS] Post it."),
        (126, "• [AR] Pay."),
        (90, "2. Gates"),
    )
    for at, (left, text) in enumerate(lines):
        canvas.drawString(left, 800 - 22 * at, text)
    canvas.save()
    plan = parse_bytes("minutes.pdf", told.getvalue())
    assert [action.description for action in plan.actions] == ["Print it.", "Post it.", "Pay."]


GROUPED = """# Notes of the harbour group, 4 May 2025

## Action points

- check the list of moorings [Ann Reed]
- the letter for the owners
  - will be put into Welsh [Bo Lind]
  - will be sent to all berths [Ann Reed]
- ask the divers for a price [Bo Lind]
"""


def test_parts_that_each_end_with_who_are_the_actions_below_what_they_are_about() -> None:
    plan = parse_bytes("notes.md", GROUPED.encode())
    found = [(one.description, [who.display for who in one.owners]) for area in plan.areas for one in area.actions]
    assert found == [
        ("check the list of moorings", ["Ann Reed"]),
        ("will be put into Welsh", ["Bo Lind"]),
        ("will be sent to all berths", ["Ann Reed"]),
        ("ask the divers for a price", ["Bo Lind"]),
    ]
