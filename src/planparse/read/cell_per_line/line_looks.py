"""What a line of a pasted table looks like, and what a column of each kind usually contains."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from planparse.lexicon.labels import Terms, headers
from planparse.lexicon.names import forenames, surnames
from planparse.lexicon.posts import phrases
from planparse.lexicon.refs_and_marks import BULLET, is_ref
from planparse.lexicon.statuses import statuses
from planparse.lexicon.words import letters
from planparse.patterns import lazy_pattern

LOOKS = (
    *("blank", "ref", "date", "money", "status", "opener", "owner"),
    *("bullet", "low", "short", "phrase", "sentence", "long"),
)
"""What a line can look like. `opener` is a sentence that begins with a status, `low` begins in lower case."""

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}|(?:19|20)\d\d(?:[/-](?:\d\d){1,2})?")
_DATE = re.compile(
    rf"\b(?:{_MONTH}|(?:19|20)\d\d|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|q[1-4]|tbc|asap)\b"
    r"|\b(?:ongoing|immediate(?:ly)?|continuous|daily|(?:bi-?)?(?:weekly|monthly)|fortnightly|quarterly|termly|annual(?:ly)?|yearly)\b"
    r"|\b(?:spring|summer|autumn|winter|easter|christmas|in place)\b|\b\d+ (?:working )?(?:days?|weeks?|months?)\b",
    re.IGNORECASE,
)
_IN_DATES = re.compile(
    r"[\W\d]*|(?:\d+)?(?:st|nd|rd|th)|by|from|to|end|of|early|mid|late|start|beginning|the|in|at|on|and|then|each|every"
    r"|week|w/c|commencing|working|days?|weeks?|months?|years?|quarters?|term(?:s|ly)?|academic|financial|school|within|half"
    r"|review(?:ed)?|revised|draft|final|phase|starting|until|before|after|next|date|first|report|for|originally|was|now"
    r"|six|three|twice|a|q[1-4]\W*|(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    re.IGNORECASE,
)
_DATE_WORDS = 12
_MONEY = re.compile(
    r"[^a-z]*£\s?\d|\b(?:nil|no (?:extra |additional )?cost|within (?:existing )?(?:budget|resource)s?)\b", re.I
)
_MONEY_WORDS = 12
_COLOUR = re.compile(
    r"(?:b?rag|red|amber|green|blue|purple|gr[ea]y|yellow|white|black|[bragp]|[1-5]|n/a)\W*", re.IGNORECASE
)
_BULLET = re.compile(rf"{BULLET}\s*\S|\(?[ivx]{{1,4}}\)|\(?[a-z]\)\s")
_END = re.compile(r"[.!?][\"'”’)]*$")
_NAME_WORD = re.compile(r"(?:[^\W\d_]['’])?[^\W\d_a-zß-öø-ÿ][\w'’.&-]*$")
_PARTS = re.compile(r"\s*(?:[,;/&()]|\band\b)\s*")
_SMALL = frozenset(
    ("of", "and", "for", "the", "in", "to", "&", "/", "-", "with", "de", "van", "von", "der", "el", "al", "la", "le")
)
_OF_ITSELF = lazy_pattern(
    r"\b(?:this|the) (?:action |improvement )?(?:plan|document|statement|tracker)\b"
    r"|\b(?:signed|contact|version|appendix|glossary)\b|\b(?:key|legend|abbreviations)\W*$",
    re.IGNORECASE,
)
_STATUS_WORDS = 4
_SHORT_WORDS = 4
_LONG_WORDS = 25


@lru_cache(maxsize=8192)
def look(text: str) -> str:
    """The look of a line, one of LOOKS.

    >>> [look(text) for text in ("", "AFI1.2", "By 7 Feb 2017", "£12,000", "On track", "Dr Ann Reed", "• ten a week")]
    ['blank', 'ref', 'date', 'money', 'status', 'owner', 'bullet']
    >>> [look(text) for text in ("Write to all the schools.", "Overdue. It was agreed.", "and schools", "Audit log")]
    ['sentence', 'opener', 'low', 'short']
    """
    words = text.split()
    return _value(words, text) or _prose(words, text) if words else "blank"


def closes(text: str) -> float:
    """How much likelier than usual a line comes after a table: such lines often mention the document itself.

    >>> closes("Comments on this plan are welcome.") > 1 > closes("Members asked for figures.")
    True
    """
    return 3.0 if _OF_ITSELF.search(text) else 0.5


def _value(words: Sequence[str], text: str) -> str | None:
    """The look of a line that is a value, not prose; None for prose."""
    if _DAY.fullmatch(text):
        return "date"
    if is_ref(text):
        return "ref"
    if _BULLET.match(text):
        return "bullet"
    if _is_date(words, text):
        return "date"
    if len(words) <= _MONEY_WORDS and _MONEY.search(text) and not _END.search(text):
        return "money"
    if _is_status(words, text):
        return "status"
    return "owner" if _is_owner(words, text) else None


def _prose(words: Sequence[str], text: str) -> str:
    if text[0].islower():
        return "low"
    if _opens_with_status(text.casefold()):
        return "opener"
    if len(words) > _LONG_WORDS:
        return "long"
    if _END.search(text):
        return "sentence"
    return "short" if len(words) <= _SHORT_WORDS else "phrase"


def names(text: str) -> tuple[str, ...]:
    """The parts of a line that may repeat in its column: the names in a line of names, else the whole line.

    A number alone says nothing: it may be a ref in one row and a rating in another.

    >>> names("Ann Reed / DI Bo Cole, Audit Team"), names("Write to all schools and carers.")
    (('annreed', 'dibocole', 'auditteam'), ('writetoallschoolsandcarers',))
    """
    if look(text) == "ref":
        return ()
    pieces = _PARTS.split(text) if look(text) == "owner" else [text]
    return tuple(filter(None, map(letters, pieces))) or (text,) * bool(text)


def goes_on(before: str, text: str) -> float:
    """How much likelier than usual a line continues the cell of the line before, judging by where they meet.

    >>> goes_on("Train all", "social workers") > 1 > goes_on("We met.", "Ann Reed") - 0.5
    True
    """
    if not before:
        return 0.05 if text else 1.0
    if before.endswith((":", ",", ";", " and", " &", " or", "–", "-", "/")) or before.count("(") > before.count(")"):
        return 8.0
    if text[:1].islower() and not _END.search(before):
        return 8.0
    return 3.0 if look(text) == "bullet" and look(before) == "bullet" else 1.0


def _is_date(words: Sequence[str], text: str) -> bool:
    if text in {"-", "–", "—"}:
        return True
    if len(words) > _DATE_WORDS or "%" in text or not _DATE.search(text) or (_END.search(text) and len(words) > 4):
        return False
    bare = [word.strip("(),.;:–") for word in words]
    return sum(bool(_IN_DATES.fullmatch(word) or _DATE.fullmatch(word)) for word in bare) >= 0.7 * len(words)


def _is_status(words: Sequence[str], text: str) -> bool:
    if len(words) > _STATUS_WORDS or _END.search(text):
        return False
    low = text.casefold()
    return bool(_COLOUR.fullmatch(low)) or _opens_with_status(low)


def _opens_with_status(low: str) -> bool:
    known = statuses()
    return any(entry.match(low) for entry in (*known.clauses, *known.labels, *known.cells))


def _is_owner(words: Sequence[str], text: str) -> bool:
    """Whether a line is names and posts: capitals, and no end of a sentence.

    A single word must be a known name or post.
    """
    if len(words) > _LONG_WORDS or _END.search(text):
        return False
    bare = re.sub(r"\([^)]*\)", " ", text).split()
    if not all(
        _NAME_WORD.match(word.strip(",;/:")) or word.casefold() in _SMALL or not re.search(r"\w", word) for word in bare
    ):
        return False
    letters = re.findall(r"[^\W\d_]+", text)
    return len(bare) > 1 or any(map(_is_name, letters)) or _has_post(text) or text.isupper()


def _is_name(word: str) -> bool:
    return word.casefold() in forenames() or word.casefold() in surnames()


def _has_post(text: str) -> bool:
    low = f" {re.sub(r'[^a-z]+', ' ', text.casefold())} "
    return any(f" {post} " in low or f" {post}s " in low for post in _posts())


@lru_cache(maxsize=1)
def _posts() -> frozenset[str]:
    kinds = ("heads", "post_acronyms", "bodies", "body_heads", "body_acronyms", "team_acronyms", "ranks", "titles")
    return frozenset().union(*(phrases(kind) for kind in kinds))


# What a column of each kind usually contains: the looks of its lines, and how many of them continue a cell.
#
# The shares are rough starting values, from the purpose of such columns. A table's own lines correct them (see
# `align`).


def field_of(terms: Terms, label: str, *, refs: bool) -> str:
    """The kind of column that a label names, from `lexicon/headers.toml`. ``refs``: there are refs below it.

    >>> [field_of(NO_TERMS, label, refs=label == "Action") for label in ("By When", "Start", "Action")]
    ['timescale', 'extra', 'ref']
    """
    if refs:
        return "ref"
    known = {field: entry for field, entry in headers(terms).items() if field != "ref"}
    folded = letters(label)
    words = set(re.findall(r"[a-z]+", label.casefold()))
    if {"start", "date"} <= words:
        return "timescale"
    exact = (field for field, entry in known.items() if folded and folded in map(letters, entry.labels))
    near = (field for field, entry in known.items() if words & set(entry.words))
    return next(exact, None) or next(near, None) or "extra"


def begins(field: str) -> list[float]:
    """The share of each look among lines that begin a cell of such a column, in the order of LOOKS.

    >>> abs(sum(begins("lead")) - 1) < 1e-9
    True
    """
    return _shares(_BEGIN[_SORT.get(field, field)])


def follows(field: str) -> list[float]:
    """The share of each look among lines that continue a cell, in the order of LOOKS."""
    return _shares(_FOLLOW[_SORT.get(field, field)])


def more(field: str) -> float:
    """The share of lines in such a column that are followed by another line of the same cell."""
    return _MORE[_SORT.get(field, field)]


_SORT = {"strategic_lead": "lead", "operational_lead": "lead", "support": "lead", "area": "description"}
_BEGIN: Mapping[str, Mapping[str, float]] = {
    "ref": {"ref": 95},
    "description": {"sentence": 50, "long": 10, "phrase": 22, "short": 6, "owner": 1, "low": 2, "bullet": 1,
                    "opener": 1},
    "lead": {"owner": 80, "short": 12, "phrase": 3, "blank": 4, "low": 0.5},
    "timescale": {"date": 85, "short": 3, "phrase": 2, "status": 3, "low": 1, "blank": 4},
    "outcome": {"sentence": 45, "long": 4, "phrase": 20, "short": 5, "blank": 15, "low": 2, "opener": 1, "owner": 0.5},
    "progress": {"opener": 30, "sentence": 25, "long": 22, "phrase": 6, "status": 3, "blank": 10, "short": 2,
                 "date": 1},
    "status": {"status": 75, "blank": 15, "short": 4, "ref": 2, "opener": 1},
    "extra": {"short": 25, "phrase": 20, "sentence": 9, "money": 12, "date": 8, "owner": 8, "blank": 15,
              "status": 2, "ref": 2},
    "behind": {"sentence": 40, "long": 20, "phrase": 15, "short": 5, "blank": 20, "low": 1},
}  # fmt: skip
_FOLLOW: Mapping[str, Mapping[str, float]] = {
    "ref": {"blank": 2},
    "description": {"bullet": 45, "sentence": 20, "phrase": 8, "low": 15, "long": 3, "short": 3, "blank": 1},
    "lead": {"owner": 80, "short": 10, "low": 2, "blank": 1},
    "timescale": {"date": 80, "short": 4, "low": 6, "blank": 1},
    "outcome": {"sentence": 35, "bullet": 20, "phrase": 25, "low": 6, "long": 4, "short": 4, "blank": 1},
    "progress": {"sentence": 30, "long": 35, "bullet": 12, "phrase": 4, "low": 4, "opener": 4, "blank": 1},
    "status": {"status": 30, "low": 5, "blank": 1},
    "extra": {"short": 25, "phrase": 25, "bullet": 10, "low": 10, "sentence": 10, "owner": 5, "money": 5, "blank": 1},
    "behind": {"sentence": 1},
}
_MORE = {
    "ref": 0.005, "description": 0.15, "lead": 0.12, "timescale": 0.02, "outcome": 0.2, "progress": 0.15,
    "status": 0.01, "extra": 0.08, "behind": 0.5,
}  # fmt: skip
_LEAST = 0.3


def _shares(weights: Mapping[str, float]) -> list[float]:
    total = sum(weights.values()) + _LEAST * len(LOOKS)
    return [(weights.get(name, 0.0) + _LEAST) / total for name in LOOKS]
