"""Working days as the law counts them: not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday in England.

The Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007, regulation 1(2).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from planparse.errors import MissingExtraError
from planparse.extras import installing

WORKING_DAYS = 70
"""So many working days after the report an authority must publish its statement of action (regulation 3)."""

_SATURDAY = 5


def last_day(received: date, days: int = WORKING_DAYS) -> date:
    """The last day of a period of working days that begins on the day after the report was received.

    >>> last_day(date(2014, 12, 23), 2), last_day(date(2022, 9, 16), 1)  # Christmas; the Queen's funeral
    (datetime.date(2014, 12, 29), datetime.date(2022, 9, 20))
    """
    return next(islice(_working_days_after(received), days - 1, None))


def working_days(received: date, published: date) -> int:
    """How many working days after the report was received something was published; the day of receipt is day 0.

    >>> working_days(date(2014, 7, 4), date(2014, 7, 7)), working_days(date(2014, 7, 4), date(2014, 7, 4))
    (1, 0)
    """
    count = 0
    for day in _working_days_after(received):
        if day > published:
            return count
        count += 1
    return count


def _working_days_after(day: date) -> Iterator[date]:
    """Every working day after a day. Raises `MissingExtraError` where the bank holidays are not installed."""
    try:
        import holidays
    except ImportError:
        problem = "counting working days needs the bank holidays, which are not installed"
        raise MissingExtraError(None, problem, installing("check")) from None
    bank_holidays = holidays.country_holidays("GB", subdiv="ENG")
    while True:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY and day not in bank_holidays:
            yield day
