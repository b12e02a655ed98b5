"""Features of a row that may be a header, and of a whole table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set

from planparse.lexicon.label_words import label_words
from planparse.lexicon.labels import Terms
from planparse.lexicon.months import MONTH
from planparse.lexicon.words import action_verbs
from planparse.outline.features.cells import cell_features, passed_tests
from planparse.outline.features.columns import label_features
from planparse.outline.scored import Decision
from planparse.patterns import lazy_pattern

_OWNERS = frozenset(("strategic_lead", "operational_lead", "lead", "support"))
_TEXT = (
    "cells_begin_with_a_verb",
    "cells_say_will",
    "cells_are_long_text",
    "cells_are_one_word",
    "cells_are_short_text",
    "cells_blank",
    "cells_are_scores",
    "cells_are_numbers",
    "cells_are_status_words",
    "cells_are_colours",
    "cells_tell_what_happened",
    "cells_all_different",
    "cells_are_dates",
    "cells_are_persons",
    "cells_are_posts",
    "cells_are_addresses",
    "cells_begin_with_what_was_done",
)
_FAR = (
    "cells_are_numbers",
    "cells_are_money",
    "cells_are_scores",
    "cells_are_colours",
    "cells_are_emails",
    "cells_blank",
    "cells_are_one_word",
    "cells_are_links",
)


def actions_features(
    terms: Terms, labels: Sequence[str], columns: Sequence[Sequence[str]], decisions: Sequence[Decision]
) -> Mapping[str, float]:
    """The features of a table with these labels and the decisions for its columns."""
    return {name: value for name, value in _features(terms, labels, columns, decisions) if value}


def _features(
    terms: Terms, labels: Sequence[str], columns: Sequence[Sequence[str]], decisions: Sequence[Decision]
) -> Iterator[tuple[str, float]]:
    yield "always", 1.0
    looks = [cell_features(cells) for cells in columns]
    roles = {decision.best for decision in decisions}
    for role in sorted(roles):
        yield f"has_{role}", 1.0
    owned, dated = bool(roles & _OWNERS), "timescale" in roles
    yield "has_an_owner", float(owned)
    yield "has_owner_and_date", float(owned and dated)
    yield "has_owner_or_date", float(owned or dated)
    yield "has_owner_date_or_status", float(owned or dated or bool(roles & {"status", "progress"}))
    at = next((at for at, decision in enumerate(decisions) if decision.best == "description"), None)
    yield "no_description", float(at is None)
    if at is not None:
        yield "description_margin", max(decisions[at].margin, 0.0)
        yield "description_says_what_is_always_done", _always_done(columns[at])
        yield "to_do_with_owner", looks[at].get("cells_begin_with_a_verb", 0.0) * owned
        yield "to_do_with_date", looks[at].get("cells_begin_with_a_verb", 0.0) * dated
        yield from _of_description(labels[at], looks[at], roles)
    due = [cell for one, cells in zip(decisions, columns, strict=True) if one.best == "timescale" for cell in cells]
    if filled := [cell for cell in due if cell.strip()]:
        yield "due_without_a_date", sum(_DATED.search(cell) is None for cell in filled) / len(filled)
    yield from _of_cells(looks)
    yield from _of_labels(terms, labels)


def _of_description(label: str, look: Mapping[str, float], roles: Set[str]) -> Iterator[tuple[str, float]]:
    """Features of the column that may say what is to be done; ``roles`` are those of all columns."""
    for name in _TEXT:
        yield f"description_{name}", look.get(name, 0.0)
    head = label_words(label).head
    yield f"description_under_{head}", 1.0
    yield "description_is_to_do", float(_TO_DO.fullmatch(label.strip()) is not None)
    yield f"answered_under_{head}", float("answers" in roles)
    yield "answered_with_ref", float({"answers", "ref"} <= roles)
    yield "answered_with_scores", float({"answers", "score"} <= roles)
    yield "description_is_empty", float("cells_none" in look)


def _of_cells(looks: Sequence[Mapping[str, float]]) -> Iterator[tuple[str, float]]:
    """Features of all columns together."""
    yield "most_verbs", max((one.get("cells_begin_with_a_verb", 0.0) for one in looks), default=0.0)
    for name in _FAR:
        yield f"table_{name}", sum(one.get(name, 0.0) for one in looks) / len(looks)
    yield "empty_columns", sum("cells_none" in one for one in looks) / len(looks)
    first = looks[0]
    scores = first.get("cells_are_scores", 0.0) > 0.7 and first.get("cells_count_up", 0.0) < 1.0
    yield "first_column_is_scores", float(scores)
    yield "first_column_is_colours", float(first.get("cells_are_colours", 0.0) > 0.6)
    yield "single_row", float("cells_single" in first)


def _of_labels(terms: Terms, labels: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Features of the labels."""
    for concept in sorted({label_words(label).head for label in labels} - {""}):
        yield f"a_label_of_{concept}", 1.0
    found = [label_features(terms, label) for label in labels]
    for name in sorted({name for one in found for name in one if name.startswith("label_word_")}):
        yield name, 1.0
    yield "labels_known", sum(one.get("label_known", 0.0) > 0.5 for one in found) / len(found)
    yield "labels_listed", sum("label_listed" in one for one in found) / len(found)
    listed = frozenset(name for one in found for name in one if name.startswith("label_listed_"))
    owners = {f"label_listed_{field}" for field in _OWNERS}
    if listed >= {"label_listed_description", "label_listed_timescale"} and owners & listed:
        yield "labels_of_action_owner_and_date", 1.0
    yield "two_columns", float(len(labels) == 2)
    yield "three_columns", float(len(labels) == 3)
    yield "many_columns", float(len(labels) > 6)


_TO_DO = lazy_pattern(
    r"(?:(?:things|items|what|work|tasks|jobs)(?: is| are|'s|’s)?(?: still| left)? to do"
    r"|(?:still )?to[- ]?dos?(?: list)?|(?:what|work)(?: still)? (?:(?:needs?|has) to be done|needs doing))\W*",
    re.I,
)
_DATED = lazy_pattern(rf"\d{{4}}|\d/\d|\b{MONTH}\b", re.I)
"""A day, month or year; `Monthly` and `Each spring` say how often boards meet."""


def _always_done(cells: Sequence[str]) -> float:
    """The share of cells that begin with a verb in the third person, as what boards and officers always do.

    >>> _always_done(["Holds leads to account", "Oversees this plan", "Train all staff", ""])
    0.67
    """
    firsts = [cell.split()[0].casefold() for cell in cells if cell.strip()]
    always = sum(word[-1:] == "s" and not action_verbs().isdisjoint((word[:-1], word[:-2])) for word in firsts)
    return round(always / len(firsts), 2) if firsts else 0.0


# Features of a row that may be a table's header: its cells as labels, and how they differ from the rows below.


_BELOW = 8
"""How many rows below are looked at: enough to see what a column contains."""
_LONGEST = 25
"""Most words of a label with its line of help; no label has more."""
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
"""Looks that most cells of a column may share, but not the label above them."""


def header_features(terms: Terms, texts: Sequence[str], below: Sequence[Sequence[str]]) -> Mapping[str, float]:
    """The features of one row, given the rows below it.

    >>> found = header_features(NO_TERMS, ["Action", "Who", "Zeit"], [["Fix it now", "Ann Reed", "May 2025"]] * 2)
    >>> round(found["labels_known"], 2), round(found["columns_unlike_their_label"], 2)
    (0.67, 1.0)
    """
    filled = [(at, text.strip()) for at, text in enumerate(texts) if text.strip()]
    if len(filled) < 2 or any(len(text.split()) > _LONGEST for _, text in filled):
        return {"no_row_of_labels": 1.0}
    count = len(filled)
    labels = [label_features(terms, text) for _, text in filled]
    looks = [passed_tests(text) for _, text in filled]
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
    """By what share a row has fewer cells than the fullest of the rows below it."""
    most = max((sum(map(bool, row)) for row in below[:_BELOW]), default=count)
    return max(0.0, 1.0 - count / most) if most else 0.0


def _shares(at: int, below: Sequence[Sequence[str]]) -> Mapping[str, float]:
    cells = [passed_tests(row[at]) for row in below[:_BELOW] if at < len(row) and row[at].strip()]
    return {name: sum(name in cell for cell in cells) / len(cells) for name in _PLAIN} if cells else {}


def _contrast(looks: Sequence[tuple[int, frozenset[str]]], below: Sequence[Sequence[str]]) -> float:
    """The share of columns in which most cells share a look that the cell above them lacks."""
    unlike = sum(
        any(share >= 0.6 and name not in look for name, share in _shares(at, below).items()) for at, look in looks
    )
    return unlike / len(looks)


def _likeness(looks: Sequence[tuple[int, frozenset[str]]], below: Sequence[Sequence[str]]) -> float:
    """The share of columns in which most cells share a look with the cell above them."""
    like = sum(any(share >= 0.6 and name in look for name, share in _shares(at, below).items()) for at, look in looks)
    return like / len(looks)
