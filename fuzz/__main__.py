"""`python -m fuzz [--kinds text,pdf] [--runs N] [--seed S] [--out FOLDER]`: N mutated inputs of each kind.

Each input must give a document whose words all reach the layout, or one `PlanParseError`, within a time limit; every
tenth goes through the whole pipeline. What does anything else is written to the folder with its traceback.
"""

from __future__ import annotations

import argparse
import random
import signal
import time
import traceback
from collections import Counter
from pathlib import Path
from types import FrameType

from fuzz.mutate import mutated
from fuzz.seeds import SEEDS
from planparse.cells import normalise
from planparse.errors import ConservationError, PlanParseError
from planparse.outline import outline
from planparse.plan import assemble
from planparse.read.kinds import kind_of
from planparse.repair import repair
from planparse.tables import layout

SECONDS = 20
"""No input of a few kilobytes may take longer."""

KEPT = 200
"""Mutants that are mutated further."""

ELSEWHERE = {"old Word", "OpenDocument text", "RTF", "image"}
"""Kinds that another program reads."""


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("--kinds", default=",".join(SEEDS))
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("fuzz-found"))
    asked = parser.parse_args()
    signal.signal(signal.SIGALRM, _too_long)
    total = 0
    for kind in asked.kinds.split(","):
        total += fuzz(kind, asked.runs, asked.seed, asked.out)
    print(f"{total} inputs gave something else than a document or an error")


def fuzz(kind: str, runs: int, seed: int, out: Path) -> int:
    """Break one kind's seed so many times; how many inputs did what they must not."""
    dice = random.Random(f"{kind} {seed}")  # no secret
    others = [make() for make in SEEDS.values()]
    pool = [SEEDS[kind]()]
    ends: Counter[str] = Counter()
    bad: Counter[str] = Counter()
    begun, slowest = time.monotonic(), 0.0
    for number in range(runs):
        data = mutated(dice.choice(pool), dice.choice(others), dice)[:200_000]
        started = time.monotonic()
        signal.alarm(SECONDS)
        try:
            end = _read(data, whole=number % 10 == 0)
        except Exception as error:  # noqa: BLE001  # that is what is looked for
            end = type(error).__name__
            where = traceback.extract_tb(error.__traceback__)[-1]
            key = f"{end} {Path(where.filename).name}:{where.lineno}"
            bad[key] += 1
            if bad[key] == 1:
                out.mkdir(exist_ok=True)
                name = f"{kind}-{key.replace(' ', '-').replace(':', '-')}"
                (out / name).write_bytes(data)
                (out / f"{name}.txt").write_text(traceback.format_exc())
        finally:
            signal.alarm(0)
        slowest = max(slowest, time.monotonic() - started)
        ends[end] += 1
        if end == "document" and len(data) < 20_000:
            pool = [*pool, data] if len(pool) < KEPT else [pool[0], *pool[2:], data]
    took = time.monotonic() - begun
    print(
        f"{kind:9} {runs} runs, {runs / took:.0f} a second, slowest {slowest:.2f} s: {dict(ends.most_common())}",
        flush=True,
    )
    for key, count in bad.items():
        print(f"  {count:6} {key}", flush=True)
    return sum(bad.values())


def _read(data: bytes, *, whole: bool) -> str:
    """How reading ended: a document, or the name of the error."""
    try:
        kind = kind_of("x", data)
        if kind.name in ELSEWHERE:
            return "another program's"
        document = kind.read("x", data, None)
        made = layout(document)
        if sorted(w.id for w in made.words()) != sorted(w.id for w in document.words()):
            raise AssertionError("the layout has other words than the document")
        if whole:
            assemble(document, normalise(repair(outline(made))))
    except ConservationError:
        raise
    except PlanParseError as error:
        return type(error).__name__
    return "document"


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"more than {SECONDS} s")


if __name__ == "__main__":
    main()
