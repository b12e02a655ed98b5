"""Limits of time and memory for one run, a watch that enforces them, and a pause of Python's search for cycles.

Time is processor time, so that a busy machine refuses only what an idle one refuses. The wall clock counts only for
work that does nothing at all; its limit is many times longer.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from planparse.errors import LimitExceededError
from planparse.noun import noun

if TYPE_CHECKING:
    import psutil


WAITING = 10
"""The wall-clock limit is this many times the limit of processor time: work may wait for a disk or a busy machine."""

FIRST_LOOK, LOOK = 2.0, 0.1
"""Seconds until the first look, and between looks. Most commands end before the first and need no psutil (30 ms)."""

LOOKS_AT_CHILDREN = 10
"""Looks at a process for each look at its children: finding those takes milliseconds."""

GRACE = 2.0
"""Seconds that interrupted work has to tidy up. If it does not react (a call of C), the process is then ended."""

Kind = Literal["time", "waiting", "memory"]


@noun
class Limits:
    """What one plan may take: seconds of processor time, and bytes of memory."""

    seconds: float
    memory: int

    def why(self, kind: Kind) -> tuple[str, str]:
        """What is wrong and what to do if a limit was passed.

        >>> Limits(300, 1 << 31).why("time")
        ('takes more than 300 seconds of processor time', 'check that it is a plan, or raise --timeout')
        """
        problem, option = {
            "time": (f"takes more than {self.seconds:g} seconds of processor time", "--timeout"),
            "waiting": (f"did not finish in {WAITING * self.seconds:g} seconds", "--timeout"),
            "memory": (f"takes more memory than {self.memory // 1024**2} MB", "--memory"),
        }[kind]
        return problem, f"check that it is a plan, or raise {option}"


class Meter:
    """Measures a process and its children from now on, or from the processor time ``before`` (in seconds).

    Raises nothing: a process that has ended uses no more.
    """

    def __init__(self, pid: int, before: float | None = None) -> None:
        import psutil  # it takes longer to import than many a plan to convert

        self._pid = pid
        self._looks = 0
        self._children = (0.0, 0)  # seconds and bytes at the last look
        self._others = {one: _seconds_of(one) for one in children(pid)}  # what they used before was for an earlier plan
        self._process: psutil.Process | None = None
        with suppress(psutil.Error):
            self._process = psutil.Process(pid)
        self._clock = time.monotonic()
        self._before = self._seconds() if before is None else before

    def passed(self, limits: Limits) -> Kind | None:
        """Return the limit that is passed by now, if any."""
        self._looks += 1
        if self._looks % LOOKS_AT_CHILDREN == 0:
            self._children = self._of_children()
        if self._seconds() + self._children[0] - self._before > limits.seconds:
            return "time"
        if time.monotonic() - self._clock > WAITING * limits.seconds:
            return "waiting"
        return "memory" if self.memory() + self._children[1] > limits.memory else None

    def memory(self) -> int:
        """Bytes in use by the process itself."""
        import psutil

        with suppress(psutil.Error):
            return self._process.memory_info().rss if self._process else 0
        return 0

    def _seconds(self) -> float:
        """Seconds of the process, and of the children that have ended and that it waited for."""
        return _seconds_of(self._process) if self._process else 0.0

    def _of_children(self) -> tuple[float, int]:
        """Seconds and bytes of the children that still run."""
        import psutil

        seconds, size = 0.0, 0
        for one in children(self._pid):
            seconds += _seconds_of(one) - self._others.get(one, 0.0)
            with suppress(psutil.Error):
                size += one.memory_info().rss
        return seconds, size


def _seconds_of(process: psutil.Process) -> float:
    """Seconds of a process, and of its ended children that it waited for; 0 for a process that is gone."""
    import psutil

    with suppress(psutil.Error):
        return sum(process.cpu_times()[:4])
    return 0.0


def children(pid: int) -> list[psutil.Process]:
    """The processes that a process has started, and those that these have started."""
    import psutil

    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.Error:
        return []


def end_children(pid: int) -> None:
    """Kill the processes that a process has started."""
    import psutil

    for one in children(pid):
        with suppress(psutil.Error):
            one.kill()


class Watch:
    """A thread that watches this process, and interrupts its work once a limit is passed."""

    def __init__(self, name: str | None, limits: Limits) -> None:
        self._name = name
        self._limits = limits
        self._over: Kind | None = None
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._before = sum(os.times()[:4])
        self._thread = threading.Thread(target=self._look, daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Stop watching, for example once the result is written. Raises `LimitExceededError` if it is too late."""
        with self._lock:
            self._stopped.set()
        if self._over:
            raise self.error()

    @property
    def is_over(self) -> bool:
        """Whether a limit is passed."""
        return self._over is not None

    def error(self, kind: Kind = "memory") -> LimitExceededError:
        """Return the error for the limit that is passed; ``kind`` is the limit that the work itself ran into."""
        return LimitExceededError(self._name, *self._limits.why(self._over or kind))

    def _look(self) -> None:
        if self._stopped.wait(FIRST_LOOK):
            return
        meter = Meter(os.getpid(), self._before)
        while not self._stopped.wait(LOOK):
            kind = meter.passed(self._limits)
            if kind is None:
                continue
            with self._lock:
                if self._stopped.is_set():
                    return
                self._over = kind
                _interrupt()
            end_children(os.getpid())
            if not self._stopped.wait(GRACE if kind != "memory" else LOOK):
                print(f"planparse: {self.error()}", file=sys.stderr, flush=True)
                os._exit(1)


def _interrupt() -> None:
    """Raise `KeyboardInterrupt` in the main thread, even if it waits for the system."""
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        return  # this process does not react to Ctrl-C
    main = threading.main_thread().ident
    if hasattr(signal, "pthread_kill") and main is not None:
        signal.pthread_kill(main, signal.SIGINT)
    else:
        signal.raise_signal(signal.SIGINT)


@contextmanager
def watched(name: str | None, limits: Limits) -> Iterator[Watch]:
    """Run the work on a file of this name within limits. Raises `LimitExceededError` if it passes one.

    Only for work in the main thread. The system enforces the limits too, if it can (memory, on Linux).
    """
    watch = Watch(name, limits)
    with _capped(limits):
        watch.start()
        try:
            yield watch
            watch.stop()
        except MemoryError:
            raise watch.error() from None
        except BaseException:
            if watch.is_over:
                raise watch.error() from None
            raise
        finally:
            watch._stopped.set()


@contextmanager
def _capped(limits: Limits) -> Iterator[None]:
    """Let the system enforce the limits too, for work that passes them between two looks or blocks the watch.

    Only Linux counts the memory that is really allocated (``RLIMIT_DATA``); ``RLIMIT_AS`` also counts address space,
    and every thread reserves some. If the system refuses memory, Python raises an error, but a C++ library ends the
    process without a message. So the system's limit is half as high again, and the watch acts first. ``RLIMIT_CPU``
    (Linux and macOS) ends a call of C that lets no Python thread run.
    """
    if sys.platform == "win32":
        yield
        return
    import resource

    wanted = {resource.RLIMIT_CPU: int(time.process_time() + limits.seconds + 4 * GRACE)}
    if sys.platform == "linux":
        reserved = int(Path("/proc/self/statm").read_text("ascii").split()[5]) * resource.getpagesize()
        wanted[resource.RLIMIT_DATA] = limits.memory * 3 // 2 + reserved
    before = {kind: resource.getrlimit(kind) for kind in wanted}
    for kind, size in wanted.items():
        soft, hard = before[kind]
        if soft == resource.RLIM_INFINITY or size < soft:
            resource.setrlimit(kind, (size, hard))
    try:
        yield
    finally:
        for kind, both in before.items():
            resource.setrlimit(kind, both)


# Python's search for cycles is off while the command line or a batch's worker converts a plan.
#
# Stages make many small objects and no cycles: without the search a plan takes a tenth less time. The switch is for
# the whole process, so only its owner may set it: `planparse.parse` leaves it as the calling program set it.


class Paused:
    """A block without the search for cycles. All threads share one switch: the last to leave the block resets it.

    >>> paused = Paused()
    >>> with paused:
    ...     with paused:
    ...         pass
    ...     gc.isenabled()
    False
    >>> gc.isenabled()
    True
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._was_on = False

    def __enter__(self) -> None:
        with self._lock:
            if not self._inside:
                self._was_on = gc.isenabled()
                gc.disable()
            self._inside += 1

    def __exit__(self, *_error: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside and self._was_on:
                gc.enable()
