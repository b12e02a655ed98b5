"""Lists in cells: each item a line, without the sign that the format puts before it."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

_HEAD = ("Ref", "Action", "Lead", "By when", "Progress", "Outcome")
_ITEMS = ("Six in post", "Two being advertised")


def _page(cell: str, other: str = "Visits rise.") -> Plan:
    head = "".join(f"<th>{label}</th>" for label in _HEAD)
    rows = "".join(
        f"<tr><td>1.{n}</td><td>Recruit officers</td><td>Ann Reed</td><td>May 2026</td><td>{cell}</td><td>{other}</td></tr>"
        for n in (1, 2)
    )
    return parse_bytes("plan.html", f"<h1>Action plan</h1><table><tr>{head}</tr>{rows}</table>".encode())


@pytest.mark.parametrize("tag", ["ul", "menu", "ul style='list-style:square'"])
def test_items_are_lines_without_bullets(tag: str) -> None:
    items = "".join(f"<li>{item}</li>" for item in _ITEMS)
    plan = _page(f"<{tag}>{items}</{tag.split()[0]}>", f"Fewer wait:<ul>{items}</ul>")
    action = plan.actions[0]
    assert action.progress == "\n".join(_ITEMS)
    assert action.outcome == "\n".join(("Fewer wait:", *_ITEMS)) == plan.areas[0].outcomes[0].text
    assert plan.words.source == plan.words.placed + plan.words.unplaced


def test_numbers_that_a_list_prints_stay() -> None:
    items = "".join(f"<li>{item}</li>" for item in _ITEMS)
    assert _page(f"<ol>{items}</ol>").actions[0].progress == "1. Six in post\n2. Two being advertised"


def test_dashes_and_empty_boxes_are_words_of_the_cell() -> None:
    assert _page("– none so far<br>☐ to be agreed").actions[0].progress == "– none so far\n☐ to be agreed"


def test_a_list_of_word_is_read_alike() -> None:
    document = Document()
    document.add_heading("Action plan", 1)
    table = document.add_table(2, len(_HEAD))
    for cell, label in zip(table.rows[0].cells, _HEAD, strict=True):
        cell.text = label
    for cell, text in zip(table.rows[1].cells, ("1.1", "Recruit officers", "Ann Reed", "May 2026"), strict=False):
        cell.text = text
    cell = table.rows[1].cells[4]
    cell.text = "So far:"
    for item in _ITEMS:
        cell.add_paragraph(item, style="List Bullet")
    written = BytesIO()
    document.save(written)
    plan = parse_bytes("plan.docx", written.getvalue())
    assert plan.actions[0].progress == "\n".join(("So far:", *_ITEMS))
