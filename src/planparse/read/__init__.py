"""Path -> Document: the only stage that opens files. Each format has its own module, chosen by the file's content."""

from __future__ import annotations

import glob
import os
import stat
from itertools import takewhile
from pathlib import Path
from typing import IO, BinaryIO

from planparse.errors import DamagedFileError, LimitExceededError, UnknownFormatError, UnreadableFileError, shown_name
from planparse.lexicon.labels import NO_TERMS, Terms
from planparse.read.document import Document
from planparse.read.encodings import decode
from planparse.read.kinds import kind_of
from planparse.read.letters import extract_note_marks

_HANDED_OVER = (Path("/dev/fd"), Path("/proc/self/fd"), Path("/dev"))
"""Folders of the pipes that a shell passes as file names (``<(...)``)."""

MAX_BYTES = 200 * 1024 * 1024
"""No published plan comes near this size. A larger file is not a plan, or would exhaust a laptop."""

_PIECE = 1024**2


def read(path: Path, password: str | None = None, terms: Terms = NO_TERMS) -> Document:
    """Return the document in this file. Raises a `PlanParseError` that names the file and says what to do."""
    return read_bytes(path.name, load(path), password, terms)


def read_bytes(name: str, data: bytes, password: str | None = None, terms: Terms = NO_TERMS) -> Document:
    """Return the document in a file's bytes. Errors and the plan call it by this name. Raises what `read` raises."""
    safe = shown_name(name)
    return extract_note_marks(kind_of(safe, data, terms).read(safe, data, password, terms))


def load(path: Path) -> bytes:
    """Return the bytes of a file, up to `MAX_BYTES`. Raises a `PlanParseError`, unopened, if it is not a file."""
    with open_file(path) as file:
        return read_all(file, path.name)


def read_all(file: IO[bytes], name: str) -> bytes:
    """Return the rest of an open file. Raises `LimitExceededError`, with this name, if it is too large."""
    pieces = (file.read(_PIECE) for _ in range(MAX_BYTES // _PIECE + 1))
    data = b"".join(takewhile(bool, pieces))  # a single read would reserve memory for the largest file allowed
    if len(data) > MAX_BYTES:
        limit = f"is larger than {MAX_BYTES // 1024**2} MB"
        raise LimitExceededError(name, limit, "split it, or check that it is a plan")
    return data


def open_file(path: Path) -> BinaryIO:
    """Open a file for reading. Raises a `PlanParseError` if it is missing, a folder, a pipe, a device or not permitted.

    Opening a named pipe could wait for ever, so it is refused. A pipe from the shell (``<(...)``) already has its
    writer.
    """
    name = path.name or str(path)  # the user may name a folder as `.`
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            with os.scandir(path):
                raise UnreadableFileError(name, "is a folder", f"name a file, or convert all in it: {_batch(path)}")
        if not stat.S_ISREG(mode) and not (stat.S_ISFIFO(mode) and path.parent in _HANDED_OVER):
            raise UnreadableFileError(path.name, "is a pipe or device, not a file", "name the plan's file")
        return path.open("rb")
    except FileNotFoundError:
        raise _missing(path) from None
    except OSError as error:
        reason = error.strerror or "unknown fault"
        raise UnreadableFileError(name, f"cannot be opened ({reason})", "check its permissions") from None


def _missing(path: Path) -> UnreadableFileError:
    """The error for a file that does not exist: the pattern, the folder or the name is wrong."""
    if glob.has_magic(str(path)):
        remedy = f"check the pattern; to convert all files that match a pattern: {_batch(path)}"
        return UnreadableFileError(path.name, "does not exist", remedy)
    if not path.parent.is_dir():
        problem = f"does not exist, nor does its folder {shown_name(path.parent)}"
        return UnreadableFileError(path.name, problem, "check the folder")
    return UnreadableFileError(path.name, "does not exist", "check the name and the folder")


def _batch(path: Path) -> str:
    return f'planparse batch "{shown_name(path)}" -o plans'


_PDF, _ZIP = b"%PDF-", b"PK\x03\x04"


def report_text(path: Path) -> str:
    """The lines of a text or PDF file. Raises what `read.load` does, `UnknownFormatError` or `DamagedFileError`."""
    data = load(path)
    if data[:1024].lstrip().startswith(_PDF):
        return _pdf_text(path.name, data)
    if data.startswith(_ZIP):
        raise UnknownFormatError(path.name, "is neither text nor PDF", "save it as text or PDF and give that")
    return decode(path.name, data)


def _pdf_text(name: str, data: bytes) -> str:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        raise DamagedFileError(name, "cannot be opened as PDF", "open it, save its text, and give that") from None
    with document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
