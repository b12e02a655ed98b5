"""The lexicon's own examples, and names that must be in no list because of the sample."""

from __future__ import annotations

import pytest

from planparse.cells.owners.pipeline import _phrase_words, _straight, read_alone
from planparse.cells.owners.types import tokens
from planparse.lexicon.posts import KINDS, phrases, tables

KIND_OF = {
    "heads": "post",
    "post_acronyms": "post",
    "bodies": "body",
    "body_acronyms": "body",
    "team_acronyms": "body",
    "no_owner": "nobody",
}


@pytest.mark.parametrize("kind", [*KINDS, "labels"])
def test_every_table_is_used(kind: str) -> None:
    assert kind == "labels" or tables()[kind]["examples"]


@pytest.mark.parametrize(
    ("kind", "example"), [(kind, example) for kind in KIND_OF for example in tables()[kind]["examples"]]
)
def test_example_alone(kind: str, example: str) -> None:
    _words, reading = read_alone(example)
    assert [part.kind for part in reading.segments] == [KIND_OF[kind]]


@pytest.mark.parametrize("title", tables()["titles"]["examples"] + tables()["ranks"]["examples"])
def test_title_before_a_name(title: str) -> None:
    _words, reading = read_alone(f"{title} Priya Shah")
    assert [part.kind for part in reading.segments] == ["person"]


@pytest.mark.parametrize("word", tables()["support"]["examples"] + tables()["joins"]["examples"])
def test_phrase_between_owners(word: str) -> None:
    words, reading = read_alone(f"Priya Shah {word} Felix Amoah")
    assert [words.span(part.start, part.end) for part in reading.segments] == ["Priya Shah", "Felix Amoah"]


def test_the_lexicon_says_a_phrase_in_the_words_that_a_cell_has() -> None:
    for kind in KINDS:
        for phrase in phrases(kind):
            assert phrase == phrase.lower()
            printed = phrase.capitalize() if "." in phrase else phrase  # tokens know `Dir.` by its capital
            assert _phrase_words(phrase) == [word.lower() for word in _straight(tokens(printed))]
