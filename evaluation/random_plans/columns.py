"""Which columns a plan has, what they are called and in which order they stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from evaluation.random_plans.bags import Bags, chance
from evaluation.random_plans.model import Column

EXTRAS = ("priority", "score", "evidence", "resources", "cost", "raised", "notes", "monitoring")
"""Columns that the contract has no field for; each is an extra under its own label."""

PAIRS = {
    "two_leads": (("strategic", "owners"), ("operational", "owners")),
    "lead_support": (("lead", "owners"), ("support", "owners")),
    "start_end": (("start", "timescale"), ("end", "timescale")),
    "original_revised": (("original", "timescale"), ("revised", "timescale")),
}
"""Two columns that feed one field; they stay beside each other, in this order."""

GROUPS = {"two_leads": "who_group", "lead_support": "who_group", "start_end": "when_group"}
STATUS_KINDS = ("words", "words", "letters", "colours", "fill", "fill_words", "percent", "complete")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a layout can hold: its most columns, plain cells, fills, and fields it always, only or never has."""

    most: int = 9
    plain: bool = False
    fills: bool = True
    needs: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """The columns of a plan, and how its status column speaks."""

    columns: tuple[Column, ...]
    status: str


def draw_columns(rng: Random, bags: Bags, wanted: Wanted) -> Chosen:
    """Choose the fields, name them, put them in order."""
    kind = rng.choice([each for each in STATUS_KINDS if wanted.fills or not each.startswith("fill")])
    units = _units(rng, wanted)
    used: set[str] = set()
    named = [_named(rng, bags, unit, kind, used, grouped=not wanted.plain) for unit in _ordered(rng, units)]
    columns = tuple(column for unit in named for column in unit)
    return Chosen(_restyled(rng, columns), kind if any(column.field == "status" for column in columns) else "")


def _units(rng: Random, wanted: Wanted) -> list[str]:
    """The fields that the plan has; a pair counts as one."""
    units = ["description"]
    likely = {"ref": 0.75, "owner": 0.95, "when": 0.93, "status": 0.5, "progress": 0.45, "outcome": 0.5}
    rare = {"answers": 0.25, "measure": 0.2, "title": 0.15, **dict.fromkeys(EXTRAS, 0.14)}
    for unit, share in (likely | rare).items():
        allowed = unit not in wanted.never and (not wanted.only or unit in wanted.only)
        if unit in wanted.needs or (allowed and chance(rng, share)):
            units.append(unit)
    if "owner" not in units and "when" not in units:  # a plan without both is hardly one
        units.append("owner")
    if "raised" in units and "when" not in units:  # a date alone would be the timescale
        units.remove("raised")
    while len(units) > wanted.most:
        spare = [unit for unit in units if unit not in ("description", "owner", "when", *wanted.needs)]
        units.remove(rng.choice(spare))
    room = wanted.most - len(units)
    return [_paired(rng, unit, wanted) if room > 0 and unit in ("owner", "when") else unit for unit in units]


def _paired(rng: Random, unit: str, wanted: Wanted) -> str:
    if wanted.plain or not chance(rng, 0.25):
        return unit
    return rng.choice(("two_leads", "lead_support") if unit == "owner" else ("start_end", "original_revised"))


_USUAL = (
    "ref", "priority", "answers", "title", "description", "outcome", "measure", "owner", "two_leads", "lead_support",
    "resources", "cost", "when", "start_end", "original_revised", "raised", "notes", "monitoring", "evidence",
    "progress", "score", "status",
)  # fmt: skip


def _ordered(rng: Random, units: Iterable[str]) -> list[str]:
    """The usual order, or that with a few columns moved, or any order."""
    order = sorted(units, key=_USUAL.index)
    manner = rng.random()
    if manner < 0.3:
        rng.shuffle(order)
    elif manner < 0.7:
        moved = order.pop(rng.randrange(len(order)))
        order.insert(rng.randrange(len(order) + 1), moved)
    if "ref" in order and chance(rng, 0.93):
        order.remove("ref")
        order.insert(0, "ref")
    return order


def _named(rng: Random, bags: Bags, unit: str, kind: str, used: set[str], *, grouped: bool) -> list[Column]:
    """The column or columns of a unit, with a label that no other column has."""
    if unit in PAIRS:
        group = rng.choice(bags.labels(GROUPS[unit])) if grouped and unit in GROUPS and chance(rng, 0.4) else ""
        if group.casefold() in used:
            group = ""
        used.add(group.casefold())
        labels = _matching(rng, bags, unit, used)
        return [Column(key, name, label, group) for (key, name), label in zip(PAIRS[unit], labels, strict=True)]
    if unit == "owner":
        return [Column("lead", "owners", _label(rng, bags, "lead", used))]
    if unit == "when":
        return [Column("timescale", "timescale", _label(rng, bags, "timescale", used))]
    if unit == "status":
        role = kind if kind in ("percent", "complete") else "status"
        return [Column("status", "status", _label(rng, bags, role, used))]
    return [Column(unit, unit, _label(rng, bags, unit, used))]


def _matching(rng: Random, bags: Bags, unit: str, used: set[str]) -> list[str]:
    """The labels of a pair; those of two dates belong together (`Start` and `Finish`), so they stand at one place."""
    keys = [key for key, _ in PAIRS[unit]]
    if unit not in ("start_end", "original_revised"):
        return [_label(rng, bags, key, used) for key in keys]
    pairs = zip(*(bags.labels(key) for key in keys), strict=True)
    labels = list(rng.choice([pair for pair in pairs if not used & {label.casefold() for label in pair}]))
    used |= {label.casefold() for label in labels}
    return labels


def _label(rng: Random, bags: Bags, role: str, used: set[str]) -> str:
    free = [label for label in bags.labels(role) if label.casefold() not in used]
    label = rng.choice(free)
    used.add(label.casefold())
    return label


def _restyled(rng: Random, columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Now and then all labels in capitals."""
    if not chance(rng, 0.1):
        return columns
    return tuple(Column(each.key, each.field, each.label.upper(), each.group.upper()) for each in columns)
