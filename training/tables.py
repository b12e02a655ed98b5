"""The labelled tables for fitting column weights, and the variants that are made from each."""

from __future__ import annotations

import hashlib
import json
import random
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from planparse.lexicon.labels import NO_TERMS, headers

ROOT = Path(__file__).parent.parent
FIT = (
    "tables_fit.jsonl",
    "tables_council.jsonl",
    "tables_registers.jsonl",
    "tables_forms.jsonl",
    "tables_trackers_fit.jsonl",
    "tables_real_forms.jsonl",
    "tables_styles.jsonl",
    "tables_random.jsonl",
    "tables_kinds.jsonl",
    "tables_strangers_a.jsonl",
    "tables_strangers_b.jsonl",
    "tables_strangers_c.jsonl",
    "tables_strangers_d.jsonl",
    "tables_strangers_e.jsonl",
    "tables_strangers_f.jsonl",
    "tables_strangers_h.jsonl",
    "tables_strangers_i.jsonl",
)
OF_ACTIONS = ("tables_hard_to_tell.jsonl",)
"""Tables that only teach whether a table lists actions."""
HELD_OUT = (
    "tables_held_out.jsonl",
    "tables_trackers_held_out.jsonl",
    "tables_strangers_held_out.jsonl",
    "tables_strangers_j_held_out.jsonl",
    "tables_strangers_k_held_out.jsonl",
    "tables_hard_to_tell_held_out.jsonl",
)
FOLDER = ROOT / "evaluation" / "columns"
LEXICON = ROOT / "src" / "planparse" / "lexicon"
FEATURES = ROOT / "src" / "planparse" / "outline" / "features"

ROLES = (
    *("ref", "title", "answers", "description", "strategic_lead", "operational_lead", "lead", "support", "timescale"),
    *("outcome", "progress", "status", "area", "start", "revised", "completed_date", "other_date", "measure", "score"),
    *("category", "predecessor", "extra"),
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A table with the role of each column; ``others`` are roles that are right too, by column."""

    id: str
    labels: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    roles: tuple[str, ...]
    others: Mapping[int, tuple[str, ...]]
    actions: bool
    weight: float = 1.0

    def columns(self) -> list[list[str]]:
        """The cells by column."""
        return [[row[at] if at < len(row) else "" for row in self.rows] for at in range(len(self.labels))]


def read(names: Sequence[str]) -> list[Labelled]:
    """The labelled tables of these files in `evaluation/columns/`."""
    lines = [
        line for name in names if (FOLDER / name).exists() for line in (FOLDER / name).read_text("utf-8").splitlines()
    ]
    return [_table(json.loads(line)) for line in lines if line.strip()]


WEIGHTS = {"style": 1.0, "random": 0.3}
"""The weight of a table by the first word of its id. Random plans are many and alike.

Before strangers wrote 860 tables, half of them registers and logs, the styles had 0.5: with 1.0 three registers of
risks lost many fields.
"""


def _table(raw: Mapping[str, object]) -> Labelled:
    labels = tuple(raw["header"])  # type: ignore[arg-type]  # see the README of the data
    rows = tuple(tuple(str(cell or "") for cell in row) for row in raw["rows"])  # type: ignore[attr-defined]
    roles = tuple(_role(role) for role in raw["fields"])  # type: ignore[attr-defined]
    others = {int(at): tuple(map(_role, said)) for at, said in raw.get("alt", {}).items()}  # type: ignore[attr-defined]
    if roles.count("measure") == 1 and "outcome" not in roles:
        roles, others = _told_by_its_measure(roles, others)
    source = str(raw["id"])
    weight = WEIGHTS.get(source.partition("_")[0], 1.0)
    return Labelled(source, labels, rows, roles, others, bool(raw["holds_actions"]), weight)


def _told_by_its_measure(
    roles: tuple[str, ...], others: Mapping[int, tuple[str, ...]]
) -> tuple[tuple[str, ...], dict[int, tuple[str, ...]]]:
    """The roles with the only measure as the outcome: the contract has no other place for how success is known.

    >>> _told_by_its_measure(("description", "measure"), {})
    (('description', 'outcome'), {1: ('measure',)})
    """
    at = roles.index("measure")
    found = tuple("outcome" if place == at else role for place, role in enumerate(roles))
    return found, {**others, at: ("measure", *(role for role in others.get(at, ()) if role != "outcome"))}


def _role(role: str | None) -> str:
    return "extra" if role is None else role


def corpus() -> list[Labelled]:
    """The tables of the corpus' own plans."""
    return [table for path in sorted((ROOT / "corpus" / "plans").glob("*.toml")) for table in _of_plan(path)]


def _of_plan(path: Path) -> Iterator[Labelled]:
    plan = tomllib.loads(path.read_text("utf-8"))
    labels = tuple(column["header"] for column in plan["columns"])
    roles = tuple(
        "start" if label == "Start" else column["field"] for label, column in zip(labels, plan["columns"], strict=True)
    )
    for number, area in enumerate(plan["areas"]):
        rows = []
        for row in area.get("rows", []):
            cells = row if isinstance(row, list) else row.get("cells", [])
            shown = [re.sub(r"^\{\w+\}", "", str(cell)) for cell in cells]
            if len(shown) == len(labels):
                rows.append(tuple("" if cell == "^" else cell for cell in shown))
        if rows:
            yield Labelled(f"corpus-{path.stem}-{number}", labels, tuple(rows), roles, {}, actions=True, weight=0.5)


_OTHERS = (
    *("own_words.py", "owner_kinds.py", "statuses.py", "marks.py", "running_text.py", "unsure.py", "seen_files.py"),
    *("plans.py", "status_words.py"),
)
"""Scripts for other weights, which have their own fingerprints."""


def fingerprint() -> str:
    """The hash of what the weights depend on: the data, the features and the words."""
    paths = [*(FOLDER / name for name in (*FIT, *OF_ACTIONS, *HELD_OUT)), *sorted(FEATURES.glob("*.py"))]
    paths += [
        LEXICON / name
        for name in ("label_words.toml", "label_words.py", "action_verbs.txt", "headers.toml", "labels.py")
    ]
    paths += [FEATURES.parent / "weights" / "status_words.json"]
    paths += [*sorted((ROOT / "corpus" / "plans").glob("*.toml")), Path(__file__).with_name("seen_files.jsonl.gz")]
    paths += sorted(path for path in Path(__file__).parent.glob("*.py") if path.name not in _OTHERS)
    digest = hashlib.sha256()
    for path in paths:
        if path.exists():
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


_NONSENSE = ("Nr", "Kolumn", "Field 3", "Xyz", "Column1", "Our focus", "Line", "Entry text", "Bereich", "Data")


def varied(tables: Sequence[Labelled], times: int, chance: random.Random) -> Iterator[Labelled]:
    """Each table, and variants as plans print them: other labels, orders, spellings, fewer rows."""
    labels = label_pool(tables)
    for table in tables:
        yield replace(table, weight=3.0 * table.weight)
        for _ in range(times):
            one = table
            if chance.random() < 0.5:
                one = _shuffled(one, chance)
            if chance.random() < 0.3:
                one = _spanning(one, chance)
            if chance.random() < 0.4:
                one = _relabelled(one, labels, chance)
            if chance.random() < 0.35:
                one = _without(one, chance)
            if chance.random() < 0.5:
                one = replace(one, labels=tuple(_respelt(label, chance) for label in one.labels))
            if chance.random() < 0.35:
                one = replace(one, labels=tuple(_damaged(label, chance) for label in one.labels))
            if chance.random() < 0.08:
                one = replace(one, labels=("",) * len(one.labels))
            rows = chance.choice((0, 1, 1, 2, 2, 3, 4, 99, 99, 99, 99))
            yield replace(one, rows=one.rows[:rows])


def composed(tables: Sequence[Labelled], count: int, chance: random.Random) -> Iterator[Labelled]:
    """Tables like a council's plan: the lexicon's labels, which so stay evidence, over cells from the data."""
    cells: dict[str, list[list[str]]] = defaultdict(list)
    for table in tables:
        for role, column in zip(table.roles, table.columns(), strict=True):
            if any(column):
                cells[role].append(column)
    owners = (("lead",), ("lead",), ("strategic_lead", "operational_lead"), ("lead", "support"))
    for number in range(count):
        roles = ["description", *chance.choice(owners), "timescale"]
        roles += [role for role in ("ref", "outcome", "progress", "status", "area") if chance.random() < 0.55]
        roles = [role for role in roles if role == "description" or chance.random() < 0.85]
        chance.shuffle(roles)
        if "ref" in roles and chance.random() < 0.8:
            roles.remove("ref")
            roles.insert(0, "ref")
        labels = tuple(chance.choice(headers(NO_TERMS)[role].labels) for role in roles)
        picked = [chance.choice(cells[role]) for role in roles]
        length = min(max(map(len, picked)), chance.choice((1, 2, 3, 4, 6)))
        rows = tuple(tuple(column[at % len(column)] for column in picked) for at in range(length))
        yield Labelled(f"composed-{number}", labels, rows, tuple(roles), {}, actions=True, weight=0.7)


def label_pool(tables: Sequence[Labelled]) -> dict[str, list[str]]:
    """For each role, its labels in the data and in the lexicon."""
    found: dict[str, list[str]] = defaultdict(list)
    for table in tables:
        for label, role in zip(table.labels, table.roles, strict=True):
            if label:
                found[role].append(label)
    for field, entry in headers(NO_TERMS).items():
        found[field] += [label for label in entry.labels if field not in ("area", "extra")]
    return found


def _shuffled(table: Labelled, chance: random.Random) -> Labelled:
    order = list(range(len(table.labels)))
    if chance.random() < 0.5:
        chance.shuffle(order)
        return _picked(table, order)
    one, other = chance.randrange(len(order)), chance.randrange(len(order))
    order[one], order[other] = order[other], order[one]
    return _picked(table, order)


def _spanning(table: Labelled, chance: random.Random) -> Labelled:
    """What is answered, for two actions each: repeated in the second row or left blank there, it names areas."""
    if "answers" not in table.roles or "area" in table.roles or len(table.rows) < 4:
        return table
    at, again = table.roles.index("answers"), chance.random() < 0.4
    rows = [list(row) for row in table.rows]
    for upper, lower in zip(rows[::2], rows[1::2], strict=False):
        if at < min(len(upper), len(lower)):
            lower[at] = upper[at] if again else ""
    roles = tuple("area" if i == at else role for i, role in enumerate(table.roles))
    others = {place: said for place, said in table.others.items() if place != at}
    return replace(table, rows=tuple(map(tuple, rows)), roles=roles, others=others)


def _without(table: Labelled, chance: random.Random) -> Labelled:
    """One column fewer, but never the description."""
    at = chance.randrange(len(table.labels))
    if table.roles[at] == "description" or len(table.labels) < 3:
        return table
    return _picked(table, [i for i in range(len(table.labels)) if i != at])


def _picked(table: Labelled, order: Sequence[int]) -> Labelled:
    others = {new: table.others[old] for new, old in enumerate(order) if old in table.others}
    rows = tuple(tuple(row[at] if at < len(row) else "" for at in order) for row in table.rows)
    return replace(
        table,
        labels=tuple(table.labels[at] for at in order),
        roles=tuple(table.roles[at] for at in order),
        rows=rows,
        others=others,
    )


def _relabelled(table: Labelled, pool: Mapping[str, Sequence[str]], chance: random.Random) -> Labelled:
    def other(label: str, role: str) -> str:
        known = pool.get(role)
        safe = role not in ("extra", "area", "answers", "title", "category", "measure", "score")
        return chance.choice(known) if known and safe and chance.random() < 0.5 else label

    return replace(
        table, labels=tuple(other(label, role) for label, role in zip(table.labels, table.roles, strict=True))
    )


def _respelt(label: str, chance: random.Random) -> str:
    way = chance.randrange(5)
    words = re.findall(r"\w+", label)
    if not words or way > 3:
        return label
    if way == 0:
        return "_".join(words)
    if way == 1:
        return "".join(word.title() for word in words)
    return label.upper() if way == 2 else label.lower()


def _damaged(label: str, chance: random.Random) -> str:
    way = chance.randrange(4)
    if way == 0:
        return ""
    if way == 1:
        return chance.choice(_NONSENSE)
    if way == 2 and len(label) > 6:
        at = chance.randrange(1, len(label) - 1)
        return label[:at] + label[at + 1 :]
    return label
