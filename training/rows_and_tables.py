"""`python -m training.rows_and_tables [--write]`: fits which row is a header row, and which table lists actions.

Run it after `training.columns`: whether a table lists actions depends on what its columns are. Tables without actions
are those of other files too (`seen_files`); for the printed figures every fifth of their sources is kept back.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.decide import decide_columns
from planparse.outline.features.tables import actions_features, header_features
from training.columns import WEIGHTS, written
from training.regression import fit_yes
from training.seen_files import WORD, seen_files
from training.tables import FIT, HELD_OUT, OF_ACTIONS, Labelled, composed, corpus, fingerprint, read, varied

Example = tuple[Mapping[str, float], bool, float]
PENALTY = 1e-3


def headers_of(tables: Sequence[Labelled]) -> Iterator[Example]:
    """Each table's header row as a positive example, and rows of its body as negative ones."""
    for table in tables:
        rows = [*table.rows]
        yield header_features(NO_TERMS, table.labels, rows), True, 1.0
        for at in range(min(len(rows), 3)):
            if sum(bool(cell.strip()) for cell in rows[at]) > 1:
                yield header_features(NO_TERMS, rows[at], rows[at + 1 :]), False, 0.6
        for above in _above(table):
            yield header_features(NO_TERMS, above, [table.labels, *rows]), False, 0.6


def _above(table: Labelled) -> Iterator[tuple[str, ...]]:
    """Rows that sheets have above a header row: what the document is, a label and its value, with blanks."""
    width = len(table.labels)
    if width > _WIDE:
        for one, other in _FRONT:
            yield (one, other, *[""] * (width - 2))
            yield (one, "", other, *[""] * (width - 3))


_WIDE = 4
_FRONT = (
    ("Project Name:", "Depot move"),
    ("Last updated:", "16-Apr-22"),
    ("Prepared by", "Ann Reed"),
    ("Date:", "3 May 2024"),
)


def actions_of(tables: Sequence[Labelled]) -> Iterator[Example]:
    """Each table as an example of whether it lists actions."""
    for table in tables:
        columns = table.columns()
        yield (
            actions_features(NO_TERMS, table.labels, columns, decide_columns(NO_TERMS, table.labels, columns)),
            table.actions,
            1.0,  # with 2.0 for tables without actions 186 of 198 with and 57 of 61 without were right, not 193 and 54
        )


SHARES = {
    ("no plan", False): 1.0,
    ("plan", True): 8.0,
    ("plan", False): 2.0,
    ("invented", True): 1.0,
    ("invented", False): 2.0,
}
"""What a table of a seen file counts, by whether it holds actions; one of the labelled tables counts about one.

Tried in three folds by source. Of 398 labelled tables with actions kept back, 101 without, 1,958 files that are not
plans, 114 tables with actions of real plans and 45 without, these are read as actions: with these shares 382, 7, 48,
100, 12; with 0.5, 4, 0.5, 4, 0.5: 384, 9, 76, 103, 13; with 1, 4, 1, 1, 1: 383, 9, 49, 98, 13. The rules that did this
before, beside weights without these files, read 356, 12 and 77; the weights alone, without words of labels and these
files, 380, 17 and 260. How many fields there are, or how sure they are, as features of their own brought nothing.
"""
FEWEST = 4
"""Fewest tables that must have a word in their labels for it to get a weight; 8 gave the same within chance."""


def of_seen_files() -> tuple[list[Example], list[Example]]:
    """Tables of files: those of four fifths of the sources, and the others."""
    told = [
        (one.source, (features, holds, SHARES[one.kind, holds]))
        for one in seen_files()
        for features, holds in one.tables
    ]
    return [one for source, one in told if source % 5], [one for source, one in told if not source % 5]


def without_rare_words(examples: Sequence[Example]) -> list[Example]:
    """The examples without words of labels that few have."""
    used = Counter(name for features, _, _ in examples for name in features if WORD in name)
    rare = {name for name, count in used.items() if count < FEWEST}
    return [
        ({name: value for name, value in one.items() if name not in rare}, yes, share) for one, yes, share in examples
    ]


def fitted(examples: Sequence[Example]) -> dict[str, list[float]]:
    """The weights for no and for yes."""
    features, yes, weights = zip(*examples, strict=True)
    return fit_yes(features, yes, weights, penalty=PENALTY)


def right(found: Mapping[str, Sequence[float]], examples: Sequence[Example]) -> str:
    """How many examples of each kind are recognised."""
    said = {True: [0, 0], False: [0, 0]}
    for features, yes, _ in examples:
        total = sum((found[name][1] - found[name][0]) * value for name, value in features.items() if name in found)
        said[yes][1] += 1
        said[yes][0] += (total > 0) == yes
    return f"yes {said[True][0]}/{said[True][1]}, no {said[False][0]}/{said[False][1]}"


def main() -> None:
    """Fit, report, and write the weights if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    tables, unseen = [*read(FIT), *corpus()], read(HELD_OUT)
    chance = random.Random(0)
    made = [*varied(tables, 3, chance), *composed([table for table in tables if table.actions], 200, chance)]
    only = [*varied(read(OF_ACTIONS), 3, chance)]
    for name, of, own in (("headers", headers_of, made), ("actions", actions_of, [*made, *only])):
        usable = [table for table in own if table.rows and any(table.labels)]
        examples = [one for one in of(usable) if "no_row_of_labels" not in one[0]]
        known, kept = of_seen_files() if name == "actions" else ([], [])
        found = fitted(without_rare_words([*examples, *known]))
        print(
            f"{name}: {len(examples) + len(known)} examples, {len(found)} features; fitted: {right(found, examples)}; "
            f"held out: {right(found, list(of(unseen)))}; of files kept back: {right(found, kept)}"
        )
        if asked.write:
            found = fitted(without_rare_words([*examples, *known, *kept]))
            raw = {"readings": ["no", "yes"], "unsure": 0.0, "data": fingerprint(), "weights": found}
            WEIGHTS.with_name(f"{name}.json").write_text(written(raw), "utf-8")


if __name__ == "__main__":
    main()
