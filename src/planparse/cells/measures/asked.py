"""Numbers that a distant verb asks for: `Increase the number of … by 83,000`, `ensure that 8 ha are restored`.

Also numbers that only say what another share counts: `95% of sites use 100% renewable power`.
"""

from __future__ import annotations

from typing import Final

from planparse.cells.measures.patterns import names_unit, words
from planparse.cells.measures.sentence import TIMES, MeasureNumber, Sentence

__all__ = ["is_changed_by", "is_ensured", "is_one_more", "is_quality"]

_UNITS: Final = words("m2 m3 km km2 km3 ha kg kw kwh mw mwh")
_ENSURES: Final = words("ensure ensures ensuring see")
_REACH: Final = 14
"""The most words after a number in which its verb may be."""
_PLAIN: Final = words("receive receives have has take takes attend attends complete meet meets use uses get gets")


def is_changed_by(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether a sentence begins with a change and ends with its size: `Increase the number of … by 83,000`."""
    begin = sentence.begins(number.at)
    if (
        sentence.low(number.lead - 1) != "by"
        or sentence.low(begin + 1) not in {"the", "by"}
        or _timed(sentence, number)
    ):
        return False
    changes = sentence.among("CHANGE", begin, begin + 1) is not None
    return changes and not any(begin <= one.at < number.at for one in sentence.numbers)


def _timed(sentence: Sentence, number: MeasureNumber) -> bool:
    return any(sentence.low(i) in TIMES for i in (number.end, number.end + 1))


def is_ensured(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether the number is to be ensured: `ensure that 8.5 ha of heath is restored`."""
    begin = sentence.begins(number.at)
    asked = next((i for i in range(begin, number.lead) if sentence.low(i) in _ENSURES), None)
    counts = sentence.low(number.end) in _UNITS or names_unit(sentence.low(number.end))
    if asked is None or number.percent or not counts or _timed(sentence, number):
        return False
    if sentence.low(asked + 1) != "that":
        return False
    ends = min(number.end + _REACH, sentence.stop_after(number.end))
    done = (sentence.low(i) for i in range(number.end, ends))
    return any(word in _PLAIN or (word.endswith("ed") and len(word) > _SHORT) for word in done)


_SHORT: Final = 4
_OF_PART: Final = words("in for from at of")


def is_one_more(sentence: Sentence, number: MeasureNumber, before: MeasureNumber | None) -> bool:
    """Whether a count after a comma adds to the count before it: `150,000 jobs, 80,000 in IT`."""
    if before is None or number.percent or before.percent or sentence.low(number.lead - 1) != ",":
        return False
    near = 1 < number.lead - before.end <= _NOUN and all(
        names_unit(sentence.low(i)) or sentence.low(i) in {"new", "additional"}
        for i in range(before.end, number.lead - 1)
    )
    return near and sentence.low(number.end) in _OF_PART


_NOUN: Final = 5
_QUALITIES: Final = words(
    "renewable recycled electric organic certified sustainable accessible compostable recyclable fsc green carbon"
    " sustainably"
)
_NOTHING_OF: Final = words("direct carbon emission emissions waste tolerance net")


def is_quality(sentence: Sentence, number: MeasureNumber) -> bool:
    """Whether 100% or zero only describes an earlier share: `95% of sites use 100% renewable power`.

    `zero direct emissions` after a share does so too.
    """
    begin, value = sentence.begins(number.at), sentence.tokens[number.at].value
    shared = any(begin <= one.at < number.at and one.percent for one in sentence.numbers)
    if value == _ALL and number.percent:
        return shared and sentence.low(number.end) in _QUALITIES
    return value == 0 and shared and sentence.low(number.end) in _NOTHING_OF


_ALL: Final = 100
