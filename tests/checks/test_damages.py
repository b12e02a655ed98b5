"""Doubts about cells that moved, rows that were joined or cut, cells that were lost, and letters that were misread.

The plans are of several formats, with other labels and words than the corpus' plans that the doubts were tried on.
"""

from __future__ import annotations

import csv
import io

import pytest

from planparse.pipeline import parse_bytes
from planparse.plan.model import Plan

HEAD = ["No", "Task", "Accountable", "Due", "Impact", "Notes"]
ROWS = [
    [
        "T1",
        "Publish a duty rota for the front door.",
        "Rosa Finch",
        "May 2024",
        "Calls are answered.",
        "Rota sent out.",
    ],
    [
        "T2",
        "Hold a monthly panel on long stays.",
        "Head of Housing",
        "June 2024",
        "Stays are short.",
        "Panel met twice.",
    ],
    ["T3", "Train new staff in the first week.", "Owen Pike", "July 2024", "Staff feel ready.", "Nine were trained."],
    ["T4", "Review each contract before it ends.", "Head of Law", "May 2024", "No contract runs on.", "Two are left."],
    ["T5", "Visit every tenant once a year.", "Rosa Finch", "March 2025", "Tenants are known.", "Visits began."],
    ["T6", "Write to each landlord in the borough.", "Owen Pike", "June 2024", "Landlords reply.", "Letters went out."],
    ["T7", "Map the empty homes in each ward.", "Head of Planning", "July 2024", "Homes are filled.", "Map is drawn."],
    ["T8", "Agree a pledge with young people.", "Rosa Finch", "April 2024", "They trust us.", "Pledge is agreed."],
]


def as_csv(rows: list[list[str]]) -> bytes:
    file = io.StringIO()
    csv.writer(file).writerows([["Housing action plan"], HEAD, *rows])
    return file.getvalue().encode()


def as_markdown(rows: list[list[str]]) -> bytes:
    lines = [HEAD, ["---"] * len(HEAD), *rows]
    return ("# Housing action plan\n\n" + "\n".join(f"| {' | '.join(line)} |" for line in lines)).encode()


def as_page(rows: list[list[str]]) -> bytes:
    lines = "".join(
        f"<tr>{''.join(f'<td>{cell}</td>' for cell in line)}</tr>".replace("\n", "<br>") for line in [HEAD, *rows]
    )
    return f"<body><h1>Housing action plan</h1><table>{lines}</table></body>".encode()


WRITERS = {"plan.csv": as_csv, "plan.md": as_markdown, "plan.html": as_page}


def plan(rows: list[list[str]], name: str = "plan.csv") -> Plan:
    return parse_bytes(name, WRITERS[name](rows))


def told(found: Plan, *codes: str) -> set[tuple[str, str]]:
    return {(issue.path.removeprefix("/areas/0/actions/"), issue.code) for issue in found.issues if issue.code in codes}


def changed(at: int, cells: list[str]) -> list[list[str]]:
    return [*ROWS[:at], cells, *ROWS[at + 1 :]]


@pytest.mark.parametrize("name", WRITERS)
def test_whole_rows_have_none_of_these_doubts(name: str) -> None:
    codes = ("cells_moved", "row_may_be_two", "row_may_continue", "cell_blank", "letters_odd", "cell_odd")
    assert told(plan(ROWS, name), *codes) == set()


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("at", [1, 4])
def test_cells_a_column_too_far_right_or_left_are_told_of_their_row(name: str, at: int) -> None:
    row = ROWS[at]
    right = [*row[:1], "", *row[1:-1]]
    assert told(plan(changed(at, right), name), "cells_moved") == {(str(at), "cells_moved")}
    left = [row[0], *row[2:], ""]
    assert told(plan(changed(at, left), name), "cells_moved") == {(str(at), "cells_moved")}


@pytest.mark.parametrize("name", WRITERS)
def test_two_cells_that_changed_places_are_told(name: str) -> None:
    number, task, who, when, *rest = ROWS[5]
    assert told(plan(changed(5, [number, who, task, when, *rest]), name), "cells_moved") == {("5", "cells_moved")}
    assert told(plan(changed(5, [number, task, when, who, *rest]), name), "cells_moved")


def test_a_column_that_holds_all_kinds_of_things_tells_nothing() -> None:
    notes = ("Rosa Finch", "May 2024", "On track", "", "£300", "See T2.", "Owen Pike", "June 2024")
    rows = [[*row[:-1], note] for row, note in zip(ROWS, notes, strict=True)]
    assert told(plan(rows), "cells_moved") == set()


def test_two_rows_in_the_same_cells_are_told_with_refs_and_without() -> None:
    both = [f"{one}\n{two}" for one, two in zip(ROWS[2], ROWS[3], strict=True)]
    rows = [*ROWS[:2], both, *ROWS[4:]]
    assert told(plan(rows), "row_may_be_two") == {("2", "row_may_be_two")}
    bare = [["", *row[1:]] for row in rows]
    assert told(plan(bare), "row_may_be_two") == {("2", "row_may_be_two")}
    assert told(plan(bare, "plan.html"), "row_may_be_two") == {("2", "row_may_be_two")}


def test_timescales_one_below_the_other_tell_of_rows_that_are_one() -> None:
    joined = ["", "Recruit ten households. Open two homes.", "Ward Manager", "May 2024\nQ3 2024/25", *ROWS[1][4:]]
    wrapped = ["", "Recruit ten households. Open two homes.", "Ward Manager", "by the end of\nMay 2024", *ROWS[1][4:]]
    assert told(plan([joined, *ROWS[2:]]), "row_may_be_two")
    assert told(plan([wrapped, *ROWS[2:]]), "row_may_be_two") == set()


def test_a_row_that_two_cells_of_the_next_one_go_on_from_is_told() -> None:
    first = ["T2", "Hold a monthly panel", "Head of Housing", "June 2024", "Stays are short.", "Panel has met"]
    rest = ["", "on long stays.", "", "", "", "twice since May."]
    found = plan([ROWS[0], first, rest, *ROWS[2:]])
    cells = {("1/description", "row_may_continue"), ("1/progress", "row_may_continue")}
    assert told(found, "row_may_continue") == cells | {("2", "row_may_continue")}


def test_lists_in_two_columns_are_no_second_action() -> None:
    lists = [[*row[:-2], f"{row[4]}\n{row[4]}", f"{row[5]}\n{row[5]}"] for row in ROWS[:2]]
    assert told(plan([*lists, *ROWS[2:]]), "row_may_be_two") == set()


def test_the_rest_of_a_sentence_in_a_row_of_its_own_is_joined() -> None:
    head, rest = "Hold a monthly panel on", "stays of more than six weeks."
    cut = [["T2", head, *ROWS[1][2:]], ["", rest, "", "", "", ""]]
    found = plan([ROWS[0], *cut, *ROWS[2:]])
    assert found.areas[0].actions[1].description == f"{head} {rest}"
    assert [repair.code for repair in found.repairs].count("row_joined") == 1


def test_a_sentence_of_its_own_is_not_joined() -> None:
    alone = ["", "Sell the depot.", "", "", "", ""]
    assert "row_joined" not in {repair.code for repair in plan([*ROWS[:2], alone, *ROWS[2:]]).repairs}


def test_the_cell_above_one_that_is_alone_in_its_row_may_go_on_there() -> None:
    alone = ["", "", "and the Housing Partnership", "", "", ""]
    assert ("1/owners", "row_may_continue") in told(plan([*ROWS[:2], alone, *ROWS[2:]]), "row_may_continue")


@pytest.mark.parametrize(("column", "path"), [(0, "ref"), (4, "outcome")])
def test_one_blank_in_a_full_column_is_told(column: int, path: str) -> None:
    more = [[f"T{at}", *row[1:]] for at, row in enumerate([*ROWS, *ROWS], 1)]
    more[6][column] = ""
    assert told(plan(more), "cell_blank") == {(f"6/{path}", "cell_blank")}


@pytest.mark.parametrize(
    ("cell", "right"), [("Nine were movcd.", None), ("Pane1 met twice.", "Panel met twice."), ("Map i5 drawn.", None)]
)
def test_misread_letters_are_mended_where_the_document_has_the_word_and_told_elsewhere(
    cell: str, right: str | None
) -> None:
    found = plan(changed(1, [*ROWS[1][:-1], cell]))
    assert found.areas[0].actions[1].progress == (right or cell)
    assert bool(told(found, "letters_odd")) == (right is None and "i5" not in cell)


@pytest.mark.parametrize(("printed", "read"), [("Scpt 2024", "Sept 2024"), ("30 Junc 2024", "30 June 2024")])
def test_a_misread_month_beside_figures_is_mended(printed: str, read: str) -> None:
    found = plan(changed(3, [*ROWS[3][:3], printed, *ROWS[3][4:]]))
    timescale = found.areas[0].actions[3].timescale
    assert timescale is not None
    assert timescale.text == read
    assert "letters_mended" in {repair.code for repair in found.repairs}


@pytest.mark.parametrize("name", ["Marc Spence", "Owen Mercer", "Carcy Blom"])
def test_a_name_is_never_respelt(name: str) -> None:
    found = plan(changed(3, [*ROWS[3][:2], name, *ROWS[3][3:]]))
    assert [owner.name for owner in found.areas[0].actions[3].owners] == [name]


@pytest.mark.parametrize("word", ["KS1", "H20", "B1c", "10th", "1st", "Q1"])
def test_codes_and_ordinals_are_no_misread_words(word: str) -> None:
    assert told(plan(changed(1, [*ROWS[1][:-1], f"Panel met on {word} twice."])), "letters_odd") == set()


def test_pieces_of_a_word_are_told_where_one_of_them_may_be_a_word() -> None:
    found = plan(changed(1, [*ROWS[1][:-1], "The bar rel is empty."]))
    assert told(found, "letters_odd") == {("1/progress", "letters_odd")}
    assert told(plan(changed(1, [*ROWS[1][:-1], "It was a per cent more."])), "letters_odd") == set()


def test_a_ref_with_a_space_that_no_other_has_is_told() -> None:
    assert told(plan(changed(4, ["T 5", *ROWS[4][1:]])), "letters_odd") == {("4/ref", "letters_odd")}
    spaced = [[f"T {row[0][1:]}", *row[1:]] for row in ROWS]
    assert told(plan(spaced), "letters_odd") == set()


def by_stream(streams: tuple[str, ...]) -> Plan:
    head = ["No", "Stream", *HEAD[1:]]
    rows = [[row[0], stream, *row[1:]] for row, stream in zip(ROWS, streams, strict=True)]
    file = io.StringIO()
    csv.writer(file).writerows([["Housing action plan"], head, *rows])
    return parse_bytes("plan.csv", file.getvalue().encode())


def test_an_odd_value_in_the_column_of_areas_is_told_where_no_area_has_a_heading() -> None:
    found = by_stream(("Homes", "Homes", "Ho mes", "Homes", "Tenants", "Tenants", "Landlords", "Landlords"))
    headed = bool(found.areas[0].heading)
    assert headed or ("/areas/0", "area_without_heading") in {
        (i.path, i.code) for i in found.issues if i.severity != "info"
    }
    mixed = by_stream(("Homes", "Tenants", "Homes", "Tenants", "Homes", "Tenants", "Homes", "Tenants"))
    assert told(mixed, "area_without_heading") <= {("/areas/0", "area_without_heading")}


def test_refs_with_letters_in_one_cell_are_two_actions() -> None:
    rows = [[f"HO-{row[0][1:]}", *row[1:]] for row in ROWS]
    both = [f"{one} {two}" for one, two in zip(rows[2], rows[3], strict=True)]
    assert told(plan([*rows[:2], both, *rows[4:]]), "row_may_be_two") == {("2", "row_may_be_two")}


def test_the_area_of_two_rows_in_one_cell_is_told() -> None:
    text = "| Ref | Task | Accountable | Due |\n|---|---|---|---|\n| 1.1 | Fit new lights. | Ann Reed | May 2024 |\n"
    found = parse_bytes("plan.md", f"# Streets plan\n\n## Parks and paths Parks and paths\n\n{text}".encode())
    assert ("/areas/0", "row_may_be_two") in {(issue.path, issue.code) for issue in found.issues}
