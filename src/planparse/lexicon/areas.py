"""The kinds of areas that labels say, alone as over a column of areas, or at their end."""

from __future__ import annotations

import re
from functools import lru_cache

from planparse.lexicon.tables import AreaKind, area_labels
from planparse.lexicon.terms import Terms


@lru_cache(maxsize=8)
def _kinds(terms: Terms) -> dict[str, AreaKind]:
    return {_fold(label): kind for kind, labels in area_labels(terms).items() for label in labels}


def _fold(text: str) -> str:
    return re.sub(r"[\s-]+", "", text).casefold()


def kind_of_label(terms: Terms, text: str) -> AreaKind | None:
    """The kind that a label alone says, as over a column of areas; None where it is not known.

    >>> kind_of_label(NO_TERMS, "Recommendation"), kind_of_label(NO_TERMS, "Lead")
    ('recommendation', None)
    """
    return _kinds(terms).get(_fold(text)) or _kinds(terms).get(_fold(text).removesuffix("s"))


_QUALIFIERS = 3
"""Words that may stand before the label of a column of areas: `Ofsted` area for improvement."""
_FIRM = frozenset(
    (
        "recommendation",
        "priority",
        "theme",
        "objective",
        "finding",
        "workstream",
        "areaforimprovement",
        "areasforimprovement",
        "improvementarea",
    )
)
"""Labels, folded, that end in no other sense: an `Expected outcome` is no area."""


def kind_at_end(terms: Terms, text: str) -> AreaKind | None:
    """The kind of areas that the end of a label says, behind a word or two; None where it says none.

    >>> kind_at_end(NO_TERMS, "Ofsted areas for improvement"), kind_at_end(NO_TERMS, "Expected outcome")
    ('area_for_improvement', None)
    """
    words = text.strip(" :").split()
    tails = [_fold("".join(words[at:])) for at in range(1, min(_QUALIFIERS, len(words) - 1) + 1)]
    ends = (end for tail in tails for end in (tail, tail.removesuffix("s"), re.sub("ies$", "y", tail)))
    return next((_kinds(terms)[end] for end in ends if end in _FIRM), None)
