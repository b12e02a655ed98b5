"""What stands on a sheet beside its cells: comments, and the texts of shapes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.read.office import Element
from planparse.read.sheet.cells import Note, Sheet
from planparse.read.sheet.document import COMMENT
from planparse.read.sheet.refs import place_of
from planparse.read.sheet.xlsx.texts import S, text_of
from planparse.words import Place

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_XDR = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_FIELDS = re.compile(r'&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|\d{1,3}|[A-Za-z&])')
"""What a running header holds beside its letters: its parts, faces, sizes, page numbers, dates."""

Related = Sequence[tuple[str, Element]]


def comments(sheet: Sheet, related: Related) -> Sheet:
    """The sheet with its comments; those in threads are stored a second time for old versions of Excel."""
    found: list[tuple[str, str]] = []
    for kind, root in related:
        if kind == "threadedComment":
            found += [(one.get("ref", ""), one.findtext("{*}text") or "") for one in root.iterchildren("{*}*")]
    threads = {ref for ref, _ in found}
    for kind, root in related:
        if kind == "comments":
            for one in root.iter(f"{S}comment"):
                body = one.find(f"{S}text")
                if body is not None and one.get("ref", "") not in threads:
                    found.append((one.get("ref", ""), text_of(body).text))
    notes = [Note(text, _place(sheet.name, ref), f"{COMMENT} on {ref}") for ref, text in found if text.strip()]
    return replace(sheet, notes=(*sheet.notes, *notes))


def shapes(sheet: Sheet, related: Related) -> Sheet:
    """The sheet with the texts of its shapes, above its cells or below them."""
    first = min((cell.row for cell in sheet.cells if cell.text), default=0)
    above: list[Note] = []
    below: list[Note] = []
    for kind, root in related:
        if kind != "drawing":
            continue
        for anchor in root:
            row = anchor.findtext(f"{_XDR}from/{_XDR}row", "")
            line = int(row) if row.isdecimal() and len(row) < 8 else 0
            for text in _texts(anchor):
                (above if line <= first else below).append(Note(text, Place(sheet=sheet.name, line=line + 1), "shape"))
    return replace(sheet, above=tuple(above), below=tuple(below))


def running(text: str) -> str:
    """A running header's or footer's words, without its codes.

    >>> running('&L&"Arial,Bold"&12Draft plan&RPage &P of &N')
    'Draft plan Page of'
    """
    return " ".join(_FIELDS.sub(lambda code: "&" if code[0] == "&&" else " ", text).split())


def _place(sheet: str, ref: str) -> Place:
    at = place_of(ref)
    return Place(sheet=sheet, line=at[0] + 1 if at else None)


def _texts(anchor: Element) -> Iterator[str]:
    """The texts of the shapes at one anchor; one that shows a cell's text is only its copy."""
    for shape in anchor.iter(f"{_XDR}sp"):
        if shape.get("textlink") or any(True for _ in shape.iterancestors(_FALLBACK)):
            continue
        lines = ("".join(part.text or "" for part in line.iter(f"{_A}t")) for line in shape.iter(f"{_A}p"))
        text = "\n".join(lines)
        if text.strip():
            yield text
