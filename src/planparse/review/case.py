"""A document under review: read, drawn and corrected, each in its turn; what is kept is kept in files."""

from __future__ import annotations

import base64
import json
import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from planparse.batch.supervise import Workers
from planparse.batch.task import Outcome, Source, Task
from planparse.errors import PlanParseError
from planparse.limits import Limits
from planparse.plan.model import Plan
from planparse.review.checks import Check, checks
from planparse.review.sheets import Sheet, Spots

READING = "planparse.review.reading:answer"
DRAWING = "planparse.review.pictures:answer"

KEPT = 96 * 1024**2
"""Bytes of pictures that are kept for a document: some hundred pages."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the command was told: who corrects, with what profile, within what limits."""

    by: str
    limits: Limits
    profile: Path | None = None
    password: str | None = field(default=None, repr=False)
    corrections: Path | None = None


@dataclass(frozen=True)
class Reading:
    """A document as it is read now: the plan, the source as it is shown, where the words of each field stand."""

    plan: Plan
    sheets: Sequence[Sheet]
    spots: Spots
    first: frozenset[str]

    @cached_property
    def checks(self) -> list[Check]:
        """All that a person is asked to look at."""
        return checks(self.plan)

    @cached_property
    def sheet_of(self) -> dict[int, int]:
        """The sheet on which each word stands."""
        return {word: number for number, sheet in enumerate(self.sheets) for word in _words(sheet)}

    @property
    def left(self) -> int:
        """How much of what is to be checked first is not settled."""
        return sum(check.group == "first" for check in self.checks)

    @property
    def total(self) -> int:
        """How much there was, and has come up since."""
        return len(self.first | {check.key for check in self.checks if check.group == "first"})


class Case:
    """One document, with a process that reads it and one that draws its pages. Close it in the end."""

    def __init__(self, document: Path, settings: Settings) -> None:
        self.document = document
        self.settings = settings
        self._reader = Workers(settings.limits, READING)
        self._drawer = Workers(settings.limits, DRAWING)
        self._reading: tuple[object, Reading] | None = None
        self._pictures: OrderedDict[int, bytes] = OrderedDict()
        self._lock = threading.Lock()
        self._drawing = threading.Lock()

    def reading(self) -> Reading:
        """The document as it is read now; read again where its file has changed. Raises what `parse` raises."""
        with self._lock:
            state = _state(self.document)
            if self._reading is None or self._reading[0] != state:
                self._reading = (state, self._read())
            return self._reading[1]

    def picture(self, page: int) -> bytes:
        """A page as PNG. Raises a `PlanParseError` where it cannot be drawn."""
        with self._drawing:
            if page in self._pictures:
                self._pictures.move_to_end(page)
                return self._pictures[page]
            outcome = self._asked(self._drawer, {"page": page})
            data = self._pictures[page] = base64.b64decode(outcome)
            while len(self._pictures) > 1 and sum(map(len, self._pictures.values())) > KEPT:
                self._pictures.popitem(last=False)
            return data

    def close(self) -> None:
        """End both processes."""
        self._reader.close()
        self._drawer.close()

    def _read(self) -> Reading:
        found: dict[str, Any] = json.loads(self._asked(self._reader, {}))
        plan = Plan.model_validate_json(found["plan"])
        return Reading(plan, found["sheets"], found["spots"], frozenset(found["first"]))

    def _asked(self, workers: Workers, request: dict[str, Any]) -> str:
        """What a worker says. Raises `PlanParseError` with its refusal."""
        settings = self.settings
        profile = settings.profile.read_text("utf-8") if settings.profile else None
        source = Source(str(self.document), self.document.name)
        task = Task(source, password=settings.password, profile=profile, request=json.dumps(request))
        return answer_of(workers(task), self.document.name)


def answer_of(outcome: Outcome, name: str) -> str:
    """The text of an outcome. Raises `PlanParseError` with its refusal."""
    if outcome.text is None:
        refusal = outcome.refusal
        assert refusal is not None
        raise PlanParseError(name, refusal.problem, refusal.remedy)
    return outcome.text


def _state(path: Path) -> tuple[int, int] | None:
    """What tells that a file has changed."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def _words(sheet: Sheet) -> list[int]:
    if sheet["kind"] == "page":
        return [word[0] for word in sheet["words"]]
    found = []
    for block in sheet["blocks"]:
        lists = [cell[5] for cell in block["cells"]] if "cells" in block else [block["words"]]
        found += [word[0] for words in lists for word in words]
    return found
