"""Owners keep their ids from version to version, and a name spelt otherwise is no change of owner."""

from __future__ import annotations

import json
from typing import Any

import pytest

from planparse.emit import to_json
from planparse.plan.model import Plan
from planparse.plan.validate import broken_promises
from planparse.versions import diff
from planparse.versions.lineage import carry_ids
from planparse.versions.match import same_owners
from versions.made import action, changed

Raw = dict[str, Any]


def of(name: str, **fields: Any) -> Plan:
    """The sample with one owner of 2.2, `Ann Graham`, named so throughout."""

    def rename(raw: Raw) -> None:
        for area in raw["areas"]:
            for one in area["actions"]:
                for owner in one["owners"]:
                    if owner["name"] == "Ann Graham":
                        owner.update(name=name, text=name, **fields)

    return changed(rename)


@pytest.mark.parametrize("name", ["A Graham", "Anne Graham", "ANN GRAHAM", "Ann Grahame"])
def test_another_spelling_keeps_the_id_and_is_no_other_owner(name: str) -> None:
    old, new = of("Ann Graham"), of(name)
    carried = carry_ids(old, new)
    entry = next(owner for owner in carried.owners if owner.name == name)
    assert entry.id == "person-ann-graham"
    assert not list(broken_promises(carried, json.loads(to_json(carried))))
    assert "reassigned" not in diff(old, new).counts
    own = next(owner for owner in new.owners if owner.name == name)
    repairs = [(one.before, one.after) for one in carried.repairs if one.path.startswith("/owners/")]
    assert repairs == ([(own.id, entry.id)] if own.id != entry.id else [])


def test_a_chain_of_versions_keeps_the_first_id() -> None:
    first, second = of("A Graham"), carry_ids(of("A Graham"), of("Ann Graham"))
    third = carry_ids(second, of("Ann Graham"))
    assert {"person-a-graham"} == {
        next(owner.id for owner in plan.owners if (owner.name or "").endswith("Graham"))
        for plan in (first, second, third)
    }


def test_somebody_else_is_somebody_else() -> None:
    old, new = of("Ann Graham"), of("Priya Raman")
    assert "person-priya-raman" not in same_owners(old.owners, new.owners)
    assert next(owner.id for owner in carry_ids(old, new).owners if owner.name == "Priya Raman") == "person-priya-raman"
    assert diff(old, new).counts["reassigned"] == 37


def test_a_post_keeps_its_id_when_its_organisation_is_printed() -> None:
    def organise(raw: Raw) -> None:
        for area in raw["areas"]:
            for one in area["actions"]:
                for owner in one["owners"]:
                    if owner["post"] == "IROs":
                        owner["organisation"] = "LBBD"

    old, new = changed(), changed(organise)
    assert same_owners(old.owners, new.owners)["post-iros-lbbd"] == "post-iros"
    assert "post-iros" in {owner.id for owner in carry_ids(old, new).owners}


def test_a_title_and_an_answer_that_change_are_reworded() -> None:
    new = changed(lambda raw: action(raw, "2.2").update(title="Referrals", answers="Recommendation 4"))
    found = [(one.kind, one.field, one.after) for one in diff(changed(), new).changes]
    assert found == [("reworded", "title", "Referrals"), ("reworded", "answers", "Recommendation 4")]
