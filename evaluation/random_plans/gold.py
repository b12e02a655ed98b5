"""The answer to a plan, in the form of `evaluation/new_styles`: what was printed, and nothing else."""

from __future__ import annotations

from typing import Any

from evaluation.random_plans.model import Action, Area, Heading, Laid, Plan


def gold(plan: Plan, laid: Laid, form: str) -> dict[str, Any]:
    """The answer to a plan in a layout and a format."""
    titled = any(isinstance(block, Heading) and block.level == 0 for block in laid.blocks)
    return {
        "name": plan.name,
        "organisation": plan.organisation,
        "title": plan.title if titled and form not in ("csv", "xlsx", "txt") else None,
        "inspection": None,
        "framework": None,
        "gss_code": None,
        "headers": [list(pair) for pair in laid.headers],
        "span_outcome": plan.shared_outcome,
        "areas": [_area(area, plan, form) for area in plan.areas],
    }


def _area(area: Area, plan: Plan, form: str) -> dict[str, Any]:
    return {
        "number": area.number,
        "kind": area.kind,
        "heading": area.heading,
        "title": area.title,
        "actions": [_action(action, plan, form, headed=bool(area.heading)) for action in area.actions],
    }


def _action(action: Action, plan: Plan, form: str, *, headed: bool) -> dict[str, Any]:
    """An action's answer; a plan without areas is not asked for them, a true date in a sheet not for its text."""
    made = {"owner_text": None, "timescale_text": None, "timescale": None, "outcome": None, **action.answer}
    drop = list(made.pop("drop", []))
    if not headed:
        drop.append("area")
    when = action.cells.get("timescale")
    if form == "xlsx" and plan.look.real_dates and when and when.value:
        drop.append("timescale_text")
    return made | ({"drop": drop} if drop else {})
