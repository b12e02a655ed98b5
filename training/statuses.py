"""`python -m training.statuses [--write]`: fits what the clauses of a narrative say about its action's status.

Examples are the narratives of `training/statuses.tsv` and of the sets whose errors may be looked at. The printed
figures are for the real ones, read by weights that never saw their document. Narratives that begin with a status are
left out: such a label decides alone.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple, get_args

import numpy as np

from planparse.cells.draft import StatusCode
from planparse.cells.status import narratives, ruled_narrative
from training.regression import Whole, digest, fit, in_units, likeliest, write

ROOT: Final = Path(__file__).parents[1]
WEIGHTS: Final = ROOT / "src/planparse/cells/status/narratives.json"
SAMPLE: Final = ROOT / "tests/cells/status/sample.json"
"""The progress cells of the sample plan."""
MADE: Final = ROOT / "training/statuses.tsv"
SETS: Final = (
    "evaluation/development/statuses.jsonl",
    "evaluation/real/statuses_seen.jsonl",
    "evaluation/real_public/statuses_dev.jsonl",
    "evaluation/real_public/statuses_again_dev.jsonl",
    "evaluation/real_public/statuses_third_dev.jsonl",
    "evaluation/real_public/statuses_fourth_dev.jsonl",
    "evaluation/real_public/statuses_fifth_dev.jsonl",
    "evaluation/real_public/statuses_unseen.jsonl",
    "evaluation/real_public/statuses_again_unseen.jsonl",
    "evaluation/real_public/statuses_third_unseen.jsonl",
    "evaluation/real_public/statuses_fourth_unseen.jsonl",
    "evaluation/real_public/statuses_fifth_unseen.jsonl",
    "evaluation/real_public/statuses_sixth_dev.jsonl",
    "evaluation/real_public/statuses_sixth_unseen.jsonl",
    "evaluation/real_public/statuses_seventh_dev.jsonl",
    "evaluation/real_public/statuses_seventh_unseen.jsonl",
    "evaluation/real_public/statuses_eighth_dev.jsonl",
)
"""The unseen halves of the first seven sets are open (see `evaluation/real_public/README.md`)."""
READINGS: Final = get_args(StatusCode)
PENALTY: Final = 1e-4
"""Tried from 5e-5 to 4e-4.

Of 976 real cells, each read end to end by weights that never saw its set, 816 are right, 41 of 160 wrong ones silent,
and 206 right ones have a warning; with one fit, no verbs and no pairs 789, 51 of 187 and 211.
"""
PARTS: Final = 5
"""Fits whose mean gives the weights, each on half of the features: together they are surer where they should be."""
_STEPS: Final = 200
FOLDS: Final = 8
REAL: Final = 1.0
"""The weight of an example from a real document, against a made-up one.

Of 487 real narratives read by weights that never saw their document 361 were right, with 2 356, with 4 348. Made-up
examples weigh more if their status is more frequent in real ones; with the whole ratio in place of its root, as many
are right.
"""
_PRIOR: Final = 3
"""Examples added to each status in the counts of real ones, so that a rare status does not weigh nothing."""


class Example(NamedTuple):
    """A narrative, its status, and where it is from."""

    text: str
    code: str
    document: str
    real: bool


def examples() -> Iterator[Example]:
    """All narratives that no label at their beginning decides."""
    made = (line.split("\t", 1) for line in MADE.read_text("utf-8").splitlines() if line and line[0] != "#")
    found = [Example(text.replace(" / ", "\n"), code, f"made {n}", real=False) for n, (code, text) in enumerate(made)]
    for ref, text, code in json.loads(SAMPLE.read_text("utf-8")):
        found.append(Example(text, code, f"sample {ref}", real=True))
    for name in SETS:
        real = "real" in name
        for n, line in enumerate((ROOT / name).read_text("utf-8").splitlines()):
            case = json.loads(line)
            if case.get("legend") or case.get("fill") or len(case["text"].split()) < _FEWEST:
                continue
            if case.get("column") == "status" and not real:
                continue
            found.append(Example(case["text"], case["code"], f"{name} {case.get('plan', n)}", real))
    return (one for one in found if ruled_narrative(one.text)[1] != "label")


_FEWEST: Final = 3


def featured(one: Example) -> dict[str, float]:
    """An example's features."""
    status, how = ruled_narrative(one.text)
    if how == "label":
        raise ValueError(one.text)
    return narratives.features(one.text, status.code, how)


def fitted(told: Sequence[Example], penalty: float = PENALTY) -> Whole:
    """The weights for some examples, in units."""
    targets = np.zeros((len(told), len(READINGS)), dtype=np.float32)
    for row, one in enumerate(told):
        targets[row, READINGS.index(one.code)] = 1.0
    shares_made = _by_status(one.code for one in told if not one.real)
    shares_real = _by_status(one.code for one in told if one.real)
    weights = np.array([REAL if one.real else _worth(one.code, shares_real, shares_made) for one in told], np.float32)
    rows = [featured(one) for one in told]
    fits = [
        fit([_part(row, at) for row in rows], targets, weights, penalty=penalty, steps=_STEPS, fewest=4)
        for at in range(PARTS)
    ]
    none = [0.0] * len(READINGS)
    names = sorted({name for one in fits for name in one})
    sums = {name: np.sum([one.get(name, none) for one in fits], axis=0) for name in names}
    return in_units({name: [float(value) / PARTS for value in row] for name, row in sums.items()})


def _part(row: dict[str, float], at: int) -> dict[str, float]:
    """The half of an example's features that one of the fits can use."""
    return {name: value for name, value in row.items() if name == "bias" or _coin(name, at)}


@cache
def _coin(name: str, at: int) -> bool:
    return hashlib.sha256(f"{at}{name}".encode()).digest()[0] < 128


def _worth(code: str, real: dict[str, float], made: dict[str, float]) -> float:
    """A made-up example's weight: the root of how much more frequent its status is in real ones; 1 for `unknown`."""
    return 1.0 if code == "unknown" else float((real[code] / made[code]) ** 0.5)


def _by_status(codes: Iterable[str]) -> dict[str, float]:
    """The share of each status among some examples."""
    times = Counter(codes)
    return {code: (times[code] + _PRIOR) / (times.total() + _PRIOR * len(READINGS)) for code in READINGS}


def fingerprint(told: Sequence[Example]) -> str:
    """The hash of the examples and their features: other data or other features need other weights."""
    rows = [(one.code, one.real, sorted(featured(one).items())) for one in told]
    return digest(rows)


def fold(one: Example) -> int:
    """The fold of an example: all examples of one document are in the same one."""
    return int(hashlib.sha256(one.document.encode()).hexdigest(), 16) % FOLDS


def apart(told: Sequence[Example], penalty: float = PENALTY) -> Iterator[tuple[Example, str, float]]:
    """Each example with its reading and probability, by weights that never saw its document."""
    for part in range(FOLDS):
        weights = fitted([one for one in told if fold(one) != part], penalty)
        for one in (one for one in told if fold(one) == part):
            yield one, *likeliest(weights, featured(one), READINGS)


def main() -> None:
    """Print how the examples are read apart, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--errors", action="store_true")
    args = parser.parse_args()
    told = [*examples()]
    found = [*apart(told)]
    for label, real in (("made up", False), ("real", True)):
        some = [(one, code, share) for one, code, share in found if one.real is real]
        right = sum(one.code == code for one, code, _ in some)
        ruled = sum(ruled_narrative(one.text)[0].code == one.code for one, _, _ in some)
        print(f"{label}: {right} of {len(some)} right, by the rules alone {ruled}")
        for least in (0.4, 0.5, 0.6, 0.7, 0.8):
            sure = [one.code == code for one, code, share in some if share >= least]
            print(f"  share of {least}: {len(some) - len(sure)} unsure, {sure.count(False)} wrong of the sure ones")
        if args.errors:
            for one, code, share in some:
                if one.code != code:
                    print(f"    {one.code} {code} {share:.2f} {one.text[:110]!r}")
    if args.write:
        write(WEIGHTS, READINGS, fingerprint(told), fitted(told))


if __name__ == "__main__":
    main()
