"""`python -m mutation [--stage NAME]`: plant each fault in a copy of the code, and see which ones no test catches.

The tests nearest to a fault run first; the whole default suite runs only for a fault that they let through, so that
"survived" means what it says. Takes about an hour on two idle cores.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from mutation.planted import PACKAGE, Fault, copied, faults, nearest_tests

NEEDED = 0.9
"""The share of faults that must be caught: what the issue of this guard asked for."""


def fails(checkout: Path, tests: list[str]) -> bool:
    """Whether a test fails in this checkout; without ``tests``, the whole default suite is asked."""
    environment = {**os.environ, "PYTHONPATH": str(checkout / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    workers = [] if tests else ["-n", "2"]
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *workers, *tests]
    found = subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True, check=False)
    if found.returncode not in (0, 1, 2):  # 2: a module that cannot be imported any more is caught, too
        raise RuntimeError(f"pytest itself failed: {found.stdout[-2000:]}{found.stderr[-2000:]}")
    return found.returncode != 0


def outcome(fault: Fault, checkout: Path, *, nearest_only: bool = False) -> str:
    """`caught nearby`, `caught` (by the rest of the suite) or `survived`; the checkout is as before when it ends."""
    path = checkout / PACKAGE / fault.file
    before = path.read_text("utf-8")
    path.write_text(fault.planted(before), "utf-8")
    try:
        if fails(checkout, nearest_tests(fault, checkout)):
            return "caught nearby"
        return "caught" if not nearest_only and fails(checkout, []) else "survived"
    finally:
        path.write_text(before, "utf-8")


def main() -> None:
    """Print what became of each fault, and the share that was caught; exit status 1 when it is too small."""
    parser = argparse.ArgumentParser(prog="python -m mutation", description=__doc__)
    parser.add_argument("--stage", help="only faults of this folder of the package: tables, cells, …")
    parser.add_argument("--nearest", action="store_true", help="leave the whole suite out (quick, and too strict)")
    asked = parser.parse_args()
    chosen = [fault for fault in faults() if asked.stage in (None, fault.stage)]
    seen: Counter[str] = Counter()
    with TemporaryDirectory(prefix="planparse-mutation-") as folder:
        checkout = copied(Path(folder))
        for number, fault in enumerate(chosen, 1):
            begun = time.monotonic()
            found = outcome(fault, checkout, nearest_only=asked.nearest)
            seen[found] += 1
            took = time.monotonic() - begun
            print(f"{number:3}/{len(chosen)}  {found:<13}  {took:4.0f} s  {fault.file}: {fault.what}", flush=True)
    caught = len(chosen) - seen["survived"]
    print(
        f"{caught} of {len(chosen)} caught ({caught / len(chosen):.0%}); {seen['caught nearby']} by the nearest tests"
    )
    sys.exit(caught < NEEDED * len(chosen))


if __name__ == "__main__":
    main()
