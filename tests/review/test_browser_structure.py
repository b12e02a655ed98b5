"""Headings, columns of several tables and rows in a real browser: what a person decides about a plan's structure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from chromium import browser as browser
from chromium import chromium as chromium
from chromium import needs_chromium

pytest.importorskip("starlette")

from planparse.corrections import beside, read_corrections
from review.test_browser import Server, click, open_action, parsed, put, saved, until

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

pytestmark = needs_chromium

HEAD = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>Timescale</th><th>Notes (2)</th></tr>"


def row(ref: str, text: str) -> str:
    return f"<tr><td>{ref}</td><td>{text}</td><td>Ann Reed</td><td>May 2026</td><td>Children are seen {ref}</td></tr>"


PAGE = f"""<h1>Kent County Council</h1><h1>Action plan</h1>
<h2>Recommendation 1: Improve the front door</h2>
<table>{HEAD}{row("1a", "Review the thresholds")}{row("1b", "Train all staff")}</table>
<p>Recomendation 2; Help families early</p>
<table>{HEAD}{row("2a", "Publish the offer of early help")}{row("2b", "Audit cases of neglect Visit each school")}</table>
<h2>Recommendation 3: Lead well</h2>
<table>{HEAD}{row("3a", "Meet each week")}{row("3b", "Measure what changes. Recommendation 4: Plan ahead")}
{row("4a", "Write a strategy")}</table>
<p>Published by the board</p>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "plan.html"
    path.write_text(PAGE, "utf-8")
    return path


def drag(browser: Chrome, text: str) -> None:
    """Drag from the first word of a text to its last, over nothing between the two."""
    from selenium.webdriver import ActionChains

    ends = until(
        browser,
        "((texts) => { const all = [...document.querySelectorAll('#source .w')];"
        "const at = all.findIndex((_, n) => texts.every((text, k) => all[n + k]?.textContent === text));"
        "return at < 0 ? null : [all[at], all[at + texts.length - 1]]; })(arguments[0])",
        text.split(),
    )
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", ends[0])
    ActionChains(browser).move_to_element(ends[0]).click_and_hold().move_to_element(ends[1]).release().perform()


def chosen(browser: Chrome) -> int:
    return int(browser.execute_script("return document.querySelectorAll('.w.picked').length"))


def raw(page: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(parsed(page))
    assert not [issue for issue in told["issues"] if issue["code"] == "correction_stale"]
    return told


def areas(told: dict[str, Any]) -> list[list[str]]:
    return [[action["ref"] for action in area["actions"]] for area in told["areas"]]


def test_headings_that_were_read_as_text(browser: Chrome, page: Path) -> None:
    server = Server(page)
    try:
        browser.get(server.link)
        click(browser, "#tabs button:nth-child(6)")  # text with no place
        until(browser, "document.querySelector('#entries .text').textContent.startsWith('Recomendation 2')")
        click(browser, "#entries button")
        click(browser, "[data-act=head]")
        click(browser, "form.edit:not(.stays) [data-save]")
        saved(page, 1)
        until(browser, "document.querySelector('#item .aside')?.textContent === '2 actions: 2a, 2b'")
        click(browser, "#item .steps button")
        click(browser, "#tabs button:nth-child(4)")  # headings
        click(browser, "#add")
        until(browser, "document.querySelector('#item form.edit')")
        drag(browser, "Recommendation 4: Plan ahead")
        until(
            browser,
            "document.querySelector('#item form.edit [role=status]').textContent.endsWith('Recommendation 4: Plan ahead')",
        )
        click(browser, "form.edit [data-save]")
        saved(page, 2)
        until(browser, "document.querySelector('#item .aside')?.textContent === '1 action: 4a'")
        assert [one["message"] for one in browser.get_log("browser")] == []
    finally:
        server.end()
    assert areas(raw(page)) == [["1a", "1b"], ["2a", "2b"], ["3a", "3b"], ["4a"]]
    assert {one.verb for one in read_corrections(beside(page))} == {"lift_words"}


def test_a_column_of_all_tables_with_one_header_and_a_row_split_with_its_ref(browser: Chrome, page: Path) -> None:
    server = Server(page)
    try:
        browser.get(server.link)
        click(browser, "#tabs button:nth-child(5)")  # columns: one entry for the header of all three tables
        assert until(browser, "[...document.querySelectorAll('#entries .what')].map((e) => e.textContent)") == [
            "3 tables: 1–3"
        ]
        assert "Notes (2)\nProgress" in browser.find_element("css selector", "#entries .columns").text
        click(browser, "#entries button")
        click(browser, "[data-edit='Notes (2)']")
        browser.execute_script("document.querySelector('form.edit select').value = 'outcome'")
        assert browser.execute_script("return document.querySelector('form.edit [type=checkbox]').checked")
        click(browser, "[data-save]")
        saved(page, 1)
        until(browser, "document.querySelector(\"[data-field='Notes (2)'] .text\")?.textContent === 'Outcome'")
        click(browser, "#item .steps button")
        open_action(browser, "2b")
        click(browser, "details.more summary")
        click(browser, "[data-act=split]")
        until(browser, "document.querySelectorAll('.w.barred').length")
        drag(browser, "Review the thresholds")  # words of another row
        assert chosen(browser) == 0
        drag(browser, "Visit each school")  # the word between the two comes along
        until(browser, "document.querySelector('form.edit [role=status]').textContent === 'Chosen: Visit each school'")
        put(browser, "Reference of the second action", "2c")
        click(browser, "[data-save]")
        saved(page, 2)
        until(
            browser,
            "document.querySelector('[data-field=description] .text')?.textContent === 'Audit cases of neglect'",
        )
        assert [one["message"] for one in browser.get_log("browser")] == []
    finally:
        server.end()
    told = raw(page)
    assert {table["columns"]["Notes (2)"] for table in told["tables"]} == {"outcome"}
    assert "2c" in areas(told)[0]
    column, split = read_corrections(beside(page))
    assert (column.tables, split.now) == ((0, 1, 2), "2c")


def test_the_page_stays_at_an_action_while_something_of_it_is_to_be_checked(browser: Chrome, tmp_path: Path) -> None:
    page = tmp_path / "plan.html"
    head = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>Timescale</th></tr>"
    cells = (
        ("1", "Train all staff", "", "Whenever"),
        ("2", "Audit cases", "", "June 2026"),
        ("3", "Visit", "Tom Bell", "May 2026"),
    )
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in cells)
    page.write_text(f"<h1>Kent County Council</h1><h1>Action plan</h1><table>{head}{rows}</table>", "utf-8")
    server = Server(page)
    title, chosen = (
        "document.querySelector('#item-title')?.textContent",
        "document.querySelector('.field.chosen')?.dataset.field",
    )
    try:
        browser.get(server.link)
        until(browser, "document.querySelectorAll('#entries button').length")
        browser.execute_script(
            "[...document.querySelectorAll('#entries button')].find((b) => /Action 1.*owner/i.test(b.textContent)).click()"
        )
        until(browser, f"{title} === 'Action 1' && {chosen} === 'owners'")
        click(browser, "[data-edit=owners]")
        put(browser, "Name", "Ann Reed")
        click(browser, "[data-save]")
        saved(page, 1)
        until(browser, f"{title} === 'Action 1' && {chosen} === 'timescale'")  # the same action's other doubt
        click(browser, "[data-edit=timescale]")
        put(browser, "Due", "31/6/2026")
        click(browser, "[data-save]")
        until(browser, "document.querySelector('#message').textContent.includes('is not a date')")
        put(browser, "Due", "30/6/2026")
        click(browser, "[data-save]")
        saved(page, 2)
        until(browser, "document.querySelector('[data-field=timescale] .aside')?.textContent.includes('30 June 2026')")
        browser.execute_script("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'l', bubbles: true}))")
        open_action(browser, "2")
        click(browser, "[data-confirm=owners]")
        saved(page, 3)
        until(browser, "document.querySelector('#message').textContent.startsWith('Saved')")
        assert until(browser, title) == "Action 2"  # it was opened from the list of all
        assert [one["message"] for one in browser.get_log("browser")] == []
    finally:
        server.end()
    assert [one.confirms for one in read_corrections(beside(page))] == [False, False, True]
