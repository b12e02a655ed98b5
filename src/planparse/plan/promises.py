"""What the contract promises beyond the shape of a plan: uniqueness, sums, and pointers that lead somewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from planparse.plan.model import Plan


def broken_promises(plan: Plan, raw: Any) -> Iterator[str]:  # noqa: ANN401  # any JSON value
    """Each promise that this plan breaks, in words; ``raw`` is the same plan as plain JSON values."""
    actions = [action for area in plan.areas for action in area.actions]
    refs = {action.ref for action in actions}
    yield from _doubled("ref", (action.ref for action in actions))
    yield from _doubled("id", (action.id for action in actions))
    yield from _doubled("person id", (person.id for person in plan.people))
    if plan.words.source != plan.words.placed + plan.words.unplaced:
        yield f"words: {plan.words.source} != {plan.words.placed} + {plan.words.unplaced}"
    for person in plan.people:
        yield from (
            f"{person.name} mentions {ref}, no action of this plan" for ref in person.mentions if ref not in refs
        )
    for area in plan.areas:
        for outcome in area.outcomes:
            yield from (f"an outcome stands against {ref}, no action here" for ref in outcome.refs if ref not in refs)
    pointers = [(repair.code, repair.path) for repair in plan.repairs]
    pointers += [(issue.code, issue.path) for issue in plan.issues]
    astray = [(code, path) for code, path in pointers if not resolves(raw, path)]
    yield from (f"{code} points to {path}, which is not in the plan" for code, path in astray)


def resolves(raw: Any, pointer: str) -> bool:  # noqa: ANN401  # any JSON value
    """Whether a JSON Pointer (RFC 6901) leads somewhere in this JSON value.

    >>> resolves({"a": [{"b/c": 1}]}, "/a/0/b~1c"), resolves({"a": []}, "/a/0")
    (True, False)
    """
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(raw, dict) and key in raw:
            raw = raw[key]
        elif isinstance(raw, list) and key.isdigit() and int(key) < len(raw):
            raw = raw[int(key)]
        else:
            return False
    return True


def _doubled(what: str, values: Iterable[str]) -> Iterator[str]:
    yield from (f"{what} {value!r} is not unique" for value, count in Counter(values).items() if count > 1)
