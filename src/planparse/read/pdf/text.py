"""The words of one page from pdfium, and which way up they read: one call for the text, two for each word's box.

Asking for every character's box halves the pages per second (150 instead of 200 on ICDAR 2013, 294 for the text alone),
and the first and last character of a word are enough. The boxes are pdfium's loose boxes: they are as high as the
font's line, so that all words of a line have the same top and bottom.
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

# pdfium's functions without ctypes' checks of every argument: a call takes a third of the time, and a page makes
# thousands.
#
# They keep Python's lock while they run, because each is done faster than the lock can be passed on.
#
# Use them only for the few functions called for each word and each path. Pass handles as pointers or `ctypes.c_void_p`
# and buffers by reference. Numbers must fit a C int.


Native = Callable[..., Any]


def quick(function: Native) -> Native:
    """The same C function, returning a C int."""
    return ctypes.PYFUNCTYPE(ctypes.c_int)(_address(function))


def quick_of_handle(function: Native) -> Native:
    """The same C function of one handle, which may be an address, returning a C int."""
    return ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(_address(function))


def quick_handle(function: Native) -> Native:
    """The same C function, returning an address (an int, or None)."""
    return ctypes.PYFUNCTYPE(ctypes.c_void_p)(_address(function))


def quick_handle_of_handle(function: Native) -> Native:
    """The same C function of one handle, which may be an address, returning an address (an int, or None)."""
    return ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(_address(function))


def _address(function: Native) -> int:
    return ctypes.cast(function, ctypes.c_void_p).value or 0  # type: ignore[arg-type]  # a function pointer


class Floats:
    """A buffer of C floats that pdfium fills: ``by[n]`` is a reference to its nth, ``read()`` returns its values."""

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

_HIGHEST = 2.0
"""The most times its size that a line is high: 1.6 at most in 130 PDFs, but 3.4 and 5.6 in two (with Cambria Math)."""
_ASCENT, _DESCENT = 0.95, 0.25
"""The height of a usual line above and below its base, as shares of the font's size."""

_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
"""Found in a bold font's name.

The weight is 0 if the font is not in the file, and meaningless in prints by browsers.
"""
_FORCED_BOLD = 1 << 18
"""The font descriptor's flag for letters that are drawn bold (ISO 32000-1, table 123)."""

_NO_LETTER = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x9f\ufffd]")

GARBLED = 0.02
"""A page's text cannot be trusted if this share of its characters are not letters."""

_SLANT = 0.6
"""A line is slanted if its last letter is this many heights above or below its first, and as far beside it.

Raised and lowered letters reach 0.4; at 45 degrees, two letters reach 0.4 and three 0.8.
"""

_ACROSS = 0.9
"""A letter is sideways if the sine of its angle exceeds this."""

_SHRUNK = 0.97
"""A raised or lowered letter is smaller than this share of the first letter's height: up to 0.9 was seen."""

MAX_CHARACTERS = 200_000
"""No page that a person can read has more. A hostile one may have millions."""


class Scrap(NamedTuple):
    """A run of letters on the page, before the document's words are known.

    ``at`` and ``end`` are pdfium's character indices; ``hyphen`` is the one that followed at a line's end; ``turned``:
    it does not read from left to right; ``slanted``: it reads neither along nor across the page; ``shrinks``: its last
    letter is smaller than its first. A named tuple, because a page makes hundreds.
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
    """One page as read, before its words are numbered. ``unsure`` are words that OCR was not sure of."""

    width: float
    height: float
    scraps: tuple[Scrap, ...]
    rules: tuple[Rule, ...]
    fills: tuple[Fill, ...]
    doubts: tuple[str, ...] = ()
    tagged: tuple[TaggedTable, ...] = ()
    unsure: tuple[str, ...] = ()
    asides: tuple[tuple[Scrap, str], ...] = ()
    """What is not text of the page (a watermark, a note's mark), and why."""
    struck: frozenset[int] = frozenset()
    """The indices of struck-out scraps."""
    quarter_turns: int = 0
    """Clockwise turns that set the page upright."""
    bold: frozenset[int] = frozenset()
    """The indices of bold scraps."""
    frames: tuple[Box, ...] = ()
    """Large boxes with round corners, filled or outlined."""


class Read(NamedTuple):
    """The runs of letters of a page in the file's order, and problems with them."""

    scraps: list[Scrap]
    cut: bool
    """True if the page has more characters than are read."""
    garbled: bool
    """True if a font does not say which letters its signs are, so that what was read is not what is printed."""


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
            if cut:  # a turned label directly followed by an upright one
                box, turned, slanted, shrinks = around(first, cut - 1)
                found.append(Scrap(run[: cut - first], box, first, cut, "", turned, slanted, shrinks))
                run, first = run[cut - first :], cut
                box, turned, slanted, shrinks = around(first, last)
            found.append(Scrap(run, box, first, last + 1, hyphen, turned, slanted, shrinks))
    garbled = not text.isprintable() and len(_NO_LETTER.findall(text)) > GARBLED * len(text)
    return Read(found, count > MAX_CHARACTERS, garbled)


def _text(text_page: pdfium.FPDF_TEXTPAGE, count: int) -> tuple[str, Callable[[int], int] | None]:
    """The page's text, and a function from a position in it to the character's index if the two differ."""
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
    """The characters of a text page, requested with one buffer for all calls."""

    __slots__ = ("_bold", "_by", "_read", "_usual", "frame", "text_page")

    def __init__(self, text_page: pdfium.FPDF_TEXTPAGE, frame: Frame) -> None:
        self.text_page = text_page
        self.frame = frame
        edges = Floats(4)  # FS_RECTF: left, top, right, bottom
        self._by, self._read = edges.by[0], edges.read
        self._bold: dict[int, bool] = {}
        self._usual: set[int] = set()
        """The heights of lines, in tenths of a point, that are not too high: most letters of a page share one."""

    def _edges(self, index: int) -> Sequence[float]:
        """The left, top, right and bottom of one character's line, which is no higher than lines usually are.

        The lines of a font that is much higher would overlap all over the page.
        """
        _loose_box(self.text_page, index, self._by)
        left, top, right, bottom = edges = self._read()
        height = int(10 * (top - bottom))
        if height not in self._usual:
            base, size = self._base_and_size(index)
            if top - bottom > _HIGHEST * size > 0:
                return left, base + _ASCENT * size, right, base - _DESCENT * size
            if size > 0:
                self._usual.add(height)
        return edges

    def _base_and_size(self, index: int) -> tuple[float, float]:
        """The height of the line on which a character stands, and its size; 0 if it does not stand upright."""
        x, y, matrix = ctypes.c_double(), ctypes.c_double(), pdfium.FS_MATRIX()
        pdfium.FPDFText_GetCharOrigin(self.text_page, index, ctypes.byref(x), ctypes.byref(y))
        pdfium.FPDFText_GetMatrix(self.text_page, index, ctypes.byref(matrix))
        return y.value, pdfium.FPDFText_GetFontSize(self.text_page, index) * matrix.d if not matrix.b else 0.0

    def around(self, first: int, last: int) -> tuple[Box, bool, bool, bool]:
        """The displayed box around two characters, and whether they are turned, slanted, and the last one smaller.

        For two characters, the direction from one to the other shows it; for one alone, its own angle. Its box does
        not: an `A` or `&` is wider than high if a font's boxes are those of the ink.
        """
        frame, page = self.frame, self.text_page
        left, top, right, bottom = self._edges(first)
        turned = slanted = shrinks = False
        if first == last:
            turned = (abs(sin(pdfium.FPDFText_GetCharAngle(page, first))) > _ACROSS) != frame.on_its_side
        else:
            left2, top2, right2, bottom2 = self._edges(last)
            run, rise = abs(left + right - left2 - right2), abs(bottom + top - bottom2 - top2)
            turned = (rise > run) != frame.on_its_side
            height = top - bottom
            slanted = 2 * _SLANT * height < (rise if rise < run else run)
            shrinks = top2 - bottom2 < _SHRUNK * height and not slanted
            left, bottom = left if left < left2 else left2, bottom if bottom < bottom2 else bottom2
            right, top = right if right > right2 else right2, top if top > top2 else top2
        return frame.box(left, bottom, right, top), turned, slanted, shrinks

    def turns(self, first: int, last: int) -> int:
        """The one character from which on these characters run another way, across or along the page; 0 if none."""
        across = [abs(sin(pdfium.FPDFText_GetCharAngle(self.text_page, at))) > _ACROSS for at in range(first, last + 1)]
        changes = [at for at, (one, two) in enumerate(pairwise(across), first + 1) if one != two]
        return changes[0] if len(changes) == 1 else 0

    def object_of(self, index: int) -> int:
        """The address of the text object that prints a character. Two characters of one object have the same."""
        return _text_object(self.text_page, index) or 0

    def is_bold(self, index: int) -> bool:
        """Whether a character is bold, by the name and flags of its font."""
        item = _text_object(self.text_page, index)
        font = _font_of(item) if item else None
        if font is None:
            return False
        bold = self._bold.get(font)
        if bold is None:
            bold = self._bold[font] = _is_bold(font)
        return bold

    def ink(self, index: int) -> str:
        """The colour of a character."""
        parts = [ctypes.c_uint() for _ in "rgba"]
        pdfium.FPDFText_GetFillColor(self.text_page, index, *map(ctypes.byref, parts))
        return "#" + "".join(f"{part.value:02x}" for part in parts[:3])

    def is_made_up(self, index: int) -> bool:
        """Whether pdfium added a character: a space or a line end that is not in the file."""
        return bool(pdfium.FPDFText_IsGenerated(self.text_page, index) == 1)

    def box(self, index: int) -> Box:
        """The displayed box of one character."""
        left, top, right, bottom = self._edges(index)
        return self.frame.box(left, bottom, right, top)


def _is_bold(font: int) -> bool:
    """Whether a font is bold."""
    handle = ctypes.cast(font, pdfium.FPDF_FONT)
    name = ctypes.create_string_buffer(128)
    pdfium.FPDFFont_GetBaseFontName(handle, name, len(name))
    return bool(_BOLD.search(name.value)) or pdfium.FPDFFont_GetFlags(handle) & _FORCED_BOLD > 0


# Pages whose text is displayed sideways or upside down: which way it reads, from the order of the letters.


_SHARE = 0.8
"""A page is turned if this share of its text reads one other way. A turned first column is a tenth of a page's text."""

_SAMPLE = 24
"""How many words to check, spread over the page: two calls each."""

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
    """The quarter turns clockwise that set a word upright, from the boxes of its first and last letters."""
    across = last[0] + last[2] - first[0] - first[2]
    down = last[1] + last[3] - first[1] - first[3]
    if abs(across) >= abs(down):
        return 0 if across >= 0 else 2
    return 3 if down > 0 else 1
