"""`lazy_pattern`: a regular expression that is compiled when it is first used.

Compiling takes a third of the time of a first plan, and no plan uses all of the patterns. So long patterns that are
seldom used are written with `lazy_pattern` instead of `re.compile`. `needed_words` gives the words that a text must
have for a pattern to match: a text without them is ruled out quickly, and the pattern is not compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer")


class _LazyPattern:
    """A pattern as written. Once it is compiled, its methods are those of the compiled pattern, and as quick."""

    __slots__ = ("_flags", "_text", *_METHODS)

    def __init__(self, text: str, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # what the compiled pattern has
        """Compile the pattern. Python calls this only for the first use of a method or attribute."""
        compiled = re.compile(self._text, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy_pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that is compiled when one of its methods is first used.

    It has the methods of a compiled pattern; functions of `re` do not accept it.

    >>> digits = lazy_pattern("[0-9]+")
    >>> digits.findall("1.2 of 3"), digits.pattern
    (['1', '2', '3'], '[0-9]+')
    """
    return cast("re.Pattern[str]", _LazyPattern(text, flags))


Needs = tuple[tuple[str, ...], ...]
"""Groups of words: a text must have one word (or part of a word) of each group."""

_TOKEN = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P=\w+\)|\(\?(?:[:=!]|<[=!]|P<\w+>)|[()|]"
    r"|(?:[*+?]|\{\d*,?\d*\})[?+]?|[^\\\[\](){}|*+?.^$ ]+|.",
    re.S,
)
_SETS = re.compile(r"\(\?(?![:=!<P])")
"""Groups that set a flag, or are rare. `needed_words` does not read patterns that have one."""
_LETTERS = re.compile(r"[^\\\[\](){}|*+?.^$ ]")
_AT_LEAST_ONE = tuple(f"{{{number}" for number in range(1, 10))
"""Beginnings of counts, like `{2,}`, whose part must occur at least once."""
_LONG = 4
"""Letters of a word that is rare enough: more letters do not count as rarer."""


def needed_words(pattern: str, parts: Mapping[str, Needs] | None = None) -> Needs:
    r"""The words that a pattern needs, the rarest group first; ``(?P=name)`` is a part whose needs are in ``parts``.

    A space may match any white space, so no word crosses one. Only for patterns that are case-sensitive.

    >>> needed_words(r"(?:is|are) (?:now )*completed?(?= in)")
    (('complete',), ('is', 'are'))
    >>> needed_words(r"\w+ed|done"), needed_words(r"\d+|done"), needed_words("(?P=end) of it", {"end": (("done",),)})
    ((('ed', 'done'),), (), (('done',), ('of',), ('it',)))
    """
    if _SETS.search(pattern):
        return ()
    found = _alternatives(iter(_TOKEN.findall(pattern)), parts or {})
    return tuple(sorted(found, key=_says, reverse=True))


def has_needed(text: str, needs: Needs) -> bool:
    """Whether a text has a word of each group.

    >>> needs = (("complete", "done"), ("is", "are"))
    >>> has_needed("all are done", needs), has_needed("all done", needs), has_needed("", ())
    (True, False, True)
    """
    for words in needs:
        for word in words:
            if word in text:
                break
        else:
            return False
    return True


def _alternatives(tokens: Iterator[str], parts: Mapping[str, Needs]) -> list[tuple[str, ...]]:
    """The groups needed by the part up to a closing bracket; of several alternatives, one group with words of each."""
    branches: list[list[tuple[str, ...]]] = []
    found: list[tuple[str, ...]] = []
    run = ""  # letters in a row
    last = 0  # how many groups the last part added
    for token in tokens:
        if token.isalpha() or _LETTERS.match(token):
            run += token
            continue
        lacks = token[0] in "*?{" and not token.startswith(_AT_LEAST_ONE)
        if run:
            run = run[:-1] if lacks else run
            found += [(run,)] if run else []
            run = ""
        elif lacks and last:
            del found[-last:]
        if token == ")":
            break
        part = _part(token, tokens, parts) if token[0] == "(" else ()
        found += part
        last = len(part)
        if token == "|":
            branches.append(found)
            found = []
    found += [(run,)] if run else []
    if not branches:
        return found
    if not found or not all(branches):
        return []
    best = [groups[0] if len(groups) == 1 else max(groups, key=_says) for groups in (*branches, found)]
    return [tuple(dict.fromkeys(word for words in best for word in words))]


def _part(token: str, tokens: Iterator[str], parts: Mapping[str, Needs]) -> Sequence[tuple[str, ...]]:
    """The groups needed by the part that this bracket begins; none for a look-ahead or look-behind."""
    if token.startswith("(?P="):
        return parts[token[4:-1]]
    inside = _alternatives(tokens, parts)
    return () if token.startswith(("(?=", "(?!", "(?<")) else inside


def _says(words: tuple[str, ...]) -> tuple[int, int]:
    """A sort key for how rare a group is: long words are rarer, and a group of few words is."""
    return min(_LONG, *map(len, words)), -len(words)
