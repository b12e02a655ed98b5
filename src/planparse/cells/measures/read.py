"""The text of an outcome -> its baselines, milestones and targets, each with value, unit and date.

A label covers the items after it (`Milestone 80% by April 2015 85% by Sept 2015`) until its sentence ends. Without a
label, a value that the text says is current is a baseline, and any other a target.

Also reads measures in other columns: baselines, targets, evidence that an outcome was reached.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise, zip_longest
from typing import Final

from planparse.cells.draft import Measure, MeasureKind
from planparse.cells.measures.asked_for import (
    OpenMeasure,
    dated,
    is_changed_by,
    is_ensured,
    is_one_more,
    is_quality,
    is_result,
)
from planparse.cells.measures.counts import (
    is_alone,
    is_asked_for,
    is_asked_where,
    is_condition,
    is_counted_by,
    is_current,
    is_rate,
    is_share_of_all,
    is_time_limit,
    stood_at,
    unit_of,
)
from planparse.cells.measures.patterns import TokenSpan, may_measure, names_unit, spans, tokens
from planparse.cells.measures.sentence import LABELS, YEAR, MeasureNumber, Sentence
from planparse.lexicon.labels import NO_TERMS, is_measured, readings

__all__ = ["figures", "read_measures"]

_TRIM: Final = " ,;:–—-(\n\t•"
_JOINT: Final = re.compile(
    r"(?:[\s,;:–—-]+(?:and|then|to|by|against|a|the|of|with|from|in|at|is|are))+[\s,;:–—-]*\Z|\.\Z"
)


@lru_cache(maxsize=512)
def read_measures(text: str, year_hint: int | None = None) -> tuple[Measure, ...]:
    """The measures that the text states; dates without a year take the hint.

    >>> for m in read_measures("Baseline - 75% of visits within 45 days. Milestone 80% by April 2015 85% by Sept 2015"):
    ...     print(m.kind, m.value, m.unit, m.by)
    baseline 75.0 % None
    milestone 80.0 % 2015-04-30
    milestone 85.0 % 2015-09-30
    >>> read_measures("Section 47 enquiries for children aged 16-17; Grow 2 Thrive in 2014/15")
    ()
    """
    if not may_measure(text):
        return ()
    sentence, told = figures(text, year_hint)
    items = _aims(text, sentence, told)
    return tuple(_measure(text, sentence, item, after) for item, after in zip_longest(items, items[1:]))


def _aims(text: str, sentence: Sentence, told: Sequence[OpenMeasure]) -> list[OpenMeasure]:
    """The items that are not results. The value that a target starts from is kept with it.

    >>> [(m.kind, m.value) for m in read_measures("We have raised the share from 33% to at least 41% by 2015")]
    [('baseline', 33.0), ('target', 41.0)]
    """
    results = {item.number.at for item in told if is_result(text, sentence, item)}
    targets = {item.number.at for item in told if item.kind == "target"} - results
    return [
        item
        for item in told
        if item.number.at not in results
        or (sentence.is_from(item.number.lead) and sentence.to_after(item.number.lead) in targets)
    ]


@lru_cache(maxsize=64)
def figures(text: str, year_hint: int | None) -> tuple[Sentence, tuple[OpenMeasure, ...]]:
    """The text as a `Sentence`, and those of its numbers that are measures or results."""
    found = tokens(text, year_hint)
    sentence = Sentence(found, spans(found))
    return sentence, tuple(_was(sentence, dated(sentence, _stood(sentence, list(_items(sentence))))))


def _items(sentence: Sentence) -> Iterator[OpenMeasure]:
    """The numbers that are measures, each with its kind and first word."""
    last: MeasureNumber | None = None
    previous: OpenMeasure | None = None
    for number in sentence.numbers:
        edge = max(sentence.begins(number.at), last.end if last else 0)
        label = _label(sentence, number, previous)
        if label:
            edge = max(edge, label.end)
        last = number
        item_end = _item_end(sentence, previous, number) if previous and previous.label == label else None
        more = previous is not None and is_one_more(sentence, number, previous.number)
        if is_quality(sentence, number) or not (more or _is_measure(sentence, number, edge, label, item_end)):
            continue
        kind = _kind(sentence, number, edge, label, fresh=item_end is None)
        previous = OpenMeasure(number, kind, _first_word(sentence, number, edge, label, fresh=item_end is None), label)
        yield previous


def _label(sentence: Sentence, number: MeasureNumber, previous: OpenMeasure | None) -> TokenSpan | None:
    """The label that covers this number: the last in its sentence, or that of a list that continues after a stop."""
    begin = sentence.begins(number.at)
    label = next((s for s in reversed(sentence.labels) if s.end <= number.at), None)
    if label is None or _closed(sentence, label, number.at):
        return None
    first = sentence.from_before(number.lead) if sentence.low(number.lead - 1) == "to" else None
    if first is not None and first < label.start and LABELS[label.name] == "baseline":
        return None  # `from 183.5 in the baseline year to 146.8`
    if label.start >= begin:
        return label
    goes_on = all(sentence.low(i) in "•-–:·" for i in range(begin, number.at))
    fresh = previous is None or previous.label != label
    near = all(t.low in ":-–" or t.tag == "STOP" for t in sentence.tokens[label.end : begin])
    taken = previous is not None and all(
        t.tag == "STOP" or t.low in "•-–:·"
        for t in sentence.tokens[sentence.stop_after(previous.number.end) : number.at]
    )
    return label if goes_on and (near if fresh else taken and LABELS[label.name] != "baseline") else None


def _closed(sentence: Sentence, label: TokenSpan, at: int) -> bool:
    """Whether the label was in brackets that have closed again, or after its number: `34% (baseline)`."""
    depth = 0
    for i in range(label.end, at):
        depth += {"(": 1, ")": -1}.get(sentence.low(i), 0)
        if depth < 0:
            return True
    return False


def _item_end(sentence: Sentence, previous: OpenMeasure | None, number: MeasureNumber) -> int | None:
    """Where the item before this number ends: after its unit or its date."""
    if previous is None:
        return None
    end = previous.number.end
    for i in range(end, min(number.at, sentence.stop_after(end))):
        if sentence.tokens[i].tag == "DATE":
            return i + 1
    return min(end + names_unit(sentence.low(end)), number.at)


def _is_measure(
    sentence: Sentence, number: MeasureNumber, edge: int, label: TokenSpan | None, item_end: int | None
) -> bool:
    if sentence.is_benchmark(number, edge) or is_condition(sentence, number) or is_share_of_all(sentence, number):
        return False
    if sentence.low(number.end) in {"star", "stars"}:
        return False  # `Maintain 4 star rating`
    if number.percent or is_current(sentence, number) or stood_at(sentence, number):
        return True
    if label and sentence.is_labelled(number, label.end, item_end):
        return True
    behind = sentence.label_behind(number.end)
    if behind and behind.start == number.end and sentence.low(number.lead - 2) in _TOWARDS:
        return True  # `towards our 50,000 target`
    lead = number.lead
    return (
        sentence.is_limit(lead)
        or sentence.is_change(lead)
        or _is_none_of(sentence, lead)
        or is_alone(sentence, number)
        or is_time_limit(sentence, number)
        or is_rate(sentence, number)
        or is_asked_for(sentence, number)
        or is_asked_where(sentence, number)
        or is_counted_by(sentence, number)
        or is_changed_by(sentence, number)
        or is_ensured(sentence, number)
    )


_TOWARDS: Final = frozenset(("toward", "towards", "meet", "meeting", "reach", "reaching", "hit", "hitting"))


def _is_none_of(sentence: Sentence, at: int) -> bool:
    """Whether a sentence begins with zero of something: `Zero unallocated cases`."""
    word = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    first = sentence.tokens[at].value == 0 and at == sentence.begins(at)
    return (
        first
        and word is not None
        and word.tag == "WORD"
        and word.low not in {"tolerance", "based", "hours", "to", "cost", "return", "response", "returns"}
    )


def _kind(sentence: Sentence, number: MeasureNumber, edge: int, label: TokenSpan | None, *, fresh: bool) -> MeasureKind:
    """The kind of a number: by the label after or before it, by `from ... to`, by `currently`."""
    if behind := sentence.label_behind(number.end):
        return LABELS[behind.name]
    if sentence.is_from(number.lead):
        return "baseline"
    if label:
        kind = LABELS[label.name]
        moves_on = kind == "baseline" and not fresh and _moves_on(sentence, number)
        return "target" if moves_on else kind
    stood = stood_at(sentence, number) or is_current(sentence, number)
    return "baseline" if stood or sentence.is_now(number, edge) else "target"


def _moves_on(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a value after the baseline is not a baseline: it is to be reached, or has its own date."""
    dates = {sentence.before(number.lead) - 1, number.end + 1}
    at_a_date = any(0 <= i < len(sentence.tokens) and sentence.tokens[i].tag == "DATE" for i in dates)
    counted = sentence.low(number.lead - 2) in {"year", "term", "quarter"}  # `Baseline 82% Year 1 85%`
    return at_a_date or counted or sentence.is_change(number.lead) or sentence.is_limit(number.lead)


def _stood(sentence: Sentence, items: list[OpenMeasure]) -> list[OpenMeasure]:
    """Makes a bare value before a labelled target of its sentence a baseline: `33% in 2014; target 20%`.

    It stays a target if it is 100, has a limit or a change, or has a day to be reached by.
    """
    stood = list(items)
    for place, (item, after) in enumerate(pairwise(items)):
        number = item.number
        if item.label is None and _rises(sentence, item, after) and not sentence.is_limit(number.lead):
            stood[place] = replace(item, kind="baseline")
            continue
        between = sentence.tokens[number.end : after.number.lead]
        bare = item.label is None and item.kind == "target" and sentence.tokens[number.at].value != 100
        told = after.label is not None and after.label.start >= number.end and after.kind != "baseline"
        apart = any(t.tag == "STOP" and t.low != ";" for t in between) or any(t.low == "by" for t in between)
        if bare and told and not apart and not (sentence.is_limit(number.lead) or sentence.is_change(number.lead)):
            stood[place] = replace(item, kind="baseline")
    return stood


_RISING: Final = frozenset(
    ("rising", "increasing", "growing", "improving", "moving", "going", "up", "falling", "reducing", "dropping", "down")
)


def _rises(sentence: Sentence, item: OpenMeasure, after: OpenMeasure) -> bool:
    """Whether a value only says where a rise or fall starts: `61% rising to 66% by March`."""
    between = [sentence.low(i) for i in range(item.number.end, after.number.lead)]
    if "".join(between) in _ARROWS and item.number.percent == after.number.percent:
        return True
    return between[-2:-1] != [] and between[-1] == "to" and between[-2] in _RISING and len(between) <= _NEAR


_ARROWS: Final = frozenset(("→", "->", "–>", "➔", "=>", "➜"))
_NEAR: Final = 4
"""The most words between a value and the one it rises to."""


def _was(sentence: Sentence, items: Sequence[OpenMeasure]) -> list[OpenMeasure]:
    """Makes values in brackets baselines if dated before their target, or given for a year: `95% (71% in May)`."""
    found = list(items[:1])
    for before, item in pairwise(items):
        bare = item.label is None and item.kind == before.kind == "target"
        earlier = before.by is not None and item.by is not None and item.by < before.by
        bracketed = any(sentence.low(i) == "(" for i in range(before.number.end, item.number.lead))
        told = bare and ((earlier and bracketed) or _is_of_a_year(sentence, item.number))
        found.append(replace(item, kind="baseline") if told else item)
    return found


def _is_of_a_year(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a bracket gives the value of a year: `Fewer than 5% (2013: 9%)`."""
    at = number.lead - 1
    if sentence.low(at) not in {":", "-", "–", "was"}:
        return False
    at -= 1
    while at > 0 and (sentence.tokens[at].tag == "DATE" or YEAR.fullmatch(sentence.low(at))):
        at -= 1
    return at < number.lead - 2 and sentence.low(at) == "("


def _first_word(sentence: Sentence, number: MeasureNumber, edge: int, label: TokenSpan | None, *, fresh: bool) -> int:
    """Where the measure's words begin: at its label, at its limit or change, or at the number."""
    if label and fresh and label.end <= number.lead:
        return label.start
    lead = number.lead
    cue = sentence.cue(lead, "STRONG", "WEAK", "NOW")
    change = sentence.among("CHANGE", max(edge, lead - 14), lead) if sentence.is_change(lead) else None
    starts = [s.start for s in (cue, change) if s and s.start >= edge]
    return min([*starts, lead])


def _measure(text: str, sentence: Sentence, item: OpenMeasure, after: OpenMeasure | None) -> Measure:
    """The item as a measure, with its own words."""
    number = item.number
    value = sentence.tokens[number.at].value or 0.0
    counted = sentence.to_after(number.lead) if sentence.is_from(number.lead) else None
    unit, times = unit_of(text, sentence.tokens, number.at, number.end, percent=number.percent)
    if unit is None and counted is not None:
        unit, _ = unit_of(text, sentence.tokens, counted, counted + 1, percent=False)
    bound = min(sentence.stop_after(number.end), after.start if after else len(sentence.tokens))
    labels = [s.start for s in sentence.labels if s.start >= number.end]
    closing = sentence.closing(item.start, bound)
    end = item.end or max(number.end, min([bound, closing, *labels]))
    words = _quoted(text, sentence.tokens[item.start].start, sentence.tokens[end - 1].end)
    return Measure(item.kind, value * times, unit, item.by, words)


def _quoted(text: str, start: int, end: int) -> str:
    """The text between two places, without the words that lead to the next item; a cut bracket is completed.

    >>> _quoted("80% by April and 85%", 0, 16), _quoted("(50%)", 1, 4), _quoted("62% (March 2014).", 0, 15)
    ('80% by April', '50%', '62% (March 2014)')
    """
    words = text[start:end]
    words = _JOINT.sub("", words).strip(_TRIM)
    spare = words.count("(") - words.count(")")
    if spare > 0 and text[end : end + 1] == ")" and text[start:end].endswith(words):
        return words + ")"
    return f"({words}" if spare < 0 and text[start - 1 : start] == "(" and text[start:end].startswith(words) else words


_FIGURE = re.compile(r"£?\d[\d,.]* ?%?")
_NAMED = re.compile(r"\b(baseline|target|milestone)", re.I)


def column_measures(label: str, text: str) -> tuple[Measure, ...]:
    """The measures in a cell of a column that is about measures; () for other columns.

    >>> [(m.kind, m.value, m.text) for m in column_measures("Baseline (Mar 24)", "61%")]
    [('baseline', 61.0, '61%')]
    >>> [(m.kind, m.text) for m in column_measures("How will we know?", "Visits above 90%")]
    [('target', 'above 90%')]
    >>> column_measures("Resources", "10% of one post")
    ()
    >>> [(m.kind, m.value) for m in column_measures("Outcome", "92.00%")]  # a column of figures alone
    [('target', 92.0)]
    """
    named = _NAMED.search(label)
    if named is None:
        figure = _FIGURE.fullmatch(text.strip()) is not None and _is_outcome(label)
        return read_measures(text) if is_measured(label) or figure else ()
    lead = f"{named[1].title()}: "
    return tuple(replace(one, text=one.text.removeprefix(lead)) for one in read_measures(lead + text))


def _is_outcome(label: str) -> bool:
    """Whether a column is of outcomes, so that a figure in it is an aim."""
    return next((field for field, _ in readings(NO_TERMS, label)), None) == "outcome"
