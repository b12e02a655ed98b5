"""Single words that nothing says are people are teams where a plan's other owners are all bodies."""

from __future__ import annotations

from planparse.cells.owners import read_owners
from planparse.cells.owners.types import OwnerCell


def _kinds(*texts: str) -> list[list[str]]:
    return [[owner.kind for owner in cell.owners] for cell in read_owners([OwnerCell("lead", text) for text in texts])]


def test_teams_of_a_trade_among_bodies() -> None:
    texts = ("DevOps/Security", "DevOps", "Backend", "Compliance", "Operations", "Backend / HR")
    assert _kinds(*texts) == [["body"] * 2, ["body"], ["body"], ["body"], ["body"], ["body"] * 2]


def test_companies_among_bodies() -> None:
    assert _kinds("Veolia", "Serco", "HR", "Finance", "Legal") == [["body"]] * 5


def test_first_names_among_bodies_stay_people() -> None:
    assert _kinds("Tom", "Sarah", "HR", "Finance", "Legal")[:2] == [["person"]] * 2


def test_a_word_beside_people_by_name_stays_a_person() -> None:
    assert _kinds("Kestrel", "Ann Reed", "HR", "Finance", "Legal")[0] == ["person"]


def test_an_english_word_stays_doubted_where_it_stands_again() -> None:
    cells = [
        OwnerCell("lead", text) for text in ("Storage", "Ann Reed", "Storage, Ann Reed", "Zhiwen", "Zhiwen, Ann Reed")
    ]
    doubted = [any(doubt.code == "owner_unsure" for doubt in cell.doubts) for cell in read_owners(cells)]
    assert doubted == [True, False, True, False, False]


def test_a_small_surname_after_a_forename_is_kept() -> None:
    texts = ("Ravi iyengar", "Ravi checks", "Ravi iyengar, HR")
    names = [[owner.name for owner in cell.owners] for cell in read_owners([OwnerCell("lead", text) for text in texts])]
    assert names == [["Ravi iyengar"], ["Ravi"], ["Ravi iyengar", "HR"]]


def test_two_names_with_a_comma_are_two_people_where_people_go_by_one_name() -> None:
    def names(*texts: str) -> list[str | None]:
        return [owner.name for owner in read_owners([OwnerCell("lead", text) for text in texts])[0].owners]

    assert names("Stuart, Diane", "Jo", "Kit") == ["Stuart", "Diane"]
    assert names("Stuart, Diane", "Reed, Ann", "Kit") == ["Diane Stuart"]
