"""What the law asks of a plan, on the sample and on plans that lack something."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from conftest import SAMPLE
from emit.plans import sample_plan
from planparse.check import Check, Question, as_json, as_text, check, read_recommendations
from planparse.check.law import last_day, working_days
from planparse.check.recommendations import match
from planparse.emit import to_json
from planparse.emit.formats import export
from planparse.errors import MissingExtraError
from planparse.plan.model import Action, Plan
from planparse.view import page
from test_cli import run

pytestmark = pytest.mark.usefixtures("read_once")

REPORT = """\
Inspection of services in Hackney

Leaders have made progress since the last inspection. Recommendations were heard.

What needs to improve in this local authority?

◼ Checks and enquiries before any unplanned removal of children
  from their families, and how thorough they are.
◼ The quality of referrals to children's social care by partner agencies.
Leadership and management
◼ Whether elected members understand their corporate parenting responsibilities.
◼ The use of unregistered homes for teenagers.

The experiences of children who need help

Early help is effective.
"""
ITEMS = (
    "Checks and enquiries before any unplanned removal of children from their families, and how thorough they are.",
    "The quality of referrals to children's social care by partner agencies.",
    "Whether elected members understand their corporate parenting responsibilities.",
    "The use of unregistered homes for teenagers.",
)


def asked(found: Check) -> dict[str, Question]:
    return {question.code: question for question in found.questions}


def changed(change: Callable[[Action], Action], areas: slice = slice(None)) -> Plan:
    """The sample with its first action changed."""
    plan = sample_plan()
    first = plan.areas[0]
    first = first.model_copy(update={"actions": (change(first.actions[0]), *first.actions[1:])})
    return plan.model_copy(update={"areas": (first, *plan.areas[1:])[areas]})


def updated(**fields: Any) -> Callable[[Action], Action]:
    return lambda action: action.model_copy(update=fields)


def test_the_sample_lacks_nothing_that_its_own_words_tell() -> None:
    found = check(sample_plan())
    states = {code: question.state for code, question in asked(found).items()}
    assert states == {"recommendations": "met", "what": "met", "who": "met", "by_when": "look", "in_time": "not_known"}
    assert [f.where for f in asked(found)["by_when"].findings] == [
        "action 1.3",
        "action 3.2",
        "action 9.2",
        "action 10.1",
    ]
    assert found.passed


@pytest.mark.parametrize(
    ("code", "change", "text"),
    [
        ("what", updated(description=" "), "has no text"),
        ("who", updated(owners=()), "names nobody"),
        ("by_when", updated(timescale=None), "has no period"),
    ],
)
def test_what_an_action_lacks_is_named(code: str, change: Callable[[Action], Action], text: str) -> None:
    plan = changed(change)
    found = check(plan)
    question = asked(found)[code]
    assert (question.state, found.passed) == ("not_met", False)
    assert question.answer.startswith("60 of 61")
    first = next(finding for finding in question.findings if finding.state == "not_met")
    assert (first.where, first.path, first.text) == ("action 1.1", "/areas/0/actions/0", text)
    cancelled = changed(lambda action: change(action).model_copy(update={"status": stopped(action)}))
    assert check(cancelled).passed


def stopped(action: Action) -> Any:
    return action.status.model_copy(update={"code": "cancelled"})


@pytest.mark.parametrize(
    ("kind", "changes", "state"),
    [
        ("unknown", {"due": None}, "not_met"),
        ("ongoing", {"due": None}, "look"),
        ("open", {"due": None}, "look"),
        ("relative", {"due": None}, None),
        ("recurring", {"due": None, "rrule": "FREQ=MONTHLY"}, None),
        ("immediate", {"due": None}, None),
    ],
)
def test_which_timescales_are_a_period(kind: str, changes: dict[str, Any], state: str | None) -> None:
    def change(action: Action) -> Action:
        assert action.timescale is not None
        none = {"rrule": None, "milestones": (), "start": None}
        when = action.timescale.model_copy(update={**none, "kind": kind, "text": "TBC", **changes})
        return action.model_copy(update={"timescale": when})

    findings = asked(check(changed(change)))["by_when"].findings
    assert [f.state for f in findings if f.where == "action 1.1"] == ([state] if state else [])


def test_an_area_without_action_is_not_answered() -> None:
    plan = sample_plan()
    bare = plan.areas[4].model_copy(update={"actions": (), "outcomes": ()})
    plan = plan.model_copy(update={"areas": (*plan.areas[:4], bare, *plan.areas[5:])})
    question = asked(check(plan))["recommendations"]
    assert (question.state, [f.where for f in question.findings]) == ("not_met", ["area 5"])
    assert match(plan, [bare.heading])[0].answer == "unanswered", "an area that does nothing answers nothing"


def test_a_plan_without_areas_does_not_say_what_it_answers() -> None:
    plan = sample_plan()
    nameless = plan.areas[0].model_copy(update={"heading": "", "title": "", "number": None})
    question = asked(check(plan.model_copy(update={"areas": (nameless,)})))["recommendations"]
    assert (question.state, question.findings) == ("not_known", ())


def test_working_days_leave_out_weekends_and_english_bank_holidays() -> None:
    # 4 July 2014 was a Friday; 25 August a bank holiday; 4 August is one in Scotland and not here.
    last = date(2014, 10, 13)
    assert last_day(date(2014, 7, 4)) == last
    assert working_days(date(2014, 7, 4), last) == 70
    assert working_days(date(2014, 7, 4), last + timedelta(days=1)) == 71
    assert last_day(date(2023, 5, 5), 1) == date(2023, 5, 9), "the Coronation"


@pytest.mark.parametrize(
    ("published", "state"),
    [(None, "not_known"), (date(2014, 10, 13), "met"), (date(2014, 10, 14), "not_met"), (date(2014, 7, 3), "look")],
)
def test_the_plan_in_time(published: date | None, state: str) -> None:
    found = check(sample_plan(), report=date(2014, 7, 4), published=published)
    question = asked(found)["in_time"]
    assert question.state == state
    assert found.passed == (state != "not_met")
    assert "13 October 2014" in question.answer or state == "look"
    assert asked(check(sample_plan(), published=published))["in_time"].state == "not_known"


def test_bank_holidays_that_are_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)
    assert check(sample_plan()).passed, "without a date, no bank holiday is needed"
    with pytest.raises(MissingExtraError, match=r'pip install "\.\[check\]"'):
        check(sample_plan(), report=date(2014, 7, 4))


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (REPORT, ITEMS),
        ("\n".join(ITEMS), ITEMS),
        ("Recommendations\n" + "\n".join(f"{n}. {item}" for n, item in enumerate(ITEMS, 1)), ITEMS),
        ("\n\n".join(f"• {item}" for item in ITEMS) + "\n", ITEMS),
        ("We came in May.\n\nRecommendations\nThe council should:\n1. Audit every\ncase.\n2. Act.\n\nSummary\nGood.", ("Audit every case.", "Act.")),
        ("Summary\nAreas for priority action\n- Waits are long.\nAreas for improvement\n- Plans are late.\n", ("Waits are long.", "Plans are late.")),
        ("", ()),
    ],
)  # fmt: skip
def test_recommendations_are_read_from_lists_and_reports(text: str, items: tuple[str, ...]) -> None:
    assert read_recommendations(text) == items


def test_the_unanswered_recommendation_is_named() -> None:
    found = check(sample_plan(), recommendations=read_recommendations(REPORT))
    assert [(one.answer, one.by) for one in found.recommendations] == [
        ("answered", "area 1"),
        ("answered", "area 2"),
        ("answered", "area 13"),
        ("unanswered", found.recommendations[3].by),
    ]
    question = asked(found)["recommendations"]
    assert (question.state, question.answer) == ("not_met", "3 of 4 answered")
    assert [finding.text for finding in question.findings] == [ITEMS[3]]
    text = as_text(sample_plan(), found)
    assert "The use of unregistered homes for teenagers." in text
    assert len(text.splitlines()) < 60
    assert max(map(len, text.splitlines())) <= 150


@pytest.mark.parametrize("gone", range(13))
def test_an_area_that_is_taken_out_is_missed(gone: int) -> None:
    """The sample's own areas as recommendations: each finds itself, and without its area it is not said to be answered."""
    plan = sample_plan()
    headings = [area.title for area in plan.areas]
    assert [one.path for one in match(plan, headings)] == [f"/areas/{place}" for place in range(13)]
    without = plan.model_copy(update={"areas": (*plan.areas[:gone], *plan.areas[gone + 1 :])})
    answers = [one.answer for one in match(without, headings)]
    assert answers[gone] != "answered"
    assert answers.count("answered") == 12


def test_two_recommendations_do_not_share_one_area_by_a_few_words() -> None:
    plan = sample_plan()
    area = plan.areas[0].model_copy(update={"heading": "Improve the quality of assessments", "number": "1"})
    plan = plan.model_copy(update={"areas": (area,)})
    found = match(plan, ["Improve the quality of assessments", "Improve the quality of supervision"])
    assert [one.answer for one in found] == ["answered", "unanswered"]
    assert match(plan, []) == ()
    assert match(plan.model_copy(update={"areas": ()}), ["Audit"])[0].answer == "unanswered"


def test_the_command(tmp_path: Path) -> None:
    plan, report, out = tmp_path / "plan.json", tmp_path / "report.txt", tmp_path / "check.json"
    plan.write_text(to_json(sample_plan()), "utf-8")
    report.write_text(REPORT, "utf-8")
    status, text, said = run("check", plan)
    assert (status, said) == (0, "")
    assert "Nothing that the law asks is missing; 1 to look at; 1 not known." in text
    assert run("check", SAMPLE)[1] == text, "a document is parsed now"
    named = sample_plan().model_copy(
        update={"document": sample_plan().document.model_copy(update={"title": "Barking and Dagenham: the plan"})}
    )
    plan.write_text(to_json(named), "utf-8")
    assert run("check", plan)[1].splitlines()[0] == "Barking and Dagenham: the plan", "the council is named once"
    plan.write_text(to_json(sample_plan()), "utf-8")
    status, _, said = run(
        "check", plan, "--report", "4/7/2014", "--published", "2014-10-14", "--recommendations", report, "-o", out
    )
    assert (status, said.split(" not met")[0]) == (1, "2 of 5")
    value = json.loads(out.read_text("utf-8"))
    assert (value["passed"], value["organisation"]) == (False, "Barking and Dagenham")
    assert [one["answer"] for one in value["recommendations"]] == ["answered"] * 3 + ["unanswered"]
    assert value == json.loads(run("check", plan, "--report", "4/7/2014", "--published", "14 Oct 2014",
                                   "--recommendations", report, "--format", "json")[1])  # fmt: skip
    assert run("check", plan, "--report", "4/7/2014", "--published", "14/10/2014", "--working-days", "71")[0] == 0


def test_files_that_hold_no_recommendations(tmp_path: Path) -> None:
    empty, book = tmp_path / "empty.txt", tmp_path / "report.docx"
    empty.write_text("Recommendations\n\n", "utf-8")
    book.write_bytes(b"PK\x03\x04 and more")
    status, _, said = run("check", SAMPLE, "--recommendations", empty)
    assert (status, said.count("\n"), "holds no recommendations" in said) == (1, 1, True)
    status, _, said = run("check", SAMPLE, "--recommendations", book)
    assert (status, "is neither text nor PDF; save it as text or PDF" in said) == (1, True)


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Barking & Dagenham: SEND Improvement Action Plan", "Barking & Dagenham: SEND Improvement Action Plan"),
        ("SEND plan of Barking and Dagenham Council", "SEND plan of Barking and Dagenham Council"),
        ("Dagenham plan", "Barking and Dagenham – Dagenham plan"),
        (None, "Barking and Dagenham – barking-and-dagenham-2014.txt"),
    ],
)
def test_the_council_is_named_once(title: str | None, line: str) -> None:
    plan = sample_plan()
    inspection = plan.document.inspection
    assert inspection is not None
    labelled = inspection.model_copy(update={"name": "Inspection: March 2026. Version: June 2026"})
    document = plan.document.model_copy(update={"title": title, "inspection": labelled})
    plan = plan.model_copy(update={"document": document})
    assert as_text(plan, check(plan)).splitlines()[:2] == [line, labelled.name]
    if title:
        name = export(plan, "ics").data.decode().replace("\r\n ", "").partition("X-WR-CALNAME:")[2].splitlines()[0]
        assert name.casefold().count("dagenham") == line.casefold().count("dagenham")


def test_a_report_in_pdf(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "report.pdf"
    canvas = Canvas(str(path))
    for row, line in enumerate(REPORT.replace("◼", "•").splitlines()):
        canvas.drawString(60, 800 - 14 * row, line.strip())
    canvas.save()
    value = json.loads(run("check", SAMPLE, "--recommendations", path, "--format", "json")[1])
    assert [one["text"] for one in value["recommendations"]] == list(ITEMS)
    path.write_bytes(path.read_bytes()[:200])
    status, _, said = run("check", SAMPLE, "--recommendations", path)
    assert (status, "cannot be opened as PDF" in said) == (1, True)


def test_the_page_shows_it_with_links() -> None:
    text = page(changed(updated(owners=())))
    part = text.split('<details class="fold" id="law">')[1].split("<section")[0]
    assert '<a href="#action-1-1">action 1.1</a> names nobody' in part
    assert 'id="action-1-1"' in text
    assert as_json(sample_plan(), check(sample_plan())) == as_json(sample_plan(), check(sample_plan()))
