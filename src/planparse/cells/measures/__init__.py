"""The text of an outcome -> its baselines, milestones and targets, each with value, unit and date.

`read` reads them. Here are the doubts about how the figures of an outcome were read.
"""

from __future__ import annotations

import re
from typing import Final

from planparse.cells.measures.asked_for import OpenMeasure, is_quality, is_result, reports
from planparse.cells.measures.counts import is_condition, is_share_of_all, noun_at
from planparse.cells.measures.patterns import may_measure, names_unit, words
from planparse.cells.measures.read import figures, read_measures
from planparse.cells.measures.sentence import MeasureNumber, Sentence
from planparse.issues import Doubt

__all__ = ["measure_doubts", "read_measures"]


def measure_doubts(text: str) -> tuple[Doubt, ...]:
    """The doubts about how a text's figures were read: a figure was not read, or it only reports the past.

    >>> [doubt.message for doubt in measure_doubts("Audits in at least one team, and two nearby schools")]
    ["planparse read no measure from 'two nearby schools': it may be a target"]
    >>> measure_doubts("90% of visits within 20 working days"), measure_doubts("Cost of cover £15,000")
    ((), ())
    """
    measures = read_measures(text)
    if not may_measure(text):
        return ()
    sentence, told = figures(text, None)
    if unread := _unread(text, sentence, {item.number.at for item in told}):
        shown = ", ".join(repr(words) for words in unread)
        message = f"planparse read no measure from {shown}: it may be a target"
        return (Doubt("measure_unsure", "warning", message, unread),)
    stood = [item for item in told if item.kind == "baseline" and item.label is None]
    if measures and len(stood) == len(told) and any(sentence.cue(item.number.lead, "WAS") for item in stood):
        message = f"{measures[0].text!r} is read as a baseline, and may be a result, since there is no target beside it"
        return (Doubt("measure_unsure", "warning", message),)
    past = next((words for item in told if (words := _told_of(text, sentence, item))), None)
    if measures and past:
        message = f"{past!r} is read as a target, and may tell what was done or paid"
        return (Doubt("measure_unsure", "warning", message),)
    return ()


_PAST: Final = re.compile(
    r"\b(?:have|has|had) (?:now |already |since )?(?:been \w+|\w+ed\b)|\b(?:was|were) \w+|(?<!up )\bto date\b"
    r"|\b(?:we|they|staff|who) \w+ed\b|\bso far\b|\balready\b",
    re.I,
)
_STILL_TO_COME: Final = re.compile(
    r"\b(?:will|shall|should|must|to (?:be|have|in\w+|re\w+)|targets?|aims?|ensure|increase|reduce|improve)\b", re.I
)


def _told_of(text: str, sentence: Sentence, item: OpenMeasure) -> str:
    """The sentence of a target, if it reports something done, or mentions a sum of money in passing; else "".

    Only targets without label and date are checked. In some 900 outcome cells one real target has such a sentence, so
    the doubt is hardly ever wrong.
    """
    number = item.number
    if item.kind != "target" or item.label or item.by or is_result(text, sentence, item):
        return ""
    begin, end = sentence.begins(number.at), sentence.stop_after(number.at)
    words = text[sentence.tokens[begin].start : sentence.tokens[end - 1].end]
    bare = sentence.low(number.lead) == "£" and not (sentence.is_limit(number.lead) or sentence.is_change(number.lead))
    told = _PAST.search(words) and not _STILL_TO_COME.search(words)
    return words if told or (bare and end - begin > _SUM_ALONE) else ""


_SUM_ALONE: Final = 8
"""The most words of a sentence that is only about its sum."""


def _unread(text: str, sentence: Sentence, read: set[int]) -> tuple[str, ...]:
    """The figures that count something but were not read as a measure, if nothing explains why.

    Of 203 cells read by rules that had never seen 92 of them, 18 had such a figure beside a measure, and 9 of those
    were wrong; of 14 without any measure, 4.
    """
    found = tuple(
        text[sentence.tokens[number.lead].start : sentence.tokens[min(stop, len(sentence.tokens) - 1)].end]
        for number in sentence.numbers
        if number.at not in read and (stop := _counted_to(sentence, number)) is not None
    )
    explains = ("perfect", "result", "told", "price", "plan stands", "standing")
    return () if found and any(reports(name, text) for name in explains) else found


def _counted_to(sentence: Sentence, number: MeasureNumber) -> int | None:
    """The index of the last word that a number counts, if it may be a measure; None if something explains it."""
    if sentence.is_benchmark(number, sentence.begins(number.at)) or is_condition(sentence, number):
        return None
    if is_quality(sentence, number):
        return None
    before, word = sentence.low(number.lead - 1), sentence.low(number.end)
    named = number.lead > sentence.begins(number.at) and sentence.tokens[number.lead - 1].capital
    if is_share_of_all(sentence, number) or before in _EXPLAINS or named:
        return None
    if word in _NOT_COUNTED or not (number.percent or names_unit(word)):
        return None
    return next((i for i in noun_at(sentence, number.end) if sentence.low(i).endswith("s")), number.end)


_EXPLAINS: Final = words(
    "within in after top level every for leading between per than first last other these those about around"
)
_NOT_COUNTED: Final = words(
    "point points times year years month months week weeks day days hour hours working survey star stars actions"
    " recommendations milestones indicators minutes o clock"
)
