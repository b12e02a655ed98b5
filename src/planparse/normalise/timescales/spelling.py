"""Typing errors in the words of timescales: months, seasons, states and recurrences spelt almost right."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

_VOCABULARY = (
    *("january", "february", "march", "april", "june", "july", "august", "september", "october", "november"),
    *("december", "spring", "summer", "autumn", "winter", "quarter", "quarterly", "monthly", "weekly", "annual"),
    *("annually", "fortnightly", "termly", "yearly", "ongoing", "immediate", "immediately", "completed"),
)
_RIGHT = frozenset(
    (
        *_VOCABULARY,
        *("sept", "complete", "completes", "week", "weeks", "month", "months", "year", "years", "quarters", "term"),
        *("match", "marsh", "member", "members", "early", "string", "going", "complied", "daily", "mother", "sumner"),
        *("being", "commenced", "meeting", "marches", "notember", "summary", "monthly", "timely", "finally"),
    )
)
_WORD = re.compile(r"[A-Za-z]{4,13}")
_TORN = re.compile(
    r"\b(janu|febru|sept?|octo?|nove?|dece?)[ ](ary|ember|tember|mber|ober|ber)\b|\b(on)\s*-\s*(going)\b", re.I
)


def mended(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The phrase with torn and misspelt words of time put right, and each change (printed, right).

    >>> mended("Sept ember 2015 to Febuary 2016")
    ('September 2015 to February 2016', (('Sept ember', 'September'), ('Febuary', 'February')))
    """
    changes: list[tuple[str, str]] = []

    def joined(match: re.Match[str]) -> str:
        whole = "".join(part for part in match.groups() if part)
        if whole.casefold() not in _VOCABULARY:
            return match[0]
        changes.append((match[0], whole))
        return whole

    def spelt(match: re.Match[str]) -> str:
        right = misspelt(match[0])
        if right is None:
            return match[0]
        changes.append((match[0], right))
        return right

    return _WORD.sub(spelt, _TORN.sub(joined, text)), tuple(changes)


@lru_cache(maxsize=1024)
def misspelt(word: str) -> str | None:
    """The word of time that a word is a typing error of, in its own capitals, or None.

    One slip (a letter lost, added, changed or two swapped) in a short word, two in a long one; the first letter
    is right.

    >>> misspelt("Setpember"), misspelt("quartely"), misspelt("March"), misspelt("Member")
    ('September', 'quarterly', None, None)
    """
    folded = word.casefold()
    if folded in _RIGHT:
        return None
    best = min(
        (name for name in _VOCABULARY if name[0] == folded[0] and len(name) > 4),
        key=lambda name: DamerauLevenshtein.distance(folded, name),
        default=None,
    )
    if best is None or DamerauLevenshtein.distance(folded, best) > (2 if min(len(best), len(word)) > 7 else 1):
        return None
    return best.capitalize() if word[0].isupper() else best
