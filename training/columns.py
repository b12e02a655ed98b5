"""`python -m training.columns [--write]`: fits which column is what, and says on what and how well."""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from planparse.outline import decide, scored
from planparse.outline.decide import decided
from planparse.outline.features.columns import table_features
from training.regression import fit
from training.tables import FIT, HELD_OUT, ROLES, ROOT, Labelled, composed, corpus, fingerprint, read, varied

WEIGHTS = ROOT / "src" / "planparse" / "outline" / "weights" / "columns.json"
PENALTY = 2e-4
"""On a quarter of the data kept back by source: 5e-6 gave 91.0 % of columns, 2e-5 91.7, 6e-5, 2e-4 and 6e-4 92.5."""
TIMES = 10
COMPOSED = 800
"""Tables made of the lexicon's labels."""
RISK = 0.25
"""The share of wrong decisions in a band of margins from which on its decisions are said to be unsure."""
MAIN = 0.75
"""Of a column whose role may be another too, what its first role counts."""


def examples(tables: Sequence[Labelled]) -> tuple[list[Mapping[str, float]], np.ndarray, np.ndarray]:
    """Features, target shares and weights of every column."""
    features: list[Mapping[str, float]] = []
    targets, weights = [], []
    for table in tables:
        for at, one in enumerate(table_features(table.labels, table.columns())):
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
    """Fit, report, and write the weights where asked to."""
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
    raw = {"readings": list(ROLES), "unsure": 0.0, "data": fingerprint(), "weights": found}
    use(raw)
    held_out = [table for table in read(HELD_OUT) if table.actions]
    report("fitted", fitted, wrong=asked.wrong)
    margins = report("held out", held_out, wrong=False)
    raw["unsure"] = threshold(margins)
    print(f"unsure below a margin of {raw['unsure']}")
    if asked.write:
        WEIGHTS.write_text(written(raw), "utf-8")


def use(raw: Mapping[str, object]) -> None:
    """Let the decisions of this process use these weights."""
    weights = {name: tuple(row) for name, row in raw["weights"].items()}  # type: ignore[attr-defined]
    model = scored.Model(tuple(raw["readings"]), weights, float(raw["unsure"]), str(raw["data"]))  # type: ignore[arg-type]
    decide.model = lambda _name: model  # type: ignore[assignment]  # for this process alone


def report(name: str, tables: Sequence[Labelled], *, wrong: bool) -> list[tuple[float, bool]]:
    """Print how many columns and whole tables are right; the margins, each with whether the decision was right."""
    margins: list[tuple[float, bool]] = []
    right_fields = fields = whole = 0
    confused: Counter[tuple[str, str]] = Counter()
    for table in tables:
        good = True
        for at, decision in enumerate(decided(table.labels, table.columns())):
            allowed = {table.roles[at], *table.others.get(at, ())}
            silent = decision.field is None and any(_field(role) is None for role in allowed)
            ok = decision.best in allowed or silent
            good &= ok
            fields += 1
            right_fields += ok
            margins.append((decision.margin, ok))
            if not ok:
                confused[table.roles[at], decision.best] += 1
                if wrong:
                    said = f"is {table.roles[at]}, read as {decision.best} ({decision.margin}) {decision.evidence}"
                    print(f"  {table.id}: {table.labels[at]!r} {said}")
        whole += good
    share = right_fields / max(fields, 1)
    print(f"{name}: {right_fields}/{fields} columns ({share:.1%}), {whole}/{len(tables)} whole tables")
    print("   ", ", ".join(f"{a}->{b} {n}" for (a, b), n in confused.most_common(14)))
    return margins


def _field(role: str) -> str | None:
    return None if ROLES.index(role) >= ROLES.index("start") else role


def threshold(margins: Sequence[tuple[float, bool]]) -> float:
    """The margin below which decisions are often wrong, on tables that were not fitted; the curve is printed.

    In a band of decisions of like margins, many of which are wrong, a reader's look is worth its time. A band is told
    together with those beside it: each has some 20 columns, of which one or two more are chance.
    """
    ordered = sorted(margin for margin in margins if margin[0] >= 0)
    print(f"{len(margins) - len(ordered)} columns whose best field another column has")
    edge = 0.0
    for low in (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        band = [ok for margin, ok in ordered if low <= margin < low + 0.1 + (low == 0.9)]
        print(f"  margin {low:.1f} to {low + 0.1:.1f}: {len(band)} columns, {band.count(False)} wrong")
        around = [ok for margin, ok in ordered if low - 0.1 <= margin < low + 0.2]
        if around and around.count(False) >= RISK * len(around):
            edge = low + 0.1
    return round(edge, 2)


def written(raw: Mapping[str, object]) -> str:
    """The weights as JSON, a feature a line, so that a change shows as one."""
    weights = raw["weights"]
    head = json.dumps({key: value for key, value in raw.items() if key != "weights"}, indent=1)[:-2]
    rows = ",\n".join(f"{json.dumps(name)}: {json.dumps(row)}" for name, row in weights.items())  # type: ignore[attr-defined]
    return f'{head},\n "weights": {{\n{rows}\n}}}}\n'


if __name__ == "__main__":
    main()
