"""A pytest plugin that notes which planted faults each test touches, and the processor time that it needs.

Loaded by `-p mutation.touched` with `PLANPARSE_TOUCHED`, the folder for its notes: one file for each process.
"""

from __future__ import annotations

import json
import os
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import pytest

from mutation.planted import PACKAGE, ROOT, faults
from mutation.probes import hold_hits, probed, put, sources


@dataclass(frozen=True, slots=True)
class Touch:
    """A test, its seconds of processor time including child processes, and the faults that it touches."""

    test: str
    seconds: float
    faults: frozenset[str]


class Notes:
    """The hooks: they put the probes in when all tests are collected, and write down each test's hits."""

    def __init__(self, folder: Path) -> None:
        self._hits: set[int] = set()
        self._stream: TextIO = (folder / f"{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}.jsonl").open("w")
        self._shared: dict[str, set[int]] = {}
        self._names = [fault.key for fault in faults()]

    def pytest_collection_finish(self) -> None:
        """Put the probes in, now that all modules are loaded."""
        self._hits = hold_hits()
        texts = sources(ROOT)
        for path, tree in probed(texts, faults()).items():
            put(ROOT / PACKAGE / path, texts[path], tree)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[object]) -> Generator[None, object, object]:
        """Note what setting up a shared fixture touches: all tests that use it touch that too."""
        if fixturedef.scope == "function":
            return (yield)
        outer = {*self._hits}
        self._hits.clear()
        try:
            return (yield)
        finally:
            self._shared.setdefault(f"{fixturedef.baseid}:{fixturedef.argname}", set()).update(self._hits)
            self._hits |= outer

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Note what a test and its shared fixtures touch."""
        self._hits.clear()
        begun = sum(os.times()[:4])
        result = yield
        seconds = sum(os.times()[:4]) - begun
        fixtures = getattr(item, "_fixtureinfo", None)
        for those in fixtures.name2fixturedefs.values() if fixtures else ():
            for one in those:
                self._hits |= self._shared.get(f"{one.baseid}:{one.argname}", set())
        names = [self._names[number] for number in sorted(self._hits)]
        self._stream.write(json.dumps([item.nodeid, round(seconds, 3), names]) + "\n")
        self._stream.flush()
        return result


def pytest_configure(config: pytest.Config) -> None:
    """Take notes if a folder is given: in each worker, but not in the process that only hands out tests."""
    folder = os.environ.get("PLANPARSE_TOUCHED")
    alone = not config.getoption("numprocesses", None) or "PYTEST_XDIST_WORKER" in os.environ
    if folder and alone:
        config.pluginmanager.register(Notes(Path(folder)))


def touches(folder: Path) -> Iterator[Touch]:
    """The notes of a run in this folder."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            test, seconds, names = json.loads(line)
            yield Touch(test, seconds, frozenset(names))
