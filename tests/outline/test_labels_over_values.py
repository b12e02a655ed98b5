"""Plans in PDF whose labels stand over their values: told by their weight and by coming again, whatever they are."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from planparse import Plan
from planparse.pipeline import parse_bytes
from planparse.read.pdf import read_pdf
from planparse.tables import layout

RECORDS = [
    ("Update the protocol and brief midwives.", "Bethan Sark\nEmir Aslan", "8 August 2025", "Under way"),
    ("Put in place a pathway for victims of abuse.", "Bethan Sark", "30 June 2026", "Under way"),
    ("Complete the contract register.", "Named Nurse", "1 March 2026", "Not begun"),
    ("Recruit twelve foster carers.", "Fostering Team", "1 December 2025", "Under way"),
]
LABELS = ("Taken on by", "Wanted for", "How it goes")


def style(size: float, *, bold: bool = False, indent: float = 0) -> ParagraphStyle:
    font = "Helvetica-Bold" if bold else "Helvetica"
    return ParagraphStyle("s", fontName=font, fontSize=size, leading=1.2 * size, spaceAfter=4, leftIndent=indent)


def printed(flow: Sequence[Flowable]) -> bytes:
    buffer = io.BytesIO()
    SimpleDocTemplate(buffer).build(list(flow))
    return buffer.getvalue()


def plan(*, bold: bool, indent: float) -> Plan:
    flow = [Paragraph("Our improvement plan", style(20, bold=True))]
    for number, (what, *values) in enumerate(RECORDS):
        if number % 2 == 0:
            flow.append(
                Paragraph(("Help at the right time", "Children in our care")[number // 2], style(14, bold=True))
            )
        flow.append(Paragraph(what, style(12, bold=True)))
        for label, value in zip(LABELS, values, strict=True):
            flow.append(Paragraph(label, style(10, bold=bold)))
            flow += [Paragraph(line, style(10, indent=indent)) for line in value.split("\n")]
    return parse_bytes("plan.pdf", printed(flow))


def told(made: Plan) -> list[tuple[str, tuple[str, ...], str]]:
    return [
        (a.description, tuple(owner.display for owner in a.owners), a.timescale.text if a.timescale else "")
        for area in made.areas
        for a in area.actions
    ]


EXPECTED = [(what, tuple(who.split("\n")), when) for what, who, when, _ in RECORDS]


def test_labels_in_bold_stand_over_their_values() -> None:
    made = plan(bold=True, indent=0)
    assert told(made) == EXPECTED
    assert [area.title for area in made.areas] == ["Help at the right time", "Children in our care"]


def test_labels_are_told_by_coming_again_where_none_is_bold() -> None:
    assert told(plan(bold=False, indent=30)) == EXPECTED


def test_a_change_of_weight_and_size_ends_a_paragraph() -> None:
    lines = [
        ("Priority 1 Homes", style(14, bold=True)),
        ("1 Raise awareness of private fostering", style(12, bold=True)),
        ("Wanted for", style(10, bold=True)),
        ("May 2025, in time for the next year's meeting of the board", style(10)),
        ("Taken on by", style(10, bold=True)),
    ]
    document = read_pdf("plan.pdf", printed([Paragraph(text, own) for text, own in lines]))
    assert len(document.pages[0].bold) == 14
    blocks = layout(document).blocks
    assert [" ".join(word.text for word in block.words) for block in blocks] == [text for text, _ in lines]
    assert [(block.level, block.bold == len(block.words)) for block in blocks] == [
        (1, True),
        (2, True),
        (None, True),
        (None, False),
        (None, True),
    ]


def test_bold_words_in_a_sentence_end_no_paragraph() -> None:
    text = "We will keep <b>all the promises that we have made to the children and the young people</b> of the " * 3
    blocks = layout(read_pdf("plan.pdf", printed([Paragraph(text, style(10))]))).blocks
    assert len(blocks) == 1


def test_white_between_lines_parts_paragraphs_where_lines_of_one_text_stand_closer() -> None:
    long = "Wanted for: May 2025. What we want: the families of the area tell the story of their lives only once, " * 2
    texts = [long, "1b Recommission the service", "Wanted for: June 2026", "1c Publish the register"]
    flow = [Paragraph(text, style(10)) for text in texts]
    blocks = layout(read_pdf("plan.pdf", printed(flow))).blocks
    assert [" ".join(word.text for word in block.words) for block in blocks] == [text.strip() for text in texts]


STEPS = ("Draw up a rota for visits.", "Write to all schools.", "Train the duty team.", "Publish the annual report.")
PEOPLE = ("Ann Reed", "Bo Shah", "Ann Reed", "Orla Finch")
DATES = ("1 May 2025", "2 June 2025", "3 July 2025", "4 August 2025")


def read(flow: Sequence[Flowable]) -> list[tuple[str, list[str], str | None]]:
    result = parse_bytes("plan.pdf", printed(flow))
    return [
        (action.description, [owner.display for owner in action.owners], action.timescale and action.timescale.text)
        for area in result.areas
        for action in area.actions
    ]


ANSWER = [(step, [who], when) for step, who, when in zip(STEPS, PEOPLE, DATES, strict=True)]


@pytest.mark.parametrize("first", ["How we go about it", "The undertaking"])
def test_records_begin_at_a_label_that_nobody_knows(first: str) -> None:
    flow = [Paragraph("Improvement plan", style(18, bold=True))]
    for step, who, when in zip(STEPS, PEOPLE, DATES, strict=True):
        lines = (f"<b>{first}:</b> {step}", f"<b>Lead:</b> {who}", f"<b>Deadline:</b> {when}")
        flow += [Paragraph(line, style(10)) for line in lines]
    assert read(flow) == ANSWER


@pytest.mark.parametrize("without", [0, 1, 3])
def test_records_of_which_one_leaves_the_first_label_out_do_not_shift(without: int) -> None:
    flow = [Paragraph("Improvement plan", style(18, bold=True))]
    for at, (step, who, when) in enumerate(zip(STEPS, PEOPLE, DATES, strict=True)):
        if at % 2 == 0:
            flow.append(Paragraph(f"Area {at // 2 + 1}: Schools", style(14, bold=True)))
        lines = [f"Progress: Letter {at} sent.", f"Action: {step}", f"Lead: {who}", f"Deadline: {when}"]
        flow += [Paragraph(line, style(10)) for line in lines[at == without :]]
    assert read(flow) == ANSWER


def test_a_label_at_the_top_of_several_pages_is_not_their_running_head() -> None:
    flow: list[Flowable] = [Paragraph("Improvement plan", style(18, bold=True)), PageBreak()]
    for at, (step, who, when) in enumerate(zip(STEPS, PEOPLE, DATES, strict=True)):
        pairs = (("What we do", step), ("Lead", who), ("Deadline", when))
        for label, value in pairs:
            flow += [Paragraph(label, style(10, bold=True)), Paragraph(value, style(10))]
        if at % 2:
            flow.append(PageBreak())
    assert read(flow) == ANSWER


def test_who_has_a_number_in_the_title_is_a_value() -> None:
    flow = [Paragraph("Improvement plan", style(18, bold=True))]
    for step, when in zip(STEPS, DATES, strict=True):
        for label, value in (("Action", step), ("Deadline", when), ("Who will lead?", "Section 151 Officer")):
            flow += [Paragraph(label, style(10, bold=True)), Paragraph(value, style(10))]
    assert read(flow) == [(step, ["Section 151 Officer"], when) for step, when in zip(STEPS, DATES, strict=True)]


def test_records_in_tables_without_rules_are_read_by_their_labels() -> None:
    flow: list[Flowable] = [Paragraph("Improvement plan", style(18, bold=True))]
    for at, (step, who, when) in enumerate(zip(STEPS, PEOPLE, DATES, strict=True), 1):
        rows = (("Rec ref", f"{at}"), ("Tasks", step), ("Metrics", "" if at == 2 else "90% seen"), ("Who", who))
        cells = [[Paragraph(text, style(9)) for text in row] for row in (*rows, ("Timetable", when))]
        flow += [Table(cells, colWidths=(150, 300)), Spacer(1, 8)]
    assert read(flow) == ANSWER


def four_columns(*, blank: str) -> list[Flowable]:
    """A small table without rules for each action: long values over its width, short ones two abreast."""
    flow: list[Flowable] = [Paragraph("Improvement plan", style(18, bold=True))]
    for at, (step, who, when) in enumerate(zip(STEPS, PEOPLE, DATES, strict=True), 1):
        rows = (
            ("Reference number", f"{at}", "", ""),
            ("Proposed action", step, "", ""),
            ("Who", who, "Deadline", when),
            ("% complete", f"{at}0%", "Funding", blank if at > 1 else "Nil"),
        )
        cells = [[Paragraph(text, style(9)) for text in row] for row in rows]
        spans = [("SPAN", (1, row), (3, row)) for row in (0, 1)]
        flow += [Table(cells, colWidths=(100, 140, 100, 100), style=spans), Spacer(1, 8)]
    return flow


@pytest.mark.parametrize("blank", ["", "£250"])
def test_labels_that_are_mostly_blank_or_begin_with_a_sign_are_labels(blank: str) -> None:
    flow = four_columns(blank=blank)
    assert read(flow) == ANSWER
    actions = [action for area in parse_bytes("plan.pdf", printed(flow)).areas for action in area.actions]
    assert [action.status.text for action in actions] == ["10%", "20%", "30%", "40%"]
    assert [action.extra.get("Funding", "") for action in actions] == ["Nil", blank, blank, blank]


def test_a_status_on_a_line_of_its_own_is_no_label() -> None:
    cards = (
        ("Q1 Cover", "AT RISK", "Put two clinicians in each control room.", "Director of Operations", "1 May 2025"),
        ("Q2 Calls", "COMPLETE", "Call back every patient who has waited.", "Medical Director", "June 2025"),
        ("Q3 Breaks", "COMPLETE", "Move to fixed meal windows.", "Director of Operations", "July 2025"),
        ("Q4 Audit", "AT RISK", "Audit three calls for each handler.", "Head of Operations", "August 2025"),
        ("Q5 Drugs", "COMPLETE", "Fit safes with electronic locks.", "Chief Pharmacist", "May 2025"),
        ("Q6 Stores", "AT RISK", "Keep a record of every store.", "Chief Pharmacist", "June 2025"),
    )
    body = "".join(
        f"<p>{head}</p><p>{status}</p><p>{text}</p><p>Lead: {lead} • Due: {due}</p>"
        for head, status, text, lead, due in cards
    )
    plan = parse_bytes("plan.html", f"<h1>Improvement plan</h1><h2>Priority 1: Safety</h2>{body}".encode())
    assert [(action.ref, action.status.text, action.description) for action in plan.actions] == [
        (head.split()[0], status, text) for head, status, text, _, _ in cards
    ]


def test_a_heading_of_one_word_is_told_by_its_size() -> None:
    flow = [Paragraph("Our improvement plan", style(20, bold=True))]
    number = 0
    for area in ("Control room", "Medicines", "Culture and voice"):
        flow.append(Paragraph(area, style(14, bold=True)))
        for what in ("Put two clinicians in each room.", "Fit safes with electronic locks."):
            number += 1
            flow += [
                Paragraph(f"Q{number} Cover", style(10, bold=True)),
                Paragraph(what, style(10)),
                Paragraph("Lead: Medical Director • Due: 1 May 2025", style(9)),
            ]
    areas = parse_bytes("plan.pdf", printed(flow)).areas
    assert [(area.title, len(area.actions)) for area in areas] == [
        ("Control room", 2),
        ("Medicines", 2),
        ("Culture and voice", 2),
    ]
