"""The two fitted chains in turn: the first tags each word, the second looks again at lines that are laid out alike."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from planparse.noun import noun
from planparse.outline.records.running_text.alike_lines import second_features, with_values_alike
from planparse.outline.records.running_text.chain import (
    OUTSIDE,
    Chain,
    Scores,
    chain_of,
    likeliest_tags,
    score_of,
    scores_of,
)
from planparse.outline.records.running_text.lines import Line
from planparse.outline.records.running_text.word_features import features


class Tagger(NamedTuple):
    """The first and the second chain, the weights for headings of areas and for whole texts, and the data's hash."""

    first: Chain
    second: Chain
    headings: Mapping[str, float]
    texts: Mapping[str, float]
    data: str = ""


@lru_cache(maxsize=1)
def tagger() -> Tagger:
    """The chains that `python -m training.running_text` fitted."""
    raw = json.loads(files("planparse.outline").joinpath("weights", "running_text.json").read_text("utf-8"))
    first, second = (
        chain_of(raw[name]["tags"], raw[name]["weights"], raw[name]["steps"]) for name in ("first", "second")
    )
    return Tagger(first, second, raw["headings"], raw["texts"], raw["data"])


@noun
class Tagged:
    """The likeliest tag of each word, and what is needed to score other tags.

    ``likelier`` is how much higher the first chain scores its tags than none at all.
    """

    tags: tuple[str, ...]
    likelier: float
    chain: Chain
    scores: Scores

    def score(self, tags: Sequence[str]) -> float:
        """How likely these tags are for the words: a score to compare with that of others."""
        return score_of(self.chain, self.scores, tags)


def tag_words(lines: Sequence[Line], fitted: Tagger | None = None) -> Tagged:
    """The tags of all words of the lines, in reading order."""
    chains = fitted or tagger()
    asked = features(lines)
    first, likelier = first_tags(chains.first, asked)
    scores = scores_of(chains.second, second_features(lines, asked, first))
    tags = with_values_alike(lines, likeliest_tags(chains.second, scores))
    return Tagged(tuple(tags), likelier, chains.second, scores)


def first_tags(fitted: Chain, asked: Sequence[Sequence[str]]) -> tuple[list[str], float]:
    """The tags that a first chain gives to the words, and how much higher it scores them than none at all."""
    scores = scores_of(fitted, asked)
    tags = likeliest_tags(fitted, scores)
    return tags, score_of(fitted, scores, tags) - score_of(fitted, scores, [OUTSIDE] * len(tags))
