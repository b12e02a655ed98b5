"""Records with more cells than their table: a delimiter that stands in a text unquoted cut one cell in two.

Which neighbours are one cell is told by what the columns hold in the other records: texts that stand there again, their
length, and their share of figures and capitals.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from statistics import fmean, pstdev

from planparse.noun import noun

_MOST = 3
"""Surplus cells that are looked at; a record with more is damaged in another way."""

_KNOWN = 3.0
"""What a text that stands in its column elsewhere is worth; tried: 1 is outweighed by the length of one odd text."""

_SURE = 1.0
"""The margin between the best way and the next from which the record is put together without another reading."""


@noun
class Shape:
    """What a column's cells look like: their texts, and mean and spread of each feature."""

    texts: frozenset[str]
    means: tuple[float, ...]
    spreads: tuple[float, ...]


@noun
class Joined:
    """A record put together: its cells, where the cut one stands, and the next best cells unless it is plain."""

    cells: tuple[str, ...]
    place: int
    other: tuple[str, ...] | None = None


def usual_width(records: Sequence[Sequence[str]]) -> int:
    """The number of cells that most records have.

    >>> usual_width([["a", "b"], ["c", "d"], ["e", "f", "g"]])
    2
    """
    widths = Counter(len(cells) for cells in records if sum(bool(cell.strip()) for cell in cells) > 1)
    return widths.most_common(1)[0][0] if widths else 0


def shapes(records: Sequence[Sequence[str]], width: int) -> list[Shape]:
    """The shape of each column, from the records that have the usual number of cells; the first may be the header."""
    whole = [cells for cells in records if len(cells) == width][1:]
    found = []
    for column in range(width):
        texts = [cells[column].strip() for cells in whole if cells[column].strip()]
        rows = [features(text) for text in texts] or [features("")]
        spreads = tuple(max(pstdev(values), 0.25) for values in zip(*rows, strict=True))
        found.append(Shape(frozenset(texts), tuple(fmean(values) for values in zip(*rows, strict=True)), spreads))
    return found


def features(text: str) -> tuple[float, ...]:
    """The length of a text in doublings, its share of figures, and its share of words that begin with a capital.

    >>> [round(value, 1) for value in features("30 June 2024")]
    [3.7, 0.5, 0.3]
    """
    words = text.split()
    capitals = sum(word[0].isupper() for word in words) / len(words) if words else 0.0
    return math.log2(len(text) + 1), sum(map(str.isdigit, text)) / (len(text) or 1), capitals


def joined(cells: Sequence[str], columns: Sequence[Shape], mark: str) -> Joined | None:
    """A record with surplus cells, the neighbours that fit as one cell joined by the delimiter; None where none do.

    >>> plan = [["Ref", "Action", "Lead"], ["1.1", "Write to every school", "Ann Reed"], ["1.2", "Train staff", "Bo"]]
    >>> joined(["1.3", "Meet duty", " court and care teams", "Ann Reed"], shapes(plan, 3), ",").cells
    ('1.3', 'Meet duty, court and care teams', 'Ann Reed')
    """
    surplus = len(cells) - len(columns)
    if not 0 < surplus <= _MOST or len(columns) < 2:
        return None
    ways = []
    for place in range(len(columns)):
        whole = (*cells[:place], mark.join(cells[place : place + surplus + 1]), *cells[place + surplus + 1 :])
        ways.append((sum(map(_fit, whole, columns)), whole, place))
    ways.sort(key=lambda way: -way[0])
    (best, whole, place), (second, other, _) = ways[:2]
    return Joined(whole, place, other if best - second < _SURE else None)


def _fit(text: str, column: Shape) -> float:
    """How well a text fits a column: above 0 for one that stands there elsewhere, below it the odder it is."""
    text = text.strip()
    if text in column.texts:
        return _KNOWN
    distances = (
        min(abs(value - mean) / spread, 4.0)
        for value, mean, spread in zip(features(text), column.means, column.spreads, strict=True)
    )
    return -fmean(distances)
