"""The page of many plans: its figures are those of the plans, and text from documents stays text."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from lxml import html

import planparse
from emit.plans import sample_plan
from planparse.check import check
from planparse.emit import to_json
from planparse.emit.issue_words import PLAIN
from planparse.plan.model import Plan
from planparse.portfolio import PortfolioEntry, page
from planparse.portfolio.page import content
from planparse.portfolio.standing import GROUPS, standing
from planparse.view import page as plan_page
from planparse.view.actions import CODES, deadline
from planparse.view.checks import checks
from portfolio.made import six, whose
from test_cli import run
from view.test_page import contrast, poisoned, words

AT = date(2018, 6, 1)


def entries() -> list[PortfolioEntry]:
    return [PortfolioEntry(plan.document.source.name, plan, f"{plan.document.source.name}.html") for plan in six()]


def row(doc: html.HtmlElement, table: str, council: str) -> list[str]:
    (found,) = [one for one in doc.cssselect(f".{table} tbody tr") if council in words(one[0])]
    return [words(cell) for cell in found]


def test_every_status_is_in_one_group() -> None:
    assert sorted(code for _, codes in GROUPS for code in codes) == sorted(CODES)


def test_every_issue_has_plain_words() -> None:
    text = (Path(planparse.__file__).parents[2] / "docs" / "codes.md").read_text("utf-8").split("\n## Issues")[1]
    codes = re.findall(r"^\| `(\w+)`", text, re.MULTILINE)
    assert set(codes) - set(PLAIN) == set(), "say it in a few plain words in emit/issue_words.py"
    assert max(map(len, PLAIN.values())) < 60


def test_the_figures_are_those_of_the_plans() -> None:
    doc = html.document_fromstring(page(entries(), at=AT))
    for plan in six():
        council = plan.document.organisation.text or ""
        late = [action for action in plan.actions if (day := deadline(action)) and day < AT]
        cells = row(doc, "plans", council)
        assert (cells[1], cells[4]) == (str(len(plan.actions)), str(len(late)))
        lacks = {question.code: question.findings for question in check(plan).questions}
        missing = [sum(f.state == "not_met" for f in lacks[code]) for code in ("who", "by_when", "recommendations")]
        assert row(doc, "lacks", council)[1:4] == list(map(str, missing))
        listed = [one for one in checks(plan) if one.group == "first"]
        errors = sum(one.severity == "error" for one in listed)
        assert row(doc, "checks", council)[1:3] == [str(errors), str(len(listed) - errors)]
        assert cells[-1] == str(len(listed))
    assert [len(doc.cssselect(f".{name} tbody tr")) for name in ("plans", "lacks", "checks")] == [6, 6, 6]
    first = doc.cssselect(".checks tbody tr")[0]
    assert words(first[1]) == "3"  # what must not be used yet stands first
    data = json.loads(doc.get_element_by_id("data").text)
    assert len(data["actions"]) == sum(len(plan.actions) for plan in six())
    assert page(entries(), at=AT) == page(list(reversed(entries())), at=AT)


def test_the_chart_counts_every_due_date() -> None:
    shown = content(entries())
    assert 1 < len(shown.bins) <= 36
    assert sum(one.finished + one.open for one in shown.bins) == sum(item.due is not None for item in shown.items)


def test_hostile_text_stays_text() -> None:
    raw = poisoned(json.loads(sample_plan().model_dump_json()))
    text = page([PortfolioEntry("a.json", Plan.model_validate(raw), "a.html")], at=AT, notes=["<img src=x>"])
    doc = html.document_fromstring(text)
    assert len(doc.cssselect("script")) == 2
    assert not doc.cssselect("img")
    assert "</script><script>document.title" in json.loads(doc.get_element_by_id("data").text)["actions"][0][
        3
    ] + "".join(json.loads(doc.get_element_by_id("data").text)["owners"])


def test_a_plan_without_anything() -> None:
    raw = json.loads(to_json(sample_plan()))
    raw.update(owners=[], issues=[], repairs=[], unplaced=[], tables=[], areas=[])
    doc = html.document_fromstring(page([PortfolioEntry("a.json", Plan.model_validate(raw))]))
    assert "no actions" in words(doc)
    assert "No action has a due date." in words(doc)


def test_every_colour_has_contrast() -> None:
    style = (Path(planparse.__file__).parent / "portfolio" / "page.css").read_text("utf-8")
    fills = re.findall(r"\.g-\d \{ background: #(\w+)", style)
    assert len(fills) == len(GROUPS)
    assert all(contrast("16202a", fill) >= 4.5 for fill in fills)


def test_the_command_takes_a_folder(tmp_path: Path) -> None:
    folder, out = tmp_path / "plans", tmp_path / "pages" / "portfolio.html"
    (folder / "2014").mkdir(parents=True)
    out.parent.mkdir()
    plan = six()[1]
    (folder / "2014" / "a b.pdf.json").write_text(to_json(plan), "utf-8")
    (folder / "2014" / "a b.pdf.html").write_text(plan_page(plan), "utf-8")
    (folder / "twice.json").write_text(to_json(plan), "utf-8")
    (folder / "other.json").write_text(to_json(whose(sample_plan(), "Exampleton", "b.pdf")), "utf-8")
    (folder / "report.json").write_text("{}", "utf-8")
    status, _, err = run("view", folder, "-o", out, "--at", "1/6/2018")
    assert status == 0
    assert "twice.json was made from the same document as 2014/a b.pdf.json; counted once" in err
    doc = html.document_fromstring(out.read_text("utf-8"))
    links = {link.get("href") for link in doc.cssselect(".plans a")}
    assert links == {"../plans/2014/a%20b.pdf.html"}
    assert "Not on this page" in words(doc)

    (folder / "broken.json").write_text('{"schema_version": "2.0", "areas": []}', "utf-8")
    status, _, err = run("view", folder, "-o", out)
    assert (status, "planparse: broken.json: breaks the contract" in err) == (1, True)
    assert "broken.json" in words(html.document_fromstring(out.read_text("utf-8")))


def test_what_a_folder_cannot_be_asked(tmp_path: Path) -> None:
    status, _, err = run("view", tmp_path, "-o", tmp_path / "x.html")
    assert (status, "holds no plan files; convert documents with `planparse batch`" in err) == (1, True)
    assert run("view", tmp_path, "-o", tmp_path / "x.html", "--report", "2014-07-04")[0] == 2
    assert not (tmp_path / "x.html").exists()


@pytest.mark.parametrize("number", range(6))
def test_groups_add_up(number: int) -> None:
    found = standing(six()[number])
    assert found.actions == len(six()[number].actions)
