"""Columns that get a field late: a `Service` with officers, a column of reports, company beside a lead."""

from __future__ import annotations

import pytest

from planparse.lexicon.labels import NO_TERMS
from planparse.outline.decide import decide_columns

TASKS = [
    "Repaint the pier before the season",
    "Count the boats each month",
    "Dredge the inner basin",
    "Light the steps",
]
DUE = ["May 2027", "June 2027", "July 2027", "Ongoing"]


def fields(label: str, cells: list[str], *more: tuple[str, list[str]]) -> list[str | None]:
    columns = [("Ref", ["1", "2", "3", "4"]), ("Action", TASKS), *more, (label, cells), ("By when", DUE)]
    found = decide_columns(NO_TERMS, [name for name, _ in columns], [own for _, own in columns])
    return [one.field for one in found]


@pytest.mark.parametrize(
    ("cells", "field"),
    [
        (["Harbour Master", "Estates Manager", "Coastal Works", "Head of Assets"], "lead"),
        (["Leisure", "Coastal Works", "Youth Work", "Leisure"], None),
    ],
)
def test_a_service_is_the_lead_only_if_it_holds_officers(cells: list[str], field: str | None) -> None:
    assert fields("Service", cells)[2] in ({field} if field else {None, "area"})


def test_a_progress_of_few_words_beside_reports_is_the_status() -> None:
    told = ["3 Nov: Ann wrote to the firm and waits for its price", "", "Two divers have been asked to look at it", ""]
    few = ["On track", "Early days", "Early days", "Sailing well"]
    assert fields("Status progress", told, ("Progress", few))[2:4] == ["status", "progress"]


@pytest.mark.parametrize("label", ["Hand in hand with", "Who else"])
def test_who_takes_part_beside_a_lead_supports(label: str) -> None:
    cells = ["Sailing club", "", "Coastguard", "Finance"]
    leads = ["Ann Reed", "Bo Shah", "Ann Reed", "Kit May"]
    assert fields(label, cells, ("Lead officer", leads))[2:4] == ["lead", "support"]
    assert fields("Lead, helped by", leads)[2] == "lead"


@pytest.mark.parametrize(("label", "counts"), [("", ["i", "ii", "iii", "iv"]), ("No.", ["(a)", "(b)", "(a)", "(b)"])])
def test_a_count_in_letters_left_of_the_actions_has_the_refs(label: str, counts: list[str]) -> None:
    columns = [("Goal", ["Sea", "", "Land", ""]), (label, counts), ("Action", TASKS), ("By when", DUE)]
    found = decide_columns(NO_TERMS, [name for name, _ in columns], [own for _, own in columns])
    assert found[1].field == "ref"
    lights = decide_columns(NO_TERMS, ["", "Action", "By when"], [["A", "G", "G", "R"], TASKS, DUE])
    assert lights[0].field != "ref"
