"""Fields of work joined before the noun of one body or post: `Audit & Risk Committee`, `Head of Parks and Culture`."""

from __future__ import annotations

from typing import Literal

from planparse.cells.owners import types as m
from planparse.cells.owners.institutions import TRUSTS, is_institution
from planparse.cells.owners.types import CellWords

_FIELD = m.TOPIC | m.MODIFIER | m.PLACE
_LONGEST_TOPICS = 9


def shares_noun(words: CellWords, start: int, at: int) -> bool:
    """Whether this separator only joins fields of work that share the noun after them.

    Each side must consist of fields of work, and not be a body without the noun (`LSCB`, `Schools`, `Police`).

    >>> from planparse.cells.owners.pipeline import marked
    >>> def joined(text, at):
    ...     return shares_noun(marked(text), 0, at)
    >>> joined("Audit & Risk Committee", 1), joined("Advice, Support and Guidance Service", 1)
    (True, True)
    >>> joined("Police and Audit Committee", 1), joined("Audit and Legal Services", 1), joined("Audit and HR", 1)
    (False, False, False)
    """
    if not words.marks[at] & (m.AND | m.COMMA) or words.glued[at]:
        return False
    before = range(start, at)
    if scrutinises(words, start, at):
        return True
    if all(_names_area(words, i) for i in before) and _trust_behind(words, at):
        return True  # `NHS Wexcombe and Marlshire ICB`
    if not all(is_field(words, i) or words.marks[i] & (m.COMMA | m.AND) for i in before):
        return False
    if not any(words.marks[i] & _FIELD for i in before):
        return False
    return _noun_behind(words, at) and (bool(words.marks[at] & m.AND) or _list_behind(words, at, before))


_SCRUTINY = frozenset(["committee", "committees", "panel", "board", "commission"])


def scrutinises(words: CellWords, start: int, at: int) -> bool:
    """Whether fields of work before one scrutiny committee fill the line; each council has its own fields for these.

    >>> from planparse.cells.owners.pipeline import marked
    >>> [scrutinises(marked(f"{one}, Housing and Place Scrutiny Panel"), 0, 1) for one in ("Health", "Cabinet")]
    [True, False]
    """
    end = next((i for i in range(at, len(words.marks)) if words.marks[i] & _LINE), len(words.marks))
    inside = range(start, end)
    named = words.folded[end - 1] in _SCRUTINY and words.folded[end - 2] == "scrutiny"
    whole = m.POST_HEAD | m.TITLE | m.INITIAL | m.KNOWN_ACRONYM | m.DASH | m.COLON | m.OPEN
    bodies = sum(bool(words.folded[i] in _SCRUTINY or words.folded[i] == "cabinet") for i in inside)
    return named and bodies == 1 and at < end - 3 and not any(words.marks[i] & whole for i in inside)


def _names_area(words: CellWords, at: int) -> bool:
    """Whether a word may be part of an area's name, which no list has, or is the `NHS` before it."""
    known = m.FORENAME | m.TITLE | m.POST_HEAD | m.TOPIC | m.BODY | m.BODY_HEAD | m.ACRONYM | m.KNOWN_ACRONYM
    plain = words.marks[at] & (m.NAME_SHAPE | m.PLACE) and not words.marks[at] & (known | m.SEPARATOR)
    return words.folded[at] == "nhs" or bool(plain)


def _trust_behind(words: CellWords, at: int) -> bool:
    """Whether another area and the kind of a health body follow."""
    end = next((i for i in range(at + 1, len(words.marks)) if words.marks[i] & m.SEPARATOR), len(words.marks))
    return (
        end - at > 2 and words.folded[end - 1] in TRUSTS and all(_names_area(words, i) for i in range(at + 1, end - 1))
    )


def is_field(words: CellWords, at: int) -> bool:
    """Whether a word is a field of work or unknown: no name, no letters, nothing that is a body by itself."""
    mark = words.marks[at]
    if mark & _FIELD and not mark & (m.BODY_ACRONYM | m.POST_ACRONYM | m.TEAM_ACRONYM):
        whole = mark & m.BODY_HEAD and (words.folded[at].endswith("s") or words.glued[at])  # Schools, Legal Services
        return not whole and bool(mark & m.TOPIC or not mark & m.BODY)
    known = m.FORENAME | m.SURNAME | m.POST_HEAD | m.BODY | m.BODY_HEAD | m.TITLE | m.ACRONYM | m.KNOWN_ACRONYM
    return bool(mark & m.NAME_SHAPE) and not mark & (known | m.NO_OWNER)


def _noun_behind(words: CellWords, at: int) -> bool:
    """Whether fields of work and then a body's noun follow, and the noun is not part of another known body."""
    last = min(len(words.marks), at + _LONGEST_TOPICS)
    for behind in range(at + 1, last):
        mark = words.marks[behind]
        noun = mark & m.BODY_HEAD and not (mark & m.BODY and words.glued[behind] and not _inside(words, at, behind))
        ends = behind + 1 == len(words.marks) or words.marks[behind + 1] & m.SEPARATOR
        if noun and ends and behind > at + 1:
            return True
        named = words.folded[behind] == "nhs" or mark & m.PLACE  # `Kent and Medway NHS Trust`
        named = named or (mark & m.BODY and _inside(words, at, behind))  # `Culture Overview and Scrutiny Committee`
        if not named and not is_field(words, behind) and not mark & (m.AND | m.COMMA):
            return False
    return False


def _inside(words: CellWords, at: int, last: int) -> bool:
    """Whether the known name that ends at a token is only the end of a longer one: `Culture | Scrutiny Committee`."""
    first = last
    while words.glued[first]:
        first -= 1
    return first > at + 1 and not words.marks[first - 1] & m.SEPARATOR


def _list_behind(words: CellWords, comma: int, before: range) -> bool:
    """Whether a comma begins a list of fields that ends in `and`, and none of them is known as a body alone.

    `Information, Advice and Guidance Service` is one body; `Housing, Audit and Risk Committee` may be two.
    """
    stop = next((i for i in range(comma + 1, len(words.marks)) if words.marks[i] & m.AND and not words.glued[i]), 0)
    alone = any(words.marks[i] & m.BODY for i in before)
    return (
        bool(stop) and not alone and all(is_field(words, i) or words.marks[i] & m.COMMA for i in range(comma + 1, stop))
    )


def listed(words: CellWords, at: int) -> Literal["before", "behind", ""]:
    """Where the noun of a post is, relative to the list of fields of work (`A, B and C`) that contains this separator.

    >>> from planparse.cells.owners.pipeline import marked
    >>> def where(text, at):
    ...     return listed(marked(text), at)
    >>> where("Policy, Performance and Communications Manager", 1), where("Head of Parks, Leisure and Culture", 3)
    ('before', 'behind')
    >>> where("Head of Parks, Leisure", 3), where("Head of Parks, HR and Leisure", 3), where("Policy and Planning", 1)
    ('', '', '')
    """
    first, last = at, at
    while first and _listed_word(words, first - 1):
        first -= 1
    joined = bool(words.marks[at] & m.AND)
    while last + 1 < len(words.marks) and _listed_word(words, last + 1):
        if joined and words.marks[last + 1] & m.COMMA:
            break  # `Adults, Health and Care, Wexcombe County Council`
        last += 1
        joined |= bool(words.marks[last] & m.AND)
    while last > at and words.marks[last] & (m.AND | m.COMMA):
        last -= 1
    after = next((i for i in range(last + 1, len(words.marks)) if not words.marks[i] & (m.AND | m.COMMA)), last + 1)
    another = after > last + 1 and post_begins(words, after)  # `Growth and Regeneration and Director of Place`
    marks = words.marks[first : last + 1]
    ands = [i for i, mark in enumerate(marks) if mark & m.AND and not words.glued[first + i]]
    commas = [i for i, mark in enumerate(marks) if mark & m.COMMA]
    if len(ands) != 1 or not commas or commas[-1] > ands[0] or (marks[0] | marks[-1]) & m.SEPARATOR:
        return ""
    behind = words.marks[last + 1] if last + 1 < len(words.marks) else m.NEWLINE
    phrase = last + 2 < len(words.marks) and words.glued[last + 2] and words.marks[last + 2] & m.POST_HEAD
    if behind & m.POST_HEAD or phrase:
        return "before"  # `… and Communications Team Leader`
    of = first > 1 and words.marks[first - 1] & m.PREPOSITION and words.marks[first - 2] & m.POST_HEAD
    employer = behind & (m.COMMA | m.DASH) and _employer_follows(words, last + 2)
    ends = another or employer or behind & (m.NEWLINE | m.HARD | m.SLASH | m.OPEN | m.CLOSE)
    return "behind" if of and ends else ""


def post_begins(words: CellWords, start: int) -> bool:
    """Whether a post's own noun begins here, or fills an item with words of its rank: `Director of`, `Team Managers`.

    >>> from planparse.cells.owners.pipeline import marked
    >>> [post_begins(marked(text), 0) for text in ("Director of Place", "Team Managers", "SEND Manager", "Parks")]
    [True, True, False, False]
    """
    end = next((i for i in range(start, len(words.marks)) if words.marks[i] & m.SEPARATOR), len(words.marks))
    rank = m.MODIFIER | m.POST_HEAD | m.BODY_HEAD
    head = next((i for i in range(start, end) if words.marks[i] & m.POST_HEAD), end)
    plain = all(mark & rank and not mark & m.TOPIC for mark in words.marks[start:head])
    ends = head + 1 == end or (head + 1 < end and words.marks[head + 1] & m.PREPOSITION)
    return head < end and plain and bool(ends)


def _employer_follows(words: CellWords, start: int) -> bool:
    end = next((i for i in range(start, len(words.marks)) if words.marks[i] & m.SEPARATOR), len(words.marks))
    return end > start + 1 and is_institution(words, start, end)


def _listed_word(words: CellWords, at: int) -> bool:
    mark = words.marks[at]
    if mark & (m.AND | m.COMMA):
        return True
    if mark & m.PREPOSITION:  # `Planning, Health and the Environment`
        return words.folded[at] == "the" and bool(at and words.marks[at - 1] & (m.COMMA | m.AND))
    return not mark & (m.SEPARATOR | m.POST_HEAD) and (is_field(words, at) or _second_word(words, at))


def _second_word(words: CellWords, at: int) -> bool:
    """Whether a word that may be a surname follows a word that is not a forename, and so is a field: `Civic Pride`."""
    before, mark = words.marks[at - 1] if at else m.COMMA, words.marks[at]
    other = m.FORENAME | m.INITIAL | m.TITLE | m.PARTICLE
    plain = before & m.NAME_SHAPE and not before & (m.SEPARATOR | other | m.SURNAME)
    return bool(plain and mark & m.SURNAME and not mark & (other | m.SCOPE | m.NO_OWNER))


_MOST_FIELDS = 9


def names_fields(words: CellWords, at: int) -> int:
    """The end of fields of work joined by `and` that fill the line after a single post's comma or dash; 0 if none.

    Another post may end the line: `Service Manager, MASH and Assessment, Team Managers`.

    >>> from planparse.cells.owners.pipeline import marked
    >>> names_fields(marked("Assistant Director, Education and SEND"), 2)
    6
    >>> names_fields(marked("Service Manager, Police and HR"), 2)
    0
    >>> names_fields(marked("Service Manager, MASH and Assessment, Team Managers"), 2)
    6
    """
    end = next((i for i in range(at + 1, len(words.marks)) if words.marks[i] & _LINE), len(words.marks))
    joints = [i for i in range(at + 1, end) if words.marks[i] & (m.AND | m.COMMA)]
    end = next((i for i in joints if any(post_begins(words, i + 1 + more) for more in (0, 1))), end)
    joints, inside = [i for i in joints if i < end], range(at + 1, end)
    if not joints or len(inside) > _MOST_FIELDS or not words.marks[joints[-1]] & m.AND:
        return 0
    rest = [i for i in inside if i not in joints]
    filled = at + 1 in rest and end - 1 in rest and all(is_field(words, i) or _is_team(words, i) for i in rest)
    return end if filled else 0


def more_fields(words: CellWords, start: int, at: int, of: bool) -> bool:
    """Whether `and` joins fields of work of one post, the last of which ends the cell.

    >>> from planparse.cells.owners.pipeline import marked
    >>> more_fields(marked("Head of Youth Justice & Targeted Support"), 0, 4, True)
    True
    """
    end = next((i for i in range(at + 1, len(words.marks)) if words.marks[i] & m.SEPARATOR), len(words.marks))
    ends = end == len(words.marks)  # after any other separator the post may continue
    before = words.marks[at - 1] & (m.TOPIC | m.TEAM_ACRONYM | m.MODIFIER)
    last = words.marks[end - 1] & (m.TOPIC | m.TEAM_ACRONYM | m.BODY_ACRONYM)
    fields = all(is_field(words, i) or words.marks[i] & (m.TEAM_ACRONYM | m.BODY_ACRONYM) for i in range(at + 1, end))
    held = of or words.marks[start] & m.POST_ACRONYM
    return bool(held and ends and before and last and fields and at + 1 < end)


_LINE = m.HARD | m.NEWLINE | m.SLASH | m.CLOSE | m.JUNK


def _is_team(words: CellWords, at: int) -> bool:
    mark = words.marks[at]
    return bool(mark & m.TEAM_ACRONYM) and not mark & (m.BODY_ACRONYM | m.POST_HEAD)


_TEAMS = {
    "team",
    "committee",
    "board",
    "panel",
    "group",
    "forum",
    "sub-committee",
    "council",
    "cabinet",
    "network",
    "partnership",
    "alliance",
}
_MEMBERS = frozenset([
    "tenant", "member", "officer", "user", "resident", "customer", "patient", "stakeholder", "learner", "pupil",
])  # fmt: skip
"""Nouns of people that say whose a board is even in the singular, and are hardly ever a post by themselves."""


def people_of_a_board(words: CellWords, start: int) -> int:
    """The index after the people that only say whose board an item is (`Governors | Standards Committee`); 0 if none.

    >>> from planparse.cells.owners.pipeline import marked
    >>> people_of_a_board(marked("Governors Standards Committee"), 0), people_of_a_board(marked("Managers of MASH"), 0)
    (1, 0)
    >>> people_of_a_board(marked("Tenant Scrutiny Panel"), 0), people_of_a_board(marked("Chair Audit Committee"), 0)
    (1, 0)
    >>> people_of_a_board(marked("Chief Executives Group"), 0)
    2
    """
    marks = words.marks
    last = start  # the noun of the people, after `Chief`, `Senior` and similar words
    while last + 1 < len(marks) and marks[last] & m.MODIFIER and marks[last + 1] & (m.MODIFIER | m.PLURAL):
        last += 1
    if not marks[last] & m.PLURAL and words.folded[last] not in _MEMBERS:
        return 0
    end = next((i for i in range(start, len(marks)) if marks[i] & m.SEPARATOR), len(marks))
    board = words.folded[end - 1] in _TEAMS and not any(mark & m.PREPOSITION for mark in marks[start:end])
    return last + 1 if board and end - last > 1 else 0


_WHOLE = frozenset(["cabinet", "school", "council", "police", "college", "academy"])
"""Nouns of bodies that mean the only body of their kind in a cell."""


def team_follows(words: CellWords, at: int) -> bool:
    """Whether the item after a slash is a separate team or board: `Facilities Manager/Grounds Team`."""
    end = at + 1
    while end < len(words.marks) and not words.marks[end] & m.SEPARATOR:
        end += 1
    item = words.marks[at + 1 : end]
    if words.marks[at] & m.AND and words.folded[end - 1] not in _TEAMS:
        return False  # `Director of Highways and Community Services`
    if len(item) == 1:
        if words.folded[at + 1] in _WHOLE:
            return True
        whole = not item[0] & m.BODY_HEAD
        return bool(item[0] & m.BODY) and whole and not item[0] & (m.TOPIC | m.POST_HEAD)  # `/ Cabinet`
    named = words.folded[end - 1] in _TEAMS or not any(mark & m.POST_HEAD for mark in item)
    return bool(item) and bool(item[-1] & m.BODY_HEAD) and named
