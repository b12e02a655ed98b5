"""Verbs that what is to be done begins with, in their base form."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def action_verbs() -> frozenset[str]:
    """The verbs in small letters.

    >>> {"review", "invest"} <= action_verbs()
    True
    """
    text = files(__package__).joinpath("action_verbs.txt").read_text("utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())
