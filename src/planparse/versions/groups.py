"""Splits and joins: one action whose words are divided over several of the other plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planparse.versions.text import FUNCTION_WORDS, stem, weights, words_of

_INSIDE = 0.6
"""This part of a piece's words stands in the whole."""
_GAIN = 0.2
"""A piece brings this part of the whole's words that no other piece brings."""
_COVERED = 0.72
"""The pieces together hold this part of the whole's words."""
_MOST_PIECES = 4


class Pieces:
    """The words of both plans' actions, weighed: how far one action is made of several others."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self._old = [_stems(text) for text in old]
        self._new = [_stems(text) for text in new]
        self._weight = weights([*self._old, *self._new])

    def splits(self, pairs: Mapping[int, int], free: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """Old action to the several new ones that it was split into; ``free`` are new ones without a partner."""
        return self._found(self._old, self._new, pairs, free)

    def joins(self, pairs: Mapping[int, int], free: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """New action to the several old ones that were joined in it; ``free`` are old ones without a partner."""
        return self._found(self._new, self._old, {j: i for i, j in pairs.items()}, free)

    def _found(
        self,
        wholes: Sequence[frozenset[str]],
        parts: Sequence[frozenset[str]],
        pairs: Mapping[int, int],
        free: Sequence[int],
    ) -> dict[int, tuple[int, ...]]:
        left = list(free)
        found: dict[int, tuple[int, ...]] = {}
        for number, whole in enumerate(wholes):
            first = pairs.get(number)
            near = [part for part in left if self._size(parts[part] & whole) >= _INSIDE * self._size(parts[part]) > 0]
            pieces = self._pieces(whole, parts, first, near)
            if len(pieces) > 1:
                found[number] = tuple(sorted(pieces))
                left = [part for part in left if part not in pieces]
        return found

    def _pieces(
        self, whole: frozenset[str], parts: Sequence[frozenset[str]], first: int | None, near: list[int]
    ) -> list[int]:
        """The pieces of a whole, the one that is its partner first; none where they do not make it up."""
        size = self._size(whole)
        pieces = [] if first is None else [first]
        held = frozenset[str]() if first is None else parts[first] & whole
        while near and len(pieces) < _MOST_PIECES:
            best = max(near, key=lambda part: (self._size((parts[part] & whole) - held), -part))
            if self._size((parts[best] & whole) - held) < _GAIN * size:
                break
            pieces.append(best)
            held |= parts[best] & whole
            near = [part for part in near if part != best]
        alone = [self._size(held - frozenset().union(*(parts[p] for p in pieces if p != piece))) for piece in pieces]
        whole_again = self._size(held) >= _COVERED * size and all(one >= _GAIN * size / 2 for one in alone)
        return pieces if whole_again else []

    def _size(self, words: frozenset[str]) -> float:
        return sum(self._weight[word] for word in sorted(words))


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words_of(text) if word not in FUNCTION_WORDS)
