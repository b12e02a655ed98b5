"""Image bytes (PNG, JPEG, TIFF) -> Document: words read by OCR, rules and fills from the image itself.

It is optional (the extra `ocr`). Image-only pages of PDFs come here one by one, through `planparse.read.pdf`.
"""

from __future__ import annotations

import hashlib

from planparse.errors import EmptyFileError
from planparse.read.document import Document

MARKS = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff",
    b"II+\x00": "image/tiff",
    b"MM\x00+": "image/tiff",
}
"""The first bytes of files of these kinds."""


def media_type(data: bytes) -> str | None:
    r"""The media type of an image from its first bytes, or None.

    >>> media_type(b"II*\x00..."), media_type(b"%PDF-1.7")
    ('image/tiff', None)
    """
    return next((kind for mark, kind in MARKS.items() if data.startswith(mark)), None)


def read_scan(name: str, data: bytes) -> Document:
    """Read an image file as a document. Raises a `PlanParseError` that says what is wrong and what to do."""
    from planparse.read.scan.engine import require

    require(name)
    from planparse.read.pdf.reading import page_doubts, pages_of
    from planparse.read.scan.images import image_pages
    from planparse.read.scan.page import sheet_of

    sheets = [sheet_of(dots) for dots in image_pages(name, data)]
    pages = pages_of(sheets)
    if not any(page.words for page in pages):
        raise EmptyFileError(name, "holds no words that could be read", "scan it again, at 200 to 300 dots an inch")
    digest = hashlib.sha256(data).hexdigest()
    return Document(name, media_type(data) or "", digest, tuple(pages), len(pages), tuple(page_doubts(sheets)))
