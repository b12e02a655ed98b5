"""The forms that a date takes in a phrase, as patterns: knowledge, not reading."""

from __future__ import annotations

import calendar
import re

MONTHS = tuple(name.casefold() for name in calendar.month_name[1:])
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
MONTH = _MONTH
_YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d)"
_PAIR = r"(?:20)?\d\d\s?[/–-]\s?(?:20)?\d\d"
_PART = (
    r"(?:(?:the )?(?:first|1st|second|2nd|third|3rd|fourth|4th|last|final) week (?:of|in)"
    r"|mid(?:dle)? to (?:late|end(?: of)?)|early to mid|early|beginning of|start of|mid|middle of|late|end(?: of)?"
    r"|the end of)"
)


_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[\s,.]+)?"
_ORDINAL = r"(?:st|nd|rd|th)?"
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "final": 4,
    "last": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
}
_SOME_YEAR = rf"{_PAIR}(?![\d/])|(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d)|\d\d(?![\d/.]|\s?%)"
_NO_LENGTH = r"(?!\s*(?:-|–|to)?\s*(?:working\s+)?(?:hours?|days?|weeks?|months?|years?|per\s?cent)\b)"
"""What makes figures a length of time, no date: `12-18 months`."""
_OF_YEAR = r"(?:\s*(?:of|in|for|,|-|–|\())?\s*(?:fy|financial year)?\s*"

_FORMS: tuple[tuple[str, str], ...] = (
    (
        "week",
        r"\b(?:w\.?[/\\]?\s?[cb](?:ommencing|eginning)?(?![a-z])|(?:week|wk)\.?\s?(?:comm\w*|beg\w*|starting|of|c)\b)[.:]?\s*",
    ),
    ("iso", r"(?<!\d)(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"),
    (
        "figures",
        rf"{_WEEKDAY}(?<![\d/.])(?P<d>\d{{1,2}}){_ORDINAL}\s?[./-]\s?(?P<m>\d{{1,2}})\s?[./-]\s?"
        r"(?P<y>(?:19|20)?\d\d)(?![\d/]|\.\d)",
    ),
    (
        "days",
        rf"{_WEEKDAY}(?<![\d.])(?P<d1>\d{{1,2}}){_ORDINAL}\s*(?:to|-|–|and|&)\s*{_WEEKDAY}(?P<d>\d{{1,2}})\s?{_ORDINAL}"
        r"(?:\s+of)?\s+"
        rf"(?P<month>{_MONTH})(?![a-z])[\s.,'’/-]*(?P<y>{_YEAR}(?!\w))?",
    ),
    (
        "day",
        rf"{_WEEKDAY}(?<![\d.])(?P<d>\d{{1,2}})\s?{_ORDINAL}(?:\s+of)?[\s./-]*(?P<month>{_MONTH})(?![a-z])[\s.,'’/-]*"
        rf"(?P<y>{_YEAR}(?!\w))?",
    ),
    (
        "monthdays",
        rf"\b(?P<month>{_MONTH})\.?\s+(?P<d1>\d{{1,2}}){_ORDINAL}\s*(?:to|-|–|and|&)\s*(?P<d>\d{{1,2}}){_ORDINAL},?\s+"
        r"(?P<y>(?:19|20)\d\d)(?!\w)",
    ),
    (
        "monthdayto",
        rf"\b(?P<month>{_MONTH})\.?\s+(?P<d>\d{{1,2}}){_ORDINAL}(?P<y>)(?=\s*(?:to|-|–)\s*{_MONTH}\.?\s+\d{{1,2}}"
        rf"{_ORDINAL},?\s+(?:19|20)\d\d(?!\w))",
    ),
    (
        "monthday",
        rf"\b(?P<month>{_MONTH})\.?\s+(?P<d>\d{{1,2}}){_ORDINAL},?\s+(?P<y>(?:19|20)\d\d)(?!\w)",
    ),
    (
        "halfterm",
        r"\b(?P<season>autumn|spring|summer|october|february|may)\s+half[\s-]?term\b[\s,(]*"
        rf"(?P<y>{_SOME_YEAR})?",
    ),
    (
        "yearfirst",
        rf"(?<![\d/])(?P<y>(?:19|20)\d\d)\s*[-–,:]?\s+(?P<month>{_MONTH})(?![a-z])"
        r"(?!\s*,?\s*(?:20)?['’]?\d\d\b)(?P<part>)",
    ),
    (
        "seasonlast",
        r"(?<![\d/])(?P<y>(?:19|20)\d\d)\s+(?P<season>spring|summer|autumn|winter)(?P<term>\s+term)?\b(?!\s*20\d\d)",
    ),
    (
        "month",
        rf"(?:\b(?P<part>{_PART})[\s-]*)?\b(?P<month>{_MONTH})(?![a-z])[\s.,'’/-]*(?P<y>{_YEAR}(?!\w|/\d|\s?%))?",
    ),
    (
        "quarter",
        rf"(?:(?P<before>{_PAIR}(?!\d))[\s,:-]*)?\b(?:(?P<ord>{'|'.join(ORDINALS)})\s+(?:quarter|qtr)"
        rf"|(?:q|qtr|quarter)\s?(?P<q>[1-4]|one|two|three|four))\b(?:{_OF_YEAR}(?P<pair>{_PAIR}(?!\d)|(?:19|20)\d\d(?!\d)))?",
    ),
    (
        "academic",
        rf"\b(?:(?:acad(?:emic|\.)?|school)\s+y(?:ea)?r\.?|ay)\s+(?P<pair>{_PAIR})(?!\d)"
        rf"|(?<!\d)(?P<pair2>{_PAIR})\s+(?:academic|school)\s+year",
    ),
    (
        "season",
        r"\b(?P<season>spring|summer|autumn|winter)(?P<term>\s+term)?(?:\s+holidays?)?\b[\s,(]*(?:of\s+)?"
        rf"(?P<y>{_SOME_YEAR})?",
    ),
    ("financial", rf"(?:\bfinancial\s+year\s+|\bfy\s?)?(?<![\d/.])(?P<pair>{_PAIR})(?![\d/]){_NO_LENGTH}"),
    (
        "years",
        rf"(?<![\d/.])(?P<y1>(?:19|20)\d\d)(?P<joint>\s?[/–-]\s?|\s+to\s+)(?P<y2>\d\d)(?![\d/.]|\s?%){_NO_LENGTH}",
    ),
    ("compact", r"(?<!\w)(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\w)"),
    ("yearmonth", r"(?<![\d/.])(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])(?![\d-])"),
    ("feast", r"\b(?P<feast>christmas|xmas|easter)\s+(?P<y>(?:19|20)\d\d)(?!\d)"),
    (
        "monthyear",
        r"(?<![\d/.])(?P<m>0?[1-9]|1[0-2])(?:\s?[/.-]\s?(?P<y>(?:19|20)\d\d)|[/-](?P<y2>\d\d))(?![\d/.%])" + _NO_LENGTH,
    ),
    ("daymonth", r"(?<![\d/.])(?P<d>\d{1,2})/(?P<m>0?[1-9]|1[0-2])(?![\d/.%])" + _NO_LENGTH),
    (
        "year",
        r"(?:\b(?P<part>early|mid|late|end(?: of)?)[\s-]*)?(?:\b(?:calendar\s+)?year\s+)?"
        r"(?<![\d/.])(?P<y>(?:19|20)\d\d)(?![\d/.]\d|\d)",
    ),
)
PATTERNS = tuple((name, re.compile(pattern, re.I)) for name, pattern in _FORMS)
DAY = dict(PATTERNS)["day"]
FIGURES = dict(PATTERNS)["figures"]
COUNTED = re.compile(r"\b(?:phase|cohort|stage|tranche|wave|part|step|group|tier|round|key stage|level|week)\s*$", re.I)
"""Words whose number is their own and not a day: `Phase 1 June 2019`."""
