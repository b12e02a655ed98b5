"""The list that leads the page: what to check, most harmful first, each with the place on the page where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planparse.plan.model import Plan
from planparse.severity import SEVERITIES, Severity
from planparse.view.checks import Check, checks
from planparse.view.notes import in_words, place

MOST_CHOICES = 4
"""Other readings that the list names; all of them stand beside the field."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One field, area or table to check: ``key`` is its place on the page, ``first`` that it should come first."""

    key: str
    what: str
    text: str
    choices: tuple[str, ...]
    level: Severity
    first: bool


def entries(plan: Plan, keys: Mapping[tuple[str, str], str]) -> Iterator[Entry]:
    """What to check first, then what is told for the record; what nothing is said of is not among them."""
    choices: dict[tuple[str, str], dict[str, None]] = {}
    for issue in plan.issues:
        choices.setdefault(place(issue.path), {}).update(dict.fromkeys(issue.alternatives))
    for check in sorted(checks(plan), key=_order):
        if check.severity is not None:
            others = tuple(map(in_words, choices[check.path, check.field]))[:MOST_CHOICES]
            key = keys[check.path, check.field]
            yield Entry(key, check.what, check.text, others, check.severity, _first(check))


def _order(check: Check) -> tuple[bool, int]:
    """Errors, warnings, other readings to choose from, then the rest."""
    return not _first(check), -SEVERITIES.index(check.severity) if check.severity else 1


def _first(check: Check) -> bool:
    """Also what no correction can settle: a person should know of it before all else."""
    return check.group == "first" or check.severity != "info"
