"""Scored decisions: the weights that `training/` fitted, the best reading, the runner-up, and the margin.

A table has a dozen columns and a column some forty features: dot products in Python take a tenth of a millisecond, less
than importing anything for it would.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache
from importlib.resources import files
from typing import Literal, get_args

from planparse.noun import noun


@noun(eq=False)
class Model:
    """A fitted regression: its readings, and the weights of each feature, one per reading."""

    readings: tuple[str, ...]
    weights: Mapping[str, tuple[float, ...]]
    unsure: float = 0.0
    """The margin below which a decision is unsure: read off the held-out risk curve by `training/`."""
    data: str = ""
    """The hash of the data and features that it was fitted on."""


@lru_cache(maxsize=8)
def model(name: str) -> Model:
    """The model in `outline/weights/NAME.json`."""
    return read_model("planparse.outline", "weights", f"{name}.json")


def read_model(package: str, *place: str) -> Model:
    """The model in a package's JSON file."""
    raw = json.loads(files(package).joinpath(*place).read_text("utf-8"))
    raw["weights"] = {feature: tuple(row) for feature, row in raw["weights"].items()}
    return Model(**raw | {"readings": tuple(raw["readings"])})


def totals(fitted: Model, features: Mapping[str, float]) -> list[float]:
    """The sum of weights times features, for each reading."""
    sums = [0.0] * len(fitted.readings)
    for name, value in features.items():
        row = fitted.weights.get(name)
        if row is not None:
            sums = [total + weight * value for total, weight in zip(sums, row, strict=True)]
    return sums


UNIT = 0.01
"""What a weight of 1 counts in a file of whole numbers, which is read in half the time."""


def shares_of(fitted: Model, features: Mapping[str, float]) -> list[float]:
    """The probability of each reading, by weights in whole numbers of `UNIT`."""
    return probabilities([UNIT * total for total in totals(fitted, features)])


def probabilities(sums: Sequence[float]) -> list[float]:
    """Sums as probabilities (softmax).

    >>> [round(share, 2) for share in probabilities([1.0, 1.0, -9.0])]
    [0.5, 0.5, 0.0]
    """
    top = max(sums)
    powers = [math.exp(value - top) for value in sums]
    whole = sum(powers)
    return [power / whole for power in powers]


def likely(name: str, features: Mapping[str, float]) -> float:
    """The probability of a yes, from 0 to 1, by a model whose readings are no and yes."""
    no, yes = totals(model(name), features)
    return 1.0 / (1.0 + math.exp(max(-500.0, min(500.0, no - yes))))


def evidence(fitted: Model, features: Mapping[str, float], best: int, other: int) -> tuple[tuple[str, float], ...]:
    """The six features with most weight for one reading against another, the strongest first."""
    rows = ((name, value, fitted.weights.get(name)) for name, value in features.items())
    told = [(name, round((row[best] - row[other]) * value, 2)) for name, value, row in rows if row is not None]
    return tuple(sorted(told, key=lambda pair: -abs(pair[1]))[:6])


# A decision as data: the best reading, the runner-up, the margin, and the features that decided.


Field = Literal[
    "ref",
    "title",
    "answers",
    "description",
    "strategic_lead",
    "operational_lead",
    "lead",
    "support",
    "timescale",
    "outcome",
    "progress",
    "status",
    "area",
]
"""The fields of the contract that a column may have."""

Role = Literal[
    Field,
    "start",
    "revised",
    "completed_date",
    "other_date",
    "measure",
    "score",
    "category",
    "predecessor",
    "extra",
]
"""What a column may be: a field, a known role that no field is for, or something else (`extra`)."""

NO_FIELD: frozenset[Role] = frozenset(get_args(Role)) - frozenset(get_args(Field))
"""The roles that the contract has no field for: such a column's cells stay under their label."""


@noun
class Likelihood:
    """How likely something is, from 0 to 1, and why.

    ``evidence`` names the strongest features, for (above 0) and against; ``why`` is the rule that settled it, if one
    did.
    """

    share: float
    evidence: tuple[tuple[str, float], ...] = ()
    why: str = ""


@noun
class Decision:
    """A choice among scored readings.

    ``margin`` is the probability of the best reading minus that of the runner-up. ``evidence`` names the features with
    most weight for the best against the runner-up, each with its weight times its value.
    """

    best: Role
    runner_up: Role
    margin: float
    evidence: tuple[tuple[str, float], ...] = ()

    @property
    def field(self) -> Field | None:
        """The field of the contract that was chosen; None if there is none."""
        return None if self.best in NO_FIELD else self.best  # type: ignore[return-value]  # what is left are fields


def assign_best(gains: Sequence[Sequence[float]]) -> dict[int, int]:
    """The column for each row with the highest sum of gains, without pairs that gain nothing.

    Most columns want a field that no other wants: those are settled at once, and the rest is searched.
    """
    wants = {at: [i for i, gain in enumerate(row) if gain > 0] for at, row in enumerate(gains)}
    wants = {at: places for at, places in wants.items() if places}
    rivals: dict[int, int] = {}
    for places in wants.values():
        for place in places:
            rivals[place] = rivals.get(place, 0) + 1
    sure = {at: max(places, key=gains[at].__getitem__) for at, places in wants.items()}
    if len(set(sure.values())) == len(sure):
        return sure
    import numpy as np

    from planparse.assignment import best_pairs

    return best_pairs(np.array(gains))


_BLANK_COUNTS, _NEXT_TO_NOTHING = 0.3, 0.1
"""How much a label counts if at most this share of its column's cells has words. With 1, `Next review`, filled in one
row, was the progress in place of `Note`; a blank `Progress` is still the progress if no other column may be."""


def discount_blank_columns(
    fitted: Model, columns: Sequence[Sequence[str]], shares: Sequence[list[float]]
) -> list[list[float]]:
    """The shares, lower for fields in columns that are almost blank, if other columns are not."""
    if not any(map(any, columns)):
        return [*shares]
    faint = [1.0 if name in NO_FIELD else _BLANK_COUNTS for name in fitted.readings]
    return [
        share
        if sum(map(bool, cells)) > _NEXT_TO_NOTHING * len(cells)
        else [one * by for one, by in zip(share, faint, strict=True)]
        for share, cells in zip(shares, columns, strict=True)
    ]


def reporting(
    fitted: Model, texts: Set[int], named: Set[int], shares: Sequence[Sequence[float]], chosen: list[int]
) -> None:
    """If no column is the progress: take the one of texts behind the action that looks like progress most of all.

    ``texts`` are the columns whose cells say much. The readings without a field outweigh progress together. In the
    labelled tables, both of two such columns were progress. Of the columns ``named`` so (`Progress`), wherever
    they are, one that may be progress is enough.
    """
    progress, description = fitted.readings.index("progress"), fitted.readings.index("description")
    free = [at for at in sorted(texts) if fitted.readings[chosen[at]] in NO_FIELD]
    found = [at for at in free if description in chosen[:at] and shares[at][progress] == max(shares[at])]
    found = found or [at for at in free if at in named and shares[at][progress] >= _MAY_BE]
    if progress not in chosen and len(found) == 1:
        chosen[found[0]] = progress


_MAY_BE = 0.2
"""The share from which a column labelled `Progress` is it: two that said the same of both actions had 0.48, 0.24."""
