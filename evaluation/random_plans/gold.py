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
        "areas": [_area(area, plan, form, stopped=laid.stopped) for area in plan.areas],
    }


def _area(area: Area, plan: Plan, form: str, *, stopped: bool) -> dict[str, Any]:
    return {
        "number": area.number,
        "kind": area.kind,
        "heading": area.heading,
        "title": area.title,
        "actions": [_action(action, plan, form, headed=bool(area.heading), stopped=stopped) for action in area.actions],
    }


def _action(action: Action, plan: Plan, form: str, *, headed: bool, stopped: bool) -> dict[str, Any]:
    """An action's answer; a plan without areas is not asked for them, a true date in a sheet not for its text."""
    made = {"owner_text": None, "timescale_text": None, "timescale": None, "outcome": None, **action.answer}
    drop = list(made.pop("drop", []))
    if not headed:
        drop.append("area")
    when = action.cells.get("timescale")
    if form == "xlsx" and plan.look.real_dates and when and when.value:
        drop.append("timescale_text")
    if stopped:
        made["alt"] = made.get("alt", {}) | _stopped(made)
    return made | ({"drop": drop} if drop else {})


def _stopped(made: dict[str, Any]) -> dict[str, list[str]]:
    """A printed value with the full stop that ends it in a paragraph: whether the stop is part of it is open."""
    texts = {"owners": made["owner_text"], "timescale": made["timescale_text"], "status": made.get("status_text")}
    return {name: [f"{text}."] for name, text in texts.items() if text}
