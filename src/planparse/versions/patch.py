"""Two plans and their matching -> a JSON Patch (RFC 6902) that makes the old plan's JSON the new one's, exactly.

Areas and actions are aligned by what became of what, so that an action put in at the front is one ``add``, not a
change of every action behind it. An action that changes its area is a ``remove`` and an ``add``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any

from planparse.plan.paths import escaped
from planparse.versions.likeness import Version
from planparse.versions.match import Matching

Json = Any
"""Any JSON value."""
Operation = dict[str, Json]


def patch(old: Version, new: Version, found: Matching) -> list[Operation]:
    """The operations, to be applied in this order."""
    names = {f"/areas/{a}": f"/areas/{b}" for a, b in found.areas.items()}
    names |= {old.items[i].path: new.items[j].path for i, j in found.pairs.items()}
    before, after = old.plan.model_dump(mode="json"), new.plan.model_dump(mode="json")
    return list(operations("", before, after, ("", ""), names))


def patch_json(operations: list[Operation]) -> str:
    """A patch as a file: one operation a line."""
    lines = ",\n".join(json.dumps(operation, ensure_ascii=False) for operation in operations)
    return f"[\n{lines}\n]\n" if lines else "[]\n"


def operations(at: str, old: Json, new: Json, paths: tuple[str, str], names: Mapping[str, str]) -> Iterator[Operation]:
    """The operations that make one value the other; ``at`` is its place by then, ``paths`` its places in both plans."""
    if old == new and json.dumps(old, sort_keys=True) == json.dumps(new, sort_keys=True):  # to Python, 1 is True
        return
    if isinstance(old, dict) and isinstance(new, dict):
        yield from _object(at, old, new, paths, names)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _list(at, old, new, paths, names)
    else:
        yield {"op": "replace", "path": at, "value": new}


def _object(
    at: str, old: dict[str, Json], new: dict[str, Json], paths: tuple[str, str], names: Mapping[str, str]
) -> Iterator[Operation]:
    for key in old:
        if key not in new:
            yield {"op": "remove", "path": f"{at}/{escaped(key)}"}
    for key, value in new.items():
        step = f"/{escaped(key)}"
        if key in old:
            yield from operations(at + step, old[key], value, (paths[0] + step, paths[1] + step), names)
        else:
            yield {"op": "add", "path": at + step, "value": value}


def _list(
    at: str, old: list[Json], new: list[Json], paths: tuple[str, str], names: Mapping[str, str]
) -> Iterator[Operation]:
    """Members that are the same thing are kept and changed in place; others are taken out and put in."""
    left = [names.get(f"{paths[0]}/{place}", _key(value)) for place, value in enumerate(old)]
    known = set(names.values())
    right = [
        f"{paths[1]}/{place}" if f"{paths[1]}/{place}" in known else _key(value) for place, value in enumerate(new)
    ]
    in_place = not (paths[0] == "/areas" or paths[0].endswith("/actions"))
    here = 0
    for op, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        both = min(b - a, d - c) if op == "equal" or in_place else 0
        for k in range(both):
            where = (f"{paths[0]}/{a + k}", f"{paths[1]}/{c + k}")
            yield from operations(f"{at}/{here + k}", old[a + k], new[c + k], where, names)
        here += both
        for _ in range(a + both, b):
            yield {"op": "remove", "path": f"{at}/{here}"}
        for k in range(c + both, d):
            yield {"op": "add", "path": f"{at}/{here}", "value": new[k]}
            here += 1


def _key(value: Json) -> str:
    return json.dumps(value, sort_keys=True)
