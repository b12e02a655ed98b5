"""Slides without a table: each action is a row of text boxes, a disc, a title over a text, who, when and a pill."""

from __future__ import annotations

import io

from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.pagesizes import landscape, letter
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

SLIDES = (
    (
        "Theme 1: The canal",
        ("Towpath lights", "Put solar lamps along the towpath.", "Parks Manager", "31 May 2025", "Done"),
        ("Lock gates", "Replace the gates of the top lock.", "Tom Ellis", "Sept 2025", "Late"),
    ),
    (
        "Theme 2: The market",
        ("Stalls", "Let twelve more stalls on Sundays.", "Priya Shah", "1 July 2025", "On track"),
        ("Drains", "Clear the drains below the hall.", "Head of Highways", "Monthly", "On track"),
        ("Signs", "Print new signs in three languages.", "Ann Reed", "March 2026", "Done"),
    ),
)


def _drawn(*, labels: bool) -> Plan:
    page = io.BytesIO()
    canvas = Canvas(page, pagesize=landscape(letter))
    canvas.setFont("Helvetica-Bold", 24)
    canvas.drawString(60, 400, "Town centre action plan 2025")
    canvas.showPage()
    number = 0
    for heading, *rows in SLIDES:
        canvas.setFont("Helvetica-Bold", 20)
        canvas.drawString(40, 540, heading)
        canvas.setFont("Helvetica-Bold", 9)
        for x, label in ((80, "Action"), (420, "Lead"), (560, "By when"), (680, "Status")) if labels else ():
            canvas.drawString(x, 500, label)
        for at, (title, text, who, when, status) in enumerate(rows):
            number += 1
            y = 450 - 70 * at
            canvas.setFillColor(HexColor("#22557a"))
            canvas.circle(50, y - 4, 10, stroke=0, fill=1)
            canvas.roundRect(670, y - 8, 70, 16, 6, stroke=0, fill=1)
            canvas.setFillColor(white)
            canvas.setFont("Helvetica-Bold", 9)
            canvas.drawCentredString(50, y - 7, str(number))
            canvas.drawCentredString(705, y - 3, status)
            canvas.setFillColor(black)
            canvas.drawString(80, y, title)
            canvas.setFont("Helvetica", 9)
            canvas.drawString(80, y - 12, text)
            canvas.drawString(420, y, who)
            canvas.drawString(560, y, when)
        canvas.showPage()
    canvas.save()
    return parse_bytes("slides.pdf", page.getvalue())


def test_text_boxes_side_by_side_are_the_parts_of_an_action() -> None:
    plan = _drawn(labels=False)
    assert [area.heading for area in plan.areas] == [heading for heading, *_ in SLIDES]
    actions = [action for area in plan.areas for action in area.actions]
    rows = [row for _, *rows in SLIDES for row in rows]
    assert [action.ref for action in actions] == ["1", "2", "3", "4", "5"]
    assert [(action.title, action.description) for action in actions] == [row[:2] for row in rows]
    assert [action.owners[0].display for action in actions] == [row[2] for row in rows]
    assert [action.timescale.text for action in actions if action.timescale] == [row[3] for row in rows]
    assert [action.status.text for action in actions] == [row[4] for row in rows]


def test_labels_above_the_rows_of_each_slide_are_no_action() -> None:
    plan = _drawn(labels=True)
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.timescale.text for action in actions if action.timescale] == [
        "31 May 2025",
        "Sept 2025",
        "1 July 2025",
        "Monthly",
        "March 2026",
    ]
    assert [action.owners[0].display for action in actions][:2] == ["Parks Manager", "Tom Ellis"]


def test_a_slide_with_a_box_for_each_label_is_one_action() -> None:
    page = io.BytesIO()
    canvas = Canvas(page, pagesize=landscape(letter))
    canvas.setFont("Helvetica-Bold", 24)
    canvas.drawString(60, 400, "Town centre action plan 2025")
    canvas.showPage()
    rows = [row for _, *rows in SLIDES for row in rows]
    for number, (title, text, who, when, status) in enumerate(rows, 1):
        canvas.setFont("Helvetica-Bold", 20)
        canvas.drawString(40, 540, f"T{number}")
        canvas.drawString(110, 540, title)
        canvas.setFont("Helvetica", 13)
        canvas.drawString(40, 490, text)
        boxes = (
            (500, 430, "Who", who),
            (500, 330, "When", when),
            (500, 230, "RAG", status),
            (40, 200, "News", f"{number} of nine parts are ordered."),
        )
        for x, y, label, value in boxes:
            canvas.rect(x, y, 230, 80)
            canvas.setFont("Helvetica-Bold", 8)
            canvas.drawString(x + 8, y + 62, label)
            canvas.setFont("Helvetica", 12)
            canvas.drawString(x + 30, y + 40, value)
        canvas.showPage()
    canvas.save()
    plan = parse_bytes("slides.pdf", page.getvalue())
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.ref for action in actions] == ["T1", "T2", "T3", "T4", "T5"]
    assert [(action.title, action.description) for action in actions] == [row[:2] for row in rows]
    assert [action.owners[0].display for action in actions] == [row[2] for row in rows]
    assert [action.timescale.text for action in actions if action.timescale] == [row[3] for row in rows]
