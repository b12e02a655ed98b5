"""Corrects the words of timescales: mends typing errors, writes out short forms, puts days before their months."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import DamerauLevenshtein

from planparse.cells.draft import PlanFacts
from planparse.cells.timescales.words import MONTH
from planparse.lexicon.months import CAPITAL_MONTH_BEGINS, MONTH_NAMES, MONTHS, month_number
from planparse.lexicon.words import action_verbs

_VOCABULARY = (
    *(name.lower() for name in MONTHS if name != "May"),
    *("spring", "summer", "autumn", "winter", "quarter", "quarterly", "monthly", "weekly", "annual"),
    *("annually", "fortnightly", "termly", "yearly", "ongoing", "immediate", "immediately", "completed", "complete"),
)
_RIGHT = frozenset(
    (
        *_VOCABULARY,
        *("sept", "complete", "completes", "week", "weeks", "month", "months", "year", "years", "quarters", "term"),
        *("match", "marsh", "member", "members", "early", "string", "complied", "daily", "mother", "sumner"),
        *("sprint", "sprints", "springs", "compete", "competes", "competed", "outgoing", "nearly", "manual"),
        *("manually", "firmly", "completely", "intermediate", "incomplete", "apron"),
        *("being", "commenced", "meeting", "marches", "notember", "summary", "monthly", "timely", "finally"),
        "fortnight",
    )
)
_WORD = re.compile(r"[A-Za-z]{4,13}")
_LETTERS = re.compile(r"[A-Za-z]+")
_TORN_GAP = re.compile(r" |\s?-\s")
_WHOLE = frozenset((*_VOCABULARY, "march", "sept", "sep", "oct", "nov", "dec", "jan", "feb", "aug", "apr", "2"))
_TORN_YEAR = re.compile(r"(?<=[a-z] )(20) (\d\d)\b|(?<=[a-z] )(20\d) (\d)\b|(?<=[a-z] )(2) (0\d\d)\b", re.I)
_TORN_ORDINAL = re.compile(r"(?<=\d)(?: ?)(s) (t)\b|(?<=\d)(?: ?)(n|r) (d)\b|(?<=\d)(?: ?)(t) (h)\b", re.I)
_LETTER_ONE = re.compile(r"\b[lI|](?=\d(?:st|nd|rd|th)?\s+[A-Z][a-z]{2})")
_MIXED_FIGURE = re.compile(r"(?<![A-Za-z\d])(?=\d*[OolI])(?=[OolI]*\d)[\dOolI]{2,4}(?![A-Za-z])")
_FIGURES = str.maketrans("OolI", "0011")
_GLUED = re.compile(rf"\b(of|by|from|in|end|until|to|By|From|End|In|Until|To)({CAPITAL_MONTH_BEGINS}[a-z]*\b)")
_FORM = re.compile(rf"^\s*[Ff]orm(?=\s+(?:\d{{1,2}}\s+)?{CAPITAL_MONTH_BEGINS})")
_TORN_DAY = re.compile(r"\b([0-3]) (\d) ?(?=(?:st|nd|rd|th)?\s+[A-Z][a-z]{2})")
_SLOT = re.compile(
    r"(?:^|(?:\b(?:by|end|of|from|to|until|till|and|early|mid|late|before|in|for)|\d(?:st|nd|rd|th)?|[-–,;&])[\s-]*)"
    r"\b([A-Za-z]{3,10})(?=[\s.,'’-]{1,2}(?:20\d\d|\d\d)\b)",
    re.I,
)
"""The place of a month: before a year, after a day or a small word."""


_NOTE_MARKS = str.maketrans(dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹*†‡", " "))
_TENS = ("", "", "twenty", "thirty")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh")
_TEENS = ("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth")
_DAYS = {word: day for day, word in enumerate((*_ORDINALS, *_TEENS, "twentieth"), 1)} | {"thirtieth": 30}
_DAYS |= {
    f"{tens} {one}": 10 * place + day
    for place, tens in enumerate(_TENS)
    if tens
    for day, one in enumerate(_ORDINALS[:9], 1)
    if 10 * place + day <= 31
}
_DAY_IN_WORDS = re.compile(
    rf"\b(?P<day>{'|'.join(sorted((word.replace(' ', '[ -]') for word in _DAYS), key=len, reverse=True))})"
    rf"(?:\s+day)?\s+of\s+(?={CAPITAL_MONTH_BEGINS}[a-z]*\b)",
    re.I,
)


def without_note_marks(text: str) -> str:
    """The phrase with raised figures and stars blanked: they point to a note and are not part of a date.

    >>> without_note_marks("March 2014¹")
    'March 2014 '
    """
    return text.translate(_NOTE_MARKS)


def in_figures(text: str) -> str:
    """The phrase with days in words (`thirty-first of`) changed to figures.

    >>> in_figures("by the thirty-first of March 2024"), in_figures("first week of March")
    ('by the 31 of March 2024', 'first week of March')
    """
    return _DAY_IN_WORDS.sub(lambda match: f"{_DAYS[match['day'].casefold().replace('-', ' ')]} of ", text)


def mended(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The phrase with torn and misspelt time words corrected, and each change (printed, corrected).

    >>> mended("Sept ember 2015 to Febuary 2016")
    ('September 2015 to February 2016', (('Sept ember', 'September'), ('Febuary', 'February')))
    """
    changes: list[tuple[str, str]] = []

    def noted(match: re.Match[str], right: str) -> str:
        changes.append((match[0].strip(), right))
        return right

    def figures(match: re.Match[str]) -> str:
        return noted(match, "".join(part for part in match.groups() if part))

    def spelt(match: re.Match[str]) -> str:
        right = misspelt(match[0])
        return noted(match, right) if right else match[0]

    def slotted(match: re.Match[str]) -> str:
        right = _month_meant(match[1])
        if right is None:
            return match[0]
        changes.append((match[1], right))
        return match[0][: match.start(1) - match.start()] + right

    whole = _FORM.sub(lambda match: noted(match, "From"), _GLUED.sub(r"\1 \2", _rejoined(text, changes)))
    for pattern in (_TORN_YEAR, _TORN_DAY, _TORN_ORDINAL):
        whole = pattern.sub(figures, whole)
    whole = _LETTER_ONE.sub(lambda match: noted(match, "1"), whole)
    whole = _MIXED_FIGURE.sub(lambda match: noted(match, match[0].translate(_FIGURES)), whole)
    return _SLOT.sub(slotted, _WORD.sub(spelt, whole)), tuple(changes)


def _rejoined(text: str, changes: list[tuple[str, str]]) -> str:
    """The phrase with time words in two pieces (`Octo ber`) joined."""
    pieces = list(_LETTERS.finditer(text))
    for one, other in reversed(list(pairwise(pieces))):
        whole = one[0] + other[0]
        gap = text[one.end() : other.start()]
        torn = whole.casefold() in _WHOLE and other[0].casefold() not in _RIGHT and _TORN_GAP.fullmatch(gap)
        if torn and text[one.start() : other.end()] == one[0] + gap + other[0]:
            changes.append((text[one.start() : other.end()], whole))
            text = text[: one.start()] + whole + text[other.end() :]
    return text


_NO_MONTHS = frozenset(
    (
        *("plan", "year", "date", "from", "till", "until", "since", "end", "mid", "term", "half", "late", "early"),
        *("the", "and", "for", "day", "week", "part", "code", "code", "max", "per", "not", "now", "age", "aged", "all"),
        *("spring", "summer", "autumn", "winter", "tbc", "tba", "due", "target", "later", "after", "before", "about"),
        *("quarter", "review", "report", "draft", "final", "phase", "stage", "cohort", "step", "ofsted", "version"),
    )
)


@lru_cache(maxsize=1024)
def _month_meant(word: str) -> str | None:
    """The month that a word in a month's place is one typing error away from; None if several or none fit.

    >>> _month_meant("Jne"), _month_meant("Fev"), _month_meant("Jue"), _month_meant("Plan")
    ('June', 'February', None, None)
    >>> _month_meant("pay")
    """
    folded = word.casefold()
    if folded in _RIGHT or folded in MONTH_NAMES or folded in _NO_MONTHS or folded in action_verbs():
        return None
    near = {name[:3] for name in MONTH_NAMES if DamerauLevenshtein.distance(folded, name) <= 1}
    if len(near) != 1:
        return None
    return MONTHS[month_number(near.pop()) - 1]


@lru_cache(maxsize=1024)
def misspelt(word: str) -> str | None:
    """The time word that a word misspells, with its capitals, or None.

    One error (a letter lost, added, changed or two swapped) is allowed in a short word, two in a long one. The first
    letter must be right, or be the one lost.

    >>> misspelt("Setpember"), misspelt("quartely"), misspelt("March"), misspelt("Member")
    ('September', 'quarterly', None, None)
    """
    folded = word.casefold()
    if folded in _RIGHT:
        return None
    names = [n for n in _VOCABULARY if n[0] == folded[0] or (n[1:3] == folded[:2] and len(folded) > 4)]
    best = min(names, key=lambda name: DamerauLevenshtein.distance(folded, name), default=None)
    if best is None or DamerauLevenshtein.distance(folded, best) > (2 if max(len(best), len(word)) > 7 else 1):
        return None
    return best.capitalize() if word[0].isupper() else best


# Short forms of timescales written out: `Aut 2018`, `Spring 1`, `12 mths`, `3 x year`. The time of day is dropped.


_SEASONS = {"aut": "Autumn", "spr": "Spring", "sum": "Summer"}
_SEASON = re.compile(r"\b(?P<s>aut|spr|sum)\b\.?(?=[\s-]*(?:term\b|['’]?\d\d\b|(?:19|20)\d\d\b|[12]\b))", re.I)
_HALF = re.compile(r"\b(?P<s>autumn|spring|summer)(?:\s+term)?\s+(?P<half>[12])(?![\d/.]|\s*(?:week|month|day))", re.I)
_UNITS = {"m": "month", "w": "week", "y": "year"}
_UNIT = re.compile(r"(?<![\d/.])(?P<n>\d{1,2})\s?(?P<u>m(?:n?ths?)|wks?|yrs?)\b\.?(?!\s*(?:old|group))", re.I)
_TIME = re.compile(r"(?:\s*(?:at|from|[,@])\s*|\s+)\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|noon)\b\.?", re.I)
_TIMES = re.compile(r"\b(?:x\s?(?P<a>\d)|(?P<b>\d)\s?x)\s+(?:(?:a|per|each)\s+)?year(?:ly)?\b", re.I)
_YEAR = re.compile(r"(?<![\d/.-])(?P<y>(?:19|20)\d\d)\s?/\s?(?P<d>\d)(?![\d/.-])")
_TWO_DAYS = re.compile(rf"(?<![\d/.])(?P<a>\d{{1,2}})\s?/\s?(?P<b>\d{{1,2}})(?=(?:st|nd|rd|th)?\s+{MONTH}\b)", re.I)
_EVERY = re.compile(rf"\b(?:every|each)\s+(?=(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{MONTH}\b)", re.I)
_TERMS = re.compile(
    r"\b(?P<first>(?:(?:autumn|spring|summer)\s*(?:,|&|/|-|–|\band\b|\bto\b)\s*(?:and\s+)?)+)"
    r"(?P<last>autumn|spring|summer)\s+terms?\b",
    re.I,
)
_HALF_OF = re.compile(
    r"\b(?P<half>first|1st|second|2nd) half of (?:the )?(?P<s>autumn|spring|summer)(?: term)?\b", re.I
)
_EVERY_SEASON = re.compile(r"\b(?:every|each)\s+(?:spring|summer|autumn|winter)(?:\s+term)?\b(?!\s*\d)", re.I)


def expand_short_forms(text: str) -> str:
    """The phrase with its short forms written out.

    >>> expand_short_forms("Summer-Aut 2019"), expand_short_forms("Autumn 1"), expand_short_forms("Spring 2 2019")
    ('Summer-Autumn 2019', 'Autumn half term', 'Spring term 2019')
    >>> expand_short_forms("Autumn and Spring terms 2025/26"), expand_short_forms("first half of autumn term 2025")
    ('Autumn term and Spring term 2025/26', 'autumn half term 2025')
    >>> [expand_short_forms(one) for one in ("12 mths", "3 x year", "Every August", "3 May 2019, 7.30pm")]
    ['12 months', '3 times a year', 'annually August', '3 May 2019']
    >>> expand_short_forms("Every winter from 2027"), expand_short_forms("Each Spring 2027 week")
    ('annually from 2027', 'Each Spring 2027 week')
    >>> expand_short_forms("May to Jan 2025/26"), expand_short_forms("May 2025/27")
    ('May to Jan 2026', 'May 2025/27')
    """
    text = _EVERY_SEASON.sub("annually", text)
    text = _SEASON.sub(lambda found: _SEASONS[found["s"].casefold()], text)
    text = _TERMS.sub(lambda found: f"{_SEASON_NAME.sub(_with_term, found['first'])}{found['last']} term", text)
    text = _HALF_OF.sub(lambda found: f"{found['s']} {'half ' if found['half'][0] in '1fF' else ''}term", text)
    text = _HALF.sub(lambda found: f"{found['s']} {'half term' if found['half'] == '1' else 'term'}", text)
    text = _UNIT.sub(lambda found: f"{found['n']} {_UNITS[found['u'][0].casefold()]}s", text)
    text = _TIMES.sub(lambda found: f"{found['a'] or found['b']} times a year", text)
    text = in_one_year(_TWO_DAYS.sub(_days, _YEAR.sub(_pair, text)))
    return _EVERY.sub("in " if "annual" in text.casefold() else "annually ", _TIME.sub("", text))


_SEASON_NAME = re.compile(r"autumn|spring|summer", re.I)


def _with_term(found: re.Match[str]) -> str:
    return f"{found[0]} term"


def _days(found: re.Match[str]) -> str:
    """Two consecutive days before their month as a range: `14/15 March`."""
    return f"{found['a']}-{found['b']}" if int(found["b"]) == int(found["a"]) + 1 else found[0]


def _pair(found: re.Match[str]) -> str:
    """`2007/8` with both figures of its second year; unchanged if the years are not consecutive."""
    after = int(found["y"]) + 1
    return f"{found['y']}/{after % 100:02d}" if after % 10 == int(found["d"]) else found[0]


MONTH_OF_YEARS = re.compile(
    rf"\b(?P<month>{MONTH})\.?,?\s+(?:of\s+)?(?:fy\s?)?"
    r"(?P<pair>(?P<y>20\d\d)(?:\s?[/–-]\s?(?:20)?)(?P<d>\d\d)|(?P<yy>\d\d)/(?P<dd>\d\d))(?![\d/.-])",
    re.I,
)
"""A month and the two years of a financial year: `May 2025/26`."""


def in_one_year(text: str, first: int = 4) -> str:
    """The phrase with the one year in which each month of a pair of years is, if these begin with the month ``first``.

    >>> in_one_year("Jan 2025/26"), in_one_year("May 25/26"), in_one_year("May 2025/26", first=9)
    ('Jan 2026', 'May 2025', 'May 2026')
    """

    def one(found: re.Match[str]) -> str:
        year, after = int(found["y"] or f"20{found['yy']}"), int(found["d"] or found["dd"])
        later = month_number(found["month"]) < first
        return f"{found['month']} {year + later}" if after == (year + 1) % 100 else found[0]

    return MONTH_OF_YEARS.sub(one, text)


# Days printed behind their months, and years behind `onwards`: put as British plans print them.

_MONTH_FIRST = re.compile(
    rf"\b(?P<month>{MONTH})(?P<gap>\.?\s+)(?P<day>\d{{1,2}})(?![\w/.:’']|\s?[-–]\s?\d|\s?%|\s*,?\s*(?:19|20)\d\d|\s*(?:st|nd|rd|th)\b)",
    re.I,
)
"""A month and a figure that is its day or a short year: `Apr 15`."""
_FULL_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PLAN_YEARS, _FAR_OFF = 6, 4
"""The most years that a plan spans, and the most between a short year and the nearest printed year.

In both timescale sets, no phrase with a short year is read as a day.
"""


@lru_cache(maxsize=256)
def days_follow_months(facts: PlanFacts) -> bool:
    """Whether a plan prints days after their months (`Apr 15`), so that the figures are not short years.

    >>> from datetime import date
    >>> days_follow_months(PlanFacts(neighbours=("Mar 25", "Apr 1", "Apr 15")))
    True
    >>> days_follow_months(PlanFacts(neighbours=("Nov 14", "Dec 14", "Mar 15")))
    False
    >>> days_follow_months(PlanFacts(neighbours=("Mar 12", "Apr 15"), published=date(2026, 3, 1)))
    True
    >>> days_follow_months(PlanFacts(neighbours=("Apr 18", "Apr 25"), written=date(2022, 4, 16)))
    True
    """
    printed = [found["day"] for text in facts.neighbours for found in _MONTH_FIRST.finditer(text)]
    figures = sorted(map(int, printed))
    if not figures or figures[-1] > _LONGEST_MONTH:
        return False
    if facts.written and 2000 + figures[0] < facts.written.year - 1:
        return True  # nothing is due years before the meeting that asks for it
    known = [int(year) for text in facts.neighbours for year in _FULL_YEAR.findall(text)]
    known += [day.year for day in (facts.inspection, facts.published, facts.written) if day]
    single = any(len(figure) == 1 for figure in printed)
    near = [min((abs(2000 + one - year) for year in known), default=_FAR_OFF + 1) <= _FAR_OFF for one in figures]
    return single or not any(near if known else [figures[-1] - figures[0] <= _PLAN_YEARS])


_LONGEST_MONTH = 31


def with_days_first(text: str, facts: PlanFacts) -> str:
    """A phrase with days put before months and years before `onwards`, if the plan prints them so; same length.

    >>> with_days_first("by Apr 15", PlanFacts(neighbours=("Mar 25", "Apr 1")))
    'by 15 Apr'
    >>> with_days_first("May onwards 2016", PlanFacts())
    'May 2016 onwards'
    >>> with_days_first("07/1/2023", PlanFacts(month_first=2)), with_days_first("07/1/2023", PlanFacts())
    ('1/07/2023', '07/1/2023')
    >>> with_days_first("Oct 8–10", PlanFacts()), with_days_first("Oct 14-15", PlanFacts())
    ('8–10 Oct', 'Oct 14-15')
    """
    text = _ONWARDS.sub(r"\g<month>\g<year>\g<on>", text)
    if facts.month_first:
        text = _DAY_BEHIND_MONTH.sub(_turned, text)
    text = _ORDINAL_BEHIND.sub(r"\g<day>\g<gap>\g<month>", text)
    text = _DAYS_BEHIND.sub(lambda found: _days_first(found, facts), text)
    if not _MONTH_FIRST.search(text) or not days_follow_months(facts):
        return text
    return _MONTH_FIRST.sub(r"\g<day>\g<gap>\g<month>", text)


_ORDINAL_BEHIND = re.compile(
    rf"\b(?P<month>{MONTH})(?P<gap>\.?\s+)(?P<day>\d{{1,2}}(?:st|nd|rd|th))\b"
    r"(?!\s*,?\s*(?:19|20)\d\d|\s?[-–]\s?\d|\s+(?:quarter|week|term|year|half))",
    re.I,
)
"""A month and its day, without a year: `September 3rd`."""
_DAYS_BEHIND = re.compile(
    rf"\b(?P<month>{MONTH})(?P<gap>\.?\s+)(?P<first>\d{{1,2}})(?P<mark>\s?[-–]\s?)(?P<last>\d{{1,2}})"
    r"(?![\w/.:’'–-]|\s*,?\s*(?:19|20)\d\d)",
    re.I,
)
"""A month and two figures after it that are its days, or short years: `Oct 8–10`."""


def _days_first(found: re.Match[str], facts: PlanFacts) -> str:
    """Two days moved before their month, if one has a single figure or the plan prints days after months."""
    first, last = int(found["first"]), int(found["last"])
    single = len(found["first"]) == 1
    if not 0 < first < last <= _LONGEST_MONTH or not (single or days_follow_months(facts)):
        return found[0]
    return f"{found['first']}{found['mark']}{found['last']}{found['gap']}{found['month']}"


_ONWARDS = re.compile(
    rf"(?P<month>\b(?:{MONTH}|spring|summer|autumn|winter))(?P<on>,? onwards?)(?P<year>,? (?:19|20)\d\d)\b", re.I
)
_DAY_BEHIND_MONTH = re.compile(
    r"(?<![\d/-])(?P<month>\d{1,2})(?P<mark>[/-])(?P<day>\d{1,2})(?=(?P=mark)(?:19|20)?\d\d(?![\d/-]))"
)


def _turned(found: re.Match[str]) -> str:
    return f"{found['day']}{found['mark']}{found['month']}"
