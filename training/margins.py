"""`python -m training.margins`: how often decisions of each margin are wrong, on tables that were not fitted.

The labelled tables are divided into four folds by source; each fold is decided with weights fitted on the other three.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from itertools import pairwise

from training.columns import PENALTY, decisions_of, examples, use
from training.regression import fit
from training.tables import FIT, ROLES, Labelled, composed, corpus, read, varied

FOLDS = 4
TIMES = 4
"""Variants of each table; the weights that ship have more, which takes four times as long here."""
COMPOSED = 400
BANDS = (-2.0, -0.5, -0.2, 0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


def fold(table: Labelled) -> int:
    """The fold of a table: all tables of one source are in the same one."""
    source = table.id.rsplit("-", 1)[0]
    return int(hashlib.sha256(source.encode()).hexdigest(), 16) % FOLDS


def decided_apart() -> Iterator[tuple[float, bool]]:
    """The margin of each decision and whether it is right, by weights that never saw its table."""
    tables = [table for table in (*read(FIT), *corpus()) if table.actions]
    for part in range(FOLDS):
        own = [table for table in tables if fold(table) != part]
        chance = random.Random(0)
        made = [*varied(own, TIMES, chance), *composed(own, COMPOSED, chance)]
        features, targets, weights = examples(made)
        use(
            {
                "readings": list(ROLES),
                "unsure": 0.0,
                "data": "",
                "weights": fit(features, targets, weights, penalty=PENALTY),
            }
        )
        for table in (table for table in tables if fold(table) == part):
            yield from ((decision.margin, right) for decision, right in decisions_of(table))


def main() -> None:
    """Print the curve."""
    found = list(decided_apart())
    print(f"{len(found)} columns, {sum(right for _, right in found) / len(found):.1%} right")
    for low, high in pairwise(BANDS):
        band = [right for margin, right in found if low <= margin < high]
        wrong = band.count(False)
        if band:
            share = wrong / len(band)
            print(f"  margin {low:4.1f} to {min(high, 1.0):3.1f}: {len(band):4} columns, {wrong:3} wrong ({share:.0%})")


if __name__ == "__main__":
    main()
