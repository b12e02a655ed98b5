"""Choosing pairs of rows and columns with the highest total score, each used once (the assignment problem, exact)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32] | npt.NDArray[np.float64]


def best_pairs(scores: Scores) -> dict[int, int]:
    """Map rows to columns so that the sum of their scores is highest; pairs that score zero or less are left out.

    >>> best_pairs(np.array([[5.0, 4.0], [4.5, 1.0], [-1.0, -1.0]]))
    {0: 1, 1: 0}
    """
    pairs: dict[int, int] = {}
    for rows, columns in _components(scores > 0):
        part = np.maximum(scores[np.ix_(rows, columns)].astype(np.float64), 0)
        found = _assigned(-part) if len(rows) <= len(columns) else _turned(_assigned(-part.T))
        pairs.update({rows[row]: columns[column] for row, column in found.items() if part[row, column] > 0})
    return dict(sorted(pairs.items()))


def _turned(pairs: dict[int, int]) -> dict[int, int]:
    return {column: row for row, column in pairs.items()}


def _components(edges: npt.NDArray[np.bool_]) -> Iterator[tuple[list[int], list[int]]]:
    """Groups of rows and columns that are linked with each other. Each group can be solved separately."""
    free = set(range(edges.shape[0]))
    while free:
        rows, columns, waiting = set[int](), set[int](), [min(free)]
        while waiting:
            row = waiting.pop()
            if row in rows:
                continue
            rows.add(row)
            reached = set(map(int, np.flatnonzero(edges[row]))) - columns
            columns |= reached
            for column in reached:
                waiting += [int(other) for other in np.flatnonzero(edges[:, column]) if int(other) not in rows]
        free -= rows
        if columns:
            yield sorted(rows), sorted(columns)


def _assigned(costs: npt.NDArray[np.float64]) -> dict[int, int]:
    """Map each row to a column at the least cost: shortest augmenting paths (Jonker, Volgenant).

    There must not be more rows than columns.
    """
    rows, columns = costs.shape
    row_price, column_price = np.zeros(rows), np.zeros(columns)
    row_of = np.full(columns, -1)
    for start in range(rows):
        cheapest = np.full(columns, np.inf)
        before = np.full(columns, -1)
        done = np.zeros(columns, dtype=bool)
        row, column, reach = start, -1, 0.0
        while True:
            offer = reach + costs[row] - row_price[row] - column_price
            better = ~done & (offer < cheapest)
            cheapest[better], before[better] = offer[better], row
            reach = float(cheapest[~done].min())
            nearest = np.flatnonzero(~done & (cheapest == reach))
            unused = nearest[row_of[nearest] < 0]  # among equally near columns, a free one ends the search
            column = int(unused[0] if len(unused) else nearest[0])
            done[column] = True
            if row_of[column] < 0:
                break
            row = int(row_of[column])
        spare = reach - cheapest[done]
        taken = row_of[done]
        row_price[taken[taken >= 0]] += spare[taken >= 0]
        row_price[start] += reach
        column_price[done] -= spare
        while True:
            row = int(before[column])
            row_of[column], column = row, _column_of(row_of, row, column)
            if row == start:
                break
    return {int(row): column for column, row in enumerate(row_of) if row >= 0}


def _column_of(row_of: npt.NDArray[np.int_], row: int, other: int) -> int:
    """The column that a row had before it got another one (-1: none)."""
    held = np.flatnonzero(row_of == row)
    return next((int(column) for column in held if column != other), -1)
