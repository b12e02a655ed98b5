"""Reads a timescale phrase as a whole: puts its dates, recurrence and words together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from planparse.cells.draft import Certainty, Milestone, PlanFacts, Precision, Timescale, TimescaleKind
from planparse.cells.timescales.periods import Relative, counted_from, dated, lasting, relative, with_days_first
from planparse.cells.timescales.printed import annotated
from planparse.cells.timescales.second_reader import read_again
from planparse.cells.timescales.spans import (
    NO_YEAR,
    DateSpan,
    PhraseReading,
    StepMark,
    date_spans,
    mark_before,
    marks,
    names_one,
    without_impossible,
)
from planparse.cells.timescales.spelling import expand_short_forms, in_figures, mended, without_note_marks
from planparse.cells.timescales.undated import is_undated
from planparse.cells.timescales.words import (
    AND_GOES_ON,
    BETWEEN,
    CLOSES,
    ENDS,
    FOLLOWS,
    FROM,
    FUNCTION,
    NAMES_A_DAY,
    NEXT_YEAR,
    NOTHING,
    NUMBERED_YEAR,
    ONLY_BEGINS,
    OPENS,
    ORIGINAL,
    PER,
    REPLACED,
    REVISED,
    SLIPPED,
    STATES,
    STILL_TO_COME,
    TENTATIVE,
    THROUGHOUT,
    TO_MEET,
    WHEN_DONE,
    Recurrence,
    recurrence,
)
from planparse.issues import Correction, Doubt


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date of the phrase, the words before it (since the last date), and its label."""

    span: DateSpan
    before: str
    label: str
    step: bool = False

    @property
    def known(self) -> bool:
        return self.span.first.year != NO_YEAR


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
    spelt, corrected = mended(in_figures(expand_short_forms(plain)))
    spelt = with_days_first(spelt, facts)
    if without_impossible(spelt) != spelt:
        return _unknown(text, "this timescale has a date that does not exist")
    steps = marks(spelt)
    spelt = _blotted(spelt, [(mark.at, mark.stop) for mark in steps])
    first = date_spans(spelt)
    printed, again = read_again(spelt, first)
    instead = tuple(span.last for span in first if span not in printed and span.year)
    repeats = recurrence(_blotted(spelt, [(s.at, s.stop) for s in printed]))
    if repeats and names_one(spelt, repeats.at, printed):
        repeats = None
    if repeats and sum(not span.year for span in printed) > 1:
        printed = [span for span in printed if span.year]  # `Twice yearly (Apr & Oct)`: months of every year
    spans, why = dated(printed, facts, next_year=bool(NEXT_YEAR.search(spelt)), again=repeats is not None)
    dates = _marked(_dates(spelt, spans, repeats), steps)
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


_SERIAL = re.compile(r"(?:3[7-9]|4\d|5[0-4])\d{3}")
"""A day as a spreadsheet's day number, from 2001 to 2050."""


def _of_a_sheet(text: str, days: int) -> Timescale:
    """The day that a spreadsheet stores as this number, if its export shows the number itself."""
    day = date(1899, 12, 30) + timedelta(days=days)
    why = "a spreadsheet's number of a day, whose format was lost"
    change = Correction("day_number_read", text.strip(), day.isoformat(), why)
    return Timescale(text, "date", None, day, "day", certainty="inferred", corrections=(change,))


def _marked(dates: list[_Dated], steps: tuple[StepMark, ...]) -> list[_Dated]:
    """The dates of marked steps, with the marks in their labels: `a) draft May b) final July`."""
    if len(dates) < len(steps) or not steps:
        return dates
    return [
        replace(entry, label=f"{mark_before(entry.span.at, steps)} {entry.label}".strip(), step=True) for entry in dates
    ]


def _counted(text: str, counted: Relative) -> Timescale:
    rest = (text[: counted.at] + " " + text[counted.stop :]).split()
    precision: Precision | None = "day" if counted.due else None
    certainty: Certainty = "inferred" if counted.due else "stated"
    return Timescale(text, "relative", due=counted.due, precision=precision, certainty=certainty, unread=_unread(rest))


def _unknown(text: str, message: str) -> Timescale:
    doubt = Doubt("timescale_unknown", "warning", f"{message}: {text!r}")
    return Timescale(text, "unknown", unread=_unread(text.split()), doubts=(doubt,))


def _stated(text: str) -> Timescale:
    """A phrase without dates: a state such as `Ongoing`, or a phrase that cannot be read."""
    for kind, pattern in STATES:
        match = pattern.search(text)
        if match and (kind != "immediate" or match[0].casefold() != "now" or len(text.split()) == 1):
            rest = (text[: match.start()] + " " + text[match.end() :]).split()
            return Timescale(text, kind, unread=_unread(rest))
    if is_undated(text):
        return Timescale(text, "relative")
    return _unknown(text, "this timescale could not be read")


def _dates(text: str, spans: Sequence[DateSpan], repeats: Recurrence | None) -> list[_Dated]:
    """The dates with the words between them."""
    result: list[_Dated] = []
    edges = [(s.at, s.stop) for s in spans] + ([(repeats.at, repeats.stop)] if repeats else [])
    stops, starts = sorted(stop for _, stop in edges), sorted(at for at, _ in edges)
    if purposes := _purposes(text, spans):
        return [_Dated(span, "", label) for span, label in zip(spans, purposes, strict=True)]
    named = 0  # the end of the brackets that label the date before
    for i, span in enumerate(spans):
        before_it, behind_it = bisect_right(stops, span.at), bisect_left(starts, span.stop)
        left = max(stops[before_it - 1] if before_it else 0, named)
        right = starts[behind_it] if behind_it < len(starts) else len(text)
        before = text[left : span.at]
        behind = _BRACKETS.match(text, span.stop, right)
        label = _label(before)
        if not label and behind and (label := _label(behind[1])):
            named = behind.end()
        if not label and i == len(spans) - 1 and len(spans) > 1:
            label = _label(text[span.stop : right]) if len(text[span.stop : right].split()) <= 3 else ""
        result.append(_Dated(span, before, label))
    return result


def _purposes(text: str, spans: Sequence[DateSpan]) -> list[str]:
    """What each of several dates is for, if all are followed by it: `June 2010 for the draft, July 2010 to print`."""
    if len(spans) < _FEWEST_PERIODS or _label(text[: spans[0].at]):
        return []
    behind = [text[one.stop : other.at] for one, other in pairwise(spans)] + [text[spans[-1].stop :]]
    lines = all(re.search(r"[\n;]", words) for words in behind[:-1])
    told = all(_PURPOSE.match(words) or (lines and _DASHED.match(words)) for words in behind)
    return [_label(_AND.sub("", words)) for words in behind] if told else []


_DASHED = re.compile(
    r"\s*[-–:]\s*(?:\d(?:st|nd|rd|th) )?(?!complete|done|delivered|finished|agreed|approved)[a-z]", re.I
)
_PURPOSE = re.compile(r"\s*(?:for (?:the )?|to )[a-z]", re.I)
_AND = re.compile(r"(?<=\w)\W+and\s*$", re.I)
_BRACKETS = re.compile(r"\s*\(([^()]+)\)")


def _label(words: str) -> str:
    """The label that the words before a date give it, without small words, brackets and stops."""
    tokens = [token.strip("()[]:;,.-–—/&*•") for token in TENTATIVE.sub(" ", words).split()]
    while tokens and (tokens[0].casefold() in FUNCTION or not any(map(str.isalnum, tokens[0]))):
        tokens.pop(0)
    while tokens and (tokens[-1].casefold() in FUNCTION or not any(map(str.isalnum, tokens[-1]))):
        tokens.pop()
    if REVISED.fullmatch(" ".join(tokens)) or ORIGINAL.fullmatch(" ".join(tokens)):
        return ""
    return " ".join(tokens) if 0 < len(tokens) <= 8 and any(t[:1].isalpha() for t in tokens) else ""


def _recurring(text: str, dates: Sequence[_Dated], repeats: Recurrence) -> Timescale:
    """A recurrence, with the dates that bound or begin it or are its milestones."""
    start = due = None
    precision = None
    milestones = []
    pair = _range(text, dates)
    for entry in dates:
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
    rest = _rest(text, dates, [(repeats.at, repeats.stop)], milestones)
    unread = tuple(word for word in rest if word.casefold() not in PER)
    return Timescale(text, "recurring", start, due, precision, repeats.rrule, tuple(milestones), unread=unread)


def _on_lines_apart(text: str, dates: Sequence[_Dated], repeats: Recurrence) -> bool:
    """Whether the recurrence has a line of its own, among lines of dated steps."""
    begin = text.rfind("\n", 0, repeats.at)
    end = text.find("\n", repeats.stop)
    return all(entry.span.stop <= begin or (end >= 0 and entry.span.at >= end) for entry in dates)


_BEGINS_WITH = re.compile(r"^(?:first|initial)|\bthe first (?:\w+ ){0,3}\w+$", re.I)
"""Words for the first occurrence of a recurrence: `with the first report being made by August 2011`."""


def _with_dates(text: str, dates: Sequence[_Dated]) -> Timescale:
    state = next((kind for kind, pattern in STATES if pattern.search(text)), None)
    if state == "immediate" and re.search(r"\bnow[\s:-]*$", dates[0].before, re.I):
        state = None  # `Now March 2019`
    if state in {"in_place", "ongoing"} and len(dates) == 1 and TO_MEET.search(dates[0].before):
        state = None  # `In place and on target to meet the standard by April 2012`
    pair = _range(text, dates)
    if state == "completed" and pair is None and not STILL_TO_COME.search(text):
        done = dates[-1].span
        if (label := _label(STATES[0][1].sub(" ", dates[-1].before))) and not WHEN_DONE.fullmatch(label):
            return Timescale(text, "completed", milestones=(Milestone(label, done.last),))
        return Timescale(text, "completed", None, done.last, done.precision, unread=_state_rest(text, dates))
    if pair and SLIPPED.search(text):
        return Timescale(text, "date", None, pair[1].span.last, pair[1].span.precision)
    if len(dates) > 1 and (ORIGINAL.search(text) or REVISED.search(text)):
        revised = _revised(text, dates)
        if revised:
            return revised
    if pair:
        others = [entry for entry in dates if entry not in pair]
        milestones = tuple(Milestone(entry.label or "review", entry.span.last) for entry in others)
        first, last = pair[0].span, pair[1].span
        return Timescale(text, "range", first.first, last.last, last.precision, None, milestones,
                         unread=_rest(text, dates, [], milestones))  # fmt: skip
    if len(dates) == 1:
        return _single(text, dates[0], state)
    return _several(text, dates)


def _range(text: str, dates: Sequence[_Dated]) -> tuple[_Dated, _Dated] | None:
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


def _periods(text: str, dates: Sequence[_Dated]) -> tuple[_Dated, _Dated] | None:
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


def _single(text: str, entry: _Dated, state: TimescaleKind | None) -> Timescale:
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
    if span.ranged:
        return Timescale(text, "range", span.first, span.last, span.precision, unread=_rest(text, [entry], [], []))
    unread = _rest(text, [entry], [], [Milestone(label, span.last)] if label else [])
    if state in {"ongoing", "in_place", "immediate"}:
        return _single_state(text, entry, state)
    opens = OPENS.search(entry.before) or re.match(r"\W*(?:and\s+)?onwards?\b", suffix, re.I)
    if FROM.search(entry.before) or (opens and not _label_is_more(entry)):
        return Timescale(text, "open", span.first, None, span.precision, unread=unread)
    milestones = (Milestone(label, span.last),) if label else ()
    return Timescale(text, "date", None, span.last, span.precision, None, milestones, unread=unread)


def _single_state(text: str, entry: _Dated, state: TimescaleKind) -> Timescale:
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
    cleaned = _label(" ".join(_without_states(entry.before).split()))
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


def _label_is_more(entry: _Dated) -> bool:
    """Whether the words before a date say more than the word that opens it (`Review starting report`)."""
    return bool(_label(OPENS.sub(" ", entry.before)))


def _several(text: str, dates: Sequence[_Dated]) -> Timescale:
    """Several dates: the one without a label is due, labelled ones are milestones; if in doubt, the last is due."""
    bare = [entry for entry in dates if not entry.label]
    follows = any(FOLLOWS.search(entry.before) for entry in dates[1:])
    if len(bare) == 1 and not follows:
        due = bare[0].span
        steps = [entry for entry in dates if entry.label]
    else:
        due = max((entry.span for entry in (dates if follows else bare or dates)), key=lambda span: span.last)
        steps = list(dates)
    milestones = tuple(
        Milestone(entry.label or text[entry.span.at : entry.span.stop].strip(), entry.span.last) for entry in steps
    )
    return Timescale(text, "date", None, due.last, due.precision, None, milestones,
                     unread=_rest(text, dates, [], milestones))  # fmt: skip


def _revised(text: str, dates: Sequence[_Dated]) -> Timescale | None:
    """A revised date and the one that it replaced: the revised date counts."""
    old = [entry for entry in dates if ORIGINAL.search(entry.before)]
    new = [entry for entry in dates if entry not in old and REVISED.search(entry.before)]
    if not new:
        new = [entry for entry in dates if entry not in old]
    if not new or not (old or len(new) < len(dates)):
        return None
    span = new[-1].span
    return Timescale(text, "date", None, span.last, span.precision)


def _rest(
    text: str, dates: Sequence[_Dated], others: Sequence[tuple[int, int]], milestones: Sequence[Milestone]
) -> tuple[str, ...]:
    """The words that no date, recurrence, label or small word accounts for."""
    left = NUMBERED_YEAR.sub(" ", _blotted(text, [*((entry.span.at, entry.span.stop) for entry in dates), *others]))
    for milestone in milestones:
        left = left.replace(milestone.label, " ", 1)
    return _unread(left.split())


def _state_rest(text: str, dates: Sequence[_Dated]) -> tuple[str, ...]:
    left = _blotted(text, [(entry.span.at, entry.span.stop) for entry in dates])
    return _unread(STATES[0][1].sub(" ", left).split())


def _unread(words: Sequence[str]) -> tuple[str, ...]:
    bare = (word.strip("()[]:;,.-–—/&*•") for word in words)
    return tuple(word for word in bare if word and word.casefold() not in FUNCTION)


def _blotted(text: str, gone: Sequence[tuple[int, int]]) -> str:
    """The text with these letters blanked, so that the rest keeps its place."""
    for at, stop in gone:
        text = text[:at] + " " * (stop - at) + text[stop:]
    return text
