"""Columns beside the due dates: start dates, revised dates, and charts of months or quarters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from planparse.cells.draft import Milestone, PlanFacts, Timescale
from planparse.cells.timescales.read import read_timescale
from planparse.cells.timescales.spelling import MONTH_OF_YEARS, in_one_year
from planparse.cells.timescales.words import NOTHING
from planparse.issues import Correction
from planparse.lexicon.label_words import FEWEST_PERIODS, is_period, label_words
from planparse.lexicon.months import MONTH_NAMES, month_number
from planparse.lexicon.refs_and_marks import is_tick
from planparse.outline.cell_looks import looks
from planparse.patterns import lazy_pattern
from planparse.tables.shaded import GREY, vividness

_START = lazy_pattern(
    r"(?:\w+:? (?:[-–—/|>] )?){0,3}(?:start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es?|ing|ement)|from)"
    r"(?: (?:date|by|on|month|when|of \w+))?\W*",
    re.I,
)


def is_start_label(label: str) -> bool:
    """Whether a column with this label says when an action begins.

    The words of a label that spans the columns of start and end dates may come first.

    >>> [is_start_label(label) for label in ("Start Date", "Timetable: Start", "When - From", "Date started", "Due")]
    [True, True, True, False, False]
    """
    return bool(_START.fullmatch(" ".join(label.split())))


_REVISED = re.compile(
    r"(?:(?:latest|new|current) )?"
    r"(?:revised|amended|extended|updated|rescheduled|re-?forecast|new|forecast(?:ed)?|projected|anticipated)"
    r"(?: (?:target|completion|due|end|finish|implementation|delivery|expected|date|deadline|timescale|by|when))+\W*",
    re.I,
)


def is_revised_label(label: str) -> bool:
    """Whether a column with this label contains dates that replace the due dates.

    >>> [is_revised_label(label) for label in ("Revised target date", "Forecast finish", "Revised by whom", "Due")]
    [True, True, False, False]
    """
    return bool(_REVISED.fullmatch(" ".join(label.split())))


_FORMER = re.compile(r"\b(?:original(?:ly)?|initial(?:ly)?|first|previous(?:ly)?|former(?:ly)?|old|baseline)\b", re.I)


def is_former_label(label: str) -> bool:
    """Whether a column with this label contains the dates that held before the due dates.

    >>> [is_former_label(label) for label in ("Previous target", "Original date", "Revised date")]
    [True, True, False]
    """
    return _FORMER.search(label) is not None


def with_revised(timescale: Timescale, text: str, facts: PlanFacts) -> Timescale:
    """The timescale with its due date from the column of revised dates; the old due date becomes a milestone.

    >>> plan = PlanFacts()
    >>> moved = with_revised(read_timescale("March 2016", plan), "May 2016", plan)
    >>> moved.due.isoformat(), [(step.label, step.date.isoformat()) for step in moved.milestones]
    ('2016-05-31', [('original', '2016-03-31')])
    """
    new = read_timescale(text, facts) if text else None
    if new is None or new.due is None or new.due == timescale.due or timescale.kind not in {"date", "range"}:
        return timescale
    first = (Milestone("original", timescale.due),) if timescale.due else ()
    return replace(timescale, due=new.due, precision=new.precision, milestones=(*first, *timescale.milestones))


def with_start(timescale: Timescale, text: str, facts: PlanFacts) -> Timescale:
    """The timescale with its start from the column of start dates, if its own words give none.

    >>> plan = PlanFacts()
    >>> with_start(read_timescale("March 2016", plan), "May 2014", plan).start.isoformat()
    '2014-05-01'
    >>> with_start(read_timescale("1 May 2014", plan), "1 May 2014", plan).kind
    'date'
    >>> with_start(read_timescale("N/A", plan), "1 May 2014", plan).kind
    'open'
    """
    if timescale.start is not None or not text:
        return timescale
    start = _first_day(text, facts)
    if start is None or (timescale.kind == "date" and start == timescale.due):  # a milestone has one day
        return timescale
    if NOTHING.fullmatch(timescale.text):
        return replace(timescale, start=start, kind="open")
    return replace(timescale, start=start, kind="range" if timescale.kind == "date" else timescale.kind)


def _first_day(text: str, facts: PlanFacts) -> date | None:
    """The day that a start cell names; it may be a spreadsheet's day number.

    >>> [str(_first_day(text, PlanFacts())) for text in ("May 2014", "44105")]
    ['2014-05-01', '2020-10-01']
    """
    return read_timescale(text, facts).due if text.strip().isdigit() else read_timescale(f"From {text}", facts).start


def from_start(text: str, facts: PlanFacts) -> Timescale | None:
    """The timescale of a row whose only date is a start date: open, from the first day of what is printed.

    >>> read = from_start("May 2014", PlanFacts())
    >>> read.kind, read.start.isoformat(), read.due, read.text
    ('open', '2014-05-01', None, 'May 2014')
    >>> from_start("TBC", PlanFacts())
    """
    read = read_timescale(f"From {text}", facts) if text else None
    return replace(read, text=text) if read is not None and read.start is not None else None


_RAISING = lazy_pattern(
    r"(?=.*\b(?:date|day|when|on)\b)(?!.*\b(?:due|target|review|clos\w+|complet\w+|next)\b)"
    r".*\b(?:raised|logged|identified|recorded|opened|added|created|agreed|assigned|minuted|meeting)\b.*",
    re.I,
)
"""A label of the day on which an action was raised: `Date raised`, `Meeting date and number`."""
_WITHOUT_YEAR = frozenset(("year_missing", "year_inferred"))


def since_raised(timescale: Timescale, labels: Sequence[str], cells: Sequence[str], facts: PlanFacts) -> Timescale:
    """The timescale with its year from the day on which the action was raised, if it prints none and the row says when.

    What is due was agreed on that day, so it is due on that day or later.

    >>> labels, cells = ["Meeting date", "Action", "Deadline"], ["13/12/2011", "Write to all", "January"]
    >>> read = since_raised(read_timescale("January", PlanFacts()), labels, cells, PlanFacts())
    >>> read.due.isoformat(), read.certainty, [one.code for one in read.doubts]
    ('2012-01-31', 'inferred', [])
    """
    codes = (*(one.code for one in timescale.corrections), *(one.code for one in timescale.doubts))
    if _WITHOUT_YEAR.isdisjoint(codes):
        return timescale
    said = (cell for label, cell in zip(labels, cells, strict=True) if cell and _RAISING.fullmatch(label))
    days = (read_timescale(cell, facts) for cell in said)
    raised = next((read.due for read in days if read.due and read.precision == "day" and not read.unread), None)
    return read_timescale(timescale.text, replace(facts, raised=raised)) if raised else timescale


# A chart with a column for each month or quarter, and marks where an action is worked on -> its timescale.


def from_chart(labels: Sequence[str], cells: Sequence[tuple[str, str | None]], facts: PlanFacts) -> Timescale | None:
    """The timescale from a row's marks in its columns of periods, or None if there is no such chart.

    ``cells`` are the row's texts and fills (``#rrggbb``), column by column. A colour is a mark if other cells of the
    chart have none, or if most have another one; not if it only shades some columns: in a row with marks in cells of
    several colours, or greys beside them.

    >>> labels = ["Action", "Q1 25/26", "Q2 25/26", "Q3 25/26"]
    >>> read = from_chart(labels, [("Visit", None), ("", None), ("X", None), ("X", None)], PlanFacts())
    >>> read.text, read.start.isoformat(), read.due.isoformat()
    ('Q2 25/26 - Q3 25/26', '2025-07-01', '2025-12-31')
    >>> years = ["Action", "2025/26 Q3", "2025/26 Q4", "2026/27 Q1"]
    >>> from_chart(years, [("Visit", None), ("■", None), ("", None), ("◆", None)], PlanFacts()).due.isoformat()
    '2026-06-30'
    >>> bars = [("Visit", None), ("", "#f2c9a8"), ("", "#f2c9a8"), ("", None)]
    >>> from_chart(labels, bars, PlanFacts()).text
    'Q1 25/26 - Q2 25/26'
    >>> shades = [("Visit", None), ("X", None), ("", "#e8e8e8"), ("", "#e8e8e8")]
    >>> from_chart(labels, shades, PlanFacts()).text
    'Q1 25/26'
    >>> spans = ["Action", "2025 Jan– Mar", "2025 Apr–June", "2025 Jul-Sep"]
    >>> from_chart(spans, [("Visit", None), ("x", None), ("x", None), ("", None)], PlanFacts()).text
    'Jan 2025 - June 2025'
    """
    periods = _in_one_year([_period(label) for label in _without_group(labels)])
    chart = [(period, *cell) for period, cell in zip(periods, cells, strict=True) if period]
    if len(chart) < FEWEST_PERIODS:
        return None
    plain = [fill for _, text, fill in chart if not text.strip()]
    ticked = {fill for _, text, fill in chart if is_tick(text)}
    striped = len(ticked) > 1 or (ticked and all(vividness(fill) <= GREY for fill in plain if fill))
    shaded = len(set(plain)) > 1 and not striped
    usual = max(plain, key=plain.count) if shaded and None not in plain else None
    marked = [
        period for period, text, fill in chart if (is_tick(text) if text.strip() else shaded and fill and fill != usual)
    ]
    if not marked:
        return None
    first, last = marked[0][0], marked[-1][-1]
    text = first if first == last else f"{first} - {last}"
    read = read_timescale(text, facts)
    if len(marked) == 1 and read.kind == "range":  # one quarter, printed as its months: it is due on its last day
        read = replace(read, kind="date", start=None, precision="quarter")
    why = "the columns of months or quarters in which this row has a mark"
    corrected = (Correction("timescale_marked", None, text, why), *read.corrections)
    return replace(read, certainty="inferred", corrections=corrected)


def _without_group(labels: Sequence[str]) -> list[str]:
    """The labels without words about time that are printed over several columns of periods.

    >>> _without_group(["Action", "When it happens Q1 26/27", "When it happens Q2 26/27", "When it happens Q3 26/27"])
    ['Action', 'Q1 26/27', 'Q2 26/27', 'Q3 26/27']
    >>> _without_group(["RAG Q1 26/27", "RAG Q2 26/27", "RAG Q3 26/27"])[0]
    'RAG Q1 26/27'
    """
    cut = [_cut_off(label) for label in labels]
    fronts = Counter(front for front, _ in cut if front and _SAYS_WHEN.search(front))
    shared = {front for front, count in fronts.items() if count >= FEWEST_PERIODS}
    return [rest if front in shared else label for label, (front, rest) in zip(labels, cut, strict=True)]


def _cut_off(label: str) -> tuple[str, str]:
    """The words before the period at a label's end, and the period: the longest."""
    words = label.split()
    ends = (at for at in range(len(words)) if _period(" ".join(words[at:])))
    at = next(ends, 0)
    return " ".join(words[:at]), " ".join(words[at:])


_SAYS_WHEN = lazy_pattern(
    r"\b(?:when|time\w*|dates?|quarters?|months?|periods?|schedule\w*|programme|delivery|gantt|year|plan(?:ned)?)\b(?!.*\brag\b)",
    re.I,
)


def _in_one_year(periods: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The periods, with the months of pairs of years in one year each; the first month printed begins such a pair.

    >>> _in_one_year([("Sep 2025/26",), ("Oct 2025/26",), ("Jan 2025/26",)])
    [('Sep 2025',), ('Oct 2025',), ('Jan 2026',)]
    """
    months = (MONTH_OF_YEARS.fullmatch(part) for period in periods for part in period)
    first = next((month_number(found["month"]) for found in months if found), 4)
    return [tuple(in_one_year(part, first) for part in period) for period in periods]


_YEAR_FIRST = lazy_pattern(
    r"(?:fy ?)?(?P<year>\d{4}(?: ?[/–-] ?\d{2,4})?|\d{2} ?[/–-] ?\d{2})[ ,:/–-]+(?P<part>[a-z][a-z ]*\d?)", re.I
)
"""A period after its year, as when the year is printed over several columns: `2025/26 Q1`, `2026 March`."""

_SEASON = lazy_pattern(r"(?:spring|summer|autumn|winter)(?: term)? (?:\d{4}|\d{2})(?:[/–-]\d{2,4})?", re.I)


_MONTHS = lazy_pattern(r"([a-z]{3,9})\.? ?[–/-] ?([a-z]{3,9})\.? (\d{4}|\d{2})", re.I)
"""The months of a quarter and their year: `Jan–Mar 2025`."""


def _period(label: str) -> tuple[str, ...]:
    """The month, quarter, season or term that a label is, as a timescale writes it; () for other labels.

    A range of months gives its first and last month.

    >>> [_period(label) for label in ("2025/26 Q1", "2026 March", "Q1 25/26", "2025 Spring term", "2025/26 budget")]
    [('Q1 2025/26',), ('March 2026',), ('Q1 25/26',), ('Spring term 2025',), ()]
    >>> _period("2025 Jan– Mar"), _period("Pre-audit 2025")
    (('Jan 2025', 'Mar 2025'), ())
    """
    text = " ".join(label.split())
    spanned = _MONTHS.fullmatch(re.sub(r"^(\d{4}) (.*)$", r"\2 \1", text))
    if spanned and all(month.casefold() in MONTH_NAMES for month in spanned.groups()[:2]):
        return f"{spanned[1]} {spanned[3]}", f"{spanned[2]} {spanned[3]}"
    turned = _YEAR_FIRST.fullmatch(text)
    text = f"{turned['part']} {turned['year'].replace(' ', '')}" if turned else text
    return (text,) if is_period(text) or _SEASON.fullmatch(text) else ()


def from_label(label: str, facts: PlanFacts) -> Timescale | None:
    """The timescale in the label over an action's text, if the label says nothing else.

    >>> read = from_label("By March 2027", PlanFacts())
    >>> read.due.isoformat(), read.certainty, [one.code for one in read.corrections]
    ('2027-03-31', 'inferred', ['timescale_marked'])
    >>> from_label("Actions for March 2027", PlanFacts()), from_label("Actions", PlanFacts())
    (None, None)
    >>> from_label("Control to put in place", PlanFacts()), from_label("In place. It meets monthly.", PlanFacts())
    (None, None)
    """
    sentence = label.rstrip().endswith(".") or ". " in label  # a damaged table's first row
    alone = not sentence and "action" not in label_words(label).concepts and looks(label).get("timescale", 0.0) > _PLAIN
    read = read_timescale(label, facts) if alone else None
    if read is None or (read.unread and (read.due or read.start or read.kind in ("completed", "in_place"))):
        return None  # `Control to put in place` says what to do, not when
    why = "the period that stands over the column of this action"
    corrected = (Correction("timescale_marked", None, label, why), *read.corrections)
    return replace(read, certainty="inferred", corrections=corrected)


_PLAIN = 0.5
"""How much (0 to 1) a label must look like a time."""
