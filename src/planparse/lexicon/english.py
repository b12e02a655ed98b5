"""Which letters are an English word, and which words a scanner may have taken for others (see ENGLISH.md)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

_ENDS = (
    *(("s", ("",)), ("es", ("",)), ("ed", ("", "e")), ("ing", ("", "e"))),
    *(("ly", ("",)), ("ness", ("",)), ("er", ("", "e")), ("ers", ("", "e"))),
)
_SHORTEST_STEM = 3


@lru_cache(maxsize=1)
def _listed() -> frozenset[str]:
    text = files(__package__).joinpath("english.txt").read_text("utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=1 << 14)
def is_english(word: str) -> bool:
    """Whether letters in small are a word of three or more, with the usual endings; short words are never asked.

    >>> [word for word in "school schools agreed practitioners sch ool agrced rly".split() if is_english(word)]
    ['school', 'schools', 'agreed', 'practitioners']
    """
    if word in _listed():
        return True
    for end, instead in _ENDS:
        stem = word.removesuffix(end)
        if len(stem) >= _SHORTEST_STEM and stem != word and any(f"{stem}{e}" in _listed() for e in instead):
            return True
    return False


_ALIKE = (
    *(("1", "l"), ("1", "i"), ("0", "o"), ("5", "s"), ("c", "e"), ("e", "c"), ("rn", "m"), ("m", "rn")),
    *(("cl", "d"), ("vv", "w"), ("ii", "u"), ("li", "h"), ("|", "l")),
)
"""What scanners take letters for, and what was meant."""


def meant(word: str, most: int = 2) -> Iterator[str]:
    """The words in small letters that this one may be a misreading of: one or two kinds of letters taken for others.

    >>> [[word for word in meant(one) if is_english(word)] for one in ("notcs", "fo1low", "0ffcr", "c1ient")]
    [['notes'], ['follow'], ['offer'], ['client']]
    """
    seen, now = {word}, [word]
    for _ in range(most):
        now = list(dict.fromkeys(other for one in now for other in _once(one) if other not in seen))
        seen.update(now)
        yield from now


def _once(word: str) -> Iterator[str]:
    for printed, right in _ALIKE:
        at = word.find(printed)
        while at >= 0:
            yield word[:at] + right + word[at + len(printed) :]
            at = word.find(printed, at + 1)
