"""What differs between two plans, as little as one decision changes: sent in place of ten thousand actions."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter

from planparse.plan.model import Plan

M = TypeVar("M", bound=BaseModel)

Patch = dict[str, Any]
"""Of a model: by field, what differs there (`of`, `items`, `splice`, or the whole `value`)."""


def patch(before: BaseModel, after: BaseModel) -> Patch:
    """What makes ``after`` of ``before``, two models of one type, as JSON has it."""
    return {
        name: _difference(old, new)
        for name in type(before).model_fields
        if (old := getattr(before, name)) is not (new := getattr(after, name)) and old != new
    }


def patched(plan: Plan, told: Patch) -> Plan:
    """The plan that a patch makes of this one."""
    return _patched(plan, told)


def splice(before: Sequence[Any], after: Sequence[Any]) -> tuple[int, int, Sequence[Any]]:
    """Where two lists begin to differ, how many items of the first differ, and what stands in their place.

    >>> splice("abcd", "abxcd"), splice("abcd", "abcd"), splice("aaa", "aa")
    ((2, 0, 'x'), (4, 0, ''), (2, 1, ''))
    """
    least = min(len(before), len(after))
    start = next((at for at in range(least) if not _same(before[at], after[at])), least)
    room = least - start
    end = next((at for at in range(room) if not _same(before[-1 - at], after[-1 - at])), room)
    return start, len(before) - end - start, after[start : len(after) - end]


def _same(one: object, other: object) -> bool:
    return one is other or one == other


def _difference(old: object, new: object) -> Patch:
    if isinstance(old, BaseModel) and type(old) is type(new):
        return {"of": patch(old, new)}
    if isinstance(old, tuple) and isinstance(new, tuple):
        start, count, items = splice(old, new)
        if count == len(items) and all(isinstance(one, BaseModel) for one in items):
            pairs = enumerate(zip(old[start : start + count], items, strict=True), start)
            return {"items": {at: patch(*pair) for at, pair in pairs if not _same(*pair)}}
        return {"splice": [start, count, [_dumped(one) for one in items]]}
    return {"value": _dumped(new)}


def _patched(model: M, told: Patch) -> M:
    fields = type(model).model_fields
    return model.model_copy(
        update={name: _applied(getattr(model, name), fields[name].annotation, one) for name, one in told.items()}
    )


def _applied(old: Any, annotation: Any, told: Patch) -> object:  # noqa: ANN401  # any field's value and type
    if "of" in told:
        return _patched(old, told["of"])
    if "items" in told:
        changed = {int(at): one for at, one in told["items"].items()}
        return tuple(_patched(one, changed[at]) if at in changed else one for at, one in enumerate(old))
    if "splice" in told:
        start, count, items = told["splice"]
        return (*old[:start], *_loaded(annotation, items), *old[start + count :])
    return _loaded(annotation, told["value"])


@lru_cache(maxsize=256)
def _adapter(annotation: Any) -> TypeAdapter[Any]:  # noqa: ANN401  # a type as pydantic has it
    return TypeAdapter(annotation)


def _loaded(annotation: Any, value: object) -> Any:  # noqa: ANN401  # the type is the field's
    return _adapter(annotation).validate_json(json.dumps(value))


def _dumped(value: object) -> object:
    return _adapter(object).dump_python(value, mode="json")
