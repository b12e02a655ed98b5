"""Two tables compared by which cells stand beside which, as the ICDAR 2013 competition does.

A table's relations are the pairs of a cell and its nearest cell with text to the right, and below. Merged cells
count at their first place, for every engine and for the truth alike, since most engines do not say what they span.
White space and capitals do not count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

Rows = Sequence[Sequence[str]]
Relations = Counter[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Score:
    """What an engine got right: relations, whole tables, row counts, and how many tables there are."""

    right: int = 0
    found: int = 0
    true: int = 0
    tables: int = 0
    perfect: int = 0
    row_counts: int = 0
    extra: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.right + other.right,
            self.found + other.found,
            self.true + other.true,
            self.tables + other.tables,
            self.perfect + other.perfect,
            self.row_counts + other.row_counts,
            self.extra + other.extra,
        )

    @property
    def precision(self) -> float:
        """The share of the relations found that are true."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of the true relations that were found."""
        return self.right / self.true if self.true else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score_page(truth: Sequence[Rows], found: Sequence[Rows]) -> Score:
    """The score of one page: each true table beside the found one that shares most with it."""
    true_relations, found_relations = [relations(t) for t in truth], [relations(t) for t in found]
    shares = sorted(
        (
            (sum((t & f).values()), -abs(len(truth[i]) - len(found[j])), i, j)
            for i, t in enumerate(true_relations)
            for j, f in enumerate(found_relations)
        ),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    for share, _, i, j in shares:
        if share and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return Score(
        right=sum(sum((true_relations[i] & found_relations[j]).values()) for i, j in pairs.items()),
        found=sum(sum(f.values()) for f in found_relations),
        true=sum(sum(t.values()) for t in true_relations),
        tables=len(truth),
        perfect=sum(true_relations[i] == found_relations[j] for i, j in pairs.items()),
        row_counts=sum(len(filled(truth[i])) == len(filled(found[j])) for i, j in pairs.items()),
        extra=len(found) - len(pairs),
    )


def relations(table: Rows) -> Relations:
    """The pairs of neighbours of a table."""
    cells = {
        (r, c): "".join(text.split()).lower()
        for r, row in enumerate(table)
        for c, text in enumerate(row)
        if text.strip()
    }
    rows, columns = len(table), max(map(len, table), default=0)
    found: Relations = Counter()
    for (r, c), text in cells.items():
        right = next((cells[r, k] for k in range(c + 1, columns) if (r, k) in cells), None)
        below = next((cells[k, c] for k in range(r + 1, rows) if (k, c) in cells), None)
        if right is not None:
            found[text, right, "right"] += 1
        if below is not None:
            found[text, below, "below"] += 1
    return found


def filled(table: Rows) -> list[Sequence[str]]:
    """The rows that hold any text."""
    return [row for row in table if any(cell.strip() for cell in row)]
