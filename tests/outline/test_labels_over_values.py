"""Plans in PDF whose labels stand over their values: told by their weight and by coming again, whatever they are."""

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

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


def printed(flow: Sequence[Paragraph]) -> bytes:
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
