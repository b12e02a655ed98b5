"""Pills: a few words on a small coloured background at the end of a line, by which pages show the status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from planparse.read.document import Fill, Paragraph
from planparse.tables.lines import Line, box_of
from planparse.words import Box, Place, Word

_LONGEST, _MOST_WORDS = 16, 4
"""The most words in a line with a pill, and in the pill."""

_HEIGHT = 2.2
"""A pill is at most this many times as high as its words: a background of several lines belongs to a box."""

_SLACK = 1.5
"""How many points letters may extend over their background."""


def with_pills_apart(paragraphs: Iterable[Paragraph], fills: Sequence[Fill]) -> Iterator[Paragraph]:
    """Split short paragraphs that begin or end with a pill into the pill and the rest."""
    for paragraph in paragraphs:
        words = paragraph.words
        if len(words) > _LONGEST or not fills:
            yield paragraph
            continue
        grounds = [ground_of(word, fills) for word in words]
        changes = [at for at in range(1, len(words)) if grounds[at] is not grounds[at - 1]]
        parts = [(words[: changes[0]], grounds[0]), (words[changes[0] :], grounds[-1])] if len(changes) == 1 else []
        if parts and all(ground is None or _is_told(part) for part, ground in parts):
            yield from (_part(paragraph, part, ground) for part, ground in parts)
        else:
            yield paragraph


def _is_told(words: Sequence[Word]) -> bool:
    """Whether a pill contains a few words. A number or sign on one belongs to the line that it begins."""
    return len(words) <= _MOST_WORDS and any(word.text.isalpha() and len(word.text) > 1 for word in words)


def ground_of(word: Word, fills: Sequence[Fill]) -> Fill | None:
    """The small background that a word is on; the smallest of several."""
    own = box_of(word)
    high = _HEIGHT * (own[3] - own[1])
    found = [fill for fill in fills if fill.box[3] - fill.box[1] <= high and _is_inside(own, fill.box)]
    return min(found, key=lambda fill: fill.box[2] - fill.box[0], default=None)


def _is_inside(word: Box, ground: Box) -> bool:
    level = ground[1] - _SLACK <= word[1] and word[3] <= ground[3] + _SLACK
    return level and ground[0] - _SLACK <= word[0] and word[2] <= ground[2] + _SLACK


def _part(paragraph: Paragraph, words: tuple[Word, ...], fill: Fill | None) -> Paragraph:
    level = paragraph.level if fill is None else None
    bold = min(paragraph.bold, len(words)) if words[0] is paragraph.words[0] else max(0, paragraph.bold - len(words))
    return replace(
        paragraph,
        words=words,
        place=Place(paragraph.place.page, None, None, Line(words).box),
        level=level,
        bold=bold,
        fill=fill.colour if fill else None,
    )
