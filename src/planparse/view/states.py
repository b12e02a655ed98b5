"""How far actions are, and who owns which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import get_args

from planparse.emit.cells import one_line
from planparse.emit.rows import ROLES, each_action, is_finished
from planparse.plan.model import Action, Area, Plan, RegisteredOwner, Status

CODES: tuple[str, ...] = get_args(Status.model_fields["code"].annotation)
_COLOURS = ("blue", "green", "amber", "red", "purple", "grey")
# The contract's convention, for plans that do not explain their colours. Other statuses stay plain.
_CONVENTION = {"completed": "blue", "embedded": "blue", "on_track": "green", "at_risk": "amber", "off_track": "red"}


@dataclass(frozen=True, slots=True)
class Share:
    """Actions of one area with one status: position and length on the bar, in percent."""

    status: str
    colour: str
    count: int
    x: str
    width: str
    wide: bool


def colours(plan: Plan) -> Mapping[str, str]:
    """Status code -> colour: from the plan's key; if it has none, from its cells; else the convention."""
    found = dict(_CONVENTION)
    shown = Counter((a.status.code, a.status.rag) for area in plan.areas for a in area.actions if a.status.rag)
    found.update((code, rag) for (code, rag), _ in sorted(shown.items(), key=lambda item: item[1]) if rag)
    key = [(entry.status, entry.label.strip().casefold()) for entry in plan.document.legend]
    found.update((status, label) for status, label in reversed(key) if label in _COLOURS)
    return found


def colour(status: Status, by_code: Mapping[str, str]) -> str:
    """An action's colour: that of its own cell, else that of its status; `plain` if there is neither."""
    return status.rag or by_code.get(status.code, "plain")


def shares(area: Area, by_code: Mapping[str, str], most: int) -> tuple[Share, ...]:
    """The bar of one area, whose length is its number of actions; ``most`` is that of the largest area."""
    counts = Counter((action.status.code, colour(action.status, by_code)) for action in area.actions)
    found: list[Share] = []
    before = 0
    for (code, tint), count in sorted(counts.items(), key=lambda item: (CODES.index(item[0][0]), item[0][1])):
        x, width = 100 * before / most, 100 * count / most
        found.append(Share(words(code), tint, count, f"{x:.2f}%", f"{width:.2f}%", width >= 5))
        before += count
    return tuple(found)


def words(code: str) -> str:
    """A code of the contract as words: ``on_track`` -> ``on track``."""
    return code.replace("_", " ")


def deadline(action: Action) -> date | None:
    """The day by which an action must be done, if it is not done yet.

    A recurrence without an end has none: its due date is only the first of its times.
    """
    when = action.timescale
    if when is None or is_finished(action):
        return None
    return None if when.rrule and not when.start else when.due


# Who owns which actions: the plan's register of owners, with their roles in each action.


@dataclass(frozen=True, slots=True)
class Holder:
    """One owner; ``actions`` are the refs of the owner's actions by role, in reading order."""

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
    """All owners: those with most actions first, then by name."""
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
    """A person's post and organisation; for others these are in their name."""
    beside = ", ".join(filter(None, (owner.post, owner.organisation)))
    return one_line(beside) or None if owner.kind == "person" else None


def _by_role(owner: RegisteredOwner, actions: Mapping[str, Action]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    roles: dict[str, dict[str, None]] = {}
    for ref in owner.mentions:
        for one in actions[ref].owners:
            if one.owner_id == owner.id:
                roles.setdefault(one.role, {})[ref] = None
    return tuple((role.replace("_", " "), tuple(roles[role])) for role in ROLES if role in roles)
