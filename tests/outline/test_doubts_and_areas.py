"""Close decisions and tables left out are said; columns of areas and recommendations that several actions answer."""

from __future__ import annotations

import pytest

from planparse.outline.area_headings import answered_together, column_of_areas
from planparse.outline.column_doubts import left_out, unsure
from planparse.outline.front_matter import front_matter
from planparse.outline.outline import Column, Entry, PrintedRow, Section
from planparse.outline.scored import Decision
from planparse.read.document import Cell, Grid
from planparse.words import Phrase, Place, Word


def phrase(text: str, first: int = 0) -> Phrase:
    return Phrase(tuple(Word(first + at, word, Place()) for at, word in enumerate(text.split())))


def column(label: str, field: str | None, margin: float | None = None) -> Column:
    decision = None if margin is None else Decision("status", "progress", margin, ())
    return Column(phrase(label), label, field, decision=decision)


def test_a_close_decision_about_a_column_names_both_readings():
    ((spot, doubt),) = unsure([column("Update", "status", 0.01), column("Status", "status", 9.0)], 3)
    assert (spot.table, doubt.code, doubt.severity) == (3, "column_unsure", "warning")
    assert "'Update'" in doubt.message
    assert doubt.alternatives


def looks(label: str, best: str, runner_up: str, margin: float) -> Column:
    decision = Decision(best, runner_up, margin, ())  # type: ignore[arg-type]
    return Column(phrase(label), label, decision.field, decision=decision)


@pytest.mark.parametrize(
    ("column", "doubted"),
    [
        (looks("Update May", "extra", "progress", -0.9), False),  # another column surely has the progress
        (looks("Update May", "extra", "outcome", -0.1), True),  # no other column has it
        (looks("Pledge", "extra", "description", -0.9), True),  # an action may stand in either
        (looks("Response", "description", "answers", -0.3), False),  # a rule gave it the field
        (looks("Response", "description", "answers", 0.05), True),
    ],
)
def test_a_column_that_lost_its_field_to_a_sure_one_is_not_doubted(column: Column, doubted: bool) -> None:
    sure = [looks("Progress", "progress", "extra", 0.9), looks("Action", "description", "extra", 0.9)]
    assert len(list(unsure([column, *sure], 0))) == doubted


def section(labels: dict[str, str | None], *rows: str) -> Section:
    columns = tuple(column(label, field) for label, field in labels.items())
    lines = tuple(PrintedRow("action", tuple(Entry(phrase(text)) for text in row.split("|"))) for row in rows)
    return Section(columns, lines, Grid((), 0, 0), headed=True)


def test_a_table_left_out_with_owners_is_said_with_its_share():
    ((_, doubt),) = left_out([section({"Task": None, "Owner": "lead"}, "Order chairs|Ann Reed", "Call|Bo")], 20)
    assert doubt.severity == "warning"
    assert "30 %" in doubt.message or "30%" in doubt.message


def test_a_table_left_out_without_owners_dates_or_statuses_is_not_said():
    assert not list(left_out([section({"Item": None, "Price": None}, "Chair|12")], 20))


def cells(texts: list[str], *spans: int) -> list[list[Cell]]:
    spans = spans or (1,) * len(texts)
    return [
        [Cell(row, 0, phrase(text, 100 * row).words, row_span=span)]
        for row, (text, span) in enumerate(zip(texts, spans, strict=True))
    ]


def test_long_texts_over_several_rows_beside_the_actions_are_areas():
    body = cells(["Improve the front door", "Strengthen the challenge"], 2, 2)
    assert column_of_areas([None, "description"], body) == 0
    assert column_of_areas(["status", "description"], body) is None
    assert column_of_areas([None, "description"], cells(["Improve the front door", "Strengthen the challenge"])) is None


def test_a_recommendation_stands_over_the_actions_that_answer_it():
    fields = ["answers", "description"]
    assert answered_together(fields, [("Do better", "a"), ("", "b"), ("Do more", "c")]) == 0
    assert answered_together(fields, [("Do better", "a"), ("Do more", "b")]) is None


@pytest.mark.parametrize("name", ["London Borough of Barking & Dagenham", "Leeds"])
def test_an_authority_on_the_list_is_the_organisation_wherever_it_stands(name: str):
    front, _ = front_matter([phrase("Improvement plan"), phrase("Wexcombe Council", 20), phrase(name, 40)])
    assert front.organisation is not None
    assert front.organisation.text == name


def test_names_over_all_rows_of_a_first_column_without_a_label_are_areas():
    body = cells(["Reduce", "Repair"], 2, 2)
    fields = [None, "description"]
    assert column_of_areas(fields, body, ["", "What"]) == 0
    assert column_of_areas(fields, body, ["Agency", "What"]) is None
    assert column_of_areas(fields, cells(["Ann Reed", "Priya Shah"], 2, 2), ["", "What"]) is None
    assert column_of_areas(fields, cells(["Reduce", "", "Repair"], 2, 1, 2), ["", "What"]) is None
