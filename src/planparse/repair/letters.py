"""Letters that a scanner took for others, put right where the document itself has the word, or a date its month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from planparse.lexicon.english import is_english, meant
from planparse.lexicon.months import MONTH_NAMES
from planparse.lexicon.words import small, unmarked
from planparse.outline.outline import Outline, Spot
from planparse.repair.changes import Change, Respell
from planparse.words import Word

_SHORTEST = 3


def misread_letters(outline: Outline) -> Iterator[Change]:
    """Respell a word that is none, stands once, and is another word of the document but for letters that look alike.

    Acts on `cvery` where the document has `every`, on `Loca1` where it has `local`, and on `Scpt 2021`, a month. Does
    not act where two words may be meant, nor on words with a capital and no figure: those may be names.
    """
    counts = Counter(small(word.text) for word in outline.words())
    for row in outline.rows():
        for column, entry in enumerate(row.entries):
            words = entry.phrase.words if entry else ()
            for at, word in enumerate(words):
                if right := _right(words, at, counts):
                    why = "a date needs a month" if right in MONTH_NAMES else f"the document has {right!r} elsewhere"
                    after = _as_written(word.text, right)
                    verb = Respell(row.id, column, word, after)
                    why = f"it is not a word, and letters that look alike make it one: {why}"
                    yield Change("letters_mended", verb, (Spot(row=row.id, column=column),), word.text, after, why)


def _right(words: Sequence[Word], at: int, counts: Mapping[str, int]) -> str | None:
    """The one word that a word was misread from; None where it is a word, or none or several may be meant."""
    text = words[at].text
    bare = small(text)
    if len(bare) < _SHORTEST or not bare.isalnum() or bare.isdigit() or counts.get(bare, 0) > 1 or is_english(bare):
        return None
    if any(map(str.isdigit, bare)) and not any(map(str.islower, text)):
        return None  # a code: `H20`
    others = [other for other in meant(bare) if len(other) >= _SHORTEST and other.isalpha()]
    months = [other for other in others if other in MONTH_NAMES]
    if months and _beside_figures(words, at):
        return months[0] if len(months) == 1 else None
    if unmarked(text)[:1].isupper() and bare.isalpha():
        return None
    known = [other for other in others if counts.get(other, 0) > 0]
    return known[0] if len(known) == 1 else None


def _beside_figures(words: Sequence[Word], at: int) -> bool:
    """Whether a year or a day stands beside a word."""
    beside = (words[near].text for near in (at - 1, at + 1) if 0 <= near < len(words))
    return any(text[:1].isdigit() for text in beside)


def _as_written(printed: str, right: str) -> str:
    """A word with the capital and the marks of the one that it stands for.

    >>> _as_written("(Scpt", "sept"), _as_written("0ffcr.", "offer"), _as_written("cvery", "every")
    ('(Sept', 'Offer.', 'every')
    """
    bare = unmarked(printed)
    front, _, rear = printed.partition(bare)
    capital = bare[:1].isupper() or bare[:1] == "0"
    return front + (right.capitalize() if capital else right) + rear
