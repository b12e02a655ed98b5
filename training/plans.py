"""`python -m training.plans [--write]`: fits how likely a document that was read is a plan at all.

**`seen_plans.jsonl.gz`** holds the features of readings, no words: of 1,190 public files of 380 repositories, which two
annotators sorted by whether they hold actions (1 December 2026: minutes, agendas, trackers, by-laws, registers,
reports, syllabuses), of real plans with answers, and of the invented plans in this repo. `--keep NAME FOLDER...` reads
the files of folders and replaces the lines of that name; files below a folder called `no` or `none` hold no actions.
`sources.tsv` in a folder names the repository of each file (name, repository, path): no repository is both fitted and
judged in the printed figures.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import inspect
import json
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final, NamedTuple
from unittest.mock import patch

from evaluation.plans import JOBS

from planparse.errors import PlanParseError
from planparse.lexicon.labels import NO_TERMS
from planparse.outline import choose_reading, likely_plan
from planparse.outline.scored import Likelihood
from planparse.pipeline import layout, read
from training.columns import written
from training.regression import fit_yes, folds_of, yes_shares
from training.tables import ROOT

WEIGHTS: Final = ROOT / "src/planparse/outline/weights/plans.json"
KEPT: Final = Path(__file__).with_name("seen_plans.jsonl.gz")
PENALTY: Final = 1e-3
SHARES: Final = {"public": 1.0, "real": 1.0}
OF_INVENTED: Final = 0.3
"""What a file of these sets counts, and one of all others: invented plans are many, and nearly all hold actions."""
FOLDS: Final = 5


class Seen(NamedTuple):
    """A document that was read: its set, its source, whether it holds actions, and its features."""

    name: str
    source: str
    holds: bool
    features: Mapping[str, float]


def seen(path: Path, name: str, source: str, holds: bool) -> Seen | None:
    """What planparse asks of a document before it says whether it is a plan; None if it finds no actions at all.

    Of two readings it keeps the one that the weights of before choose.
    """
    found: list[tuple[float, Mapping[str, float]]] = []

    def likelihood(*asked) -> Likelihood:  # noqa: ANN002 - as the function that it stands for
        likely = likely_plan.plan_likelihood(*asked)
        found.append((likely.share, likely_plan.plan_features(*asked)))
        return likely

    try:
        with patch.object(choose_reading, "plan_likelihood", likelihood), patch.object(choose_reading, "_LIKELY", 0.0):
            choose_reading.outline(layout(read(path, None, NO_TERMS), NO_TERMS))
    except PlanParseError:
        return None
    _, features = max(found, key=lambda one: one[0], default=(0.0, {}))
    return Seen(name, source, holds, {key: round(value, 3) for key, value in features.items()}) if found else None


def seen_plans() -> list[Seen]:
    """What was kept."""
    with gzip.open(KEPT, "rt", encoding="utf-8") as lines:
        return [Seen(*json.loads(line)) for line in lines]


_NONE = frozenset(("no", "none"))
_BESIDE = (".gold.json", ".expected.txt", ".py", ".tsv", ".pyc")


def _asked(folder: Path) -> Iterator[tuple[Path, str, bool]]:
    """Yield the files of a folder with their sources and whether they hold actions."""
    table = folder / "sources.tsv"
    lines = table.read_text("utf-8").splitlines()[1:] if table.exists() else ()
    sources = {Path(line.split("\t")[0]).name: line.split("\t")[1] for line in lines}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.endswith(_BESIDE) and path.name != "README.md":
            yield path, sources.get(path.name, path.name), _NONE.isdisjoint(path.parts)


def keep(name: str, folders: Sequence[Path]) -> None:
    """Keep what the documents of these folders look like under this name, instead of what was kept under it."""
    asked = [one for folder in folders for one in _asked(folder)]
    paths, sources, holds = zip(*asked, strict=True)
    with ProcessPoolExecutor(JOBS, max_tasks_per_child=100) as pool:
        found = [one for one in pool.map(seen, paths, [name] * len(paths), sources, holds, chunksize=8) if one]
    kept = [one for one in seen_plans() if one.name != name] if KEPT.exists() else []
    lines = (json.dumps(one) for one in sorted((*kept, *found), key=lambda one: (one.name, one.source)))
    KEPT.write_bytes(gzip.compress("".join(f"{line}\n" for line in lines).encode(), mtime=0))
    print(f"{name}: {sum(one.holds for one in found)} with actions, {sum(not one.holds for one in found)} without")


def fitted(examples: Sequence[Seen]) -> dict[str, list[float]]:
    """The weights for no and for yes."""
    shares = [SHARES.get(one.name, OF_INVENTED) for one in examples]
    return fit_yes([one.features for one in examples], [one.holds for one in examples], shares, penalty=PENALTY)


def fingerprint() -> str:
    """The hash of what the weights depend on: the features, the settings and the documents."""
    settings = repr((PENALTY, SHARES, OF_INVENTED)) + inspect.getsource(likely_plan)
    return hashlib.sha256(settings.encode() + KEPT.read_bytes()).hexdigest()[:16]


def report(examples: Sequence[Seen]) -> Iterator[str]:
    """Yield how many of each set are taken for plans at some thresholds, by weights that saw none of their sources."""
    folds = folds_of([one.source for one in examples], FOLDS)
    told: list[tuple[Seen, float]] = []
    for number in range(FOLDS):
        weights = fitted([one for one, fold in zip(examples, folds, strict=True) if fold != number])
        own = [one for one, fold in zip(examples, folds, strict=True) if fold == number]
        told += zip(own, yes_shares(weights, [one.features for one in own]), strict=True)
    for name in sorted({one.name for one in examples}):
        for holds in (True, False):
            shares = [share for one, share in told if one.name == name and one.holds == holds]
            counts = ", ".join(f"{least}: {sum(share >= least for share in shares)}" for least in (0.2, 0.3, 0.4, 0.5))
            if shares:
                yield f"{name}, {'with' if holds else 'without'} actions: {len(shares)}; taken for plans at {counts}"


def main() -> None:
    """Keep documents, or fit, report, and write the weights if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--keep", nargs="+", metavar=("NAME", "FOLDER"), help="keep what these documents look like")
    asked = parser.parse_args()
    if asked.keep:
        keep(asked.keep[0], [Path(folder) for folder in asked.keep[1:]])
        return
    examples = seen_plans()
    print(*report(examples), sep="\n")
    if asked.write:
        raw = {"readings": ["no", "yes"], "unsure": 0.0, "data": fingerprint(), "weights": fitted(examples)}
        WEIGHTS.write_text(written(raw), "utf-8")


if __name__ == "__main__":
    main()
