"""Which of the plan's own columns goes on under another header."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np

from planparse.assignment import best_pairs
from planparse.versions.items import Item

_SAME_CELLS = 0.5
"""A column goes on under another header if this part of its cells is as it was."""


def renamed_columns(pairs: Iterable[tuple[Item, Item]]) -> dict[str, str]:
    """Old header to new, for columns that one version alone has under that name; ``pairs`` are matched actions."""
    cells = [(old.action.extra, new.action.extra) for old, new in pairs]
    before = dict.fromkeys(header for old, _ in cells for header in old)
    after = dict.fromkeys(header for _, new in cells for header in new)
    gone, come = [h for h in before if h not in after], [h for h in after if h not in before]
    filled = Counter(header for old, _ in cells for header in gone if old.get(header))
    scores = np.full((len(gone), len(come)), -1.0)
    for row, old_header in enumerate(gone):
        for column, new_header in enumerate(come):
            kept = sum(bool(old.get(old_header)) and old[old_header] == new.get(new_header) for old, new in cells)
            if kept and kept >= _SAME_CELLS * filled[old_header]:
                scores[row, column] = kept
    return {gone[row]: come[column] for row, column in best_pairs(scores).items()}
