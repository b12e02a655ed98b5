"""The id that an action gets from its own words, when no earlier version of the plan lends it one."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from functools import lru_cache

from planparse.cells.read_cells import standing
from planparse.outline.outline import Outline


@lru_cache(maxsize=1 << 14)  # every decision about a row of a plan asks for the ids of all
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


def action_ids(outline: Outline) -> dict[int, str]:
    """A stable id for each row (by its id): made of the action's own words, so that no number or place changes it.

    Two actions with the same words are told apart by counting, in reading order. An id that an earlier version
    lends is put in later, by `planparse.versions`.
    """
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for area in outline.areas:
        for row in standing(area, outline.tables):
            texts = (row.first(field).phrase.text for field in ("description", "title", "answers"))
            key = free_id(content_id(next(filter(None, texts), "")), taken)
            taken.add(key)
            ids[row.row.id] = key
    return ids
