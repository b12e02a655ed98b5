"""The joint between two owners, and whether the second belongs to the first.

`Ann Reed (Head of MASH)`, `Ann Reed, Head of MASH` and `Head of MASH - Ann Reed` are one person with a post; `Ann Reed,
Team Managers` is a person and a post. The tables give the scores of both readings.
"""

from __future__ import annotations

import re

from planparse.cells.owners import types as m
from planparse.cells.owners.institutions import employs, is_institution
from planparse.cells.owners.types import CellWords, Joint, Kind, Segment

NO_POST_ALONE = re.compile(
    r"(?:manager|officer|director|co-?ordinator|advis[eo]r|administrator|specialist|supervisor|assistant|worker|leader)s?"
)
"""Nouns that need a field of work to be a post."""
_ORDER: tuple[tuple[int, Joint], ...] = (
    (m.SUPPORT | m.LABEL, "support"),
    (m.OPEN, "open"),
    (m.HARD, "hard"),
    (m.NEWLINE, "newline"),
    (m.COLON, "colon"),
    (m.AND, "and"),
    (m.SLASH, "slash"),
    (m.DASH, "dash"),
    (m.COMMA, "comma"),
    (m.CLOSE, "close"),
)

# person then one holder's post: (apart, linked)
_POST_AFTER: dict[Joint, tuple[float, float]] = {
    "open": (-3.0, 1.0),
    "comma": (-0.6, 0.6),
    "dash": (-0.8, 0.8),
    "colon": (-0.5, 0.5),
    "nothing": (-1.2, 0.6),
    "newline": (0.0, -0.4),
}
# one holder's post then a person
_PERSON_AFTER: dict[Joint, tuple[float, float]] = {
    "open": (-2.0, 1.0),
    "dash": (-0.6, 0.8),
    "colon": (-0.8, 0.8),
    "nothing": (-0.5, 0.1),
    "comma": (0.0, -0.5),
    "newline": (0.0, -0.7),
}
_OF_THE_BODY = 1.6
"""The score of a one-word name in the bracket after a body, which is a person of that body."""
# two owners with nothing or little between them
_APART: dict[Joint, float] = {"nothing": -1.3, "dash": -0.3, "colon": -0.3, "close": -0.1, "open": -0.6}


def joint_of(words: CellWords, start: int, end: int) -> Joint:
    """The strongest separator between two segments.

    >>> from planparse.cells.owners.pipeline import marked
    >>> joint_of(marked("a, and b"), 1, 3)
    'and'
    """
    found = 0
    for at in range(start, end):
        found |= words.marks[at]
    return next((name for mark, name in _ORDER if found & mark), "nothing")


def score_apart(words: CellWords, last: Segment | None, joint: Joint, kind: Kind, start: int, end: int) -> float:
    """The score of two segments as separate owners."""
    if last is None:
        return 0.0
    before = last.kind
    if joint == "nothing" and before == "person":
        return _beside_person(words, last, kind, end)
    if before == "body" and kind == "post" and joint in ("nothing", "newline"):
        return _post_behind_body(words, last, joint, start, end)
    if before == kind == "post" and joint in ("nothing", "open"):
        if joint == "open" or (last.end - last.start == 1 and words.marks[last.start] & m.MODIFIER):
            return -3.0
        return -1.0 if words.marks[last.end - 1] & (m.PLURAL | m.CLOSE) else -2.2
    if kind == "body" and before in ("post", "body"):
        return _body_apart(words, last, joint, start, end)
    if before == "person" and kind == "post" and joint in _POST_AFTER:
        return _POST_AFTER[joint][0]
    if before == "post" and kind == "person" and joint in _PERSON_AFTER:
        return _PERSON_AFTER[joint][0]
    if joint == "open" and before == "person" and kind == "body":
        return -2.0
    if joint == "open" and before == "body" and kind == "person":
        letters = words.marks[start] & m.LONE_CAPITALS and words.tokens[start].text.isupper()
        return -3.0 if letters and len(words.tokens[start].text) > 2 else _OF_THE_BODY  # `Public Health (WCC)`
    return _APART.get(joint, 0.0)


def _post_behind_body(words: CellWords, last: Segment, joint: Joint, start: int, end: int) -> float:
    """The score of a post after a body, or on the line below it, as a separate owner."""
    if joint == "newline":
        noun = end - start == 1 and not words.marks[start] & m.PLURAL and NO_POST_ALONE.fullmatch(words.folded[start])
        return -2.9 if noun else 0.0  # `Warm Homes | Officer` is a post in two lines
    letters = last.end - last.start == 1 and words.marks[last.start] & m.ANY_ACRONYM
    if letters and end - start == 1 and words.marks[start] & m.HEAD:
        return -3.6  # `IT Director`
    return -1.3 if any(mark & m.PLURAL for mark in words.marks[start : start + 3]) else -2.2


def _beside_person(words: CellWords, person: Segment, kind: Kind, end: int) -> float:
    """The score of another owner with nothing between; less if no list knows a word of the name before."""
    sure = m.FORENAME | m.INITIAL | m.TITLE
    named = any(mark & sure for mark in words.marks[person.start : person.end])
    if kind == "body" and not named and is_institution(words, person.start, end):
        return -4.0  # `Beacon Hill Multi Academy Trust`
    known = m.FORENAME | m.SURNAME | m.INITIAL | m.TITLE | m.EMAIL | m.LONE_CAPITALS | m.ACRONYM | m.RANK
    if not any(mark & known for mark in words.marks[person.start : person.end]):
        return -2.4  # `Teenage Pregnancy Partnership`
    return -0.6 if kind in ("person", "post") else -0.9


def _body_apart(words: CellWords, last: Segment, joint: Joint, start: int, end: int) -> float:
    """The score of a body after a post or another body as a separate owner."""
    inside, previous = words.marks[start:end], words.marks[last.end - 1]
    field = last.kind == "body" and last.end - last.start == 1 and previous & m.TEAM_ACRONYM
    if field and joint == "nothing" and len(inside) > 1 and inside[-1] & m.BODY_HEAD:
        return -2.8  # `SEND Partnership Board`
    dashed = last.kind == "post" and joint == "newline" and words.marks[start - 1] & m.DASH
    lone = joint == "dash" or (dashed and sum(bool(mark & m.DASH) for mark in words.marks) == 1)  # one dash: no bullet
    if last.kind == "post" and lone and len(inside) == 1 and not previous & m.PLURAL:
        return -2.9  # `Service Manager – HR`: the words after the dash say which post it is
    if dashed and all(mark & m.TOPIC and not mark & m.BODY for mark in inside):
        return -2.0  # the same across a line break
    letters = len(inside) == 1 and inside[0] & m.BODY_ACRONYM and joint == "nothing" and last.kind == "post"
    head = previous & m.POST_ACRONYM or (previous & m.HEAD and last.end - last.start > 1)
    if letters and head and not previous & m.PLURAL:
        return -3.0  # `Deputy Director HR`
    spaced = joint == "slash" and words.tokens[last.end - 1].end < words.tokens[last.end].start
    if last.kind == "post" and spaced:
        return 0.0  # `Service Manager / SENDIASS`, but `Service Manager MASH/ SA`
    score = _body_after(last.kind, joint, inside[0], previous)
    return score - 1.5 * (joint == "and" and last.kind == "body" and _shares_head(words, last, start, end))


def _shares_head(words: CellWords, last: Segment, start: int, end: int) -> bool:
    """Whether two fields of work share one noun: `CIN & CP Teams`."""
    fields = m.TEAM_ACRONYM | m.TOPIC | m.MODIFIER
    alone = last.end - last.start == 1 and words.marks[last.start] & fields and end - start > 1
    strong = words.marks[last.start] & (m.BODY | m.BODY_ACRONYM | m.BODY_HEAD)
    return bool(alone and not strong and words.marks[start] & fields and words.marks[end - 1] & m.BODY_HEAD)


def _body_after(before: Kind, joint: Joint, first: int, previous: int) -> float:
    """The score of a body after a post or body: a field of work likelier says which post (`Team Manager, MASH`)."""
    score = -2.5 if joint == "open" else _APART.get(joint, 0.0)
    vague = first & (m.TEAM_ACRONYM | m.TOPIC | m.MODIFIER | m.ACRONYM) and not first & m.BODY_ACRONYM
    if before == "post":
        return score - (1.6 if vague and joint in ("comma", "and", "slash", "dash", "nothing") else 0.0)
    unknown = first & previous & m.ACRONYM and not (first | previous) & m.KNOWN_ACRONYM
    if (
        joint == "slash"
        and vague
        and not unknown
        and not first & m.BODY
        and not previous & (m.BODY | m.BODY_ACRONYM | m.BODY_HEAD)
    ):
        return score - 1.5
    return score


def score_linked(before: Kind | None, joint: Joint, kind: Kind, plural: bool) -> float | None:
    """The score of the second segment as part of the first, or None if it cannot be."""
    if before == "person" and kind == "post" and joint in _POST_AFTER:
        return _POST_AFTER[joint][1] - (0.0 if joint == "open" else 2.5 * plural)
    if before == "post" and kind == "person" and joint in _PERSON_AFTER and not plural:
        return _PERSON_AFTER[joint][1]
    if before == "person" and kind == "body" and joint == "open":
        return 0.8
    if kind == "note" and joint == "open":
        return 0.0
    return None


_CIVIC = frozenset(["cllr", "cllrs", "councillor", "councillors", "ald", "alderman"])
_OF_MEMBERS = frozenset(["chair", "member", "leader", "mayor", "holder", "governor", "chairman", "chairperson", "vice"])


def holds_alone(words: CellWords, post: Segment, start: int, end: int) -> bool:
    """Whether a post, a comma and one person's full name fill the item, so that the person holds the post.

    In a list (`Clerk, Jo Reed, Bo Lind`) each is an owner. A councillor can only hold a member's post.

    >>> from planparse.cells.owners.pipeline import marked
    >>> def found(text, post, person):
    ...     return holds_alone(marked(text), Segment("post", 0, post, "start", False), post + 1, person)
    >>> found("Head of Service, Jane Smith", 3, 6), found("Head of Service, Jane Smith, Bo Lind", 3, 6)
    (True, False)
    >>> found("Clerk, Cllr Smith", 1, 4), found("Clerk, Jane", 1, 3)
    (False, False)
    """
    marks, name = words.marks, words.marks[start:end]
    before = marks[post.start - 1] if post.start else m.NEWLINE
    behind = marks[end] if end < len(marks) else m.NEWLINE
    if not before & (_ITEM | m.OPEN) or not behind & (_ITEM | m.OPEN | m.DUTY):
        return False
    if not any(mark & (m.FORENAME | m.SURNAME | m.INITIAL | m.TITLE | m.RANK) for mark in name):
        return False  # `Registered Manager, Larch View`
    title = words.folded[start] if name[0] & m.TITLE else ""
    if title in _CIVIC and not _OF_MEMBERS & set(words.folded[post.start : post.end]):
        return False
    return len(name) > 1 and not any(mark & m.LONE_CAPITALS for mark in name)


_OF_ONE_MEMBER = ("cabinet member", "lead member", "executive member", "portfolio holder", "executive lead member")


def holds_below(words: CellWords, post: Segment, start: int, end: int) -> bool:
    r"""Whether a councillor's post fills a line and one full name the next: `Lead Member for Parks\nAnn Reed`.

    >>> from planparse.cells.owners.pipeline import marked
    >>> def found(text, post):
    ...     words = marked(text)
    ...     return holds_below(words, Segment("post", 0, post, "start", False), post + 1, len(words.marks))
    >>> found("Cabinet Member for Parks\nAnn Reed", 4), found("Head of Parks\nAnn Reed", 3)
    (True, False)
    """
    marks = words.marks
    before = marks[post.start - 1] if post.start else m.NEWLINE
    behind = marks[end] if end < len(marks) else m.NEWLINE
    lines = before & (m.NEWLINE | m.HARD) and behind & (m.NEWLINE | m.HARD | m.OPEN)
    office = any(office in words.key(post.start, post.end) for office in _OF_ONE_MEMBER)
    return bool(lines and office and end - start > 1 and marks[start] & (m.FORENAME | m.INITIAL | m.TITLE))


_ITEM = m.NEWLINE | m.HARD | m.SLASH | m.CLOSE | m.JUNK | m.LABEL


# Where the person before, or the holder of the post before, works, judged by the words after.


def works_at(words: CellWords, last: Segment, part: Segment, held: bool, alone: bool) -> bool:
    """Whether a part says where the person before it works; a post of that person may come between."""
    if last.kind != "person":
        return last.kind == "post" and (held or not last.linked) and _unknown_employer(words, part, held)
    return _no_second_name(words, last, part) or (_below_a_name(words, last, part) and not alone)


def _unknown_employer(words: CellWords, part: Segment, held: bool) -> bool:
    """Whether two or more capitalised words without a forename end the cell after a post and a comma.

    `Ann Reed - Director of Engineering, Urban Vision`. If nobody is named before (not ``held``), no word may be a
    surname, for it could be the holder's: `Registered Manager, Larch View`.
    """
    ends = part.end == len(words.marks) or words.marks[part.end] & (m.NEWLINE | m.HARD | m.CLOSE)
    several = part.end - part.start > 1
    plain = m.FORENAME | m.INITIAL | m.TITLE | m.EMAIL | (0 if held else m.SURNAME)
    told = any(mark & plain for mark in words.marks[part.start : part.end])
    return part.kind == "person" and part.joint == "comma" and bool(ends) and several and not told


def joined_employers(words: CellWords, owner: Segment, last: Segment, part: Segment) -> bool:
    """Whether `and` joins two organisations of one person: `Director, Wex County Council & Berrow City Council`."""
    both = all(is_institution(words, one.start, one.end) for one in (last, part))
    return both and part.joint == "and" and employs(words, owner, last)


def _no_second_name(words: CellWords, person: Segment, part: Segment) -> bool:
    """Whether a name without forename or title ends the cell, after a person with title, forename and surname.

    It says where that person works: `Mr M Lloyd, East Ross`.
    """
    titled = person.end - person.start > 2 and words.marks[person.start] & m.TITLE
    single = words.folded[person.start] not in ("cllrs", "councillors", "messrs", "drs")
    bare = not any(
        mark & (m.TITLE | m.INITIAL | m.FORENAME | m.LONE_CAPITALS) for mark in words.marks[part.start : part.end]
    )
    ends = part.end == len(words.marks) or words.marks[part.end] & m.OPEN
    return bool(titled and single and bare and ends and part.kind == "person" and part.joint == "comma")


def _below_a_name(words: CellWords, person: Segment, part: Segment) -> bool:
    """Whether an organisation fills the second and last line of a cell, below a name: it is where that person works."""
    whole = not person.start and part.end == len(words.marks) and part.kind == "body" and part.joint == "newline"
    return whole and is_institution(words, part.start, part.end)
