"""The tokens, units and phrases around a number that make it a measure or not, as data.

The phrases are matched against our own tokens, in which a number is NUM. They are compiled for the first text that has
a number.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import product
from typing import Final, Literal, cast

from planparse.cells.phrases import Phrases
from planparse.lexicon.months import month_number
from planparse.lexicon.refs_and_marks import ROUND
from planparse.lexicon.words import NUMBER_WORDS
from planparse.noun import noun

# Dates inside an outcome's text: when a value is to be reached.
#
# Reading is strict: uncertain dates are skipped. A month means its last day; `2014/15` means the financial year's last
# day.


_MONTH: Final = (
    r"(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?"
    r"|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\b\.?"
)
_PART: Final = r"(?:[Tt]he )?(?P<part>[Ee]nd|[Ee]arly|[Mm]id|[Ll]ate|[Bb]eginning|[Ss]tart)[ -](?:of )?(?:the )?"
_YEAR: Final = (
    r"(?P<year>20\d\d(?![\d/-])|(?<=['’-])\d\d(?!\d)|(?<=[a-z.] )(?:1\d|2\d|30)(?=\s*(?:[.,;:)\]]|$)|\s(?=[A-Z])))"
)
_PATTERNS: Final = (
    re.compile(r"(?<![\d.,/])(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<year>20\d\d|\d\d)(?![\d/%])(?!\.\d)"),
    re.compile(
        rf"(?:{_PART})?(?:(?P<d>(?<![\d/.,])\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?(?<![A-Za-z])(?P<name>{_MONTH})"
        rf"(?:,? ?['’-]? ?{_YEAR})?"
    ),
    re.compile(
        r"(?:(?:[Qq]uarter |[Qq]tr ?|[Qq] ?)(?P<q>[1-4])(?:,? (?:of |in )?| ?- ?)?)?(?P<academic>[Aa]cademic [Yy]ear )?"
        r"(?<![\d/.])(?P<year>20\d\d|(?<=[Qq][1-4] )\d\d) ?[/-] ?(?P<next>\d\d(?:\d\d)?|\d)(?![\d/%]|\.\d)"
    ),
    re.compile(
        r"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?P<term> [Tt]erm)?(?: of)? (?P<year>20\d\d)(?![\d/])"
    ),
    re.compile(r"(?<=\()(?P<year>20\d\d)(?=\))"),
    re.compile(
        r"(?:(?<=\bby )|(?<=\bin )|(?<=\bfor )|(?<=\bduring ))(?:the )?(?:combined )?(?:calendar )?years? "
        r"(?:20\d\d ?(?:to|and|-|–) ?)?(?P<year>20\d\d)(?![\d/%-])"
    ),
    re.compile(
        r"(?:(?<=\b[Bb]y )|(?<=\b[Ii]n )|(?<=\bof )|(?<=\bfor )|(?<=\bend )|(?<=\bduring ))(?P<year>20\d\d)(?![\d/%-])"
    ),
)
_SEASONS: Final = {"spring": 5, "summer": 8, "autumn": 11, "winter": 2}
_TERMS: Final = {"spring": 4, "summer": 7, "autumn": 12, "winter": 12}
_PART_DAYS: Final = {"early": 10, "mid": 15, "beginning": 10, "start": 10}
_QUARTER_ENDS: Final = {"1": 6, "2": 9, "3": 12, "4": 3}


@noun
class Dated:
    """A date's place in the text (letters ``start``:``end``) and its day; None if the year is unknown."""

    start: int
    end: int
    day: date | None


def find_dates(text: str, year_hint: int | None = None) -> tuple[Dated, ...]:
    """The dates of a text in reading order; a date without a year takes the hint.

    >>> text = "80% by April 2015, 85% by the end of Sept 2015, 12 in Q1 2014/15 and 31/03/15"
    >>> [str(d.day) for d in find_dates(text)]
    ['2015-04-30', '2015-09-30', '2014-06-30', '2015-03-31']
    >>> [str(d.day) for d in find_dates("by March 85% may do", 2015)], find_dates("children aged 16-17, 1.2 and 24/7")
    (['2015-03-31'], ())
    """
    found: list[Dated] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if any(match.start() < d.end and d.start < match.end() for d in found):
                continue
            found += _dated(match, year_hint)
    return tuple(sorted(found, key=lambda d: d.start))


def _dated(match: re.Match[str], hint: int | None) -> Iterator[Dated]:
    """The match as a date, if the calendar has it."""
    parts = match.groupdict()
    if parts.get("name") and not parts["year"] and not parts["name"][0].isupper():
        return  # `may` and `march` are verbs too
    year = int(parts["year"]) % 100 + 2000 if parts["year"] else hint
    if year is None:
        yield Dated(match.start(), match.end(), None)
        return
    day = _day(parts, year)
    if day:
        yield Dated(match.start(), match.end(), day)


def _day(parts: dict[str, str | None], year: int) -> date | None:
    if next_year := parts.get("next"):
        follows = str(year + 1).endswith(next_year[-2:])  # `2007/8`, `2007/08`
        return _financial(parts, year) if follows else None
    if season := parts.get("season"):
        return _last(year, (_TERMS if parts["term"] else _SEASONS)[season.lower()])
    if name := parts.get("name"):
        month = month_number(name)
        part = (parts["part"] or "").lower()
        return _made(year, month, int(parts["d"] or _PART_DAYS.get(part, 0)))
    if day := parts.get("d"):
        return _made(year, int(parts["m"] or 0), int(day))
    return date(year, 12, 31)


def _financial(parts: dict[str, str | None], year: int) -> date:
    """The last day of a financial or academic year, or of one of its quarters."""
    if parts["academic"]:
        return date(year + 1, 8, 31)
    month = _QUARTER_ENDS[parts["q"] or "4"]
    return _last(year + (month == 3), month)


def _made(year: int, month: int, day: int) -> date | None:
    """The date; day 0 means the month's last day. None if the calendar has no such day."""
    if not 1 <= month <= 12 or day > monthrange(year, month)[1]:
        return None
    return date(year, month, day) if day else _last(year, month)


def _last(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


# Text -> the tokens that the patterns match: words, numbers, whole dates, stops.


Tag = Literal["NUM", "NAME", "WORD", "DATE", "STOP", "PUNCT"]

_TOKEN: Final = re.compile(
    r"(?P<NUM>\d{1,3}(?:,\d{3})+(?![\d])|\d+(?:\.\d+)?)(?!\d|/(?!yr|year|month|week|day|pa\b|10{3,5}\b|10?0?,000\b)|\.\d)|(?P<WORD>[^\W\d_]++(?:['’][^\W\d_]++)*+)(?!\d)"
    rf"|(?P<STOP>\n\s*(?![a-z\s])|(?<=[.!?])\s+(?=[^a-z\s])|;|[{ROUND}]|[.!?]+\s*$)|(?P<NAME>[^\W_]+(?:[./][^\W_]+)*)|(?P<PUNCT>\S)"
)
_IN_WORDS: Final = {word: float(value) for value, word in enumerate(NUMBER_WORDS[:13])} | {"nil": 0.0}


_MAYBE: Final = re.compile(
    rf"(?<![\d/])\d{{1,3}}(?![\d/])"
    rf"|(?<![\d/.])(?!(?:19|20)\d\d\b)\d{{4,7}}(?![\d/])"
    rf"|\b(?:{'|'.join(w for w in _IN_WORDS if w != 'one')}|least one)\b",
    re.IGNORECASE,
)


def may_measure(text: str) -> bool:
    """Whether the text has a number that is not a year. Most texts have none, and are not read further.

    >>> may_measure("Audits from October 2014 in 2014/15"), may_measure("fewer than five"), may_measure("25%")
    (False, True, True)
    """
    return _MAYBE.search(text) is not None


@noun
class MeasureToken:
    """One token and its place (letters); ``low`` is its text in small letters. Numbers have a value, dates a day.

    A NAME mixes letters and digits (`L2L`, `Q1`, `1.2.3`); its digits are not a value.
    """

    low: str
    tag: Tag
    start: int
    end: int
    value: float | None = None
    day: date | None = None
    capital: bool = False


def words(text: str) -> frozenset[str]:
    """The words of a list written as one string.

    >>> sorted(words("by in"))
    ['by', 'in']
    """
    return frozenset(text.split())


def tokens(text: str, year_hint: int | None) -> tuple[MeasureToken, ...]:
    """The text's tokens; each date is one token.

    >>> [(t.low, t.tag) for t in tokens("80% by April 2015. L2L is at 1,200", None)][:6]
    [('80', 'NUM'), ('%', 'PUNCT'), ('by', 'WORD'), ('april 2015', 'DATE'), ('.', 'PUNCT'), (' ', 'STOP')]
    >>> [t.value for t in tokens("at least five of 1,200", None) if t.value]
    [5.0, 1200.0]
    """
    return tuple(_tokens(text, year_hint))


def _tokens(text: str, year_hint: int | None) -> Iterator[MeasureToken]:
    at = 0
    for dated in find_dates(text, year_hint):
        yield from _plain_tokens(text, at, dated.start)
        yield MeasureToken(text[dated.start : dated.end].lower(), "DATE", dated.start, dated.end, day=dated.day)
        at = dated.end
    yield from _plain_tokens(text, at, len(text))


def _plain_tokens(text: str, start: int, end: int) -> Iterator[MeasureToken]:
    for match in _TOKEN.finditer(text, start, end):
        low = match[0].lower()
        tag = cast(Tag, match.lastgroup)
        value = float(low.replace(",", "")) if tag == "NUM" else _IN_WORDS.get(low)
        yield MeasureToken(low, tag, match.start(), match.end(), value, capital=match[0][0].isupper())


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
"""Words whose number is a name or an age, not an amount: `Section 47`, `aged 16`. They match HEAD."""

PEOPLE: Final = words(
    "people children adults those women men females males pupils persons residents patients families boys girls young"
    " anyone"
)
AGES: Final = words("5 11 16 18 19 21 25 60 65 75 85")
OF_AN_AGE: Final = PEOPLE | words("conception conceptions pregnancy pregnancies teenage mothers")
"""Words after a number with `under` that make it an age: `under 18 conceptions`."""

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
    "TARGET": _words("target/targets", "ambition", "goal", "aim is"),
    "NOW": _words(
        "currently/current/actual",
        "at present",
        "at the moment",
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
        "maximum/max/min",
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
        "score/scores/rating/ratings/mean/surplus/profit/sales/income/savings of",
        "greater than",
        "in excess of",
    ),
    "WEAK": _words("above/below/under/over/beyond", "more/longer than", "up to", "exceed/exceeds/exceeding"),
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
    "PERCENT": _words("NUM %/percent/pc/pp/ppt/ppts", "NUM per cent", "NUM percentage point/points"),
    "EXCEPT": _words(
        "excluding/except/excepting/less/plus/before", "net of", "other/rather than", "exclusive/inclusive of"
    ),
}
"""The names are this package's own; `sentence` and `read` decide what each does to the numbers beside it."""

CLASSED: Final[dict[str, list[list[str]]]] = {"NUMBERED": _words("HEAD NUM", "NUM -/– WORD/HEAD")}
"""Patterns over the classes of tokens alone: HEAD, WORD, NUM."""


@noun
class TokenSpan:
    """A pattern that matched: tokens ``start`` to ``end`` (exclusive)."""

    name: str
    start: int
    end: int


@lru_cache(maxsize=1)
def _phrases() -> tuple[Phrases, Phrases]:
    """The patterns over the tokens' texts, and those over their classes."""
    said, classed = Phrases(), Phrases()
    for found, patterns in ((said, PATTERNS), (classed, CLASSED)):
        for name, phrases in patterns.items():
            found.add(name, phrases)
    return said, classed


def spans(found: Sequence[MeasureToken]) -> list[TokenSpan]:
    """Every pattern's matches in these tokens, first and longest first."""
    said, classed = _phrases()
    literal = ["NUM" if t.value is not None else t.low for t in found]
    classes = [_class(t) for t in found]
    matches = (TokenSpan(*match) for match in (*said.matches(literal), *classed.matches(classes)))
    kept = (
        s for s in matches if s.name != "PERCENT" or not (found[s.end - 1].low == "pp" and found[s.end - 1].capital)
    )
    return sorted(kept, key=lambda s: (s.start, -s.end))  # in `34 PP children`, PP is Pupil Premium


def _class(token: MeasureToken) -> str:
    if token.value is not None:
        return "NUM"
    if token.low in HEADS:
        return "HEAD"
    return "WORD" if token.tag == "WORD" else token.low


# The words after a number -> what it counts.


HUNDREDS: Final = words("100 1,000 1000 10,000 10000 100,000 100000 thousand million hundred")
"""What a rate is relative to: `45 per 10,000`."""
_NO_UNIT: Final = words(
    "by in per of and or as at to on for from is are was were be with within during before until who which that than"
    " the a an each every baseline milestone target good increase reduction then but if when where will has have had"
    " since against over under this these our all after maintain improved improve out above below per"
)


def names_unit(word: str) -> bool:
    """Whether the word after a number can say what it counts.

    >>> names_unit("members"), names_unit("by"), names_unit(")")
    (True, False, False)
    """
    return word.isalpha() and len(word) > 1 and word not in _NO_UNIT
