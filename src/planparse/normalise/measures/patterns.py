"""What stands around a number and makes it a measure, or none: patterns over tokens, as data.

spaCy's matcher runs over our own tokens (a whole date is one), so nothing of a model is needed; it is built at the
first text that holds a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from planparse.normalise.measures.tokens import Token

if TYPE_CHECKING:
    from spacy.matcher import Matcher
    from spacy.vocab import Vocab

_NUM: Final = {"TAG": "NUM"}
_DATE: Final = {"TAG": "DATE"}
_PERCENT: Final[list[list[dict[str, Any]]]] = [
    [{"LOWER": "%"}],
    [{"LOWER": "percent"}],
    [{"LOWER": "per"}, {"LOWER": "cent"}],
    [{"LOWER": "pc"}],
]


def _words(*phrases: str) -> list[list[dict[str, Any]]]:
    """Phrases as token patterns; ``a/b`` is either word.

    >>> _words("no more/fewer than")
    [[{'LOWER': {'IN': ['no']}}, {'LOWER': {'IN': ['more', 'fewer']}}, {'LOWER': {'IN': ['than']}}]]
    """
    return [[{"LOWER": {"IN": word.split("/")}} for word in phrase.split()] for phrase in phrases]


PATTERNS: Final[dict[str, list[list[dict[str, Any]]]]] = {
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
    "STRONG": [
        [{"LOWER": {"IN": ["<", ">", "≤", "≥"]}}],
        [{"LOWER": {"IN": ["<", ">"]}}, {"LOWER": "="}],
        *_words(
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
    ],
    "WEAK": _words("above/below/under/over", "more than", "up to", "exceed/exceeds/exceeding"),
    "CHANGE": [
        [
            {
                "LOWER": {
                    "REGEX": r"^(?:increas\w*|reduc\w*|decreas\w*|rais\w*|ris\w+|rose|fall\w*|improv\w*|drop\w*|cut"
                    r"|maintain\w*|remain\w*|grow\w*|lower\w*|limit\w*|achiev\w*|reach\w*|keep\w*|stay\w*|sustain\w*"
                    r"|bring\w*|declin\w*|mov\w+|doubl\w*|attain\w*|hit|target\w*)$"
                }
            }
        ]
    ],
    "GOAL": _words(
        "recruit/recruiting/deliver/delivering/reach/reaching/achieve/achieving/maintain/maintaining/attain/hit"
    ),
    "ORDINAL": [
        [
            {"LOWER": {"IN": ["milestone", "target", "baseline", "targets", "milestones"]}},
            {"TAG": "NUM"},
            {"LOWER": ":"},
        ],
        [
            {"LOWER": {"IN": ["milestone", "target"]}},
            {"TAG": "NUM"},
            {"LOWER": {"IN": ["-", "–", "—", ")", "."]}},
            {"TAG": {"NOT_IN": ["DATE", "STOP"]}},
        ],
    ],
    "NUMBERED": [
        [
            {
                "LOWER": {
                    "REGEX": r"^(?:aged?|ages|section|sections|s|regulations?|regs?|forms?|levels?|years?|stages?"
                    r"|phases?|tiers?|bands?|parts?|chapters?|articles?|appendix|quarters?|q|weeks?|days?|months?|no|nos|refs?|actions?|afi|afis"
                    r"|recommendations?|priority|priorities|standards?|steps?|groups?|wards?|units?|cohorts?|learn"
                    r"|versions?|v|pages?|p|grades?|waves?|schedules?|paragraphs?|ks|outcomes?|themes?|areas?|objectives?|items?|rooms?"
                    r"|improvement|indicators?|ni|pi|annex|table|figure|question|module|category|categories|judgement)$"
                }
            },
            _NUM,
        ],
        [{"LOWER": {"IN": ["age", "ages"]}}, {"LOWER": {"IN": ["of", "from"]}}, _NUM],
        [
            _NUM,
            {"LOWER": {"IN": ["st", "nd", "rd", "th", "s", "years", "year", "yr", "yrs"]}},
            {"LOWER": {"IN": ["old", "olds", "plus"]}},
        ],
        [_NUM, {"LOWER": {"IN": ["plus", "olds", "old"]}}],
        [_NUM, {"LOWER": {"IN": ["-", "–"]}}, {"TAG": "WORD"}],
        [
            _NUM,
            {"LOWER": {"IN": ["or", "and"]}},
            {"LOWER": {"IN": ["more", "over", "under", "above", "older", "younger", "fewer", "less"]}},
        ],
        [_NUM, {"LOWER": "/"}, _NUM],
        [_NUM, {"LOWER": {"IN": ["yearly", "monthly", "weekly", "daily", "hourly"]}}],
        [{"LOWER": "per"}, _NUM],
        [_NUM, {"LOWER": "of"}, {"LOWER": {"IN": ["the", "these", "our"]}, "OP": "?"}, _NUM],
        [_NUM, {"LOWER": "out"}, {"LOWER": "of"}, _NUM],
    ],
    "RANGE": [[_NUM, {"LOWER": {"IN": ["-", "–", "—"]}}, _NUM]],
    "PERCENT": [[_NUM, *tail] for tail in _PERCENT],
    "FROM": _words("from"),
    "TO": _words("to", "at"),
    "BY": _words("by"),
    "WITHIN": _words("within"),
    "SINCE": _words("from", "since", "after", "between", "commencing", "starting"),
}
"""Names are this package's own; `reading` says what each does to the numbers beside it."""


@dataclass(frozen=True, slots=True)
class Span:
    """A pattern that matched: tokens ``start`` to ``end`` (exclusive)."""

    name: str
    start: int
    end: int


@lru_cache(maxsize=1)
def _matcher() -> tuple[Vocab, Matcher]:
    """The matcher and its vocabulary (spaCy's import, about a second, is paid here and only once)."""
    import spacy
    from spacy.matcher import Matcher

    vocab = spacy.blank("en").vocab
    matcher = Matcher(vocab)
    for name, patterns in PATTERNS.items():
        matcher.add(name, patterns)
    return vocab, matcher


def spans(found: Sequence[Token]) -> list[Span]:
    """Every pattern's matches over these tokens, first and longest first."""
    from spacy.tokens import Doc

    vocab, matcher = _matcher()
    doc = Doc(vocab, words=[t.low for t in found], tags=["NUM" if t.value is not None else t.tag for t in found])
    matches = [Span(vocab.strings[key], start, end) for key, start, end in matcher(doc)]
    return sorted(matches, key=lambda s: (s.start, -s.end))
