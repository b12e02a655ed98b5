"""`python -m training.status_words [--write]`: fits how much the words of a short cell sound like a status.

Examples are the status columns of `training/status_columns`, and the short cells of the invented plans in
`evaluation/new_styles/opened`: statuses on one side; owners, titles, times and the plans' own columns on the other.
What a plan prints often counts once. What is printed is how the cells of each fold of plans are read by weights that
saw none of them, then those of `evaluation/new_styles/strangers`.
"""

from __future__ import annotations

import argparse
import hashlib
import inspect
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from planparse.outline.features import status_words
from planparse.outline.features.status_words import cell_word_features, is_asked
from training.columns import written
from training.regression import fit_yes, folds_of, yes_shares
from training.tables import ROOT

WEIGHTS: Final = ROOT / "src/planparse/outline/weights/status_words.json"
OPENED: Final = ROOT / "evaluation/new_styles/opened"
STRANGERS: Final = ROOT / "evaluation/new_styles/strangers"
COLUMNS: Final = ROOT / "training/status_columns"
PENALTY: Final = 2e-5
"""With 1e-4, 11 statuses and 100 others of 13,030 cells are read otherwise, for the worse."""
FOLDS: Final = 5
_OTHERS: Final = ("owner_text", "timescale_text", "title")
_KNOWN: Final = frozenset(
    ("ref", "description", "owners", "timescale", "outcome", "progress", "status", "rag", "answers")
)


class Cell(NamedTuple):
    """A short cell, whether it is a status, and the plan that it stands in."""

    text: str
    holds: bool
    plan: str

    @property
    def features(self) -> dict[str, float]:
        """What `planparse` asks of it."""
        return cell_word_features(self.text)


def _texts(gold: dict[str, Any]) -> Iterator[tuple[str | None, bool]]:
    """Yield the cells of an answer, each with whether it is a status."""
    own = [name for name, _ in gold.get("headers", ()) if name not in _KNOWN]
    for area in gold["areas"]:
        yield area.get("title"), False
        for action in area["actions"]:
            yield action.get("status_text"), True
            yield from ((action.get(name), False) for name in (*_OTHERS, *own) if isinstance(action.get(name), str))


def cells_of(folder: Path) -> Iterator[Cell]:
    """Yield the short cells of the answers in a folder, each text once a plan."""
    for path in sorted(folder.rglob("*.gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        if "areas" in gold:
            for text, holds in dict.fromkeys(_texts(gold)):
                if text and is_asked(text):
                    yield Cell(text, holds, path.stem)


def listed_cells() -> Iterator[Cell]:
    """Yield the cells of the labelled status columns."""
    for path in sorted(COLUMNS.glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf-8").splitlines()):
            for text, _, _ in json.loads(line)["values"]:
                if is_asked(text):
                    yield Cell(text, True, f"{path.stem}{number}")


def all_cells() -> list[Cell]:
    """What the weights are fitted on."""
    return [*cells_of(OPENED), *listed_cells()]


def fitted(examples: Sequence[Cell]) -> dict[str, list[float]]:
    """The weights for no and for yes; both count the same in all."""
    yes = sum(one.holds for one in examples)
    shares = [0.5 / (yes if one.holds else len(examples) - yes) for one in examples]
    held = [one.holds for one in examples]
    return fit_yes([one.features for one in examples], held, shares, penalty=PENALTY)


def fingerprint(examples: Sequence[Cell]) -> str:
    """The hash of what the weights depend on: the features, the settings and the cells."""
    return hashlib.sha256(f"{PENALTY}{inspect.getsource(status_words)}{examples}".encode()).hexdigest()[:16]


def shares(cells: Sequence[Cell], weights: Mapping[str, Sequence[float]]) -> list[tuple[Cell, float]]:
    """Each cell with how much it sounds like a status."""
    return list(zip(cells, yes_shares(weights, [one.features for one in cells]), strict=True))


def line(name: str, told: Sequence[tuple[Cell, float]]) -> str:
    """One line of figures."""
    yes = [share for one, share in told if one.holds]
    no = [share for one, share in told if not one.holds]
    return (
        f"{name}: {sum(share > 0.5 for share in yes)} of {len(yes)} statuses sound like one,"
        f" {sum(share > 0.5 for share in no)} of {len(no)} others do"
    )


def main() -> None:
    """Fit, report, and write the weights if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    examples = all_cells()
    folds = folds_of([one.plan for one in examples], FOLDS)
    told: list[tuple[Cell, float]] = []
    for number in range(FOLDS):
        weights = fitted([one for one, fold in zip(examples, folds, strict=True) if fold != number])
        told += shares([one for one, fold in zip(examples, folds, strict=True) if fold == number], weights)
    print(line("folds", told))
    weights = fitted(examples)
    print(line("strangers", shares([*cells_of(STRANGERS)], weights)))
    if asked.write:
        raw = {"readings": ["no", "yes"], "data": fingerprint(examples), "weights": weights}
        WEIGHTS.write_text(written(raw), "utf-8")


if __name__ == "__main__":
    main()
