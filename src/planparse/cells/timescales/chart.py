"""A chart of columns, one a month or a quarter, with marks where an action is worked on -> its timescale."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planparse.cells.draft import PlanFacts, Timescale
from planparse.cells.timescales.read import read_timescale
from planparse.issues import Correction
from planparse.lexicon.dated import FEWEST_PERIODS, is_period

_MARK = re.compile(r"\W*(?:x+|y|yes|[✓✔☑■█●•*◆►→])\W*", re.I)


def from_chart(labels: Sequence[str], cells: Sequence[tuple[str, str | None]], facts: PlanFacts) -> Timescale | None:
    """The timescale that a row's marks below its columns of periods say, or None where there is no such chart.

    ``cells`` are the row's texts and fills (``#rrggbb``), column by column. A colour is a mark where other cells of the
    chart have another one, or none.

    >>> labels = ["Action", "Q1 25/26", "Q2 25/26", "Q3 25/26"]
    >>> read = from_chart(labels, [("Visit", None), ("", None), ("X", None), ("X", None)], PlanFacts())
    >>> read.text, read.start.isoformat(), read.due.isoformat()
    ('Q2 25/26 - Q3 25/26', '2025-07-01', '2025-12-31')
    """
    chart = [(label.strip(), *cell) for label, cell in zip(labels, cells, strict=True) if is_period(label)]
    if len(chart) < FEWEST_PERIODS:
        return None
    plain = [fill for _, text, fill in chart if not text.strip()]
    shaded = len(set(plain)) > 1
    usual = max(plain, key=plain.count, default=None) if shaded else None
    marked = [
        label
        for label, text, fill in chart
        if (_MARK.fullmatch(text) if text.strip() else shaded and fill and fill != usual)
    ]
    if not marked:
        return None
    text = marked[0] if len(marked) == 1 else f"{marked[0]} - {marked[-1]}"
    read = read_timescale(text, facts)
    why = "the columns of months or quarters in which this row has a mark"
    corrected = (Correction("timescale_marked", None, text, why), *read.corrections)
    return replace(read, certainty="inferred", corrections=corrected)
