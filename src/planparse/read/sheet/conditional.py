"""Conditional formats that are decided without working out a formula: a cell is, holds or begins with a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from planparse.noun import noun
from planparse.read.sheet.cells import SheetCell
from planparse.read.sheet.refs import Area

MAX_WORK = 20_000_000
"""Comparisons of a cell with a rule; no workbook of a person's own comes near."""

TESTS: dict[str, Callable[[str, str], bool]] = {
    "equal": lambda text, said: text == said,
    "notEqual": lambda text, said: text != said,
    "containsText": lambda text, said: said in text,
    "notContains": lambda text, said: said not in text,
    "beginsWith": lambda text, said: text.startswith(said),
    "endsWith": lambda text, said: text.endswith(said),
}
"""What a rule asks of a cell's text; both without regard to capitals, as in Excel."""


@noun
class Condition:
    """A fill for the cells in some areas whose text passes a test; of several the one with the lowest rank holds."""

    areas: tuple[Area, ...]
    test: str
    text: str
    fill: str
    rank: int = 0


def literal(formula: str) -> str | None:
    """The text or number that a formula is, without working anything out.

    >>> literal('"Red"'), literal("3"), literal('"a ""b"" c"'), literal("$A$1"), literal('"a"&"b"')
    ('Red', '3', 'a "b" c', None, None)
    """
    text = formula.strip().removeprefix("=").strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        inside = text[1:-1].replace('""', "\0")
        return None if '"' in inside else inside.replace("\0", '"')
    return text if text.replace(".", "", 1).isdecimal() else None


def painted(cells: Sequence[SheetCell], conditions: Sequence[Condition]) -> list[SheetCell] | None:
    """The cells with the fills that conditions give them; None where there are too many of both to try."""
    tests: dict[tuple[str, str], list[Condition]] = {}
    for condition in sorted(conditions, key=lambda one: one.rank):
        tests.setdefault((condition.test, condition.text.casefold()), []).append(condition)
    if len(cells) * sum(map(len, tests.values())) > MAX_WORK:
        return None
    return [_painted(cell, tests) for cell in cells]


def _painted(cell: SheetCell, tests: dict[tuple[str, str], list[Condition]]) -> SheetCell:
    if not cell.text:
        return cell
    text = cell.text.casefold()
    met = [
        condition
        for (test, said), found in tests.items()
        if TESTS[test](text, said)
        for condition in found
        if any(area.holds(cell.row, cell.column) for area in condition.areas)
    ]
    return replace(cell, fill=min(met, key=lambda one: one.rank).fill) if met else cell
