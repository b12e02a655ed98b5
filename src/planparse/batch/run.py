"""Sources -> outcomes -> the folder. A limited number is under way, in any order; the report is always in one order."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Future, wait
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

import psutil

from planparse import __version__
from planparse.batch.folder import Folder, output_names
from planparse.batch.report import Line, RunSummary, write_report
from planparse.batch.sources import Found, Skipped
from planparse.batch.supervise import CONVERT, convert_here
from planparse.batch.task import CLUSTER, Conversion, Limits, Refusal, Source, Task, refused
from planparse.errors import BatchError, MissingExtraError, installing

if TYPE_CHECKING:
    from distributed import Client


Submit = Callable[[Task], "Future[Conversion]"]
"""A function that hands a task to a converter: ``executor.submit`` of any `concurrent.futures` executor."""

Corrections = Callable[[Source, str], str | None]
"""A function from a source and its plan's name in the folder to the corrections' lines; None if there are none."""

Told = Callable[["Progress"], None]

_TICK = 0.5
"""Seconds of a wait: Windows handles Ctrl-C only between two waits."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a batch converts. ``ahead`` is how many tasks are handed out at a time; see `Task` for the rest."""

    ahead: int
    password: str | None = None
    traces: bool = False
    profile: str | None = None
    second_opinion: str = "never"
    corrections: Corrections = lambda _source, _output: None


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress of a run: a finished file (``reused``: from an earlier run), its refusal, and how many are done."""

    source: Source
    refusal: Refusal | None
    reused: bool
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Planned:
    """A source, and the name of its plan in the folder."""

    source: Source
    output: str


After = Callable[[Sequence[Planned]], None]
"""A function that is called with all plans of a run once they are written."""


def _nothing(_planned: Sequence[Planned]) -> None:
    """Do nothing more."""


class _Lines:
    """The lines of a run for its report; ``finished`` marks the places of those that are done."""

    def __init__(self, planned: Sequence[Planned], folder: Folder) -> None:
        self._planned = planned
        self._folder = folder
        self.finished = bytearray(len(planned))

    def __len__(self) -> int:
        return len(self._planned)

    def __getitem__(self, place: int) -> Line:
        one = self._planned[place]
        return one.output, one.source.shown, self._folder.record(one.output) if self.finished[place] else None


def _task(source: Source, known: str | None, options: Options, corrections: str | None) -> Task:
    asked = (options.password, options.traces, options.profile, options.second_opinion)
    return Task(source, known, *asked, corrections)


def convert_all(
    found: Iterable[Found], folder: Folder, submit: Submit, options: Options, told: Told, after: After = _nothing
) -> RunSummary:
    """Convert what is not done yet, and write the report; also if interrupted, before the interrupt is passed on.

    ``after`` is called when all plans are written, before the report. Raises `BatchError` if the workers are lost, and
    `UnreadableFileError` if the folder cannot be written to.
    """
    start = time.monotonic()
    skipped: list[Skipped] = []
    planned = _planned(found, skipped)
    outputs = {one.output: one.source.shown for one in planned}
    folder.clear_parts(outputs)
    folder.drop_renamed(outputs)
    lines = _Lines(planned, folder)
    done = 0
    summary = RunSummary()
    try:
        with closing(_outcomes(planned, folder, submit, options)) as outcomes:
            for place, outcome, made_with in outcomes:
                one = planned[place]
                reused = outcome.text is None and outcome.refusal is None
                if not reused:
                    folder.keep(one.output, one.source.shown, one.source.name, outcome, made_with)
                lines.finished[place] = 1
                done += 1
                summary.reused += reused
                record = folder.record(one.output)
                told(Progress(one.source, record.refusal if record else None, reused, done, len(planned)))
        after(planned)
    finally:
        for place in range(len(lines)):
            summary.add(lines[place][2])
        summary.skipped = len(skipped)
        summary.others = folder.others(outputs)
        summary.seconds = time.monotonic() - start
        write_report(folder.path, summary, lines, skipped)
    return summary


def _planned(found: Iterable[Found], skipped: list[Skipped]) -> list[Planned]:
    """The sources with their outputs, in the order of the outputs; skipped files are added to ``skipped``."""
    sources: list[Source] = []
    for one in found:
        if isinstance(one, Source):
            sources.append(one)
        else:
            skipped.append(one)
    names = output_names([one.below for one in sources], [f"{one.where}#{one.member}" for one in sources])
    planned = [Planned(source, name) for source, name in zip(sources, names, strict=True)]
    return sorted(planned, key=lambda one: one.output)


def _outcomes(
    planned: Sequence[Planned], folder: Folder, submit: Submit, options: Options
) -> Generator[tuple[int, Conversion, str | None], None, None]:
    """Each plan's place, outcome and what it was made with, as they come. At most ``ahead`` are under way."""
    places = iter(range(len(planned)))
    waiting: dict[Future[Conversion], tuple[int, str | None]] = {}
    try:
        while True:
            for place in islice(places, options.ahead - len(waiting)):
                one = planned[place]
                lines = options.corrections(one.source, one.output)
                made_with = folder.made_with(lines)
                known = folder.known(one.output, one.source.shown, one.source.name, made_with)
                waiting[submit(_task(one.source, known, options, lines))] = place, made_with
            if not waiting:
                return
            done, _ = wait(waiting, timeout=_TICK, return_when=FIRST_COMPLETED)
            for future in done:
                place, made_with = waiting.pop(future)
                yield place, _outcome(future), made_with
    finally:
        for future in waiting:
            future.cancel()


def _outcome(future: Future[Conversion]) -> Conversion:
    """The outcome of a future. A fault in one task loses one plan; losing the workers ends the batch."""
    try:
        return future.result()
    except (CancelledError, BrokenExecutor):
        remedy = "start the cluster, if there is one, then run the same command again"
        raise BatchError(None, "the batch lost the workers that convert its plans", remedy) from None
    except BatchError:
        raise
    except Exception as error:  # noqa: BLE001  # a cluster's own errors, such as for a worker that it lost too often
        problem = f"could not be converted on the cluster ({type(error).__name__})"
        return refused(None, CLUSTER, problem, "check the cluster's logs, or convert it without --dask")


# How many plans are converted at a time by default.


_ROOM = 512 * 1024**2
"""Bytes of free memory for each process: plans need 100 to 300 MB, scans up to twice as much."""


def default_jobs() -> int:
    """One process for each processor that this one may use, but no more than free memory has room for.

    >>> 1 <= default_jobs() <= os.cpu_count()
    True
    """
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(usable, psutil.virtual_memory().available // _ROOM))


# A Dask cluster as another executor. Each Dask worker converts in its own child processes, watched as here.


_LEAST_AHEAD = 32
"""The least number of tasks to hand out, so that workers that join later have something to do."""


@contextmanager
def dask(address: str, limits: Limits, convert: str = CONVERT) -> Iterator[tuple[Submit, int]]:
    """A function that hands tasks to the cluster, and how many tasks to hand out at a time.

    Raises `MissingExtraError` without Dask, and `BatchError` if no scheduler answers, or if a worker has no planparse
    or another version.
    """
    try:
        from distributed import Client
    except ImportError:
        raise MissingExtraError(None, "a cluster needs Dask, which is not installed", installing("dask")) from None
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # users need not see what it loses and finds again
    try:
        client = Client(address, set_as_default=False, timeout=10)
    except (OSError, ValueError) as error:
        problem = f"no Dask scheduler answers at {address} ({type(error).__name__})"
        raise BatchError(None, problem, "start one, or check the address") from None
    with client, client.get_executor(pure=False) as executor:
        _check(client)
        threads = sum(client.nthreads().values())
        yield partial(executor.submit, convert_here, limits=limits, convert=convert), max(_LEAST_AHEAD, 2 * threads)


def _check(client: Client) -> None:
    """Raise `BatchError` unless each worker has this version of planparse: plans of another would differ."""
    try:
        versions = set(client.run(_version).values())
    except Exception as error:  # noqa: BLE001  # what the worker's import raised
        problem = f"the cluster's workers cannot run planparse ({type(error).__name__})"
        raise BatchError(None, problem, "install planparse there") from None
    others = sorted(versions - {__version__})
    if others:
        problem = f"the cluster's workers have planparse {', '.join(others)}"
        raise BatchError(None, problem, f"install {__version__} there")


def _version() -> str:
    return __version__
