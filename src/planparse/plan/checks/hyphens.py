"""Words that a line's end cuts: whether the hyphen there belongs to them is a guess where no other place tells."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from planparse.cells.draft import Draft
from planparse.issues import Doubt
from planparse.lexicon.action_verbs import action_verbs
from planparse.lexicon.folding import small, unmarked
from planparse.outline.outline import Spot
from planparse.plan.checks.sight import Found
from planparse.read.pdf.clean import PREFIXES
from planparse.words import Phrase

_HYPHENS = "-\u2010"
SHORTEST = 4
"""Letters of the rear of a word that may be a word by itself; shorter ones are ends (`ment`, `ing`)."""


def check_hyphens(draft: Draft) -> Iterator[Found]:
    """A cell with a word that may be written with a hyphen or without: no other place of the document has either."""
    cut = [
        (row, column, pairs)
        for row in draft.outline.rows()
        for column, entry in enumerate(row.entries)
        if entry is not None and (pairs := joined(entry.phrase))
    ]
    known = _vocabulary(draft) if cut else frozenset()
    for row, column, pairs in cut:
        unsure = [pair for pair in pairs if either_way(*pair, known)]
        if unsure:
            shown = ", ".join(f"{front}{rear} or {front}-{rear}" for front, rear in unsure)
            message = f"cut at the end of a line, and no other place shows how it is written: {shown}"
            yield Spot(row=row.id, column=column), Doubt("hyphen_unsure", "warning", message)


def joined(phrase: Phrase) -> list[tuple[str, str]]:
    """The letters before and behind each line's end that cuts a word.

    >>> from planparse.words import Place, Word
    >>> words = (Word(0, "Sub-", Place()), Word(1, "group", Place(), ""), Word(2, "of", Place()))
    >>> joined(Phrase(words))
    [('Sub', 'group')]
    """
    return [
        (unmarked(front.text).rstrip(_HYPHENS), unmarked(rear.text))
        for front, rear in pairwise(phrase.words)
        if rear.gap == "" and not rear.start
    ]


def either_way(front: str, rear: str, known: frozenset[str]) -> bool:
    """Whether a word may be written with a hyphen or without.

    >>> either_way("Sub", "group", frozenset({"group"})), either_way("Sub", "group", frozenset({"group", "subgroup"}))
    (True, False)
    >>> either_way("ex", "ternal", frozenset()), either_way("with", "drawn", frozenset({"with", "drawn"}))
    (False, True)
    """
    head, rest = front.lower(), rear.lower()
    if not head.isalpha() or not rest.isalpha() or len(rest) < SHORTEST or rear[0].isupper():
        return False
    if head + rest in known or f"{head}-{rest}" in known:
        return False
    if head in PREFIXES:
        return rest in known or rest in action_verbs()
    return rest in known and head in known


def _vocabulary(draft: Draft) -> frozenset[str]:
    """The words of the document that no line's end cuts, in small letters."""
    words = sorted(draft.outline.words(), key=lambda word: (word.id, word.start))
    cut = [word.gap == "" for word in words] + [False]
    whole = (word for at, word in enumerate(words) if not cut[at] and not cut[at + 1])
    return frozenset(small(word.text) for word in whole)
