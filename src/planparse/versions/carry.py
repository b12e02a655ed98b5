"""An earlier version's ids, lent to the same actions in the next one."""

from __future__ import annotations

from planparse.plan.ids import content_id, free_id
from planparse.plan.model import Plan, Repair
from planparse.versions.items import Item, version
from planparse.versions.match import match


def carry_ids(previous: Plan, plan: Plan) -> Plan:
    """The plan with its ids from a previous version: each action has the id that the same action has there.

    An id that differs from the action's own is a repair (`id_carried`): it tells where the id comes from. An action
    that has no predecessor keeps its own id, or gets the next number where an older action has that id already.
    """
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
    numbers = iter(range(len(new.items)))
    areas = tuple(
        area.model_copy(
            update={"actions": tuple(a.model_copy(update={"id": ids[next(numbers)]}) for a in area.actions)}
        )
        for area in plan.areas
    )
    return plan.model_copy(update={"areas": areas, "repairs": (*plan.repairs, *repairs)})


def _repair(item: Item, ident: str, source: Item | None, name: str) -> Repair:
    if source is None:
        why = f"an action of the previous version ({name}) has this id"
    else:
        why = f"the same action as {source.action.ref} of the previous version ({name})"
    return Repair(code="id_carried", path=f"{item.path}/id", before=item.action.id, after=ident, why=why)
