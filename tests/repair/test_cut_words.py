"""Words cut without a hyphen: in narrow cells of a PDF, and in a text."""

from __future__ import annotations

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from tables.drawing import drawn

COLUMNS = (40, 80, 250, 299, 400)
HEADER = ("Ref", "Action", "Team", "By when")


def narrow(*lines: str) -> Plan:
    """A ruled plan of one row; the third cell is 49 points wide, with these lines."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(40, 800, "Ofsted action plan")
        canvas.drawString(40, 780, "Priority 1: Leadership")
        for y in (760, 740, 640):
            canvas.line(COLUMNS[0], y, COLUMNS[-1], y)
        for x in COLUMNS:
            canvas.line(x, 760, x, 640)
        row = ("1.1", "Review how visits are recorded", None, "May 2024")
        for x, label, text in zip(COLUMNS, HEADER, row, strict=False):
            canvas.drawString(x + 3, 746, label)
            canvas.drawString(x + 3, 728, text or "")
        for number, line in enumerate(lines):
            canvas.drawString(COLUMNS[2] + 3, 728 - 11 * number, line)
        canvas.showPage()

    return parse_bytes("plan.pdf", drawn(draw, A4))


def team(plan: Plan) -> str:
    action = plan.areas[0].actions[0]
    return " ".join([*(owner.text for owner in action.owners), *action.extra.values()])


def rejoined(plan: Plan) -> list[tuple[str | None, str | None]]:
    return [(repair.before, repair.after) for repair in plan.repairs if repair.code == "word_rejoined"]


def test_a_word_wider_than_its_cell() -> None:
    plan = narrow("Safeguard", "ing", "Board")
    assert rejoined(plan) == [("Safeguard ing", "Safeguarding")]
    assert team(plan).split() == ["Safeguarding", "Board"]


def test_a_word_that_leaves_room_was_not_cut() -> None:
    assert rejoined(narrow("Board", "ing", "Staff")) == []


def test_two_words_are_two_words() -> None:
    assert rejoined(narrow("Safeguard", "on", "call")) == []


def text(*actions: str) -> Plan:
    rows = "\n".join(f"1.{n}\t{action}\tAnn Reed\tMay 2015" for n, action in enumerate(actions, 1))
    return parse_bytes("plan.txt", f"Action Plan\nPriority 1: Help\nRef\tAction\tLead\tBy When\n{rows}\n".encode())


def test_in_a_text_the_document_must_have_the_whole_word_or_neither_piece_be_one() -> None:
    assert rejoined(text("Revise the assessmen t policy", "Audit each assessment")) == [("assessmen t", "assessment")]
    assert rejoined(text("Revise the assessmen t policy", "Audit each plan")) == [("assessmen t", "assessment")]
    assert rejoined(text("Put a sch ool nurse in the hub", "Audit each plan")) == [("sch ool", "school")]
    assert rejoined(text("Put parents on the pan el each term", "Audit each plan")) == []


@pytest.mark.parametrize("words", ["Agree a per cent share", "Set up an ad hoc group", "Meet the Mac donald family"])
def test_pieces_that_are_words_or_may_be_names_stay_apart(words: str) -> None:
    assert rejoined(text(words, "Audit each plan")) == []


def test_words_that_others_write_as_one_stay_apart() -> None:
    assert rejoined(text("Name a key worker for each child", "Train every keyworker")) == []


def test_a_letter_that_other_cut_words_left_over_is_no_word() -> None:
    plan = text("See the childre n of the actio n", "Ask all children of the area", "Join the revisio n group")
    assert rejoined(plan) == [("childre n", "children"), ("actio n", "action"), ("revisio n", "revision")]
