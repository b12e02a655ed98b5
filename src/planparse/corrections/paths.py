"""Repairs and issues of a plan that was changed: they point to the same actions and owners, wherever these are now."""

from __future__ import annotations

import re

from planparse.plan.model import Plan

_ACTION = re.compile(r"/areas/\d+/actions/\d+(?=/|$)")
_OWNER = re.compile(r"/owners/\d+(?=/|$)")


def moved_paths(before: Plan, after: Plan) -> Plan:
    """``after`` with the paths of its repairs and issues, which are those of ``before``, set right.

    What was said of an owner who owns nothing any more is gone with the owner.
    """
    moves = _moves(before, after)
    if all(old == new for old, new in moves.items()):
        return after

    def moved(path: str) -> str | None:
        found = _ACTION.match(path) or _OWNER.match(path)
        if found is None:
            return path
        base = moves.get(found[0])
        return None if base is None else base + path[found.end() :]

    repairs = [(one, moved(one.path)) for one in after.repairs]
    issues = [(one, moved(one.path)) for one in after.issues]
    return after.model_copy(
        update={
            "repairs": tuple(one.model_copy(update={"path": path}) for one, path in repairs if path is not None),
            "issues": tuple(one.model_copy(update={"path": path}) for one, path in issues if path is not None),
        }
    )


def _moves(before: Plan, after: Plan) -> dict[str, str | None]:
    """Where each action and owner stood, and where it stands now; None where it is gone."""
    old, new = _places(before), _places(after)
    return {path: new.get(ident) for ident, path in old.items()}


def _places(plan: Plan) -> dict[tuple[str, str], str]:
    actions = {
        ("action", action.id): f"/areas/{a}/actions/{k}"
        for a, area in enumerate(plan.areas)
        for k, action in enumerate(area.actions)
    }
    return actions | {("owner", owner.id): f"/owners/{place}" for place, owner in enumerate(plan.owners)}
