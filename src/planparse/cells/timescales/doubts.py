"""What is said beside a reading of a timescale: what was changed in it, and what is to be looked at."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from planparse.cells.draft import PlanFacts, Timescale
from planparse.cells.timescales.spans import NO_YEAR, PhraseReading, month_end
from planparse.cells.timescales.words import DATED_WORD, TENTATIVE
from planparse.issues import Correction, Doubt, Severity


def annotated(read: Timescale, found: PhraseReading, facts: PlanFacts) -> Timescale:
    """The reading with its corrections and doubts."""
    corrections = [
        Correction("word_misspelt", printed, right, "the nearest word for a date or period, by its letters")
        for printed, right in found.corrected
    ]
    doubts = list(read.doubts)
    if any(span.first.year <= NO_YEAR + 1 for span in found.spans):
        message = f"no year is printed, and nothing in the plan shows which it is: {read.text!r}"
        doubts.append(Doubt("year_missing", "warning", message))
        read = replace(read, start=_known(read.start), due=_known(read.due),
                       milestones=tuple(m for m in read.milestones if m.date.year > NO_YEAR + 1),
                       precision=None if read.kind == "recurring" else read.precision)  # fmt: skip
    elif found.why:
        when = read.due or read.start
        after = when.isoformat() if when else None
        corrections.append(
            Correction("year_inferred", read.text, after, f"the year is not printed; it follows from {found.why}")
        )
        read = replace(read, certainty="inferred")
    doubts += _of_reading(read, found, facts)
    if found.again:
        read = replace(read, certainty="inferred")
    return replace(read, corrections=tuple(corrections), doubts=tuple(doubts))


def _of_reading(read: Timescale, found: PhraseReading, facts: PlanFacts) -> list[Doubt]:
    """The doubts about words: of two meanings, not confirmed, in an unusual form, not understood."""
    doubts = []
    if found.repeats and found.repeats.ambiguous:
        word = read.text[found.repeats.at : found.repeats.stop]
        unit = "week" if word.casefold().endswith("weekly") else "month"
        twice = read.text[: found.repeats.at] + f"twice a {unit}" + read.text[found.repeats.stop :]
        message = f"{word!r} may mean every two {unit}s, or twice a {unit}"
        doubts.append(Doubt("recurrence_ambiguous", "warning", message, (twice,)))
    if found.spans and TENTATIVE.search(read.text):
        doubts.append(Doubt("timescale_tentative", "info", f"the date is not yet confirmed: {read.text!r}"))
    if facts.month_first and _EITHER_WAY.search(read.text):
        message = "read as month then day, which other dates of the document can only be"
        alone: Severity = "warning" if facts.month_first == 1 else "info"
        doubts.append(Doubt("date_order", alone, message, (read.text,)))
    elif _month_first(facts) and _EITHER_WAY.search(read.text):
        message = "read as day then month, but other dates in the plan put the month first"
        turned = _EITHER_WAY.sub(r"\g<month>\g<mark>\g<day>", read.text)
        doubts.append(Doubt("date_order", "warning", message, (turned,) if turned != read.text else ()))
    quarter = _QUARTER.search(read.text)
    if quarter and read.due is not None and not any(_FINANCIAL.search(text) for text in facts.neighbours):
        ends = month_end(int(quarter["year"]), 3 * int(quarter["quarter"]))
        message = f"{quarter[0]!r} is read as a quarter of the financial year, but may be one of the calendar year"
        doubts.append(Doubt("quarter_unsure", "warning", message, (ends.isoformat(),)))
    part = _PART_OF_YEAR.search(read.text)
    if part and read.due is not None and read.precision == "year":
        month = "March" if part["part"].casefold() == "early" else "June"
        message = f"{part[0]!r} is read as the end of that year: the plan does not say which month it means"
        doubts.append(Doubt("part_of_year", "warning", message, (f"{month} {part['year']}",)))
    if found.again:
        words = ", ".join(found.again)
        message = f"a date in an unusual form, read by dateparser: {words!r}"
        others = dict.fromkeys(day.isoformat() for day in found.instead if day not in (read.due, read.start))
        doubts.append(Doubt("date_unusual", "warning", message, tuple(others)))
    if read.unread and read.kind != "unknown":
        words = " ".join(read.unread)
        grave = read.due is not None or read.start is not None or bool(found.spans)
        prose = len(read.unread) >= _PROSE
        severity: Severity = "warning" if prose or (grave and DATED_WORD.search(words)) else "info"
        doubts.append(Doubt("timescale_unread", severity, f"not understood in this timescale: {words!r}"))
    return doubts


_PROSE = 7
"""Words left unread from which a phrase is a text of another column that a word of time stands in.

Of 1,457 phrases of both sets that are read right none gets a warning by it.
"""
_PART_OF_YEAR = re.compile(
    r"\b(?P<part>early|mid|middle of|h1|first half of)[\s-]*(?P<year>(?:19|20)\d\d)(?![/\d-])", re.I
)
_QUARTER = re.compile(r"\b(?:q|quarter )(?P<quarter>[1-4])[\s,]*(?:of\s*)?(?P<year>(?:19|20)\d\d)(?![/–\d-])", re.I)
_FINANCIAL = re.compile(r"\b(?:q|quarter )[1-4]\D{0,6}(?:20)?\d\d[/–-]\d\d|\bfinancial year|\bfy", re.I)
"""What says that a plan's quarters are the financial year's."""
_EITHER_WAY = re.compile(r"(?<!\d)(?P<day>0?[1-9]|1[0-2])(?P<mark>[./])(?P<month>0?[1-9]|1[0-2])(?=[./]\d)")
"""A day and a month in figures that could be a month and a day."""


def _known(day: date | None) -> date | None:
    return day if day and day.year > NO_YEAR + 1 else None


@lru_cache(maxsize=64)
def _month_first(facts: PlanFacts) -> bool:
    return any(re.search(r"(?<!\d)\d{1,2}/(?:1[3-9]|2\d|3[01])/\d", text) for text in facts.neighbours)
