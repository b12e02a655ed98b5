"""Commands within limits: processor time and memory that pass one end a command with one line; the wall's clock does not."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from click.testing import CliRunner, Result

import planparse
from planparse.cli import main
from planparse.errors import LimitExceededError
from planparse.limits import Limits, watched

MEGABYTE = 1024**2


def spin() -> None:
    while True:
        pass


def hog() -> None:
    held = []
    while True:
        held.append(bytearray(MEGABYTE))
        time.sleep(0.001)


def grab() -> None:
    raise MemoryError


def child() -> None:
    subprocess.run([sys.executable, "-c", "while True: pass"], check=True)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planparse.limits.FIRST_LOOK", 0.01)
    monkeypatch.setattr("planparse.limits.LOOK", 0.02)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """`planparse parse` of a file whose reading does a deed."""

    def parse(deed: Callable[[], None], *options: str) -> Result:
        path = tmp_path / "plan.txt"
        path.write_text("x")

        def misbehave(*_: object, **__: object) -> None:
            deed()
            raise AssertionError

        monkeypatch.setattr(planparse, "parse", misbehave)
        return CliRunner().invoke(main, ["parse", str(path), "-o", str(tmp_path / "plan.json"), *options])

    return parse


@pytest.mark.parametrize("deed", [spin, child])
def test_processor_time_is_limited_also_that_of_children(run, tmp_path: Path, deed: Callable[[], None]) -> None:
    others = set(psutil.Process().children(recursive=True))
    result = run(deed, "--timeout", "0.2")
    assert result.exit_code == 1
    assert result.stderr == (
        "planparse: plan.txt: takes more than 0.2 seconds of processor time; check that it is a plan, "
        "or raise --timeout\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["plan.txt"]
    assert not [one for one in psutil.Process().children(recursive=True) if one not in others]


@pytest.mark.parametrize("deed", [hog, grab])
def test_memory_is_limited(run, deed: Callable[[], None]) -> None:
    megabytes = psutil.Process().memory_info().rss // MEGABYTE + 128
    result = run(deed, "--memory", str(megabytes))
    assert result.exit_code == 1
    assert result.stderr == (
        f"planparse: plan.txt: takes more memory than {megabytes} MB; check that it is a plan, or raise --memory\n"
    )


def test_a_wait_is_no_work() -> None:
    with watched("plan.txt", Limits(0.2, 1 << 40)):
        time.sleep(0.6)


def test_a_wait_without_end_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planparse.limits.WAITING", 1)
    match = r"^plan.txt: has not come to an end after 0.2 seconds; "
    with pytest.raises(LimitExceededError, match=match), watched("plan.txt", Limits(0.2, 1 << 40)):
        time.sleep(60)


def test_what_is_made_is_written_in_peace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planparse.limits.WAITING", 1)
    with watched("plan.txt", Limits(0.1, 1 << 40)) as watch:
        watch.stop()
        time.sleep(0.4)


def test_other_errors_and_an_interrupt_are_what_they_are() -> None:
    for error in (ValueError("x"), KeyboardInterrupt()):
        with pytest.raises(type(error)), watched("plan.txt", Limits(9, 1 << 40)):
            raise error


def test_a_call_of_c_that_gives_no_thread_a_turn_ends_the_process() -> None:
    if sys.platform == "win32":
        pytest.skip("only Linux and macOS can")
    script = (
        "import planparse.limits as l; l.GRACE = 0.1; l.FIRST_LOOK = 0.01\n"
        "with l.watched('x', l.Limits(0.2, 1 << 40)): 9**9**9"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode != 0


@pytest.mark.parametrize(
    "command", ["parse", "tables", "explain", "export", "validate", "diff", "merge", "view", "batch"]
)
def test_every_command_that_reads_has_the_limits(command: str) -> None:
    shown = CliRunner().invoke(main, [command, "--help"]).output
    assert "--timeout" in shown
    assert "--memory" in shown
