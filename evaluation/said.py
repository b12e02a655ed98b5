"""What a parsed plan says, in the form in which answers are written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from planparse.plan.model import Action, Area, Owner

UNSAID = (None, "", (), [])


def plain(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    r"""A value with white space collapsed and bullets removed from its lines; None for an empty value.

    Formats that have lists do not have bullets as words, so a reading leaves them out.

    >>> plain("two\nlines "), plain(("a  b", None)), plain("• first\n• second"), plain("")
    ('two lines', ('a b', None), 'first second', None)
    """
    if isinstance(value, str):
        return " ".join(re.sub(r"(?m)^\s*•\s", "", value).split()) or None
    if isinstance(value, tuple | list):
        return tuple(map(plain, value)) or None
    return value


def owner_readings(owners: Iterable[Owner | Mapping[str, Any]]) -> tuple[tuple[Any, ...], ...]:
    """Owners as role, kind, name (or the words of a post or body) and title; the dot of a title is left out."""
    return tuple(map(_owner, owners))


def _owner(owner: Owner | Mapping[str, Any]) -> tuple[Any, ...]:
    said: Mapping[str, Any] = owner if isinstance(owner, Mapping) else owner.model_dump()
    title = (said.get("title") or "").rstrip(".") or None
    return said["role"], said["kind"], said["name"] or said.get("post"), title


def timescale_reading(said: Mapping[str, Any]) -> tuple[Any, ...]:
    """A timescale's kind, dates and rule."""
    return said["kind"], said["start"], said["due"], said["rrule"]


def said_owner_cell(_: Area, action: Action) -> list[Any]:
    """The cells that may be the owners' as printed: each printed cell, and all owners' own words together.

    A cell with labels of its own (`Lead: … Partners: …`) is in the plan in parts, each under its label.
    """
    parts = " ".join(f"{label.rstrip(' :')}: {text}" for label, text in action.printed.items())
    return [*action.printed.values(), parts, " ".join(owner.text for owner in action.owners)]


def said_status_cell(_: Area, action: Action) -> list[Any]:
    """The cells that may be the status as printed."""
    return [action.status.text, *action.printed.values()]


def said_answers(labels: Sequence[str]) -> Callable[[Area, Action], list[Any]]:
    """What the plan says that an action answers: in its own field, or under a column's label."""

    def says(_: Area, action: Action) -> list[Any]:
        return [action.answers, *(text for name, text in action.extra.items() if plain(name) in map(plain, labels))]

    return says


def said_extra(label: str) -> Callable[[Area, Action], list[Any]]:
    """The text under a column that the contract has no field for, or in a field that its words may be put in."""

    def says(_: Area, action: Action) -> list[Any]:
        wanted = str(plain(label)).rstrip(" :")
        held = {str(plain(name)).rstrip(" :"): text for name, text in {**action.printed, **action.extra}.items()}
        if wanted in held:
            return [held[wanted]]
        for said, text in held.items():
            if said.startswith(f"{wanted} "):  # with a line of help
                return [text]
        for said, text in held.items():
            if said.endswith(f" {wanted}"):  # under the label of a group: `Milestones Autumn`
                return [text]
        return [None, action.progress, action.timescale.text if action.timescale else None]

    return says
