"""Texts -> how alike they are: rare words count more than common ones, and a typing error costs a few letters only."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]
Sums = npt.NDArray[np.int64]

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
_UNIT = 1000
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared: case, marks and the spelling of small numbers do not matter.

    >>> words_of("Train three Team-Managers; (children’s)")
    ('train', '3', 'team', 'managers', "children's")
    """
    found = (word.casefold().replace("’", "'") for word in _WORD.findall(text))
    return tuple(_NUMBERS.get(word, word) for word in found)


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


@lru_cache(maxsize=8192)
def grams_of(text: str) -> frozenset[str]:
    """All pieces of a text's words; function words have none."""
    return frozenset(gram for word in words_of(text) for gram in _grams(word))


def weights(sets: Sequence[frozenset[str]]) -> dict[str, int]:
    """What each piece or word counts: the rarer among these texts, the more (inverse document frequency).

    Whole numbers, so that sums are the same in any order and on any machine.
    """
    seen = Counter(piece for one in sets for piece in one)
    return {piece: round(_UNIT * math.log1p(len(sets) / count)) for piece, count in seen.items()}


def overlap(left: Sequence[frozenset[str]], right: Sequence[frozenset[str]], weight: Mapping[str, int]) -> Sums:
    """For each pair of sets, left by right: what the pieces that both hold count together."""
    sums = np.zeros((len(left), len(right)), dtype=np.int64)
    rows, columns = _holders(left), _holders(right)
    # Pieces of one word are mostly held by the same texts: they are counted at once.
    together = Counter[tuple[tuple[int, ...], tuple[int, ...]]]()
    for piece in rows.keys() & columns.keys():
        together[tuple(rows[piece]), tuple(columns[piece])] += weight[piece]
    for (some, others), count in together.items():
        sums[np.array(some)[:, None], np.array(others)] += count
    return sums


def _holders(sets: Sequence[frozenset[str]]) -> dict[str, list[int]]:
    """Each piece, and the sets that hold it."""
    found: dict[str, list[int]] = {}
    for place, one in enumerate(sets):
        for piece in one:
            found.setdefault(piece, []).append(place)
    return found


def alike(old: Sequence[str], new: Sequence[str]) -> tuple[Matrix, Matrix]:
    """For each pair of texts, old by new: their likeness (Dice) and the share of the shorter in the longer.

    Both are from 0 to 1. Empty texts are alike to nothing.
    """
    return alike_sets([grams_of(text) for text in old], [grams_of(text) for text in new])


def alike_sets(left: Sequence[frozenset[str]], right: Sequence[frozenset[str]]) -> tuple[Matrix, Matrix]:
    """The same for texts as sets of pieces or words."""
    weight = weights([*left, *right])
    common = overlap(left, right, weight)
    sizes_old = np.array([sum(map(weight.__getitem__, grams)) for grams in left], dtype=np.int64)[:, None]
    sizes_new = np.array([sum(map(weight.__getitem__, grams)) for grams in right], dtype=np.int64)[None, :]
    dice = 2 * common / np.maximum(sizes_old + sizes_new, 1)
    return dice, common / np.maximum(np.minimum(sizes_old, sizes_new), 1)
