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
from planparse.issues import Severity
from planparse.lexicon.labels import AreaKind

SCHEMA_VERSION: Literal["2.0"] = "2.0"

Framework = Literal["SIF", "ILACS", "SEND", "JTAI", "LSCB", "CQC", "school", "other"]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(_Model):
    """A place in the document."""

    page: int | None = Field(None, description="the page, from 1; null if the format has no pages")
    sheet: str | None = Field(None, description="the sheet of a workbook")
    line: int | None = Field(None, description="the line of a text file, from 1")
    bbox: tuple[float, float, float, float] | None = Field(
        None,
        description="left, top, right and bottom edge, in points from the top left corner of the page as displayed",
    )


class Typed(_Model):
    """Words that a person typed in a correction: they are not in the document."""

    typed: str = Field(description="id of the correction")


class Period(_Model):
    """The days on which an inspection took place."""

    text: str
    start: date | None
    end: date | None


class Inspection(_Model):
    """The inspection that the plan answers."""

    name: str
    framework: Framework | None
    period: Period | None


class Organisation(_Model):
    """The council whose plan it is, with its ONS and DfE codes."""

    text: str | None
    name: str | None = Field(description="the official name of the council")
    gss_code: str | None
    la_code: str | None


class SourceFile(_Model):
    """The file that planparse read."""

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
    """An abbreviation that the document explains: its short and its long form, as printed."""

    short: str
    long: str


class DocumentInfo(_Model):
    """What the document says about itself, and the file that planparse read."""

    title: str | None
    organisation: Organisation
    inspection: Inspection | None
    source: SourceFile
    legend: tuple[LegendEntry, ...]
    abbreviations: tuple[Abbreviation, ...]


class RegisteredOwner(_Model):
    """A person, post or body that owns actions. Each is here once, however the plan spells it."""

    id: str = Field(description="made of the kind and the name: it stays the same from version to version")
    kind: OwnerKind
    display: str = Field(
        description="the owner as a tracker shows it: `Cllr Ann Brown (Lead Member)`, `Head of MASH`, `HR`"
    )
    name: str | None = Field(
        description="a person's name without title and post, or the name of a body; null for a post"
    )
    title: str | None = Field(description="a person's title: `Cllr`, `Dr`, `DCI`")
    post: str | None = Field(description="the words of a post, or the post printed beside a person")
    organisation: str | None = Field(description="the organisation printed after the person or post")
    mentions: tuple[str, ...] = Field(description="refs of the actions that this owner has, each once")


class Table(_Model):
    """A table of the document, and the field that each of its columns was read as."""

    pages: tuple[int, ...]
    columns: dict[str, str | None]
    source: Source


class Measure(_Model):
    """A baseline, milestone or target."""

    kind: MeasureKind
    value: float
    unit: str | None
    by: date | None
    text: str


class Outcome(_Model):
    """An outcome, and the actions that it belongs to."""

    text: str
    refs: tuple[str, ...]
    inferred: bool = Field(
        description="true if planparse worked out from blank or cut cells which actions it belongs to; "
        "false if the document shows it"
    )
    measures: tuple[Measure, ...]
    source: Source


class Owner(_Model):
    """An owner of an action, as the action's own cell names it."""

    owner_id: str = Field(description="id of this owner's entry in the plan's `owners`")
    role: OwnerRole
    kind: OwnerKind
    display: str = Field(
        description="the owner as a tracker shows it: as in the register, with the post that this cell prints"
    )
    name: str | None
    title: str | None
    post: str | None
    organisation: str | None = Field(description="the organisation printed after the person or post")
    text: str = Field(description="the owner as printed")


class Milestone(_Model):
    """A dated step within a timescale."""

    label: str
    date: date


class Timescale(_Model):
    """When an action will be done."""

    text: str
    kind: TimescaleKind
    start: date | None
    due: date | None
    precision: Precision | None
    rrule: str | None = Field(description="RFC 5545 recurrence rule, without `RRULE:`")
    milestones: tuple[Milestone, ...]
    certainty: Certainty
    unread: tuple[str, ...] = Field(description="words that planparse did not understand")


class Status(_Model):
    """How far an action has got, and what planparse read that from."""

    code: StatusCode
    text: str | None
    rag: Rag | None
    basis: StatusBasis


class Reference(_Model):
    """Another action or area that the text mentions."""

    text: str
    ref: str | None


class Action(_Model):
    """An action of the plan."""

    id: str
    ref: str
    ref_printed: str | None
    title: str | None = Field(description="the action's short name, if the plan prints one beside the description")
    answers: str | None = Field(
        description="the recommendation, finding or risk that the action answers, if its row prints one"
    )
    description: str = Field(description="what will be done")
    owners: tuple[Owner, ...]
    timescale: Timescale | None
    outcome: str | None
    measures: tuple[Measure, ...]
    progress: str | None
    status: Status
    references: tuple[Reference, ...]
    extra: dict[str, str] = Field(description="cells of columns that have no field: printed header to text")
    printed: dict[str, str] = Field(
        description="whole cells of owners and statuses, as printed: printed header to text"
    )
    source: Source
    provenance: dict[str, tuple[Source | Typed, ...]] = Field(
        description="each field, and the places of its words in the document; `typed` if a person typed them"
    )


class Area(_Model):
    """An area of the plan, with its actions."""

    number: str | None
    kind: AreaKind
    heading: str
    title: str
    theme: str | None
    outcomes: tuple[Outcome, ...]
    actions: tuple[Action, ...]
    source: Source


class Unplaced(_Model):
    """Text that does not belong to a field."""

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
    """Something that a person should check."""

    code: str
    severity: Severity
    path: str = Field(description="JSON Pointer into this plan")
    message: str
    alternatives: tuple[str, ...] = Field(description="other ways to read the field, the likeliest first")


class WordCount(_Model):
    """The count of the document's words, which shows that none is lost."""

    source: int
    placed: int
    unplaced: int


class Plan(_Model):
    """A whole action plan."""

    schema_version: Literal["2.0"]
    document: DocumentInfo
    owners: tuple[RegisteredOwner, ...] = Field(description="the register: every owner of actions, once")
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
