"""Tables that only upright lines draw, one below the other: each line that begins all columns anew is a row."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes

HEAD = ("When", "Action", "Lead body", "Where we are", "Status")
AREAS = {
    "Strand: Visitors": (
        ("May 2025", "Open the desk at the station", "Tourism Team", "Desk is staffed", "Completed"),
        ("July 2025", "Print walking maps in three languages", "Tourism Team", "Proofs back", "In progress"),
        ("October 2025", "Count visitors with phone data", "Clive Ogden", "Supplier chosen", "In progress"),
    ),
    "Strand: Businesses": (
        ("June 2025", "Offer grants for shop fronts", "Chamber of Trade", "Opens in May", "In progress"),
        ("November 2025", "Hold a winter market", "Clive Ogden", "No site yet", "Not started"),
        ("March 2026", "Join the coast path scheme", "Harbour Office", "Fee is too high", "On hold"),
    ),
}
LEFTS = (40, 115, 320, 430, 560, 650)


@pytest.mark.parametrize("pitch", [14, 18])
def test_lines_that_begin_anew_are_rows_of_their_own_table(pitch: int) -> None:
    stream = io.BytesIO()
    page = Canvas(stream, pagesize=(842, 595))
    page.setFont("Helvetica-Bold", 15)
    page.drawString(40, 550, "Tourism Recovery Action Plan")
    y = 500
    for area, rows in AREAS.items():
        page.setFont("Helvetica-Bold", 10)
        page.drawString(40, y, area)
        y -= pitch + 6
        top = y + 11
        for number, row in enumerate((HEAD, *rows)):
            page.setFont("Helvetica-Bold" if not number else "Helvetica", 9)
            for left, text in zip(LEFTS, row, strict=False):
                page.drawString(left + 3, y, text)
            y -= pitch
        for left in LEFTS:
            page.line(left, top, left, y + pitch - 4)
        y -= 12
    page.save()
    plan = parse_bytes("plan.pdf", stream.getvalue())
    found = [[(a.timescale and a.timescale.text, a.description) for a in area.actions] for area in plan.areas]
    assert found == [[row[:2] for row in rows] for rows in AREAS.values()]


def test_small_letters_below_a_date_are_no_wrapped_text() -> None:
    rows = (
        ("Task", "Named lead", "Complete by", "Latest"),
        ("Open the hall on Sundays", "Gwen Pryce", "5 April 2026", "Opened as planned"),
        ("Start a reading group", "Reader Team", "from May 2026", "Room is booked"),
        ("Train all staff at the desk", "Yaw Frimpong", "Winter 2026", "48 of 70 trained"),
        ("Settle the lease of the branch", "Head of Property", "tbc", "Landlord has not replied"),
    )
    stream = io.BytesIO()
    page = Canvas(stream, pagesize=(842, 595))
    page.setFont("Helvetica", 9)
    for number, row in enumerate(rows):
        for left, text in zip((60, 360, 480, 600), row, strict=True):
            page.drawString(left, 480 - 17 * number, text)
    for left in (55, 355, 475, 595, 780):
        page.line(left, 492, left, 480 - 17 * len(rows) + 6)
    page.save()
    plan = parse_bytes("plan.pdf", stream.getvalue())
    assert [action.description for action in plan.actions] == [row[0] for row in rows[1:]]
