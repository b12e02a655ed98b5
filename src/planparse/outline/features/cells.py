"""What single cells look like, and the share of a column's cells with each look."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from planparse.lexicon.months import MONTH
from planparse.lexicon.names import folded, forenames, surnames
from planparse.lexicon.posts import phrases
from planparse.lexicon.refs_and_marks import AT_FRONT_OF_CELL, IN_REGISTER, signs_in_front
from planparse.lexicon.words import action_verbs
from planparse.outline.features.status_words import sounds_like_status

MOST_CELLS = 60
"""Most cells of a column to look at: they show what it contains, and a register may have thousands."""

_LONG = 7
"""Fewest words of a sentence: shorter texts are names, values and short titles."""
_DATE = re.compile(
    rf"\b{MONTH}\b[\s.,'’/-]*(?:\d|$)|\b\d{{1,2}}(?:st|nd|rd|th)?[\s-]+(?:of )?{MONTH}\b"
    r"|\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d(?:\s*[/-]\s*(?:\d\d){1,2})?\b|\bQ[1-4]\b"
    r"|\b(?:spring|summer|autumn|winter)(?: term)?\b(?=\W*(?:\d|term|$))|^\W*(?:by |end (?:of )?)?" + MONTH + r"\W*$",
    re.I,
)
_TIME_WORDS = re.compile(
    r"\b(?:on-?going|immediate(?:ly)?|continuous(?:ly)?|tbc|tbd|asap|next meeting|year end)\b"
    r"|\b(?:daily|weekly|fortnightly|monthly|quarterly|termly|annual(?:ly)?|yearly|(?:half|bi|twice|six)[ -]?\w*ly)\b"
    r"|\b(?:within\s+)?(?:\d+|one|two|three|six|twelve)[ -]+(?:working\s+)?(?:day|week|month|year)s?\b"
    r"|\b(?:short|medium|long)[ -]term\b",
    re.I,
)
_NUMBER = re.compile(r"[£$€<>~+-]?\s*\d[\d,.]*\s*(?:%|k|m|bn|fte|hours?|hrs?)?", re.I)
_MONEY = re.compile(
    r"[£$€]\s?\d|\b\d+\s?fte\b|\b(?:within|from|existing) (?:existing )?(?:budgets?|resources?)\b", re.I
)
_SCORE = re.compile(
    r"[1-9]|1\d|2[0-5]|\d{1,3} ?/ ?\d{1,3}|(?:very |extremely |medium[ /-]*)?(?:high|medium|moderate|med|low)"
    r"(?: (?:risk|priority))?|[hml]|[hml]/[hml]|critical|major|minor|severe|serious|significant|urgent|essential"
    r"|desirable|negligible|fundamental|merits attention|important|rare|unlikely|possible|likely|almost certain|certain"
    r"|insignificant|catastrophic|priority \d|p[0-5]|cat(?:egory)? [1-4a-d]|none|informational",
    re.I,
)
_WORD_SCORE = re.compile(
    r"(?:very |extremely )?(?:high|medium|moderate|low)|critical|major|minor|severe|urgent|likely|unlikely|possible"
    r"|rare",
    re.I,
)
_SCORE_FIRST = re.compile(r"(?:very |extremely )?(?:high|medium|moderate|low)\b\s*[,;:.(–-]", re.I)
_STATUS = re.compile(
    r"\W*(?:action )?(?:b?rag|(?:partially |partly |not (?:yet )?|fully |nearly )?(?:completed?|implemented|started"
    r"|achieved|done|met|begun)"
    r"|(?:on|behind|off)[ -]target|on[ -]track|(?:work )?in[ -]progress|wip|ongoing|delayed|overdue|at risk"
    r"|off[ -]track"
    r"|behind(?: schedule)?|in place|embedded"
    r"|planned|on[ -]hold|closed?|open|started|underway|under way|new|pending|outstanding|resolved|live|active|draft"
    r"|cancelled|deferred|blocked|to[ -]?do|superseded|agreed|approved|awaiting \w+|not due|not started|n/?a"
    r"|\d{1,3} ?%|continues|scheduled|slipped|withdrawn|carried forward|archived|finished|proposed|backlog|doing"
    r"|review|in review|escalated|no longer required)\W*"
    r"(?:[(–-].*)?",
    re.I,
)
_COLOUR = re.compile(
    r"\W*(?:red|amber|yellow|green|blue|purple|grey|gray|[bragp]|[🔴🟠🟡🟢🔵])(?:[ /-]+(?:red|amber|green))?\W*", re.I
)
_TICK = re.compile(r"[xX✓✔✗✘☑☒☐√•●✅❌]|y(?:es)?|n(?:o)?|true|false|[01]", re.I)
_ADDRESS = re.compile(
    r"\b\d{1,5}[a-z]?,? (?:[A-Z][\w'’]+ ){1,3}(?:Road|Rd|Street|St|Lane|Ln|Av"
    r"|Avenue|Ave|Close|Way|Drive|Dr|Bl|Blvd|Place|Court|Square)\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
)
_PAST = re.compile(r"(?:initial|first|final|minor|draft|new|approved|[A-Z][a-z]+(?:ed|dated|ten))\b", re.I)
_EMAIL = re.compile(r"\S+@\S+\.\w+")
_URL = re.compile(r"https?://|www\.|\b[A-Z]{2,8}-\d{2,6}\b")
_HAPPENED = re.compile(
    r"\b(?:has|have|had|was|were|been|completed|underway|under way|in place|agreed|began|begun|started|held"
    r"|published|drafted|so far|to date|awaiting|approved|sent|done|took place|is being|are being|not yet"
    r"|due to)\b",
    re.I,
)
_WILL = re.compile(r"\b(?:will|should|must|to be|needs? to|shall|ought to)\b|^\W*to\b", re.I)
_RESULT = re.compile(
    r"\b(?:\d+ ?%|increase[sd]?|reduction|reduced|improved|better|more|fewer|less|all|every|know|feel|tell us"
    r"|audits?)\b",
    re.I,
)
_WRONG = re.compile(
    r"\b(?:no(?:t|body|ne)?|\w+n[’']t|cannot|never|lacks?|lacking|missing|without|fails?|failed|too|late|weak(?:ness)?"
    r"|poor|unclear|inconsistent(?:ly)?|inadequate|insufficient|limited|out of date|outdated|expired|broken|damaged"
    r"|worn|blocked|leaks?|delays?|few|only|risk|could|(?-i:may)|might|unable|gaps?|overdue|rarely|varie[sd]"
    r"|need(?:s|ed)? to)\b",
    re.I,
)
_BULLET = re.compile(
    r"^[\s" + AT_FRONT_OF_CELL + r"]*(?:(?:[A-Z]{0,3}\d{1,3}(?:[.)]\d{0,2})*|[a-z]\)|\([a-z0-9]+\))[.):]?\s+)?"
    r"(?:[-–—•]\s*)?(?:(?:to|please|we will|will) )?",
    re.I,
)
_HEADING = re.compile(r"\W*(?:[A-Z][a-z]+(?: [a-z]+)? )?(?:[A-Z]{0,3}\d{1,2})(?:\.0)?[.):]?\s*[:\-–—]?\s+[A-Z“‘]")
_HANDLE = re.compile(r"@[\w.-]+|[a-z]{1,2}[a-z]{3,12}")
_INITIAL_AND_NAME = re.compile(r"(?:[A-Z]\.\s?){1,2}[A-Z][\w'’-]+")
_INITIALS = re.compile(r"[A-Z]{2,4}(?:\s*[/,&+]\s*[A-Z]{2,4})*")


def is_date(text: str) -> bool:
    """Whether a cell is a date and little else; a surname that begins like a month is none.

    >>> [is_date(text) for text in ("31/03/2025", "End of May 2024", "2024-05-01", "Martin", "Sara March-Ellis", "Q3")]
    [True, True, True, False, False, True]
    """
    return len(text.split()) <= 8 and bool(_DATE.search(text)) and not _VERBOSE.search(text)


_VERBOSE = re.compile(r"[a-z]{2,} [a-z]{2,} [a-z]{3,} [a-z]{3,}")


def are_dated_steps(text: str) -> bool:
    """Whether most lines of a cell, or its parts between semicolons, begin with a date and say more: milestones.

    >>> [are_dated_steps(text) for text in ("• Nov 2023 – first draft", "31/03/24: adverts out", "May 2025", "By May")]
    [True, True, False, False]
    """
    lines = [line.strip(" •●▪◦·–-*") for line in re.split(r"[\n;]", text) if line.strip()]
    dated = [line for line in lines if (found := _DATED_STEP.match(line)) and is_date(found[1])]
    return bool(lines) and 2 * len(dated) > len(lines)


_DATED_STEP = re.compile(r"((?:by |end (?:of )?)?[\w/.’' ]{3,18}?)\s*[:–—-]\s+(?=\w)")


def is_time(text: str) -> bool:
    """Whether a cell says when, without a date: `Ongoing`, `30 days`, `Quarterly`."""
    return len(text.split()) <= 6 and bool(_TIME_WORDS.search(text))


def is_reference(text: str) -> bool:
    """Whether a cell has the form of a reference.

    >>> [is_reference(text) for text in ("1.1", "R-01", "AFI 2.3", "OF-1", "RISK0004", "12/05/2025", "5 days")]
    [True, True, True, True, True, False, False]
    """
    return (
        bool(IN_REGISTER.fullmatch(text))
        and any(mark.isdigit() or mark == ")" for mark in text)
        and not _DATE.search(text)
    )


def is_score(text: str) -> bool:
    """Whether a cell is a score or a level: 1 to 25, High, Likely, P2."""
    return bool(_SCORE.fullmatch(text.strip(" .")))


def is_status(text: str) -> bool:
    """Whether a cell is only a status.

    >>> [is_status(text) for text in ("In progress", "Action complete", "75%", "Open", "Complete the review")]
    [True, True, True, True, False]
    """
    return bool(_STATUS.fullmatch(text)) and len(text.split()) <= 6


def is_person(text: str) -> bool:
    """Whether a cell contains one or more persons' names, perhaps with their posts.

    >>> [is_person(text) for text in ("Priya Shah", "P. Ferrer", "J Tanaka / Tom Ellis", "Public Data", "Completion")]
    [True, True, True, False, False]
    """
    if _INITIAL_AND_NAME.fullmatch(text):
        return True
    words = re.findall(r"[^\W\d_][\w'’.-]*", text)
    if not words or len(words) > 16:
        return False
    pairs = list(pairwise(words))
    return any(
        two[:1].isupper()
        and folded(two) in surnames()
        and ((folded(one) in forenames() and one[:1].isupper()) or (one[:1].isupper() and len(one.strip(".")) <= 2))
        for one, two in pairs
    ) or (
        any(
            one[:1].isupper()
            and two[:1].isupper()
            and folded(one) in forenames()
            and two.casefold() not in action_verbs()
            for one, two in pairs
        )
        and len(words) <= 6
    )


def is_post(text: str) -> bool:
    """Whether a cell begins or ends with a word for a post or a body: `Head of Service`, `Estates Team`.

    >>> [is_post(text) for text in ("Site Manager", "Head of HR", "Cabinet Office", "Technological", "Completion")]
    [True, True, True, False, False]
    """
    first = re.split(r"[,;/\n&(–]| and ", text)[0].strip().casefold()
    words = first.split()
    if not words or len(words) > 7:
        return False
    known = _posts()
    return (
        words[-1].rstrip("s.") in known
        or words[0] in _OPENS
        or first in known
        or any(" ".join(words[at:]) in known for at in range(len(words)))
    )


_OPENS = frozenset(("head", "director", "chief", "deputy", "assistant", "heads", "service", "senior", "all"))


@lru_cache(maxsize=1)
def _posts() -> frozenset[str]:
    kinds = ("heads", "post_acronyms", "bodies", "body_heads", "body_acronyms", "team_acronyms", "named_heads")
    more = (
        "team",
        "office",
        "unit",
        "department",
        "board",
        "group",
        "committee",
        "clerk",
        "council",
        "all staff",
        "pm",
        "it",
        "hr",
    )
    return frozenset(word for kind in kinds for word in phrases(kind)) | frozenset(more)


def begins_with_verb(text: str) -> bool:
    """Whether a text says what to do: after marks and a number, it begins with a verb in its base form.

    >>> [begins_with_verb(text) for text in ("1.1 Assess it", "To write a plan", "• Fit new locks", "The roof leaks")]
    [True, True, True, False]
    >>> begins_with_verb("Head of Service"), begins_with_verb("Chair, Board")
    (False, False)
    """
    rest = text[_BULLET.match(text).end() :]  # type: ignore[union-attr]  # the pattern matches any text's beginning
    words = rest.split(None, 3)
    if not words:
        return False
    if words[0][-1] in ",:;/" or (len(words) > 1 and words[1] == "of"):
        return False  # `Chair, Governance Board`, `Head of Service`
    first = words[0].strip(",.:;").casefold()
    if first.endswith("ly") and len(words) > 1:
        first = words[1].casefold()
    return first in action_verbs() and len(words) > 1


def _says_will(text: str) -> bool:
    return bool(_WILL.search(text)) and len(text.split()) > 4


_PICTURE = re.compile("[\u2b00-\u2bff\U0001f300-\U0001faff]")
_SOUNDS = 0.5
"""From here on a cell is likelier a status than not: so are 93 of 100 short statuses in plans that the weights never
saw, and 8 of 100 other short cells."""


def _begins_with_sign(text: str) -> bool:
    """Whether a cell begins with a picture, a box or a mark that says how far an action is.

    >>> [_begins_with_sign(text) for text in ("⏳ Booked", "[x] Sent", "✔", "Sent ✔", "• Sent")]
    [True, True, True, False, False]
    """
    return signs_in_front(text.split(None, 1)) > 0 or bool(_PICTURE.match(text))


def _sounds_like_status(text: str) -> bool:
    """Whether a short cell is likelier a status than not, by its words, its sign or its tick."""
    return bool(_TICK.fullmatch(text)) or _begins_with_sign(text) or sounds_like_status(text) > _SOUNDS


CELL_TESTS: Mapping[str, Callable[[str], object]] = {
    "cells_are_dates": is_date,
    "cells_are_times": is_time,
    "cells_are_refs": is_reference,
    "cells_are_numbers": _NUMBER.fullmatch,
    "cells_are_money": _MONEY.search,
    "cells_are_scores": is_score,
    "cells_are_word_scores": _WORD_SCORE.fullmatch,
    "cells_begin_with_a_score": _SCORE_FIRST.match,
    "cells_are_status_words": is_status,
    "cells_sound_like_a_status": _sounds_like_status,
    "cells_begin_with_a_sign": _begins_with_sign,
    "cells_are_colours": _COLOUR.fullmatch,
    "cells_are_ticks": _TICK.fullmatch,
    "cells_are_persons": is_person,
    "cells_are_posts": is_post,
    "cells_are_initials": _INITIALS.fullmatch,
    "cells_are_handles": _HANDLE.fullmatch,
    "cells_are_addresses": _ADDRESS.search,
    "cells_begin_with_what_was_done": _PAST.match,
    "cells_are_emails": _EMAIL.search,
    "cells_are_links": _URL.search,
    "cells_begin_with_a_verb": begins_with_verb,
    "cells_say_will": _says_will,
    "cells_tell_what_happened": _HAPPENED.search,
    "cells_tell_a_result": _RESULT.search,
    "cells_tell_what_is_wrong": _WRONG.search,
    "cells_are_numbered_headings": _HEADING.match,
    "cells_are_one_word": lambda text: len(text.split()) == 1,
    "cells_are_short_text": lambda text: 1 < len(text.split()) < _LONG,
    "cells_are_long_text": lambda text: len(text.split()) >= _LONG,
    "cells_are_very_long": lambda text: len(text.split()) > 25,
    "cells_hold_a_date": _DATE.search,
    "cells_are_dated_steps": are_dated_steps,
}
"""The test of each cell, by the feature's name; the feature is the share of cells that pass."""


@lru_cache(maxsize=8192)
def _passed_tests(text: str) -> frozenset[str]:
    head = text[:600]
    return frozenset(name for name, test in CELL_TESTS.items() if test(head))


def passed_tests(text: str) -> frozenset[str]:
    """The names of the features whose tests one cell passes."""
    return _passed_tests(text.strip())


_SAYS_NONE = re.compile(r"none|nil|n/?a|[-–—]+", re.I)
"""A cell that says it is empty: `None` down a column of actions is not a repeated choice."""


def cell_features(cells: Sequence[str]) -> dict[str, float]:
    """The features of a column's cells: shares of the filled ones, and how they repeat.

    >>> found = cell_features(["31/03/2025", "", "30/06/2025"])
    >>> found["cells_are_dates"], round(found["cells_blank"], 2), "cells_begin_with_a_verb" in found
    (1.0, 0.33, False)
    """
    cells = ["" if _SAYS_NONE.fullmatch(cell.strip()) else cell.strip() for cell in cells[:MOST_CELLS]]
    filled = [cell for cell in cells if cell]
    if not filled:
        return {"cells_none": 1.0}
    found: dict[str, float] = {}
    for cell in filled:
        for name in passed_tests(cell):
            found[name] = found.get(name, 0.0) + 1.0 / len(filled)
    found["cells_blank"] = 1.0 - len(filled) / len(cells)
    found |= _repetition(cells, filled)
    return {name: value for name, value in found.items() if value > 0}


def _repetition(cells: Sequence[str], filled: Sequence[str]) -> dict[str, float]:
    """How a column's cells repeat: one of few texts, all different, equal to the one above, or numbers that rise."""
    different = len(set(filled))
    found: dict[str, float] = {}
    if len(filled) > 1:
        found["cells_all_different"] = float(different == len(filled))
        found["cells_vary"] = float(different > 1)
        found["cells_one_of_few"] = 1.0 - different / len(filled)
        found["cells_repeat_contiguously"] = sum(one == two != "" for one, two in pairwise(cells)) / (len(cells) - 1)
        numbers = [int(cell.strip(".")) for cell in filled if cell.strip(".").isdecimal() and len(cell) < 10]
        found["cells_count_up"] = float(len(numbers) == len(filled) and all(b > a for a, b in pairwise(numbers)))
    else:
        found["cells_single"] = 1.0
    return found
