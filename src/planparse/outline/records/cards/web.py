"""Cards that a page's markup shows: each element that comes again is one record, each place in it one column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, takewhile
from statistics import mean

from planparse.lexicon.bullets import BOXES
from planparse.lexicon.labels import Terms
from planparse.lexicon.readings import readings
from planparse.noun import noun
from planparse.outline.decide import decided
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.records.cards.run_in import AGAIN, MARK
from planparse.outline.records.record import BOX, REF, Head, Record, Records, Words, says_what
from planparse.outline.records.refs_in_front import are_refs, front, taken
from planparse.outline.records.trailing import says_how_far
from planparse.outline.scored import Field
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase

_MOSTLY = 0.6
"""The share of the cards that have a ref in one place, or of the texts there that are statuses."""

_TITLE = 10
"""Words of a title."""
_BADGE = 5
"""Words of a badge: `Not due to start`."""


@noun
class _Place:
    """One place of the cards: its key, its label where it has one, and the words that stand there in each card."""

    key: str
    label: Words
    words: tuple[Words, ...]
    level: int | None = None

    @property
    def texts(self) -> list[str]:
        """What stands there, where anything does."""
        return [Phrase(words).text for words in self.words if words]

    @property
    def length(self) -> float:
        """How many words its texts have."""
        return mean(len(text.split()) for text in self.texts) if self.texts else 0.0


def elements(terms: Terms, blocks: Sequence[Block]) -> Records | None:
    """The records of a page whose markup shows cards; None where it shows none."""
    runs = [(card, list(run)) for card, run in groupby(blocks, key=_card)]
    cards = [run for card, run in runs if card is not None]
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
            ref, marks = taken(cells[at], found)
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


def _cells(places: Sequence[_Place], number: int) -> Iterator[tuple[str, Words]]:
    """What stands in the places of one card, a box to tick before its first text as one of its own."""
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
    """The colours of a card's places."""
    for block in card:
        if isinstance(block, Paragraph) and block.slot and block.fill:
            yield block.slot.key, block.fill


def _key(block: Block) -> str | None:
    """What the place of a block in its card is known by."""
    return block.slot.key if isinstance(block, Paragraph) and block.slot else None


def _card(block: Block) -> int | None:
    """The card that a block stands in."""
    return block.slot.card if isinstance(block, Paragraph) and block.slot else None


def _own(key: str, card: Sequence[Block]) -> Iterator[Paragraph]:
    return (block for block in card if isinstance(block, Paragraph) and _key(block) == key)


def _labels(key: str, cards: Sequence[Sequence[Block]]) -> list[Words]:
    """The label of a place as it is printed in each card."""
    return [block.words[: block.term] for card in cards for block in _own(key, card) if block.term]


def _place(key: str, cards: Sequence[Sequence[Block]]) -> _Place:
    """What stands in one place of the cards; what stands there in several elements is on lines of its own."""
    found: list[Words] = []
    for card in cards:
        values = [words for block in _own(key, card) if (words := block.words[block.term :])]
        lines = (words if at == 0 else (replace(words[0], gap="\n"), *words[1:]) for at, words in enumerate(values))
        found.append(tuple(word for line in lines for word in line))
    levels = [block.level for card in cards for block in _own(key, card) if block.level is not None]
    return _Place(key, next(iter(_labels(key, cards)), ()), tuple(found), levels[0] if levels else None)


def _place_of_refs(places: Sequence[_Place]) -> str | None:
    """The place that begins with a ref in most cards: another in each."""
    for place in places:
        fronts = [found.text for words in place.words if words and (found := front(words))]
        if not place.label and len(fronts) >= _MOSTLY * len(place.words) and are_refs(fronts):
            return place.key
    return None


def _fields(terms: Terms, places: Sequence[_Place], refs: str | None) -> dict[str, Field]:
    """The fields of the places that no label names: a badge, a title and what will be done."""
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
    """Whether a label says what will be done: by its words, or by what stands behind it.

    Not by the latter where more of a text without a label, one of the ``free``, begins as what will be done does.
    """
    named = [place for place in places if place.label]
    labels = [Phrase(place.label).text.strip(" :") for place in named]
    if any(says_what(terms, label.casefold()) for label in labels):
        return True
    texts = [[Phrase(words).text for words in place.words] for place in named]
    found = decided(terms, labels, texts)
    own = [
        sum(map(begins_with_verb, cells)) for cells, one in zip(texts, found, strict=True) if one.field == "description"
    ]
    return bool(own) and own[0] >= max((sum(map(begins_with_verb, place.texts)) for place in free), default=0)


def _is_of_titles(place: _Place) -> bool:
    """Whether most texts of a place are short and no sentences."""
    short = [len(text.split()) <= _TITLE and text[-1] not in ".:;!," for text in place.texts]
    return sum(short) >= _MOSTLY * len(short)


def _is_of_badges(place: _Place) -> bool:
    """Whether a place holds a few words again and again that are, some of them, statuses."""
    texts = place.texts
    few = 2 * len(set(texts)) <= len(texts) or _MOSTLY * len(texts) <= sum(map(says_how_far, texts))
    short = all(len(text.split()) <= _BADGE for text in texts)
    return few and short and any(map(says_how_far, texts)) and max(Counter(texts).values()) > 1
