"""Ids that survive: `parse --previous`."""

from __future__ import annotations

from typing import Any

import pytest

from planparse.plan import Plan
from planparse.plan.validate import broken_promises
from planparse.versions import carry_ids, diff
from versions.made import action, changed
from versions.pairs import pair


def ids(plan: Plan) -> list[str]:
    return [action.id for area in plan.areas for action in area.actions]


@pytest.mark.parametrize("number", range(12))
def test_every_action_that_goes_on_keeps_its_id(number: int) -> None:
    one = pair(number, held_out=False)
    kept = carry_ids(one.old, one.new)
    before, after, own = ids(one.old), ids(kept), ids(one.new)
    for i, partners in enumerate(one.truth.old):
        if partners:
            assert sum(after[j] == before[i] for j in partners) <= 1
        if len(partners) == 1 and all(len(one.truth.new[j]) == 1 for j in partners):
            assert [after[j] for j in partners] == [before[i]]
        if not partners:
            assert before[i] not in after  # an id is never given to another action
    assert list(broken_promises(kept, kept.model_dump(mode="json"))) == []
    noted = {repair.path: repair.after for repair in kept.repairs if repair.code == "id_carried"}
    assert len(noted) == sum(a != b for a, b in zip(after, own, strict=True))
    assert carry_ids(one.old, kept) == kept.model_copy(update={"repairs": carry_ids(one.old, kept).repairs})


def says(ref: str, text: str) -> Any:
    return lambda raw: action(raw, ref).update(description=text, id=f"own-{len(text)}")


def test_an_id_goes_on_through_several_versions() -> None:
    first = changed()
    second = carry_ids(first, changed(says("6.4", "Recruit more Social Workers so that case loads are managed down.")))
    third = carry_ids(second, changed(says("6.4", "More Social Workers, and smaller case loads, through recruitment.")))
    assert ids(third) == ids(first)
    # and a lent id is believed, however different the texts are by now
    last = changed(says("6.4", "Growth bid."), lambda raw: action(raw, "6.4").update(id=ids(first)[27]))
    assert ids(first)[27] == next(a.id for area in first.areas for a in area.actions if a.ref == "6.4")
    assert [change.kind for change in diff(first, last).changes] == ["reworded"]
