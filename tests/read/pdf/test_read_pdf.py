"""The PDF reader: places on the displayed page, plain words, honest errors, and no word that pdfplumber has not."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable

import pdfplumber
import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from planparse.errors import (
    DamagedFileError,
    EmptyFileError,
    EncryptedFileError,
    LimitExceededError,
    PlanParseError,
    UnknownFormatError,
)
from planparse.read.pdf import open_pdf, read_pdf, reading
from tables.drawing import GRID, drawn, plan, read


def say(canvas: Canvas, *lines: str, x: float = 50, y: float = 350) -> None:
    text = canvas.beginText(x, y)
    for line in lines:
        text.textLine(line)
    canvas.drawText(text)


def words(data: bytes) -> list[str]:
    return [word.text for word in read(data).words()]


def phrase(data: bytes) -> str:
    return "".join(word.gap + word.text for word in read(data).words()).strip()


def test_words_have_ids_in_order_and_boxes_from_the_top_left():
    document = read(drawn(lambda c: say(c, "Review the plan")))
    found = list(document.words())
    assert [(word.id, word.text) for word in found] == [(0, "Review"), (1, "the"), (2, "plan")]
    x0, top, x1, bottom = found[0].place.box
    assert x0 == pytest.approx(50, abs=1)
    assert top < 400 - 350 < bottom
    assert x1 < found[1].place.box[0]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_rotated_page_is_read_as_it_is_displayed(turn):
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(turn)
        say(canvas, "corner", x=10, y=15)
        canvas.rect(10, 10, 50, 20)

    page = read(drawn(draw, (300, 200))).pages[0]
    assert (page.width, page.height) == (300, 200)  # ReportLab turns the sheet too
    x0, top, x1, bottom = page.words[0].place.box
    near = {0: (10, 185), 90: (15, 10), 180: (290, 15), 270: (285, 190)}[turn]
    assert x0 - 12 <= near[0] <= x1 + 12
    assert top - 12 <= near[1] <= bottom + 12
    assert len(page.rules) == 4
    assert bool(page.turned) == (turn in (90, 270))


def test_the_crop_box_is_the_page():
    def draw(canvas: Canvas) -> None:
        canvas.setCropBox((100, 100, 300, 300))
        say(canvas, "inside", x=110, y=280)
        say(canvas, "outside", x=10, y=10)

    document = read(drawn(draw))
    (word,) = document.words()
    assert word.text == "inside"
    assert word.place.box[0] == pytest.approx(10, abs=1)
    assert document.pages[0].width == 200
    assert [doubt.code for doubt in document.doubts] == ["hidden_text"]


def test_turned_words_are_known_as_such():
    def draw(canvas: Canvas) -> None:
        say(canvas, "upright text", x=100)
        canvas.rotate(90)
        canvas.drawString(50, -40, "Priority One")

    page = read(drawn(draw)).pages[0]
    assert [word.text for word in page.words if word.id in page.turned] == ["Priority", "One"]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("the assess-", "ment of need; an assessment"), "the assessment of need; an assessment"),
        (("a multi-", "agency group"), "a multi-agency group"),
        (("from 2014-", "2015 on"), "from 2014-2015 on"),
        (("lead Kerry-", "Ann Reed"), "lead Kerry-Ann Reed"),
        (("no\xa0break",), "no break"),
        (("a dash -", "then more"), "a dash - then more"),
    ],
)
def test_words_read_plainly(lines, said):
    assert phrase(drawn(lambda c: say(c, *lines))) == said


def test_words_part_at_the_rule_between_two_columns():
    def draw(canvas: Canvas) -> None:
        canvas.drawString(50, 100, "1.4The")
        end = 50 + canvas.stringWidth("1.4", "Helvetica", 12)
        canvas.line(end, 80, end, 130)

    assert words(drawn(draw)) == ["1.4", "The"]


def test_rules_and_fills_are_of_all_kinds():
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(10, 10, 100, 50, fill=1, stroke=0)
        canvas.rect(10, 100, 200, 0.6, fill=1, stroke=0)
        canvas.line(10, 200, 300, 200)
        canvas.circle(300, 300, 20, fill=1)
        say(canvas, "x")

    page = read(drawn(draw)).pages[0]
    assert [(fill.colour, fill.box) for fill in page.fills] == [("#ff0000", (10, 340, 110, 390))]
    assert len(page.rules) == 2


def test_an_image_alone_needs_ocr(monkeypatch):
    monkeypatch.setattr(reading, "is_installed", lambda: False)

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(Image.new("RGB", (50, 50), "grey")), 0, 0, 400, 400)
        canvas.showPage()
        say(canvas, "text")

    (doubt,) = read(drawn(draw)).doubts
    assert (doubt.code, doubt.severity) == ("ocr_needed", "error")
    assert "page 1" in doubt.message


@pytest.mark.parametrize(
    ("draw", "problem"),
    [
        (lambda canvas: canvas.showPage(), "plan.pdf: holds no words; check that it is the right file"),
        (lambda canvas: canvas.line(10, 10, 300, 300), "holds no words"),
        (lambda canvas: say(canvas, "off the page", y=9_000), "holds no words on the visible part of its pages"),
    ],
)
def test_a_file_without_a_word_is_refused_with_what_it_holds(draw: Callable[[Canvas], None], problem: str):
    with pytest.raises(EmptyFileError, match=problem):
        read_pdf("plan.pdf", drawn(draw))


def test_a_password_opens_an_encrypted_file():
    data = drawn(lambda c: say(c, "secret"), encrypt=StandardEncryption("open sesame", canPrint=1))
    with pytest.raises(EncryptedFileError, match="is encrypted; give its password"):
        read_pdf("plan.pdf", data)
    with pytest.raises(EncryptedFileError, match="does not open with this password"):
        read_pdf("plan.pdf", data, "wrong")
    assert [word.text for word in read_pdf("plan.pdf", data, "open sesame").words()] == ["secret"]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", EmptyFileError),
        (b" \0\n", EmptyFileError),
        (b"Area for Improvement", UnknownFormatError),
        (b"%PDF-1.7\n", DamagedFileError),
        (b"%PDF-1.7\n" + b"garbage " * 400 + b"%%EOF", DamagedFileError),
    ],
)
def test_what_is_no_pdf_is_refused_in_one_line(data, error):
    with pytest.raises(error, match=r"^plan\.pdf: .*; .*$"):
        read_pdf("plan.pdf", data)


def test_a_file_cut_short_anywhere_is_read_with_a_doubt_or_refused():
    whole = plan(GRID, areas=1, rows=4)
    for end in range(10, len(whole) - 10, max(1, len(whole) // 40)):
        try:
            document = read_pdf("plan.pdf", whole[:end])
        except PlanParseError:
            continue
        assert "file_repaired" in {doubt.code for doubt in document.doubts}


def test_damaged_bytes_never_give_a_traceback():
    whole = bytearray(plan(GRID, areas=1, rows=4))
    for at in range(0, len(whole), max(1, len(whole) // 60)):
        broken = whole.copy()
        broken[at : at + 8] = b"\xff" * len(broken[at : at + 8])
        try:
            read_pdf("plan.pdf", bytes(broken))
        except PlanParseError:
            continue


def test_too_many_pages_are_refused(monkeypatch):
    def draw(canvas: Canvas) -> None:
        for _ in range(4):
            say(canvas, "x")
            canvas.showPage()

    monkeypatch.setattr(open_pdf, "MAX_PAGES", 3)
    with pytest.raises(LimitExceededError, match="4 pages, more than the 3"):
        read(drawn(draw))


def test_pdfplumber_has_the_same_letters():
    data = plan(GRID, areas=1, rows=6, merge=True)
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        theirs = Counter(c["text"] for page in pdf.pages for c in page.chars if c["text"].strip())
    ours = Counter("".join(word.text for word in read(data).words()))
    assert ours == theirs


def test_one_wide_letter_is_not_turned_and_a_turned_one_is() -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream)
    line = canvas.beginText(50, 700)
    line.setFont("Helvetica", 10)
    line.setHorizScale(160)
    line.textLine("A choice of M & W for all")
    canvas.drawText(line)
    canvas.setFont("Helvetica", 10)
    canvas.rotate(90)
    canvas.drawString(600, -300, "set across A W")
    canvas.save()
    (page,) = read_pdf("plan.pdf", stream.getvalue()).pages
    assert [word.text for word in page.words if word.id in page.turned] == ["set", "across", "A", "W"]
