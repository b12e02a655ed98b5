"""PDF bytes -> Document: words with boxes, rules and fills of every page, through pdfium.

pdfium was chosen by measurement (benchmarks/tables): it reads words and drawing ten to twenty times as fast as
pdfminer, which pdfplumber uses, and takes a tenth of camelot's memory.
"""

from __future__ import annotations

from planparse.read.document import Document


def read_pdf(name: str, data: bytes, password: str | None = None) -> Document:
    """Read these bytes as a document. Raises a `PlanParseError` that says what is wrong and what to do."""
    from planparse.read.pdf.open_pdf import open_document
    from planparse.read.pdf.reading import read_opened

    with open_document(name, data, password) as document:
        return read_opened(name, data, document)
