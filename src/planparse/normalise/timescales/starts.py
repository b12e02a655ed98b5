"""A column of starting dates beside the column of due dates: the two are one timescale."""

from __future__ import annotations

import re
from dataclasses import replace

from planparse.normalise.draft import PlanFacts, Timescale
from planparse.normalise.timescales.read import read_timescale

_LABEL = re.compile(
    r"(?:\w+ )?(?:start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es?|ing|ement)|from)"
    r"(?: (?:date|by|on|month|when))?\W*",
    re.I,
)


def is_start_label(label: str) -> bool:
    """Whether a column of this label says when an action begins.

    >>> [is_start_label(label) for label in ("Planned Start Date", "Start", "Date started", "Deadline")]
    [True, True, False, False]
    """
    return bool(_LABEL.fullmatch(label.strip()))


def with_start(timescale: Timescale, text: str, facts: PlanFacts) -> Timescale:
    """The timescale with its start as the column of starts has it, where its own words say none.

    >>> plan = PlanFacts()
    >>> with_start(read_timescale("March 2016", plan), "May 2014", plan).start.isoformat()
    '2014-05-01'
    """
    if timescale.start is not None or not text:
        return timescale
    start = read_timescale(f"From {text}", facts).start
    if start is None:
        return timescale
    return replace(timescale, start=start, kind="range" if timescale.kind == "date" else timescale.kind)
