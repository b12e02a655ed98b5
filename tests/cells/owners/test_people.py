from __future__ import annotations

from planparse.cells.owners import OwnerCell, people, read_owners


def found(*texts: str) -> tuple[list[tuple[str, tuple[int, ...]]], list[str], list[tuple[str | None, str | None]]]:
    persons = people(read_owners([OwnerCell("lead", text) for text in texts]))
    return (
        [(person.name, person.cells) for person in persons],
        [doubt.code for person in persons for doubt in person.doubts],
        [(correction.before, correction.after) for person in persons for correction in person.corrections],
    )


def test_each_person_once_in_order() -> None:
    assert found("Priya Shah", "Felix Amoah\nPriya Shah", "HR", "PRIYA SHAH")[0] == [
        ("Priya Shah", (0, 1, 3)),
        ("Felix Amoah", (1,)),
    ]


def test_title_and_post_are_gathered() -> None:
    (person,) = people(
        read_owners([OwnerCell("lead", "Priya Shah"), OwnerCell("lead", "Dr Priya Shah (Designated Doctor)")])
    )
    assert (person.name, person.title, person.post) == ("Priya Shah", "Dr", "Designated Doctor")


def test_other_spellings_of_a_forename_are_one_person() -> None:
    names, doubts, corrections = found("Catherine Moss", "Catherine Moss, HR", "Katherine Moss")
    assert (names, doubts, corrections) == ([("Catherine Moss", (0, 1, 2))], [], [("Katherine Moss", "Catherine Moss")])


def test_a_slip_in_a_surname_is_one_person() -> None:
    assert found("Ian Threlkeld", "Ian Threlkeld; HR", "Ian Threlkelf")[2] == [("Ian Threlkelf", "Ian Threlkeld")]


def test_initials_of_the_only_candidate() -> None:
    assert found("T De Luca", "Tiziana De Luca")[2] == [("T De Luca", "Tiziana De Luca")]


def test_initials_of_two_candidates_are_a_doubt() -> None:
    names, doubts, corrections = found("T Moss", "Tina Moss", "Tom Moss")
    assert len(names) == 3
    assert not corrections
    assert "owner_similar" in doubts


def test_known_names_a_letter_apart_are_a_doubt() -> None:
    names, doubts, corrections = found("Joan Moss", "Jean Moss")
    assert (len(names), doubts, corrections) == (2, ["owner_similar"], [])


def test_pet_names_are_a_doubt() -> None:
    assert found("William Moss", "Bill Moss")[1:] == (["owner_similar"], [])


def test_two_people_of_one_cell_are_two() -> None:
    names, doubts, _ = found("Joan Moss, Jean Moss")
    assert (len(names), doubts) == (2, [])


def test_titled_surname_joins_the_only_one() -> None:
    assert found("Cllr Bea Orchard", "Cllr Orchard")[0] == [("Bea Orchard", (0, 1))]
    assert found("Bea Orchard", "Cllr Orchard")[1] == ["owner_similar"]


def test_to_alone_is_read() -> None:
    """`To` alone, what damage leaves of a name (`To` + `masz`), stopped the run: nothing stands behind it."""
    assert len(read_owners([OwnerCell("lead", "To"), OwnerCell("lead", "Ann Reed")])) == 2
