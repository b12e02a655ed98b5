"""Whatever people decide, in whatever order: it replays to the same bytes, conserves words, and can be undone."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from conftest import ROOT, SAMPLE
from planparse import pipeline
from planparse.cells import normalise
from planparse.corrections import Correction
from planparse.corrections.file import in_force, lines_of
from planparse.corrections.outline_replay import is_structural
from planparse.corrections.replay import Session
from planparse.corrections.structure import named
from planparse.emit import to_json
from planparse.pipeline import Stages
from planparse.plan import assemble
from planparse.plan.checks import BY_FIELD
from planparse.plan.model import Plan
from planparse.plan.validate import broken_promises
from planparse.words import conserved

SPANS = """<h1>Action plan</h1><h2>Priority 1: Leadership</h2>
<table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Timescale</th><th>Outcome</th><th>Status</th></tr>
<tr><td>1.1</td><td>Review the protocol</td><td rowspan="2">Asha Rao</td><td>May 2015</td>
<td rowspan="3">Children are safe.</td><td>On track</td></tr>
<tr><td>1.2</td><td>Audit every case of neglect</td><td>June 2015</td><td rowspan="2">Completed</td></tr>
<tr><td>1.3</td><td>Train all staff</td><td>HR</td><td>July 2015</td></tr>
<tr><td>1.4</td><td>Publish the guide</td><td>Head of MASH</td><td></td><td>A guide is there.</td><td></td></tr></table>
<table><tr><th>Action</th><th>Owner</th><th>By when</th></tr>
<tr><td>Visit each child</td><td>Marian Holt</td><td>Monthly</td></tr>
<tr><td>Write to each school</td><td>Marian Holt</td><td>Sept 2015</td></tr></table>"""
"""Cells over several rows, and a second table of other columns in the same area."""

DOCUMENTS = {"damaged": ROOT / "tests" / "golden" / "damaged-export.txt", "spans": None, "sample": SAMPLE}
"""The export of half a page, the page above, and a whole plan."""
FIELDS = ("title", "description", "answers", "progress", "outcome", "status", "timescale", "owners", "ref", "area")
COLUMNS = ("description", "title", "lead", "support", "timescale", "outcome", "progress", "status", "ref", None)
NOW: dict[str, st.SearchStrategy[Any]] = {
    "status": st.sampled_from(["completed", "planned", {"code": "on_hold"}, "no such status"]),
    "timescale": st.sampled_from(["31 March 2015", "Quarterly", "TBC", {"due": "2015-03-31"}, None]),
    "owners": st.lists(
        st.sampled_from(
            [
                {"kind": "person", "name": "Tom Bell", "title": "Cllr"},
                {"kind": "post", "post": "Head of MASH"},
                {"text": "HR"},
                {"kind": "body", "name": "HR", "role": "support"},
            ]
        ),
        max_size=3,
    ),
    "ref": st.sampled_from(["1.1", "9.9", "X", ""]),
}
TEXT = st.sampled_from(["Typed by hand", "Audit", "", None, "two\nlines"])


@cache
def done(name: str) -> Stages:
    """The stages of a document above, or of one of the corpus."""
    path = DOCUMENTS.get(name, BUILT / name)
    if path is not None:
        return pipeline.stages(path)
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder, "spans.html")
        written.write_text(SPANS, encoding="utf-8")
        return pipeline.stages(written)


def line(number: int, done: Stages, **members: Any) -> Correction:
    told = {"id": str(UUID(int=number + 1)), "document": done.document.sha256, "by": "Jo Field"}
    return Correction.model_validate_json(json.dumps({**told, "at": "2026-11-28T10:00:00Z", **members}))


def of_a_field(data: st.DataObject, plan: Plan) -> dict[str, Any]:
    place = data.draw(st.integers(0, len(plan.actions) - 1))
    action, field = plan.actions[place], data.draw(st.sampled_from(FIELDS))
    was = action.model_dump(mode="json").get(field)
    now = data.draw(NOW.get(field, TEXT))
    if field == "area":
        was = next(area.heading for area in plan.areas if any(one.id == action.id for one in area.actions))
        now = data.draw(st.sampled_from([area.heading for area in plan.areas]))
    return {"action": action.id, "field": field, "was": was, "now": data.draw(st.sampled_from([now, now, was]))}


def of_an_area(data: st.DataObject, plan: Plan) -> dict[str, Any]:
    area = data.draw(st.sampled_from(plan.areas))
    now = data.draw(st.sampled_from(["Leadership", area.heading, f"{area.heading} anew"]))
    return {"area": area.heading, "field": "heading", "was": area.heading, "now": now}


def of_the_document(data: st.DataObject, plan: Plan) -> dict[str, Any]:
    """Its title or council, or a doubt that is about no action."""
    loose = [one for one in plan.issues if not one.path.startswith("/areas/")]
    if loose and data.draw(st.booleans()):
        one = data.draw(st.sampled_from(loose))
        table = {"table": int(one.path.split("/")[2])} if one.path.startswith("/tables/") else {}
        return {"issue": one.code, **table, "was": one.message, "now": one.message}
    field = data.draw(st.sampled_from(["title", "organisation"]))
    was = plan.document.title if field == "title" else plan.document.organisation.text
    return {"field": field, "was": was, "now": data.draw(st.sampled_from(["Kent County Council", "Plan", None, was]))}


def of_a_column(data: st.DataObject, plan: Plan) -> dict[str, Any]:
    place = data.draw(st.integers(0, len(plan.tables) - 1))
    columns = plan.tables[place].columns
    if not columns:
        return of_the_document(data, plan)
    label = data.draw(st.sampled_from(sorted(columns)))
    same = [at for at, table in enumerate(plan.tables) if list(table.columns.items()) == list(columns.items())]
    where = {"tables": same} if data.draw(st.booleans()) else {"table": place}
    return {**where, "column": label, "was": columns[label], "now": data.draw(st.sampled_from(COLUMNS))}


def of_rows(data: st.DataObject, stages: Stages) -> dict[str, Any]:
    verb = data.draw(st.sampled_from(["join_rows", "split_row", "move_words", "lift_row", "lift_words", "drop_row"]))
    row = data.draw(st.sampled_from(list(stages.repaired.outline.rows())))
    cells = [entry.phrase.words for entry in row.entries if entry and entry.phrase]
    loose = [piece.phrase.words for piece in stages.repaired.outline.unplaced]
    pool = cells + (loose * (verb in ("move_words", "lift_words")))
    if not pool:  # decisions before this one took all words of the row
        return of_a_field(data, stages.plan)
    runs = data.draw(st.lists(st.sampled_from(pool), min_size=1, max_size=2))
    words = []
    for run in dict.fromkeys(runs):
        begin = data.draw(st.integers(0, len(run) - 1))
        words.append(named(run[begin : data.draw(st.integers(begin + 1, len(run)))]).model_dump(mode="json"))
    members: dict[str, Any] = {"verb": verb, "words": words}
    if verb == "split_row" and data.draw(st.booleans()):
        members["now"] = data.draw(st.sampled_from(["1.1", "9.9", "X"]))
    if verb == "move_words":
        to = {"action": data.draw(st.sampled_from(stages.plan.actions)).id, "field": data.draw(st.sampled_from(FIELDS))}
        members["now"] = data.draw(st.sampled_from(["unplaced", to, to]))
    return members


def drawn(data: st.DataObject, stages: Stages, before: list[Correction]) -> dict[str, Any]:
    """A decision about the plan as the ones before it left it."""
    plan = stages.plan
    kinds = ["field"] * 3 + ["rows"] * 4 * bool(plan.actions) + ["area", "column", "document"] + ["undo"] * bool(before)
    kind = data.draw(st.sampled_from(kinds if plan.actions else ["undo"]))
    if kind == "undo":
        return {"undo": str(data.draw(st.sampled_from(before)).id)}
    if kind == "rows":
        return of_rows(data, stages)
    made = {"field": of_a_field, "area": of_an_area, "column": of_a_column, "document": of_the_document}
    return made[kind](data, plan)


def checked(start: Stages, lines: list[Correction], going_on: Session) -> Stages:
    """The corrected stages, held to every promise; a replay that goes on from the last one gives the same."""
    stages = pipeline.corrected(start, lines)
    assert to_json(pipeline.with_decisions(start, going_on, lines).plan) == to_json(stages.plan)
    assert list(broken_promises(stages.plan, json.loads(to_json(stages.plan)))) == []
    conserved(start.outline.words(), stages.draft.outline.words(), "corrections")
    anew = normalise(stages.repaired)  # nothing of it was read before
    assert anew == stages.draft
    if all(map(is_structural, in_force(lines))):
        whole = assemble(start.document, anew)
        assert (whole.areas, whole.owners) == (stages.plan.areas, stages.plan.owners)
    counts = stages.plan.words
    assert counts.source == start.plan.words.source == counts.placed + counts.unplaced
    return stages


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
@pytest.mark.parametrize("name", ["damaged", "spans"])
def test_any_decisions_replay_and_can_be_undone(name: str, data: st.DataObject) -> None:
    replayed_and_undone(name, data)


@pytest.mark.slow
@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_so_they_do_on_a_whole_plan(data: st.DataObject) -> None:
    replayed_and_undone("sample", data)


BUILT = ROOT / "corpus" / "built"
CORPUS = sorted(path.name for path in BUILT.glob("*") if path.suffix != ".json")


@pytest.mark.slow
@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
@pytest.mark.parametrize("name", CORPUS)
def test_so_they_do_on_any_plan_of_the_corpus(name: str, data: st.DataObject) -> None:
    replayed_and_undone(name, data)


def replayed_and_undone(name: str, data: st.DataObject) -> None:
    """Some decisions, one after the other, and then their undoing in reverse."""
    start = done(name)
    lines: list[Correction] = []
    plans = [to_json(start.plan)]
    stages, going_on = start, pipeline.session(start)
    for number in range(data.draw(st.integers(1, 5))):
        lines.append(line(number, start, **drawn(data, stages, lines)))
        note(lines[-1].line())
        stages = checked(start, lines, going_on)
        plans.append(to_json(stages.plan))
    again = lines_of("lines", "".join(one.line() for one in lines)).corrections
    assert to_json(pipeline.corrected(start, again).plan) == plans[-1]
    for back, one in enumerate(reversed(list(lines)), 1):
        lines.append(line(len(lines), start, undo=str(one.id)))
        assert to_json(pipeline.corrected(start, lines).plan) == plans[-1 - back]
        assert to_json(pipeline.with_decisions(start, going_on, lines).plan) == plans[-1 - back]


def test_no_two_rooms_of_checks_raise_the_same_doubt() -> None:
    """A doubt of two rooms would be told twice where a decision about each room's field brings it up."""
    rooms = dict.fromkeys(room for asked in BY_FIELD.values() for room in asked)
    told = [found for room in rooms for found in room(done("spans").draft)]
    assert told, "the document has doubts"
    assert len(told) == len(set(told))
