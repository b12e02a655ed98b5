"""The id that an action gets from its own words, when no earlier version of the plan lends it one."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection


def content_id(description: str) -> str:
    """An id made of the letters and digits of a text, so that no number, place or date changes it.

    >>> content_id("Review the protocol.") == content_id("review  the Protocol")
    True
    """
    words = " ".join(re.findall(r"[a-z0-9]+", description.casefold()))
    return f"a-{hashlib.sha256(words.encode()).hexdigest()[:12]}"


def free_id(base: str, taken: Collection[str]) -> str:
    """The same id, or one with the next number behind it where another action has it.

    >>> free_id("a-1", ()), free_id("a-1", {"a-1", "a-1-2"})
    ('a-1', 'a-1-3')
    """
    key, number = base, 2
    while key in taken:
        key, number = f"{base}-{number}", number + 1
    return key
