"""The same document twice, and two formats of one plan: in a data set they count once.

A plan that is counted twice doubles every figure of its council, and nobody sees it. A new version of a plan is not the
same plan, however little changed: it has other dates, statuses or progress, and is counted beside the older one.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import count
from typing import Literal

from planparse.plan.model import Action, Plan

Twice = Literal["document", "format", "nearly"]

_NEARLY = 0.9
"""So many actions of two formats are the same where one of the two was read a little differently.

Measured on 462 pairs of one plan in two formats (the corpus' six plans as Word, Excel, CSV, HTML, PDF and text): 396
are the same, 55 nearly, and 11 unnoticed, all with layout text. Of 72 pairs of an older and a newer version
(tests/versions), told to be of two formats, none is the same and 6 nearly. Outcomes are left out: formats that draw no
spans read them differently (with them, 244 are the same)."""


@dataclass(frozen=True, slots=True)
class SamePlan:
    """A plan that is the same as ``other``, which is counted: it is passed over, but not where it is only nearly so."""

    name: str
    other: str
    what: Twice

    def __str__(self) -> str:
        if self.what == "document":
            return f"was made from the same document as {self.other}; counted once"
        if self.what == "format":
            return f"is the same plan in another format as {self.other}; counted once"
        nearly = f"is nearly the same as {self.other}, in another format"
        return f"{nearly}; both are counted: remove one if they are the same plan"


@dataclass(frozen=True, slots=True)
class _Print:
    """What tells a plan from others: the document's hash and kind, its actions' letters, and their statuses."""

    sha256: str
    media_type: str
    actions: tuple[bytes, ...]
    statuses: tuple[str, ...]

    def same(self, other: _Print) -> Twice | None:
        """Whether this is the same plan in another format; a format without colours may lack statuses."""
        if self.media_type == other.media_type or not self.actions:
            return None
        if self.actions == other.actions:
            pairs = zip(self.statuses, other.statuses, strict=True)
            return "format" if all(one == two or "unknown" in (one, two) for one, two in pairs) else "nearly"
        shared = len(set(self.actions) & set(other.actions))
        return "nearly" if shared >= _NEARLY * max(len(self.actions), len(other.actions)) else None


class Counted:
    """The plans that were counted so far: a few bytes an action are kept of each."""

    def __init__(self) -> None:
        self._prints: dict[str, list[tuple[str, _Print]]] = {}
        self._documents: dict[str, str] = {}
        self._keys: set[str] = set()

    def add(self, name: str, plan: Plan) -> tuple[str | None, SamePlan | None]:
        """Count a plan: its key (None where it is counted already), and which other one it is the same as."""
        found = _print(plan)
        if found.sha256 in self._documents:
            return None, SamePlan(name, self._documents[found.sha256], "document")
        of_council = self._prints.setdefault(_whose(plan), [])
        same = {what: other for other, one in reversed(of_council) if (what := found.same(one))}
        if "format" in same:
            return None, SamePlan(name, same["format"], "format")
        self._documents[found.sha256] = name
        of_council.append((name, found))
        return self._new_key(found.sha256), SamePlan(name, same["nearly"], "nearly") if same else None

    def _new_key(self, sha256: str) -> str:
        """A key that no other plan has; with its first letter no spreadsheet takes it for a number."""
        keys = (f"p{sha256[:12]}{f'-{again}' if again else ''}" for again in count())
        key = next(key for key in keys if key not in self._keys)
        self._keys.add(key)
        return key


def _print(plan: Plan) -> _Print:
    source, actions = plan.document.source, plan.actions
    return _Print(
        source.sha256,
        source.media_type,
        tuple(_digest(action) for action in actions),
        tuple(action.status.code for action in actions),
    )


def _whose(plan: Plan) -> str:
    organisation = plan.document.organisation
    return organisation.gss_code or _letters(organisation.name or organisation.text or "")


def _digest(action: Action) -> bytes:
    """What an action says, letters alone: formats differ in line ends, bullets and dashes."""
    when, owners = action.timescale, " ".join(owner.text for owner in action.owners)
    said = (action.description, owners, when.text if when else "", action.progress or "")
    text = "|".join(map(_letters, said))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _letters(text: str) -> str:
    r"""Letters and figures alone.

    >>> _letters("Q1–Q2 2024:\n• Review")
    'q1q22024review'
    """
    return "".join(sign for sign in text.casefold() if sign.isalnum())
