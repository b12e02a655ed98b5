"""The marks of parallel steps in a phrase, `a) May b) July`: each dates the step that it marks."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"(?:(?<=[\s,;:])|^)(?P<printed>\(?(?P<mark>[a-h]|[ivx]{1,4}|\d)[.)])(?=\s)", re.I)
_ORDERS = ("abcdefgh", ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii"), "12345678")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark as printed: its letters ``at``:``stop``."""

    at: int
    stop: int
    printed: str


def marks(text: str) -> tuple[Mark, ...]:
    """The marks that count on from the first one, at least two.

    >>> [mark.printed for mark in marks("(a) May 2014 (b) July 2014")], marks("1. May 2014")
    (['(a)', '(b)'], ())
    """
    found = list(_MARK.finditer(text))
    for order in _ORDERS:
        run: list[Mark] = []
        for match in found:
            if len(run) < len(order) and match["mark"].casefold() == order[len(run)]:
                run.append(Mark(match.start(), match.end(), match["printed"]))
        if len(run) >= _FEWEST:
            return tuple(run)
    return ()


def mark_before(at: int, found: tuple[Mark, ...]) -> str:
    """The mark of the step that a place belongs to, or nothing."""
    return next((mark.printed for mark in reversed(found) if mark.stop <= at), "")
