"""The documents under review, each opened when it is needed, and how much is left to check in each."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from planparse.batch.supervise import ClosedError, Workers
from planparse.errors import PlanParseError
from planparse.plan.model import Plan
from planparse.review.case import READING, Case, Settings
from planparse.review.sheets import DocumentReading

OPEN = 4
"""How many documents have their own processes at a time: those used last."""

PAUSE = 2.0
"""Seconds until the desk checks again whether a file has changed."""


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """How much is left to check in a document; ``refused`` says why it has no plan."""

    council: str | None = None
    title: str | None = None
    actions: int = 0
    errors: int = 0
    left: int = 0
    total: int = 0
    decided: int = 0
    refused: str | None = None

    @property
    def harm(self) -> tuple[int, int]:
        """A sort key that puts the most harmful first: by errors, then by all that is left."""
        return (-self.errors, -self.left)


class Desk:
    """Documents by their number. Close it at the end."""

    def __init__(self, documents: Sequence[Path], settings: Settings, root: Path | None = None) -> None:
        self.documents = tuple(documents)
        self.settings = settings
        self.root = root
        self._cases: OrderedDict[int, Case] = OrderedDict()
        self._summaries: dict[int, tuple[object, CaseSummary]] = {}
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._reader = Workers(settings.limits, READING)
        """Reads documents that are not open, in one process: starting one costs more than most plans."""
        self._previewer = Workers(settings.limits, READING)
        """Reads plans with a profile that is not written yet."""
        self._councils: dict[int, str] = {}
        self._kept: dict[str, Path] = {}
        """Profiles that were written here, by council."""

    def case(self, key: int) -> Case:
        """Return a document, opened. Raises `KeyError` if the number does not exist."""
        with self._lock:
            if not 0 <= key < len(self.documents) or self._closed.is_set():
                raise KeyError(key)
            if key not in self._cases:
                self._cases[key] = Case(self.documents[key], self.settings_of(key))
            self._cases.move_to_end(key)
            while len(self._cases) > OPEN:
                self._cases.popitem(last=False)[1].close()
            return self._cases[key]

    def settings_of(self, key: int) -> Settings:
        """The settings for a document, with the profile of its council if one was written here."""
        own = None if self.settings.profile else self._kept.get(self._councils.get(key, ""))
        return replace(self.settings, profile=own) if own else self.settings

    def read_with(self, key: int, profile: str | None) -> Plan:
        """Return the plan of a document with its corrections, read with another profile (its text).

        Raises what `parse` raises.
        """
        with self._lock:
            opened = self._cases.get(key)
        if opened and opened.settings.profile_text == profile:
            plan = opened.reading().plan
        else:
            case = Case(self.documents[key], self.settings, self._previewer)
            try:
                plan = case.read_with(profile)
            finally:
                case.close()
        self._councils[key] = council_key(plan)
        return plan

    def use_profile(self, key: int, path: Path) -> None:
        """Use this profile for the plans of this plan's council from now on."""
        self._councils[key] = council_key(self.case(key).reading().plan)
        if self.settings.profile is None:
            self._kept[self._councils[key]] = path
        with self._lock:
            for other, case in self._cases.items():
                case.settings = self.settings_of(other)

    def name(self, key: int) -> str:
        """A document's path below the given folder."""
        path = self.documents[key]
        with suppress(ValueError):
            return path.relative_to(self.root).as_posix() if self.root else path.name
        return path.name

    def summaries(self) -> list[tuple[int, CaseSummary | None]]:
        """Every document with its summary, the most harmful first. Documents not yet read come last."""
        known = [
            (key, self._summaries[key][1] if key in self._summaries else None) for key in range(len(self.documents))
        ]
        return sorted(known, key=lambda one: (one[1] is None, one[1].harm if one[1] else (0, 0), one[0]))

    def look_through(self) -> None:
        """Read every document, and again when it changes, until the desk is closed. For a separate thread."""
        with suppress(ClosedError, KeyError):
            while not self._closed.is_set():
                for key, path in enumerate(self.documents):
                    self._look(key, path)
                self._closed.wait(PAUSE)

    def close(self) -> None:
        """End every process."""
        self._closed.set()
        self._reader.close()
        self._previewer.close()
        with self._lock:
            for case in self._cases.values():
                case.close()

    def _look(self, key: int, path: Path) -> None:
        """Find out what is left to check in a document, unless that is known for its present state."""
        with self._lock:
            opened = self._cases.get(key)
        case = opened or Case(path, self.settings_of(key), self._reader)
        state = case.state()
        if key in self._summaries and self._summaries[key][0] == state:
            return
        try:
            reading = case.reading()
            self._councils[key] = council_key(reading.plan)
            case.settings = self.settings_of(key)  # used from the next reading on, if its council's profile was written
            found = _summary(reading)
        except PlanParseError as error:
            found = CaseSummary(refused=f"{error.problem}; {error.remedy}")
        except ClosedError:
            return
        finally:
            if opened is None:
                case.close()
        if not self._closed.is_set():
            self._summaries[key] = (state, found)


def council_of(plan: Plan) -> str | None:
    """The council of a plan, if it is known."""
    return plan.document.organisation.name or plan.document.organisation.text


def council_key(plan: Plan) -> str:
    """What plans of one council have in common: its name; the document's hash if the name is not known."""
    return council_of(plan) or plan.document.source.sha256


def _summary(reading: DocumentReading) -> CaseSummary:
    document = reading.plan.document
    first = [check for check in reading.checks if check.group == "first"]
    return CaseSummary(
        council=council_of(reading.plan),
        title=document.title,
        actions=len(reading.plan.actions),
        errors=sum(check.severity == "error" for check in first),
        left=len(first),
        total=reading.total,
        decided=len(reading.decided),
    )
