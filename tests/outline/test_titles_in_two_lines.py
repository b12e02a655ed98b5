"""A title in two lines of large letters is one: where a colon parts them, or the second only calls itself a plan."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from tables.drawing import drawn


def title_of(first: str, size: int, second: str) -> str | None:
    def draw(page: Canvas) -> None:
        page.setFont("Helvetica", size)
        page.drawString(40, 360, first)
        page.setFont("Helvetica", 18)
        page.drawString(40, 340, second)
        page.setFont("Helvetica", 9)
        page.drawString(40, 300, "This is what we will do. The board looks at it in May of each year.")
        page.drawString(40, 280, "It was agreed by all partners.")
        for row, cells in enumerate(
            (("Ref", "Action", "Lead", "By when"), ("1", "Clear the banks", "Ann Lee", "May 2026"))
        ):
            for column, text in enumerate(cells):
                page.rect(40 + 80 * column, 230 - 20 * row, 80, 20)
                page.drawString(44 + 80 * column, 236 - 20 * row, text)
        page.showPage()

    return parse_bytes("plan.pdf", drawn(draw)).document.title


@pytest.mark.parametrize(
    ("size", "title"), [(18, "Cleaner rivers, busier banks: action plan 2026 to 2028"), (9, "action plan 2026 to 2028")]
)
def test_a_large_line_that_ends_in_a_colon_begins_the_title(size: int, title: str) -> None:
    assert title_of("Cleaner rivers, busier banks:", size, "action plan 2026 to 2028") == title


@pytest.mark.parametrize(
    ("first", "size", "second", "title"),
    [
        ("Rivers Strategy", 9, "Action plan 2026", "Action plan 2026"),
        ("Wexcombe Rivers Trust", 26, "Action plan 2026", "Action plan 2026"),
        ("Rivers Strategy", 26, "Action plan for the Wex", "Action plan for the Wex"),
    ],
)
def test_a_line_over_one_that_calls_itself_a_plan_is_no_part_of_the_title(
    first: str, size: int, second: str, title: str
) -> None:
    assert title_of(first, size, second) == title
