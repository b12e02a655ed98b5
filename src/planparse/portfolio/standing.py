"""Plan -> Standing: how far it is, what slipped since the previous version, what it lacks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from planparse.check import Check, check
from planparse.emit.issue_words import plain
from planparse.emit.rows import is_finished
from planparse.issues import SEVERITIES, Severity
from planparse.lexicon.months import british
from planparse.plan.model import Action, Plan
from planparse.plan.paths import to_check as fields_to_check
from planparse.versions.likeness import version
from planparse.versions.match import match
from planparse.view.actions import words

GROUPS: tuple[tuple[str, frozenset[str]], ...] = (
    ("finished", frozenset({"completed", "embedded"})),
    ("under way", frozenset({"on_track", "in_progress", "ongoing"})),
    ("behind or at risk", frozenset({"at_risk", "delayed", "off_track"})),
    ("not started", frozenset({"not_started", "planned"})),
    ("stopped", frozenset({"on_hold", "cancelled"})),
    ("no status", frozenset({"unknown"})),
)
"""Six groups of the contract's statuses, so that councils with other words can be compared."""

FINISHED = 0
_SHOWN_KINDS = 3


@dataclass(frozen=True, slots=True)
class Lacks:
    """What a plan lacks: actions without owner, actions without date, areas without actions, dates without end."""

    owners: int
    dates: int
    answers: int
    ends: int

    @property
    def total(self) -> int:
        """How much the plan lacks that the law or an inspector asks for; a date without an end is only a doubt."""
        return self.owners + self.dates + self.answers


@dataclass(frozen=True, slots=True)
class ToCheck:
    """Fields with issues, counted by severity, and the most frequent kinds that matter, in plain words."""

    counts: Mapping[Severity, int]
    kinds: tuple[tuple[str, int], ...]
    more: int

    @property
    def total(self) -> int:
        """Fields that a person should look at; `info` is for the record."""
        return self.counts["error"] + self.counts["warning"]


@dataclass(frozen=True, slots=True)
class Standing:
    """One plan in figures; ``groups`` counts its actions by `GROUPS`."""

    groups: tuple[int, ...]
    lacks: Lacks
    to_check: ToCheck
    words: int
    unplaced: int

    @property
    def actions(self) -> int:
        """How many actions there are."""
        return sum(self.groups)

    @property
    def finished(self) -> int:
        """Finished actions in percent."""
        return percent(self.groups[FINISHED], self.actions)


def standing(plan: Plan) -> Standing:
    """The figures of one plan."""
    counts = Counter(map(group, plan.actions))
    return Standing(
        tuple(counts[place] for place in range(len(GROUPS))),
        _lacks(check(plan)),
        to_check(fields_to_check(plan)),
        plan.words.source,
        plan.words.unplaced,
    )


def group(action: Action) -> int:
    """The place of an action's status in `GROUPS`; an action is also finished if its timescale says so."""
    code = action.status.code
    if code != "cancelled" and is_finished(action):
        return FINISHED
    return next(place for place, (_, codes) in enumerate(GROUPS) if code in codes)


def _lacks(found: Check) -> Lacks:
    missing = {
        question.code: sum(finding.state == "not_met" for finding in question.findings) for question in found.questions
    }
    doubts = {question.code: sum(f.state == "look" for f in question.findings) for question in found.questions}
    return Lacks(missing["who"], missing["by_when"], missing["recommendations"], doubts["by_when"])


def to_check(fields: Iterable[tuple[Severity, str]]) -> ToCheck:
    """What a person should check, from (severity, code) of each field with issues."""
    found = list(fields)
    counts = Counter(severity for severity, _ in found)
    kinds = Counter((severity != "error", plain(code)) for severity, code in found if severity != "info")
    ranked = sorted(kinds.items(), key=lambda pair: (pair[0][0], -pair[1], pair[0][1]))
    shown = tuple((words, count) for (_, words), count in ranked[:_SHOWN_KINDS])
    return ToCheck({name: counts[name] for name in SEVERITIES}, shown, len(ranked) - len(shown))


def percent(part: int, whole: int) -> int:
    """A share in whole percent; 100 only if nothing is missing, 0 only if there is nothing.

    >>> percent(199, 200), percent(1, 1000), percent(0, 0), percent(2, 2)
    (99, 1, 0, 100)
    """
    if not whole or not part:
        return 0
    return 100 if part == whole else min(99, max(1, round(100 * part / whole)))


def share(part: int, whole: int) -> str:
    """A share in percent for people; `under 1%` is more than nothing.

    >>> share(0, 10), share(1, 1000), share(3, 100)
    ('0%', 'under 1%', '3%')
    """
    return "under 1%" if part and part * 100 < whole else f"{percent(part, whole)}%"


def last_day(action: Action) -> date | None:
    """The day by which an action must be or was to be done; None for a recurrence without an end."""
    when = action.timescale
    if when is None or (when.rrule and not when.start):
        return None
    return when.due


# (older version, newer version) -> Slips: due dates that moved later, statuses that got worse.


_RANKS = {
    **dict.fromkeys(("completed", "embedded"), 5),
    **dict.fromkeys(("on_track", "in_progress", "ongoing"), 4),
    **dict.fromkeys(("not_started", "planned"), 3),
    "at_risk": 2,
    "delayed": 1,
    **dict.fromkeys(("off_track", "on_hold"), 0),
}
"""How good a status is. Cancelled and unknown are not compared: they do not show how well an action goes."""


@dataclass(frozen=True, slots=True)
class Slip:
    """One action that is later or worse than in the previous version; ``days`` is how much later it is due."""

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
