"""Words that a scanner misread or an export tore: figures for letters, letters for others, spaces inside words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from planparse.cells.draft import Draft
from planparse.issues import Doubt
from planparse.lexicon.english import is_english, meant
from planparse.lexicon.months import MONTH_NAMES
from planparse.lexicon.names import folded, forenames, surnames
from planparse.lexicon.words import is_word_end, small
from planparse.outline.outline import OWNER_FIELDS, Spot
from planparse.plan.checks.sight import Found, all_actions
from planparse.read.letters import PREFIXES
from planparse.words import Phrase, Word


def check_letters(draft: Draft) -> Iterator[Found]:
    """A cell with words that a scanner misread: figures for letters, no space behind a figure, or one inside a word."""
    counts = Counter(small(word.text) for word in draft.outline.words())
    for at, area in enumerate(draft.areas):
        if odd := odd_words(area.area.heading, counts):
            yield Spot(area=at), Doubt("letters_odd", "warning", f"{_SAID}: {', '.join(map(repr, odd))}")
    for row in draft.outline.rows():
        shapes = draft.outline.tables[row.table].columns
        for column, entry in enumerate(row.entries):
            whole = shapes[column].field in _PRINTED
            if entry and (odd := odd_words(entry.phrase, counts, mended=whole)):
                message = f"{_SAID}: {', '.join(map(repr, odd))}"
                yield Spot(row=row.id, column=column), Doubt("letters_odd", "warning", message)
    yield from _spaced_refs(draft)


_PRINTED = (*OWNER_FIELDS, "status")
"""Fields of which the plan has the whole cell as printed too: what was mended is told, for it stands there unmended."""


_SAID = "letters or spaces may be misread"


def odd_words(phrase: Phrase, counts: Mapping[str, int], *, mended: bool = False) -> list[str]:
    """The words of a cell that may be misread or torn, as printed, each once; those that a repair mended if asked."""
    respelt = set() if mended else {(word.id, word.start) for word, _ in phrase.respelt}
    words = [word for word in phrase.words if (word.id, word.start) not in respelt]
    text = phrase.printed if mended else phrase.text
    found = [*misread(text), *taken_for_others(words, counts), *torn(words, counts), *torn_years(text)]
    return list(dict.fromkeys(found))


_BETWEEN_LETTERS = re.compile(
    r"\b(?=[A-Za-z]*[a-z]{2})[A-Za-z]+[10][a-z]+\b|\b[a-z]*[a-z]1[a-z]\w*\b|(?<![\w.£])\d{1,3}(?!th|st|nd|rd)[a-z]{5,}\b"
)
"""A figure among letters (`c1oud`), and figures that run into a word (`10audits`)."""

_FIGURE_THEN_LETTER = re.compile(r"\d[a-z]")
"""What each of these holds, and most texts do not: a look for it takes a tenth of the time."""


def misread(text: str) -> list[str]:
    """The words with figures where letters should be.

    >>> misread("The c1oud and 10audits of 2014"), misread("KS1pupils in Q1, 3rd, 25mg and H20 or 1st")
    (['c1oud', '10audits'], [])
    """
    return _BETWEEN_LETTERS.findall(text) if _FIGURE_THEN_LETTER.search(text) else []


_LETTERS = re.compile(
    r"[A-Za-z][a-z]{2,}|(?=\w*[a-z])(?=\D*[01])(?!\d+(?:st|th)$)[A-Za-z01]{3,}|0[nfr]|1[nsft]|[dtsn]0"
)
"""A word with small letters behind its first, or with figures that look like letters."""


def taken_for_others(words: Sequence[Word], counts: Mapping[str, int]) -> list[str]:
    """Words that are none, stand once, and are one with letters that scanners take for theirs put right.

    A capital makes a name of what is no word: a short one, or one that is listed, must be a month or stand elsewhere.

    >>> from planparse.words import Place
    >>> cell = [Word(n, text, Place()) for n, text in enumerate("Findings arc Agrced by C1inic 0n 3 Junc Carc".split())]
    >>> taken_for_others(cell, {"agreed": 2})
    ['Agrced', 'C1inic', '0n', 'Junc']
    """
    found = []
    for word in words:
        bare = small(word.text)
        if counts.get(bare, 0) > 1 or not _LETTERS.fullmatch(word.text.strip(_AROUND)) or is_english(bare):
            continue
        named = word.text[:1].isupper() and bare.isalpha()
        if named and (len(bare) < LONG_NAME or {folded(bare)} & (forenames() | surnames())):
            right = any(other in _MONTHS or counts.get(other, 0) > 0 for other in meant(bare))
        else:
            right = any(is_known(other, counts) for other in meant(bare))
        if right:
            found.append(word.text)
    return found


LONG_NAME = 7
"""Letters of a word with a capital that is no listed name, from which it may be any word misread."""

_AROUND = ".,;:!?()[]\"'‘’“”"
_MONTHS = frozenset(name.lower() for name in MONTH_NAMES)


_SHORT = 3
"""Letters from which a word is looked up; of shorter ones, those that are no ends of others are words."""


def is_known(letters: str, counts: Mapping[str, int]) -> bool:
    """Whether letters are a word: of English, or one that the document has elsewhere."""
    if len(letters) < _SHORT:
        return letters.isalpha() and not is_word_end(letters)
    return letters.isalpha() and (counts.get(letters, 0) > 0 or is_english(letters))


SHORTEST = 4
"""Letters of two pieces above which they may be a word that was torn."""


def torn(words: Sequence[Word], counts: Mapping[str, int]) -> list[str]:
    """Two pieces beside each other that are one word, of which one at least is none by itself.

    Or that the document has as one word elsewhere, and nowhere else apart.

    >>> from planparse.words import Place
    >>> words = [Word(n, text, Place()) for n, text in enumerate("No lon ger a sch ool per cent sub groups".split())]
    >>> torn(words, {"no": 2, "lon": 1, "ger": 1, "longer": 1, "per": 3, "cent": 3})
    ['lon ger', 'sch ool']
    """
    found = []
    for front, rear in pairwise(words):
        if rear.gap != " " or not rear.text[0].islower():
            continue
        head, rest = small(front.text), small(rear.text)
        whole = head + rest
        if len(head) < 2 or len(whole) <= SHORTEST:
            continue
        if not whole.isalpha() or front.text[-1:] in ".,;:)" or head in PREFIXES:
            continue
        once = counts.get(head, 0) <= 1 and counts.get(rest, 0) <= 1
        if (once and whole in counts) or (
            is_known(whole, {}) and not (_stands(head, counts) and _stands(rest, counts))
        ):
            found.append(f"{front.text} {rear.text}")
    return found


def _stands(piece: str, counts: Mapping[str, int]) -> bool:
    """Whether a piece may be a word by itself: it is one of English, or short and no end of others, or comes again."""
    if counts.get(piece, 0) > 1:
        return True
    return not is_word_end(piece) if len(piece) < _SHORT else is_english(piece)


_TORN_YEAR = re.compile(r"\b(?:20 \d\d|20\d \d|2 0\d\d)(?=/\d\d|\b(?! ?[%\w]))")


def torn_years(text: str) -> list[str]:
    """The years of a date that a space parts.

    >>> torn_years("Academic year 202 2/23"), torn_years("May 20 24"), torn_years("20 12 visits")
    (['202 2'], ['20 24'], [])
    """
    return _TORN_YEAR.findall(text) if len(text.split()) <= _DATE else []


_DATE = 8
"""Words of a date: in longer texts, figures stand beside each other for other reasons."""


FEWEST, MOSTLY = 4, 0.75
"""Refs that a plan must have, and the share of them that must be written alike, before a space in one is odd."""


def _spaced_refs(draft: Draft) -> Iterator[Found]:
    """A ref with a space where nearly all others of the same form have none: `AFI 4.4` beside `AFI4.3`."""
    printed = {action.row.id: action.text("ref") or "" for action in all_actions(draft)}
    forms = Counter(_form(ref) for ref in printed.values() if ref)
    for row, ref in printed.items():
        close = _form(ref).replace(" ", "")
        if " " in ref and sum(forms.values()) >= FEWEST and forms[close] >= MOSTLY * sum(forms.values()):
            yield Spot(row=row, part="ref"), Doubt("letters_odd", "warning", f"{_SAID}: {ref!r}")


def _form(ref: str) -> str:
    return re.sub(r"\d+", "9", ref)
