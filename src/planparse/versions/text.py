"""Texts -> how alike they are: rare words count more than common ones, and a typing error costs a few letters only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float32]

_FUNCTION_WORDS = """
    a an and are as at be been by for from has have in into is it its of on or our so that the their them they this
    to was we were what when where which who will with
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
"""Words that any two actions share, whatever they are about."""

_NUMBER_WORDS = """
    one two three four five six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
"""
_NUMBERS = {word: str(value) for value, word in enumerate(_NUMBER_WORDS.split(), 1)}
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: case, marks and the spelling of small numbers do not matter.

    >>> words_of("Train three Team-Managers; (children’s)")
    ['train', '3', 'team', 'managers', "children's"]
    """
    found = (word.casefold().replace("’", "'") for word in _WORD.findall(text))
    return [_NUMBERS.get(word, word) for word in found]


def stem(word: str) -> str:
    """The first letters of a word, in place of its ending: enough to see that a word comes again.

    >>> stem("managers") == stem("manager's"), stem("audits") == stem("auditing")
    (True, False)
    """
    word = word.removesuffix("'s")
    return word[:6] if len(word) > 6 else word.removesuffix("s") if len(word) > 3 else word


@lru_cache(maxsize=65536)
def _grams(word: str) -> tuple[str, ...]:
    """The three-letter pieces of a word with its ends marked; a short word is one piece."""
    if word in FUNCTION_WORDS:
        return ()
    marked = f"^{word}$"
    return tuple({marked[i : i + 3] for i in range(len(marked) - 2)}) if len(word) > 3 else (marked,)


def grams_of(text: str) -> frozenset[str]:
    """All pieces of a text's words; function words have none."""
    return frozenset(gram for word in words_of(text) for gram in _grams(word))


def weights(sets: Sequence[frozenset[str]]) -> dict[str, float]:
    """What each piece or word counts: the rarer among these texts, the more (inverse document frequency)."""
    seen = Counter(piece for one in sets for piece in one)
    return {piece: float(np.log1p(len(sets) / count)) for piece, count in seen.items()}


def alike(old: Sequence[str], new: Sequence[str]) -> tuple[Matrix, Matrix]:
    """For each pair of texts, old by new: their likeness (Dice) and the share of the shorter in the longer.

    Both are from 0 to 1. Empty texts are alike to nothing.
    """
    left, right = [grams_of(text) for text in old], [grams_of(text) for text in new]
    weight = weights([*left, *right])
    index = {gram: place for place, gram in enumerate(sorted(weight))}
    scale = np.array([weight[gram] for gram in index], dtype=np.float32)
    first, second = _matrix(left, index), _matrix(right, index)
    common = (first * scale) @ second.T
    sizes_old, sizes_new = (first @ scale)[:, None], (second @ scale)[None, :]
    dice = 2 * common / np.maximum(sizes_old + sizes_new, 1e-6)
    share = common / np.maximum(np.minimum(sizes_old, sizes_new), 1e-6)
    return dice.astype(np.float32), share.astype(np.float32)


def _matrix(sets: Sequence[frozenset[str]], index: dict[str, int]) -> Matrix:
    filled = np.zeros((len(sets), len(index)), dtype=np.float32)
    for row, grams in enumerate(sets):
        filled[row, [index[gram] for gram in grams]] = 1
    return filled
