"""The figures: what the diff makes of pairs of versions with known changes. See docs/matching.md."""

from __future__ import annotations

import pytest

from planparse.versions.changes import KINDS
from versions.pairs import RECIPES
from versions.score import PAIRS, Score, scored

NOT_IN_PAIRS = {"document_changed", "restated"}
"""`restated` has its field in its name there; a document's own changes are tested by hand."""


def holds(score: Score) -> None:
    assert score.matched >= 0.98, score.errors
    assert score.recall >= 0.98, score.errors
    assert score.precision >= 0.98, score.errors


def test_one_pair_of_each_recipe() -> None:
    holds(scored(held_out=False, count=len(RECIPES)))


def test_some_of_the_held_out_pairs() -> None:
    score = scored(held_out=True, count=4)
    holds(score)
    assert score.actions > 200


@pytest.mark.slow
@pytest.mark.parametrize("held_out", [False, True], ids=["development", "held out"])
def test_all_pairs(held_out: bool) -> None:
    score = scored(held_out=held_out)
    holds(score)
    assert PAIRS >= 30
    if held_out:
        assert set(KINDS) - NOT_IN_PAIRS <= set(score.found)
