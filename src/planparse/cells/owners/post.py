"""Scores a run of tokens as one job title, held by one or several people.

A title needs a head noun; the words before and after it say which post it is. Separators are inside a title if the
words after them continue it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planparse.cells.owners import types as m
from planparse.cells.owners.fields import (
    listed,
    more_fields,
    names_fields,
    people_of_a_board,
    team_follows,
)
from planparse.cells.owners.joints import NO_POST_ALONE
from planparse.cells.owners.known import Known
from planparse.cells.owners.person import title_ends_line
from planparse.cells.owners.types import CellWords

_LONGEST = 16
_CORPORATE = m.BODY | m.BODY_ACRONYM


@dataclass(slots=True)
class _Walk:
    """The state of a walk through a title."""

    score: float = -1.0
    heads: int = 0
    plural: bool = False
    prepositions: int = 0
    bracketed: bool = False
    separated: int = -1
    depth: int = 0
    phrase: int = -1
    """The index of the last known post after a comma."""
    listed: int = 0
    """The end of fields of work that fill the line after a comma or dash; their separators belong to the title."""


def posts(words: CellWords, known: Known, start: int) -> Iterator[tuple[int, float]]:
    """Ends and scores of the job titles that could begin at this token."""
    if words.marks[start] & (m.SEPARATOR | m.PREPOSITION):
        return
    walk, told = _Walk(), bool(known)
    walk.score -= 3.0 * bool(people_of_a_board(words, start))
    for at in range(start, min(len(words.tokens), start + _LONGEST)):
        if not _step(words, walk, start, at):
            return
        if walk.heads and not walk.depth and can_end(words.marks[at]):
            seen = told and known.seen(words.key(start, at + 1))
            yield at + 1, walk.score + (1.0 if seen else 0.0)


def can_end(mark: int) -> bool:
    """Whether a post or a body can end with this word: not with a separator or a preposition."""
    return bool(mark & m.CLOSE) or not mark & (m.SEPARATOR | m.PREPOSITION)


def _step(words: CellWords, walk: _Walk, start: int, at: int) -> bool:
    """Add one token to the title; False if no title continues here."""
    mark = words.marks[at]
    if mark & m.TITLE and title_ends_line(words, at):
        return False
    if mark & (m.OPEN | m.CLOSE):
        return _bracket(words, walk, at)
    if mark & m.COLON:
        return _announces_field(words, walk, at)
    if mark & (m.HARD | m.SUPPORT | m.LABEL | m.JUNK | m.NO_OWNER) and not mark & m.SURNAME:
        return False
    if mark & m.BINDING:
        return _binding(words, walk, start, at)
    if mark & m.PREPOSITION:
        walk.prepositions += bool(walk.heads)
        walk.score += 0.4 if walk.heads else -0.5
    elif mark & m.POST_HEAD and not walk.depth and not _qualifies(words, at):
        _head(words, walk, start, at)
    else:
        walk.score += _word(words, walk, start, at)
    return True


STAFFED = frozenset(
    [
        "practice",
        "practices",
        "surgery",
        "surgeries",
        "federation",
        "service",
        "services",
        "team",
        "teams",
        "unit",
        "hub",
        "network",
        "forum",
        "panel",
        "office",
    ]
)
"""Nouns of bodies that are named after their staff's post: `LADO Service`."""

_JOINED = frozenset(
    ["association", "federation", "alliance", "union", "network", "forum", "society", "collaborative", "panel", "hub"]
)
"""Bodies that people with one post form."""


def staffs(words: CellWords, at: int) -> bool:
    """Whether a post's letters or holders only say whose service, team or association follows.

    >>> from planparse.cells.owners.pipeline import marked
    >>> staffs(marked("LADO Service"), 0), staffs(marked("LADO MASH"), 0), staffs(marked("Teachers Association"), 0)
    (True, False, True)
    >>> staffs(marked("Stakeholder Panel"), 0), staffs(marked("Head Office"), 0)
    (True, False)
    """
    if at + 1 >= len(words.marks):
        return False
    mark, noun = words.marks[at], words.folded[at + 1]
    letters = mark & m.POST_ACRONYM or (mark & m.BODY_ACRONYM and mark & m.HEAD)
    if not (letters and noun in STAFFED | _JOINED) and not (mark & (m.HEAD | m.HEADS) and noun in _JOINED):
        return False
    return at + 2 == len(words.marks) or bool(words.marks[at + 2] & (m.SEPARATOR | m.BODY_HEAD))


def _qualifies(words: CellWords, at: int) -> bool:
    """Whether a head noun only qualifies the words after it: `Principal Child and Family Social Worker`."""
    if staffs(words, at):
        return True
    behind = words.marks[at + 1] if at + 1 < len(words.marks) and words.glued[at + 1] else 0
    if words.marks[at] & behind & m.BODY and not behind & m.POST_HEAD:
        return True  # `GP Practices`
    if not words.marks[at] & m.MODIFIER or words.marks[at] & m.HEADS:
        return False
    for behind in range(at + 1, min(at + 7, len(words.marks))):
        mark = words.marks[behind]
        if mark & m.POST_HEAD:
            return behind > at + 1
        if not mark & (m.SCOPE | m.AND) or (behind == at + 1 and mark & m.AND):
            return False
    return False


def _bracket(words: CellWords, walk: _Walk, at: int) -> bool:
    if words.marks[at] & m.OPEN:
        if not walk.heads or walk.depth:
            return False
        walk.depth, walk.bracketed = 1, True
        walk.score += 0.2 if words.tokens[at + 1 : at + 2] and words.tokens[at + 1].text != "with" else 2.0
        return True
    if not walk.depth:
        return False
    walk.depth = 0
    return not words.marks[at - 1] & m.OPEN


def _binding(words: CellWords, walk: _Walk, start: int, at: int) -> bool:
    """Add a separator to the title: cheap if it continues a phrase, costly if it could end an owner."""
    marks = words.marks
    if at == start or at + 1 >= len(marks) or (walk.plural and marks[at] & m.COMMA and marks[at + 1] & m.ACRONYM):
        return False  # the last is `Landowners, NFU`
    before, mark, after = marks[at - 1], marks[at], marks[at + 1]
    if walk.depth or (mark & m.NEWLINE and words.glued[at]):
        walk.score -= 0.1
    elif mark & m.NEWLINE:
        wrapped = (
            _wrapped_noun(words, walk, at)
            or before & (m.PREPOSITION | m.BINDING)
            or after & (m.PREPOSITION | m.AND | m.OPEN | m.DASH)
        )
        walk.score -= 0.2 * (1 - 3 * bool(before & m.AND)) if wrapped else 1.6  # a line that ends in `&` continues
        if not wrapped:
            walk.separated = at
    elif mark & m.SLASH:
        walk.score -= _slash(words, walk, at)
        walk.separated = at
    elif _in_list(words, walk, at):
        pass
    elif mark & m.AND and walk.prepositions and before & _CORPORATE and after & _CORPORATE:
        walk.score += 1.9  # `Head of HR and OD`
        walk.separated = at
    elif mark & m.AND and walk.heads and not walk.plural and more_fields(words, start, at, bool(walk.prepositions)):
        walk.score += 1.0  # `Head of Youth Justice & Targeted Support`, `AD Safeguarding & QA`
        walk.separated = at
    elif mark & m.AND and not walk.heads and walk.separated < 0 and (gain := _joins_fields(words, start, at)):
        walk.score += gain  # `Fleet and Waste Operations Manager`
    elif mark & m.AND:
        ended = before & m.HEAD and not (before & (m.HEADS | m.LOWER | m.TOPIC) or walk.prepositions)
        walk.score -= 2.0 * bool(ended and not _head_follows(words, at))
        walk.score -= 0.4 if before & m.SCOPE and after & (m.SCOPE | m.NEWLINE) else 0.8
        walk.score -= 1.8 * (walk.heads and not walk.prepositions and team_follows(words, at))
        walk.score -= 1.2 * bool(
            walk.heads and not walk.prepositions and after & m.TEAM_ACRONYM and not after & m.TOPIC
        )
        walk.score -= 1.2 * (walk.plural and not walk.prepositions and at - start > 1 and _known_body_ends(words, at))
        walk.score -= 1.8 * (not walk.heads and at - start > 1 and bool(before & m.BODY_HEAD))
        walk.separated = at
    elif mark & m.COMMA:
        walk.score -= 0.4 if walk.heads and after & (m.TOPIC | m.MODIFIER | m.TEAM_ACRONYM) else 1.0
        walk.separated = at
    else:
        walk.score -= 0.3
        walk.separated = at
    return True


def _slash(words: CellWords, walk: _Walk, at: int) -> float:
    """The cost of a slash inside a title: two owners have spaces around it, a body before it or a team after it."""
    before, after = words.marks[at - 1], words.marks[at + 1]
    acronyms = before & m.ANY_ACRONYM and after & m.ANY_ACRONYM
    spaced = words.tokens[at - 1].end < words.tokens[at].start and words.tokens[at].end < words.tokens[at + 1].start
    cost = 0.2 if acronyms or _same_kind(before, after) else 0.8
    cost += (1.2 + bool(before & m.BODY)) * bool(spaced and not walk.heads)  # `Finance / Asset Manager`
    cost += 1.8 * team_follows(words, at)
    cost += 2.4 * bool(spaced and walk.heads and walk.prepositions and _known_body_ends(words, at))
    return cost + 1.2 * bool(walk.heads and not walk.prepositions and after & m.BODY and not after & m.POST_HEAD)


def _known_body_ends(words: CellWords, at: int) -> bool:
    """Whether a known body of two words ends the item: `Payroll / Internal Audit`, `HR Partners and Legal Services`."""
    end = next((i for i in range(at + 1, len(words.marks)) if words.marks[i] & m.SEPARATOR), len(words.marks))
    body = all(mark & m.BODY and not mark & m.POST_HEAD for mark in words.marks[at + 1 : end])
    return end - at > 2 and body and all(words.glued[at + 2 : end])


def _head_follows(words: CellWords, at: int) -> bool:
    """Whether the item after `and` has a post's noun: `Asset Manager and Planning Policy` are two owners."""
    first = at + 1 + bool(words.marks[at + 1] & m.NEWLINE)
    end = next((i for i in range(first, len(words.marks)) if words.marks[i] & m.SEPARATOR), len(words.marks))
    return any(mark & m.POST_HEAD for mark in words.marks[first:end])


def _in_list(words: CellWords, walk: _Walk, at: int) -> bool:
    """Whether a separator joins the fields of work of one post; if so, adds its score to the walk."""
    mark = words.marks[at]
    if not mark & (m.AND | m.COMMA | m.DASH):
        return False
    if at < walk.listed:
        walk.score += 1.6 if mark & m.AND else 0.2
    elif walk.prepositions and listed(words, at) == "behind":
        walk.score += 0.6 if mark & m.AND else 0.8  # `Director of Estates, Facilities and Capital Planning`
        walk.separated = at
    elif not walk.heads and listed(words, at) == "before":
        walk.score += 1.2 if mark & m.AND else 2.0  # `Communications, Marketing and Events Manager`
    elif (
        not mark & m.AND and walk.heads and not (walk.plural or walk.prepositions) and (end := names_fields(words, at))
    ):
        walk.score += 0.4  # `Assistant Director, Education and SEND`
        walk.listed, walk.separated = end, at
    else:
        return False
    return True


_UNFINISHED = frozenset(
    [
        "development",
        "services",
        "service",
        "management",
        "improvement",
        "support",
        "assurance",
        "operations",
        "delivery",
    ]
)
"""Nouns that say which post it is and are hardly ever an owner alone."""


def _wrapped_noun(words: CellWords, walk: _Walk, at: int) -> bool:
    r"""Whether such a noun, alone on its line, completes the line before: `Head of Business\nDevelopment`."""
    ends = at + 2 >= len(words.marks) or bool(words.marks[at + 2] & m.SEPARATOR)
    field = words.marks[at - 1] & (m.TOPIC | m.MODIFIER | m.TEAM_ACRONYM) and not words.marks[at - 1] & m.POST_HEAD
    alone = at + 1 < len(words.marks) and NO_POST_ALONE.fullmatch(words.folded[at + 1])
    if alone and ends and field and not walk.heads:
        return True  # `Estates\nManager`
    return bool(walk.prepositions and ends and at + 1 < len(words.marks) and words.folded[at + 1] in _UNFINISHED)


def _joins_fields(words: CellWords, start: int, at: int) -> float:
    """The gain if `and` joins fields of work before a post's noun, and the first is not a body by itself; else 0."""
    field = m.TOPIC | m.TEAM_ACRONYM | m.ACRONYM | m.MODIFIER
    before, after = words.marks[start:at], words.marks[at + 1]
    if at == start + 1 and words.folded[start] in _FUNCTIONS and _field_and_noun(words, at):
        return 4.0
    alone = bool(before[-1] & m.BODY_HEAD) or all(
        mark & (m.BODY | m.BODY_ACRONYM) and (len(before) > 1 or not mark & m.TOPIC) for mark in before
    )
    named = any(mark & m.FORENAME for mark in before)
    return 0.9 * (all(mark & field for mark in before) and not alone and not named and bool(after & field))


_FUNCTIONS = frozenset(["hr", "it", "ict", "finance"])
"""Departments that are fields of work in titles: `HR & Finance Manager`."""
_RANKED = frozenset(["service", "services", "team", "project", "programme", "area", "group", "support", "practice"])
_STAFF = frozenset(["manager", "officer", "specialist", "lead", "coordinator", "assistant", "director", "executive"])


def _field_and_noun(words: CellWords, at: int) -> bool:
    """Whether a field of work and the noun of one post end the item: `Facilities Manager`, not `Service Manager`."""
    first, last = at + 1, at + 2
    if last >= len(words.marks) or not (last + 1 == len(words.marks) or words.marks[last + 1] & m.SEPARATOR):
        return False
    field = words.marks[first] & m.TOPIC or words.glued[last] or words.folded[first] in _FUNCTIONS
    return bool(field) and words.folded[first] not in _RANKED and words.folded[last] in _STAFF


def _announces_field(words: CellWords, walk: _Walk, at: int) -> bool:
    """Whether a colon after a single post announces its field of work: `Service Manager: Court and Permanence`."""
    behind = words.marks[at + 1 : at + 2]
    field = any(mark & (m.TOPIC | m.MODIFIER) and not mark & (m.BODY_ACRONYM | m.POST_HEAD) for mark in behind)
    whole = walk.prepositions and any(mark & m.BODY for mark in behind)  # `Head of QA: Legal`
    if not field or whole or not walk.heads or walk.plural or walk.separated >= 0 or walk.depth:
        return False
    walk.separated = at
    walk.score += 0.6
    return True


def _same_kind(before: int, after: int) -> bool:
    return bool(before & m.TOPIC and after & m.TOPIC)


def _head(words: CellWords, walk: _Walk, start: int, at: int) -> None:
    mark = words.marks[at]
    whole = walk.heads or mark & m.BODY  # `Board of Trustees` is one body, `Family Support Worker` two known phrases
    if words.glued[at] and at > start and whole and not _second_phrase(words, walk, start, at):
        walk.plural |= bool(mark & m.PLURAL)
        return
    joined_before = walk.heads and not walk.prepositions and walk.separated < 0
    if not walk.heads:
        walk.heads = 1
        walk.score += 3.0
    elif walk.separated >= 0:
        walk.heads += 1
        walk.score -= 2.6
    elif joined_before and words.marks[at - 1] & (m.MODIFIER | m.TITLE | m.RANK | m.POST_ACRONYM):
        walk.score += 0.3
    elif joined_before:
        walk.score -= 1.0 if words.marks[at - 1] & m.SCOPE else 2.0
    else:
        walk.score -= 1.2
    walk.plural |= bool(mark & m.PLURAL)
    if mark & (m.FORENAME | m.SURNAME) and not mark & m.HEADS:
        walk.score -= 0.4
    if at > start and _begun_before(words, start, at):
        walk.score -= 3.0
    if mark & m.RANK:
        walk.score -= 0.5


def _second_phrase(words: CellWords, walk: _Walk, start: int, at: int) -> bool:
    """Whether another known post begins here after a comma: `Inclusion Manager, Family Support Worker`."""
    first = at
    while first > start and words.glued[first]:
        first -= 1
    begins = first > start + 1 and bool(words.marks[first - 1] & m.COMMA) and walk.phrase != first
    if begins:
        walk.phrase = first
    return begins


def _begun_before(words: CellWords, start: int, at: int) -> bool:
    """Whether an earlier post of the cell begins with the same words: `Head of Service A | Head of Service B`."""
    if at + 1 >= len(words.marks) or not words.marks[at + 1] & m.PREPOSITION:
        return False
    pair = words.folded[at : at + 2]
    firsts = (i for i in range(at) if not i or words.marks[i - 1] & m.SEPARATOR)
    return any(words.folded[i : i + 2] == pair for i in firsts if i <= start)


def _word(words: CellWords, walk: _Walk, start: int, at: int) -> float:
    mark = words.marks[at]
    if words.glued[at] and at > start:
        return 0.0
    if walk.bracketed and not walk.depth:
        return -1.5
    if walk.depth and mark & m.LONE_CAPITALS and "-" in words.tokens[at].text:
        return -3.0  # `Infection Control Nurse (TB-I)`
    if walk.depth:
        return 0.3 if mark & (m.SCOPE | m.POST_ACRONYM) else -0.2 if mark & m.LOWER else _named(mark, 1.2)
    if not walk.heads:
        return _before_post(mark)
    if walk.separated >= 0 or walk.prepositions:
        return _scope(mark)
    return _after(mark, walk.plural)


def _named(mark: int, dear: float) -> float:
    return -dear if mark & (m.FORENAME | m.SURNAME | m.TITLE | m.INITIAL) else -0.4


def _before_post(mark: int) -> float:
    """The score of a word before the head noun."""
    if mark & m.SCOPE:
        return 0.4 if not mark & (m.FORENAME | m.SURNAME) else 0.2
    return -0.2 if mark & m.LOWER else _named(mark, 2.4 if mark & m.FORENAME else 1.2)


def _scope(mark: int) -> float:
    """The score of a word after `of`, `for`, a comma or `and`."""
    if mark & m.BODY_ACRONYM:
        return 0.1
    if mark & m.SCOPE:
        return 0.5 if not mark & (m.FORENAME | m.SURNAME) else 0.0
    return 0.0 if mark & m.LOWER else _named(mark, 1.3)


def _after(mark: int, plural: bool) -> float:
    """The score of a word right after the head noun (`Team Manager Assessment`); lower after a plural."""
    if mark & (m.BODY_ACRONYM | m.BODY):
        return -1.2 if plural else -0.4
    if mark & m.SCOPE:
        return 0.0 if plural else 0.3
    return -0.3 if mark & m.LOWER else _named(mark, 1.6)
