"""What a file's name or a title says of when a version was made: a date, or a version number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planparse.lexicon.months import MONTH, month_number

Key = tuple[int, ...]

_YEAR = r"(?<!\d)(20\d\d|19\d\d)(?!\d)"
_ISO = re.compile(rf"{_YEAR}[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?(0[1-9]|[12]\d|3[01]))?(?!\d)")
_BRITISH = re.compile(rf"(?<!\d)(0?[1-9]|[12]\d|3[01])[-_. /](0?[1-9]|1[0-2])[-_. /]{_YEAR}")
_MONTH = re.compile(
    rf"(?:(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?[-_. ]*)?(?<![a-z])({MONTH})(?![a-z])[-_. ]*{_YEAR}", re.IGNORECASE
)
_QUARTER = re.compile(rf"{_YEAR}(?:[-/]\d\d)?[-_. /]*q(?:uarter)?[-_. ]*([1-4])(?!\d)")
_QUARTER_FIRST = re.compile(rf"(?<![a-z])q(?:uarter)?[-_. ]*([1-4])[-_. ]*(?:of[-_. ]*)?{_YEAR}")
_VERSION = re.compile(r"(?<![a-z])(?:v|ver|version|rev|revision)[-_. ]*(\d{1,3})(?:\.(\d{1,3}))?(?!\d)")


def printed_date(text: str) -> Key | None:
    """The one date in a name or title: year and month or quarter, and the day where it is there.

    None where there is none, or several. A quarter counts as its last month's end, in the order of the year.

    >>> printed_date("plan 2014-10.pdf.json"), printed_date("Action Plan FINAL 26 June 2015"), printed_date("2014-Q4/a")
    ((2014, 10, 0), (2015, 6, 26), (2014, 12, 0))
    >>> printed_date("Improvement plan 2021 to 2023"), printed_date("March 2014 to May 2015")
    (None, None)
    """
    found = set(_dates(text.casefold()))
    return found.pop() if len(found) == 1 else None


def _dates(text: str) -> Iterator[Key]:
    for match in _ISO.finditer(text):
        yield int(match[1]), int(match[2]), int(match[3] or 0)
    for match in _BRITISH.finditer(text):
        yield int(match[3]), int(match[2]), int(match[1])
    for match in _MONTH.finditer(text):
        yield int(match[3]), month_number(match[2]), int(match[1] or 0)
    for match in _QUARTER.finditer(text):
        yield int(match[1]), 3 * int(match[2]), 0
    for match in _QUARTER_FIRST.finditer(text):
        yield int(match[2]), 3 * int(match[1]), 0


def version_number(text: str) -> Key | None:
    """The one version number in a name or title.

    >>> version_number("SIP v2.1.docx.json"), version_number("Plan V 9"), version_number("v1 or v2")
    ((2, 1), (9, 0), None)
    """
    found = {(int(match[1]), int(match[2] or 0)) for match in _VERSION.finditer(text.casefold())}
    return found.pop() if len(found) == 1 else None
