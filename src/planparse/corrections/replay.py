"""A document with decisions. Each replay starts from the previous one, as far as their lines agree.

So one more decision does not need a replay of those before it. The result is that of a whole replay: the same steps are
taken, and those already taken are kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from uuid import UUID

from planparse.cells import normalise
from planparse.cells.draft import ActionDraft, Draft, Milestone, Owner, RegisterEntry, Status, Timescale
from planparse.cells.read_cells import ActionCache
from planparse.corrections.fields import seen, with_value
from planparse.corrections.file import Correction, in_force
from planparse.corrections.outline_replay import Replay, is_structural
from planparse.corrections.refused import Refused, in_order, with_refused
from planparse.corrections.structure import CODE, Stale, said_by
from planparse.issues import Doubt
from planparse.outline.outline import OWNER_FIELDS, Entry, Outline, Spot
from planparse.plan import assemble, model
from planparse.plan.checks import BY_FIELD, CheckFunction
from planparse.plan.checks.rows import ref_missing
from planparse.plan.checks.sight import Found
from planparse.plan.model import Action, Issue, Plan
from planparse.plan.paths import Paths
from planparse.profile import Profile
from planparse.read.document import Document
from planparse.repair import Repaired, repair
from planparse.repair.changes import JoinRows
from planparse.repair.verbs import DropRow, LiftRow
from planparse.words import Phrase, Place, Word, conserved

# The plan's own checks on what people decided: answered doubts are removed, and contradictions are reported.
#
# A corrected field is checked as one that was read: an action has an owner and a period, a due date comes after
# its start. Doubts about how something was read do not apply to a person's own words.


CONTRADICTIONS = frozenset(
    (
        *("owner_missing", "timescale_missing", "action_empty"),
        *("due_before_start", "due_before_inspection", "due_far", "completed_but_recurring"),
    )
)
"""Doubts that apply to a decided field too: it lacks what the law asks for, or contradicts other fields."""

_TEXTS = ("description", "title", "progress", "outcome")


@dataclass(frozen=True, slots=True)
class Applied:
    """A correction that was applied, and the row (id) of its action, if it is about one."""

    correction: Correction
    row: int | None


class DoubtCache:
    """What the checks say about a draft as it was read, and with the decisions that they last ran on.

    The checks of changed fields run again at each further change: a doubt about one field may come from another (a
    completed action that recurs).
    """

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._read: dict[CheckFunction, tuple[Found, ...]] = {}
        self._decided: dict[CheckFunction, tuple[Found, ...]] = {}
        self._changes: list[UUID] = []

    def before_and_after(
        self, plan: Plan, changes: Sequence[Applied], ids: Mapping[int, str]
    ) -> tuple[list[Issue], list[Issue]]:
        """The doubts without these changes of fields, and those with them, at their places in the plan."""
        now = _decided(self.draft, plan, {one.row for one in changes if one.row is not None}, ids)
        pointer = Paths(now).pointer
        keys = [one.correction.id for one in changes]
        if keys != self._changes:
            self._decided, self._changes = {}, keys
        asked = {check: self._asked(check, now) for check in _checks_of(changes)}
        return (
            [_issue(found, pointer) for check in asked for found in self._read[check]],
            [_issue(found, pointer) for told in asked.values() for found in told],
        )

    def _asked(self, check: CheckFunction, now: Draft) -> tuple[Found, ...]:
        """What a check says about the draft with these changes."""
        if check not in self._read:
            self._read[check] = tuple(check(self.draft))
        if check not in self._decided:
            self._decided[check] = tuple(check(now))
        return self._decided[check]


def _checks_of(changes: Sequence[Applied]) -> dict[CheckFunction, None]:
    """The checks that look at changed fields, each once, in the order of the changes."""
    return dict.fromkeys(check for one in changes for check in BY_FIELD[one.correction.field or ""])


def recheck_fields(plan: Plan, applied: Sequence[Applied], ids: Mapping[int, str], doubts: DoubtCache) -> Plan:
    """Return the plan with doubts that its checks have about decided values, and without those that are gone.

    ``ids`` maps rows to actions of the plan; ``doubts`` is what the checks said about the plan as it was read.
    """
    changes = [one for one in applied if not one.correction.confirms and one.row is not None]
    changes = [one for one in changes if one.correction.field in BY_FIELD]
    if not changes:
        return plan
    old, new = doubts.before_and_after(plan, changes, ids)
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
"""In place of an action: any action; and the number of slashes in the path of an area."""


class _Verdicts:
    """What people said about each field, and when. A confirmation after the action's last change settles its doubts."""

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
        """Whether to report a new doubt: any about a field that nobody decided, else only a contradiction."""
        if self.settles(issue):
            return False
        return issue.code in CONTRADICTIONS or not (issue.path in self._changed or issue.path in self._confirmed)

    def changed(self, issue: Issue) -> bool:
        """Whether a contradiction from before applies again, to a value that a person has typed since."""
        return issue.code in CONTRADICTIONS and issue.path in self._changed and not self.settles(issue)

    def settles(self, issue: Issue) -> bool:
        """Whether a person confirmed the field after every change that the doubt can come from."""
        at, _ = self._confirmed.get(issue.path, (-1, None))
        of_action = issue.path.count("/") > _DEPTH
        return at > self._last_change.get(issue.path.rpartition("/")[0] if of_action else _ANY, -1)

    def confirmed_by(self, path: str) -> str:
        """Who confirmed a field."""
        return said_by(self._confirmed[path][1])


def _with_settled(plan: Plan, settled: Sequence[Issue], verdicts: _Verdicts) -> Plan:
    """Add the doubts that confirmations settle to their repairs, including doubts that only a decision raised."""
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
    """Return the draft with the plan's values in these rows, and its actions in the plan's areas and order."""
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
    """What an action's cells would say if the document said what a person decided."""
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
    """A cell with words that have no place: the checks only read its text."""
    return Entry(Phrase((Word(-1, text, Place()),)))


SNAPSHOTS = 64
"""Plans kept from the last decisions, so that taking one back needs no replay either."""


@dataclass(frozen=True, slots=True)
class AsRead:
    """A document as it was read, before any decision."""

    document: Document
    outline: Outline
    repaired: Repaired
    draft: Draft
    plan: Plan
    looked: tuple[tuple[Spot, Doubt], ...]
    before: ActionCache


@dataclass(frozen=True, slots=True)
class Decided:
    """A document with decisions."""

    repaired: Repaired
    draft: Draft
    plan: Plan


def _without_answered(plan: Plan, repaired: Repaired, draft: Draft, read: Outline) -> Plan:
    """Remove doubts that a decision answers: whether a joined row is two, or where the ref of a removed row is.

    ``read`` is the outline before any decision.
    """
    decided = [change.verb for change in repaired.changes if change.code == CODE]
    if not any(isinstance(verb, JoinRows | DropRow | LiftRow) for verb in decided):
        return plan
    pointer = Paths(draft).pointer
    joined = {pointer(Spot(row=verb.upper)) for verb in decided if isinstance(verb, JoinRows)}
    gone = {verb.lower for verb in decided if isinstance(verb, JoinRows)}
    gone |= {verb.row for verb in decided if isinstance(verb, DropRow | LiftRow)}
    missed = {ref_missing(row.ref).message for row in read.rows() if row.id in gone and row.ref}
    kept = tuple(
        one
        for one in plan.issues
        if not (one.code == "row_may_be_two" and one.path in joined)
        and not (one.code == "ref_missing" and one.message in missed)
    )
    return plan if len(kept) == len(plan.issues) else plan.model_copy(update={"issues": kept})


class Session:
    """Applies any lines of decisions to one document. ``known_as`` maps lent ids to the actions' own."""

    def __init__(self, read: AsRead, profile: Profile, known_as: Mapping[str, str]) -> None:
        self._read = read
        self._profile = profile
        self._known_as = known_as
        self._held: tuple[Correction, ...] = ()
        self._assembled_last = (read.draft, read.plan)
        self._replay: Replay | None = None
        self._replayed: tuple[Correction, ...] = ()
        self._begin(())

    def decided(self, corrections: Sequence[Correction]) -> Decided:
        """Return the document with these corrections, all lines of them in their order."""
        held = in_force(corrections)
        same = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(held, self._held, strict=False))))
        if any(map(is_structural, (*held[same:], *self._held[same:]))):
            self._begin(held)
        else:
            self._go_on(held, same)
        self._held = held
        return Decided(self._repaired, self._draft, self._finished())

    def _begin(self, held: tuple[Correction, ...]) -> None:
        """Apply all decisions about columns and rows, or only new ones if possible. Fields start again."""
        read = self._read
        since = len(self._replayed) if held[: len(self._replayed)] == self._replayed else 0
        replay, self._replay = self._replay, None  # a replay that an error interrupts is not used again
        if replay is None or not since:
            since = 0
            replay = Replay(
                self._profile.terms, read.outline, read.repaired, self._repair, self._known_as, read.document.sha256
            )
        for number, correction in enumerate(held[since:], since):
            replay.take(number, correction)
        self._replay, self._replayed = replay, held
        told = replay.replayed()
        self._repaired, self._draft, plan = told.repaired, read.draft, read.plan
        if told.changed:
            self._draft, plan = self._assembled(told.repaired)
        self._refused, self._rows = told.refused, told.rows
        drafts = (action for area in self._draft.areas for action in area.actions)
        self._ids = {one.row.id: action.id for one, action in zip(drafts, plan.actions, strict=True)}
        self._doubts = DoubtCache(self._draft)
        self._values = list(told.values)
        self._stale: list[str | None] = []
        self._plans = {0: plan}

    def _repair(self, outline: Outline) -> Repaired:
        return repair(outline, terms=self._profile.terms)

    def _assembled(self, repaired: Repaired) -> tuple[Draft, Plan]:
        read = self._read
        draft = normalise(repaired, self._profile, read.before)
        rows = {row.id for row in draft.outline.rows()}
        looked = (one for one in read.looked if one[0].row is None or one[0].row in rows)
        draft = replace(draft, doubts=(*draft.doubts, *looked))
        conserved(read.outline.words(), draft.outline.words(), "corrections", read.document.name)
        plan = assemble(read.document, draft, self._assembled_last)
        self._assembled_last = (draft, plan)
        return draft, _without_answered(plan, repaired, draft, read.repaired.outline)

    def _go_on(self, held: tuple[Correction, ...], same: int) -> None:
        """Drop the fields after those that still apply, and put the new ones in their place."""
        kept = {one.id for one in held[:same]}
        count = sum(one.id in kept for one, _ in self._values)
        self._values[count:] = [(one, self._rows.get(one.action or "")) for one in held[same:]]
        del self._stale[count:]
        self._plans = {at: plan for at, plan in self._plans.items() if at <= count}

    def _with_values(self) -> Plan:
        """Return the plan with every decided field."""
        at = max(self._plans)
        plan = self._plans[at]
        del self._stale[at:]
        for place, (correction, row) in enumerate(self._values[at:], at + 1):
            try:
                plan = with_value(plan, correction, None if row is None else self._ids.get(row))
                self._stale.append(None)
            except Stale as stale:
                self._stale.append(str(stale))
            self._plans[place] = plan
            self._plans.pop(place - SNAPSHOTS if place > SNAPSHOTS else -1, None)
        return plan

    def _finished(self) -> Plan:
        """Return the plan with every decided field, checked again, and issues for corrections that no longer fit."""
        plan = self._with_values()
        results = list(zip(self._values, self._stale, strict=True))
        applied = [Applied(one, row) for (one, row), stale in results if stale is None]
        checked = recheck_fields(plan, applied, self._ids, self._doubts)
        refused = list(self._refused)
        for (one, _), stale in results:
            if stale is not None and one.issue is not None and checked is not plan:
                try:  # another decision raised the doubt
                    checked = seen(checked, one)
                    continue
                except Stale:
                    pass
            if stale is not None:
                refused.append(Refused(one, stale))
        if checked is not plan:
            checked = checked.model_copy(update={"issues": in_order(checked.issues)})
        actions = {one.id: None if row is None else self._ids.get(row) for one, row in self._values}
        return with_refused(checked, refused, actions)
