"""Plans read from plain text, and who does their actions by when, as the tests of lists compare them."""

from __future__ import annotations

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan


def text(body: str) -> Plan:
    """The plan in a text file with these words."""
    return parse_bytes("plan.txt", body.encode())


def owners(plan: Plan) -> list[list[str]]:
    """The owners of each action, as they are displayed."""
    return [[owner.display for owner in action.owners] for action in plan.actions]


def dates(plan: Plan) -> list[str | None]:
    """The printed timescale of each action."""
    return [action.timescale and action.timescale.text for action in plan.actions]
