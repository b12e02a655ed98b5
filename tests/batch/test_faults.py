"""The fault run: mixed files, workers killed, the batch itself interrupted and killed, and started again each time.

CI runs the short one; `python -m benchmarks.batch faults` runs the long one.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from batch.mixed import File, mixed, write

HERE = Path(__file__).parent
TRIED_AGAIN = frozenset({"crash", "fault", "encrypted_file"})
"""Refusals that the next run does not take over: no fault is kept for good, and a password may be given then."""
POSIX = pytest.mark.skipif(os.name == "nt", reason="signals to another process, as here, are POSIX's")


def start(folder: Path, out: Path, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(HERE / "faulty.py"), "batch", str(folder), "-o", str(out), *options],
        env={**os.environ, "PYTHONPATH": str(HERE)},
        stderr=subprocess.PIPE,
        text=True,
    )


class Killer(threading.Thread):
    """Kills a worker of a process every so often, a few times: what an administrator or a full machine does."""

    def __init__(self, parent: int, times: int) -> None:
        super().__init__(daemon=True)
        self.parent, self.times, self.killed = parent, times, 0

    def run(self) -> None:
        for _ in range(self.times):
            time.sleep(3)
            try:
                workers = psutil.Process(self.parent).children()
                if workers:
                    workers[self.killed % len(workers)].kill()
                    self.killed += 1
            except psutil.Error:
                return


def wait_for(journal: Path, lines: int, process: subprocess.Popen[str]) -> None:
    while process.poll() is None:
        if journal.exists() and journal.read_bytes().count(b"\n") >= lines:
            return
        time.sleep(0.02)


def expected(files: list[File]) -> dict[str, File]:
    return {f"in/{file.path}": file for file in files}


def check_whole(out: Path, texts: set[str]) -> int:
    """Whatever happened: each plan that is there is one of the good ones, whole. Their number."""
    plans = [path for path in out.rglob("*.json") if path.name != "report.json"]
    for path in plans:
        assert path.read_text("utf-8") in texts, path
    return len(plans)


def run_faults(folder: Path, count: int, kills: int) -> dict[str, object]:
    """The run, in a folder of its own; raises where a promise is broken. The report of the last start."""
    files = mixed(count)
    write(files, folder / "in")
    out = folder / "out"
    texts = {file.text for file in files if file.text}
    journal = out / ".planparse" / "journal.jsonl"
    options = ("--jobs", "3", "--timeout", "12", "--memory", "300")

    first = start(Path("in"), Path("out"), *options) if Path.cwd() == folder else None
    assert first is not None
    killer = Killer(first.pid, kills)
    killer.start()
    wait_for(journal, count // 3, first)
    first.send_signal(signal.SIGINT)
    _, said = first.communicate(timeout=60)
    assert first.returncode == 130, said
    assert "interrupted; run the same command to convert the rest" in said
    assert not list(out.rglob("*.part"))
    report = json.loads((out / "report.json").read_text("utf-8"))
    assert report["left"] > 0
    assert report["converted"] == check_whole(out, texts) > 0
    codes = [one.get("refusal", {}).get("code") for one in report["files"]]
    done_first = report["plans"] - report["left"] - sum(code in TRIED_AGAIN for code in codes)

    second = start(Path("in"), Path("out"), *options)
    second_killer = Killer(second.pid, kills)
    second_killer.start()
    wait_for(journal, 2 * count // 3, second)
    second.kill()
    second.communicate(timeout=60)
    check_whole(out, texts)
    half = out / "south" / ".plan.json.0123456789ab.part"
    half.parent.mkdir(exist_ok=True)
    half.write_text("half a pl")

    third = start(Path("in"), Path("out"), *options)
    third_killer = Killer(third.pid, kills)
    third_killer.start()
    _, said = third.communicate(timeout=600)
    assert third.returncode == 1, said
    assert killer.killed + second_killer.killed + third_killer.killed > 0
    assert not list(out.rglob("*.part"))
    report = json.loads((out / "report.json").read_text("utf-8"))
    assert report["reused"] >= done_first
    check_report(report, files, out, said)
    before = {path: path.read_bytes() for path in out.rglob("*.json")}

    fourth = start(Path("in"), Path("out"), *options)
    _, said = fourth.communicate(timeout=60)
    again = json.loads((out / "report.json").read_text("utf-8"))
    assert fourth.returncode == 1
    codes = [one.get("refusal", {}).get("code") for one in report["files"]]
    assert again["reused"] == count - sum(code in TRIED_AGAIN for code in codes)
    assert [{**one, "seconds": 0} for one in again["files"]] == [{**one, "seconds": 0} for one in report["files"]]
    del before[out / "report.json"]
    assert all(path.read_bytes() == data for path, data in before.items())
    return report


def allowed(file: File) -> set[str | None]:
    """What the report may say of a file: one that is long with its worker may see it killed from outside each time."""
    return {file.code, "crash"} if file.code == "time" else {file.code}


def check_report(report: dict, files: list[File], out: Path, said: str) -> None:
    """Every good plan is there, byte for byte what its conversion alone gives; every bad one is named with a reason."""
    found = {one["source"]: one for one in report["files"]}
    assert len(found) == len(report["files"])
    wanted = expected(files)
    assert found.keys() == wanted.keys()
    wrong = {
        source: (file.code, found[source])
        for source, file in wanted.items()
        if found[source].get("refusal", {}).get("code") not in allowed(file)
    }
    assert not wrong
    for source, file in wanted.items():
        one = found[source]
        if file.text is None:
            assert one["refusal"]["problem"]
            assert one["refusal"]["remedy"]
            assert f"planparse: {source}: " in said
        else:
            path = out / one["output"]
            assert out.resolve() in path.resolve().parents
            assert path.read_text("utf-8") == file.text, source
            assert one["sha256"] == hashlib.sha256(file.data).hexdigest()
    assert report["converted"] == sum(file.text is not None for file in files)
    assert {one["why"] for one in report["skipped_files"]} == {"is hidden", "is a lock file of Office"}
    assert "Jane Doe" not in json.dumps(report) + said


@POSIX
@pytest.mark.slow
@pytest.mark.parametrize(("count", "kills"), [pytest.param(18, 1, id="short"), pytest.param(200, 5, id="long")])
def test_every_good_plan_arrives_and_every_bad_one_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, kills: int
) -> None:
    monkeypatch.chdir(tmp_path)
    run_faults(tmp_path, count, kills)
