"""Text -> lines with their page, and the segments that wide white cuts a line into."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_SEGMENT = re.compile(r"\S+(?: \S+)*")
_ZONE = 3
"""A running header or footer stands among so many lines at the top or bottom of its page."""

_PAGE_NUMBER = re.compile(
    r"(?:.*\s)?pag\s?e?\s?\d+(?:\s+of\s+\d+)?(?:\s.*)?|\d{1,3}|[-–]\s?\d{1,3}\s?[-–]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Segment:
    """Words with single spaces between them: where they begin and end on their line, counted in letters."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """The place behind the last letter."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text: its number in the file and its page (1-based), and its segments."""

    number: int
    page: int
    segments: tuple[Segment, ...]

    @property
    def text(self) -> str:
        """What it says, white space plain."""
        return " ".join(segment.text for segment in self.segments)


def pages(text: str) -> list[list[Line]]:
    r"""The lines of each page, blank ones too; a form feed ends a page.

    >>> [[line.text for line in page] for page in pages("a\nb  c\n\fd")]
    [['a', 'b c', ''], ['d']]
    """
    found = []
    number = 1
    for page, part in enumerate(text.split("\f"), 1):
        lines = part.split("\n")
        found.append([Line(number + at, page, segments(line)) for at, line in enumerate(lines)])
        number += len(lines) - 1
    return found


def segments(line: str) -> tuple[Segment, ...]:
    """A line cut at white of two spaces and more; no-break spaces are spaces.

    >>> [(s.start, s.text) for s in segments("1.1  Do it   Ann")]
    [(0, '1.1'), (5, 'Do it'), (13, 'Ann')]
    """
    line = line.replace("\xa0", " ").expandtabs()
    return tuple(Segment(found.start(), found[0]) for found in _SEGMENT.finditer(line))


def furniture(book: Sequence[Sequence[Line]]) -> frozenset[int]:
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


def _zone(lines: Iterable[Line]) -> list[Line]:
    return [line for line in lines if line.segments][:_ZONE]


def _key(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text)
