"""Reads status cells in a team's own words, which the lexicon does not know: `To time`, `Some doubt`.

A fitted regression scores the words of the cell. `python -m training.status_columns` fits its weights on status columns
that strangers labelled.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, cast

from planparse.cells.draft import Status, StatusCode
from planparse.cells.status.narratives import Scored, as_words
from planparse.issues import Doubt
from planparse.outline.features.status_words import word_features
from planparse.outline.scored import Model, read_model, shares_of

__all__ = ["features", "read_own_words"]

LONGEST: Final = 10
"""The most words of such a cell; longer ones are narratives. The labelled cells have up to 8."""
_SAYS_NOTHING: Final = re.compile(
    r"(?!.*[^\W\d_]{2})|\W*(?:tb[acd]|n/?a|unknown|see|as above)\b", re.IGNORECASE | re.DOTALL
)
"""Cells without a word of two letters, whose letter may be a key's, and words that only point elsewhere."""


@lru_cache(maxsize=1)
def _fitted() -> Model:
    return read_model("planparse.cells.status", "own_words.json")


def features(cell: str, ruled: StatusCode) -> dict[str, float]:
    """What the words of a status cell show, beside the code that the lexicon's rules read from it.

    >>> sorted(features("Not to time", "unknown"))[:5]
    ['after_no:to', 'bias', 'first:not', 'last:time', 'negated']
    """
    bias, *others = word_features(cell)
    return dict.fromkeys((bias, f"rule:{ruled}", *others), 1.0)


def score(cell: str, ruled: StatusCode) -> Scored:
    """The likeliest status of a cell and the next likely one, each with its probability.

    >>> found = score("Parked", "unknown")
    >>> found.code, found.share > found.second_share
    ('on_hold', True)
    """
    fitted = _fitted()
    shares = shares_of(fitted, features(cell, ruled))
    best, second = sorted(range(len(shares)), key=lambda at: -shares[at])[:2]
    readings = cast(tuple[StatusCode, ...], fitted.readings)
    return Scored(readings[best], shares[best], readings[second], shares[second])


def read_own_words(cell: str, ruled: Status) -> Status:
    """The status of a cell by its words if no rule knows them or the weights say otherwise; else ``ruled``.

    Every status that is read in this way has an issue: `status_inferred` if it is likely, else `status_unsure` with the
    next likely one, or the one that the rules read.

    >>> read_own_words("Parked", Status()).code
    'on_hold'
    >>> read_own_words("Completed", Status("completed", "Completed", basis="words")).doubts
    ()
    """
    if ruled.basis in {"legend", "colour"} or ruled.rag or len(cell.split()) > LONGEST or _SAYS_NOTHING.match(cell):
        return ruled
    found = score(cell, ruled.code)
    known = ruled.code != "unknown"
    if found.code in {"unknown", ruled.code} or found.share < _needed(ruled):
        return ruled
    said = f"planparse does not know the status {cell.strip()!r}: by its words it is {as_words(found.code)}"
    if found.share >= SURE and not known:
        doubt = Doubt("status_inferred", "info", said)
    else:
        other = ruled.code if known else found.second
        doubt = Doubt("status_unsure", "warning", f"{said}, perhaps {as_words(other)}", (other,))
    return Status(found.code, cell.strip(), None, "words", (doubt,))


def _needed(ruled: Status) -> float:
    """The probability from which another status than the rules read is taken."""
    return LEAST if ruled.code == "unknown" else OVERRULES if ruled.doubts else CONTRADICTS


LEAST: Final = 0.35
"""Below this probability the status stays unknown.

Of 2,434 cells, each read by weights that never saw its annotator, the rules know 1,428. Of the other 1,006, 67 of 195
were right from 0.2 to 0.3, 61 of 139 from 0.3 to 0.4, and 155 of 217 from 0.4 to 0.6. With 0.3, `Monitored` was
completed.
"""
SURE: Final = 0.6
"""The probability from which an issue for information is enough: 365 of 410 such cells were right."""
OVERRULES: Final = 0.5
"""The probability from which another status than a doubtful one of the rules is taken: of 23 such cells the rules had 4
right, this 18."""
CONTRADICTS: Final = 0.7
"""The probability from which another status than a certain one of the rules is taken: of 30 such cells the rules had 12
right, this 28; of 8 kept back 3 and 8."""
