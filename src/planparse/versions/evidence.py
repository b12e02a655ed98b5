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
from planparse.versions.text import alike

Levels = npt.NDArray[np.int8]
"""Old by new: how far a field agrees, from 0 (not at all) up; -1 where one side says nothing."""

_PRIOR_WEIGHT = 6.0
_LEAST, _MOST = -1.5, 2.5
_TOGETHER = (-4.0, 8.0)
"""No field besides the text may count more, nor all of them together: they are not independent of each other, and two
actions that share all but the text (one gone, one in its place) are two."""


@dataclass(frozen=True)
class Field:
    """How far one field agrees, with how often each level is to be expected of one action in two versions."""

    levels: Levels
    prior: tuple[float, ...]


def fields(old: Sequence[Item], new: Sequence[Item]) -> list[Field]:
    """The fields that agree or not whatever else is known."""
    return [
        Field(_equal([item.action.ref for item in old], [item.action.ref for item in new]), (0.4, 0.6)),
        Field(_equal([item.when for item in old], [item.when for item in new]), (0.4, 0.6)),
        Field(_overlap([item.owners for item in old], [item.owners for item in new]), (0.15, 0.15, 0.7)),
        Field(_texts([item.action.outcome for item in old], [item.action.outcome for item in new]), (0.2, 0.1, 0.7)),
        Field(_texts([item.action.progress for item in old], [item.action.progress for item in new]), (0.4, 0.3, 0.3)),
        Field(_texts([item.rest for item in old], [item.rest for item in new]), (0.2, 0.1, 0.7)),
    ]


def context(
    old: Version, new: Version, fixed: Sequence[Field], sure: Mapping[int, int], areas: Mapping[int, int]
) -> npt.NDArray[np.float64]:
    """What all fields besides the description count for each pair, given the pairs and areas that are sure."""
    homes = _equal([areas.get(item.area, -1) for item in old.items], [item.area for item in new.items])
    both = (Field(homes, (0.15, 0.85)), Field(_neighbours(old, new, sure), (0.2, 0.3, 0.5)))
    total = sum(_weighed(field, sure) for field in (*fixed, *both))
    return np.clip(total, *_TOGETHER)


def _weighed(field: Field, sure: Mapping[int, int]) -> npt.NDArray[np.float64]:
    """Levels as logarithms of likelihood ratios; a field that says nothing counts nothing."""
    count = len(field.prior)
    seen = np.array([field.levels[i, j] for i, j in sure.items()], dtype=int)
    among_same = np.bincount(seen[seen >= 0], minlength=count) + _PRIOR_WEIGHT * np.array(field.prior)
    among_all = np.array([np.count_nonzero(field.levels == level) for level in range(count)]) + 1.0
    ratio = np.log((among_same / among_same.sum()) / (among_all / among_all.sum()))
    return np.append(np.clip(ratio, _LEAST, _MOST), 0.0)[field.levels]  # level -1 is the last one: nothing said


def _equal(old: Sequence[str | int], new: Sequence[str | int]) -> Levels:
    values = {value: place for place, value in enumerate(dict.fromkeys((*old, *new)))}
    first, second = np.array([values[v] for v in old])[:, None], np.array([values[v] for v in new])[None, :]
    silent = values.get("", -1)
    return np.where((first == silent) | (second == silent), -1, first == second).astype(np.int8)


def _overlap(old: Sequence[frozenset[str]], new: Sequence[frozenset[str]]) -> Levels:
    """0: no owner in common, 1: some, 2: the same. Each different set of owners is compared once."""

    def level(left: frozenset[str], right: frozenset[str]) -> int:
        return -1 if not left or not right else 2 if left == right else 1 if left & right else 0

    left, right = list(dict.fromkeys(old)), list(dict.fromkeys(new))
    small = np.array([[level(one, other) for other in right] for one in left], dtype=np.int8)
    return _spread(small, [left.index(one) for one in old], [right.index(one) for one in new])


def _texts(old: Sequence[str | None], new: Sequence[str | None]) -> Levels:
    """0: other texts, 1: partly the same, 2: the same or nearly. Each different text is compared once."""
    left, right = list(dict.fromkeys(t or "" for t in old)), list(dict.fromkeys(t or "" for t in new))
    dice, share = alike(left, right)
    small = (dice > 0.85).astype(np.int8) + ((dice > 0.5) | (share > 0.85)).astype(np.int8)
    for texts, cut in ((left, np.s_[:, None]), (right, np.s_[None, :])):
        small = np.where(np.array([not text for text in texts])[cut], -1, small)
    return _spread(small.astype(np.int8), [left.index(t or "") for t in old], [right.index(t or "") for t in new])


def _spread(small: Levels, rows: Sequence[int], columns: Sequence[int]) -> Levels:
    """The levels of different values, for each pair of actions that has them."""
    return small[np.ix_(rows, columns)]


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
