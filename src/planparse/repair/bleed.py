"""Lines of one column inside a cell of another: which words of the cell are not its own.

An export that cuts columns by position lets the beginnings of a neighbour's lines run into a cell. What ran
in follows the neighbour's text in order, from its first word on, but with gaps and with words cut short.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from planparse.outline.cell_looks import opens_with_status

_REACH = 40
"""Words of the neighbour that may be missing between two that ran in: the rest of one or two lines."""
_GAP = 3
"""Words in a row that may match nothing (cut in the middle) before the run is over."""
_ENOUGH = 4
"""Words that must follow the neighbour's text before it is taken for a run."""

_MARKS = re.compile(r"[^\w%]+")

Region = tuple[int, int]


def bled(words: Sequence[str], neighbours: Sequence[str]) -> list[Region]:
    """The regions (start, stop) of a cell's words that are lines of the neighbouring cells.

    >>> own = "Plans are seen by all. On tract Plans app team of Janu 90% of plans are good.".split()
    >>> bled(own, ["On track. Plans are approved by the team and go live by the end of January."])
    [(5, 12)]
    >>> bled("All plans are on track and seen by managers.".split(), ["On track. All plans are seen."])
    []
    """
    texts = _by_opener(neighbours)
    folded = [_fold(word) for word in words] if texts else []
    regions: list[Region] = []
    start = 0
    while texts and start < len(words):
        stop = _longest_run(folded, start, texts) if _begins(words, start) else start
        if stop > start:
            regions.append((start, stop))
            start = stop
        else:
            start += 1
    return list(_united(regions))


Texts = Mapping[tuple[str, ...], Sequence[tuple[str, ...]]]
"""Texts by the status phrase that they open with: plans have few, however many rows they have."""


def _by_opener(neighbours: Sequence[str]) -> Texts:
    found: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for text in dict.fromkeys(neighbours):
        words = _opening(text)
        if words is not None:
            found.setdefault(words[0], []).append(words[1])
    return found


@lru_cache(maxsize=4096)
def _opening(text: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The status phrase that a text opens with and all its words, folded; None where it opens with none."""
    if not opens_with_status(text):
        return None
    words = tuple(map(_fold, text.split()))
    length = opens_with_status(" ".join(words[:4]))
    return (words[:length], words) if length else None


def _longest_run(words: Sequence[str], start: int, texts: Texts) -> int:
    """Where the longest run of a neighbour's text that begins at ``start`` stops; ``start`` if there is none."""
    stop = start
    for opener, those in texts.items():
        here = words[start : start + len(opener)]
        if len(here) == len(opener) and all(map(_alike, here, opener)):
            stop = max(stop, *(_run(words, start, text, len(opener)) for text in those))
    return stop


def _begins(words: Sequence[str], start: int) -> bool:
    """A run begins a sentence: with a capital, after a full stop or another break of the cell's own text."""
    before = words[start - 1] if start else "."
    return words[start][:1].isupper() and (before[-1] in ".!?:;)" or not before.isalpha())


def _run(words: Sequence[str], start: int, text: Sequence[str], opener: int) -> int:
    """Where the run of this neighbour's text that begins with ``opener`` words of it stops; ``start`` if it is none."""
    at, position, matched, last = start + opener, opener, opener, start + opener
    gap = 0
    while at < len(words) and gap <= _GAP:
        found = _found(words, at, text, position, strong=gap > 0)
        if found is None:
            gap += 1
        else:
            position, matched, last, gap = found + 1, matched + 1, at + 1, 0
        at += 1
    alone = last == start + opener == len(words)  # nothing but the neighbour's first word, at the cell's end
    return last if matched >= _ENOUGH or alone else start


def _found(words: Sequence[str], at: int, text: Sequence[str], position: int, *, strong: bool) -> int | None:
    """Where in the neighbour's text, from ``position`` on, this word or its beginning stands."""
    word = words[at]
    for place in range(position, min(position + _REACH, len(text))):
        if _alike(word, text[place]) or _cut(word, text[place]):
            near = place - position <= 1
            if strong and not (len(word) >= 6 and word == text[place]) and not _pair(words, at, text, place):
                continue
            if near or len(word) >= 4 or _pair(words, at, text, place) or place - position <= 12:
                return place
    return None


def _pair(words: Sequence[str], at: int, text: Sequence[str], place: int) -> bool:
    return at + 1 < len(words) and place + 1 < len(text) and _alike(words[at + 1], text[place + 1])


@lru_cache(maxsize=4096)
def _alike(one: str, other: str) -> bool:
    """The same word, or one letter misread in a longer one."""
    return one == other or (min(len(one), len(other)) >= 4 and Levenshtein.distance(one, other, score_cutoff=1) <= 1)


def _cut(word: str, whole: str) -> bool:
    """A word that lost its end or its beginning at the cell's edge (`Prote` of `Protection`)."""
    if not word or len(word) >= len(whole):
        return False
    if len(word) >= 3 and whole.endswith(word) and len(whole) - len(word) <= 3:
        return True
    stem = word[:-1] if len(word) > 4 else word  # the last letter before the edge is often misread
    return whole.startswith(stem) and (len(word) >= 3 or word.isalpha())


@lru_cache(maxsize=16384)
def _fold(word: str) -> str:
    return _MARKS.sub("", word).casefold()


def _united(regions: Sequence[Region]) -> Iterator[Region]:
    """Regions with nothing or a cut word between them are one."""
    held: Region | None = None
    for start, stop in regions:
        if held is not None and start - held[1] <= _GAP:
            held = (held[0], stop)
        else:
            if held is not None:
                yield held
            held = (start, stop)
    if held is not None:
        yield held
