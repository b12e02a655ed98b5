"""Whether anything says that the words read as a person are one: a wrong field without an issue is the worst fault."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from planparse.cells.owners import marks as m
from planparse.cells.owners.groups import other_reading
from planparse.cells.owners.known import name_key
from planparse.cells.owners.types import OwnersRead, Reading, Segment, Words
from planparse.issues import Doubt

Found = tuple[Words, Reading]


def doubt_people(
    texts: Sequence[str], read: Sequence[OwnersRead], readings: Mapping[str, Found]
) -> tuple[OwnersRead, ...]:
    """The cells with a warning beside each person for whom no forename, initial, title or other cell speaks."""
    cells: dict[str, set[str]] = {}
    for text, (words, reading) in readings.items():
        for part in _people(reading):
            cells.setdefault(name_key(words, part), set()).add(text)
    return tuple(
        replace(cell, doubts=(*cell.doubts, *_doubts(text, *readings[text], cells)))
        for text, cell in zip(texts, read, strict=True)
    )


def _people(reading: Reading) -> list[Segment]:
    return _people_of(reading.segments)


def _doubts(text: str, words: Words, reading: Reading, cells: Mapping[str, set[str]]) -> list[Doubt]:
    instead = other_reading(words, reading.segments, reading.runner_up)
    unproved = [
        words.span(part.start, part.end)
        for part in _people(reading)
        if not named(words, part) and not cells[name_key(words, part)] - {text}
    ]
    return [
        Doubt("owner_unsure", "warning", f"only its capital letters suggest that {name!r} is a person", instead)
        for name in unproved
    ]


_GLUED = re.compile(r"(?<![A-Z][a-z])(?<![A-Z][a-z][a-z])(?<=[a-z]{3})(?=[A-Z][a-z]{2})")
"""Where a small letter stands before a capital, behind more than `Mc`, `Mac` or `De`."""


def glued_names(words: Words, segments: Sequence[Segment]) -> str:
    """The cell with a space between names that are printed without one; empty where there are none.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> [glued_names(w, r.segments) for w, r in map(read_alone, ("Prasanna ShresthaSakriya Moore", "Ann McKenzie"))]
    ['Prasanna Shrestha Sakriya Moore', '']
    """
    found = " ".join(words.text.split())
    for part in _people_of(segments):
        for token in words.tokens[part.start : part.end]:
            found = found.replace(token.text, _GLUED.sub(" ", token.text))
    return found if found != " ".join(words.text.split()) else ""


_KNOWN = m.SCOPE | m.POST_HEAD | m.NO_OWNER | m.SEPARATOR | m.PREPOSITION | m.TITLE | m.NAMELESS | m.NUMBER
_SMALL = frozenset(
    ["as", "all", "any", "each", "her", "his", "their", "other", "not", "if", "it", "or", "own", "by", "per", "who"]
)


def unknown_words(words: Words, segments: Sequence[Segment]) -> str:
    """The words in small letters inside a post or body in capitals that no list knows: `minutes HR`, `Project risks`.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> [unknown_words(w, r.segments) for w, r in map(read_alone, ("minutes HR", "Head of housing", "wibbling"))]
    ['minutes', '', '']
    """
    found = []
    for part in segments:
        tokens = range(part.start, part.end) if part.kind in ("post", "body") else ()
        capital = any(words.tokens[at].text[0].isupper() for at in tokens)
        depth = 0
        for at in tokens:
            mark, text = words.marks[at], words.tokens[at].text
            depth += bool(mark & m.OPEN) - bool(mark & m.CLOSE)
            if capital and not depth and text.islower() and not mark & _KNOWN and text not in _SMALL:
                found.append(text)
    return " ".join(found)


def _people_of(segments: Sequence[Segment]) -> list[Segment]:
    return [part for part in segments if part.kind == "person"]


def named(words: Words, part: Segment) -> bool:
    """Whether anything says that a segment read as a person is one.

    A forename, initial or title, an address, initials alone, or a surname.

    Where the cell has a post or body as well, a surname that is also a word of posts and places says nothing.
    """
    if part.kind != "person":
        return False
    official = any(mark & (m.POST_HEAD | m.BODILY & ~m.TOPIC) for mark in words.marks)
    plain = m.FORENAME | m.INITIAL | m.TITLE | m.RANK | m.EMAIL | m.LONE_CAPITALS | m.ACRONYM
    return any(
        mark & plain or (mark & m.SURNAME and not (official and mark & m.SCOPE))
        for mark in words.marks[part.start : part.end]
    )
