from __future__ import annotations

from itertools import permutations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from planparse.assignment import best_pairs

SCORES = st.tuples(st.integers(1, 5), st.integers(1, 5)).flatmap(
    lambda shape: arrays(np.float64, shape, elements=st.integers(-6, 6).map(float))
)


@given(SCORES)
def test_no_other_pairs_score_more(scores: np.ndarray) -> None:
    pairs = best_pairs(scores)
    assert len(set(pairs.values())) == len(pairs)
    assert all(scores[i, j] > 0 for i, j in pairs.items())
    worth = np.maximum(scores, 0)
    worth = worth if worth.shape[0] <= worth.shape[1] else worth.T
    best = max(
        sum(worth[row, column] for row, column in enumerate(columns))
        for columns in permutations(range(worth.shape[1]), worth.shape[0])
    )
    assert sum(scores[i, j] for i, j in pairs.items()) == best
