"""`python -m mutation [--resume]`: plant each fault in the code, and see which ones no test catches.

The first run puts a probe at each fault, runs the default suite once, and notes which tests touch which fault and how
much processor time they need. Then each fault is tried with only the tests that touch it, the nearest and quickest
first, until one fails. All this runs in one process, which has collected the tests once and is forked for each fault.
The notes are in `.mutation/`, so that `--resume` continues a stopped run, and a new run only repeats what it must.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from mutation.planted import PACKAGE, ROOT, Fault, copied, faults, is_near
from mutation.touched import Touch, touches
from mutation.trial import Trial

NEEDED = 0.9
"""The share of faults that must be caught, as the issue for this guard asked."""

FARTHER = 3.0
"""How much quicker a test elsewhere must be to run before one near the fault; any number works."""

NOTES = ROOT / ".mutation"


def _pytest(arguments: list[str], *, where: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    variables = {**os.environ, "PYTHONPATH": str(where / "src"), "PYTHONDONTWRITEBYTECODE": "1", **environment}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--assert=plain", *arguments]
    return subprocess.run(command, cwd=where, env=variables, stdout=sys.stderr, text=True, check=False)


def note_touches(workers: int) -> None:
    """Run the default suite once, and note which tests touch which fault."""
    shutil.rmtree(NOTES / "touched", ignore_errors=True)
    (NOTES / "touched").mkdir(parents=True)
    parallel = ["-n", str(workers)] if workers > 1 else []
    _pytest(["-p", "mutation.touched", *parallel], PLANPARSE_TOUCHED=str(NOTES / "touched"))


def asked_tests(fault: Fault, known: list[Touch]) -> list[str]:
    """The tests that touch a fault, the nearest and quickest first; then the other tests of their files.

    The others are included because a test may touch a fault for all tests of its file, as readings are cached.
    """
    touching = [touch for touch in known if fault.key in touch.faults]
    files = {touch.test.split("::")[0] for touch in touching}
    rest = [touch for touch in known if fault.key not in touch.faults and touch.test.split("::")[0] in files]

    def cost(touch: Touch) -> float:
        return touch.seconds * (1 if is_near(fault, touch.test) else FARTHER)

    return [touch.test for touch in (*sorted(touching, key=cost), *sorted(rest, key=cost))]


def planted_whole(fault: Fault, tests: list[str]) -> Trial:
    """A trial in a copy of the checkout, in its own process."""
    with TemporaryDirectory(prefix="planparse-mutation-") as folder:
        checkout = copied(Path(folder))
        path = checkout / PACKAGE / fault.file
        path.write_text(fault.planted(path.read_text("utf-8")), "utf-8")
        listed = Path(folder, "tests-to-ask")
        listed.write_text("\n".join(tests), "utf-8")
        found = _pytest(["-x", f"@{listed}"], where=checkout)
    if found.returncode not in (0, 1, 2):  # 2: a module that can no longer be imported counts as caught, too
        raise RuntimeError(f"pytest itself failed on {fault.file}: {fault.what}")
    return Trial(fault.key, "caught" if found.returncode else "survived", asked=len(tests))


def results() -> dict[str, Trial]:
    """The known trial of each fault, by its key."""
    path = NOTES / "results.jsonl"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return {one["fault"]: Trial(**one) for one in map(json.loads, lines)}


def keep(trial: Trial) -> None:
    """Write the trial of a fault to the notes."""
    from dataclasses import asdict

    with (NOTES / "results.jsonl").open("a", encoding="utf-8") as stream:
        stream.write(json.dumps(asdict(trial)) + "\n")


def run(chosen: list[Fault], budget: float) -> None:
    """Try these faults, and add the trial of each to the notes."""
    known = [*touches(NOTES / "touched")]
    plan = {fault.key: asked_tests(fault, known) for fault in chosen}
    (NOTES / "plan.json").write_text(json.dumps({"budget": budget, "faults": plan}), "utf-8")
    _pytest(["-p", "mutation.trial", "-p", "no:xdist"], PLANPARSE_TRIAL=str(NOTES))
    found = results()
    for fault in chosen:
        if fault.key in found and found[fault.key].outcome == "to be planted":
            keep(planted_whole(fault, plan[fault.key]))


def main() -> None:
    """Print the outcome of each fault, and the share that was caught; exit status 1 if it is too small."""
    parser = argparse.ArgumentParser(prog="python -m mutation", description=__doc__)
    parser.add_argument("--stage", help="only faults of this folder of the package: tables, cells, …")
    parser.add_argument("--resume", action="store_true", help="leave out the faults that the last run tried")
    parser.add_argument("--survivors", action="store_true", help="only the faults that the last run did not catch")
    parser.add_argument("--touched", action="store_true", help="note anew which tests touch which fault")
    parser.add_argument("--budget", type=float, default=60, help="seconds of processor time for a fault (60)")
    parser.add_argument("-n", type=int, default=1, dest="workers", help="processes for the notes on tests (1)")
    asked = parser.parse_args()
    chosen = [fault for fault in faults() if asked.stage in (None, fault.stage)]
    if asked.touched or not (NOTES / "touched").exists():
        note_touches(asked.workers)
    known = results()
    if asked.survivors:
        again = [fault for fault in chosen if fault.key in known and known[fault.key].outcome != "caught"]
    else:
        again = [fault for fault in chosen if not (asked.resume and fault.key in known)]
    run(again, asked.budget)
    known = results()
    told = [(fault, known[fault.key]) for fault in chosen if fault.key in known]
    for fault, trial in told:
        if trial.outcome != "caught":
            print(f"{trial.outcome} ({trial.asked} tests asked): {fault.file}: {fault.what}")
    seen = Counter(trial.outcome for _, trial in told)
    print(f"{seen['caught']} of {len(chosen)} caught ({seen['caught'] / len(chosen):.0%})")
    sys.exit(seen["caught"] < NEEDED * len(chosen))


if __name__ == "__main__":
    main()
