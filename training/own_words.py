"""`python -m training.own_words [--write]`: fits what the words of a status cell say where the lexicon knows none.

Examples are the columns of `training/status_columns`. What is printed is how each annotator's cells are read by weights
that never saw that annotator.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple, get_args

import numpy as np

from planparse.cells.draft import StatusCode
from planparse.cells.status import read_status
from planparse.cells.status.own_words import LEAST, SURE, features
from training.regression import Whole, digest, fit, in_units, likeliest, write

ROOT: Final = Path(__file__).parents[1]
WEIGHTS: Final = ROOT / "src/planparse/cells/status/own_words.json"
FILES: Final = tuple(sorted((ROOT / "training/status_columns").glob("*.jsonl")))
HELD_OUT: Final = ROOT / "evaluation/status_columns_held_out.jsonl"
READINGS: Final = get_args(StatusCode)
PENALTY: Final = 1.5e-4
"""With 1e-4 as many cells are right (1,992 of 2,434), with 2e-4 1,990, with 3e-4 fewer sure ones."""
MAIN: Final = 0.75
"""How much of an example's weight its first code has where the annotator would accept others; they share the rest."""


class Cell(NamedTuple):
    """A status cell, its code, the other codes that are right, and the annotator."""

    text: str
    code: str
    others: tuple[str, ...]
    annotator: str


def cells(*files: Path) -> Iterator[Cell]:
    """The labelled cells of these files."""
    for file in files:
        for line in file.read_text("utf-8").splitlines():
            for text, code, others in json.loads(line)["values"]:
                yield Cell(text, code, tuple(others), file.stem)


@cache
def _ruled(text: str) -> str:
    return read_status(text, None, None).code


def _featured(cell: Cell) -> dict[str, float]:
    return features(cell.text, _ruled(cell.text))  # type: ignore[arg-type]  # a code of the contract


def fitted(learned: Sequence[Cell]) -> Whole:
    """The weights that these cells give, in units."""
    targets = np.zeros((len(learned), len(READINGS)), dtype=np.float32)
    for row, cell in enumerate(learned):
        targets[row, READINGS.index(cell.code)] = MAIN if cell.others else 1.0
        for other in cell.others:
            targets[row, READINGS.index(other)] += (1 - MAIN) / len(cell.others)
    rows, even = [*map(_featured, learned)], np.ones(len(learned), np.float32)
    return in_units(fit(rows, targets, even, penalty=PENALTY, steps=300, fewest=1))


def fingerprint(learned: Sequence[Cell]) -> str:
    """The hash of the cells and their features: other data or other features need other weights."""
    return digest([(cell.code, cell.others, sorted(_featured(cell))) for cell in learned])


def report(name: str, weights: Whole, some: Sequence[Cell]) -> str:
    """One line on how some cells are read: by the rules alone, then with the weights where these know nothing."""
    ruled = [_ruled(cell.text) for cell in some]
    found = [likeliest(weights, _featured(cell), READINGS) for cell in some]
    right = [code in (cell.code, *cell.others) for cell, code in zip(some, ruled, strict=True)]
    unknown = [at for at, code in enumerate(ruled) if code == "unknown"]
    read = [at for at in unknown if found[at][1] >= LEAST]
    sure = [at for at in read if found[at][1] >= SURE]
    hits = {at for at in unknown if found[at][0] in (some[at].code, *some[at].others)}
    both = sum(at in hits if at in read else right[at] for at in range(len(some)))
    return (
        f"{name}: {len(some)} cells, right by the rules {sum(right)}, with the weights {both};"
        f" the rules know nothing of {len(unknown)}: {len(hits & {*read})} of {len(read)} read,"
        f" {len(hits & {*sure})} of {len(sure)} of them as sure"
    )


def main() -> None:
    """Print how the cells are read apart, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    learned = [*cells(*FILES)]
    for file in FILES:
        weights = fitted([cell for cell in learned if cell.annotator != file.stem])
        print(report(file.stem, weights, [cell for cell in learned if cell.annotator == file.stem]))
    weights = fitted(learned)
    print(report("kept back", weights, [*cells(HELD_OUT)]))
    if asked.write:
        write(WEIGHTS, READINGS, fingerprint(learned), weights)


if __name__ == "__main__":
    main()
