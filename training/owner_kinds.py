"""`python -m training.owner_kinds [--write]`: fits whether a name is a person's, a post's or a body's by its words.

Examples are the names of `training/owner_names`. What is printed is how each annotator's names are read by weights that
never saw that annotator.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from planparse.cells.owners import types as m
from planparse.cells.owners.kinds import features
from planparse.cells.owners.pipeline import marked
from training.regression import Whole, digest, fit, in_units, likeliest, write

ROOT: Final = Path(__file__).parents[1]
WEIGHTS: Final = ROOT / "src/planparse/cells/owners/kinds.json"
FILES: Final = tuple(sorted((ROOT / "training/owner_names").glob("*.tsv")))
HELD_OUT: Final = ROOT / "evaluation/owner_names_held_out.tsv"
READINGS: Final = ("person", "post", "body")
PENALTY: Final = 3e-4


class Name(NamedTuple):
    """A name, its kind, and the annotator."""

    text: str
    kind: str
    annotator: str


def names(*files: Path) -> Iterator[Name]:
    """The labelled names without a separator in them: `Head of Fostering`, not `Fostering & Adoption`."""
    for file in files:
        for line in file.read_text("utf-8").splitlines():
            kind, text = line.split("\t")
            if text and not any(mark & m.SEPARATOR for mark in marked(text).marks):
                yield Name(text, kind, file.stem)


@cache
def _featured(text: str) -> dict[str, float]:
    words = marked(text)
    return features(words, 0, len(words.tokens))


def fitted(learned: Sequence[Name]) -> Whole:
    """The weights that these names give, in units."""
    targets = np.zeros((len(learned), len(READINGS)), dtype=np.float32)
    for row, name in enumerate(learned):
        targets[row, READINGS.index(name.kind)] = 1.0
    rows, even = [_featured(name.text) for name in learned], np.ones(len(learned), np.float32)
    return in_units(fit(rows, targets, even, penalty=PENALTY, steps=300, fewest=1))


def fingerprint(learned: Sequence[Name]) -> str:
    """The hash of the names and their features: other data or other features need other weights."""
    return digest([(name.kind, sorted(_featured(name.text))) for name in learned])


def report(title: str, weights: Whole, some: Sequence[Name]) -> str:
    """One line on how some names are read, by the rules alone and with the weights."""
    ruled = [next(name[5:] for name in _featured(one.text) if name.startswith("rule:")) for one in some]
    doubted = [any(name.endswith(":doubted") for name in _featured(one.text)) for one in some]
    found = [likeliest(weights, _featured(one.text), READINGS) for one in some]
    told = []
    for wary in (True, False):
        for least in (0.5, 0.7, 0.9):
            other = [
                at
                for at in range(len(some))
                if doubted[at] is wary
                and ruled[at] != found[at][0]
                and found[at][1] >= least
                and found[at][0] != "person"
            ]
            rights = [
                sum(by(at) == some[at].kind for at in other) for by in (ruled.__getitem__, lambda at: found[at][0])
            ]
            told.append(f"{'doubted' if wary else 'sure'} {least}: {len(other)} differ, {rights[0]} to {rights[1]}")
    right = sum(kind == one.kind for kind, one in zip(ruled, some, strict=True))
    both = sum(kind == one.kind for (kind, _), one in zip(found, some, strict=True))
    return f"{title}: {len(some)} names, right by the rules {right}, by the weights {both}; " + "; ".join(told)


def main() -> None:
    """Print how the names are read apart, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    learned = [*names(*FILES)]
    for file in FILES:
        weights = fitted([name for name in learned if name.annotator != file.stem])
        print(report(file.stem, weights, [name for name in learned if name.annotator == file.stem]))
    weights = fitted(learned)
    print(report("kept back", weights, [*names(HELD_OUT)]))
    if asked.write:
        write(WEIGHTS, READINGS, fingerprint(learned), weights)


if __name__ == "__main__":
    main()
