"""How the lines of a table pass from cell to cell: the states of its chain, and the steps between them.

With n columns, state c (below n) begins the cell of column c, state n + c goes on in it, state 2n is behind the table.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


def turns(more: Floats, left: Floats, blank: Floats, *, marked: bool, behind: float) -> tuple[Floats, Floats, Floats]:
    """How likely a table starts with each state, how likely each comes behind each, how likely it ends behind each.

    By column: how many lines go on, how many cells are left out, how many at the end of a table. ``marked``: rows begin
    with their first column; ``behind``: how often a line stands behind the table. A step to a column further right
    stays in the row, any other begins a row: so no row begins to the right of where the one before ends.
    """
    import numpy as np

    columns, kept = len(more), 1 - left
    into = np.concatenate([[1.0], np.cumprod(left)[:-1]]) * kept
    start = np.zeros(2 * columns + 1)
    start[:columns] = into
    if marked:
        into[1:] = 0.0
    steps = np.zeros((2 * columns + 1, 2 * columns + 1))
    ends = np.ones(2 * columns + 1)
    for column in range(columns):
        on = np.zeros(2 * columns + 1)
        on[columns + column] = more[column]
        rest = 1 - more[column]
        out = rest * np.prod(left[column + 1 :])
        for to in range(column + 1, columns):
            on[to] = rest * np.prod(left[column + 1 : to]) * kept[to]
        on[: column + 1] = out * (1 - behind) * into[: column + 1]
        on[-1] = out * behind
        steps[column] = steps[columns + column] = on
        ends[column] = ends[columns + column] = rest * np.prod(np.maximum(left, blank)[column + 1 :])
    steps[-1, -1] = 1.0
    return start, steps, ends


def cells(path: Sequence[int], columns: int) -> list[tuple[bool, int]]:
    """For each state whether it begins a row, and its column; behind the table the number of columns.

    >>> cells([0, 1, 3, 0, 4], columns=2)
    [(True, 0), (False, 1), (False, 1), (True, 0), (False, 2)]
    """
    made: list[tuple[bool, int]] = []
    for state in path:
        column = state if state < columns else columns if state == 2 * columns else state - columns
        new = state < columns and (not made or state <= made[-1][1])
        made.append((new, column))
    return made
