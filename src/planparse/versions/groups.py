"""Splits and joins: one action whose words are divided over several of the other plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from planparse.versions.text import FUNCTION_WORDS, stem, weights, words_of

_INSIDE = 0.6
"""This part of a piece's words stands in the whole."""
_GAIN = 0.2
"""A piece brings this part of the whole's words that no other piece brings."""
_COVERED = 0.72
"""The pieces together hold this part of the whole's words."""
_ALL_OVER = 0.9
"""A smaller piece will do if it is made of nothing but words that the others miss, and then this part is held."""
_MOST_PIECES = 4


Words = Counter[str]


class Pieces:
    """The words of both plans' actions, weighed: how far one action is made of several others."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self._old = [_stems(text) for text in old]
        self._new = [_stems(text) for text in new]
        self._weight = weights([frozenset(words) for words in (*self._old, *self._new)])

    def splits(self, pairs: Mapping[int, int], free: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """Old action to the several new ones that it was split into; ``free`` are new ones without a partner."""
        return self._found(self._old, self._new, pairs, free)

    def joins(self, pairs: Mapping[int, int], free: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """New action to the several old ones that were joined in it; ``free`` are old ones without a partner."""
        return self._found(self._new, self._old, {j: i for i, j in pairs.items()}, free)

    def _found(
        self,
        wholes: Sequence[Words],
        parts: Sequence[Words],
        pairs: Mapping[int, int],
        free: Sequence[int],
    ) -> dict[int, tuple[int, ...]]:
        left = list(free)
        found: dict[int, tuple[int, ...]] = {}
        for number, whole in enumerate(wholes):
            near = [part for part in left if self._size(parts[part] & whole) >= _INSIDE * self._size(parts[part]) > 0]
            pieces = self._pieces(whole, parts, pairs.get(number), near)
            if len(pieces) > 1:
                found[number] = tuple(sorted(pieces))
                left = [part for part in left if part not in pieces]
        return found

    def _pieces(self, whole: Words, parts: Sequence[Words], first: int | None, near: list[int]) -> list[int]:
        """The pieces of a whole, the one that is its partner first; none where they do not make it up.

        A word counts as often as it stands there: of ``see A and see B``, ``see B`` holds one half.
        """
        size = self._size(whole)
        pieces = [] if first is None else [first]
        rest = whole if first is None else whole - parts[first]
        while near and len(pieces) < _MOST_PIECES:
            best = max(near, key=lambda part: (self._size(parts[part] & rest), -part))
            left = rest - parts[best]
            missing = parts[best] <= rest and self._size(left) <= (1 - _ALL_OVER) * size
            if self._size(parts[best] & rest) < _GAIN * size and not missing:
                break
            pieces.append(best)
            rest = left
            near = [part for part in near if part != best]
        own = self._size(whole & parts[first]) if first is not None else size
        return pieces if self._size(rest) <= (1 - _COVERED) * size and own >= _GAIN * size else []

    def _size(self, words: Words) -> int:
        return sum(self._weight[word] * count for word, count in words.items())


def _stems(text: str) -> Words:
    return Counter(stem(word) for word in words_of(text) if word not in FUNCTION_WORDS)
