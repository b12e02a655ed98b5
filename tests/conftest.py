from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from _pytest.doctest import DoctestModule
from corpus.missing_font import MissingFontError
from hypothesis import settings

import planparse
from planparse import pipeline
from planparse.emit import to_json
from planparse.lexicon.labels import Terms
from planparse.pipeline import Stages
from planparse.profile import Profile
from planparse.read.document import Document

# CI must give the same answer twice; new examples are looked for on developers' machines and by `-m slow`.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "samples" / "barking-and-dagenham-2014.txt"

if sys.dont_write_bytecode:  # an environment's wish: each process that a test starts would compile 300 modules anew
    sys.dont_write_bytecode, sys.pycache_prefix = False, str(ROOT / ".pytest_cache" / "bytecode")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix

LONGEST = tuple(
    f"tests/{part}"
    for part in ("review/", "test_real_public", "view/", "batch/", "test_docs_run", "read/scan/", "emit/")
)
"""What takes longest: begun first, so that no worker has half a minute to go when the other has ended."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite the golden files, then fail: review them")


TOGETHER = (("tests/review/",), ("tests/test_architecture.py", "tests/test_plain_english.py"))
"""Files that go to one process: they share processes that read documents, or the syntax trees of all modules."""


def scope_of(file: str) -> str:
    """The file, or the first of those that it goes with."""
    return next((those[0] for those in TOGETHER if file.startswith(those)), file)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """With `-n`, all tests of a file go to one process: a browser, a server or a plan for them is made once."""
    from xdist.scheduler import LoadFileScheduling

    class ByFile(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return scope_of(super()._split_scope(nodeid))

    config.option.loadscopereorder = False
    return ByFile(config, log)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With `-n`, the longest first and the examples of `src` last, which fill the gaps."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: (item.nodeid.startswith("src/"), not item.nodeid.startswith(LONGEST)))


@pytest.hookimpl(wrapper=True)
def pytest_collect_file() -> Generator[None, Any, list[pytest.Collector]]:
    """Look for examples in `src` alone: the tests have none in their docstrings, and looking took a second a process."""
    return [found for found in (yield) if not isinstance(found, DoctestModule)]


def pytest_collection_finish() -> None:
    """Keep what was collected from being looked through for garbage: it lasts as long as the tests."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, None, None]:  # noqa: ARG001
    """Skip what draws with fonts that this machine lacks; fixtures draw too."""
    with _skipped_without_fonts():
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:  # noqa: ARG001
    """Skip what draws with fonts that this machine lacks."""
    with _skipped_without_fonts():
        yield


@contextmanager
def _skipped_without_fonts() -> Iterator[None]:
    try:
        yield
    except MissingFontError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def sample() -> dict[str, Any]:
    """The plan of the sample, as plain JSON."""
    from emit.plans import sample_plan

    return json.loads(to_json(sample_plan()))


@pytest.fixture
def parse_text(tmp_path: Path) -> Callable[[str], dict[str, Any]]:
    """Parse a text export given as a string; the plan as plain JSON."""

    def parse(text: str) -> dict[str, Any]:
        path = tmp_path / "plan.txt"
        path.write_text(text, encoding="utf-8")
        return json.loads(to_json(planparse.parse(path)))

    return parse


@pytest.fixture(scope="module")
def read_once() -> Generator[None, None, None]:
    """For tests of commands: what the stages made of a document before is taken again, within one module.

    Commands are run ten times on one file to see what they write, and the stages, which keep no state, took most of the
    time. Each run still reads its file; only the very document that was read before under the same profile, and without
    other engines, goes no further. A test that plants a fault in a stage must not use this.
    """
    through = pipeline._stages
    known: list[tuple[Profile, Stages]] = []

    def stages(reading: Callable[[Terms], Document], profile: Profile, *look: Any) -> Stages:
        document = reading(profile.terms)
        if look not in ((), (pipeline._no_look,)):
            return through(lambda _terms: document, profile, *look)
        done = next((made for under, made in known if under == profile and _same(made.document, document)), None)
        if done is None:
            done = through(lambda _terms: document, profile)
            known.append((profile, done))
        before = copy(done.before)
        before.actions = dict(before.actions)
        return replace(done, before=before)

    with pytest.MonkeyPatch.context() as patching:
        patching.setattr(pipeline, "_stages", stages)
        yield


def _same(one: Document, other: Document) -> bool:
    """Whether two readings of a file are alike in all that the stages see; pages are equal to themselves alone."""
    told = [
        [document.name, document.sha256, document.doubts, document.corrections, document.asides, document.struck]
        + [getattr(page, part.name) for page in document.pages for part in fields(page)]
        for document in (one, other)
    ]
    return told[0] == told[1]
