"""`python -m training.unsure [--write]`: fits which fields of a plan are probably wrong though no other issue says so.

Documents are the styles, the opened new styles, the corpus and its damaged copies, random plans with the development
half of the words, and the first runs. A document that was mended for has few faults left, so most faults come from
**first runs** (`first_runs.jsonl.gz`): how planparse read each set of new styles before anybody had
mended a rule for it.
`--keep NAME DIR` adds such a run: use it as soon as a new set is there. Its lines hold signs and verdicts, no words.

Fields that another issue points at are left out: only silent faults count. The printed figures are cross-validated: the
sets are in five folds, each judged by weights that saw no document of its sets. The thresholds are chosen the same way.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import inspect
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np
from evaluation.answers import answers
from evaluation.damaged import write_damaged
from evaluation.judge import Judged, judge
from evaluation.plans import BUILT, JOBS, STYLES
from evaluation.random_plans.make import FORMATS, make

from planparse.errors import PlanParseError
from planparse.pipeline import stages
from planparse.plan.checks import checks, signs, unsure
from planparse.plan.checks import units as looked
from planparse.plan.checks.signs import FIELDS
from planparse.plan.checks.units import Unit, units
from planparse.plan.checks.unsure import CODE
from planparse.plan.paths import Paths
from training.columns import written
from training.regression import fit

ROOT: Final = Path(__file__).parents[1]
WEIGHTS: Final = ROOT / "src/planparse/plan/checks/unsure.json"
LEAST: Final = WEIGHTS.with_name("unsure_least.json")
FIRST_RUNS: Final = Path(__file__).with_name("first_runs.jsonl.gz")
NEW_STYLES: Final = {f"new styles {name}": ROOT / "evaluation/new_styles/opened" / name for name in "abcd"}
"""The annotators' forms that were opened."""
SEEDS: Final = (31, 32, 33, 34, 35)
"""Seeds of the random plans; 1 to 9 are for measuring."""
COUNT: Final = 90
PENALTY: Final = 3e-4
"""Cross-validated on ten first runs while statuses and timescales were told too, silent faults / noise: 31.7 / 4.1 %
with 3e-4, 31.4 / 4.2 % with 1e-4, 31.5 / 4.3 % with 3e-5.

Without these two fields and with areas from 0.5 it is 37 / 4.0 %, and without this doubt 38.5 / 3.9 %. Boosted trees
(40 of 8 leaves) learned little more than that a blank field may be wrong: 36 / 4.0 % with all fields.
"""
FOLDS: Final = 5
UNJUDGED: Final = 0.3
"""The weight of a blank field that the answer does not mention, against one that was judged."""
FEWEST: Final = 8
"""Fields that must have a sign before it gets a weight."""
STEPS: Final = 150
"""Steps of the fit; 350 moved no threshold."""


@dataclass(frozen=True, slots=True)
class Example:
    """A field or area: its signs, how many of its judged fields are silently wrong and right, and its document."""

    field: str
    signs: Mapping[str, float]
    silent: int
    right: int
    judged: bool
    document: str


@dataclass(frozen=True, slots=True)
class Read:
    """A document: its examples, and how many of its fields have each verdict."""

    group: str
    name: str
    examples: tuple[Example, ...]
    counts: Mapping[str, int]


def read(path: Path, group: str) -> Read | None:
    """A document as planparse reads it without this doubt; None if it is refused."""
    (answer,) = (answer for answer in answers(path.parent) if answer.path == path)
    try:
        done = stages(path)
    except PlanParseError:
        return None
    plan = done.plan.model_copy(update={"issues": tuple(i for i in done.plan.issues if i.code != CODE)})
    judged = judge(plan, answer).fields
    fields: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for one in judged:
        fields[one.at, _field(one)].append(one)
    pointer = Paths(done.draft).pointer
    found = [pair for pair in (*done.draft.doubts, *checks(done.draft, done.document.pages)) if pair[1].code != CODE]
    told = tuple(_examples(path, units(done.draft, found), pointer, fields))
    return Read(group, path.name, told, Counter(one.verdict for one in judged))


def _examples(path: Path, told: Iterator[Unit], pointer, fields) -> Iterator[Example]:  # noqa: ANN001
    for unit in told:
        at = pointer(unit.spot)
        own = fields.get((at if unit.field == "area" else at.rpartition("/")[0], unit.field), ())
        verdicts = Counter(one.verdict for one in own)
        if (verdicts["flagged"] and not verdicts["silent"]) or (not own and unit.text):
            continue
        yield Example(unit.field, unit.signs, verdicts["silent"], verdicts["right"], bool(own), path.name)


def _field(judged: Judged) -> str:
    """The field of an action, or `area`, that a judged field belongs to."""
    if judged.kind == "area" or judged.at.count("/") < _OF_ACTION:
        return "area"
    parts = set(judged.parts)
    if "extra" in parts and judged.kind != "answers":
        return "extra"
    return next((field for field in FIELDS if field in parts), "extra")


_OF_ACTION: Final = 4
"""Slashes in the pointer of an action."""


# What is fitted.

Weights = dict[str, list[float]]
"""The weights of each sign for each field, as evidence for `right` and for `wrong`."""


def fitted(examples: Sequence[Example]) -> Weights:
    """The weights. A document's fields count together as the root of their number, so that long ones do not decide."""
    sizes = Counter(one.document for one in examples)
    found: Weights = {}
    for field in (*FIELDS, "area"):
        own = [one for one in examples if one.field == field]
        targets = np.array([[not one.silent, bool(one.silent)] for one in own], dtype=np.float32)
        weights = [(1.0 if one.judged else UNJUDGED) * sizes[one.document] ** -0.5 for one in own]
        told = [unsure.features(one.field, one.signs) for one in own]
        found |= fit(told, targets, np.array(weights, dtype=np.float32), penalty=PENALTY, fewest=FEWEST, steps=STEPS)
    return found


def apart(documents: Sequence[Read]) -> dict[int, float]:
    """The probability that each example is wrong (by its `id`), by weights that never saw its set."""
    with ProcessPoolExecutor(JOBS) as pool:
        told = list(pool.map(_fold_weights, [documents] * FOLDS, range(FOLDS)))
    return {id(one): share(told[fold(doc)], one) for doc in documents for one in doc.examples}


def _fold_weights(documents: Sequence[Read], part: int) -> Weights:
    return fitted([one for doc in documents if fold(doc) != part for one in doc.examples])


def fold(document: Read) -> int:
    """The fold of a document: first runs and new styles go with their set, others by their own name."""
    if (first := document.group.removeprefix("first run ")) != document.group:
        return FIRST_FOLDS.get(first, 4)
    name = document.group if document.group.startswith("new") else document.name
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % FOLDS


FIRST_FOLDS: Final = {"e": 0, "f": 0, "h": 1, "i": 1, "j": 1, "k": 1, "l": 2, "m": 2, "n": 3, "o": 3}
"""The folds of the first runs: sets that one annotator wrote stay together. Later sets are in the last one."""


# The thresholds: the lowest probability at which no kind of document has more right than wrong fields reported.

GRID: Final = tuple(n / 100 for n in range(15, 65, 5))
PRICE: Final = 1.0
"""How many right fields with a warning one wrong field is worth, over all documents."""
QUIET: Final = 0.003
"""The share of a field's right values that may be told in documents without new forms."""
FOUND: Final = 4.0
"""How much must be found at least, as a sum of roots of each document's fields."""


NEVER_BELOW: Final = {"area": 0.5}
"""Least thresholds, though the rule would choose lower ones: of 35 real documents 29 wrong and 102 right areas were
told with the rule's 0.2; with 0.4 a tracker that has no areas was told so."""
UNTOLD: Final = frozenset({"timescale", "status"})
"""Fields that are never told. Of the timescales of 35 real documents 24 were told, and all were right.

Of statuses 80 wrong ones of the first runs were told and 30 right ones. Nearly all of these had been inferred from
narratives, where annotators of invented plans say `unknown` (15 of 16 were wrong); but of 168 real cells 156 are right,
and up to 6 of 10 right cells of `evaluation/real_public` had a warning.
"""


def chosen(documents: Sequence[Read], shares: Mapping[int, float]) -> dict[str, float]:
    """The threshold of each field that has one: the lowest at which more wrong than right ones are told.

    A document counts as the root of its fields, so that a long one does not decide alone.
    """
    found: dict[str, float] = {}
    for field in (one for one in (*FIELDS, "area") if one not in UNTOLD):
        for least in GRID:
            told = [_told(doc, shares, field, least) for doc in documents]
            wrong = sum(wrong**0.5 for wrong, _ in told)
            right = sum(right**0.5 for _, right in told)
            plain = [pair for pair in zip(documents, told, strict=True) if not _is_new(pair[0])]
            most = QUIET * sum(one.right for doc, _ in plain for one in doc.examples if one.field == field)
            if wrong < FOUND:
                break
            if right <= PRICE * wrong and sum(right for _, (_, right) in plain) <= most:
                found[field] = max(least, NEVER_BELOW.get(field, 0.0))
                break
    return found


def _is_new(document: Read) -> bool:
    """Whether a document has a form of its own, as an annotator's has."""
    return document.group.startswith(("new", "first"))


def _told(document: Read, shares: Mapping[int, float], field: str, least: float) -> tuple[int, int]:
    own = [one for one in document.examples if one.field == field and shares[id(one)] >= least]
    return sum(one.silent for one in own), sum(one.right for one in own if not one.silent)


def share(weights: Weights, one: Example) -> float:
    """The probability that a field is wrong."""
    told = unsure.features(one.field, one.signs)
    sums = sum((weights[name][1] - weights[name][0]) * value for name, value in told.items() if name in weights)
    return float(1.0 / (1.0 + np.exp(-sums)))


def report(documents: Sequence[Read], shares: Mapping[int, float], own_least: Mapping[str, float]) -> Iterator[str]:
    """For each set, how many wrong fields stay silent and how much noise there is, threshold by threshold."""
    for group in dict.fromkeys(doc.group for doc in documents):
        own = [doc for doc in documents if doc.group == group]
        total = sum((Counter(doc.counts) for doc in own), Counter())
        wrong, right = total["silent"] + total["flagged"], total["right"] + total["noise"]
        line = [
            f"{group:14} {wrong:5} wrong {total['silent'] / max(wrong, 1):4.0%}/{total['noise'] / max(right, 1):.1%}"
        ]
        for least in THRESHOLDS:
            hit = [
                one
                for doc in own
                for one in doc.examples
                if shares[id(one)] >= (least or own_least.get(one.field, 2.0))
            ]
            silent = total["silent"] - sum(one.silent for one in hit)
            noise = total["noise"] + sum(one.right for one in hit if not one.silent)
            line.append(f"{least or 'as chosen'}: {silent / max(wrong, 1):.0%}/{noise / max(right, 1):.1%}")
        yield "  ".join(line)


THRESHOLDS: Final = (0.0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6)


def by_field(documents: Sequence[Read], shares: Mapping[int, float], least: Mapping[str, float]) -> Iterator[str]:
    """For each field, how many wrong and right ones are flagged at its threshold, set by set."""
    for field in (*FIELDS, "area"):
        cells = []
        for group in dict.fromkeys(doc.group for doc in documents):
            hit = [
                one
                for doc in documents
                if doc.group == group
                for one in doc.examples
                if one.field == field and shares[id(one)] >= least.get(field, 2.0)
            ]
            cells.append(f"{group} {sum(o.silent for o in hit)}/{sum(o.right for o in hit if not o.silent)}")
        yield f"  {field:12} {'  '.join(cells)}"


def fingerprint() -> str:
    """The hash of what the weights depend on: how signs are made, and what they were fitted with."""
    texts = [inspect.getsource(module) for module in (signs, looked)]
    texts += [repr((SEEDS, COUNT, PENALTY, FOLDS, UNJUDGED, FEWEST, STEPS, PRICE, QUIET, FOUND))]
    texts += [hashlib.sha256(FIRST_RUNS.read_bytes()).hexdigest()]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]


# The documents.


def folders(made: Path, plans: Sequence[Path]) -> dict[str, Path]:
    """The sets by name. Damaged plans are written first, and random plans too if no folders of them are given."""
    damaged = made / "damaged"
    damaged.mkdir()
    write_damaged(damaged)
    own = {"styles": STYLES, **NEW_STYLES, "corpus": BUILT, "damaged": damaged}
    for seed in () if plans else SEEDS:
        folder = made / f"random {seed}"
        folder.mkdir()
        for number in range(COUNT):
            make(number, seed, "dev", [*FORMATS], folder)
        own[folder.name] = folder
    return own | {f"random {folder.name}": folder for folder in plans}


def documents(sets: Mapping[str, Path]) -> list[Read]:
    """All documents as planparse reads them."""
    asked = [(answer.path, name) for name, folder in sets.items() for answer in answers(folder)]
    with ProcessPoolExecutor(JOBS) as pool:
        found = pool.map(read, *zip(*asked, strict=True), chunksize=4)
        return [one for one in found if one is not None]


def first_runs() -> list[Read]:
    """The documents of the first runs that were kept."""
    found = []
    with gzip.open(FIRST_RUNS, "rt", encoding="utf-8") as lines:
        for line in lines:
            raw = json.loads(line)
            name = raw["document"]
            told = (Example(*rest, document=name) for rest in raw["examples"])
            found.append(Read(f"first run {raw['set']}", name, tuple(told), raw["counts"]))
    return found


def keep(name: str, folder: Path) -> None:
    """Add how the documents of a new set are read now to the first runs; a set that is there already is replaced."""
    kept = [_line(name, doc) for doc in documents({name: folder})]
    with gzip.open(FIRST_RUNS, "rt", encoding="utf-8") as lines:
        others = [line.rstrip("\n") for line in lines if json.loads(line)["set"] != name]
    write_first_runs([*others, *kept])
    print(f"kept: {len(kept)} documents of {name}")


def _line(name: str, doc: Read) -> str:
    told = [
        [
            one.field,
            {sign: round(value, 4) for sign, value in one.signs.items() if value},
            one.silent,
            one.right,
            one.judged,
        ]
        for one in doc.examples
    ]
    return json.dumps(
        {"set": name, "document": doc.name, "counts": doc.counts, "examples": told}, separators=(",", ":")
    )


def write_first_runs(lines: Sequence[str]) -> None:
    """Write the first runs; the same lines give the same bytes."""
    FIRST_RUNS.write_bytes(gzip.compress("".join(f"{line}\n" for line in lines).encode(), mtime=0))


def main() -> None:
    """Fit, report, and write the weights where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--keep", nargs=2, metavar=("NAME", "DIR"), help="add the first run of a new set, and stop")
    parser.add_argument("--plans", type=Path, nargs="*", default=[], help="folders of these random plans, made before")
    parser.add_argument("--measure", type=Path, nargs="*", default=[], help="folders to measure on and not to fit")
    asked = parser.parse_args()
    if asked.keep:
        keep(asked.keep[0], Path(asked.keep[1]))
        return
    with TemporaryDirectory() as made:
        known = [*documents(folders(Path(made), asked.plans)), *first_runs()]
        kept = documents({folder.name: folder for folder in asked.measure}) if asked.measure else []
    shares = apart(known)
    least = chosen(known, shares)
    print(least)
    weights = fitted([one for doc in known for one in doc.examples])
    shares |= {id(one): share(weights, one) for doc in kept for one in doc.examples}
    print(*report([*known, *kept], shares, least), sep="\n")
    print(*by_field([*known, *kept], shares, least), sep="\n")
    if asked.write:
        told = {name: row for name, row in weights.items() if name.partition(":")[0] in least}
        raw = {"readings": ["right", "wrong"], "unsure": 0.0, "data": fingerprint(), "weights": told}
        WEIGHTS.write_text(written(raw), "utf-8")
        LEAST.write_text(json.dumps(least) + "\n", "utf-8")


if __name__ == "__main__":
    main()
