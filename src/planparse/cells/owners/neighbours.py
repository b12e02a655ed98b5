"""Marks words of an owner cell by their neighbours, on the same line or the next.

Letters, ranks, titles and surnames by the words beside them: `JD, AD and LR`, `ACC Crime`. Owners split by a line break
in a narrow column: `Multi Faith | Network`, `E&D | Manager`. Rare forenames right before a word that only a post has:
`Marine Engineer`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from planparse.cells.owners import types as m
from planparse.cells.owners.types import OwnerToken
from planparse.lexicon.names import folded, usual_forenames

ASIDE = m.JUNK | m.DUTY
"""The marks of a word that is beside the owners, not part of one."""


def initials(text: str) -> bool:
    """Whether a word is two or three capitals."""
    return text.isupper() and text.isalpha() and len(text) in (2, 3)


_BODIES = frozenset(["HR", "IT", "LA", "GP", "OD", "QA", "EU", "UK"])
"""Two letters that are hardly ever initials."""


def as_initials(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark two letters that also mean a post or body as initials if they are among initials: `JD, AD and LR`."""
    alone = [at for at in range(len(words)) if _stands_alone(words, found, at)]
    if any(found[at] & m.LONE_CAPITALS for at in alone):
        only = all(mark & (m.SEPARATOR | m.DUTY) or at in alone for at, mark in enumerate(found))
        for at in alone:
            body = found[at] & (m.BODY_ACRONYM | m.TEAM_ACRONYM) and words[at].text not in _BODIES
            if only and body and not found[at] & (m.SCOPE & ~(m.ACRONYM | m.BODY_ACRONYM | m.TEAM_ACRONYM)):
                found[at] = m.ACRONYM | m.LONE_CAPITALS
            if found[at] & m.POST_ACRONYM and not found[at] & (m.HEADS | m.SCOPE & ~m.ACRONYM):
                found[at] = m.ACRONYM | m.LONE_CAPITALS


def _stands_alone(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> bool:
    first = not at or bool(found[at - 1] & m.SEPARATOR)
    last = at + 1 == len(found) or bool(found[at + 1] & m.SEPARATOR)
    told = initials(words[at].text) and not found[at] & m.DUTY
    return first and last and told and len(words[at].text) == 2


_ELECTED = {
    "cllr": m.HEAD,
    "councillor": m.HEAD,
    "councillors": m.HEADS,
    "cllrs": m.HEADS,
    "member": m.HEAD,
    "members": m.HEADS,
}


def without_names(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark a councillor without a printed name as a post: `Clerk and Councillors`, `Councillor for Housing`."""
    for at, token in enumerate(words):
        if token.text == "Constable" and (not at or found[at - 1] & m.SEPARATOR) and _one_name(found, at + 1):
            found[at] = m.TITLE  # `Constable Tregear`; `Mark Constable` is somebody's name
        head = _ELECTED.get(token.text.casefold(), 0)
        behind = found[at + 1] if at + 1 < len(words) else m.HARD
        name = behind & m.NAME_WORD and not behind & (m.PREPOSITION | m.LOWER)
        if token.text.casefold() == "cllr" and not behind & m.LOWER:
            continue
        if token.text == "Dean" and behind & m.PREPOSITION:
            found[at] = m.HEAD
        if found[at] & m.TITLE and token.text.isupper() and 1 < len(token.text) < 4 and _between_separators(found, at):
            found[at] = m.ACRONYM | m.LONE_CAPITALS * (len(token.text) == 2)  # `Police, DCC`: no name follows
        if head and found[at] & m.TITLE and not name and not behind & (m.COLON | m.OPEN | m.INITIAL | m.NEWLINE):
            found[at] = head


def _one_name(found: Sequence[int], at: int) -> bool:
    """Whether a single word that is only a name fills the rest of an item."""
    ends = at + 1 == len(found) or (at < len(found) and found[at + 1] & m.SEPARATOR)
    return bool(ends and found[at] & m.NAME_SHAPE and not found[at] & (m.SCOPE | m.POST_HEAD | m.LOWER))


_RANKS = frozenset(["acc", "dcc", "dac", "dci", "di", "ds", "dsu", "supt", "insp", "sgt", "cdr", "acfo", "dcfo"])
"""Short police and fire ranks: titles before a name, posts before a field of work."""
_LETTERED = frozenset(["vp", "avp", "ap", "am", "wm", "cd", "md", "ri", "ca", "dm", "pl", "sl", "cm", "dl", "hm", "ta"])
"""Letters of posts that may also be initials."""
_FIRE = frozenset(["am", "gm", "sm", "wm", "cm", "bm"])
"""Letters of fire ranks (`AM`: area manager) before a forename and a surname; alone they may be anybody's initials."""
_FIELD = m.SCOPE & ~(m.ACRONYM | m.PLACE)


def with_ranks(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark ranks and letters as posts if fields of work or `for` follow: `ACC Crime`, `CD for ED`.

    Letters joined to a post by a slash are a post too: `Registered Manager/RI`.
    """
    for at, token in enumerate(words):
        text = token.text.casefold().strip(".").rpartition("/")[2]
        first = not at or bool(found[at - 1] & (m.SEPARATOR | m.MODIFIER))
        if first and text in _FIRE and token.text.isupper() and _whole_name(found, at + 1):
            found[at] = m.TITLE
        elif text in _RANKS and found[at] & (m.TITLE | m.ACRONYM):
            begin = at
            while begin and found[begin - 1] & m.TITLE:  # `Det Supt`, `Ch Supt`
                begin -= 1
            lone = text in ("acc", "acfo", "dcfo") and token.text.isupper() and _between_separators(found, at)
            if lone or _says_which(found, at):
                found[begin : at + 1] = [m.HEAD | m.POST_ACRONYM] * (at + 1 - begin)
        elif token.text.isupper() and first and found[at] & m.ACRONYM and not found[at] & m.KNOWN_ACRONYM:
            behind = words[at + 1].text if at + 1 < len(words) else ""
            beside = [found[i] for i in (at - 2, at + 2) if 0 <= i < len(found)]
            tied = any(found[i] & m.SLASH for i in (at - 1, at + 1) if 0 <= i < len(found))
            post = tied and any(mark & (m.HEAD | m.POST_ACRONYM) for mark in beside)
            if (behind in ("for", "of") and len(text) < 5 and at + 2 < len(found)) or (
                text in _LETTERED and not found[at] & m.BODY and (post or _says_which(found, at))
            ):
                found[at] = m.HEAD | m.POST_ACRONYM


def _whole_name(found: Sequence[int], at: int) -> bool:
    """Whether a forename and another name fill the rest of an item."""
    ends = at + 2 == len(found) or (at + 2 < len(found) and bool(found[at + 2] & (m.SEPARATOR | m.OPEN)))
    return ends and bool(found[at] & m.FORENAME and found[at + 1] & m.NAME_SHAPE and not found[at + 1] & m.POST_HEAD)


def _says_which(found: Sequence[int], at: int) -> bool:
    """Whether fields of work, perhaps in a bracket or after a dash, follow a rank or letters, and no name does."""
    behind = [mark for mark in found[at + 1 : at + 3] if not mark & (m.OPEN | m.DASH | m.PREPOSITION)]
    named = m.FORENAME | m.SURNAME | m.INITIAL | m.TITLE
    return bool(behind and behind[0] & _FIELD and not behind[0] & named and not found[at + 1] & (m.COMMA | m.SLASH))


def with_lettered_bodies(words: Sequence[OwnerToken], found: list[int], glued: list[bool]) -> None:
    """Mark letters and the letters in a bracket after them as one body with its parent: `ERG (OGC)`."""
    for at in range(len(words) - 3):
        inner = at + 2
        first = not at or found[at - 1] & m.SEPARATOR
        shaped = first and found[at + 1] & m.OPEN and found[at + 3] & m.CLOSE and words[at].text.isupper()
        letters = shaped and all(
            words[i].text.isupper() and found[i] & (m.ACRONYM | m.BODY_ACRONYM | m.BODY) for i in (at, inner)
        )
        if (
            letters
            and len(words[at].text) > 2
            and not (found[at] | found[inner]) & (m.POST_HEAD | m.SURNAME | m.FORENAME)
        ):
            found[at], found[inner] = m.BODY_ACRONYM, m.ACRONYM
            glued[at + 1 : at + 4] = [True] * 3


def _between_separators(found: Sequence[int], at: int) -> bool:
    first = not at or bool(found[at - 1] & (m.SEPARATOR | m.TITLE))
    return first and (at + 1 == len(found) or bool(found[at + 1] & m.SEPARATOR))


def with_people_served(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark plural people right before a post's noun as those it is for: `Carers Lead`, `Members Officer`."""
    for at in range(len(words) - 1):
        behind, text = found[at + 1], words[at].text
        last = at + 2 == len(words) or bool(found[at + 2] & m.SEPARATOR)
        one = behind & m.HEAD and not behind & (m.HEADS | m.POST_ACRONYM | m.FORENAME | m.SURNAME)
        if last and one and found[at] & m.HEADS and text[:1].isupper() and text[1:].islower():
            found[at] = found[at] & ~(m.HEADS | m.HEAD) | m.TOPIC | m.MODIFIER


_JOINED_INSIDE = frozenset(["and", "&", "or"])
"""Joining words that may also be inside one owner."""


def with_joins(words: Sequence[OwnerToken], found: list[int], glued: Sequence[bool]) -> None:
    """Mark joining words that are never inside an owner as separators: `Fleet Manager with Procurement`.

    `Leader with responsibility for Parks` is one post.
    """
    for at, token in enumerate(words):
        inside = token.text.casefold() in _JOINED_INSIDE
        inside |= token.text == "+" and not found[at - 1] & m.POST_HEAD  # `Health + Care Team`
        if found[at] & m.AND and not glued[at] and not inside:
            if token.text in ("through", "via") and (end := _means(words, found, at)):
                found[at:end] = [ASIDE] * (end - at)
                continue
            duty = any(t.text.casefold().startswith("responsib") for t in words[at + 1 : at + 3])
            found[at] = found[at] if duty else m.HARD


def _means(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> int:
    """The end of small words that say how something is done (`through team meetings`); 0 if a body follows."""
    end = next((i for i in range(at + 1, len(words)) if found[i] & (m.NEWLINE | m.HARD)), len(words))
    small = at and all(word.text.islower() or not word.text.isalpha() for word in words[at + 1 : end])
    last = found[end - 1] & (m.POST_HEAD | m.BODY_HEAD | m.BODY | m.KNOWN_ACRONYM)
    return end if small and end > at + 1 and not last else 0


_GROUPS = re.compile(
    r"teams?|(?:sub-?)?groups?|working groups?|networks?|partnerships?|panels?|forums?|units?|committees?|secretariat"
    r"|department|directorate|division"
)
"""Nouns of bodies that name none by themselves, unlike boards, councils and services."""
_OFFICES = re.compile(
    r"manager|officer|co-?ordinator|advis[eo]r|administrator|specialist|supervisor|assistant|technician"
)
"""Nouns of a single post that need their field of work."""
_ITEM = m.SEPARATOR & ~m.JUNK | m.DUTY


def with_wrapped(words: Sequence[OwnerToken], found: list[int], glued: list[bool]) -> None:
    """Join a noun that is alone on its line to the field of work that ends the line before."""
    for at in range(1, len(words)):
        if folded(words[at].text) == "secretariat" and found[at - 1] & m.SCOPE:
            glued[at] = True  # `LGA Secretariat`
        if at + 1 == len(words):
            return
        if not found[at] & m.NEWLINE or not found[at - 1] or found[at - 1] & m.SEPARATOR:
            continue
        noun = _noun_alone(words, found, at + 1)
        start = _line_start(found, at)
        if _names_which(words, found, start, at):
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
"""Adjectives that name no body or post by themselves."""


def _names_which(words: Sequence[OwnerToken], found: Sequence[int], start: int, at: int) -> bool:
    """Whether such an adjective, alone on its line, describes the post or body below it: `Corporate | Management`."""
    behind = found[at + 1]
    field = behind & (m.POST_HEAD | m.TOPIC | m.MODIFIER | m.BODY_HEAD | m.BODY) and not behind & m.SEPARATOR
    return at - start == 1 and folded(words[start].text) in _WHICH and bool(field)


def _noun_alone(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> str:
    """The kind of noun that fills a line or item from this token on: "group" (a body's), "office" (a post's) or ""."""
    last = at
    while last + 1 < len(words) and not found[last + 1] & (m.SEPARATOR | m.DUTY):
        last += 1
    text = " ".join(folded(token.text) for token in words[at : last + 1])
    return "group" if _GROUPS.fullmatch(text) else "office" if _OFFICES.fullmatch(text) else ""


def _line_start(found: Sequence[int], end: int) -> int:
    """The start of the item that ends before this token."""
    start = end
    while start and not found[start - 1] & _ITEM:
        start -= 1
    return start


def _names_a_group(found: Sequence[int], start: int, end: int) -> bool:
    """Whether an item may be a body without its noun: no person with forename and surname, no complete body or post."""
    marks = found[start:end]
    whole = m.TITLE | m.INITIAL | m.NO_OWNER | m.LONE_CAPITALS | m.NUMBER | m.PREPOSITION
    last = marks[-1] & ~m.BODY_HEAD if marks and marks[-1] & m.TOPIC else marks[-1] if marks else m.BODY_HEAD
    if last & (m.BODY_HEAD | m.POST_HEAD | m.BODY_ACRONYM) or any(mark & whole for mark in marks):
        return False
    return not (len(marks) > 1 and marks[0] & m.FORENAME and marks[-1] & m.SURNAME)


def _without_names(found: list[int], start: int, end: int) -> None:
    """Remove the name marks from words of a body: `Green Action | Team`."""
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
    """Join two kinds of people to their common board, and remove the post mark from words that describe a body.

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
        body = found[at + 1] & m.BODY_HEAD and not found[at + 1] & m.POST_HEAD
        last = at + 2 == len(words) or found[at + 2] & m.SEPARATOR or (body and _place_ends(words, found, at + 2))
        whole = glued[at + 1] and not found[at] & found[at + 1] & m.TOPIC  # `Specialist Services` is a field of work
        if first and last and body and found[at] & m.MODIFIER and found[at] & m.HEAD and not whole:
            found[at] &= ~m.POST_HEAD


def _place_ends(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> bool:
    """Whether one or two words that may be places end an item: `Volunteer Centre Southwark`."""
    end = next((i for i in range(at, len(words)) if found[i] & m.SEPARATOR), len(words))
    other = m.POST_HEAD | m.TOPIC | m.FORENAME | m.TITLE | m.INITIAL | m.LOWER
    return 0 < end - at < 3 and all(
        found[i] & (m.NAME_SHAPE | m.PLACE) and not found[i] & other for i in range(at, end)
    )


_BODIES_OF = frozenset(
    ["office", "association", "institute", "federation", "chamber", "college", "society", "ministry", "guild", "union"]
)


def with_bodies_of(found: list[int], words: Sequence[OwnerToken]) -> None:
    """Remove the post marks from a body's name: `Office of the Chief Nurse`, `Association of Directors of …`."""
    for at in range(len(words) - 2):
        first = not at or found[at - 1] & m.SEPARATOR
        if not first or folded(words[at].text) not in _BODIES_OF or words[at + 1].text not in ("of", "for"):
            continue
        for inner in range(at + 2, len(words)):
            if found[inner] & m.SEPARATOR and not found[inner] & m.AND:
                break
            if found[inner] & m.POST_HEAD:
                found[inner] = found[inner] & ~m.POST_HEAD & ~m.NAME_SHAPE | m.MODIFIER


def as_topics(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark a rare forename alone before a post's noun (not a surname) as the post's field."""
    for at in range(len(found) - 1):
        mark, head = found[at], found[at + 1]
        first = not at or bool(found[at - 1] & m.SEPARATOR)
        last = at + 2 == len(found) or bool(found[at + 2] & m.SEPARATOR)
        named = bool(mark & m.FORENAME) and not mark & (m.SCOPE | m.POST_HEAD | m.TITLE)
        rare = words[at].text.isalpha() and folded(words[at].text) not in usual_forenames()
        if first and last and named and rare and head & (m.HEAD | m.HEADS) and not head & (m.SURNAME | m.FORENAME):
            found[at] = m.TOPIC
    parts = [0, *(at + 1 for at, mark in enumerate(found) if mark & m.SEPARATOR), len(found) + 1]
    items = [range(one, two - 1) for one, two in pairwise(parts) if two - 1 > one]
    if len(items) > 2 and all(_is_of_fields(found, item) for item in items):
        for at in (item[0] for item in items if len(item) == 1):
            found[at] &= ~(m.SURNAME | m.NAME_SHAPE)  # `Parks / Cemeteries / Street Cleansing`


def _is_of_fields(found: Sequence[int], item: range) -> bool:
    """Whether every word of an item is a field of work, and none is a post's noun, a forename or a title."""
    other = m.POST_HEAD | m.FORENAME | m.TITLE
    return all(found[at] & (m.TOPIC | m.MODIFIER | m.BODY) and not found[at] & other for at in item)
