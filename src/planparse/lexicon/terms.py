"""Words that hold for one run beside the lexicon's: the headers and area labels of a council's profile.

Dozens of small functions ask the lexicon whether a text is a label. What they are told, and what they remember of it,
depends on the terms in force, which the pipeline sets for the length of one file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

from planparse.noun import noun

P = ParamSpec("P")
R = TypeVar("R")


@noun(eq=False)
class Terms:
    """Headers with their fields, and area labels. Equal to itself alone: `terms` makes each once."""

    headers: tuple[tuple[str, str], ...] = ()
    areas: tuple[str, ...] = ()


_NONE = Terms()


def terms(headers: tuple[tuple[str, str], ...] = (), areas: tuple[str, ...] = ()) -> Terms:
    """The one object for these words, so that what is remembered for them holds from file to file."""
    return _made(headers, areas) if headers or areas else _NONE


_made = lru_cache(maxsize=16)(Terms)

_IN_FORCE: ContextVar[Terms] = ContextVar("terms", default=_NONE)


def in_force() -> Terms:
    """The terms of this run."""
    return _IN_FORCE.get()


@contextmanager
def using(own: Terms) -> Iterator[None]:
    """These terms hold in this block, in this thread."""
    token = _IN_FORCE.set(own)
    try:
        yield
    finally:
        _IN_FORCE.reset(token)


def remembered(maxsize: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """As `functools.lru_cache`, for functions that ask the lexicon: what is remembered holds for the terms in force.

    >>> @remembered(4)
    ... def areas():
    ...     return in_force().areas
    >>> with using(terms(areas=("Goal",))):
    ...     own = areas()
    >>> own, areas()
    (('Goal',), ())
    """

    def made(function: Callable[P, R]) -> Callable[P, R]:
        @lru_cache(maxsize=maxsize)
        def kept(_own: Terms, *args: P.args, **kwargs: P.kwargs) -> R:
            return function(*args, **kwargs)

        @wraps(function)
        def asked(*args: P.args, **kwargs: P.kwargs) -> R:
            return kept(_IN_FORCE.get(), *args, **kwargs)  # type: ignore[arg-type]  # hashable, as `lru_cache` needs

        return asked

    return made
