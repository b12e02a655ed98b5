"""What stands around a number and makes it a measure, or none: phrases over tokens, as data.

The phrases are found among our own tokens, in which a number stands as NUM; they are made ready at the first text that
holds a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Final

from planparse.cells.measures.tokens import Token, words
from planparse.cells.phrases import Phrases


def _words(*phrases: str) -> list[list[str]]:
    """Phrases as lists of words; ``a/b`` is either word, NUM any number.

    >>> _words("per NUM", "up/down to")
    [['per', 'NUM'], ['up', 'to'], ['down', 'to']]
    """
    return [
        list(choice)
        for phrase in phrases
        for choice in product(*(word.split("/") if word != "/" else ["/"] for word in phrase.split()))
    ]


HEADS: Final = words(
    "age aged ages section sections s regulation regulations reg regs form forms level levels year years stage "
    "stages phase phases tier tiers band bands part parts chapter article articles appendix quarter quarters q "
    "week weeks day days month months no nos ref refs action actions afi recommendation recommendations "
    "priority priorities standard standards step steps group groups ward unit units cohort cohorts learn "
    "version versions v page pages p grade grades wave waves schedule paragraph paragraphs ks outcome outcomes "
    "theme themes area areas objective objectives item items room improvement indicator indicators ni pi annex "
    "table figure question module category judgement"
)
"""Words whose number is a name or an age, no amount: `Section 47`, `aged 16`. They match HEAD."""

_CHANGES: Final = (
    "increase/increases/increased/increasing/reduce/reduces/reduced/reducing/reduction/reductions/decrease/decreases"
    "/decreased/decreasing/raise/raised/raising/rise/rises/rising/rose/fall/falls/falling/fallen/improve/improves/improved"
    "/improving/improvement/drop/drops/dropped/dropping/cut/maintain/maintained/maintaining/remain/remains/remaining"
    "/remained/grow/grows/growing/growth/lower/lowered/lowering/limit/limited/achieve/achieved/achieving/reach/reached"
    "/reaching/reaches/keep/kept/stay/stays/sustain/sustained/bring/bringing/brought/decline/declines/declining/move"
    "/moves/moving/moved/double/doubled/attain/attained/hit/target/targets/targeted/down"
)

PATTERNS: Final[dict[str, list[list[str]]]] = {
    "BASELINE": _words("baseline/baselines", "base line", "starting point"),
    "MILESTONE": _words("milestone/milestones", "interim target", "trajectory"),
    "TARGET": _words("target/targets", "ambition", "goal"),
    "NOW": _words(
        "currently",
        "current",
        "at present",
        "presently",
        "previously",
        "stands at",
        "stood at",
        "outturn",
        "last year",
    ),
    "AS_AT": _words("as at"),
    "WAS": _words("was", "were", "was at", "were at", "had been", "has been", "have been"),
    "BENCHMARK": _words(
        "benchmark/benchmarks/benchmarking",
        "england",
        "national/nationally",
        "london average",
        "regional average",
        "statistical neighbour/neighbours/neighbor/neighbors",
        "statistical neighbour's/neighbours'",
        "neighbour/neighbours",
        "sn/sns",
        "comparator/comparators",
        "average for",
        "other local",
    ),
    "AGAINST": _words("compared", "comparison", "than", "versus/vs", "against"),
    "STRONG": _words(
        "</>/≤/≥",
        "</> =",
        "at least",
        "at most",
        "a/the minimum",
        "minimum of",
        "minimum",
        "maximum of",
        "maximum",
        "no/not more/fewer/less/higher/greater/lower/longer than",
        "not exceeding",
        "not/to/exceed exceed",
        "fewer/less than",
        "average of",
        "averages of",
        "average caseload of",
        "caseload/caseloads of",
        "caseload/caseloads at",
        "total of",
        "rate of",
        "greater than",
        "in excess of",
    ),
    "WEAK": _words("above/below/under/over", "more than", "up to", "exceed/exceeds/exceeding"),
    "CHANGE": _words(_CHANGES),
    "GOAL": _words(
        "recruit/recruiting/deliver/delivering/reach/reaching/achieve/achieving/maintain/maintaining/attain/hit"
    ),
    "ORDINAL": _words("milestone/milestones/target/targets/baseline NUM :", "milestone/target NUM -/–/—/)/."),
    "NUMBERED": _words(
        "age/ages of/from NUM",
        "age/ages of NUM to/- NUM",
        "NUM st/nd/rd/th/s/years/year/yr/yrs old/olds/plus",
        "NUM plus/olds/old",
        "NUM or/and more/over/under/above/older/younger/fewer/less",
        "NUM / NUM",
        "NUM yearly/monthly/weekly/daily/hourly",
        "per NUM",
        "NUM of NUM",
        "NUM of the/these/our NUM",
        "NUM out of NUM",
        "NUM third/thirds/quarter/quarters/half/halves/fifths",
    ),
    "RANGE": _words(
        "NUM -/–/— NUM", "NUM %/percent -/–/— NUM", "between NUM and/to NUM", "between NUM %/percent and/to NUM"
    ),
    "MORE": _words("NUM additional/extra/more/further/new"),
    "PERCENT": _words("NUM %/percent/pc", "NUM per cent"),
}
"""Names are this package's own; `reading` says what each does to the numbers beside it."""

CLASSED: Final[dict[str, list[list[str]]]] = {"NUMBERED": _words("HEAD NUM", "NUM -/– WORD/HEAD")}
"""Patterns over the tokens' classes alone: HEAD, WORD, NUM."""


@dataclass(frozen=True, slots=True)
class Span:
    """A pattern that matched: tokens ``start`` to ``end`` (exclusive)."""

    name: str
    start: int
    end: int


@lru_cache(maxsize=1)
def _phrases() -> tuple[Phrases, Phrases]:
    """The patterns over what the tokens say, and those over their classes."""
    said, classed = Phrases(), Phrases()
    for found, patterns in ((said, PATTERNS), (classed, CLASSED)):
        for name, phrases in patterns.items():
            found.add(name, phrases)
    return said, classed


def spans(found: Sequence[Token]) -> list[Span]:
    """Every pattern's matches over these tokens, first and longest first."""
    said, classed = _phrases()
    literal = ["NUM" if t.value is not None else t.low for t in found]
    classes = [_class(t) for t in found]
    matches = (*said.matches(literal), *classed.matches(classes))
    return sorted((Span(*match) for match in matches), key=lambda s: (s.start, -s.end))


def _class(token: Token) -> str:
    if token.value is not None:
        return "NUM"
    if token.low in HEADS:
        return "HEAD"
    return "WORD" if token.tag == "WORD" else token.low
