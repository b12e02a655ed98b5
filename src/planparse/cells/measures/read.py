"""The text of an outcome -> its baselines, milestones and targets, each with value, unit and date.

A label holds for the items after it (`Milestone 80% by April 2015 85% by Sept 2015`) until its sentence ends; without
one, what is said to be so now is a baseline and all else a target.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise, zip_longest
from typing import Final

from planparse.cells.draft import Measure, MeasureKind
from planparse.cells.measures.patterns import TokenSpan, may_measure, names_unit, spans, tokens, unit_of, words
from planparse.cells.measures.sentence import LABELS, YEAR, MeasureNumber, Sentence
from planparse.cells.measures.when import OpenMeasure, dated
from planparse.issues import Doubt

__all__ = ["measure_doubts", "read_measures"]

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
    sentence, told = _figures(text, year_hint)
    items = [item for item in told if not _achieved(text, sentence, item)]
    return tuple(_measure(text, sentence, item, after) for item, after in zip_longest(items, items[1:]))


@lru_cache(maxsize=64)
def _figures(text: str, year_hint: int | None) -> tuple[Sentence, tuple[OpenMeasure, ...]]:
    """The text's tokens and the numbers among them that are measures or results."""
    found = tokens(text, year_hint)
    sentence = Sentence(found, spans(found))
    return sentence, tuple(_was(sentence, dated(sentence, _stood(sentence, list(_items(sentence))))))


def measure_doubts(text: str) -> tuple[Doubt, ...]:
    """What speaks against how a text's figures were read: one of them was not, or only tells how things were.

    >>> [doubt.message for doubt in measure_doubts("Audits in at least one team, and two nearby schools")]
    ["planparse read no measure from 'two nearby schools': it may be a target"]
    >>> measure_doubts("90% of visits within 20 working days"), measure_doubts("Cost of cover £15,000")
    ((), ())
    """
    measures = read_measures(text)
    if not may_measure(text):
        return ()
    sentence, told = _figures(text, None)
    if unread := _unread(text, sentence, {item.number.at for item in told}):
        shown = ", ".join(repr(words) for words in unread)
        message = f"planparse read no measure from {shown}: it may be a target"
        return (Doubt("measure_unsure", "warning", message, unread),)
    stood = [item for item in told if item.kind == "baseline" and item.label is None]
    if measures and len(stood) == len(told) and any(sentence.cue(item.number.lead, "WAS") for item in stood):
        message = f"{measures[0].text!r} is read as a baseline, and may be a result, since there is no target beside it"
        return (Doubt("measure_unsure", "warning", message),)
    return ()


def _unread(text: str, sentence: Sentence, read: set[int]) -> tuple[str, ...]:
    """The figures that count something, were read as no measure, and nothing says why.

    Of 203 cells read by rules that had never seen 92 of them, 18 had such a figure beside a measure, and 9 of those
    were wrong; of 14 without any measure, 4.
    """
    found = tuple(
        text[sentence.tokens[number.lead].start : sentence.tokens[min(stop, len(sentence.tokens) - 1)].end]
        for number in sentence.numbers
        if number.at not in read and (stop := _counted_to(sentence, number)) is not None
    )
    explains = (_PERFECT, _RESULT, _TOLD, _PRICE, _PLAN_STANDS, _STANDING)
    return () if found and any(pattern.search(text) for pattern in explains) else found


def _counted_to(sentence: Sentence, number: MeasureNumber) -> int | None:
    """Where the words end that a number counts, if it may be a measure: nothing else says what it is."""
    if sentence.is_benchmark(number, sentence.begins(number.at)) or sentence.is_pace(number):
        return None
    before, word = sentence.low(number.lead - 1), sentence.low(number.end)
    named = number.lead > sentence.begins(number.at) and sentence.tokens[number.lead - 1].capital
    if sentence.is_share_of_all(number) or before in _EXPLAINS or named:
        return None
    if word in _NOT_COUNTED or not (number.percent or names_unit(word)):
        return None
    return next((i for i in sentence.noun_at(number.end) if sentence.low(i).endswith("s")), number.end)


_EXPLAINS: Final = words(
    "within in after top level every for leading between per than first last other these those about around"
)
_NOT_COUNTED: Final = words(
    "point points times year years month months week weeks day days hour hours working survey star stars actions"
    " recommendations milestones indicators minutes o clock"
)
_PERFECT: Final = re.compile(r"\b(?:has|have|had) been \w+", re.I)
_RESULT: Final = re.compile(
    r"\b(?:has|have|had) (?:now |since |already |been )*(?:dropped|fallen|risen|improved|increased|decreased|reduced"
    r"|gone|achieved|reached|met)\b"
    r"|\b(?:was|were) (?:\w+ )?(?:completed|prevented|held|seen|made|repeated|recruited|achieved|installed|given|opened"
    r"|sent|introduced|launched|set up)\b"
    r"|\bmet or exceeded\b|\d ?% (?:have|had|has) \w+ed\b"
    r"|\b(?:pupils|children|students|visits|families|staff) (?:passed|achieved|gained)\b"
    r"|\bnow \d[\d.]* ?% of (?:all )?\w+ (?:were|are|was|is)\b"
    r"|\bare (?:green|amber|red|blue)\b"
    r"|\b(?:fell|rose|went (?:up|down)|(?:is|was|were|are) (?:up|down)) from \d"
    r"|^\W*(?:Provided(?! that)|Delivered|Made|Held|Gave|Ran|Created|Opened|Launched|Awarded|Won|Hosted|Visited)\b"
    r"|\b(?:have|has|had) been (?:developed|built|opened|delivered|created|trained|placed|provided|set up)\b"
    r"|\b(?:have|has|had) (?:now |since )*(?:improved|begun|secured|declined|continued|worsened)\b"
    r"|\bcontinues? to (?:decline|rise|fall|grow|drop|improve)\b|\bare (?:quite |very |now )?(?:common|usual|typical)\b"
    r"|\b(?:research|evidence|studies|surveys?|census|figures) (?:from [\w ]+ )?(?:shows?|showed|suggests?|found)\b"
    r"|\d ?% (?:increase|decrease|rise|fall|improvement|reduction|drop) (?:compared|on (?:last|the previous)|since)\b",
    re.I,
)
"""What a sentence says that reports a result: its numbers are no targets."""
_CHANGED: Final = re.compile(
    r"\b(?:has|have) been an? \d"
    r"|\([^()]*\b(?:up|down|decreased|increased|reduced|improved|fallen|risen|fell|rose) (?:from|to) \d",
    re.I,
)
"""A change that is told, in its own sentence or in brackets behind an aim: `Reduce NEET (down from 7.1% to 6.8%)`."""
_TOLD: Final = re.compile(
    r"\b(?:we|they|i) (?:(?!need)\w+ed|made|met|held|ran|gave|saw|took|had)\b"
    r"|\d ?(?:%|per cent\.?) of [^.;]{0,90}?\b(?:answered|said|felt|reported|agreed|thought|voted"
    r"|(?:achieved|gained|passed) (?!by|in|within|at the|and|or)\w)",
    re.I,
)
"""What was done or answered, also where it has a date: `In 2014 we recycled 85%`."""
_STANDS: Final = re.compile(
    r"\b(?:are|is|was|were|being) (?:\w+ ){0,3}?(?:green|amber|red|blue|under ?way|behind|overdue|in progress"
    r"|o(?:n|ff) (?:track|target|schedule))\b"
    r"|\bbeing completed?\b"
    r"|\b(?:we|have|had) (?:successfully |now |already )*(?:completed|delivered|reached|answered|closed|finished)\b"
    r"|% (?:or more |at least )?complete but\b|\bset up [-–] \d|\b(?:sent to|received from|attracted)\b.*\d ?%",
    re.I,
)
"""What a sentence says of a share that stands somewhere, and is no target: `nearly 90% being complete`.

`90% of forms are complete` is one: so outcomes say what is aimed at."""
_PLAN_STANDS: Final = re.compile(
    r"\d ?% of (?:the |its |our |all )?(?:improvement |action |delivery |work |project )?"
    r"(?:plan|actions|activities|recommendations|milestones) (?:is|was|are|were|being)\b"
    r"|\b\d+ (?:\w+ )?(?:\(\d+ ?%\) )?(?:are|were|is|was) (?:\w+ )?(?:completed?|green|amber|red|blue|behind"
    r"|overdue|o(?:n|ff) (?:track|target|schedule)|in progress|not started)\b",
    re.I,
)
"""How much of a plan stands how, in figures: `82% of the plan was on target`, `64 are complete (55%)`."""
_PRICE: Final = re.compile(
    r"\b(?:funding|funded|allocation|grant|budget|costs?|costing|price|fees?|premium|paid|payment|secured|spent|bid|worth)\b",
    re.I,
)
"""What money is spoken of with where it is no aim."""
_SAVES: Final = re.compile(
    r"\b(?:sav(?:e|es|ing|ings)|income|reduc\w+|increas\w+|target|raise|generate|cut|limit\w*)\b", re.I
)
_STANDING: Final = re.compile(
    r"\b(?:actions|plan|recommendations|milestones|projects|activities)\b[^.%]{0,60}\b(?:is|are|was|were)\b[^.%]{0,20}"
    r"\b(?:o(?:n|ff) (?:track|target|schedule)|complete|behind|under ?way)\b",
    re.I,
)
"""How many of a plan's own actions stand how: `66% of the plan is on target`."""


_REPORTS: Final = {
    "plan stands": _PLAN_STANDS,
    "price": _PRICE,
    "saves": _SAVES,
    "standing": _STANDING,
    "told": _TOLD,
    "changed": _CHANGED,
    "result": _RESULT,
    "stands": _STANDS,
}


@lru_cache(maxsize=128)
def _reports(name: str, words: str) -> bool:
    """Whether a text says what one of these patterns finds; asked for each of its figures, sought once."""
    return _REPORTS[name].search(words) is not None


def _achieved(text: str, sentence: Sentence, item: OpenMeasure) -> bool:
    """Whether a number without a label stands in a sentence that tells what was reached.

    >>> read_measures("Wait time has dropped by over 60 days.")
    ()
    >>> [(m.kind, m.value) for m in read_measures("Narrow the gap by at least 25%")]
    [('target', 25.0)]
    """
    if item.label is not None:
        return False
    number = item.number
    if number.percent and _reports("plan stands", text) and not sentence.is_limit(number.lead):
        return True
    priced = sentence.low(number.lead) == "£" and not sentence.is_made(number.lead)
    if priced and _reports("price", text) and not _reports("saves", text):
        return True
    begin, end = sentence.begins(number.at), sentence.stop_after(number.at)
    words = text[sentence.tokens[begin].start : sentence.tokens[end - 1].end]
    if {sentence.low(number.end), sentence.low(number.end + 1)} & _LATE or _reports("changed", words):
        return True
    if item.kind == "baseline":
        told = sentence.is_from(number.lead) or (number.percent and _reports("standing", text))
    else:
        told = item.kind == "target" and item.by is None
        if _reports("told", words):
            return True
    return told and (_reports("result", words) or (number.percent and _reports("stands", words)))


_LATE: Final = frozenset({"behind", "late", "overdue"})


def _items(sentence: Sentence) -> Iterator[OpenMeasure]:
    """The numbers that are measures, with kind and first word."""
    last: MeasureNumber | None = None
    previous: OpenMeasure | None = None
    for number in sentence.numbers:
        edge = max(sentence.begins(number.at), last.end if last else 0)
        label = _label(sentence, number, previous)
        if label:
            edge = max(edge, label.end)
        last = number
        item_end = _item_end(sentence, previous, number) if previous and previous.label == label else None
        if not _is_measure(sentence, number, edge, label, item_end):
            continue
        kind = _kind(sentence, number, edge, label, fresh=item_end is None)
        previous = OpenMeasure(number, kind, _first_word(sentence, number, edge, label, fresh=item_end is None), label)
        yield previous


def _label(sentence: Sentence, number: MeasureNumber, previous: OpenMeasure | None) -> TokenSpan | None:
    """The label that holds here: the last one of the sentence, or that of a list going on after a stop."""
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
    """Whether the label stood in brackets that are closed again, or behind its number: `34% (baseline)`."""
    depth = 0
    for i in range(label.end, at):
        depth += {"(": 1, ")": -1}.get(sentence.low(i), 0)
        if depth < 0:
            return True
    return False


def _item_end(sentence: Sentence, previous: OpenMeasure | None, number: MeasureNumber) -> int | None:
    """Where the item before this number ends: behind its unit or its date."""
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
    if sentence.is_benchmark(number, edge) or sentence.is_pace(number) or sentence.is_share_of_all(number):
        return False
    if number.percent:
        return True
    if label and sentence.is_labelled(number, label.end, item_end):
        return True
    lead = number.lead
    return (
        sentence.is_limit(lead)
        or sentence.is_change(lead)
        or _is_none_of(sentence, lead)
        or sentence.is_time_limit(number)
        or sentence.is_rate(number)
        or sentence.is_asked_for(number)
        or sentence.is_counted_by(number)
    )


def _is_none_of(sentence: Sentence, at: int) -> bool:
    """Whether a sentence begins with `zero` or 0 of something: `Zero unallocated cases`."""
    word = sentence.tokens[at + 1] if at + 1 < len(sentence.tokens) else None
    first = sentence.tokens[at].value == 0 and at == sentence.begins(at)
    return first and word is not None and word.tag == "WORD" and word.low not in {"tolerance", "based", "hours", "to"}


def _kind(sentence: Sentence, number: MeasureNumber, edge: int, label: TokenSpan | None, *, fresh: bool) -> MeasureKind:
    """What the number is: by the label behind it or before it, by `from ... to`, by `currently`."""
    if behind := sentence.label_behind(number.end):
        return LABELS[behind.name]
    if sentence.is_from(number.lead):
        return "baseline"
    if label:
        kind = LABELS[label.name]
        moves_on = kind == "baseline" and not fresh and _moves_on(sentence, number)
        return "target" if moves_on else kind
    return "baseline" if sentence.is_now(number, edge) else "target"


def _moves_on(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a value after the baseline is no baseline itself: it is to be reached, or stands at a date of its own."""
    dates = {sentence.before(number.lead) - 1, number.end + 1}
    at_a_date = any(0 <= i < len(sentence.tokens) and sentence.tokens[i].tag == "DATE" for i in dates)
    counted = sentence.low(number.lead - 2) in {"year", "term", "quarter"}  # `Baseline 82% Year 1 85%`
    return at_a_date or counted or sentence.is_change(number.lead) or sentence.is_limit(number.lead)


def _stood(sentence: Sentence, items: list[OpenMeasure]) -> list[OpenMeasure]:
    """A bare value before a labelled target of the same sentence is where things stand: `33% in 2014; target 20%`.

    All (100 %) is no such value, nor is one that is to be reached or has a day to be reached by.
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
    """Whether a value only says from where another one is reached: `61% rising to 66% by March`."""
    between = [sentence.low(i) for i in range(item.number.end, after.number.lead)]
    if "".join(between) in _ARROWS and item.number.percent == after.number.percent:
        return True
    return between[-2:-1] != [] and between[-1] == "to" and between[-2] in _RISING and len(between) <= _NEAR


_ARROWS: Final = frozenset(("→", "->", "–>", "➔", "=>", "➜"))
_NEAR: Final = 4
"""Words between a value and the one it rises to, at most."""


def _was(sentence: Sentence, items: Sequence[OpenMeasure]) -> list[OpenMeasure]:
    """Values in brackets, dated before the target that they follow, as baselines: `95% by March (71% in May)`."""
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
    """Where the measure's words begin: at its label, at the limit or change that names it, or at the number."""
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
    """The words between these places without the joint to the next item, a bracket that was cut made whole.

    >>> _quoted("80% by April and 85%", 0, 16), _quoted("(50%)", 1, 4), _quoted("62% (March 2014).", 0, 15)
    ('80% by April', '50%', '62% (March 2014)')
    """
    words = text[start:end]
    words = _JOINT.sub("", words).strip(_TRIM)
    spare = words.count("(") - words.count(")")
    if spare > 0 and text[end : end + 1] == ")" and text[start:end].endswith(words):
        return words + ")"
    return f"({words}" if spare < 0 and text[start - 1 : start] == "(" and text[start:end].startswith(words) else words
