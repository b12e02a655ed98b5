"""Words that are drawn in pieces, and bullets that are drawn and not written."""

from __future__ import annotations

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from tables.drawing import drawn, read


def words(data: bytes) -> list[str]:
    return [word.text for word in read(data).words()]


def item(canvas, *, radius: float = 1.2, y: float = 303.0, before: float = 8.0) -> None:
    canvas.setFont("Helvetica", 9)
    canvas.drawString(60, 300, "scope and lead")
    canvas.circle(60 - before, y, radius, stroke=0, fill=1)


def test_a_small_disc_before_a_line_is_its_bullet():
    assert words(drawn(item)) == ["•", "scope", "and", "lead"]


@pytest.mark.parametrize("way", [{"radius": 3.0}, {"radius": 0.3}, {"y": 298.0}, {"before": 40.0}])
def test_another_dot_is_none(way):
    assert words(drawn(lambda canvas: item(canvas, **way))) == ["scope", "and", "lead"]


def test_the_dots_of_a_dotted_rule_are_no_bullets():
    def border(canvas):
        item(canvas)
        for step in range(20):
            canvas.circle(52, 273 + step * 3, 1.2, stroke=0, fill=1)

    assert words(drawn(border)) == ["scope", "and", "lead"]


def test_a_letter_in_another_font_is_part_of_its_word():
    def name(canvas):
        canvas.setFont("Helvetica", 9)
        x = 60 + stringWidth("Jos", "Helvetica", 9)
        after = x + stringWidth("é", "Times-Roman", 9)
        canvas.drawString(60, 300, "Jos")
        canvas.drawString(after, 300, "s Reed")
        canvas.setFont("Times-Roman", 9)
        canvas.drawString(x, 300, "é")

    assert sorted(words(drawn(name))) == ["Josés", "Reed"]
