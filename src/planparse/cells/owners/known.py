"""What the plan itself shows about its owners: the people, posts and bodies that it names alone somewhere."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from planparse.cells.owners import types as m
from planparse.cells.owners.types import CellReading, CellWords, Segment
from planparse.lexicon.names import folded
from planparse.lexicon.words import is_english

PERSON = "person "
"""The prefix of people's keys, because their words may also be a post's."""
_WELL_APART = 1.2
"""The margin from which a reading counts as certain."""


@dataclass(slots=True)
class Known:
    """People, posts and bodies seen with firm bounds, by key (`CellWords.key`); and parts of people's names."""

    forenames: set[str] = field(default_factory=set)
    surnames: set[str] = field(default_factory=set)
    pairs: set[tuple[str, str]] = field(default_factory=set)
    key: frozenset[str] = frozenset()
    """Initials that the plan's key explains, folded."""
    told: set[str] = field(default_factory=set)
    """Initials printed in a bracket after the name that they abbreviate: they are not a post."""
    initials: dict[str, set[str]] = field(default_factory=dict)
    """Initials of the people seen -> their names."""
    lone: int = 0
    """How many cells name people by two capitals only."""
    single: int = 0
    """How many cells are one person by one name (`Jo`), and how many print a surname first (`Reed, Ann`)."""
    turned: int = 0
    letters: set[str] = field(default_factory=set)
    """Those capitals, folded."""
    own: str = ""
    """The cell being read, which is not evidence for itself."""
    _weights: dict[str, float] = field(default_factory=dict)
    _sources: dict[str, str | None] = field(default_factory=dict)
    _spoken: dict[str, str | None] = field(default_factory=dict)

    def add(self, key: str, weight: float, source: str) -> None:
        """Record that a cell shows this key with firm bounds."""
        self._weights[key] = self._weights.get(key, 0.0) + weight
        self._sources[key] = source if self._sources.get(key, source) == source else None
        for word in key.split():
            self._spoken[word] = source if self._spoken.get(word, source) == source else None

    def touches(self, words: CellWords) -> bool:
        """Whether other cells are evidence about a word of this one."""
        return any(
            self._spoken.get(word, words.text) != words.text
            or word in self.key
            or word in self.initials
            or word in self.told
            for word in words.folded
            if word
        )

    def initialled(self, words: CellWords, at: int) -> bool:
        """Whether letters that abbreviate a post or body are likelier initials, because other cells name people so.

        Two letters are not if the key explains them. Three capitals are if the key has two people's.
        """
        lone = words.marks[at] & m.LONE_CAPITALS and words.folded[at] not in self.key
        if lone and len(words.tokens[at].text) == 3 and sum(len(short) == 3 for short in self.key) > 1:
            return True
        return len(self.letters) > 2 and words.folded[at] not in self.key and may_be_initials(words, at)

    def uses_one_name(self) -> bool:
        """Whether the plan calls people by one name, so that `Stuart, Diane` are two."""
        return self.single > self.turned

    def __bool__(self) -> bool:
        return bool(self._weights)

    def seen(self, key: str) -> float:
        """How firmly other cells show this key (the sum of their weights).

        >>> known = Known(own="Bo Lind")
        >>> known.add("bo lind", 1.0, "Bo Lind")
        >>> known.seen("bo lind")
        0.0
        >>> known.add("bo lind", 1.0, "Bo Lind, HR")
        >>> known.seen("bo lind")
        2.0
        """
        if key in self.told or self._sources.get(key, self.own) == self.own:
            return 0.0
        return self._weights[key]


NOBODYS = frozenset(["hr", "it", "la", "gp", "od", "qa", "eu", "uk", "ht"])
"""Two letters that are hardly ever initials: `HT` is the head teacher of every school."""


def may_be_initials(words: CellWords, at: int) -> bool:
    """Whether a token is two letters between separators that abbreviate a post, team or body: `DD`, `WG`, `PR`.

    >>> from planparse.cells.owners.pipeline import marked
    >>> [may_be_initials(marked(text), 0) for text in ("DD", "WG/HR", "HR", "DD Housing", "MASH")]
    [True, True, False, False, False]
    """
    text, marks = words.tokens[at].text, words.marks
    if len(text) != 2 or not text.isupper() or words.folded[at] in NOBODYS:
        return False
    first = not at or marks[at - 1] & m.SEPARATOR
    last = at + 1 == len(marks) or marks[at + 1] & m.SEPARATOR
    return bool(first and last and marks[at] & (m.KNOWN_ACRONYM | m.BODY_HEAD))


def learn(known: Known, read: Iterable[tuple[CellWords, CellReading]]) -> None:
    """Add to ``known`` what these readings are certain of."""
    for words, reading in read:
        letters = {
            word
            for mark, word in zip(words.marks, words.folded, strict=True)
            if mark & m.LONE_CAPITALS and len(word) == 2
        }
        known.lone += bool(letters)
        known.letters |= letters
        known.single += len(reading.segments) == 1 and is_one_name(words, reading.segments[0])
        known.turned += prints_surname_first(words, reading)
        for at, part in enumerate(reading.segments):
            _learn_part(known, words, reading, at, part)


def is_one_name(words: CellWords, part: Segment) -> bool:
    """Whether a part is a person called by one name, without a title."""
    return part.kind == "person" and part.end - part.start == 1 and len(words.folded[part.start]) > 1


def is_plain_word(words: CellWords, part: Segment) -> bool:
    """Whether a person is only one English word: what names it again may be the same team (`Storage`)."""
    return is_one_name(words, part) and is_english(words.folded[part.start])


def prints_surname_first(words: CellWords, reading: CellReading) -> bool:
    """Whether a person of this cell is read with the surname before a comma."""
    people = (part for part in reading.segments if part.kind == "person")
    return any(words.marks[at] & m.COMMA for part in people for at in range(*name_bounds(words, part.start, part.end)))


def _learn_part(known: Known, words: CellWords, reading: CellReading, at: int, part: Segment) -> None:
    key = name_key(words, part) if part.kind == "person" else words.key(part.start, part.end)
    before = reading.segments[at - 1] if at else part
    if part.linked and {part.kind, before.kind} == {"person", "post"} and reading.margin >= _WELL_APART:
        person, post = (before, part) if before.kind == "person" else (part, before)
        known.pairs.add((name_key(words, person), words.key(post.start, post.end)))
    weight = _certainty(words, reading, at, part)
    held = at + 1 < len(reading.segments) and reading.segments[at + 1].linked
    if not weight or not key or (held and part.kind != "person"):
        return
    behind = reading.segments[at + 1] if held else None
    if part.kind == "person":
        if behind is not None and own_initials(words, part, behind.start, behind.end):
            known.told.add(words.folded[behind.start])
        known.add(PERSON + key, weight, words.text)
        names = key.split()
        if len(names) > 1 and weight >= 1.0:
            known.forenames.add(names[0])
            known.surnames.add(names[-1])
        if len(names) > 1:
            short = "".join(part[0] for part in key.replace("-", " ").split())
            known.initials.setdefault(short, set()).add(key)
    elif part.kind in ("post", "body") and not part.linked:
        known.add(key, weight, words.text)


def own_initials(words: CellWords, person: Segment, start: int, end: int) -> bool:
    """Whether a bracket only gives a person's initials: `Priya Shah (PS)`, `Sheila McBride (SMc)`."""
    if person.kind != "person" or end - start != 1:
        return False
    names = words.key(*name_bounds(words, person.start, person.end)).replace("-", " ").split()
    letters = words.folded[start]
    middle = len(letters) == 3 and len(names) == 2 and letters[:: len(letters) - 1] == names[0][0] + names[-1][0]
    return len(names) > 1 and (
        letters == "".join(word[0] for word in names)
        or (middle and words.tokens[start].text.isupper())  # `Arlene Shepherd (AMS)` has a second forename
        or _abbreviates(words.tokens[start].text, names)
    )


def _abbreviates(short: str, names: Sequence[str]) -> bool:
    """Whether a short form's capitals begin these names and its small letters follow in them.

    >>> _abbreviates("SHv", ["sarah", "havers"]), _abbreviates("DfE", ["d", "e"])
    (True, False)
    """
    parts = re.findall(r"[A-Z][a-z]{0,3}", short)
    if short.isupper() or "".join(parts) != short or len(parts) != len(names):
        return False
    return all(
        part[0].casefold() == name[0] and _within(part.casefold(), name)
        for part, name in zip(parts, names, strict=True)
    )


def _within(letters: str, word: str) -> bool:
    left = iter(word)
    return all(letter in left for letter in letters)


_EVEN = 0.5
"""The margin below which a comma is as likely inside a post as between two owners."""


def _certainty(words: CellWords, reading: CellReading, at: int, part: Segment) -> float:
    """How certain the bounds of this part are: 0 or 0.5 if it is bounded by a bare space, 0 by a doubtful comma."""
    behind = reading.segments[at + 1] if at + 1 < len(reading.segments) else None
    firm = part.joint != "nothing" and (behind is None or behind.joint != "nothing")
    if not firm:
        return 0.5 if reading.margin >= 2 * _WELL_APART else 0.0
    if part.kind != "person":
        comma = part.joint == "comma" or (behind is not None and behind.joint == "comma")
        return 0.0 if comma and reading.margin < _EVEN else 1.0
    core = [i for i in range(part.start, part.end) if _is_core(words.marks[i])]
    return {1: 0.6, 2: 1.0, 3: 0.5}.get(len(core), 0.0)


def _is_core(mark: int) -> bool:
    return not mark & (m.TITLE | m.PARTICLE | m.INITIAL | m.POSTNOMINAL | m.SEPARATOR)


def name_key(words: CellWords, part: Segment) -> str:
    """The key of a person's name: without title and postnominals, forename first.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> words, reading = read_alone("Dr. JONES, Mary OBE")
    >>> name_key(words, reading.segments[0])
    'mary jones'
    """
    order = name_order(words, *name_bounds(words, part.start, part.end))
    return " ".join(words.key(at, at + 1) for at in order)


def name_order(words: CellWords, start: int, end: int) -> list[int]:
    """The tokens of a name, forename first: `Jones, Mary` and `JONES Mary` are turned."""
    comma = next((at for at in range(start, end) if words.marks[at] & m.COMMA), None)
    if comma is not None:
        begin = next((at for at in range(comma + 1, end) if not words.marks[at] & m.TITLE), comma + 1)
        return [*range(begin, end), *range(start, comma)]
    order = [at for at in range(start, end) if not words.marks[at] & (m.NEWLINE | m.JUNK)]
    first = next((i for i, at in enumerate(order) if not _in_capitals(words, at)), 0)
    given = order[first:]
    firm = all(len(words.tokens[at].text) > 2 and not words.marks[at] & m.INITIAL for at in order[:first])
    plain = m.FORENAME if not firm else m.FORENAME | m.NAME_SHAPE
    surnames = any(words.marks[at] & (m.FORENAME | m.SURNAME | m.PARTICLE) == m.SURNAME for at in given)
    if first and not surnames and all(words.marks[at] & plain and not _in_capitals(words, at) for at in given):
        return [*given, *order[:first]]
    return order


def _in_capitals(words: CellWords, at: int) -> bool:
    text = words.tokens[at].text
    return text.isupper() and len(text) > 1 and "." not in text


def name_bounds(words: CellWords, start: int, end: int) -> tuple[int, int]:
    """The start and end of the name within a person segment."""
    last = end - 1
    while start < last and words.marks[start] & (m.TITLE | m.RANK):
        start += 1
    while last > start and words.marks[last] & m.POSTNOMINAL:
        last -= 1 + (last - 1 > start and bool(words.marks[last - 1] & m.COMMA))
    return start, last + 1


def with_places(words: CellWords, reading: CellReading, places: Sequence[Sequence[str]]) -> CellWords:
    r"""The cell with the council's own places marked if they were read as a person before or below a body.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> def found(text):
    ...     return [bool(mark & m.PLACE) for mark in with_places(*read_alone(text), [("fenwick", "marsh")]).marks]
    >>> found("Fenwick Marsh Youth Panel"), found("Fenwick Marsh, Head of Parks")[:4]
    ([True, True, False, False], [False, False, False, False])
    >>> found("Citizens Advice\nFenwick Marsh")
    [False, False, False, True, True]
    """
    marks, glued = list(words.marks), list(words.glued)
    for part, behind in pairwise(reading.segments):
        kinds = (part.kind, behind.kind)
        told = kinds == ("person", "body") and words.folded[part.start : part.end] in places
        if told and behind.joint in ("nothing", "newline"):
            marks[part.start : part.end] = [m.PLACE] * (part.end - part.start)
        told = kinds == ("body", "person") and words.folded[behind.start : behind.end] in places
        if told and behind.joint == "newline":  # the body's name continues on the next line of a narrow cell
            marks[behind.start : behind.end] = [m.PLACE] * (behind.end - behind.start)
            glued[part.end : behind.end] = [True] * (behind.end - part.end)
    return words if tuple(marks) == words.marks else replace(words, marks=tuple(marks), glued=tuple(glued))


def with_bodies(words: CellWords, bodies: Collection[str]) -> CellWords:
    """The cell with each item marked as a body if the document lists it as one; known posts stay posts.

    >>> from planparse.cells.owners.pipeline import marked
    >>> [bool(mark & m.BODY_HEAD) for mark in with_bodies(marked("norvik / TD, clerk"), ("Norvik", "Clerk")).marks]
    [True, False, False, False, False]
    """
    told = {tuple(folded(part) for part in body.split()) for body in bodies}
    ends = [at for at, mark in enumerate(words.marks) if mark & m.SEPARATOR]
    marks, glued = list(words.marks), list(words.glued)
    for start, end in pairwise([-1, *ends, len(marks)]):
        if words.folded[start + 1 : end] in told and not any(mark & m.POST_HEAD for mark in marks[start + 1 : end]):
            marks[start + 1 : end] = [m.MODIFIER] * (end - start - 2) + [m.BODY_HEAD]
            glued[start + 2 : end] = [True] * (end - start - 2)
    return words if tuple(marks) == words.marks else replace(words, marks=tuple(marks), glued=tuple(glued))
