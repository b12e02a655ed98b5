"""A patch makes of one plan the other, whatever was decided between them, and is small for one decision."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import SAMPLE
from corrections.test_replay import done, drawn, line
from planparse import pipeline
from planparse.corrections import Correction
from planparse.emit import to_json
from planparse.review.case import patch, patched


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_patch_leads_from_any_plan_to_the_next_and_back(data: st.DataObject) -> None:
    start = done("spans")
    stages, lines = start, list[Correction]()
    for number in range(data.draw(st.integers(1, 4))):
        lines.append(line(number, start, **drawn(data, stages, lines)))
        after = pipeline.corrected(start, lines)
        for old, new in ((stages.plan, after.plan), (after.plan, stages.plan)):
            told = json.loads(json.dumps(patch(old, new)))
            assert to_json(patched(old, told)) == to_json(new)
            assert patched(old, told) == new
        stages = after


def test_one_field_is_sent_and_no_other() -> None:
    start = pipeline.stages(SAMPLE)
    action = start.plan.areas[0].actions[0]
    told = line(1, start, action=action.id, field="title", was=action.title, now="A new title")
    found = patch(start.plan, pipeline.corrected(start, [told]).plan)
    assert set(found) == {"areas", "repairs"}
    assert list(found["areas"]["items"]) == [0]
    assert set(found["areas"]["items"][0]["actions"]["items"][0]) == {"title", "provenance"}
    assert len(json.dumps(found)) < 1000


def test_a_box_is_sent_whole() -> None:
    plan = pipeline.stages(SAMPLE).plan
    boxes = [(34.1, 99.0, 243.0, 206.7), (100.0, 99.0, 150.5, 206.7)]
    spots = [plan.unplaced[0].source.model_copy(update={"page": 3, "bbox": box}) for box in boxes]
    first = plan.unplaced[0]
    old, new = (
        plan.model_copy(update={"unplaced": (first.model_copy(update={"source": spot}), *plan.unplaced[1:])})
        for spot in spots
    )
    assert patched(old, json.loads(json.dumps(patch(old, new)))) == new
