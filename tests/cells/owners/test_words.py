"""The lexicon's own examples, and names that must be in no list because of the sample."""

from __future__ import annotations

import subprocess
import sys

import pytest

from planparse.cells.owners.pipeline import document
from planparse.cells.owners.types import Reading
from planparse.lexicon.posts import KINDS, tables

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
    data = document(example).user_data
    reading: Reading = data["reading"]
    assert [part.kind for part in reading.segments] == [KIND_OF[kind]]


@pytest.mark.parametrize("title", tables()["titles"]["examples"] + tables()["ranks"]["examples"])
def test_title_before_a_name(title: str) -> None:
    doc = document(f"{title} Priya Shah")
    assert [part.kind for part in doc.user_data["reading"].segments] == ["person"]


@pytest.mark.parametrize("word", tables()["support"]["examples"] + tables()["joins"]["examples"])
def test_phrase_between_owners(word: str) -> None:
    doc = document(f"Priya Shah {word} Felix Amoah")
    assert [span.text for span in doc.spans["owners"]] == ["Priya Shah", "Felix Amoah"]


def test_spacy_is_imported_only_to_read() -> None:
    code = "import planparse.cells.owners, sys; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
