"""What is said of two versions (`Diff`) and of many (`History`), as pydantic models with a JSON Schema of their own."""

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
    """Which file a version came from."""

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
    """One thing that is different; ``old`` or ``new`` is empty where there is nothing on that side."""

    kind: Kind
    id: str | None = Field(description="the id that survives: the old action's; null for areas and the document")
    field: str | None = Field(description="what was changed where the kind does not say it")
    old: tuple[Spot, ...]
    new: tuple[Spot, ...]
    before: str | None
    after: str | None
    words: tuple[Piece, ...] = Field(description="for texts: before and after, word by word")
    gone: tuple[str, ...] = Field(description="for lists (owners, measures): what was taken out")
    come: tuple[str, ...] = Field(description="for lists: what was put in")


class Match(_Model):
    """An action in both versions; several on one side of a split or a join."""

    id: str = Field(description="the id that survives")
    old: tuple[Spot, ...]
    new: tuple[Spot, ...]
    changes: tuple[Kind, ...]


class Diff(_Model):
    """What became of a plan in its next version."""

    schema_version: Literal["1.0"]
    old: VersionInfo
    new: VersionInfo
    counts: dict[str, int] = Field(description="changes by kind; `unchanged` counts the actions without any")
    matches: tuple[Match, ...] = Field(description="in the new plan's order")
    changes: tuple[Change, ...] = Field(description="in the new plan's order, what was dropped at its old place")


class Appearance(_Model):
    """An action in one version."""

    version: int = Field(description="1-based number of the version")
    path: str = Field(description="JSON Pointer into that version's plan")
    id: str = Field(description="the action's id in that version's file")
    ref: str
    area: str = Field(description="the area's heading")
    changes: tuple[Kind, ...] = Field(description="what is different from the last version it was in")
    values: dict[str, Any] = Field(
        description="the action's fields: all at its first appearance, then those that changed"
    )


class Story(_Model):
    """One action through all versions."""

    id: str = Field(description="the id it had first")
    first_seen: int
    last_seen: int
    split_from: str | None = Field(description="id of the action that this one was a part of")
    joined_into: str | None = Field(description="id of the action that took this one in")
    versions: tuple[Appearance, ...]


class History(_Model):
    """Several versions of a plan as one: each action once."""

    schema_version: Literal["1.0"]
    versions: tuple[VersionInfo, ...]
    actions: tuple[Story, ...] = Field(description="in the order in which they were first seen")
    changes: tuple[tuple[Change, ...], ...] = Field(
        description="for each version after the first, what is different from the one before it"
    )
