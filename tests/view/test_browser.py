"""The page in a real browser, headless Chromium: it renders, filters, prints, loads nothing and complains of nothing.

Each test starts one browser, because workers share none; skipped only where no Chromium is installed.
"""

from __future__ import annotations

import base64
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chromium import browser as browser
from chromium import needs_chromium
from emit.plans import sample_plan
from planparse.plan.model import Plan
from planparse.view import page
from view.test_page import poisoned

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

pytestmark = needs_chromium


def opened(browser: Chrome, folder: Path, plan: Plan, at: date | None = None) -> Path:
    path = folder / "plan.html"
    path.write_text(page(plan, at=at), "utf-8")
    browser.get(path.as_uri())
    return path


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
    assert len(shown(browser, "article")) == len(shown(browser, "tr[data-of]")) == len(actions)
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
    assert shown(browser, "#overdue") == ["Overdue at 1 January 2030"]

    # A link to what is filtered out leads there all the same.
    choose(browser, "f-text", "no such words")
    assert shown(browser, "article") == []
    browser.execute_script("location.hash = '#action-3-1'")
    WebDriverWait(browser, 5).until(lambda _: len(shown(browser, "article")) == len(actions))
    assert -1 < browser.execute_script("return document.getElementById('action-3-1').getBoundingClientRect().top") < 900
    assert complaints(browser) == []
    assert set(requests(browser)) == {path.as_uri()}


def test_hostile_text_does_nothing_and_today_is_the_default(browser: Chrome, tmp_path: Path) -> None:
    raw = poisoned(json.loads(sample_plan().model_dump_json()))
    opened(browser, tmp_path, Plan.model_validate(raw))
    assert browser.title.startswith("LA ACTION PLAN</style>")
    assert browser.execute_script("return document.images.length + document.scripts.length") == 1
    today = browser.execute_script("return new Date().toLocaleDateString('sv')")
    assert browser.execute_script("return document.getElementById('at').value") == today
    assert complaints(browser) == []


def test_the_keyboard_reaches_everything_in_order_and_sees_where_it_is(browser: Chrome, tmp_path: Path) -> None:
    from selenium.webdriver import ActionChains, Keys

    opened(browser, tmp_path, sample_plan(), date(2014, 12, 1))
    stops = []
    for _ in range(9):
        ActionChains(browser, duration=0).send_keys(Keys.TAB).perform()
        stops.append(browser.execute_script("return document.activeElement.getAttribute('href')"))
    assert stops == ["#main", "#rest", "#status", "#law", "#overdue", "#timeline", "#owners", "#actions", "#rest"]
    outline = "return getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth"
    assert browser.execute_script(outline) == "solid3px"
    order = browser.execute_script(
        "return [...document.querySelectorAll('a[href], input, select, button, summary')]"
        ".filter((e) => e.checkVisibility()).map((e) => e.tabIndex)"
    )
    assert set(order) == {0}  # the order of the document

    # The skip link leads behind the contents; the filters work by keys alone.
    browser.execute_script("document.getElementById('f-text').focus()")
    ActionChains(browser).send_keys("protocol").perform()
    assert 0 < len(shown(browser, "article")) < 30


def test_without_script_all_is_there_it_fits_a_phone_and_prints(browser: Chrome, tmp_path: Path) -> None:
    from pypdfium2 import PdfDocument

    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    opened(browser, tmp_path, sample_plan())
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert len(shown(browser, "article")) == sum(len(area.actions) for area in sample_plan().areas)
    assert shown(browser, "#filters, #dating") == []
    assert shown(browser, "#overdue") == ["Open deadlines"]

    for width in (320, 390, 1000):
        metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        assert browser.execute_script("return document.documentElement.scrollWidth") <= width  # WCAG 1.4.10

    printed = browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    pdf = PdfDocument(base64.b64decode(printed["data"]))
    text = " ".join("".join(p.get_textpage().get_text_bounded() for p in pdf).split())
    pdf.close()
    assert "In the plan" in text  # what was folded is open in print
    assert "Filter" not in text
    squeezed = text.replace(" ", "").replace("\ufffe", "").replace("-", "")
    last = sample_plan().areas[-1].actions[-1].description
    assert last.replace(" ", "").replace("-", "") in squeezed
    assert complaints(browser) == []
