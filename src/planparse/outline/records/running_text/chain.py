"""A fitted chain (a conditional random field) that tags each word: its likeliest tags, and the score of any others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from planparse.noun import noun

OUTSIDE = "O"
"""The tag of a word in no field. `B-TEXT` begins a field, `I-TEXT` goes on with it."""
Scores = npt.NDArray[np.float64]


class Chain(NamedTuple):
    """The tags, the weights of each feature (one for each tag), and those from tag (row) to tag (column)."""

    tags: tuple[str, ...]
    weights: dict[str, Scores]
    steps: Scores


def chain_of(
    tags: Sequence[str], weights: Mapping[str, Mapping[str, float]], steps: Mapping[str, Mapping[str, float]]
) -> Chain:
    """A chain from its weights by name: feature and tag, tag and next tag."""
    numbers = {tag: at for at, tag in enumerate(tags)}
    made = {name: np.zeros(len(tags)) for name in weights}
    for name, own in weights.items():
        for tag, weight in own.items():
            made[name][numbers[tag]] = weight
    table = np.zeros((len(tags), len(tags)))
    for one, following in steps.items():
        for two, weight in following.items():
            table[numbers[one], numbers[two]] = weight
    return Chain(tuple(tags), made, table)


def scores_of(fitted: Chain, asked: Sequence[Sequence[str]]) -> Scores:
    """The score of each tag (column) for each word (row) by its features, without those from tag to tag."""
    found = np.zeros((len(asked), len(fitted.tags)))
    for row, names in zip(found, asked, strict=True):
        for name in names:
            if (own := fitted.weights.get(name)) is not None:
                row += own
    return found


def likeliest_tags(fitted: Chain, scores: Scores) -> list[str]:
    """The likeliest sequence of tags for the words' scores (Viterbi's algorithm).

    >>> two = chain_of(("A", "B"), {"x": {"A": 1.0}, "y": {"B": 0.5}}, {"A": {"A": 1.0}})
    >>> likeliest_tags(two, scores_of(two, [["x"], ["y"], ["x"]]))
    ['A', 'A', 'A']
    """
    if not len(scores):
        return []
    totals = scores[0]
    back: list[npt.NDArray[np.intp]] = []
    columns = np.arange(len(fitted.tags))
    for own in scores[1:]:
        sums = totals[:, None] + fitted.steps
        best = sums.argmax(axis=0)
        totals = sums[best, columns] + own
        back.append(best)
    path = [int(totals.argmax())]
    for best in reversed(back):
        path.append(int(best[path[-1]]))
    return [fitted.tags[at] for at in reversed(path)]


def score_of(fitted: Chain, scores: Scores, tags: Sequence[str]) -> float:
    """The score of these tags for the words: the higher, the likelier. That of the likeliest tags is the highest."""
    numbers = [fitted.tags.index(tag) for tag in tags]
    steps = sum(float(fitted.steps[one, two]) for one, two in pairwise(numbers))
    return steps + sum(float(row[at]) for row, at in zip(scores, numbers, strict=True))


def likelihoods(fitted: Chain, scores: Scores) -> Scores:
    """How likely each tag (column) is for each word (row), over all sequences of tags: from 0 to 1.

    The sums over what is before and behind each word (the forward-backward algorithm), in logarithms.

    >>> two = chain_of(("A", "B"), {"x": {"A": 1.0}}, {"A": {"A": 1.0}})
    >>> likelihoods(two, scores_of(two, [["x"], []])).round(2).tolist()
    [[0.83, 0.17], [0.69, 0.31]]
    """
    before, behind = np.zeros_like(scores), np.zeros_like(scores)
    for at in range(1, len(scores)):
        before[at] = _summed((before[at - 1] + scores[at - 1])[:, None] + fitted.steps, axis=0)
        back = -at
        behind[back - 1] = _summed((behind[back] + scores[back])[None, :] + fitted.steps, axis=1)
    found = before + scores + behind
    if len(scores):
        found = np.exp(found - found.max(axis=1, keepdims=True))
        found /= found.sum(axis=1, keepdims=True)
    return found


def _summed(logs: Scores, axis: int) -> Scores:
    """The logarithms of sums, less their highest: only differences count."""
    highest = logs.max(axis=axis, keepdims=True)
    total: Scores = np.log(np.exp(logs - highest).sum(axis=axis)) + highest.squeeze(axis)
    total -= total.max()
    return total


@noun
class Span:
    """Words of one field: the field's tag, the indexes of the first word and of the first after it.

    ``goes_on`` is True for the rest of a text whose first words are elsewhere.
    """

    field: str
    start: int
    stop: int
    goes_on: bool = False


def spans(tags: Sequence[str]) -> Iterator[Span]:
    """Yield the runs of words with one field.

    >>> [(span.field, span.start, span.stop) for span in spans(["B-TEXT", "I-TEXT", "O", "B-OWNER"])]
    [('TEXT', 0, 2), ('OWNER', 3, 4)]
    """
    start = 0
    for at, (before, tag) in enumerate(pairwise((OUTSIDE, *tags, OUTSIDE))):
        if tag[:1] == "I" and before[2:] == tag[2:]:
            continue
        if before != OUTSIDE:
            yield Span(before[2:], start, at, tags[start][0] == "I")
        start = at
