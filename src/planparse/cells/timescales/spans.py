"""Dates in a phrase: their place, the days they mean, and the steps they date."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from dateutil.easter import easter

from planparse.cells.draft import Precision
from planparse.cells.timescales.words import COUNTED, DAY, FIGURES, MONTHS, ORDINALS, PATTERNS
from planparse.noun import noun


@noun
class DateSpan:
    """A date found in a phrase: its letters ``at``:``stop``, its first and last day, and its precision.

    ``year`` is False if the phrase gives no year; ``first`` and ``last`` are then in year 4 (a leap year) for now.
    """

    at: int
    stop: int
    first: date
    last: date
    precision: Precision
    year: bool = True
    whole: bool = False
    """Whether it is a whole year (any kind), which gives a recurrence a start and an end."""
    ranged: bool = False
    """Whether one span covers a range by itself, such as two days of one month."""
    moves: bool = False
    """Whether it is Easter, which is another day each year."""


NO_YEAR = 4
"""The year of dates that have none yet: a leap year, so that 29 February exists."""


def date_spans(text: str) -> list[DateSpan]:
    """Every date in a phrase, in order; of overlapping forms the earlier, then the longer one.

    >>> [(s.last.isoformat(), s.precision) for s in date_spans("Sept 2014 Report 5th Dec 2014")]
    [('2014-09-30', 'month'), ('2014-12-05', 'day')]
    """
    text = without_impossible(text)
    found: list[DateSpan] = []
    forms = [_Form(name, pattern, text) for name, pattern in PATTERNS]
    at = 0
    while (span := _first(forms, at)) is not None:
        found.append(span)
        at = span.stop
    return [span for span in found if len(found) == 1 or not _OF_FIGURES.fullmatch(text[span.at : span.stop + _NOUN])]


_OF_FIGURES = re.compile(
    r"(?:q[1-4]|quarter (?:[1-4]|one|two|three|four)) (?:data|figure|result|return|accou|perfo).*", re.I
)
_NOUN = 8
"""Letters to look at after a quarter, which may only name figures: `Q3 data would be published mid-February 2019`."""


def without_impossible(text: str) -> str:
    """The phrase with impossible days (`31 June`) blotted out, so that no part of them is read as a date.

    >>> without_impossible("31 June 2017 or 31/04/2017")
    '############ or ##########'
    """
    for match in (*DAY.finditer(text), *FIGURES.finditer(text)):
        year = full_year(match["y"]) if match["y"] else NO_YEAR
        day = int(match["d"])
        month = month_number(match["month"]) if "month" in match.re.groupindex else int(match["m"])
        if 1 <= month <= 12 and calendar.monthrange(year, month)[1] < day <= 31:
            text = text[: match.start()] + "#" * len(match[0]) + text[match.end() :]
    return text


class _Form:
    """One form of date in a text. It keeps its last match, so that a long text is not searched repeatedly."""

    def __init__(self, name: str, pattern: re.Pattern[str], text: str) -> None:
        self.read, self.pattern, self._text = _READERS[name], pattern, text
        self._match: re.Match[str] | None = None
        self._searched = (0, -1)  # a search that starts in this range finds the same match

    def match(self, at: int) -> re.Match[str] | None:
        """The first match that begins at this letter or later."""
        if not self._searched[0] <= at <= self._searched[1]:
            self._match = self.pattern.search(self._text, at)
            self._searched = (at, self._match.start() if self._match else len(self._text))
        return self._match


def _first(forms: Sequence[_Form], at: int) -> DateSpan | None:
    best: DateSpan | None = None
    for form in forms:
        match = form.match(at)
        while match is not None:
            if best is not None and match.start() > best.at:
                break
            span = form.read(match)
            if span is not None:
                if best is None or span.at < best.at or (span.at == best.at and span.stop > best.stop):
                    best = span
                break
            match = form.pattern.search(match.string, match.end())
    return best


def _read_week(match: re.Match[str]) -> DateSpan | None:
    inner = _first([_Form(name, pattern, match.string) for name, pattern in PATTERNS], match.end())
    if inner is None or inner.precision != "day" or inner.at - match.end() > 4:
        return None
    sunday = inner.first + timedelta(days=6 - inner.first.weekday() if inner.year else 6)
    return DateSpan(match.start(), inner.stop, inner.first, sunday, "day", inner.year)


def _read_figures(match: re.Match[str]) -> DateSpan | None:
    day, month, year = int(match["d"]), int(match["m"]), full_year(match["y"])
    if month > 12 >= day:
        day, month = month, day  # month first: no other reading is possible
    if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    stamp = date(year, month, day)
    return DateSpan(match.start(), match.end(), stamp, stamp, "day")


def _read_day(match: re.Match[str]) -> DateSpan | None:
    if COUNTED.search(match.string[: match.start()]):
        return None
    month, day = month_number(match["month"]), int(match["d"])
    year = full_year(match["y"]) if match["y"] else NO_YEAR
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    stamp = date(year, month, day)
    return DateSpan(match.start(), _end(match), stamp, stamp, "day", bool(match["y"]))


def _read_days(match: re.Match[str]) -> DateSpan | None:
    """Two days of one month: `6 to 17 July 2015`."""
    last = _read_day(match)
    if last is None or not 0 < int(match["d1"]) < int(match["d"]):
        return None
    return replace(last, first=last.last.replace(day=int(match["d1"])), ranged=True)


def _read_days_in_figures(match: re.Match[str]) -> DateSpan | None:
    """Two days of one month in figures: `6 - 17/7/2015`."""
    last = _read_figures(match)
    if last is None or not 0 < int(match["d1"]) < int(match["d"]) == last.last.day:
        return None
    return replace(last, first=last.last.replace(day=int(match["d1"])), ranged=True)


def _read_nth_day(match: re.Match[str]) -> DateSpan:
    """A weekday of a month by its number: `the first Monday of May 2026`."""
    year, month, nth = int(match["y"]), month_number(match["month"]), match["nth"].casefold()
    named = [day[:3].casefold() for day in calendar.day_abbr].index(match["on"][:3].casefold())
    end = month_end(year, month)
    days = [date(year, month, day) for day in range(1, end.day + 1) if date(year, month, day).weekday() == named]
    day = days[-1] if nth in {"last", "final"} else days[ORDINALS[nth] - 1]
    return DateSpan(match.start(), match.end(), day, day, "day")


def _read_years(match: re.Match[str]) -> DateSpan | None:
    """Several years: `2012-15` are calendar years; `2022 to 23` is one financial year."""
    first, last = int(match["y1"]), full_year(match["y2"])
    if last <= first:
        return None
    if last == first + 1:
        if "to" not in match["joint"]:
            return None
        return DateSpan(match.start(), match.end(), date(first, 4, 1), date(last, 3, 31), "year", ranged=True)
    return DateSpan(match.start(), match.end(), date(first, 1, 1), date(last, 12, 31), "year", ranged=True)


def _read_month_year(match: re.Match[str]) -> DateSpan | None:
    """A month in figures (`03/2017`); two consecutive figures (`14/15`) are a financial year."""
    year, month = full_year(match["y"] or match["y2"]), int(match["m"])
    if pair_years(match[0]) or (match["y2"] and int(match["y2"]) <= 12):
        return None  # `05/02` is a day and a month
    return DateSpan(match.start(), match.end(), date(year, month, 1), month_end(year, month), "month")


def _read_year_month(match: re.Match[str]) -> DateSpan | None:
    """A month like `2014-11`; `2011-12` is a financial year."""
    year, month = int(match["y"]), int(match["m"])
    if pair_years(match[0]):
        return None
    return DateSpan(match.start(), match.end(), date(year, month, 1), month_end(year, month), "month")


def _read_feast(match: re.Match[str]) -> DateSpan:
    year = full_year(match["y"]) if match["y"] else NO_YEAR
    moves = (match["feast"] or match["feast2"]).casefold() == "easter"
    day = easter(year) if moves and match["y"] else date(year, 4, 1) if moves else date(year, 12, 25)
    return DateSpan(match.start(), match.end(), day, day, "day", bool(match["y"]), moves=moves)


def _read_day_month(match: re.Match[str]) -> DateSpan | None:
    """A day in figures without a year: `30/9`."""
    day, month = int(match["d"]), int(match["m"])
    if not 1 <= day <= calendar.monthrange(NO_YEAR, month)[1]:
        return None
    stamp = date(NO_YEAR, month, day)
    return DateSpan(match.start(), match.end(), stamp, stamp, "day", year=False)


def _read_month(match: re.Match[str]) -> DateSpan | None:
    if match["month"].casefold() == "may" and not match["y"] and match["month"] != "May" and match["month"] != "MAY":
        return None  # the verb
    month = month_number(match["month"])
    year = full_year(match["y"]) if match["y"] else NO_YEAR
    first, last = date(year, month, 1), month_end(year, month)
    part = (match["part"] or "").casefold()
    if " week" in part:
        week = next((number for word, number in ORDINALS.items() if word in part), 4)
        last = last if "last" in part or "final" in part else date(year, month, 7 * week)
    elif part.startswith(("early", "begin", "start")):
        last = date(year, month, 10)
    elif part.startswith("mid") or part.endswith(("first half of", "1st half of")):
        last = date(year, month, 15)
    # As a start, `mid May` means the 15th: only a whole month begins on its first day.
    first = last if part else first
    return DateSpan(match.start(), _end(match), first, last, "month", bool(match["y"]))


def _read_quarter(match: re.Match[str]) -> DateSpan | None:
    quarter = int(match["q"]) if (match["q"] or "").isdigit() else ORDINALS[(match["ord"] or match["q"]).casefold()]
    pair = match["pair"] or match["before"]
    if pair is None:
        begins = NO_YEAR
    elif len(re.sub(r"\D", "", pair)) == 4 and not re.search(r"[/–-]", pair):
        begins = int(pair)
        if match["ord"]:  # `the first quarter of 2013`, which no pair of years ties to the financial year
            first = date(begins, 3 * quarter - 2, 1)
            return DateSpan(match.start(), match.end(), first, month_end(begins, 3 * quarter), "quarter", year=True)
    else:
        years = pair_years(pair)
        if years is None:
            return None
        begins = years[0]
    month = 3 * quarter + 1
    first = date(begins, month, 1) if quarter < 4 else date(begins + 1, 1, 1)
    last = month_end(first.year, first.month + 2)
    return DateSpan(match.start(), match.end(), first, last, "quarter", pair is not None)


def _read_half(match: re.Match[str]) -> DateSpan | None:
    """A half of a calendar year (`first half of 2026`) or of a financial one (`H2 2025/26`)."""
    years = pair_years(match["pair"]) if match["pair"] else None
    if match["pair"] and years is None:
        return None
    second = match["h"] == "2" or (match["ord"] or "").casefold() in {"second", "2nd"}
    year, month = (years[0], 4) if years else (int(match["y"]), 1)
    first = date(year, month + 6 * second, 1)
    last = date(year + 1, 3, 31) if years and second else month_end(year, first.month + 5)
    return DateSpan(match.start(), match.end(), first, last, "month")


def _read_year_ending(match: re.Match[str]) -> DateSpan:
    """A financial year that is named by its second year: `FY26`."""
    year = full_year(match["y"])
    return DateSpan(match.start(), match.end(), date(year - 1, 4, 1), date(year, 3, 31), "year", whole=True)


def of_calendar_year(span: DateSpan) -> DateSpan:
    """A quarter without a year, moved to a year that begins in January; any other date unchanged."""
    if span.precision != "quarter":
        return span
    month = (span.first.month - 4) % 12 + 1
    return replace(span, first=date(NO_YEAR, month, 1), last=month_end(NO_YEAR, month + 2))


def _read_academic(match: re.Match[str]) -> DateSpan | None:
    years = pair_years(match["pair"] or match["pair2"])
    if years is None:
        return None
    return DateSpan(match.start(), match.end(), date(years[0], 9, 1), date(years[1], 8, 31), "year", whole=True)


def _read_academic_years(match: re.Match[str]) -> DateSpan | None:
    """Several academic years in one: `2015-2019 academic years`."""
    first, last = int(match["y1"]), full_year(match["y2"])
    if last <= first:
        return None
    return DateSpan(match.start(), match.end(), date(first, 9, 1), date(last, 8, 31), "year", ranged=True)


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
        years = pair_years(match["y"]) or (full_year(_LAST_YEAR.sub("", match["y"])),) * 2
        in_second = years[0] != years[1] and begin < 9
        year = years[1] if in_second else years[0]
    ends = year + (end < begin)
    precision: Precision = "term" if is_term else "season"
    return DateSpan(match.start(), _end(match), date(year, begin, 1), month_end(ends, end), precision, bool(match["y"]))


_HALF_TERMS = {"aut": 10, "oct": 10, "spr": 2, "feb": 2, "sum": 5, "may": 5}


def _read_half_term(match: re.Match[str]) -> DateSpan | None:
    month = _HALF_TERMS[match["season"][:3].casefold()]
    year = NO_YEAR
    if match["y"]:
        years = pair_years(match["y"]) or (full_year(_LAST_YEAR.sub("", match["y"])),) * 2
        year = years[0] if month > 8 else years[1]
    return DateSpan(match.start(), _end(match), date(year, month, 1), month_end(year, month), "month", bool(match["y"]))


def _read_year(match: re.Match[str]) -> DateSpan | None:
    year = int(match["y"])
    return DateSpan(match.start(), match.end(), date(year, 1, 1), date(year, 12, 31), "year", whole=True)


_READERS = {
    "week": _read_week,
    "iso": _read_figures,
    "figures": _read_figures,
    "figuredays": _read_days_in_figures,
    "days": _read_days,
    "day": _read_day,
    "monthdays": _read_days,
    "monthdayto": _read_day,
    "monthday": _read_day,
    "nthday": _read_nth_day,
    "halfterm": _read_half_term,
    "yearfirst": _read_month,
    "seasonlast": _read_season,
    "month": _read_month,
    "quarter": _read_quarter,
    "academic": _read_academic,
    "academicyears": _read_academic_years,
    "season": _read_season,
    "financial": _read_financial,
    "fyear": _read_year_ending,
    "half": _read_half,
    "years": _read_years,
    "compact": _read_figures,
    "yearmonth": _read_year_month,
    "feast": _read_feast,
    "monthyear": _read_month_year,
    "daymonth": _read_day_month,
    "year": _read_year,
}


def full_year(text: str) -> int:
    """A year of two or four figures in full; two figures mean this century.

    >>> full_year("'15"), full_year("1999")
    (2015, 1999)
    """
    year = int(text.strip("'’"))
    return year + 2000 if year < 100 else year


_LAST_YEAR = re.compile(r"\s*[/–-].*")
"""The second of two years that are not consecutive (`Spring 2014 - 2014`)."""


def pair_years(text: str) -> tuple[int, int] | None:
    """The two years of `2014/15`, `14/15` or `2014-2015`; None if they are not consecutive.

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
    """1 to 12 for a month's name or its first three letters."""
    return next(i for i, name in enumerate(MONTHS, 1) if name.startswith(text.casefold()[:3]))


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def _end(match: re.Match[str]) -> int:
    """The end of a match, without the blanks and stops after a date that has no year."""
    return match.start() + len(match[0].rstrip(" .,'’/-"))


# The marks of parallel steps in a phrase (`a) May b) July`): each dates the step after it.


_MARK = re.compile(r"(?:(?<=[\s,;:])|^)(?P<printed>\(?(?P<mark>[a-h]|[ivx]{1,4}|\d)[.)])(?=\s)", re.I)
_ORDERS = ("abcdefgh", ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii"), "12345678")
_FEWEST = 2


@noun
class StepMark:
    """One mark as printed, and its letters ``at``:``stop``."""

    at: int
    stop: int
    printed: str


def marks(text: str) -> tuple[StepMark, ...]:
    """Two or more marks that count up from the first (`a`, `i` or `1`); () if there are none.

    >>> [mark.printed for mark in marks("(a) May 2014 (b) July 2014")], marks("1. May 2014")
    (['(a)', '(b)'], ())
    """
    found = list(_MARK.finditer(text))
    for order in _ORDERS:
        run: list[StepMark] = []
        for match in found:
            if len(run) < len(order) and match["mark"].casefold() == order[len(run)]:
                run.append(StepMark(match.start(), match.end(), match["printed"]))
        if len(run) >= _FEWEST:
            return tuple(run)
    return ()


def mark_before(at: int, found: tuple[StepMark, ...]) -> str:
    """The mark of the step that this place belongs to, or ""."""
    return next((mark.printed for mark in reversed(found) if mark.stop <= at), "")
