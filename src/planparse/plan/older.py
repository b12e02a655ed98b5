"""What a plan file of an earlier contract lacks, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def lacks(raw: dict[str, Any]) -> Iterator[str]:
    """Each thing that this contract asks for and the plan does not have, with how often where it is part of a list.

    >>> old = {"people": [], "areas": [{"actions": [{"owners": [{"name": "Ann Reed"}]}]}], "issues": [{"code": "x"}]}
    >>> for lack in lacks(old): print(lack)
    `owners` (the register of people, posts and bodies; it has `people` in its place)
    `title` and `answers` (1 of its actions)
    `owner_id`, `display` and `organisation` (1 of its actions' owners)
    `alternatives` (1 of its issues)
    """
    if "owners" not in raw:
        instead = "; it has `people` in its place" if "people" in raw else ""
        yield f"`owners` (the register of people, posts and bodies{instead})"
    actions = [action for area in _list(raw, "areas") for action in _list(area, "actions")]
    owners = [owner for action in actions for owner in _list(action, "owners")]
    yield from _members(actions, ("title", "answers"), "actions")
    yield from _members(owners, ("owner_id", "display", "organisation"), "actions' owners")
    yield from _members(_list(raw, "issues"), ("alternatives",), "issues")


def _members(found: list[dict[str, Any]], names: tuple[str, ...], what: str) -> Iterator[str]:
    """The members that some of these do not have."""
    without = [{name for name in names if name not in one} for one in found]
    missing = [f"`{name}`" for name in names if any(name in one for one in without)]
    if missing:
        told = " and ".join(filter(None, (", ".join(missing[:-1]), missing[-1])))
        yield f"{told} ({sum(map(bool, without))} of its {what})"


def _list(raw: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The objects in a list; none where there is no list."""
    found = raw.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
