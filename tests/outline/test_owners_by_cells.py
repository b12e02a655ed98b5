"""Columns of owners below a label that nobody knows: told by what the cells name."""

from __future__ import annotations

import pytest
from tests.office_files import book, web_table

from planparse.outline.outline import OWNER_FIELDS

ACTIONS = (
    ("A1", "Clear the trash screen at School Lane culvert", "May 2025", "Done"),
    ("A2", "Survey the culvert below the High Street by camera", "March 2026", "Under way"),
    ("A3", "Give owners a letter that sets out what they must do", "Sept 2025", "Late"),
    ("A4", "Set up a flood group with a store of equipment", "Dec 2025", "Under way"),
    ("A5", "Mend the flap valves on three outfalls", "June 2025", "Done"),
)
NAMES = {
    "Risk management authority": (
        *("Wexcombe County Council (Highways)", "Environment Agency", "Little Sallow Parish Council"),
        *("Sallow Rivers Trust", "Severnside Water"),
    ),
    "Issue for": ("Head of Estates", "Site Manager", "Clerk to the Council", "Finance Team", "Ann Reed"),
    "Finding with": ("Property Services", "Ruth Calder", "Head of Legal", "Planning Team", "Monitoring Officer"),
}


def rows(label: str, names: tuple[str, ...]) -> list[list[str]]:
    header = ["Status", "Target", "Recommended action", label, "Ref"]
    pairs = zip(ACTIONS, names, strict=True)
    return [header, *([status, due, text, name, ref] for (ref, text, due, status), name in pairs)]


@pytest.mark.parametrize(("label", "names"), NAMES.items(), ids=NAMES)
def test_cells_that_name_bodies_posts_or_persons_are_owners(label: str, names: tuple[str, ...]) -> None:
    for plan in (book(*rows(label, names)), web_table(rows(label, names), "Section 19 action tracker")):
        actions = [action for area in plan.areas for action in area.actions]
        assert [" / ".join(owner.text or "" for owner in action.owners) for action in actions] == [*names]


@pytest.mark.parametrize("label", ["Ward", "Audience", "Beneficiaries", "Category of body"])
def test_those_who_hear_of_an_action_or_gain_by_it_are_no_owners(label: str) -> None:
    plan = book(*rows(label, NAMES["Issue for"]))
    assert not any(action.owners for area in plan.areas for action in area.actions)


def test_an_owner_that_a_label_names_is_the_only_one() -> None:
    table = [[*row, lead] for row, lead in zip(rows("Issue for", NAMES["Issue for"]), ["Lead", *"ABCDE"], strict=True)]
    plan = book(*table)
    assert plan.tables[0].columns["Issue for"] not in OWNER_FIELDS
