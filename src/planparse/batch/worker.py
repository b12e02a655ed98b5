"""The process that converts: tasks come in as lines of JSON, outcomes go out, and nothing reaches the network.

Started by `planparse.batch.supervise` and never by people.
"""

from __future__ import annotations

import faulthandler
import hashlib
import os
import queue
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import IO, cast

from planparse.batch.content import content
from planparse.batch.task import (
    MEMORY,
    NETWORK,
    About,
    Conversion,
    Kind,
    Task,
    out_of_memory,
    refused,
    refused_by,
    task_from,
    to_line,
)
from planparse.corrections.file import in_force, lines_of
from planparse.corrections.replay import STALE
from planparse.emit.json import to_json
from planparse.errors import FaultError, InvalidCorrectionsError, PlanParseError, fault, ran_out_of_memory
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan
from planparse.plan.to_check import to_check
from planparse.profile import NO_PROFILE, read_profile
from planparse.run_limits import WAITING, Paused
from planparse.tables.second_opinion import When

# No network while a document is parsed: an audit hook, which Python cannot take off again.


_BARRED_EVENTS = frozenset(
    f"socket.{call}"
    for call in ("connect", "bind", "sendto", "sendmsg", "getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo")
)


class NetworkBarredError(PlanParseError):
    """Something tried to reach the network while a document was parsed."""

    def __init__(self) -> None:
        problem = "needs files from the internet, which planparse does not load"
        super().__init__(None, problem, "save it with all its parts")


class _Bar:
    """Whether the network is barred in this process at this moment."""

    down = False


def install() -> None:
    """Put the hook into this process, which parses one document at a time and does nothing else meanwhile."""

    def hook(event: str, _arguments: tuple[object, ...]) -> None:
        if _Bar.down and event in _BARRED_EVENTS:
            raise NetworkBarredError

    sys.addaudithook(hook)


@contextmanager
def offline() -> Iterator[None]:
    """No connection and no name look-up in this block, where the hook is installed."""
    _Bar.down = True
    try:
        yield
    finally:
        _Bar.down = False


Convert = Callable[..., Conversion]
"""Called as `planparse.batch.worker.convert` is."""

GRACE = 90.0
"""Seconds after the limits in which the supervisor ends this process; later it is gone, and the process ends itself."""


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
            os._exit(0)  # its heap is in pieces: the next plan gets a fresh process


def answer(task: Task, convert: str, announce: Callable[[str], None]) -> Conversion:
    """What became of a task's file. The hash of its content is announced when the conversion begins."""
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
    """Let the system refuse memory above this size, where it can: an allocation fails at once, and nothing swaps.

    Only Linux counts what is really allocated (``RLIMIT_DATA``); ``RLIMIT_AS`` counts address space too, of which
    every thread reserves some. Elsewhere the supervisor's look at this process is the only guard.
    """
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (size, size))


def _listen(tasks: queue.SimpleQueue[Task]) -> None:
    """Take tasks in; when the supervisor is gone, so is this process, whatever it is busy with."""
    for line in sys.stdin.buffer:
        tasks.put(task_from(line))
    os._exit(0)


def _private_output() -> IO[bytes]:
    """The pipe to the supervisor, out of the reach of libraries that print."""
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
        os._exit(1)  # without the interpreter's own end, which waits for the thread that listens


# Bytes of a file -> Conversion, which never raises for what is in the file, and what a report says of it.
#
# Only workers import this module, and only when there is something to convert: it brings all stages with it.


# Plan -> what the report says of it before anybody opens it.


def about(plan: Plan) -> About:
    """Whose plan it is, how large, and its issues by severity and code."""
    organisation = plan.document.organisation
    return About(
        organisation.name or organisation.text,
        plan.document.title,
        len(plan.areas),
        len(plan.actions),
        _counted((issue.severity, issue.code) for issue in plan.issues),
        _counted(to_check(plan)),
    )


def _counted(kinds: Iterable[tuple[str, str]]) -> tuple[Kind, ...]:
    return tuple((severity, code, count) for (severity, code), count in sorted(Counter(kinds).items()))


def issue_counts(plan: Plan) -> dict[str, int]:
    """Issues by code."""
    return dict(sorted(Counter(issue.code for issue in plan.issues).items()))


def convert(
    name: str,
    data: bytes,
    password: str | None = None,
    *,
    traces: bool = False,
    profile: str | None = None,
    second_opinion: When = "never",
    corrections: str | None = None,
) -> Conversion:
    """The plan in a file of this name and content, read with this profile (its text), or why there is none.

    ``corrections`` is the text of the file of what people decided about this document.

    The answer depends on nothing but the arguments (and the seconds it took). The reason of a fault in planparse names
    the place in its code and no more; its traceback, which may quote the document, is given only with ``traces``.
    """
    digest = hashlib.sha256(data).hexdigest()
    start = time.perf_counter()
    try:
        own = read_profile("the profile", profile) if profile is not None else NO_PROFILE
        lines = lines_of("its corrections", corrections).corrections if corrections is not None else ()
        plan = parse_bytes(name, data, password=password, profile=own, second_opinion=second_opinion, corrections=lines)
        text = to_json(plan)
    except NetworkBarredError as error:
        return refused(digest, NETWORK, error.problem, error.remedy)
    except InvalidCorrectionsError as error:
        told = InvalidCorrectionsError(None, f"has a corrections file in which {error.problem}", error.remedy)
        return refused_by(told, digest)
    except PlanParseError as error:
        trace = traceback.format_exception(error.__cause__ or error) if traces and isinstance(error, FaultError) else ()
        return refused_by(error, digest, "".join(trace) or None)
    except MemoryError:
        return out_of_memory(digest)
    except Exception as error:  # noqa: BLE001  # the last line of defence: one file never stops the others
        if ran_out_of_memory(error):
            return out_of_memory(digest)
        trace = traceback.format_exception(error) if traces else ()
        return refused_by(fault(name, error), digest, "".join(trace) or None)
    return Conversion(
        digest,
        text,
        issues=issue_counts(plan),
        words=(plan.words.source, plan.words.placed, plan.words.unplaced),
        seconds=round(time.perf_counter() - start, 3),
        about=about(plan),
        corrected=len(in_force(lines)) - sum(issue.code == STALE for issue in plan.issues),
    )
