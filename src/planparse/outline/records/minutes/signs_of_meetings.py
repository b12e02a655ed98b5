"""Finds minutes by their title, lines in them that announce a list or another meeting, and bullets on drawn pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from planparse.lexicon.announcements import announces, announces_recommendations
from planparse.lexicon.labels import fold
from planparse.outline.features.cells import is_date, is_status
from planparse.outline.front_matter import without_section
from planparse.outline.records.minutes.list_items import LONGEST_OWNER, is_to_do, item_of, without_mark
from planparse.outline.records.record import OF_MEETINGS, Words
from planparse.read.document import Block, Grid, Paragraph, block_words
from planparse.tables.lines import Line, lines_of
from planparse.words import Phrase, places

TITLE_OF_MINUTES = re.compile(
    r"\bminutes\b.*\bmeeting\b|\bmeeting\b.*\bminutes\b|\bnotes (?:of|from) (?:the |a |our )?.*\bmeeting\b"
    r"|\bmeeting notes\b|\baction notes\b|^\W*(?:title\W+)?(?:draft |unconfirmed |confirmed |approved )*minutes\b"
    r"|(?:[–—:|-]|\b(?:board|committee|group|panel|council|forum|governors)) (?:draft )?minutes\W*$"
    r"|\bminutes (?:of|for) the\b|\bcommittee minutes\b|\bboard minutes\b",
    re.I,
)
"""How a short line calls a document minutes."""
_SIGNS = re.compile(
    r"\b(?:present|(?:in )?attendance|attendees|attending|apologies|matters arising|any other business|aob"
    r"|declarations? of (?:pecuniary )?interests?|(?:date|time) of (?:the )?next meeting|next meeting"
    r"|(?:minutes of|from) the (?:last|previous) (?:meeting|minutes)|meeting (?:closed|ended|opened|finished)"
    r"|closed the meeting|chair(?:man)? (?:opened|thanked)|welcomed (?:all|everybody|everyone|members)"
    r"|(?:participants|regrets|scribe)(?=:)|call(?:ed)? (?:.{0,20}\bmeeting )?to order|adjourn(?:ed|ment)?|quorum)\b",
    re.I,
)
_FEWEST_SIGNS = 2
"""Different signs of a meeting that a document with such a title must show."""
_FIRST = 15
"""Blocks in which to look for the title."""
_FRONT = 60
"""Words at the front of each block to look at: a workbook's tables have thousands."""
_LONGEST_TITLE, _MOST_LETTERS = 30, 300
"""Most words of a title, and most of its letters: a hostile text may be one word of megabytes."""


def is_minutes(blocks: Sequence[Block], title: re.Pattern[str] = TITLE_OF_MINUTES, fewest: int = _FEWEST_SIGNS) -> bool:
    """Whether a document calls itself minutes of a meeting (by ``title``), and shows the ``fewest`` signs of one.

    >>> from planparse.words import Place, Word
    >>> def made(*texts):
    ...     return [Paragraph(tuple(Word(n, w, Place()) for n, w in enumerate(text.split()))) for text in texts]
    >>> is_minutes(made("Notes of the meeting of 3 May", "Present: Ann Reed", "Apologies: none"))
    True
    >>> is_minutes(made("Minutes matter", "The hall is open.")), is_minutes(made("Improvement plan", "Present", "AOB"))
    (False, False)
    """
    first = [Phrase(tuple(islice(block_words(block), _FRONT))).text for block in blocks[:_FIRST]]
    lines = [line for text in first for line in text.split("\n") if len(line) <= _MOST_LETTERS]
    if not any(title.search(line) for line in lines if len(line.split()) <= _LONGEST_TITLE):
        return False
    signs: set[str] = set()
    for block in blocks:
        text = Phrase(tuple(block_words(block))).text
        signs |= {fold(found[0]) for found in _SIGNS.finditer(text)}
        if len(signs) >= fewest:
            return True
    return False


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
            or line.top - run[-1].bottom > _AIR * line.height
        ):
            yield _paragraph(run)
            run = []
        run.append(line)
    if run:
        yield _paragraph(run)


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
