"""What stands around a number and makes it a measure, or none: patterns over tokens, as data.

spaCy's matcher runs over our own tokens (a whole date is one), so nothing of a model is needed; it is built at the
first text that holds a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final

from planparse.normalise.measures.tokens import Token, words

if TYPE_CHECKING:
    from spacy.matcher import Matcher, PhraseMatcher
    from spacy.vocab import Vocab

Pattern = list[tuple[str, str]]

_TAGS: Final = frozenset({"NUM", "DATE", "WORD", "HEAD", "PUNCT", "NAME"})


def _words(*phrases: str) -> list[Pattern]:
    """Phrases as token patterns; ``a/b`` is either word, a word in capitals a tag.

    Each choice is a pattern of its own: literals cost the matchers least.

    >>> _words("per NUM", "up/down to")[:2]
    [[('LOWER', 'per'), ('TAG', 'NUM')], [('LOWER', 'up'), ('LOWER', 'to')]]
    """
    return [
        [("TAG" if word in _TAGS else "LOWER", word) for word in choice]
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
"""Words whose number is a name or an age, no amount: `Section 47`, `aged 16`. Their tag is HEAD."""

_CHANGES: Final = (
    "increase/increases/increased/increasing/reduce/reduces/reduced/reducing/reduction/reductions/decrease/decreases"
    "/decreased/decreasing/raise/raised/raising/rise/rises/rising/rose/fall/falls/falling/fallen/improve/improves/improved"
    "/improving/improvement/drop/drops/dropped/dropping/cut/maintain/maintained/maintaining/remain/remains/remaining"
    "/remained/grow/grows/growing/growth/lower/lowered/lowering/limit/limited/achieve/achieved/achieving/reach/reached"
    "/reaching/reaches/keep/kept/stay/stays/sustain/sustained/bring/bringing/brought/decline/declines/declining/move"
    "/moves/moving/moved/double/doubled/attain/attained/hit/target/targets/targeted/down"
)

PATTERNS: Final[dict[str, list[Pattern]]] = {
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
    "ORDINAL": _words(
        "milestone/milestones/target/targets/baseline NUM :",
        "milestone/target NUM -/–/—/)/. WORD/HEAD/NUM/PUNCT/NAME",
    ),
    "NUMBERED": _words(
        "HEAD NUM",
        "age/ages of/from NUM",
        "age/ages of NUM to/- NUM",
        "NUM st/nd/rd/th/s/years/year/yr/yrs old/olds/plus",
        "NUM plus/olds/old",
        "NUM -/– WORD/HEAD",
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


@dataclass(frozen=True, slots=True)
class Span:
    """A pattern that matched: tokens ``start`` to ``end`` (exclusive)."""

    name: str
    start: int
    end: int


@lru_cache(maxsize=1)
def _matchers() -> tuple[Vocab, PhraseMatcher, Matcher]:
    """The vocabulary, with a matcher for phrases of plain words and one for patterns with tags.

    spaCy's import, about a second, is paid here and only once.
    """
    from spacy.matcher import Matcher, PhraseMatcher
    from spacy.tokens import Doc

    from planparse.normalise.english import blank_english

    vocab = blank_english().vocab
    phrases, tagged = PhraseMatcher(vocab, attr="LOWER"), Matcher(vocab)
    for name, patterns in PATTERNS.items():
        plain = [p for p in patterns if all(kind == "LOWER" for kind, _ in p)]
        phrases.add(name, [Doc(vocab, words=[word for _, word in p]) for p in plain])
        if others := [[{kind: word} for kind, word in p] for p in patterns if p not in plain]:
            tagged.add(name, others)
    return vocab, phrases, tagged


def spans(found: Sequence[Token]) -> list[Span]:
    """Every pattern's matches over these tokens, first and longest first."""
    from spacy.tokens import Doc

    vocab, phrases, tagged = _matchers()
    doc = Doc(vocab, words=[t.low for t in found], tags=[_tag(t) for t in found])
    matches = [Span(vocab.strings[key], start, end) for key, start, end in (*phrases(doc), *tagged(doc))]
    return sorted(matches, key=lambda s: (s.start, -s.end))


def _tag(token: Token) -> str:
    if token.value is not None:
        return "NUM"
    return "HEAD" if token.low in HEADS else token.tag
