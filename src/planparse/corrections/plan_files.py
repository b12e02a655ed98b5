"""Corrections on a plan whose document is not at hand, and on one that an earlier version has lent its ids."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.corrections.fields import NO_ACTION, with_value
from planparse.corrections.file import Correction, in_force
from planparse.corrections.refused import STALE, Refused, paths, told_of, with_refused
from planparse.corrections.structure import CODE, Stale, said_by
from planparse.plan.model import Plan


def corrected_plan(plan: Plan, corrections: Sequence[Correction]) -> Plan:
    """A plan, of which the document is not at hand, with its fields as decided.

    What a plan file has been given already is not done again. Columns and rows need the document: corrections of
    these are issues `correction_stale`.
    """
    held = in_force(corrections)
    on_plan = [one for one in held if (one.verb, one.unplaced) == (None, None) and (not one.column_of or one.confirms)]
    fields = [(one, one.action) for one in on_plan]
    said = {repair.why for repair in plan.repairs if repair.code == CODE}
    refused = [
        Refused(one, "columns and rows are corrected where the document is read: give the document itself")
        for one in held
        if one.verb or one.unplaced is not None or (one.column_of and not one.confirms)
        if not any(said_by(one) in why for why in said)
    ]
    left = [(one, ident) for one, ident in fields if not _is_given(plan, one)]
    return _with_values(plan, left, refused)


def _is_given(plan: Plan, one: Correction) -> bool:
    """Whether a plan has been given a correction of a field: its repair stands at the very action."""
    base = next((path for path, action in paths(plan) if action.id == one.action), "")
    part = one.field or one.issue or one.column or ""
    return any(
        said_by(one) in repair.why and part in repair.why and f"{repair.path}/".startswith(f"{base}/")
        for repair in plan.repairs
        if repair.code == CODE
    )


def followed(plan: Plan, own: Plan, corrections: Sequence[Correction]) -> Plan:
    """The plan with those corrections of fields that name an action by an id which an earlier version has lent it.

    ``own`` is the plan before the ids were lent, in which these corrections fitted nothing.
    """
    known = {action.id for action in plan.actions} - {action.id for action in own.actions}
    left = [one for one in in_force(corrections) if one.action in known and one.verb is None]
    issues = list(plan.issues)
    missed = []
    for one in left:
        said = told_of(one) + NO_ACTION
        issue = next((issue for issue in issues if issue.code == STALE and issue.message == said), None)
        if issue is not None:
            issues.remove(issue)
            missed.append(one)
    if not missed:
        return plan
    told = _with_values(plan.model_copy(update={"issues": tuple(issues)}), [(one, one.action) for one in missed], ())
    repairs = sorted(told.repairs, key=lambda repair: repair.code == "id_carried")  # last, as `carry_ids` has them
    return told.model_copy(update={"repairs": tuple(repairs)})


def _with_values(plan: Plan, fields: Sequence[tuple[Correction, str | None]], before: Sequence[Refused]) -> Plan:
    """The plan with these fields as decided, each with its action's id, and what was not applied as issues."""
    refused = list(before)
    for correction, ident in fields:
        try:
            plan = with_value(plan, correction, ident)
        except Stale as stale:
            refused.append(Refused(correction, str(stale)))
    return with_refused(plan, refused, {one.id: ident for one, ident in fields})
