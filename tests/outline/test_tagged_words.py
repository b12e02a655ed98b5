"""Actions in running text are told word by word, each with a warning, and only if nothing else lists actions."""

from __future__ import annotations

import json

import pytest

import planparse
from planparse.errors import NotAPlanError
from planparse.lexicon.labels import NO_TERMS
from planparse.outline.records.tagged_words import Chain, Span, chain, features, likeliest_tags, spans, tagged_words
from planparse.pipeline import layout
from planparse.read import read_bytes
from planparse.words import Place, Word

POST = """Hi all

Good to see so many of you in the hall. A few thoughts while the kettle boils.

We said we would publish the revised threshold guide for partners, which falls to Grace Adeyemi, hopefully by 30 May 2025
Recruit two more reviewing officers so that caseloads come down -> Tom Bell -> June 2025
Agree a joint protocol with the police on missing children ... Priya Nair ... 12 July 2025
Survey every foster carer about support at weekends ... Grace Adeyemi ... 1 September 2025

Thanks
Jo
"""


def blocks_of(text: str) -> tuple[object, ...]:
    return layout(read_bytes("post.txt", text.encode(), None, NO_TERMS), NO_TERMS).blocks


def test_running_text_gives_records_with_a_warning_each() -> None:
    found = tagged_words(blocks_of(POST))  # type: ignore[arg-type]
    assert found is not None
    records = [part for part in found.parts if hasattr(part, "cells")]
    assert len(records) >= 3
    assert all(doubt.severity == "warning" for record in records for doubt in record.doubts)
    assert all(record.doubts for record in records)


@pytest.mark.parametrize("text", [
    "The fair was held in May 2024. Ann Reed won the cake stall. Tom Bell sang. It rained in the afternoon.",
    "Dear all\n\nThe office is closed from 3 June 2025.\n\nSee you on 9 June 2025.\n\nPriya Nair\n",
])  # fmt: skip
def test_text_that_asks_nobody_to_do_anything_is_refused(text: str) -> None:
    assert tagged_words(blocks_of(text)) is None  # type: ignore[arg-type]
    with pytest.raises(NotAPlanError):
        planparse.parse_bytes(text.encode(), name="post.txt")


def test_the_chain_prefers_tags_that_go_together() -> None:
    two = Chain(("A", "B"), {"x": {"A": 1.0}, "y": {"B": 0.5}}, {"A": {"A": 1.0}})
    assert likeliest_tags(two, [["x"], ["y"], ["x"]]) == ["A", "A", "A"]
    assert likeliest_tags(two, [["y"]]) == ["B"]
    assert likeliest_tags(two, []) == []


def test_spans_go_on_only_with_their_own_field() -> None:
    told = spans(["B-TEXT", "I-TEXT", "I-OWNER", "O", "B-TIME"])
    assert told == [Span("TEXT", 0, 2), Span("TIME", 4, 5)]


def test_features_know_neighbours_and_places() -> None:
    words = tuple(Word(at, text, Place()) for at, text in enumerate(("Publish", "it", "May")))
    first, _, last = features([words], [False])
    assert {"verb", "at=0", "2:month", "-1:edge"} <= set(first)
    assert {"month", "last", "1:edge"} <= set(last)


def test_the_chain_was_fitted_on_these_documents() -> None:
    from training.tagged_words import fingerprint

    assert chain().data == fingerprint(), "run python -m training.tagged_words --write"


def test_made_up_texts_tag_what_the_actions_say() -> None:
    from training.tagged_words import made_up

    action = {"description": "Publish the guide", "owner_text": "Ann Reed", "timescale_text": "May 2025"}
    told = made_up(3, [action] * 4, ["It rained all day."])
    found = {span.field for span in spans(told.tags)}
    assert len(told.asked) == len(told.tags)
    assert {"TEXT", "OWNER"} <= found
    assert json.dumps(told.tags).count("B-TEXT") == 4
