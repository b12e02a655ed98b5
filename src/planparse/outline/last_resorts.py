"""Fields that no column of a table has yet, and one whose label says so in words that the weights have seldom seen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planparse.lexicon.label_words import label_words
from planparse.lexicon.names import folded, usual_forenames
from planparse.outline.cell_looks import looks
from planparse.outline.features.cells import is_status
from planparse.outline.label_rules import UNUSED
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.scored import NO_FIELD, Decision, Model


def still_wanted(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Give the fields that no column has to those whose labels say so: the progress, when it is due, who does it."""
    observed(fitted, labels, columns, chosen)
    promised(fitted, labels, columns, chosen)
    resourced(fitted, labels, columns, chosen)


def observed(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """What was observed of an action stands behind it and is its progress, where no column is that.

    What an inspector observed is a finding: it stands before what is done about it.
    """
    progress, description = fitted.readings.index("progress"), fitted.readings.index("description")
    found = [
        at
        for at, label in enumerate(labels)
        if _OBSERVED.fullmatch(label.strip()) and description in chosen[:at] and fitted.readings[chosen[at]] in UNUSED
    ]
    if len(found) == 1 and progress not in chosen and any(len(cell.split()) > 1 for cell in columns[found[0]]):
        chosen[found[0]] = progress


_OBSERVED = re.compile(
    r"(?:(?:any|general|our|latest|further|site|key) )*(?:observations?|remarks?|comments?)\W*", re.I
)


def promised(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """The date that was agreed or promised is when an action is due, where no column is that.

    In five documents and labelled tables of five it was; when somebody agreed to an action stands in none.
    """
    timescale = fitted.readings.index("timescale")
    found = [
        at
        for at, label in enumerate(labels)
        if _PROMISED.fullmatch(label.strip()) and fitted.readings[chosen[at]] in NO_FIELD and _are_dates(columns[at])
    ]
    if len(found) == 1 and timescale not in chosen:
        chosen[found[0]] = timescale


_SET = r"(?:agreed|planned|promised|proposed|intended|committed|target(?:ed)?|required|set)"
_PROMISED = re.compile(rf"(?:{_SET} (?:\w+ )?dates?|dates? {_SET}(?: (?:for|by|with)\b.*)?)\W*", re.I)


def resourced(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Whom a task has for its resources does it, where no column says who does: its cells are names of persons.

    Schedules have forenames alone there, several in a cell. Money and things are no names, and stay without a field.
    """
    lead = fitted.readings.index("lead")
    if any(fitted.readings[reading] in OWNER_FIELDS for reading in chosen):
        return
    found = [
        at
        for at, label in enumerate(labels)
        if _RESOURCED.fullmatch(label.strip()) and fitted.readings[chosen[at]] in NO_FIELD and _are_names(columns[at])
    ]
    if len(found) == 1:
        chosen[found[0]] = lead


_RESOURCED = re.compile(r"(?:(?:task|assigned|allocated|named|key) )?resourc(?:es?|ing|ed by)(?: names?)?\W*", re.I)
_NAMED = 0.6
"""The share of names that begin with a forename from which on a column is one of persons: lists hold no name of all
countries. Set by hand; no other value was tried."""


def _are_names(cells: Sequence[str]) -> bool:
    """Whether cells hold different names of one to three words, most of which begin with a forename."""
    names = [name.strip() for cell in cells for name in re.split(r"[,;/&+\n]| and ", cell) if name.strip()]
    short = all(name[0].isupper() and len(name.split()) <= _PARTS and not _DIGIT.search(name) for name in names)
    known = sum(folded(name.split()[0]) in usual_forenames() for name in names)
    return len({*names}) > 1 and short and known >= _NAMED * len(names)


_PARTS = 3
_DIGIT = re.compile(r"\d")


def _are_dates(cells: Sequence[str]) -> bool:
    """Whether all cells that are filled look like times."""
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and all(looks(cell).get("timescale", 0.0) > 0 for cell in filled)


def plainly_statuses(decision: Decision, cells: Sequence[str], least: float) -> Decision:
    """The decision, not nearly that a column is the progress where all its cells are statuses and no more.

    ``least`` is the margin from which on it is sure.
    """
    near = decision.best == "status" and decision.runner_up == "progress" and 0 <= decision.margin < least
    filled = [cell for cell in cells if cell.strip()]
    return replace(decision, margin=least) if near and filled and all(map(is_status, filled)) else decision


def described(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """A column that describes what was promised is what is done; `Next steps` beside it is what comes after that."""
    description, answers = fitted.readings.index("description"), fitted.readings.index("answers")
    told = [label_words(label) for label in labels]
    steps = [at for at, one in enumerate(chosen) if one == description and "next" in told[at].concepts]
    texts = [at for at, one in enumerate(chosen) if one == answers and told[at].concepts == ("description",)]
    if len(steps) == len(texts) == 1 and chosen.count(description) == 1:
        chosen[texts[0]], chosen[steps[0]] = description, fitted.readings.index("extra")
