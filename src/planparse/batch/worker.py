"""The process that converts. It reads tasks as lines of JSON, writes outcomes, and cannot reach the network.

`planparse.batch.supervise` starts it, and people never do.
"""

from __future__ import annotations

import faulthandler
import hashlib
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import IO, cast

from planparse.batch.content import content
from planparse.batch.task import MEMORY, Conversion, Task, out_of_memory, refused_by, task_from, to_line
from planparse.errors import NetworkBarredError, PlanParseError
from planparse.run_limits import WAITING, Paused

# No network while a document is parsed: an audit hook, which Python cannot remove.


_BARRED_EVENTS = frozenset(
    f"socket.{call}"
    for call in ("connect", "bind", "sendto", "sendmsg", "getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo")
)


class _Bar:
    """Whether the network is barred in this process at this moment."""

    down = False


def install() -> None:
    """Install the hook in this process, which parses one document at a time and does nothing else meanwhile."""

    def hook(event: str, _arguments: tuple[object, ...]) -> None:
        if _Bar.down and event in _BARRED_EVENTS:
            raise NetworkBarredError

    sys.addaudithook(hook)


@contextmanager
def offline() -> Iterator[None]:
    """A block without connections and name look-ups, if the hook is installed."""
    _Bar.down = True
    try:
        yield
    finally:
        _Bar.down = False


Convert = Callable[..., Conversion]
"""A function with the arguments of `planparse.batch.convert.convert`."""

GRACE = 90.0
"""Seconds after the limits within which the supervisor ends this process. After that, the process ends itself."""


def main() -> None:
    """Answer tasks until the input ends: ``worker MODULE:FUNCTION SECONDS BYTES``."""
    seconds, memory = float(sys.argv[2]), int(sys.argv[3])
    answers = _private_output()
    install()
    cap_memory(memory)
    tasks: queue.SimpleQueue[Task] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(tasks,), daemon=True).start()
    while True:
        task = tasks.get()
        faulthandler.dump_traceback_later(2 * WAITING * seconds + GRACE, exit=True, file=2)
        outcome = answer(task, sys.argv[1], lambda digest: _say(answers, Conversion(digest)))
        faulthandler.cancel_dump_traceback_later()
        _say(answers, outcome)
        if outcome.refusal and outcome.refusal.code == MEMORY:
            os._exit(0)  # its memory is fragmented: the next plan gets a new process


def answer(task: Task, convert: str, announce: Callable[[str], None]) -> Conversion:
    """Return the outcome for a task's file. The hash of its content is announced when the conversion begins."""
    try:
        data = content(task.source)
    except PlanParseError as error:
        return refused_by(error)
    except MemoryError:
        return out_of_memory(None)
    digest = hashlib.sha256(data).hexdigest()
    if digest == task.known:
        return Conversion(digest)
    function = _function(convert)
    announce(digest)
    with offline(), Paused():
        try:
            asked = {"second_opinion": (task.second_opinion, "never"), "corrections": (task.corrections, None)}
            asked["request"] = (task.request, None)
            extra = {name: value for name, (value, default) in asked.items() if value != default}
            return function(task.source.name, data, task.password, traces=task.traces, profile=task.profile, **extra)
        except MemoryError:
            return out_of_memory(digest)


def cap_memory(size: int) -> None:
    """Let the system refuse memory above this size (bytes), if it can: allocations fail at once, and nothing swaps.

    Only Linux counts what is really allocated (``RLIMIT_DATA``); ``RLIMIT_AS`` also counts address space, and every
    thread reserves some. On other systems only the supervisor watches this process.
    """
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (size, size))


def _listen(tasks: queue.SimpleQueue[Task]) -> None:
    """Read tasks. When the supervisor is gone, end this process, whatever it is doing."""
    for line in sys.stdin.buffer:
        tasks.put(task_from(line))
    os._exit(0)


def _private_output() -> IO[bytes]:
    """The pipe to the supervisor, which libraries that print cannot reach."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _say(answers: IO[bytes], outcome: Conversion) -> None:
    answers.write(to_line(outcome))
    answers.flush()


def _function(path: str) -> Convert:
    module, _, name = path.partition(":")
    return cast("Convert", getattr(import_module(module), name))


if __name__ == "__main__":
    try:
        main()
    finally:
        os._exit(1)  # skips the interpreter's own clean-up, which waits for the listening thread
