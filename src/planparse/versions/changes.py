"""What changed between two versions (`Diff`) or many (`History`), as pydantic models with their own JSON Schema.

Part two: one action in two versions -> the changes of its fields, each with a name, word by word.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal, TypeVar, get_args

import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from planparse.assignment import best_pairs
from planparse.plan.model import Action, Measure, Owner, Timescale
from planparse.versions.likeness import VersionedAction

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


# Two texts -> what was removed and added, word by word.


_TOKEN = re.compile(r"\S+|\n")


def pieces(before: str | None, after: str | None) -> tuple[Piece, ...]:
    """The words of both texts in reading order, each marked.

    >>> [(piece.op, piece.text) for piece in pieces("Train all staff.", "Train new staff.")]
    [('same', 'Train'), ('out', 'all'), ('in', 'new'), ('same', 'staff.')]
    """
    old, new = _TOKEN.findall(before or ""), _TOKEN.findall(after or "")
    found: list[Piece] = []
    for op, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if op == "equal":
            found.append(Piece(op="same", text=_joined(old[a:b])))
            continue
        if b > a:
            found.append(Piece(op="out", text=_joined(old[a:b])))
        if d > c:
            found.append(Piece(op="in", text=_joined(new[c:d])))
    return tuple(found)


def _joined(tokens: list[str]) -> str:
    return " ".join(tokens).replace(" \n ", "\n").replace("\n ", "\n").replace(" \n", "\n")


_One = TypeVar("_One", bound=Hashable)


def spot(item: VersionedAction, field: str = "") -> Spot:
    """The place of an action, or of one of its fields."""
    return Spot(path=f"{item.path}{field}", id=item.action.id, ref=item.action.ref)


def change(
    kind: Kind,
    ident: str | None,
    sides: tuple[Sequence[Spot], Sequence[Spot]],
    texts: tuple[str | None, str | None] = (None, None),
    *,
    field: str | None = None,
    lists: tuple[Sequence[str], Sequence[str]] = ((), ()),
    by_word: bool = False,
) -> Change:
    """A change; ``sides``, ``texts`` and ``lists`` are (old, new)."""
    return Change(
        kind=kind,
        id=ident,
        field=field,
        old=tuple(sides[0]),
        new=tuple(sides[1]),
        before=texts[0],
        after=texts[1],
        words=pieces(*texts) if by_word else (),
        gone=tuple(lists[0]),
        come=tuple(lists[1]),
    )


@dataclass(frozen=True, slots=True)
class Renamed:
    """What has two names in the two versions: columns with a new header (old to new), and owners' ids.

    ``owners`` maps each owner id of the new version to the id in the old one.
    """

    columns: Mapping[str, str]
    owners: Mapping[str, str]


def field_changes(
    old: VersionedAction, new: VersionedAction, renamed: Renamed, *, divided: bool = False
) -> Iterator[Change]:
    """How the fields differ. For a ``divided`` action (split, joined), the text and the number are not compared."""
    a, b = old.action, new.action
    if not divided:
        if a.ref != b.ref:
            yield _texts("renumbered", old, new, "/ref", (a.ref, b.ref))
        if a.title != b.title:
            yield _texts("reworded", old, new, "/title", (a.title, b.title), by_word=True, field="title")
        if a.description != b.description:
            yield _texts("reworded", old, new, "/description", (a.description, b.description), by_word=True)
    if a.answers != b.answers:
        yield _texts("reworded", old, new, "/answers", (a.answers, b.answers), by_word=True, field="answers")
    yield from _timescale(old, new)
    yield from _owners(old, new, renamed.owners)
    yield from _status(old, new)
    if a.outcome != b.outcome:
        yield _texts("outcome_changed", old, new, "/outcome", (a.outcome, b.outcome), by_word=True)
    yield from _measures(old, new)
    if a.progress != b.progress:
        yield _texts("progress_changed", old, new, "/progress", (a.progress, b.progress), by_word=True)
    extra = {renamed.columns.get(column, column): text for column, text in a.extra.items()}
    for column in dict.fromkeys((*extra, *b.extra)):
        before, after = extra.get(column), b.extra.get(column)
        if (before or "") != (after or ""):
            both = (spot(old, "/extra"), spot(new, "/extra"))
            texts = (before, after)
            yield change("extra_changed", a.id, ((both[0],), (both[1],)), texts, field=column, by_word=True)


def _texts(
    kind: Kind,
    old: VersionedAction,
    new: VersionedAction,
    path: str,
    texts: tuple[str | None, str | None],
    *,
    by_word: bool = False,
    field: str | None = None,
) -> Change:
    sides = ((spot(old, path),), (spot(new, path),))
    return change(kind, old.action.id, sides, texts, by_word=by_word, field=field)


def _timescale(old: VersionedAction, new: VersionedAction) -> Iterator[Change]:
    a, b = old.action.timescale, new.action.timescale
    texts = (a.text if a else None, b.text if b else None)
    if _dates(a) != _dates(b):
        yield _texts("redated", old, new, "/timescale", texts)
    elif texts != (None, None) and texts[0] != texts[1]:
        # If no date could be read (`TBC`, `when possible`), other words count as another time.
        unread = a is not None and a.kind == "unknown"
        if unread:
            yield _texts("redated", old, new, "/timescale", texts)
        else:
            yield _texts("restated", old, new, "/timescale", texts, field="timescale")


def _dates(timescale: Timescale | None) -> object:
    """What a timescale means, whatever its wording."""
    if timescale is None:
        return None
    steps = tuple((step.label.casefold(), step.date) for step in timescale.milestones)
    return (timescale.kind, timescale.start, timescale.due, timescale.rrule, steps)


def _owners(old: VersionedAction, new: VersionedAction, ids: Mapping[str, str]) -> Iterator[Change]:
    """Changes of the owners in each role. A person's spelling, and a title or post beside the name, do not count."""
    before = {(owner.role, owner.owner_id): owner for owner in old.action.owners}
    after = {(owner.role, ids[owner.owner_id]): owner for owner in new.action.owners}
    gone, come = _removed_and_added(list(before), list(after))
    sides = ((spot(old, "/owners"),), (spot(new, "/owners"),))
    texts = (_printed(old.action), _printed(new.action))
    if gone or come:
        lists = ([_shown(before[one]) for one in gone], [_shown(after[one]) for one in come])
        yield change("reassigned", old.action.id, sides, texts, lists=lists)
    elif texts[0] != texts[1]:
        yield change("restated", old.action.id, sides, texts, field="owners")


def _shown(owner: Owner) -> str:
    who = owner.name if owner.kind == "person" and owner.name else owner.display
    return who if owner.role == "lead" else f"{who} ({owner.role.replace('_', ' ')})"


def _printed(action: Action) -> str | None:
    return "; ".join(owner.text for owner in action.owners) or None


def _status(old: VersionedAction, new: VersionedAction) -> Iterator[Change]:
    a, b = old.action.status, new.action.status
    if (a.code, a.rag) != (b.code, b.rag):
        yield _texts("status_changed", old, new, "/status", (_said(a.code, a.rag), _said(b.code, b.rag)))
    elif a.text != b.text:
        yield _texts("restated", old, new, "/status", (a.text, b.text), field="status")


def _said(code: str, rag: str | None) -> str:
    return f"{code} ({rag})" if rag else code


def _measures(old: VersionedAction, new: VersionedAction) -> Iterator[Change]:
    gone, come = _removed_and_added(list(map(_measure, old.action.measures)), list(map(_measure, new.action.measures)))
    if gone or come:
        sides = ((spot(old, "/measures"),), (spot(new, "/measures"),))
        yield change("measures_changed", old.action.id, sides, lists=(gone, come))


def _measure(measure: Measure) -> str:
    unit = measure.unit or ""
    value = f"{measure.value:g}{unit}" if unit in ("", "%") else f"{measure.value:g} {unit}"
    return f"{measure.kind} {value}" + (f" by {measure.by.isoformat()}" if measure.by else "")


def _removed_and_added(before: Sequence[_One], after: Sequence[_One]) -> tuple[list[_One], list[_One]]:
    """What is in one list and not in the other, with repeats, in printed order."""
    gone, come = Counter(before) - Counter(after), Counter(after) - Counter(before)
    return [one for one in dict.fromkeys(before) for _ in range(gone[one])], [
        one for one in dict.fromkeys(after) for _ in range(come[one])
    ]


# Columns of the plan's own that have a new header.


_SAME_CELLS = 0.5
"""A column is the same under a new header if this share of its cells has not changed."""


def renamed_columns(pairs: Iterable[tuple[VersionedAction, VersionedAction]]) -> dict[str, str]:
    """Map old headers to new ones, for columns with a name in only one version; ``pairs`` are matched actions."""
    cells = [(old.action.extra, new.action.extra) for old, new in pairs]
    before = dict.fromkeys(header for old, _ in cells for header in old)
    after = dict.fromkeys(header for _, new in cells for header in new)
    gone, come = [h for h in before if h not in after], [h for h in after if h not in before]
    filled = Counter(header for old, _ in cells for header in gone if old.get(header))
    scores = np.full((len(gone), len(come)), -1.0)
    for row, old_header in enumerate(gone):
        for column, new_header in enumerate(come):
            kept = sum(bool(old.get(old_header)) and old[old_header] == new.get(new_header) for old, new in cells)
            if kept and kept >= _SAME_CELLS * filled[old_header]:
                scores[row, column] = kept
    return {gone[row]: come[column] for row, column in best_pairs(scores).items()}
