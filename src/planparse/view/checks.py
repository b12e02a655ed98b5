"""What a person is asked to look at, most harmful first: each field with all that is doubtful about it.

A check is known by what it is about (an action's id and the field), so that it is the same before and after a
correction, whatever that did to the plan's order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from planparse.plan.model import Issue, Plan
from planparse.plan.to_check import doubtful, weight
from planparse.severity import SEVERITIES, Severity

Group = Literal["first", "rest", "fine"]
"""Check it first; told for the record; nothing to say."""

_WORDS = {
    "": "The whole action",
    "ref": "Reference",
    "ref_printed": "Reference",
    "description": "Action",
    "answers": "Answers",
    "timescale": "Timescale",
    "owners": "Owners",
    "status": "Status",
    "outcome": "Outcome",
    "measures": "Measures",
    "progress": "Progress",
    "title": "Title",
    "references": "Points to",
    "heading": "Heading",
    "columns": "Columns",
}


_WHOLE = {"": "The whole document", "/areas": "The plan’s headings and actions", "/unplaced": "Text with no place"}
"""Parts of a plan that are not one thing."""


@dataclass(frozen=True, slots=True)
class Check:
    """One field, area, table or text: ``path`` leads to what it is part of, ``what`` names it for people."""

    key: str
    path: str
    field: str
    what: str
    text: str
    severity: Severity | None
    group: Group
    choices: tuple[str, ...]
    """Other readings that the issues offer."""


def checks(plan: Plan) -> list[Check]:
    """What to check first, then what is told for the record, then every action that nothing is said of."""
    said = [_check(plan, base, field, alone, issues) for (base, field, alone), issues in doubtful(plan).items()]
    said.sort(key=_harm)
    spoken_of = {check.path for check in said}
    return said + [check for check in _actions(plan) if check.path not in spoken_of]


def keys_of(plan: Plan) -> set[str]:
    """The keys of all that is to be checked first."""
    return {check.key for check in checks(plan) if check.group == "first"}


def _harm(check: Check) -> tuple[int, int]:
    """Errors, warnings, disputed readings, then the rest; what concerns the plan's bones before one of its fields."""
    level = SEVERITIES[::-1].index(check.severity) if check.severity else len(SEVERITIES)
    return (0 if check.group == "first" else 1, level)


def _check(plan: Plan, base: str, field: str, alone: str, issues: Sequence[Issue]) -> Check:
    severity = max((issue.severity for issue in issues), key=SEVERITIES.index)
    choices = tuple(dict.fromkeys(one for issue in issues for one in issue.alternatives))
    ordered = sorted(issues, key=lambda issue: -SEVERITIES.index(issue.severity))
    key, what = _named(plan, base, field)
    key = f"{key} {alone}" if alone else key
    return Check(
        key, base, field, what, ordered[0].message, severity, "rest" if weight(issues) == "info" else "first", choices
    )


def _actions(plan: Plan) -> Iterator[Check]:
    for i, area in enumerate(plan.areas):
        for j, action in enumerate(area.actions):
            base = f"/areas/{i}/actions/{j}"
            yield Check(f"{action.id} ", base, "", f"Action {action.ref}", action.description, None, "fine", ())


def _named(plan: Plan, base: str, field: str) -> tuple[str, str]:
    """A check's key and its name."""
    parts = base.split("/")[1:]
    label = _WORDS.get(field) or field.rpartition("/")[2].replace("_", " ").capitalize()
    if parts[:1] == ["areas"] and len(parts) > 1:
        area = plan.areas[int(parts[1])]
        if len(parts) > 3:
            action = area.actions[int(parts[3])]
            return f"{action.id} {field}", f"Action {action.ref}: {label.lower()}"
        return f"area {area.heading} {field}", f"Area {area.number or int(parts[1]) + 1}"
    if parts[:1] == ["tables"] and len(parts) > 1:
        what = f"the column “{field}”" if field else "its columns"
        return f"table {parts[1]} {field}", f"Table {int(parts[1]) + 1}: {what}"
    if parts[:1] == ["owners"] and len(parts) > 1:
        owner = plan.owners[int(parts[1])]
        return f"owner {owner.id}", f"Owner: {owner.display}"
    if parts[:1] == ["document"]:
        part = (parts[1:] or [field or "all of it"])[0].replace("_", " ")
        return f"{base} {field}", f"The document: {part}"
    return f"{base} {field}", _WHOLE.get(base, base.strip("/").replace("/", " ").capitalize())
