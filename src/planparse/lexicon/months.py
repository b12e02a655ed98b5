"""The months' names, whole and short, the patterns that find them, and a date in words: in this place alone."""

from __future__ import annotations

from datetime import date

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SHORT_MONTHS = tuple(name[:3].lower() for name in MONTHS)
"""The first three letters of each, in small letters: `jan`."""

MONTH_BEGINS = rf"(?:{'|'.join(SHORT_MONTHS)})"
"""Pattern (ignoring case) of a month's first letters, where what follows them is looked at elsewhere or not at all."""

CAPITAL_MONTH_BEGINS = rf"(?:{'|'.join(name[:3] for name in MONTHS)})"
"""The same where a month has a capital: `Mar` and not `marking`."""

MONTH_NAMES = frozenset((*(name.lower() for name in MONTHS), *SHORT_MONTHS, "sept"))
"""Every usual spelling, in small letters."""

MONTH = rf"(?:{'|'.join(sorted(MONTH_NAMES, key=lambda name: (-len(name), name)))})"
"""Pattern (ignoring case) of a whole name of a month, long or short."""


def month_number(text: str) -> int:
    """The number of the month that a word begins as, 1 to 12. Raises `ValueError` where it begins as none.

    >>> month_number("Sept"), month_number("MAY"), month_number("december")
    (9, 5, 12)
    """
    return SHORT_MONTHS.index(text[:3].lower()) + 1


def british(day: date) -> str:
    """A date as it is written in Britain.

    >>> british(date(2014, 3, 1))
    '1 March 2014'
    """
    return f"{day.day} {day:%B} {day.year}"
