"""What the contract promises beyond the shape of a plan: uniqueness, sums, and pointers that lead somewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from planparse.cells.register import owner_key
from planparse.plan.model import Action, Plan, RegisteredOwner, Typed
from planparse.plan.paths import unescaped


def broken_promises(plan: Plan, raw: Any) -> Iterator[str]:  # noqa: ANN401  # any JSON value
    """Each promise that this plan breaks, in words; ``raw`` is the same plan as plain JSON values."""
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
    """Every owner of an action is in the register, once, and the register names just these actions."""
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
    """Who an entry of the register is, however it is written."""
    return " ".join(filter(None, owner_key(owner.kind, owner.name or owner.post or owner.display, owner.organisation)))


def _typed(plan: Plan) -> Iterator[str]:
    """Typed words are never silent: a repair `corrected` says who typed them."""
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
