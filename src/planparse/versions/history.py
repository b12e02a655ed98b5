"""Several versions -> one `History`: each action once, with what it said in each version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from planparse.plan.assemble import free_id
from planparse.plan.model import Plan
from planparse.versions.diff import described, groups, survivor, version_info
from planparse.versions.likeness import Version, VersionedAction, version
from planparse.versions.match import Matching, match
from planparse.versions.model import SCHEMA_VERSION, Appearance, Change, Diff, History, Kind, Story

_PLACES = frozenset({"id", "source", "provenance"})
"""Fields that say where in a file an action is. They differ from file to file, and are not changes."""


@dataclass
class _Line:
    """An action's story while it is built."""

    id: str
    item: VersionedAction
    versions: list[Appearance] = field(default_factory=list)
    split_from: str | None = None
    joined_into: str | None = None


def merge(plans: Sequence[Plan]) -> History:
    """The history of a plan, from its versions, oldest first.

    Each version is compared with the previous one. An action that was gone and comes back in exactly the same words has
    one story.
    """
    versions = [version(plan) for plan in plans]
    lines: list[_Line] = []
    changes: list[tuple[Change, ...]] = []
    now: dict[int, _Line] = {}
    for number, new in enumerate(versions, 1):
        if number == 1:
            now = {item.number: _begun(lines, item, new, number) for item in new.items}
            continue
        old = versions[number - 2]
        found = match(old, new)
        said = described(old, new, found)
        changes.append(said.changes)
        now = _next(lines, now, (old, new), found, said, number)
    return History(
        schema_version=SCHEMA_VERSION,
        versions=tuple(version_info(plan) for plan in plans),
        actions=tuple(_story(line) for line in lines),
        changes=tuple(changes),
    )


def _next(
    lines: list[_Line],
    now: dict[int, _Line],
    versions: tuple[Version, Version],
    found: Matching,
    said: Diff,
    number: int,
) -> dict[int, _Line]:
    """The stories after one more version, by the action's number there."""
    old, new = versions
    after: dict[int, _Line] = {}
    parents: dict[int, _Line] = {}
    kinds = {place.path: one.changes for one in said.matches for place in one.new}
    for left, right in groups(old, new, found):
        first, heir = survivor(left, right, found)
        line = now[first.number]
        after[heir.number] = line
        for item in left:
            if item is not first:
                now[item.number].joined_into = line.id
        for item in right:
            if item is not heir:
                parents[item.number] = line
    living = {id(line) for line in after.values()}
    asleep = {line.item.text: line for line in lines if id(line) not in living and line.joined_into is None}
    for item in new.items:
        if item.number in parents:
            after[item.number] = _begun(lines, item, new, number)
            after[item.number].split_from = parents[item.number].id
        elif item.number in after:
            _goes_on(after[item.number], item, new, number, kinds[item.path])
        elif item.text in asleep:
            after[item.number] = asleep.pop(item.text)
            _goes_on(after[item.number], item, new, number, ("added",))
        else:
            after[item.number] = _begun(lines, item, new, number)
    return after


def _begun(lines: list[_Line], item: VersionedAction, plan: Version, number: int) -> _Line:
    line = _Line(free_id(item.action.id, {line.id for line in lines}), item)
    line.versions.append(_appearance(item, plan, number, (), _values(item)))
    lines.append(line)
    return line


def _goes_on(line: _Line, item: VersionedAction, plan: Version, number: int, kinds: tuple[Kind, ...]) -> None:
    before, after = _values(line.item), _values(item)
    changed = {name: value for name, value in after.items() if before[name] != value}
    line.versions.append(_appearance(item, plan, number, kinds, changed))
    line.item = item


def _appearance(
    item: VersionedAction, plan: Version, number: int, kinds: tuple[Kind, ...], values: dict[str, Any]
) -> Appearance:
    return Appearance(
        version=number,
        path=item.path,
        id=item.action.id,
        ref=item.action.ref,
        area=plan.areas[item.area].heading,
        changes=kinds,
        values=values,
    )


def _values(item: VersionedAction) -> dict[str, Any]:
    return item.action.model_dump(mode="json", exclude=set(_PLACES))


def _story(line: _Line) -> Story:
    return Story(
        id=line.id,
        first_seen=line.versions[0].version,
        last_seen=line.versions[-1].version,
        split_from=line.split_from,
        joined_into=line.joined_into,
        versions=tuple(line.versions),
    )
