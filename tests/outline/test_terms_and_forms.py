"""Actions as web pages' lists of terms, and as small forms of labels and values, several to a row."""

from __future__ import annotations

import io

import docx
import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

ACTIONS = (
    ("Commitment 1", "Call every family back within a day.", "Ann Reed", "31 May 2025"),
    ("Commitment 2", "Open the duty desk on Saturdays.", "Head of Early Help", "July 2025"),
    ("Commitment 3", "Write to the schools each term.", "Bo Shah", "September 2025"),
)


def page(item: str) -> Plan:
    body = "".join(item.format(*action) for action in ACTIONS)
    return parse_bytes("plan.html", f"<body><h1>How we will do better</h1><h2>Families</h2>{body}</body>".encode())


@pytest.mark.parametrize(
    "item",
    [
        "<h3>{0}</h3><p>{1}</p><dl><dt>Lead officer</dt><dd>{2}</dd><dt>Target date</dt><dd>{3}</dd></dl>",
        "<h3>{0}</h3><p>{1}</p><dl><div><dt>Who is in charge</dt><dd>{2}</dd></div><div><dt>By when</dt><dd>{3}</dd></div></dl>",
        "<dl><dt>No</dt><dd>{0}</dd><dt>Action</dt><dd>{1}</dd><dt>Lead:</dt><dd>{2}</dd><dt>When:</dt><dd>{3}</dd></dl>",
    ],
)
def test_terms_with_what_they_describe_are_records(item: str) -> None:
    plan = page(item)
    found = [(a.description, a.owners[0].display, a.timescale.text if a.timescale else None) for a in plan.actions]
    assert found == [(text, lead, when) for _, text, lead, when in ACTIONS]


def test_a_term_that_nothing_describes_is_a_paragraph() -> None:
    head = "<dl><dt>Open a section</dt></dl><dl><dd>Last changed in May.</dd></dl>"
    plan = page(head + "<dl><dt>No</dt><dd>{0}</dd><dt>Action</dt><dd>{1}</dd><dt>Lead</dt><dd>{2}</dd></dl>")
    assert {"Open a section", "Last changed in May."} <= {piece.text for piece in plan.unplaced}


def form(*rows: tuple[str, ...]) -> bytes:
    document = docx.Document()
    document.add_heading("Improvement plan", 0)
    for number, (_, text, lead, when) in enumerate(ACTIONS, 1):
        table = document.add_table(0, 4)
        for row in rows:
            cells = table.add_row().cells
            if len(row) == 2:
                cells[1].merge(cells[3])
            for cell, words in zip(
                (cells[0], cells[1], cells[2], cells[3]) if len(row) == 4 else cells, row, strict=False
            ):
                cell.text = words.format(number=number, text=text, lead=lead, when=when)
        document.add_paragraph("")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    "rows",
    [
        (
            ("Task no.", "T{number}", "Milestone date", "{when}"),
            ("Action", "{text}"),
            ("Lead", "{lead}", "Budget code", "B{number}"),
        ),
        (
            ("Ref", "T{number}", "Owner", "{lead}"),
            ("What we will do", "{text}"),
            ("Stages", "first this, then that"),
            ("Due date", "{when}"),
        ),
    ],
)
def test_small_forms_are_records_though_some_labels_are_the_plans_own(rows: tuple[tuple[str, ...], ...]) -> None:
    plan = parse_bytes("plan.docx", form(*rows))
    found = [(a.description, a.owners[0].display, a.timescale.text if a.timescale else None) for a in plan.actions]
    assert found == [(text, lead, when) for _, text, lead, when in ACTIONS]


def aligned(width: int) -> Plan:
    lines = ["Wexcombe Council", "", "HOUSING IMPROVEMENT PLAN", "", "PRIORITY 1: REPAIRS", ""]
    for number, (_, text, lead, when) in enumerate(ACTIONS, 1):
        first, rest = text[:20].rsplit(" ", 1)[0], text[len(text[:20].rsplit(" ", 1)[0]) + 1 :]
        lines += [f"{number}. {first}", f"   {rest}"]
        lines += [
            f"   {label + ':':<{width}}{value}"
            for label, value in (("Who", lead), ("When", when), ("Aim", "It helps."))
        ]
        lines.append("")
    return parse_bytes("plan.txt", "\n".join(lines).encode())


@pytest.mark.parametrize("width", [9, 10])
def test_aligned_labels_below_a_numbered_text_belong_to_it(width: int) -> None:
    plan = aligned(width)
    found = [
        (a.ref, a.description, a.owners[0].display, a.timescale.text if a.timescale else None) for a in plan.actions
    ]
    assert found == [(str(n), text, lead, when) for n, (_, text, lead, when) in enumerate(ACTIONS, 1)]


def test_no_word_is_doubled_where_the_records_are_broken_by_a_table() -> None:
    assert aligned(14).words.placed


def test_boxes_of_a_plan_on_a_page_hold_lists_that_end_in_brackets() -> None:
    def box(title: str, *lines: str) -> str:
        return f"<td><p>{title}</p>" + "".join(f"<p>• {line}</p>" for line in lines) + "</td>"

    first = box(
        "Priority 1: Speech", "Recruit two therapists. (Ann Reed, May 2025)", "Train all staff. (Bo Shah, June 2025)"
    )
    second = box(
        "Priority 2: Reviews", "Clear what is late. (Ann Reed, July 2025)", "Tell schools. (Cara Lund, monthly)"
    )
    page = f"<body><h1>Plan on a page</h1><table><tr>{first}{second}</tr></table></body>"
    plan = parse_bytes("plan.html", page.encode())
    assert [area.heading for area in plan.areas] == ["Priority 1: Speech", "Priority 2: Reviews"]
    assert [action.description for action in plan.actions][1:3] == ["Train all staff.", "Clear what is late."]
