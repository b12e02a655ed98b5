"""The months' names, long and short, the patterns that find them, and dates in words. Defined only here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from planparse.patterns import lazy_pattern

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SHORT_MONTHS = tuple(name[:3].lower() for name in MONTHS)
"""The first three letters of each month, in small letters: `jan`."""

MONTH_BEGINS = rf"(?:{'|'.join(SHORT_MONTHS)})"
"""A pattern (ignoring case) for a month's first letters; what follows them is checked elsewhere or not at all."""

CAPITAL_MONTH_BEGINS = rf"(?:{'|'.join(name[:3] for name in MONTHS)})"
"""The same for months with a capital: `Mar` but not `marking`."""

MONTH_NAMES = frozenset((*(name.lower() for name in MONTHS), *SHORT_MONTHS, "sept"))
"""Every usual spelling, in small letters."""

MONTH = rf"(?:{'|'.join(sorted(MONTH_NAMES, key=lambda name: (-len(name), name)))})"
"""A pattern (ignoring case) for a whole month name, long or short."""


def month_number(text: str) -> int:
    """The number of the month that a word begins like, 1 to 12. Raises `ValueError` if there is none.

    >>> month_number("Sept"), month_number("MAY"), month_number("december")
    (9, 5, 12)
    """
    return SHORT_MONTHS.index(text[:3].lower()) + 1


def british(day: date) -> str:
    """A date as written in Britain.

    >>> british(date(2014, 3, 1))
    '1 March 2014'
    """
    return f"{day.day} {day:%B} {day.year}"


_DAYS = lazy_pattern(
    rf"(?<![\d/.-])(?:(?P<year>\d{{4}})-(?P<month>\d\d?)-(?P<day>\d\d?)"
    rf"|(?P<d>\d\d?)(?:[/.-](?P<m>\d\d?)[/.-]|(?:st|nd|rd|th)?[ -](?P<name>{MONTH})\.?,?[ -])"
    r"(?P<y>\d{4}|\d\d))(?!\d)",
    re.I,
)


def days_in(text: str) -> Iterator[date]:
    """The days of whole dates in a text, in order; figures are read in British order.

    >>> [day.isoformat() for day in days_in("Mon 01/04/25 to 2026-01-30, or 3 Feb 2026; May 2027, 31/02/25")]
    ['2025-04-01', '2026-01-30', '2026-02-03']
    """
    for found in _DAYS.finditer(text):
        year, month = found["year"] or found["y"], found["month"] or found["m"]
        number = int(month) if month else month_number(found["name"])
        try:
            yield date(int(year) if len(year) > 2 else 2000 + int(year), number, int(found["day"] or found["d"]))
        except ValueError:  # a day that no month has
            continue
