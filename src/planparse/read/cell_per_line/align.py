"""Assign each line of a pasted table to its cell, with a hidden Markov model.

The model reads the lines in order. Each line begins the next cell, continues the cell of the line before, or comes
after the table. For each column it knows what lines look like, how often they continue or are blank, and which names
and texts repeat. It starts from what such columns usually contain (`_expected`) and learns from the tables themselves
(Rabiner 1989, section III).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from planparse.noun import noun
from planparse.read.cell_per_line.line_looks import LOOKS, begins, closes, follows, goes_on, look, more, names

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]


# The states of the chain, and the steps between them.
#
# With n columns, state c (below n) begins the cell of column c, state n + c continues it, and state 2n is after the
# table.


def turns(more: Floats, left: Floats, blank: Floats, *, marked: bool, behind: float) -> tuple[Floats, Floats, Floats]:
    """How likely a table starts with each state, how likely each follows each, and how likely it ends after each.

    ``more``, ``left`` and ``blank`` are by column: how many lines continue, how many cells are left out, and how many
    at the end of a table. ``marked``: rows begin with their first column; ``behind``: how often a line comes after the
    table. A step to a column further right stays in the row; any other begins a row. So no row begins further right
    than the row before it ends.
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
    """For each state, whether it begins a row, and its column. After the table, the column is the number of columns.

    >>> cells([0, 1, 3, 0, 4], columns=2)
    [(True, 0), (False, 1), (False, 1), (True, 0), (False, 2)]
    """
    made: list[tuple[bool, int]] = []
    for state in path:
        column = state if state < columns else columns if state == 2 * columns else state - columns
        new = state < columns and (not made or state <= made[-1][1])
        made.append((new, column))
    return made


# Hidden Markov chains: the best path of states, and how likely each state is (Rabiner 1989, section III).


_LEAST = 1e-300


def decode(start: Floats, steps: Floats, ends: Floats, seen: Floats) -> tuple[tuple[int, ...], Floats]:
    """The likeliest path through a chain (Viterbi), and each state's likelihood at each place (forward-backward).

    ``start`` and ``ends`` are by state, ``steps`` by state and next state. ``seen``, by place (at least one) and state,
    is how likely the state produces what is seen there.

    >>> import numpy as np
    >>> path, states = decode(np.array([1.0, 0.0]), np.array([[0.5, 0.5], [0.0, 1.0]]), np.ones(2),
    ...                       np.array([[0.9, 0.1], [0.8, 0.2], [0.1, 0.9]]))
    >>> path, states.round(2)[1].tolist()
    ((0, 0, 1), [0.69, 0.31])
    """
    return _best(start, steps, ends, seen), _likely(start, steps, ends, seen)


def _best(start: Floats, steps: Floats, ends: Floats, seen: Floats) -> tuple[int, ...]:
    import numpy as np

    logs, shown = np.log(steps + _LEAST), np.log(seen + _LEAST)
    came = np.zeros(seen.shape, dtype=int)
    best = np.log(start + _LEAST) + shown[0]
    for at in range(1, len(seen)):
        ways = best[:, None] + logs
        came[at] = ways.argmax(0)
        best = ways.max(0) + shown[at]
    path = [int((best + np.log(ends + _LEAST)).argmax())]
    for at in range(len(seen) - 1, 0, -1):
        path.append(int(came[at][path[-1]]))
    return tuple(reversed(path))


def _likely(start: Floats, steps: Floats, ends: Floats, seen: Floats) -> Floats:
    import numpy as np

    ahead, back = np.empty_like(seen), np.empty_like(seen)
    for at in range(len(seen)):
        onto = (ahead[at - 1] @ steps if at else start) * seen[at]
        ahead[at] = onto / (onto.sum() or 1.0)
    back[-1] = ends
    for at in range(len(seen) - 2, -1, -1):
        onto = steps @ (back[at + 1] * seen[at + 1])
        back[at] = onto / (onto.sum() or 1.0)
    states = ahead * back
    return np.asarray(states / (states.sum(1, keepdims=True) + _LEAST))


_ROUNDS = 4
_LOOK_PRIOR = 5.0
"""What is known about such columns has the weight of this many lines of the tables."""
_MORE_PRIOR = 6.0
_BLANK_PRIOR = 3.0
_KNOWN_PRIOR = 0.7
_LEFT_OUT = 1e-4
"""How often a cell has no line at all, if blank cells have a blank line."""
_BEHIND = 0.01
_CLOSING = 0.2
"""How often a line comes after a table: `_BEHIND`, and after the last one of a document `_CLOSING`."""


@noun
class PastedLines:
    """The lines of one table. ``starts`` are the indices of those that begin its rows, None if nothing marks them.

    ``certain``: each of these begins a row, not only some; ``last``: the document ends with this table.
    """

    texts: tuple[str, ...]
    starts: frozenset[int] | None = None
    certain: bool = True
    last: bool = False


@noun
class Placed:
    """The 0-based place of a line, and how likely (0 to 1) it is. A line after the table has no row."""

    row: int | None
    column: int
    sure: float


@noun
class _Model:
    """By column: weights of looks of lines that begin and continue cells; shares of continuing lines, blank cells."""

    begin: Floats
    follow: Floats
    more: Floats
    blank: Floats


@noun
class _Seen:
    """What is known about a table's lines: looks, how likely each continues a cell or follows the table, and names."""

    looks: Ints
    on: Floats
    behind: Floats
    names: tuple[tuple[str, ...], ...]


@noun
class _Read:
    """A table under a model: the best state of each line, the likelihood of each state, and the number of rows."""

    path: tuple[int, ...]
    states: Floats
    rows: int


def align(fields: Sequence[str], tables: Sequence[PastedLines], *, blanks: bool) -> list[list[Placed]]:
    """Place every line of tables with the same columns. ``blanks``: blank cells have blank lines.

    >>> texts = ("1.1", "Write to schools.", "Ann Reed", "Bo Cole", "May 2015", "1.2", "Audit it.", "Bo Cole", "2016")
    >>> table = PastedLines(texts, frozenset({0, 5}))
    >>> [[place.column for place in places]
    ...  for places in align(["ref", "description", "lead", "timescale"], [table], blanks=False)]
    [[0, 1, 2, 2, 3, 0, 1, 2, 3]]
    """
    import numpy as np

    model = first = _expected(fields)
    seen = [_seen(table.texts) for table in tables]
    read = [_Read((), np.zeros((len(table.texts), 2 * len(fields) + 1)), 0) for table in tables]
    for _ in range(_ROUNDS):
        again = _again(seen, read, len(fields))
        shown = [_shown(*of, model) for of in zip(tables, seen, read, again, strict=True)]
        read = [_read(table, model, lines, blanks=blanks) for table, lines in zip(tables, shown, strict=True)]
        model = _learned(first, seen, read)
    return [_places(found, len(fields)) for found in read]


def _expected(fields: Sequence[str]) -> _Model:
    import numpy as np

    return _Model(
        np.array([begins(field) for field in fields]) * _LOOK_PRIOR,
        np.array([follows(field) for field in fields]) * _LOOK_PRIOR,
        np.array([more(field) for field in fields]),
        np.array([begins(field)[LOOKS.index("blank")] for field in fields]),
    )


def _seen(texts: Sequence[str]) -> _Seen:
    import numpy as np

    return _Seen(
        np.array([LOOKS.index(look(text)) for text in texts]),
        np.array([goes_on(before, text) for before, text in pairwise(("", *texts))]),
        np.array([closes(text) for text in texts]),
        tuple(names(text) for text in texts),
    )


def _learned(first: _Model, seen: Sequence[_Seen], read: Sequence[_Read]) -> _Model:
    """The expected model, corrected by the lines as they were read."""
    import numpy as np

    columns = len(first.more)
    looks, states = np.concatenate([lines.looks for lines in seen]), np.concatenate([found.states for found in read])
    begin, follow = first.begin.T.copy(), first.follow.T.copy()
    np.add.at(begin, looks, states[:, :columns])
    np.add.at(follow, looks, states[:, columns:-1])
    rows = sum(found.rows for found in read)
    begun, gone = states[:, :columns].sum(0), states[:, columns:-1].sum(0)
    return _Model(
        begin.T,
        follow.T,
        (first.more * _MORE_PRIOR + gone) / (_MORE_PRIOR + begun + gone),
        np.clip((first.blank * _BLANK_PRIOR + rows - begun) / (_BLANK_PRIOR + rows), 0.001, 0.97),
    )


def _again(seen: Sequence[_Seen], read: Sequence[_Read], columns: int) -> list[Floats]:
    """How much likelier each line is in each column because its names occur there in other lines."""
    import numpy as np

    stands: dict[str, Floats] = defaultdict(lambda: np.zeros(columns))
    places = [found.states[:, :columns] + found.states[:, columns:-1] for found in read]
    for lines, place in zip(seen, places, strict=True):
        for at, called in enumerate(lines.names):
            for name in called:
                stands[name] += place[at]
    made = [np.ones_like(place) for place in places]
    for lines, place, factor in zip(seen, places, made, strict=True):
        for at, called in enumerate(lines.names):
            if called:
                others = np.array([stands[name] for name in called]) - place[at] + _KNOWN_PRIOR / columns
                factor[at] = columns * (others / others.sum(1, keepdims=True)).mean(0)
    return [np.clip(factor, 1e-3, None) for factor in made]


def _shown(table: PastedLines, seen: _Seen, before: _Read, again: Floats, model: _Model) -> Floats:
    """How likely each state produces each line, as learned from the other lines."""
    import numpy as np

    columns = len(model.more)
    made = np.empty_like(before.states)
    for weights, states, of in (
        (model.begin, slice(columns), again),
        (model.follow, slice(columns, -1), again * seen.on[:, None]),
    ):
        own = before.states[:, states]
        made[:, states] = of * (weights.T[seen.looks] - own) / (weights.sum(1) - own)
    made[:, -1] = np.array(begins("behind"))[seen.looks] * seen.behind
    if table.starts is not None:
        marked = np.isin(np.arange(len(made)), list(table.starts))
        made[~marked, 0] = 0.0
        if table.certain:
            made[marked, 1:] = 0.0
    return made


def _read(table: PastedLines, model: _Model, shown: Floats, *, blanks: bool) -> _Read:
    """Read a table's lines as a chain of states: a cell begun, a cell continued, or after the table."""
    import numpy as np

    columns = len(model.more)
    behind = _CLOSING if table.last else _BEHIND
    left = np.full_like(model.blank, _LEFT_OUT) if blanks else model.blank
    start, steps, ends = turns(model.more, left, model.blank, marked=table.starts is not None, behind=behind)
    path, states = decode(start, steps, ends, shown)
    return _Read(path, states, sum(new for new, _ in cells(path, columns)))


def _places(found: _Read, columns: int) -> list[Placed]:
    made: list[Placed] = []
    row = -1
    for at, (new, column) in enumerate(cells(found.path, columns)):
        row += new
        made.append(Placed(row if column < columns else None, column, float(found.states[at, found.path[at]])))
    return made
