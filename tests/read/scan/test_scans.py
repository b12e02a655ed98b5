"""Scans: words, cells and colours from the image, page by page; honest errors where there is nothing to read."""

from __future__ import annotations

import hashlib
import io
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
from corpus.formats.scan import Scanner, scanned, write_scan
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from planparse.errors import (
    DamagedFileError,
    EmptyFileError,
    LimitExceededError,
    MissingExtraError,
    NotAPlanError,
    PlanParseError,
)
from planparse.pipeline import Stages, parse, stages
from planparse.read import read
from planparse.read.document import Document
from planparse.read.scan import engine, images, lines
from planparse.read.scan.rules import rules_of
from planparse.tables.pages import bare_grids

ROWS = (
    ("Ref", "Action", "Lead", "When", "Status"),
    ("1.1", "Audit every strategy discussion.", "Ann Reed", "May 2015", ""),
    ("1.2", "Agree the multi-agency form.", "Tom Hale", "June 2015", ""),
    ("1.3", "Train all staff, 85% by April.", "Ann Reed", "July 2015", ""),
)
COLOURS = ("#00b050", "#ffc000", "#ff0000")
WIDTHS = (40, 180, 80, 70, 40)
HEIGHT, LEFT, TOP = 24, 30, 120
PAGE = (470, 170)
"""No larger than what stands on it: the engine takes as long over white paper."""


@pytest.fixture(scope="module", autouse=True)
def _looked_at_once() -> Iterator[None]:
    """What the engine made of the very same dots is taken again: a look at a page takes two seconds.

    The scan of a page stands in another document, and a page that was turned is the scan of the page upright.
    """
    real = engine._engine
    known: dict[tuple[object, ...], Any] = {}

    def look(dots: np.ndarray, **asked: bool) -> Any:
        key = (hashlib.sha256(np.ascontiguousarray(dots)).digest(), dots.shape, *asked.items())
        if key not in known:
            known[key] = real()(dots, **asked)
        return known[key]

    with pytest.MonkeyPatch.context() as patching:
        patching.setattr(engine, "_engine", lambda: look)
        yield


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small plan as a PDF with text: a table with status colours under a heading."""
    path = tmp_path_factory.mktemp("scan") / "plan.pdf"
    canvas = Canvas(str(path), pagesize=PAGE)
    for _ in range(2):
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(LEFT, 140, "Area for Improvement (1): Strategy discussions")
        canvas.setFont("Helvetica", 9)
        for number, row in enumerate(ROWS):
            x, y = LEFT, TOP - (number + 1) * HEIGHT
            for width, text in zip(WIDTHS, row, strict=True):
                if number and not text:
                    canvas.setFillColor(COLOURS[number - 1])
                    canvas.rect(x, y, width, HEIGHT, fill=1)
                    canvas.setFillColor("black")
                canvas.rect(x, y, width, HEIGHT)
                canvas.drawString(x + 4, y + 9, text)
                x += width
        canvas.showPage()
    canvas.save()
    return path


@pytest.fixture(scope="module")
def colour_scan(printed: Path) -> Path:
    return write_scan(printed, printed.with_name("scan.pdf"), Scanner(colour=True), pages=[0])


@pytest.fixture(scope="module")
def scanned_stages(colour_scan: Path) -> Stages:
    return stages(colour_scan)


@pytest.fixture(scope="module")
def scanned_document(scanned_stages: Stages) -> Document:
    return scanned_stages.document


def text(document: Document) -> str:
    return " ".join(word.text for word in document.words())


def texts(document: Document) -> list[tuple[str, ...]]:
    return [row for grid in bare_grids(document) for row in grid.rows]


def test_words_stand_where_they_are_printed(printed: Path, scanned_document: Document):
    source, found = read(printed).pages[0], scanned_document
    page = found.pages[0]
    assert (page.width, page.height) == pytest.approx((source.width, source.height), abs=0.5)
    assert sorted(word.text for word in page.words) == sorted(word.text for word in source.words)
    assert [word.id for word in page.words] == list(range(len(page.words)))
    assert len(page.rules) == 5 + 6
    for word in source.words:
        same = [other.place.box for other in page.words if other.text == word.text]
        assert any(box == pytest.approx(word.place.box, abs=2) for box in same), word
    assert [doubt.code for doubt in found.doubts if doubt.severity != "warning"] == ["ocr_read"]


def test_cells_and_their_colours_are_found(scanned_stages: Stages):
    plan = scanned_stages.plan
    assert texts(scanned_stages.document) == list(ROWS)
    assert [action.status.rag for area in plan.areas for action in area.actions] == ["green", "amber", "red"]


def test_a_grey_scan_says_nothing_of_colours(printed: Path, tmp_path: Path):
    plan = parse(write_scan(printed, tmp_path / "grey.png", pages=[0]))
    assert plan.document.source.media_type == "image/png"
    assert [action.status.rag for area in plan.areas for action in area.actions] == [None, None, None]
    assert [action.description for area in plan.areas for action in area.actions] == [row[1] for row in ROWS[1:]]


def test_only_the_scanned_pages_of_a_document_are_read_by_ocr(printed: Path, colour_scan: Path, tmp_path: Path):
    path = tmp_path / "mixed.pdf"
    with pypdfium2.PdfDocument.new() as mixed:
        for part, index in ((printed, 0), (colour_scan, 0)):
            with pypdfium2.PdfDocument(part) as source:
                mixed.import_pages(source, [index])
        mixed.save(path)
    found = read(path)
    whole = read(printed)
    for field in ("words", "rules", "fills", "width", "height"):
        assert getattr(found.pages[0], field) == getattr(whole.pages[0], field)
    assert [word.id for word in found.words()] == list(range(2 * len(whole.pages[0].words)))
    assert sorted(word.text for word in found.pages[1].words) == sorted(word.text for word in whole.pages[1].words)
    assert [doubt.message[:8] for doubt in found.doubts if doubt.code == "ocr_read"] == ["page 2: "]


@pytest.mark.parametrize("turns", [1, *(pytest.param(n, marks=pytest.mark.slow) for n in (2, 3))])
def test_a_page_scanned_the_wrong_way_up_is_turned(printed: Path, tmp_path: Path, turns: int):
    image = next(scanned(printed, pages=[0])).rotate(90 * turns, expand=True)
    image.save(tmp_path / "turned.png", dpi=(200, 200))
    found = read(tmp_path / "turned.png")
    assert texts(found) == list(ROWS)
    assert (found.pages[0].width, found.pages[0].height) == pytest.approx(PAGE, abs=0.5)
    assert "page_turned" in {doubt.code for doubt in found.doubts}


@pytest.mark.slow
def test_every_page_of_a_tiff_is_read(printed: Path, tmp_path: Path):
    path = tmp_path / "fax.tif"
    pages = [image.convert("1", dither=Image.Dither.NONE) for image in scanned(printed)]
    pages[0].save(path, save_all=True, append_images=pages[1:], compression="group4", dpi=(200, 200))
    found = read(path)
    assert (found.media_type, found.pages_printed) == ("image/tiff", 2)
    assert [text(found).count(word) for word in ("strategy", "multi-agency", "2015")] == [2, 2, 6]


@pytest.mark.slow
def test_a_jpeg_without_a_resolution_is_taken_for_a4(printed: Path, tmp_path: Path):
    next(scanned(printed, pages=[0])).save(tmp_path / "photo.jpg")
    page = read(tmp_path / "photo.jpg").pages[0]
    assert page.width == pytest.approx(842, abs=1)
    assert "discussion." in [word.text for word in page.words]


def test_words_read_doubtfully_are_named(printed: Path, tmp_path: Path):
    path = write_scan(printed, tmp_path / "poor.png", Scanner(dpi=75, noise=40, quality=20), pages=[0])
    found = [doubt for doubt in read(path).doubts if doubt.code == "ocr_doubtful"]
    assert len(found) == 1
    assert found[0].severity == "warning"
    assert found[0].message.startswith("page 1: ")


def as_png(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def declared(width: int, height: int) -> bytes:
    """A picture that says it is so large: its size is refused before a dot of it is unpacked."""
    small = as_png(Image.new("1", (8, 8)))
    head = small[12:16] + width.to_bytes(4, "big") + height.to_bytes(4, "big") + small[24:29]
    return small[:12] + head + zlib.crc32(head).to_bytes(4, "big") + small[33:]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (lambda: as_png(Image.new("L", (120, 80), 255)), EmptyFileError),
        (lambda: as_png(Image.new("L", (3, 3), 0)), EmptyFileError),
        (lambda: as_png(Image.new("L", (600, 400), 255))[:200], DamagedFileError),
        (lambda: b"\x89PNG\r\n\x1a\n" + bytes(200), DamagedFileError),
        (lambda: b"\xff\xd8\xff\xe0" + bytes(200), DamagedFileError),
        (lambda: b"II*\x00" + bytes(200), DamagedFileError),
        (lambda: declared(12_000, 12_000), LimitExceededError),
        (lambda: declared(20_000, 20_000), LimitExceededError),
    ],
    ids=["white", "tiny", "cut", "png", "jpeg", "tiff", "large", "bomb"],
)
def test_what_cannot_be_read_is_an_honest_error(data: Callable[[], bytes], error: type[Exception], tmp_path: Path):
    path = tmp_path / "scan.png"
    path.write_bytes(data())
    with pytest.raises(error) as caught:
        parse(path)
    assert isinstance(caught.value, PlanParseError)
    assert str(caught.value).startswith("scan.png: ")


def test_a_rule_goes_on_between_dark_cells_and_text_is_no_rule():
    chance = np.random.default_rng(1)
    dots = np.full((400, 900, 3), 255.0)
    dots[100:300, 600:800] = 80
    for y in (100, 200, 300):
        dots[y : y + 3, 100:600] = 0
    dots[200:203, 600:800] = 70
    for x in (100, 600, 797):
        dots[100:303, x : x + 3] = 0
    dots[250:259, 700:740] = 40  # a word that is as low as a thick rule
    found = rules_of((dots + chance.normal(0, 3, dots.shape)).clip(0, 255).astype(np.uint8))
    across = sorted((round(y0, -1), round(x0, -2), round(x1, -2)) for x0, y0, x1, y1 in found if x1 - x0 > y1 - y0)
    assert (200, 600, 800) in across
    assert 250 not in {y for y, _, _ in across}


def test_a_dash_alone_in_its_cell_is_not_lost(tmp_path: Path):
    canvas = Canvas(str(tmp_path / "dash.pdf"), pagesize=(400, 120))
    canvas.setFont("Helvetica", 9)
    for number, said in enumerate(("Owner", "-", "–", "1")):
        canvas.rect(40, 90 - 20 * number, 90, 20)
        canvas.drawString(44, 97 - 20 * number, said)
    canvas.save()
    found = read(write_scan(tmp_path / "dash.pdf", tmp_path / "dash.png"))
    assert [word.text for word in found.words()] == ["Owner", "-", "–", "1"]


def test_specks_are_no_figures(tmp_path: Path):
    canvas = Canvas(str(tmp_path / "specks.pdf"), pagesize=(400, 300))
    canvas.setFont("Helvetica", 9)
    for number, said in enumerate(("Owner", "Ann Reed", "Raj Patel", "7")):
        canvas.rect(40, 130 - 20 * number, 150, 20)
        canvas.drawString(44, 137 - 20 * number, said)
        for at in (100, 130, 165):
            canvas.rect(at, 134 - 20 * number, 1.7, 2.1, stroke=0, fill=1)
    canvas.save()
    found = read(write_scan(tmp_path / "specks.pdf", tmp_path / "specks.png"))
    assert [word.text for word in found.words()] == ["Owner", "Ann", "Reed", "Raj", "Patel", "7"]


@pytest.mark.slow
def test_a_box_is_not_padded_into_the_next_one_of_its_line():
    ink = np.zeros((60, 200), np.uint8)
    ink[20:40, [*range(20, 80), *range(90, 150)]] = 255  # two words; the boxes around them overlap
    first, second = lines.pieces_of(ink, [(16, 18, 88, 42), (82, 18, 154, 42)], ())
    assert (first.ink, second.ink) == ((20, 20, 80, 40), (90, 20, 150, 40))


def test_a_speck_between_two_words_is_a_doubt():
    read = engine.OcrReading("Lead.Officer. 3.2", tuple(at / 17 for at in range(17)), (0.99,) * 17)
    assert [(text, sure > 0) for text, _, _, sure in lines._words(read)] == [("Lead.Officer.", False), ("3.2", True)]


def test_a_letter_is_no_plan(tmp_path: Path):
    canvas = Canvas(str(tmp_path / "letter.pdf"), pagesize=(300, 200))
    canvas.drawString(30, 120, "Thank you for your letter of last week.")
    canvas.save()
    path = write_scan(tmp_path / "letter.pdf", tmp_path / "letter.png")
    with pytest.raises(NotAPlanError):
        parse(path)


def test_without_the_extra_the_message_says_what_to_install(
    colour_scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(engine.importlib.util, "find_spec", lambda _name: None)
    (tmp_path / "a.png").write_bytes(as_png(Image.new("L", (600, 400), 255)))
    with pytest.raises(MissingExtraError, match=r'pip install "\.\[ocr\]"'):
        read(tmp_path / "a.png")
    with pytest.raises(
        MissingExtraError, match=r'holds only images .*; to read scans, run python -m pip install "\.\[ocr\]"'
    ):
        read(colour_scan)


def test_the_pages_of_a_file_are_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(images, "MAX_PAGES", 2)
    page = Image.new("1", (100, 100), 1)
    page.save(tmp_path / "long.tif", save_all=True, append_images=[page, page])
    with pytest.raises(LimitExceededError, match="3 pages"):
        read(tmp_path / "long.tif")
