"""Rows of a name alone head the rows below them, and drawn header cells say how deep the header is."""

import pytest
from tests.office_files import book

HEAD = ["No", "Task", "Owner", "Finish", "Status"]


def test_a_numbered_name_heads_the_rows_that_go_on_with_its_number():
    plan = book(
        HEAD,
        ["1", "Groundwork", None, None, None],
        ["1.1", "Clear the site", "Ann Reed", "May 2025", "Done"],
        ["1.2", "Dig the trench", "Bo Lind", "June 2025", "Open"],
        ["2", "Walls", None, None, None],
        ["2.1", "Order the bricks", "Bo Lind", "July 2025", "Open"],
    )
    assert [(area.title, [action.ref for action in area.actions]) for area in plan.areas] == [
        ("Groundwork", ["1.1", "1.2"]),
        ("Walls", ["2.1"]),
    ]


def test_a_row_that_says_what_to_do_and_no_more_is_an_action():
    plan = book(
        HEAD,
        ["1", "Clear the site", "Ann Reed", "May 2025", "Done"],
        ["2", "Dig the trench", None, None, None],
        ["3", "Order the bricks", "Bo Lind", "July 2025", "Open"],
    )
    assert [action.ref for action in plan.actions] == ["1", "2", "3"]


def test_a_header_is_as_deep_as_its_cells_are_drawn():
    plan = book(
        ["Task", "Owner", "Status", "WEEK ONE", None, None],
        [None, None, None, "M", "T", "W"],
        ["Clear the site", "Ann", "Done", None, None, None],
        ["Dig the trench", "Bo", "Open", None, None, None],
        merged=("A1:A2", "B1:B2", "C1:C2", "D1:F1"),
    )
    assert [action.description for action in plan.actions] == ["Clear the site", "Dig the trench"]
    assert [action.owners[0].text for action in plan.actions] == ["Ann", "Bo"]


def test_refs_glued_to_texts_fill_a_column_of_refs_that_is_blank_there():
    plan = book(
        HEAD,
        [None, "1.1 Clear the site", "Ann Reed", "May 2025", "Done"],
        ["1.2", "Dig the trench", "Bo Lind", "June 2025", "Open"],
        [None, "1.3 Order the bricks", "Bo Lind", "July 2025", "Open"],
    )
    assert [(action.ref, action.description) for action in plan.actions] == [
        ("1.1", "Clear the site"),
        ("1.2", "Dig the trench"),
        ("1.3", "Order the bricks"),
    ]


@pytest.mark.parametrize(
    ("fronts", "refs"), [(("1. ", "1.1. ", "2. "), ["1", "1.1", "2"]), (("1. ", "1. ", "1. "), None)]
)
def test_numbers_before_small_letters_are_refs_unless_each_cell_begins_with_one(fronts, refs):
    texts = ("clear the site", "dig the trench", "order the bricks")
    rows = [[front + text, "Ann Reed", "May 2025"] for front, text in zip(fronts, texts, strict=True)]
    plan = book(["Actions", "Who", "By when"], *rows)
    descriptions = [*texts] if refs else [front + text for front, text in zip(fronts, texts, strict=True)]
    assert [action.description for action in plan.actions] == descriptions
    assert refs is None or [action.ref for action in plan.actions] == refs


def test_labels_of_whole_words_are_never_cut():
    plan = book(
        ["Action ID", "Action Text", "Task Owner", "Finish Date", "Remarks"],
        ["7", "Clear the site", "Ann Reed", "May 2025", ""],
        ["8", "Dig the trench", "Bo Lind", "June 2025", ""],
    )
    assert list(plan.tables[0].columns) == ["Action ID", "Action Text", "Task Owner", "Finish Date", "Remarks"]
    assert not plan.repairs
