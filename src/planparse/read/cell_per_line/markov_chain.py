"""Hidden Markov chains: the best path of states, and how likely each state is (Rabiner 1989, section III)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_LEAST = 1e-300


def decode(start: Floats, steps: Floats, ends: Floats, seen: Floats) -> tuple[tuple[int, ...], Floats]:
    """The likeliest path through a chain (Viterbi), and each state's likelihood at each place (forward-backward).

    ``start`` and ``ends`` are by state, ``steps`` by state and the next, ``seen`` by place (at least one) and state:
    how likely the state shows what is seen there.

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
