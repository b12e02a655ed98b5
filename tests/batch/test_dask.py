"""The same batch on a real Dask cluster on this machine, one of whose workers is killed on the way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

import psutil
import pytest

from batch.mixed import mixed, write
from planparse.batch.folder import open_folder
from planparse.batch.run import Options, Progress, convert_all, dask
from planparse.batch.sources import sources
from planparse.batch.task import Limits
from planparse.errors import BatchError

HERE = Path(__file__).parent
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not find_spec("distributed"), reason="needs the extra dask"),
]


@contextmanager
def started(module: str, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", f"distributed.cli.{module}", *options]
    environment = {**os.environ, "PYTHONPATH": str(HERE), "DASK_DISTRIBUTED__WORKER__DAEMON": "true"}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, env=environment, **quiet)
    try:
        yield process
    finally:
        for one in (*psutil.Process(process.pid).children(recursive=True), psutil.Process(process.pid)):
            with suppress(psutil.NoSuchProcess):
                one.kill()
        process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    file = tmp_path / "scheduler.json"
    local = ("--local-directory", str(tmp_path / "dask"))
    with started(
        "dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)
    ):
        while not file.exists():
            time.sleep(0.05)
        address = json.loads(file.read_text())["address"]
        worker = ("dask_worker", address, "--host", "127.0.0.1", "--nthreads", "1", "--no-dashboard", *local)
        with started(*worker) as first, started(*worker) as second:
            from distributed import Client

            with Client(address) as client:
                client.wait_for_workers(2, timeout=60)
            yield address, [first, second]


def test_the_same_plans_though_a_worker_dies(
    cluster: tuple[str, list[subprocess.Popen[bytes]]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, workers = cluster
    files = [file for file in mixed(36) if file.code not in ("time", "memory")]
    write(files, tmp_path / "in")
    monkeypatch.chdir(tmp_path)
    limits = Limits(30, 400 * 1024**2)
    killed: list[int] = []

    def told(progress: Progress) -> None:
        if progress.done == len(files) // 4:
            nanny = psutil.Process(workers[0].pid)
            (busy,) = (
                one for one in nanny.children() if one.children()
            )  # the Dask worker: it has one of ours below it
            busy.kill()
            killed.append(busy.pid)

    with open_folder(Path("out"), limits) as folder, dask(address, limits, "faulty:convert") as (submit, ahead):
        found = sources([str(tmp_path / "in")], Path("out"))
        summary = convert_all(found, folder, submit, Options(ahead), told)
    assert killed
    assert summary.left == 0
    report = {one["source"]: one for one in json.loads(Path("out/report.json").read_text("utf-8"))["files"]}
    for file in files:
        one = report[f"{tmp_path}/in/{file.path}"]
        assert one.get("refusal", {}).get("code") == file.code, one
        if file.text is not None:
            assert Path("out", one["output"]).read_text("utf-8") == file.text


def test_no_cluster_is_said() -> None:
    with pytest.raises(BatchError, match="no Dask scheduler answers"), dask("tcp://127.0.0.1:9", Limits(1, 1 << 28)):
        pass
