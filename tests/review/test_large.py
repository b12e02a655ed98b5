"""A plan of ten thousand actions stays usable: what a decision costs does not grow with it. Slow: it is read first."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median
from typing import Any

import pytest

pytest.importorskip("starlette")

from planparse.review.case import Case, Settings
from planparse.review.state import difference, state
from planparse.run_limits import Limits

ROWS = "".join(
    "<tr>"
    + "".join(
        f"<td>{cell}</td>"
        for cell in (
            f"{{0}}.{n}",
            f"Write policy {{0}} {n} for all staff",
            "Ann Reed",
            f"May 202{5 + n % 3}",
            "On track",
        )
    )
    + "</tr>"
    for n in range(1, 51)
)
HEAD = "<tr><th>Ref</th><th>Action</th><th>Lead</th><th>Timescale</th><th>Status</th></tr>"


@pytest.mark.slow
def test_a_decision_about_one_of_ten_thousand_actions_takes_less_than_a_second(tmp_path: Path) -> None:
    areas = "".join(f"<h2>Priority {n}: Service {n}</h2><table>{HEAD}{ROWS.format(n)}</table>" for n in range(1, 201))
    document = tmp_path / "plan.html"
    document.write_text(f"<h1>Kent County Council</h1><h1>Action plan</h1>{areas}", "utf-8")
    case = Case(document, Settings("Jo Field", Limits(600, 1 << 33)))
    try:
        reading = case.reading()
        assert len(reading.plan.actions) == 10_000
        seconds = []
        changes: list[dict[str, Any]] = [
            {"field": "timescale", "now": "31 May 2025"},
            {"field": "owners", "now": [{"kind": "person", "name": "Tom Bell"}]},
            {"field": "status", "now": {"code": "completed"}},
            {"field": "title", "now": "A title"},
            {"field": "description", "confirm": True},
        ]
        for n, change in enumerate(changes * 2):
            begun, before = time.perf_counter(), state(case, reading)
            sent = {"path": f"/areas/{n * 9}/actions/{n}", **change, "seen": reading.size}
            reading = case.decide(sent)
            assert sum(map(len, difference(before, state(case, reading))["lists"].values())) < 10
            seconds.append(time.perf_counter() - begun)
        assert median(seconds) < 1, seconds
        rows: list[float] = []
        for n, verb in enumerate(("join_rows", "drop_row", "lift_row", "join_rows")):
            begun, before = time.perf_counter(), state(case, reading)
            reading = case.decide({"path": f"/areas/{100 + n * 9}/actions/7", "verb": verb, "seen": reading.size})
            assert len(difference(before, state(case, reading))["lists"]) < 5
            rows.append(time.perf_counter() - begun)
        assert len(reading.plan.actions) == 9_996
        assert median(rows) < 10, rows  # 2.5 s of processor time: the checks look through all actions
    finally:
        case.close()


@pytest.mark.slow
def test_the_first_of_twenty_pages_is_there_in_less_than_a_second_after_the_reading(tmp_path: Path) -> None:
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.platypus import PageBreak, SimpleDocTemplate, Table

    document = tmp_path / "plan.pdf"
    pages: list[Any] = []
    for page in range(20):
        rows = [
            [f"{page + 1}.{n}", f"Write policy {page} {n} for all staff", "Ann Reed", "May 2026", "On track"]
            for n in range(1, 4)
        ]
        head = ["Ref", "Action", "Lead", "Timescale", "Status"]
        pages += [Table([head, *rows], rowHeights=100, style=[("GRID", (0, 0), (-1, -1), 1, "black")]), PageBreak()]
    SimpleDocTemplate(str(document), pagesize=landscape(A4), invariant=1).build(pages[:-1])
    case = Case(document, Settings("Jo Field", Limits(300, 1 << 31)))
    try:
        reading = case.reading()
        assert len(reading.plan.actions) == 60
        begun = time.perf_counter()
        shown = state(case, case.reading())
        assert len(shown["sheets"]) == 20
        assert case.picture(1).startswith(b"\x89PNG")
        assert reading.sheets[0]["words"]
        assert time.perf_counter() - begun < 1
    finally:
        case.close()
