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


# Marks in drawn cells, however a program draws them: statuses that no word says.


Colour = tuple[float, float, float]
RED = (0.85, 0.1, 0.1)
MEANINGS = (("Closed, evidence seen", BLUE), ("To plan", GREEN), ("Up to a month behind", AMBER), ("Stopped", RED))
ROWS = (
    ("1.1", "Bring the wait for an assessment to under 28 days.", "Head of Operations", "June 2025", GREEN),
    ("1.2", "Review everyone who has waited for 18 months.", "Reviews Manager", "March 2026", AMBER),
    ("1.3", "Publish information in six languages.", "Communications Manager", "May 2025", BLUE),
    ("1.4", "Decide on every concern within two days.", "Head of Safeguarding", "July 2025", RED),
)
ORDERS = {"last": (0, 1, 2, 3, 4), "first": (4, 0, 1, 2, 3), "inside": (0, 1, 4, 2, 3)}


def polygon(pen, points: list[tuple[float, float]]) -> None:
    path = pen.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    pen.drawPath(path, stroke=0, fill=1)


def mark(pen, shape: str, x: float, y: float, colour: Colour) -> None:
    from math import cos, pi, sin

    pen.setFillColorRGB(*colour)
    if shape == "lines":
        polygon(pen, [(x + 5 * cos(n * pi / 48), y + 5 * sin(n * pi / 48)) for n in range(96)])
    elif shape == "curves":
        pen.circle(x, y, 5, stroke=0, fill=1)
    elif shape == "triangle":
        polygon(pen, [(x - 5, y - 5), (x + 5, y - 5), (x, y + 5)])
    elif shape == "diamond":
        polygon(pen, [(x - 5, y), (x, y - 6), (x + 5, y), (x, y + 6)])
    elif shape == "square":
        pen.rect(x - 5, y - 5, 10, 10, stroke=0, fill=1)
    else:
        pen.setFont("DejaVu", 12)
        pen.drawString(x - 9, y - 4, shape)


def ruled(shape: str, *, order: str = "last", key: bool = True, word: str = "") -> bytes:
    """A plan of drawn cells that are much larger than the marks in them."""
    from pathlib import Path

    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    font = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
    if len(shape) == 1:
        if not font.exists():
            pytest.skip("no DejaVu Sans")
        pdfmetrics.registerFont(TTFont("DejaVu", str(font)))
    data = BytesIO()
    pen = Canvas(data, pagesize=(842, 595))
    pen.setFont("Helvetica-Bold", 16)
    pen.drawString(40, 550, "Adult Social Care Improvement Plan")
    places = [40, 80, 330, 500, 600, 700]
    if key:
        pen.setFont("Helvetica", 9)
        pen.drawString(40, 520, "Key")
        for at, (meaning, colour) in enumerate(MEANINGS):
            mark(pen, shape, 75 + 130 * at, 523, colour)
            pen.setFillColorRGB(0, 0, 0)
            pen.setFont("Helvetica", 9)
            pen.drawString(83 + 130 * at, 520, meaning)
        pen.drawString(620, 520, "RAG is the lead officer's view")
    for down, row in enumerate((("Ref", "Action", "Lead", "By", "RAG"), *ROWS)):
        top = 500 - 50 * down
        cells = [row[at] for at in ORDERS[order]]
        for at, text in enumerate(cells):
            pen.rect(places[at], top - 50, places[at + 1] - places[at], 50, stroke=1, fill=0)
            if isinstance(text, tuple):
                mark(pen, shape, places[at] + 18, top - 15, text)
                text = ""
                if word:
                    pen.setFillColorRGB(0, 0, 0)
                    pen.setFont("Helvetica", 8)
                    pen.drawString(places[at] + 8, top - 32, word)
            pen.setFillColorRGB(0, 0, 0)
            pen.setFont("Helvetica", 9)
            pen.drawString(places[at] + 4, top - 18, text)
    pen.save()
    return data.getvalue()


def statuses(plan: Plan) -> list[tuple[str | None, str]]:
    return [(a.status.rag, a.status.code) for area in plan.areas for a in area.actions]


TOLD = [("green", "on_track"), ("amber", "delayed"), ("blue", "completed")]


@pytest.mark.parametrize("shape", ["lines", "curves", "triangle", "diamond", "square", "●", "■", "▲"])
def test_a_mark_of_any_shape_in_a_large_cell_is_its_status(shape: str) -> None:
    plan = parse_bytes("plan.pdf", ruled(shape))
    assert statuses(plan)[:3] == TOLD
    assert [entry.label for entry in plan.document.legend] == ["blue", "green", "amber", "red"]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("shape", ["lines", "●"])
def test_a_mark_is_a_status_in_any_column(shape: str, order: str) -> None:
    assert [rag for rag, _ in statuses(parse_bytes("plan.pdf", ruled(shape, order=order, key=False)))] == [
        *("green", "amber", "blue", "red")
    ]


def test_a_mark_over_a_word_is_its_cells_colour() -> None:
    plan = parse_bytes("plan.pdf", ruled("lines", key=False, word="Rated"))
    assert [rag for rag, _ in statuses(plan)] == ["green", "amber", "blue", "red"]


def lights(colours: tuple[tuple[float, float, float], ...]) -> list[str | None]:
    """The colours of the actions of a drawn table in which a dot stands before each status word."""
    from tables.drawing import drawn

    def draw(pen) -> None:
        xs, labels = (30, 70, 250, 340, 430), ("Ref", "Action", "Lead", "Status")
        rows = [labels, *((str(n), f"Visit {n} quays by boat", "Ann Reed", "Steady") for n in range(1, 5))]
        for n, cells in enumerate(rows):
            for x, end, text in zip(xs[:-1], xs[1:], cells, strict=True):
                pen.setFillColorRGB(0, 0, 0)
                pen.rect(x, 350 - 30 * n, end - x, 30, stroke=1, fill=0)
                pen.drawString(x + 14, 360 - 30 * n, text)
            if n:
                pen.setFillColorRGB(*colours[n - 1])
                pen.circle(xs[3] + 7, 364 - 30 * n, 4, stroke=0, fill=1)
        pen.showPage()

    plan = parse_bytes("plan.pdf", drawn(draw, (460, 400)))
    return [action.status.rag for area in plan.areas for action in area.actions]


def test_a_dot_before_the_words_of_a_status_is_its_colour() -> None:
    assert lights((GREEN, AMBER, BLUE, GREEN)) == ["green", "amber", "blue", "green"]


def test_dots_of_one_colour_are_bullets() -> None:
    assert lights((GREEN,) * 4) == [None] * 4
