"""Whether anything says that the words read as a person are one: a wrong field without an issue is the worst fault."""

from __future__ import annotations

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
    return [part for part in reading.segments if part.kind == "person"]


def _doubts(text: str, words: Words, reading: Reading, cells: Mapping[str, set[str]]) -> list[Doubt]:
    instead = other_reading(words, reading.segments, reading.runner_up)
    unproved = [
        words.span(part.start, part.end)
        for part in _people(reading)
        if not _named(words, part) and not cells[name_key(words, part)] - {text}
    ]
    return [
        Doubt("owner_unsure", "warning", f"nothing but its capitals says that {name!r} is a person", instead)
        for name in unproved
    ]


def _named(words: Words, part: Segment) -> bool:
    """A forename, initial or title, an address, initials alone, or a surname.

    Where the cell has a post or body as well, a surname that is also a word of posts and places says nothing.
    """
    official = any(mark & (m.POST_HEAD | m.BODILY & ~m.TOPIC) for mark in words.marks)
    plain = m.FORENAME | m.INITIAL | m.TITLE | m.RANK | m.EMAIL | m.LONE_CAPITALS | m.ACRONYM
    return any(
        mark & plain or (mark & m.SURNAME and not (official and mark & m.SCOPE))
        for mark in words.marks[part.start : part.end]
    )
