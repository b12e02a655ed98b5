"""What a column of each sort is expected to hold: the look of its lines, and how many of them go on in a cell.

The shares are rough beginnings, by what such columns are for: a table's own lines correct them (see `align`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from planparse.lexicon.folding import letters
from planparse.lexicon.tables import headers
from planparse.lexicon.terms import Terms
from planparse.read.cell_per_line.line_looks import LOOKS


def field_of(terms: Terms, label: str, *, refs: bool) -> str:
    """Which sort of column a label stands over, as `lexicon/headers.toml` has it; `refs`: references stand below it.

    >>> [field_of(NO_TERMS, label, refs=label == "Action") for label in ("By When", "Start", "Action")]
    ['timescale', 'extra', 'ref']
    """
    if refs:
        return "ref"
    known = {field: entry for field, entry in headers(terms).items() if field != "ref"}
    folded = letters(label)
    words = set(re.findall(r"[a-z]+", label.casefold()))
    if {"start", "date"} <= words:
        return "timescale"
    exact = (field for field, entry in known.items() if folded and folded in map(letters, entry.labels))
    near = (field for field, entry in known.items() if words & set(entry.words))
    return next(exact, None) or next(near, None) or "extra"


def begins(field: str) -> list[float]:
    """The share of each look among the lines that begin a cell of such a column, in the order of LOOKS.

    >>> abs(sum(begins("lead")) - 1) < 1e-9
    True
    """
    return _shares(_BEGIN[_SORT.get(field, field)])


def follows(field: str) -> list[float]:
    """The same of the lines that go on in a cell."""
    return _shares(_FOLLOW[_SORT.get(field, field)])


def more(field: str) -> float:
    """How many of the lines in such a column are followed by one of the same cell."""
    return _MORE[_SORT.get(field, field)]


_SORT = {"strategic_lead": "lead", "operational_lead": "lead", "support": "lead", "area": "description"}
_BEGIN: Mapping[str, Mapping[str, float]] = {
    "ref": {"ref": 95},
    "description": {"sentence": 50, "long": 10, "phrase": 22, "short": 6, "owner": 1, "low": 2, "bullet": 1,
                    "opener": 1},
    "lead": {"owner": 80, "short": 12, "phrase": 3, "blank": 4, "low": 0.5},
    "timescale": {"date": 85, "short": 3, "phrase": 2, "status": 3, "low": 1, "blank": 4},
    "outcome": {"sentence": 45, "long": 4, "phrase": 20, "short": 5, "blank": 15, "low": 2, "opener": 1, "owner": 0.5},
    "progress": {"opener": 30, "sentence": 25, "long": 22, "phrase": 6, "status": 3, "blank": 10, "short": 2,
                 "date": 1},
    "status": {"status": 75, "blank": 15, "short": 4, "ref": 2, "opener": 1},
    "extra": {"short": 25, "phrase": 20, "sentence": 9, "money": 12, "date": 8, "owner": 8, "blank": 15,
              "status": 2, "ref": 2},
    "behind": {"sentence": 40, "long": 20, "phrase": 15, "short": 5, "blank": 20, "low": 1},
}  # fmt: skip
_FOLLOW: Mapping[str, Mapping[str, float]] = {
    "ref": {"blank": 2},
    "description": {"bullet": 45, "sentence": 20, "phrase": 8, "low": 15, "long": 3, "short": 3, "blank": 1},
    "lead": {"owner": 80, "short": 10, "low": 2, "blank": 1},
    "timescale": {"date": 80, "short": 4, "low": 6, "blank": 1},
    "outcome": {"sentence": 35, "bullet": 20, "phrase": 25, "low": 6, "long": 4, "short": 4, "blank": 1},
    "progress": {"sentence": 30, "long": 35, "bullet": 12, "phrase": 4, "low": 4, "opener": 4, "blank": 1},
    "status": {"status": 30, "low": 5, "blank": 1},
    "extra": {"short": 25, "phrase": 25, "bullet": 10, "low": 10, "sentence": 10, "owner": 5, "money": 5, "blank": 1},
    "behind": {"sentence": 1},
}
_MORE = {
    "ref": 0.005, "description": 0.15, "lead": 0.12, "timescale": 0.02, "outcome": 0.2, "progress": 0.15,
    "status": 0.01, "extra": 0.08, "behind": 0.5,
}  # fmt: skip
_LEAST = 0.3


def _shares(weights: Mapping[str, float]) -> list[float]:
    total = sum(weights.values()) + _LEAST * len(LOOKS)
    return [(weights.get(name, 0.0) + _LEAST) / total for name in LOOKS]
