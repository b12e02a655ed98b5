"""How likely two actions are one: the evidence of each field, weighed by how far it holds in this pair of plans.

The field's standard is used (Fellegi and Sunter 1969): evidence counts the logarithm of how much more often it is seen
between versions of one action than between any two actions. How often it is seen between versions of one action is
counted on the pairs that their texts make sure, over a prior; so where all refs were renumbered, refs say nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from planparse.versions.items import Item, Version
from planparse.versions.text import FUNCTION_WORDS, Matrix, alike, stem, words_of

Levels = npt.NDArray[np.int8]
"""Old by new: how far a field agrees, from 0 (not at all) up; -1 where one side says nothing."""

_TEXT = ((0.0, 0.15, 0.3, 0.4, 0.5, 0.7, 0.85, 1.0), (-18.0, -12.0, -5.0, -1.5, 1.0, 4.0, 6.5, 9.0))
"""Likeness of two descriptions, and what it counts for or against (natural logarithms)."""
_SHARE = 0.88
"""A text that is whole in a longer one counts as alike as this: a clause was added or cut."""
_PRIOR_WEIGHT = 6.0
_LEAST, _MOST = -1.5, 2.5
_TOGETHER = (-6.0, 8.0)
"""No field besides the text may count more, nor all of them together: they are not independent of each other, and two
actions that share all but the text (one gone, one in its place) are two."""


@dataclass(frozen=True)
class Likeness:
    """Of each pair, old by new: how alike the texts are, and what that counts."""

    text: Matrix
    counts: npt.NDArray[np.float64]


def likeness(old: Sequence[Item], new: Sequence[Item]) -> Likeness:
    """What the descriptions alone say."""
    before, after = [item.text for item in old], [item.text for item in new]
    dice, share = alike(before, after)
    lengths = np.minimum.outer([len(words_of(t)) for t in before], [len(words_of(t)) for t in after])
    text = np.where(lengths >= 5, np.maximum(dice, _SHARE * share * np.minimum(1, 0.4 + dice)), dice)
    counts = np.interp(text, *_TEXT) + _telling(before, after)
    return Likeness(text.astype(np.float32), counts)


_SIBLINGS = 0.6


def _telling(old: Sequence[str], new: Sequence[str]) -> npt.NDArray[np.float64]:
    """What the words say that tell an action from its nearest sibling in its own plan.

    ``Recruit for team A`` and ``Recruit for team B`` are alike, but they are not one; where a plan holds both, the one
    word in which they differ decides, and a pair that has it on neither side is unlikely.
    """
    held = _held(old, new)
    turned = _held(new, old).T
    share = np.fmax(held, turned)
    return np.where(np.isnan(share), 0.0, np.interp(np.nan_to_num(share), (0.0, 0.5, 1.0), (-11.0, -2.0, 1.0)))


def _held(own: Sequence[str], others: Sequence[str]) -> npt.NDArray[np.float64]:
    """Which part of the words that tell one action from its sibling stands in each text of the other plan."""
    found = np.full((len(own), len(others)), np.nan)
    if len(own) < 2:
        return found
    among, _ = alike(own, own)
    np.fill_diagonal(among, 0)
    stems = [_stems(text) for text in own]
    theirs = [_stems(text) for text in others]
    for row, nearest in enumerate(np.argmax(among, axis=1)):
        if among[row, nearest] < _SIBLINGS:
            continue
        telling = stems[row] - stems[int(nearest)]
        if telling:
            found[row] = [len(telling & other) / len(telling) for other in theirs]
    return found


def _stems(text: str) -> frozenset[str]:
    """The words of a text that can tell; a lone letter (``team A``) does, other function words do not."""
    return frozenset(stem(word) for word in words_of(text) if len(word) == 1 or word not in FUNCTION_WORDS)


def context(old: Version, new: Version, sure: Mapping[int, int], areas: Mapping[int, int]) -> npt.NDArray[np.float64]:
    """What all fields besides the description count, for each pair."""
    total = np.zeros((len(old.items), len(new.items)))
    for levels, prior in _fields(old, new, sure, areas):
        total += _weighed(levels, prior, sure)
    return np.clip(total, *_TOGETHER)


def _weighed(levels: Levels, prior: Sequence[float], sure: Mapping[int, int]) -> npt.NDArray[np.float64]:
    """Levels as logarithms of likelihood ratios; a field that says nothing counts nothing."""
    seen = np.array([levels[i, j] for i, j in sure.items()], dtype=int)
    among_same = np.array([(seen == level).sum() for level in range(len(prior))]) + _PRIOR_WEIGHT * np.array(prior)
    among_all = np.array([(levels == level).sum() for level in range(len(prior))]) + 1.0
    ratio = np.log((among_same / among_same.sum()) / (among_all / among_all.sum()))
    return np.where(levels >= 0, np.clip(ratio, _LEAST, _MOST)[levels], 0.0)


def _fields(
    old: Version, new: Version, sure: Mapping[int, int], areas: Mapping[int, int]
) -> list[tuple[Levels, tuple[float, ...]]]:
    """Each field's levels, with how often each is to be expected of one action in two versions."""
    before, after = old.items, new.items
    return [
        (_equal([item.action.ref for item in before], [item.action.ref for item in after]), (0.4, 0.6)),
        (_equal([areas.get(item.area, -1) for item in before], [item.area for item in after]), (0.15, 0.85)),
        (_equal([item.when for item in before], [item.when for item in after]), (0.4, 0.6)),
        (_overlap([item.owners for item in before], [item.owners for item in after]), (0.15, 0.15, 0.7)),
        (_texts([item.action.outcome for item in before], [item.action.outcome for item in after]), (0.2, 0.1, 0.7)),
        (_texts([item.action.progress for item in before], [item.action.progress for item in after]), (0.4, 0.3, 0.3)),
        (_texts([item.rest for item in before], [item.rest for item in after]), (0.2, 0.1, 0.7)),
        (_neighbours(old, new, sure), (0.2, 0.3, 0.5)),
    ]


def _equal(old: Sequence[str | int], new: Sequence[str | int]) -> Levels:
    first, second = np.array(old, dtype=object)[:, None], np.array(new, dtype=object)[None, :]
    known = np.array([bool(v != "") for v in old])[:, None] & np.array([bool(v != "") for v in new])[None, :]
    return np.where(known, (first == second).astype(np.int8), -1).astype(np.int8)


def _overlap(old: Sequence[frozenset[str]], new: Sequence[frozenset[str]]) -> Levels:
    """0: no owner in common, 1: some, 2: the same."""

    def level(left: frozenset[str], right: frozenset[str]) -> int:
        return -1 if not left or not right else 2 if left == right else 1 if left & right else 0

    cache: dict[tuple[frozenset[str], frozenset[str]], int] = {}
    return np.array(
        [[cache.setdefault((left, right), level(left, right)) for right in new] for left in old], dtype=np.int8
    ).reshape(len(old), len(new))


def _texts(old: Sequence[str | None], new: Sequence[str | None]) -> Levels:
    """0: other texts, 1: partly the same, 2: the same or nearly. Each different text is compared once."""
    left, right = sorted({t for t in old if t}), sorted({t for t in new if t})
    levels = np.full((len(old), len(new)), -1, dtype=np.int8)
    if not left or not right:
        return levels
    dice, share = alike(left, right)
    small = ((dice > 0.85).astype(np.int8) + ((dice > 0.5) | (share > 0.85))).astype(np.int8)
    rows, columns = {t: n for n, t in enumerate(left)}, {t: n for n, t in enumerate(right)}
    has_old, has_new = [i for i, t in enumerate(old) if t], [j for j, t in enumerate(new) if t]
    places = np.ix_([rows[old[i] or ""] for i in has_old], [columns[new[j] or ""] for j in has_new])
    levels[np.ix_(has_old, has_new)] = small[places]
    return levels


def _neighbours(old: Version, new: Version, sure: Mapping[int, int]) -> Levels:
    """How many of the actions before and after are one as well: 0, 1 or 2 (the plan's ends count)."""
    n, m = len(old.items), len(new.items)
    ends = {**sure, -1: -1, n: m}
    levels = np.zeros((n, m), dtype=np.int8)
    for i in range(n):
        above, below = ends.get(i - 1), ends.get(i + 1)
        if above is not None and above + 1 < m:
            levels[i, above + 1] += 1
        if below is not None and below - 1 >= 0:
            levels[i, below - 1] += 1
    return levels
