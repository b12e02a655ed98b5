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
    Chain,
    Scores,
    chain_of,
    likeliest_tags,
    likelihoods,
    score_of,
    scores_of,
)
from planparse.outline.records.running_text.known_tags import tags_between, with_notes_behind
from planparse.outline.records.running_text.lines import Line
from planparse.outline.records.running_text.word_features import features


class Tagger(NamedTuple):
    """The first and the second chain, the weights for headings of areas, and the data's hash."""

    first: Chain
    second: Chain
    headings: Mapping[str, float]
    data: str = ""


@lru_cache(maxsize=1)
def tagger() -> Tagger:
    """The chains that `python -m training.running_text` fitted."""
    raw = json.loads(files("planparse.outline").joinpath("weights", "running_text.json").read_text("utf-8"))
    first, second = (
        chain_of(raw[name]["tags"], raw[name]["weights"], raw[name]["steps"]) for name in ("first", "second")
    )
    return Tagger(first, second, raw["headings"], raw["data"])


@noun
class Tagged:
    """The likeliest tag of each word, and what is needed to score other tags, by the second and by the first chain."""

    tags: tuple[str, ...]
    chain: Chain
    scores: Scores
    first: Chain
    first_scores: Scores

    def score(self, tags: Sequence[str]) -> float:
        """How likely these tags are for the words: a score to compare with that of others."""
        return score_of(self.chain, self.scores, tags)

    def surely_texts(self) -> Sequence[float]:
        """How likely each word is part of what is to be done, to the first chain: from 0 to 1."""
        return surely_texts(self.first, self.first_scores)


def tag_words(lines: Sequence[Line], fitted: Tagger | None = None) -> Tagged:
    """The tags of all words of the lines, in reading order."""
    chains = fitted or tagger()
    asked = features(lines)
    first_scores = scores_of(chains.first, asked)
    first = likeliest_tags(chains.first, first_scores)
    scores = scores_of(chains.second, second_features(lines, asked, first))
    tags = likeliest_tags(chains.second, scores)
    if known := tags_between(lines, tags):
        for place, tag in known.items():
            scores[place, chains.second.tags.index(tag)] += _SURE
        tags = likeliest_tags(chains.second, scores)
    tags = with_notes_behind(with_values_alike(lines, tags))
    return Tagged(tuple(tags), chains.second, scores, chains.first, first_scores)


_SURE = 50.0
"""What is added to the score of a tag that is known: more than all else can weigh."""


def surely_texts(fitted: Chain, scores: Scores) -> Sequence[float]:
    """How likely each word is part of what is to be done, from its scores: from 0 to 1."""
    found = likelihoods(fitted, scores)
    own = [at for at, tag in enumerate(fitted.tags) if tag[2:] == "TEXT"]
    return [float(row[own].sum()) for row in found]
