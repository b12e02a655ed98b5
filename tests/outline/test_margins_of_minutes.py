"""A column headed `Action` on a page of minutes: who acts, and when below, right of what was said."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from tables.drawing import drawn

LINES: tuple[tuple[str, str], ...] = (
    ("31/25 The weir", ""),
    ("31/25.1 The weir was out again. There was no money for it.", ""),
    ("31/25.2 To ask two firms what a new gate costs.", "BL"),
    ("", "3 Nov. 2025"),
    ("31/25.3 To tell the county of the flood, and to keep a note", "AR / Warden"),
    ("of what it says.", "at once"),
    ("32/25 The boat house", ""),
    ("32/25.1 Rain comes in. The Chair had put a bucket there.", ""),
    ("32/25.2 To find out who owns the lane.", "Harbour Conservators"),
    ("", "end of March"),
    ("32/25.3 To paint the doors.", "Mr Dale"),
    ("", "spring 2026"),
)


def minutes() -> Plan:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(
            40, 780, "Minutes of the meeting of the Navigation Board held on Monday 6 October 2025 at 7 pm"
        )
        canvas.drawString(40, 750, "Present: Cllrs Ann Reed (AR, Chair), Bo Lind (BL); Mrs J Platt, Clerk (JP).")
        canvas.drawString(430, 720, "Action")
        y = 690
        for left, right in LINES:
            y -= 14 if left and left[:2].isdigit() else 0
            canvas.drawString(40, y, left)
            canvas.drawString(430, y, right)
            y -= 12
        canvas.drawString(46, y - 30, "The meeting closed at 9 pm. The Board meets next on 3 November 2025.")

    return parse_bytes("minutes.pdf", drawn(draw, (595, 842)))


def test_who_and_when_beside_paragraphs_with_numbers() -> None:
    plan = minutes()
    assert [(area.number, [action.ref for action in area.actions]) for area in plan.areas] == [
        ("31/25", ["31/25.2", "31/25.3"]),
        ("32/25", ["32/25.2", "32/25.3"]),
    ]
    assert [action.description for action in plan.actions] == [
        "To ask two firms what a new gate costs.",
        "To tell the county of the flood, and to keep a note of what it says.",
        "To find out who owns the lane.",
        "To paint the doors.",
    ]
    assert [[owner.display for owner in action.owners] for action in plan.actions] == [
        ["Bo Lind"],
        ["Ann Reed", "Warden"],
        ["Harbour Conservators"],
        ["Mr Dale"],
    ]
    assert [action.timescale.text for action in plan.actions if action.timescale] == [
        "3 Nov. 2025",
        "at once",
        "end of March",
        "spring 2026",
    ]
