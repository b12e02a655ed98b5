"""Matching two versions: which actions, areas and owners are the same, and which actions were split or joined.

Three rounds: first texts that are surely the same; then all evidence, weighed with what those pairs show; then again
with the neighbours that the second round made sure. Actions left over are then tried as pieces of a split or a join.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from planparse.assignment import best_pairs
from planparse.cells.owners import name_key
from planparse.cells.owners.people import likeness as name_likeness
from planparse.cells.register import owner_key, words_key
from planparse.plan.assemble import content_id
from planparse.plan.model import Area, Plan, RegisteredOwner
from planparse.versions.likeness import (
    FUNCTION_WORDS,
    TextLikeness,
    Version,
    VersionedAction,
    alike,
    context,
    fields,
    likeness,
    stem,
    weights,
    words_of,
)

# Areas that are in both plans: by title, and by the actions that are surely in both.


_SAME_TITLE = 0.55
"""Titles at least this much alike are of one area (Dice over letter groups)."""
_SAME_ACTIONS = 0.34
"""Areas that share this part of their actions are one area, whatever their titles."""
_SAME_NUMBER = 0.12
"""Areas with the same number need this much less in common."""


def matched_areas(old: Version, new: Version, sure: Mapping[int, int]) -> dict[int, int]:
    """Map old areas to new ones, by index; ``sure`` are pairs of actions already known to be the same."""
    titles, _ = alike([_said(area) for area in old.areas], [_said(area) for area in new.areas])
    shared = Counter((old.items[i].area, new.items[j].area) for i, j in sure.items())
    sizes = [len(area.actions) for area in old.areas], [len(area.actions) for area in new.areas]
    scores = np.full(titles.shape, -1.0)
    for a, before in enumerate(old.areas):
        for b, after in enumerate(new.areas):
            together = 2 * shared[a, b] / max(sizes[0][a] + sizes[1][b], 1)
            same_number = before.number is not None and before.number == after.number
            blank = not _said(before) and not _said(after)
            needed = _SAME_ACTIONS - (_SAME_NUMBER if same_number else 0)
            evidence = max(float(titles[a, b]) - _SAME_TITLE, together - needed, 0.01 if blank else -1)
            if evidence > 0:
                scores[a, b] = evidence + together
    return best_pairs(scores)


def _said(area: Area) -> str:
    return area.title or area.heading


# Splits and joins: one action whose words are spread over several actions of the other plan.


_INSIDE = 0.6
"""The share of a piece's words that must be in the whole."""
_GAIN = 0.2
"""The share of the whole's words that a piece must add to the other pieces."""
_COVERED = 0.72
"""The share of the whole's words that the pieces together must have."""
_ALL_OVER = 0.9
"""A smaller piece is enough if all its words are missing in the others, and the pieces then have this share."""
_MOST_PIECES = 4


Words = Counter[str]


class Pieces:
    """The words of both plans' actions, with weights: finds actions that are made of several others."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self._old = [_stems(text) for text in old]
        self._new = [_stems(text) for text in new]
        self._weight = weights([frozenset(words) for words in (*self._old, *self._new)])

    def splits(self, pairs: Mapping[int, int], free: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """Map old actions to the new ones that they were split into; ``free`` are new ones without a partner."""
        return self._found(self._old, self._new, pairs, free)

    def joins(self, pairs: Mapping[int, int], free: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """Map new actions to the old ones that were joined in them; ``free`` are old ones without a partner."""
        return self._found(self._new, self._old, {j: i for i, j in pairs.items()}, free)

    def _found(
        self,
        wholes: Sequence[Words],
        parts: Sequence[Words],
        pairs: Mapping[int, int],
        free: Sequence[int],
    ) -> dict[int, tuple[int, ...]]:
        left = list(free)
        found: dict[int, tuple[int, ...]] = {}
        for number, whole in enumerate(wholes):
            near = [part for part in left if self._size(parts[part] & whole) >= _INSIDE * self._size(parts[part]) > 0]
            pieces = self._pieces(whole, parts, pairs.get(number), near)
            if len(pieces) > 1:
                found[number] = tuple(sorted(pieces))
                left = [part for part in left if part not in pieces]
        return found

    def _pieces(self, whole: Words, parts: Sequence[Words], first: int | None, near: list[int]) -> list[int]:
        """The pieces of a whole, its partner first; empty if they do not make it up.

        A word counts as often as it occurs: ``see B`` has one half of ``see A and see B``.
        """
        size = self._size(whole)
        pieces = [] if first is None else [first]
        rest = whole if first is None else whole - parts[first]
        while near and len(pieces) < _MOST_PIECES:
            best = max(near, key=lambda part: (self._size(parts[part] & rest), -part))
            left = rest - parts[best]
            missing = parts[best] <= rest and self._size(left) <= (1 - _ALL_OVER) * size
            if self._size(parts[best] & rest) < _GAIN * size and not missing:
                break
            pieces.append(best)
            rest = left
            near = [part for part in near if part != best]
        own = self._size(whole & parts[first]) if first is not None else size
        return pieces if self._size(rest) <= (1 - _COVERED) * size and own >= _GAIN * size else []

    def _size(self, words: Words) -> int:
        return sum(self._weight[word] * count for word, count in words.items())


def _stems(text: str) -> Words:
    return Counter(stem(word) for word in words_of(text) if word not in FUNCTION_WORDS)


_SURE_TEXT = 0.7
_SURE_MARGIN = 0.12
"""A pair is sure from the start if its texts are this much alike, and this much more than with any other action."""
_SURE_SCORE = 4.0
"""A pair is sure after a round if its evidence is at least this (odds of about 50 to 1)."""


@dataclass(frozen=True, slots=True)
class Matching:
    """Which actions and areas are the same, by their numbers in the plans.

    ``pairs`` is one to one. ``splits`` has all successors of an old action, ``joins`` all predecessors of a new one.
    The partner in ``pairs`` is among them.
    """

    pairs: dict[int, int]
    areas: dict[int, int]
    splits: dict[int, tuple[int, ...]]
    joins: dict[int, tuple[int, ...]]


def match(old: Version, new: Version) -> Matching:
    """Match the actions and areas of two versions."""
    if not old.items or not new.items:
        return Matching({}, matched_areas(old, new, {}), {}, {})
    texts = likeness([item.text for item in old.items], [item.text for item in new.items])
    fixed = fields(old.items, new.items)
    carried = _carried(old.items, new.items)
    sure = {**_sure(texts), **carried}
    pairs: dict[int, int] = {}
    for _round in range(2):
        areas = matched_areas(old, new, sure)
        scores = texts.counts + context(old, new, fixed, sure, areas)
        _pin(scores, carried)
        pairs = best_pairs(scores)
        sure = {i: j for i, j in pairs.items() if scores[i, j] >= _SURE_SCORE}
    splits, joins = _groups(old, new, pairs)
    for whole, pieces in splits.items():
        pairs.setdefault(whole, pieces[0])
    taken = set(pairs)
    for whole, pieces in joins.items():
        if whole not in pairs.values():
            pairs[next(piece for piece in pieces if piece not in taken)] = whole
    return Matching(dict(sorted(pairs.items())), matched_areas(old, new, pairs), splits, joins)


def _sure(texts: TextLikeness) -> dict[int, int]:
    """The pairs in which each is by far the best match of the other."""
    likely = np.where(texts.counts > 0, texts.text, 0)
    found = {}
    for i, j in enumerate(np.argmax(likely, axis=1)):
        best = likely[i, j]
        others = max(_largest_but(likely[i], int(j)), _largest_but(likely[:, j], i))
        if best >= _SURE_TEXT and best - others >= _SURE_MARGIN:
            found[i] = int(j)
    return found


def _largest_but(values: np.ndarray[tuple[int], np.dtype[np.float64]], place: int) -> float:
    return float(np.delete(values, place).max(initial=0))


def _carried(old: tuple[VersionedAction, ...], new: tuple[VersionedAction, ...]) -> dict[int, int]:
    """The pairs that an earlier run matched: the action has an id that is not made of its own words."""
    places = {item.action.id: item.number for item in old}
    lent = [item for item in new if not item.action.id.startswith(content_id(item.text))]
    return {places[item.action.id]: item.number for item in lent if item.action.id in places}


def _pin(scores: np.ndarray[tuple[int, int], np.dtype[np.float64]], pairs: Mapping[int, int]) -> None:
    """Fix these pairs: their actions can have no other partner."""
    for i, j in pairs.items():
        scores[i, :], scores[:, j] = -1.0, -1.0
    for i, j in pairs.items():
        scores[i, j] = 99.0


def _groups(
    old: Version, new: Version, pairs: dict[int, int]
) -> tuple[dict[int, tuple[int, ...]], dict[int, tuple[int, ...]]]:
    """Splits, then joins of the actions that are left over."""
    pieces = Pieces([item.text for item in old.items], [item.text for item in new.items])
    splits = pieces.splits(pairs, [j for j in range(len(new.items)) if j not in pairs.values()])
    gone = [i for i in range(len(old.items)) if i not in pairs and i not in splits]
    used = {j for found in splits.values() for j in found}
    joins = pieces.joins({i: j for i, j in pairs.items() if i not in splits}, gone)
    return splits, {j: found for j, found in joins.items() if j not in used}


# Two registers of owners -> which owners are the same.


_Key = Callable[[RegisteredOwner], object]


def same_owners(old: Iterable[RegisteredOwner], new: Iterable[RegisteredOwner]) -> dict[str, str]:
    """Map owner ids of the new version to ids of the old one, for the owners that both have.

    Most are found by the same words; then by the same id; then by the same words read as another kind, or printed with
    or without an organisation; last by a spelling of a person's name that fits only one owner.
    """
    found: dict[str, str] = {}
    left, right = list(old), list(new)
    for key in (_words, lambda owner: owner.id, _bare):
        found |= _paired(left, right, key)
        left = [owner for owner in left if owner.id not in found.values()]
        right = [owner for owner in right if owner.id not in found]
    alike = [(a.id, b.id) for a in left for b in right if _one_person(a, b)]
    old_ends, new_ends = Counter(a for a, _ in alike), Counter(b for _, b in alike)
    return found | {b: a for a, b in alike if old_ends[a] == new_ends[b] == 1}


def in_terms_of(old: Plan, new: Plan) -> dict[str, str]:
    """For each owner of the new version the id it has in the old one; for a new owner an id that is in neither."""
    same = same_owners(old.owners, new.owners)
    return {owner.id: same.get(owner.id, f"new {owner.id}") for owner in new.owners}


def _paired(old: Iterable[RegisteredOwner], new: Iterable[RegisteredOwner], key: _Key) -> dict[str, str]:
    """Owners with the same key, if no other owner of their version has it."""
    left, right = dict(_single(old, key)), dict(_single(new, key))
    return {owner.id: left[said].id for said, owner in right.items() if said in left}


def _single(owners: Iterable[RegisteredOwner], key: _Key) -> Iterator[tuple[object, RegisteredOwner]]:
    keyed = [(key(owner), owner) for owner in owners]
    counts = Counter(said for said, _ in keyed)
    yield from ((said, owner) for said, owner in keyed if counts[said] == 1)


def _words(owner: RegisteredOwner) -> object:
    return owner_key(owner.kind, owner.name or owner.post or owner.display, owner.organisation)


def _bare(owner: RegisteredOwner) -> object:
    return words_key(owner.name or owner.post or owner.display)


@dataclass(frozen=True, slots=True)
class _Name:
    """A name in the form that `name_likeness` compares. The counts of its cells favour neither of two versions."""

    key: str
    title: str | None
    cells: tuple[int, ...]


def _one_person(a: RegisteredOwner, b: RegisteredOwner) -> bool:
    if (a.kind, b.kind) != ("person", "person"):
        return False
    keys = [(name_key(one.name or one.display), one.title) for one in (a, b)]
    tries = [
        name_likeness(_Name(*short, (0,)), _Name(*full, (0, 1)), later=True) for short, full in (keys, reversed(keys))
    ]
    return any(like is not None and like.same for like in tries)
