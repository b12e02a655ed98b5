"""Who answers for which actions: every person once, as `people` has them, then posts and bodies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planparse.emit.cells import one_line
from planparse.emit.rows import ROLES, each_action
from planparse.plan.model import Action, Owner, Person, Plan


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
    found = [*_people(plan), *_others(plan)]
    found.sort(key=lambda holder: (-len(holder.refs), holder.name.casefold()))
    return tuple(
        Holder(f"o{place}", holder.name, holder.post, holder.kind, holder.actions)
        for place, holder in enumerate(found, 1)
    )


def _people(plan: Plan) -> Iterator[Holder]:
    """Persons by their mentions, because one person may be spelt in two ways."""
    names = {person.name for person in plan.people}
    actions = {action.ref: action for _, action in each_action(plan)}
    for person in plan.people:
        roles: dict[str, list[str]] = {}
        for ref in person.mentions:
            for role in _roles(actions[ref], person, names):
                roles.setdefault(role, []).append(ref)
        name = f"{person.title} {person.name}" if person.title else person.name
        yield Holder("", name, person.post, "person", _by_role(roles))


def _roles(action: Action, person: Person, names: set[str]) -> Iterable[str]:
    """The roles in which an action names a person; of a name spelt otherwise, the roles that nobody else explains."""
    named = [owner for owner in action.owners if owner.kind == "person"]
    own: list[str] = [owner.role for owner in named if owner.name == person.name]
    unknown: list[str] = [owner.role for owner in named if owner.name not in names]
    return dict.fromkeys(own or unknown or ["named"])


def _others(plan: Plan) -> Iterator[Holder]:
    """Posts and bodies, by their words."""
    found: dict[tuple[str, str], dict[str, list[str]]] = {}
    printed: dict[tuple[str, str], Owner] = {}
    for _, action in each_action(plan):
        for owner in action.owners:
            if owner.name is not None and owner.kind == "person":
                continue
            key: tuple[str, str] = (owner.kind, one_line(owner.post or owner.text).casefold())
            printed.setdefault(key, owner)
            refs = found.setdefault(key, {}).setdefault(owner.role, [])
            if action.ref not in refs:
                refs.append(action.ref)
    for key, roles in found.items():
        yield Holder("", one_line(printed[key].post or printed[key].text), None, key[0], _by_role(roles))


def _by_role(roles: dict[str, list[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((role.replace("_", " "), tuple(roles[role])) for role in (*ROLES, "named") if role in roles)
