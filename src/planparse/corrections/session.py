"""A document with decisions: each replay goes on from the one before it, as far as their lines agree.

So a decision more costs no replay of those before it, and a replay that goes on gives what a whole one gives: the
same steps are taken, and those that were taken already are kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from planparse.cells import normalise
from planparse.cells.draft import Draft
from planparse.cells.read_cells import ReadBefore
from planparse.corrections.file import Correction, in_force
from planparse.corrections.recheck import Applied, Rooms, checked_again
from planparse.corrections.replay import Refused, Replay, in_order, is_structural, with_refused
from planparse.corrections.structure import CODE, Stale
from planparse.corrections.values import seen, with_value
from planparse.issues import Doubt
from planparse.outline.outline import Outline, Spot
from planparse.plan import assemble
from planparse.plan.checks.rows import ref_missing
from planparse.plan.model import Plan
from planparse.plan.paths import Paths
from planparse.profile import Profile
from planparse.read.document import Document
from planparse.repair import Repaired, repair
from planparse.repair.changes import JoinRows
from planparse.repair.verbs import DropRow, LiftRow
from planparse.words import conserved

SNAPSHOTS = 64
"""Plans kept from the last decisions, so that one taken back costs no replay either."""


@dataclass(frozen=True, slots=True)
class AsRead:
    """A document as it was read, before any decision."""

    document: Document
    outline: Outline
    repaired: Repaired
    draft: Draft
    plan: Plan
    looked: tuple[tuple[Spot, Doubt], ...]
    before: ReadBefore


@dataclass(frozen=True, slots=True)
class Decided:
    """A document with decisions."""

    repaired: Repaired
    draft: Draft
    plan: Plan


def _without_answered(plan: Plan, repaired: Repaired, draft: Draft, read: Outline) -> Plan:
    """The plan without doubts that a decision answers: whether a joined row is two, where the ref of a gone one is.

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
    """What any lines of decisions make of one document. ``known_as`` leads from lent ids to the actions' own."""

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
        """The document with these corrections, all lines of them in their order."""
        held = in_force(corrections)
        same = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(held, self._held, strict=False))))
        if any(map(is_structural, (*held[same:], *self._held[same:]))):
            self._begin(held)
        else:
            self._go_on(held, same)
        self._held = held
        return Decided(self._repaired, self._draft, self._finished())

    def _begin(self, held: tuple[Correction, ...]) -> None:
        """Carry out all that is decided about columns and rows, or what has come since; fields begin anew."""
        read = self._read
        since = len(self._replayed) if held[: len(self._replayed)] == self._replayed else 0
        replay, self._replay = self._replay, None  # one that is ended in the middle is not gone on from
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
        self._rooms = Rooms(self._draft)
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
        """Take back the fields behind those that still hold, and put new ones in their place."""
        kept = {one.id for one in held[:same]}
        count = sum(one.id in kept for one, _ in self._values)
        self._values[count:] = [(one, self._rows.get(one.action or "")) for one in held[same:]]
        del self._stale[count:]
        self._plans = {at: plan for at, plan in self._plans.items() if at <= count}

    def _with_values(self) -> Plan:
        """The plan with every decided field."""
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
        """The plan with every decided field, checked again, and an issue for each correction that fits no more."""
        plan = self._with_values()
        results = list(zip(self._values, self._stale, strict=True))
        applied = [Applied(one, row) for (one, row), stale in results if stale is None]
        checked = checked_again(plan, applied, self._ids, self._rooms)
        refused = list(self._refused)
        for (one, _), stale in results:
            if stale is not None and one.issue is not None and checked is not plan:
                try:  # the doubt came up by another decision
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
