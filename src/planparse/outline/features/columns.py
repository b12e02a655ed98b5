"""Features of each column of a table: its label, its cells, its place, and the columns beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from planparse.lexicon.label_words import is_period, label_words, split_label, stem
from planparse.lexicon.labels import Terms, asked, fold, is_measured, kind_at_end, kind_of_label, listed, without_aside
from planparse.outline.features.cells import MOST_CELLS, cell_features

# What a column's label says, by its words: its head, its modifiers, the questions it asks.


@lru_cache(maxsize=4096)
def label_features(terms: Terms, label: str) -> Mapping[str, float]:
    """The features of one label.

    >>> [name for name in sorted(label_features(NO_TERMS, "Date_Raised")) if "word" not in name]
    ['label_date_raised', 'label_first_dat', 'label_head_date', 'label_known', 'label_last_rais', 'label_with_raised']
    >>> [name for name in label_features(NO_TERMS, "Date_Raised") if "word" in name]
    ['label_word_dat', 'label_word_rais']
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
    words = [stem(word) for word in split_label(label)]
    found |= {f"label_word_{word}": _WORD for word in words}
    found |= {f"label_first_{word}": _WORD for word in words[:1]} | {f"label_last_{word}": _WORD for word in words[-1:]}
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


_WORD = 0.7
"""What a word of a label counts beside its concepts. Of the columns of three files kept back, 1,227 of 1,303 are right
with 1, 1,228 with this, 1,221 with 0.5, 1,203 without words; with 1, 43 more fields of new styles kept back are wrong.
"""

Features = Mapping[str, float]

_FAMILIES: Mapping[str, frozenset[str]] = {
    "action": frozenset(("action", "mitigation", "response", "milestone", "resolution")),
    "item": frozenset(("item", "what", "how", "plan", "control")),
    "subject": frozenset(("recommendation", "finding", "issue", "risk", "gap", "said")),
    "text": frozenset(("description",)),
    "owner": frozenset(("owner", "lead", "officer", "who", "responsible")),
    "date": frozenset(("date", "when", "deadline")),
    "due": frozenset(("deadline", "when", "target")),
    "status": frozenset(("status", "done")),
    "progress": frozenset(("progress", "update", "comment", "note")),
    "ref": frozenset(("ref",)),
    "outcome": frozenset(("outcome",)),
    "measure": frozenset(("measure",)),
    "area": frozenset(("area",)),
    "score": frozenset(("score",)),
}
"""Heads of labels that mean much the same, to describe a column's neighbours."""

_RIVALRY = (
    "cells_begin_with_a_verb",
    "cells_are_dates",
    "cells_are_persons",
    "cells_are_posts",
    "cells_are_long_text",
    "cells_are_status_words",
    "cells_sound_like_a_status",
    "cells_tell_what_happened",
    "cells_are_refs",
    "cells_tell_what_is_wrong",
)
"""Features for which it matters whether another column of the table has more."""


_TOLD_BY_PLACE = (
    "cells_are_long_text",
    "cells_tell_what_happened",
    "cells_tell_what_is_wrong",
    "cells_tell_a_result",
    "cells_are_dates",
)
"""Features for which it matters whether the column is left of what will be done (why) or right of it (how far)."""


def table_features(terms: Terms, labels: Sequence[str], columns: Sequence[Sequence[str]]) -> tuple[Features, ...]:
    """The features of each column of a table.

    >>> recommendation, action = table_features(NO_TERMS, ["Recommendation", "Action"], [["Fix it"], ["Fit locks"]])
    >>> "another_is_action" in recommendation, "another_is_action" in action, "another_is_subject" in action
    (True, False, True)
    """
    own = [
        {**label_features(terms, label), **cell_features(cells)} for label, cells in zip(labels, columns, strict=True)
    ]
    kinds = [_family(label) for label in labels]
    best = {name: sorted((one.get(name, 0.0) for one in own), reverse=True) for name in _RIVALRY}
    verbs = _place_of_verbs(own)
    return tuple(
        {
            **one,
            **dict(_beside(at, labels, one, kinds, best)),
            **dict(_placed(at, verbs, one)),
            **_crossed(one, labels[at], columns[at]),
            **dict(_twice(at, labels, one)),
        }
        for at, one in enumerate(own)
    )


_BEFORE_AND_AFTER = (
    "cells_are_numbers",
    "cells_are_scores",
    "cells_are_status_words",
    "cells_are_dates",
    "cells_are_long_text",
)
"""Features for which it matters whether another column has the same label: a score before and after what is done."""


def _twice(at: int, labels: Sequence[str], own: Features) -> Iterator[tuple[str, float]]:
    """Features of a label that another column has too, with the looks of this column's cells."""
    same = [place for place, label in enumerate(labels) if fold(label) == fold(labels[at]) != ""]
    if len(same) > 1:
        yield "label_twice", 1.0
        for name in _BEFORE_AND_AFTER:
            if name in own:
                yield f"twice_{name}", own[name]


def _place_of_verbs(own: Sequence[Features]) -> int | None:
    """The column in which most cells begin with a verb, more than in any other: what will be done."""
    shares = [one.get("cells_begin_with_a_verb", 0.0) for one in own]
    top = max(shares, default=0.0)
    return shares.index(top) if top > _MOSTLY and shares.count(top) == 1 else None


_MOSTLY = 0.5


def _placed(at: int, verbs: int | None, own: Features) -> Iterator[tuple[str, float]]:
    """Features for the side of the column of verbs on which this column is, with the looks of its cells."""
    if verbs is None or verbs == at:
        return
    side = "left" if at < verbs else "right"
    yield f"{side}_of_verbs", 1.0
    if abs(at - verbs) == 1:
        yield f"next_{side}_of_verbs", 1.0
    for name in _TOLD_BY_PLACE:
        if name in own:
            yield f"{side}_of_verbs_{name}", own[name]


def _family(label: str) -> frozenset[str]:
    said = label_words(label)
    return frozenset(name for name, heads in _FAMILIES.items() if said.head in heads)


def _beside(
    at: int,
    labels: Sequence[str],
    own: Features,
    kinds: Sequence[frozenset[str]],
    best: Mapping[str, Sequence[float]],
) -> Iterator[tuple[str, float]]:
    """Features for what the other columns of the table say, and for this column's place among them."""
    yield "always", 1.0
    yield "stands_first", float(at == 0)
    yield "stands_last", float(at == len(kinds) - 1)
    others = frozenset[str]().union(*(kind for place, kind in enumerate(kinds) if place != at))
    before = frozenset[str]().union(*kinds[:at])
    for name in sorted(others):
        yield f"another_is_{name}", 1.0
        for mine in kinds[at]:
            yield f"{mine}_beside_{name}", 1.0
    for name in sorted(before & kinds[at]):
        yield f"second_{name}", 1.0
    for name in sorted(others & kinds[at]):
        for concept in label_words(labels[at]).modifiers:
            yield f"{name}_rival_with_{concept}", 1.0
    if at:
        for name in kinds[at - 1]:
            yield f"behind_{name}", 1.0
    for name, values in best.items():
        share = own.get(name, 0.0)
        if share > 0.3 and share == values[0]:
            yield f"most_{name}", 1.0
        elif values[0] > 0.5:
            yield f"another_{name}", values[0]


def _crossed(own: Features, label: str, cells: Sequence[str]) -> dict[str, float]:
    """Features that count together: label and cells that agree, or the cells below a label that says nothing."""
    found: dict[str, float] = {}
    said = label_words(label)
    silent = own.get("label_blank") or own.get("label_unknown")
    for name in [name for name in own if name.startswith("cells_")]:
        if silent:
            found[f"silent_label_{name}"] = own[name]
        for family in _family(label):
            found[f"{family}_{name}"] = own[name]
    for concept in (
        "outcome",
        "priority",
        "done",
        "recommendation",
        "risk",
        "area",
        "source",
        "target",
        "category",
        "milestone",
    ):
        if concept == said.head or concept in said.modifiers:
            for name in (
                "cells_are_scores",
                "cells_are_dates",
                "cells_are_dated_steps",
                "cells_are_long_text",
                "cells_are_ticks",
                "cells_all_different",
                "cells_repeat_contiguously",
                "cells_one_of_few",
                "cells_are_numbered_headings",
                "cells_are_status_words",
            ):
                if name in own:
                    found[f"{concept}_{name}"] = own[name]
    if len(cells) > MOST_CELLS:
        found["many_rows"] = 1.0
    return found
