"""Actions that a document counts: `We will take 20 actions` above a list of 1 to 20, `Recommendation 1: …` in a report.

A strategy may count on from heading to heading without a sentence that says how many there are. Read only if nothing
else of a document lists actions, and the count is complete: each number once, from 1. Most texts must say what is
to be done. Texts between them, except headings, are set aside.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from planparse.issues import Doubt
from planparse.lexicon.words import NUMBER_WORDS, action_verbs
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.records.cards.run_in import MARK
from planparse.outline.records.minutes.list_items import is_to_do, item_of
from planparse.outline.records.record import (
    OWNER,
    REF,
    TEXT,
    Head,
    Record,
    Records,
    Words,
    as_one_text,
    heading_level,
    paragraph_words,
)
from planparse.read.document import Block, Paragraph
from planparse.words import Box, Phrase, box_around, split_word

_IN_WORDS = "|".join(NUMBER_WORDS[4:])
_COUNTED = re.compile(
    rf"\b(?P<count>\d{{1,2}}|{_IN_WORDS}) (?:\w+ )?(?:actions|commitments|recommendations|proposals)\b", re.I
)
"""A sentence that says how many actions there are."""
_FEWEST_COUNTED, _FEWEST_LABELLED = 4, 3
"""Fewest actions that a sentence counts, and that a label before each counts."""
_MOSTLY = 0.6
"""The share of the texts that must say what is to be done."""
_NUMBER = re.compile(r"[(\[]?(\d{1,2})[.)\]]")
_LABEL = re.compile(r"(recommendation|action|commitment|proposal) (?:no\.? ?|#)?(\d{1,2})[:.)–—-]?", re.I)
_LONGEST_LABEL = 4
_ENDS = (".", "!", "?", ":", ";")
_NEAR = 1.0
"""The most white between the lines of one text, in heights of the last word above it."""
_OPEN = re.compile(r"^(?:an?|and|as|at|by|for|from|in|of|on|or|our|that|the|their|to|with)$|[,(&/–-]$", re.I)
_HEADS = 2
"""The level of the headings between the actions."""
BETWEEN = "between the actions of a list"
_UNSURE = Doubt(
    "record_unsure",
    "warning",
    "an item of a list that is counted as actions, which does not say what is to be done: read as an action",
)


def counted_lists(blocks: Sequence[Block]) -> Records | None:
    """The records of a list whose items a sentence or their labels count; None if there is no complete one.

    Of several, the longest: an earlier plan that is mentioned may have had 14 actions.
    """
    counts = [(at, _count(Phrase(paragraph_words(block)).text)) for at, block in enumerate(blocks)]
    lists = [(at + 1, _numbered(blocks, at, count)) for at, count in counts if count >= _FEWEST_COUNTED]
    running = _running(blocks)
    first = min(running.values(), default=0)
    lists.append((next((at for at in range(first, -1, -1) if heading_level(blocks[at]) is not None), first), running))
    labelled = _labelled(blocks)
    lists.append((min(labelled.values(), default=0), labelled))
    start, found = max(lists, key=lambda one: len(one[1]))
    return _records(blocks, start, found) if found else None


def _count(text: str) -> int:
    """How many actions a sentence says there are; 0 if it does not say.

    >>> [_count(text) for text in ("We will take 20 actions, in four themes:", "We make six main recommendations.")]
    [20, 6]
    >>> _count("The board agreed actions"), _count("In 2012 actions were few")
    (0, 0)
    """
    found = _COUNTED.search(text)
    if found is None:
        return 0
    said = found["count"].casefold()
    return int(said) if said.isdecimal() else NUMBER_WORDS.index(said)


def _numbered(blocks: Sequence[Block], announced: int, count: int) -> dict[int, int]:
    """The indexes of the paragraphs after an announcement that begin with each number; none if one is missing."""
    found: dict[int, int] = {}
    for at in range(announced + 1, len(blocks)):
        words = paragraph_words(blocks[at])
        match = _NUMBER.fullmatch(words[0].text) if len(words) > 1 else None
        if match and 0 < int(match[1]) <= count:
            found.setdefault(int(match[1]), at)
    return found if len(found) == count and _say_what_to_do(blocks, found) else {}


def _running(blocks: Sequence[Block]) -> dict[int, int]:
    """The indexes of the items of a list that counts on over several headings; none if there is no such list.

    Lists that begin again at 1 below a heading of their own count something else.
    """
    groups: list[list[tuple[int, int]]] = [[]]
    for at, block in enumerate(blocks):
        words = paragraph_words(block)
        if heading_level(block) is not None:
            groups.append([])
        elif match := _NUMBER.fullmatch(words[0].text) if len(words) > 1 else None:
            groups[-1].append((int(match[1]), at))
    found: dict[int, int] = {}
    headings = 0
    for group in groups:
        if group and group[0][0] == len(found) + 1:
            headings += 1
            for number, at in group:
                if number == len(found) + 1:
                    found[number] = at
    known = headings >= _FEWEST_HEADINGS and len(found) >= _FEWEST_RUNNING
    return found if known and _say_what_to_do(blocks, found) else {}


_FEWEST_HEADINGS, _FEWEST_RUNNING = 3, 8
"""Fewest headings that a list counts on over, and fewest items that it has. Set by hand."""


def _labelled(blocks: Sequence[Block]) -> dict[int, int]:
    """The indexes of the paragraphs that begin with one label and 1, 2, 3 …, in this order; none if too few do."""
    runs: dict[str, dict[int, int]] = {}
    for at, block in enumerate(blocks):
        length, label, number = _label(paragraph_words(block))
        whole = length and (length < len(paragraph_words(block)) or _is_text(blocks[at + 1 : at + 2]))
        if whole and number == len(runs.get(label, {})) + 1:
            runs.setdefault(label, {})[number] = at
    found = max(runs.values(), key=len, default={})
    return found if len(found) >= _FEWEST_LABELLED and _say_what_to_do(blocks, found) else {}


def _label(words: Words) -> tuple[int, str, int]:
    """How many words at the front are a label with its number, that label, and the number; zeros if there is none."""
    for length in range(min(_LONGEST_LABEL, len(words)), 0, -1):
        if found := _LABEL.fullmatch(Phrase(words[:length]).text):
            return length, found[1].casefold(), int(found[2])
    return 0, "", 0


def _is_text(blocks: Sequence[Block]) -> bool:
    """Whether the next paragraph is no heading, and has no such label itself."""
    return any(isinstance(one, Paragraph) and one.level is None and not _label(one.words)[0] for one in blocks)


def _say_what_to_do(blocks: Sequence[Block], places: Mapping[int, int]) -> bool:
    return sum(_does(_parted(blocks, at)[1]) for at in places.values()) >= _MOSTLY * len(places)


def _does(text: Words) -> bool:
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


def _parted(blocks: Sequence[Block], at: int) -> tuple[Words, Words, list[int]]:
    """An item's number or label, its text, and the indexes of further paragraphs of the text."""
    words = paragraph_words(blocks[at])
    length = _label(words)[0] or 1
    mark, text = words[:length], words[length:]
    below = at + 1
    more = [below] if not text else []
    if text and text[-1].text[-1] not in _ENDS and _goes_on(blocks[at], blocks[below : below + 1]):
        more = [below]
    return mark, as_one_text([one for one in (text, *(paragraph_words(blocks[i]) for i in more)) if one]), more


def _goes_on(block: Block, following: Sequence[Block]) -> bool:
    """Whether the next paragraph continues a text without an end: right below it, without a number of its own.

    It begins with a small letter, unless the text stops where no sentence can.
    """
    for other in following:
        words = paragraph_words(other)
        if not words or not isinstance(other, Paragraph) or other.level is not None or _NUMBER.fullmatch(words[0].text):
            return False
        if words[0].text[0].isupper() and not _OPEN.search(paragraph_words(block)[-1].text):
            return False
        last, first = paragraph_words(block)[-1].place, words[0].place
        if last.box is None or first.box is None:
            return False
        return last.page == first.page and 0 < first.box[3] - last.box[3] < (1 + _NEAR) * (last.box[3] - last.box[1])
    return False


def _records(blocks: Sequence[Block], start: int, places: Mapping[int, int]) -> Records:
    """The blocks with the items as records in the order of their numbers, each below its heading."""
    parted = {number: _parted(blocks, at) for number, at in sorted(places.items())}
    used = {at for number, at in places.items() for at in (at, *parted[number][2])}
    region = range(start, max(used) + 1)
    headings = [at for at in region if at not in used and heading_level(blocks[at]) is not None]
    over = {number: _heading(blocks, headings, at) for number, at in places.items()}
    aside: list[tuple[Words, str]] = []
    parts: list[Block | Record] = list(blocks[:start])
    for heading in dict.fromkeys(over[number] for number in parted):
        if heading is not None and isinstance(block := blocks[heading], Paragraph):
            parts.append(replace(block, level=max(block.level or _HEADS, _HEADS)))
        parts += [_record(parted[number][:2], aside) for number in parted if over[number] == heading]
    kept = used | {at for at in over.values() if at is not None}
    aside += [(words, BETWEEN) for at in region if at not in kept and (words := paragraph_words(blocks[at]))]
    others = [blocks[at] for at in region if not isinstance(blocks[at], Paragraph)]
    heads = (Head(REF, field="ref"), Head(TEXT, field="description"), Head(OWNER, field="lead"))
    return Records((*parts, *others, *blocks[region.stop :]), heads, tuple(aside))


def _record(item: tuple[Words, Words], aside: list[tuple[Words, str]]) -> Record:
    mark, text = item
    ref, marks = _bare(mark)
    aside += [(words, MARK) for words in marks if words]
    return Record(((REF, ref), (TEXT, text)), () if _does(text) else (_UNSURE,))


def _bare(mark: Words) -> tuple[Words, list[Words]]:
    """The number of a label or mark, and the marks around it."""
    *before, last = mark
    marks: list[Words] = [tuple(before)]
    if last.text[0] in "([#" and len(last.text) > 1:
        bracket, last = split_word(last, 1)
        marks.append((bracket,))
    digits = len(re.match(r"\d*", last.text)[0])  # type: ignore[index]  # the pattern matches any text's beginning
    if 0 < digits < len(last.text):
        last, rest = split_word(last, digits)
        marks.append((rest,))
    return (last,), marks


def _heading(blocks: Sequence[Block], headings: Sequence[int], at: int) -> int | None:
    """The heading of an item: the nearest above in its column of the page, or else the last before it."""
    own = _box(blocks[at])
    before = [heading for heading in headings if heading < at]
    if own is None or not before:
        return before[-1] if before else None
    page = paragraph_words(blocks[at])[0].place.page
    level = [
        (box[1], heading)
        for heading in before
        if paragraph_words(blocks[heading])[0].place.page == page
        and (box := _box(blocks[heading])) is not None
        and box[0] < own[2]
        and own[0] < box[2]
        and box[1] < own[1]
    ]
    return max(level)[1] if level else before[-1]


def _box(block: Block) -> Box | None:
    boxes = [word.place.box for word in paragraph_words(block) if word.place.box is not None]
    return box_around(boxes) if boxes else None
