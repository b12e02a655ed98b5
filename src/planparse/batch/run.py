"""Sources -> outcomes -> the folder: bounded in flight, in whatever order they come, and reported in one order."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, CancelledError, Future, wait
from contextlib import closing
from dataclasses import dataclass
from itertools import islice

from planparse.batch.folder import Folder, Record
from planparse.batch.names import output_names
from planparse.batch.report import Summary, write_report
from planparse.batch.sources import Found, Skipped
from planparse.batch.task import CLUSTER, Outcome, Refusal, Source, Task, refused
from planparse.errors import BatchError

Submit = Callable[[Task], "Future[Outcome]"]
"""Hands a task to whatever converts it: ``executor.submit`` of anything that speaks `concurrent.futures`."""

Told = Callable[["Progress"], None]

_TICK = 0.5
"""Seconds: Windows hears Ctrl-C only between two waits."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a batch converts. ``ahead`` tasks are handed out at a time; see `Task` for the rest."""

    ahead: int
    password: str | None = None
    traces: bool = False
    profile: str | None = None
    second_opinion: str = "never"


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a run stands: a file that is done (``reused``: in an earlier run), why not if so, and how many are."""

    source: Source
    refusal: Refusal | None
    reused: bool
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class _Planned:
    source: Source
    output: str


def _task(source: Source, known: str | None, options: Options) -> Task:
    return Task(source, known, options.password, options.traces, options.profile, options.second_opinion)


def convert_all(found: Iterable[Found], folder: Folder, submit: Submit, options: Options, told: Told) -> Summary:
    """Convert what is not done yet, and report on all; also when interrupted, before the interrupt goes on its way.

    Raises `BatchError` when what converts is lost, and `UnreadableFileError` when the folder cannot be written to.
    """
    start = time.monotonic()
    skipped: list[Skipped] = []
    planned = _planned(found, skipped)
    outputs = {one.output: one.source.shown for one in planned}
    folder.clear_parts(outputs)
    folder.drop_renamed(outputs)
    finished = bytearray(len(planned))
    done = 0
    summary = Summary()
    try:
        with closing(_outcomes(planned, folder, submit, options)) as outcomes:
            for place, outcome in outcomes:
                one = planned[place]
                reused = outcome.text is None and outcome.refusal is None
                if not reused:
                    folder.keep(one.output, one.source.shown, one.source.name, outcome)
                finished[place] = 1
                done += 1
                summary.reused += reused
                record = folder.record(one.output)
                told(Progress(one.source, record.refusal if record else None, reused, done, len(planned)))
    finally:

        def records() -> Iterator[tuple[str, str, Record | None]]:
            for place, one in enumerate(planned):
                yield one.output, one.source.shown, folder.record(one.output) if finished[place] else None

        for _, _, record in records():
            summary.add(record)
        summary.skipped = len(skipped)
        summary.others = folder.others(outputs)
        summary.seconds = time.monotonic() - start
        write_report(folder.path, summary, records, skipped)
    return summary


def _planned(found: Iterable[Found], skipped: list[Skipped]) -> list[_Planned]:
    """The sources with their outputs, in the order of these; what was passed over goes to ``skipped``."""
    sources: list[Source] = []
    for one in found:
        if isinstance(one, Source):
            sources.append(one)
        else:
            skipped.append(one)
    names = output_names([one.below for one in sources], [f"{one.where}#{one.member}" for one in sources])
    planned = [_Planned(source, name) for source, name in zip(sources, names, strict=True)]
    return sorted(planned, key=lambda one: one.output)


def _outcomes(
    planned: Sequence[_Planned], folder: Folder, submit: Submit, options: Options
) -> Generator[tuple[int, Outcome], None, None]:
    """Each plan's place and outcome, as they come; never more than ``ahead`` are under way."""
    places = iter(range(len(planned)))
    waiting: dict[Future[Outcome], int] = {}
    try:
        while True:
            for place in islice(places, options.ahead - len(waiting)):
                one = planned[place]
                known = folder.known(one.output, one.source.shown, one.source.name)
                waiting[submit(_task(one.source, known, options))] = place
            if not waiting:
                return
            done, _ = wait(waiting, timeout=_TICK, return_when=FIRST_COMPLETED)
            for future in done:
                yield waiting.pop(future), _outcome(future)
    finally:
        for future in waiting:
            future.cancel()


def _outcome(future: Future[Outcome]) -> Outcome:
    """What a future holds. A fault of one task costs its plan; the loss of what runs them ends the batch."""
    try:
        return future.result()
    except (CancelledError, BrokenExecutor):
        raise BatchError(None, "what converts the plans was lost", "start it, then this batch, again") from None
    except BatchError:
        raise
    except Exception as error:  # noqa: BLE001  # a cluster's own errors, say of a worker that it lost too often
        problem = f"could not be converted on the cluster ({type(error).__name__})"
        return refused(None, CLUSTER, problem, "look into the cluster's logs, or convert it without --dask")
