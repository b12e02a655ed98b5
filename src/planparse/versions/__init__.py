"""(Plan, Plan) -> Diff; Plans -> History: what became of each action from one version of a plan to the next."""

from __future__ import annotations

from planparse.versions.carry import carry_ids
from planparse.versions.diff import diff
from planparse.versions.history import merge

__all__ = ["carry_ids", "diff", "merge"]
