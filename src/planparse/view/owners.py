"""Who answers for which actions: the plan's register of owners, with the roles they have in each action."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from planparse.emit.cells import one_line
from planparse.emit.rows import ROLES, each_action
from planparse.plan.model import Action, Plan, RegisteredOwner


@dataclass(frozen=True, slots=True)
class Holder:
    """One owner; ``actions`` are the refs of his or her actions by role, in reading order."""

    key: str
    name: str
    post: str | None
    kind: str
    actions: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def refs(self) -> tuple[str, ...]:
        """The refs of all actions, each once."""
        return tuple(dict.fromkeys(ref for _, refs in self.actions for ref in refs))


def holders(plan: Plan) -> tuple[Holder, ...]:
    """All owners: those who answer for many actions first; by name among equals."""
    actions = {action.ref: action for _, action in each_action(plan)}
    found = [(_name(owner), owner) for owner in plan.owners]
    found.sort(key=lambda pair: (-len(pair[1].mentions), pair[0].casefold()))
    return tuple(
        Holder(f"o{place}", name, _beside(owner), owner.kind, _by_role(owner, actions))
        for place, (name, owner) in enumerate(found, 1)
    )


def _name(owner: RegisteredOwner) -> str:
    if owner.kind != "person" or not owner.name:
        return one_line(owner.display)
    return one_line(f"{owner.title} {owner.name}" if owner.title else owner.name)


def _beside(owner: RegisteredOwner) -> str | None:
    """A person's post and organisation; those of others are in their name."""
    beside = ", ".join(filter(None, (owner.post, owner.organisation)))
    return one_line(beside) or None if owner.kind == "person" else None


def _by_role(owner: RegisteredOwner, actions: Mapping[str, Action]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    roles: dict[str, dict[str, None]] = {}
    for ref in owner.mentions:
        for one in actions[ref].owners:
            if one.owner_id == owner.id:
                roles.setdefault(one.role, {})[ref] = None
    return tuple((role.replace("_", " "), tuple(roles[role])) for role in ROLES if role in roles)
