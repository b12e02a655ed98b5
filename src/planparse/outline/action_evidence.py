"""Positive evidence that a table lists things to be done: without any, no likelihood makes it a table of actions."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.lexicon.label_words import label_words
from planparse.outline.decision import Decision
from planparse.outline.features.cells import cell_features
from planparse.outline.features.label import label_features

_DOING = frozenset(
    (
        *("action", "mitigation", "response", "control", "resolution", "recommendation", "milestone", "what", "how"),
        *("plan", "measure", "item"),
    )
)
"""Words of a label over what will be done."""
_OWNING = frozenset(("owner", "lead", "officer", "who", "responsible", "team", "support"))
_DATING = frozenset(("date", "when", "deadline", "target", "done", "time", "period"))
_TELLING = frozenset(("status", "done", "progress", "percent"))
_OWNER_ROLES = frozenset(("strategic_lead", "operational_lead", "lead", "support"))

_MOSTLY = 0.5
"""The share of cells that show what a column holds. Tried on 1,600 public files that are not plans: at 0.3 revision
histories and forms pass."""


def shows_things_to_do(labels: Sequence[str], columns: Sequence[Sequence[str]], decisions: Sequence[Decision]) -> bool:
    """Whether labels or cells speak of things to be done, and not only of dates, names and texts.

    >>> def table(labels, *rows):
    ...     from planparse.outline.decide import decided
    ...     columns = list(zip(*rows))
    ...     return shows_things_to_do(labels, columns, decided(labels, columns))
    >>> row, other = ("Repair the roof", "Ann Reed", "May 2025"), ("Train all staff", "Bo Lind", "June 2025")
    >>> table(["Recommended action", "Owner", "Timeline"], row, other), table(["", "", ""], row, other)
    (True, True)
    >>> table(["Date", "Version", "Description"], ("01/02/2020", "1.0", "First draft"), ("03/02/2020", "1.1", "Typos"))
    False
    """
    at = next((at for at, decision in enumerate(decisions) if decision.best == "description"), None)
    if at is None:
        return False
    texts = cell_features(columns[at])
    if sum(bool(cell.strip()) for cell in columns[at]) < _MOSTLY * len(columns[at]):
        return False
    said = label_words(labels[at])
    if said.head in _DOING or not _DOING.isdisjoint(said.concepts):
        return True
    owner = _labelled(labels, decisions, _OWNER_ROLES, _OWNING)
    date = _labelled(labels, decisions, {"timescale"}, _DATING)
    status = _labelled(labels, decisions, {"status", "progress"}, _TELLING)
    if owner and (date or status):
        return True
    to_do = max(texts.get("cells_begin_with_a_verb", 0.0), texts.get("cells_say_will", 0.0)) >= _MOSTLY
    if to_do and (owner or date or "label_listed_description" in label_features(labels[at])):
        return True
    return (
        to_do
        and _holds(columns, decisions, _OWNER_ROLES, ("cells_are_persons", "cells_are_posts"))
        and _holds(columns, decisions, {"timescale"}, ("cells_are_dates",))
    )


def _labelled(
    labels: Sequence[str], decisions: Sequence[Decision], roles: frozenset[str] | set[str], words: frozenset[str]
) -> bool:
    """Whether a column of these roles has a label that says so."""
    pairs = zip(labels, decisions, strict=True)
    return any(
        decision.best in roles and not words.isdisjoint(label_words(label).concepts) for label, decision in pairs
    )


def _holds(
    columns: Sequence[Sequence[str]],
    decisions: Sequence[Decision],
    roles: frozenset[str] | set[str],
    looks: Sequence[str],
) -> bool:
    """Whether a column of these roles mostly holds what looks so."""
    own = (cell_features(cells) for cells, decision in zip(columns, decisions, strict=True) if decision.best in roles)
    return any(sum(one.get(look, 0.0) for look in looks) >= _MOSTLY for one in own)
