"""Corrections that were not applied, each with its reason, as issues of the plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from planparse.corrections.file import Correction
from planparse.corrections.structure import said_by
from planparse.noun import noun
from planparse.plan.model import Action, Issue, Plan

STALE = "correction_stale"
"""The code of the issue about a correction that was not applied."""


@noun
class Refused:
    """A correction that was not applied, and why."""

    correction: Correction
    why: str


def with_refused(plan: Plan, refused: Sequence[Refused], actions: Mapping[UUID, str | None]) -> Plan:
    """Return the plan with an issue for each refused correction, at its action (``actions`` by correction id)."""
    if not refused:
        return plan
    issues = tuple(_issue(plan, one, actions.get(one.correction.id)) for one in refused)
    return plan.model_copy(update={"issues": in_order((*plan.issues, *issues))})


def in_order(issues: Iterable[Issue]) -> tuple[Issue, ...]:
    """The issues in the order of the plan, so that a list of them follows the document."""
    return tuple(sorted(issues, key=_order))


def _order(issue: Issue) -> list[tuple[int, str]]:
    return [(int(part) if part.isdigit() else -1, part) for part in issue.path.split("/")]


def _issue(plan: Plan, refused: Refused, ident: str | None) -> Issue:
    """The issue about a correction that was not applied, at its action if that is still there."""
    one = refused.correction
    path = next((path for path, action in paths(plan) if action.id == ident), "")
    message = refusal_prefix(one) + refused.why
    return Issue(code=STALE, severity="warning", path=path, message=message, alternatives=())


def refusal_prefix(correction: Correction) -> str:
    """The beginning of an issue's message about a correction that was not applied; the reason follows."""
    return f"the correction of {correction.subject} by {said_by(correction)} was not applied: "


def paths(plan: Plan) -> Iterator[tuple[str, Action]]:
    """Every action with its path."""
    for a, area in enumerate(plan.areas):
        for k, action in enumerate(area.actions):
            yield f"/areas/{a}/actions/{k}", action
