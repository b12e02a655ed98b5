"""The names of WordprocessingML, and how its properties are read."""

from __future__ import annotations

from lxml.etree import _Element

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
