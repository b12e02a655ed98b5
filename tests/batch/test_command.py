"""`planparse batch` as a whole: the same bytes as `planparse parse`, on any number of jobs, and what people are told."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from batch.mixed import text, word
from planparse.batch.report import ProgressMeter
from planparse.cli import main


def run(*args: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, [str(arg) for arg in args])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


def outputs(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*.json") if path.name != "report.json")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


@pytest.mark.slow
def test_the_same_bytes_as_parse_on_any_number_of_jobs(tmp_path: Path) -> None:
    given = tmp_path / "in"
    given.mkdir()
    for seed in range(6):
        (given / f"{seed}.txt").write_bytes(text(seed))
    (given / "w.docx").write_bytes(word(1))
    (given / "empty.txt").write_bytes(b"")
    made = []
    for jobs in (1, 3):
        status, shown, said = run("batch", given, "-o", tmp_path / f"out{jobs}", "--jobs", jobs)
        assert (status, shown) == (1, "")
        assert f"planparse: {given}/empty.txt: is empty; " in said
        assert f"planparse: out{jobs}: 7 converted, 1 refused in " in said
        made.append(outputs(tmp_path / f"out{jobs}"))
    assert made[0] == made[1]
    for path in given.iterdir():
        if path.name != "empty.txt":
            run("parse", path, "-o", tmp_path / "one.json")
            assert made[0][f"{path.name}.json"] == (tmp_path / "one.json").read_bytes()
    status, _, said = run("batch", given, "-o", tmp_path / "out3")
    assert status == 1
    assert "7 converted, 1 refused (8 files done in an earlier run)" in said
    assert "is empty" in said
    assert run("validate", tmp_path / "out3" / "w.docx.json")[0] == 0
    assert run("dataset", tmp_path / "out3", "-o", tmp_path / "data")[0] == 0


def test_wrong_usage_and_nothing_to_do(tmp_path: Path) -> None:
    assert run("batch", "-o", tmp_path)[0] == 2
    assert run("batch", tmp_path)[0] == 2
    (tmp_path / "in").mkdir()
    status, _, said = run("batch", tmp_path / "in", "-o", tmp_path / "out")
    assert (status, said.count("\n")) == (1, 2)
    assert "0 converted, 0 refused" in said
    assert "there is nothing to convert; name the folder that holds the documents" in said
    status, _, said = run("batch", tmp_path, "-o", "s3://bucket/out")
    assert (status, "is not a local folder" in said) == (1, True)
    assert not Path("s3:").exists()
    (tmp_path / "file").write_text("x")
    status, _, said = run("batch", tmp_path / "in", "-o", tmp_path / "file")
    assert (status, said.count("\n")) == (1, 1)


@pytest.mark.skipif(os.name == "nt", reason="POSIX's signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_it_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    given, out = tmp_path / "in", tmp_path / "out"
    given.mkdir()
    for seed in range(300):
        (given / f"{seed}.txt").write_bytes(text(1) + f"{seed}\n".encode())
    command = [sys.executable, "-c", "from planparse.cli import main; main()", "batch"]
    process = subprocess.Popen([*command, str(given), "-o", str(out), "--jobs", "1"], stderr=subprocess.PIPE, text=True)
    while process.poll() is None and not outputs(out):
        time.sleep(0.02)
    process.send_signal(number)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "interrupted; run the same command to convert the rest" in said
    assert "Traceback" not in said
    assert "interrupted: run the same command" in (out / "report.html").read_text("utf-8")


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def test_a_bar_on_a_terminal_and_lines_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("planparse.batch.report.time", SimpleNamespace(monotonic=lambda: now[0]))
    terminal, log = Terminal(), io.StringIO()
    bar, lines = ProgressMeter(terminal), ProgressMeter(log)
    for done in range(1, 41):
        now[0] += 0.5
        for meter in (bar, lines):
            meter.step(done, 100, reused=False)
    bar.say("a [line]")
    bar.close()
    assert "40 of 100, 2.0 a second, 0:30 left" in terminal.getvalue()
    assert "a [line]\n" in terminal.getvalue()
    assert log.getvalue() == (
        "planparse: 20 of 100, 2.0 a second, 0:40 left\nplanparse: 40 of 100, 2.0 a second, 0:30 left\n"
    )
