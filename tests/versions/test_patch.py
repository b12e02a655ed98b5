from __future__ import annotations

import json
from typing import Any

import jsonpatch
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planparse.emit import to_json
from planparse.plan import Plan
from planparse.versions.diff import operations, patch, patch_json
from planparse.versions.likeness import version
from planparse.versions.match import match
from versions.made import action, changed
from versions.pairs import pair


def made(old: Plan, new: Plan) -> list[dict[str, Any]]:
    before, after = version(old), version(new)
    return json.loads(patch_json(patch(before, after, match(before, after))))


@pytest.mark.parametrize("number", range(12))
def test_the_patch_makes_the_old_json_the_new_one(number: int) -> None:
    one = pair(number, held_out=False)
    old, new = json.loads(to_json(one.old)), json.loads(to_json(one.new))
    assert jsonpatch.apply_patch(old, made(one.old, one.new)) == new


def test_no_change_no_operation() -> None:
    assert patch_json([]) == "[]\n"
    assert made(changed(), changed()) == []


def test_an_action_put_in_at_the_front_is_one_operation() -> None:
    def add(raw: dict[str, Any]) -> None:
        raw["areas"][0]["actions"].insert(0, {**action(raw, "1.1"), "id": "a-new", "ref": "1.0", "description": "Buy."})

    operation, *register = reversed(made(changed(), changed(add)))
    assert (operation["op"], operation["path"]) == ("add", "/areas/0/actions/0")
    owners = {owner["owner_id"] for owner in operation["value"]["owners"]}
    assert len(register) == len(owners), "each of its owners has one mention more"
    assert all((one["op"], one["value"]) == ("add", "1.0") and "/mentions/" in one["path"] for one in register)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "a", "a/b", "~", "ü"]),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from(["a", "b/c", "~d", ""]), inner),
    max_leaves=12,
)


@given(JSON, JSON)
def test_any_two_values(old: Any, new: Any) -> None:
    done = jsonpatch.apply_patch(json.loads(json.dumps([old])), list(operations("", [old], [new], ("", ""), {})))
    assert json.dumps(done, sort_keys=True) == json.dumps([new], sort_keys=True)
