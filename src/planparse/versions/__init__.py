"""(Plan, Plan) -> Diff; Plans -> History: what became of each action from one version of a plan to the next."""

from __future__ import annotations

from planparse.versions.diff import diff, merge
from planparse.versions.lineage import carry_ids

__all__ = ["carry_ids", "diff", "merge"]
