"""The words of one page from pdfium: one call for the page's text, two for each word's box; which way up they read.

Asking for every character's box halves the pages a second (150 against 200 on ICDAR 2013, with 294 for the text
alone); the first and the last character of a word are enough. The loose boxes are asked for: they have the
height of the font's line, so that all words of a line have one top and one bottom.
"""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from math import sin
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from planparse.noun import noun
from planparse.read.document import Fill, Rule, TaggedTable
from planparse.read.letters import LINE_HYPHEN, plain_text
from planparse.read.pdf.open_pdf import Frame
from planparse.words import Box

# pdfium's functions without ctypes' checks of every argument: a call costs a third, and a page makes thousands.
#
# They hold Python's lock while they run, for each is done in less time than it takes to give the lock away.
#
# Only for the few functions that are called for each word and each path. Handles must be passed as pointers or
# `ctypes.c_void_p`, buffers by reference, and numbers must fit a C int.


Native = Callable[..., Any]


def quick(function: Native) -> Native:
    """The same C function, returning a C int."""
    return ctypes.PYFUNCTYPE(ctypes.c_int)(_address(function))


def quick_of_handle(function: Native) -> Native:
    """The same C function of one handle, which may be a bare address, returning a C int."""
    return ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(_address(function))


def quick_handle(function: Native) -> Native:
    """The same C function, returning an address (an int, or None)."""
    return ctypes.PYFUNCTYPE(ctypes.c_void_p)(_address(function))


def quick_handle_of_handle(function: Native) -> Native:
    """The same C function of one handle, which may be a bare address, returning an address (an int, or None)."""
    return ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(_address(function))


def _address(function: Native) -> int:
    return ctypes.cast(function, ctypes.c_void_p).value or 0  # type: ignore[arg-type]  # a function pointer


class Floats:
    """A buffer of C floats that pdfium fills: ``by(n)`` is a reference to its nth, ``read()`` its values."""

    __slots__ = ("_buffer", "by", "read")

    def __init__(self, count: int) -> None:
        self._buffer = (ctypes.c_float * count)()
        self.by = tuple(ctypes.byref(self._buffer, n * ctypes.sizeof(ctypes.c_float)) for n in range(count))
        self.read = memoryview(self._buffer).cast("B").cast("f").tolist


_RUN = re.compile(rf"[^\s{LINE_HYPHEN}\x00]+")
_HYPHENS = ("-", "\u2010", "\xad")
_BREAKS = ("\r\n", "\n")
_loose_box = quick(pdfium.FPDFText_GetLooseCharBox)
_text_object = quick_handle(pdfium.FPDFText_GetTextObject)
_font_of = quick_handle_of_handle(pdfium.FPDFTextObj_GetFont)

_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
"""In a font's name: its weight is 0 where the font is not in the file, and means nothing in what browsers print."""
_FORCED_BOLD = 1 << 18
"""The font descriptor's flag of letters that are drawn bold (ISO 32000-1, table 123)."""

_NO_LETTER = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x9f\ufffd]")

GARBLED = 0.02
"""The share of signs that are no letters from which on a page's text cannot be trusted."""

_SLANT = 0.6
"""A line is slanted where its last letter stands so many heights above or below its first, and beside it.

Raised and lowered letters reach 0.4; at 45 degrees, two letters reach 0.4 and three 0.8.
"""

_ACROSS = 0.9
"""The sine of an angle from which on a letter stands across the page."""

_SHRUNK = 0.97
"""A raised or lowered letter's height, in heights of the first letter's: up to 0.9 was seen."""

MAX_CHARACTERS = 200_000
"""No page that a person can read holds more; a hostile one may hold millions."""


class Scrap(NamedTuple):
    """A run of letters as it stands on the page, before the document's words are known.

    ``at`` and ``end`` are pdfium's character indices; ``hyphen`` is the one that followed at a line's end;
    ``turned`` says that it does not read from left to right, ``slanted`` that it reads neither along nor across the
    page, ``shrinks`` that its last letter is smaller than its first. A named tuple, for a page makes hundreds.
    """

    text: str
    box: Box
    at: int
    end: int
    hyphen: str = ""
    turned: bool = False
    slanted: bool = False
    shrinks: bool = False


@noun
class PageWords:
    """One page as read, before its words are numbered; ``unsure`` are words that OCR was not sure of."""

    width: float
    height: float
    scraps: tuple[Scrap, ...]
    rules: tuple[Rule, ...]
    fills: tuple[Fill, ...]
    doubts: tuple[str, ...] = ()
    tagged: tuple[TaggedTable, ...] = ()
    unsure: tuple[str, ...] = ()
    asides: tuple[tuple[Scrap, str], ...] = ()
    """What is no text of the page (a watermark, a note's mark), and why."""
    struck: frozenset[int] = frozenset()
    """The places among the scraps of those that are struck out."""
    quarter_turns: int = 0
    """Clockwise, that set the page upright."""
    bold: frozenset[int] = frozenset()
    """The places among the scraps of those that are set in bold."""
    frames: tuple[Box, ...] = ()
    """Large boxes with round corners, filled or outlined."""


class Read(NamedTuple):
    """The runs of letters of a page in the file's order, and what is to be said of them."""

    scraps: list[Scrap]
    cut: bool
    """The page held more than is read."""
    garbled: bool
    """A font does not say what letters its signs are: what was read is not what is printed."""


def scraps(letters: Letters) -> Read:
    """The runs of letters of a page."""
    count = pdfium.FPDFText_CountChars(letters.text_page)
    text, index = _text(letters.text_page, min(count, MAX_CHARACTERS))
    around = letters.around
    found = []
    for match in _RUN.finditer(text):
        start, end = match.span()
        run, hyphen = match[0], ""
        if text.startswith(LINE_HYPHEN, end):
            hyphen = "-"
        elif run.endswith(_HYPHENS) and len(run) > 1 and run[-2].isalnum() and text.startswith(_BREAKS, end):
            run, hyphen = run[:-1], run[-1]
        if not (run.isascii() and run.isprintable()):
            run = plain_text(run)
        if run:
            first, last = (start, end - 1) if index is None else (index(start), index(end - 1))
            box, turned, slanted, shrinks = around(first, last)
            cut = letters.turns(first, last) if slanted and len(run) == last + 1 - first else 0
            if cut:  # a turned label that ends where an upright one begins
                box, turned, slanted, shrinks = around(first, cut - 1)
                found.append(Scrap(run[: cut - first], box, first, cut, "", turned, slanted, shrinks))
                run, first = run[cut - first :], cut
                box, turned, slanted, shrinks = around(first, last)
            found.append(Scrap(run, box, first, last + 1, hyphen, turned, slanted, shrinks))
    garbled = not text.isprintable() and len(_NO_LETTER.findall(text)) > GARBLED * len(text)
    return Read(found, count > MAX_CHARACTERS, garbled)


def _text(text_page: pdfium.FPDF_TEXTPAGE, count: int) -> tuple[str, Callable[[int], int] | None]:
    """The page's text, and the way from a place in it to the character's index where the two differ."""
    if count <= 0:
        return "", None
    buffer = (ctypes.c_ushort * (count * 2 + 2))()
    units = pdfium.FPDFText_GetText(text_page, 0, count, buffer) - 1
    text = ctypes.string_at(buffer, max(units, 0) * 2).decode("utf-16-le", "surrogatepass")
    if len(text) == count:
        return text, None
    to_char = pdfium.FPDFText_GetCharIndexFromTextIndex
    if len(text) == units:
        return text, lambda at: max(to_char(text_page, at), 0)
    unit_at = list(accumulate((2 if ord(letter) > 0xFFFF else 1 for letter in text), initial=0))
    return text, lambda at: max(to_char(text_page, unit_at[at]), 0)


class Letters:
    """The characters of a text page, asked for with one buffer for all the calls."""

    __slots__ = ("_bold", "_by", "_edges", "frame", "text_page")

    def __init__(self, text_page: pdfium.FPDF_TEXTPAGE, frame: Frame) -> None:
        self.text_page = text_page
        self.frame = frame
        edges = Floats(4)  # FS_RECTF: left, top, right, bottom
        self._by, self._edges = edges.by[0], edges.read
        self._bold: dict[int, bool] = {}

    def around(self, first: int, last: int) -> tuple[Box, bool, bool, bool]:
        """The displayed box around two characters, and whether they are turned, slanted, the last smaller.

        Two characters show it by the way from one to the other, one alone by its own angle: its box does not, for an
        `A` or `&` is wider than high where a font's boxes are those of the ink.
        """
        frame, page = self.frame, self.text_page
        _loose_box(page, first, self._by)
        left, top, right, bottom = self._edges()
        turned = slanted = shrinks = False
        if first == last:
            turned = (abs(sin(pdfium.FPDFText_GetCharAngle(page, first))) > _ACROSS) != frame.on_its_side
        else:
            _loose_box(page, last, self._by)
            left2, top2, right2, bottom2 = self._edges()
            run, rise = abs(left + right - left2 - right2), abs(bottom + top - bottom2 - top2)
            turned = (rise > run) != frame.on_its_side
            height = top - bottom
            slanted = 2 * _SLANT * height < (rise if rise < run else run)
            shrinks = top2 - bottom2 < _SHRUNK * height and not slanted
            left, bottom = left if left < left2 else left2, bottom if bottom < bottom2 else bottom2
            right, top = right if right > right2 else right2, top if top > top2 else top2
        return frame.box(left, bottom, right, top), turned, slanted, shrinks

    def turns(self, first: int, last: int) -> int:
        """The one character among these from which on they run another way, across or along the page; 0 for none."""
        across = [abs(sin(pdfium.FPDFText_GetCharAngle(self.text_page, at))) > _ACROSS for at in range(first, last + 1)]
        changes = [at for at, (one, two) in enumerate(pairwise(across), first + 1) if one != two]
        return changes[0] if len(changes) == 1 else 0

    def object_of(self, index: int) -> int:
        """The address of the text object that prints a character: two characters of one have the same."""
        return _text_object(self.text_page, index) or 0

    def is_bold(self, index: int) -> bool:
        """Whether a character is set in bold, by the name of its font."""
        item = _text_object(self.text_page, index)
        font = _font_of(item) if item else None
        if font is None:
            return False
        if font not in self._bold:
            self._bold[font] = _is_bold(font)
        return self._bold[font]

    def ink(self, index: int) -> str:
        """The colour of a character."""
        parts = [ctypes.c_uint() for _ in "rgba"]
        pdfium.FPDFText_GetFillColor(self.text_page, index, *map(ctypes.byref, parts))
        return "#" + "".join(f"{part.value:02x}" for part in parts[:3])

    def is_made_up(self, index: int) -> bool:
        """Whether pdfium made a character up: a space or a line's end that the file does not hold."""
        return bool(pdfium.FPDFText_IsGenerated(self.text_page, index) == 1)

    def box(self, index: int) -> Box:
        """The displayed box of one character."""
        _loose_box(self.text_page, index, self._by)
        left, top, right, bottom = self._edges()
        return self.frame.box(left, bottom, right, top)


def _is_bold(font: int) -> bool:
    """Whether a font is bold."""
    handle = ctypes.cast(font, pdfium.FPDF_FONT)
    name = ctypes.create_string_buffer(128)
    pdfium.FPDFFont_GetBaseFontName(handle, name, len(name))
    return bool(_BOLD.search(name.value)) or pdfium.FPDFFont_GetFlags(handle) & _FORCED_BOLD > 0


# Pages whose text reads sideways or upside down as they are displayed: which way, from the letters' order.


_SHARE = 0.8
"""A page is turned where so much of its text reads one other way; a turned first column is a tenth of a page's."""

_SAMPLE = 24
"""Words that are asked, spread over the page: two calls each."""

_FEWEST = 6


def quarter_turns(scraps: Sequence[Scrap], letter_box: Callable[[int], Box]) -> int:
    """How many quarter turns clockwise set the page's text upright: 0 for nearly every page.

    >>> boxes = [(0, 40, 8, 50), (0, 30, 8, 40), (0, 20, 8, 30)]  # letters that go up the page
    >>> up = Scrap("top", (0, 20, 8, 50), 0, 3, "", True)
    >>> quarter_turns([up] * 8, boxes.__getitem__), quarter_turns([up] * 2, boxes.__getitem__)
    (1, 0)
    """
    whole = [scrap for scrap in scraps if scrap.end - scrap.at > 2 and not scrap.slanted]
    if len(whole) < _FEWEST:
        return 0
    asked = whole[:: max(1, len(whole) // _SAMPLE)]
    turns = Counter(_turn(letter_box(scrap.at), letter_box(scrap.end - 1)) for scrap in asked)
    turn, count = turns.most_common(1)[0]
    return turn if count >= _SHARE * len(asked) else 0


def _turn(first: Box, last: Box) -> int:
    """The quarter turns clockwise that set a word upright whose first and last letters stand here."""
    across = last[0] + last[2] - first[0] - first[2]
    down = last[1] + last[3] - first[1] - first[3]
    if abs(across) >= abs(down):
        return 0 if across >= 0 else 2
    return 3 if down > 0 else 1
