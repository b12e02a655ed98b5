"""Marks bodies named with words for people or in quotation marks, and posts and bodies that a line break splits.

`Wexcombe Carers Voice`, `Youth Forum ‘Our Say’`, `District Network Operator`, `HAP Partners`, `Repairs | Operations
Manager`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from planparse.cells.owners import types as m
from planparse.cells.owners.types import OwnerToken
from planparse.lexicon.names import folded

Words = Sequence[OwnerToken]
_PEOPLE = m.NAME_SHAPE | m.FORENAME | m.SURNAME | m.PARTICLE


def with_named_bodies(words: Words, found: list[int], glued: list[bool]) -> None:
    """Mark these bodies and posts in a cell."""
    for start, end in _lines(found):
        _with_quoted_name(words, found, glued, start, end)
        _with_people_of_a_place(words, found, glued, start, end)
        _with_team_of_a_council(words, found, glued, start, end)
        _with_operator(words, found, start, end)
        _with_partners(words, found, start, end)
        _with_fields_of_a_place(words, found, start, end)
    lines = [(start, end) for start, end in _lines(found) if end > start]
    for first, second in pairwise(lines):
        if first[1] + 1 != second[0] or not found[first[1]] & m.NEWLINE:
            continue
        if _goes_on_as_body(words, found, first, second):
            glued[first[1]] = glued[second[0]] = True


def _lines(found: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The items between line breaks, semicolons, slashes and commas."""
    start = 0
    for at, mark in enumerate((*found, m.HARD)):
        if mark & (m.NEWLINE | m.HARD | m.SLASH | m.COMMA):
            yield start, at
            start = at + 1


_QUOTES = {"‘": "’", "“": "”", "'": "'", '"': '"'}


def _with_quoted_name(words: Words, found: list[int], glued: list[bool], start: int, end: int) -> None:
    """Join a name in quotation marks to the body's noun before it: `Youth Forum ‘Our Say’`."""
    for at in range(start + 1, end - 1):
        closing = _QUOTES.get(words[at].text, "")
        if not closing or not found[at - 1] & m.BODY_HEAD or words[end - 1].text[-1] != closing:
            continue
        for inner in range(at, end):
            found[inner], glued[inner] = m.PLACE, True
        return


_VOICES = frozenset(["voice", "voices"])


_LAY = frozenset([
    "carers", "parents", "volunteers", "tenants", "residents", "citizens", "patients", "families", "pensioners",
    "refugees",
])  # fmt: skip
"""People who hold no post: the words after them are their body's place or name."""


def _with_people_of_a_place(words: Words, found: list[int], glued: list[bool], start: int, end: int) -> None:
    """Mark plural people and a name that fill an item as a body: `Carers Wexcombe`; `Carers Lead` is a post."""
    start = max((at + 1 for at in range(start, end - 1) if found[at] & m.AND), default=start)
    behind = found[start + 1 : end]
    person = len(behind) > 1 and behind[0] & m.FORENAME
    named = all(mark & m.NAME_SHAPE and not mark & (m.HEADS | m.TOPIC | m.MODIFIER) for mark in behind) and not person
    if 0 < len(behind) < 3 and named and words[start].text[:1].isupper() and folded(words[start].text) in _LAY:
        found[start] = m.BODY_HEAD
        _without_names(found, start + 1, end)
        glued[start + 1 : end] = [True] * len(behind)


_PARTS = frozenset(["team", "department", "dept", "directorate", "service", "services", "unit", "division"])


def _with_team_of_a_council(words: Words, found: list[int], glued: list[bool], start: int, end: int) -> None:
    """Join a part of a council to the council's name before it: `Wexcombe Borough Council Housing Team`."""
    at = max((i for i in range(start + 1, end - 2) if folded(words[i].text) == "council"), default=end)
    inner = found[at + 1 : end - 1]
    plain = not any(mark & (m.POST_HEAD | m.SEPARATOR) for mark in inner)
    if inner and plain and folded(words[end - 1].text) in _PARTS:
        glued[at + 1 : end] = [True] * (end - at - 1)


_OPERATED = frozenset(["network", "bus", "train", "rail", "railway", "ferry", "tram", "transport", "coach", "telecoms"])


def _with_operator(words: Words, found: list[int], start: int, end: int) -> None:
    """Mark the operator of a network or line as a company: `District Network Operator`, `Bus operators`."""
    if end - start > 1 and folded(words[end - 1].text) in ("operator", "operators"):
        before = end - 2 - bool(found[end - 2] & m.NEWLINE)
        if folded(words[before].text) in _OPERATED:
            found[end - 1] = found[end - 1] & ~(m.POST_HEAD | _PEOPLE) | m.BODY_HEAD


def _with_partners(words: Words, found: list[int], start: int, end: int) -> None:
    """Mark `MASH partners` and `Health partners` as bodies; `HR Partners` and `Business Partners` are people."""
    if end - start != 2 or folded(words[end - 1].text) != "partners":
        return
    unknown = found[start] & m.ACRONYM and not found[start] & m.KNOWN_ACRONYM and words[start].text.isupper()
    if unknown or folded(words[start].text) not in _WITH_OWN_PARTNERS:
        found[end - 1] = found[end - 1] & ~(m.POST_HEAD | _PEOPLE | m.BODY) | m.BODY_HEAD


_WITH_OWN_PARTNERS = frozenset(
    ("business", "hr", "finance", "people", "ict", "it", "legal", "procurement", "communications", "od", "payroll")
)
"""Services inside a council whose partners are its officers: `Finance Partners`."""


_PLACES = frozenset(["city", "county", "borough", "district", "town", "parish", "island"])


def _with_fields_of_a_place(words: Words, found: list[int], start: int, end: int) -> None:
    """Remove the name marks from a kind of place and fields of work that fill an item (`City Parks`)."""
    fields = found[start + 1 : end]
    if fields and folded(words[start].text) in _PLACES and all(mark & m.TOPIC for mark in fields):
        for at in range(start, end):
            found[at] &= ~_PEOPLE


def _without_names(found: list[int], start: int, end: int) -> None:
    """Remove the name marks from the words of a body's name."""
    for at in range(start, end):
        if found[at] & m.NAME_SHAPE and not found[at] & (m.SCOPE | m.POST_HEAD):
            found[at] = found[at] & ~_PEOPLE | m.PLACE


_UNKNOWN = (
    m.FORENAME | m.TITLE | m.INITIAL | m.SCOPE | m.POST_HEAD | m.SEPARATOR | m.LOWER | m.NO_OWNER | m.LONE_CAPITALS
)


def at_article(words: Words, found: list[int], glued: list[bool], at: int) -> None:
    """Leave an article or `only` out; `The` and one or two unknown words that end an item are a body: `The Haven`."""
    end = next((i for i in range(at + 1, len(words)) if found[i] & m.SEPARATOR), len(words))
    named = all(mark & m.NAME_SHAPE and not mark & _UNKNOWN for mark in found[at + 1 : end])
    if words[at].text != "The" or not named or end - at > _LONGEST_CALLED:
        found[at] = m.JUNK
        return
    found[at:end] = [m.BODY] * (end - at)
    glued[at + 1 : end] = [True] * (end - at - 1)


_LONGEST_CALLED = 3


_PLAIN, _FIELDS = 3, 5
"""Limits for the words of a field of work before a post continues: for unknown fields, and for known ones."""


def _goes_on_as_body(words: Words, found: list[int], first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether a line break splits a body from whose it is: `Wexcombe Tenants’ | Federation`, `Wex | Carers Voice`."""
    last, begin, end = first[1] - 1, *second
    if not found[end - 1] & m.BODY_HEAD or found[end - 1] & m.POST_HEAD:
        return False
    if end - begin == 1 and words[last].text[-2:] in ("s’", "s'"):
        _without_names(found, *first)
        return True
    listed = m.FORENAME | m.SURNAME | m.TITLE | m.SCOPE | m.POST_HEAD | m.ACRONYM
    place = first[1] - first[0] == 1 and found[last] & m.NAME_SHAPE and not found[last] & listed
    whose = words[begin].text[-2:] in ("s’", "s'") or folded(words[end - 1].text) in _VOICES
    if place and whose and end - begin == 2:
        found[last] = m.PLACE
        return True
    return False


_CAMPAIGNS = frozenset(
    ["visit", "adopt", "active", "healthwatch", "safer", "transition", "destination", "discover", "invest"]
)
"""Words before a place that name a company or partnership: `Adopt South`, `Visit Kent`."""


def with_campaigns(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark such a word as a body if one to three capitalised words, none a post, end its item."""
    for at, token in enumerate(words):
        first = not at or found[at - 1] & m.SEPARATOR
        if not first or token.text.casefold() not in _CAMPAIGNS or not token.text[0].isupper():
            continue
        end = next((i for i in range(at + 1, len(words)) if found[i] & m.SEPARATOR), len(words))
        behind = range(at + 1, end)
        if 0 < len(behind) < 4 and all(words[i].text[0].isupper() and not found[i] & m.POST_HEAD for i in behind):
            found[at] = m.BODY
            for i in behind:
                found[i] = found[i] & ~(m.NAME_SHAPE | m.FORENAME | m.SURNAME | m.PARTICLE) | m.PLACE
