"""Bytes -> the reader of their kind, told by content and never by the file's name.

A format is one entry of `KINDS`: how its bytes are recognised, and its reader, imported when it is first needed.
The order matters only where one kind's mark could open another's content: text, which anything may be, is last.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from planparse.errors import UnknownFormatError
from planparse.read.document import Document

Reader = Callable[[str, bytes, str | None], Document]
"""A file's name, bytes and password (or None) -> its document; raises a `PlanParseError`."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file: whether bytes are of it, and what reads them."""

    name: str
    recognises: Callable[[bytes], bool]
    read: Reader


def _pdf(name: str, data: bytes, password: str | None) -> Document:
    from planparse.read.pdf import read_pdf

    return read_pdf(name, data, password)


def _text(name: str, data: bytes, _password: str | None) -> Document:
    from planparse.read.text import read_text

    return read_text(name, data, hashlib.sha256(data).hexdigest())


def _is_pdf(data: bytes) -> bool:
    """Whether the mark stands near the start: a mail header or a byte-order mark may stand before it."""
    return b"%PDF-" in data[:1024]


KINDS: tuple[Kind, ...] = (Kind("PDF", _is_pdf, _pdf),)

_TEXT = Kind("text", lambda _data: True, _text)

_FOREIGN = (
    (b"PK\x03\x04", "a zip file (Word, Excel)"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"II*\x00", "an image"),
    (b"MM\x00*", "an image"),
    (b"{\\rtf", "an RTF file"),
)
"""What is known but not read."""


def kind_of(name: str, data: bytes) -> Kind:
    """The kind of these bytes. Raises `UnknownFormatError` for what is known but not read."""
    for kind in KINDS:
        if kind.recognises(data):
            return kind
    foreign = next((what for mark, what in _FOREIGN if data.startswith(mark)), None)
    if foreign is not None:
        raise UnknownFormatError(
            name,
            f"is {foreign}, which this version does not read",
            "give the plan as PDF or as a tab-separated text export",
        )
    return _TEXT
