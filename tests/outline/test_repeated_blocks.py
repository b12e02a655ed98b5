"""Cards that nothing but their labels' coming again shows: in columns of a page, with labels above or beside values."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.records.cards.pieces import Mark, Piece, marks_of, with_wrapped_labels
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from planparse.words import Phrase, Place, Word

RECORDS = (
    ("Tell schools", "Write to every school about the new thresholds", "Ann Reed", "31 May 2025", "On track"),
    ("Train duty", "Train the duty team in the use of the new form", "Bo Shah", "June 2025", "Done"),
    ("Review plans", "Review all plans that are older than six months", "Head of Audit", "1 July 2025", "On track"),
    ("Ask families", "Ask families how they found the service", "Priya Lane", "Autumn 2025", "Not started"),
)
LABELS = ("Commitment", "Named person", "Complete by")

Draw = Callable[[Canvas, float, float, int], None]


def _lines(canvas: Canvas, x: float, y: float, lines: list[tuple[float, float, str]]) -> None:
    for right, down, text in lines:
        canvas.drawString(x + right, y - down, text)


def _above(canvas: Canvas, x: float, y: float, at: int) -> None:
    title, what, who, when, state = RECORDS[at]
    lines = [(0.0, 0.0, f"AC{at + 1} {title}"), (180.0, 0.0, state)]
    for number, (label, value) in enumerate(zip(LABELS, (what, who, when), strict=True)):
        lines += [(0.0, 20.0 + 30 * number, label), (0.0, 31.0 + 30 * number, value)]
    _lines(canvas, x, y, lines)


def _beside(canvas: Canvas, x: float, y: float, at: int) -> None:
    title, what, who, when, state = RECORDS[at]
    lines = [(0.0, 0.0, f"AC{at + 1} {title}"), (180.0, 0.0, state)]
    for number, (label, value) in enumerate(zip(LABELS, (what, who, when), strict=True)):
        lines += [(0.0, 16.0 + 12 * number, label), (80.0, 16.0 + 12 * number, value)]
    _lines(canvas, x, y, lines)


def _two_abreast(canvas: Canvas, x: float, y: float, at: int) -> None:
    title, what, who, when, state = RECORDS[at]
    lines = [(0.0, 0.0, f"AC{at + 1} {title}"), (180.0, 0.0, state), (0.0, 20.0, LABELS[0]), (0.0, 31.0, what)]
    lines += [(0.0, 50.0, LABELS[1]), (120.0, 50.0, LABELS[2]), (0.0, 61.0, who), (120.0, 61.0, when)]
    _lines(canvas, x, y, lines)


def _ref_hung_out(canvas: Canvas, x: float, y: float, at: int) -> None:
    _, what, who, when, state = RECORDS[at]
    lines = [(-30.0, 0.0, f"{at + 1}.1"), (0.0, 0.0, f"{what} and then"), (0.0, 9.0, "ask a reason")]
    for number, (label, value) in enumerate(zip((*LABELS[1:], "Rating"), (who, when, state), strict=True)):
        lines += [(0.0, 24.0 + 12 * number, label), (80.0, 24.0 + 12 * number, value)]
    _lines(canvas, x + 30, y, lines)


def _in_pdf(draw: Draw, columns: int) -> Plan:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(595, 842))
    canvas.setFont("Helvetica-Bold", 18)
    canvas.drawString(40, 790, "Improvement plan 2025")
    canvas.setFont("Helvetica", 8)
    for at in range(len(RECORDS)):
        draw(canvas, 40 + 270 * (at % columns), 740 - 150 * (at // columns), at)
    canvas.save()
    return parse_bytes("plan.pdf", stream.getvalue())


def _told(plan: Plan) -> list[tuple[object, ...]]:
    return [
        (a.ref, a.title, a.description, a.owners[0].display, a.timescale and a.timescale.text, a.status.code)
        for area in plan.areas
        for a in area.actions
    ]


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("draw", [_above, _beside, _two_abreast])
def test_cards_of_a_page(draw: Draw, columns: int) -> None:
    codes = ("on_track", "completed", "on_track", "not_started")
    assert _told(_in_pdf(draw, columns)) == [
        (f"AC{at}", title, what, who, when, code)
        for at, ((title, what, who, when, _), code) in enumerate(zip(RECORDS, codes, strict=True), 1)
    ]


def test_a_ref_left_of_its_text_and_labels_is_that_of_the_block() -> None:
    assert [(ref, title, what) for ref, title, what, *_ in _told(_in_pdf(_ref_hung_out, 1))] == [
        (f"{at}.1", None, f"{what} and then ask a reason") for at, (_, what, *_) in enumerate(RECORDS, 1)
    ]


@pytest.mark.parametrize("boxed", [False, True])
def test_labels_over_their_values_in_word(boxed: bool) -> None:
    document = docx.Document()
    document.add_heading("Improvement plan 2025", 0)
    for at, (title, what, who, when, _) in enumerate(RECORDS, 1):
        room = document.add_table(rows=1, cols=1).cell(0, 0) if boxed else document
        for text in (f"{at}. {title}", LABELS[1], who, LABELS[2], when, LABELS[0], what):
            room.add_paragraph(text)
        document.add_paragraph("")
    stream = io.BytesIO()
    document.save(stream)
    plan = parse_bytes("plan.docx", stream.getvalue())
    assert [one[:5] for one in _told(plan)] == [
        (str(at), title, what, who, when) for at, (title, what, who, when, _) in enumerate(RECORDS, 1)
    ]


def test_a_table_whose_cells_come_again_stays_a_table() -> None:
    document = docx.Document()
    table = document.add_table(rows=1, cols=3)
    for cell, text in zip(table.rows[0].cells, ("Action", "Lead", "Status"), strict=True):
        cell.text = text
    for _, what, _, _, _ in RECORDS:
        for cell, text in zip(table.add_row().cells, (what, "Head of Service", "Monthly update"), strict=True):
            cell.text = text
    stream = io.BytesIO()
    document.save(stream)
    plan = parse_bytes("plan.docx", stream.getvalue())
    assert [action.description for area in plan.areas for action in area.actions] == [what for _, what, *_ in RECORDS]


def _piece(text: str, left: float, top: float) -> Piece:
    words = tuple(
        Word(int(top * 100 + left) + at, one, Place(page=1, box=(left + 20 * at, top, left + 20 * at + 15, top + 8)))
        for at, one in enumerate(text.split())
    )
    return Piece(words, (left, top, left + 20 * len(words), top + 8), 1)


def test_the_lines_of_a_label_that_its_column_wraps_are_its_own() -> None:
    pieces, marks = [], []
    for at, who in enumerate(("Ann Reed", "Bo Shah", "Priya Lane")):
        label, value = _piece("Senior", 40, 100.0 * at), _piece(who, 120, 100.0 * at)
        below = [_piece("responsible", 40, 100.0 * at + 10), _piece("officer", 40, 100.0 * at + 20)]
        other = _piece(("Left", "Right", "Middle")[at], 40, 100.0 * at + 30)
        pieces += [label, value, *below, other]
        marks.append(Mark(label, 0, 1, "senior"))
    left, whole = with_wrapped_labels(pieces, marks)
    assert [Phrase(mark.words).text for mark in whole] == ["Senior responsible officer"] * 3
    assert [piece.text for piece in left if piece.box[0] == 40] == [
        "Senior",
        "Left",
        "Senior",
        "Right",
        "Senior",
        "Middle",
    ]


def test_a_label_with_the_month_of_its_report_in_brackets_is_whole() -> None:
    pieces = [
        _piece(text, 50, 100.0 * block + 12 * line)
        for block in range(4)
        for line, text in enumerate(("Rating", f"Level {block}", "Progress (May 2025)", f"All of {block} are trained"))
    ]
    assert {Phrase(mark.words).text for mark in marks_of(NO_TERMS, pieces)} == {"Rating", "Progress (May 2025)"}


PARTNERS = ("Healthwatch", "Fire and Rescue Service", "Advocacy providers", "Care Association")


@pytest.mark.parametrize(
    "labels",
    [
        ("Complete by", "Accountable", "Working with", "Rating", "Measure"),
        ("Target date", "Owner", "Partners", "Status", "Test"),
    ],
)
@pytest.mark.parametrize("code", ["SAB", "WS"])
def test_two_labels_on_a_line_below_a_ref_and_a_sentence(labels: tuple[str, ...], code: str) -> None:
    when, who, partners, state, measure = labels
    stream = io.BytesIO()
    page = Canvas(stream, pagesize=(595, 842))
    page.setFont("Helvetica-Bold", 16)
    page.drawString(50, 790, "Delivery action plan")
    for at, (_, what, lead, due, rating) in enumerate(RECORDS):
        top = 740 - 110 * at
        page.rect(45, top - 74, 505, 88)
        page.setFont("Helvetica", 10)
        places = [(50, 0, f"{code} {at + 1}.1"), (300, 0, f"{when} {due}"), (50, 16, f"{what}.")]
        places += [(50, 32, f"{who} {lead}"), (300, 32, f"{partners} {PARTNERS[at]}")]
        places += [(50, 48, f"{state} {rating}"), (300, 48, f"{measure} {at + 3} in ten families say so")]
        places += [(50, 64, f"Latest position Letter {at + 1} was sent in May.")]
        _lines(page, 0, top, [(float(x), float(y), text) for x, y, text in places])
    page.save()
    plan = parse_bytes("plan.pdf", stream.getvalue())
    actions = [action for area in plan.areas for action in area.actions]
    assert [(a.ref_printed, a.description) for a in actions] == [
        (f"{code} {at}.1", f"{what}.") for at, (_, what, *_) in enumerate(RECORDS, 1)
    ]
    assert [a.timescale.text for a in actions if a.timescale] == [due for *_, due, _ in RECORDS]
    assert [a.owners[0].text for a in actions] == [lead for _, _, lead, *_ in RECORDS]
    assert [a.progress for a in actions] == [f"Letter {at} was sent in May." for at in range(1, 5)]
    said = [{*a.extra.values(), a.outcome or ""} for a in actions]
    assert all(f"{at + 3} in ten families say so" in held for at, held in enumerate(said))
