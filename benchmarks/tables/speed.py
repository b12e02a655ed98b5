"""Pages a second, side by side."""

from __future__ import annotations

import multiprocessing
import statistics
import time
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from benchmarks.tables.engines import ENGINES, pages

from planparse.run_limits import Paused

ROUNDS = 3


def speed(paths: list[Path], engines: list[str]) -> None:
    """Pages a second, and the times of the others over the first one's: the medians of some rounds.

    The engines take turns file by file, so that a machine whose speed drifts is slow for all of them; each has a
    process of its own, so that none is slowed by what another left in memory or running. The first round does not
    count.
    """
    count = sum(map(pages, paths))
    spawn = multiprocessing.get_context("spawn")
    workers = {engine: ProcessPoolExecutor(1, mp_context=spawn) for engine in engines}
    rounds = [_round(workers, paths) for _ in range(ROUNDS + 1)][1:]
    for engine, worker in workers.items():
        seconds = statistics.median(took[engine] for took in rounds)
        ratio = statistics.median(took[engine] / took[engines[0]] for took in rounds)
        print(f"{engine:16} {count / seconds:8.1f} pages/s   {ratio:6.1f} times the first one's time")
        worker.shutdown()


def _round(workers: Mapping[str, ProcessPoolExecutor], paths: list[Path]) -> dict[str, float]:
    """The seconds that each engine takes over all files."""
    took = dict.fromkeys(workers, 0.0)
    for path in paths:
        for engine, worker in workers.items():
            took[engine] += worker.submit(_timed, engine, path).result()
    return took


def _timed(engine: str, path: Path) -> float:
    """The seconds of processor time that an engine takes over a file; garbage waits, as in our command and workers."""
    with Paused():
        start = time.process_time()
        ENGINES[engine](path)
        return time.process_time() - start
