"""Which area of the new plan is which of the old: by title, and by the actions that are surely in both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import numpy as np

from planparse.assignment import best_pairs
from planparse.plan.model import Area
from planparse.versions.items import Version
from planparse.versions.text import alike

_SAME_TITLE = 0.55
"""Titles this much alike are one area's (Dice over letter groups)."""
_SAME_ACTIONS = 0.34
"""Areas that share this part of their actions are one area, whatever they are called."""
_SAME_NUMBER = 0.12
"""So much less need be shared where the number is the same."""


def matched_areas(old: Version, new: Version, sure: Mapping[int, int]) -> dict[int, int]:
    """Index of an old area to that of its successor; ``sure`` are pairs of actions already known to be one."""
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
