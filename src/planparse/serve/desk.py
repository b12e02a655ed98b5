"""Bytes of a document -> the outcome of a worker: the file that it reads is gone once it has answered."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
from pathlib import Path
from typing import IO

from planparse.batch.supervise import Workers
from planparse.batch.task import Conversion, Source, Task
from planparse.run_limits import Limits

_PREFIX = "planparse-serve-"


class Converter:
    """Workers, and a folder of this process's own for the files that they read. Close it in the end."""

    def __init__(self, limits: Limits, jobs: int, profile: str | None = None) -> None:
        _sweep()
        self.folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
        self._profile = profile
        self._workers = Workers(limits)
        self._places = threading.BoundedSemaphore(jobs)

    def file(self) -> IO[bytes]:
        """A new file for a document, which `outcome` removes."""
        handle, path = tempfile.mkstemp(dir=self.folder)
        os.close(handle)
        return Path(path).open("wb")

    def outcome(self, path: Path, name: str, password: str | None, corrections: str | None) -> Conversion:
        """What became of a document; its file is removed. At most so many at a time as there are jobs."""
        try:
            with self._places:
                named = path.parent / f"{path.name}.d" / name
                named.parent.mkdir()
                path.rename(named)
                source = Source(str(named), name)
                return self._workers(
                    Task(source, password=password, profile=self._profile, corrections=corrections or None)
                )
        finally:
            path.unlink(missing_ok=True)
            shutil.rmtree(path.parent / f"{path.name}.d", ignore_errors=True)

    def close(self) -> None:
        """End all workers, and leave no file."""
        self._workers.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def _sweep() -> None:
    """Remove what servers left that were killed."""
    import psutil

    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*-*"):
        pid = folder.name.removeprefix(_PREFIX).partition("-")[0]
        if pid.isdigit() and not psutil.pid_exists(int(pid)):
            shutil.rmtree(folder, ignore_errors=True)
