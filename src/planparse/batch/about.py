"""Plan -> what the report says of it before anybody opens it."""

from __future__ import annotations

from collections import Counter

from planparse.batch.task import About
from planparse.plan.model import Plan


def about(plan: Plan) -> About:
    """Whose plan it is, how large, and its issues by severity and code."""
    organisation = plan.document.organisation
    kinds = Counter((issue.severity, issue.code) for issue in plan.issues)
    return About(
        organisation.name or organisation.text,
        plan.document.title,
        len(plan.areas),
        len(plan.actions),
        tuple((severity, code, count) for (severity, code), count in sorted(kinds.items())),
    )


def issue_counts(plan: Plan) -> dict[str, int]:
    """Issues by code."""
    return dict(sorted(Counter(issue.code for issue in plan.issues).items()))
