"""What columns of registers hold, by their labels: a second owner, another action if the first one fails, an asset."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.lexicon.label_words import label_words
from planparse.outline.cell_looks import say_much
from planparse.outline.features.cells import is_status
from planparse.outline.label_concepts import OWNING
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.scored import NO_FIELD, Model


def of_registers(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Settle the columns of a register whose labels say what the weights have seldom seen."""
    seconded(fitted, labels, chosen)
    replaced(fitted, labels, columns, chosen)
    endangered(fitted, labels, chosen)
    told_as_outcome(fitted, labels, columns, chosen)


def seconded(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Who has an action beside its owner or in the owner's place (`Secondary owner`, `Deputy lead`) supports it."""
    owning = [at for at, one in enumerate(chosen) if fitted.readings[one] in OWNER_FIELDS and not is_second(labels[at])]
    free = (*NO_FIELD, "lead", "operational_lead")
    for at, label in enumerate(labels):
        if owning and is_second(label) and fitted.readings[chosen[at]] in free:
            chosen[at] = fitted.readings.index("support")


def is_second(label: str) -> bool:
    """Whether a label is of a second owner.

    >>> is_second("Secondary Owner"), is_second("Backup lead officer"), is_second("Second review"), is_second("Owner")
    (True, True, False, False)
    """
    return bool(_SECOND.search(label)) and label_words(label).head in OWNING


_SECOND = re.compile(r"\b(?:second(?:ary)?|deputy|back-?up|alternate|reserve|assistant)\b", re.I)


def replaced(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """What is done in place of an action (`Alternative action`) is not the action, where another column says that."""
    text = fitted.readings.index("description")
    if text not in chosen or not _INSTEAD.search(labels[at := chosen.index(text)]):
        return
    found = [
        other
        for other, label in enumerate(labels)
        if not _ACTS.isdisjoint(label_words(label).concepts)
        and not _INSTEAD.search(label)
        and fitted.readings[chosen[other]] in NO_FIELD
        and say_much(columns[other])
    ]
    if len(found) == 1:
        chosen[found[0]], chosen[at] = text, fitted.readings.index("extra")


_INSTEAD = re.compile(r"\b(?:alternative|alternate|fall-?back|back-?up|plan b|second(?:ary)?)\b", re.I)
_ACTS = frozenset(("action", "mitigation", "response"))


def endangered(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """What a risk is to (`Asset`, `Asset/Area`) is said of each risk and heads none."""
    area = fitted.readings.index("area")
    if area in chosen and fitted.readings.index("answers") in chosen:
        at = chosen.index(area)
        if "asset" in label_words(labels[at]).concepts:
            chosen[at] = fitted.readings.index("category")


def told_as_outcome(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """What success is told by is the outcome, though `Done` stands in some of its cells.

    Where no column is the outcome, and most of the cells are not statuses.
    """
    status, outcome = fitted.readings.index("status"), fitted.readings.index("outcome")
    if status not in chosen or outcome in chosen or not _SUCCESS.fullmatch(labels[at := chosen.index(status)].strip()):
        return
    filled = [cell for cell in columns[at] if cell.strip()]
    if sum(map(is_status, filled)) < _MOST * len(filled):
        chosen[at] = outcome


_SUCCESS = re.compile(
    r"(?:(?:key|desired|expected|intended|planned|target) )?(?:success (?:criteri(?:a|on)|measures?|indicators?)"
    r"|(?:measures?|evidence|signs) of success|outcomes?(?:\(s\))?|what (?:does |will )?(?:good|success) looks? like)\W*",
    re.I,
)
_MOST = 0.6
"""The share of cells that are statuses from which on a column tells how far actions are, whatever its label says. Set by
hand; no other value was tried."""
