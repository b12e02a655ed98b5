"""`noun`: the frozen, slotted dataclass of which this program makes thousands a page.

Python freezes a dataclass by a check in `__setattr__`, and then must go round that check to fill in each field:
construction takes ten times as long. A noun is frozen for the type checker, which runs over all of the code before
every merge, and costs no more than a plain class at run time.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, TypeVar, dataclass_transform, overload

_Class = TypeVar("_Class", bound=type[Any])


@overload
def noun(cls: _Class) -> _Class: ...
@overload
def noun(*, eq: bool = True) -> Callable[[_Class], _Class]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(dataclasses.field,))
def noun(cls: _Class | None = None, *, eq: bool = True) -> _Class | Callable[[_Class], _Class]:
    """A dataclass with slots, equal and hashed by its fields (or, with ``eq=False``, by itself alone).

    >>> @noun
    ... class Point:
    ...     x: float
    ...     y: float = 0.0
    >>> Point(1.0), Point(1.0) == Point(1.0, 0.0), len({Point(1.0), Point(1.0)})
    (Point(x=1.0, y=0.0), True, 1)
    """

    def made(cls: _Class) -> _Class:
        return dataclasses.dataclass(slots=True, eq=eq, unsafe_hash=eq)(cls)  # type: ignore[return-value]

    return made if cls is None else made(cls)
