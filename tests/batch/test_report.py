"""The report for people: worst first, plain words, links to pages and not to data, and pages that are not read again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lxml import html

from batch.test_run import LIMITS, at_once
from planparse.batch.convert import about, issue_counts
from planparse.batch.folder import open_folder
from planparse.batch.plans import write_pages
from planparse.batch.run import Options, Planned, Submit, convert_all
from planparse.batch.sources import Skipped, Source, sources
from planparse.batch.task import Conversion, Task
from planparse.emit import to_json
from planparse.plan.model import Plan
from portfolio.made import six, whose
from view.test_page import words


def converted(plans: dict[str, Plan]) -> Submit:
    def outcome(task: Task) -> Conversion:
        plan = plans[task.source.name]
        if plan.document.source.sha256 == task.known:
            return Conversion(task.known)
        counts = (plan.words.source, plan.words.placed, plan.words.unplaced)
        return Conversion(
            plan.document.source.sha256, to_json(plan), None, issue_counts(plan), counts, 0.1, about(plan)
        )

    return at_once(outcome)


def run(place: Path, plans: dict[str, Plan], *, pages: bool) -> html.HtmlElement:
    given, out = place / "in", place / "out"
    given.mkdir(exist_ok=True)
    for name in plans:
        (given / name).write_text(name)
    with open_folder(out, LIMITS) as folder:

        def after(planned: Sequence[Planned]) -> None:
            if pages:
                write_pages(out, planned)

        convert_all(sources([str(given)], out), folder, converted(plans), Options(4), lambda _: None, after)
    return html.document_fromstring((out / "report.html").read_text("utf-8"))


def of_six() -> dict[str, Plan]:
    return {
        f"plan {number}.pdf": whose(plan, f"Council {number}", f"plan {number}.pdf")
        for number, plan in enumerate(six())
    }


def test_what_needs_checking_most_comes_first_and_links_lead_to_pages(tmp_path: Path) -> None:
    doc = run(tmp_path, of_six(), pages=True)
    rows = doc.cssselect(".converted tbody tr")
    severities = [(int(words(row[3])), int(words(row[4]))) for row in rows]
    assert severities == sorted(severities, reverse=True)
    assert severities[0][0] > 0
    for row in rows:
        link, data = (one.get("href") for one in row[0].iter("a"))
        assert link.endswith(".html")
        assert (tmp_path / "out" / link.replace("%20", " ")).is_file()
        assert data.endswith(".json")
        plan = of_six()[words(row[0]).split("/")[-1].removesuffix(" (data)")]
        assert [words(cell) for cell in row[1:3]] == [str(len(plan.areas)), str(len(plan.actions))]
    assert "Due before it starts (3)" in words(rows[0])
    assert not [row for row in rows if "_" in words(row[5])]  # codes are for programs
    portfolio = html.document_fromstring((tmp_path / "out" / "portfolio.html").read_text("utf-8"))
    assert {one.get("href") for one in portfolio.cssselect(".plans a")} == {f"plan%20{n}.pdf.html" for n in range(6)}
    page = html.document_fromstring((tmp_path / "out" / "plan 0.pdf.html").read_text("utf-8"))
    assert page.cssselect(".from a")[0].get("href") == "../in/plan%200.pdf"


def test_without_pages_nothing_links_to_them(tmp_path: Path) -> None:
    doc = run(tmp_path, of_six(), pages=False)
    assert all(len(list(row[0].iter("a"))) == 1 for row in doc.cssselect(".converted tbody tr"))
    assert not (tmp_path / "out" / "portfolio.html").exists()


def test_pages_follow_their_plans(tmp_path: Path) -> None:
    plans = of_six()
    run(tmp_path, plans, pages=True)
    page = tmp_path / "out" / "plan 1.pdf.html"
    before = page.stat().st_mtime_ns
    run(tmp_path, plans, pages=True)
    assert page.stat().st_mtime_ns == before  # nothing is done twice
    plans["plan 1.pdf"] = whose(six()[2], "Council 1", "another")
    run(tmp_path, plans, pages=False)
    assert not page.exists()  # no page stands beside a plan that it does not show


def test_pages_are_no_input(tmp_path: Path) -> None:
    run(tmp_path, of_six(), pages=True)
    found = list(sources([str(tmp_path / "out")], tmp_path / "elsewhere"))
    assert not [one for one in found if isinstance(one, Source)]
    assert {one.why for one in found if isinstance(one, Skipped) and one.shown.endswith(".html")} == {
        "is the report of a batch",
        "is the page of a plan, which planparse wrote",
    }
