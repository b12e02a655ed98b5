"""What a bracket at a paragraph's end says: who, when and then how far, as in `(Ann Reed; May 2024; on hold)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from planparse.noun import noun
from planparse.outline.cell_looks import fit, looks
from planparse.outline.features.cells import is_status
from planparse.outline.records.record import Words, trimmed
from planparse.outline.records.trailing import bracketed, says_how_far
from planparse.outline.scored import Field
from planparse.read.document import Paragraph
from planparse.words import Phrase, split_word

PLAIN = 0.5
"""How much a part must look like a date or an owner."""
LONGEST_STATUS = 5
"""Most words of a status."""
_LONGEST_LABEL = 3
_CLOSE = {")": "(", "]": "["}
_STRONGEST = ";|–—/,"
_PARTS = frozenset(",;/|–—-:")


@noun
class Ending:
    """A paragraph's ending in brackets: the text before it, who, when, which of them is first, and the marks."""

    text: Words
    owner: Words
    time: Words
    time_first: bool
    marks: Words
    label: Words = ()
    """The label before who, with its colon."""
    status: Words = ()
    """The words after when, which may be a status."""
    note: Words = ()
    """What is said after the status: `(Ann Reed – May 2024 – late – the other firm has left)`."""
    bare: bool = False
    """Whether it has no such ending, and only begins like those that have one."""
    status_behind: bool = False
    """Whether the status comes after the bracket."""
    dashed: bool = False
    """Whether it stands behind a dash, without brackets."""


def ending(block: Paragraph) -> Ending | None:
    """The ending of a paragraph that contains only who and when."""
    return next((end for end in readings(block.words) if _looks_like_owner(end.owner)), None)


def _looks_like_owner(words: Words) -> bool:
    """Whether words look like an owner, or those before a comma do: what follows may be a post, but no date."""
    if looks(Phrase(words).text)["timescale"] > PLAIN:
        return False
    first = next((at for at, word in enumerate(words, 1) if word.text[-1] == ","), len(words))
    return any(looks(Phrase(part).text.rstrip(","))["lead"] > PLAIN for part in (words, words[:first]))


def readings(words: Words) -> Iterator[Ending]:
    """Yield the ways to split the brackets at a paragraph's end into a date and other words, shortest date first.

    Words behind a dash or an arrow count as in brackets: `Train all staff – Ann Reed, May 2024`.
    """
    words, behind = _status_behind(words)
    cut = bracketed(words)
    if cut is not None:
        yield from _readings(cut, behind) if cut[0] else ()
        return
    for one in _behind_dashes(words):
        yield from (replace(end, dashed=True) for end in _readings(one, behind) if _is_clean(end))


def _is_clean(end: Ending) -> bool:
    """Whether nothing follows when: behind a dash, no bracket shows where it ends and an answer begins."""
    when = Phrase(end.time).text.rstrip(".")
    return not end.status and not end.note and len(end.time) <= LONGEST_STATUS and not _SENTENCE.search(when)


_SENTENCE = re.compile(r"[.!?] ")


def _behind_dashes(words: Words) -> Iterator[tuple[Words, Words, Words]]:
    """Yield the words before a dash, those behind it, and it, for the last two: one may part who from when."""
    dashes = [at for at in range(len(words) - 2, 0, -1) if words[at].text in _DASHES]
    for at in dashes[:2]:
        if len(words) - at <= _LONGEST_TAIL:
            yield words[:at], words[at + 1 :], words[at : at + 1]


_DASHES = frozenset(("–", "—", "-", "--", "→", "->", "=>", "»", ">>", "|"))
_LONGEST_TAIL = 16
"""Most words of who and when behind a dash."""


def _readings(cut: tuple[Words, Words, Words], behind: Words) -> Iterator[Ending]:
    text, inside, marks = cut
    label, inside = labelled_front(inside) or ((), inside)
    if any(word.text.endswith(":") for word in inside) or any(mark.isdigit() for mark in Phrase(label).text):
        label, inside = (), (*label, *inside)  # each part has its own label, or it is a date
    ways = [way for at in range(1, len(inside)) if (way := _parted(inside, at))]
    for owner, time, first, mark in sorted(ways, key=_strength):
        when, status, note, rest = (time, (), (), ()) if first or behind else _with_status(time)
        if looks(Phrase(when).text)["timescale"] > PLAIN:
            yield Ending(
                text,
                owner,
                when,
                first,
                (*marks, *mark, *rest),
                label,
                behind or status,
                note,
                status_behind=bool(behind),
            )


def _strength(way: tuple[Words, Words, bool, Words]) -> tuple[bool, int]:
    """What to sort ways by: a semicolon or stroke parts before a comma does, and then the shortest date is best.

    `(Ann Reed, English lead; by May 2024)` has a comma inside who, and not before when.
    """
    return not any(word.text[-1] in ";|" for word in way[3]), len(way[1])


def _status_behind(words: Words) -> tuple[Words, Words]:
    """The words up to the last bracket, and a status after it: `[Ann Reed, May 2024] DONE`."""
    for at in range(len(words) - LONGEST_STATUS, len(words)):
        said = Phrase(words[at:]).text
        if at > 0 and words[at - 1].text[-1] in _CLOSE and (is_status(said) or said.isupper()):
            return words[:at], words[at:]
    return words, ()


def labelled_front(words: Words) -> tuple[Words, Words] | None:
    """A label of a few words with a colon at the front, and the words after it; a bullet before it is part of it."""
    for at, word in enumerate(words[: _LONGEST_LABEL + 1]):
        if word.text.endswith(":") and len(word.text) > 1 and at + 1 < len(words):
            return words[: at + 1], words[at + 1 :]
    return None


def by_place(words: Words, count: int) -> Ending | None:
    """An ending of at least ``count`` parts, as the others have them: the last are when and status, before them is who.

    `(Ann Reed; to be agreed; on hold)` has no date, but three parts; `(May 2024)` has nobody yet.
    """
    cut = bracketed(words) or next(_behind_dashes(words), None)
    if cut is None or not cut[0]:
        return None
    text, inside, marks = cut
    label, inside = labelled_front(inside) or ((), inside)
    ways = [way for mark in _STRONGEST if len(way := _cut_at(inside, mark, count)) == count]
    parts = max(ways, key=lambda way: sum(fit(Phrase(way[at][0]).text, _PLACES[at]) for at in (0, 1)), default=None)
    if parts is None:
        alone = looks(Phrase(inside).text)["timescale"] > PLAIN and not label
        return Ending(text, (), inside, False, marks) if alone else None
    (owner, time, *status), gone = [part for part, _ in parts], [words for _, words in parts]
    said = status[0] if status else ()
    bare = looks(Phrase(owner).text)["lead"] <= PLAIN  # what is no plain date has an issue of its own
    return Ending(text, owner, time, False, (*marks, *(w for words in gone for w in words)), label, said, bare=bare)


_PLACES: tuple[Field, Field] = ("lead", "timescale")


def _cut_at(words: Words, mark: str, count: int) -> list[tuple[Words, Words]]:
    """The parts between the last marks of this kind, each without the marks around it, and these."""
    cuts = [at for at in range(1, len(words)) if words[at - 1].text[-1] == mark][1 - count :]
    return [trimmed(words[start:stop]) for start, stop in pairwise((0, *cuts, len(words)))]


def _with_status(time: Words) -> tuple[Words, Words, Words, Words]:
    """When, the words after it that may be a status, what is said after these, and the marks between them.

    Many words, or some with figures, only follow if they begin with a plain status.
    """
    for at in _cuts(time):
        due, one = trimmed(time[:at])
        rest, two = trimmed(time[at:])
        if not rest or looks(Phrase(due).text).get("timescale", 0) <= PLAIN:
            continue
        stop = next((end for end in _cuts(rest) if says_how_far(Phrase(trimmed(rest[:end])[0]).text)), 0)
        if stop:
            status, three = trimmed(rest[:stop])
            note, four = trimmed(rest[stop:])
            return due, status, note, (*one, *two, *three, *four)
        if len(rest) <= LONGEST_STATUS and not any(mark.isdigit() for mark in Phrase(rest).text):
            return due, rest, (), (*one, *two)
    return time, (), (), ()


def _cuts(words: Words) -> list[int]:
    """The indexes of the words that a mark stands before, or that are one."""
    return [at for at in range(1, len(words)) if words[at - 1].text[-1] in _PARTS or words[at].text in _PARTS]


def _parted(words: Words, at: int) -> tuple[Words, Words, bool, Words] | None:
    """Who and when, if the words split into both before this one: owner, time, whether it comes first, and the mark."""
    before = words[at - 1]
    if before.text[-1] not in _PARTS and words[at].text not in _PARTS and words[at].text.casefold() != "by":
        return None
    front, one = trimmed(words[:at])
    rear, two = trimmed(words[at:])
    if not front or not rear:
        return None
    if front[-1].text.endswith(":"):
        if len(front[-1].text) == 1 or looks(Phrase(front).text.rstrip(":"))["timescale"] <= PLAIN:
            return None  # a label, and its value
        last, colon = split_word(front[-1], len(front[-1].text) - 1)
        front, one = (*front[:-1], last), (*one, colon)
    time_first = looks(Phrase(front).text)["timescale"] > PLAIN >= looks(Phrase(rear).text)["timescale"]
    owner, time = (rear, front) if time_first else (front, rear)
    return owner, time, time_first, (*one, *two)
