"""How fast cells are read, compared with a plain dateparser call for each owner and timescale cell of the same plan.

Run from the checkout: ``python benchmarks/cells.py``. Caches are emptied before every round, so each round reads every
cell again; set-up (imports, pipelines, patterns) is measured separately, in new processes.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

SAMPLE = Path(__file__).parent.parent / "samples" / "barking-and-dagenham-2014.txt"
ROUNDS = 7


def fresh(code: str) -> float:
    """Seconds that a statement takes in a new interpreter, without the interpreter's own start."""
    script = f"import time; t = time.perf_counter()\n{code}\nprint(time.perf_counter() - t)"
    taken = [
        float(subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout)
        for _ in range(5)
    ]
    return statistics.median(taken)


def emptied() -> None:
    """Clear all cached readings, but keep what is set up once: pipelines, patterns, lexicons (caches of size 1)."""
    for name, module in list(sys.modules.items()):
        if name.startswith("planparse."):
            for value in vars(module).values():
                if hasattr(value, "cache_info") and value.cache_info().maxsize != 1:
                    value.cache_clear()


def main() -> None:
    """Print medians and their ratio."""
    import dateparser

    from planparse.cells import normalise
    from planparse.outline import outline
    from planparse.read import read
    from planparse.repair import repair
    from planparse.tables import layout

    repaired = repair(outline(layout(read(SAMPLE))))
    tables = repaired.outline.tables
    roles = {"strategic_lead", "operational_lead", "lead", "support", "timescale"}
    texts = [
        entry.phrase.text
        for row in repaired.outline.rows()
        for column, entry in zip(tables[row.table].columns, row.entries, strict=True)
        if entry and entry.phrase and column.field in roles
    ]

    def plain() -> None:
        for text in texts:
            dateparser.parse(text, languages=["en"])

    def ours() -> None:
        emptied()
        normalise(repaired)

    times: dict[Callable[[], None], list[float]] = {plain: [], ours: []}
    for round_number in range(ROUNDS + 1):
        for run, taken in times.items():
            start = time.perf_counter()
            run()
            if round_number:
                taken.append(time.perf_counter() - start)
    reference, own = statistics.median(times[plain]), statistics.median(times[ours])
    print(f"dateparser.parse of {len(texts)} owner and timescale cells: {reference * 1000:.0f} ms")
    print(f"every cell of the same plan read by planparse:       {own * 1000:.0f} ms   ratio {own / reference:.2f}")
    print("set-up, in fresh processes:")
    first = "from planparse.cells.owners import OwnerCell, read_owners; read_owners([OwnerCell('lead', 'Ann Reed')])"
    for name, code in (
        ("import planparse", "import planparse"),
        ("import dateparser and parse one date", "import dateparser; dateparser.parse('1 May 2014', languages=['en'])"),
        ("first owner cell read (the words of posts and names)", first),
    ):
        print(f"  {name:<44}{fresh(code) * 1000:>7.0f} ms")


if __name__ == "__main__":
    main()
