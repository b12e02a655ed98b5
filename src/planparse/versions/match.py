"""Two versions -> which action of the new one is which of the old.

Three rounds: texts that are surely the same; all evidence weighed with what those pairs teach; and once more with the
neighbours that the second round made sure. Then what is left over is tried as a piece of a split or a join.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from planparse.assignment import best_pairs
from planparse.plan.ids import content_id
from planparse.versions.areas import matched_areas
from planparse.versions.evidence import context, fields
from planparse.versions.groups import Pieces
from planparse.versions.items import Item, Version
from planparse.versions.likeness import Likeness, likeness

_SURE_TEXT = 0.7
_SURE_MARGIN = 0.12
"""A pair is sure from the start if its texts are this much alike, and this much more than with any other action."""
_SURE_SCORE = 4.0
"""A pair is sure after a round if its evidence weighs this much (odds of about 50 to 1)."""


@dataclass(frozen=True, slots=True)
class Matching:
    """What became of what, by the numbers of the actions and areas in their plans.

    ``pairs`` is one to one. ``splits`` has an old action's all successors, ``joins`` a new action's all predecessors;
    the partner in ``pairs``, where there is one, is among them. ``scores`` are of the pairs, for ordering only.
    """

    pairs: dict[int, int]
    areas: dict[int, int]
    splits: dict[int, tuple[int, ...]]
    joins: dict[int, tuple[int, ...]]


def match(old: Version, new: Version) -> Matching:
    """The actions and areas of the new version that are the old one's."""
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


def _sure(texts: Likeness) -> dict[int, int]:
    """The pairs that are each other's best by far."""
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


def _carried(old: tuple[Item, ...], new: tuple[Item, ...]) -> dict[int, int]:
    """The pairs that an earlier run joined: an id that is not made of an action's own words was lent to it."""
    places = {item.action.id: item.number for item in old}
    lent = [item for item in new if not item.action.id.startswith(content_id(item.text))]
    return {places[item.action.id]: item.number for item in lent if item.action.id in places}


def _pin(scores: np.ndarray[tuple[int, int], np.dtype[np.float64]], pairs: Mapping[int, int]) -> None:
    """These pairs and no others for their actions."""
    for i, j in pairs.items():
        scores[i, :], scores[:, j] = -1.0, -1.0
    for i, j in pairs.items():
        scores[i, j] = 99.0


def _groups(
    old: Version, new: Version, pairs: dict[int, int]
) -> tuple[dict[int, tuple[int, ...]], dict[int, tuple[int, ...]]]:
    """Splits, then joins of what is still left over."""
    pieces = Pieces([item.text for item in old.items], [item.text for item in new.items])
    splits = pieces.splits(pairs, [j for j in range(len(new.items)) if j not in pairs.values()])
    gone = [i for i in range(len(old.items)) if i not in pairs and i not in splits]
    used = {j for found in splits.values() for j in found}
    joins = pieces.joins({i: j for i, j in pairs.items() if i not in splits}, gone)
    return splits, {j: found for j, found in joins.items() if j not in used}
