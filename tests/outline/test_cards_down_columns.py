"""Cards that fill one column of a page after the other: headings within a column, a card that the column's end cuts."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

REVIEW = ("What the report says:", "Our answer:", "Named manager:", "Finish by:", "Position at May 2026:")
HOME = ("Finding:", "We have agreed to:", "Who will do it:", "When:", "So far:")
AREAS = {
    "Keeping children safe": (
        ("Plans were out of date.", "Rewrite each plan with the child", "Registered Manager", "6 March 2026", "Met"),
        ("Meetings were not kept.", "Record every meeting that is held", "Ann Reed", "Immediately", "Partly met"),
    ),
    "How the home is led": (
        ("Supervision had lapsed.", "Book a date each month for all", "Bo Shah", "April 2026", "Met"),
        ("Rotas had gaps.", "Publish the rota four weeks ahead", "Ann Reed", "1 June 2026", "Not met"),
        ("Reports were late.", "Send the report on the first Monday", "Bo Shah", "Monthly", "Partly met"),
    ),
}


def printed(labels: tuple[str, ...], cut: int) -> Plan:
    """Two columns of a page, the left one with so many lines; the right one stands a little lower."""
    lines: list[tuple[str, str]] = []
    number = 0
    for heading, cards in AREAS.items():
        lines.append(("", heading))
        for card in cards:
            number += 1
            lines.append(("", f"R{number}"))
            lines += zip(labels, card, strict=True)
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(40, 790, "Response to inspection")
    for x, top, column in ((40, 740.0, lines[:cut]), (310, 733.0, lines[cut:])):
        y = top
        for label, text in column:
            if not label:
                y -= 8
            size = 11 if text in AREAS else 8
            canvas.setFont("Helvetica-Bold", size)
            canvas.drawString(x, y, label or text)
            canvas.setFont("Helvetica", 8)
            if label:
                canvas.drawString(x + canvas.stringWidth(label + " ", "Helvetica-Bold", 8), y, text)
            y -= 13
    canvas.save()
    return parse_bytes("home.pdf", stream.getvalue())


@pytest.mark.parametrize("labels", [REVIEW, HOME])
@pytest.mark.parametrize("cut", [19, 22])
def test_cards_are_read_down_each_column(labels: tuple[str, ...], cut: int) -> None:
    plan = printed(labels, cut)
    told = {area.heading: [(a.ref, a.answers, a.description) for a in area.actions] for area in plan.areas}
    numbered = iter(range(1, 9))
    assert told == {
        heading: [(f"R{next(numbered)}", card[0], card[1]) for card in cards] for heading, cards in AREAS.items()
    }
    cards = [card for area in AREAS.values() for card in area]
    assert [action.owners[0].text for action in plan.actions] == [card[2] for card in cards]
    assert [action.timescale.text for action in plan.actions if action.timescale] == [card[3] for card in cards]
