"""Corrections of a plan whose document is not available, or whose ids an earlier version lent."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.corrections.fields import NO_ACTION, with_value
from planparse.corrections.file import Correction, in_force
from planparse.corrections.refused import STALE, Refused, paths, refusal_prefix, with_refused
from planparse.corrections.structure import CODE, Stale, said_by
from planparse.plan.model import Plan


def corrected_plan(plan: Plan, corrections: Sequence[Correction]) -> Plan:
    """Return a plan with its fields as decided, without its document.

    Corrections that the plan file already has are not applied again. Columns and rows need the document: their
    corrections become issues `correction_stale`.
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
    """Whether a plan already has a correction of a field: a repair at its action says so."""
    base = next((path for path, action in paths(plan) if action.id == one.action), "")
    part = one.field or one.issue or one.column or ""
    return any(
        said_by(one) in repair.why and part in repair.why and f"{repair.path}/".startswith(f"{base}/")
        for repair in plan.repairs
        if repair.code == CODE
    )


def followed(plan: Plan, own: Plan, corrections: Sequence[Correction]) -> Plan:
    """Apply the corrections of fields that name an action by an id which an earlier version lent it.

    ``own`` is the plan before the ids were lent. These corrections did not fit any of its actions.
    """
    known = {action.id for action in plan.actions} - {action.id for action in own.actions}
    left = [one for one in in_force(corrections) if one.action in known and one.verb is None]
    issues = list(plan.issues)
    missed = []
    for one in left:
        said = refusal_prefix(one) + NO_ACTION
        issue = next((issue for issue in issues if issue.code == STALE and issue.message == said), None)
        if issue is not None:
            issues.remove(issue)
            missed.append(one)
    if not missed:
        return plan
    told = _with_values(plan.model_copy(update={"issues": tuple(issues)}), [(one, one.action) for one in missed], ())
    repairs = sorted(told.repairs, key=lambda repair: repair.code == "id_carried")  # last, where `carry_ids` puts them
    return told.model_copy(update={"repairs": tuple(repairs)})


def _with_values(plan: Plan, fields: Sequence[tuple[Correction, str | None]], before: Sequence[Refused]) -> Plan:
    """Return the plan with these fields (each with its action's id) as decided, and issues for what was not applied."""
    refused = list(before)
    for correction, ident in fields:
        try:
            plan = with_value(plan, correction, ident)
        except Stale as stale:
            refused.append(Refused(correction, str(stale)))
    return with_refused(plan, refused, {one.id: ident for one, ident in fields})
