"""Find header rows by the labels that councils print over columns, and labels at the start of lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache

from planparse.lexicon.label_words import FEWEST_PERIODS, is_period
from planparse.lexicon.labels import Terms, area_labels, area_qualifiers, headers, is_listed, is_plain_label
from planparse.lexicon.refs_and_marks import is_ref
from planparse.lexicon.words import letters
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase

_LONGEST = 8
"""The most words in a label."""


@lru_cache(maxsize=8)
def _ref_labels(terms: Terms) -> frozenset[str]:
    return frozenset(letters(label) or label for label in headers(terms)["ref"].labels)


@lru_cache(maxsize=8)
def _words(terms: Terms) -> frozenset[str]:
    return frozenset(word for entry in headers(terms).values() for word in entry.words)


def is_label(terms: Terms, text: str) -> bool:
    """Whether a text is a label that councils print over a column. Words in brackets and dates do not matter.

    >>> is_label(NO_TERMS, "Current position (June 2025)"), is_label(NO_TERMS, "(June 2025)")
    (True, False)
    """
    return is_ref_label(terms, text) or is_listed(terms, text)


def is_ref_label(terms: Terms, text: str) -> bool:
    """Whether a label names a column of refs, also those of one kind of thing.

    >>> [is_ref_label(NO_TERMS, text) for text in ("Ref", "Rec. no.", "Panel ID", "Contact number", "Number of homes")]
    [True, True, True, False, False]
    """
    return (letters(text) or text) in _ref_labels(terms) or _NUMBERED.fullmatch(text.strip()) is not None


_NUMBERED = re.compile(
    r"(?!(?:tele)?phone|contact|mobile|page|staff|post)(?:[a-z]+\.? ){1,2}(?:no\.?|number|ref\.?|reference|id)", re.I
)


def is_header(terms: Terms, texts: Sequence[str]) -> bool:
    """Whether the segments of a line are labels of columns. Some may be cut short or run together.

    >>> is_header(NO_TERMS, ["Action", "Description", "Strategic Lead", "Operational Lead Timescale (By", "Outcome"])
    True
    >>> is_header(NO_TERMS, ["1.1", "Review the plan", "Ann Reed"]) or is_header(NO_TERMS, ["Action plan", "Page 2"])
    False
    """
    if sum(map(is_period, texts)) >= FEWEST_PERIODS:
        texts = [text for text in texts if not is_period(text)]
    if len(texts) < 2 or any(len(text.split()) > _LONGEST for text in texts):
        return False
    plain = [is_ref_label(terms, text) or is_plain_label(terms, text) for text in texts]
    pointing = sum(points(terms, text) for text, known in zip(texts, plain, strict=True) if not known)
    return sum(plain) >= 2 and sum(plain) + pointing >= 0.6 * len(texts)


def points(terms: Terms, text: str) -> bool:
    """Whether a word of a text points to a kind of column."""
    return not _words(terms).isdisjoint(re.findall(r"[a-z]+", text.casefold()))


def area_names(terms: Terms) -> str:
    """A pattern for the labels of areas, longest first, with any spaces or hyphens between their words."""
    names = sorted((label for labels in area_labels(terms).values() for label in labels), key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"[\s-]*") for name in names)


QUALIFIED = rf"(?:(?i:{'|'.join(map(re.escape, area_qualifiers()))})[\s-]+)??"
"""What may precede the label of an area: `Strategic` aim B."""


@lru_cache(maxsize=8)
def _area(terms: Terms) -> re.Pattern[str]:
    number = r"[A-Z]{0,4}\d|[A-Z]\b|[A-Z][a-z]+\b\s*[-–—:]"
    return re.compile(rf"{QUALIFIED}(?i:{area_names(terms)})s?\s*[-–—:.]?\s*[(\[]?\s*(?:{number})")


def is_area(terms: Terms, text: str) -> bool:
    """Whether a line begins like the heading of an area.

    >>> is_area(NO_TERMS, "Standard 3 - Neglect"), is_area(NO_TERMS, "Work stream Two - The front door")
    (True, True)
    >>> is_area(NO_TERMS, "Standards for staff"), is_area(NO_TERMS, "AFI1.1")
    (False, False)
    """
    return bool(_area(terms).match(text)) and not is_ref(text)


# Labels that the format shows in front of their values: in bold, or before a tab.


_FEWEST_TERMS = 3
"""If this many lines begin with the same words, those words are a label, and so are others that repeat."""


def with_terms(blocks: Sequence[Block], fronts: Mapping[int, int]) -> list[Block]:
    """Mark the words at the front of paragraphs as their term if the same words begin several paragraphs.

    ``fronts`` maps a block's index to the number of words that the format separates from the rest. They may be a
    sentence of their own (`What we will do. Train all staff.`).
    """
    found = list(blocks)
    parted = {at: block for at in fronts if isinstance(block := blocks[at], Paragraph)}
    texts = {at: letters(Phrase(block.words[: fronts[at]]).text) for at, block in parted.items()}
    times = Counter(texts.values())
    often = max(times.values(), default=0) >= _FEWEST_TERMS
    for at, block in parted.items():
        found[at] = replace(block, term=fronts[at] if often and times[texts[at]] > 1 else 0)
    again = {text for text, count in times.items() if often and count > 1}
    return [_as_term(block, again) for block in found]


def _as_term(block: Block, labels: Set[str]) -> Block:
    """The block; as a whole a term, if it is a paragraph that is only one of these labels: one without a value."""
    if not isinstance(block, Paragraph) or block.term or block.level or len(block.words) > _LONGEST_TERM:
        return block
    return replace(block, term=len(block.words)) if letters(Phrase(block.words).text) in labels else block


def marked_front(front: str, rest: str) -> int:
    """How many words are in a front that the format marks, if it may be the label of the rest of its line; else 0.

    The text before a colon is found without that.

    >>> marked_front("Lead", " Ann"), marked_front("What we say.", " Yes."), marked_front("Lead:", " Ann")
    (1, 3, 0)
    >>> marked_front("A", "ll staff"), marked_front("Lead ", "– ")
    (0, 0)
    """
    apart = front[-1:].isspace() or rest[:1].isspace()
    count = len(front.split())
    may = apart and count <= _LONGEST_TERM and front.rstrip()[-1:] != ":"
    return count if may and rest.strip(" :–—-\n") else 0


_LONGEST_TERM = 5
"""Most words of such a label."""
