"""The words and forms of timescales, as patterns: dates, states, words that open and close a period, undated times.

Undated are times that no calendar dates: `by the next Board meeting`, `end of term`, `Year 2 of the plan`.
"""

from __future__ import annotations

import calendar
import re
from typing import Literal

from planparse.patterns import lazy_pattern

__all__ = ["is_undated"]


State = Literal["completed", "in_place", "immediate", "ongoing"]


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.I)


_WORKS = (
    r"\A(?:(?:this |it )?is )?(?:already |now )?(?:up and running|happening|working|running|operating|live|operational"
    r"|in (?:operation|force|use|effect|service))(?: now| already)?\Z"
)
NOTHING = re.compile(
    r"\W*(?:t\.?b\.?[cad]\.?|to be (?:confirmed|agreed|decided|determined|set|scheduled)|n/?a|none|not known|unknown"
    r"|-+|\?+)?\W*",
    re.I,
)
"""Cells that say that nothing is known yet."""

TENTATIVE = re.compile(
    r"\b(?:t\.?b\.?[cad]\b\.?|to be (?:confirmed|agreed)|provisional(?:ly)?|approx\w*|circa)|\?", re.I
)

STATES: tuple[tuple[State, re.Pattern[str]], ...] = (
    ("completed", _any(r"(?:now |already |fully )?completed?(?!\s+by)", "done", "achieved", "finished", "closed")),
    ("in_place", _any(r"(?:now |already )?in place", "established", "embedded", _WORKS)),
    (
        "immediate",
        _any(
            *(r"immediate(?:ly)?", "with immediate effect", "asap", r"a\.s\.a\.p"),
            r"as (?:soon|quickly|early) as (?:is |reasonably |practicably )?(?:possible|practicable)",
            *(
                r"straight ?away",
                "at once",
                r"now(?! (?:business as usual|on-?going|continu|routine|part of|in place|embedded))",
            ),
        ),
    ),
    (
        "ongoing",
        _any(
            *(r"on-?\s?going", r"continu(?:ous|ing|al)(?:ly)?", "throughout", r"rolling(?: programme)?"),
            *("business as usual", "standing (?:agenda )?item", r"all year(?: round)?", r"year[\s-]round", "always"),
            r"(?:lifetime|life|duration) of (?:the |this |our )?(?:plan|strategy|programme|scheme|project)",
        ),
    ),
)
"""States in place of a date; the first that matches counts."""

OPENS = re.compile(
    r"\b(?:not (?:before|until|till|earlier than|sooner than)|no (?:earlier|sooner) than"
    r"|from|as of|as from|post|following|start(?:s|ed|ing)?(?:\s+(?:in|on|from))?"
    r"|commenc(?:es?|ed|ing)(?:\s+(?:in|on|from))?"
    r"|begin(?:s|ning)?(?:\s+(?:in|on|from))?|began(?:\s+in)?|with effect from|w\.?e\.?f\.?|since"
    r"|effective(?:\s+from)?|onwards?)\b",
    re.I,
)
AT_END = re.compile(r"\b(?:end of(?: the)?|year[ -]end)\s*$", re.I)
"""What moves the start of an open period to the last day of the date behind it: `from year end 2025/26`."""
FROM = re.compile(
    r"\b(?:(?:to be [a-z]+ (?:[\w-]+ ){0,8}"
    r"|(?:in (?:force|use|place)|applies|available|live|operational|running|\bno (?:new|more|further) [^.;]+?) )from\s+"
    r"(?:the\s+)?"
    r"|(?:to|will|should|shall|must) (?:commence|start|begin)\s+(?:(?:in|on|from)\s+)?(?:the\s+)?"
    r"|(?<!revised )(?:start|starting|commencement|launch) date(?: is| of| will be)?[\s:–-]+)$",
    re.I,
)
"""A task that lasts from a day on, or begins on it: `to be published from January 2000`, `Phase 2 to start May`."""
STILL_TO_COME = lazy_pattern(
    r"\b(?:be|not|to (?:complete|finish)|will|shall|should|must|to have|need(?:s|ed)? to|expected to"
    r"|aim(?:s|ing)? to|on target to|on track to|on course to)\b",
    re.I,
)
"""Words that make a state beside a date a goal for that date: `All services to have completed …`."""
LEFT_TO_DO = lazy_pattern(
    r"\bby\s+(?:the\s+)?(?:end\s+(?:of\s+)?)?$|\b(?:due|to [a-z]+|remain\w*|rest of|outstanding|planned|expected)\b",
    re.I,
)
"""Words before the last date of a phrase whose first part is done: `Draft done May, final version by July`."""
ONLY_BEGINS = re.compile(
    r"\W*(?:(?:to )?start|starts|begins|commences|(?:at the )?earliest)\W*|\s*[-–—]\s*\)?\s*|\+", re.I
)
"""Words after a date that make it only a start: `May 2014 (start)`, `2015 –`."""
AND_GOES_ON = lazy_pattern(
    r"\s*(?:,|&|\+|/|;|and|then)[\s,]*(?:then\s+)?on-?\s?going\b|\s*\(\s*(?:[a-z]+\s+){1,4}on-?\s?going\s*\)", re.I
)
"""Words after a deadline for something that then continues: the date is due."""
WHEN_DONE = lazy_pattern(
    r"(?:first |last |already |then |was |were |and ){0,2}[a-z]+ed(?: (?:in|on|at|by|off|up|out)){0,2}", re.I
)
"""How something done describes its date: `Done [first published November 2012]`."""
TO_MEET = lazy_pattern(r"\b(?:to|will|should|must|shall)\s+(?:have\s+|be\s+)?[a-z]+.*\bby\s+(?:the\s+)?$", re.I | re.S)
"""A task before its deadline."""
STARTS_IT = lazy_pattern(r"(?<!from )(?<!from the )\b(?:start|beginning) of (?:the )?(?:new )?$", re.I)
"""Words before a term or year whose first day is due: `Start of the autumn term 2025`."""
AFTER = lazy_pattern(r"\b(?P<word>after|following|once|not (?:before|until))\b(?:(?!\bby\b)[^,;:.–—\n])*$", re.I)
"""Words before the date of something that must come first."""
THROUGHOUT = re.compile(r"\bthroughout\s+(?:the\s+)?$", re.I)
FOLLOWS = re.compile(r"^\W*(?:and )?(?:followed by|then|finally|lastly)\b", re.I)
"""The start of a step that comes after another one: the last of the steps is due."""
CLOSES = re.compile(
    r"\b(?:until|till|til|up to|through to|to|ending|ends)\s+(?:the\s+)?(?:end\s+(?:of\s+)?)?(?:the\s+)?$", re.I
)
"""Words right before a date that closes a period."""
BETWEEN = re.compile(
    r"\s*(?:to|->|→|-|–|—|until|till|up to|through(?: to)?|and)\s*(?:the\s+)?(?:end(?:\s+of)?\s*)?", re.I
)
"""All the text that may be between the two dates of a range."""

ENDS = re.compile(
    r"[\s,;:.–-]*(?:and\s+)?(?:end(?:s|ing)?|complet(?:e|es|ed|ion)|finish(?:es|ed)?|close)(?:\s+(?:date|by|in|on))*[\s:–-]*",
    re.I,
)
"""Text between a named start and a named end of a period."""

REVISED = _any(
    *("revised", "extended", "amended", "changed", "moved", "slipped", "now", "new", "deferred", "postponed"),
    *("delayed", "brought forward", "rescheduled", "rev", "updated", "pushed back", "put back", "re-?profiled"),
    *("should read", "should be", "should say", "corrected to"),
)
SLIPPED = _any(
    *("revised", "extended", "amended", "changed", "moved", "slipped", "deferred", "postponed", "rescheduled"),
    *("brought forward", "pushed back", "put back", "re-?profiled", "updated"),
)
ORIGINAL = _any(
    *(r"original(?:ly)?", r"previous(?:ly)?", "revised from", "was", "extended from", "moved from"),
    *(
        "changed from",
        "formerly",
        "orig",
        "first set",
        "slipped from",
        "delayed from",
        "deferred from",
        "postponed from",
        "rescheduled from",
        "replaces",
        "replacing",
        "instead of",
        "initially",
    ),
)

NAMES_A_DAY = re.compile(
    r"\s*(?:with effect from|effective from|as from|as of|from|commenc(?:ing|es)|starting|starts|begin(?:ning|s)"
    r"|not before|upon|on)"
    r"\s+(?:the\s+)?(?:date of\s+)?(?:(?:the|our|its|final|this)\s+)*"
    r"(?:publication|publishing|approval|adoption|appointment|inspection|receipt|launch|signing|agreement)\b"
    r"[^–—:;(,\d-]*[–—:;(,-]\s*$",
    re.I,
)
"""Words that only name the day on which something starts: `From date of publication of report – 13 October 2016`."""

REPLACED = re.compile(
    r"\b(?:slipped|revised|moved|extended|deferred|postponed|delayed|changed|rescheduled|amended|brought forward"
    r"|put back|pushed back|carried (?:over|forward))\s+from\s+(?:the\s+)?(?:end\s+(?:of\s+)?)?$",
    re.I,
)
"""Words before a date that another date has replaced."""

NEXT_YEAR = re.compile(r"\bnext year\b", re.I)
NUMBERED_YEAR = re.compile(r"\byears?\s+(?:[1-9]|one|two|three|four|five)(?![\w/-])", re.I)
"""A year of the plan (`Year 1 (2022/23)`), which adds nothing to the dates beside it."""

DATED_WORD = lazy_pattern(
    r"\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\b"
    r"|\b(?:spring|summer|autumn|winter|term|quarter|week|month|year|next|before|until|after)\b",
    re.I,
)
"""Words that may change the meaning of a date if they are left unread."""

FUNCTION = frozenset(
    (
        *("by", "before", "end", "of", "the", "in", "on", "to", "from", "and", "with", "until", "till", "for"),
        *("at", "no", "later", "than", "due", "target", "date", "deadline", "completion", "complete", "completed"),
        *("be", "as", "then", "starting", "start", "started", "commencing", "beginning", "effect", "wef", "since"),
        *(
            "onwards",
            "onward",
            "up",
            "during",
            "through",
            "throughout",
            "between",
            "ongoing",
            "implemented",
            "introduced",
            "operational",
        ),
        *("latest", "expected", "anticipated", "planned", "estimated", "likely", "approx", "approximately", "circa"),
        *("proposed", "scheduled", "delivery", "deliver", "delivered", "agreed", "achieve", "achieved", "set", "est"),
        *("will", "should", "must", "all", "action", "actions", "our", "its", "it", "we", "latterly", "each", "c"),
        *("done", "finish", "finished", "not", "noon", "midday", "close", "play", "within", "calendar", "financial"),
        *("year", "this", "week", "or", "starts", "ends", "ending"),
        *("timescale", "a", "is", "are", "after", "around", "about", "effective", "over", "month", "months"),
    )
)
"""Small words that add nothing to a date: neither a label nor unread text."""

PER = frozenset(
    (
        *("review", "reviewed", "reviews", "report", "reported", "reporting", "monitored", "monitoring", "then"),
        *("meeting", "meetings", "update", "updates", "updated", "audit", "audits", "audited", "thereafter"),
        *("basis", "and", "on", "a", "held", "taking", "place"),
    )
)
"""Words for what recurs, beside the word for how often."""

# The forms that a date takes in a phrase, as patterns; `spans` reads them.

MONTHS = tuple(name.casefold() for name in calendar.month_name[1:])
MONTH = _MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d)"
_PAIR = r"(?:20)?\d\d\s?[/–-]\s?(?:20)?\d\d"
_PART = (
    r"(?:(?:the )?(?:first|1st|second|2nd|third|3rd|fourth|4th|last|final) week (?:of|in)"
    r"|mid(?:dle)? to (?:late|end(?: of)?)|early to mid|early|beginning of|start of|mid|middle of|late|end(?: of)?"
    r"|the end of|(?:the )?(?:first|1st|second|2nd) half of)"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[\s,.]+)?"
_ORDINAL = r"(?:st|nd|rd|th)?"
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "final": 4,
    "last": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
}
_SOME_YEAR = rf"{_PAIR}(?![\d/])|(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d)|\d\d(?![\d/.]|\s?%)"
YEAR_ENDING = r"fy\s?['’]?(?P<y>(?:20)?\d\d)(?!\d|\s?(?:[/–-]|to)\s?\d)"
"""A financial year with one year printed: `FY26`."""
_NO_LENGTH = r"(?!\s*(?:-|–|to)?\s*(?:working\s+)?(?:hours?|days?|weeks?|months?|years?|per\s?cent)\b)"
"""Words after figures that make them a length of time, not a date: `12-18 months`."""
_OF_YEAR = r"(?:\s*(?:of|in|for|,|-|–|\())?\s*(?:fy|financial year)?\s*"

_FORMS: tuple[tuple[str, str], ...] = (
    (
        "week",
        r"\b(?:w\.?[/\\]?\s?[cb](?:ommencing|eginning)?(?![a-z])|(?:week|wk)\.?\s?(?:comm\w*|beg\w*|starting|of|c)\b)[.:]?\s*",
    ),
    ("iso", r"(?<!\d)(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"),
    (
        "figures",
        rf"{_WEEKDAY}(?<![\d/.])(?P<d>\d{{1,2}}){_ORDINAL}\s?[./-]\s?(?P<m>\d{{1,2}})\s?[./-]\s?"
        r"(?P<y>(?:19|20)?\d\d)(?![\d/]|\.\d)",
    ),
    (
        "figuredays",
        r"(?<![\d/.-])(?P<d1>\d{1,2})\s*(?:to|-|–|and|&)\s*(?P<d>\d{1,2})(?P<mark>[/.])(?P<m>\d{1,2})(?P=mark)"
        r"(?P<y>(?:19|20)?\d\d)(?![\d/]|\.\d)",
    ),
    (
        "days",
        rf"{_WEEKDAY}(?<![\d.])(?P<d1>\d{{1,2}}){_ORDINAL}\s*(?:to|-|–|and|&)\s*{_WEEKDAY}(?P<d>\d{{1,2}})\s?{_ORDINAL}"
        r"(?:\s+of)?\s+"
        rf"(?P<month>{_MONTH})(?![a-z])[\s.,'’/-]*(?P<y>{_YEAR}(?!\w))?",
    ),
    (
        "day",
        rf"{_WEEKDAY}(?<![\d.])(?P<d>\d{{1,2}})\s?{_ORDINAL}(?:\s+of)?[\s./-]*(?P<month>{_MONTH})(?![a-z])[\s.,'’/-]*"
        rf"(?P<y>{_YEAR}(?!\w))?",
    ),
    (
        "monthdays",
        rf"\b(?P<month>{_MONTH})\.?\s+(?P<d1>\d{{1,2}}){_ORDINAL}\s*(?:to|-|–|and|&)\s*(?P<d>\d{{1,2}}){_ORDINAL},?\s+"
        r"(?P<y>(?:19|20)\d\d)(?!\w)",
    ),
    (
        "monthdayto",
        rf"\b(?P<month>{_MONTH})\.?\s+(?P<d>\d{{1,2}}){_ORDINAL}(?P<y>)(?=\s*(?:to|-|–)\s*{_MONTH}\.?\s+\d{{1,2}}"
        rf"{_ORDINAL},?\s+(?:19|20)\d\d(?!\w))",
    ),
    (
        "monthday",
        rf"\b(?P<month>{_MONTH})\.?\s+(?P<d>\d{{1,2}}){_ORDINAL},?\s+(?P<y>(?:19|20)\d\d)(?!\w)",
    ),
    (
        "nthday",
        r"\b(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last|final)\s+"
        rf"(?P<on>mon|tues|wednes|thurs|fri|satur|sun)day\s+(?:of|in)\s+(?P<month>{MONTH})(?![a-z])[\s.,'’/-]*"
        r"(?P<y>(?:19|20)\d\d)(?!\w)",
    ),
    (
        "halfterm",
        r"\b(?P<season>autumn|spring|summer|oct(?:ober)?|feb(?:ruary)?|may)\s+half[\s-]?term\b[\s,(]*"
        rf"(?P<y>{_SOME_YEAR})?",
    ),
    (
        "yearfirst",
        rf"(?<![\d/])(?P<y>(?:19|20)\d\d)\s*[-–,:]?\s+(?P<month>{_MONTH})(?![a-z])"
        r"(?!\s*,?\s*(?:20)?['’]?\d\d\b)(?P<part>)",
    ),
    (
        "seasonlast",
        r"(?<![\d/])(?P<y>(?:19|20)\d\d)\s+(?P<season>spring|summer|autumn|winter)(?P<term>\s+term)?\b(?!\s*20\d\d)",
    ),
    (
        "month",
        rf"(?:\b(?P<part>{_PART})[\s-]*)?\b(?P<month>{_MONTH})(?![a-z])[\s.,'’/-]*(?P<y>{_YEAR}(?!\w|/\d|\s?%))?",
    ),
    (
        "quarter",
        rf"(?:(?P<before>{_PAIR}(?!\d))[\s,:-]*)?\b(?:(?P<ord>{'|'.join(ORDINALS)})\s+(?:quarter|qtr)"
        rf"|(?:q|qtr|quarter)\s?(?P<q>[1-4]|one|two|three|four))\b(?:{_OF_YEAR}(?P<pair>{_PAIR}(?!\d)|(?:19|20)\d\d(?!\d)))?",
    ),
    (
        "academicyears",
        r"(?<![\d/.])(?P<y1>(?:19|20)\d\d)\s?[-–]\s?(?P<y2>(?:20)?\d\d)\s+(?:academic|school)\s+years\b",
    ),
    (
        "academic",
        rf"\b(?:(?:acad(?:emic|\.)?|school)\s+y(?:ea)?r\.?|ay)\s+(?P<pair>{_PAIR})(?!\d)"
        rf"|(?<!\d)(?P<pair2>{_PAIR})\s+(?:academic|school)\s+year",
    ),
    (
        "season",
        rf"\b(?P<season>spring|summer|autumn|winter)(?!(?:\s+[a-z]+)?\s*\({MONTH}\.?\s+['’]?\d{{2,4}}\s*\))"
        r"(?P<term>\s+terms?)?(?:\s+holidays?)?\b[\s,(]*(?:of\s+)?"
        rf"(?P<y>{_SOME_YEAR})?",
    ),
    ("financial", rf"(?:\bfinancial\s+year\s+|\bfy\s?)?(?<![\d/.])(?P<pair>{_PAIR})(?![\d/]){_NO_LENGTH}"),
    ("fyear", rf"(?<!\bq\d )(?<!\bq\d, )\b{YEAR_ENDING}(?!\W*q(?:tr|uarter)?\s?\d)"),
    (
        "half",
        rf"\b(?:(?P<ord>first|1st|second|2nd)\s+half(?:\s+of)?|h(?P<h>[12])(?=\s+{_PAIR}))\s+(?:the\s+)?"
        rf"(?:(?:(?:calendar|financial)\s+)?year\s+)?(?:(?P<pair>{_PAIR})(?![\d/–-])|(?P<y>(?:19|20)\d\d)(?![\d/–-]))",
    ),
    (
        "years",
        rf"(?<![\d/.])(?P<y1>(?:19|20)\d\d)(?P<joint>\s?[/–-]\s?|\s+to\s+)(?P<y2>\d\d)(?![\d/.]|\s?%){_NO_LENGTH}",
    ),
    ("compact", r"(?<!\w)(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\w)"),
    ("yearmonth", r"(?<![\d/.])(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])(?![\d-])"),
    (
        "feast",
        r"\b(?P<feast>christmas|xmas|easter)\s+(?P<y>(?:19|20)\d\d|['’]?[2-9]\d)(?![\d/]|\s?%)"
        r"|(?:^|(?<=\bby )|(?<=\bbefore ))(?P<feast2>christmas|xmas|easter)(?=\W*$)",
    ),
    (
        "monthyear",
        r"(?<![\d/.])(?P<m>0?[1-9]|1[0-2])(?:\s?[/.-]\s?(?P<y>(?:19|20)\d\d)|[/-](?P<y2>\d\d))(?![\d/.%])" + _NO_LENGTH,
    ),
    ("daymonth", r"(?<![\d/.])(?P<d>\d{1,2})/(?P<m>0?[1-9]|1[0-2])(?![\d/.%])" + _NO_LENGTH),
    (
        "year",
        r"(?:\b(?P<part>early|mid|late|end(?: of)?)[\s-]*)?(?:\b(?:calendar\s+)?year\s+)?"
        r"(?<![\d/.])(?P<y>(?:19|20)\d\d)(?![\d/.]\d|\d)",
    ),
)
PATTERNS = tuple((name, re.compile(pattern, re.I)) for name, pattern in _FORMS)
DAY = dict(PATTERNS)["day"]
FIGURES = dict(PATTERNS)["figures"]
COUNTED = re.compile(r"\b(?:phase|cohort|stage|tranche|wave|part|step|group|tier|round|key stage|level|week)\s*$", re.I)
"""Words before a number that belongs to them and is not a day: `Phase 1 June 2019`."""


_EVENT = (
    r"(?:meetings?|board|committee|council|cabinet|fgb|agm|session|visit|inspection|update|edition|issue|newsletter"
    r"|terms?|half[\s-]term|years?|months?|weeks?|fortnight|quarters?|review|round|election|cycle|budget"
    r"|financial year|academic year|school year)"
)
UNDATED = lazy_pattern(
    r"\W*(?:(?:by|at|before|for|until|in|during|over|throughout|prior to|ahead of|to|within|from|after|on"
    r"|upon|following)\s+)?(?:the\s+)?"
    r"(?:(?:end|start|beginning|middle|close)\s+(?:of\s+)?(?:the\s+)?)?"
    rf"(?:(?:next|following|coming|new|current|this)\s+(?:[\w&/-]+\s+){{0,3}}?{_EVENT}"
    r"(?:\s+of\s+(?:(?:the|our|its)\s+)?[\w&'’-]+(?:\s+[\w&'’-]+){0,5})?"
    r"|(?<=end )(?:of )?(?:the )?(?:academic|school|financial|calendar|fin)?\s?(?:term|year|fy)"
    r"|(?<=of )(?:the )?(?:academic |school |financial |calendar )?"
    r"(?:term|year|month|week|quarter|half[\s-]term|project)"
    r"|(?<=the )(?:academic |school |financial |calendar )?(?:term|year|project)"
    r"|year[\s-]end|(?:end of )?(?:the |this )(?:lifetime of (?:the|this) )?parliament"
    r"|(?:(?<=at )|(?<=by )|(?<=on )|(?<=following )|(?<=upon )|(?<=after )|(?<=before )|(?<=to ))(?:the )?(?:\w+ )?"
    r"(?:publication|launch|completion|adoption|approval|appointment|agreement|receipt|sign[\s-]off)"
    r"(?:\s+of\s+(?:[\w&’'-]+\s*){1,7})?"
    r"|(?<=prior to )(?:the )?(?:meetings?|agm|visit)|(?<=ahead of )(?:the )?(?:meetings?|agm|visit)"
    r"|(?<=before )(?:the )?(?:meetings?|agm|visit))\W*",
    re.I,
)
"""A time that only another event dates: `by the next Board meeting`, `end of term`."""

_OF_PLAN = r"(?:\d{1,2}|one|two|three|four|five|six)(?!\d)"
YEAR_OF_PLAN = lazy_pattern(
    r"(?:[^\d\n]{1,40}?[-–:(\s]\s*)?"
    r"(?:(?:in|by|during|from|within|throughout|end of|start of)\s+)?(?:the\s+)?(?:end of\s+)?"
    rf"(?:(?:years?|yrs?\.?|months?|weeks?)\s*[-–]?\s*|y(?=\d))(?:{_OF_PLAN}"
    rf"(?:\s*(?:-|–|to|and|&|,|/)\s*(?:(?:years?|yrs?\.?|months?|weeks?)\s*)?{_OF_PLAN})*)"
    r"(?:\s*(?:onwards?|only|of (?:the |this |our )?(?:plan|strategy|programme|project)))?\W*",
    re.I,
)
"""A line that counts the plan's own years, months or weeks, perhaps after a task: `Plan - Year 2`."""

_ENDS_WITH_NEXT = re.compile(
    r"\b(?:(?:at|by|before|for|in|until|to)\s+)?the\s+next\s+(?:(?!(?:is|are|was|steps?)\b)[\w&/-]+\s+){0,4}?"
    + _EVENT
    + r"(?:\s+of\s+(?:(?:the|our|its)\s+)?[\w&’'-]+(?:\s+[\w&’'-]+){0,3})?\W*$",
    re.I,
)
"""The same at the end of a task: `report back by the next Full Council Meeting`."""


_AFTER_ACTION = re.compile(
    r"\W*(?:immediately )?(?:after|following|once|when|upon|on completion of|dependent on|depends on|subject to) "
    r"(?:actions? |tasks? )?(?:\d{1,2}(?:\.\d{1,2}){1,2}|[A-Z]{1,4}[ ./-]?\d{1,3}(?:\.\d{1,2})?)[a-z]?"
    r"(?: (?:is|are|has been|have been))?(?: (?:done|completed?|finished|agreed|signed off|approved|in place))?"
    r"\W*"
)
"""When another action of the plan is done: `after 4.1`."""


def is_undated(text: str) -> bool:
    """Whether a phrase without a date says when by reference to another event or action, or the plan's own years.

    >>> [is_undated(text) for text in ("by the next meeting", "Plan - Year 2", "Report to the next AGM", "Note")]
    [True, True, True, False]
    >>> [is_undated(text) for text in ("after 4.1", "Once action B2 is complete", "after 3 weeks")]
    [True, True, False]
    """
    if _AFTER_ACTION.fullmatch(text[:1].lower() + text[1:]) or UNDATED.fullmatch(text) or _ENDS_WITH_NEXT.search(text):
        return True
    return all(map(YEAR_OF_PLAN.fullmatch, filter(str.strip, text.splitlines())))
