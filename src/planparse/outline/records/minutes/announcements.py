"""Finds the lines of minutes that announce a list or another meeting, and lists of bullets on drawn pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.lexicon.announcements import announces, announces_recommendations
from planparse.lexicon.labels import fold
from planparse.outline.features.cells import is_date, is_status
from planparse.outline.front_matter import without_section
from planparse.outline.records.minutes.list_items import LETTER, LONGEST_OWNER, is_to_do, item_of, without_mark
from planparse.outline.records.record import OF_MEETINGS, Words
from planparse.read.document import Grid, Paragraph, block_words
from planparse.tables.lines import Line, lines_of
from planparse.words import Phrase, places


def are_announcing(words: Words) -> bool:
    """Whether words say that actions or recommendations follow, and no more."""
    if len(words) > LONGEST_OWNER + 3:
        return False
    text = called(words)
    return announces(text) or announces_recommendations(text)


def called(words: Words) -> str:
    """A paragraph's text without its number and the mark after it."""
    bare, _ = without_mark(words)
    return without_section(Phrase(bare).text)


_AIR = 0.75
"""Lines further apart than this share of their height are two paragraphs."""


def is_of_bullets(grid: Grid) -> bool:
    """Whether lines of a table on a drawn page begin with bullets, or one of them announces actions."""
    words = list(block_words(grid))
    if not words or any(word.place.box is None for word in words):
        return False
    lines = lines_of(words)
    return any(without_mark(line.words)[1] or are_announcing(line.words) for line in lines)


def paragraphs_of(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """Yield the paragraphs of lines: a bullet, an announcement, white, or a line further left begins one."""
    run: list[Line] = []
    for line in lines:
        if run and (
            without_mark(line.words)[1]
            or are_announcing(line.words)
            or are_announcing(run[-1].words)
            or line.left < run[0].left - 1.0  # a line further left is no part of an item
            or _is_next_letter(run[0], line)
            or line.top - run[-1].bottom > _AIR * line.height
        ):
            yield _paragraph(run)
            run = []
        run.append(line)
    if run:
        yield _paragraph(run)


def _is_next_letter(first: Line, line: Line) -> bool:
    """Whether a line begins with the letter after that of a line above, and as far left."""
    one, two = LETTER.fullmatch(first.words[0].text), LETTER.fullmatch(line.words[0].text)
    if one is None or two is None:
        return False
    return ord(two[1]) == ord(one[1]) + 1 and abs(line.left - first.left) < line.height


def _paragraph(lines: Sequence[Line]) -> Paragraph:
    words = tuple(
        replace(word, gap=" ") if word.gap == "\n" or not n else word
        for line in lines
        for n, word in enumerate(line.words)
    )
    return Paragraph(words, places(words)[0])


def is_of_meeting(words: Words) -> bool:
    """Whether a paragraph begins the minutes of another meeting: its number, its date, or who was there."""
    text = Phrase(words).text
    label, colon, _ = text.partition(":")
    dated = is_date(text) and any(map(str.isdigit, text))  # `Training postponed until July`
    dated = dated and not is_to_do(item_of(words))  # `Oversee the fair of 2020`
    return bool(_NEXT_MEETING.fullmatch(text)) or dated or (bool(colon) and fold(label) in OF_MEETINGS)


_NEXT_MEETING = re.compile(r"(?:(?:next )?meeting|week|session|sprint)s?(?: (?:no\.? ?|#)?\d{1,3}|:.{0,60})?", re.I)


OF_ACTION = re.compile(r"actions? (?=\w)", re.I)
_LONGEST_STATUS = 4


def is_how_far(text: str) -> bool:
    """Whether a line says how far the action above is: `Action in progress`, `Carried forwards`.

    >>> [is_how_far(text) for text in ("Action in progress", "Carried forwards.", "Closed", "Action: Clerk", "Paid")]
    [True, True, True, False, False]
    """
    told = re.sub(r"\bforwards\b", "forward", OF_ACTION.sub("", text, count=1), flags=re.I).rstrip(".!")
    return len(told.split()) <= _LONGEST_STATUS and is_status(told)


def begins_with_status(text: str) -> bool:
    """Whether a text below an action begins with how far it is: `In progress - see the draft`."""
    return is_how_far(_FIRST_PART.split(text, maxsplit=1)[0])


_FIRST_PART = re.compile(r"\s[–—-]\s|[.,:;]")
