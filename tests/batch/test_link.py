"""Plans that come again: the next version keeps its ids, whatever its file is called, and where it is unclear it is said."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from lxml import html

from batch.test_run import LIMITS
from planparse.batch.convert import about, issue_counts
from planparse.batch.folder import open_folder
from planparse.batch.plans import find_plans, link
from planparse.batch.task import Conversion
from planparse.emit import to_json
from planparse.plan.model import Plan
from planparse.plan.validate import validate
from planparse.portfolio.standing import slips
from planparse.versions import merge
from planparse.versions.lineage import UNCLEAR, KnownPlan, lineages, own_ids
from portfolio.made import six, whose
from test_cli import run
from versions.sketch import Sketch, from_corpus
from view.test_page import words

pytestmark = pytest.mark.usefixtures("read_once")


def reworded(sketch: Sketch) -> None:
    """The next quarter: every action in other words at its end, one new in front, dates a year on."""
    action, when = sketch.header("description"), sketch.header("timescale")
    assert action
    assert when
    for row in sketch.rows:
        row.cells[action] += f" Version {len(row.cells[action]) % 7} agreed with partners."
        row.cells[when] = row.cells[when].replace("2015", "2016").replace("2014", "2015")
    sketch.parts[0].rows.reverse()


@cache
def texts() -> tuple[str, str, str]:
    """Three versions of a plan of the corpus, as documents."""
    sketch = from_corpus("westmarch")
    made = []
    for _ in range(3):
        made.append(sketch.text)
        sketch = deepcopy(sketch)
        reworded(sketch)
    return made[0], made[1], made[2]


@cache
def versions() -> tuple[Plan, Plan, Plan]:
    """The same, parsed; each is of a file of its own."""
    import planparse

    with TemporaryDirectory() as folder:
        found = []
        for number, text in enumerate(texts()):
            path = Path(folder) / f"{number}.txt"
            path.write_text(text, "utf-8")
            found.append(planparse.parse(path))
    return found[0], found[1], found[2]


def ids(plan: Plan) -> set[str]:
    return {action.id for action in plan.actions}


def kept(place: Path, plans: dict[str, Plan], previous: Path | None = None) -> Callable[[str], Plan]:
    """A run of a batch that converts these plans into a folder."""
    with open_folder(place, LIMITS, keeps_older=True) as folder:
        for name, plan in plans.items():
            if folder.known(name, name, name) != plan.document.source.sha256:
                sha256, text = plan.document.source.sha256, to_json(plan)
                folder.keep(
                    name, name, name, Conversion(sha256, text, None, issue_counts(plan), (1, 1, 0), 0.1, about(plan))
                )
        link(folder, list(plans), previous or place)
    return lambda name: validate(place / name)


def test_versions_have_other_ids_of_their_own() -> None:
    first, second, third = versions()
    assert len(ids(first)) == len(ids(second)) == len(ids(third)) == len(first.actions)
    assert not ids(first) & ids(second)
    assert not ids(second) & ids(third)


def test_three_versions_in_one_folder_give_one_history(tmp_path: Path) -> None:
    first, second, third = versions()
    names = ["sip october 2014.docx.json", "SIP 2015-01 FINAL.pdf.json", "copy of plan April 2015.pdf.json"]
    plans = dict(zip(names, (first, second, third), strict=True))
    plans["other.json"] = six()[0]
    plan = kept(tmp_path / "out", plans)
    assert ids(plan(names[0])) == ids(plan(names[1])) == ids(plan(names[2])) == ids(first)
    history = merge([plan(name) for name in names])
    assert {story.id for story in history.actions} == ids(first)
    assert all(len(story.versions) == 3 for story in history.actions)
    found = find_plans(tmp_path / "out")
    (entry,) = [one for one in found.entries if one.name == names[2]]
    assert (entry.versions, len(found.entries)) == (3, 2)
    assert entry.previous == plan(names[1])
    assert found.notes == ()
    # The same once more: nothing is lent twice, and every plan keeps the contract.
    again = kept(tmp_path / "out", plans)
    assert [again(name) for name in plans] == [plan(name) for name in plans]
    assert own_ids(plan(names[2])) == third


def test_the_next_quarter_in_another_folder_under_another_name(tmp_path: Path) -> None:
    first, second, third = versions()
    one = kept(tmp_path / "q1", {"plan.json": first, "gone.json": six()[1]})
    two = kept(tmp_path / "q2", {"neu.json": second, "other.json": six()[0]}, tmp_path / "q1")
    three = kept(tmp_path / "q3", {"plan.json": third}, tmp_path / "q2")
    assert ids(one("plan.json")) == ids(two("neu.json")) == ids(three("plan.json"))
    assert two("other.json") == six()[0]
    found = find_plans(tmp_path / "q2", previous=tmp_path / "q1")
    assert found.notes == ("q1/gone.json is from an earlier run, and there is no newer version of it here",)
    (entry,) = [one for one in found.entries if one.name == "neu.json"]
    assert entry.versions == 2


def test_a_file_that_is_replaced_under_its_name(tmp_path: Path) -> None:
    first, second, third = versions()
    kept(tmp_path, {"plan.json": first})
    kept(tmp_path, {"plan.json": second})
    plan = kept(tmp_path, {"plan.json": third})
    assert ids(plan("plan.json")) == ids(first)
    (entry,) = find_plans(tmp_path).entries
    assert entry.versions == 3
    plan = kept(tmp_path, {"plan.json": third})
    assert ids(plan("plan.json")) == ids(first)


def test_versions_that_come_run_by_run_need_no_dates(tmp_path: Path) -> None:
    first, second, third = versions()
    kept(tmp_path, {"a.json": third})
    kept(tmp_path, {"a.json": third, "b.json": first})
    plan = kept(tmp_path, {"a.json": third, "b.json": first, "c.json": second})
    assert ids(plan("a.json")) == ids(plan("b.json")) == ids(plan("c.json")) == ids(third)


def test_where_the_order_is_unclear_it_is_said_and_not_guessed(tmp_path: Path) -> None:
    first, second, _ = versions()
    plan = kept(tmp_path, {"a.json": first, "b.json": second})
    for name, own in (("a.json", first), ("b.json", second)):
        assert ids(plan(name)) == ids(own)
        (issue,) = [issue for issue in plan(name).issues if issue.code == UNCLEAR]
        assert issue.alternatives == ("b.json" if name == "a.json" else "a.json",)
    found = find_plans(tmp_path)
    assert len(found.entries) == 2
    assert "look like versions of one plan, but neither their names nor their titles" in found.notes[0]


def test_plans_of_other_councils_and_other_plans_of_one_are_not_versions() -> None:
    plans = [
        KnownPlan(f"v{number}", plan) for number, plan in enumerate((*six(), whose(versions()[1], "Elsewhere", "x")))
    ]
    assert all(len(one.plans) == 1 for one in lineages(plans))
    of_one = [KnownPlan(f"v{number}", whose(plan, "Exampleton", f"{number}")) for number, plan in enumerate(six())]
    assert all(len(one.plans) == 1 for one in lineages(of_one))


def test_many_plans_of_one_council_are_compared_by_their_words_first(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    monkeypatch.setattr("planparse.versions.lineage.same_plan", lambda *_, **__: looked.append("") or True)
    of_one = [KnownPlan(f"{number}", whose(plan, "Exampleton", f"{number}")) for number, plan in enumerate(six())]
    assert all(len(one.plans) == 1 for one in lineages(of_one))
    assert not looked
    (one,) = lineages(
        [KnownPlan(f"v{number}", plan) for number, plan in enumerate((*versions(), *versions(), *versions()))]
    )
    assert [plan.name for plan in one.plans] == [f"v{number}" for number in range(9)]
    assert len(looked) == 15  # and not 36, each with each


@pytest.mark.parametrize("number", range(3))
def test_own_ids_undo_what_was_lent(number: int) -> None:
    plan = versions()[number]
    assert own_ids(plan) is plan


def test_the_command_carries_ids_and_shows_what_slipped(tmp_path: Path) -> None:
    given, out = tmp_path / "in", tmp_path / "out"
    given.mkdir()
    for name, text in zip(("2014-10.txt", "2015-01.txt"), texts(), strict=False):
        (given / name).write_text(text, "utf-8")
    assert run("batch", given, "-o", out, "--jobs", "1", "--view", "--previous", out)[0] == 0
    assert ids(validate(out / "2014-10.txt.json")) == ids(validate(out / "2015-01.txt.json"))
    doc = html.document_fromstring((out / "portfolio.html").read_text("utf-8"))
    (row,) = doc.cssselect(".plans tbody tr")
    assert "2 versions" in words(row[0])
    later = slips(versions()[0], versions()[1])
    assert int(words(row.find_class("slipped")[0])) == len(later) == len(doc.cssselect(".slips tbody tr")) > 3
    assert {slip.days for slip in later} <= {365, 366}
    assert run("batch", given, "-o", out, "--previous", tmp_path / "nowhere")[0] == 1
