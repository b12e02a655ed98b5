"""Labels of a drawn header that stand turned, some of them on two lines: one row, each label in its own cell."""

from __future__ import annotations

from io import BytesIO

import pytest

from planparse.pipeline import parse_bytes
from planparse.read import read_bytes

LABELS = (("Ref",), ("Weight given", "(1 to 3)"), ("Tenants asked", "(yes or no)"), ("What we will do",), ("Owner",))
LAST = (("Due",), ("Light",))
ROWS = (
    ("R1", "2", "yes", "Survey every home this year", "Asset Manager", "May 2025", "G"),
    ("R2", "1", "no", "Clear all high-risk fire actions", "Fire Safety Team", "June 2025", "C"),
    ("R3", "3", "yes", "Ring tenants before each visit", "Repairs Manager", "July 2025", "A"),
)
WIDTHS = (34, 44, 44, 220, 120, 80, 40)


@pytest.mark.parametrize("key", ["C closed, checked   G to time   A behind, can be recovered", ""])
@pytest.mark.parametrize("turned", [(0, 1, 2, 6), (0, 1, 2, 3, 4, 5, 6)])
def test_a_turned_label_on_two_lines_is_one_label(turned: tuple[int, ...], key: str) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(file := BytesIO(), pagesize=(842, 595))
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(40, 540, "Homes Recovery Plan")
    canvas.setFont("Helvetica", 8)
    canvas.drawString(40, 520, key)
    y = 500.0
    for number, row in enumerate(((*LABELS, *LAST), *ROWS)):
        height, x = (100, 40.0) if number == 0 else (30, 40.0)
        for column, (width, cell) in enumerate(zip(WIDTHS, row, strict=True)):
            canvas.rect(x, y - height, width, height)
            for line, text in enumerate(cell if number == 0 else (cell,)):
                if number == 0 and column in turned:
                    canvas.saveState()
                    canvas.translate(x + 10 + 10 * line, y - height + 4)
                    canvas.rotate(90)
                    canvas.drawString(0, 0, text)
                    canvas.restoreState()
                else:
                    canvas.drawString(x + 3, y - (height / 2 if number == 0 else 11), text)
            x += width
        y -= height
    canvas.save()
    plan = parse_bytes("plan.pdf", file.getvalue())
    two, three = (" ".join(label) for label in LABELS[1:3])
    assert [(a.ref, a.extra.get(two), a.extra.get(three), a.description) for a in plan.actions] == [
        row[:4] for row in ROWS
    ]
    assert [a.timescale and a.timescale.text for a in plan.actions] == [row[5] for row in ROWS]
    told = ["on_track", "completed", "at_risk"] if key else ["on_track", "unknown", "at_risk"]
    assert [a.status.code for a in plan.actions] == told


@pytest.mark.parametrize("white", [0.5, 2])
def test_a_turned_label_that_ends_beside_an_upright_one_is_a_word_of_its_own(white: float) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(file := BytesIO(), pagesize=(400, 300))
    canvas.setFont("Helvetica", 9)
    canvas.saveState()
    canvas.translate(100, 150)
    canvas.rotate(90)
    canvas.drawString(0, 0, "Light")
    canvas.restoreState()
    canvas.drawString(100 + white, 150 + canvas.stringWidth("Light", "Helvetica", 9) - 6, "Latest news")
    canvas.drawString(40, 100, "Survey every home this year and next")
    canvas.save()
    (page,) = read_bytes("plan.pdf", file.getvalue()).pages
    assert [(word.text, word.id in page.turned) for word in page.words[:3]] == [
        ("Light", True),
        ("Latest", False),
        ("news", False),
    ]
