"""Bytes -> an open pdfium document, or the error that says what is wrong with the file."""

from __future__ import annotations

import ctypes
import re
import threading
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import pypdfium2.raw as pdfium

from planparse.errors import (
    DamagedFileError,
    EmptyFileError,
    EncryptedFileError,
    LimitExceededError,
    UnknownFormatError,
)
from planparse.noun import noun
from planparse.words import Box

MAX_PAGES = 5_000
"""The longest published plan has under 200 pages."""

_MARK_WITHIN = 1024
"""Readers accept a PDF whose mark is within this many bytes of the start."""

MAX_UNPACKED = 400 * 1024 * 1024
"""The most bytes of one unpacked stream. The image of an A3 page in colour at 600 dots an inch has 210 MB."""

_PACKED = 1032
"""The highest ratio to which Deflate can pack."""

_STREAM = re.compile(rb"stream\r?\n")
_FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")
_DICTIONARY = 1000
"""How many bytes before a stream to search for the names of its filters."""

_PDFIUM = threading.RLock()
"""pdfium is not thread-safe: a process opens one document at a time."""


@contextmanager
def open_document(name: str, data: bytes, password: str | None) -> Iterator[pdfium.FPDF_DOCUMENT]:
    """Open the document for the length of the `with` block."""
    _check_kind(name, data)
    _check_bombs(name, data)
    with _PDFIUM:
        pdfium.FPDF_InitLibrary()
        secret = None if password is None else password.encode("utf-8") + b"\0"
        document = pdfium.FPDF_LoadMemDocument64(data, len(data), secret)
        if not document:
            raise _load_error(name, data, password)
        try:
            _check_length(name, pdfium.FPDF_GetPageCount(document))
            yield document
        finally:
            pdfium.FPDF_CloseDocument(document)


def is_cut_short(data: bytes) -> bool:
    """Whether the mark at the end of every PDF is missing."""
    return b"%%EOF" not in data[-2048:]


def _check_kind(name: str, data: bytes) -> None:
    if not data.strip(b"\0 \t\r\n"):
        raise EmptyFileError(name, "is empty", "export or download it again")
    if b"%PDF-" not in data[:_MARK_WITHIN]:
        raise UnknownFormatError(name, "is not a PDF", "check what kind of file it is")


def _check_bombs(name: str, data: bytes) -> None:
    """Check streams that could exceed the limit, because pdfium unpacks a stream whole, however large."""
    for found in _STREAM.finditer(data):
        start = found.end()
        head = data[max(start - _DICTIONARY, 0) : start]
        filters = len(_FLATE.findall(head, head.rfind(b"obj") + 1))
        end = data.find(b"endstream", start)
        size = (end if end >= 0 else len(data)) - start
        if filters and size * _PACKED**filters > MAX_UNPACKED and _unpacks(data[start : start + size], filters):
            problem = f"holds a stream that unpacks to more than {MAX_UNPACKED // 1024**2} MB"
            raise LimitExceededError(name, problem, "print it to a new PDF and give that")


def _unpacks(packed: bytes, filters: int) -> bool:
    """Whether a stream that was packed this many times unpacks to more than the limit."""
    chunks: Iterable[bytes] = (packed,)
    for _ in range(filters):
        chunks = _inflated(chunks)
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > MAX_UNPACKED:
            return True
    return False


def _inflated(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Unpack a megabyte at a time, as far as possible."""
    inflate = zlib.decompressobj()
    try:
        for chunk in chunks:
            rest = chunk
            while rest and not inflate.eof:
                yield inflate.decompress(rest, 1 << 20)
                rest = inflate.unconsumed_tail
    except zlib.error:
        return


def _check_length(name: str, pages: int) -> None:
    if pages > MAX_PAGES:
        problem = f"has {pages:,} pages, more than the {MAX_PAGES:,} that planparse reads"
        raise LimitExceededError(name, problem, "give only the plan's pages")
    if pages < 1:
        raise DamagedFileError(name, "has no page that can be read", "export or download it again")


def _load_error(name: str, data: bytes, password: str | None) -> Exception:
    code = pdfium.FPDF_GetLastError()
    if code == pdfium.FPDF_ERR_PASSWORD:
        if password is None:
            return EncryptedFileError(name, "is encrypted", "give its password, or save it without one")
        return EncryptedFileError(name, "does not open with this password", "check the password")
    if code == pdfium.FPDF_ERR_SECURITY:
        return EncryptedFileError(name, "is protected in a way that is not known", "save it without protection")
    if is_cut_short(data):
        return DamagedFileError(name, "is cut short", "download or export it again")
    return DamagedFileError(name, "is damaged", "open it in a PDF viewer and save it again")


# From pdfium's coordinates to the page as displayed: origin top left of the crop box, turned by /Rotate.


@noun
class Frame:
    """The affine map from page space to the displayed page, and the displayed size in points.

    ``x' = a·x + c·y + e`` and ``y' = b·x + d·y + f``, as PDF writes its matrices.
    """

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float
    width: float
    height: float
    on_its_side: bool = False
    """True if the page is displayed a quarter turn to either side."""

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The displayed box of a box in page space."""
        if not self.on_its_side and self.a > 0:  # nearly every page: worth a shortcut
            return left + self.e, self.f - top, right + self.e, self.f - bottom
        x0, x1 = sorted((self.a * left + self.c * bottom + self.e, self.a * right + self.c * top + self.e))
        y0, y1 = sorted((self.b * left + self.d * bottom + self.f, self.b * right + self.d * top + self.f))
        return x0, y0, x1, y1


def frame_of(page: pdfium.FPDF_PAGE, more_turns: int = 0) -> Frame:
    """The frame of a loaded page: its crop box within its media box, and its rotation.

    ``more_turns`` are quarter turns clockwise, beyond the page's own, for text that is displayed sideways. pdfium
    returns text and paths in unrotated page space, whatever /Rotate says.
    """
    rect = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(rect))
    return frame(rect.left, rect.bottom, rect.right, rect.top, pdfium.FPDFPage_GetRotation(page) + more_turns)


def frame(left: float, bottom: float, right: float, top: float, quarter_turns: int) -> Frame:
    """The frame of a box that is displayed after this many quarter turns clockwise.

    >>> frame(10, 20, 110, 220, 0).box(10, 210, 30, 220)
    (0, 0, 20, 10)
    >>> frame(10, 20, 110, 220, 1).box(10, 20, 20, 40)  # the bottom left corner goes to the top left
    (0, 0, 20, 10)
    """
    width, height = right - left, top - bottom
    match quarter_turns % 4:
        case 1:
            return Frame(0, 1, 1, 0, -bottom, -left, height, width, on_its_side=True)
        case 2:
            return Frame(-1, 0, 0, 1, right, -bottom, width, height)
        case 3:
            return Frame(0, -1, -1, 0, top, right, height, width, on_its_side=True)
        case _:
            return Frame(1, 0, 0, -1, -left, top, width, height)
