"""Which of a cell's segments are one owner, and whether there is evidence that a person's words are a person."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from planparse.cells.owners import types as m
from planparse.cells.owners.fields import is_field
from planparse.cells.owners.institutions import GROUNDS, employs, is_employer, is_employer_before, is_institution
from planparse.cells.owners.joints import joined_employers, works_at
from planparse.cells.owners.known import is_plain_word, name_key
from planparse.cells.owners.types import CellReading, CellWords, OwnersRead, Segment
from planparse.issues import Doubt
from planparse.lexicon.posts import phrases


def groups_of(words: CellWords, segments: Iterable[Segment]) -> Iterator[list[Segment]]:
    """The segments of each owner: a person with a post, an organisation and remarks."""
    group: list[Segment] = []
    for part in segments:
        if group and (part.linked or employs(words, group[-1], part) or is_employer_before(words, group[-1], part)):
            group.append(part)
            continue
        if group:
            yield group
        group = [] if part.kind == "nobody" else [part]
    if group:
        yield group


def joined(
    words: CellWords, segments: Sequence[Segment], alone: Callable[[Segment], bool], lone: int
) -> tuple[Segment, ...]:
    """The segments, after merging two posts of one person, and making capitals after a post its holder's organisation.

    ``alone`` says whether another cell has a post by itself, ``lone`` how many cells name people by initials.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> def found(text):
    ...     words, reading = read_alone(text)
    ...     return [words.span(part.start, part.end) for part in reading.segments]
    >>> found("Ann Reed, Strategic Director and Chief Operating Officer")
    ['Ann Reed', 'Strategic Director and Chief Operating Officer']
    >>> found("Ann Reed (Chair, Community Safety Executive)")
    ['Ann Reed', 'Chair, Community Safety Executive']
    """
    found: list[Segment] = []
    for part in segments:
        last = found[-1] if found else None
        owner = next((one for one in reversed(found[:-1]) if one.kind != "note"), None)
        if _bracketed_holder(words, found, part):
            first = next(at for at in reversed(range(len(found))) if found[at].kind == "post")
            found[first:] = [Segment("post", found[first].start, found[-1].end, found[first].joint, False)]
            found.append(Segment("person", part.start, part.end, part.joint, True))
            continue
        if last and not alone(part) and _second_hat(words, last, part):
            found[-1] = Segment("post", last.start, part.end, last.joint, False)
            continue
        held = last and owner and last.kind in ("post", "body") and last.linked and owner.kind == "person"
        more = held and last and (_more_in_bracket(words, last, part) or _second_post(words, last, part))
        if more and last and (in_bracket(words, last, part) or not alone(part)):
            found[-1] = Segment("post", last.start, part.end, last.joint, True)
        elif last and works_at(words, last, part, bool(held), alone(part)):
            found.append(Segment("body", part.start, part.end, part.joint, True))
        elif last and _more_of_it(words, owner, last, part, lone):
            found[-1] = last._replace(end=part.end)
        elif held and last and _letters(words, part.start, part.end) and in_bracket(words, last, part):
            found.append(Segment("body", part.start, part.end, part.joint, False))
        elif (
            last
            and last.kind == "post"
            and not lone
            and part.joint == "comma"
            and _letters(words, part.start, part.end)
            and not _lists(words, last.start, last.end)
        ):
            found.append(Segment("body", part.start, part.end, "comma", False))
        else:
            found.extend(_with_employer(words, part))
    return tuple(found)


def _more_of_it(words: CellWords, owner: Segment | None, last: Segment, part: Segment, lone: int) -> bool:
    """Whether a part is one more field of the post before it, or one more organisation of one person."""
    if last.kind == "post":
        return not lone and _last_field(words, last, part)
    return owner is not None and last.kind == part.kind == "body" and joined_employers(words, owner, last, part)


def _bracketed_holder(words: CellWords, found: Sequence[Segment], part: Segment) -> bool:
    """Whether a bracket names the holder of a post that commas split: `Divisional Director, Audit (C. Browning)`."""
    if part.kind != "person" or part.joint != "open" or part.linked or not found or found[-1].kind != "body":
        return False
    for last in reversed(found):
        if last.kind == "post":
            several = any(mark & m.PLURAL for mark in words.marks[last.start : last.end])
            return not last.linked and not several
        if last.kind != "body" or last.joint not in ("comma", "and") or is_institution(words, last.start, last.end):
            return False
    return False


_HATS = frozenset(
    [
        "monitoring officer",
        "section 151 officer",
        "s151 officer",
        "s.151 officer",
        "returning officer",
        "head of paid service",
        "data protection officer",
        "deputy chief executive",
        "deputy ceo",
        "section 151",
        "s151",
        "siro",
    ]
)
"""Offices that the law requires: their holder also has another post."""
_OF_FIELDS = ("portfolio holder", "cabinet member", "executive member", "lead member")
_ELECTED = ("deputy leader", "leader", "deputy mayor", "mayor", "leader of the council", "deputy leader of the council")


def _second_hat(words: CellWords, last: Segment, part: Segment) -> bool:
    """Whether two posts joined by `and` have one holder: `Director of Law and Monitoring Officer`."""
    if last.kind != "post" or part.kind != "post" or last.linked or part.linked:
        return False
    if part.joint not in ("and", "nothing", "comma"):
        return False
    ends = part.end == len(words.marks) or words.marks[part.end] & (m.NEWLINE | m.HARD | m.JUNK | m.OPEN | m.DASH)
    several = any(mark & m.PLURAL for mark in words.marks[last.start : part.end])
    first, second = words.key(last.start, last.end), words.key(part.start, part.end)
    fields = first in _ELECTED and any(office in second for office in _OF_FIELDS)
    ranked = second.endswith(tuple(f" {hat}" for hat in _HATS)) and second not in _HATS
    only = all(mark & (m.MODIFIER | m.HEAD) for mark in words.marks[last.start : last.end])
    hat = second in _HATS and not ("151" in second and _spends_elsewhere(words, last))
    told = {"and": hat or fields, "nothing": fields, "comma": ranked and only}
    return bool(ends and not several and told[part.joint])


def _spends_elsewhere(words: CellWords, post: Segment) -> bool:
    """Whether a post is far from money, so that its holder is not the accountant that section 151 requires.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> texts = ("Head of Finance and Section 151 Officer", "Head of Housing and Section 151 Officer")
    >>> [len(read_alone(text)[1].segments) for text in texts]
    [1, 2]
    """
    own = range(post.start, post.end)
    told = [words.tokens[at].text for at in own if not words.marks[at] & (m.MODIFIER | m.HEAD | m.POST_HEAD)]
    fields = [text for text in told if len(text) > len("and")]
    return bool(fields) and not any(map(_OF_MONEY.match, fields))


_OF_MONEY = re.compile(
    r"financ|resourc|corporate|commerc|treasur|account|revenue|budget|business|central|support|strateg|transform|officer",
    re.I,
)


def _last_field(words: CellWords, post: Segment, part: Segment) -> bool:
    """Whether letters after a post with commas are another of its fields: `Manager, User Services, DIT`."""
    lists = part.joint == "comma" and _lists(words, post.start, post.end)
    return part.kind == "person" and lists and _letters(words, part.start, part.end)


def _letters(words: CellWords, start: int, end: int) -> bool:
    """Whether it is one word of unknown capitals: after a person's post, it is where the person works."""
    mark, text = words.marks[start], words.tokens[start].text
    known = m.KNOWN_ACRONYM | m.POST_HEAD
    return end - start == 1 and len(text) > 2 and bool(mark & m.ACRONYM) and not mark & known


def _lists(words: CellWords, start: int, end: int) -> bool:
    """Whether a post already has a comma, so that letters after another one are a field: `Head of Parks, Play, QZX`."""
    return any(mark & m.COMMA for mark in words.marks[start:end])


def _with_employer(words: CellWords, part: Segment) -> Iterator[Segment]:
    """A post, separated from the organisation after its last comma or in its bracket: `Named Nurse | Acute Trust`.

    Unknown capitals after a person's post are one too: `Director of Services | ELXT`.
    """
    mark = next((at for at in reversed(range(part.start + 1, part.end)) if words.marks[at] & (m.COMMA | m.OPEN)), 0)
    closes = mark and words.marks[mark] & m.OPEN and words.marks[part.end - 1] & m.CLOSE
    last = part.end - bool(closes)
    alone = mark and not _lists(words, part.start, mark) and _letters(words, mark + 1, last)
    unknown = bool(part.linked and alone and not closes)
    if part.kind == "post" and mark and (unknown or is_employer(words, mark + 1, last)):
        yield Segment("post", part.start, mark, part.joint, part.linked)
        yield Segment("body", mark + 1, last, "open" if closes else "comma", False)
        return
    several = part.kind == "post" and part.linked and last - part.start > 1
    glued = several and not words.marks[last - 2] & (m.SEPARATOR | m.PREPOSITION)
    if glued and is_institution(words, last - 1, last):
        yield Segment("post", part.start, last - 1, part.joint, True)
        yield Segment("body", last - 1, last, "comma", False)
        return
    at = next((i for i in range(part.start + 1, part.end) if words.marks[i] & m.NEWLINE), 0) if part.linked else 0
    plain = at and not any(mark & (m.PREPOSITION | m.BINDING) for mark in words.marks[part.start : at])
    if plain and not words.glued[at] and is_institution(words, at + 1, part.end):
        yield part._replace(end=at)
        yield Segment("body", at + 1, part.end, "comma", False)  # `Matron | Saxby Hospital`
        return
    yield part


def in_bracket(words: CellWords, before: Segment, part: Segment) -> bool:
    """Whether a part is in the bracket that a person's post opens, so that all of it is about that person."""
    gap = words.marks[before.end : part.start]
    return before.linked and before.joint == "open" and not any(mark & (m.CLOSE | m.OPEN) for mark in gap)


def _more_in_bracket(words: CellWords, last: Segment, part: Segment) -> bool:
    if not in_bracket(words, last, part) or part.kind not in ("post", "body"):
        return False
    listed = part.joint in ("and", "slash") or (part.kind == last.kind == "post" and part.joint == "comma")
    return listed and not is_institution(words, part.start, part.end)


def _second_post(words: CellWords, last: Segment, part: Segment) -> bool:
    """Whether a second post of one holder ends the line, after `and` or a slash without spaces."""
    if part.kind != "post" or part.linked or last.joint == "open":
        return False
    ends = part.end == len(words.marks) or words.marks[part.end] & (m.NEWLINE | m.HARD | m.JUNK)
    several = any(mark & m.PLURAL for mark in words.marks[last.start : part.end])
    tight = words.tokens[last.end - 1].end == words.tokens[last.end].start or last.joint == "nothing"
    return bool(ends and not several and (part.joint == "and" or (part.joint == "slash" and tight)))


def closed(words: CellWords, start: int, end: int) -> int:
    """The end of these tokens, including a bracket that closes after the last of them."""
    inside = words.marks[start:end]
    opened = sum(bool(mark & m.OPEN) for mark in inside) > sum(bool(mark & m.CLOSE) for mark in inside)
    return end + 1 if opened and end < len(words.marks) and words.marks[end] & m.CLOSE else end


Owner = tuple[str, int, int]
"""An owner of a reading: its kind, and the start and end of its tokens."""


def owners_of(words: CellWords, segments: Iterable[Segment]) -> list[Owner]:
    """The owners of a reading.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> words, reading = read_alone("Ann Reed (Head of MASH) / HR")
    >>> owners_of(words, reading.segments)
    [('person', 0, 6), ('body', 8, 9)]
    """
    found: list[Owner] = []
    for group in groups_of(words, segments):
        person = any(part.kind == "person" for part in group)
        found.append(("person" if person else group[0].kind, group[0].start, group[-1].end))
    return found


def instead_of(words: CellWords, mine: Sequence[Owner], other: Sequence[Owner]) -> tuple[str, ...]:
    """Another reading of a cell as a user would type it, with ` | ` between owners; () if it is the same.

    If only the kinds differ, each owner is followed by its kind.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> words, _ = read_alone("Ann Reed HR")
    >>> one, two = [("person", 0, 3)], [("person", 0, 2), ("body", 2, 3)]
    >>> instead_of(words, one, two), instead_of(words, one, [("post", 0, 3)]), instead_of(words, one, one)
    (('Ann Reed | HR',), ('Ann Reed HR (post)',), ())
    """
    if not other or list(mine) == list(other):
        return ()
    texts = [words.span(start, closed(words, start, end)) for _, start, end in other]
    if texts == [words.span(start, closed(words, start, end)) for _, start, end in mine]:
        texts = [f"{text} ({kind})" for text, (kind, _, _) in zip(texts, other, strict=True)]
    return (" | ".join(texts),)


def other_reading(words: CellWords, mine: Sequence[Segment], other: Sequence[Segment] | None) -> tuple[str, ...]:
    """A cell's runner-up reading as a user would type it; () if there is none."""
    return instead_of(words, owners_of(words, mine), owners_of(words, other)) if other else ()


# Evidence that the words read as a person are one: a wrong field without an issue is the worst error.


Found = tuple[CellWords, CellReading]


def doubt_people(
    texts: Sequence[str], read: Sequence[OwnersRead], readings: Mapping[str, Found]
) -> tuple[OwnersRead, ...]:
    """The cells, with a warning for each person without a forename, initial, title or another cell as evidence."""
    cells: dict[str, set[str]] = {}
    for text, (words, reading) in readings.items():
        for part in _people(reading):
            cells.setdefault(name_key(words, part), set()).add(text)
    return tuple(
        replace(cell, doubts=(*cell.doubts, *_doubts(text, *readings[text], cells)))
        for text, cell in zip(texts, read, strict=True)
    )


def without_people(words: CellWords, reading: CellReading) -> CellReading:
    """A reading in which people without evidence become organisations.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> [part.kind for part in without_people(*read_alone("Veolia, Ann Reed")).segments]
    ['body', 'person']
    """
    segments = tuple(
        part._replace(kind="body") if part.kind == "person" and not has_person_evidence(words, part) else part
        for part in reading.segments
    )
    return (
        replace(reading, segments=segments, score=max(0.0, reading.score)) if segments != reading.segments else reading
    )


_FEWEST_BODIES = 3
"""The fewest different bodies in a plan that names only bodies."""


def with_unknown_teams(readings: Mapping[str, Found]) -> dict[str, Found]:
    """The readings of a plan, with single words read as people changed to bodies if no owner is surely a person.

    `DevOps` beside `Security` and `Operations` is a team. If one person has evidence, or two names, the word may be
    somebody whom everybody knows by one name.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> def kinds(*texts):
    ...     found = with_unknown_teams({text: read_alone(text) for text in texts})
    ...     return [[part.kind for part in reading.segments] for _, reading in found.values()]
    >>> kinds("DevOps", "Security", "Operations", "HR")[0], kinds("DevOps", "Security", "HR", "Ann Reed")[0]
    (['body'], ['person'])
    """
    parts = [(words, part) for words, reading in readings.values() for part in reading.segments]
    people = [(words, part) for words, part in parts if part.kind == "person"]
    lone = all(part.end - part.start == 1 and not has_person_evidence(words, part) for words, part in people)
    bodies = {words.key(part.start, part.end) for words, part in parts if part.kind == "body"}
    if not people or not lone or len(bodies) < _FEWEST_BODIES:
        return dict(readings)
    return {text: (words, without_people(words, reading)) for text, (words, reading) in readings.items()}


def as_department(words: CellWords, reading: CellReading) -> CellReading:
    """A reading in which fields of work that fill a department cell are one body: `Place, Planning and Regeneration`.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> words, reading = read_alone("Place, Planning and Regeneration")
    >>> [words.span(part.start, part.end) for part in as_department(words, reading).segments]
    ['Place, Planning and Regeneration']

    Letters that only look like a post's (`CABO`, chief something officer) are a department there.

    >>> [part.kind for part in as_department(*read_alone("CABO")).segments]
    ['body']
    """
    letters = len(words.marks) == len(reading.segments) == 1 and words.marks[0] & m.POST_ACRONYM
    if letters and words.folded[0] not in phrases("post_acronyms"):
        return replace(reading, segments=(reading.segments[0]._replace(kind="body"),))
    joins = [mark & (m.COMMA | m.AND) for mark in words.marks if mark & (m.COMMA | m.AND)]
    fields = all(is_field(words, at) or mark & (m.COMMA | m.AND) for at, mark in enumerate(words.marks))
    ends = words.marks and not (words.marks[0] | words.marks[-1]) & m.SEPARATOR
    if len(reading.segments) < 2 or not ends or not fields or len(joins) > 3 or not joins[-1] & m.AND:
        return reading
    return replace(reading, segments=(Segment("body", 0, len(words.marks), "start", False),), margin=99.0)


def _people(reading: CellReading) -> list[Segment]:
    return _people_of(reading.segments)


def _doubts(text: str, words: CellWords, reading: CellReading, cells: Mapping[str, set[str]]) -> list[Doubt]:
    instead = other_reading(words, reading.segments, reading.runner_up)
    unproved = [
        words.span(part.start, part.end)
        for part in _people(reading)
        if not has_person_evidence(words, part)
        and (is_plain_word(words, part) or not cells[name_key(words, part)] - {text})
    ]
    return [
        Doubt("owner_unsure", "warning", f"only its capital letters suggest that {name!r} is a person", instead)
        for name in unproved
    ]


_KNOWN = m.SCOPE | m.POST_HEAD | m.NO_OWNER | m.SEPARATOR | m.PREPOSITION | m.TITLE | m.NAMELESS | m.NUMBER
_SMALL = frozenset(
    ["as", "all", "any", "each", "her", "his", "their", "other", "not", "if", "it", "or", "own", "by", "per", "who"]
)


def unknown_words(words: CellWords, segments: Sequence[Segment]) -> str:
    """The unknown words in small letters inside posts and bodies: `minutes HR`, `Project risks`.

    A part without capitals needs two of them: `wibbling` may be a field of work, `said he would` is a sentence.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> [unknown_words(w, r.segments) for w, r in map(read_alone, ("minutes HR", "Head of housing", "wibbling"))]
    ['minutes', '', '']
    """
    found = []
    for part in segments:
        tokens = range(part.start, part.end) if part.kind in ("post", "body") else ()
        capital = any(words.tokens[at].text[0].isupper() for at in tokens)
        depth, strange = 0, []
        for at in tokens:
            mark, text = words.marks[at], words.tokens[at].text
            depth += bool(mark & m.OPEN) - bool(mark & m.CLOSE)
            if not depth and text.islower() and not mark & _KNOWN and text not in _SMALL:
                strange.append(text)
        found += strange if capital or len(strange) > 1 else []
    return " ".join(found)


def _people_of(segments: Sequence[Segment]) -> list[Segment]:
    return [part for part in segments if part.kind == "person"]


def has_person_evidence(words: CellWords, part: Segment) -> bool:
    """Whether there is evidence that a segment read as a person is one.

    A forename, initial or title counts, an address, initials alone, or a surname that is not also a word of posts and
    places (`Kingsmead Vale` may be anything).
    """
    plain = m.FORENAME | m.INITIAL | m.TITLE | m.RANK | m.EMAIL | m.LONE_CAPITALS | m.ACRONYM
    official = any(mark & (m.POST_HEAD | m.BODILY & ~m.TOPIC) for mark in words.marks)
    other = m.SCOPE if official else m.PLACE
    return part.kind == "person" and any(
        mark & plain or (mark & m.SURNAME and not mark & other and word not in GROUNDS)
        for mark, word in zip(words.marks[part.start : part.end], words.folded[part.start : part.end], strict=True)
    )
