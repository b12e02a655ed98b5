from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from planparse.plan import Plan
from planparse.versions import merge
from planparse.versions.changes import History
from versions.made import action, changed
from versions.pairs import pair

PLACES = {"id", "source", "provenance"}


def replayed(history: History, version: int) -> dict[str, dict[str, Any]]:
    """Each action of a version, by its pointer, from the values that the history keeps."""
    found: dict[str, dict[str, Any]] = {}
    for story in history.actions:
        values: dict[str, Any] = {}
        for one in story.versions:
            values |= one.values
            if one.version == version:
                assert one.path not in found
                found[one.path] = dict(values)
    return found


def printed(plan: Plan) -> dict[str, dict[str, Any]]:
    return {
        f"/areas/{a}/actions/{k}": action.model_dump(mode="json", exclude=PLACES)
        for a, area in enumerate(plan.areas)
        for k, action in enumerate(area.actions)
    }


@pytest.mark.parametrize("number", range(0, 12, 2))
def test_every_version_comes_back_out_of_the_history(number: int) -> None:
    one = pair(number, held_out=False)
    plans = [one.old, one.new, one.old]
    history = merge(plans)
    for version, plan in enumerate(plans, 1):
        assert replayed(history, version) == printed(plan)
    assert len({story.id for story in history.actions}) == len(history.actions)
    assert merge(plans).model_dump_json() == history.model_dump_json()
    jsonschema.Draft202012Validator(History.model_json_schema()).validate(json.loads(history.model_dump_json()))


def test_what_goes_and_comes_back_has_one_story() -> None:
    without = changed(lambda raw: raw["areas"][0]["actions"].pop(2))
    history = merge([changed(), without, changed()])
    assert len(history.actions) == 61
    story = history.actions[2]
    assert [one.version for one in story.versions] == [1, 3]
    assert (story.first_seen, story.last_seen) == (1, 3)


def test_splits_and_joins_name_where_they_come_from() -> None:
    def split(raw: dict[str, Any]) -> None:
        rows = raw["areas"][0]["actions"]
        place, whole = next((k, row) for k, row in enumerate(rows) if row["ref"] == "1.2")
        texts = ("Develop Police Protection Strategy and revise Protocol.",
                 "Monitor via Police and Social Care at monthly PP meeting.")  # fmt: skip
        rows[place : place + 1] = [{**whole, "id": f"a-{k}", "ref": f"1.2{'ab'[k]}", "description": text}
                                   for k, text in enumerate(texts)]  # fmt: skip

    first, second = changed(), changed(split)
    whole = action(first.model_dump(), "1.2")["id"]
    apart = merge([first, second])
    assert [story.split_from for story in apart.actions if story.split_from] == [whole]
    together = merge([second, first])
    assert [story.joined_into for story in together.actions if story.joined_into] in (["a-0"], ["a-1"])
    assert [change.kind for change in apart.changes[0]] == ["split"]
    assert [change.kind for change in together.changes[0]] == ["joined"]
