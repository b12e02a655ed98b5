"""Text -> lines with their page, the segments that wide white cuts a line into, and their words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from planparse.lexicon.bullets import is_bullet
from planparse.read.letters import plain
from planparse.read.pdf.clean import FEW_HYPHENS, hyphen_stays, vocabulary
from planparse.words import Place, Word

_SEGMENT = re.compile(r"\S+(?: \S+)*")
_ZONE = 3
"""A running header or footer stands among so many lines at the top or bottom of its page."""

_PAGE_NUMBER = re.compile(
    r"(?:.*\s)?pag\s?e?\s?\d+(?:\s+of\s+\d+)?(?:\s.*)?|\d{1,3}|[-–]\s?\d{1,3}\s?[-–]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class TextSegment:
    """Words with single spaces between them: where they begin and end on their line, counted in letters."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """The place behind the last letter."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of the text: its number in the file and its page (1-based), and its segments."""

    number: int
    page: int
    segments: tuple[TextSegment, ...]

    @property
    def text(self) -> str:
        """What it says, white space plain."""
        return " ".join(segment.text for segment in self.segments)


def pages(text: str) -> list[list[TextLine]]:
    r"""The lines of each page, blank ones too; a form feed ends a page.

    >>> [[line.text for line in page] for page in pages("a\nb  c\n\fd")]
    [['a', 'b c', ''], ['d']]
    """
    found = []
    number = 1
    for page, part in enumerate(text.split("\f"), 1):
        lines = part.split("\n")
        found.append([TextLine(number + at, page, segments(line)) for at, line in enumerate(lines)])
        number += len(lines) - 1
    return found


def segments(line: str) -> tuple[TextSegment, ...]:
    """A line cut at white of two spaces and more; no-break spaces are spaces.

    >>> [(s.start, s.text) for s in segments("1.1  Do it   Ann")]
    [(0, '1.1'), (5, 'Do it'), (13, 'Ann')]
    """
    line = line.replace("\xa0", " ").expandtabs()
    return tuple(TextSegment(found.start(), found[0]) for found in _SEGMENT.finditer(line))


def furniture(book: Sequence[Sequence[TextLine]]) -> frozenset[int]:
    """The numbers of the lines that pages repeat at their top or bottom, page numbers apart."""
    if len(book) < 2:
        return frozenset()
    zones = [(_zone(page), _zone(page[::-1])) for page in book]
    counts: Counter[tuple[int, str]] = Counter()
    for both in zones:
        for side, zone in enumerate(both):
            counts.update({(side, _key(line)) for line in zone})
    needed = max(2, (len(book) - 1) // 2)
    found: set[int] = set()
    for both in zones:
        for side, zone in enumerate(both):
            for line in zone:
                repeats = counts[side, _key(line)] >= needed or _PAGE_NUMBER.fullmatch(line.text)
                if not repeats or len(line.segments) > _ZONE:
                    break
                found.add(line.number)
    return frozenset(found)


def _zone(lines: Iterable[TextLine]) -> list[TextLine]:
    return [line for line in lines if line.segments][:_ZONE]


def _key(line: TextLine) -> str:
    return re.sub(r"\d+", "#", line.text)


# Lines of a cell or a paragraph -> its words: hyphens at line ends undone, paragraphs inside it kept apart.


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
    if is_bullet(texts[0]):
        return True
    room = len(" ".join(before)) + 1 + len(texts[0]) <= _ROOM * width
    return room and not texts[0][:1].islower() and not before[-1].endswith(",")
