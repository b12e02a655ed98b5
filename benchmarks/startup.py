"""How quick the command line is: each command as a whole process, beside a bare interpreter and bare imports.

Run from the checkout: ``python benchmarks/startup.py [OTHER]``. The rounds alternate, so that a slow moment of the
machine affects every row alike; quote the ratios of one run. Times are processor times, with compiled modules as in an
installed package. With OTHER, another checkout's `planparse parse` is measured too.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HOME = Path(__file__).parent.parent
SAMPLE = HOME / "samples" / "barking-and-dagenham-2014.txt"
ROUNDS = 7
CLI = "from planparse import cli; getattr(cli, 'run', cli.main)()"
"""What the installed command does; another checkout may have no `run`."""
BARE, WITH_SPACY = "python -c pass", "import all the libraries, spaCy among them"
ROWS = {
    BARE: ["-c", "pass"],
    "import click": ["-c", "import click"],
    "planparse --help": ["-c", CLI, "--help"],
    "import the libraries of a text run": ["-c", "import click, dateutil, rapidfuzz; from pydantic import BaseModel"],
    WITH_SPACY: ["-c", "import click, pydantic, spacy, dateparser, dateutil, rapidfuzz"],
    "planparse parse (the sample)": ["-c", CLI, "parse", str(SAMPLE)],
}


def seconds(arguments: list[str], source: Path, compiled: str) -> float:
    """The processor time of one interpreter run, user and system."""
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    settings |= {"PYTHONPATH": str(source / "src"), "PYTHONPYCACHEPREFIX": compiled}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True, env=settings)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print the medians, and their ratios to a bare interpreter and to the libraries' imports."""
    rows = {name: (arguments, HOME) for name, arguments in ROWS.items()}
    for other in map(Path, sys.argv[1:]):
        rows[f"the same in {other}"] = (["-c", CLI, "parse", str(SAMPLE)], other)
    times: dict[str, list[float]] = {name: [] for name in rows}
    with tempfile.TemporaryDirectory() as compiled:
        for round_number in range(ROUNDS + 1):
            for name, (arguments, source) in rows.items():
                taken = seconds(arguments, source, compiled)
                if round_number:  # the first round writes the compiled modules
                    times[name].append(taken)
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    print(f"{'command':<44}{'median ms':>10}{'x bare python':>15}{'x libraries':>13}")
    for name, median in medians.items():
        print(f"{name:<44}{median * 1000:>10.0f}{median / medians[BARE]:>15.1f}{median / medians[WITH_SPACY]:>13.2f}")


if __name__ == "__main__":
    main()
