"""Where the trained recogniser reads a cell otherwise than the rules: an issue with its reading.

The plan's own evidence comes first: where other cells name what a cell does, no second reader is asked.
What both readers say is accepted; where they differ, the rules' reading stands and the other one is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from planparse.cells.owners import marks as m
from planparse.cells.owners.evidence import Found
from planparse.cells.owners.groups import instead_of, owners_of
from planparse.cells.owners.institutions import employs
from planparse.cells.owners.known import name_bounds
from planparse.cells.owners.trained import Part, second_reading
from planparse.cells.owners.types import OwnersRead, Reading, Segment, Words
from planparse.issues import Doubt

Claim = tuple[str, int, int]
"""What stands from one token to another: a person, post, attached post, body or organisation."""

_CLAIMS = {
    "PERSON": "person",
    "SURNAME_FIRST": "person",
    "INITIALS": "person",
    "POST": "post",
    "ATTACHED_POST": "attached",
    "BODY": "body",
    "ORGANISATION": "organisation",
}


SURE = 2.0
"""Margin of the rules from which a difference says nothing (fitted, see `training/owners/README.md`)."""


def doubt_differences(
    texts: Sequence[str], read: Sequence[OwnersRead], readings: Mapping[str, Found]
) -> tuple[OwnersRead, ...]:
    """The cells, with an issue where the trained recogniser differs and the plan itself does not decide."""
    keys = {text: _keys(*found) for text, found in readings.items()}
    cells = Counter(key for found in keys.values() for key in found)
    doubts = {
        text: _difference(text, *readings[text])
        for text in dict.fromkeys(texts)
        if not _told_elsewhere(*readings[text], cells)
    }
    return tuple(
        replace(cell, doubts=(*cell.doubts, doubt)) if (doubt := doubts.get(text)) else cell
        for text, cell in zip(texts, read, strict=True)
    )


def _told_elsewhere(words: Words, reading: Reading, cells: Counter[tuple[str, str]]) -> bool:
    """Whether other cells name all that this one does, or all but one part beside a person or a closed bracket."""
    keys = {(part.kind, words.key(part.start, part.end)): part for part in reading.segments}
    unknown = [key for key in keys if cells[key] < 2]
    firm = any(
        cells[key] > 1 and (part.kind == "person" or words.marks[part.end - 1] & m.CLOSE) for key, part in keys.items()
    )
    return bool(keys) and len(unknown) < 1 + firm


def _keys(words: Words, reading: Reading) -> frozenset[tuple[str, str]]:
    """What a cell names, as other cells would name it."""
    return frozenset((part.kind, words.key(part.start, part.end)) for part in reading.segments)


def _difference(text: str, words: Words, reading: Reading) -> Doubt | None:
    if reading.margin >= SURE or not needs_second(words, reading):
        return None
    return disagreement(words, reading, second_reading(text))


def rules_claims(words: Words, segments: Sequence[Segment]) -> tuple[Claim, ...]:
    """What the rules say of a cell.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> words, reading = read_alone("Dr Ann Reed (Head of MASH) / HR")
    >>> rules_claims(words, reading.segments)
    (('person', 1, 3), ('attached', 4, 7), ('body', 9, 10))
    """
    found: list[Claim] = []
    last: Segment | None = None
    for part in segments:
        if part.kind == "person":
            found.append(("person", *name_bounds(words, part.start, part.end)))
        elif part.kind == "post":
            found.append(("attached" if part.linked else "post", part.start, part.end))
        elif part.kind == "body":
            kind = "organisation" if employs(words, last, part) else "attached" if part.linked else "body"
            found.append((kind, part.start, part.end))
        if part.kind == "person" and part.linked and last is not None and last.kind == "post":
            found[-2] = ("attached", *found[-2][1:])
        last = part if part.kind != "note" else last
    return tuple(found)


def model_claims(words: Words, parts: Iterable[Part]) -> tuple[Claim, ...]:
    """What the trained recogniser says of a cell, a bracket at the end of a post closed."""
    found: list[Claim] = []
    for part in parts:
        kind = _CLAIMS.get(part.label)
        if kind is None:
            continue
        start, end = part.start, part.end
        opened = sum(bool(mark & m.OPEN) for mark in words.marks[start:end])
        closed = sum(bool(mark & m.CLOSE) for mark in words.marks[start:end])
        if opened > closed and end < len(words.marks) and words.marks[end] & m.CLOSE:
            end += 1
        while end - start > 1 and words.marks[start] & m.BINDING:
            start += 1
        while end - start > 1 and words.marks[end - 1] & m.BINDING:
            end -= 1
        if kind == "person":
            start, end = name_bounds(words, start, end)
        found.append((kind, start, end))
    return tuple(found)


def needs_second(words: Words, reading: Reading) -> bool:
    """Whether a cell is worth a second reading: not where one owner is all known words, or nobody is named.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> [needs_second(*read_alone(text)) for text in ("Ann Reed", "HR", "TBC", "Head of Wibble and Wobble")]
    [False, False, False, True]
    """
    parts = [part for part in reading.segments if part.kind not in ("nobody", "note")]
    if not parts or _titled(words, parts):
        return False
    return len(parts) > 1 or not _plain(words, parts[0])


def _titled(words: Words, parts: Sequence[Segment]) -> bool:
    """A person with a title and what is said of that person: the title leaves no doubt."""
    return (
        parts[0].kind == "person" and bool(words.marks[parts[0].start] & m.TITLE) and all(p.linked for p in parts[1:])
    )


def _plain(words: Words, part: Segment) -> bool:
    """A forename and a surname, or a known body or post of known words."""
    marks = words.marks[part.start : part.end]
    if part.kind == "person":
        start, end = name_bounds(words, part.start, part.end)
        return end - start <= 2 and bool(words.marks[start] & (m.FORENAME | m.INITIAL))
    known = m.POST_HEAD | m.SCOPE & ~m.ACRONYM | m.PREPOSITION
    return all(mark & known and not mark & m.FORENAME for mark in marks)


def disagreement(words: Words, reading: Reading, parts: Sequence[Part]) -> Doubt | None:
    """The issue of a cell that the two read differently, with the other reading; None where they agree."""
    until = next((at for at, mark in enumerate(words.marks) if mark & m.DUTY), len(words.marks))
    mine = tuple(claim for claim in rules_claims(words, reading.segments) if claim[1] < until)
    other = tuple(claim for claim in model_claims(words, parts) if claim[1] < until)  # duties are the rules' alone
    if not other or _bare(words, mine) == _bare(words, other):
        return None
    named = (f"{words.span(start, end)} ({_SHOWN.get(kind, kind)})" for kind, start, end in other)
    message = f"a second reader takes this cell apart differently: {' | '.join(named)}"
    instead = instead_of(words, owners_of(words, reading.segments), owners_claimed(other))
    return Doubt("owner_unsure", "warning", message, instead)


def owners_claimed(claims: Iterable[Claim]) -> list[Claim]:
    """The owners of these claims: an attached post and an organisation belong to the one beside them.

    >>> owners_claimed([("person", 0, 2), ("attached", 3, 6), ("body", 8, 9)])
    [('person', 0, 6), ('body', 8, 9)]
    >>> owners_claimed([("attached", 0, 2), ("person", 3, 5), ("person", 6, 8)])
    [('person', 0, 5), ('person', 6, 8)]
    """
    found: list[Claim] = []
    ahead = False  # a post that waits for its person
    for kind, start, end in sorted(claims, key=lambda claim: claim[1]):
        last = found[-1] if found else None
        if last and ((kind == "attached" and last[0] == "person" and not ahead) or kind == "organisation"):
            found[-1] = (last[0], last[1], end)
        elif last and ahead and kind == "person":
            found[-1], ahead = ("person", last[1], end), False
        else:
            ahead = kind == "attached"
            found.append(("post" if ahead else kind, start, end))
    return found


_SHOWN = {"attached": "post of the person"}


def _bare(words: Words, claims: Iterable[Claim]) -> list[tuple[str, str]]:
    """Claims by kind and words: marks and articles at the ends do not matter, nor the order of post and person.

    Nor does a bracket at the end of a post: both readings give it to that post.
    """
    return sorted((kind, words.key(start, _unbracketed(words, start, end))) for kind, start, end in claims)


def _unbracketed(words: Words, start: int, end: int) -> int:
    """The end of these tokens without a bracket behind the first of them."""
    return next((at for at in range(start + 1, end) if words.marks[at] & m.OPEN), end)
