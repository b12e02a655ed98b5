"""Which row is a header, and whether a table lists things to be done."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from planparse.lexicon.terms import Terms
from planparse.outline.action_evidence import answers_risks, answers_with_owner, lists_what_who_when, shows_things_to_do
from planparse.outline.decision import Decision, Likelihood
from planparse.outline.features.cells import is_date
from planparse.outline.features.header_rows import header_features
from planparse.outline.features.tables import actions_features
from planparse.outline.scored import evidence, model, totals

_ASKING = 0.5
"""A row of which more cells than half are questions is a header, whatever else it looks like: no row of data asks.

Set by hand: of the labelled tables only 6 have such a header, too few to fit a weight that outdoes length.
"""

_SURE = 0.95


def _likely(name: str, features: Mapping[str, float]) -> float:
    """The probability of a yes."""
    no, yes = totals(model(name), features)
    return 1.0 / (1.0 + math.exp(max(-500.0, min(500.0, no - yes))))


def header_likelihood(terms: Terms, texts: Sequence[str], below: Sequence[Sequence[str]]) -> float:
    """How likely a row is the header over the rows below it, from 0 to 1.

    >>> rows = [["Repair the roof", "Site Manager", "May 2025"], ["Train all staff", "HR Manager", "June 2025"]]
    >>> header_likelihood(NO_TERMS, ["To be done", "Whose job", "Until"], rows) > 0.5
    True
    >>> header_likelihood(NO_TERMS, rows[0], rows[1:]) > 0.5
    False
    """
    features = header_features(terms, texts, below)
    if features.get("labels_ask", 0.0) > _ASKING and features.get("all_different"):
        return _SURE
    if _are_dates_over_others(texts, below):
        return _SURE
    return 0.0 if "no_row_of_labels" in features else _likely("headers", features)


def _are_dates_over_others(texts: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a row is a label and dates, two at least, over cells that are none: how far things were at each."""
    first, *rest = texts or ("",)
    if sum(map(bool, rest)) < _DATES or is_date(first) or not all(map(is_date, rest)):
        return False
    return bool(below) and not any(is_date(cell) for row in below for cell in row)


_DATES = 2


_TOLD = (
    (answers_with_owner, "its labels say what is answered, what is done about it and who does it"),
    (answers_risks, "its labels say that it answers numbered risks or findings"),
)
"""Labels that no cell outweighs."""


def actions_likelihood(
    terms: Terms, labels: Sequence[str], columns: Sequence[Sequence[str]], decisions: Sequence[Decision]
) -> Likelihood:
    """How likely a table lists things to be done, and what told it.

    Nothing but what will be done makes it one: owners and dates alone are those of meetings, versions and bookings.
    Where all labels are those that councils are known to use for what, who and when, no cell outweighs them.
    """
    if not shows_things_to_do(terms, labels, columns, decisions):
        return Likelihood(0.0, why="nothing in it says what will be done")
    features = actions_features(terms, labels, columns, decisions)
    likely = Likelihood(_likely("actions", features), evidence(model("actions"), features, 1, 0))
    if not any(any(cells) for cells, one in zip(columns, decisions, strict=True) if one.best == "description"):
        return likely
    usual = (partial(lists_what_who_when, terms), "its labels are those that councils use for what, who and when")
    why = next((why for is_told, why in (*_TOLD, usual) if is_told(labels, decisions)), "")
    return replace(likely, share=max(likely.share, _SURE), why=why) if why else likely
