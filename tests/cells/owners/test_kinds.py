"""Whether a name is a person's, a post's or a body's, told by words that no list knows."""

from __future__ import annotations

import pytest
from training import owner_kinds as training

from planparse.cells.owners import OwnerCell, kinds, read_owners
from planparse.cells.owners.pipeline import read_alone


def read(cell: str) -> tuple[list[tuple[str, str]], bool]:
    (found,) = read_owners([OwnerCell("lead", cell)])
    return [(owner.kind, owner.text) for owner in found.owners], bool(found.doubts)


@pytest.mark.parametrize(
    ("cell", "owners"),
    [
        ("Good Deeds Saxby", [("body", "Good Deeds Saxby")]),
        ("Marlow Churches Together", [("body", "Marlow Churches Together")]),
        ("The Boathouse / Ann Reed", [("body", "The Boathouse"), ("person", "Ann Reed")]),
        ("The Rev Ann Reed", [("person", "Rev Ann Reed")]),
        ("Ann Reed / Wheels for Work", [("person", "Ann Reed"), ("body", "Wheels for Work")]),
        ("Saxby Infirmary / Head of Housing", [("body", "Saxby Infirmary"), ("post", "Head of Housing")]),
    ],
)
def test_bodies_and_posts_with_names_of_their_own_are_no_people(cell: str, owners: list[tuple[str, str]]) -> None:
    assert read(cell)[0] == owners


@pytest.mark.parametrize("cell", ["Good Deeds Saxby", "Marlow Churches Together"])
def test_a_kind_that_the_words_changed_has_an_issue(cell: str) -> None:
    assert read(cell)[1]


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("Ann Reed", "person"),
        ("Anders", "person"),
        ("OKAFOR Chidi", "person"),
        ("JW", "person"),
        ("Grace Park", "person"),
        ("Head of Fostering", "post"),
        ("Ward councillors", "post"),
        ("Public Health", "body"),
    ],
)
def test_what_the_rules_know_stays(cell: str, kind: str) -> None:
    assert [found for found, _ in read(cell)[0]] == [kind]


def test_nothing_becomes_a_person() -> None:
    """The words may take a person away, not invent one."""
    for name in training.names(training.HELD_OUT):
        words, reading = read_alone(name.text)
        before = {(part.start, part.end) for part in reading.segments if part.kind == "person"}
        after = {(part.start, part.end) for part in kinds.with_kinds(words, reading).segments if part.kind == "person"}
        assert after <= before


def test_the_weights_fit_their_data() -> None:
    """After a change of the names, the features or the rules, run `python -m training.owner_kinds --write`."""
    assert kinds._fitted().data == training.fingerprint([*training.names(*training.FILES)])


def test_names_of_a_stranger_are_told() -> None:
    """Of 803 names kept back the rules read 750 right; with the words three in four of the others are right too."""
    names = [*training.names(training.HELD_OUT)]
    right = sum([kind for kind, _ in read(name.text)[0]] == [name.kind] for name in names)
    assert right >= 0.955 * len(names)
