"""What was found in a timescale phrase before it is put together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planparse.cells.timescales.recurrence import Recurrence
from planparse.cells.timescales.spans import DateSpan


@dataclass(frozen=True, slots=True)
class Reading:
    """The dates of a phrase, what told their years, the words put right, the recurrence, what dateparser alone read."""

    spans: tuple[DateSpan, ...] = ()
    why: str | None = None
    corrected: tuple[tuple[str, str], ...] = ()
    repeats: Recurrence | None = None
    again: tuple[str, ...] = ()
    instead: tuple[date, ...] = ()
    """What the grammar alone read where dateparser read something else."""
