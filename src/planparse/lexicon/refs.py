"""What an action's reference looks like, in a cell of its own and at the front of a text."""

from __future__ import annotations

import re

CODE = r"[A-Z]{1,5}[ .-]?"
"""Letters before the number: `AFI1`, `WS 2`, `R-3`."""

REF = rf"(?:{CODE})?\d{{1,4}}(?:[./-]\d{{1,3}}){{0,3}}(?:[A-Z]{{1,4}}\d{{1,3}})*"
"""In a cell of references: a year or a fraction is one as well there."""

REF_IN_TEXT = rf"(?:{CODE})?\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}[a-z]?"
"""Where a text goes on behind it: a year, a date and a fraction are none there."""

_IN_CELL = re.compile(rf"[-–—]?\s*{REF}[a-z]?[.):]{{0,2}}|[a-z][.)]")


def is_ref(text: str) -> bool:
    """Whether a text is a reference and nothing else.

    >>> [is_ref(text) for text in ("1.2", "AFI 1.2", "– 1.1", "4b", "a)", "2014/15")]
    [True, True, True, True, True, True]
    >>> [is_ref(text) for text in ("Ann Reed", "1.2 Review", "N/A", "12 May", "")]
    [False, False, False, False, False]
    """
    return _IN_CELL.fullmatch(text) is not None
