"""Recognises organisations by the form of their names.

An organisation printed after a person or a post says where they work (`Nurse Director, Berrow West CCGs`): it is the
owner's `organisation`, not another owner.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.cells.owners import types as m
from planparse.cells.owners.types import CellWords, OwnerToken, Segment
from planparse.lexicon.names import folded
from planparse.lexicon.posts import phrases

_NOUNS = phrases("institutions")
"""The last word of an organisation's name."""
_ALONE = frozenset(["ccg", "ccgs", "icb", "nhse", "police", "constabulary", "cafcass", "nspcc", "dfe", "barnardos"])
"""Organisations that one word names."""
_AGENCIES = frozenset(folded(name) for name in phrases("agencies")) | {
    "rspb",
    "rspca",
    "hse",
    "ukhsa",
    "defra",
    "dwp",
    "hmrc",
}
"""National organisations, in key form."""
_AGENCY_FIRSTS = frozenset(name.split()[0] for name in _AGENCIES if name)
_EMPLOYER_LETTERS = re.compile(r"[A-Z]{1,5}(?:CCG|ICB|NHSFT|NHST|UHB|CC|DC|BC|MBC|PC)|N?CFRS|[A-Z]{2,4}NHS")
"""The letters of a council or health body: `WNCCG`, `WSCC`, `NHDC`."""
_FIRST = frozenset(["nhs", "healthwatch"])
"""Organisations recognised by their first word: `NHS Lydden`, `Healthwatch Wexcombe`."""
_FORCES = frozenset(["police", "constabulary"])
TRUSTS = frozenset(["icb", "ics", "ccg", "ccgs", "icbs"])
"""Letters of health bodies that cover a whole area."""
_SMALL = frozenset(["of", "and", "the", "for", "&"])


def is_institution(words: CellWords, start: int, end: int) -> bool:
    """Whether these tokens are an organisation's name, and not a team or board inside one.

    >>> from planparse.cells.owners.pipeline import marked
    >>> def found(text):
    ...     words = marked(text)
    ...     return is_institution(words, 0, len(words.tokens))
    >>> [found(text) for text in ("Wexcombe County Council", "NHS Lydden", "Berrow West CCGs", "Police")]
    [True, True, True, True]
    >>> [found(text) for text in ("Early Help Team", "Housing", "School", "Ann Reed")]
    [False, False, False, False]
    >>> [found(text) for text in ("Saxby PC", "Berrow Vale CVS", "Housing BID", "Ann PC")]
    [True, True, False, False]
    """
    last = words.folded[end - 1]
    if _has_council_letters(words, start, end) or words.key(start, end).endswith(_HEALTH_BODIES):
        return True
    if (words.folded[start] in _AGENCY_FIRSTS and words.key(start, end) in _AGENCIES) or (
        end - start == 1 and _employer_letters(words, start)
    ):
        return True
    if end - start > 2 and words.key(start, end - 1) in _AGENCIES and _is_place(words.marks[end - 1]):
        return True  # `Age UK Wexcombe`
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
        other = m.POST_HEAD | m.SEPARATOR & ~(m.AND if last in TRUSTS else 0)
        return not any(mark & other for mark in words.marks[start:end])
    inner = words.marks[start : end - 1]
    force = last in _FORCES and len(inner) == 1  # `Beds Police`
    named = (
        force
        or _article_before(words, start)
        or any(not mark & (m.TOPIC | m.BODY | m.MODIFIER | m.PREPOSITION | m.AND) for mark in inner)
    )
    return last in _NOUNS and named and not any(mark & m.POST_HEAD for mark in inner)


_COUNCIL_LETTERS = frozenset(["PC", "TC", "DC", "BC", "CC", "MBC", "CVS", "BID", "HA"])
"""Letters after a place: parish to county councils, its charities' council, business district, housing association."""


_HEALTH_BODIES = ("integrated care board", "clinical commissioning group")


def _has_council_letters(words: CellWords, start: int, end: int) -> bool:
    """Whether one to three words that may be a place precede such letters: `Wexcombe PC`, `Berrow Vale CVS`."""
    letters = words.tokens[end - 1].text in _COUNCIL_LETTERS
    return letters and 0 < end - 1 - start <= _LONGEST_PLACE and all(map(_is_place, words.marks[start : end - 1]))


_LONGEST_PLACE = 3


def _is_place(mark: int) -> bool:
    """Whether a word may be part of a place's name: no forename, title, post, field of work or acronym."""
    other = m.FORENAME | m.TITLE | m.INITIAL | m.POST_HEAD | m.TOPIC | m.BODY | m.SEPARATOR | m.ACRONYM | m.LOWER
    return bool(mark & (m.NAME_SHAPE | m.PLACE)) and not mark & other


_PLAIN_KINDS = frozenset(["council", "councils", "trust", "trusts", "authority", "association"])
_PLAIN_FIRSTS = frozenset([
    "district", "county", "borough", "city", "parish", "town", "acute", "mental", "health", "community", "hospital",
    "hospitals", "ambulance", "local", "nhs", "foundation", "partnership", "unitary", "housing", "university",
])  # fmt: skip


def is_employer(words: CellWords, start: int, end: int) -> bool:
    """Whether these tokens after a post are its holder's employer, by name or only by kind.

    >>> from planparse.cells.owners.pipeline import marked
    >>> [is_employer(marked(text), 0, len(marked(text).tokens)) for text in ("Acute Trust", "LA", "Early Help")]
    [True, True, False]
    """
    if end - start == 1:
        return words.folded[start] in _ALONE or words.folded[start] == "la" or _employer_letters(words, start)
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
    """Whether an article precedes a name, so that it is one trust even if it is a field of work: `The Parks Trust`."""
    return bool(start) and words.tokens[start - 1].text == "The"


def _employer_letters(words: CellWords, at: int) -> bool:
    mark = words.marks[at]
    unknown = mark & m.ACRONYM and not mark & (m.KNOWN_ACRONYM | m.FORENAME | m.SURNAME)
    return bool(unknown and _EMPLOYER_LETTERS.fullmatch(words.tokens[at].text))


def is_employer_before(words: CellWords, before: Segment, part: Segment) -> bool:
    """Whether the body before a colon, dash or bracket is the employer of the post's holder or person after it.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> def found(text):
    ...     words, reading = read_alone(text)
    ...     return is_employer_before(words, *reading.segments[:2])
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
    if part.kind == "post" and part.joint == "comma":
        return first and last and not part.linked and _employs_one(words, before, part)
    return first and last and part.kind in ("post", "person") and not part.linked and part.joint in ("colon", "dash")


_LOCAL = frozenset([
    "council", "school", "academy", "primary", "college", "university", "hospital", "infirmary", "hospice", "trust",
    "surgery",
])  # fmt: skip


def _employs_one(words: CellWords, body: Segment, post: Segment) -> bool:
    """Whether a council, school or trust by name precedes one holder's post: `Castle Lane Surgery, Practice Manager`.

    Police, national bodies and health boards are owners themselves.
    """
    near = body.end - body.start > 1 and words.folded[body.end - 1] in _LOCAL
    several = any(mark & m.PLURAL for mark in words.marks[post.start : post.end])
    agency = words.key(body.start, body.end) in _AGENCIES
    return near and not several and not agency and is_institution(words, body.start, body.end)


def _fills_bracket(words: CellWords, before: Segment, part: Segment) -> bool:
    """Whether a post fills the bracket that ends a body's item."""
    end = part.end
    closes = end < len(words.marks) and words.marks[end] & m.CLOSE
    behind = words.marks[end + 1] if end + 1 < len(words.marks) else m.NEWLINE
    alone = part.kind == "post" and not part.linked and part.start == before.end + 1
    return bool(alone and closes and behind & (m.NEWLINE | m.HARD | m.SLASH | m.COMMA | m.AND))


def employs(words: CellWords, before: Segment | None, part: Segment) -> bool:
    """Whether a body is the employer of the person before it, or of the holder of the post before it."""
    if before is None or part.kind != "body" or before.kind not in ("person", "post"):
        return False
    if part.linked and part.joint != "open":
        return True  # the segmentation has decided so
    if part.joint == "newline" and before.linked and before.joint == "newline" and before.kind == "post":
        return part.end == len(words.marks) and is_institution(words, part.start, part.end)
    if (
        before.kind == "person"
        and part.joint == "open"
        and (holds_an_organisation(words, part.start, part.end) or (part.linked and _works_in(words, before, part)))
    ):
        return True
    if before.kind == "person" and any(says(words, before, part) for says in (_agent_of, _called_at, _comes_from)):
        return True
    if part.joint in ("comma", "dash", "open", "nothing") and is_institution(words, part.start, part.end):
        return part.joint != "nothing" or words.folded[part.start] in _FIRST or _holds(before)
    if before.kind != "post":
        return False
    if part.joint in ("comma", "open") and before.end - before.start > 1 and is_employer(words, part.start, part.end):
        return True
    letters = part.end - part.start == 1 and words.marks[part.start] & m.ACRONYM and part.joint == "comma"
    letters = letters and not words.marks[before.end - 1] & m.PLURAL  # `Landowners, NFU`
    if words.marks[part.start] & m.POST_HEAD:
        return False  # `Occupational Therapist, SENCO`
    if letters and len(words.folded[part.start]) > 2:
        return True  # `Ann Reed, Director of Public Health, WXHT`
    if before.joint != "open" or not before.linked:
        return False
    same = not any(mark & (m.CLOSE | m.OPEN) for mark in words.marks[before.end : part.start])
    return same and part.joint in ("comma", "dash", "nothing")  # `Ann Reed (CEO, Wexcombe Homes)`


_MEMBERS = frozenset(["cllr", "cllrs", "councillor", "councillors", "ald", "alderman"])


def _works_in(words: CellWords, person: Segment, part: Segment) -> bool:
    """Whether a bracket after a person is a team or organisation: `Ann Reed (Housing Options)`, `Ann Reed (LLFA)`.

    Ranks (`Interim`, `Strategic`) say which post a person has, and fields of work which portfolio a councillor has.
    Words in small letters may be a task (`playground repairs`).

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> def found(text):
    ...     words, reading = read_alone(text)
    ...     return _works_in(words, *reading.segments)
    >>> [found(f"{who}") for who in ("Ann Reed (Waste)", "Cllr Reed (Waste)", "Ann Reed (Interim)")]
    [True, False, False]
    """
    member = words.folded[person.start] in _MEMBERS
    ranked = all(mark & m.MODIFIER and not mark & (m.BODILY | m.PLACE) for mark in words.marks[part.start : part.end])
    return not member and not ranked and words.tokens[part.start].text[0].isupper()


_CALLS = frozenset(["tel", "telephone", "phone", "ext", "extension", "email", "mobile"])


def _called_at(words: CellWords, person: Segment, part: Segment) -> bool:
    """Whether a telephone or address follows a full name and a body: `Ann Reed, Democratic Services, tel: 01524`.

    A number belongs to one person, so the body is where that person works.
    """
    at = part.end
    while at < len(words.marks) and words.marks[at] & (m.COMMA | m.DASH | m.NEWLINE | m.HARD):
        at += 1
    if part.joint != "comma" or at >= len(words.marks) or part.start - person.start < 3:
        return False
    text = words.tokens[at].text.casefold()
    return bool(words.marks[at] & m.DUTY and (text in _CALLS or text.isdigit() or "@" in text))


def _agent_of(words: CellWords, person: Segment, part: Segment) -> bool:
    """Whether a public body follows a full name and a slash without spaces: `Ann Reed/ICO`."""
    whole = part.joint == "slash" and part.start - person.start > 2 and words.marks[person.start] & m.FORENAME
    tight = words.tokens[part.start - 2].end + 1 == words.tokens[part.start].start
    return bool(whole and tight) and words.key(part.start, part.end) in _AGENCIES


def _holds(post: Segment) -> bool:
    """Whether a post belongs to the person before it."""
    return post.kind == "post" and post.linked and post.joint != "open"


GROUNDS = frozenset([
    "vale", "field", "hill", "park", "green", "wood", "woods", "bridge", "lane", "house", "hall", "court", "lodge",
    "grove", "road", "street", "close", "heath", "marsh", "moor", "ford", "water", "waters", "gate", "way", "north",
    "south", "east", "west", "town", "church", "dale", "brook", "mill", "farm", "castle", "bank", "banks", "forest",
    "garden", "rivers", "lake", "pool", "shaw", "common", "parish", "village", "kent", "london",
])  # fmt: skip
"""Surnames that are also words for pieces of land."""
_BUILT = GROUNDS | frozenset([
    "forge", "barn", "boathouse", "museum", "chapel", "quay", "wharf", "pier", "manor", "priory", "abbey", "tower",
    "works", "cottage", "theatre", "harbour", "library", "gardens", "allotments", "meadow", "ponds", "pond",
])  # fmt: skip


def with_names_of(words: Sequence[OwnerToken], found: list[int], glued: list[bool]) -> None:
    """Remove the name marks from places and firms that look like people."""
    _with_places(words, found)
    _with_council_letters(words, found)
    _with_health_bodies(words, found, glued)
    _with_firms(words, found, glued)


def _with_council_letters(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark letters of a council after a place as a body's noun, also those of a rank: `Saxby PC`, `PC Saxby`."""
    for at in range(1, len(words)):
        ends = at + 1 == len(words) or found[at + 1] & m.SEPARATOR
        if words[at].text in _COUNCIL_LETTERS and ends and _is_place(found[at - 1]):
            begins = at == 1 or not found[at - 2] & (m.FORENAME | m.TITLE | m.INITIAL)
            found[at] = m.BODY_HEAD if begins else found[at]


def _with_places(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Remove the name marks after `of` in a post or body if they are a building or piece of land.

    `Chair of Board of Chain Bridge Forge`: the words end the item, and none is a forename.
    """
    for at in range(1, len(words) - 2):
        if words[at].text not in ("of", "for", "at") or not found[at - 1] & (m.POST_HEAD | m.BODY_HEAD):
            continue
        end = next((i for i in range(at + 1, len(words)) if found[i] & m.SEPARATOR), len(words))
        run = range(at + 1 + (words[at + 1].text == "the"), end)
        other = m.FORENAME | m.TITLE | m.INITIAL | m.LOWER | m.POST_HEAD | m.LONE_CAPITALS
        named = len(run) > 1 and all(words[i].text[0].isupper() and not found[i] & other for i in run)
        if named and folded(words[end - 1].text) in _BUILT:
            for i in run:
                found[i] = found[i] & ~(m.NAME_SHAPE | m.SURNAME | m.PARTICLE) | m.PLACE


_KIN = frozenset(["sons", "son", "co", "partners", "associates", "daughters", "brothers", "bros"])


def _with_health_bodies(words: Sequence[OwnerToken], found: Sequence[int], glued: list[bool]) -> None:
    """Join `NHS`, a place and the kind of a health body: `NHS Marlshire ICB`, `NHS Wexmoor Integrated Care Board`."""
    for at in range(len(words) - 2):
        end = next((i for i in range(at + 1, len(words)) if found[i] & m.SEPARATOR), len(words))
        kind = " ".join(folded(word.text) for word in words[max(at + 1, end - 3) : end])
        last = end - (3 if kind in _HEALTH_BODIES else 1 if kind.rpartition(" ")[2] in TRUSTS else end)
        if words[at].text == "NHS" and at + 1 < last and all(map(_is_place, found[at + 1 : last])):
            glued[at + 1 : end] = [True] * (end - at - 1)


_BROTHERS = frozenset(["Bros", "Brothers"])


def _with_firms(words: Sequence[OwnerToken], found: list[int], glued: list[bool]) -> None:
    """Mark a firm named after people as one body: `J Hall & Sons`, `Reed and Partners`."""
    for at in range(1, len(words)):
        named = found[at - 1] & m.NAME_SHAPE and not found[at - 1] & (m.SCOPE | m.POST_HEAD | m.TITLE)
        if words[at].text in _BROTHERS and named:
            found[at - 1 : at + 1], glued[at] = [m.BODY] * 2, True  # `Marlow Bros`
    for at in range(1, len(words) - 1):
        if not found[at] & m.AND or folded(words[at + 1].text) not in _KIN or not words[at + 1].text[0].isupper():
            continue
        begin = at
        other = m.TITLE | m.SEPARATOR | m.POST_HEAD | m.BODY | m.BODY_HEAD
        while begin and found[begin - 1] & m.NAME_WORD and not found[begin - 1] & other:
            begin -= 1
        if begin < at:
            found[begin : at + 2] = [m.BODY] * (at + 2 - begin)
            glued[begin + 1 : at + 2] = [True] * (at + 1 - begin)


def _comes_from(words: CellWords, person: Segment, part: Segment) -> bool:
    """Whether `from` or `at` links a person to a body: `Jo Reed from the LA`."""
    return person.end < part.start and words.tokens[person.end].text in ("from", "at")
