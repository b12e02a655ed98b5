"""Registers of actions with many dates, charts in place of dates, and records whose label holds the ref."""

from __future__ import annotations

import pytest

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.decide import decide_columns
from planparse.outline.header_rows import is_header
from planparse.pipeline import parse_bytes


def test_the_date_an_action_was_raised_is_not_when_it_is_due() -> None:
    labels = ["ID", "Date raised", "Agreed action", "Responsible officer", "Original target date", "Closed date"]
    dates = ["04/11/2024", "17/02/2025"]
    cells = [["OF-1", "OF-2"], dates, ["Visit every child", "Write to all schools"], ["Ann Reed"] * 2, dates, dates]
    assert [choice.field for choice in decide_columns(NO_TERMS, labels, cells)] == [
        "ref",
        None,
        "description",
        "lead",
        "timescale",
        None,
    ]


def test_a_chart_of_quarters_is_a_table_of_actions() -> None:
    head = ["Action", "Who is leading", "Q1 25/26", "Q2 25/26", "Q3 25/26", "Q4 25/26", "Done?"]
    assert is_header(NO_TERMS, head)
    body = [
        ["Visit every child", "Ann Reed", "", "X", "", "", "N"],
        ["Write to schools", "Bo Lind", "", "", "", "", ""],
    ]
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>" for cells in [head, *body])
    plan = parse_bytes("plan.html", f"<body><h1>Ofsted action plan</h1><table>{rows}</table></body>".encode())
    marked, unmarked = plan.areas[0].actions
    assert marked.timescale is not None
    assert (marked.timescale.text, str(marked.timescale.due)) == ("Q2 25/26", "2025-09-30")
    assert marked.timescale.certainty == "inferred"
    assert marked.extra["Q2 25/26"] == "X"
    assert unmarked.timescale is None
    assert [repair.code for repair in plan.repairs if "timescale" in repair.path] == ["timescale_marked"]


@pytest.mark.parametrize("label", ["Action {0}:", "Task {0}:"])
def test_records_whose_label_holds_the_ref(label: str) -> None:
    record = f"<p>{label} Visit every child of {{0}}</p><p>Lead: Ann Reed</p><p>Timescale: May 2025</p>"
    blocks = "".join(
        f"<h2>Priority {area}: Care {area}</h2>" + "".join(record.format(f"{area}.{n}") for n in (1, 2))
        for area in (1, 2)
    )
    plan = parse_bytes("plan.html", f"<body><h1>Ofsted action plan</h1>{blocks}</body>".encode())
    found = [[(action.ref, action.description) for action in area.actions] for area in plan.areas]
    assert found[1] == [("2.1", "Visit every child of 2.1"), ("2.2", "Visit every child of 2.2")]
    assert {action.owners[0].name for area in plan.areas for action in area.actions} == {"Ann Reed"}


def test_refs_with_a_word_before_them_at_the_front_of_the_text() -> None:
    def read(word: str, second: str) -> list[tuple[str | None, str]]:
        texts = (
            f"{word} 1.1 Review the guide for parents",
            f"{second} 1.2 Write the guide for staff",
            f"{word} 1.3 Publish it for all schools",
        )
        rows = "".join(f"<tr><td>{text}</td><td>Ann Reed</td><td>May 2024</td></tr>" for text in texts)
        head = "<tr><th>Action</th><th>Lead</th><th>By when</th></tr>"
        found = parse_bytes("plan.html", f"<h1>Action plan</h1><table>{head}{rows}</table>".encode())
        return [(action.ref_printed, action.description) for action in found.actions]

    assert read("Action", "Action")[1] == ("Action 1.2", "Write the guide for staff")
    assert read("Strand", "Strand")[2] == ("Strand 1.3", "Publish it for all schools")
    assert read("Ward", "Phase")[1] == (None, "Phase 1.2 Write the guide for staff")
