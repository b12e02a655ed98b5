"""How well the diff does on the pairs: ``PYTHONPATH=tests:. python -m versions.score [--held-out] [--errors]``."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from planparse.plan import Plan
from planparse.versions import diff
from planparse.versions.changes import Change, Diff, Spot
from versions.pairs import Named, Pair, pair

PAIRS = 36


@dataclass
class Score:
    """Sums over pairs: actions (of both sides) with exactly the right partners; changes found, missed, made up."""

    actions: int = 0
    right: int = 0
    found: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    made_up: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    @property
    def matched(self) -> float:
        return self.right / self.actions

    @property
    def recall(self) -> float:
        return self.found.total() / (self.found.total() + self.missed.total())

    @property
    def precision(self) -> float:
        return self.found.total() / (self.found.total() + self.made_up.total())


def numbers(spots: Iterable[Spot], counts: list[int]) -> frozenset[int]:
    """Places as numbers that count through the plan: of actions, or of areas where the place is an area's."""
    found = set()
    for spot in spots:
        parts = spot.path.split("/")
        area = int(parts[2])
        found.add(sum(counts[:area]) + int(parts[4]) if len(parts) > 4 else area)
    return frozenset(found)


def named(change: Change, sizes: tuple[list[int], list[int]]) -> Named:
    kind = f"restated:{change.field}" if change.kind == "restated" else change.kind
    return kind, numbers(change.old, sizes[0]), numbers(change.new, sizes[1])


def add(score: Score, one: Pair) -> None:
    said = diff(one.old, one.new)
    sizes = [len(area.actions) for area in one.old.areas], [len(area.actions) for area in one.new.areas]
    old, new = partners(said, sizes)
    for side, true, found in (("old", one.truth.old, old), ("new", one.truth.new, new)):
        for number, right in enumerate(true):
            got = found.get(number, frozenset())
            score.actions += 1
            score.right += got == right
            if got != right:
                texts = [text(one.old if side == "old" else one.new, [number])]
                texts += [text(one.new if side == "old" else one.old, side_of) for side_of in (got, right)]
                score.errors.append(f"{one.name}: {side} {number}: {sorted(got)} for {sorted(right)}: {texts}")
    truth, claimed = one.truth.named, set(_scored(said, one, sizes))
    score.found.update(kind for kind, *_ in truth & claimed)
    score.missed.update(kind for kind, *_ in truth - claimed)
    score.made_up.update(kind for kind, *_ in claimed - truth)
    score.errors += [
        f"{one.name}: missed {c[0]} {sorted(c[1])} {sorted(c[2])}" for c in sorted(truth - claimed, key=str)
    ]
    score.errors += [
        f"{one.name}: made up {c[0]} {sorted(c[1])} {sorted(c[2])}" for c in sorted(claimed - truth, key=str)
    ]


def text(plan: Plan, numbers: Iterable[int]) -> str:
    actions = [action.description[:110] for area in plan.areas for action in area.actions]
    return " | ".join(actions[number] for number in sorted(numbers))


def partners(
    said: Diff, sizes: tuple[list[int], list[int]]
) -> tuple[dict[int, frozenset[int]], dict[int, frozenset[int]]]:
    old: dict[int, frozenset[int]] = {}
    new: dict[int, frozenset[int]] = {}
    for match in said.matches:
        left, right = numbers(match.old, sizes[0]), numbers(match.new, sizes[1])
        old |= dict.fromkeys(left, right)
        new |= dict.fromkeys(right, left)
    return old, new


def _scored(said: Diff, one: Pair, sizes: tuple[list[int], list[int]]) -> Iterator[Named]:
    """The changes that the truth speaks of: not the fields of what was split or joined."""
    whole = {"split", "joined", "moved", "added", "dropped"}
    for change in said.changes:
        found = named(change, sizes)
        about_area = change.id is None and change.kind not in ("added", "dropped")
        if about_area or found[0] in whole or not (found[1] & one.truth.divided[0]):
            yield found


def scored(*, held_out: bool, count: int = PAIRS) -> Score:
    score = Score()
    for number in range(count):
        add(score, pair(number, held_out=held_out))
    return score


def table(score: Score) -> str:
    lines = [f"actions matched rightly: {score.right} of {score.actions} ({score.matched:.2%})", ""]
    lines += ["| change | found | missed | made up |", "| --- | --- | --- | --- |"]
    for kind in sorted({*score.found, *score.missed, *score.made_up}):
        lines.append(f"| `{kind}` | {score.found[kind]} | {score.missed[kind]} | {score.made_up[kind]} |")
    lines.append(f"| all | {score.found.total()} | {score.missed.total()} | {score.made_up.total()} |")
    return "\n".join(lines)


if __name__ == "__main__":
    result = scored(held_out="--held-out" in sys.argv)
    print(table(result))
    if "--errors" in sys.argv:
        print("\n".join(result.errors))
