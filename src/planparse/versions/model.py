"""What changed between two versions (`Diff`) or many (`History`), as pydantic models with their own JSON Schema."""

from __future__ import annotations

from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION: Literal["1.0"] = "1.0"

Kind = Literal[
    "added",
    "dropped",
    "split",
    "joined",
    "moved",
    "renumbered",
    "reworded",
    "redated",
    "reassigned",
    "status_changed",
    "outcome_changed",
    "measures_changed",
    "progress_changed",
    "extra_changed",
    "restated",
    "area_added",
    "area_dropped",
    "area_renamed",
    "area_renumbered",
    "document_changed",
]
KINDS: tuple[Kind, ...] = get_args(Kind)


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class VersionInfo(_Model):
    """The file that a version came from."""

    name: str
    sha256: str
    title: str | None
    actions: int


class Spot(_Model):
    """A place in one of the plans."""

    path: str = Field(description="JSON Pointer into that plan")
    id: str | None = Field(description="the action's id there; null for areas and the document")
    ref: str | None = Field(description="the action's ref or the area's number there")


class Piece(_Model):
    """Some words of a text that was changed."""

    op: Literal["same", "out", "in"]
    text: str


class Change(_Model):
    """One difference between two versions. ``old`` or ``new`` is empty if there is nothing on that side."""

    kind: Kind
    id: str | None = Field(description="the id that survives: the old action's; null for areas and the document")
    field: str | None = Field(description="the field that changed, if the kind does not say so")
    old: tuple[Spot, ...]
    new: tuple[Spot, ...]
    before: str | None
    after: str | None
    words: tuple[Piece, ...] = Field(description="for texts: before and after, word by word")
    gone: tuple[str, ...] = Field(description="for lists (owners, measures): what was taken out")
    come: tuple[str, ...] = Field(description="for lists: what was put in")


class Match(_Model):
    """An action that is in both versions. A split or a join has several on one side."""

    id: str = Field(description="the id that survives")
    old: tuple[Spot, ...]
    new: tuple[Spot, ...]
    changes: tuple[Kind, ...]


class Diff(_Model):
    """What changed from one version of a plan to the next."""

    schema_version: Literal["1.0"]
    old: VersionInfo
    new: VersionInfo
    counts: dict[str, int] = Field(description="changes by kind; `unchanged` counts the actions without any")
    matches: tuple[Match, ...] = Field(description="in the new plan's order")
    changes: tuple[Change, ...] = Field(description="in the new plan's order, with what was dropped at its old place")


class Appearance(_Model):
    """An action in one version."""

    version: int = Field(description="the number of the version, from 1")
    path: str = Field(description="JSON Pointer into that version's plan")
    id: str = Field(description="the action's id in that version's file")
    ref: str
    area: str = Field(description="the area's heading")
    changes: tuple[Kind, ...] = Field(description="what changed since the last version that it was in")
    values: dict[str, Any] = Field(
        description="the action's fields: all of them when it first appears, then those that changed"
    )


class Story(_Model):
    """One action through all versions."""

    id: str = Field(description="the id that it had first")
    first_seen: int
    last_seen: int
    split_from: str | None = Field(description="the id of the action that this one was part of")
    joined_into: str | None = Field(description="the id of the action that this one became part of")
    versions: tuple[Appearance, ...]


class History(_Model):
    """Several versions of a plan as one: each action once."""

    schema_version: Literal["1.0"]
    versions: tuple[VersionInfo, ...]
    actions: tuple[Story, ...] = Field(description="in the order in which they first appear")
    changes: tuple[tuple[Change, ...], ...] = Field(
        description="for each version after the first, what changed since the one before it"
    )
