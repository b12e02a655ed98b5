"""How large paragraphs are set against the text of records, whatever a font says of its letters' boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from statistics import median

from planparse.words import Word

_ABOVE = frozenset("bdfhklßABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_HALF = frozenset("tij")
"""Letters that many fonts draw lower than capitals, and higher than an `x`."""
_BELOW = frozenset("gjpqyQ,;()[]/")

_WORDS = 2
"""Words that show a size: one alone is off by a tenth."""

Words = Sequence[Word]
Shape = tuple[bool, bool, bool]


def sizes(text: Sequence[Words]) -> Callable[[Words], float]:
    """What tells how large words are set, in sizes of this text; 0 where pages show no sizes, or for one word alone.

    Many a font's boxes are those of the ink: `appendix` is higher than `menu` in one size. So words are held against
    words with the same parts above and below the line.
    """
    found: dict[Shape, list[float]] = {}
    for shape, height in (one for words in text for one in _heights(words)):
        found.setdefault(shape, []).append(height)
    usual = {shape: median(heights) for shape, heights in found.items()}

    def size(words: Words) -> float:
        shares = [height / usual[shape] for shape, height in _heights(words) if usual.get(shape)]
        return median(shares) if len(shares) >= _WORDS else 0.0

    return size


def _heights(words: Words) -> Iterator[tuple[Shape, float]]:
    for word in words:
        box, letters = word.place.box, set(word.text)
        if box and any(map(str.isalpha, letters)):
            above = bool(letters & _ABOVE)
            yield (above, not above and bool(letters & _HALF), bool(letters & _BELOW)), box[3] - box[1]
