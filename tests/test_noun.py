"""A noun is equal, hashed and shown as a dataclass of the standard library is."""

import pickle
from dataclasses import dataclass, field, replace

import pytest

from planparse.noun import noun


@noun
class Place:
    page: int
    line: int | None = None
    note: str = field(default="", compare=False)
    key: tuple[int, ...] = field(default=(), repr=False)


@noun
class Nothing:
    pass


@noun(eq=False)
class Alone:
    page: int = 1


@noun
class Own:
    page: int

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Own)

    def __repr__(self) -> str:
        return "own"


def test_equal_and_hashed_by_the_fields_that_compare():
    assert Place(1, note="a") == Place(1, note="b") != Place(2)
    assert len({Place(1), Place(1, note="a"), Place(1, 2)}) == 2
    assert Place(1) != (1, None, "", ())
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())
    assert Alone() != Alone()
    assert len({Alone(), Alone()}) == 2


def test_shown_as_a_dataclass_is():
    @dataclass
    class Plain:
        page: int
        line: int | None = None
        note: str = ""

    shown = repr(Plain(1, note="a")).rpartition("Plain")[2]
    assert repr(Place(1, note="a", key=(3,))) == f"Place{shown}" == "Place(page=1, line=None, note='a')"


def test_what_a_class_says_itself_stays():
    assert Own(1) == Own(2)
    assert repr(Own(1)) == "own"
    assert hash(Own(1)) == hash(Own(1))


def test_slotted_replaced_and_pickled():
    assert replace(Place(1), line=3) == Place(1, 3) == pickle.loads(pickle.dumps(Place(1, 3)))
    with pytest.raises(AttributeError):
        Place(1).other = 2
