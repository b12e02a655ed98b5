"""Bytes -> the XML parts of a Word package, and the names of WordprocessingML.

The package is read here and not by python-docx, which refuses what Word opens: macro files, templates, the strict
form of the format, and relationships that lead nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element

from planparse.errors import DamagedFileError
from planparse.read.office import Zipped, open_zip, parsed, relations

# The names of WordprocessingML, and how its properties are read.


Element = _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V = "{urn:schemas-microsoft-com:vml}"

_OFF = frozenset({"0", "false", "off", "none"})


def value(element: Element | None, *path: str) -> str | None:
    """The ``w:val`` of the element at this path of child names, or None where there is none."""
    found = below(element, *path)
    return None if found is None else found.get(f"{W}val")


def below(element: Element | None, *path: str) -> Element | None:
    """The element at this path of child names: a direct child each, so that tracked old properties do not count."""
    for name in path:
        element = None if element is None else next(element.iterchildren(f"{W}{name}"), None)
    return element


def switched(element: Element | None, *path: str) -> bool | None:
    """Whether an on-off property is on; None where it is not said."""
    found = below(element, *path)
    return None if found is None else found.get(f"{W}val", "1") not in _OFF


def number(text: str | None, default: int = 0) -> int:
    """A whole number of an attribute; the default where it is none.

    >>> number("3"), number("3.0"), number(None), number("-1", 5), number("x", 5)
    (3, 3, 0, -1, 5)
    """
    try:
        return int(float(text)) if text is not None else default
    except (ValueError, OverflowError):
        return default


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
