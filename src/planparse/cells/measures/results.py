"""What tells that a number was reached, merely stands somewhere or is a price, and therefore is no measure."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from planparse.cells.measures.sentence import Sentence
from planparse.cells.measures.when import OpenMeasure

__all__ = ["is_result", "reports"]

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
    r"|\d ?(?:%|per cent\.?) of [^.;]{0,90}?\b(?:(?:answered|reported) (?!in|within|by|on|at|before|first)\w"
    r"|said|felt|agreed|thought|voted"
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
    r"\b(?:sav(?:e|es|ing|ings)|income|reduc\w+|increas\w+|target|raise|generate|cut|limit\w*|lever\w*"
    r"|attract(?:ed)? .*\bby)\b",
    re.I,
)
_STANDING: Final = re.compile(
    r"\b(?:actions|plan|recommendations|milestones|projects|activities)\b[^.%]{0,60}\b(?:is|are|was|were)\b[^.%]{0,20}"
    r"\b(?:o(?:n|ff) (?:track|target|schedule)|complete|behind|under ?way)\b",
    re.I,
)
"""How many of a plan's own actions stand how: `66% of the plan is on target`."""


_REPORTS: Final = {
    "perfect": _PERFECT,
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
def reports(name: str, words: str) -> bool:
    """Whether a text says what one of these patterns finds; asked for each of its figures, sought once."""
    return _REPORTS[name].search(words) is not None


def is_result(text: str, sentence: Sentence, item: OpenMeasure) -> bool:
    """Whether a number without a label stands in a sentence that tells what was reached.

    >>> from planparse.cells.measures import read_measures
    >>> read_measures("Wait time has dropped by over 60 days.")
    ()
    >>> [(m.kind, m.value) for m in read_measures("Narrow the gap by at least 25%")]
    [('target', 25.0)]
    """
    if item.label is not None:
        return False
    number = item.number
    if number.percent and reports("plan stands", text) and not sentence.is_limit(number.lead):
        return True
    priced = sentence.low(number.lead) == "£" and not sentence.is_made(number.lead)
    if priced and reports("price", text) and not reports("saves", text):
        return True
    begin, end = sentence.begins(number.at), sentence.stop_after(number.at)
    words = text[sentence.tokens[begin].start : sentence.tokens[end - 1].end]
    if {sentence.low(number.end), sentence.low(number.end + 1)} & _LATE or reports("changed", words):
        return True
    if item.kind == "baseline":
        told = sentence.is_from(number.lead) or (number.percent and reports("standing", text))
    else:
        told = item.kind == "target" and item.by is None
        if reports("told", words):
            return True
    return told and (reports("result", words) or (number.percent and reports("stands", words)))


_LATE: Final = frozenset({"behind", "late", "overdue"})
