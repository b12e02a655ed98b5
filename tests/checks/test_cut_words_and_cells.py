"""Doubts about what a line's end or a page's end cuts, on drafts put together by hand."""

from __future__ import annotations

import pytest

import planparse
from planparse.cells.draft import ActionDraft, AreaDraft, Draft, OutcomeDraft, Status
from planparse.outline.outline import Area, Column, Entry, Front, Outline, Row, Table
from planparse.plan.checks.cells import check_cells, check_hyphens, check_letters, check_shared_cells
from planparse.plan.checks.moved import check_lost
from planparse.words import Phrase, Place, Word


def phrase(text: str, page: int = 1, first: int = 0) -> Phrase:
    """Words of a text; a part behind `~` runs on where a line's end cuts."""
    words: list[Word] = []
    for chunk in text.split():
        for at, part in enumerate(chunk.split("~")):
            words.append(Word(first + len(words), part, Place(page), "" if at else " "))
    return Phrase(tuple(words))


def draft(cells: list[tuple[str, str, int]], merged: int = 0) -> Draft:
    """A draft of rows (description, outcome, page); the first outcome spans ``merged`` rows more."""
    columns = (Column(phrase("Action"), "Action", "description"), Column(phrase("Outcome"), "Outcome", "outcome"))
    rows, actions = [], []
    for at, (description, outcome, page) in enumerate(cells):
        entries = (Entry(phrase(description, page, at * 100)), Entry(phrase(outcome, page, at * 100 + 50)))
        row = Row(at, 0, entries, str(at + 1))
        rows.append(row)
        fields = (("description", entries[0]), ("outcome", entries[1]))
        actions.append(ActionDraft(row, fields, (), (), None, (), Status(), (), (), ()))
    area = Area(phrase("Area 1", 1, 9000), "other", None, 0, None, tuple(rows))
    spans = tuple(range(merged + 1))
    outcomes = (OutcomeDraft(actions[0].row.entries[1] or Entry(), spans, ()),)
    outline = Outline("plan", Front(), (Table(columns),), (area,), ())
    return Draft(outline, (AreaDraft(area, outcomes, tuple(actions)),), (), None, None, None, (), (), (), (), ())


def test_a_cut_word_that_may_be_written_either_way_is_an_issue() -> None:
    plan = draft([("Set up a Sub~group of it", "", 1), ("The group meets", "", 1)])
    assert [doubt.code for _, doubt in check_hyphens(plan)] == ["hyphen_unsure"]
    told = draft([("Set up a Sub~group of it", "", 1), ("The group, or subgroup, meets", "", 1)])
    assert list(check_hyphens(told)) == []
    only_cut = draft([("An assess~ment of it", "", 1)])
    assert list(check_hyphens(only_cut)) == []


def test_a_blank_outcome_at_the_top_of_a_page_may_be_the_rest_of_a_merged_one() -> None:
    plan = draft([("One", "All agree", 1), ("Two", "", 2), ("Three", "They listen", 2), ("Four", "They act", 2)], 1)
    assert [(spot.row, doubt.code, doubt.alternatives) for spot, doubt in check_shared_cells(plan)] == [
        (1, "outcome_cut", ("All agree",))
    ]


def test_a_blank_outcome_elsewhere_or_without_merged_cells_says_nothing() -> None:
    same_page = draft([("One", "All agree", 1), ("Two", "", 1), ("Three", "They listen", 1)], 1)
    unmerged = draft([("One", "All agree", 1), ("Two", "", 2), ("Three", "They listen", 2)])
    assert list(check_shared_cells(same_page)) == list(check_shared_cells(unmerged)) == []


TEXTS = [(f"Do {n} of it", f"They say that part {n} of it works well for all of them", 1) for n in range(12)]


def test_a_date_among_texts_is_another_columns_cell() -> None:
    assert list(check_cells(draft(TEXTS))) == []
    swapped = [*TEXTS[:5], ("Do 5 of it", "31 March 2024", 1), *TEXTS[6:]]
    assert [(spot.row, doubt.code) for spot, doubt in check_cells(draft(swapped))] == [(5, "cell_odd")]


def test_a_blank_in_a_full_column_is_a_doubt_and_many_blanks_are_none() -> None:
    lost = [*TEXTS[:5], ("Do 5 of it", "", 1), *TEXTS[6:]]
    assert [(spot.row, doubt.code) for spot, doubt in check_lost(draft(lost))] == [(5, "cell_blank")]
    often = [(text, outcome if at % 3 else "", 1) for at, (text, outcome, _) in enumerate(TEXTS)]
    assert list(check_lost(draft(often))) == []


@pytest.mark.parametrize(("count", "doubts"), [(12, 0), (40, 1)])
def test_one_blank_update_is_a_doubt_in_a_long_column_alone(count: int, doubts: int) -> None:
    update = " | ".join(("Ref", "Action", "By when", "Progress"))
    rows = [f"1.{n} | Do part {n} of it | May 2024 | {'' if n == 5 else f'Part {n} was done'}" for n in range(1, count)]
    text = "\n".join(f"| {line} |" for line in (update, "---|---|---|---", *rows))
    issues = planparse.parse_bytes(text.encode(), name="plan.md").issues
    assert [issue.code for issue in issues].count("cell_blank") == doubts


def test_figures_among_letters_are_a_doubt() -> None:
    plan = draft([("Move it to the c1oud after 10audits", "", 1), ("Use Q1 and the 3rd of 20 rooms", "", 1)])
    assert [(spot.row, doubt.code) for spot, doubt in check_letters(plan)] == [(0, "letters_odd")]
