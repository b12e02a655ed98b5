"""The project's own corpus: plans as PDFs beside `.gold.json` answers; a cell is exactly right or it is wrong.

White space counts as one space. A merged cell counts once, at its first row, for no other engine says what it
spans; blank cells are not counted. A true row is held against the row that has most of its cells; records are rows of
a label and a value.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

Row = Sequence[str]


def golds(folder: Path) -> Iterator[tuple[Path, list[list[str | None]], str]]:
    """Each PDF with its true rows of actions (None where a merged cell reaches down) and its layout's name."""
    for path in sorted(folder.rglob("*.pdf.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        yield path.with_name(path.name.removesuffix(".gold.json")), list(_rows(gold)), gold["layout"]


def _rows(gold: dict[str, object]) -> Iterator[list[str | None]]:
    if gold["style"]["areas"] == "records":  # type: ignore[index]
        for area in gold["areas"]:  # type: ignore[attr-defined]
            for row in area["rows"]:
                yield from ([label, text] for label, text in row["cells"].items())
        return
    own = gold["area_column"]
    reached = {
        (merged["area"], row, merged["column"])
        for merged in gold["merged"]  # type: ignore[attr-defined]
        for row in range(merged["rows"][0] + 1, merged["rows"][-1] + 1)
    }
    for number, area in enumerate(gold["areas"]):  # type: ignore[arg-type]
        for index, row in enumerate(area["rows"]):
            columns = [name for name in gold["columns"] if name != own]  # type: ignore[attr-defined]
            yield [None if (number, index, name) in reached else row["cells"].get(name, "") for name in columns]


def right(truth: Sequence[Sequence[str | None]], found: Sequence[Row]) -> tuple[int, int]:
    """How many filled cells are exactly right, and how many there are."""
    rows = [[_plain(cell) for cell in row] for row in found]
    by_text: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        for cell in {cell for cell in row if cell}:
            by_text.setdefault(cell, []).append(number)
    taken: set[int] = set()
    cells = total = 0
    for row in truth:
        filled = [plain for cell in row if (plain := _plain(cell))]
        near = Counter(n for cell in filled for n in by_text.get(cell, ()) if n not in taken)
        best = max(near, key=lambda n: near[n], default=None)
        total += len(filled)
        if best is not None:
            taken.add(best)
            cells += sum((Counter(filled) & Counter(rows[best])).values())
    return cells, total


def _plain(cell: str | None) -> str:
    return " ".join((cell or "").split())
