"""Texts as a workbook stores them: plain or in runs, with what is struck out beside the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planparse.noun import noun
from planparse.read.note_marks import raised
from planparse.read.office import Element
from planparse.read.symbols import shown

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

_CODE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_OFF = frozenset({"0", "false"})


@noun
class Text:
    """A text, and the texts that are struck out in it beside others."""

    text: str
    struck: tuple[str, ...] = ()
    all_struck: bool = False
    """The whole text is struck out."""


NO_TEXT = Text("")


def plain_text(text: str) -> str:
    r"""The letters of a stored text: Excel writes codes for some, and a return before or for a new line.

    >>> plain_text("a_x000D_\nb"), plain_text("_x0041_")
    ('a\nb', 'A')
    """
    if "_x" in text:
        text = _CODE.sub(lambda code: chr(int(code[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def text_of(element: Element) -> Text:
    """The text of a shared string, an inline one or a comment; how its signs are pronounced is no part of it."""
    runs = list(_runs(element))
    kept = "".join(text for text, struck in runs if not struck)
    if not kept.strip():  # struck out whole: the text stays, as in Word
        return Text("".join(text for text, _ in runs), all_struck=any(struck for _, struck in runs))
    return Text(kept, tuple(text for text, struck in runs if struck and text.strip()))


def on(element: Element | None) -> bool:
    """Whether a property such as ``strike`` is set."""
    return element is not None and element.get("val", "1") not in _OFF


def _runs(element: Element) -> Iterator[tuple[str, bool]]:
    for part in element:
        if part.tag == f"{S}t":
            yield plain_text(part.text or ""), False
        elif part.tag == f"{S}r":
            font = part.find(f"{S}rPr/{S}rFont")
            text = plain_text("".join(letters.text or "" for letters in part.iterfind(f"{S}t")))
            align = part.find(f"{S}rPr/{S}vertAlign")
            if align is not None and align.get("val") == "superscript":
                text = raised(text)
            yield shown(text, None if font is None else font.get("val")), on(part.find(f"{S}rPr/{S}strike"))
