"""PDF to plan: invented plans printed with ReportLab, over several pages, and read back whole."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import planparse
from invented import STANDARD, Invented, invented
from planparse.cli import main
from planparse.emit import to_json

reportlab = pytest.importorskip("reportlab")


def printed(plan: Invented, path: Path, *, repeat: int, area_rows: bool = False) -> Path:
    """The plan as a PDF of ruled tables on landscape A4."""
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

    style = getSampleStyleSheet()["BodyText"]
    header = [label for _, label in plan.style.columns]
    story: list[Any] = [Paragraph(text, style) for text in plan.front]
    for group in plan.groups:
        heading = plan.style.area_label.format(n=group.number) + group.title
        rows = [header]
        look = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)]
        if area_rows:
            rows.append([heading, *[""] * (len(header) - 1)])
            look.append(("SPAN", (0, 1), (-1, 1)))
        else:
            story.append(Paragraph(heading, style))
        rows += [[item.ref, *(item.cells[role] for role, _ in plan.style.columns[1:])] for item in group.items]
        cells = [[Paragraph(text, style) for text in row] for row in rows]
        table = Table(cells, colWidths=[40, 180, 100, 90, 180, 180], repeatRows=repeat)
        table.setStyle(TableStyle(look))
        story.append(table)
    SimpleDocTemplate(str(path), pagesize=landscape(A4), invariant=1).build(story)
    return path


def parsed(path: Path) -> dict[str, Any]:
    return json.loads(to_json(planparse.parse(path)))


@pytest.mark.parametrize("repeat", [0, 1], ids=["header once", "header on every page"])
@pytest.mark.parametrize("area_rows", [False, True], ids=["areas above", "areas as rows"])
def test_a_plan_over_several_pages(tmp_path: Path, repeat: int, area_rows: bool) -> None:
    plan = invented((5, 19, 7))
    found = parsed(printed(plan, tmp_path / "plan.pdf", repeat=repeat, area_rows=area_rows))
    assert found["document"]["source"]["pages"] > 2
    actions = [action for area in found["areas"] for action in area["actions"]]
    assert [action["ref"] for action in actions] == [item.ref for item in plan.items()]
    assert [area["title"] for area in found["areas"]] == [group.title for group in plan.groups]
    for action, item in zip(actions, plan.items(), strict=True):
        for role in ("description", "outcome", "progress"):
            assert action[role] == item.cells[role]
        assert action["timescale"]["text"] == item.cells["timescale"]
        assert [owner["name"] for owner in action["owners"]] == [item.cells["lead"]]
    words = found["words"]
    assert words["source"] == words["placed"] + words["unplaced"]


def test_every_field_has_its_place_on_the_page(tmp_path: Path) -> None:
    path = printed(invented((4, 9)), tmp_path / "plan.pdf", repeat=1)
    import pdfplumber

    with pdfplumber.open(path) as document:
        for area in parsed(path)["areas"]:
            for action in area["actions"]:
                (place,) = action["provenance"]["description"]
                page = document.pages[place["page"] - 1]
                x0, top, x1, bottom = place["bbox"]
                box = (x0 - 1, top - 1, x1 + 1, bottom + 1)
                text = page.crop(box).extract_text() or ""
                assert " ".join(text.split()) == action["description"]


def test_bare_tables_of_a_pdf_and_of_a_text(tmp_path: Path) -> None:
    plan = invented((2, 3))
    path = printed(plan, tmp_path / "plan.pdf", repeat=1)
    result = CliRunner().invoke(main, ["tables", str(path)])
    tables = json.loads(result.stdout)
    assert [len(table["rows"]) for table in tables] == [3, 4]
    assert tables[0]["page"] == 1
    assert tables[0]["rows"][0] == [label for _, label in STANDARD.columns]
    rows = list(csv.reader(io.StringIO(CliRunner().invoke(main, ["tables", str(path), "--format", "csv"]).stdout)))
    assert rows[1][1] == plan.items()[0].cells["description"]
