"""Raised letters behind a value that point to a note (`31 March 2024¹`): they are no part of the value.

Readers of formats that raise letters by a property write raised figures as the small figures of Unicode; `marks_apart`
then sets them aside in every format alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from planparse.read.document import Aside, Block, Document, Grid, Page
from planparse.words import Word

WHY = "a note's mark, raised behind a value"

_SMALL = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = str.maketrans("0123456789", _SMALL)
_LOWERED = str.maketrans(_SMALL, "0123456789")
_FIGURES = re.compile(r"\s*\d{1,2}(?:,\d{1,2})*\s*")
_MARK = re.compile(r"(?:\d{1,2}(?:,\d{1,2})*|[*†‡§]+|[a-z]|\(\d{1,2}\)|\[\d{1,2}\])")
_AT_END = re.compile(rf"(?<=[\w.)\]%’'])(?:[{_SMALL}]+(?:,[{_SMALL}]+)*|[†‡]+|(?<!\*)\*{{1,3}})$")
_POWER = re.compile(r"(?:^|[\d\s])(?:[mck]?m|ft|in|km|mi)$", re.I)
"""Units that are squared or cubed: `25 m²` is an area."""


def is_note_mark(front: str, raised: str) -> bool:
    """Whether raised letters behind a text point to a note: not the end of an ordinal, nor a power of a unit.

    >>> is_note_mark("31 March 2024", "1"), is_note_mark("Marian Holt", "*"), is_note_mark("1.2", "2,3")
    (True, True, True)
    >>> is_note_mark("31", "st"), is_note_mark("25 m", "2"), is_note_mark("", "1")
    (False, False, False)
    """
    front, raised = front.rstrip(), raised.strip()
    if not front or not _MARK.fullmatch(raised):
        return False
    return not (raised in {"2", "3"} and _POWER.search(front))


def raised(text: str) -> str:
    """A raised text: figures as small ones, anything else (`st`, `TM`) as it is.

    >>> raised("12"), raised("st")
    ('¹²', 'st')
    """
    return text.translate(_RAISED) if _FIGURES.fullmatch(text) else text


def marks_apart(document: Document) -> Document:
    """The document with the note marks at its words' ends among its asides, each a word of its own."""
    if not any(_cut(word.text) for word in document.words()):
        return document
    ids = count(max(word.id for word in document.words()) + 1)
    asides: list[Aside] = []
    pages = tuple(_page(page, ids, asides) for page in document.pages)
    return replace(document, pages=pages, asides=(*document.asides, *asides))


def _cut(text: str) -> int:
    """Where the mark at a word's end begins; 0 where there is none.

    >>> _cut("2024¹"), _cut("m²"), _cut("Holt*"), _cut("**Holt**"), _cut("2024")
    (4, 0, 4, 0, 0)
    """
    if text[-1] not in _SMALL and text[-1] not in "*†‡":
        return 0
    found = _AT_END.search(text)
    if not found or text.startswith("*"):
        return 0
    return found.start() if is_note_mark(text[: found.start()], found[0].translate(_LOWERED)) else 0


def _page(page: Page, ids: Iterator[int], asides: list[Aside]) -> Page:
    def kept(words: tuple[Word, ...]) -> tuple[Word, ...]:
        return tuple(_kept(word, ids, asides) for word in words) if any(_cut(w.text) for w in words) else words

    def block(one: Block) -> Block:
        if isinstance(one, Grid):
            return replace(one, cells=tuple(replace(cell, words=kept(cell.words)) for cell in one.cells))
        return replace(one, words=kept(one.words))

    return replace(page, words=kept(page.words), blocks=tuple(block(one) for one in page.blocks))


def _kept(word: Word, ids: Iterator[int], asides: list[Aside]) -> Word:
    """The word without the mark at its end, which goes to the asides."""
    at = _cut(word.text)
    if not at:
        return word
    asides.append(Aside((replace(word, id=next(ids), text=word.text[at:], gap=" "),), WHY))
    return replace(word, text=word.text[:at])
