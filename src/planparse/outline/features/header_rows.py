"""What is seen of a row that may be a table's header: its cells as labels, and how they differ from the rows below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planparse.lexicon.terms import Terms
from planparse.outline.features.cells import told
from planparse.outline.features.label import label_features

_BELOW = 8
"""Rows below that are looked at: enough to see what a column holds."""
_LONGEST = 25
"""Words of a label with its line of help; no label has more."""
_DATA = (
    "cells_are_dates",
    "cells_are_refs",
    "cells_are_persons",
    "cells_are_numbers",
    "cells_are_emails",
    "cells_are_money",
    "cells_begin_with_a_verb",
    "cells_are_long_text",
    "cells_are_status_words",
    "cells_are_scores",
    "cells_are_colours",
    "cells_are_ticks",
    "cells_are_one_word",
    "cells_are_links",
)
_PLAIN = (
    "cells_are_dates",
    "cells_are_refs",
    "cells_are_persons",
    "cells_are_status_words",
    "cells_begin_with_a_verb",
    "cells_are_scores",
    "cells_are_long_text",
    "cells_are_posts",
    "cells_are_numbers",
)
"""Looks that most cells of a column share, and the label above them does not."""


def header_features(terms: Terms, texts: Sequence[str], below: Sequence[Sequence[str]]) -> Mapping[str, float]:
    """The features of one row, with the rows below it.

    >>> found = header_features(NO_TERMS, ["Action", "Who", "Zeit"], [["Fix it now", "Ann Reed", "May 2025"]] * 2)
    >>> round(found["labels_known"], 2), round(found["columns_unlike_their_label"], 2)
    (0.67, 1.0)
    """
    filled = [(at, text.strip()) for at, text in enumerate(texts) if text.strip()]
    if len(filled) < 2 or any(len(text.split()) > _LONGEST for _, text in filled):
        return {"no_row_of_labels": 1.0}
    count = len(filled)
    labels = [label_features(terms, text) for _, text in filled]
    looks = [told(text) for _, text in filled]
    found = {"always": 1.0, "blank_cells": 1.0 - count / len(texts)}
    found["labels_known"] = sum(one.get("label_known", 0.0) > 0.5 for one in labels) / count
    found["labels_whole_known"] = sum(one.get("label_known", 0.0) == 1.0 for one in labels) / count
    found["labels_listed"] = sum("label_listed" in one for one in labels) / count
    found["labels_ask"] = sum(any(name.startswith("label_asks") for name in one) for one in labels) / count
    found["labels_of_one_thing"] = sum(any(name.startswith("label_only_") for name in one) for one in labels) / count
    found["labels_are_periods"] = sum("label_is_period" in one for one in labels) / count
    found["ends_in_a_colon"] = sum(text.endswith(":") for _, text in filled) / count
    found["fewer_than_below"] = _fewer(count, below)
    found["two_cells"] = float(count == 2)
    found["all_different"] = float(len({text for _, text in filled}) == count)
    found["longest_is_long"] = float(max(len(text.split()) for _, text in filled) > 8)
    found["ends_like_a_sentence"] = sum(text.endswith((".", ";", ",")) for _, text in filled) / count
    for name in _DATA:
        found[f"header_{name}"] = sum(name in one for one in looks) / count
    found["rows_below"] = float(len(below) > 0)
    found["columns_unlike_their_label"] = _contrast(
        [(at, look) for (at, _), look in zip(filled, looks, strict=True)], below
    )
    found["columns_like_their_label"] = _likeness(
        [(at, look) for (at, _), look in zip(filled, looks, strict=True)], below
    )
    return {name: value for name, value in found.items() if value}


def _fewer(count: int, below: Sequence[Sequence[str]]) -> float:
    """The share by which a row has fewer cells than the fullest of the rows below it."""
    most = max((sum(map(bool, row)) for row in below[:_BELOW]), default=count)
    return max(0.0, 1.0 - count / most) if most else 0.0


def _shares(at: int, below: Sequence[Sequence[str]]) -> Mapping[str, float]:
    cells = [told(row[at]) for row in below[:_BELOW] if at < len(row) and row[at].strip()]
    return {name: sum(name in cell for cell in cells) / len(cells) for name in _PLAIN} if cells else {}


def _contrast(looks: Sequence[tuple[int, frozenset[str]]], below: Sequence[Sequence[str]]) -> float:
    """The share of columns most of whose cells share a look that the cell above them does not have."""
    unlike = sum(
        any(share >= 0.6 and name not in look for name, share in _shares(at, below).items()) for at, look in looks
    )
    return unlike / len(looks)


def _likeness(looks: Sequence[tuple[int, frozenset[str]]], below: Sequence[Sequence[str]]) -> float:
    """The share of columns whose cells share a look that the cell above them has too."""
    like = sum(any(share >= 0.6 and name in look for name, share in _shares(at, below).items()) for at, look in looks)
    return like / len(looks)
