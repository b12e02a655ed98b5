"""Dots of colour on a page: a key above the tables, a column behind the rows of tables that no rule draws."""

from __future__ import annotations

from io import BytesIO

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEIGHT = 842.0
GREEN, AMBER, BLUE, GREY = (0.2, 0.65, 0.3), (0.95, 0.65, 0.1), (0.15, 0.45, 0.8), (0.4, 0.4, 0.4)
KEY = (("Finished", BLUE), ("Going well", GREEN), ("Needs a push", AMBER))
AREAS = (
    (
        "Commitment one: A safe place to live",
        (
            ("Keep ten flats free for care leavers in each town.", "Head of Housing", "30 June 2025", AMBER),
            ("Act as guarantor for rent until the age of 25.", "Director of Resources", "1 April 2025", BLUE),
            ("Visit every new home with the young person.", "Personal Advisers", "Ongoing", GREEN),
        ),
    ),
    (
        "Commitment two: Work and study",
        (
            ("Ring-fence fifteen apprenticeships at the council.", "Head of Skills", "May 2025", GREEN),
            ("Give a leisure card and free broadband to all.", "Leisure Manager", "July 2025", BLUE),
            ("Celebrate what each young person achieves.", "Lead Member", "August 2025", GREEN),
        ),
    ),
)


def page(*, dots: bool = True, key: tuple[tuple[str, tuple[float, float, float]], ...] = KEY) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    data = BytesIO()
    pen = Canvas(data, pagesize=(595, HEIGHT))

    def write(x: float, down: float, text: str, size: int = 9, *, bold: bool = False) -> None:
        pen.setFillColorRGB(0, 0, 0)
        pen.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        pen.drawString(x, HEIGHT - down, text)

    def dot(x: float, down: float, colour: tuple[float, float, float]) -> None:
        pen.setFillColorRGB(*colour)
        pen.circle(x, HEIGHT - down + 3, 5, stroke=0, fill=1)

    write(40, 40, "Brackenshire Council")
    write(40, 62, "Care leavers: improvement plan", 18, bold=True)
    for at, (meaning, colour) in enumerate(key):
        dot(45 + 120 * at, 95, colour)
        write(55 + 120 * at, 95, meaning)
    down = 130.0
    for heading, actions in AREAS:
        write(40, down, heading, 13, bold=True)
        down += 24
        for x, label in ((40, "We will"), (290, "Led by"), (410, "Done by")):
            write(x, down, label, bold=True)
        for number, (what, who, when, colour) in enumerate(actions):
            down += 20
            if number % 2 == 0:
                pen.setFillColorRGB(0.92, 0.95, 0.96)
                pen.rect(36, HEIGHT - down - 7, 530, 20, stroke=0, fill=1)
            for x, text in ((40, what), (290, who), (410, when)):
                write(x, down, text)
            if dots:
                dot(545, down, colour)
        down += 40
    pen.save()
    return data.getvalue()


@pytest.fixture(scope="module")
def plan() -> Plan:
    return parse_bytes("plan.pdf", page())


def test_a_line_of_dots_with_meanings_is_a_key(plan: Plan) -> None:
    assert [(entry.label, entry.meaning, entry.status) for entry in plan.document.legend] == [
        ("blue", "Finished", "completed"),
        ("green", "Going well", "on_track"),
        ("amber", "Needs a push", "unknown"),
    ]
    assert [area.title for area in plan.areas] == ["A safe place to live", "Work and study"]


def test_dots_behind_rows_that_nothing_draws_are_their_status(plan: Plan) -> None:
    actions = [action for area in plan.areas for action in area.actions]
    assert [action.status.rag for action in actions] == ["amber", "blue", "green", "green", "blue", "green"]
    assert [action.status.code for action in actions][1:] == [
        *("completed", "on_track", "on_track", "completed", "on_track")
    ]
    assert [action.owners[0].display for action in actions][:2] == ["Head of Housing", "Director of Resources"]


def test_what_a_colour_of_the_key_means_is_asked_where_its_words_do_not_say(plan: Plan) -> None:
    assert [issue.code for issue in plan.issues if issue.path.startswith("/areas/0/actions/0")] == ["legend_unread"]


def test_grey_bullets_are_no_key() -> None:
    plan = parse_bytes("plan.pdf", page(dots=False, key=(("Homes", GREY), ("Health", GREY), ("Work", GREY))))
    assert plan.document.legend == ()
    assert {action.status.rag for area in plan.areas for action in area.actions} == {None}
    assert len([action for area in plan.areas for action in area.actions]) == 6
