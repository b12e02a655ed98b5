"""Tables that have two columns for what the contract has one field for, and labels that are longer than listed ones."""

from __future__ import annotations

import pytest

from planparse.lexicon.readings import readings
from planparse.lexicon.terms import NO_TERMS
from planparse.outline.decide import decided
from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan


def table(head: list[str], *rows: list[str]) -> Plan:
    body = "".join(
        "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"
        for tag, cells in [("th", head), *(("td", row) for row in rows)]
    )
    return parse_bytes("plan.html", f"<body><h1>Ofsted action plan</h1><table>{body}</table></body>".encode())


@pytest.mark.parametrize(
    ("labels", "fields"),
    [
        (["How will we know?", "What difference will it make to children?"], [None, "outcome"]),
        (["Success measures", "Outcome"], [None, "outcome"]),
        (["Impact RAG", "Delivery RAG"], [None, "status"]),
        (["Start", "Finish"], [None, "timescale"]),
        (["Improvement priority", "Sub-priority"], ["area", None]),
    ],
)
def test_which_of_two_columns_holds_the_field(labels: list[str], fields: list[str | None]) -> None:
    assert [choice.field for choice in decided(NO_TERMS, labels, [[]] * len(labels))] == fields


def test_a_listed_question_may_begin_a_longer_one() -> None:
    assert readings(NO_TERMS, "What are we going to do to put this right for families?")[0][0] == "description"
    assert readings(NO_TERMS, "Action")[0][1] > readings(NO_TERMS, "Action on which we all agree")[0][1]


def test_measures_are_read_from_their_own_columns() -> None:
    plan = table(
        ["Ref", "Action", "Owner", "By when", "Outcome", "Baseline", "Target"],
        ["1", "Visit every child", "Ann Reed", "May 2025", "Children are seen", "61%", "85% by March 2026"],
    )
    found = [(m.kind, m.value, str(m.by), m.text) for m in plan.areas[0].actions[0].measures]
    assert found == [("baseline", 61.0, "None", "61%"), ("target", 85.0, "2026-03-31", "85% by March 2026")]


def test_the_kind_of_an_area_is_said_by_its_column() -> None:
    rows = [[f"{n}", "Leadership", f"Do the thing {n} well", "Ann Reed", "May 2025"] for n in (1, 2)]
    plan = table(["Ref", "Improvement priority", "Action", "Owner", "By when"], *rows)
    assert [(area.kind, area.title, len(area.actions)) for area in plan.areas] == [("priority", "Leadership", 2)]
