"""A pytest plugin that tries one fault after the other, each in a forked process that has already collected all tests.

Loaded by `-p mutation.trial` with `PLANPARSE_TRIAL`, the folder with the run's `plan.json` (the tests to run for each
fault, in order). It adds one line for each fault to the folder's `results.jsonl`.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

import pytest

from mutation.planted import PACKAGE, ROOT, Fault, faults
from mutation.probes import in_function, put

Outcome = Literal["caught", "survived", "out of time", "to be planted"]
"""`to be planted`: loaded functions cannot accept the fault, so it needs its own checkout and process."""


@dataclass(frozen=True, slots=True)
class Trial:
    """The outcome of a fault, the test that caught it, and the seconds that this took."""

    fault: str
    outcome: Outcome
    test: str = ""
    asked: int = 0
    seconds: float = 0.0


@dataclass(eq=False, slots=True)
class Failed:
    """A plugin that records whether a test failed."""

    test: str = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the name of the first test that fails."""
        if report.failed and not self.test:
            self.test = report.nodeid


class Trials:
    """Replaces the usual loop over the tests: one trial for each fault."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try each fault of the plan."""
        if session.testsfailed:
            raise session.Interrupted("some tests cannot be collected: nothing is known of the faults")
        plan = json.loads((self._folder / "plan.json").read_text("utf-8"))
        known = {item.nodeid: item for item in session.items}
        by_key = {fault.key: fault for fault in faults()}
        with (self._folder / "results.jsonl").open("a", encoding="utf-8") as results:
            for key, tests in plan["faults"].items():
                items = [known[test] for test in tests if test in known]
                found = _trial(by_key[key], items, plan["budget"], session.config)
                results.write(json.dumps(asdict(found)) + "\n")
                results.flush()
                print(f"{found.outcome:<13} {found.seconds:4.0f} s  {by_key[key].file}: {by_key[key].what}", flush=True)
        return True


def _trial(fault: Fault, items: Sequence[pytest.Item], budget: float, config: pytest.Config) -> Trial:
    begun = time.monotonic()
    receiver, sender = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if not child:
        os.close(receiver)
        os.setsid()
        with os.fdopen(sender, "w", encoding="utf-8") as stream:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            try:
                stream.write(json.dumps(_ask(fault, items, budget, config)))
            except BaseException as error:  # noqa: BLE001  # the trial itself failed, so the fault has no outcome
                stream.write(json.dumps({"broken": repr(error)}))
            stream.flush()
            os._exit(0)
    os.close(sender)
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(child, signal.SIGKILL))
    signal.alarm(int(10 * budget) + 1)  # wall-clock seconds: only for a fault that waits for ever
    try:
        with os.fdopen(receiver, encoding="utf-8") as stream:
            said: dict[str, Any] = json.loads(stream.read() or '{"outcome": "out of time"}')
    finally:
        signal.alarm(0)
        os.waitpid(child, 0)
    if "broken" in said:
        raise RuntimeError(f"the trial of {fault.file}: {fault.what} failed: {said['broken']}")
    return Trial(fault=fault.key, seconds=round(time.monotonic() - begun, 1), **said)


class Endless(BaseException):
    """A test ran many times longer than it does without the fault."""


def _ask(fault: Fault, items: Sequence[pytest.Item], budget: float, config: pytest.Config) -> dict[str, Any]:
    """Run the tests until one fails or the budget of processor time is spent."""
    path = ROOT / PACKAGE / fault.file
    before = path.read_text("utf-8")
    if not in_function(fault, before) or not put(path, before, fault.planted(before)):
        return {"outcome": "to be planted"}
    failed = Failed()
    config.pluginmanager.register(failed)
    config.pluginmanager.unregister(name="terminalreporter")
    signal.signal(signal.SIGVTALRM, _stop)
    begun, asked = time.process_time(), 0
    for item, following in zip(items, [*items[1:], None], strict=False):
        signal.setitimer(signal.ITIMER_VIRTUAL, budget)
        try:
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        except Endless:
            return {"outcome": "caught", "test": f"{item.nodeid} (never ends)", "asked": asked}
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        asked += 1
        if failed.test:
            item.session._setupstate.teardown_exact(None)  # ends what its fixtures started
            return {"outcome": "caught", "test": failed.test, "asked": asked}
        if time.process_time() - begun > budget:
            return {"outcome": "out of time", "asked": asked}
    return {"outcome": "survived", "asked": asked}


def _stop(_signal: int, _frame: object) -> None:
    raise Endless


def pytest_configure(config: pytest.Config) -> None:
    """Try faults if a folder with a plan is given. Examples that hypothesis finds under a fault are not stored."""
    folder = os.environ.get("PLANPARSE_TRIAL")
    if folder:
        from hypothesis import settings

        settings.register_profile("trial", derandomize=True, database=None, parent=settings.get_profile("default"))
        settings.load_profile("trial")
        config.pluginmanager.register(Trials(Path(folder)))
        sys.setrecursionlimit(max(sys.getrecursionlimit(), 3000))
