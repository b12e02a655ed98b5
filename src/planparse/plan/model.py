"""The output contract as pydantic models; `schemas/plan.schema.json` is generated from them.

Field names and meanings are those of the contract. All models are frozen, forbid unknown fields, and write
the same JSON for the same plan.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from planparse.cells.draft import (
    Certainty,
    MeasureKind,
    OwnerKind,
    OwnerRole,
    Precision,
    Rag,
    StatusBasis,
    StatusCode,
    TimescaleKind,
)
from planparse.lexicon.tables import AreaKind
from planparse.severity import Severity

SCHEMA_VERSION: Literal["2.0"] = "2.0"

Framework = Literal["SIF", "ILACS", "SEND", "JTAI", "LSCB", "CQC", "school", "other"]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(_Model):
    """Where something stands in the source file."""

    page: int | None = Field(None, description="1-based printed page; null where the format has no pages")
    sheet: str | None = Field(None, description="name of the spreadsheet's sheet")
    line: int | None = Field(None, description="1-based line of a text file")
    bbox: tuple[float, float, float, float] | None = Field(
        None, description="x0, top, x1, bottom in points from the page's top left as displayed"
    )


class Typed(_Model):
    """Words that a person typed in a correction: they stand nowhere in the source file."""

    typed: str = Field(description="id of the correction")


class Period(_Model):
    """When an inspection took place."""

    text: str
    start: date | None
    end: date | None


class Inspection(_Model):
    """The inspection that the plan answers."""

    name: str
    framework: Framework | None
    period: Period | None


class Organisation(_Model):
    """Whose plan it is; codes are the ONS's (GSS) and the DfE's."""

    text: str | None
    name: str | None = Field(description="canonical name of the local authority")
    gss_code: str | None
    la_code: str | None


class SourceFile(_Model):
    """The file that was read."""

    name: str
    media_type: str
    sha256: str
    pages: int | None


class LegendEntry(_Model):
    """One line of the plan's own key to its colours or status words."""

    label: str
    meaning: str
    status: StatusCode


class Abbreviation(_Model):
    """An abbreviation that the document explains, both forms as printed."""

    short: str
    long: str


class DocumentInfo(_Model):
    """What the document says of itself, and the file it came in."""

    title: str | None
    organisation: Organisation
    inspection: Inspection | None
    source: SourceFile
    legend: tuple[LegendEntry, ...]
    abbreviations: tuple[Abbreviation, ...]


class RegisteredOwner(_Model):
    """A person, post or body that owns an action: once in the plan, however its cells spell it."""

    id: str = Field(description="stable from version to version: made of the kind and the name's own words")
    kind: OwnerKind
    display: str = Field(description="what a tracker shows: `Cllr Ann Brown (Lead Member)`, `Head of MASH`, `HR`")
    name: str | None = Field(description="a person's name without title and post, or a body's; null for a post")
    title: str | None = Field(description="a person's title: `Cllr`, `Dr`, `DCI`")
    post: str | None = Field(description="a post's words, or the post printed beside a person")
    organisation: str | None = Field(description="the organisation printed after the person or post")
    mentions: tuple[str, ...] = Field(description="refs of the actions that this owner has, each once")


class Table(_Model):
    """A recovered table: its columns and the contract fields they were mapped to (null: extra)."""

    pages: tuple[int, ...]
    columns: dict[str, str | None]
    source: Source


class Measure(_Model):
    """A baseline, milestone or target; ``text`` is the words it was read from."""

    kind: MeasureKind
    value: float
    unit: str | None
    by: date | None
    text: str


class Outcome(_Model):
    """One printed outcome cell and the actions it stands against."""

    text: str
    refs: tuple[str, ...]
    inferred: bool = Field(description="the span was inferred from blank or cut cells, not drawn by the document")
    measures: tuple[Measure, ...]
    source: Source


class Owner(_Model):
    """One owner of an action, as its own cell names it; ``owner_id`` leads to the register."""

    owner_id: str = Field(description="id of this owner's entry in the plan's `owners`")
    role: OwnerRole
    kind: OwnerKind
    display: str = Field(description="what a tracker shows: the register's, with this cell's own post if it has one")
    name: str | None
    title: str | None
    post: str | None
    organisation: str | None = Field(description="the organisation printed after the person or post")
    text: str = Field(description="the owner as printed")


class Milestone(_Model):
    """A labelled date inside a timescale."""

    label: str
    date: date


class Timescale(_Model):
    """When an action is to be done."""

    text: str
    kind: TimescaleKind
    start: date | None
    due: date | None
    precision: Precision | None
    rrule: str | None = Field(description="RFC 5545 recurrence rule, without `RRULE:`")
    milestones: tuple[Milestone, ...]
    certainty: Certainty
    unread: tuple[str, ...] = Field(description="words of the phrase that were not understood")


class Status(_Model):
    """How far an action is, and what that was read from."""

    code: StatusCode
    text: str | None
    rag: Rag | None
    basis: StatusBasis


class Reference(_Model):
    """Another action or area that the text points to; ``ref`` is null where this plan does not have it."""

    text: str
    ref: str | None


class Action(_Model):
    """One action of the plan."""

    id: str
    ref: str
    ref_printed: str | None
    title: str | None = Field(description="the action's short name where the plan prints one beside the description")
    answers: str | None = Field(
        description="the recommendation, finding or risk that the action answers, where its own row prints it"
    )
    description: str = Field(description="what will be done")
    owners: tuple[Owner, ...]
    timescale: Timescale | None
    outcome: str | None
    measures: tuple[Measure, ...]
    progress: str | None
    status: Status
    references: tuple[Reference, ...]
    extra: dict[str, str] = Field(description="columns the contract has no field for: printed header to text")
    printed: dict[str, str] = Field(description="owner and status cells whole, as printed: printed header to text")
    source: Source
    provenance: dict[str, tuple[Source | Typed, ...]] = Field(
        description="field to the places where its words stand; `typed` where a person typed them"
    )


class Area(_Model):
    """One area of the plan, in reading order."""

    number: str | None
    kind: AreaKind
    heading: str
    title: str
    theme: str | None
    outcomes: tuple[Outcome, ...]
    actions: tuple[Action, ...]
    source: Source


class Unplaced(_Model):
    """Text that belongs to no field."""

    text: str
    source: Source
    why: str


class Repair(_Model):
    """A difference between what the document prints and what the plan says."""

    code: str
    path: str = Field(description="JSON Pointer into this plan")
    before: str | None
    after: str | None
    why: str


class Issue(_Model):
    """Something a person should look at."""

    code: str
    severity: Severity
    path: str = Field(description="JSON Pointer into this plan")
    message: str
    alternatives: tuple[str, ...] = Field(description="other readings of the field, best first")


class WordCount(_Model):
    """Counts of the source's words: ``source == placed + unplaced``, always."""

    source: int
    placed: int
    unplaced: int


class Plan(_Model):
    """A whole action plan."""

    schema_version: Literal["2.0"]
    document: DocumentInfo
    owners: tuple[RegisteredOwner, ...] = Field(description="the register: every owner of an action, once")
    tables: tuple[Table, ...]
    areas: tuple[Area, ...]
    unplaced: tuple[Unplaced, ...]
    repairs: tuple[Repair, ...]
    issues: tuple[Issue, ...]
    words: WordCount

    @property
    def actions(self) -> tuple[Action, ...]:
        """All actions in the plan's order, whatever their areas. Not a field: the JSON has them in `areas` alone."""
        return tuple(action for area in self.areas for action in area.actions)
