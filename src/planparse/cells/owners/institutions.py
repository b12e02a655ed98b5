"""Organisations by the form of their name, and fields of work joined before the noun of one body.

One printed after a person or a post says where they work (`Nurse Director, Berrow West CCGs`): it is the owner's
`organisation`, not another owner.
"""

from __future__ import annotations

import re
from typing import Literal

from planparse.cells.owners import types as m
from planparse.cells.owners.types import CellWords, Segment
from planparse.lexicon.names import folded
from planparse.lexicon.posts import phrases

_NOUNS = phrases("institutions")
"""The last word of such a name."""
_ALONE = frozenset(["ccg", "ccgs", "icb", "nhse", "police", "constabulary", "cafcass", "nspcc", "dfe", "barnardos"])
"""Organisations by one word."""
_AGENCIES = frozenset(folded(name) for name in phrases("agencies")) | {
    "rspb",
    "rspca",
    "hse",
    "ukhsa",
    "defra",
    "dwp",
    "hmrc",
}
"""Organisations of the whole country, as keys have them."""
_AGENCY_FIRSTS = frozenset(name.split()[0] for name in _AGENCIES if name)
_EMPLOYER_LETTERS = re.compile(r"[A-Z]{1,5}(?:CCG|ICB|NHSFT|NHST|UHB|CC|DC|BC|MBC|PC)|N?CFRS|[A-Z]{2,4}NHS")
"""The letters of a council or a health body: `WNCCG`, `WSCC`, `NHDC`."""
_FIRST = frozenset(["nhs", "healthwatch"])
"""Organisations by their first word: `NHS Lydden`, `Healthwatch Wexcombe`."""
_FORCES = frozenset(["police", "constabulary"])
_SMALL = frozenset(["of", "and", "the", "for", "&"])


def is_institution(words: CellWords, start: int, end: int) -> bool:
    """Whether these tokens are an organisation's name, and no team or board inside one.

    >>> from planparse.cells.owners.pipeline import marked
    >>> def found(text):
    ...     words = marked(text)
    ...     return is_institution(words, 0, len(words.tokens))
    >>> [found(text) for text in ("Wexcombe County Council", "NHS Lydden", "Berrow West CCGs", "Police")]
    [True, True, True, True]
    >>> [found(text) for text in ("Early Help Team", "Housing", "School", "Ann Reed")]
    [False, False, False, False]
    """
    last = words.folded[end - 1]
    if (words.folded[start] in _AGENCY_FIRSTS and words.key(start, end) in _AGENCIES) or (
        end - start == 1 and _employer_letters(words, start)
    ):
        return True
    if words.folded[start] == "transport" and words.key(start + 1, start + 2) == "for" and end - start > 2:
        return all(words.tokens[at].text[0].isupper() for at in range(start + 2, end))  # `Transport for Wexcombe`
    if last == "health" and end - start > 2 and not words.marks[start] & m.SCOPE:
        last = "healthcare"  # `Holderfield Community Health`
    if last not in _NOUNS and words.folded[start] not in _FIRST:
        return False
    texts = [token.text for token in words.tokens[start:end]]
    if not all(text[0].isupper() or text in _SMALL for text in texts) or texts[0] in _SMALL:
        return False
    if end - start == 1:
        return last in _ALONE
    if words.folded[start] in _FIRST:
        other = m.POST_HEAD | m.SEPARATOR & ~(m.AND if last in _TRUSTS else 0)
        return not any(mark & other for mark in words.marks[start:end])
    inner = words.marks[start : end - 1]
    force = last in _FORCES and len(inner) == 1  # `Beds Police`
    named = (
        force
        or _article_before(words, start)
        or any(not mark & (m.TOPIC | m.BODY | m.MODIFIER | m.PREPOSITION | m.AND) for mark in inner)
    )
    return last in _NOUNS and named and not any(mark & m.POST_HEAD for mark in inner)


_PLAIN_KINDS = frozenset(["council", "councils", "trust", "trusts", "authority", "association"])
_PLAIN_FIRSTS = frozenset([
    "district", "county", "borough", "city", "parish", "town", "acute", "mental", "health", "community", "hospital",
    "hospitals", "ambulance", "local", "nhs", "foundation", "partnership", "unitary", "housing", "university",
])  # fmt: skip


def is_employer(words: CellWords, start: int, end: int) -> bool:
    """Whether these tokens behind a post are where its holder works, by a name or the kind alone.

    >>> from planparse.cells.owners.pipeline import marked
    >>> [is_employer(marked(text), 0, len(marked(text).tokens)) for text in ("Acute Trust", "LA", "Early Help")]
    [True, True, False]
    """
    if end - start == 1:
        return words.folded[start] in _ALONE or words.folded[start] == "la"
    plain = words.folded[end - 1] in _PLAIN_KINDS and all(
        word in _PLAIN_FIRSTS for word in words.folded[start : end - 1]
    )
    return plain or is_institution(words, start, end)


def holds_an_organisation(words: CellWords, start: int, end: int) -> bool:
    """Whether a whole bracket is one organisation whose name has commas: `(Berks, Bucks and Oxon Wildlife Trust)`."""
    inside = words.marks[start:end]
    commas = any(mark & (m.COMMA | m.AND) for mark in inside)
    other = m.POST_HEAD | m.TITLE | m.FORENAME | m.NUMBER | m.NEWLINE | m.SLASH
    capitals = all(t.text[0].isupper() or t.text in (*_SMALL, ",") for t in words.tokens[start:end])
    return commas and capitals and words.folded[end - 1] in _NOUNS and not any(mark & other for mark in inside)


def _article_before(words: CellWords, start: int) -> bool:
    """`The Parks Trust`: with an article it is one trust, whatever field of work names it."""
    return bool(start) and words.tokens[start - 1].text == "The"


def _employer_letters(words: CellWords, at: int) -> bool:
    mark = words.marks[at]
    unknown = mark & m.ACRONYM and not mark & (m.KNOWN_ACRONYM | m.FORENAME | m.SURNAME)
    return bool(unknown and _EMPLOYER_LETTERS.fullmatch(words.tokens[at].text))


def presides(words: CellWords, before: Segment, part: Segment) -> bool:
    """Whether the body before a colon, dash or bracket is where the post's holder or the person behind it works.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> def found(text):
    ...     words, reading = read_alone(text)
    ...     return presides(words, *reading.segments[:2])
    >>> found("NHS Boards: Chief Nurses"), found("Housing – Head of Safeguarding"), found("HR, Head of Housing")
    (True, True, False)
    """
    if (
        before.kind == "body"
        and part.joint == "open"
        and (part.kind == "person" or _fills_bracket(words, before, part))
    ):
        return True  # `Finance (Dave)`, `Health (Designated Professionals)`
    first = before.kind == "body" and not before.linked and before.joint in ("start", "newline", "hard")
    last = part.end == len(words.marks) or bool(words.marks[part.end] & (m.NEWLINE | m.HARD))
    if part.kind == "person" and part.joint == "dash" and not is_institution(words, before.start, before.end):
        return False  # `Police – Ann Reed`, but `Audit – Ann Reed` may be two owners
    if part.kind == "person" and part.joint == "comma":  # `Sutton CCG, Dr B Hutton`
        return first and last and is_institution(words, before.start, before.end)
    return first and last and part.kind in ("post", "person") and not part.linked and part.joint in ("colon", "dash")


def _fills_bracket(words: CellWords, before: Segment, part: Segment) -> bool:
    """Whether a post is all of the bracket that ends the item of a body."""
    end = part.end
    closes = end < len(words.marks) and words.marks[end] & m.CLOSE
    behind = words.marks[end + 1] if end + 1 < len(words.marks) else m.NEWLINE
    alone = part.kind == "post" and not part.linked and part.start == before.end + 1
    return bool(alone and closes and behind & (m.NEWLINE | m.HARD | m.SLASH | m.COMMA | m.AND))


def employs(words: CellWords, before: Segment | None, part: Segment) -> bool:
    """Whether a body is where the person or the holder of the post before it works."""
    if before is None or part.kind != "body" or before.kind not in ("person", "post"):
        return False
    if part.linked and part.joint != "open":
        return True  # the segmentation has decided it
    if part.joint == "newline" and before.linked and before.joint == "newline" and before.kind == "post":
        return part.end == len(words.marks) and is_institution(words, part.start, part.end)
    if before.kind == "person" and part.joint == "open" and holds_an_organisation(words, part.start, part.end):
        return True
    if part.joint in ("comma", "dash", "open", "nothing") and is_institution(words, part.start, part.end):
        return part.joint != "nothing" or words.folded[part.start] in _FIRST or _holds(before)
    if before.kind != "post":
        return False
    if part.joint in ("comma", "open") and before.end - before.start > 1 and is_employer(words, part.start, part.end):
        return True
    letters = part.end - part.start == 1 and words.marks[part.start] & m.ACRONYM and part.joint == "comma"
    if words.marks[part.start] & m.POST_HEAD:
        return False  # `Occupational Therapist, SENCO`
    if letters and len(words.folded[part.start]) > 2:
        return True  # `Ann Reed, Director of Public Health, WXHT`
    if before.joint != "open" or not before.linked:
        return False
    same = not any(mark & (m.CLOSE | m.OPEN) for mark in words.marks[before.end : part.start])
    return same and part.joint in ("comma", "dash", "nothing")  # `Ann Reed (CEO, Wexcombe Homes)`


def _holds(post: Segment) -> bool:
    """Whether a post is that of the person before it."""
    return post.kind == "post" and post.linked and post.joint != "open"


# Fields of work joined before the noun of one body: `Audit & Risk Committee`, `Advice and Guidance Service`.


_FIELD = m.TOPIC | m.MODIFIER | m.PLACE
_LONGEST_TOPICS = 9


def shares_noun(words: CellWords, start: int, at: int) -> bool:
    """Whether the separator at this token only joins fields of work that one noun behind them ends.

    Each side is of fields of work alone; a side that is a body without the noun (`LSCB`, `Schools`, `Police`) is not.

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
    if all(_names_area(words, i) for i in before) and _trust_behind(words, at):
        return True  # `NHS Wexcombe and Marlshire ICB`
    if not all(is_field(words, i) or words.marks[i] & (m.COMMA | m.AND) for i in before):
        return False
    if not any(words.marks[i] & _FIELD for i in before):
        return False
    return _noun_behind(words, at) and (bool(words.marks[at] & m.AND) or _list_behind(words, at, before))


_TRUSTS = frozenset(["icb", "ics", "ccg", "ccgs", "icbs"])


def _names_area(words: CellWords, at: int) -> bool:
    """Whether a word may be part of the name of an area, which no list has, or is `NHS` before it."""
    known = m.FORENAME | m.TITLE | m.POST_HEAD | m.TOPIC | m.BODY | m.BODY_HEAD | m.ACRONYM | m.KNOWN_ACRONYM
    plain = words.marks[at] & (m.NAME_SHAPE | m.PLACE) and not words.marks[at] & (known | m.SEPARATOR)
    return words.folded[at] == "nhs" or bool(plain)


def _trust_behind(words: CellWords, at: int) -> bool:
    """Whether one more area and the kind of a health body follow."""
    end = next((i for i in range(at + 1, len(words.marks)) if words.marks[i] & m.SEPARATOR), len(words.marks))
    return (
        end - at > 2 and words.folded[end - 1] in _TRUSTS and all(_names_area(words, i) for i in range(at + 1, end - 1))
    )


def is_field(words: CellWords, at: int) -> bool:
    """A field of work, or a word that no list knows; no name, no letters, nothing that is a body in itself."""
    mark = words.marks[at]
    if mark & _FIELD and not mark & (m.BODY_ACRONYM | m.POST_ACRONYM | m.TEAM_ACRONYM):
        whole = mark & m.BODY_HEAD and (words.folded[at].endswith("s") or words.glued[at])  # Schools, Legal Services
        return not whole and bool(mark & m.TOPIC or not mark & m.BODY)
    known = m.FORENAME | m.SURNAME | m.POST_HEAD | m.BODY | m.BODY_HEAD | m.TITLE | m.ACRONYM | m.KNOWN_ACRONYM
    return bool(mark & m.NAME_SHAPE) and not mark & (known | m.NO_OWNER)


def _noun_behind(words: CellWords, at: int) -> bool:
    """Whether fields of work and then the noun of a body follow, the noun not part of a body known by itself."""
    last = min(len(words.marks), at + _LONGEST_TOPICS)
    for behind in range(at + 1, last):
        mark = words.marks[behind]
        noun = mark & m.BODY_HEAD and not (mark & m.BODY and words.glued[behind] and not _inside(words, at, behind))
        ends = behind + 1 == len(words.marks) or words.marks[behind + 1] & m.SEPARATOR
        if noun and ends and behind > at + 1:
            return True
        named = words.folded[behind] == "nhs" or mark & m.PLACE  # `Kent and Medway NHS Trust`
        if not named and not is_field(words, behind) and not mark & (m.AND | m.COMMA):
            return False
    return False


def _inside(words: CellWords, at: int, last: int) -> bool:
    """Whether the known name that ends at a token only ends a longer one: `Culture | Scrutiny Committee`."""
    first = last
    while words.glued[first]:
        first -= 1
    return first > at + 1 and not words.marks[first - 1] & m.SEPARATOR


def _list_behind(words: CellWords, comma: int, before: range) -> bool:
    """A comma joins fields only in a list that `and` ends, and none of them may be known as a body alone.

    `Information, Advice and Guidance Service` is one body; `Housing, Audit and Risk Committee` may be two.
    """
    stop = next((i for i in range(comma + 1, len(words.marks)) if words.marks[i] & m.AND and not words.glued[i]), 0)
    alone = any(words.marks[i] & m.BODY for i in before)
    return (
        bool(stop) and not alone and all(is_field(words, i) or words.marks[i] & m.COMMA for i in range(comma + 1, stop))
    )


def listed(words: CellWords, at: int) -> Literal["before", "behind", ""]:
    """Where the noun of a post stands from the list of fields of work (`A, B and C`) that this separator is in.

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
    return "behind" if of and (employer or behind & (m.NEWLINE | m.HARD | m.SLASH | m.OPEN | m.CLOSE)) else ""


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
    """A word that is a surname elsewhere, behind a word that is no forename: `Civic Pride`."""
    before, mark = words.marks[at - 1] if at else m.COMMA, words.marks[at]
    other = m.FORENAME | m.INITIAL | m.TITLE | m.PARTICLE
    plain = before & m.NAME_SHAPE and not before & (m.SEPARATOR | other | m.SURNAME)
    return bool(plain and mark & m.SURNAME and not mark & (other | m.SCOPE | m.NO_OWNER))


_MOST_FIELDS = 9


def names_fields(words: CellWords, at: int) -> bool:
    """Whether fields of work joined by `and` fill the line behind this comma, dash or colon of one holder's post.

    >>> from planparse.cells.owners.pipeline import marked
    >>> names_fields(marked("Assistant Director, Education and SEND"), 2)
    True
    >>> names_fields(marked("Service Manager, Police and HR"), 2)
    False
    """
    end = next((i for i in range(at + 1, len(words.marks)) if words.marks[i] & _LINE), len(words.marks))
    inside = range(at + 1, end)
    joints = [i for i in inside if words.marks[i] & (m.AND | m.COMMA)]
    if not joints or len(inside) > _MOST_FIELDS or not words.marks[joints[-1]] & m.AND:
        return False
    rest = [i for i in inside if i not in joints]
    return at + 1 in rest and end - 1 in rest and all(is_field(words, i) or _is_team(words, i) for i in rest)


def fields_of_colon(words: CellWords, colon: int) -> bool:
    """Whether fields of work joined by `and`, services among them, fill the line behind a post's colon.

    >>> from planparse.cells.owners.pipeline import marked
    >>> fields_of_colon(marked("Service Director: Finance and Customer Services"), 2)
    True
    >>> fields_of_colon(marked("Lead Officer: HR and Finance"), 2), fields_of_colon(marked("Lead: Planning"), 1)
    (False, False)
    """
    end = next((i for i in range(colon + 1, len(words.marks)) if words.marks[i] & _LINE), len(words.marks))
    inside = words.marks[colon + 1 : end]
    joints = [mark for mark in inside if mark & (m.AND | m.COMMA)]
    field, other = m.TOPIC | m.MODIFIER, m.POST_HEAD | m.BODY_ACRONYM | m.TEAM_ACRONYM | m.ACRONYM | m.TITLE
    plain = all(mark & (field | m.AND | m.COMMA) and not mark & other for mark in inside)
    return bool(joints) and plain and bool(joints[-1] & m.AND) and not (inside[0] | inside[-1]) & (m.AND | m.COMMA)


def more_fields(words: CellWords, start: int, at: int, of: bool) -> bool:
    """Whether `and` stands between fields of work of one post, the last of which ends its item.

    >>> from planparse.cells.owners.pipeline import marked
    >>> more_fields(marked("Head of Youth Justice & Targeted Support"), 0, 4, True)
    True
    """
    end = next((i for i in range(at + 1, len(words.marks)) if words.marks[i] & m.SEPARATOR), len(words.marks))
    ends = end == len(words.marks)  # what stands behind another mark may go on
    before = words.marks[at - 1] & (m.TOPIC | m.TEAM_ACRONYM | m.MODIFIER)
    last = words.marks[end - 1] & (m.TOPIC | m.TEAM_ACRONYM | m.BODY_ACRONYM)
    fields = all(is_field(words, i) or words.marks[i] & (m.TEAM_ACRONYM | m.BODY_ACRONYM) for i in range(at + 1, end))
    held = of or words.marks[start] & m.POST_ACRONYM
    return bool(held and ends and before and last and fields and at + 1 < end)


_LINE = m.HARD | m.NEWLINE | m.SLASH | m.CLOSE | m.JUNK


def _is_team(words: CellWords, at: int) -> bool:
    mark = words.marks[at]
    return bool(mark & m.TEAM_ACRONYM) and not mark & (m.BODY_ACRONYM | m.POST_HEAD)


_TEAMS = {"team", "committee", "board", "panel", "group", "forum", "sub-committee", "council", "cabinet", "network"}
_MEMBERS = frozenset([
    "tenant", "member", "officer", "user", "resident", "customer", "patient", "stakeholder", "learner", "pupil",
])  # fmt: skip
"""Nouns of people that say whose a board is also in the singular, and are hardly one holder's post by themselves."""


def people_of_a_board(words: CellWords, start: int) -> int:
    """The end of the people that only say whose board an item is: `Governors | Standards Committee`; else 0.

    >>> from planparse.cells.owners.pipeline import marked
    >>> people_of_a_board(marked("Governors Standards Committee"), 0), people_of_a_board(marked("Managers of MASH"), 0)
    (1, 0)
    >>> people_of_a_board(marked("Tenant Scrutiny Panel"), 0), people_of_a_board(marked("Chair Audit Committee"), 0)
    (1, 0)
    >>> people_of_a_board(marked("Chief Executives Group"), 0)
    2
    """
    marks = words.marks
    last = start  # the noun of the people, behind `Chief`, `Senior` and the like
    while last + 1 < len(marks) and marks[last] & m.MODIFIER and marks[last + 1] & (m.MODIFIER | m.PLURAL):
        last += 1
    if not marks[last] & m.PLURAL and words.folded[last] not in _MEMBERS:
        return 0
    end = next((i for i in range(start, len(marks)) if marks[i] & m.SEPARATOR), len(marks))
    board = words.folded[end - 1] in _TEAMS and not any(mark & m.PREPOSITION for mark in marks[start:end])
    return last + 1 if board and end - last > 1 else 0


def team_follows(words: CellWords, at: int) -> bool:
    """Whether the item behind a slash is a team or board of its own: `Facilities Manager/Grounds Team`."""
    end = at + 1
    while end < len(words.marks) and not words.marks[end] & m.SEPARATOR:
        end += 1
    item = words.marks[at + 1 : end]
    if words.marks[at] & m.AND and words.folded[end - 1] not in _TEAMS:
        return False  # `Director of Highways and Community Services`
    if len(item) == 1:
        whole = not item[0] & m.BODY_HEAD or words.folded[at + 1] == "cabinet"
        return bool(item[0] & m.BODY) and whole and not item[0] & (m.TOPIC | m.POST_HEAD)  # `/ Cabinet`
    named = words.folded[end - 1] in _TEAMS or not any(mark & m.POST_HEAD for mark in item)
    return bool(item) and bool(item[-1] & m.BODY_HEAD) and named
