"""Columns beside that of outcomes which hold measures: baselines, targets, what shows that an outcome was reached."""

from __future__ import annotations

import re
from dataclasses import replace

from planparse.cells.draft import Measure
from planparse.cells.measures import read_measures
from planparse.lexicon.labels import NO_TERMS
from planparse.lexicon.readings import is_measured, readings

_FIGURE = re.compile(r"£?\d[\d,.]* ?%?")
_NAMED = re.compile(r"\b(baseline|target|milestone)", re.I)


def column_measures(label: str, text: str) -> tuple[Measure, ...]:
    """The measures in a cell below a label that names them; none where the label is of something else.

    >>> [(m.kind, m.value, m.text) for m in column_measures("Baseline (Mar 24)", "61%")]
    [('baseline', 61.0, '61%')]
    >>> [(m.kind, m.text) for m in column_measures("How will we know?", "Visits above 90%")]
    [('target', 'above 90%')]
    >>> column_measures("Resources", "10% of one post")
    ()
    >>> [(m.kind, m.value) for m in column_measures("Outcome", "92.00%")]  # a column of figures alone
    [('target', 92.0)]
    """
    named = _NAMED.search(label)
    if named is None:
        figure = _FIGURE.fullmatch(text.strip()) is not None and _is_outcome(label)
        return read_measures(text) if is_measured(label) or figure else ()
    lead = f"{named[1].title()}: "
    return tuple(replace(one, text=one.text.removeprefix(lead)) for one in read_measures(lead + text))


def _is_outcome(label: str) -> bool:
    """Whether a label is one of outcomes, so that a figure below it is an aim."""
    return next((field for field, _ in readings(NO_TERMS, label)), None) == "outcome"
