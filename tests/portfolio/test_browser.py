"""The page of many plans in headless Chromium: it filters, sorts, prints on two pages, and complains of nothing."""

from __future__ import annotations

import base64
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from chromium import browser as browser
from chromium import chromium as chromium
from chromium import needs_chromium
from planparse.portfolio import PortfolioEntry, page
from planparse.portfolio.page import content, council_of
from portfolio.made import invented, six
from view.test_browser import choose, complaints, requests, shown

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

pytestmark = needs_chromium
AT = date(2018, 6, 1)


def opened(browser: Chrome, folder: Path, entries: list[PortfolioEntry], at: date | None = AT) -> Path:
    path = folder / "portfolio.html"
    path.write_text(page(entries, at=at), "utf-8")
    browser.get(path.as_uri())
    return path


def printed(browser: Chrome) -> tuple[int, str]:
    """How many pages the page prints on, and their text."""
    from pypdfium2 import PdfDocument

    data = browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})["data"]
    pdf = PdfDocument(base64.b64decode(data))
    found = len(pdf), " ".join("".join(one.get_textpage().get_text_bounded() for one in pdf).split())
    pdf.close()
    return found


def figures(browser: Chrome, column: str) -> list[str]:
    return shown(browser, f"#plans tbody tr:not([hidden]) {column}")


def of_six() -> list[PortfolioEntry]:
    return [PortfolioEntry(f"{number}.json", plan, f"{number}.html") for number, plan in enumerate(six())]


def test_six_plans_filter_sort_and_print(browser: Chrome, tmp_path: Path) -> None:
    path = opened(browser, tmp_path, of_six())
    items = content(of_six()).items
    late = [item for item in items if item.late and item.late < AT]
    assert len(figures(browser, "th")) == 6
    assert sum(map(int, figures(browser, ".late-count"))) == len(late) == len(shown(browser, "#late tbody tr")) > 5
    static = page(of_six(), at=AT)
    assert all(f'data-n="{count}">{count}</td>' in static for count in figures(browser, ".late-count"))

    choose(browser, "f-council", council_of(six()[1]))
    assert len(figures(browser, "th")) == len(shown(browser, ".lacks tbody tr")) == 1
    choose(browser, "f-council", "")
    choose(browser, "f-status", "on track")
    tracked = [item for item in items if item.status == "on track"]
    assert sum(map(int, figures(browser, ".all"))) == len(tracked) > 0
    assert shown(browser, "#found")[0].startswith(f"{len(tracked)} of {len(items)} actions")
    choose(browser, "f-status", "")
    name = next(item.owners[0] for item in late if item.owners)
    choose(browser, "f-owner", name.upper())
    assert sum(map(int, figures(browser, ".all"))) == sum(name in item.owners for item in items)
    choose(browser, "f-owner", "nobody of this name")
    assert figures(browser, "th") == []
    browser.find_element("css selector", "#filters button").click()
    choose(browser, "f-from", "2021-01-01")
    choose(browser, "f-to", "2021-12-31")
    within = [item for item in items if item.due and item.due.year == 2021]
    assert sum(map(int, figures(browser, ".all"))) == len(within) > 0
    browser.execute_script("document.getElementById('filters').reset()")
    choose(browser, "f-owner", "")

    choose(browser, "at", "2010-01-01")
    assert shown(browser, "#none-late") == ["Nothing is overdue at this date."]
    choose(browser, "at", "2030-01-01")
    everything = [item for item in items if item.late]
    assert len(shown(browser, "#late tbody tr")) == 50
    browser.find_element("css selector", "#all-late").click()
    assert len(shown(browser, "#late tbody tr")) == len(everything) > 50

    browser.execute_script("document.querySelector('#plans th[data-sort=n] button').click()")
    counts = list(map(int, figures(browser, ".all")))
    assert counts == sorted(counts, reverse=True)
    assert shown(browser, "#plans th[aria-sort=descending] button") == ["Actions"]

    pages, text = printed(browser)
    assert pages == 2
    assert "Show all" not in text
    assert "What to check" in text
    assert complaints(browser) == []
    assert set(requests(browser)) == {path.as_uri()}


def test_keyboard_phone_headings_and_no_script(browser: Chrome, tmp_path: Path) -> None:
    from selenium.webdriver import ActionChains, Keys

    opened(browser, tmp_path, of_six(), None)
    assert browser.execute_script("return document.getElementById('at').value") == browser.execute_script(
        "return new Date().toLocaleDateString('sv')"
    )
    stops = []
    for _ in range(4):
        ActionChains(browser, duration=0).send_keys(Keys.TAB).perform()
        stops.append(browser.execute_script("return document.activeElement.getAttribute('href')"))
    assert stops == ["#main", "#progress", "#due", "#overdue"]
    levels = browser.execute_script("return [...document.querySelectorAll('h1,h2,h3')].map((e) => e.tagName)")
    assert levels == ["H1", *["H2"] * 5]
    unnamed = browser.execute_script(
        "return [...document.querySelectorAll('input,select')].filter((e) => !e.labels.length).length"
    )
    assert unnamed == 0
    for width in (320, 390, 1000):
        metrics = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        assert browser.execute_script("return document.documentElement.scrollWidth") <= width
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    opened(browser, tmp_path, of_six())
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert len(figures(browser, "th")) == 6
    assert shown(browser, "#filters") == []
    assert len(shown(browser, "#late tbody tr")) > 5
    assert complaints(browser) == []


@pytest.mark.slow
def test_two_hundred_plans_answer_at_once(browser: Chrome, tmp_path: Path) -> None:
    entries = [PortfolioEntry(f"{number}.json", invented(number), f"plan-{number}.pdf.html") for number in range(200)]
    path = opened(browser, tmp_path, entries)
    assert path.stat().st_size < 3_000_000
    timed: Any = browser.execute_script(
        "const start = performance.now(); const e = document.getElementById('f-owner'); e.value = 'graham';"
        "e.dispatchEvent(new Event('input', {bubbles: true})); document.body.offsetHeight; return performance.now() - start"
    )
    assert timed < 1000
    assert sum(map(int, figures(browser, ".all"))) > 1000
    choose(browser, "f-owner", "")
    assert len(figures(browser, "th")) == 200
    pages, text = printed(browser)
    assert pages == 2
    assert all(f"Exampleton {number}" in text for number in (0, 99))
    assert complaints(browser) == []
