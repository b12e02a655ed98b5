"""Repairs of words in scans: lost letters, and specks that were read as accents, full stops or apostrophes."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from planparse.lexicon.words import is_english, small
from planparse.outline.outline import OWNER_FIELDS, Outline, Spot
from planparse.repair.changes import Change, Respell
from planparse.words import Word

_PRINTED_SO = """
    attaché café cliché consommé crèche décor début débris éclair élite entrée exposé façade fête fiancé fiancée lamé
    matinée naïve née passé pâté précis première protégé purée régime résumé rosé rôle sauté séance soirée touché
"""
_BORROWED = frozenset(_PRINTED_SO.split())
"""Words printed with accents that are words without them too."""

_AMID = "a an and at by for from his in into its my of on or our than that the their to with your"
_NO_ENDS = frozenset(_AMID.split())
"""Words that do not end a sentence."""

_SHORTEST = 5
"""Letters that must be left of a word that lost its first."""


def mend_scanned_words(outline: Outline) -> Iterator[Change]:
    """Respell words of a document read by OCR that are not words because of a speck or a lost letter.

    `mornîng` is `morning`, `to. read` is `to read`, `A'form` is `A form`, and `eadteacher` is the document's
    `headteacher`. Does not change names in an owner's cell, nor words that are spelt with accents (`crèche`).
    """
    if not any(doubt.code == "ocr_read" for _, doubt in outline.doubts):
        return
    counts = Counter(map(_stem, (word.text for word in outline.words())))
    for row in outline.rows():
        for column, entry in enumerate(row.entries):
            owners = outline.tables[row.table].columns[column].field in OWNER_FIELDS
            words = entry.phrase.words if entry else ()
            for at, word in enumerate(words):
                if owners and word.text[:1].isupper():
                    continue
                found = _mended(words, at, counts)
                if found:
                    after, why = found
                    verb = Respell(row.id, column, word, after)
                    yield Change("letters_mended", verb, (Spot(row=row.id, column=column),), word.text, after, why)


def _mended(words: Sequence[Word], at: int, counts: Mapping[str, int]) -> tuple[str, str] | None:
    """A word without its speck, and the reason; None if it has none."""
    text = words[at].text
    if bare := without_accents(text, counts):
        return bare, "a speck over a letter was read as an accent"
    following = words[at + 1].text if at + 1 < len(words) else ""
    if text.endswith(".") and text[:-1] in _NO_ENDS and following[:1].islower():
        return text[:-1], "no sentence ends here: a speck was read as a full stop"
    front, apostrophe, rear = text.partition("'")
    if apostrophe and front in ("a", "A", "I") and len(rear) > 2 and is_english(small(rear)):
        return f"{front} {rear}", "a speck between two words was read as an apostrophe"
    if whole := _with_first(text, counts):
        return whole, f"its first letter was lost: the document has {small(whole)!r} elsewhere"
    return None


def without_accents(text: str, counts: Mapping[str, int]) -> str | None:
    """A word without its accents, if that is an English word or is elsewhere in the document.

    >>> without_accents("Lanè", {}), without_accents("(mornîng", {}), without_accents("crèche", {"creche": 3})
    ('Lane', '(morning', None)
    >>> without_accents("Zoë", {}), without_accents("Lane", {})
    (None, None)
    """
    if text.isascii() or small(text) in _BORROWED:
        return None
    bare = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    known = is_english(small(bare)) or counts.get(_stem(bare), 0) > 0
    return bare if known and bare != text and counts.get(_stem(text), 0) < _TWICE else None


_TWICE = 2


def _with_first(text: str, counts: Mapping[str, int]) -> str | None:
    """A word with its lost first letter, if exactly one word of the document differs only in having it.

    >>> _with_first("eadteacher's", {"headteacher": 2, "eadteacher": 1}), _with_first("other", {"mother": 2})
    ("headteacher's", None)
    """
    bare = _stem(text)
    if len(bare) < _SHORTEST or not bare.isalpha() or not text.startswith(bare):
        return None
    if counts.get(bare, 0) >= _TWICE or is_english(bare):
        return None
    whole = [other for other in counts if other[1:] == bare]
    return whole[0] + text[len(bare) :] if len(whole) == 1 else None


def _stem(text: str) -> str:
    """A word in small letters, without marks around it and without a possessive's end."""
    bare = small(text)
    return bare.removesuffix("'s").removesuffix("’s")
