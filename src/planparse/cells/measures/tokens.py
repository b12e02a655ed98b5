"""Text -> the tokens that the patterns look at: words, numbers, whole dates, stops."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, cast

from planparse.cells.measures.dates import find_dates
from planparse.lexicon.bullets import ROUND

Tag = Literal["NUM", "NAME", "WORD", "DATE", "STOP", "PUNCT"]

_TOKEN: Final = re.compile(
    r"(?P<NUM>\d{1,3}(?:,\d{3})+(?![\d])|\d+(?:\.\d+)?)(?![\d/]|\.\d)|(?P<WORD>[^\W\d_]++(?:['’][^\W\d_]++)*+)(?!\d)"
    rf"|(?P<STOP>\n\s*(?![a-z\s])|(?<=[.!?])\s+(?=[^a-z\s])|;|[{ROUND}]|[.!?]+\s*$)|(?P<NAME>[^\W_]+(?:[./][^\W_]+)*)|(?P<PUNCT>\S)"
)
_IN_WORDS: Final = {
    word: float(value)
    for value, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
}


_MAYBE: Final = re.compile(
    rf"(?<![\d/])\d{{1,3}}(?![\d/])"
    rf"|(?<![\d/.])(?!(?:19|20)\d\d\b)\d{{4,7}}(?![\d/])|\b(?:{'|'.join(w for w in _IN_WORDS if w != 'one')})\b",
    re.IGNORECASE,
)


def may_measure(text: str) -> bool:
    """Whether the text holds a number that is no year: most hold none, and cost nothing more.

    >>> may_measure("Audits from October 2014 in 2014/15"), may_measure("fewer than five"), may_measure("25%")
    (False, True, True)
    """
    return _MAYBE.search(text) is not None


@dataclass(frozen=True, slots=True)
class Token:
    """One token with its place; ``low`` is its text in small letters, numbers have a value, dates a day.

    A NAME mixes letters and digits (`L2L`, `Q1`, `1.2.3`): its digits are nobody's value.
    """

    low: str
    tag: Tag
    start: int
    end: int
    value: float | None = None
    day: date | None = None
    capital: bool = False


def words(text: str) -> frozenset[str]:
    """The words of a list written as one string.

    >>> sorted(words("by in"))
    ['by', 'in']
    """
    return frozenset(text.split())


def tokens(text: str, year_hint: int | None) -> tuple[Token, ...]:
    """The text's tokens, each date as one.

    >>> [(t.low, t.tag) for t in tokens("80% by April 2015. L2L is at 1,200", None)][:6]
    [('80', 'NUM'), ('%', 'PUNCT'), ('by', 'WORD'), ('april 2015', 'DATE'), ('.', 'PUNCT'), (' ', 'STOP')]
    >>> [t.value for t in tokens("at least five of 1,200", None) if t.value]
    [5.0, 1200.0]
    """
    return tuple(_tokens(text, year_hint))


def _tokens(text: str, year_hint: int | None) -> Iterator[Token]:
    at = 0
    for dated in find_dates(text, year_hint):
        yield from _plain_tokens(text, at, dated.start)
        yield Token(text[dated.start : dated.end].lower(), "DATE", dated.start, dated.end, day=dated.day)
        at = dated.end
    yield from _plain_tokens(text, at, len(text))


def _plain_tokens(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        low = match[0].lower()
        tag = cast(Tag, match.lastgroup)
        value = float(low.replace(",", "")) if tag == "NUM" else _IN_WORDS.get(low)
        yield Token(low, tag, match.start(), match.end(), value, capital=match[0][0].isupper())
