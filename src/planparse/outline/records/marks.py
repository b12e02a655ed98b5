"""Marks that part what a record prints (`;`, `|`, brackets): cut from the values, and kept apart."""

from __future__ import annotations

from collections.abc import Sequence

from planparse.lexicon.bullets import is_bullet
from planparse.words import Word, split_word

Words = tuple[Word, ...]
_BEHIND = frozenset(";|,")
_LONE = frozenset("|;/,([")
_PAIRS = {")": "(", "]": "["}


def trimmed(words: Sequence[Word]) -> tuple[Words, Words]:
    """The words without the marks around them, and the marks.

    >>> from planparse.words import Place
    >>> made = lambda text: [Word(n, w, Place()) for n, w in enumerate(text.split())]
    >>> [" ".join(w.text for w in part) for part in trimmed(made("| Ann Reed (Head of MASH);"))]
    ['Ann Reed (Head of MASH)', '| ;']
    >>> [" ".join(w.text for w in part) for part in trimmed(made("May 2024)"))]
    ['May 2024', ')']
    """
    kept, gone = list(words), []
    while kept and _is_lone(kept[0]):
        gone.append(kept.pop(0))
    behind: list[Word] = []
    while kept:
        last = kept[-1]
        mark = last.text[-1]
        if _is_lone(last):
            behind.append(kept.pop())
        elif mark in _BEHIND or (mark in _PAIRS and _is_unopened(kept, mark)) or (mark == "." and _closes(kept)):
            if len(last.text) == 1:
                behind.append(kept.pop())
                continue
            kept[-1], rest = split_word(last, len(last.text) - 1)
            behind.append(rest)
        else:
            break
    return tuple(kept), (*gone, *reversed(behind))


def _is_lone(word: Word) -> bool:
    return word.text in _LONE or is_bullet(word.text)


def _is_unopened(words: Sequence[Word], mark: str) -> bool:
    text = "".join(word.text for word in words)
    return text.count(mark) > text.count(_PAIRS[mark])


def _closes(words: Sequence[Word]) -> bool:
    """Whether a full stop stands behind a bracket that was opened before the words."""
    text = words[-1].text
    return len(text) > 1 and text[-2] in _PAIRS and _is_unopened([*words[:-1], words[-1]], text[-2])


def unbracketed(words: Sequence[Word]) -> tuple[Words, Words]:
    """The words without a bracket that stands before the first of them, and that bracket."""
    first = words[0]
    if first.text[0] in "([" and len(first.text) > 1 and first.text[-1] not in ")]":
        bracket, rest = split_word(first, 1)
        return (rest, *words[1:]), (bracket,)
    return tuple(words), ()
