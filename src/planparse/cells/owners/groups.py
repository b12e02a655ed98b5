"""Segments -> owners: which of a cell's segments are one owner, and how another reading is told to a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from planparse.cells.owners import marks as m
from planparse.cells.owners.institutions import employs, presides
from planparse.cells.owners.types import Segment, Words


def groups_of(words: Words, segments: Iterable[Segment]) -> Iterator[list[Segment]]:
    """Segments that make one owner: a person with a post, an organisation and remarks."""
    group: list[Segment] = []
    for part in segments:
        if group and (part.linked or employs(words, group[-1], part) or presides(words, group[-1], part)):
            group.append(part)
            continue
        if group:
            yield group
        group = [] if part.kind == "nobody" else [part]
    if group:
        yield group


def closed(words: Words, start: int, end: int) -> int:
    """The end of these tokens, with the bracket that closes behind the last of them."""
    inside = words.marks[start:end]
    opened = sum(bool(mark & m.OPEN) for mark in inside) > sum(bool(mark & m.CLOSE) for mark in inside)
    return end + 1 if opened and end < len(words.marks) and words.marks[end] & m.CLOSE else end


Owner = tuple[str, int, int]
"""An owner of a reading: its kind, and its tokens from first to last."""


def owners_of(words: Words, segments: Iterable[Segment]) -> list[Owner]:
    """Each owner of a reading.

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


def instead_of(words: Words, mine: Sequence[Owner], other: Sequence[Owner]) -> tuple[str, ...]:
    """Another reading of a cell as a person would type it, ` | ` between its owners; none where it is the same.

    Where only the kinds differ, each owner has its kind behind it.

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


def other_reading(words: Words, mine: Sequence[Segment], other: Sequence[Segment] | None) -> tuple[str, ...]:
    """The runner-up of a cell as a person would type it; none where there is none."""
    return instead_of(words, owners_of(words, mine), owners_of(words, other)) if other else ()
