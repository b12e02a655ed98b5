"""(older version, newer version) -> Slips: due dates that moved later, statuses that got worse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planparse.emit.rows import is_finished
from planparse.lexicon.months import british
from planparse.plan.model import Action, Plan
from planparse.portfolio.standing import last_day
from planparse.versions.items import version
from planparse.versions.match import match
from planparse.view.states import words

_RANKS = {
    **dict.fromkeys(("completed", "embedded"), 5),
    **dict.fromkeys(("on_track", "in_progress", "ongoing"), 4),
    **dict.fromkeys(("not_started", "planned"), 3),
    "at_risk": 2,
    "delayed": 1,
    **dict.fromkeys(("off_track", "on_hold"), 0),
}
"""How good a status is; cancelled and unknown are not compared: they say nothing of how well an action goes."""


@dataclass(frozen=True, slots=True)
class Slip:
    """One action that is later or worse than in the version before; ``days`` is how much later it is due."""

    position: int
    before: str
    after: str
    days: int


def slips(old: Plan, new: Plan) -> tuple[Slip, ...]:
    """What slipped, the longest delays first; ``position`` is the action's place in the new plan."""
    before, after = version(old), version(new)
    found = [
        slip
        for i, j in match(before, after).pairs.items()
        for slip in _slips(before.items[i].action, after.items[j].action, j)
    ]
    return tuple(sorted(found, key=lambda slip: (-slip.days, slip.position)))


def _slips(old: Action, new: Action, position: int) -> Iterator[Slip]:
    was, now = last_day(old), last_day(new)
    if was and now and now > was and not is_finished(new):
        yield Slip(position, f"due {british(was)}", f"due {british(now)}", (now - was).days)
    better, worse = _RANKS.get(old.status.code), _RANKS.get(new.status.code)
    if better is not None and worse is not None and worse < better:
        yield Slip(position, words(old.status.code), words(new.status.code), 0)
