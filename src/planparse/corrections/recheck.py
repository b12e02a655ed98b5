"""The plan's own checks on what people decided: doubts that a decision answers go, and contradictions are told.

A corrected field is held to what a read one is held to: an action has an owner and a period, a due date comes after
its start. How sure a reading is says nothing of a person's own words, and is not asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from planparse.cells.draft import ActionDraft, Draft, Milestone, Owner, RegisterEntry, Status, Timescale
from planparse.corrections.file import Correction
from planparse.corrections.structure import CODE, said_by
from planparse.outline.outline import OWNER_FIELDS, Entry
from planparse.plan import model
from planparse.plan.checks import BY_FIELD, Room
from planparse.plan.checks.sight import Found
from planparse.plan.model import Action, Issue, Plan
from planparse.plan.paths import Paths
from planparse.words import Phrase, Place, Word

CONTRADICTIONS = frozenset(
    (
        *("owner_missing", "timescale_missing", "action_empty"),
        *("due_before_start", "due_before_inspection", "due_far", "completed_but_recurring"),
    )
)
"""What is said of a decided field too: it lacks what the law asks for, or does not go with what stands beside it."""

_TEXTS = ("description", "title", "progress", "outcome")


@dataclass(frozen=True, slots=True)
class Applied:
    """A correction that was applied, and the row (id) of its action, if it is about one."""

    correction: Correction
    row: int | None


class Rooms:
    """What the checks say of a draft as it was read, and with the decisions that they were asked about last.

    The rooms that look at changed fields are asked again at each further change: one field's doubt may come from
    another field (a completed action that recurs).
    """

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._read: dict[Room, tuple[Found, ...]] = {}
        self._decided: dict[Room, tuple[Found, ...]] = {}
        self._changes: list[UUID] = []

    def told(self, plan: Plan, changes: Sequence[Applied], ids: Mapping[int, str]) -> tuple[list[Issue], list[Issue]]:
        """The doubts without these changes of fields, and with them, at their places in the plan."""
        now = _decided(self.draft, plan, {one.row for one in changes if one.row is not None}, ids)
        pointer = Paths(now).pointer
        keys = [one.correction.id for one in changes]
        if keys != self._changes:
            self._decided, self._changes = {}, keys
        asked = {room: self._asked(room, now) for room in _rooms(changes)}
        return (
            [_issue(found, pointer) for room in asked for found in self._read[room]],
            [_issue(found, pointer) for told in asked.values() for found in told],
        )

    def _asked(self, room: Room, now: Draft) -> tuple[Found, ...]:
        """What a room says of the draft with these changes."""
        if room not in self._read:
            self._read[room] = tuple(room(self.draft))
        if room not in self._decided:
            self._decided[room] = tuple(room(now))
        return self._decided[room]


def _rooms(changes: Sequence[Applied]) -> dict[Room, None]:
    """The rooms that look at changed fields, each once, in the order of the changes."""
    return dict.fromkeys(room for one in changes for room in BY_FIELD[one.correction.field or ""])


def checked_again(plan: Plan, applied: Sequence[Applied], ids: Mapping[int, str], rooms: Rooms) -> Plan:
    """The plan with the doubts that its checks have about the values that were decided, and without those that went.

    ``ids`` leads from rows to actions of the plan; ``rooms`` ask about the plan as it was read.
    """
    changes = [one for one in applied if not one.correction.confirms and one.row is not None]
    changes = [one for one in changes if one.correction.field in BY_FIELD]
    if not changes:
        return plan
    old, new = rooms.told(plan, changes, ids)
    gone, come = Counter(old) - Counter(new), Counter(new) - Counter(old)
    verdicts = _Verdicts(applied, plan, dict(_places(plan, ids)))
    told = [one for one in come.elements() if verdicts.tells(one)]
    told += [
        one for one in (Counter(new) & Counter(old)).elements() if verdicts.changed(one) and one not in plan.issues
    ]
    kept = []
    for issue in plan.issues:
        if gone[issue]:
            gone[issue] -= 1
        else:
            kept.append(issue)
    settled = [one for one in come.elements() if verdicts.settles(one)]
    return _with_settled(plan.model_copy(update={"issues": (*kept, *told)}), settled, verdicts)


def _issue(found: Found, pointer: Callable[..., str]) -> Issue:
    spot, doubt = found
    return Issue(
        code=doubt.code,
        severity=doubt.severity,
        path=pointer(spot),
        message=doubt.message,
        alternatives=doubt.alternatives,
    )


_ANY, _DEPTH = "", 2
"""In place of an action: any; and the slashes in the path of an area."""


class _Verdicts:
    """What people said of each field, and when: a confirmation behind the action's last change settles its doubts."""

    def __init__(self, applied: Sequence[Applied], plan: Plan, paths: Mapping[int, str]) -> None:
        self._last_change: dict[str, int] = {}
        self._changed: set[str] = set()
        self._confirmed: dict[str, tuple[int, Correction]] = {}
        areas = {area.heading: f"/areas/{i}" for i, area in enumerate(plan.areas)}
        for at, one in enumerate(applied):
            correction = one.correction
            if correction.area is not None:
                if correction.confirms and correction.area in areas:
                    self._confirmed[areas[correction.area]] = (at, correction)
            elif one.row is not None and one.row in paths:
                base = paths[one.row]
                if correction.confirms:
                    self._confirmed[f"{base}/{correction.field}"] = (at, correction)
                else:
                    self._last_change[base] = self._last_change[_ANY] = at
                    self._changed.add(f"{base}/{correction.field}")

    def tells(self, issue: Issue) -> bool:
        """Whether a new doubt is to be told: any about a field that nobody decided, else a contradiction."""
        if self.settles(issue):
            return False
        return issue.code in CONTRADICTIONS or not (issue.path in self._changed or issue.path in self._confirmed)

    def changed(self, issue: Issue) -> bool:
        """Whether a contradiction that was there before is there again, in a value that a person has typed since."""
        return issue.code in CONTRADICTIONS and issue.path in self._changed and not self.settles(issue)

    def settles(self, issue: Issue) -> bool:
        """Whether a person has confirmed the field after all that the doubt can come from."""
        at, _ = self._confirmed.get(issue.path, (-1, None))
        of_action = issue.path.count("/") > _DEPTH
        return at > self._last_change.get(issue.path.rpartition("/")[0] if of_action else _ANY, -1)

    def confirmed_by(self, path: str) -> str:
        """Who confirmed a field."""
        return said_by(self._confirmed[path][1])


def _with_settled(plan: Plan, settled: Sequence[Issue], verdicts: _Verdicts) -> Plan:
    """The repairs of confirmations name the doubts that they settle, also those that only a decision has raised."""
    if not settled:
        return plan
    repairs = list(plan.repairs)
    for issue in settled:
        said = f": confirmed by {verdicts.confirmed_by(issue.path)}"
        at = max(i for i, one in enumerate(repairs) if (one.code, one.path) == (CODE, issue.path) and said in one.why)
        joint = ", " if "; settles " in repairs[at].why else "; settles "
        repairs[at] = repairs[at].model_copy(update={"why": f"{repairs[at].why}{joint}{issue.code}"})
    return plan.model_copy(update={"repairs": tuple(repairs)})


def _places(plan: Plan, ids: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """Each row with the path of its action."""
    rows = {ident: row for row, ident in ids.items()}
    for a, area in enumerate(plan.areas):
        for k, action in enumerate(area.actions):
            if action.id in rows:
                yield rows[action.id], f"/areas/{a}/actions/{k}"


def _decided(draft: Draft, plan: Plan, rows: set[int], ids: Mapping[int, str]) -> Draft:
    """The draft with the values that the plan has in these rows, and its actions in the plan's areas and order."""
    of = {ids[action.row.id]: action for area in draft.areas for action in area.actions}
    areas = tuple(
        replace(
            own,
            actions=tuple(
                _action(of[one.id], one) if of[one.id].row.id in rows else of[one.id] for one in area.actions
            ),
        )
        for own, area in zip(draft.areas, plan.areas, strict=True)
    )
    owned: dict[str, list[int]] = {}
    for area in areas:
        for action in area.actions:
            for ident in dict.fromkeys(action.owner_ids):
                owned.setdefault(ident, []).append(action.row.id)
    register = tuple(
        RegisterEntry(
            one.id, one.kind, one.display, one.name, one.title, one.post, one.organisation, tuple(owned[one.id])
        )
        for one in plan.owners
        if one.id in owned
    )
    return replace(draft, areas=areas, register=register)


def _action(draft: ActionDraft, action: Action) -> ActionDraft:
    """What an action's cells would say, had the document said what a person decided."""
    owners = tuple(Owner(o.role, o.kind, o.name, o.title, o.post, o.text, o.organisation) for o in action.owners)
    texts = {name: text for name in _TEXTS if (text := getattr(action, name)) != draft.text(name)}
    cells = [(name, entry) for name, entry in draft.cells if name not in OWNER_FIELDS and name not in texts]
    cells += [(owner.role, _entry(owner.text)) for owner in owners]
    cells += [(name, _entry(text)) for name, text in texts.items() if text]
    status, when = action.status, action.timescale
    return replace(
        draft,
        row=replace(draft.row, ref=action.ref),
        cells=tuple(cells),
        owners=owners,
        owner_ids=tuple(owner.owner_id for owner in action.owners),
        timescale=_timescale(when) if when else None,
        status=Status(status.code, status.text, status.rag, status.basis),
    )


def _timescale(when: model.Timescale) -> Timescale:
    milestones = tuple(Milestone(one.label, one.date) for one in when.milestones)
    dates = (when.start, when.due, when.precision, when.rrule)
    return Timescale(when.text, when.kind, *dates, milestones, when.certainty, when.unread)


def _entry(text: str) -> Entry:
    """A cell of words that stand nowhere: the checks read its text alone."""
    return Entry(Phrase((Word(-1, text, Place()),)))
