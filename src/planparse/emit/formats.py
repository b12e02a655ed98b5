"""Every format by its name: one function each, its libraries imported when it runs."""

from __future__ import annotations

from collections.abc import Callable

from planparse.emit.ics import to_ics
from planparse.emit.json import to_json
from planparse.emit.jsonl import to_jsonl
from planparse.emit.left_out import Export
from planparse.emit.tidy import to_csv
from planparse.emit.trackers import TRACKERS, to_tracker
from planparse.emit.xlsx import to_xlsx
from planparse.errors import ExportError
from planparse.plan.model import Plan
from planparse.profile import ExportRules


def export(plan: Plan, name: str, rules: ExportRules | None = None, *, finished: bool = False) -> Export:
    """Export a plan in a format or for a tracker: ``data`` is the file, ``left_out`` lists what is not in it.

    A calendar (`ics`) has the finished actions only where ``finished`` asks for them.

    Raises `ExportError` where a rule must be picked, or where no format has this name.
    """
    plain: dict[str, Callable[[Plan], Export]] = {
        "json": lambda plan: Export(to_json(plan).encode("utf-8")),
        "jsonl": to_jsonl,
        "csv": to_csv,
        "xlsx": to_xlsx,
        "ics": lambda plan: to_ics(plan, finished=finished),
    }
    if name in plain:
        return plain[name](plan)
    if name not in TRACKERS:
        raise ExportError(None, f"no format has the name {name}", f"use one of {', '.join((*plain, *TRACKERS))}")
    return to_tracker(plan, TRACKERS[name], rules or ExportRules())
