"""The register of owners that a plan must have, made from its actions as they are: for tests that invent or edit plans."""

from __future__ import annotations

from typing import Any

from planparse.cells.draft import Owner
from planparse.cells.owners import OwnersRead
from planparse.cells.register import display, register

_FIELDS = ("role", "kind", "name", "title", "post", "text", "organisation")


def registered(raw: dict[str, Any]) -> dict[str, Any]:
    """A plan as plain JSON values with `owners`, and ids and displays on its actions' owners, that fit these."""
    actions = [action for area in raw["areas"] for action in area["actions"]]
    for action in actions:
        action["owners"] = [{"organisation": None, **owner} for owner in action["owners"]]
    read = [OwnersRead(tuple(_draft(owner) for owner in action["owners"])) for action in actions]
    known = register(read, range(len(actions)))
    entries = {entry.id: entry for entry in known.entries}
    for action, cell, ids in zip(actions, read, known.ids, strict=True):
        for owner, one, ident in zip(action["owners"], cell.owners, ids, strict=True):
            owner.update(owner_id=ident, display=display(one, entries[ident]))
    raw["owners"] = [
        {
            **{name: getattr(entry, name) for name in ("id", "display", *_FIELDS) if hasattr(entry, name)},
            "mentions": [actions[row]["ref"] for row in entry.rows],
        }
        for entry in known.entries
    ]
    return raw


def _draft(owner: dict[str, Any]) -> Owner:
    return Owner(**{name: owner[name] for name in _FIELDS})
