"""Word bytes -> Document: paragraphs and tables as Word prints them, from the file's own XML."""

from __future__ import annotations

from planparse.read.document import Document

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def read_word(name: str, data: bytes) -> Document:
    """Read the bytes of a .docx file as a document. Raises a `PlanParseError`."""
    from planparse.read.word.package import open_package
    from planparse.read.word.reading import read_package

    return read_package(open_package(name, data), name, data, MEDIA_TYPE)


def read_through_office(name: str, data: bytes, ending: str, media_type: str) -> Document:
    """Read a .doc, .odt or .rtf file, converted by LibreOffice, as a document. Raises a `PlanParseError`."""
    from planparse.read.word.package import convert_to_docx, open_package
    from planparse.read.word.reading import read_package

    package = open_package(name, convert_to_docx(name, data, ending))
    return read_package(package, name, data, media_type)
