"""Strips of colour with turned headings on them, beside rows that nothing draws: they are a column, and draw no cells."""

from __future__ import annotations

from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.header_rows import mended
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

LEFTS = (60, 330, 440, 580)
LABELS = ("What will change", "By when", "Who leads", "Latest news")
AREAS = (
    (
        "Safer streets",
        (
            (["Light the path from the station to", "the bridge and cut back the hedges", "along it."], "May 2026"),
            (["Run a course on safe cycling."], "June 2026"),
            (["Paint crossings at all four schools", "before they open again."], "July 2026"),
        ),
    ),
    (
        "Cleaner air",
        (
            (["Measure the air at ten junctions."], "Monthly"),
            (["Ask shops to switch off engines while", "they load."], "May 2027"),
        ),
    ),
)


def printed(*, header: bool = True, step: float = 20) -> Plan:
    """A plan with a strip beside the rows of each area, and ``step`` points of white between rows."""
    out = BytesIO()
    page = Canvas(out, pagesize=landscape(A4), pageCompression=0)
    page.setFont("Helvetica-Bold", 20)
    page.drawString(36, 540, "Our streets: action plan")
    page.setFont("Helvetica-Bold", 9)
    for left, label in zip(LEFTS, LABELS, strict=True) if header else ():
        page.drawString(left, 500, label)
    page.line(36, 492, 780, 492)
    top = 492.0
    for heading, actions in AREAS:
        height = sum(13 * len(lines) + step for lines, _ in actions)
        page.setFillColorRGB(0.1, 0.3, 0.5)
        page.rect(36, top - height, 14, height, stroke=0, fill=1)
        page.saveState()
        page.setFillColorRGB(1, 1, 1)
        page.translate(47, top - height + 8)
        page.rotate(90)
        page.drawString(0, 0, heading)
        page.restoreState()
        page.setFillColorRGB(0, 0, 0)
        page.setFont("Helvetica", 10)
        for lines, when in actions:
            for at, line in enumerate(lines):
                page.drawString(LEFTS[0], top - 18 - 13 * at, line)
            for left, value in zip(LEFTS[1:], (when, "Ann Lee", "The board has agreed it."), strict=True):
                page.drawString(left, top - 18, value)
            top -= 13 * len(lines) + step
        top -= 5
    page.save()
    return parse_bytes("plan.pdf", out.getvalue())


@pytest.mark.parametrize("step", [14, 20, 34])
def test_a_strip_is_the_area_of_the_rows_beside_it(step: float) -> None:
    plan = printed(step=step)
    told = [
        (a.heading, " ".join(one.description.split()), one.timescale and one.timescale.text)
        for a in plan.areas
        for one in a.actions
    ]
    assert told == [(heading, " ".join(lines), when) for heading, actions in AREAS for lines, when in actions]
    assert {one.owners[0].display for area in plan.areas for one in area.actions} == {"Ann Lee"}


def test_a_blank_label_over_the_strips_moves_no_word_of_the_labels_behind_it() -> None:
    assert tuple(mended(NO_TERMS, ["", "Action", "Who leads", "Status"], [])) == ("", "Action", "Who leads", "Status")


def test_a_title_that_ends_in_a_small_word_goes_on_in_the_next_line() -> None:
    out = BytesIO()
    page = Canvas(out, pagesize=landscape(A4), pageCompression=0)
    page.setFont("Helvetica-Bold", 22)
    page.drawString(36, 540, "Annual Statement: Action Plan for")
    page.drawString(36, 495, "Significant Issues")
    page.setFont("Helvetica", 10)
    for at, (text, who) in enumerate(
        (("Light the path.", "Ann Reed"), ("Paint the hall.", "Bo Shah"), ("Mow the green.", "Cy Dunn"))
    ):
        page.drawString(36, 440 - 40 * at, f"1.{at + 1} {text} Lead: {who}. Timescale: May 2026.")
    page.save()
    assert (
        parse_bytes("plan.pdf", out.getvalue()).document.title == "Annual Statement: Action Plan for Significant Issues"
    )
