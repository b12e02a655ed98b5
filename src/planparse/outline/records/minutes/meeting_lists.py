"""Lists below the days of meetings on a page of minutes: each item says who `will` do something (`Ann will ask`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.issues import Doubt
from planparse.lexicon.months import MONTH, days_in
from planparse.lexicon.names import folded, usual_forenames
from planparse.outline.records.cards.run_in import MARK
from planparse.outline.records.minutes.actions import TITLE_OF_MINUTES
from planparse.outline.records.minutes.list_items import without_mark
from planparse.outline.records.record import (
    OWNER,
    TEXT,
    Record,
    Records,
    Words,
    heading_level,
    heads_of_lists,
    paragraph_words,
)
from planparse.read.document import TITLE, Block, Paragraph
from planparse.words import Phrase

_UNSURE = Doubt(
    "record_unsure", "warning", "minutes of a day say this without a label that calls it an action: read as an action"
)
_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
_WHO = re.compile(
    rf"(?P<who>{_NAME}(?:(?:,| ?&| and) {_NAME})*) (?P<charge>(?:also )?(?:will|(?:is|are) going to|wants? to)) [a-z]"
)
_CLOCK = re.compile(r"(?:[A-Za-z]+:? )?(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?[-–] ?\d{1,2}[:.]\d\d)?", re.I)
"""When a meeting began or ended: `Start: 13:30`."""
_FEWEST, _MOSTLY = 3, 0.6
"""The fewest items that say who will do something, and their least share of the items."""
_LONGEST_DAY = 6
_MONTH = re.compile(rf"\b{MONTH}\b", re.I)


def meeting_lists(blocks: Sequence[Block]) -> Records | None:
    """The records of the lists below days of meetings, if the page calls itself minutes; None if it has too few.

    Below a heading that is only a day, or only when the meeting began. The heading above that is the area.
    """
    titles = [at for at, one in enumerate(blocks) if heading_level(one) is not None]
    title = next((at for at in titles if TITLE_OF_MINUTES.search(_text(blocks[at]))), None)
    if title is None:
        return None
    listed = [at for own in _lists(blocks) for at in own]
    told = {at for at in listed if _charged(blocks[at])}
    if len(told) < _FEWEST or len(told) < _MOSTLY * len(listed) or not _are_names(blocks, told):
        return None
    aside: list[tuple[Words, str]] = []
    parts: list[Block | Record] = []
    for at, block in enumerate(blocks):
        words = paragraph_words(block)
        if at in listed:
            parts.append(_record(words, aside))
        elif heading_level(block) is not None and _is_time(block):
            aside.append((words, "when the meeting was"))
        elif at == title and isinstance(block, Paragraph):
            parts.append(replace(block, level=TITLE))
        elif title < at < max(told) and isinstance(block, Paragraph) and block.level is None:
            aside.append((words, "what was said at the meeting"))
        else:
            parts.append(block)
    return Records(tuple(parts), tuple(heads_of_lists(parts, ())), tuple(aside))


def _text(block: Block) -> str:
    return Phrase(paragraph_words(block)).text


def _is_time(block: Block) -> bool:
    """Whether a text is only a day, or only when a meeting began or ended."""
    text = _text(block)
    day = len(text.split()) <= _LONGEST_DAY and bool(_MONTH.search(text)) and bool(days_in(text))
    return day or bool(_CLOCK.fullmatch(text))


def _lists(blocks: Sequence[Block]) -> Iterator[list[int]]:
    """Yield the indexes of the items of each list right below such a heading."""
    own: list[int] | None = None
    for at, block in enumerate(blocks):
        if own is not None and isinstance(block, Paragraph) and (block.depth or without_mark(block.words)[1]):
            own.append(at)
            continue
        if own:
            yield own
        own = [] if heading_level(block) is not None and _is_time(block) else None
    if own:
        yield own


def _charged(block: Block) -> re.Match[str] | None:
    return _WHO.match(Phrase(without_mark(paragraph_words(block))[0]).text)


def _are_names(blocks: Sequence[Block], told: set[int]) -> bool:
    """Whether most of those who will do something have a usual forename: `Members will note` names nobody."""
    said = [found["who"].split()[0].strip(",") for at in told if (found := _charged(blocks[at]))]
    return sum(folded(name) in usual_forenames() for name in said) > _MOSTLY * len(said)


def _record(words: Words, aside: list[tuple[Words, str]]) -> Record:
    """The record of an item, with who will do it as its owner; `will` and the bullet are marks."""
    rest, bullet = without_mark(words)
    found = _WHO.match(Phrase(rest).text)
    aside += [(bullet, MARK)] if bullet else []
    if found is None:
        return Record(((TEXT, rest),), (_UNSURE,))
    who, charge = len(found["who"].split()), len(found["charge"].split())
    aside.append((rest[who : who + charge], MARK))
    return Record(((TEXT, rest[who + charge :]), (OWNER, rest[:who])), (_UNSURE,))
