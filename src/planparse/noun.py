"""`noun`: a frozen dataclass with slots that is quick to make. planparse makes thousands of them for a page.

Python freezes a dataclass with a check in `__setattr__`, and must then bypass that check to fill in each field:
construction takes ten times as long. A noun is frozen only for the type checker, which runs over all of the code before
every merge. At run time it costs no more than a plain class.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform, overload

_Class = TypeVar("_Class", bound=type[Any])


@overload
def noun(cls: _Class) -> _Class: ...
@overload
def noun(*, eq: bool = True) -> Callable[[_Class], _Class]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(dataclasses.field,))
def noun(cls: _Class | None = None, *, eq: bool = True) -> _Class | Callable[[_Class], _Class]:
    """A dataclass with slots, compared and hashed by its fields (or, with ``eq=False``, by identity).

    >>> @noun
    ... class Point:
    ...     x: float
    ...     y: float = 0.0
    >>> Point(1.0), Point(1.0) == Point(1.0, 0.0), len({Point(1.0), Point(1.0)})
    (Point(x=1.0, y=0.0), True, 1)
    """

    def made(cls: _Class) -> _Class:
        noun = dataclasses.dataclass(slots=True, eq=False, repr=False)(cls)
        written = {"__repr__": _shown} | (_compared(noun) if eq else {})
        for name, method in written.items():
            if cls.__dict__.get(name) is None:
                setattr(noun, name, method)
        return noun  # type: ignore[return-value]

    return made if cls is None else made(cls)


# Methods that `dataclasses` would compile for each class: for two hundred classes that takes a tenth of a second.


def _shown(self: object) -> str:
    fields = [one for one in dataclasses.fields(self) if one.repr]  # type: ignore[arg-type]
    return f"{type(self).__qualname__}({', '.join(f'{one.name}={getattr(self, one.name)!r}' for one in fields)})"


def _compared(noun: type[Any]) -> dict[str, Callable[..., Any]]:
    """Return `__eq__` and `__hash__` methods that use the values of a class's fields."""
    names = [one.name for one in dataclasses.fields(noun) if one.compare]
    hashed = [one.name for one in dataclasses.fields(noun) if (one.compare if one.hash is None else one.hash)]
    values, hashes = _values(names), _values(hashed)

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def number(self: object) -> int:
        return hash(hashes(self))

    return {"__eq__": equal, "__hash__": number}


def _values(names: Sequence[str]) -> Callable[[object], object]:
    """Return a function that gives the values of these fields at once."""
    return attrgetter(*names) if names else lambda _self: ()
