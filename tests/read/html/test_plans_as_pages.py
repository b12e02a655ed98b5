"""Six invented plans as pages of several kinds, read back: every action once, its cells as the plan has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path
from typing import Any

import pytest
from corpus.gold import gold, standing
from corpus.layouts import Layout
from corpus.load import load, names
from corpus.model import Area, Cell, Plan
from corpus.score import Score, score

import planparse


def cell(made: Cell, tag: str = "td") -> str:
    """A cell with its span, fill and paragraphs; lines that begin with a bullet are a list."""
    fill = f" style='background-color:{made.fill}'" if made.fill else ""
    lines = [escape(line) for line in made.text.split("\n")]
    body = "".join(f"<li>{line[2:]}" if line.startswith("• ") else f"<p>{line}</p>" for line in lines)
    body = body.replace("<li>", "<ul><li>", 1) + "</ul>" * ("<li>" in body)
    return f"<{tag} rowspan={made.rows}{fill}>{body}</{tag}>"


def table(plan: Plan, area: Area) -> str:
    head = "".join(f"<th>{escape(column.header)}</th>" for column in plan.columns)
    rows = ("".join(cell(one) for one in row.cells if one) for row in area.rows)
    return f"<table border=1><thead><tr>{head}</thead>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def plain_page(plan: Plan) -> str:
    areas = "".join(
        f"<h2>{escape(area.heading)}</h2><p>{escape(area.note)}</p>{table(plan, area)}" for area in plan.areas
    )
    return f"<!doctype html><title>x</title><h1>{escape(plan.title)}</h1><p>{escape(plan.organisation)}</p>{areas}"


def committee_page(plan: Plan) -> str:
    """The page inside two tables that lay it out, with a menu, a search form and a footer; tags left open."""
    areas = "".join(f"<div><b>{escape(area.heading)}</b></div><br>{table(plan, area)}" for area in plan.areas)
    menu = "<ul><li><a href=/>Home</a><li><a href=/m>Meetings</a><li><a href=/c>Councillors</a></ul>"
    return (
        f"<html><body bgcolor=#eeeeee><table width=100%><tr><td colspan=2><h1>{escape(plan.title)}</h1><tr><td>{menu}"
        f"<form><input name=q><select><option>All</option></select></form><td><table><tr><td>{areas}</table><tr>"
        f"<td colspan=2>Accessibility | Privacy</table><script>var a='<table>'</script></html>"
    )


def one_table(plan: Plan) -> str:
    """One table without `th`, headings as rows over its whole width, as Word saves it."""
    width = len(plan.columns)
    head = "".join(f"<td><p class=MsoNormal><b>{escape(c.header)}<o:p></o:p></b></p></td>" for c in plan.columns)
    rows = [f"<tr style='mso-yfti-irow:0'>{head}</tr>"]
    for area in plan.areas:
        rows.append(f"<tr><td colspan={width}><p class=MsoNormal><b>{escape(area.heading)}</b></p></td></tr>")
        rows += ["<tr>" + "".join(cell(one) for one in row.cells if one) + "</tr>" for row in area.rows]
    page = f"<html xmlns:o='urn:x'><!--[if gte mso 9]><xml>x</xml><![endif]--><body><p>{escape(plan.title)}</p>"
    return f"{page}<table class=MsoTableGrid>{''.join(rows)}</table></body></html>"


def record_tables(plan: Plan) -> str:
    """A table of label and value for each action."""
    parts = [f"<h1>{escape(plan.title)}</h1>"]
    for area in plan.areas:
        parts.append(f"<h2>{escape(area.heading)}</h2>")
        for number in range(len(area.rows)):
            values = [standing(area, number, place)[0] for place in range(len(plan.columns))]
            pairs = zip(plan.columns, values, strict=True)
            lines = (f"<tr><th>{escape(c.header)}</th>{cell(Cell(v.text, v.fill))}</tr>" for c, v in pairs)
            parts.append(f"<table>{''.join(lines)}</table>")
    return "".join(parts)


PAGES: dict[str, tuple[Callable[[Plan], str], float]] = {
    "plain": (plain_page, 1.0),
    "committee": (committee_page, 1.0),
    "word": (one_table, 1.0),
    "records": (record_tables, 0.995),
}


def answer(plan: Plan) -> dict[str, Any]:
    return gold(plan, Layout("page", (plan.key,)), None)


LONG, WITH_LONG = "aldermoor", ("committee", "records")
"""The plan of sixty actions takes as long as the five others: every day it is read in these forms alone."""


@pytest.mark.parametrize("form", PAGES)
def test_plans_as_pages(tmp_path: Path, form: str) -> None:
    held(form, [name for name in names() if name != LONG or form in WITH_LONG], tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("form", [form for form in PAGES if form not in WITH_LONG])
def test_all_plans_as_pages(tmp_path: Path, form: str) -> None:
    held(form, names(), tmp_path)


def held(form: str, plans: Iterable[str], folder: Path) -> None:
    """The plans written in this form are read as well as its floor asks."""
    write, floor = PAGES[form]
    total = Score()
    for name in plans:
        path = folder / f"{name}.html"
        path.write_text(write(load(name)), encoding="utf-8")
        total.add(score(planparse.parse(path), answer(load(name))))
    assert (total.once, total.extra) == (total.actions, 0)
    assert total.share >= floor, (total.share, total.wrong[:20])


def test_tables_of_actions_in_the_cells_of_another_one(tmp_path: Path) -> None:
    def inner(*rows: str) -> str:
        cells = ("<tr><td>" + "<td>".join(row.split("|")) for row in ("Action|Owner|By when", *rows))
        return f"<table>{''.join(cells)}</table>"

    one = inner("Publish a profile of each ward|Ann Reed|May 2026", "Ask the same questions|Tom Hill|June 2026")
    two = inner("Name a champion for each aim|Ann Reed|July 2026")
    page = tmp_path / "plan.html"
    rows = (
        f"<tr><td>Objective 1 – Know our ward<td>{one}<tr><td>Objective 2 – Lead by example<p>We will show it.<td>{two}"
    )
    page.write_text(f"<h1>Action plan</h1><table><tr><th>Objective<th>What we will do{rows}</table>")
    plan = planparse.parse(page)
    assert [(area.heading, len(area.actions)) for area in plan.areas] == [
        ("Objective 1 – Know our ward", 2),
        ("Objective 2 – Lead by example", 1),
    ]
    assert [action.owners[0].display for area in plan.areas for action in area.actions] == [
        *("Ann Reed", "Tom Hill", "Ann Reed"),
    ]
