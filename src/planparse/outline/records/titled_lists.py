"""Lists without who or when below the headings of what calls itself a plan or recommendations (`Strategic plan`).

Read only if nothing else of a document lists actions. Nearly all items must say what is to be done, and be most of
the document; the line right above each list is its heading, and all other lines between are set aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planparse.lexicon.announcements import announces, announces_recommendations
from planparse.lexicon.words import action_verbs
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.records.cards.run_in import MARK
from planparse.outline.records.minutes.action_lists import in_lines, is_marked
from planparse.outline.records.minutes.list_items import is_to_do, item_of, without_mark
from planparse.outline.records.minutes.signs_of_meetings import called
from planparse.outline.records.record import OWNER, REF, TEXT, Head, Record, Records, Words, paragraph_words
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase

_PLAN = re.compile(
    r"\b(?:strategic|improvement|action|development|delivery|business|operational|recovery|equality|accessibility|joint"
    r"|transformation|wellbeing|prevention|engagement|sustainability|climate) plan\b|^recommendations for\b",
    re.I,
)
_LONGEST_TITLE, _LONGEST_HEADING = 10, 12
_FEWEST = 6
"""Fewest items; shorter lists may be advice."""
_MOSTLY = 0.85
"""Least share of the items that begin with what is to be done."""
_WHOLE = 0.5
"""Least share of the words behind the title that must be in items. Both set by hand: so, none of 150 public files
without actions is read."""
_HEADS = 2
BETWEEN = "between the actions of a list"


def does(text: Words) -> bool:
    """Whether a text says what is to be done, also as strategies do: `Building a new portal`."""
    words = [word.text.casefold().strip(",.") for word in text[:2]]
    first = words[1] if len(words) > 1 and words[0].endswith("ly") else words[0] if words else ""
    return is_to_do(item_of(text)) or begins_with_verb(Phrase(text).text) or is_doing(first)


def is_doing(word: str) -> bool:
    """Whether a word is the `ing` form of a verb that says what to do.

    >>> [is_doing(word) for word in ("building", "making", "running", "king", "spring")]
    [True, True, True, False, False]
    """
    stem = word.removesuffix("ing")
    return stem != word and not action_verbs().isdisjoint({stem, f"{stem}e", stem[:-1]})


def titled_lists(blocks: Sequence[Block]) -> Records | None:
    """The records of the lists below the title of a plan; None if these are few, or do not say what is to be done."""
    lines = in_lines(blocks)
    start = next((at for at, block in enumerate(lines) if _titles(block)), None)
    if start is None:
        return None
    items = {
        at: without_mark(paragraph_words(lines[at])) for at in range(start + 1, len(lines)) if is_marked(lines[at])
    }
    items = {at: own for at, own in items.items() if own[0]}
    told = sum(does(text) for text, _ in items.values())
    behind = sum(len(paragraph_words(block)) for block in lines[start:])
    whole = sum(len(text) for text, _ in items.values()) >= _WHOLE * behind
    if told < max(_FEWEST, _MOSTLY * len(items)) or not whole:
        return None
    return _records(lines, start, items, set(_headings(lines, start, items)))


def _titles(block: Block) -> bool:
    """Whether a short line calls what follows a plan, or says that recommendations or actions follow."""
    words = paragraph_words(block)
    if not words or len(words) > _LONGEST_TITLE or words[-1].text[-1] == "." or is_marked(block):
        return False
    text = called(words).rstrip(" :")
    return bool(_PLAN.search(text)) or announces(text) or announces_recommendations(text)


def _headings(lines: Sequence[Block], start: int, items: Mapping[int, object]) -> Iterator[int]:
    """Yield the index of the short line right above each list."""
    for at in items:
        above = paragraph_words(lines[at - 1])
        short = 0 < len(above) <= _LONGEST_HEADING and above[-1].text[-1] not in ".;,"
        if at - 1 > start and at - 1 not in items and short:
            yield at - 1


def _records(
    lines: Sequence[Block], start: int, items: Mapping[int, tuple[Words, Words]], headings: set[int]
) -> Records:
    """The items as records below their headings, and the other lines from the title on set aside."""
    aside: list[tuple[Words, str]] = []
    parts: list[Block | Record] = list(lines[: start + 1])
    for at in range(start + 1, len(lines)):
        block = lines[at]
        if at in items:
            text, mark = items[at]
            number = mark if mark and any(map(str.isdigit, Phrase(mark).text)) else ()
            aside += [(mark, MARK)] if mark and not number else []
            parts.append(Record(tuple(cell for cell in ((REF, number), (TEXT, text)) if cell[1])))
        elif at in headings and isinstance(block, Paragraph):
            parts.append(replace(block, level=block.level or _HEADS))
        elif isinstance(block, Paragraph):
            aside += [(block.words, BETWEEN)] if block.words else []
        else:
            parts.append(block)
    heads = (Head(REF, field="ref"), Head(TEXT, field="description"), Head(OWNER, field="lead"))
    return Records(tuple(parts), heads, tuple(aside))
