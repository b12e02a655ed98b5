"""Path -> Document. The only stage that touches files; one module a format, chosen by content."""

from __future__ import annotations

import hashlib
from pathlib import Path

from planparse.errors import LimitExceededError, UnknownFormatError, UnreadableFileError
from planparse.read.document import Document
from planparse.read.text import read_text

MAX_BYTES = 200 * 1024 * 1024
"""No published plan comes near this size; what does is not one, or would exhaust a laptop."""

_FOREIGN = (
    (b"PK\x03\x04", "a zip file (Word, Excel)"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"II*\x00", "an image"),
    (b"MM\x00*", "an image"),
    (b"{\\rtf", "an RTF file"),
)


def read(path: Path) -> Document:
    """The document in this file. Raises a `PlanParseError` that names the file and what to do."""
    name, data = path.name, load(path)
    if b"%PDF-" in data[:1024]:  # the mark may stand behind a mail header or a byte-order mark
        from planparse.read.pdf import read_pdf

        return read_pdf(name, data)
    kind = next((kind for mark, kind in _FOREIGN if data.startswith(mark)), None)
    if kind is not None:
        raise UnknownFormatError(
            name,
            f"is {kind}, which this version does not read",
            "give the plan as PDF or as a tab-separated text export",
        )
    return read_text(name, data, hashlib.sha256(data).hexdigest())


def load(path: Path) -> bytes:
    """The bytes of a file, within the size limit."""
    try:
        if path.is_dir():
            raise UnreadableFileError(path.name, "is a folder", "name the plan's file")
        if path.stat().st_size > MAX_BYTES:
            limit = f"is larger than {MAX_BYTES // 1024**2} MB"
            raise LimitExceededError(path.name, limit, "split it, or check that it is a plan")
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFileError(path.name, "does not exist", "check the name and the folder") from None
    except OSError as error:
        reason = error.strerror or "unknown fault"
        raise UnreadableFileError(path.name, f"cannot be opened ({reason})", "check its permissions") from None
