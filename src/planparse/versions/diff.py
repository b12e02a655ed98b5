"""Two plans -> their `Diff`: every change with its kind, and its place in both plans. Several -> one `History`.

A history has each action once, with what it said in each version.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import chain
from typing import Any

from planparse.plan.assemble import free_id
from planparse.plan.model import Area, Plan
from planparse.plan.paths import escaped
from planparse.versions.changes import (
    SCHEMA_VERSION,
    Appearance,
    Change,
    Diff,
    History,
    Kind,
    Match,
    Renamed,
    Spot,
    Story,
    VersionInfo,
    change,
    field_changes,
    renamed_columns,
    spot,
)
from planparse.versions.likeness import Version, VersionedAction, version
from planparse.versions.match import Matching, in_terms_of, match


def diff(old: Plan, new: Plan) -> Diff:
    """What changed from ``old`` to ``new``."""
    before, after = version(old), version(new)
    return described(before, after, match(before, after))


def described(old: Version, new: Version, found: Matching) -> Diff:
    """The diff of two versions whose actions are matched."""
    changes = tuple(
        _in_order([*_document(old, new, found), *_areas(old, new, found), *_actions(old, new, found)], found)
    )
    matches = tuple(_matches(old, new, found, changes))
    counts = Counter(change.kind for change in changes)
    return Diff(
        schema_version=SCHEMA_VERSION,
        old=version_info(old.plan),
        new=version_info(new.plan),
        counts={**dict(sorted(counts.items())), "unchanged": sum(not one.changes for one in matches)},
        matches=matches,
        changes=changes,
    )


def version_info(plan: Plan) -> VersionInfo:
    """The file that a plan came from."""
    source = plan.document.source
    actions = sum(len(area.actions) for area in plan.areas)
    return VersionInfo(name=source.name, sha256=source.sha256, title=plan.document.title, actions=actions)


def groups(
    old: Version, new: Version, found: Matching
) -> Iterator[tuple[tuple[VersionedAction, ...], tuple[VersionedAction, ...]]]:
    """The old and new actions of each match: one on each side, or several on one side."""
    divided_old = set(found.splits) | set(chain.from_iterable(found.joins.values()))
    for i, j in found.pairs.items():
        if i not in divided_old:
            yield (old.items[i],), (new.items[j],)
    for i, parts in found.splits.items():
        yield (old.items[i],), tuple(new.items[j] for j in parts)
    for j, wholes in found.joins.items():
        yield tuple(old.items[i] for i in wholes), (new.items[j],)


def survivor(
    old: tuple[VersionedAction, ...], new: tuple[VersionedAction, ...], found: Matching
) -> tuple[VersionedAction, VersionedAction]:
    """The old action whose id continues, and the new action that has it: a pair, also in a split or join."""
    return next((a, b) for a in old for b in new if found.pairs.get(a.number) == b.number)


def _matches(old: Version, new: Version, found: Matching, changes: tuple[Change, ...]) -> Iterator[Match]:
    kinds: dict[str, list[Change]] = {}
    for one in changes:
        for place in one.old:
            if place.id is not None:
                kinds.setdefault(place.id, []).append(one)
    for left, right in sorted(groups(old, new, found), key=lambda pair: pair[1][0].number):
        own = list(dict.fromkeys(one.kind for item in left for one in kinds.get(item.action.id, ())))
        ident = survivor(left, right, found)[0].action.id
        yield Match(id=ident, old=tuple(map(spot, left)), new=tuple(map(spot, right)), changes=tuple(own))


def _actions(old: Version, new: Version, found: Matching) -> Iterator[Change]:
    met_old, met_new = set[int](), set[int]()
    renamed = Renamed(_columns(old, new, found), in_terms_of(old.plan, new.plan))
    for left, right in groups(old, new, found):
        met_old |= {item.number for item in left}
        met_new |= {item.number for item in right}
        first = survivor(left, right, found)
        divided = len(left) + len(right) > 2
        if divided:
            sides = tuple(map(spot, left)), tuple(map(spot, right))
            texts = "\n".join(item.text for item in left), "\n".join(item.text for item in right)
            kind: Kind = "joined" if len(left) > 1 else "split"
            yield change(kind, first[0].action.id, sides, texts, by_word=True)
        for a in left:
            for b in right:
                yield from _moved(a, b, old, new, found)
        yield from field_changes(*first, renamed, divided=divided)
    for item in old.items:
        if item.number not in met_old:
            yield change("dropped", item.action.id, ((spot(item),), ()), (item.text, None))
    for item in new.items:
        if item.number not in met_new:
            yield change("added", item.action.id, ((), (spot(item),)), (None, item.text))


def _moved(a: VersionedAction, b: VersionedAction, old: Version, new: Version, found: Matching) -> Iterator[Change]:
    if found.areas.get(a.area) != b.area:
        texts = old.areas[a.area].heading, new.areas[b.area].heading
        yield change("moved", a.action.id, ((spot(a),), (spot(b),)), texts)


def _areas(old: Version, new: Version, found: Matching) -> Iterator[Change]:
    for a, b in found.areas.items():
        before, after = old.areas[a], new.areas[b]
        sides = (_area_spot(a, before),), (_area_spot(b, after),)
        if before.number != after.number:
            yield change("area_renumbered", None, sides, (before.number, after.number))
        if before.title != after.title:
            yield change("area_renamed", None, sides, (before.title, after.title), by_word=True)
        if before.theme != after.theme:
            yield change("area_renamed", None, sides, (before.theme, after.theme), field="theme", by_word=True)
        elif before.heading != after.heading and (before.number, before.title) == (after.number, after.title):
            yield change("restated", None, sides, (before.heading, after.heading), field="heading")
    for a, area in enumerate(old.areas):
        if a not in found.areas:
            yield change("area_dropped", None, ((_area_spot(a, area),), ()), (area.heading, None))
    for b, area in enumerate(new.areas):
        if b not in found.areas.values():
            yield change("area_added", None, ((), (_area_spot(b, area),)), (None, area.heading))


def _area_spot(place: int, area: Area) -> Spot:
    return Spot(path=f"/areas/{place}", id=None, ref=area.number)


def _document(old: Version, new: Version, found: Matching) -> Iterator[Change]:
    a, b = old.plan.document, new.plan.document
    said = {
        "title": (a.title, b.title),
        "organisation": (a.organisation.text, b.organisation.text),
        "inspection": (a.inspection.name if a.inspection else None, b.inspection.name if b.inspection else None),
        "legend": ("; ".join(_entry(e) for e in a.legend) or None, "; ".join(_entry(e) for e in b.legend) or None),
    }
    for part, texts in said.items():
        if texts[0] != texts[1]:
            place = Spot(path=f"/document/{part}", id=None, ref=None)
            yield change("document_changed", None, ((place,), (place,)), texts, field=part, by_word=True)

    for before, after in _columns(old, new, found).items():
        place = Spot(path="/tables", id=None, ref=None)
        yield change("document_changed", None, ((place,), (place,)), (before, after), field="column")


def _columns(old: Version, new: Version, found: Matching) -> dict[str, str]:
    return renamed_columns((old.items[i], new.items[j]) for i, j in found.pairs.items())


def _entry(entry: object) -> str:
    return " = ".join(str(getattr(entry, name)) for name in ("label", "meaning", "status"))


def _in_order(changes: list[Change], found: Matching) -> list[Change]:
    """The changes in the new plan's order. What is only in the old plan is at the end of its area's successor."""

    def key(one: Change) -> tuple[int, int, int]:
        parts = (one.new or one.old)[0].path.split("/")
        if parts[1] != "areas":
            return (-1, -1, 0)
        area, action = int(parts[2]), int(parts[4]) if len(parts) > 4 else -1
        if one.new:
            return (area, action, 0)
        return (found.areas.get(area, 10**6 + area), action if action < 0 else 10**6 + action, 1)

    return sorted(changes, key=key)


# Two plans and their matching -> a JSON Patch (RFC 6902) that makes the old plan's JSON the new one's, exactly.
#
# Areas and actions are aligned by their matches, so that an action added at the front is one ``add``, not a
# change of every action after it. An action that changes its area is a ``remove`` and an ``add``.


Json = Any
"""Any JSON value."""
Operation = dict[str, Json]


def patch(old: Version, new: Version, found: Matching) -> list[Operation]:
    """The operations of the patch, in the order in which they must be applied."""
    names = {f"/areas/{a}": f"/areas/{b}" for a, b in found.areas.items()}
    names |= {old.items[i].path: new.items[j].path for i, j in found.pairs.items()}
    before, after = old.plan.model_dump(mode="json"), new.plan.model_dump(mode="json")
    return list(operations("", before, after, ("", ""), names))


def patch_json(operations: list[Operation]) -> str:
    """A patch as a file, with one operation on each line."""
    lines = ",\n".join(json.dumps(operation, ensure_ascii=False) for operation in operations)
    return f"[\n{lines}\n]\n" if lines else "[]\n"


def operations(at: str, old: Json, new: Json, paths: tuple[str, str], names: Mapping[str, str]) -> Iterator[Operation]:
    """The operations that turn one value into the other.

    ``at`` is its place when they are applied, ``paths`` its places in both plans.
    """
    if old == new and json.dumps(old, sort_keys=True) == json.dumps(new, sort_keys=True):  # since 1 == True in Python
        return
    if isinstance(old, dict) and isinstance(new, dict):
        yield from _object(at, old, new, paths, names)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _list(at, old, new, paths, names)
    else:
        yield {"op": "replace", "path": at, "value": new}


def _object(
    at: str, old: dict[str, Json], new: dict[str, Json], paths: tuple[str, str], names: Mapping[str, str]
) -> Iterator[Operation]:
    for key in old:
        if key not in new:
            yield {"op": "remove", "path": f"{at}/{escaped(key)}"}
    for key, value in new.items():
        step = f"/{escaped(key)}"
        if key in old:
            yield from operations(at + step, old[key], value, (paths[0] + step, paths[1] + step), names)
        else:
            yield {"op": "add", "path": at + step, "value": value}


def _list(
    at: str, old: list[Json], new: list[Json], paths: tuple[str, str], names: Mapping[str, str]
) -> Iterator[Operation]:
    """Members that are the same thing are kept and changed in place; others are removed and added."""
    left = [names.get(f"{paths[0]}/{place}", _key(value)) for place, value in enumerate(old)]
    known = set(names.values())
    right = [
        f"{paths[1]}/{place}" if f"{paths[1]}/{place}" in known else _key(value) for place, value in enumerate(new)
    ]
    in_place = not (paths[0] == "/areas" or paths[0].endswith("/actions"))
    here = 0
    for op, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        both = min(b - a, d - c) if op == "equal" or in_place else 0
        for k in range(both):
            where = (f"{paths[0]}/{a + k}", f"{paths[1]}/{c + k}")
            yield from operations(f"{at}/{here + k}", old[a + k], new[c + k], where, names)
        here += both
        for _ in range(a + both, b):
            yield {"op": "remove", "path": f"{at}/{here}"}
        for k in range(c + both, d):
            yield {"op": "add", "path": f"{at}/{here}", "value": new[k]}
            here += 1


def _key(value: Json) -> str:
    return json.dumps(value, sort_keys=True)


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
