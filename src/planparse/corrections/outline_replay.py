"""Corrections of columns and rows, applied to the outline in order: columns before repairs, then rows.

A correction names an action by the id that it had when the correction was made. Ids are made of the actions' words, so
joining or splitting rows may change them. So the replay keeps, for each correction, the row that its id meant then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from planparse.corrections.file import Correction
from planparse.corrections.refused import Refused
from planparse.corrections.structure import Stale, column_change, is_already_decided, row_change
from planparse.lexicon.labels import Terms
from planparse.outline.outline import Outline, Spot
from planparse.plan.assemble import action_ids
from planparse.repair import Repaired, touched
from planparse.repair.changes import Change, Flag, JoinRows, apply_verb
from planparse.repair.verbs import AssignField, DropRow, LiftRow
from planparse.words import conserved


@dataclass(frozen=True, slots=True)
class Replayed:
    """The repaired outline after the decisions about columns and rows, and what is left to do on the plan.

    ``values`` are the corrections of fields, each with its action's row (id). ``rows`` maps ids to rows for the
    corrections that follow. ``changed`` says whether columns or rows were decided at all.
    """

    repaired: Repaired
    values: tuple[tuple[Correction, int | None], ...]
    refused: tuple[Refused, ...]
    rows: Mapping[str, int]
    changed: bool


def is_structural(correction: Correction) -> bool:
    """Whether a correction is about columns, rows or words: all later ones depend on it."""
    if correction.verb or (correction.unplaced is not None and not correction.confirms):
        return True
    return bool(correction.column_of) and not correction.confirms


@dataclass(frozen=True, slots=True)
class _Step:
    """A decision about rows or words, with the rows that ids meant when it was made, and the id of a new row."""

    correction: Correction
    rows: Mapping[str, int]
    new: int


class Replay:
    """Applies decisions about columns and rows to a document's outline, from which ``repaired`` was made.

    Each decision is applied to the result of those before it. ``repair`` runs again if a column was decided, since what
    is a row depends on it. ``known_as`` maps the ids that a previous version lent to those of this document's own
    words; ``document`` is the document's SHA-256.
    """

    def __init__(
        self,
        terms: Terms,
        outline: Outline,
        repaired: Repaired,
        repair: Callable[[Outline], Repaired],
        known_as: Mapping[str, str],
        document: str,
    ) -> None:
        self._terms = terms
        self.repaired = repaired
        self.values: list[tuple[Correction, int | None]] = []
        self.refused: list[Refused] = []
        self.changed = False
        self._outline = outline
        self._repair = repair
        self._known_as = known_as
        self._document = document
        self._first_new = 1 + max((row.id for row in outline.rows()), default=0)
        self._columns: list[Change] = []
        self._steps: list[_Step] = []
        self.rows: dict[str, int] = _rows(repaired.outline, known_as)

    def replayed(self) -> Replayed:
        """The result so far."""
        return Replayed(self.repaired, tuple(self.values), tuple(self.refused), self.rows, self.changed)

    def take(self, number: int, correction: Correction) -> None:
        """Apply one decision in force, the ``number``th. One about a field is kept for the plan.

        A decision that does not fit is refused.
        """
        is_column = bool(correction.column_of) and not correction.confirms
        if not is_structural(correction):
            self.values.append((correction, self.rows.get(correction.action or "")))
            return
        try:
            _same_document(correction, self._document)
            left = [at for at in correction.column_of if not is_already_decided(self.repaired.outline, correction, at)]
            if is_column and not left:
                self.values.append((correction.model_copy(update={"was": correction.now}), None))
                return
            if is_column:
                self._decide_column(correction, left)
            else:
                step = _Step(correction, self.rows, self._first_new + number)
                self._carry_out(step)
                self._steps.append(step)
        except Stale as stale:
            self.refused.append(Refused(correction, str(stale)))
            return
        if is_column:
            self.values.append((correction, None))  # its doubts are settled on the plan
        self.changed = True
        self.rows = _rows(self.repaired.outline, self._known_as)

    def _decide_column(self, correction: Correction, tables: Sequence[int]) -> None:
        """Apply a decision about a column. Rows depend on columns, so repairs and decisions about rows run again."""
        changes = [column_change(self._outline, self.repaired.outline, correction, at) for at in tables]
        self._columns += changes
        decided = {(one.verb.table, one.verb.column) for one in changes if isinstance(one.verb, AssignField)}
        for change in changes:
            self._outline = apply_verb(self._terms, self._outline, change.verb)
        doubts = tuple(one for one in self._outline.doubts if (one[0].table, one[0].column) not in decided)
        self._outline = replace(self._outline, doubts=doubts)
        mended = self._repair(self._outline)
        self.repaired = Repaired(mended.outline, (*self._columns, *mended.changes), mended.flags)
        steps, self._steps = self._steps, []
        for step in steps:
            try:
                self._carry_out(step)
                self._steps.append(step)
            except Stale as stale:
                self.refused.append(Refused(step.correction, str(stale)))

    def _carry_out(self, step: _Step) -> None:
        """Apply one decision about rows or words. Raises `Stale`."""
        change = row_change(self.repaired.outline, step.correction, step.rows, step.new)
        try:
            self.repaired = _with(self._terms, self.repaired, change)
        except (KeyError, IndexError, ValueError, StopIteration):
            raise Stale("its rows or words have changed") from None


def _rows(outline: Outline, known_as: Mapping[str, str]) -> dict[str, int]:
    """Map the actions' ids to rows (ids): their own ids, and those that a previous version lent."""
    rows = {ident: row for row, ident in action_ids(outline).items()}
    return {lent: rows[own] for lent, own in known_as.items() if own in rows} | rows


def _same_document(correction: Correction, document: str) -> None:
    """Raise `Stale` for another document: only corrections of fields apply to its next version too."""
    if correction.document != document:
        raise Stale("it is about the columns or rows of another document, or of an earlier version")


def _with(terms: Terms, repaired: Repaired, change: Change) -> Repaired:
    """Return the outline with one more change. What was said about a row that is gone moves to what it became."""
    outline = apply_verb(terms, repaired.outline, change.verb)
    conserved(*touched(repaired.outline, outline), "a correction", outline.name)
    gone = _gone(change)
    if gone is None:
        return Repaired(outline, (*repaired.changes, change), repaired.flags)
    row, spot = gone

    def answered(one: Spot, code: str) -> bool:
        """Whether the change answers a doubt: the row is not an action, or its text is continued in the other row."""
        if isinstance(change.verb, DropRow):
            return one.row == row
        if not isinstance(change.verb, JoinRows):
            return False
        return (one.row, code) in ((row, "beginning_lost"), (change.verb.upper, "end_lost"))

    def moved(one: Spot) -> Spot:
        if one.row != row:
            return one
        return replace(one, row=spot.row) if spot.row is not None else spot

    changes = tuple(replace(one, spots=tuple(map(moved, one.spots))) for one in repaired.changes)
    kept = (flag for flag in repaired.flags if not answered(flag.spot, flag.doubt.code))
    flags = tuple(Flag(moved(flag.spot), flag.doubt) for flag in kept)
    doubts = tuple((moved(one), doubt) for one, doubt in outline.doubts if not answered(one, doubt.code))
    return Repaired(replace(outline, doubts=doubts), (*changes, change), flags)


def _gone(change: Change) -> tuple[int, Spot] | None:
    """The row (id) that a change removes, and the spot for what was said about it."""
    match change.verb:
        case JoinRows(upper, lower):
            return lower, Spot(row=upper)
        case LiftRow(row):
            return row, Spot(part="areas")
        case DropRow(row):
            return row, Spot(part="unplaced")
    return None
