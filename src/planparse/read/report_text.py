"""The plain text of an inspection report or a list: lines only, without tables or places."""

from __future__ import annotations

from pathlib import Path

from planparse.errors import DamagedFileError, UnknownFormatError
from planparse.read.encodings import decode

_PDF, _ZIP = b"%PDF-", b"PK\x03\x04"


def report_text(path: Path) -> str:
    """The lines of a text or PDF file. Raises what `read.load` does, `UnknownFormatError` or `DamagedFileError`."""
    from planparse.read import load

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
