"""A few words on a small coloured ground beside a title: how far the action is, and no part of its title."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from planparse import Plan
from planparse.pipeline import parse_bytes
from planparse.read import read_bytes
from planparse.read.document import Grid
from planparse.tables import layout

CARDS = (
    ("Warm homes", "Going well", "Insulate two hundred lofts before the winter.", "Ann Reed", "June 2026"),
    ("Safe routes", "Needs attention", "Draw a crossing at each of the nine schools.", "Bo Shah", "May 2026"),
    ("Clean air", "Completed", "Put meters at the six crossings in the centre.", "Cy Trent", "March 2026"),
    ("Open data", "Not started", "Publish what each ward spends, each quarter.", "Di Moor", "July 2026"),
)
RIGHT = ["on_track", "at_risk", "completed", "not_started"]


def drawn(*, rounded: bool) -> Plan:
    """Cards of a title and a pill behind it, a sentence, and two lines of labels."""
    stream = io.BytesIO()
    page = Canvas(stream, pagesize=(595, 842))
    page.setFont("Helvetica-Bold", 16)
    page.drawString(50, 780, "Delivery action plan")
    for at, (title, state, text, who, when) in enumerate(CARDS):
        top = 720 - 110 * at
        page.setFont("Helvetica-Bold", 11)
        wide, small = page.stringWidth(title), page.stringWidth(state, "Helvetica-Bold", 9)
        pill = 64 + wide
        page.drawString(50, top, title)
        page.setFillColorRGB(0.2, 0.5, 0.1)
        if rounded:
            page.roundRect(pill - 5, top - 3, small + 10, 13, 5, stroke=0, fill=1)
        else:
            page.rect(pill - 5, top - 3, small + 10, 13, stroke=0, fill=1)
        page.setFillColorRGB(1, 1, 1)
        page.setFont("Helvetica-Bold", 9)
        page.drawString(pill, top, state)
        page.setFillColorRGB(0, 0, 0)
        page.setFont("Helvetica", 10)
        page.drawString(50, top - 18, text)
        page.drawString(50, top - 34, f"Lead: {who}")
        page.drawString(50, top - 50, f"Timescale: {when}")
    page.save()
    return parse_bytes("plan.pdf", stream.getvalue())


@pytest.mark.parametrize("rounded", [True, False])
def test_a_pill_is_the_status(*, rounded: bool) -> None:
    actions = [action for area in drawn(rounded=rounded).areas for action in area.actions]
    assert [action.title for action in actions] == [title for title, *_ in CARDS]
    assert [action.description for action in actions] == [text for _, _, text, *_ in CARDS]
    assert [action.status.code for action in actions] == RIGHT
    assert [action.status.text for action in actions] == [state for _, state, *_ in CARDS]


def test_names_on_pills_of_their_own_are_entries_though_they_share_a_line() -> None:
    stream = io.BytesIO()
    page = Canvas(stream, pagesize=(420, 300))
    for y in (260, 230, 200, 170):
        page.line(30, y, 390, y)
    for x in (30, 70, 240, 390):
        page.line(x, 170, x, 260)
    rows = (
        ("No", "Action", "Lead"),
        ("1", "Ask each ward.", ("HR", "Anjali Deshpande")),
        ("2", "Tell all.", ("Police",)),
    )
    page.setFont("Helvetica", 9)
    for top, (number, action, names) in zip((242, 212, 182), rows, strict=True):
        page.drawString(36, top, number)
        page.drawString(76, top, action)
        left = 250.0
        for name in (names,) if isinstance(names, str) else names:
            page.setFillGray(0.9)
            page.roundRect(left - 4, top - 3, page.stringWidth(name) + 8, 12, 6, stroke=0, fill=names != "Lead")
            page.setFillGray(0)
            page.drawString(left, top, name)
            left += page.stringWidth(name) + 10
    page.save()
    tables = layout(read_bytes("plan.pdf", stream.getvalue())).blocks
    (grid,) = (block for block in tables if isinstance(block, Grid))
    assert [cell.phrase.text for cell in grid.cells if cell.column == 2] == ["Lead", "HR\nAnjali Deshpande", "Police"]
