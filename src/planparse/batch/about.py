"""Plan -> what the report says of it before anybody opens it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from planparse.batch.task import About, Kind
from planparse.plan.model import Plan
from planparse.plan.to_check import to_check


def about(plan: Plan) -> About:
    """Whose plan it is, how large, and its issues by severity and code."""
    organisation = plan.document.organisation
    return About(
        organisation.name or organisation.text,
        plan.document.title,
        len(plan.areas),
        len(plan.actions),
        _counted((issue.severity, issue.code) for issue in plan.issues),
        _counted(to_check(plan)),
    )


def _counted(kinds: Iterable[tuple[str, str]]) -> tuple[Kind, ...]:
    return tuple((severity, code, count) for (severity, code), count in sorted(Counter(kinds).items()))


def issue_counts(plan: Plan) -> dict[str, int]:
    """Issues by code."""
    return dict(sorted(Counter(issue.code for issue in plan.issues).items()))
