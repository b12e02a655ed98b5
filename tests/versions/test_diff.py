from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest

from planparse.plan.assemble import content_id
from planparse.plan.validate import resolves
from planparse.versions import diff
from planparse.versions.changes import Diff
from versions.made import action, changed

Raw = dict[str, Any]


def rewrite(where: str, **fields: Any) -> Callable[[Raw], None]:
    if "description" in fields:
        fields["id"] = content_id(fields["description"])
    return lambda raw: action(raw, where).update(fields)


def dates(raw: Raw) -> None:
    action(raw, "2.2")["timescale"].update(text="Dec 2014", due="2014-12-31")


def lead(raw: Raw) -> None:
    action(raw, "2.2")["owners"][0].update(name="Priya Raman", text="Priya Raman")


def lead_printed_otherwise(raw: Raw) -> None:
    action(raw, "2.2")["owners"][0].update(post="Head of MASH", text="Ann Graham (Head of MASH)")


def area_title(raw: Raw) -> None:
    raw["areas"][1].update(title="Better referrals")


def into_area_5(raw: Raw) -> None:
    raw["areas"][4]["actions"].append(raw["areas"][1]["actions"].pop(1))


ONE_BY_ONE = {
    "reworded": rewrite("2.2", description="Produce guidance and training on the Tri-Borough Referral Form (MARF)."),
    "redated": dates,
    "reassigned": lead,
    "restated": lead_printed_otherwise,
    "status_changed": rewrite("2.2", status={"code": "completed", "text": "Done", "rag": None, "basis": "words"}),
    "outcome_changed": rewrite("2.2", outcome="Referrals are good."),
    "measures_changed": rewrite("2.2", measures=[]),
    "progress_changed": rewrite("2.2", progress=None),
    "extra_changed": rewrite("2.2", extra={"Cost": "£20"}),
    "moved": into_area_5,
    "area_renamed": area_title,
    "area_renumbered": lambda raw: raw["areas"][1].update(number="2a"),
    "document_changed": lambda raw: raw["document"].update(title="Action plan, version 10"),
    "renumbered": rewrite("2.2", ref="2.9"),
}


@pytest.mark.parametrize("kind", ONE_BY_ONE)
def test_one_change_is_named_and_nothing_else(kind: str) -> None:
    old, new = changed(), changed(ONE_BY_ONE[kind])
    said = diff(old, new)
    assert [change.kind for change in said.changes] == [kind]
    assert len(said.matches) == said.old.actions == said.new.actions
    assert said.counts["unchanged"] == said.old.actions - (0 if kind.startswith(("area", "document")) else 1)
    assert said.changes[0].before != said.changes[0].after or said.changes[0].gone


def test_the_same_plan_has_no_changes() -> None:
    said = diff(changed(), changed())
    assert (said.changes, said.counts) == ((), {"unchanged": 61})


def test_pointers_lead_somewhere_and_the_shape_is_the_schema() -> None:
    old, new = changed(), changed(*ONE_BY_ONE.values(), lambda raw: raw["areas"].pop(6))
    said = diff(old, new)
    left, right = old.model_dump(mode="json"), new.model_dump(mode="json")
    for change in said.changes:
        assert all(resolves(left, spot.path) for spot in change.old)
        assert all(resolves(right, spot.path) for spot in change.new)
    jsonschema.Draft202012Validator(Diff.model_json_schema()).validate(json.loads(said.model_dump_json()))
    assert {"area_dropped", "dropped", "moved"} <= {change.kind for change in said.changes}


def test_backwards_what_was_added_is_dropped() -> None:
    old, new = changed(), changed(lambda raw: raw["areas"][0]["actions"].pop(2), into_area_5)
    there, back = diff(old, new), diff(new, old)
    assert there.counts["dropped"] == back.counts["added"] == 1
    assert there.counts["moved"] == back.counts["moved"] == 1


def test_a_reworded_text_is_told_word_by_word() -> None:
    new = changed(
        rewrite("8.2", description="Establish plan to increase consultation in the children in care council.")
    )
    (change,) = diff(changed(), new).changes
    for op, text in (("out", change.before), ("in", change.after)):
        said = " ".join(piece.text for piece in change.words if piece.op in ("same", op))
        assert said == text


def test_an_empty_plan_on_either_side() -> None:
    empty = changed(lambda raw: raw.update(areas=[]))
    assert diff(changed(), empty).counts == {"area_dropped": 13, "dropped": 61, "unchanged": 0}
    assert diff(empty, changed()).counts == {"added": 61, "area_added": 13, "unchanged": 0}
    assert diff(empty, empty).changes == ()


def test_a_column_under_another_header_is_one_change() -> None:
    def costs(header: str) -> Callable[[Raw], None]:
        def fill(raw: Raw) -> None:
            for area in raw["areas"]:
                for number, one in enumerate(area["actions"]):
                    one["extra"] = {header: f"£{number},000"}

        return fill

    more = rewrite("2.2", extra={"Cost (2016)": "£9,000"})
    said = diff(changed(costs("Cost")), changed(costs("Cost (2016)"), more))
    assert [(one.kind, one.field, one.before, one.after) for one in said.changes] == [
        ("document_changed", "column", "Cost", "Cost (2016)"),
        ("extra_changed", "Cost (2016)", "£1,000", "£9,000"),
    ]


def test_another_action_in_the_same_place_is_another_action() -> None:
    new = changed(rewrite("11.5", description="Buy a new telephone system for the contact centre."))
    assert sorted(change.kind for change in diff(changed(), new).changes) == ["added", "dropped"]
