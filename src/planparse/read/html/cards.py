"""The cards of a page: elements that repeat with the same labels in each, and other texts in the same places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import pairwise

from planparse.lexicon.statuses import is_named
from planparse.read.document import Slot
from planparse.read.html.source import tags
from planparse.read.html.tree import Event, Tree

_CONTAINERS = tags("article section div li details fieldset blockquote dl")
"""Elements that pages use as cards."""
_FEWEST_CARDS = 3
_FEWEST_LABELS = 2
_AGAIN = 0.5
"""The share of the cards that must have a label."""
_PLAINLY = 0.8
"""The share of the texts in one place of the cards that must be labels, if the place is for labels."""
_KEPT = 0.3
"""If this share of the cards has an element with a given class path, that path identifies a place."""
_BETWEEN = 0.5
"""The largest share of cards with other text directly above them: a heading covers several cards."""
_LABEL_WORDS = 6
_LABELLED = "label"
_NOWHERE = "#"
_MOST_TEXTS = 50_000


@dataclass(frozen=True, slots=True)
class CardText:
    """A text's role in a card: its place, and how many words at its front are the label of the rest."""

    slot: Slot
    label: int = 0


@dataclass(slots=True)
class _Element:
    """An element outside tables of data: its parent, its form, and the range of the texts in it."""

    parent: int
    tag: str
    styled: int
    plain: int
    first: int
    stop: int = 0
    name: str = ""


@dataclass(slots=True)
class PageTexts:
    """The elements of a page, and for each text outside tables: its number, its element and its words."""

    elements: list[_Element] = field(default_factory=list)
    texts: list[tuple[int, int, str]] = field(default_factory=list)

    def path(self, at: int, above: int, *, named: bool) -> str:
        """The path from an ancestor to an element: tags, with classes if ``named``."""
        steps: list[str] = []
        while at != above:
            element = self.elements[at]
            steps.append(element.name if named else element.tag)
            at = element.parent
        return ">".join(reversed(steps))


def card_texts(page: PageTexts) -> Mapping[int, CardText]:
    """The role of each text in the page's cards, by its number among the page's texts; empty if it has no cards."""
    if not _FEWEST_CARDS * _FEWEST_LABELS <= len(page.texts) <= _MOST_TEXTS:
        return {}
    groups: dict[tuple[bool, int], list[int]] = {}
    for at, element in enumerate(page.elements):
        if element.tag in _CONTAINERS and element.stop - element.first > _FEWEST_LABELS:
            groups.setdefault((True, element.styled), []).append(at)
            groups.setdefault((False, element.plain), []).append(at)
    best: _Cards | None = None
    for members in groups.values():
        if len(members) >= _FEWEST_CARDS and not _are_parted(page, members):
            cards = _cards(page, members)
            if best is None or cards.worth > best.worth:
                best = cards
    if best is None or len(best.labels) < _FEWEST_LABELS:
        return {}
    return {
        page.texts[number][0]: text
        for card, member in enumerate(best.members)
        for number, text in _card_slots(page, member, card, best)
    }


def texts_of(tree: Tree) -> PageTexts:
    """The elements and texts of a page."""
    page = PageTexts([_Element(-1, "", 0, 0, 0)])
    forms: dict[tuple[int, str], int] = {}
    open_elements = [0]
    number = tables = 0
    for event in tree.events():
        if event.kind == "text":
            if event.text.strip() and not tables:
                page.texts.append((number, open_elements[-1], event.text))
            number += 1
        elif event.kind == "open":
            tables += event.text == "table"
            above = page.elements[open_elements[-1]]
            name = ".".join([event.text, *(event.attributes.get("class") or "").split()[:1]])
            styled, plain = (
                forms.setdefault(form, len(forms) + 1) for form in ((above.styled, name), (-above.plain, event.text))
            )
            open_elements.append(len(page.elements))
            page.elements.append(_Element(open_elements[-2], event.text, styled, plain, len(page.texts), 0, name))
        else:
            tables -= event.text == "table"
            page.elements[open_elements.pop()].stop = len(page.texts)
    return page


def _are_parted(page: PageTexts, members: Sequence[int]) -> bool:
    """Whether other text is directly above most of the elements: their headings are outside them."""
    ends = [-1, *(page.elements[member].stop for member in members)]
    parted = sum(page.elements[member].first > end for member, end in zip(members, ends, strict=False))
    return parted > _BETWEEN * len(members) or any(
        page.elements[member].first < end for member, end in zip(members, ends, strict=False)
    )


@dataclass(frozen=True, slots=True)
class _Cards:
    """Elements that may be cards, their labels, and the places that contain only labels."""

    members: Sequence[int]
    labels: frozenset[tuple[str, str]]
    places: frozenset[str]
    kept: frozenset[str]

    @property
    def worth(self) -> int:
        """About how many labels they have together."""
        return len(self.labels) * len(self.members)

    def place(self, page: PageTexts, member: int, at: int) -> str:
        """The place of an element in a card."""
        named = page.path(at, member, named=True)
        return named if named in self.kept else page.path(at, member, named=False)


def _cards(page: PageTexts, members: Sequence[int]) -> _Cards:
    """The elements with the labels that repeat in them."""
    named = Counter(path for member in members for path in {p for p, _ in _own_texts(page, member)})
    kept = frozenset(path for path, count in named.items() if count >= _KEPT * len(members))
    bare = _Cards(members, frozenset(), frozenset(), kept)
    told = [[(_label(bare.place(page, m, at), text), text) for _, at, text in _range(page, m)] for m in members]
    once = (key for own in told for key, count in Counter(key for key, _ in own).items() if count == 1 and key[1])
    often = [key for key, count in Counter(once).items() if count >= _AGAIN * len(members)]
    alone = Counter(place for place, _ in often)
    again = {key for key in often if alone[key[0]] > 1 or not is_named(key[1])}  # a status in most cards is not a label
    whole = Counter(place for own in told for (place, _), _ in own)
    labels = Counter(key[0] for own in told for key, _ in own if key in again and ":" not in key[1])
    places = frozenset(p for p, count in labels.items() if count >= _PLAINLY * whole[p])
    again = {key for key in again if key[0] in places or ":" in key[1]}
    again -= _without_values(told, again)
    return _Cards(members, frozenset(again), places & {place for place, _ in again}, kept)


def _without_values(
    told: Sequence[Sequence[tuple[tuple[str, str], str]]], again: Set[tuple[str, str]]
) -> set[tuple[str, str]]:
    """The labels that are mostly followed by another label or by nothing: words that all cards have."""
    bare: Counter[tuple[str, str]] = Counter()
    for own in told:
        behind = [*(key in again for key, _ in own[1:]), True]
        for (key, text), empty in zip(own, behind, strict=True):
            bare[key] += empty and not text.partition(":")[2].strip()
    times = Counter(key for own in told for key, _ in own)
    return {key for key in again if 2 * bare[key] > times[key]}


def _range(page: PageTexts, member: int) -> Sequence[tuple[int, int, str]]:
    return page.texts[page.elements[member].first : page.elements[member].stop]


def _own_texts(page: PageTexts, member: int) -> Iterator[tuple[str, str]]:
    yield from ((page.path(at, member, named=True), text) for _, at, text in _range(page, member))


def _label(place: str, text: str) -> tuple[str, str]:
    """The place, and the label that a text is or begins with (up to its colon); empty if it has none."""
    front, colon, rest = " ".join(text.split()).partition(":")
    label = front if not rest or rest[0] == " " else ""
    is_one = 0 < len(label.split()) <= _LABEL_WORDS and label[0].isalpha()
    return place, f"{label.casefold()}{colon}" if is_one else ""


def _card_slots(page: PageTexts, member: int, card: int, cards: _Cards) -> Iterator[tuple[int, CardText]]:
    """Each text of a card, by number, with its place: that of the label before it, or its own."""
    first = page.elements[member].first
    own = [(first + n, at, text, cards.place(page, member, at)) for n, (_, at, text) in enumerate(_range(page, member))]
    heads = {number: key for number, _, text, place in own if (key := _label(place, text)) in cards.labels}
    heads |= {n: _label(place, text) for n, _, text, place in own if place in cards.places and _label(place, text)[1]}
    label, end, after = "", 0, ""
    for number, at, text, place in own:
        if number in heads:
            label, end = f"{_LABELLED} {heads[number][1].rstrip(':')}", _end(page, member, at, number, heads)
            words, _, rest = " ".join(text.split()).partition(":")
            after = "" if end == number + 1 and not rest else _NOWHERE
            yield number, CardText(Slot(card, label), len(words.split()))
            continue
        if label and number >= end:
            after = after or place
            label = label if after == place else ""
        yield number, CardText(Slot(card, label or place))


def _end(page: PageTexts, member: int, at: int, number: int, heads: Mapping[int, object]) -> int:
    """The end of the largest element that begins with this label and has no other; else of the label's own text."""
    end = number + 1
    while at != member:
        element = page.elements[at]
        if element.first != number or any(n in heads for n in range(number + 1, element.stop)):
            break
        end = element.stop
        at = element.parent
    return end


# Labels and values without a card around them: elements of two classes in turn.


_PAIRED = tags("div span p")
_FEWEST_PAIRS = 6
_ALWAYS = 0.9
"""The share of the elements of each class that must be in a pair."""


def in_pairs(page: PageTexts) -> Mapping[int, str]:
    """The elements that are labels or values in pairs, by their number on the page, with the tags for such: dt, dd.

    The elements of one class always come before one of another class, and have the same few short texts.
    """
    classed = [at for at, element in enumerate(page.elements) if element.tag in _PAIRED and "." in element.name]
    if len(page.texts) > _MOST_TEXTS:
        return {}
    beside: dict[int, list[int]] = {}
    for at, element in enumerate(page.elements[1:], 1):
        beside.setdefault(element.parent, []).append(at)
    pairs: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for one, two in (pair for own in beside.values() for pair in pairwise(own)):
        names = page.elements[one].name, page.elements[two].name
        if all("." in name for name in names) and names[0] != names[1] and page.elements[one].tag in _PAIRED:
            pairs.setdefault(names, []).append((one, two))
    times = Counter(page.elements[at].name for at in classed)
    found: dict[int, str] = {}
    for (name, other), own in pairs.items():
        if len(own) >= max(_FEWEST_PAIRS, _ALWAYS * times[name], _ALWAYS * times[other]) and _are_labels(page, own):
            found |= {at: tag for pair in own for at, tag in zip(pair, ("dt", "dd"), strict=True)}
    return found


def are_parts(cards: Mapping[int, CardText]) -> bool:
    """Whether no place is in most of the cards: boxes with different labels are parts of one record, and no cards."""
    places = {(text.slot.card, text.slot.key) for text in cards.values()}
    times = Counter(key for _, key in places)
    return bool(times) and max(times.values()) <= _BETWEEN * len({card for card, _ in places})


def _are_labels(page: PageTexts, pairs: Sequence[tuple[int, int]]) -> bool:
    """Whether the first elements of pairs repeat a few short texts, and the second have others for the same one."""
    texts = [tuple(_whole(page, at) for at in pair) for pair in pairs]
    labels = Counter(label for label, _ in texts)
    short = all(0 < len(label.split()) <= _LABEL_WORDS for label in labels)
    values = len({*texts})
    return short and len(labels) >= _FEWEST_LABELS and 2 * len(labels) <= len(texts) and values > len(labels)


def _whole(page: PageTexts, at: int) -> str:
    element = page.elements[at]
    return " ".join(" ".join(text.split()) for _, _, text in page.texts[element.first : element.stop])


def as_terms(events: Iterable[Event], names: Mapping[int, str]) -> Iterator[Event]:
    """Yield the events of a page, with the tags of labels and values for the elements that are such."""
    opened: list[str] = []
    number = 0
    for event in events:
        if event.kind == "open":
            number += 1
            opened.append(names.get(number, event.text))
        name = event.text if event.kind == "text" else opened[-1]
        yield event if name == event.text else replace(event, text=name)
        if event.kind == "close":
            opened.pop()
