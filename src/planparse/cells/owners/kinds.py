"""Tells by its words whether a name is a person's, a post's or a body's: `Street Pastors`.

A fitted regression scores the words of each item between separators, beside what the rules make of it.
`python -m training.owner_kinds` fits its weights on names that strangers labelled.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from typing import Final, cast

from planparse.cells.owners import types as m
from planparse.cells.owners.trained import lexical
from planparse.cells.owners.types import CellReading, CellWords, Kind, Segment
from planparse.issues import Doubt
from planparse.lexicon.words import is_english
from planparse.outline.scored import Model, read_model, shares_of

__all__ = ["doubts_of", "features", "with_kinds"]


@lru_cache(maxsize=1)
def _fitted() -> Model:
    return read_model("planparse.cells.owners", "kinds.json")


def features(words: CellWords, start: int, end: int) -> dict[str, float]:
    """What the words of an item show: each word, its ending, its marks in the lexicon and its place in the item.

    >>> from planparse.cells.owners.pipeline import marked
    >>> sorted(name for name in features(marked("Street Pastors"), 0, 2) if name.startswith("last"))
    ['last:pastors', 'last_end:ors', 'last_english', 'last_is:hs', 'last_plural', 'last_shape:Xx']
    """
    found = ["bias", f"words:{min(end - start, 6)}", *_ruled(words, start, end)]
    for at in range(start, end):
        text, folded = words.tokens[at].text, words.folded[at]
        place = "only" if end - start == 1 else "first" if at == start else "last" if at == end - 1 else "inner"
        found += [f"word:{folded}", f"{place}:{folded}", f"{place}_shape:{_shape(text)}"]
        found += [f"{place}_is:{lexical(words.marks[at])[0]}"]
        found += [f"{place}_english"] * is_english(text.casefold())
        if len(folded) > _SHORT:
            found += [f"end:{folded[-4:]}", f"end:{folded[-3:]}"]
            found += [f"{place}_end:{folded[-3:]}"] * (place in ("last", "only"))
        plural = folded.endswith("s") and not folded.endswith("ss") and is_english(folded[:-1])
        found += [f"{place}_plural"] * (plural and place in ("last", "only"))
    found.append("marks:" + "|".join(lexical(mark)[1] for mark in words.marks[start : min(end, start + 4)]))
    return dict.fromkeys(found, 1.0)


_SHORT: Final = 4


def _shape(text: str) -> str:
    return "X" if text.isupper() else "Xx" if text[:1].isupper() else "x"


def _ruled(words: CellWords, start: int, end: int) -> tuple[str, str]:
    """What the rules make of an item alone: its one kind, `none` or `many`, and whether they doubt it."""
    from planparse.cells.owners.build import build
    from planparse.cells.owners.pipeline import read_alone

    alone, reading = read_alone(words.span(start, end))
    kinds = [part.kind for part in reading.segments]
    kind = kinds[0] if len(kinds) == 1 else "many" if kinds else "none"
    doubted = bool(build(alone, reading, "lead").doubts)
    return f"rule:{kind}", f"rule:{kind}:{'doubted' if doubted else 'sure'}"


def score(words: CellWords, start: int, end: int) -> tuple[Kind, float, bool]:
    """The likeliest kind of an item, its probability, and whether the rules doubt their own reading.

    >>> from planparse.cells.owners.pipeline import marked
    >>> kind, share, _ = score(marked("Keep Saxby Tidy"), 0, 3)
    >>> kind, share > 0.5
    ('body', True)
    """
    fitted, found = _fitted(), features(words, start, end)
    shares = shares_of(fitted, found)
    best = max(range(len(shares)), key=lambda at: shares[at])
    return cast(Kind, fitted.readings[best]), shares[best], any(name.endswith(":doubted") for name in found)


def with_kinds(words: CellWords, reading: CellReading) -> CellReading:
    """The reading with each item as a post or body if its words say so; no item becomes a person.

    A name behind an article is no person's: `The Wheelhouse`, not `the Rev Ann Reed`.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> words, reading = read_alone("Keep Saxby Tidy / Ann Reed")
    >>> [part.kind for part in with_kinds(words, reading).segments]
    ['body', 'person']
    """
    parts: list[Segment] = []
    for inside in _by_item(words, reading.segments):
        item = _changed(words, inside, reading.segments)
        if parts and inside[0].linked and parts[-1] not in reading.segments:
            inside = [inside[0]._replace(linked=False), *inside[1:]]
        parts += [item] if item else inside
    return reading if tuple(parts) == reading.segments else replace(reading, segments=tuple(parts))


def _by_item(words: CellWords, segments: Sequence[Segment]) -> Iterator[list[Segment]]:
    """The segments in groups that no separator parts."""
    numbers = [sum(bool(mark & m.SEPARATOR) for mark in words.marks[: part.start]) for part in segments]
    for _, group in groupby(zip(numbers, segments, strict=True), key=lambda pair: pair[0]):
        yield [part for _, part in group]


def _changed(words: CellWords, inside: Sequence[Segment], segments: Sequence[Segment]) -> Segment | None:
    """The item as one post or body; None if the rules read it so, or the words are not sure enough."""
    part, *others = inside
    start, end = _item(words, part.start)
    behind = next((other for other in segments if other.start >= end), None)
    beside = (part, behind) if behind else (part,)
    if (
        (others and not _is_split_body(words, inside, end))
        or part.end > end
        or _is_held(part)
        or any(one.joint in ("open", "colon") for one in beside)
    ):
        return None
    if (behind and behind.linked and behind.joint not in ("slash", "newline")) or not _may_change(
        words, part, start, end
    ):
        return None
    kind, share, doubted = score(words, start, end)
    needed = _HOLDER if behind and behind.linked else _needed(part, doubted=doubted)
    if kind in ("person", part.kind) or share < needed:
        return None
    return Segment(kind, start, end, part.joint, linked=False)


def _is_split_body(words: CellWords, inside: Sequence[Segment], end: int) -> bool:
    """Whether an item is a name without a forename and a body's word right behind it: `Rising Sun | Kitchen`."""
    person, body = inside[0], inside[-1]
    given = m.FORENAME | m.TITLE | m.INITIAL | m.EMAIL
    named = any(mark & given for mark in words.marks[person.start : person.end])
    kinds = [part.kind for part in inside] == ["person", "body"] and body.end == end
    return kinds and not named and body.joint == "nothing" and not words.marks[end - 1] & m.KNOWN_ACRONYM


def _needed(part: Segment, *, doubted: bool) -> float:
    """The probability from which another kind than the rules' is taken."""
    if part.kind != "person":
        return _NO_PERSON
    if part.end - part.start == 1:
        return _LONE
    return _DOUBTED if doubted else _SURE


def _may_change(words: CellWords, part: Segment, start: int, end: int) -> bool:
    """Whether words may decide: not for initials and duties, nor for a lone word that is not plain English."""
    marks = words.marks[start:end]
    if any(mark & _NO_WORDS for mark in marks) or not words.tokens[start].text[0].isupper():
        return False
    if words.folded[start] in _THOSE:
        return False
    if len(marks) == 1:
        duty = any(mark & m.DUTY for mark in words.marks)
        return part.kind == "person" and _is_a_word(words, start) and not duty
    capitals = sum(words.tokens[at].text.isupper() and not words.marks[at] & _CAPITALS for at in range(start, end))
    return capitals in (0, len(marks))


_THOSE: Final = frozenset({"those", "all", "everyone", "anyone", "everybody", "anybody"})
"""Words for people of no name: what they are is the rules' matter (`Those attending the launch`)."""
_CAPITALS: Final = m.ACRONYM | m.BODY_ACRONYM | m.TEAM_ACRONYM | m.POST_ACRONYM
"""Marks of capitals that are no surname: `OKAFOR Chidi` is a person."""


def _is_held(part: Segment) -> bool:
    return part.linked or part.kind in ("note", "nobody")


def _is_a_word(words: CellWords, at: int) -> bool:
    """Whether a word is plain English and no name: `Involve`, not `Anders` or `Reed`."""
    return not words.marks[at] & (m.FORENAME | m.SURNAME) and is_english(words.folded[at])


def _item(words: CellWords, at: int) -> tuple[int, int]:
    """The tokens around this one up to the next separators."""
    start = next((i + 1 for i in range(at, -1, -1) if words.marks[i] & m.SEPARATOR), 0)
    return start, next((i for i in range(at, len(words.marks)) if words.marks[i] & m.SEPARATOR), len(words.marks))


_NO_WORDS: Final = m.LONE_CAPITALS | m.INITIAL | m.TITLE | m.RANK | m.EMAIL | m.DUTY | m.NO_OWNER | m.LABEL
"""Marks of initials, addresses, duties and remarks: an item with one is not a name in words."""
_NO_PERSON: Final = 0.9
"""For a post that may be a body, or the other way: both are right for some (`Allotment tenants`)."""
_LONE: Final = 0.85
"""For one word, which may be a surname that is a word too: with 0.75 `Binning` was a body."""
_HOLDER: Final = 0.9
"""For a person whose post the next line, or what is behind a slash, may be: `Saxby Infirmary / Head of Housing`."""
_DOUBTED: Final = 0.6
_SURE: Final = 0.7
"""The probabilities from which another kind than the rules' is taken, where they doubt it and where they do not.

Of 804 names kept back the rules read 751 right. From 0.5 on, the words say otherwise for 9 doubted ones (9 right) and
25 certain ones (22 right, the rules 2); from 0.7 on for 21 certain ones (20 and 0).
"""


def doubts_of(words: CellWords, ruled: CellReading, reading: CellReading) -> tuple[Doubt, ...]:
    """A doubt for each item whose kind the words changed."""
    before = {(part.start, part.end): part.kind for part in ruled.segments}
    changed = [part for part in reading.segments if before.get((part.start, part.end)) != part.kind]
    return tuple(
        Doubt("owner_unsure", "warning", f"{words.span(part.start, part.end)!r} is a {part.kind} by its words")
        for part in changed
    )
