"""Bytes -> an open pdfium document, or the one error that says what is wrong with the file."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2.raw as pdfium

from planparse.errors import (
    DamagedFileError,
    EmptyFileError,
    EncryptedFileError,
    LimitExceededError,
    UnknownFormatError,
)

MAX_PAGES = 5_000
"""The longest published plan has under 200 pages."""

_MARK_WITHIN = 1024
"""Readers accept a PDF whose mark stands this far into the file."""

_PDFIUM = threading.RLock()
"""pdfium is not thread-safe: one document at a time in a process."""


@contextmanager
def opened(name: str, data: bytes, password: str | None) -> Iterator[pdfium.FPDF_DOCUMENT]:
    """The document, open as long as the block lasts."""
    _check_kind(name, data)
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
    """Whether the mark that ends every PDF is missing."""
    return b"%%EOF" not in data[-2048:]


def _check_kind(name: str, data: bytes) -> None:
    if not data.strip(b"\0 \t\r\n"):
        raise EmptyFileError(name, "is empty", "export or download it again")
    if b"%PDF-" not in data[:_MARK_WITHIN]:
        raise UnknownFormatError(name, "is not a PDF", "check what kind of file it is")


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
