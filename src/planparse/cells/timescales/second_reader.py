"""dateparser as a second reader, for runs of date words that the grammar did not read, or read only in part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from planparse.cells.timescales.spans import DateSpan, month_number
from planparse.cells.timescales.words import COUNTED, MONTH
from planparse.patterns import lazy_pattern

_NAMED = re.compile(rf"{MONTH}(?![a-z])", re.I)
_SMALL = r"(?:of|the|day|in|on|year)\b"
_PART = (
    rf"(?:\d{{1,4}}(?:st|nd|rd|th)?(?![\da-z])|{_NAMED.pattern}|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|{_SMALL})"
)
_RUN = re.compile(rf"(?<![\w./-]){_PART}(?:[\s.,/-]+{_PART})+(?![\w/-]|\.\d)", re.I)
_EDGE = lazy_pattern(rf"^(?:{_SMALL}[\s.,]*)+|(?:[\s.,]+{_SMALL})+$", re.I)
_YEAR_FIRST = re.compile(r"\W*\d{4}([\s./])\d\d?\1\d\d?\W*")
"""Figures alone are a date only in this order: `4 2018/19` is not one."""
_NUMBERED = re.compile(r"^\d{1,2} in\b", re.I)
"""A number that belongs to the word before it: `an update on recommendation 2 in November 2011`."""
_SETTINGS = {
    "DATE_ORDER": "DMY",
    "STRICT_PARSING": True,
    "REQUIRE_PARTS": ["day", "month", "year"],
    "PREFER_DATES_FROM": "current_period",
    "PARSERS": ["absolute-time"],  # the other parsers (`in 2 days`, timestamps) invent dates
}


def read_again(text: str, spans: Sequence[DateSpan]) -> tuple[list[DateSpan], tuple[str, ...]]:
    """The dates of a phrase, including those that only dateparser reads, and the words of the latter.

    dateparser never sees a bare number or a single word, only a run with one day, one month and one full year, and its
    answer must consist of exactly these.

    >>> from planparse.cells.timescales.spans import date_spans
    >>> for text in ("the 1st day of March 2025", "2024 03 09", "March, 31st 2024", "12 of 2024"):
    ...     print([span.last.isoformat() for span in read_again(text, date_spans(text))[0]])
    ['2025-03-01']
    ['2024-03-09']
    ['2024-03-31']
    ['2024-12-31']
    """
    result, words = list(spans), []
    for run in _RUN.finditer(text):
        inside = [span for span in result if span.at < run.end() and run.start() < span.stop]
        if (
            COUNTED.search(text[: run.start()])
            or _NUMBERED.search(run[0])
            or _is_read(run, inside)
            or (day := _day(run[0])) is None
        ):
            continue
        result = [span for span in result if span not in inside]
        result.append(DateSpan(run.start(), run.end(), day, day, "day"))
        words.append(run[0])
    return sorted(result, key=lambda span: span.at), tuple(words)


def _is_read(run: re.Match[str], inside: Sequence[DateSpan]) -> bool:
    """Whether the grammar has read all figures of the run as one day, or read more than one day in it."""
    if any(span.at < run.start() or span.stop > run.end() for span in inside):
        return True
    days = [span for span in inside if span.precision == "day"]
    if len(days) > 1 or any(span.ranged for span in days):
        return True
    left = run.string
    for span in days:
        left = left[: span.at] + " " * (span.stop - span.at) + left[span.stop :]
    return bool(days) and days[0].year and not re.search(r"\d", left[run.start() : run.end()])


@lru_cache(maxsize=1024)
def _day(words: str) -> date | None:
    """The day that dateparser reads, if it consists of the printed figures and month."""
    names = _NAMED.findall(words)
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    years = [number for number in numbers if 1900 < number < 2100]
    if len(years) != 1 or len(numbers) + len(names) != 3 or len(names) > 1:
        return None
    if not names and not _YEAR_FIRST.fullmatch(words):
        return None
    import dateparser

    plain = _EDGE.sub("", words)
    read = dateparser.parse(plain, languages=["en"], settings=_SETTINGS)
    if read is None:
        return None
    month = month_number(names[0]) if names else read.month
    printed = sorted([read.year, read.day, *([] if names else [read.month])])
    return read.date() if month == read.month and printed == sorted(numbers) else None
