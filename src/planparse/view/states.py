"""How far actions are: statuses in the plan's colours, counted by area; what is still open, and until when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import get_args

from planparse.emit.rows import is_finished
from planparse.plan.model import Action, Area, Plan, Status

CODES: tuple[str, ...] = get_args(Status.model_fields["code"].annotation)
_COLOURS = ("blue", "green", "amber", "red", "purple", "grey")
# The contract's convention, for plans that say nothing of their colours; what it does not name stays plain.
_CONVENTION = {"completed": "blue", "embedded": "blue", "on_track": "green", "at_risk": "amber", "off_track": "red"}


@dataclass(frozen=True, slots=True)
class Share:
    """Actions of one area in one status: place and length on the bar in percent."""

    status: str
    colour: str
    count: int
    x: str
    width: str
    wide: bool


def colours(plan: Plan) -> Mapping[str, str]:
    """Status code -> colour: the plan's key comes first, then what its own cells show, then the convention."""
    found = dict(_CONVENTION)
    shown = Counter((a.status.code, a.status.rag) for area in plan.areas for a in area.actions if a.status.rag)
    found.update((code, rag) for (code, rag), _ in sorted(shown.items(), key=lambda item: item[1]) if rag)
    key = [(entry.status, entry.label.strip().casefold()) for entry in plan.document.legend]
    found.update((status, label) for status, label in reversed(key) if label in _COLOURS)
    return found


def colour(status: Status, by_code: Mapping[str, str]) -> str:
    """An action's colour: its own cell's, else that of its status; `plain` where nothing gives one."""
    return status.rag or by_code.get(status.code, "plain")


def shares(area: Area, by_code: Mapping[str, str], most: int) -> tuple[Share, ...]:
    """The bar of one area, as long as its actions are many; ``most`` is the largest area's number of actions."""
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

    A recurrence without an end has none: its due date is its first time, and the next one comes.
    """
    when = action.timescale
    if when is None or is_finished(action):
        return None
    return None if when.rrule and not when.start else when.due
