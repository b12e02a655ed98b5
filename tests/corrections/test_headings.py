"""A text that is a heading: the actions below it belong to it, up to the next heading."""

from __future__ import annotations

import json
from uuid import UUID

import pytest

from corrections.test_kinds import made
from planparse import pipeline
from planparse.corrections import Correction
from planparse.corrections.structure import named
from planparse.emit import to_json
from planparse.outline.outline import Outline
from planparse.pipeline import Stages
from planparse.plan.model import Plan
from planparse.plan.validate import broken_promises
from planparse.words import Word

HEAD = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>Timescale</th></tr>"


def row(ref: str, text: str) -> str:
    return f"<tr><td>{ref}</td><td>{text}</td><td>Ann Reed</td><td>May 2026</td></tr>"


PAGE = f"""<h1>Kent County Council</h1><h1>Action plan</h1>
<h2>Recommendation 1: Improve the front door</h2>
<table>{HEAD}{row("1a", "Review the thresholds")}{row("1b", "Train all staff")}</table>
<p>Recomendation 2; Help families early</p>
<table>{HEAD}{row("2a", "Publish the offer of early help")}{row("2b", "Audit cases of neglect")}</table>
<h2>Recommendation 3: Lead well</h2>
<table>{HEAD}{row("3a", "Meet each week")}{row("3b", "Measure what changes. Recommendation 4: Plan ahead")}
{row("4a", "Write a strategy")}</table>
<p>Published by the board</p>"""
LATE = "Recomendation 2; Help families early"


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Stages:
    path = tmp_path_factory.mktemp("headings") / "plan.html"
    path.write_text(PAGE, "utf-8")
    return pipeline.stages(path)


def words(outline: Outline, text: str) -> tuple[Word, ...]:
    """The words of a text, wherever they stand."""
    wanted = text.split()
    found = sorted((word for word in outline.words()), key=lambda word: word.id)
    at = next(n for n in range(len(found)) if [word.text for word in found[n : n + len(wanted)]] == wanted)
    return tuple(found[at : at + len(wanted)])


def lifted(done: Stages, number: int, *chosen: tuple[Word, ...]) -> Correction:
    return made(done, number, verb="lift_words", words=[named(one).model_dump(mode="json") for one in chosen])


def headed(done: Stages, *texts: str) -> Plan:
    correction = lifted(done, 1, *(words(done.repaired.outline, text) for text in texts))
    plan = pipeline.corrected(done, [correction]).plan
    assert list(broken_promises(plan, json.loads(to_json(plan)))) == []
    return plan


def areas(plan: Plan) -> list[tuple[str, list[str]]]:
    return [(area.heading, [action.ref for action in area.actions]) for area in plan.areas]


FIRST, THIRD = "Recommendation 1: Improve the front door", "Recommendation 3: Lead well"


def test_the_actions_below_a_text_with_no_place_belong_to_it(done: Stages) -> None:
    assert areas(done.plan) == [(FIRST, ["1a", "1b", "2a", "2b"]), (THIRD, ["3a", "3b", "4a"])]
    plan = headed(done, LATE)
    assert areas(plan) == [(FIRST, ["1a", "1b"]), (LATE, ["2a", "2b"]), (THIRD, ["3a", "3b", "4a"])]
    assert LATE not in [piece.text for piece in plan.unplaced]
    repair = plan.repairs[-1]
    assert (repair.code, repair.path, repair.before, repair.after) == ("corrected", "/areas", LATE, LATE)
    assert repair.why == "this text is a heading: Jo Field, 28 November 2026"


def test_words_at_the_end_of_a_cell_are_the_heading_of_the_rows_below(done: Stages) -> None:
    plan = headed(done, "Recommendation 4: Plan ahead")
    assert areas(plan)[1:] == [(THIRD, ["3a", "3b"]), ("Recommendation 4: Plan ahead", ["4a"])]
    assert (plan.areas[2].kind, plan.areas[2].number, plan.areas[2].title) == ("recommendation", "4", "Plan ahead")
    assert [action.description for action in plan.areas[1].actions][1] == "Measure what changes."


def test_words_that_begin_a_cell_are_the_heading_of_their_own_row(done: Stages) -> None:
    plan = headed(done, "Train all")
    assert areas(plan)[:2] == [(FIRST, ["1a"]), ("Train all", ["1b", "2a", "2b"])]
    assert plan.areas[1].actions[0].description == "staff"


def test_a_text_below_all_actions_is_a_heading_without_actions(done: Stages) -> None:
    plan = headed(done, "Published by the board")
    assert areas(plan)[-1] == ("Published by the board", [])
    assert [one.code for one in plan.issues if one.path == "/areas/2"] == ["area_without_action"]


def test_all_words_of_a_row_are_the_row(done: Stages) -> None:
    row = next(row for row in done.repaired.outline.rows() if row.ref == "3a")
    cells = [entry.phrase.words for entry in row.entries if entry]
    plan = pipeline.corrected(done, [lifted(done, 1, *cells)]).plan
    assert areas(plan)[-1] == ("3a Meet each week Ann Reed May 2026", ["3b", "4a"])
    loose = words(done.repaired.outline, LATE)
    plan = pipeline.corrected(done, [lifted(done, 1, *cells, loose)]).plan
    (stale,) = [one.message for one in plan.issues if one.code == "correction_stale"]
    assert "it takes all words of a row, and others" in stale


def test_each_heading_ends_at_the_next_in_whichever_order_they_were_given_and_is_undone(done: Stages) -> None:
    one, other = words(done.repaired.outline, LATE), words(done.repaired.outline, "Recommendation 4: Plan ahead")
    lines = [lifted(done, 1, one), lifted(done, 2, other)]
    there, back = (pipeline.corrected(done, order).plan for order in (lines, lines[::-1]))
    assert areas(there) == areas(back)
    assert [refs for _, refs in areas(there)] == [["1a", "1b"], ["2a", "2b"], ["3a", "3b"], ["4a"]]
    undo = made(done, 3, undo=str(UUID(int=2)))
    assert to_json(pipeline.corrected(done, [*lines, undo]).plan) == to_json(pipeline.corrected(done, lines[:1]).plan)
