"""Warm worker processes under watch: a plan that crashes, hangs or uses up memory does not affect others.

`Workers` is a function from task to outcome that any number of threads may call at a time; each call has a process to
itself. So any executor of threads can use it as a pool, and a Dask worker can run it as it is.
"""

from __future__ import annotations

import atexit
import os
import queue
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache

from planparse.batch.task import (
    CRASH,
    MEMORY,
    TIME,
    Conversion,
    Limits,
    Task,
    out_of_memory,
    outcome_from,
    refused,
    to_line,
)
from planparse.errors import BatchError
from planparse.run_limits import LOOK, Meter, end_children

CONVERT = "planparse.batch.convert:convert"

DEATHS = 3
"""Workers that must die on a plan before it is to blame: one or two may have been killed by something else."""

STARTING = 60.0
"""Extra seconds for a new process until it has read its first file: Python and all stages are loaded from disk."""


_KILLED = "the machine may be short of memory: run the same command again with fewer --jobs"
"""What to do if the system ended the workers: the file is not to blame."""

_CRASHED = "run the same command again; if it fails again, this is a fault in planparse: please report it"


class WorkerDiedError(Exception):
    """The process ended without an answer. ``sha256`` is the hash of the file, if the process had read it."""

    def __init__(self, status: int | None, sha256: str | None) -> None:
        self.how = _ending(status)
        self.sha256 = sha256
        super().__init__(self.how)


class ClosedError(Exception):
    """The workers were closed while they had a plan: its outcome is not known."""


class Worker:
    """One process, which answers one task at a time. Raises `BatchError` if the system does not start it."""

    def __init__(self, limits: Limits, convert: str) -> None:
        self.limits = limits
        self.is_fresh = True
        # -P: .py files in a folder of documents must not be imported. New session: Ctrl-C goes only to this process.
        command = [sys.executable, "-P", "-m", "planparse.batch.worker"]
        try:
            self._process = subprocess.Popen(
                [*command, convert, str(limits.seconds), str(limits.memory)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
            )
        except OSError as error:  # not a plan's fault
            problem = f"no worker process can be started ({error.strerror or 'unknown fault'})"
            raise BatchError(None, problem, "free memory and processes, then start the batch again") from None
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def ask(self, task: Task) -> Conversion:
        """Return the outcome of a task; a refusal if a limit is passed, and then the process is gone.

        Raises `WorkerDiedError`.
        """
        limits = replace(self.limits, seconds=self.limits.seconds + STARTING) if self.is_fresh else self.limits
        meter = Meter(self._process.pid)
        self.is_fresh = False
        with suppress(OSError, ValueError):  # a broken or closed pipe: the process is dead, as the lines will show
            assert self._process.stdin is not None
            self._process.stdin.write(to_line(task))
            self._process.stdin.flush()
        digest: str | None = None
        while True:
            try:
                line = self._lines.get(timeout=LOOK)
            except queue.Empty:
                passed = meter.passed(limits)
                if passed is None:
                    continue
                self.end()
                if passed == "memory":
                    return out_of_memory(digest)
                return refused(digest, TIME, *self.limits.why(passed))
            if line is None:
                raise WorkerDiedError(self._process.wait(), digest)
            outcome = outcome_from(line)
            if digest is None and not outcome.text and not outcome.refusal and outcome.sha256 != task.known:
                digest = outcome.sha256  # the worker announces that the file is read and its conversion begins
                limits, meter = self.limits, Meter(self._process.pid)
                continue
            return outcome

    def memory(self) -> int:
        """Bytes in use by the process."""
        return Meter(self._process.pid).memory()

    @property
    def is_alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def end(self) -> None:
        """Kill the process and all that it started. May be called more than once."""
        end_children(self._process.pid)
        self._process.kill()
        self._process.wait()
        with suppress(OSError):
            assert self._process.stdin is not None
            self._process.stdin.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                if line.endswith(b"\n"):  # an incomplete line was being written when the process died
                    self._lines.put(line)
        self._lines.put(None)


class Workers:
    """A function from task to outcome, which uses a free worker or a new one. Close it at the end."""

    def __init__(self, limits: Limits, convert: str = CONVERT) -> None:
        self.limits = limits
        self._convert = convert
        self._free: list[Worker] = []
        self._all: set[Worker] = set()
        self._lock = threading.Lock()
        self._closed = False

    def __call__(self, task: Task) -> Conversion:
        """Return the outcome of a task. Raises `ClosedError` if the workers are closed meanwhile."""
        deaths = 0
        digest: str | None = None
        while True:
            worker = self._take(fresh=deaths > 0)
            was_fresh = worker.is_fresh
            try:
                outcome = worker.ask(task)
            except WorkerDiedError as died:
                self._retire(worker)
                deaths += 1
                digest = died.sha256 or digest
                if deaths == DEATHS:
                    return _crashed(digest, died.how)
                continue
            code = outcome.refusal.code if outcome.refusal else None
            if code == MEMORY and not was_fresh and deaths < DEATHS - 1:
                self._retire(worker)  # memory that earlier plans left in use is not this plan's fault
                deaths += 1
                continue
            if code in (MEMORY, TIME):
                self._retire(worker)
            else:
                self._give_back(worker)
            return outcome

    def close(self) -> None:
        """End all workers at once, busy or not."""
        with self._lock:
            self._closed = True
            workers, self._free = list(self._all), []
        for worker in workers:
            worker.end()

    def pids(self) -> list[int]:
        """The workers' process ids."""
        with self._lock:
            return [worker._process.pid for worker in self._all]

    def _take(self, *, fresh: bool) -> Worker:
        with self._lock:  # also because on Windows two processes started at once could inherit each other's pipes
            while self._free and not self._closed:
                worker = self._free.pop()
                if worker.is_alive and not fresh:
                    return worker
                worker.end()
                self._all.discard(worker)
            if self._closed:
                raise ClosedError
            worker = Worker(self.limits, self._convert)
            self._all.add(worker)
            return worker

    def _give_back(self, worker: Worker) -> None:
        """Keep a worker for the next plan, unless it uses so much memory that too little is left for that."""
        if worker.memory() > self.limits.memory // 2:
            self._retire(worker)
            return
        with self._lock:
            if not self._closed:
                self._free.append(worker)

    def _retire(self, worker: Worker) -> None:
        worker.end()
        with self._lock:
            self._all.discard(worker)
            if self._closed:
                raise ClosedError


def _crashed(digest: str | None, how: str) -> Conversion:
    problem = f"stopped {DEATHS} workers in a row ({how})"
    return refused(digest, CRASH, problem, _KILLED if how == "SIGKILL" else _CRASHED)


def _ending(status: int | None) -> str:
    """How a process ended, in words.

    >>> _ending(-11), _ending(3)
    ('SIGSEGV', 'exit status 3')
    """
    if status is not None and status < 0:
        with suppress(ValueError):
            return signal.Signals(-status).name
    return f"exit status {status}"


@lru_cache(maxsize=1)
def _workers_here(_process: int, limits: Limits, convert: str) -> Workers:
    workers = Workers(limits, convert)
    atexit.register(workers.close)
    return workers


_STARTING = threading.Lock()


def convert_here(task: Task, limits: Limits, convert: str = CONVERT) -> Conversion:
    """Return the outcome of a task, using workers of this process: for executors whose workers are other processes."""
    with _STARTING:
        workers = _workers_here(os.getpid(), limits, convert)
    return workers(task)
