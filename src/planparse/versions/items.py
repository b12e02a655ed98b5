"""Plan -> its actions in one row, each with its place, for matching and for pointing at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from planparse.plan.model import Action, Area, Plan


@dataclass(frozen=True)
class Item:
    """One action of a plan: ``number`` counts through the whole plan, ``path`` is its JSON Pointer."""

    number: int
    area: int
    path: str
    action: Action

    @property
    def text(self) -> str:
        """What will be done."""
        return self.action.description

    @cached_property
    def owners(self) -> frozenset[str]:
        """Who answers for it, by name or, where nobody is named, by post or body."""
        return frozenset((owner.name or owner.post or owner.text).casefold() for owner in self.action.owners)

    @property
    def when(self) -> str:
        """The timescale as printed."""
        return self.action.timescale.text.casefold() if self.action.timescale else ""

    @property
    def rest(self) -> str:
        """What else the row says: its title, what it answers, and the cells that the contract has no field for."""
        said = (self.action.title, self.action.answers, *self.action.extra.values())
        return " ".join(text for text in said if text)


@dataclass(frozen=True)
class Version:
    """One version of a plan, with its actions in reading order."""

    plan: Plan
    items: tuple[Item, ...]

    @property
    def areas(self) -> tuple[Area, ...]:
        """The areas, in reading order."""
        return self.plan.areas


def version(plan: Plan) -> Version:
    """A plan with its actions numbered through."""
    found: list[Item] = []
    for a, area in enumerate(plan.areas):
        for k, action in enumerate(area.actions):
            found.append(Item(len(found), a, f"/areas/{a}/actions/{k}", action))
    return Version(plan, tuple(found))
