"""An action's owners as a person decided them, and the register updated to match."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from pydantic import JsonValue

from planparse.cells.draft import Owner as OwnerDraft
from planparse.cells.draft import OwnerRole, RegisterEntry
from planparse.cells.owners import OwnerCell, read_owners
from planparse.cells.register import display, owner_id, owner_key
from planparse.corrections.structure import Stale
from planparse.plan.assemble import free_id, owner_of
from planparse.plan.model import Action, Owner, Plan, RegisteredOwner

_TOLD = ("role", "kind", "name", "title", "post", "organisation", "text")


def changed_owners(
    plan: Plan, action: Action, now: Sequence[JsonValue]
) -> tuple[tuple[Owner, ...], Callable[[Plan], Plan]]:
    """The owners that a correction names, each with its id, and a function that updates a plan's register.

    An item is an owner as the plan has it, or as much of it as a person gives: ``kind`` with ``name`` or ``post``, or
    only ``text``, which is read as a cell of owners. An owner who is already in the register keeps the id.
    """
    drafts = [draft for item in now for draft in _drafts(item, action)]
    known = {owner_key(one.kind, _words(one), one.organisation): one for one in plan.owners}
    taken = {one.id for one in plan.owners}
    here = {action.ref}
    told: dict[str, RegisteredOwner] = {}
    owners: list[Owner] = []
    for draft in drafts:
        same = next((owner for owner in action.owners if _named(owner) == _named(draft)), None)
        if same is not None:  # unchanged: the register may have another spelling, which the plan explains
            owners.append(same.model_copy(update={"role": draft.role}))
            continue
        key = owner_key(draft.kind, _words(draft), draft.organisation)
        entry = known.get(key)
        if entry is None:
            entry = _entry(draft, free_id(owner_id(*key), taken))
            known[key] = entry
            taken.add(entry.id)
            told[entry.id] = entry
        elif set(entry.mentions) == here and entry.id not in told:  # no other action names this owner
            entry = known[key] = told[entry.id] = _entry(draft, entry.id)
        owners.append(owner_of(draft, _register_entry(entry)))
    entries = {one.id: one for one in plan.owners} | told
    return tuple(owners), lambda changed: with_register(changed, tuple(entries.values()))


def _drafts(item: JsonValue, action: Action) -> list[OwnerDraft]:
    if not isinstance(item, dict):
        raise Stale("an owner is an object with `kind` and `name` or `post`, or with `text`")
    role = item.get("role") or next((owner.role for owner in action.owners), "lead")
    text = item.get("text") or item.get("name") or item.get("post")
    if not isinstance(text, str) or not text.strip():
        raise Stale("an owner needs a name, a post or a text")
    if "kind" not in item:
        return list(read_owners([OwnerCell(cast("OwnerRole", role), text)])[0].owners) or [
            OwnerDraft(cast("OwnerRole", role), "body", text, None, None, text)
        ]
    told: dict[str, Any] = {name: item.get(name) for name in _TOLD} | {"role": role, "text": text}
    if told["kind"] == "post":
        told |= {"post": told["post"] or text, "name": None}
    elif not told["name"]:
        told["name"] = text
    return [OwnerDraft(**told)]


def _named(owner: Owner | OwnerDraft) -> tuple[str | None, ...]:
    """What a cell says about an owner."""
    return owner.kind, owner.name, owner.title, owner.post, owner.organisation, owner.text


def _words(owner: OwnerDraft | RegisteredOwner) -> str:
    shown = owner.text if isinstance(owner, OwnerDraft) else owner.display
    return owner.name or owner.post or shown


def _entry(draft: OwnerDraft, ident: str) -> RegisteredOwner:
    return RegisteredOwner(
        id=ident,
        kind=draft.kind,
        display=display(draft),
        name=draft.name,
        title=draft.title,
        post=draft.post,
        organisation=draft.organisation,
        mentions=(),
    )


def _register_entry(entry: RegisteredOwner) -> RegisterEntry:
    named = (entry.name, entry.title, entry.post, entry.organisation)
    return RegisterEntry(entry.id, entry.kind, entry.display, *named, ())


def with_register(plan: Plan, entries: Sequence[RegisteredOwner]) -> Plan:
    """Return the plan with a register of the owners of its actions, in order of first mention."""
    mentions: dict[str, dict[str, None]] = {}
    for action in plan.actions:
        for owner in action.owners:
            mentions.setdefault(owner.owner_id, {})[action.ref] = None
    by_id = {entry.id: entry for entry in entries}
    register = tuple(by_id[ident].model_copy(update={"mentions": tuple(refs)}) for ident, refs in mentions.items())
    return plan.model_copy(update={"owners": register})
