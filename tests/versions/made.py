"""Small plans for one thing each: the sample, with changes made by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

from emit.plans import sample_plan
from planparse.emit import to_json
from planparse.plan import Plan
from registered import registered


@cache
def sample() -> str:
    """The sample's plan as JSON."""
    return to_json(sample_plan())


def changed(*changes: Callable[[dict[str, Any]], object]) -> Plan:
    """The sample's plan after these changes to its JSON."""
    raw = json.loads(sample())
    for change in changes:
        change(raw)
    return Plan.model_validate(registered(raw) if changes else raw)


def action(raw: dict[str, Any], ref: str) -> dict[str, Any]:
    return next(one for area in raw["areas"] for one in area["actions"] if one["ref"] == ref)
