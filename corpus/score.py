"""A parsed plan against its gold answer: which actions were found once, and which cells are exactly right."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import planparse
from planparse.plan.model import Action, Area, Plan


@dataclass(slots=True)
class Score:
    """Counts over one plan or many; ``wrong`` tells the first differences."""

    cells: int = 0
    right: int = 0
    actions: int = 0
    once: int = 0
    extra: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        """Count another plan in."""
        self.cells += other.cells
        self.right += other.right
        self.actions += other.actions
        self.once += other.once
        self.extra += other.extra
        self.wrong += other.wrong

    @property
    def share(self) -> float:
        """The share of the cells that are exactly right."""
        return self.right / max(self.cells, 1)


def score_file(path: Path) -> tuple[dict[str, Any], Score]:
    """A file's answer, which lies beside it, and what planparse makes of it; a file it fails on has nothing right."""
    gold = json.loads(path.with_name(f"{path.name}.gold.json").read_text("utf-8"))
    try:
        return gold, score(planparse.parse(path), gold)
    except Exception as error:  # noqa: BLE001 - a refusal or a crash is told with the other faults, file by file
        rows = [row for area in gold["areas"] for row in area["rows"]]
        cells = sum(len(row["cells"]) + 1 for row in rows)
        return gold, Score(cells=cells, actions=len(rows), wrong=[f"{type(error).__name__}: {error}"])


def score(plan: Plan, gold: dict[str, Any]) -> Score:
    """Every cell of the gold answer's rows, compared after white space is collapsed."""
    found = [(area, action) for area in plan.areas for action in area.actions]
    rows = [(area, row) for area in gold["areas"] for row in area["rows"]]
    names = [header for header, role in gold["fields"].items() if role == "description"]
    texts = [plain(" ".join(row["cells"][name] for name in names)) for _, row in rows]
    matched = dict(pairs([plain(action.description) for _, action in found], texts))
    made = Score(actions=len(rows), once=len(matched), extra=len(found) - len(matched))
    for number, (gold_area, row) in enumerate(rows):
        made.cells += len(row["cells"])
        if number not in matched:
            made.wrong.append(f"not found: {texts[number][:60]}")
            continue
        area, action = found[matched[number]]
        for header, text in row["cells"].items():
            said = said_under(area, action, header, gold["fields"][header])
            if plain(text) in map(plain, said):
                made.right += 1
            else:
                made.wrong.append(
                    f"{action.ref} {header}: {plain(text)[:70]!r} read as {[plain(s)[:70] for s in said]}"
                )
        made.cells += 1
        made.right += plain(area.heading or "") == plain(gold_area["heading"])
        if plain(area.heading or "") != plain(gold_area["heading"]):
            made.wrong.append(f"{action.ref} area: {gold_area['heading'][:60]!r} read as {(area.heading or '')[:60]!r}")
    return made


def plain(text: str) -> str:
    """White space collapsed, without the bullets at the front of lines: formats that have lists hold none as words."""
    return " ".join(re.sub(r"(?m)^• ", "", text).split())


def pairs(found: list[str], rows: list[str]) -> Iterator[tuple[int, int]]:
    """Gold rows with the actions found for them, in order: by text, and what is left between two matches by place."""
    matcher = SequenceMatcher(None, rows, found, autojunk=False)
    for kind, low, high, first, last in matcher.get_opcodes():
        if kind == "equal" or (kind == "replace" and high - low == last - first):
            yield from zip(range(low, high), range(first, last), strict=True)


def said_under(area: Area, action: Action, header: str, role: str) -> list[str]:
    """What the plan says under a header, wherever the contract puts it."""
    fields = {
        "ref": action.ref_printed,
        "description": action.description,
        "timescale": action.timescale.text if action.timescale else None,
        "outcome": action.outcome,
        "progress": action.progress,
        "area": area.heading,
    }
    said = [action.printed.get(header), action.extra.get(header), fields.get(role)]
    return [text for text in said if text is not None] or [""]
