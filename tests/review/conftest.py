"""Worker processes that the tests of this folder share: each would take seconds to bring all stages from the disk.

They are ended after the last of them: a command that runs in this process counts the memory of all children as its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator
from typing import ClassVar

import pytest

pytest.importorskip("starlette")

from planparse.batch.supervise import Worker, Workers
from planparse.review import case, desk
from planparse.run_limits import Limits


class SharedWorkers(Workers):
    """Workers that are left warm for the next test when they are closed, and taken from there."""

    spare: ClassVar[defaultdict[tuple[str, Limits], list[Worker]]] = defaultdict(list)

    def _take(self, *, fresh: bool) -> Worker:
        spare = self.spare[self._convert, self.limits]
        with self._lock:
            if spare and not self._free and not fresh:
                worker = spare.pop()
                self._free.append(worker)
                self._all.add(worker)
        return super()._take(fresh=fresh)

    def close(self) -> None:
        with self._lock:
            kept = [worker for worker in self._free if worker.is_alive]
            self._free, self._all = [], self._all - set(kept)
        self.spare[self._convert, self.limits] += kept
        super().close()


@pytest.fixture(autouse=True)
def _shared_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case, "Workers", SharedWorkers)
    monkeypatch.setattr(desk, "Workers", SharedWorkers)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, None, None]:
    yield
    if nextitem is None or nextitem.path.parent != item.path.parent:
        for workers in SharedWorkers.spare.values():
            while workers:
                workers.pop().end()
