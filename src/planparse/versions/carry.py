"""Carrying the ids of an earlier version over to the same actions and owners in the next one, and undoing it."""

from __future__ import annotations

import re

from planparse.plan.assemble import content_id, free_id
from planparse.plan.model import Action, Area, Plan, RegisteredOwner, Repair
from planparse.versions.likeness import VersionedAction, version
from planparse.versions.match import match, same_owners


def carry_ids(previous: Plan, plan: Plan) -> Plan:
    """Return the plan with the ids of a previous version, for actions and owners that are in both.

    An id that differs from the plan's own gives a repair (`id_carried`), which names its source. A new action or owner
    keeps its own id, or gets one with the next number if something in the previous version has that id.
    """
    ids, repairs = _actions(previous, plan)
    owner_ids, owner_repairs = _owners(previous, plan)
    numbers = iter(range(len(ids)))

    def carried(area: Area) -> Area:
        actions = tuple(
            action.model_copy(
                update={
                    "id": ids[next(numbers)],
                    "owners": tuple(o.model_copy(update={"owner_id": owner_ids[o.owner_id]}) for o in action.owners),
                }
            )
            for action in area.actions
        )
        return area.model_copy(update={"actions": actions})

    return plan.model_copy(
        update={
            "owners": tuple(owner.model_copy(update={"id": owner_ids[owner.id]}) for owner in plan.owners),
            "areas": tuple(map(carried, plan.areas)),
            "repairs": (*plan.repairs, *repairs, *owner_repairs),
        }
    )


def lent_ids(previous: Plan, plan: Plan) -> dict[str, str]:
    """Map the ids that a previous version lends to a plan's actions to the actions' own ids."""
    carried = carry_ids(previous, plan)
    return {lent.id: own.id for lent, own in zip(carried.actions, plan.actions, strict=True) if lent.id != own.id}


def _actions(previous: Plan, plan: Plan) -> tuple[dict[int, str], list[Repair]]:
    """The id of each action, by its number, and repairs for those that are lent."""
    old, new = version(previous), version(plan)
    lent = {j: old.items[i] for i, j in match(old, new).pairs.items()}
    taken = {item.action.id for item in old.items}
    repairs: list[Repair] = []
    ids: dict[int, str] = {}
    for item in new.items:
        own = item.action.id
        ids[item.number] = lent[item.number].action.id if item.number in lent else free_id(content_id(item.text), taken)
        taken.add(ids[item.number])
        if ids[item.number] != own:
            repairs.append(_repair(item, ids[item.number], lent.get(item.number), previous.document.source.name))
    return ids, repairs


def _owners(previous: Plan, plan: Plan) -> tuple[dict[str, str], list[Repair]]:
    """The id of each owner, by its own id, and repairs for those that are lent."""
    old = {owner.id: owner for owner in previous.owners}
    same = same_owners(previous.owners, plan.owners)
    taken = set(old)
    ids: dict[str, str] = {}
    repairs: list[Repair] = []
    for place, owner in enumerate(plan.owners):
        ids[owner.id] = same[owner.id] if owner.id in same else free_id(owner.id, taken)
        taken.add(ids[owner.id])
        if ids[owner.id] != owner.id:
            why = _why(old.get(same.get(owner.id, "")), previous.document.source.name)
            path = f"/owners/{place}/id"
            repairs.append(Repair(code="id_carried", path=path, before=owner.id, after=ids[owner.id], why=why))
    return ids, repairs


def _why(predecessor: RegisteredOwner | None, name: str) -> str:
    if predecessor is None:
        return f"an owner of the previous version ({name}) has this id"
    return f"the same owner as {predecessor.display!r} of the previous version ({name})"


def _repair(item: VersionedAction, ident: str, source: VersionedAction | None, name: str) -> Repair:
    if source is None:
        why = f"an action of the previous version ({name}) has this id"
    else:
        why = f"the same action as {source.action.ref} of the previous version ({name})"
    return Repair(code="id_carried", path=f"{item.path}/id", before=item.action.id, after=ident, why=why)


# A plan as it was before an earlier version lent it ids: `carry_ids` undone by its own repairs.


UNCLEAR = "previous_unclear"
"""The code of the issue saying that a plan's earlier version is not clear."""

_ACTION, _OWNER = re.compile(r"/areas/(\d+)/actions/(\d+)/id"), re.compile(r"/owners/(\d+)/id")


def own_ids(plan: Plan) -> Plan:
    """Return the plan with its own ids, as it was parsed: without what a comparison with earlier versions added."""
    lent = [repair for repair in plan.repairs if repair.code == "id_carried" and repair.before]
    actions: dict[tuple[int, int], str] = {}
    owners: dict[str, str] = {}
    for repair in lent:
        if found := _ACTION.fullmatch(repair.path):
            actions[int(found[1]), int(found[2])] = repair.before or ""
        elif found := _OWNER.fullmatch(repair.path):
            owners[plan.owners[int(found[1])].id] = repair.before or ""
    if not lent and not any(issue.code == UNCLEAR for issue in plan.issues):
        return plan

    def own(action: Action, area: int, place: int) -> Action:
        who = tuple(o.model_copy(update={"owner_id": owners.get(o.owner_id, o.owner_id)}) for o in action.owners)
        return action.model_copy(update={"id": actions.get((area, place), action.id), "owners": who})

    return plan.model_copy(
        update={
            "owners": tuple(o.model_copy(update={"id": owners.get(o.id, o.id)}) for o in plan.owners),
            "areas": tuple(
                area.model_copy(update={"actions": tuple(own(one, a, k) for k, one in enumerate(area.actions))})
                for a, area in enumerate(plan.areas)
            ),
            "repairs": tuple(repair for repair in plan.repairs if repair.code != "id_carried"),
            "issues": tuple(issue for issue in plan.issues if issue.code != UNCLEAR),
        }
    )
