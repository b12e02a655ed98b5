"""A person's decision for all plans of a council: adding an entry to its profile, and what that changes.

The text of the profile stays as its writer has it: the entry is added, and comments and order do not change.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Literal

from planparse.errors import MissingExtraError, installing
from planparse.plan.model import Action, Plan
from planparse.profile import read_profile

Part = Literal["headers", "legend", "initials"]
"""Parts of a profile: what a column is, what a colour or key word means, whose initials these are."""

NEW = "# What is known of this council's plans; see docs/profile.md.\n"
"""The beginning of a new profile."""


def profile_with_entry(text: str, part: Part, entry: str, value: str, name: str = "profile.toml") -> str:
    """Return the text of a profile with one more entry, or with another value for an entry that it has.

    ``name`` is for messages. Raises `ProfileError` if the text is not a profile or the value is not allowed there, and
    `MissingExtraError`.

    >>> print(profile_with_entry('[headers]  # ours', "headers", "Who", "lead"), end="")
    [headers]  # ours
    Who = "lead"
    >>> print(profile_with_entry("", "initials", "AB", "Ann Brown").splitlines()[-1])
    AB = "Ann Brown"
    """
    try:
        import tomlkit
    except ImportError:
        raise MissingExtraError(name, "needs tomlkit to be added to", installing("review")) from None
    read_profile(name, text)
    document = tomlkit.parse(text or NEW)
    if part not in document:
        document[part] = tomlkit.table()
    table: Any = document[part]
    same = next((key for key in table if key.casefold() == entry.casefold()), entry)
    table[same] = value
    told = tomlkit.dumps(document)
    read_profile(name, told)
    return told


@dataclass(frozen=True, slots=True)
class Changed:
    """What differs between two readings of a document: in how many of its actions, and in which fields."""

    actions: int
    of: int
    fields: dict[str, int]


def changed(before: Plan, after: Plan) -> Changed:
    """Count the actions of a document that are read differently, and how often each field is.

    Actions are compared by their place. An action that only one reading has counts with the field `action`. Ids follow
    from the words, and are not compared.
    """
    old, new = _by_place(before), _by_place(after)
    fields: Counter[str] = Counter()
    differ = 0
    for place in dict.fromkeys((*old, *new)):
        one, other = old.get(place), new.get(place)
        unlike = ["action"] if one is None or other is None else _unlike(one, other)
        fields.update(unlike)
        differ += bool(unlike)
    return Changed(differ, len(old), dict(sorted(fields.items())))


def _by_place(plan: Plan) -> dict[tuple[str, int], Action]:
    found: dict[tuple[str, int], Action] = {}
    seen: Counter[str] = Counter()
    for action in plan.actions:
        place = action.source.model_dump_json()
        found[place, seen[place]] = action
        seen[place] += 1
    return found


_COMPARED = (
    *("ref", "title", "answers", "description", "owners", "timescale", "outcome"),
    *("measures", "progress", "status", "extra"),
)


def _unlike(one: Action, other: Action) -> list[str]:
    return [name for name in _COMPARED if _value(one, name) != _value(other, name)]


def _value(action: Action, name: str) -> object:
    if name == "owners":
        return [owner.model_dump(exclude={"owner_id", "display"}) for owner in action.owners]
    return getattr(action, name)
