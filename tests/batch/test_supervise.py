"""Workers under watch: each way to fail costs one plan, and the answer says which way it was."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from planparse.batch.supervise import ClosedError, Workers, convert_here
from planparse.batch.task import Conversion, Limits, Source, Task
from planparse.read import MAX_BYTES

LIMITS = Limits(1.0, 200 * 1024**2)
LIGHT = "faulty:light"


@pytest.fixture(autouse=True)
def path_to_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))


@pytest.fixture
def workers() -> Iterator[Workers]:
    made = Workers(LIMITS, LIGHT)
    yield made
    made.close()
    assert not [pid for pid in made.pids() if psutil.pid_exists(pid)]


def task(folder: Path, content: str, known: str | None = None) -> Task:
    path = folder / f"{len(list(folder.iterdir()))}.txt"
    path.write_text(content)
    return Task(Source(str(path), path.name), known)


def code(outcome: Conversion) -> str | None:
    return outcome.refusal.code if outcome.refusal else None


@pytest.mark.parametrize(
    ("deed", "reason"),
    [("spin", "time"), ("child", "time"), ("hog", "memory"), ("leave", "crash"), ("abort", "crash"), ("fall", "crash")],
)
def test_a_deed_costs_its_own_plan_and_leaves_nothing_behind(
    workers: Workers, tmp_path: Path, deed: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planparse.run_limits.WAITING", 2)  # what waits for a child that sleeps uses no processor
    others = set(psutil.Process().children(recursive=True))
    assert workers(task(tmp_path, "x\ngood")).text == "good"
    outcome = workers(task(tmp_path, f"!{deed}\n"))
    assert code(outcome) == reason
    assert outcome.sha256 is not None
    assert workers(task(tmp_path, "x\nnext")).text == "next"
    assert len(workers.pids()) == 1
    assert len(set(psutil.Process().children(recursive=True)) - others) == 1


def test_a_worker_is_used_again(workers: Workers, tmp_path: Path) -> None:
    workers(task(tmp_path, "x\na"))
    before = workers.pids()
    for _ in range(5):
        assert workers(task(tmp_path, "!chatter\na")).text == "a"
    assert workers.pids() == before


def test_a_worker_that_something_else_killed_costs_no_plan(workers: Workers, tmp_path: Path) -> None:
    workers(task(tmp_path, "x\na"))
    os.kill(workers.pids()[0], 9)  # idle
    assert workers(task(tmp_path, "x\nb")).text == "b"

    def kill() -> None:
        time.sleep(0.1)
        os.kill(workers.pids()[0], 9)  # busy

    threading.Thread(target=kill).start()
    assert workers(task(tmp_path, "!slow\nc")).text == "c"


def test_what_is_known_is_not_converted(workers: Workers, tmp_path: Path) -> None:
    first = workers(task(tmp_path, "x\na"))
    again = workers(task(tmp_path, "x\na", known=first.sha256))
    assert again == Conversion(first.sha256)


def test_a_file_that_is_gone_or_is_endless(workers: Workers, tmp_path: Path) -> None:
    assert code(workers(Task(Source(str(tmp_path / "none.txt"), "none.txt")))) == "unreadable_file"
    if Path("/dev/zero").exists():  # a device is never opened
        assert code(workers(Task(Source("/dev/zero", "zero")))) == "unreadable_file"
    endless = tmp_path / "endless.txt"
    with endless.open("wb") as file:
        file.truncate(2 * MAX_BYTES)  # takes no room on the disk
    assert code(workers(Task(Source(str(endless), "endless.txt")))) == "memory"


def test_one_call_a_worker_and_no_more_workers_than_calls(workers: Workers, tmp_path: Path) -> None:
    tasks = [task(tmp_path, f"!slow\n{number}") for number in range(6)]
    with ThreadPoolExecutor(3) as threads:
        assert [outcome.text for outcome in threads.map(workers, tasks)] == [str(number) for number in range(6)]
    assert len(workers.pids()) == 3


def test_closing_ends_busy_workers(workers: Workers, tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(workers, task(tmp_path, "!spin\n"))
        time.sleep(0.5)
        workers.close()
        with pytest.raises(ClosedError):
            waiting.result(timeout=5)
    with pytest.raises(ClosedError):
        workers(task(tmp_path, "x\na"))


def test_the_same_from_any_executor_s_process(tmp_path: Path) -> None:
    assert convert_here(task(tmp_path, "x\na"), LIMITS, LIGHT).text == "a"
    assert code(convert_here(task(tmp_path, "!leave\n"), LIMITS, LIGHT)) == "crash"


def test_a_worker_ends_with_its_supervisor(tmp_path: Path) -> None:
    import subprocess
    import sys

    spinning = task(tmp_path, "!spin\n")
    script = (
        "from planparse.batch.supervise import Workers; from planparse.batch.task import Limits, Source, Task\n"
        f"Workers(Limits(60, 1 << 28), {LIGHT!r})(Task(Source({spinning.source.where!r}, 'x')))"
    )
    parent = subprocess.Popen([sys.executable, "-c", script])
    watched = psutil.Process(parent.pid)
    for _ in range(100):
        time.sleep(0.05)
        if watched.children():
            break
    time.sleep(0.3)
    orphans = watched.children()
    parent.kill()
    parent.wait()
    assert orphans
    assert psutil.wait_procs(orphans, timeout=5)[1] == []
