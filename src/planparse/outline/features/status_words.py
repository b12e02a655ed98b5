"""How much the words of a short cell sound like those that say how far an action is: `Part way`, `Home and dry`.

Teams call their statuses as they like, so no list holds them all. A fitted regression scores the words; `python -m
training.status_words` fits it on the short cells of invented plans: statuses, and all else that stands in columns.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from planparse.lexicon.statuses import plain
from planparse.outline.scored import likely

LONGEST: Final = 8
"""The most words of a cell that is asked; statuses with more are narratives."""
_STEM: Final = 5
"""Letters of a word that stand for its forms: `slipp` for `slipping` and `slippage`."""
_NEGATIONS: Final = frozenset({"not", "no", "never", "non", "without", "nothing", "none", "hardly", "little", "few"})
_TOKEN: Final = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+(?:\.\d+)?%?|[?✓✔✗✘]")


def word_features(text: str) -> list[str]:
    """What the words of a status show: each word, its stem, the first and last, negations, figures by their size.

    >>> word_features("Not to time")
    ['bias', 'word:not', 'word:to', 'word:time', 'after_no:to', 'negated', 'first:not', 'last:time', 'words:3']
    """
    tokens = _TOKEN.findall(plain(text))
    words = [token for token in tokens if token[0].isalpha()]
    found = ["bias", *(f"word:{word}" for word in words)]
    found += [f"stem:{word[:_STEM]}" for word in words if len(word) > _STEM - 1]
    after = [word for before, word in pairwise(words) if before in _NEGATIONS]
    found += [f"after_no:{word}" for word in after] + ["negated"] * bool(after)
    if words:
        found += [f"first:{words[0]}", f"last:{words[-1]}", f"words:{min(len(words), 5)}"]
    return [*found, *(_figure(token) for token in tokens if not token[0].isalpha())]


def _figure(token: str) -> str:
    """The feature of a figure or a sign: a percentage by its size.

    >>> [_figure(token) for token in ("0%", "40%", "75%", "100%", "3", "?")]
    ['share:none', 'share:less', 'share:more', 'share:all', 'figure', 'sign:?']
    """
    if not token[0].isdigit():
        return f"sign:{token}"
    if not token.endswith("%"):
        return "figure"
    value = float(token[:-1])
    return "share:" + ("none" if value == 0 else "all" if value >= 100 else "less" if value < 50 else "more")


def cell_word_features(cell: str) -> dict[str, float]:
    """The features of a short cell: its words, and how it is written.

    >>> sorted(cell_word_features("Ann REED"))[:4]
    ['bias', 'capitals:all', 'first:ann', 'last:reed']
    """
    names = word_features(cell)
    words = cell.split()
    inner = [word for word in words[1:] if word[:1].isalpha()]
    if inner:
        capital = sum(word[:1].isupper() for word in inner)
        names.append("capitals:" + ("none" if not capital else "all" if capital == len(inner) else "some"))
    if cell[:1].islower():
        names.append("small")
    return dict.fromkeys(names, 1.0)


def is_asked(cell: str) -> bool:
    """Whether a cell is short enough, and has a letter."""
    return len(cell.split()) <= LONGEST and any(map(str.isalpha, cell))


@lru_cache(maxsize=4096)
def sounds_like_status(cell: str) -> float:
    """How likely a short cell says how far an action is, by its words; 0 for long cells and those without a word.

    >>> sounds_like_status("Nearly there") > 0.5 > sounds_like_status("Head of Finance")
    True
    """
    return likely("status_words", cell_word_features(cell)) if is_asked(cell) else 0.0
