"""Lines of a cell or a paragraph -> its words: hyphens at line ends undone, paragraphs inside it kept apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count

from planparse.lexicon.bullets import BULLET
from planparse.read.pdf.clean import FEW_HYPHENS, hyphen_stays, vocabulary
from planparse.read.plain import plain
from planparse.words import Place, Word

_BULLET = re.compile(BULLET)
_ROOM = 0.85
"""Letters differ in width, which counting them does not see: a line that leaves less free was full."""

Piece = tuple[Place, Sequence[str]]
"""The words of one line, and where it stands."""


class Wording:
    """Numbers the words of a document in reading order, and knows which of them it holds elsewhere."""

    def __init__(self, text: str) -> None:
        self._ids = count()
        words = text.split()
        self._known = vocabulary(word for word in words if not word.endswith("-"))
        self._hyphenates = sum(len(word) > 2 and word[-1] == "-" for word in words) > FEW_HYPHENS

    def words(self, pieces: Sequence[Piece], width: int | None = None) -> tuple[Word, ...]:
        """The words of lines under each other; ``width`` is how many letters a line may hold (None: one paragraph)."""
        return tuple(self._words(pieces, width))

    def _words(self, pieces: Sequence[Piece], width: int | None) -> Iterator[Word]:
        gap = " "
        for number, (place, texts) in enumerate(pieces):
            if number and gap != "" and width is not None and _begins_paragraph(pieces[number - 1][1], texts, width):
                gap = "\n"
            following = pieces[number + 1][1] if number + 1 < len(pieces) else ()
            for at, text in enumerate(texts):
                after = " "
                if at == len(texts) - 1 and following and _is_hyphened(text, following[0]):
                    after = ""
                    text = text if self._stays(text[:-1], following[0]) else text[:-1]
                for part in plain(text).split():
                    yield Word(next(self._ids), part, place, gap)
                    gap = " "
                gap = after

    def _stays(self, front: str, rear: str) -> bool:
        return hyphen_stays(front, rear, self._known, hyphenates=self._hyphenates)


def _is_hyphened(front: str, rear: str) -> bool:
    return len(front) > 2 and front[-1] == "-" and front[-2].isalpha() and rear[0].isalpha()


def _begins_paragraph(before: Sequence[str], texts: Sequence[str], width: int) -> bool:
    """Whether a line begins anew: a bullet, or room was left for its first word and it is no small letter."""
    if _BULLET.fullmatch(texts[0]):
        return True
    room = len(" ".join(before)) + 1 + len(texts[0]) <= _ROOM * width
    return room and not texts[0][:1].islower() and not before[-1].endswith(",")
