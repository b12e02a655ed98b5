"""`late_pattern`: a regular expression that is compiled when it is first used.

Compiling takes a third of the time of a first plan, and no plan uses all of the patterns: those that are long and
seldom asked are written with `late_pattern` instead of `re.compile`.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer")


class _Written:
    """A pattern as written. Once it is compiled its methods are those of the compiled one, and as quick."""

    __slots__ = ("_flags", "_text", *_METHODS)

    def __init__(self, text: str, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # what the compiled pattern has
        """What has not been asked before: only then does Python come here."""
        compiled = re.compile(self._text, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late_pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern, compiled when one of its methods is first asked for.

    It does what a compiled pattern does by its methods; functions of `re` do not take it.

    >>> digits = late_pattern("[0-9]+")
    >>> digits.findall("1.2 of 3"), digits.pattern
    (['1', '2', '3'], '[0-9]+')
    """
    return cast("re.Pattern[str]", _Written(text, flags))
