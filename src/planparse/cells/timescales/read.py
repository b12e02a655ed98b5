"""Reads a timescale phrase as a whole: puts its dates, recurrence and words together."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from planparse.cells.draft import Certainty, Milestone, PlanFacts, Precision, Timescale, TimescaleKind
from planparse.cells.timescales.labels import Dated, blotted, dates_of, label_of, marked, rest_of, unread_of
from planparse.cells.timescales.periods import Relative, counted_from, dated, lasting, relative, years_of_calendar
from planparse.cells.timescales.printed import PhraseReading, annotated
from planparse.cells.timescales.recurrences import Recurrence, names_one, recurrence
from planparse.cells.timescales.second_reader import read_again
from planparse.cells.timescales.spans import DateSpan, date_spans, marks, without_impossible
from planparse.cells.timescales.spelling import (
    expand_short_forms,
    in_figures,
    mended,
    with_days_first,
    without_note_marks,
)
from planparse.cells.timescales.words import (
    AFTER,
    AND_GOES_ON,
    AT_END,
    BETWEEN,
    CLOSES,
    ENDS,
    FOLLOWS,
    FROM,
    LEFT_TO_DO,
    NAMES_A_DAY,
    NEXT_YEAR,
    NOTHING,
    ONLY_BEGINS,
    OPENS,
    ORIGINAL,
    PER,
    REPLACED,
    REVISED,
    SLIPPED,
    STARTS_IT,
    STATES,
    STILL_TO_COME,
    THROUGHOUT,
    TO_MEET,
    WHEN_DONE,
    is_undated,
)
from planparse.issues import Correction, Doubt

_MIDNIGHT = re.compile(r"(?<=\d)[ T]00?:00(?::00(?:\.0+)?)?(?![\d:])")
"""The midnight that a spreadsheet prints after a date without a time."""


def read_timescale(text: str, facts: PlanFacts | None = None) -> Timescale:
    """What a timescale phrase means. Never raises: words not understood are in ``unread``, and a doubt says so.

    >>> t = read_timescale("Sept 2014 Report Dec 2014")
    >>> t.kind, t.due.isoformat(), t.milestones[0].label
    ('date', '2014-09-30', 'Report')
    """
    return _read(text, facts or PlanFacts())


@lru_cache(maxsize=4096)
def _read(text: str, facts: PlanFacts) -> Timescale:
    if NOTHING.fullmatch(text):
        return _unknown(text, "the plan does not say when")
    if serial := _SERIAL.fullmatch(text.strip()):
        return _of_a_sheet(text, int(serial[0]))
    plain = without_note_marks(_MIDNIGHT.sub(lambda found: " " * len(found[0]), text))
    if (ticked := _TICKED.match(text)) and (done := _ticked(text, ticked.end(), facts)):
        return done
    spelt, corrected = mended(in_figures(expand_short_forms(plain)))
    spelt = with_days_first(spelt, facts)
    if without_impossible(spelt) != spelt:
        return _unknown(text, "this timescale has a date that does not exist")
    steps = marks(spelt)
    spelt = blotted(spelt, [(mark.at, mark.stop) for mark in steps])
    whole = years_of_calendar(spelt, facts)
    first = [whole] if whole else date_spans(spelt)
    printed, again = read_again(spelt, first)
    printed = [span for span in printed if span.year or not _OF_EVERY_YEAR.search(spelt[: span.at])]
    instead = tuple(span.last for span in first if span not in printed and span.year)
    repeats = recurrence(blotted(spelt, [(s.at, s.stop) for s in printed]))
    if repeats and names_one(spelt, repeats.at, printed):
        repeats = None
    if repeats and sum(not span.year for span in printed) > 1:
        printed = [span for span in printed if span.year]  # `Twice yearly (Apr & Oct)`: months of every year
    spans, why = dated(
        printed, facts, next_year=bool(NEXT_YEAR.search(spelt)), again=repeats is not None, done=_is_done(spelt)
    )
    dates = marked(dates_of(spelt, spans, repeats), steps)
    counted = None if repeats or dates else relative(spelt, facts)
    if repeats is not None:
        read = _recurring(spelt, dates, repeats)
    elif counted is not None:
        read = _counted(spelt, counted)
    elif dates:
        read = _with_dates(spelt, dates)
    else:
        read = _stated(spelt)
    return annotated(
        replace(read, text=text), PhraseReading(tuple(spans), why, corrected, repeats, again, instead), facts
    )


_OF_EVERY_YEAR = re.compile(r"\b(?:each|every)\s+$", re.I)
_TICKED = re.compile(r"\s*[✓✔☑✅]\ufe0f?\s*(?=\w)(?!.*[✓✔☑✅])", re.S)
"""One tick, at the start; several are the bullets of a list."""


def _ticked(text: str, at: int, facts: PlanFacts) -> Timescale | None:
    """A date behind a tick as the day of completion, if it is not after the plan's own date."""
    spans, known = date_spans(text[at:]), facts.published or facts.written
    if known is None or len(spans) != 1 or spans[0].at or not spans[0].year or spans[0].last > known:
        return None
    span = spans[0]
    left = _without_states(text[at + span.stop :]).split()
    read = Timescale(text, "completed", None, span.last, span.precision, unread=unread_of(left))
    return annotated(read, PhraseReading((span,)), facts)


def _is_done(text: str) -> bool:
    """Whether a phrase says that something is done, and nothing of what is still to do."""
    return bool(STATES[0][1].search(text)) and not STILL_TO_COME.search(text)


_SERIAL = re.compile(r"(?:3[7-9]|4\d|5[0-4])\d{3}")
"""A day as a spreadsheet's day number, from 2001 to 2050."""


def _of_a_sheet(text: str, days: int) -> Timescale:
    """The day that a spreadsheet stores as this number, if its export shows the number itself."""
    day = date(1899, 12, 30) + timedelta(days=days)
    why = "a spreadsheet's number of a day, whose format was lost"
    change = Correction("day_number_read", text.strip(), day.isoformat(), why)
    return Timescale(text, "date", None, day, "day", certainty="inferred", corrections=(change,))


def _counted(text: str, counted: Relative) -> Timescale:
    rest = (text[: counted.at] + " " + text[counted.stop :]).split()
    precision: Precision | None = "day" if counted.due else None
    certainty: Certainty = "inferred" if counted.due else "stated"
    return Timescale(
        text, "relative", due=counted.due, precision=precision, certainty=certainty, unread=unread_of(rest)
    )


def _unknown(text: str, message: str) -> Timescale:
    doubt = Doubt("timescale_unknown", "warning", f"{message}: {text!r}")
    return Timescale(text, "unknown", unread=unread_of(text.split()), doubts=(doubt,))


def _stated(text: str) -> Timescale:
    """A phrase without dates: a state such as `Ongoing`, or a phrase that cannot be read."""
    for kind, pattern in STATES:
        match = pattern.search(text)
        if match and (kind != "immediate" or match[0].casefold() != "now" or len(text.split()) == 1):
            rest = (text[: match.start()] + " " + text[match.end() :]).split()
            return Timescale(text, kind, unread=unread_of(rest))
    if is_undated(text):
        return Timescale(text, "relative")
    return _unknown(text, "this timescale could not be read")


def _recurring(text: str, dates: Sequence[Dated], repeats: Recurrence) -> Timescale:
    """A recurrence, with the dates that bound or begin it or are its milestones."""
    start = due = None
    precision = None
    milestones = []
    merged = _in_its_year(dates)
    pair = _range(text, merged)
    for entry in merged:
        span = entry.span
        label = "" if PER.issuperset(entry.label.casefold().split()) and span.at < repeats.at else entry.label
        if pair and entry in pair:
            continue
        bounded = CLOSES.search(entry.before) or OPENS.search(entry.before)
        if span.whole and not entry.label and not bounded:
            start, due, precision = span.first, span.last, span.precision
        elif OPENS.search(entry.before):
            start, precision = span.first, span.precision
        elif CLOSES.search(entry.before):
            due, precision = span.last, span.precision
        elif label:
            milestones.append(Milestone(label, span.last))
            if _BEGINS_WITH.search(label) and due is None:
                due, precision = span.last, span.precision
        else:
            due, precision = span.last, span.precision
    if pair:
        start, due, precision = pair[0].span.first, pair[1].span.last, pair[1].span.precision
    if start is None and due is None and len(milestones) > 1 and _on_lines_apart(text, dates, repeats):
        due = max(step.date for step in milestones)
    if milestones and precision is None:
        precision = dates[-1].span.precision
    rest = rest_of(text, dates, [(repeats.at, repeats.stop)], milestones)
    unread = tuple(word for word in rest if word.casefold() not in PER)
    return Timescale(text, "recurring", start, due, precision, repeats.rrule, tuple(milestones), unread=unread)


def _in_its_year(dates: Sequence[Dated]) -> Sequence[Dated]:
    """The month or day of a recurrence and the year beside it as one date: `each April, first in 2025`."""
    years = [entry for entry in dates if entry.span.whole]
    others = [entry.span for entry in dates if not entry.span.whole]
    if len(years) != 1 or len(others) != 1:
        return dates
    year, other = years[0].span, others[0]
    inside = other.at < year.at and year.first <= other.first and other.last <= year.last
    return [replace(years[0], span=other)] if inside else dates


def _on_lines_apart(text: str, dates: Sequence[Dated], repeats: Recurrence) -> bool:
    """Whether the recurrence has a line of its own, among lines of dated steps."""
    begin = text.rfind("\n", 0, repeats.at)
    end = text.find("\n", repeats.stop)
    return all(entry.span.stop <= begin or (end >= 0 and entry.span.at >= end) for entry in dates)


_BEGINS_WITH = re.compile(r"^(?:first|initial)|\bthe first (?:\w+ ){0,3}\w+$", re.I)
"""Words for the first occurrence of a recurrence: `with the first report being made by August 2011`."""


def _with_dates(text: str, dates: Sequence[Dated]) -> Timescale:
    state = next((kind for kind, pattern in STATES if pattern.search(text)), None)
    if state == "immediate" and re.search(r"\bnow[\s:-]*$", dates[0].before, re.I):
        state = None  # `Now March 2019`
    if state in {"in_place", "ongoing"} and len(dates) == 1 and TO_MEET.search(dates[0].before):
        state = None  # `In place and on target to meet the standard by April 2012`
    pair = _range(text, dates)
    if state == "completed" and pair is None and _is_done(text) and not _task_left(dates):
        return _completed(text, dates)
    if pair and SLIPPED.search(text):
        return Timescale(text, "date", None, pair[1].span.last, pair[1].span.precision)
    if len(dates) > 1 and (ORIGINAL.search(text) or REVISED.search(text)):
        revised = _revised(text, dates)
        if revised:
            return revised
    if pair:
        inside = dates[dates.index(pair[0]) : dates.index(pair[1]) + 1]
        others = [entry for entry in dates if entry not in pair and (entry.label or entry not in inside)]
        milestones = tuple(Milestone(entry.label or "review", entry.span.last) for entry in others)
        first, last = pair[0].span, pair[1].span
        return Timescale(text, "range", first.first, last.last, last.precision, None, milestones,
                         unread=rest_of(text, dates, [], milestones))  # fmt: skip
    if len(dates) == 1:
        return _single(text, dates[0], state)
    return _several(text, dates)


def _task_left(dates: Sequence[Dated]) -> bool:
    """Whether the last date is the deadline of a task behind another one that is done: `Draft done; print by May`."""
    *done, task = _CLAUSE.split(dates[-1].before)
    named = [_of_done(words) for words in (*(entry.before for entry in dates[:-1]), *done)]
    left = label_of(task) and not STATES[0][1].search(task) and (len(dates) == 1 or LEFT_TO_DO.search(task))
    return bool(left and any(named))


_CLAUSE = re.compile(r"[;\n]|\.\s")


def _of_done(words: str) -> str:
    """The name of the thing that these words say is done, or ""."""
    label = label_of(STATES[0][1].sub(" ", words)) if STATES[0][1].search(words) else ""
    return "" if WHEN_DONE.fullmatch(label) else label


def _completed(text: str, dates: Sequence[Dated]) -> Timescale:
    """Something completed, with its day, or with a later step that has another name."""
    last = dates[-1]
    label = label_of(STATES[0][1].sub(" ", last.before))
    if not label or WHEN_DONE.fullmatch(label):
        span = last.span
        return Timescale(text, "completed", None, span.last, span.precision, unread=_state_rest(text, dates))
    step = Milestone(label, last.span.last)
    done = next((entry.span for entry in dates[:-1] if STATES[0][1].search(entry.before)), None)
    if done:
        return Timescale(text, "completed", None, done.last, done.precision, None, (step,))
    return Timescale(text, "completed", milestones=(step,))


def _range(text: str, dates: Sequence[Dated]) -> tuple[Dated, Dated] | None:
    """Two dates with only `to` or a dash between them, or consecutive periods (`Nov/Dec`)."""
    for one, other in pairwise(dates):
        between = text[one.span.stop : other.span.at]
        joined = BETWEEN.fullmatch(between)
        if joined and ("and" not in between or re.search(r"\bbetween\b", one.before, re.I)):
            return one, other
        ends = ENDS.fullmatch(between) or (
            between.strip(" ,;.-") == "" and text[other.span.at :][:3].casefold() == "end"
        )
        if OPENS.search(one.before) and ends:
            return one, other
    return _periods(text, dates)


def _periods(text: str, dates: Sequence[Dated]) -> tuple[Dated, Dated] | None:
    """The first and last of consecutive months, quarters, seasons or years with only joining words between them."""
    if len(dates) < _FEWEST_PERIODS or any(entry.step or entry.span.precision == "day" for entry in dates):
        return None
    for one, other in pairwise(dates):
        gap = text[one.span.stop : other.span.at]
        between = gap.strip().casefold()
        follow = other.span.first == one.span.last + timedelta(days=1)
        if not between and "\n" not in gap and follow and not _HAS_YEAR.search(text[one.span.at : one.span.stop]):
            continue  # `Jan Feb 2009`
        two = between == "/" and len(dates) == _FEWEST_PERIODS and other.span.first > one.span.first
        if between not in _JOINTS or not (follow or two):
            return None
    return dates[0], dates[-1]


_JOINTS = frozenset(("/", "&", "and", ",", ", and"))
_FEWEST_PERIODS, _HAS_YEAR = 2, re.compile(r"\d\d")


def _single(text: str, entry: Dated, state: TimescaleKind | None) -> Timescale:
    span, suffix = entry.span, text[entry.span.stop :]
    label = entry.label
    if REPLACED.search(entry.before):
        old = (Milestone("original", span.last),) if entry.known else ()
        return replace(_unknown(text, "only the date that was replaced is printed"), milestones=old)
    years = lasting(entry.before, span.first) if entry.known else None
    if years is not None:
        return Timescale(text, "range", span.first, years, "day", certainty="inferred")
    if entry.known and (due := counted_from(entry.before, span.first, span.last)):
        return Timescale(text, "date", None, due, "day", certainty="inferred")
    if NAMES_A_DAY.match(entry.before) or ONLY_BEGINS.fullmatch(suffix):
        return Timescale(text, "open", span.first, None, span.precision)
    if STARTS_IT.search(entry.before):
        return _first_day_of(text, span)
    if (after := AFTER.search(entry.before)) and after["word"].casefold() == "after":
        return Timescale(text, "open", span.last, None, span.precision, unread=rest_of(text, [entry], [], []))
    if span.ranged:
        return Timescale(text, "range", span.first, span.last, span.precision, unread=rest_of(text, [entry], [], []))
    unread = rest_of(text, [entry], [], [Milestone(label, span.last)] if label else [])
    if state in {"ongoing", "in_place", "immediate"}:
        return _single_state(text, entry, state)
    opens = OPENS.search(entry.before) or re.match(r"\W*(?:and\s+)?onwards?\b", suffix, re.I)
    if FROM.search(entry.before) or (opens and not _label_is_more(entry)):
        begins = span.last if AT_END.search(entry.before) else span.first
        return Timescale(text, "open", begins, None, span.precision, unread=unread)
    milestones = (Milestone(label, span.last),) if label else ()
    return Timescale(text, "date", None, span.last, span.precision, None, milestones, unread=unread)


def _first_day_of(text: str, span: DateSpan) -> Timescale:
    """The first day of a term, quarter or year as due; what the start of a year means is doubted."""
    read = Timescale(text, "date", None, span.first, "day", certainty="inferred")
    if span.precision != "year":
        return read
    month = f"{calendar.month_name[span.first.month]} {span.first.year}"
    message = f"the start of a year is read as its first day: {text!r} may mean its first months"
    return replace(read, doubts=(Doubt("part_of_year", "warning", message, (month,)),))


def _single_state(text: str, entry: Dated, state: TimescaleKind) -> Timescale:
    """A state with one date: the date it was reached, begins or ends."""
    span, suffix = entry.span, text[entry.span.stop :]
    opens = OPENS.search(entry.before)
    if state == "ongoing" and THROUGHOUT.search(entry.before):
        return Timescale(text, state, None, span.last, span.precision)
    if state == "ongoing" and not opens and AND_GOES_ON.match(suffix):
        return Timescale(text, "date", None, span.last, span.precision)  # `Dec 2008, Ongoing`
    if state == "ongoing" and (opens or STATES[-1][1].search(suffix)):
        return Timescale(text, "open", span.first, None, span.precision)
    if opens:
        return Timescale(text, state, span.first)
    cleaned = label_of(" ".join(_without_states(entry.before).split()))
    if CLOSES.search(entry.before) or not cleaned:
        return Timescale(text, state, None, span.last, span.precision)
    steps = (Milestone(cleaned, span.last),)
    if state == "in_place":  # `Forum established (October 2013)` says when to establish it
        return Timescale(text, "date", None, span.last, span.precision, None, steps)
    return Timescale(text, state, None, None, None, None, steps)


def _without_states(words: str) -> str:
    for _, pattern in STATES:
        words = pattern.sub(" ", words)
    return words


def _label_is_more(entry: Dated) -> bool:
    """Whether the words before a date say more than the word that opens it (`Review starting report`)."""
    return bool(label_of(OPENS.sub(" ", entry.before)))


def _several(text: str, dates: Sequence[Dated]) -> Timescale:
    """Several dates: the one without a label is due, labelled ones are milestones; if in doubt, the last is due."""
    waits = [entry for entry in dates if AFTER.search(entry.before)]
    if 0 < len(waits) < len(dates):
        named = [replace(entry, label=_beside(entry, waits)) for entry in dates]
        return _with_due(text, named, [one for one, entry in zip(named, dates, strict=True) if entry not in waits])
    bare = [entry for entry in dates if not entry.label]
    follows = any(FOLLOWS.search(entry.before) for entry in dates[1:])
    if len(bare) == 1 and not follows:
        return _with_due(text, dates, bare)
    return _with_due(text, dates, dates if follows else bare or dates)


def _beside(entry: Dated, waits: Sequence[Dated]) -> str:
    """The label of a date beside one that must come first: only words behind the last comma belong to it."""
    if entry in waits:
        return entry.label or "After"
    return label_of(entry.before.rpartition(",")[2])


def _with_due(text: str, dates: Sequence[Dated], ends: Sequence[Dated]) -> Timescale:
    """Several dates, the last of ``ends`` due; the others are milestones, and so is it if it has a label.

    Brackets may tell the day of a month before them: `by the July meeting (14 July 2025)`.
    """
    due = max((entry.span for entry in ends), key=lambda span: span.last)
    days = [one.span for one in dates if one.span.precision == "day" and text[: one.span.at].rstrip().endswith("(")]
    due = next((day for day in days if due.precision == "month" and due.first <= day.last <= due.last), due)
    steps = [entry for entry in dates if entry.label] if len(ends) == 1 else dates
    milestones = tuple(
        Milestone(entry.label or text[entry.span.at : entry.span.stop].strip(), entry.span.last) for entry in steps
    )
    return Timescale(text, "date", None, due.last, due.precision, None, milestones,
                     unread=rest_of(text, dates, [], milestones))  # fmt: skip


def _revised(text: str, dates: Sequence[Dated]) -> Timescale | None:
    """A revised date and the one that it replaced: the revised date counts."""
    old = [entry for entry in dates if ORIGINAL.search(entry.before)]
    new = [entry for entry in dates if entry not in old and REVISED.search(entry.before)]
    if not new:
        new = [entry for entry in dates if entry not in old]
    if not new or not (old or len(new) < len(dates)):
        return None
    span = new[-1].span
    return Timescale(text, "date", None, span.last, span.precision)


def _state_rest(text: str, dates: Sequence[Dated]) -> tuple[str, ...]:
    left = blotted(text, [(entry.span.at, entry.span.stop) for entry in dates])
    return unread_of(STATES[0][1].sub(" ", left).split())
