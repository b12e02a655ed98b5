"""Owners that a line's end parts in a narrow column: `Multi Faith | Network`, `E&D | Manager`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.cells.owners import types as m
from planparse.cells.owners.types import OwnerToken
from planparse.lexicon.names import folded

_GROUPS = re.compile(
    r"teams?|(?:sub-?)?groups?|working groups?|networks?|partnerships?|panels?|forums?|units?|committees?|secretariat"
    r"|department|directorate|division"
)
"""Nouns of bodies that name none by themselves. Boards, councils and services do."""
_OFFICES = re.compile(
    r"manager|officer|co-?ordinator|advis[eo]r|administrator|specialist|supervisor|assistant|technician"
)
"""Nouns of one holder's post that say no post without their field of work."""
_ITEM = m.SEPARATOR & ~m.JUNK | m.DUTY


def with_wrapped(words: Sequence[OwnerToken], found: list[int], glued: list[bool]) -> None:
    """Tie a noun that stands alone on its line to the field of work that ends the line before."""
    for at in range(1, len(words)):
        if folded(words[at].text) == "secretariat" and found[at - 1] & m.SCOPE:
            glued[at] = True  # `LGA Secretariat`
        if at + 1 == len(words):
            return
        if not found[at] & m.NEWLINE or not found[at - 1] or found[at - 1] & m.SEPARATOR:
            continue
        noun = _noun_alone(words, found, at + 1)
        start = _line_start(found, at)
        if _says_which(words, found, start, at):
            glued[at] = glued[at + 1] = True
            continue
        serves = folded(words[at + 1].text) == "secretariat" and found[at - 1] & m.SCOPE
        if noun == "group" and (serves or _names_a_group(found, start, at)):
            _without_names(found, start, at)
        elif noun != "office" or not _field_before(found, start, at):
            continue
        glued[at] = glued[at + 1] = True


_WHICH = frozenset([
    "corporate", "economic", "strategic", "regulatory", "democratic", "environmental", "clinical", "operational",
    "financial", "senior", "principal", "assistant", "deputy", "interim", "acting", "joint", "divisional",
    "professional", "electoral", "cultural", "educational", "organisational", "residential", "technical", "commercial",
])  # fmt: skip
"""Adjectives that name no body and no post by themselves."""


def _says_which(words: Sequence[OwnerToken], found: Sequence[int], start: int, at: int) -> bool:
    """Whether such a word alone on its line says which post or body stands on the next: `Corporate | Management`."""
    behind = found[at + 1]
    field = behind & (m.POST_HEAD | m.TOPIC | m.MODIFIER | m.BODY_HEAD | m.BODY) and not behind & m.SEPARATOR
    return at - start == 1 and folded(words[start].text) in _WHICH and bool(field)


def _noun_alone(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> str:
    """Which kind of noun fills a line or an item from this token on: a body's, a post's or none."""
    last = at
    while last + 1 < len(words) and not found[last + 1] & (m.SEPARATOR | m.DUTY):
        last += 1
    text = " ".join(folded(token.text) for token in words[at : last + 1])
    return "group" if _GROUPS.fullmatch(text) else "office" if _OFFICES.fullmatch(text) else ""


def _line_start(found: Sequence[int], end: int) -> int:
    """Where the item begins that ends before this token."""
    start = end
    while start and not found[start - 1] & _ITEM:
        start -= 1
    return start


def _names_a_group(found: Sequence[int], start: int, end: int) -> bool:
    """Whether an item may be all but the noun of a body: no person by forename and surname, no body or post whole."""
    marks = found[start:end]
    whole = m.TITLE | m.INITIAL | m.NO_OWNER | m.LONE_CAPITALS | m.NUMBER | m.PREPOSITION
    last = marks[-1] & ~m.BODY_HEAD if marks and marks[-1] & m.TOPIC else marks[-1] if marks else m.BODY_HEAD
    if last & (m.BODY_HEAD | m.POST_HEAD | m.BODY_ACRONYM) or any(mark & whole for mark in marks):
        return False
    return not (len(marks) > 1 and marks[0] & m.FORENAME and marks[-1] & m.SURNAME)


def _without_names(found: list[int], start: int, end: int) -> None:
    """Take the names from words of a body: `Green Action | Team`."""
    for at in range(start, end):
        if found[at] & m.NAME_SHAPE and not found[at] & m.SCOPE:
            found[at] = found[at] & ~(m.FORENAME | m.SURNAME | m.PARTICLE) | m.MODIFIER


def _field_before(found: Sequence[int], start: int, end: int) -> bool:
    """Whether an item is one or two words of a field of work or letters: `E&D | Manager`, `HR | Adviser`."""
    field = m.TOPIC | m.MODIFIER | m.ACRONYM | m.KNOWN_ACRONYM
    marks = found[start:end]
    other = m.POST_HEAD | m.LONE_CAPITALS | m.FORENAME | m.TITLE
    return 0 < len(marks) < 3 and all(mark & field and not mark & other for mark in marks)


_BOARDS = frozenset(["panel", "forum", "network", "group", "board", "committee", "council"])


def with_peoples_boards(words: Sequence[OwnerToken], found: list[int], glued: list[bool]) -> None:
    """Tie two kinds of people to the board that is both's, and take the post from words that say what a body does.

    `Tenants & Leaseholders Panel`, `Specialist provider`.
    """
    for at in range(len(words) - 1):
        first = not at or found[at - 1] & m.SEPARATOR
        both = first and at + 3 < len(words) and found[at] & found[at + 2] & m.HEADS and found[at + 1] & m.AND
        ends = at + 4 >= len(words) or found[at + 4] & m.SEPARATOR
        if both and ends and folded(words[at + 3].text) in _BOARDS:
            glued[at + 1 : at + 4] = [True] * 3
            for people in (at, at + 2):
                found[people] = found[people] & ~m.POST_HEAD & ~m.NAME_SHAPE | m.MODIFIER
        last = at + 2 == len(words) or found[at + 2] & m.SEPARATOR
        body = found[at + 1] & m.BODY_HEAD and not found[at + 1] & m.POST_HEAD
        if first and last and body and found[at] & m.MODIFIER and found[at] & m.HEAD and not glued[at + 1]:
            found[at] &= ~m.POST_HEAD


_BODIES_OF = frozenset(
    ["office", "association", "institute", "federation", "chamber", "college", "society", "ministry", "guild", "union"]
)


def with_bodies_of(found: list[int], words: Sequence[OwnerToken]) -> None:
    """Take the posts from what a body is of: `Office of the Chief Nurse`, `Association of Directors of …`."""
    for at in range(len(words) - 2):
        first = not at or found[at - 1] & m.SEPARATOR
        if not first or folded(words[at].text) not in _BODIES_OF or words[at + 1].text not in ("of", "for"):
            continue
        for inner in range(at + 2, len(words)):
            if found[inner] & m.SEPARATOR and not found[inner] & m.AND:
                break
            if found[inner] & m.POST_HEAD:
                found[inner] = found[inner] & ~m.POST_HEAD & ~m.NAME_SHAPE | m.MODIFIER
