"""The nouns of this stage: what a cell says, in the contract's terms (`CONTRACT.md`, the output contract).

Everything here is plain data: the plan stage turns it into the published models. Dates are `datetime.date`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from planparse.issues import Correction, Doubt

OwnerKind = Literal["person", "post", "body"]
OwnerRole = Literal["strategic_lead", "operational_lead", "lead", "support"]
TimescaleKind = Literal[
    "date", "range", "open", "recurring", "ongoing", "immediate", "in_place", "completed", "relative", "unknown"
]
Precision = Literal["day", "month", "quarter", "season", "term", "year"]
Certainty = Literal["stated", "inferred"]
StatusCode = Literal[
    "not_started",
    "planned",
    "in_progress",
    "on_track",
    "at_risk",
    "delayed",
    "off_track",
    "completed",
    "embedded",
    "ongoing",
    "on_hold",
    "cancelled",
    "unknown",
]
Rag = Literal["blue", "green", "amber", "red", "purple", "grey"]
StatusBasis = Literal["words", "colour", "legend", "default"]
MeasureKind = Literal["baseline", "milestone", "target"]


@dataclass(frozen=True, slots=True)
class Owner:
    """One owner of an action: ``name`` is None for a post; ``text`` is the owner as printed in the cell."""

    role: OwnerRole
    kind: OwnerKind
    name: str | None
    title: str | None
    post: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Milestone:
    """A dated step inside a timescale; ``label`` as printed (``Report``, ``Impact Review``)."""

    label: str
    date: date


@dataclass(frozen=True, slots=True)
class Timescale:
    """A timescale phrase, read. ``unread`` holds the words of the phrase that were not understood."""

    text: str
    kind: TimescaleKind
    start: date | None = None
    due: date | None = None
    precision: Precision | None = None
    rrule: str | None = None
    milestones: tuple[Milestone, ...] = ()
    certainty: Certainty = "stated"
    unread: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Status:
    """What an action's status is, the words or letter it was read from, and on what basis."""

    code: StatusCode = "unknown"
    text: str | None = None
    rag: Rag | None = None
    basis: StatusBasis = "default"
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One line of the plan's own key: a colour, letter or number (``label``), its meaning, and the code it has."""

    label: str
    meaning: str
    status: StatusCode


@dataclass(frozen=True, slots=True)
class Measure:
    """A baseline, milestone or target in an outcome's text: ``text`` is the words it was read from."""

    kind: MeasureKind
    value: float
    unit: str | None
    by: date | None
    text: str


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """What the document says of itself that its cells lean on.

    ``inspection`` is when the inspection took place, ``published`` when its report or the plan came out;
    ``neighbours`` are all timescale phrases of the plan in reading order, for phrases without a year.
    """

    inspection: date | None = None
    published: date | None = None
    neighbours: tuple[str, ...] = ()
