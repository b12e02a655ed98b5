"""Letters made plain, and text cut into words: the same for every reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planparse.words import Place, Word

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SPECIAL = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\ufb00-\ufb06\x00-\x08\x0e-\x1b\x7f]")


def plain(text: str) -> str:
    """The text without soft hyphens, zero-width marks and control codes, its ligatures as plain letters.

    No-break spaces stay: they are white space, and words are split there.

    >>> plain("o\u00adﬃce")
    'office'
    """
    return _SPECIAL.sub(lambda mark: _LIGATURES.get(mark[0], ""), text)


def words_of(text: str, place: Place, ids: Iterator[int]) -> Iterator[Word]:
    r"""The words of one cell or paragraph; a new line in it (also the vertical tab that Word writes) is kept as gap.

    >>> [(word.id, word.text, word.gap) for word in words_of("a b\nc", Place(), iter(range(9)))]
    [(0, 'a', ' '), (1, 'b', ' '), (2, 'c', '\n')]
    """
    for number, part in enumerate(re.split("[\n\v]", text)):
        gap = "\n" if number else " "
        for word in plain(part).split():
            yield Word(next(ids), word, place, gap)
            gap = " "
