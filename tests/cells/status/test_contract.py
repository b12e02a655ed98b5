"""The contract's section on statuses, sentence by sentence, and the tense of narratives."""

from __future__ import annotations

import pytest

from planparse.cells.draft import LegendEntry
from planparse.cells.status import has_own_colours, read_status
from planparse.lexicon.statuses import asks

KEY = (
    LegendEntry("Amber", "Action on track", "on_track"),
    LegendEntry("Blue", "Moved to next year", "delayed"),
)


@pytest.mark.parametrize(
    ("cell", "fill", "progress", "legend", "code"),
    [
        # the plan's own key decides; without one the usual meaning
        ("Amber", None, None, KEY, "on_track"),
        ("Blue", None, None, KEY, "delayed"),
        ("Blue", None, None, (), "completed"),
        ("Green", None, None, (), "on_track"),
        ("Amber", None, None, (), "at_risk"),
        ("Red", None, None, (), "off_track"),
        # a coloured cell with no text
        ("", "#00b050", None, (), "on_track"),
        (None, "#ffc000", None, KEY, "on_track"),
        # words are read with care
        (None, None, "To be completed by March 2015", (), "planned"),
        (None, None, "Not yet completed", (), "in_progress"),
        (None, None, "In place", (), "embedded"),
        # a traffic light decides over a narrative in the same cell, not over a status
        ("\U0001f7e2 Work has been completed on the first two sites", None, None, (), "on_track"),
        ("\U0001f534 Plan agreed and training will start in May", None, None, (), "off_track"),
        ("The draft was finalised and sent out to all of the partners", "#ff0000", None, (), "off_track"),
        ("\U0001f7e2 Embedded in all teams", None, None, (), "embedded"),
        ("Completed", "#00b050", None, (), "completed"),
        # cells as councils write them
        ("Behind track", None, None, (), "delayed"),
        ("One month behind", None, None, (), "delayed"),
        ("1 Fully Achieved", None, None, (), "completed"),
        ("Embedded as business as usual", None, None, (), "embedded"),
        ("Overdue", None, None, (), "delayed"),
        ("Carry forward", None, None, (), "delayed"),
        # tense and clause before keywords
        (None, None, "Communication plan for partners implemented", (), "completed"),
        (None, None, "Protocol implemented across all teams. It will be reviewed in June.", (), "completed"),
        (None, None, "Training delivered to all managers; a further session will follow.", (), "completed"),
        (None, None, "The protocol will be implemented in June.", (), "planned"),
        (None, None, "Begun drafting the policy", (), "in_progress"),
        (None, None, "New panel established in April.", (), "embedded"),
        (None, None, "Recruitment was ongoing at the time of the report.", (), "unknown"),
        (None, None, "Action plan", (), "unknown"),
        (None, None, "Planned care pathways are used by all teams.", (), "embedded"),
    ],
)
def test_as_the_contract_says(
    cell: str | None, fill: str | None, progress: str | None, legend: tuple[LegendEntry, ...], code: str
) -> None:
    assert read_status(cell, fill, progress, legend).code == code


@pytest.mark.parametrize(
    ("cell", "progress", "code"),
    [
        ("Y", None, "completed"),
        ("Yes", None, "completed"),
        ("Yes, in March 2024", None, "completed"),
        ("☒", None, "completed"),
        ("✓", None, "completed"),
        ("N", None, "unknown"),
        ("☐", None, "unknown"),
        ("No", "Training is under way", "in_progress"),
        ("No - not started", None, "not_started"),
        ("Partially", None, "in_progress"),
    ],
)
def test_a_column_that_asks_whether_an_action_is_complete(cell: str, progress: str | None, code: str) -> None:
    read = read_status(cell, None, progress, asked=True)
    assert (read.code, read.rag) == (code, None)
    assert read.text


def test_an_answer_that_the_narrative_contradicts_is_a_doubt() -> None:
    read = read_status("No", None, "Completed in May.", asked=True)
    assert (read.code, [doubt.code for doubt in read.doubts]) == ("unknown", ["status_contradicted"])


def test_the_letter_y_is_a_doubt_where_nothing_asks() -> None:
    assert [doubt.severity for doubt in read_status("Y", None, None).doubts] == ["warning"]


@pytest.mark.parametrize("label", ["Complete?", "Complete? (Y/N)", "Completed Y/N", "Action complete?", "Done"])
def test_labels_that_ask(label: str) -> None:
    assert asks(label)


@pytest.mark.parametrize("label", ["Status", "Date completed", "Completion date", "RAG", "On track?"])
def test_labels_that_do_not_ask(label: str) -> None:
    assert not asks(label)


def test_words_with_colours_of_their_own_are_no_traffic_lights() -> None:
    assert not has_own_colours([("Monitored", "#00b050"), ("Identified", "#00b050"), ("Late", "#ff0000")])


def test_a_sentence_that_points_elsewhere_says_nothing_beside_another() -> None:
    assert read_status(None, None, "Tender published. See the notes of the board.").code == "completed"
    assert read_status(None, None, "See the notes of the board.").code == "unknown"
