"""A multinomial logistic regression on sparse named features (`pip install -e ".[training]"` for scipy's matrices)."""

from __future__ import annotations

import hashlib
import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from planparse.outline.scored import UNIT

Matrix = npt.NDArray[np.float32]


def fit(
    features: Sequence[Mapping[str, float]],
    targets: Matrix,
    weights: Matrix,
    *,
    penalty: float,
    steps: int = 350,
    fewest: int = 4,
) -> dict[str, list[float]]:
    """The weights of each feature for each reading; a feature seen fewer than ``fewest`` times has none.

    ``targets`` has a row for each example and a column for each reading; ``weights`` has one weight for each example.
    Uses full-batch Adam, which on a convex loss with an L2 penalty ends where any other solver does.
    """
    from scipy import sparse

    seen = Counter(name for one in features for name in one)
    names = sorted(name for name, times in seen.items() if times >= fewest)
    place = {name: at for at, name in enumerate(names)}
    cells = [
        (row, place[name], value) for row, one in enumerate(features) for name, value in one.items() if name in place
    ]
    rows, columns, values = zip(*cells, strict=True)
    matrix = sparse.csr_matrix((np.array(values, np.float32), (rows, columns)), (len(features), len(names)))
    turned = matrix.T.tocsr()
    share = (weights / weights.sum())[:, None]
    found = np.zeros((len(names), targets.shape[1]), dtype=np.float32)
    first, second = np.zeros_like(found), np.zeros_like(found)
    for step in range(1, steps + 1):
        slope = turned @ ((softmax(matrix @ found) - targets) * share) + penalty * found
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope * slope
        rate = 0.1 * min(1.0, 2.0 * (1.0 - step / steps) + 0.02)
        found -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return {
        name: [round(float(value), 3) for value in found[at]]
        for name, at in place.items()
        if np.abs(found[at]).max() > 0.02
    }


def fit_yes(
    features: Sequence[Mapping[str, float]], yes: Sequence[bool], weights: Sequence[float], *, penalty: float
) -> dict[str, list[float]]:
    """The weights of each feature for no and for yes; ``weights`` is what each example counts."""
    targets = np.array([[not one, one] for one in yes], dtype=np.float32)
    return fit(features, targets, np.array(weights, dtype=np.float32), penalty=penalty)


def yes_shares(weights: Mapping[str, Sequence[float]], features: Sequence[Mapping[str, float]]) -> list[float]:
    """The probability of a yes for each example, by weights for no and for yes."""
    sums = [
        sum((weights[name][1] - weights[name][0]) * value for name, value in one.items() if name in weights)
        for one in features
    ]
    return [1 / (1 + math.exp(-total)) for total in sums]


def folds_of(sources: Sequence[str], count: int) -> list[int]:
    """The fold of each example: examples of one source are in one fold, whatever other sources there are beside it."""
    order = sorted({*sources}, key=lambda name: hashlib.sha256(name.encode()).digest())
    fold = {source: at % count for at, source in enumerate(order)}
    return [fold[source] for source in sources]


def softmax(sums: Matrix) -> Matrix:
    """Sums turned into probabilities, row by row."""
    powers = np.exp(sums - sums.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


Whole = dict[str, list[int]]
"""The weights of each feature, in whole numbers of `UNIT`."""


def in_units(weights: Mapping[str, Sequence[float]]) -> Whole:
    """The weights in whole numbers of `UNIT`."""
    return {name: [round(value / UNIT) for value in row] for name, row in weights.items()}


def shares(weights: Whole, features: Mapping[str, float], count: int) -> list[float]:
    """The probability of each of ``count`` readings."""
    sums = np.zeros((1, count), dtype=np.float32)
    for name, value in features.items():
        if name in weights:
            sums[0] += value * UNIT * np.array(weights[name], dtype=np.float32)
    return [float(share) for share in softmax(sums)[0]]


def likeliest(weights: Whole, features: Mapping[str, float], readings: Sequence[str]) -> tuple[str, float]:
    """The likeliest reading, and its probability."""
    found = shares(weights, features, len(readings))
    best = int(np.argmax(found))
    return readings[best], found[best]


def digest(rows: object) -> str:
    """The hash of examples and their features: other data or other features need other weights."""
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:16]


def write(file: Path, readings: Sequence[str], data: str, weights: Whole) -> None:
    """Write a model of whole numbers, with the hash of its data, a number on a line so that differences can be read."""
    model = {"readings": readings, "data": data, "weights": weights}
    file.write_text(json.dumps(model, indent=0, ensure_ascii=True).replace("\n0", "0") + "\n", "utf-8")
    print(f"written: {len(weights)} features")
