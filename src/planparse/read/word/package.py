"""Bytes -> the XML parts of a Word package, found through its relationships as Word finds them.

The package is read here and not by python-docx, which refuses what Word opens: macro files, templates, the strict
form of the format, and relationships that lead nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planparse.errors import DamagedFileError
from planparse.read.office import parsed, relations
from planparse.read.word.names import Element, W
from planparse.read.zipped import Zipped, open_zip

_MAIN = "word/document.xml"


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
                yield key, parsed(self.zipped.name, part, data)

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
    main = next((part for _, kind, part in relations(zipped, "") if kind == "officeDocument"), _MAIN)
    content = zipped.read(main)
    if content is None:
        raise DamagedFileError(name, "has lost the part that holds its text", "copy or download it again")
    root = parsed(name, main, content)
    if root.tag != f"{W}document" or root.find(f"{W}body") is None:
        raise DamagedFileError(name, "holds no Word document in its main part", "open it in Word and save it again")
    return Package(zipped, root, tuple(relations(zipped, main)))
