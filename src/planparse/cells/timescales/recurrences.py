"""Recurrences in a phrase: their words, and the RFC 5545 rules that they mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planparse.cells.timescales.spans import DateSpan
from planparse.cells.timescales.words import ORDINALS
from planparse.patterns import lazy_pattern

_COUNT = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {word: number for number, word in enumerate(_COUNT, 1)} | {"a": 1, "each": 1, "per": 1}
_N = rf"(?:\d{{1,2}}|{'|'.join(_NUMBERS)})"
_UNITS = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}

_FIXED: tuple[tuple[str, str], ...] = (
    (r"half[\s-]?termly|(?:each|every) half[\s-]?term", "FREQ=WEEKLY;INTERVAL=7"),
    (
        r"half[\s-]?yearly|bi-?annual(?:ly)?|twice (?:a year|yearly|annually|per year)|semi-?annual(?:ly)?",
        "FREQ=MONTHLY;INTERVAL=6",
    ),
    (r"bi-?monthly|every (?:other|second|2nd) month|alternate months", "FREQ=MONTHLY;INTERVAL=2"),
    (r"bi-?weekly", "FREQ=WEEKLY;INTERVAL=2"),
    (r"fortnightly|(?:each|every) fortnight|every (?:other|second|2nd) week", "FREQ=WEEKLY;INTERVAL=2"),
    (r"quarterly|(?:each|every|per|once a) quarter|quartley|quaterly", "FREQ=MONTHLY;INTERVAL=3"),
    (r"termly|(?:each|every|per|once a) term", "FREQ=MONTHLY;INTERVAL=4"),
    (r"bi-?ennial(?:ly)?", "FREQ=YEARLY;INTERVAL=2"),
    (r"annual(?:ly)?|yearly|(?:each|every|per|once a) year", "FREQ=YEARLY"),
    (r"(?:each|every) (?:spring|summer|autumn|winter)(?: terms?| holidays?)?", "FREQ=YEARLY"),
    (r"monthly|(?:each|every|per|once a) month", "FREQ=MONTHLY"),
    (r"weekly|(?:each|every|per|once a) week", "FREQ=WEEKLY"),
    (r"daily|(?:each|every|per) day", "FREQ=DAILY"),
)
_COUNTED = lazy_pattern(rf"\b(?P<n>{_N})[\s-]*(?P<unit>week|month|year)ly\b", re.I)
_EVERY = lazy_pattern(rf"\b(?:every|each)\s+(?P<n>{_N})\s+(?P<unit>day|week|month|year)s?\b", re.I)
_TIMES = lazy_pattern(rf"\b(?P<n>{_N}|once|twice)\s+(?:times\s+)?(?:a|per|each|every)\s+year\b", re.I)
_PATTERNS = tuple((lazy_pattern(rf"\b(?:{words})\b", re.I), rule) for words, rule in _FIXED)
_COMES_AGAIN = re.compile(
    r"ly|year|each|every|per|annual|twice|once|alternat|quart|ennial|days|of the month", re.I
)  # every recurrence has one of these
_AMBIGUOUS = re.compile(r"\bbi-?(?:monthly|weekly)\b", re.I)


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A recurrence found in a phrase: its letters ``at``:``stop``, its rule, and whether its word has two meanings."""

    at: int
    stop: int
    rrule: str
    ambiguous: bool = False


def recurrence(text: str) -> Recurrence | None:
    """The first recurrence in a phrase.

    >>> recurrence("reviewed every six months").rrule, recurrence("three times a year").rrule
    ('FREQ=MONTHLY;INTERVAL=6', 'FREQ=MONTHLY;INTERVAL=4')
    """
    if not _COMES_AGAIN.search(text):
        return None
    counted = min(
        filter(None, (pattern.search(text) for pattern in (_COUNTED, _EVERY))), key=lambda m: m.start(), default=None
    )
    named = min((m.start() for pattern, _ in _PATTERNS if (m := pattern.search(text))), default=len(text))
    first = min(counted.start() if counted else len(text), named)
    weekdays = _on_weekdays(text)
    if weekdays and weekdays.at <= first:
        return weekdays
    if counted and counted.start() <= named:
        number = _number(counted["n"])
        return Recurrence(counted.start(), counted.end(), _rule(_UNITS[counted["unit"].casefold()], number))
    match = _TIMES.search(text)
    if match:
        times = {"once": 1, "twice": 2}.get(match["n"].casefold()) or _number(match["n"])
        if 12 % times == 0:
            rule = "FREQ=YEARLY" if times == 1 else _rule("MONTHLY", 12 // times)
            return Recurrence(match.start(), match.end(), rule)
    found = [(m.start(), -m.end(), m, rule) for pattern, rule in _PATTERNS if (m := pattern.search(text))]
    if not found:
        return None
    _, _, match, rule = min(found, key=lambda item: item[:2])
    return Recurrence(match.start(), match.end(), rule, bool(_AMBIGUOUS.fullmatch(match[0])))


_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_AND = r"\s*(?:,|&|/|\band\b)\s*(?:(?:every|each|on)\s+)?(?:the\s+)?"
_DAYS = rf"(?P<days>{_DAY}s?(?:{_AND}{_DAY}s?)*)\b"
_PLURAL = rf"(?P<days>{_DAY}s(?:{_AND}{_DAY}s)*)\b"
_NTH = r"(?:first|1st|second|2nd|third|3rd|fourth|4th|last|final)"
_NTH_DAY = rf"(?:the\s+)?(?P<nth>{_NTH}(?:{_AND}{_NTH})*)\s+(?P<days>{_DAY})s?\b"
_ON = r"\s*[,:(–-]?\s*(?:(?:on|every|each)\s+)?(?:a\s+)?"
_ENDS = r"(?=\s*(?:$|[\n,;:.()–-]|\s\s|from|start|begin|commenc|until|till?\b|to\b|between|during|since))"
_TWO_WEEKS = "FREQ=WEEKLY;INTERVAL=2"
_ON_DAYS = tuple(
    (lazy_pattern(rf"\b{words}", re.I), rule)
    for words, rule in (
        (rf"(?:(?:every|each)\s+)?{_NTH_DAY}\s+(?:(?:of|in)\s+)?(?:each|every|the|a|per)\s+month\b", "FREQ=MONTHLY"),
        (rf"{_NTH_DAY}\s+monthly\b", "FREQ=MONTHLY"),
        (rf"monthly{_ON}{_NTH_DAY}", "FREQ=MONTHLY"),
        (rf"(?:(?:every|each)\s+(?:other|second|2nd|alternate)|alternate|alternating)\s+{_DAYS}", _TWO_WEEKS),
        (rf"fortnightly{_ON}{_DAYS}", _TWO_WEEKS),
        (rf"{_PLURAL}\s*,?\s*fortnightly\b", _TWO_WEEKS),
        (rf"(?:every|each|weekly{_ON})\s*{_DAYS}", "FREQ=WEEKLY"),
        (rf"{_PLURAL}\s*,?\s*weekly\b", "FREQ=WEEKLY"),
        (rf"{_PLURAL}{_ENDS}", "FREQ=WEEKLY"),
    )
)
"""Days of the week on which something recurs. Days in the plural count only at the end or before a date."""
_LEFT_OUT = re.compile(r"\b(?:except|excluding|excl\.?|not|no|apart from|bar)\s+(?:on\s+)?$", re.I)


def _on_weekdays(text: str) -> Recurrence | None:
    """The first recurrence on days of the week.

    >>> told = ("every other Tuesday", "Mondays and Fridays", "last Friday of the month", "not on Mondays", "Monday")
    >>> [found.rrule if (found := _on_weekdays(text)) else None for text in told]
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'FREQ=WEEKLY;BYDAY=MO,FR', 'FREQ=MONTHLY;BYDAY=-1FR', None, None]
    """
    found = [(m.start(), -m.end(), m, rule) for pattern, rule in _ON_DAYS if (m := pattern.search(text))]
    if not found:
        return None
    _, _, match, rule = min(found, key=lambda item: item[:2])
    if _LEFT_OUT.search(text[: match.start()]):
        return None
    days = [day[:2].upper() for day in re.findall(_DAY, match["days"], re.I)]
    places = [_place(nth) for nth in re.findall(_NTH, match.groupdict().get("nth") or "", re.I)]
    on = [f"{place}{day}" for place in places for day in days] or days
    return Recurrence(match.start(), match.end(), f"{rule};BYDAY={','.join(on)}")


def _place(nth: str) -> int:
    """The place of a weekday in its month; the last is -1."""
    word = nth.casefold()
    return -1 if word in {"last", "final"} else ORDINALS[word]


def _number(text: str) -> int:
    return max(1, int(text) if text.isdigit() else _NUMBERS[text.casefold()])


def _rule(freq: str, number: int) -> str:
    return f"FREQ={freq};INTERVAL={number}" if number > 1 else f"FREQ={freq}"


def names_one(text: str, at: int, spans: Sequence[DateSpan]) -> bool:
    """Whether the text from this letter on names one regular report or meeting by its date.

    >>> from planparse.cells.timescales.spans import date_spans
    >>> told = "Annual Council, May 2026"
    >>> names_one(told, 0, date_spans(told)), names_one("Annually, May 2026", 0, date_spans("Annually, May 2026"))
    (True, False)
    """
    if not spans:
        return False
    between = text[at : spans[0].at]
    held = len(spans) == 1 and bool(spans[0].year) and _MEETING.fullmatch(between)
    return bool(held or _NAMED_BY.fullmatch(between))


_NAMED_BY = re.compile(
    r"(?:annual|monthly|quarterly|weekly)\s+[a-z]\w+(?!ly\b)[^.;()]*\bby\s+(?:the\s+)?(?:end of\s+)?", re.I
)
"""A regular product with a deadline: `Annual carbon reports by 2016`."""
_MEETING = re.compile(
    r"(?:annual|monthly|quarterly)\s+(?:\w+\s+){0,2}?(?:council|meeting|assembly|conference|summit|congress|agm)"
    r"\s*[,:;(–-]?\s*(?:in|on|of|by)?\s*",
    re.I,
)
"""A regular meeting before the day or month of the one meant: `Annual Council, May 2026`."""
