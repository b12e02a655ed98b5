"""Pairs of invented plan versions with known changes: 36 to tune on, 36 held out.

The held-out pairs have other plans, other words to reword with, and paraphrases written by hand; the matching was tuned
on the development pairs alone. Everything is made from the pair's number, so that a pair is the same every time.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from planparse.plan import Plan
from versions import edits as e
from versions.sketch import Sketch, from_corpus, from_sample, teams
from versions.vocabulary import DEVELOPMENT, HELD_OUT, Vocabulary

Named = tuple[str, frozenset[int], frozenset[int]]
"""A change as it is scored: its kind, and the old and new actions (or areas, with kinds that say so) it is about."""


@dataclass(frozen=True)
class Recipe:
    """What happens between two versions: edits with how often, and whether all numbers are given anew."""

    name: str
    edits: tuple[tuple[e.Edit, int], ...]
    renumbered: bool = False


FIELDS = ((e.redate, 2), (e.reassign, 2), (e.advance, 2), (e.report, 2), (e.aim, 1), (e.recost, 1))
RECIPES = (
    Recipe("next quarter", (*FIELDS, (e.aim_higher, 1), (e.respell_date, 1), (e.report, 3))),
    Recipe("reworded", ((e.reword_lightly, 3), (e.reword_heavily, 2), (e.misspell, 1), (e.redate, 1))),
    Recipe("reworded and renumbered", ((e.add_in_front, 1), (e.reword_lightly, 2), (e.reword_heavily, 2)), True),
    Recipe("splits and joins", ((e.split, 2), (e.join, 1), (e.redate, 1), (e.reword_lightly, 1))),
    Recipe("splits and joins, renumbered", ((e.add, 1), (e.split, 1), (e.join, 2), (e.drop, 1)), True),
    Recipe("in and out", ((e.drop, 2), (e.add, 2), (e.replace, 2), (e.reword_lightly, 1), (e.advance, 1))),
    Recipe("in and out, renumbered", ((e.drop, 2), (e.add_in_front, 1), (e.add, 2), (e.reword_heavily, 1)), True),
    Recipe("moved", ((e.move, 3), (e.reword_lightly, 2), (e.rename_area, 1), (e.reassign, 1))),
    Recipe("moved and renumbered", ((e.move, 2), (e.turn, 1), (e.reword_heavily, 1), (e.retitle_area, 1)), True),
    Recipe("near-duplicates", ((e.twin, 3), (e.other_team, 2), (e.drop, 1), (e.redate, 1), (e.reword_lightly, 1))),
    Recipe("areas", ((e.add_area, 1), (e.drop_area, 1), (e.swap_areas, 1), (e.rename_area, 1), (e.misspell, 1)), True),
    Recipe(
        "everything",
        (
            *FIELDS,
            *((edit, 1) for edit in (e.reword_lightly, e.reword_heavily, e.misspell, e.drop, e.replace, e.move)),
            *((edit, 1) for edit in (e.add, e.split, e.join, e.twin, e.rename_area)),
        ),
        True,
    ),
)
DEVELOPMENT_PLANS: tuple[Callable[[], Sketch], ...] = (
    lambda: from_corpus("westmarch"),
    lambda: from_corpus("calderbrook"),
    lambda: teams(("North", "South", "East", "West")),
)
HELD_OUT_PLANS: tuple[Callable[[], Sketch], ...] = (
    lambda: from_corpus("kingsfell"),
    lambda: from_corpus("harrowmere"),
    lambda: from_sample(),
    lambda: from_corpus("aldermoor"),
    lambda: teams(("Alder", "Birch", "Cedar", "Damson", "Elder")),
)


@dataclass
class Truth:
    """What is known of a pair: partners of each action, by number, and the changes."""

    old: list[frozenset[int]]
    new: list[frozenset[int]]
    named: set[Named] = field(default_factory=set)

    @property
    def divided(self) -> tuple[set[int], set[int]]:
        """Old and new actions of splits and joins: which of their fields changed is not settled, and not scored."""
        pairs = [(i, j) for i, partners in enumerate(self.old) for j in partners]
        several = [(i, j) for i, j in pairs if len(self.old[i]) > 1 or len(self.new[j]) > 1]
        return {i for i, _ in several}, {j for _, j in several}


@dataclass(frozen=True)
class Pair:
    """Two versions and the truth about them."""

    name: str
    old: Plan
    new: Plan
    truth: Truth


@cache
def pair(number: int, *, held_out: bool) -> Pair:
    """One pair: its recipe and its plan follow from its number."""
    with TemporaryDirectory() as folder:
        return _pair(number, Path(folder), held_out=held_out)


def _pair(number: int, folder: Path, *, held_out: bool) -> Pair:
    plans, words = (HELD_OUT_PLANS, HELD_OUT) if held_out else (DEVELOPMENT_PLANS, DEVELOPMENT)
    recipe = RECIPES[number % len(RECIPES)]
    plan = (number + number // len(RECIPES)) % len(plans)
    rng = random.Random(f"{held_out} {number}")
    first = _first(plan, held_out=held_out)
    second = _next(first, recipe, rng, words)
    name = f"{'held' if held_out else 'dev'}{number:02d} {recipe.name}"
    old, new = first.parsed(folder / f"{name} old.txt"), second.parsed(folder / f"{name} new.txt")
    return Pair(name, old, new, _truth(first, second, old, new))


@cache
def _first(plan: int, *, held_out: bool) -> Sketch:
    return (HELD_OUT_PLANS if held_out else DEVELOPMENT_PLANS)[plan]()


def _next(first: Sketch, recipe: Recipe, rng: random.Random, words: Vocabulary) -> Sketch:
    """The next version; more is done to longer plans."""
    second = deepcopy(first)
    share = 1 + len(first.rows) // 30
    for edit, times in recipe.edits:
        for _ in range(times * share):
            edit(second, rng, words)
    (e.renumber if recipe.renumbered else e.keep_numbers)(second, first)
    return second


def _truth(first: Sketch, second: Sketch, old: Plan, new: Plan) -> Truth:
    rows = second.rows
    partners = [frozenset(j for j, row in enumerate(rows) if i in row.origin) for i in range(len(first.rows))]
    truth = Truth(partners, [frozenset(row.origin) for row in rows])
    truth.named |= {("dropped", frozenset({i}), frozenset()) for i, found in enumerate(partners) if not found}
    truth.named |= {("added", frozenset(), frozenset({j})) for j, row in enumerate(rows) if not row.origin}
    truth.named |= {("split", frozenset({i}), found) for i, found in enumerate(partners) if len(found) > 1}
    truth.named |= {
        ("joined", frozenset(row.origin), frozenset({j})) for j, row in enumerate(rows) if len(row.origin) > 1
    }
    homes = [part.origin for part in first.parts for _ in part.rows]
    now = [part.origin for part in second.parts for _ in part.rows]
    refs = [a.ref for area in old.areas for a in area.actions], [a.ref for area in new.areas for a in area.actions]
    for j, row in enumerate(rows):
        for i in row.origin:
            both = frozenset({i}), frozenset({j})
            if homes[i] != now[j]:
                truth.named.add(("moved", *both))
            if i in truth.divided[0]:
                continue
            if refs[0][i] != refs[1][j]:
                truth.named.add(("renumbered", *both))
            truth.named |= {(kind, *both) for kind in row.kinds - {"moved"}}
    return _with_areas(truth, second, old, new)


def _with_areas(truth: Truth, second: Sketch, old: Plan, new: Plan) -> Truth:
    left = set(range(len(old.areas)))
    for b, part in enumerate(second.parts):
        if part.origin is None:
            truth.named.add(("area_added", frozenset(), frozenset({b})))
            continue
        left.discard(part.origin)
        both = frozenset({part.origin}), frozenset({b})
        truth.named |= {(kind, *both) for kind in part.kinds}
        if old.areas[part.origin].number != new.areas[b].number:
            truth.named.add(("area_renumbered", *both))
    truth.named |= {("area_dropped", frozenset({a}), frozenset()) for a in left}
    return truth
