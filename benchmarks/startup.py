"""How quick the command line is: each command as a whole process, beside a bare interpreter and bare imports.

Run from the checkout: ``python benchmarks/startup.py``. The rounds take turns, so that a slow moment of the
machine hits every row alike; the ratios of one run are what to quote.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

SAMPLE = Path(__file__).parent.parent / "samples" / "barking-and-dagenham-2014.txt"
ROUNDS = 9
CLI = "from planparse.cli import main; main()"
LIBRARIES = "import click, pydantic, spacy, dateparser, dateutil, rapidfuzz"
ROWS = {
    "python -c pass": ["-c", "pass"],
    "import click": ["-c", "import click"],
    "planparse --help": ["-c", CLI, "--help"],
    "import the libraries of a text run": ["-c", LIBRARIES],
    "planparse parse (the sample)": ["-c", CLI, "parse", str(SAMPLE)],
}


def seconds(arguments: list[str]) -> float:
    """The wall time of one interpreter run."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def main() -> None:
    """Print the medians, and their ratios to a bare interpreter."""
    times: dict[str, list[float]] = {name: [] for name in ROWS}
    for round_number in range(ROUNDS + 1):
        for name, arguments in ROWS.items():
            taken = seconds(arguments)
            if round_number:  # the first round warms the caches
                times[name].append(taken)
    bare = statistics.median(times["python -c pass"])
    print(f"{'command':<38}{'median ms':>10}{'x bare python':>15}")
    for name, taken in times.items():
        median = statistics.median(taken)
        print(f"{name:<38}{median * 1000:>10.0f}{median / bare:>15.1f}")


if __name__ == "__main__":
    main()
