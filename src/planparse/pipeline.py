"""The architecture on one screen: a file goes in, a plan comes out, and each stage meets the next in one noun."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from planparse.grids import layout
from planparse.grids.layout import Layout
from planparse.normalise import normalise
from planparse.normalise.draft import Draft
from planparse.outline import outline
from planparse.outline.outline import Outline
from planparse.plan import Plan, assemble
from planparse.read import read, read_bytes
from planparse.read.document import Document
from planparse.repair import Repaired, repair
from planparse.words import conserved


@dataclass(frozen=True, slots=True)
class Stages:
    """What each stage made of one file, for `planparse explain`."""

    document: Document
    layout: Layout
    outline: Outline
    repaired: Repaired
    draft: Draft
    plan: Plan


def parse(path: str | Path, *, password: str | None = None) -> Plan:
    """The plan in a file; ``password`` opens an encrypted one.

    Raises a `planparse.errors.PlanParseError` that names the file, what is wrong with it and what to do.
    """
    return stages(path, password=password).plan


def parse_bytes(name: str, data: bytes, *, password: str | None = None) -> Plan:
    """The plan in a file's bytes, as `parse` gives it for a file of this name. Raises what `parse` raises."""
    return _stages(lambda: read_bytes(name, data, password)).plan


def stages(path: str | Path, *, password: str | None = None) -> Stages:
    """The plan in a file, with the result of every stage on the way. Raises what `parse` raises."""
    return _stages(lambda: read(Path(path), password))


def _stages(reading: Callable[[], Document]) -> Stages:
    with _no_garbage_collection():
        document = reading()
        grids = layout(document)
        outlined = outline(grids)
        repaired = repair(outlined)
        draft = normalise(repaired)
        conserved(outlined.words(), draft.outline.words(), "normalise", document.name)
        return Stages(document, grids, outlined, repaired, draft, assemble(document, draft))


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Python's search for cycles off, a tenth of the time: stages make many small objects and no cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
