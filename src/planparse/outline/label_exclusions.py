"""Fields that a column cannot be by its label, whatever its cells look like."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.lexicon.label_words import label_words
from planparse.outline.cell_looks import offer_statuses
from planparse.outline.features.cells import is_status
from planparse.outline.header_labels import OWNING, TELLING
from planparse.outline.outline import OWNER_FIELDS
from planparse.patterns import lazy_pattern

_RISKY = frozenset(("risk", "mitigation", "contingency"))
_HARM = re.compile(r"^(?!.*(?:expected|intended|desired|sought)).*(?:impact|effect|consequence)", re.I)
"""The effect of a risk; beside a column of risks it is no outcome of an action."""
_OF_ACTIONS = frozenset(("answers", "description", "outcome", "progress", "status", "title"))
_LIKELY = re.compile(r"\b(?:probability|likelihood|severity)\b", re.I)


_ASKING = re.compile(
    r"(?:the |our |internal )?(?:customer|client|requester|requestor|complainant|beneficiary)s?(?: name)?"
    r"|(?:requested|raised|logged|reported|submitted|suggested) by(?: whom)?",
    re.I,
)
"""Who asked for what is to be done, or for whom it is done."""
_RECORDED = lazy_pattern(r"(?:task )?(?:created|completed|closed|modified|updated|edited|changed) by", re.I)
"""Whom a tool names for what happened to a task, beside those to whom it is assigned."""


def never_by_label(labels: Sequence[str], columns: Sequence[Sequence[str]]) -> list[frozenset[str]]:
    """The fields that each column of a table cannot be: how likely a thing is, or who asked, describes no action.

    >>> [sorted(never) for never in never_by_label(["Risk", "Impact", "Chance"], [[]] * 3)]
    [[], ['measure', 'outcome'], []]
    >>> "outcome" in never_by_label(["Likelihood"], [[]])[0]
    True
    >>> "lead" in never_by_label(["Measured by"], [[]])[0], "lead" in never_by_label(["Led by"], [[]])[0]
    (True, False)
    >>> never_by_label(["Action", "Impact"], [[], []]) == [frozenset(), frozenset()]
    True
    """
    risky = any(_RISKY & {*label_words(label).concepts} for label in labels)
    assigned = any(label_words(label).head == "assigned" for label in labels)
    pairs = zip(labels, columns, strict=True)
    filled = [any(map(str.strip, cells)) for cells in columns]
    return [
        _never(label, risky=risky, assigned=assigned)
        | (_CHOSEN if _chooses(label, cells) else _STATED if offer_statuses(cells) else _NONE)
        | (_WHAT if label.strip() and any(filled) and not filled[at] else _NONE)
        | (_FIELDS if filled[at] and all(_FORMULA.match(cell) for cell in cells if cell.strip()) else _NONE)
        for at, (label, cells) in enumerate(pairs)
    ]


_NONE: frozenset[str] = frozenset()
_STATED = frozenset(("outcome", "progress", "description", "answers", "title", "area", "extra", *OWNER_FIELDS))
"""What a column is not if its cells have boxes to tick for statuses."""
_WHAT = frozenset(("description", "title"))
"""What a blank column beside others does not say, whatever its label (`Parent task` in a tool's export)."""
_FORMULA = re.compile(r"""\s*=\s*(?:[A-Z][A-Za-z\d_.]*\(|"|'|\(|\$?[A-Z]{1,3}\$?\d)""")
"""A spreadsheet's formula that an export prints instead of its result."""
_FIELDS = (_STATED | _OF_ACTIONS | {"timescale", "start", "measure", "completed_date", "revised"}) - {"extra"}
"""What a column of formulas is not: they repeat pieces of other cells."""
_CHOSEN = frozenset(("outcome", "progress", "status", *OWNER_FIELDS))
"""What a column is not if its label lists choices and each cell makes one: no state, result or owner."""


def _chooses(label: str, cells: Sequence[str]) -> bool:
    """Whether a label lists what a thing may be, and each cell says which it is: `New or existing`.

    With a stroke for `or`, statuses were lost in five labelled tables: `Adopt / adapt / abandon`, `Compliant? Y/N`.

    >>> _chooses("Short or medium term", ["Short", "Medium"]), _chooses("Must or should?", ["Must for all", "Should"])
    (True, True)
    >>> _chooses("Open or closed", ["Open", "Closed"]), _chooses("Council or partner", ["Council"])
    (False, False)
    """
    firsts = {cell.split()[0].casefold() for cell in cells if cell.strip()}
    named = _words(label)
    plain = "or" in named and _OF_ACTIONS_OR_PEOPLE.isdisjoint(label_words(label).concepts)
    return plain and bool(firsts) and firsts <= named and not any(map(is_status, cells))


_OF_ACTIONS_OR_PEOPLE = OWNING | TELLING | {"update", "comment", "note", "outcome", "result"}


def _never(label: str, *, risky: bool, assigned: bool) -> frozenset[str]:
    if _LIKELY.search(label):
        return _OF_ACTIONS
    plain = label.replace("_", " ").strip(" :")
    if _ASKING.fullmatch(plain) or (assigned and _RECORDED.fullmatch(plain)):
        return frozenset(("area", "title", *OWNER_FIELDS))
    if _SHOWN.match(plain):
        return frozenset(("title", *OWNER_FIELDS))
    if label_words(label).head != "date" and _HOW_FAR.search(label) and not _BY_WHEN.search(label):
        return frozenset(("timescale",))
    return frozenset(("outcome", "measure")) if risky and _HARM.search(label) else frozenset()


_SHOWN = lazy_pattern(
    r"(?:to be |how )?(?:measured|counted|judged|gauged|shown|prove[dn]|evidenced|demonstrated|known|told|recognised)"
    r"(?: (?:and|or) \w+)? (?:by|through|in|with|from|as|on)\b",
    re.I,
)
"""How a result is measured or made known (`Measured by`, `Told through`): a figure or a paper, which does nothing."""
_HOW_FAR = re.compile(r"\bstatus\b", re.I)
_BY_WHEN = re.compile(r"\b(?:dates?|due|by|when|time\w*|deadlines?|complet\w+|target)\b", re.I)
"""A column of statuses (`Mitigation status`) may have dates in its cells (`Solved: 3/2/25`): these are not due dates.
"""


def _words(label: str) -> set[str]:
    return {*re.findall(r"\w+", label.casefold())}
