"""The first promise over generated whole documents: nothing lost, nothing invented, and planted faults caught."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import planparse
from invented import AREA_LABELS, PROGRESS, REF_FORMS, ROLES, Invented, Style, export, invented, lines_of
from planparse import repair as repair_stage
from planparse.emit import to_json
from planparse.errors import ConservationError, NotAPlanError
from planparse.outline import choose_reading as outline_stage
from planparse.outline import outline
from planparse.plan.model import Plan
from planparse.plan.validate import broken_promises
from planparse.read import read
from planparse.repair import RULES, repair, replayed
from planparse.repair.changes import Change, TakeOut
from planparse.tables import layout
from planparse.words import Phrase
from wordcheck import missing_and_invented

SLOW = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@st.composite
def styles(draw: st.DrawFn) -> Style:
    """Columns in any order but ref first, one owner column or two, extra columns or none."""
    owners = draw(st.sampled_from([("lead",), ("strategic_lead", "operational_lead")]))
    optional = draw(st.lists(st.sampled_from(["outcome", "progress", "extra"]), unique=True))
    roles = draw(st.permutations(["description", "timescale", *owners, *optional]))
    columns = [(role, draw(st.sampled_from(ROLES[role]))) for role in roles]
    label = draw(st.sampled_from(AREA_LABELS))
    form = draw(st.sampled_from(REF_FORMS))
    return Style((("ref", draw(st.sampled_from(ROLES["ref"][:4]))), *columns), label, form)


@st.composite
def plans(draw: st.DrawFn) -> Invented:
    sizes = tuple(draw(st.lists(st.integers(1, 4), min_size=1, max_size=4)))
    return invented(sizes, draw(styles()), draw(st.integers(0, 50)))


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """An export with cells and lines lost, moved, cut and doubled at random."""
    lines = lines_of(draw(plans()))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(lines) - 1))
        line = lines[at]
        match draw(st.integers(0, 6)):
            case 0 if len(line) > 1:
                line.pop(draw(st.integers(0, len(line) - 1)))
            case 1:
                line.insert(draw(st.integers(0, len(line))), draw(st.sampled_from(["", "stray", *PROGRESS])))
            case 2 if line:
                cell = draw(st.integers(0, len(line) - 1))
                cut = draw(st.integers(0, len(line[cell])))
                line[cell : cell + 1] = [line[cell][:cut], line[cell][cut:]]
            case 3:
                lines.insert(at, list(line))
            case 4 if line:
                cell = draw(st.integers(0, len(line) - 1))
                line[cell] = line[cell][draw(st.integers(0, 12)) :]
            case 5 if line:
                line[draw(st.integers(0, len(line) - 1))] = ""
            case 6:
                lines.insert(at, [draw(st.text("ab .:\u00a0\u00ad-–1", max_size=12))])
    return export(lines)


def parsed(tmp_path: Path, text: str) -> dict[str, Any] | None:
    path = tmp_path / "plan.txt"
    path.write_text(text, encoding="utf-8", newline="")
    try:
        return json.loads(to_json(planparse.parse(path)))
    except NotAPlanError:
        return None


@SLOW
@given(plan=plans())
def test_an_intact_plan_is_found_whole(plan: Invented, tmp_path: Path) -> None:
    found = parsed(tmp_path, export(lines_of(plan)))
    assert found is not None
    actions = [action for area in found["areas"] for action in area["actions"]]
    assert [action["ref"] for action in actions] == [item.ref for item in plan.items()]
    fields = {"description": "description", "outcome": "outcome", "progress": "progress"}
    for action, item in zip(actions, plan.items(), strict=True):
        for role, text in item.cells.items():
            if role in fields:
                assert action[fields[role]] == text
            elif role == "timescale":
                assert action["timescale"]["text"] == text
            elif role == "extra":
                assert text in action["extra"].values()
            else:
                assert [o["name"] for o in action["owners"] if o["role"] == role] == [text]
    assert [area["number"] for area in found["areas"]] == [str(group.number) for group in plan.groups]


LABELS_LEFT_OF_THE_BLOCKS = """Completed. All went well.\tLondon Borough of Hackney

Area for Improvement (1): Practice is good.

No.\tProgress\tBy When\tstray\tStrategic Lead\tDescription
1.1\tCompleted. All went well.\t31 March 2020\tGrace Adeyemi\tSet up a weekly panel.

Area for Improvement (2): Plans are good.

No.\tProgress\tBy When\tstray\tStrategic Lead\tDescription
2.1\tCompleted. All went well.\tQ2 2020/21\tWei Chen\tSet up a monthly panel.

Area for Improvement (3): Visits are good.

No.\tProgress\tBy When\tstray\tStrategic Lead\tDescription
3.1\tCompleted. All went well.\tOngoing\tRuth Goldberg\tSet up a daily panel.
"""
"""A header with a cell too many: the labels of blocks then stand left of where the blocks begin."""


HEADING_CUT_BY_A_TAB = """Area for Improvement (1): Practice is good.

No.\tBy When\tProgress\tDescription\tResources\tStrategic Lead
1.1\tMay 2020\tDone.\tWrite to all schools about referrals.\t£20,000\tRuth Goldberg
1.2\tJune 2020\tDone.\tTake the new strategy to Cabinet.\tExisting staff\tWei Chen

Area for Improvement (2): Make sure that\t practice is good.

No.\tBy When\tProgress\tDescription\tResources\tStrategic Lead
2.1\tMay 2020\tDone.\tAgree a protocol for missing children.\t£20,000\tRuth Goldberg
2.2\tJune 2020\tDone.\tRefresh the strategy for homes.\tExisting staff\tWei Chen
"""
"""A tab in a heading makes it a short row; a dash behind a tab begins a cell, as the mark of a list."""


DASH_ABOVE_A_LABEL = """Area for Improvement (1): Practice is good.
-

Action No\tDescription\tBy When\tLead
1.1\tReview the threshold document with every partner agency and publish it.\t31 March 2020\tGrace Adeyemi
"""
"""A dash alone above a label: it is no sentence of what was said."""


@settings(SLOW, max_examples=75)
@given(text=damaged())
@example(text=DASH_ABOVE_A_LABEL)
@example(text=LABELS_LEFT_OF_THE_BLOCKS)
@example(text=HEADING_CUT_BY_A_TAB)
@example(text=HEADING_CUT_BY_A_TAB.replace("(2): Make sure that\t practice", "2 \t– Make sure that practice"))
def test_no_word_is_lost_or_invented_whatever_the_damage(text: str, tmp_path: Path) -> None:
    found = parsed(tmp_path, text)
    if found is None:
        return
    missing, extra = missing_and_invented(text.replace("\u00ad", ""), found)
    assert (missing, extra) == ({}, {})
    assert found["words"]["source"] == found["words"]["placed"] + found["words"]["unplaced"]
    assert list(broken_promises(Plan.model_validate(found), found)) == []


@pytest.mark.slow
@settings(SLOW, max_examples=4000)
@given(text=damaged())
def test_no_word_is_lost_or_invented_in_the_long_run(text: str, tmp_path: Path) -> None:
    test_no_word_is_lost_or_invented_whatever_the_damage.hypothesis.inner_test(text, tmp_path)  # type: ignore[attr-defined]


@SLOW
@given(text=damaged())
def test_repairs_replay(text: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(text, encoding="utf-8", newline="")
    try:
        raw = outline(layout(read(path)))
    except NotAPlanError:
        return
    repaired = repair(raw)
    assert replayed(raw, repaired.changes) == repaired.outline


def test_every_rule_is_listed() -> None:
    """Each public rule of the package's modules is in RULES: one that is written but not run repairs nothing."""
    package = Path(repair_stage.__file__).parent
    listed = {rule.__name__ for rule in RULES}
    written = set()
    for module in package.glob("*.py"):
        for line in module.read_text("utf-8").splitlines():
            if (
                line.startswith("def ")
                and not line.startswith("def _")
                and "-> Iterator[" in line
                and "Outline)" in line
            ):
                written.add(line.split("(")[0].removeprefix("def "))
    assert written == listed


# Planted faults: a check that cannot fail checks nothing.


def _lose_a_word(result: Any) -> Any:
    area = result.areas[0]
    row = area.rows[0]
    index = next(i for i, e in enumerate(row.entries) if e and len(e.phrase.words) > 3)
    entry = replace(row.entries[index], phrase=Phrase(row.entries[index].phrase.words[1:]))
    entries = (*row.entries[:index], entry, *row.entries[index + 1 :])
    rows = (replace(row, entries=entries), *area.rows[1:])
    return replace(result, areas=(replace(area, rows=rows), *result.areas[1:]))


def _double_a_row(result: Any) -> Any:
    area = result.areas[0]
    return replace(result, areas=(replace(area, rows=(*area.rows, area.rows[0])), *result.areas[1:]))


def _drop_an_area(result: Any) -> Any:
    return replace(result, areas=result.areas[1:])


@pytest.mark.parametrize("fault", [_lose_a_word, _double_a_row, _drop_an_area])
def test_a_fault_in_the_outline_is_caught(
    fault: Callable[[Any], Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    real = outline_stage.OutlineBuilder.outline
    monkeypatch.setattr(outline_stage.OutlineBuilder, "outline", lambda self: fault(real(self)))
    with pytest.raises(ConservationError, match="outline"):
        parsed(tmp_path, export(lines_of(invented())))


def test_a_fault_in_a_repair_is_caught(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A verb that loses the words it should take out: the rule's own stage says so."""

    def cut_all(result: Any) -> Any:
        row = next(result.rows())
        index, entry = next((i, e) for i, e in enumerate(row.entries) if e and e.phrase)
        verb = TakeOut(row.id, index, entry.phrase.words[:1], "planted")
        yield Change("planted", verb, (), None, None, "planted")

    def losing(terms: Any, result: Any, verb: Any) -> Any:
        done = repair_stage.changes.apply_verb(terms, result, verb)
        return replace(done, unplaced=()) if isinstance(verb, TakeOut) else done

    monkeypatch.setattr(repair_stage, "apply_verb", losing)
    path = tmp_path / "plan.txt"
    path.write_text(export(lines_of(invented())), encoding="utf-8")
    raw = outline(layout(read(path)))
    with pytest.raises(ConservationError, match="cut_all"):
        repair(raw, (cut_all,))


def test_the_outside_check_sees_a_lost_and_an_invented_letter(tmp_path: Path) -> None:
    text = export(lines_of(invented()))
    found = parsed(tmp_path, text)
    assert found is not None
    found["areas"][0]["actions"][0]["description"] = found["areas"][0]["actions"][0]["description"][:-2] + "!"
    missing, extra = missing_and_invented(text, found)
    assert missing
    assert extra == {"!": 1}
