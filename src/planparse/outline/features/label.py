"""What a column's label says, by its words: its head, what stands beside it, the questions it asks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from planparse.lexicon.areas import kind_at_end, kind_of_label
from planparse.lexicon.dated import is_period
from planparse.lexicon.label_words import label_words
from planparse.lexicon.readings import asked, fold, is_measured, listed, without_aside
from planparse.lexicon.terms import Terms


@lru_cache(maxsize=4096)
def label_features(terms: Terms, label: str) -> Mapping[str, float]:
    """The features of one label.

    >>> sorted(label_features(NO_TERMS, "Date_Raised"))
    ['label_date_raised', 'label_head_date', 'label_known', 'label_with_raised']
    >>> sorted(label_features(NO_TERMS, "Who?"))
    ['label_asks', 'label_head_who', 'label_known', 'label_listed', 'label_listed_lead', 'label_only_who']
    >>> sorted(label_features(NO_TERMS, " "))
    ['label_blank']
    """
    if not fold(label):
        return {"label_blank": 1.0}
    if is_period(label):
        return {"label_is_period": 1.0}
    said = label_words(label)
    found: dict[str, float] = {}
    if said.head:
        found[f"label_head_{said.head}"] = 1.0
        if said.concepts == (said.head,) and not said.unknown:
            found[f"label_only_{said.head}"] = 1.0
    for concept in said.modifiers:
        found[f"label_with_{concept}"] = 1.0
        found[f"label_{said.head}_{concept}"] = 1.0
    for concept in said.aside:
        found[f"label_aside_{concept}"] = 1.0
    key = without_aside(terms, label)
    for field in listed(terms).get(key, ()) if key else ():
        found[f"label_listed_{field}"] = 1.0
        found["label_listed"] = 1.0
    question = asked(label)
    if question:
        found[f"label_asks_{question}"] = 1.0
    if kind_of_label(terms, label) or kind_at_end(terms, label):
        found["label_names_a_kind_of_area"] = 1.0
    found["label_says_how_it_is_measured"] = float(is_measured(label))
    found["label_asks"] = float(said.asks)
    found["label_ends_in_by"] = float(said.ends_by)
    found["label_known"] = 1.0 - said.unknown
    found["label_long"] = float(said.words > 8)
    found["label_unknown"] = float(said.unknown == 1.0)
    return {name: value for name, value in found.items() if value}
