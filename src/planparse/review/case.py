"""A document under review: read, drawn and corrected, each in its turn; what is kept is kept in files."""

from __future__ import annotations

import base64
import json
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from planparse.batch.supervise import Workers
from planparse.batch.task import Outcome, Source, Task
from planparse.corrections import append, beside
from planparse.corrections.format import lines_of
from planparse.corrections.replay import STALE
from planparse.errors import PlanParseError
from planparse.limits import Limits
from planparse.plan.model import Plan
from planparse.review.edits import EditError, correction
from planparse.review.patches import patched
from planparse.review.seen import Reading, Shown, lines_digest
from planparse.review.sheets import moved_to

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
    """The folder of the corrections files (None: beside each document)."""

    @property
    def profile_text(self) -> str | None:
        """The profile as it stands now."""
        return self.profile.read_text("utf-8") if self.profile else None


class Conflict(Exception):  # noqa: N818  # an answer, and no fault
    """Another person has decided something since the page was loaded."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        super().__init__("changed")


class Case:
    """One document, with a process that reads it and one that draws its pages. Close it in the end.

    A ``reader`` that is given is shared, and stays open.
    """

    def __init__(self, document: Path, settings: Settings, reader: Workers | None = None) -> None:
        self.document = document
        self.settings = settings
        self._reader = reader or Workers(settings.limits, READING)
        self._shares = reader is not None
        self._drawer = Workers(settings.limits, DRAWING)
        self.corrections = beside(document, settings.corrections)
        self._reading: tuple[tuple[object, object, object], Reading] | None = None
        self._pictures: OrderedDict[int, bytes] = OrderedDict()
        self.page: tuple[Reading, dict[str, Any]] | None = None
        """What the page was told last, and of which reading."""
        self._lock = threading.Lock()
        self._drawing = threading.Lock()
        self._deciding = threading.Lock()

    def reading(self) -> Reading:
        """The document as it is read now; read again where its file or its corrections have changed.

        Raises what `parse` raises, or `InvalidCorrectionsError`.
        """
        with self._lock:
            state = self.state()
            if self._reading is None or self._reading[0] != state:
                self._reading = (state, self._read(self._lines()))
            return self._reading[1]

    def decide(self, asked: dict[str, Any]) -> Reading:
        """The document with one more decision, which is on disk by then.

        Raises `EditError` where it cannot be applied, and nothing is written; `Conflict` where another person has
        decided something since the page was loaded.
        """
        with self._deciding:
            before = self.reading()
            if asked.get("seen") != before.size:
                raise Conflict(before)
            one = correction(before, self.settings.by, asked)
            lines = self._lines()
            after = self._read(lines + one.line())
            what = f"the correction of {one.subject} by"
            refused = {why for why in _stale(after) - _stale(before) if why.startswith(what)}
            if refused:
                raise EditError(None, min(refused), "nothing was changed")
            append(self.corrections, one)
            with self._lock:
                state = self.state()
                if self._lines() == lines + one.line():  # nobody else has written meanwhile: it is read already
                    self._reading = (state, after)
            return self.reading()

    def state(self) -> tuple[object, object, object]:
        """What tells that something has changed."""
        return _state(self.document), _state(self.corrections), self.settings.profile_text

    def _lines(self) -> str:
        """The text of the corrections file; a line that breaks off has its end."""
        try:
            text = self.corrections.read_bytes().decode("utf-8-sig", "replace")
        except FileNotFoundError:
            return ""
        return text if not text or text.endswith("\n") else f"{text}\n"

    def picture(self, page: int) -> bytes:
        """A page as PNG, its text upright. Raises a `PlanParseError` where it cannot be drawn."""
        pages = (sheet for sheet in self.reading().sheets if sheet["kind"] == "page")
        turns = next((sheet["turns"] for sheet in pages if sheet["number"] == page), 0)
        with self._drawing:
            if page in self._pictures:
                self._pictures.move_to_end(page)
                return self._pictures[page]
            outcome = self._asked(self._drawer, {"page": page, "turns": turns}, None)
            data = self._pictures[page] = base64.b64decode(outcome)
            while len(self._pictures) > 1 and sum(map(len, self._pictures.values())) > KEPT:
                self._pictures.popitem(last=False)
            return data

    def close(self) -> None:
        """End its processes."""
        if not self._shares:
            self._reader.close()
        self._drawer.close()

    def _read(self, lines: str) -> Reading:
        """What the worker makes of the document and these lines; the source is asked for once."""
        now, was = self.state(), self._reading[0] if self._reading else None
        kept = self._reading[1] if self._reading and was and (was[0], was[2]) == (now[0], now[2]) else None
        request = {"corrections": lines, "sheets": kept is None, "base": kept.lines if kept else None}
        found: dict[str, Any] = json.loads(self._asked(self._reader, request, self.settings.profile_text))
        decided = lines_of(self.corrections.name, lines).corrections
        told = (decided, len(lines.encode()), lines_digest(lines))
        if kept and "patch" in found:
            plan = patched(kept.plan, found["patch"])
            spots = moved_to(kept.spots, found["moved"]) if "moved" in found else kept.spots
            return Reading(plan, kept.shown, spots, kept.first, *told)
        plan = Plan.model_validate_json(found["plan"])
        shown = Shown(found["sheets"]) if kept is None else kept.shown
        return Reading(plan, shown, found["spots"], frozenset(found["first"]), *told)

    def read_with(self, profile: str | None) -> Plan:
        """The plan as another profile (its text) gives it. Raises what `parse` raises."""
        request = {"corrections": self._lines(), "sheets": False}
        found: dict[str, Any] = json.loads(self._asked(self._reader, request, profile))
        return Plan.model_validate_json(found["plan"])

    def _asked(self, workers: Workers, request: dict[str, Any], profile: str | None) -> str:
        """What a worker says. Raises `PlanParseError` with its refusal."""
        source = Source(str(self.document), self.document.name)
        task = Task(source, password=self.settings.password, profile=profile, request=json.dumps(request))
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


def _stale(reading: Reading) -> set[str]:
    return {issue.message for issue in reading.plan.issues if issue.code == STALE}
