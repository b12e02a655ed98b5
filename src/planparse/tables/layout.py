"""The noun of this stage: a `Layout`, the document as paragraphs and grids in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from planparse.issues import Correction, Doubt
from planparse.read.document import Block, block_words
from planparse.words import Word


@dataclass(frozen=True, slots=True)
class Furniture:
    """Words that are no part of the text: running headers, page numbers, repeated header rows, footnotes, comments."""

    words: tuple[Word, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Layout:
    """The document's blocks in reading order, its page furniture set aside."""

    name: str
    blocks: tuple[Block, ...]
    furniture: tuple[Furniture, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    corrections: tuple[Correction, ...] = ()
    media_type: str = ""
    struck: frozenset[int] = frozenset()
    """The ids of the words that are struck out."""

    def words(self) -> Iterator[Word]:
        """Every word of the layout."""
        return chain(
            chain.from_iterable(map(block_words, self.blocks)),
            chain.from_iterable(piece.words for piece in self.furniture),
        )
