"""Records that a page's markup shows: as repeated elements, or as headings with a number and a verb.

In cards, each slot is a column; below headings, each label that is right below nearly all of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, takewhile
from statistics import mean

from planparse.lexicon.labels import Terms, readings
from planparse.lexicon.refs_and_marks import BOXES
from planparse.noun import noun
from planparse.outline.decide import decide_columns
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.records.cards.run_in import AGAIN, MARK
from planparse.outline.records.record import BOX, REF, Head, Record, Records, Words, says_what
from planparse.outline.records.refs_in_front import are_refs, front, ref_and_marks
from planparse.outline.records.trailing import says_how_far
from planparse.outline.scored import Field
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase

_MOSTLY = 0.6
"""The share of the cards that must have a ref in one slot, or of the texts there that must be statuses."""

_TITLE = 10
"""Most words of a title."""
_BADGE = 5
"""Most words of a badge: `Not due to start`."""


@noun
class _Place:
    """One slot of the cards: its key, its label if it has one, and the words in it on each card."""

    key: str
    label: Words
    words: tuple[Words, ...]
    level: int | None = None

    @property
    def texts(self) -> list[str]:
        """The texts in it, without blank ones."""
        return [Phrase(words).text for words in self.words if words]

    @property
    def length(self) -> float:
        """How many words its texts have on average."""
        return mean(len(text.split()) for text in self.texts) if self.texts else 0.0


def elements(terms: Terms, blocks: Sequence[Block]) -> Records | None:
    """The records of a page whose markup shows cards; None if it shows none."""
    runs = [(card, list(run)) for card, run in groupby(blocks, key=_card)]
    cards = _with_bold_titles([run for card, run in runs if card is not None])
    if len({card for card, _ in runs if card is not None}) < len(cards) or not cards:
        return None
    keys = dict.fromkeys(key for run in cards for block in run if (key := _key(block)) is not None)
    places = [_place(key, cards) for key in keys]
    at = _place_of_refs(places)
    fields = _fields(terms, places, at)
    heads = [Head(place.key, place.label, fields.get(place.key)) for place in places]
    aside = [(label, AGAIN) for place in places for label in _labels(place.key, cards)[1:]]
    records: list[Record] = []
    for number in range(len(cards)):
        cells = dict(_cells(places, number))
        if at is not None and at in cells and (found := front(cells[at])):
            ref, marks = ref_and_marks(cells[at], found)
            rest = cells[at][found.start + 1 :]
            signs = tuple(takewhile(lambda word: not any(map(str.isalnum, word.text)), rest))  # `3 – Train all staff`
            aside += [(some, MARK) for some in (marks, cells.pop(at)[: found.first], signs) if some]
            rest = rest[len(signs) :]
            cells |= {REF: ref, **({at: rest} if rest else {})}
        records.append(Record(tuple(cells.items()), fills=tuple(_fills(cards[number]))))
    if any(BOX in dict(record.cells) for record in records):
        heads.append(Head(BOX, field="status"))
    if at is not None:
        heads.insert(0, Head(REF, field="ref"))
    used = {key for record in records for key, _ in record.cells}
    whole = iter(records)
    parts = [part for card, run in runs for part in ([next(whole)] if card is not None else run)]
    return Records(tuple(parts), tuple(head for head in heads if head.key in used or head.label), tuple(aside))


def _with_bold_titles(cards: Sequence[Sequence[Block]]) -> list[list[Block]]:
    """The cards; words in bold at the front of a text are a place of their own if most cards have them.

    `**Posters** In every hall` has a title; a text that goes on in small letters is one sentence.
    """
    keys = Counter(key for card in cards for key in {_key(block) for block in card if _bold_title(block)})
    usual = {key for key, times in keys.items() if times >= max(_FEWEST, _ALIKE * len(cards))}
    return [
        [part for block in card for part in (_bold_title(block) if _key(block) in usual else ()) or (block,)]
        for card in cards
    ]


def _bold_title(block: Block) -> tuple[Paragraph, ...]:
    """The words in bold at a card's text as a place of their own, and the rest; nothing if there are none."""
    if not isinstance(block, Paragraph) or not block.slot or block.term or not 0 < block.bold < len(block.words):
        return ()
    title, rest = block.words[: block.bold], block.words[block.bold :]
    if not rest[0].text[0].isupper() or len(title) > _TITLE:
        return ()
    slot = replace(block.slot, key=f"{block.slot.key} title")
    return replace(block, words=title, slot=slot), replace(block, words=rest, bold=0)


def _cells(places: Sequence[_Place], number: int) -> Iterator[tuple[str, Words]]:
    """Yield the words in each slot of one card, with a box to tick before its first text as a cell of its own."""
    first = True
    for place in places:
        words = place.words[number]
        if words and first and words[0].text in BOXES:
            yield BOX, words[:1]
            words = words[1:]
        if words:
            first = False
            yield place.key, words


def _fills(card: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield the colours of a card's slots."""
    for block in card:
        if isinstance(block, Paragraph) and block.slot and block.fill:
            yield block.slot.key, block.fill


def _key(block: Block) -> str | None:
    """The key of a block's slot in its card."""
    return block.slot.key if isinstance(block, Paragraph) and block.slot else None


def _card(block: Block) -> int | None:
    """The number of the card that a block is in."""
    return block.slot.card if isinstance(block, Paragraph) and block.slot else None


def _own(key: str, card: Sequence[Block]) -> Iterator[Paragraph]:
    return (block for block in card if isinstance(block, Paragraph) and _key(block) == key)


def _labels(key: str, cards: Sequence[Sequence[Block]]) -> list[Words]:
    """The label of a slot as printed on each card."""
    return [block.words[: block.term] for card in cards for block in _own(key, card) if block.term]


def _place(key: str, cards: Sequence[Sequence[Block]]) -> _Place:
    """The words in one slot of the cards; several elements in it become lines."""
    found: list[Words] = []
    for card in cards:
        values = [words for block in _own(key, card) if (words := block.words[block.term :])]
        lines = (words if at == 0 else (replace(words[0], gap="\n"), *words[1:]) for at, words in enumerate(values))
        found.append(tuple(word for line in lines for word in line))
    levels = [block.level for card in cards for block in _own(key, card) if block.level is not None]
    return _Place(key, next(iter(_labels(key, cards)), ()), tuple(found), levels[0] if levels else None)


def _place_of_refs(places: Sequence[_Place]) -> str | None:
    """The key of the slot that begins with a ref on most cards, a different one on each; None if there is none."""
    for place in places:
        fronts = [found.text for words in place.words if words and (found := front(words))]
        if not place.label and len(fronts) >= _MOSTLY * len(place.words) and are_refs(fronts):
            return place.key
    return None


def _fields(terms: Terms, places: Sequence[_Place], refs: str | None) -> dict[str, Field]:
    """The fields of the slots without a label: a badge, a title and what will be done."""
    labels = [Phrase(place.label).text.casefold().strip(" :") for place in places if place.label]
    free = [place for place in places if not place.label and place.texts]
    whole = [place for place in free if place.key != refs or place.length > 1]
    found: dict[str, Field] = {}
    badge = next(filter(_is_of_badges, whole), None)
    if badge is not None:
        whole.remove(badge)
        if not any(field == "status" for label in labels for field, _ in readings(terms, label)):
            found[badge.key] = "status"
    said = _says_what(terms, places, whole)
    titles = [place for place in whole if place.level is not None] or [p for p in whole[:1] if _is_of_titles(p)]
    if titles and (said or len(whole) > 1):
        found[titles[0].key] = "title"
        whole.remove(titles[0])
    if whole:
        longest = max(place.length for place in whole)
        text = next(place for place in whole if place.length >= _MOSTLY * longest)
        found[text.key] = "answers" if said else "description"
    return found


def _says_what(terms: Terms, places: Sequence[_Place], free: Sequence[_Place]) -> bool:
    """Whether a label says what will be done: by its words, or by its values.

    Not by its values if more texts of one of the ``free`` slots, without a label, begin with a verb.
    """
    named = [place for place in places if place.label]
    labels = [Phrase(place.label).text.strip(" :") for place in named]
    if any(says_what(terms, label.casefold()) for label in labels):
        return True
    texts = [[Phrase(words).text for words in place.words] for place in named]
    found = decide_columns(terms, labels, texts)
    own = [
        sum(map(begins_with_verb, cells)) for cells, one in zip(texts, found, strict=True) if one.field == "description"
    ]
    return bool(own) and own[0] >= max((sum(map(begins_with_verb, place.texts)) for place in free), default=0)


def _is_of_titles(place: _Place) -> bool:
    """Whether most texts of a slot are short and no sentences."""
    short = [len(text.split()) <= _TITLE and text[-1] not in ".:;!," for text in place.texts]
    return sum(short) >= _MOSTLY * len(short)


def _is_of_badges(place: _Place) -> bool:
    """Whether a slot repeats a few short texts, some of which are statuses."""
    texts = place.texts
    few = 2 * len(set(texts)) <= len(texts) or _MOSTLY * len(texts) <= sum(map(says_how_far, texts))
    short = all(len(text.split()) <= _BADGE for text in texts)
    return few and short and any(map(says_how_far, texts)) and max(Counter(texts).values()) > 1


# Sections that report on one action each: `2.1 Engage with users` above `Overall status: completed`, and what was done.


_FEWEST = 3
"""Fewest headings that show it."""
_ALIKE = 0.8
"""The share of them that must have the same label right below."""
