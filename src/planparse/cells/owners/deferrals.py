"""Marks what a cell says where no owner is named yet: how one will be found, on what it depends, where to look.

`To be agreed with partners`, `New post, subject to funding`, `See 2.4 above`. These words name nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planparse.cells.owners import types as m
from planparse.cells.owners.neighbours import ASIDE
from planparse.cells.owners.types import OwnerToken

_END = m.NEWLINE | m.HARD | m.SLASH | m.CLOSE


def without_deferrals(words: Sequence[OwnerToken], found: list[int]) -> None:
    """Mark the words after a future owner's place, conditions, and pointers to another action."""
    for at in range(len(words)):
        first = not at or bool(found[at - 1] & m.SEPARATOR)
        if found[at] & m.DUTY or not first:
            continue
        begin = _told_later(words, found, at)
        end = next((i for i in range(begin, len(words)) if found[i] & _END), len(words))
        if begin < end and not any(mark & _NAMED for mark in found[begin:end]):
            found[begin:end] = [ASIDE] * (end - begin)
        end = _pointed(words, found, at)
        found[at:end] = [ASIDE] * (end - at)


_NAMED = m.FORENAME | m.TITLE | m.INITIAL | m.LONE_CAPITALS | m.SUPPORT
"""Marks of people: a person in such a remark is named, and stays."""
_FUTURE = frozenset(
    ["to", "tbc", "tba", "tbd", "not", "yet", "still", "awaiting", "vacant", "vacancy", "new", "pending"]
)
"""First words of phrases for an owner who is still to be found."""
_HOW = frozenset([
    "with", "at", "in", "on", "once", "after", "when", "following", "subject", "pending", "upon", "during", "until",
])  # fmt: skip


def _told_later(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> int:
    """Where it begins how or when an owner will be found; the cell's end if nothing says so.

    `To be agreed | with partners`, `| Subject to funding`.
    """
    low = [token.text.casefold() for token in words[at : at + 2]]
    if low == ["subject", "to"]:
        return at
    if low[0] not in _FUTURE or not found[at] & m.NO_OWNER:
        return len(words)
    end = next((i for i in range(at, len(words)) if not found[i] & m.NO_OWNER), len(words))
    while end < len(words) and found[end] & (m.COMMA | m.DASH | m.OPEN):
        end += 1
    return end if end < len(words) and words[end].text in _HOW else len(words)


_POINTER = re.compile(
    r"(?:see|as|as per|as for|per|refer to)"
    r"(?: (?:(?:action|objective|recommendation|ref|no|number|item|point|section|row|line)s?|area|priority))*"
    r"(?: \.)? [a-z]?\d+[a-z]?(?: (?:[.,&/]|and) [a-z]?\d+[a-z]?)*(?: (?:above|below|overleaf))?",
    re.IGNORECASE,
)


def _pointed(words: Sequence[OwnerToken], found: Sequence[int], at: int) -> int:
    """The end of an item that only points to another action: `See 2.4 above`, `as per action 3`; its start if none."""
    if words[at].text.casefold() not in ("see", "as", "per", "refer"):
        return at
    end = next((i for i in range(at, len(words)) if found[i] & _END & ~m.SLASH), len(words))
    return end if _POINTER.fullmatch(" ".join(token.text for token in words[at:end])) else at
