"""A run in figures, and its lines: what a report is made of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Protocol

from planparse.batch.folder import Record

WORDS = ("source", "placed", "unplaced")
"""What is counted of a plan's words."""

Line = tuple[str, str, Record | None]
"""Output name, source and record (None: not done yet) of one plan of the run."""


class Lines(Protocol):
    """The lines of a run, each read from the journal when it is asked for."""

    def __len__(self) -> int:
        """How many there are."""

    def __getitem__(self, place: int) -> Line:
        """The line at a place, in the order of the outputs' names."""


@dataclass(slots=True)
class Summary:
    """The counts of a run: of plans, of refusals and issues by code, and of words."""

    plans: int = 0
    converted: int = 0
    refused: int = 0
    left: int = 0
    reused: int = 0
    skipped: int = 0
    others: int = 0
    seconds: float = 0.0
    refusals: Counter[str] = field(default_factory=Counter)
    issues: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    corrected: int = 0

    def add(self, record: Record | None) -> None:
        """Count one plan of the run."""
        self.plans += 1
        if record is None:
            self.left += 1
        elif record.refusal is not None:
            self.refused += 1
            self.refusals[record.refusal.code] += 1
        else:
            self.converted += 1
            self.corrected += record.corrected
            self.issues.update(record.issues)
            self.words.update(dict(zip(WORDS, record.words, strict=True)))
