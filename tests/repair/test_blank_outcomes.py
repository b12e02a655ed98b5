"""Blank outcomes of a text: an export's merged cells, or nothing."""

from __future__ import annotations

import pytest

from planparse.pipeline import parse_bytes


@pytest.mark.parametrize(
    ("progress", "shared"),
    [
        (("Boots came.", "Two walks led.", "Signs up.", "Talk given.", "Map drawn.", "Stile built."), True),
        (("Boots came.", "Two walks led.", "", "", "Map drawn.", ""), False),  # blank cells say nothing here
    ],
)
def test_blank_outcomes_are_merged_cells_only_in_a_table_that_leaves_no_other_cell_blank(
    progress: tuple[str, ...], shared: bool
) -> None:
    outcomes = ("People walk more", "", "Walkers find the way", "More come", "", "All can cross")
    tasks = ("Buy boots", "Lead walks each week", "Put up signs", "Give a talk", "Draw a map", "Build a stile")
    rows = (
        f"W{n},{task},Ann Reed,May 2026,{outcome},{told}"
        for n, (task, outcome, told) in enumerate(zip(tasks, outcomes, progress, strict=True), 1)
    )
    plan = parse_bytes("walks.csv", "\n".join(("Ref,Action,Lead,By when,Outcome,Progress", *rows)).encode())
    told = [action.outcome for action in plan.actions]
    assert told[1] == ("People walk more" if shared else None)
    assert told[4] == ("More come" if shared else None)


def test_outcomes_that_head_most_rows_are_merged_cells_though_progress_is_blank() -> None:
    head = "Ref | Action | Lead | By when | Outcome | Progress"
    rows = ("Buy boots | Jo Hale | May 2026 | People walk | ", *["Lead walks | Bo Shah | May 2026 | | Led."] * 2)
    lines = [f"{n} | {row}" for n, row in enumerate(rows, 1)]
    plan = parse_bytes("walks.txt", "\n".join(("Action plan", head, *lines)).encode())
    assert [action.outcome for action in plan.actions] == ["People walk"] * 3
