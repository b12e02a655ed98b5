"""The list that leads the page: what to check, most harmful first, each with the place on the page where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planparse.plan.model import Plan
from planparse.severity import SEVERITIES, Severity
from planparse.view.checks import Check, checks
from planparse.view.notes import in_words

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


Places = Mapping[tuple[str, str], str]
"""Where the notes on a field stand on the page: by pointer and field, or by pointer and what the note says."""


def entries(plan: Plan, places: Places) -> Iterator[Entry]:
    """What to check first, then what is told for the record; what nothing is said of is not among them."""
    for check in sorted(checks(plan), key=_order):
        if check.severity is not None:
            key = places.get((check.path, check.text)) or places.get((check.path, check.field)) or REST
            choices = tuple(map(in_words, check.choices))[:MOST_CHOICES]
            yield Entry(key, check.what, check.text, choices, check.severity, check.group == "first")


REST = "rest"
"""The place of the document as a whole."""


def _order(check: Check) -> tuple[bool, int]:
    """Errors, warnings, other readings to choose from, then the rest."""
    return check.group != "first", -SEVERITIES.index(check.severity) if check.severity else 1
