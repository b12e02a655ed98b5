"""What a column is not, whatever its cells look like, because its label says what it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.lexicon.label_words import label_words
from planparse.outline.outline import OWNER_FIELDS

_RISKY = frozenset(("risk", "mitigation", "contingency"))
_HARM = re.compile(r"^(?!.*(?:expected|intended|desired|sought)).*(?:impact|effect|consequence)", re.I)
"""What a risk does where it comes about; beside a column of risks it is no outcome of an action."""
_OF_ACTIONS = frozenset(("answers", "description", "outcome", "progress", "status", "title"))
_LIKELY = re.compile(r"\b(?:probability|likelihood|severity)\b", re.I)


_ASKING = re.compile(
    r"(?:the |our |internal )?(?:customer|client|requester|requestor|complainant|beneficiary)s?(?: name)?"
    r"|(?:requested|raised|logged|reported|submitted|suggested) by(?: whom)?",
    re.I,
)
"""Who asked for what is to be done, or for whom it is done."""


def never_by_label(labels: Sequence[str]) -> list[frozenset[str]]:
    """The fields that each column of a table cannot be: how likely a thing is, or who asked, is said of no action.

    >>> [sorted(never) for never in never_by_label(["Risk", "Impact", "Chance"])]
    [[], ['measure', 'outcome'], []]
    >>> "outcome" in never_by_label(["Likelihood"])[0]
    True
    >>> never_by_label(["Action", "Impact"]) == [frozenset(), frozenset()]
    True
    """
    risky = any(_RISKY & {*label_words(label).concepts} for label in labels)
    return [_never(label, risky=risky) for label in labels]


def _never(label: str, *, risky: bool) -> frozenset[str]:
    if _LIKELY.search(label):
        return _OF_ACTIONS
    if _ASKING.fullmatch(label.replace("_", " ").strip(" :")):
        return frozenset(("area", "title", *OWNER_FIELDS))
    return frozenset(("outcome", "measure")) if risky and _HARM.search(label) else frozenset()
