"""The dates inside an outcome's text: by when a value stands.

A tiny strict reading: what is no certain date is none. A month means its last day, `2014/15` the financial year's last.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from planparse.lexicon.months import month_number

_MONTH: Final = (
    r"(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?"
    r"|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\b\.?"
)
_PART: Final = r"(?:[Tt]he )?(?P<part>[Ee]nd|[Ee]arly|[Mm]id|[Ll]ate|[Bb]eginning|[Ss]tart)[ -](?:of )?(?:the )?"
_YEAR: Final = (
    r"(?P<year>20\d\d(?![\d/-])|(?<=['’-])\d\d(?!\d)|(?<=[a-z.] )(?:1\d|2\d|30)(?=\s*(?:[.,;:)\]]|$)|\s(?=[A-Z])))"
)
_PATTERNS: Final = (
    re.compile(r"(?<![\d.,/])(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<year>20\d\d|\d\d)(?![\d/%])(?!\.\d)"),
    re.compile(
        rf"(?:{_PART})?(?:(?P<d>(?<![\d/.,])\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?(?<![A-Za-z])(?P<name>{_MONTH})"
        rf"(?:,? ?['’-]? ?{_YEAR})?"
    ),
    re.compile(
        r"(?:(?:[Qq]uarter |[Qq]tr ?|[Qq] ?)(?P<q>[1-4])(?:,? (?:of |in )?| ?- ?)?)?(?P<academic>[Aa]cademic [Yy]ear )?"
        r"(?<![\d/.])(?P<year>20\d\d|(?<=[Qq][1-4] )\d\d) ?[/-] ?(?P<next>\d\d(?:\d\d)?)(?![\d/%]|\.\d)"
    ),
    re.compile(
        r"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?P<term> [Tt]erm)?(?: of)? (?P<year>20\d\d)(?![\d/])"
    ),
    re.compile(
        r"(?:(?<=\b[Bb]y )|(?<=\b[Ii]n )|(?<=\bof )|(?<=\bfor )|(?<=\bend )|(?<=\bduring ))(?P<year>20\d\d)(?![\d/%-])"
    ),
)
_SEASONS: Final = {"spring": 5, "summer": 8, "autumn": 11, "winter": 2}
_TERMS: Final = {"spring": 4, "summer": 7, "autumn": 12, "winter": 12}
_PART_DAYS: Final = {"early": 10, "mid": 15, "beginning": 10, "start": 10}
_QUARTER_ENDS: Final = {"1": 6, "2": 9, "3": 12, "4": 3}


@dataclass(frozen=True, slots=True)
class Dated:
    """Where a date stands in the text, and its day: None where no year can be told."""

    start: int
    end: int
    day: date | None


def find_dates(text: str, year_hint: int | None = None) -> tuple[Dated, ...]:
    """The dates of a text in reading order; one without a year takes the hint.

    >>> text = "80% by April 2015, 85% by the end of Sept 2015, 12 in Q1 2014/15 and 31/03/15"
    >>> [str(d.day) for d in find_dates(text)]
    ['2015-04-30', '2015-09-30', '2014-06-30', '2015-03-31']
    >>> [str(d.day) for d in find_dates("by March 85% may do", 2015)], find_dates("children aged 16-17, 1.2 and 24/7")
    (['2015-03-31'], ())
    """
    found: list[Dated] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if any(match.start() < d.end and d.start < match.end() for d in found):
                continue
            found += _dated(match, year_hint)
    return tuple(sorted(found, key=lambda d: d.start))


def _dated(match: re.Match[str], hint: int | None) -> Iterator[Dated]:
    """The match as a date, if it is one on the calendar."""
    parts = match.groupdict()
    if parts.get("name") and not parts["year"] and not parts["name"][0].isupper():
        return  # `may` and `march` are verbs too
    year = int(parts["year"]) % 100 + 2000 if parts["year"] else hint
    if year is None:
        yield Dated(match.start(), match.end(), None)
        return
    day = _day(parts, year)
    if day:
        yield Dated(match.start(), match.end(), day)


def _day(parts: dict[str, str | None], year: int) -> date | None:
    if next_year := parts.get("next"):
        return _financial(parts, year) if int(next_year) % 100 == (year + 1) % 100 else None
    if season := parts.get("season"):
        return _last(year, (_TERMS if parts["term"] else _SEASONS)[season.lower()])
    if name := parts.get("name"):
        month = month_number(name)
        part = (parts["part"] or "").lower()
        return _made(year, month, int(parts["d"] or _PART_DAYS.get(part, 0)))
    if day := parts.get("d"):
        return _made(year, int(parts["m"] or 0), int(day))
    return date(year, 12, 31)


def _financial(parts: dict[str, str | None], year: int) -> date:
    """The last day of a financial or academic year, or of one of its quarters."""
    if parts["academic"]:
        return date(year + 1, 8, 31)
    month = _QUARTER_ENDS[parts["q"] or "4"]
    return _last(year + (month == 3), month)


def _made(year: int, month: int, day: int) -> date | None:
    """The date, a day of 0 meaning the month's last; None where the calendar has no such day."""
    if not 1 <= month <= 12 or day > monthrange(year, month)[1]:
        return None
    return date(year, month, day) if day else _last(year, month)


def _last(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
