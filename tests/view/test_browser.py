"""The page in a real browser, headless Chromium: it leads to what is to be checked and shows it in the document.

It filters, prints, loads nothing and complains of nothing.

Each test starts one browser, because workers share none; skipped only where no Chromium is installed.
"""

from __future__ import annotations

import base64
import csv
import json
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import planparse
from chromium import browser as browser
from chromium import chromium as chromium
from chromium import needs_chromium
from conftest import ROOT, SAMPLE
from emit.plans import sample_plan
from planparse.pipeline import stages
from planparse.plan.model import Plan
from planparse.review.still import drawn, written
from planparse.view import page
from planparse.view.source import ShownCell, ShownDocument, ShownParagraph, ShownRun, ShownTable
from test_cli import run
from view.test_page import HOSTILE, poisoned

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

pytestmark = needs_chromium
PDF = ROOT / "corpus" / "built" / "aldermoor-chromium-untagged.pdf"


def opened(
    browser: Chrome,
    folder: Path,
    plan: Plan,
    at: date | None = None,
    shown: ShownDocument | None = None,
    anchor: str = "",
) -> Path:
    path = folder / "plan.html"
    path.write_text(page(plan, at=at, shown=shown), "utf-8")
    browser.get("about:blank")
    browser.get(path.as_uri() + anchor)
    return path


@pytest.fixture(scope="module")
def drawn_plan() -> tuple[Plan, ShownDocument]:
    plan = planparse.parse(PDF)
    return plan, drawn(plan, PDF.name, PDF.read_bytes(), "small")


@pytest.fixture(scope="module")
def sample_shown() -> ShownDocument:
    made = stages(SAMPLE)
    return written(made, made.plan)


def press(browser: Chrome, *keys: str) -> None:
    from selenium.webdriver import ActionChains

    ActionChains(browser, duration=0).send_keys(*keys).perform()


def printed(browser: Chrome) -> tuple[int, str]:
    """Pages and words of the print, without spaces and hyphens."""
    from pypdfium2 import PdfDocument

    made = browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    pdf = PdfDocument(base64.b64decode(made["data"]))
    text = "".join(page.get_textpage().get_text_bounded() for page in pdf)
    count = len(pdf)
    pdf.close()
    return count, squeezed(text)


def squeezed(text: str) -> str:
    return re.sub(r"[\s\ufffe-]", "", text)


def in_view(browser: Chrome, selector: str) -> bool:
    """Whether an element comes into view: a busy machine may still be scrolling to it."""
    from selenium.common.exceptions import TimeoutException
    from selenium.webdriver.support.ui import WebDriverWait

    script = (
        "const e = document.querySelector(arguments[0]); if (!e) return false; const b = e.getBoundingClientRect();"
        "return b.width > 0 && b.bottom > 0 && b.top < innerHeight"
    )
    try:
        return bool(WebDriverWait(browser, 10, 0.1).until(lambda _: browser.execute_script(script, selector)))
    except TimeoutException:
        return False


def shown(browser: Chrome, selector: str) -> list[Any]:
    return browser.execute_script(
        "return [...document.querySelectorAll(arguments[0])].filter((e) => e.checkVisibility()).map((e) => e.textContent)",
        selector,
    )


def choose(browser: Chrome, name: str, value: str | bool) -> None:
    browser.execute_script(
        "const e = document.getElementById(arguments[0]);"
        "if (e.type === 'checkbox') e.checked = arguments[1]; else e.value = arguments[1];"
        "e.dispatchEvent(new Event('input', {bubbles: true})); e.dispatchEvent(new Event('change', {bubbles: true}));",
        name,
        value,
    )


def complaints(browser: Chrome) -> list[str]:
    return [entry["message"] for entry in browser.get_log("browser")]


def requests(browser: Chrome) -> list[str]:
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    urls = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
    return [url for url in urls if not url.startswith("data:")]  # Chromium's own signs, like the calendar's


def test_it_renders_filters_and_dates(browser: Chrome, tmp_path: Path) -> None:
    from selenium.webdriver.support.ui import WebDriverWait

    path = opened(browser, tmp_path, sample_plan(), date(2014, 12, 1))
    actions = [action for area in sample_plan().areas for action in area.actions]
    assert len(shown(browser, "article")) == len(actions)
    assert shown(browser, "#late, .timeline, .status, .law") == []  # folded
    browser.execute_script("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    assert len(shown(browser, "tr[data-of]")) == len(actions)
    marks = (
        "return Math.min(...[...document.querySelectorAll('.strip use')].map((e) => e.getBoundingClientRect().width))"
    )
    assert browser.execute_script(marks) > 4

    choose(browser, "f-text", "PATHWAY plan")
    found = shown(browser, "article")
    assert 0 < len(found) < 10
    assert all("pathway" in text.lower() for text in found)
    assert shown(browser, "#found") == [f"{len(found)} of {len(actions)} actions are shown."]
    assert len(shown(browser, "tr[data-of]")) == len(found)
    browser.find_element("css selector", "#filters button").click()
    WebDriverWait(browser, 10).until(lambda _: len(shown(browser, "article")) == len(actions))

    choose(browser, "f-status", "completed")
    assert len(shown(browser, "article")) == sum(action.status.code == "completed" for action in actions)
    choose(browser, "f-status", "")
    choose(browser, "f-area", "area-2")
    assert len(shown(browser, "article")) == len(sample_plan().areas[1].actions)
    assert len(shown(browser, "section.part")) == 1
    choose(browser, "f-area", "")
    choose(browser, "f-doubts", True)
    doubted = {"/".join(issue.path.split("/")[:5]) for issue in sample_plan().issues}
    assert len(shown(browser, "article")) == len(doubted)
    choose(browser, "f-doubts", False)
    person = max(sample_plan().owners, key=lambda person: len(person.mentions))
    choose(browser, "f-owner", "o1")
    assert len(shown(browser, "article")) == len(person.mentions)
    choose(browser, "f-owner", "")

    choose(browser, "f-late", True)
    late = len(shown(browser, "#late tbody tr"))
    assert late == len(shown(browser, "article")) > 0
    choose(browser, "at", "2013-01-01")
    assert shown(browser, "#none-late") == ["Nothing is overdue at this date."]
    choose(browser, "at", "2030-01-01")
    assert len(shown(browser, "#late tbody tr")) > late
    assert shown(browser, "#overdue-when") == ["Overdue at 1 January 2030"]
    assert shown(browser, "#late-count") == [f"({len(shown(browser, '#late tbody tr'))})"]

    # A link to what is filtered out leads there all the same.
    choose(browser, "f-text", "no such words")
    assert shown(browser, "article") == []
    browser.execute_script("location.hash = '#action-3-1'")
    WebDriverWait(browser, 5).until(lambda _: len(shown(browser, "article")) == len(actions))
    assert in_view(browser, "#action-3-1")
    assert complaints(browser) == []
    assert set(requests(browser)) == {path.as_uri()}


def test_what_is_to_be_checked_leads_to_its_field_and_its_place_on_the_page(
    browser: Chrome, tmp_path: Path, drawn_plan: tuple[Plan, ShownDocument]
) -> None:
    plan, source = drawn_plan
    path = opened(browser, tmp_path, plan, date(2023, 1, 1), source)
    links = browser.execute_script("return [...document.querySelectorAll('.entries a')].map((e) => e.hash)")
    assert len(links) == len(source_of := {issue.path for issue in plan.issues}) == len(set(links)), source_of
    errors = [issue.path for issue in plan.issues if issue.severity == "error"]
    assert [re.sub(r"\D+", " ", link).split() for link in links[: len(errors)]] == [
        [str(int(part) + 1) for part in re.findall(r"\d+", where)] for where in errors
    ]
    for link in links[: len(errors)]:
        press(browser, "n")
        assert browser.execute_script("return location.hash") == link
        assert in_view(browser, f"{link}.chosen")
        assert in_view(browser, "#source rect.lit")
        assert len(shown(browser, "#source rect.of")) > 2  # the rest of the action
        # What is lit is where the plan says the field is, in the picture of that page.
        lit, told = browser.execute_script(
            "const r = document.querySelector('rect.lit');"
            "return [[r.closest('svg').id, Number(r.getAttribute('x')) + 1.5], document.querySelector(arguments[0]).dataset.at]",
            link,
        )
        assert told.split(",")[:2] == [lit[0].removeprefix("sheet-"), f"{lit[1]:.1f}".removesuffix(".0")]
    press(browser, "p", "l")
    assert browser.execute_script("return document.activeElement.hash") == links[len(errors) - 2]
    size = "return document.querySelector('svg.sheet').getBoundingClientRect().width"
    fit = browser.execute_script(size)
    press(browser, "+")
    assert browser.execute_script(size) > fit * 1.2
    press(browser, "0", "?")
    assert browser.execute_script(size) == fit
    assert shown(browser, "#help-title") == ["How to check a plan"]
    browser.find_element("css selector", "#helping button").click()
    assert browser.execute_script("return document.images.length") == 0
    assert set(requests(browser)) == {path.as_uri()}
    assert complaints(browser) == []


def test_a_document_without_pages_has_its_cell_lit(
    browser: Chrome, tmp_path: Path, sample_shown: ShownDocument
) -> None:
    plan = sample_plan()
    opened(browser, tmp_path, plan, date(2014, 12, 1), sample_shown, "#action-1-2")
    browser.execute_script("document.querySelector('#action-1-2-owners').click()")
    assert set(shown(browser, "#source td.lit")) == {"Ann Graham", "Beverley Hendricks"}
    assert plan.areas[0].actions[1].description in shown(browser, "#source td.of")
    assert in_view(browser, "#source td.lit")
    assert complaints(browser) == []


def test_a_doubt_about_a_column_lights_its_header(browser: Chrome, tmp_path: Path, sample_shown: ShownDocument) -> None:
    raw = json.loads(sample_plan().model_dump_json())
    message = "the column 'Strategic Lead' is read as the lead, but might be something else"
    doubt = {
        "code": "column_unsure",
        "severity": "warning",
        "path": "/tables/0/columns/Strategic Lead",
        "message": message,
    }
    raw["issues"] = [doubt | {"alternatives": []}]
    opened(browser, tmp_path, Plan.model_validate(raw), date(2014, 12, 1), sample_shown)
    press(browser, "n")
    assert shown(browser, "#source .lit") == ["Strategic Lead"]
    assert in_view(browser, "#source .lit")


def test_hostile_text_does_nothing_and_today_is_the_default(browser: Chrome, tmp_path: Path) -> None:
    raw = poisoned(json.loads(sample_plan().model_dump_json()))
    cell = ShownCell(1, 1, f"red{HOSTILE}", (ShownRun("", HOSTILE), ShownRun("r1", HOSTILE)))
    blocks = (ShownParagraph("head", (ShownRun("", HOSTILE),)), ShownTable(HOSTILE, ((cell,),)))
    source = ShownDocument(blocks=blocks, spots={"/areas/0/actions/0": {"description": ("r1",)}}, left_out=HOSTILE)
    opened(browser, tmp_path, Plan.model_validate(raw), shown=source)
    assert browser.title.startswith("LA ACTION PLAN</style>")
    assert browser.execute_script("return document.images.length + document.scripts.length") == 1
    assert HOSTILE in shown(browser, "#source td")[0]
    today = browser.execute_script("return new Date().toLocaleDateString('sv')")
    assert browser.execute_script("return document.getElementById('at').value") == today
    assert complaints(browser) == []


def test_a_hostile_document_is_harmless(browser: Chrome, tmp_path: Path) -> None:
    """Scripts, styles, forms and addresses in the cells of a web page and of a CSV file are shown, and do nothing."""
    from html import escape

    hostile = (
        "<script>document.title='owned'</script>",
        "<img src=//example.org/x.png onerror=document.title='owned'>",
        "</span></td></table><form action=//example.org><base href=//example.org>",
        "\"><svg onload=document.title='owned'>",
        "<style>*{background:url(//example.org)}</style>",
        "javascript:document.title='owned'",
    )
    head = ("Ref", "Action", "Lead", "Timescale", "Progress")
    rows = [
        (f"1.{place}", f"Review the practice of teams {text}", "Ann Brown", "31 March 2024", f"Reported {text}")
        for place, text in enumerate(hostile, 1)
    ]
    cells = "".join(
        "<tr>" + "".join(f'<td style="background:url({escape(one)})">{escape(one)}</td>' for one in row) + "</tr>"
        for row in (head, *rows)
    )
    web, plain = tmp_path / "plan.html", tmp_path / "plan.csv"
    web.write_text(
        f"<title>Improvement plan</title><h1>Improvement plan {escape(hostile[0])}</h1><table>{cells}</table>"
    )
    with plain.open("w", newline="") as file:
        csv.writer(file).writerows((head, *rows))
    for document in (web, plain):
        out = tmp_path / f"of-{document.suffix[1:]}.html"
        assert run("view", document, "-o", out)[0] == 0
        browser.get_log("performance")
        browser.get(out.as_uri())
        assert "owned" not in browser.title or "<script>" in browser.title
        own = "return [document.images, document.scripts, document.forms].map((all) => all.length)"
        assert browser.execute_script(own) == [0, 1, 3]  # two filters and the help
        said = "".join(shown(browser, "#source"))
        assert all(text in said for text in hostile)
        for link in browser.find_elements("css selector", "#source a"):
            assert link.get_attribute("href").startswith("#")
        press(browser, "n")
        assert set(requests(browser)) == {out.as_uri()}
        assert complaints(browser) == []


def test_the_keyboard_reaches_everything_in_order_and_sees_where_it_is(browser: Chrome, tmp_path: Path) -> None:
    from selenium.webdriver import ActionChains, Keys

    opened(browser, tmp_path, sample_plan(), date(2014, 12, 1))
    stops = []
    for _ in range(5):
        ActionChains(browser, duration=0).send_keys(Keys.TAB).perform()
        stops.append(browser.execute_script("return document.activeElement.getAttribute('href')"))
    assert stops == ["#right", None, "#check", "#record", "#actions"]  # None: the button Help
    outline = "return getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth"
    assert browser.execute_script(outline) == "solid3px"
    order = browser.execute_script(
        "return [...document.querySelectorAll('a[href], input, select, button, summary')]"
        ".filter((e) => e.checkVisibility()).map((e) => e.tabIndex)"
    )
    assert set(order) == {0}  # the order of the document

    # The filters work by keys alone, and letters typed there are no commands.
    browser.execute_script("document.getElementById('f-text').focus()")
    ActionChains(browser).send_keys("protocol").perform()
    assert 0 < len(shown(browser, "article")) < 30
    assert browser.execute_script("return location.hash") == ""


def test_without_script_all_is_there_and_crops_stand_with_the_actions(
    browser: Chrome, tmp_path: Path, drawn_plan: tuple[Plan, ShownDocument]
) -> None:
    plan, source = drawn_plan
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    opened(browser, tmp_path, plan, shown=source)
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert len(shown(browser, "article")) == len(plan.actions)
    assert len(shown(browser, "article > .crop")) >= len(plan.actions)
    assert shown(browser, "#filters, #dating, .zoom, .switch, .tools button") == []
    assert shown(browser, "#overdue-when") == ["Open deadlines"]
    assert complaints(browser) == []


def test_it_fits_a_phone_and_large_text(
    browser: Chrome, tmp_path: Path, drawn_plan: tuple[Plan, ShownDocument]
) -> None:
    plan, source = drawn_plan
    opened(browser, tmp_path, plan, shown=source)
    browser.execute_script("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    for text in ("100%", "200%"):  # WCAG 1.4.4 and 1.4.10
        browser.execute_script("document.documentElement.style.fontSize = arguments[0]", text)
        for width in (320, 390, 1000):
            metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
            browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
            assert browser.execute_script("return document.documentElement.scrollWidth") <= width, text
            assert (
                browser.execute_script(
                    "const e = document.getElementById('right'); return e.scrollWidth - e.clientWidth"
                )
                <= 0
            )
    browser.execute_script("document.documentElement.style.fontSize = ''")
    metrics = {"width": 390, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    press(browser, "n")
    assert in_view(browser, ".chosen .crop.near")  # the place in the document, beside the field
    assert shown(browser, "#source") == []
    browser.execute_script("document.querySelector('.chosen .show').click()")
    assert in_view(browser, "#source rect.lit")
    browser.find_element("css selector", "#see-right").click()
    assert shown(browser, "#source") == []
    assert complaints(browser) == []


def test_it_prints_the_actions_and_what_is_unfolded(
    browser: Chrome, tmp_path: Path, drawn_plan: tuple[Plan, ShownDocument]
) -> None:
    plan, source = drawn_plan
    opened(browser, tmp_path, plan, date(2023, 1, 1), source)
    count, text = printed(browser)
    # The document has 14 pages; with one card below the other the print took 42.
    assert count <= 18
    assert all(squeezed(action.description) in text for action in plan.actions)
    assert all(squeezed(issue.message) in text for issue in plan.issues if issue.severity == "error")
    assert "Filter" not in text
    assert "Overdueat1January2023" not in text
    browser.execute_script("document.getElementById('overdue').open = true")
    assert "Overdueat1January2023" in printed(browser)[1]
    opened(browser, tmp_path, sample_plan())
    assert printed(browser)[0] <= 20  # 54 before
    assert complaints(browser) == []


@pytest.mark.slow
def test_ten_thousand_actions_stay_usable(browser: Chrome, tmp_path: Path) -> None:
    """Seconds on two busy cores: the page opened in 5.2, a key took 0.06, a filter 0.7; the file has 25 MB."""
    document, out = tmp_path / "plan.csv", tmp_path / "plan.html"
    with document.open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(("Ref", "Action", "Lead", "Timescale", "Status", "Progress"))
        for n in range(10_000):
            when = "31 March 2024" if n % 3 else "TBC"
            what = f"Review the practice of team {n} and report on it"
            table.writerow((f"{n // 50 + 1}.{n % 50 + 1}", what, "Ann Brown", when, "On track", f"{n} files were read"))
    assert run("view", document, "-o", out, "--timeout", "600")[0] == 0
    assert out.stat().st_size < 30_000_000
    browser.set_page_load_timeout(60)
    browser.get(out.as_uri())
    assert "The first 1,980" in "".join(shown(browser, "#source .left-out"))
    seconds = (
        "const start = performance.now(); {}; document.body.offsetHeight; return (performance.now() - start) / 1000"
    )
    key = "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'n', bubbles: true}))"
    assert browser.execute_script(seconds.format(key)) < 1
    assert in_view(browser, ".field.chosen")
    assert in_view(browser, "#source .lit")
    words = "const e = document.getElementById('f-text'); e.value = 'team 7771'; e.dispatchEvent(new Event('input', {bubbles: true}))"
    assert browser.execute_script(seconds.format(words)) < 5
    assert 0 < len(shown(browser, "article")) < 5
    assert complaints(browser) == []
