from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planparse.errors import ConservationError
from planparse.words import Phrase, Place, Word, conserved, places, split_word

WORDS = tuple(Word(i, text, Place(line=1)) for i, text in enumerate(["1.4The", "plan", "is", "here"]))


def test_a_phrase_reads_with_its_gaps() -> None:
    bullet = replace(WORDS[1], gap="\n")
    rest = replace(WORDS[2], gap="")
    assert Phrase((WORDS[0], bullet, rest)).text == "1.4The\nplanis"


def test_respelling_keeps_the_words() -> None:
    phrase = Phrase(WORDS, ((WORDS[1], "plans"), (WORDS[2], "")))
    assert phrase.text == "1.4The plans here"
    assert phrase.printed == "1.4The plan is here"
    assert phrase.without([WORDS[0]]).text == "plans here"
    assert (phrase.keep(WORDS[:2]) + phrase.keep(WORDS[2:])).text == phrase.text


@given(st.integers(1, 5))
def test_a_cut_word_is_conserved_and_a_lost_piece_is_not(at: int) -> None:
    front, rear = split_word(WORDS[0], at)
    conserved(WORDS, (front, rear, *WORDS[1:]), "test")
    with pytest.raises(ConservationError):
        conserved(WORDS, (front, *WORDS[1:]), "test")
    with pytest.raises(ConservationError):
        conserved(WORDS, (rear, *WORDS[1:]), "test")


def test_a_word_is_not_cut_at_its_ends() -> None:
    for at in (0, 6):
        with pytest.raises(ValueError):
            split_word(WORDS[0], at)


@pytest.mark.parametrize(
    "after",
    [
        WORDS[1:],
        (*WORDS, WORDS[0]),
        (*WORDS, Word(99, "new", Place())),
        (replace(WORDS[0], text="1.5The"), *WORDS[1:]),
    ],
    ids=["lost", "doubled", "invented", "changed"],
)
def test_conservation_sees_every_kind_of_loss(after: tuple[Word, ...]) -> None:
    with pytest.raises(ConservationError, match="test"):
        conserved(WORDS, after, "test")


def test_order_does_not_matter_to_conservation() -> None:
    conserved(WORDS, WORDS[::-1], "test")


def test_places_unite_boxes_by_page() -> None:
    words = [
        Word(0, "a", Place(page=1, box=(10, 10, 20, 20))),
        Word(1, "b", Place(page=2, box=(0, 0, 5, 5))),
        Word(2, "c", Place(page=1, box=(5, 15, 12, 30))),
    ]
    assert places(words) == (Place(page=1, box=(5, 10, 20, 30)), Place(page=2, box=(0, 0, 5, 5)))
