"""A plan as it was before an earlier version lent it ids: `carry_ids` undone by its own repairs."""

from __future__ import annotations

import re

from planparse.plan.model import Action, Plan

UNCLEAR = "previous_unclear"
"""The code of the issue that says that a plan's earlier version cannot be told."""

_ACTION, _OWNER = re.compile(r"/areas/(\d+)/actions/(\d+)/id"), re.compile(r"/owners/(\d+)/id")


def own_ids(plan: Plan) -> Plan:
    """The plan with ids of its own, as it was parsed: without what a comparison with earlier versions has put in."""
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
