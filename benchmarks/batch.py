"""The cost of a batch beyond its conversions, how it grows with processes and plans, and the long fault run.

Run from the checkout: ``python -m benchmarks.batch throughput|memory|faults``. The rounds of a measurement alternate,
so that a slow moment of the machine affects every row alike.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "samples" / "barking-and-dagenham-2014.txt"
sys.path[:0] = [str(ROOT / "tests")]

BARE = """
import sys, time
from pathlib import Path
from planparse.emit import to_json, write_bytes
from planparse.pipeline import parse
given, out = Path(sys.argv[1]), Path(sys.argv[2])
out.mkdir()
paths = sorted(given.iterdir())
parse(paths[0])
start = time.perf_counter()
for path in paths:
    write_bytes(out / f"{path.name}.json", to_json(parse(path)).encode())
print(time.perf_counter() - start)
"""
"""A simple loop that anyone would write; imports are done before the clock starts."""

COMMAND = [sys.executable, "-c", "from planparse.cli import main; main()", "batch"]


def bare(given: Path, out: Path) -> float:
    """Seconds of the simple loop."""
    done = subprocess.run([sys.executable, "-c", BARE, given, out], capture_output=True, text=True, check=True)
    return float(done.stdout)


def batch(given: Path, out: Path, jobs: int) -> float:
    """Seconds of `planparse batch`, including its start and the workers' imports."""
    start = time.perf_counter()
    subprocess.run([*COMMAND, given, "-o", out, "--jobs", str(jobs)], stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def peak(given: Path, out: Path, jobs: int) -> int:
    """The most memory, in bytes, that the parent process of a batch uses (without its workers)."""
    process = subprocess.Popen([*COMMAND, given, "-o", out, "--jobs", str(jobs)], stderr=subprocess.DEVNULL)
    most = 0
    while process.poll() is None:
        try:
            most = max(most, psutil.Process(process.pid).memory_info().rss)
        except psutil.Error:
            break
        time.sleep(0.02)
    if process.wait() != 0:
        raise SystemExit("the batch refused plans that it should convert")
    return most


def copies(folder: Path, data: bytes, count: int) -> Path:
    """A folder with this many copies of a plan."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:05}.txt").write_bytes(data)
    return folder


def throughput(place: Path, rounds: int, few: int, many: int) -> None:
    """Print the time for each plan, with the simple loop and with 1 and 2 processes. Two sizes cancel the start-up.

    Wall time is the best of the rounds, as other work on the machine only adds to it; CPU time is the median.
    """
    names = ("bare loop", "1 process", "2 processes")
    took: dict[tuple[str, int], list[tuple[float, float]]] = {
        (name, size): [] for name in names for size in (few, many)
    }
    data = SAMPLE.read_bytes()
    given = {size: copies(place / f"in{size}", data, size) for size in (few, many)}
    for number in range(rounds):
        for size in (few, many):
            for jobs, name in enumerate(names):
                out = place / f"out-{number}-{size}-{jobs}"
                used = _children_cpu()
                wall = batch(given[size], out, jobs) if jobs else bare(given[size], out)
                took[name, size].append((wall, _children_cpu() - used))
    walls, cpus = {}, {}
    print(f"{'':<14}{f'{few} plans, s':>14}{f'{many} plans, s':>14}{'wall ms a plan':>16}{'CPU ms a plan':>16}")
    for name in names:
        small, large = (min(wall for wall, _ in took[name, size]) for size in (few, many))
        walls[name] = (large - small) / (many - few) * 1000
        low, high = (statistics.median(cpu for _, cpu in took[name, size]) for size in (few, many))
        cpus[name] = (high - low) / (many - few) * 1000
        print(f"{name:<14}{small:>14.2f}{large:>14.2f}{walls[name]:>16.1f}{cpus[name]:>16.1f}")
    print(f"overhead a plan: {walls['1 process'] - walls['bare loop']:.1f} ms wall, ", end="")
    print(f"{cpus['1 process'] - cpus['bare loop']:.1f} ms CPU")
    print(f"efficiency of 2 processes: {walls['1 process'] / walls['2 processes'] / 2:.0%} wall, ", end="")
    print(f"{cpus['1 process'] / cpus['2 processes']:.0%} CPU; load {os.getloadavg()[0]:.1f} in the end")


def _children_cpu() -> float:
    """CPU seconds of all processes that were started here and have ended, and of their children."""
    times = os.times()
    return times.children_user + times.children_system


def memory(place: Path, sizes: tuple[int, ...]) -> None:
    """Print the parent's peak memory for batches of these sizes."""
    from batch.mixed import text

    for size in sizes:
        given = copies(place / f"in{size}", text(1), size)
        most = peak(given, place / f"out{size}", len(os.sched_getaffinity(0)))
        print(f"{size:>7,} plans: {most / 1024**2:.1f} MB in the parent")


def faults() -> None:
    """Run the fault test of 200 files."""
    test = str(ROOT / "tests" / "batch" / "test_faults.py")
    raise SystemExit(subprocess.run([sys.executable, "-m", "pytest", "-q", "-m", "slow", test], check=False).returncode)


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.batch")
    parser.add_argument("what", choices=["throughput", "memory", "faults"])
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    if asked.what == "faults":
        faults()
    with tempfile.TemporaryDirectory() as place:
        if asked.what == "throughput":
            throughput(Path(place), asked.rounds, 10, 60)
        else:
            memory(Path(place), (100, 1_000, 10_000))


if __name__ == "__main__":
    main()
