"""Labels that no list has, by what they ask for or end in."""

from __future__ import annotations

import pytest

from planparse.lexicon.labels import NO_TERMS, readings
from planparse.outline.decide import decide_columns


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("What are our teams going to do about this?", "description"),
        ("What we are doing", "description"),
        ("What needs to change?", "description"),
        ("Recommendation and actions", "description"),
        ("Who is going to do it?", "lead"),
        ("When will we have done it?", "timescale"),
        ("How will children's lives be different?", "outcome"),
        ("What does success feel like?", "outcome"),
        ("Where are we up to?", "progress"),
        ("What have partners achieved?", "progress"),
        ("Current position (June 2025)", "progress"),
        ("Lead (name and post)", "lead"),
        ("Ofsted area for improvement", "area"),
        ("Strategic priorities", "area"),
        ("Impact RAG", "status"),
        ("What needs to improve?", "area"),
        ("What Ofsted said", "area"),
        ("How is it going?", "progress"),
    ],
)
def test_what_a_label_asks_for(label: str, field: str) -> None:
    assert readings(NO_TERMS, label)[0][0] == field


@pytest.mark.parametrize("label", ["Date raised", "Closed date", "Board"])
def test_what_no_field_is_for(label: str) -> None:
    assert [field for field, _ in readings(NO_TERMS, label) if field not in {"extra"}] == []


def test_how_urgent_an_action_is_is_no_area() -> None:
    columns = [["High", "Medium/High", "L"], ["Visit every child each week"] * 3, ["Ann Reed"] * 3]
    assert [choice.field for choice in decide_columns(NO_TERMS, ["Priority", "Action", "Lead"], columns)] == [
        None,
        "description",
        "lead",
    ]
