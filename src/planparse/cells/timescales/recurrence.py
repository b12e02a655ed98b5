"""Recurrences in a phrase: the words for them, and the RFC 5545 rules they mean."""

from __future__ import annotations

import re
from dataclasses import dataclass

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
    (r"monthly|(?:each|every|per|once a) month", "FREQ=MONTHLY"),
    (r"weekly|(?:each|every|per|once a) week", "FREQ=WEEKLY"),
    (r"(?:each|every) (?P<day>mon|tues|wednes|thurs|fri|satur|sun)day", "FREQ=WEEKLY;BYDAY="),
    (r"daily|(?:each|every|per) day", "FREQ=DAILY"),
)
_COUNTED = re.compile(rf"\b(?P<n>{_N})[\s-]*(?P<unit>week|month|year)ly\b", re.I)
_EVERY = re.compile(rf"\b(?:every|each)\s+(?P<n>{_N})\s+(?P<unit>day|week|month|year)s?\b", re.I)
_TIMES = re.compile(rf"\b(?P<n>{_N}|once|twice)\s+(?:times\s+)?(?:a|per|each|every)\s+year\b", re.I)
_PATTERNS = tuple((re.compile(rf"\b(?:{words})\b", re.I), rule) for words, rule in _FIXED)
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
    counted = min(
        filter(None, (pattern.search(text) for pattern in (_COUNTED, _EVERY))), key=lambda m: m.start(), default=None
    )
    named = min((m.start() for pattern, _ in _PATTERNS if (m := pattern.search(text))), default=len(text))
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
    if rule.endswith("BYDAY="):
        rule += match["day"][:2].upper()
    return Recurrence(match.start(), match.end(), rule, bool(_AMBIGUOUS.fullmatch(match[0])))


def _number(text: str) -> int:
    return max(1, int(text) if text.isdigit() else _NUMBERS[text.casefold()])


def _rule(freq: str, number: int) -> str:
    return f"FREQ={freq};INTERVAL={number}" if number > 1 else f"FREQ={freq}"
