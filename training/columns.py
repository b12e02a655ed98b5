"""`python -m training.columns [--write]`: fits which field a column has, and prints on what data and how well."""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from planparse.lexicon.labels import NO_TERMS
from planparse.outline import decide, scored
from planparse.outline.decide import decide_columns
from planparse.outline.features.columns import table_features
from planparse.outline.scored import Decision
from training.regression import fit
from training.tables import FIT, HELD_OUT, ROLES, ROOT, Labelled, composed, corpus, fingerprint, read, varied

WEIGHTS = ROOT / "src" / "planparse" / "outline" / "weights" / "columns.json"
PENALTY = 2e-4
"""On a quarter of the data held back by source: 5e-6 gave 91.0 % of columns, 2e-5 91.7, 6e-5, 2e-4 and 6e-4 92.5."""
TIMES = 10
COMPOSED = 800
"""Tables made with the lexicon's labels."""
UNSURE = 0.1
"""The margin below which a decision is reported as unsure, including margins below 0 (not the most likely reading).

Of 3,027 columns of five files held back, those below 0 are 55 % wrong, to 0.1 31 %, to 0.3 21 %, to 0.6 13 %, above 0.8
0.8 %. Tried on documents: with 0.1 a warning is on 1.0 % of right fields in the styles and on 5.2 % in the new styles
for development, where 43 % of the wrong ones are silent; with 0.25 and 0.4 it is 1.0, 6.6 and 39 %; without those below
0, 0.1, 2.0 and 58 %.
"""
MAIN = 0.75
"""The share of a column's first role, if it may have others too."""


def examples(tables: Sequence[Labelled]) -> tuple[list[Mapping[str, float]], np.ndarray, np.ndarray]:
    """Features, target shares and weights of every column."""
    features: list[Mapping[str, float]] = []
    targets, weights = [], []
    for table in tables:
        for at, one in enumerate(table_features(NO_TERMS, table.labels, table.columns())):
            row = np.zeros(len(ROLES), dtype=np.float32)
            others = [role for role in table.others.get(at, ()) if role != table.roles[at]]
            row[ROLES.index(table.roles[at])] += MAIN if others else 1.0
            for role in others:
                row[ROLES.index(role)] += (1.0 - MAIN) / len(others)
            features.append(one)
            targets.append(row)
            weights.append(table.weight)
    return features, np.array(targets), np.array(weights, dtype=np.float32)


def main() -> None:
    """Fit, report, and write the weights if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--wrong", action="store_true", help="print what is wrong on the tables that were fitted")
    asked = parser.parse_args()
    began = time.process_time()
    fitted = [table for table in (*read(FIT), *corpus()) if table.actions]
    chance = random.Random(0)
    made = [*varied(fitted, TIMES, chance), *composed(fitted, COMPOSED, chance)]
    features, targets, weights = examples(made)
    found = fit(features, targets, weights, penalty=PENALTY)
    print(
        f"{len(fitted)} tables, {len(made)} with their variants, {len(features)} columns, {len(found)} features, "
        f"{time.process_time() - began:.0f} s"
    )
    raw = {"readings": list(ROLES), "unsure": UNSURE, "data": fingerprint(), "weights": found}
    use(raw)
    for name in HELD_OUT:
        report(f"held out, {name}", [table for table in read([name]) if table.actions], wrong=False)
    if asked.write:
        WEIGHTS.write_text(written(raw), "utf-8")


def use(raw: Mapping[str, object]) -> None:
    """Use these weights for the decisions of this process."""
    weights = {name: tuple(row) for name, row in raw["weights"].items()}  # type: ignore[attr-defined]
    model = scored.Model(tuple(raw["readings"]), weights, float(raw["unsure"]), str(raw["data"]))  # type: ignore[arg-type]
    decide.model = lambda _name: model  # type: ignore[assignment]  # only for this process


def report(name: str, tables: Sequence[Labelled], *, wrong: bool) -> None:
    """Print how many columns and whole tables are right."""
    fields: list[bool] = []
    whole = 0
    confused: Counter[tuple[str, str]] = Counter()
    for table in tables:
        found = decisions_of(table)
        whole += all(right for _, right in found)
        fields += [right for _, right in found]
        for at, (decision, right) in enumerate(found):
            if not right:
                confused[table.roles[at], decision.best] += 1
                if wrong:
                    said = f"is {table.roles[at]}, read as {decision.best} ({decision.margin}) {decision.evidence}"
                    print(f"  {table.id}: {table.labels[at]!r} {said}")
    share = sum(fields) / max(len(fields), 1)
    print(f"{name}: {sum(fields)}/{len(fields)} columns ({share:.1%}), {whole}/{len(tables)} whole tables")
    print("   ", ", ".join(f"{a}->{b} {n}" for (a, b), n in confused.most_common(14)))


def decisions_of(table: Labelled) -> list[tuple[Decision, bool]]:
    """The decision for each column of a table, and whether it is right."""
    found = []
    for at, decision in enumerate(decide_columns(NO_TERMS, table.labels, table.columns())):
        allowed = {table.roles[at], *table.others.get(at, ())}
        silent = decision.field is None and any(_field(role) is None for role in allowed)
        found.append((decision, decision.best in allowed or silent))
    return found


def _field(role: str) -> str | None:
    return None if ROLES.index(role) >= ROLES.index("start") else role


def written(raw: Mapping[str, object]) -> str:
    """The weights as JSON, one feature on each line, so that a change shows as one line."""
    weights = raw["weights"]
    head = json.dumps({key: value for key, value in raw.items() if key != "weights"}, indent=1)[:-2]
    rows = ",\n".join(f"{json.dumps(name)}: {json.dumps(row)}" for name, row in weights.items())  # type: ignore[attr-defined]
    return f'{head},\n "weights": {{\n{rows}\n}}}}\n'


if __name__ == "__main__":
    main()
