"""What a cell says beside its owners: who held the action before, what else a body is called, what shall come of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.cells.owners import types as m
from planparse.cells.owners.letters import ASIDE
from planparse.cells.owners.types import OwnerToken

_BEFORE = frozenset(["previously", "formerly"])
_FORMER = frozenset(["previous", "former", "prior", "original"])
_HELD = frozenset(["lead", "leads", "owner", "owners", "officer", "holder", "postholder", "post-holder", "contact"])
_FROM = (
    ("taking", "over", "from"),
    ("took", "over", "from"),
    ("handed", "over", "from"),
    ("handover", "from"),
    ("transferred", "from"),
    ("succeeding",),
    ("replacing",),
    ("replaces",),
    ("replaced",),
    ("in", "succession", "to"),
)
_NOW = frozenset(["now", "currently"])
_END = m.NEWLINE | m.HARD | m.CLOSE


def without_former(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark who held an action before: `Ann Reed (previously Bo Lind)`, `Previous lead: Bo Lind`, `Formerly HR, now IT`.

    They own it no more; what stands behind `now` does.
    """
    for at, token in enumerate(words):
        text = token.text.casefold()
        first = not at or bool(found[at - 1] & (m.SEPARATOR | m.JUNK))
        known = text in _BEFORE or (first and _held(words, found, at, text)) or (at and _says(words, at))
        if not known or found[at] & m.DUTY:
            continue
        end = next((i for i in range(at, len(words)) if found[i] & _END or words[i].text.casefold() in _NOW), None)
        end = len(words) if end is None else end
        now = end < len(words) and words[end].text.casefold() in _NOW
        found[at : end + now] = [ASIDE] * (end + now - at)


def _held(words: Sequence[OwnerToken], found: Sequence[int], at: int, text: str) -> bool:
    """`Previous lead:`, `Former owner –`: a label of who was an owner."""
    mark = found[at + 2] if at + 2 < len(words) else 0
    return text in _FORMER and bool(mark & (m.COLON | m.DASH)) and words[at + 1].text.casefold() in _HELD


def _says(words: Sequence[OwnerToken], at: int) -> bool:
    """Whether words that say whose place an owner has taken stand here."""
    said = tuple(token.text for token in words[at : at + 3])
    return any(said[: len(phrase)] == phrase for phrase in _FROM)


_LONGEST_ALIAS = 4
_QUOTES = frozenset("\"'“”‘’")


def without_aliases(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark a bracket that says what the body or post before it is called below: `Estates Team (the Project Team)`."""
    for at, mark in enumerate(found):
        if not mark & m.OPEN or not at or not found[at - 1] & (m.SCOPE | m.POST_HEAD):
            continue
        end = next((i for i in range(at, len(found)) if found[i] & m.CLOSE), at)
        told = [words[i].text for i in range(at + 1, end) if words[i].text not in _QUOTES]
        article = told[:1] == ["the"] or (told[:1] == ["The"] and len(told) == 2)
        if 1 < len(told) <= _LONGEST_ALIAS and article and not any(word.isdigit() for word in told):
            found[at + 1 : end] = [ASIDE] * (end - at - 1)


_DECISIONS = frozenset(
    [
        "meeting",
        "decision",
        "decisions",
        "individual",
        "delegated",
        "key",
        "non-key",
        "urgent",
        "virtual",
        "public",
        "private",
    ]
)


def without_decisions(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark a bracket that says how something is decided: `Cabinet Member for Parks (individual decision)`."""
    for at, mark in enumerate(found):
        end = next((i for i in range(at, min(at + 4, len(found))) if found[i] & m.CLOSE), at)
        told = [words[i].text for i in range(at + 1, end)]
        if mark & m.OPEN and at and told and all(word.islower() and word in _DECISIONS for word in told):
            found[at + 1 : end] = [ASIDE] * (end - at - 1)


def without_dates(words: Sequence[OwnerToken], found: list[int], start: int, end: int) -> None:
    """Mark a date in figures that ends an owner's sentence: `Clerk 12/3`, `Cllr Holt 3.4.24`."""
    first = end
    while first > start and (words[first - 1].text.isdigit() or words[first - 1].text in ("/", ".", "-")):
        first -= 1
    figures = [token.text for token in words[first:end] if token.text.isdigit()]
    told = 1 < len(figures) < 4 and len(figures[0]) < 3 and int(figures[0]) < 32 and int(figures[1]) < 13
    if told and start < first and words[first].text.isdigit() and end - first == 2 * len(figures) - 1:
        found[first:end] = [ASIDE] * (end - first)


_CHANGES = re.compile(
    r"assessments?|reductions?|increases?|decreases?|improvements?|improved|increased|reduced|enhanced|better|more|fewer"
    r"|greater|evidence|completion|production|publication|implementation|establishment|introduction|number|percentage"
    r"|proportion|level|levels|feedback|raised|monitoring"
)
"""What a sentence about a result begins with: it stands in an owner's column whose header asks for outcomes too."""
_OF = frozenset(["of", "in", "to", "for", "from"])
_NAMED = m.TITLE | m.INITIAL | m.LONE_CAPITALS | m.BODY_ACRONYM | m.TEAM_ACRONYM | m.POST_ACRONYM


def is_result(words: Sequence[OwnerToken], found: Sequence[int], start: int, end: int) -> bool:
    """Whether a sentence only says what shall come of an action: `Reduction in complaints from tenants`.

    All but its first word is in small letters.
    """
    rest = [at for at in range(start + 1, end) if not found[at] & m.SEPARATOR]
    if len(rest) < 2 or not _CHANGES.fullmatch(words[start].text.casefold()):
        return False
    small = all(words[at].text.islower() and not found[at] & _NAMED for at in rest)
    adjective = words[start].text.casefold()[-2:] in ("ed", "er", "re")
    whole = found[rest[-1]] & (m.BODY_HEAD | m.POST_HEAD) and not any(found[at] & m.PREPOSITION for at in rest)
    adjective = adjective and not whole  # `Enhanced care team`
    return small and (words[start + 1].text in _OF or adjective)


_STATES = frozenset(["have", "are", "feel", "know", "can", "understand", "were", "do", "receive", "become"])


def is_state(words: Sequence[OwnerToken], found: Sequence[int], at: int, end: int) -> bool:
    """Whether what many people are or have begins here: `Members have increased awareness`, `Champions enabled to`."""
    text, behind = words[at].text, words[at + 1].text if at + 1 < end else ""
    last = at - 1 - bool(found[at - 1] & m.NEWLINE)
    people = bool(found[last] & m.HEADS) or words[last].text.casefold() == "staff"
    if not people or not behind.islower():
        return False
    return text in _STATES or (text.endswith("ed") and text.islower() and behind in ("to", "by", "with", "in", "on"))
