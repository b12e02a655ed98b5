"""An open pdfium document -> Document, one page at a time to limit memory. OCR reads scanned pages."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count, pairwise
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category

import pypdfium2.raw as pdfium

from planparse.errors import (
    DamagedFileError,
    EmptyFileError,
    LimitExceededError,
    MissingExtraError,
    PlanParseError,
)
from planparse.issues import Doubt
from planparse.read.document import Aside, Document, Fill, Page, Rule, TaggedTable
from planparse.read.letters import WHY as NOTE_MARK
from planparse.read.letters import hyphen_stays, hyphenates, vocabulary
from planparse.read.pdf.decoration import (
    WATERMARK,
    bulleted,
    drawn_once,
    struck_out,
    undecorated,
    without_note_marks,
    without_watermarks,
)
from planparse.read.pdf.drawing import Drawing, drawing
from planparse.read.pdf.open_pdf import Frame, frame_of, is_cut_short
from planparse.read.pdf.overlaps import clip_overprints, may_be_glued, separate_overprints
from planparse.read.pdf.tags import tagged_tables
from planparse.read.pdf.text import Letters, PageWords, Read, Scrap, quarter_turns, scraps
from planparse.read.pdf.word_boundaries import join_touching, letter_spaced, split_at_rules, unkerned
from planparse.read.scan.engine import REMEDY, is_installed
from planparse.read.scan.images import POINT
from planparse.read.scan.page import sheet_of
from planparse.words import Place, Word

if TYPE_CHECKING:
    from planparse.read.pdf.text import PageWords
    from planparse.read.scan.images import Dots


MEDIA_TYPE = "application/pdf"

_SCAN_AREA = 1_000 * 72 * 72
"""In square points. A larger page (a building plan) would take too much memory as an image."""

_IMAGE_SHARE = 0.3
"""A page without words is a scan if images cover this share of it."""


def read_opened(name: str, data: bytes, document: pdfium.FPDF_DOCUMENT) -> Document:
    """The document's pages with their words numbered, and the reader's doubts."""
    sheets = list(_sheets(document))
    pages = pages_of(sheets)
    if not any(page.words for page in pages):
        raise _no_words(name, sheets)
    doubts = (*_file_doubts(data, document), *page_doubts(sheets))
    digest = hashlib.sha256(data).hexdigest()
    asides = tuple(_asides(sheets, sum(len(page.words) for page in pages)))
    return Document(
        name, MEDIA_TYPE, digest, tuple(pages), len(pages), doubts, asides=asides, struck=_struck(sheets, pages)
    )


def _struck(sheets: Sequence[PageWords], pages: Sequence[Page]) -> frozenset[int]:
    """The ids of the words that are struck out."""
    return frozenset(page.words[place].id for sheet, page in zip(sheets, pages, strict=True) for place in sheet.struck)


def _asides(sheets: Sequence[PageWords], first_id: int) -> Iterator[Aside]:
    """What the pages set aside, with words numbered from ``first_id``."""
    ids = count(first_id)
    for number, sheet in enumerate(sheets, 1):
        for scrap, why in sheet.asides:
            yield Aside((Word(next(ids), scrap.text, Place(number, None, None, scrap.box)),), why)


def _no_words(name: str, sheets: Sequence[PageWords]) -> PlanParseError:
    """The error for a file without words, by what its pages contain instead."""
    noticed = {kind for sheet in sheets for kind in sheet.doubts}
    if "ocr_needed" in noticed and not is_installed():
        return MissingExtraError(name, "holds only images and no text, which OCR would read", REMEDY)
    if "ocr_needed" in noticed:
        return LimitExceededError(name, "holds only images, too large for OCR", "scan it again, on A4 or A3")
    if "ocr_blank" in noticed:
        remedy = "scan it again, at 200 to 300 dots an inch"
        return EmptyFileError(name, "holds only images, on which OCR reads no words", remedy)
    if "hidden_text" in noticed:
        return EmptyFileError(name, "holds no words on the visible part of its pages", "print it to a new PDF")
    if "text_garbled" in noticed:
        return EmptyFileError(
            name, "holds no words that can be read: its fonts hide their letters", "run OCR on the file"
        )
    if all("unreadable" in sheet.doubts for sheet in sheets):
        return DamagedFileError(name, "has no page that can be read", "open it in a PDF viewer and save it again")
    return EmptyFileError(name, "holds no words", "check that it is the right file, or export it again")


def pages_of(sheets: Sequence[PageWords]) -> list[Page]:
    """The pages with their words numbered and hyphens at line ends undone."""
    known = vocabulary(scrap.text for sheet in sheets for scrap in _whole(sheet.scraps))
    ends = [(one.text, two.text) for sheet in sheets for one, two in pairwise(sheet.scraps) if one.hyphen]
    cuts = hyphenates(ends, known)
    pages: list[Page] = []
    first_id = 0
    for number, sheet in enumerate(sheets, 1):
        words = tuple(_words(sheet.scraps, number, first_id, known, hyphenates=cuts))
        first_id += len(words)
        pages.append(
            Page(
                number=number,
                width=sheet.width,
                height=sheet.height,
                words=words,
                rules=sheet.rules,
                fills=sheet.fills,
                frames=sheet.frames,
                turned=frozenset(w.id for w, s in zip(words, sheet.scraps, strict=True) if s.turned),
                tagged=tuple(_numbered(table, words) for table in sheet.tagged),
                quarter_turns=sheet.quarter_turns,
                bold=frozenset(words[place].id for place in sheet.bold),
            )
        )
    return pages


def _numbered(table: TaggedTable, words: Sequence[Word]) -> TaggedTable:
    """The table with word ids instead of indices."""
    return TaggedTable(
        tuple(
            tuple(replace(cell, words=frozenset(words[number].id for number in cell.words)) for cell in row)
            for row in table.rows
        )
    )


def _sheets(document: pdfium.FPDF_DOCUMENT) -> Iterator[PageWords]:
    count = pdfium.FPDF_GetPageCount(document)
    tagged = bool(pdfium.FPDFCatalog_IsTagged(document))
    for index in range(count):
        sheet = _sheet(document, index, tagged)
        if "ocr_needed" in sheet.doubts and sheet.width * sheet.height <= _SCAN_AREA and is_installed():
            sheet = scanned_sheet(document, index)
        yield sheet


def _sheet(document: pdfium.FPDF_DOCUMENT, index: int, tagged: bool) -> PageWords:
    page = pdfium.FPDF_LoadPage(document, index)
    if not page:
        return PageWords(0.0, 0.0, (), (), (), ("unreadable",))
    try:
        text_page = pdfium.FPDFText_LoadPage(page)
        try:
            letters, read, turns = _upright(page, text_page)
            frame = letters.frame
            drawn = drawing(page, frame)
            seen = _seen(letters, read, drawn)
            if not turns and (seen.over or may_be_glued(seen.runs)) and (moved := separate_overprints(page, frame)):
                pdfium.FPDFText_ClosePage(text_page)
                text_page = pdfium.FPDFText_LoadPage(page)
                letters = Letters(text_page, moved[0])
                read = scraps(letters)
                seen = _seen(letters, read, drawn, moved[1])
            words = tuple(bulleted(split_at_rules(seen.runs, drawn.rules, letters.box), drawn.dots))
            tables = tuple(tagged_tables(page, letters, words)) if tagged else ()
            bold = frozenset(place for place, word in enumerate(words) if letters.is_bold(word.at))
            marks_of_colour = tuple(_inked(letters, words))
        finally:
            pdfium.FPDFText_ClosePage(text_page)
    finally:
        pdfium.FPDF_ClosePage(page)
    noticed = {
        "page_cut": read.cut or drawn.left_out,
        "hidden_text": len(seen.on_page) < len(read.scraps),
        "text_garbled": read.garbled,
        "text_turned": turns > 0,
        "text_overlaps": seen.over > 0,
    }
    doubts = _sheet_doubts(frame, drawn, words, noticed)
    rules = tuple(undecorated(drawn.rules, seen.shown))
    lines = _others(drawn.rules, rules)
    return PageWords(
        frame.width,
        frame.height,
        words,
        rules,
        (*drawn.fills, *marks_of_colour),
        tuple(doubts),
        tables,
        asides=(*((mark, WATERMARK) for mark in seen.watermarks), *((mark, NOTE_MARK) for mark in seen.marks)),
        struck=struck_out(lines, words),
        quarter_turns=turns,
        bold=bold,
        frames=tuple(drawn.frames),
    )


def _others(rules: Sequence[Rule], kept: Sequence[Rule]) -> list[Rule]:
    """The rules that are not in ``kept``: none on most pages."""
    if len(kept) == len(rules):
        return []
    edges = set(kept)
    return [rule for rule in rules if rule not in edges]


class _Seen(NamedTuple):
    """The scraps on a page; without shadows; its watermarks; its words; marks of notes; how many texts overlap."""

    on_page: list[Scrap]
    shown: list[Scrap]
    watermarks: list[Scrap]
    runs: list[Scrap]
    marks: list[Scrap]
    over: int


def _seen(letters: Letters, read: Read, drawn: Drawing, begun: Sequence[Rule] = ()) -> _Seen:
    """The visible content of a page. ``begun`` are the beginnings of texts, across which no word continues."""
    on_page = _shown(read.scraps, letters.frame)
    shown = letter_spaced(drawn_once(on_page), letters.is_made_up)
    shown, watermarks = without_watermarks(shown)
    runs, marks = without_note_marks(join_touching(unkerned(shown, letters.box), [*drawn.rules, *begun]), letters.box)
    runs, over = clip_overprints(runs, drawn.rules, letters.box, letters.object_of)
    return _Seen(on_page, shown, watermarks, runs, marks, over)


def _inked(letters: Letters, words: Sequence[Scrap]) -> Iterator[Fill]:
    """A coloured dot for each coloured symbol that is not a word (``●``)."""
    for word in words:
        if len(word.text) == 1 and category(word.text) == "So":
            colour = letters.ink(word.at)
            if len({colour[at : at + 2] for at in (1, 3, 5)}) > 1:
                yield Fill(word.box, colour, is_round=True)


def _upright(page: pdfium.FPDF_PAGE, text_page: pdfium.FPDF_TEXTPAGE) -> tuple[Letters, Read, int]:
    """The page's letters and runs with its text set upright, and how many quarter turns clockwise that took."""
    letters = Letters(text_page, frame_of(page))
    read = scraps(letters)
    turns = quarter_turns(read.scraps, letters.box)
    if not turns:
        return letters, read, 0
    letters = Letters(text_page, frame_of(page, turns))
    return letters, scraps(letters), turns


def _shown(found: Sequence[Scrap], frame: Frame) -> list[Scrap]:
    """The words with their middle on the page."""
    across, down = 2 * frame.width, 2 * frame.height
    boxes = ((scrap, scrap.box) for scrap in found)
    return [scrap for scrap, box in boxes if 0 <= box[0] + box[2] <= across and 0 <= box[1] + box[3] <= down]


def _sheet_doubts(frame: Frame, drawn: Drawing, words: Sequence[Scrap], noticed: Mapping[str, bool]) -> Iterator[str]:
    if not words and drawn.image_area > _IMAGE_SHARE * frame.width * frame.height:
        yield "ocr_needed"
    yield from (kind for kind, holds in noticed.items() if holds)


def _whole(found: Sequence[Scrap]) -> Iterator[Scrap]:
    """The scraps that no line end splits: the rear of a split word (`movals`) is not a word of the document."""
    cut = False
    for scrap in found:
        if not scrap.hyphen and not cut:
            yield scrap
        cut = bool(scrap.hyphen)


def _words(
    found: Sequence[Scrap], page: int, first_id: int, known: frozenset[str], *, hyphenates: bool
) -> Iterator[Word]:
    gap = " "
    for number, scrap in enumerate(found):
        text, next_gap = scrap.text, " "
        if scrap.hyphen:
            rear = found[number + 1] if number + 1 < len(found) else None
            joins = rear is not None and _runs_on(scrap, rear)
            if not joins or (rear is not None and hyphen_stays(text, rear.text, known, hyphenates=hyphenates)):
                text += scrap.hyphen
            next_gap = "" if joins else " "
        elif _SPANS.search(text) and number + 1 < len(found) and _runs_on(scrap, found[number + 1]):
            next_gap = ""  # `Jan–` over `Mar`
        yield Word(first_id + number, text, Place(page, None, None, scrap.box), gap)
        gap = next_gap


_SPANS = re.compile(r"\w–$")
"""A word that continues after a dash: a dash between two separate words has spaces around it."""


def _runs_on(front: Scrap, rear: Scrap) -> bool:
    """Whether the rear word starts the line below the front word's, in the same block of text."""
    height = front.box[3] - front.box[1]
    below = rear.box[1] - front.box[1]
    return rear.turned == front.turned and (
        front.turned or (0.3 * height < below < 3 * height and rear.box[0] < front.box[2])
    )


_PAGE_DOUBTS = {
    "unreadable": ("page_unreadable", "error", "cannot be read", "open the file in a PDF viewer and save it again"),
    "ocr_needed": ("ocr_needed", "error", "holds only an image", REMEDY),
    "ocr_blank": ("ocr_blank", "warning", "is an image on which no words could be read", "check it by eye"),
    "page_turned": (
        "page_turned",
        "info",
        "was scanned sideways or upside down",
        "places are given for the page turned upright",
    ),
    "text_overlaps": (
        "text_overlaps",
        "warning",
        "has text that runs over the next cell",
        "it was kept whole in the cell where it begins: check these cells by eye",
    ),
    "text_turned": ("page_turned", "info", "has its text sideways", "places are given for the page turned upright"),
    "ocr_read": ("ocr_read", "info", "is an image whose words were read by OCR", "check important text by eye"),
    "page_cut": ("page_cut", "warning", "holds more than planparse reads of one page", "check it by eye"),
    "text_garbled": ("text_garbled", "error", "has a font that hides its letters", "run OCR on the file"),
    "hidden_text": ("hidden_text", "info", "has text outside its visible part, which was left out", "check it by eye"),
}


def page_doubts(sheets: Sequence[PageWords]) -> Iterator[Doubt]:
    """The doubts about the pages, and about the words of each that OCR was not sure of."""
    for kind, (code, severity, problem, remedy) in _PAGE_DOUBTS.items():
        numbers = [number for number, sheet in enumerate(sheets, 1) if kind in sheet.doubts]
        if numbers:
            where = f"{'page' if len(numbers) == 1 else 'pages'} {_ranges(numbers)}"
            yield Doubt(code, severity, f"{where}: {problem}; {remedy}")  # type: ignore[arg-type]
    for number, sheet in enumerate(sheets, 1):
        if sheet.unsure:
            count = "1 word" if len(sheet.unsure) == 1 else f"{len(sheet.unsure)} words"
            words = ", ".join(sheet.unsure)
            yield Doubt("ocr_doubtful", "warning", f"page {number}: OCR was not sure of {count}: {words}; check by eye")


def _ranges(numbers: Sequence[int]) -> str:
    """Page numbers as a person writes them.

    >>> _ranges([1, 2, 3, 7])
    '1-3, 7'
    """
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1] = [runs[-1][0], number]
        else:
            runs.append([number])
    return ", ".join("-".join(map(str, run)) for run in runs)


def _file_doubts(data: bytes, document: pdfium.FPDF_DOCUMENT) -> Iterator[Doubt]:
    if is_cut_short(data):
        message = "the file's end is missing: pages may be missing too; download it again"
        yield Doubt("file_repaired", "warning", message)
    if pdfium.FPDF_GetFormType(document) in (pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND):
        message = "the file is an XFA form, of which only the plain pages are read; print it to a PDF"
        yield Doubt("xfa_form", "warning", message)


# A PDF page without words -> its image -> a sheet, through the scan reader.


def scanned_sheet(document: pdfium.FPDF_DOCUMENT, index: int) -> PageWords:
    """Read the page with this 0-based number, as displayed, by OCR."""
    page = pdfium.FPDF_LoadPage(document, index)
    try:
        return sheet_of(_drawn(page))
    finally:
        pdfium.FPDF_ClosePage(page)


def _drawn(page: pdfium.FPDF_PAGE) -> Dots:
    """The page as displayed, on white."""
    import numpy as np

    width = max(round(pdfium.FPDF_GetPageWidthF(page) * POINT), 1)
    height = max(round(pdfium.FPDF_GetPageHeightF(page) * POINT), 1)
    dots = np.full((height, width, 3), 255, np.uint8)
    flags = pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_BGR, dots.ctypes.data, width * 3)
    try:
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
    return dots
