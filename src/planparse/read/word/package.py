"""Bytes -> the XML parts of a Word package, found through its relationships as Word finds them.

The package is read here and not by python-docx, which refuses what Word opens: macro files, templates, the strict
form of the format, and relationships that lead nowhere.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from planparse.errors import DamagedFileError
from planparse.read.word.names import Element, W
from planparse.read.zipped import Zipped, open_zip

_MAIN = "word/document.xml"

# The strict form of the format differs from the usual one in the names of its namespaces.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
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


@dataclass(frozen=True, slots=True)
class Package:
    """A Word file's main part, and what it is related to: (id, kind, part name) each."""

    zipped: Zipped
    document: Element
    relations: tuple[tuple[str, str, str], ...]

    def parts(self, kind: str) -> Iterator[tuple[str, Element]]:
        """The related parts of a kind (``styles``, ``header``) with their relationships' ids; absent ones left out."""
        for key, of, part in self.relations:
            if of == kind and (data := self.zipped.read(part)) is not None:
                yield key, _parsed(self.zipped.name, part, data)

    def part(self, kind: str) -> Element | None:
        """The one related part of a kind, if there is one."""
        return next((root for _, root in self.parts(kind)), None)

    @property
    def has_macros(self) -> bool:
        """Whether the file brings macros. They are never read."""
        return any(kind == "vbaProject" for _, kind, _ in self.relations)


def open_package(name: str, data: bytes) -> Package:
    """The package in these bytes. Raises `DamagedFileError` and what `open_zip` raises."""
    zipped = open_zip(name, data)
    main = next((part for _, kind, part in _relations(zipped, "") if kind == "officeDocument"), _MAIN)
    content = zipped.read(main)
    if content is None:
        raise DamagedFileError(name, "has lost the part that holds its text", "copy or download it again")
    root = _parsed(name, main, content)
    if root.tag != f"{W}document" or root.find(f"{W}body") is None:
        raise DamagedFileError(name, "holds no Word document in its main part", "open it in Word and save it again")
    return Package(zipped, root, tuple(_relations(zipped, main)))


def _relations(zipped: Zipped, part: str) -> Iterator[tuple[str, str, str]]:
    """What a part (the package itself: an empty name) is related to inside the package."""
    folder, file = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{file}.rels")
    data = zipped.read(source)
    if data is None:
        return
    for relation in _parsed(zipped.name, source, data):
        target = relation.get("Target", "")
        if relation.get("TargetMode") != "External" and target:
            kind = relation.get("Type", "").rpartition("/")[2]
            yield relation.get("Id", ""), kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _parsed(name: str, part: str, data: bytes) -> Element:
    """The root of an XML part; nothing outside the file is ever looked up."""
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        problem = f"is damaged: its part {part} is not whole XML"
        raise DamagedFileError(name, problem, "open it in Word and save it again") from None
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]  # the stubs lack it
        problem = f"holds a document type definition in its part {part}"
        raise DamagedFileError(name, problem, "open it in Word and save it again")
    return root
