"""Dates in a phrase: where each stands, and which days it means."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from planparse.normalise.draft import Precision

MONTHS = tuple(name.casefold() for name in calendar.month_name[1:])
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d)"
_PAIR = r"(?:20)?\d\d\s?[/–-]\s?(?:20)?\d\d"
_PART = r"(?:early|beginning of|start of|mid|middle of|late|end(?: of)?|the end of)"


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date found in a phrase: its letters ``at``:``stop``, its first and last day, and how fine it is.

    ``year`` is False where the phrase gives no year; ``first`` and ``last`` then are in year 4 (a leap year)
    until one is found. ``correction`` is the month as it should be spelt where it is misspelt.
    """

    at: int
    stop: int
    first: date
    last: date
    precision: Precision
    year: bool = True
    correction: str | None = None
    whole: bool = False
    """A whole period (a financial or academic year): it bounds a recurrence on both sides."""


NO_YEAR = 4
"""The year of dates that have none yet: a leap year, so that 29 February stands."""

_FORMS: tuple[tuple[str, str], ...] = (
    ("week", rf"(?:w/?c|week (?:commencing|beginning))\.?\s*(?P<inner>[^,;()]*?\d{{2,4}}(?!\w)|[^,;()]*{_MONTH}\b)"),
    ("iso", r"(?<!\d)(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"),
    ("figures", r"(?<![\d/.])(?P<d>\d{1,2})\s?[./-]\s?(?P<m>\d{1,2})\s?[./-]\s?(?P<y>(?:19|20)?\d\d)(?![\d/]|\.\d)"),
    (
        "day",
        rf"(?<![\d.])(?P<d>\d{{1,2}})\s?(?:st|nd|rd|th)?(?:\s+of)?[\s-]*(?P<month>{_MONTH})\b[\s.,'’/-]*(?P<y>{_YEAR}(?!\w))?",
    ),
    ("monthday", rf"\b(?P<month>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>(?:19|20)\d\d)(?!\w)"),
    (
        "halfterm",
        rf"\b(?P<season>autumn|spring|summer|october|february|may)\s+half[\s-]?term\b[\s,]*(?P<y>{_PAIR}|(?:19|20)\d\d)?",
    ),
    ("month", rf"(?:\b(?P<part>{_PART})[\s-]*)?\b(?P<month>{_MONTH})(?![a-z])[\s.,'’/-]*(?P<y>{_YEAR}(?![\w/]|\s?%))?"),
    (
        "quarter",
        rf"\b(?:q|qtr|quarter)\s?(?P<q>[1-4])\b(?:\s*(?:of|,|-)?\s*(?P<pair>{_PAIR}(?!\d)|(?:19|20)\d\d(?!\d)))?",
    ),
    (
        "academic",
        rf"\b(?:academic|school)\s+year\s+(?P<pair>{_PAIR})(?!\d)|(?<!\d)(?P<pair2>{_PAIR})\s+(?:academic|school)\s+year",
    ),
    (
        "season",
        rf"\b(?P<season>spring|summer|autumn|winter)(?P<term>\s+term)?\b[\s,]*(?:of\s+)?(?P<y>{_PAIR}(?!\d)|(?:19|20)\d\d(?!\d))?",
    ),
    ("financial", rf"(?:\bfinancial\s+year\s+|\bfy\s?)?(?<![\d/.])(?P<pair>{_PAIR})(?![\d/])"),
    ("year", r"(?:\b(?P<part>early|mid|late|end(?: of)?)[\s-]*)?(?<![\d/.])(?P<y>(?:19|20)\d\d)(?![\d/.]\d|\d)"),
)
_PATTERNS = tuple((name, re.compile(pattern, re.I)) for name, pattern in _FORMS)


def date_spans(text: str) -> list[DateSpan]:
    """Every date in a phrase, in order; where two forms overlap, the earlier and then the longer one.

    >>> [(s.last.isoformat(), s.precision) for s in date_spans("Sept 2014 Report 5th Dec 2014")]
    [('2014-09-30', 'month'), ('2014-12-05', 'day')]
    """
    mended, corrections = _mended(text)
    found: list[DateSpan] = []
    at = 0
    while at < len(mended):
        span = _first(mended, at)
        if span is None:
            break
        found.append(span)
        at = span.stop
    return [_with_correction(span, corrections) for span in found]


def _first(text: str, at: int) -> DateSpan | None:
    best: DateSpan | None = None
    for name, pattern in _PATTERNS:
        start = at
        while (match := pattern.search(text, start)) is not None:
            if best is not None and match.start() > best.at:
                break
            span = _READERS[name](match)
            if span is not None:
                if best is None or span.at < best.at or (span.at == best.at and span.stop > best.stop):
                    best = span
                break
            start = match.end()
    return best


@lru_cache(maxsize=2048)
def _calendar_day(text: str) -> date | None:
    """A day, month and year in words or figures, read by dateparser in British order."""
    import dateparser

    settings = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"], "PREFER_DATES_FROM": "current_period"}
    read = dateparser.parse(text, languages=["en"], settings=settings)
    return read.date() if read else None


def _read_week(match: re.Match[str]) -> DateSpan | None:
    inner = date_spans(match["inner"])
    if not inner or inner[0].precision != "day":
        return None
    day = inner[0].first
    sunday = day + timedelta(days=6 - day.weekday()) if inner[0].year else day + timedelta(days=6)
    return DateSpan(match.start(), match.start("inner") + inner[0].stop, day, sunday, "day", inner[0].year)


def _read_figures(match: re.Match[str]) -> DateSpan | None:
    day, month, year = int(match["d"]), int(match["m"]), full_year(match["y"])
    if month > 12 >= day:
        day, month = month, day  # month first: no other reading is possible
    if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    stamp = _calendar_day(f"{day:02d}/{month:02d}/{year}")
    return DateSpan(match.start(), match.end(), stamp, stamp, "day") if stamp else None


def _read_day(match: re.Match[str]) -> DateSpan | None:
    month, day = month_number(match["month"]), int(match["d"])
    year = full_year(match["y"]) if match["y"] else NO_YEAR
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    stamp = _calendar_day(f"{day} {MONTHS[month - 1]} {year}") if match["y"] else date(year, month, day)
    if stamp is None:
        return None
    return DateSpan(match.start(), _end(match), stamp, stamp, "day", bool(match["y"]))


def _read_month(match: re.Match[str]) -> DateSpan | None:
    if match["month"].casefold() == "may" and not match["y"] and match["month"] != "May" and match["month"] != "MAY":
        return None  # the verb
    if match["month"].casefold() in {"mar", "dec"} and match["month"].islower():
        return None
    month = month_number(match["month"])
    year = full_year(match["y"]) if match["y"] else NO_YEAR
    first, last = date(year, month, 1), month_end(year, month)
    part = (match["part"] or "").casefold()
    if part.startswith(("early", "begin", "start")):
        last = date(year, month, 10)
    elif part.startswith("mid"):
        last = date(year, month, 15)
    return DateSpan(match.start(), _end(match), first, last, "month", bool(match["y"]))


def _read_quarter(match: re.Match[str]) -> DateSpan | None:
    quarter, pair = int(match["q"]), match["pair"]
    if pair is None:
        begins = NO_YEAR
    elif len(re.sub(r"\D", "", pair)) == 4 and not re.search(r"[/–-]", pair):
        begins = int(pair)
    else:
        years = pair_years(pair)
        if years is None:
            return None
        begins = years[0]
    month = 3 * quarter + 1
    first = date(begins, month, 1) if quarter < 4 else date(begins + 1, 1, 1)
    last = month_end(first.year, first.month + 2)
    return DateSpan(match.start(), match.end(), first, last, "quarter", pair is not None)


def _read_academic(match: re.Match[str]) -> DateSpan | None:
    years = pair_years(match["pair"] or match["pair2"])
    if years is None:
        return None
    return DateSpan(match.start(), match.end(), date(years[0], 9, 1), date(years[1], 8, 31), "year", whole=True)


def _read_financial(match: re.Match[str]) -> DateSpan | None:
    years = pair_years(match["pair"])
    if years is None:
        return None
    return DateSpan(match.start(), match.end(), date(years[0], 4, 1), date(years[1], 3, 31), "year", whole=True)


_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
_TERMS = {"autumn": (9, 12), "spring": (1, 4), "summer": (5, 7)}


def _read_season(match: re.Match[str]) -> DateSpan | None:
    season, is_term = match["season"].casefold(), bool(match["term"])
    if is_term and season == "winter":
        return None
    begin, end = _TERMS[season] if is_term else _SEASONS[season]
    year = NO_YEAR
    if match["y"]:
        years = pair_years(match["y"]) or (int(match["y"]), int(match["y"]))
        in_second = years[0] != years[1] and begin < 9
        year = years[1] if in_second else years[0]
    ends = year + (end < begin)
    precision: Precision = "term" if is_term else "season"
    return DateSpan(match.start(), _end(match), date(year, begin, 1), month_end(ends, end), precision, bool(match["y"]))


_HALF_TERMS = {"autumn": 10, "october": 10, "spring": 2, "february": 2, "summer": 5, "may": 5}


def _read_half_term(match: re.Match[str]) -> DateSpan | None:
    month = _HALF_TERMS[match["season"].casefold()]
    year = NO_YEAR
    if match["y"]:
        years = pair_years(match["y"]) or (int(match["y"]), int(match["y"]))
        year = years[0] if month > 8 else years[1]
    return DateSpan(match.start(), _end(match), date(year, month, 1), month_end(year, month), "month", bool(match["y"]))


def _read_year(match: re.Match[str]) -> DateSpan | None:
    year = int(match["y"])
    return DateSpan(match.start(), match.end(), date(year, 1, 1), date(year, 12, 31), "year", whole=True)


_READERS = {
    "week": _read_week,
    "iso": _read_figures,
    "figures": _read_figures,
    "day": _read_day,
    "monthday": _read_day,
    "halfterm": _read_half_term,
    "month": _read_month,
    "quarter": _read_quarter,
    "academic": _read_academic,
    "season": _read_season,
    "financial": _read_financial,
    "year": _read_year,
}


def full_year(text: str) -> int:
    """A year of two or four figures in full: plans are of this century.

    >>> full_year("'15"), full_year("1999")
    (2015, 1999)
    """
    year = int(text.strip("'’"))
    return year + 2000 if year < 100 else year


def pair_years(text: str) -> tuple[int, int] | None:
    """The two years of `2014/15`, `14/15` or `2014-2015`; None where they do not follow each other.

    >>> pair_years("2014/15"), pair_years("99/00"), pair_years("12/15")
    ((2014, 2015), (1999, 2000), None)
    """
    parts = [part.strip() for part in re.split(r"[/–-]", text)]
    if len(parts) != 2 or not all(part.isdigit() for part in parts):
        return None
    second = full_year(parts[1])
    first = full_year(parts[0])
    if first - second == 99:
        first -= 100
    return (first, second) if second == first + 1 else None


def month_number(text: str) -> int:
    """1 to 12 for a month's name or its beginning."""
    return next(i for i, name in enumerate(MONTHS, 1) if name.startswith(text.casefold()[:3]))


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def _end(match: re.Match[str]) -> int:
    """The end of a match without the blanks and stops behind a date that turned out to have no year."""
    return match.start() + len(match[0].rstrip(" .,'’/-"))


_WORD = re.compile(r"[A-Za-z]{4,12}")
_NOT_MONTHS = frozenset(
    ("march", "margin", "match", "marsh", "tune", "juror", "augment", "member", "decide", "review", "early", "apply")
)


def _mended(text: str) -> tuple[str, list[tuple[int, str, str]]]:
    """The phrase with misspelt months spelt right, and what was mended: (where, printed, right)."""
    mended, found = text, []
    for match in reversed(list(_WORD.finditer(text))):
        right = misspelt_month(match[0])
        near = text[match.end() : match.end() + 6] + text[max(0, match.start() - 5) : match.start()]
        if right and re.search(r"\d", near):
            mended = mended[: match.start()] + right[:3].ljust(len(match[0])) + mended[match.end() :]
            found.append((match.start(), match[0], right))
    return mended, found


@lru_cache(maxsize=1024)
def misspelt_month(word: str) -> str | None:
    """The month that a word is a typing error of, or None.

    >>> misspelt_month("Setpember"), misspelt_month("Febuary"), misspelt_month("March"), misspelt_month("Member")
    ('September', 'February', None, None)
    """
    folded = word.casefold()
    if folded in _NOT_MONTHS or re.fullmatch(_MONTH, folded):
        return None
    for name in MONTHS:
        limit = 2 if len(name) > 6 else 1
        if (
            len(name) > 3
            and folded[0] == name[0]
            and DamerauLevenshtein.distance(folded, name, score_cutoff=limit) <= limit
        ):
            return name.capitalize()
    return None


def _with_correction(span: DateSpan, corrections: list[tuple[int, str, str]]) -> DateSpan:
    right = next((right for where, _, right in corrections if span.at <= where < span.stop), None)
    return (
        DateSpan(span.at, span.stop, span.first, span.last, span.precision, span.year, right, span.whole)
        if right
        else span
    )


def corrections_in(text: str) -> Iterator[tuple[str, str]]:
    """The misspelt months of a phrase beside their right spelling."""
    yield from ((printed, right) for _, printed, right in reversed(_mended(text)[1]))
