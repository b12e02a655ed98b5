"""Small plans for one thing each: the sample, with changes made by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from conftest import ROOT
from planparse.plan import Plan
from registered import registered

GOLDEN = (ROOT / "tests" / "golden" / "barking-and-dagenham-2014.plan.json").read_text("utf-8")


def changed(*changes: Callable[[dict[str, Any]], object]) -> Plan:
    """The sample's plan after these changes to its JSON."""
    raw = json.loads(GOLDEN)
    for change in changes:
        change(raw)
    return Plan.model_validate(registered(raw) if changes else raw)


def action(raw: dict[str, Any], ref: str) -> dict[str, Any]:
    return next(one for area in raw["areas"] for one in area["actions"] if one["ref"] == ref)
