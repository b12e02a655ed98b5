"""What a line of a pasted table looks like: cheap evidence for the cell it belongs to, which may be wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from planparse.lexicon.bullets import BULLET
from planparse.lexicon.folding import letters
from planparse.lexicon.names import forenames, surnames
from planparse.lexicon.posts import phrases
from planparse.lexicon.refs import is_ref
from planparse.lexicon.statuses import statuses

LOOKS = (
    *("blank", "ref", "date", "money", "status", "opener", "owner"),
    *("bullet", "low", "short", "phrase", "sentence", "long"),
)
"""What a line can look like; `opener` is a sentence that begins with a status, `low` begins with a small letter."""

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
_OF_ITSELF = re.compile(
    r"\b(?:this|the) (?:action |improvement )?(?:plan|document|statement|tracker)\b"
    r"|\b(?:signed|contact|version|appendix|glossary)\b|\b(?:key|legend|abbreviations)\W*$",
    re.IGNORECASE,
)
_STATUS_WORDS = 4
_SHORT_WORDS = 4
_LONG_WORDS = 25


@lru_cache(maxsize=8192)
def look(text: str) -> str:
    """Which of LOOKS a line has.

    >>> [look(text) for text in ("", "AFI1.2", "By 7 Feb 2017", "£12,000", "On track", "Dr Ann Reed", "• ten a week")]
    ['blank', 'ref', 'date', 'money', 'status', 'owner', 'bullet']
    >>> [look(text) for text in ("Write to all the schools.", "Overdue. It was agreed.", "and schools", "Audit log")]
    ['sentence', 'opener', 'low', 'short']
    """
    words = text.split()
    return _value(words, text) or _prose(words, text) if words else "blank"


def closes(text: str) -> float:
    """How much likelier than else a line stands behind a table: what stands there often speaks of the document itself.

    >>> closes("Comments on this plan are welcome.") > 1 > closes("Members asked for figures.")
    True
    """
    return 3.0 if _OF_ITSELF.search(text) else 0.5


def _value(words: Sequence[str], text: str) -> str | None:
    """The look of a line that is no text but a value."""
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
    """The pieces of a line that may stand again in its column: a line of names by its names, else the whole.

    A number alone says nothing: it may be a reference in one row and a rating in another.

    >>> names("Ann Reed / DI Bo Cole, Audit Team"), names("Write to all schools and carers.")
    (('annreed', 'dibocole', 'auditteam'), ('writetoallschoolsandcarers',))
    """
    if look(text) == "ref":
        return ()
    pieces = _PARTS.split(text) if look(text) == "owner" else [text]
    return tuple(filter(None, map(letters, pieces))) or (text,) * bool(text)


def goes_on(before: str, text: str) -> float:
    """How much likelier than else a line goes on with the cell of the line before, by how they meet.

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
    return bool(known.anywhere.match(low)) or any(entry.pattern.match(low) for entry in (*known.labels, *known.cells))


def _is_owner(words: Sequence[str], text: str) -> bool:
    """Names and posts: capitals, no end of a sentence; a single word is one that names or posts have."""
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
