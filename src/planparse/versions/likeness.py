"""How alike two descriptions are, and what that counts for or against their being one action's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from planparse.versions.text import FUNCTION_WORDS, Matrix, alike, alike_sets, overlap, stem, words_of

Counts = npt.NDArray[np.float64]

_TEXT = ((0.0, 0.15, 0.3, 0.4, 0.5, 0.7, 0.85, 1.0), (-18.0, -12.0, -5.0, -1.5, 1.0, 4.0, 6.5, 9.0))
"""Likeness of two descriptions, and what it counts (natural logarithms of odds)."""
_SHARE = 0.88
"""A text that is whole in a longer one counts as alike as this: a clause was added or cut."""
_SHORT = 5
"""Texts of fewer words are in many longer ones by chance."""
_SIBLINGS = 0.6
"""Two actions of one plan are siblings if their texts are this much alike."""
_TELLING = ((0.0, 0.5, 1.0), (-11.0, -2.0, 1.0))
"""The part of the words that tell siblings apart which is in the other plan's text, and what it counts."""
_ONE_SIDED = 0.3
"""So much of it counts where an action has siblings in one of the plans only: there its words may be a rewording."""


@dataclass(frozen=True)
class Likeness:
    """Of each pair, old by new: how alike the texts are, and what that counts."""

    text: Matrix
    counts: Counts


def likeness(old: Sequence[str], new: Sequence[str]) -> Likeness:
    """What the descriptions alone say; each list holds those of one plan."""
    dice, share = alike(old, new)
    lengths = np.minimum.outer([len(words_of(text)) for text in old], [len(words_of(text)) for text in new])
    within = np.maximum(dice, _SHARE * share * np.minimum(1, 0.4 + dice))
    text = np.where(lengths >= _SHORT, within, dice)
    return Likeness(text, np.interp(text, *_TEXT) + _telling(old, new))


def _telling(old: Sequence[str], new: Sequence[str]) -> Counts:
    """What the words say that tell an action from its nearest sibling in its own plan.

    ``Recruit for team A`` and ``Recruit for team B`` are alike, but they are not one: where a plan holds both, the word
    in which they differ decides, and a pair that has it on neither side is unlikely.
    """
    left, right = [_stems(text) for text in old], [_stems(text) for text in new]
    held, turned = _held(left, right), _held(right, left).T
    share = np.fmax(held, turned)
    counts = np.where(np.isnan(share), 0.0, np.interp(np.nan_to_num(share), *_TELLING))
    return np.where(np.isnan(held) | np.isnan(turned), _ONE_SIDED * counts, counts)


def _held(own: Sequence[frozenset[str]], others: Sequence[frozenset[str]]) -> Counts:
    """Which part of the words that tell one action from its sibling stands in each text of the other plan.

    NaN where it has no sibling.
    """
    among, _ = alike_sets(own, own)
    apart = among - 2 * np.eye(len(own))
    siblings = [
        own[row] - own[int(other)] if apart[row, other] >= _SIBLINGS else frozenset[str]()
        for row, other in enumerate(np.argmax(apart, axis=1))
    ]
    once = dict.fromkeys(frozenset().union(*siblings), 1)
    sizes = np.array([len(words) for words in siblings])[:, None]
    return np.where(sizes > 0, overlap(siblings, others, once) / np.maximum(sizes, 1), np.nan)


def _stems(text: str) -> frozenset[str]:
    """The words of a text that can tell; a lone letter (``team A``) does, other function words do not."""
    return frozenset(stem(word) for word in words_of(text) if len(word) == 1 or word not in FUNCTION_WORDS)
