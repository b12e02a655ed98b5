"""The parts of any Office file, found through its relationships as Office finds them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from lxml import etree

from planparse.errors import DamagedFileError
from planparse.read.zipped import Zipped

Element = etree._Element

# The strict form of the format differs from the usual one in the names of its namespaces.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
        b"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    ),
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/math",
        b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
)


def transitional(data: bytes) -> bytes:
    """A part of the strict form of the format with the names of the usual one."""
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    return data


def relations(zipped: Zipped, part: str) -> Iterator[tuple[str, str, str]]:
    """What a part (the package itself: an empty name) is related to inside the package."""
    folder, file = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{file}.rels")
    data = zipped.read(source)
    if data is None:
        return
    for relation in parsed(zipped.name, source, data):
        target = relation.get("Target", "")
        if relation.get("TargetMode") != "External" and target:
            kind = relation.get("Type", "").rpartition("/")[2]
            yield relation.get("Id", ""), kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def parsed(name: str, part: str, data: bytes) -> Element:
    """The root of an XML part; nothing outside the file is ever looked up."""
    data = transitional(data)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        problem = f"is damaged: its part {part} is not complete XML"
        raise DamagedFileError(name, problem, "open it in Word and save it again") from None
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]  # the stubs lack it
        problem = f"holds a document type definition in its part {part}"
        raise DamagedFileError(name, problem, "open it in Word and save it again")
    return root
