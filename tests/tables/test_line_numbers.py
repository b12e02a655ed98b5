"""Numbers of lines in the margin are set aside; a table's first column of numbers is not."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from tables.drawing import drawn

TEXT = [
    ["Leisure contract: what the panel asked for and what was done"],
    ["The panel met in March. Numbers of lines are for use in the meeting; they go on"],
    ["from one page to the next."],
    [],
    ["Ref", "Action", "Lead", "By when", "Progress"],
    ["4.1", "Ask swimmers what would bring them", "Ann Lee", "May 2026", "Asked in April; 90"],
    ["", "back to the pool.", "", "", "answers so far."],
    ["4.2", "Mend the roof of the sports hall and", "Raj Patel", "June 2026", "The builder has"],
    ["", "let the clubs know when it is open", "", "", "begun."],
    ["", "again.", "", "", ""],
    ["4.3", "Open on Sundays.", "Ann Lee", "July 2026", "Not begun."],
    ["4.4", "Offer lessons to schools that have no", "Raj Patel", "May 2026", "Four schools have"],
    ["", "pool near by.", "", "", "signed."],
]
LEFTS = (70, 110, 330, 420, 500)


def printed(counts: Sequence[int | None], cut: int = 9) -> Plan:
    """The text on two pages, with these numbers beside its lines."""

    def draw(page: Canvas) -> None:
        numbers = iter(counts)
        for at, line in enumerate(TEXT):
            if at == cut:
                page.showPage()
            if not line:
                continue
            page.setFont("Helvetica", 9)
            y = 540 - 16 * (at if at < cut else at - cut)
            number = next(numbers)
            if number is not None:
                page.drawRightString(52, y, str(number))
            for left, text in zip(LEFTS, line, strict=False):
                page.drawString(left, y, text)
        page.showPage()

    return parse_bytes("plan.pdf", drawn(draw, (650, 600)))


def _read(plan: Plan) -> list[tuple[str | None, str, str | None]]:
    return [(one.ref, one.description, one.progress) for area in plan.areas for one in area.actions]


def test_numbers_that_go_on_over_pages_are_set_aside() -> None:
    plan = printed(range(1, 13))
    assert _read(plan) == _read(printed([None] * 12))
    assert [one.text for one in plan.unplaced if one.why == "numbers a line of the page"] == [
        "1 2 3 4 5 6 7 8",
        "9 10 11 12",
    ]
    assert plan.words.source == plan.words.placed + plan.words.unplaced


def test_numbers_of_rows_are_refs() -> None:
    rows = [None, None, None, None, 1, None, 2, None, None, 3, 4, None]
    assert not [one for one in printed(rows).unplaced if "numbers a line" in one.why]
