"""Checking a plan file against the contract: its shape, the promises beyond the shape, and what an older file lacks."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from planparse.cells.register import owner_key
from planparse.errors import InvalidPlanError
from planparse.plan.model import SCHEMA_VERSION, Action, Plan, RegisteredOwner, Typed
from planparse.plan.paths import unescaped
from planparse.read import load
from planparse.read.kinds import json_text

# What the contract promises beyond the shape of a plan: uniqueness, sums, and pointers into the plan.


def broken_promises(plan: Plan, raw: Any) -> Iterator[str]:  # noqa: ANN401  # any JSON value
    """A message for each promise that this plan breaks; ``raw`` is the same plan as plain JSON values."""
    actions = [action for area in plan.areas for action in area.actions]
    refs = {action.ref for action in actions}
    yield from _doubled("ref", (action.ref for action in actions))
    yield from _doubled("id", (action.id for action in actions))
    if plan.words.source != plan.words.placed + plan.words.unplaced:
        yield f"words: {plan.words.source} != {plan.words.placed} + {plan.words.unplaced}"
    yield from _register(plan, actions)
    for area in plan.areas:
        for outcome in area.outcomes:
            yield from (f"an outcome covers {ref}, not an action here" for ref in outcome.refs if ref not in refs)
    pointers = [(repair.code, repair.path) for repair in plan.repairs]
    pointers += [(issue.code, issue.path) for issue in plan.issues]
    astray = [(code, path) for code, path in pointers if not resolves(raw, path)]
    yield from (f"{code} points to {path}, which is not in the plan" for code, path in astray)
    for issue in plan.issues:
        if any(not other.strip() for other in issue.alternatives):
            yield f"the issue {issue.code} at {issue.path} has an empty alternative"
        yield from _doubled(f"an alternative of {issue.code} at {issue.path}:", issue.alternatives)
    yield from _typed(plan)


def _register(plan: Plan, actions: Iterable[Action]) -> Iterator[str]:
    """Check that every action's owner is in the register once, and that the register names exactly these actions."""
    yield from _doubled("owner id", (owner.id for owner in plan.owners))
    yield from _doubled("the owner", map(_who, plan.owners))
    known = {owner.id: owner for owner in plan.owners}
    named: dict[str, dict[str, None]] = {}
    for action in actions:
        for owner in action.owners:
            if owner.owner_id not in known:
                yield f"{action.ref} is owned by {owner.owner_id!r}, which is not in the register of owners"
            elif owner.kind != known[owner.owner_id].kind:
                yield f"{action.ref} has {owner.owner_id!r} as a {owner.kind}, the register of owners does not"
            named.setdefault(owner.owner_id, {})[action.ref] = None
    for entry in plan.owners:
        if not entry.mentions:
            yield f"the register of owners has {entry.display!r}, who owns no action"
        if list(entry.mentions) != list(named.get(entry.id, ())):
            has, has_not = ", ".join(entry.mentions) or "no action", ", ".join(named.get(entry.id, ())) or "none"
            yield f"the register of owners says that {entry.display!r} owns {has}; the actions say {has_not}"


def _who(owner: RegisteredOwner) -> str:
    """Who an entry of the register is, whatever its spelling."""
    return " ".join(filter(None, owner_key(owner.kind, owner.name or owner.post or owner.display, owner.organisation)))


def _typed(plan: Plan) -> Iterator[str]:
    """Check that a repair `corrected` says who typed each typed field."""
    corrected = [repair.path for repair in plan.repairs if repair.code == "corrected"]
    for a, area in enumerate(plan.areas):
        for k, action in enumerate(area.actions):
            base = f"/areas/{a}/actions/{k}"
            for field, places in action.provenance.items():
                if not any(isinstance(place, Typed) for place in places):
                    continue
                if not any(path == base or path.startswith(f"{base}/{field}") for path in corrected):
                    yield f"{field} of {action.ref} was typed, and no repair 'corrected' says by whom"


def resolves(raw: Any, pointer: str) -> bool:  # noqa: ANN401  # any JSON value
    """Whether a JSON Pointer (RFC 6901) leads somewhere in this JSON value.

    >>> resolves({"a": [{"b/c": 1}]}, "/a/0/b~1c"), resolves({"a": []}, "/a/0")
    (True, False)
    """
    for part in pointer.split("/")[1:]:
        key = unescaped(part)
        if isinstance(raw, dict) and key in raw:
            raw = raw[key]
        elif isinstance(raw, list) and key.isdigit() and int(key) < len(raw):
            raw = raw[int(key)]
        else:
            return False
    return True


def _doubled(what: str, values: Iterable[str]) -> Iterator[str]:
    yield from (f"{what} {value!r} is not unique" for value, count in Counter(values).items() if count > 1)


# What a plan file of an earlier contract lacks, in words.


def lacks(raw: dict[str, Any]) -> Iterator[str]:
    """What this contract asks for and the plan does not have; for members of a list, with how often they are missing.

    >>> old = {"people": [], "areas": [{"actions": [{"owners": [{"name": "Ann Reed"}]}]}], "issues": [{"code": "x"}]}
    >>> for lack in lacks(old): print(lack)
    `owners` (the register of people, posts and bodies; it has `people` in its place)
    `title` and `answers` (1 of its actions)
    `owner_id`, `display` and `organisation` (1 of its actions' owners)
    `alternatives` (1 of its issues)
    """
    if "owners" not in raw:
        instead = "; it has `people` in its place" if "people" in raw else ""
        yield f"`owners` (the register of people, posts and bodies{instead})"
    actions = [action for area in _list(raw, "areas") for action in _list(area, "actions")]
    owners = [owner for action in actions for owner in _list(action, "owners")]
    yield from _members(actions, ("title", "answers"), "actions")
    yield from _members(owners, ("owner_id", "display", "organisation"), "actions' owners")
    yield from _members(_list(raw, "issues"), ("alternatives",), "issues")


def _members(found: list[dict[str, Any]], names: tuple[str, ...], what: str) -> Iterator[str]:
    """A text that names the members which some of these objects do not have, and counts those objects."""
    without = [{name for name in names if name not in one} for one in found]
    missing = [f"`{name}`" for name in names if any(name in one for one in without)]
    if missing:
        told = " and ".join(filter(None, (", ".join(missing[:-1]), missing[-1])))
        yield f"{told} ({sum(map(bool, without))} of its {what})"


def _list(raw: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The objects in a list; an empty list if there is no list."""
    found = raw.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def validate(path: Path) -> Plan:
    """Return the plan in a JSON file, if it keeps the contract: its shape, and the promises beyond it.

    Raises `InvalidPlanError` that names every fault with its JSON Pointer, or `UnreadableFileError`.
    """
    return validate_bytes(path.name, load(path))


def meant_as_plan(path: Path) -> bool:
    """Whether a file that breaks the contract is at least meant as a plan; also true if it cannot be read as JSON."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return True
    return isinstance(found, dict) and "schema_version" in found and "areas" in found


def validate_bytes(name: str, data: bytes) -> Plan:
    """Return the plan in a JSON file's bytes, as `validate` does; errors call the file by this name."""
    try:
        text = json_text(data)
        raw = json.loads(text)
        _of_this_contract(name, raw)
        plan = Plan.model_validate_json(text)
    except ValidationError as error:
        faults = "; ".join(f"/{'/'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()[:20])
        raise InvalidPlanError(
            name, f"breaks the contract ({faults})", "convert the plan again with this version"
        ) from None
    except (ValueError, RecursionError) as error:
        raise InvalidPlanError(name, f"is not JSON ({error})", "name a file that planparse wrote") from None
    broken = list(broken_promises(plan, raw))
    if broken:
        raise InvalidPlanError(name, f"breaks the contract ({'; '.join(broken[:20])})", "convert the plan again")
    return plan


def _of_this_contract(name: str, raw: object) -> None:
    """Raise `InvalidPlanError` for a plan of another version of the contract: what it lacks, and what to do."""
    version = raw.get("schema_version") if isinstance(raw, dict) else None
    if not isinstance(raw, dict) or version is None or version == SCHEMA_VERSION:
        return
    missing = "; ".join(lacks(raw))
    problem = f"follows contract {version}, but this planparse reads {SCHEMA_VERSION}"
    source = raw.get("document", {}).get("source", {}).get("name") if isinstance(raw.get("document"), dict) else None
    document = f"the document that it was made from ({source})" if isinstance(source, str) else "its document"
    raise InvalidPlanError(
        name,
        f"{problem}{f': it lacks {missing}' if missing else ''}",
        f"convert {document} again with `planparse parse`",
    )
