"""Excel bytes (.xlsx, .xlsm, templates, the strict form) -> Document, from the file's own XML.

The parts are read here and not by openpyxl, which keeps an object for every blank formatted cell, refuses files that
Excel opens, and gives a formula or its value but not both.
"""

from __future__ import annotations

from planparse.lexicon.terms import Terms
from planparse.read.document import Document

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def read_xlsx(terms: Terms, name: str, data: bytes) -> Document:
    """The document in the bytes of an .xlsx file. Raises a `PlanParseError`."""
    from planparse.read.sheet.document import document_of
    from planparse.read.sheet.xlsx.book import book_of

    return document_of(terms, name, data, MEDIA_TYPE, book_of(name, data))
