"""A second set of damages: other plans, formats, cells and letters than those on which the doubts were tried.

The sheets, Word and CSV files of the opened styles, each with one kind of damage to about every seventh row of its
tables, beside the whole answers. Fields that were wrong before the damage are wrong after it too.
"""

from __future__ import annotations

import copy
import csv
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx
import openpyxl
from docx.oxml.table import CT_Tc
from docx.table import Table, _Cell

SHARE, FEWEST = 0.15, 4
"""The share of rows that are damaged, and how many filled cells a row must have."""

STYLES = ("opened/a", "opened/b", "opened/c", "opened/d")
"""The sets that are damaged."""


@dataclass(slots=True)
class Cell:
    """A cell's text, and what its format keeps of it besides that."""

    text: str
    kept: Any = None


Row = list[Cell]
Damage = Callable[[list[Row], int, random.Random], None]


def shifted_left(rows: list[Row], at: int, rng: random.Random) -> None:
    """Remove a filled cell, and move all cells after it one column to the left."""
    row = rows[at]
    row.pop(rng.choice(_filled(row)[:-1]))
    row.append(Cell(""))


def swapped_apart(rows: list[Row], at: int, rng: random.Random) -> None:
    """Swap two cells that have one between them."""
    places = _filled(rows[at])
    first = rng.randrange(len(places) - 2)
    one, two = places[first], places[first + 2]
    rows[at][one], rows[at][two] = rows[at][two], rows[at][one]


def end_cut(rows: list[Row], at: int, rng: random.Random) -> None:
    """Move the last third of a text's words to a row of their own."""
    row = rows[at]
    long = [place for place in _filled(row) if len(row[place].text.split()) > FEWEST]
    if long:
        words = row[place := rng.choice(long)].text.split()
        cut = len(words) * 2 // 3
        row[place] = Cell(" ".join(words[:cut]), row[place].kept)
        rest = [Cell("") for _ in row]
        rest[place] = Cell(" ".join(words[cut:]))
        rows.insert(at + 1, rest)


def joined_by_spaces(rows: list[Row], at: int, _: random.Random) -> None:
    """Join a row with the cells of the one below, on the same line."""
    if at + 1 < len(rows) and len(_filled(rows[at + 1])) >= FEWEST:
        below = rows.pop(at + 1)
        rows[at] = [Cell(f"{a.text} {b.text}".strip(), a.kept) for a, b in zip(rows[at], below, strict=True)]


def one_lost(rows: list[Row], at: int, rng: random.Random) -> None:
    """Make a filled cell blank."""
    rows[at][rng.choice(_filled(rows[at]))] = Cell("")


ALIKE = (("m", "rn"), ("d", "cl"), ("i", "1"), ("o", "0"), ("s", "5"), ("e", "c"))


def others_misread(rows: list[Row], at: int, rng: random.Random) -> None:
    """Replace two kinds of letters of a cell by others, each once."""
    cell = rows[at][rng.choice(_filled(rows[at]))]
    for right, printed in rng.sample(ALIKE, len(ALIKE))[:2]:
        cell.text = cell.text.replace(right, printed, 1)


def torn_anywhere(rows: list[Row], at: int, rng: random.Random) -> None:
    """Cut a word of a cell with a space after its second letter or later."""
    cell = rows[at][rng.choice(_filled(rows[at]))]
    words = cell.text.split(" ")
    long = [number for number, word in enumerate(words) if len(word) > FEWEST and word.isalpha()]
    if long:
        number = rng.choice(long)
        cut = rng.randrange(2, len(words[number]) - 1)
        words[number] = f"{words[number][:cut]} {words[number][cut:]}"
        cell.text = " ".join(words)


DAMAGES: tuple[Damage, ...] = (
    shifted_left,
    swapped_apart,
    end_cut,
    joined_by_spaces,
    one_lost,
    others_misread,
    torn_anywhere,
)


def write_damaged_again(folder: Path, root: Path) -> None:
    """Write the styles with every kind of damage, and whole (`none`), with their answers; the same each time."""
    for styles in STYLES:
        for answer in sorted((root / styles).glob("*.gold.json")):
            case = answer.name.removesuffix(".gold.json")
            files = [path for path in answer.parent.glob(f"{case}.*") if path.suffix in _FORMATS]
            gold = json.loads(answer.read_text("utf-8"))
            labels = {label.casefold() for _, label in gold["headers"] if label} if files else set()
            for path in files:
                for damage in (None, *DAMAGES):
                    name = f"{case}-{damage.__name__.replace('_', '-') if damage else 'none'}"
                    target = folder / f"{name}{path.suffix}"
                    _FORMATS[path.suffix](path, target, labels, damage, random.Random(name))
                    own = json.dumps(gold | {"name": name}, ensure_ascii=False)
                    (folder / f"{name}.gold.json").write_text(own, encoding="utf-8")


def _damaged(rows: list[Row], labels: set[str], damage: Damage | None, rng: random.Random) -> None:
    """Damage some rows of a table in place, but not its header row, nor any row that looks like one."""
    for at in reversed(range(1, len(rows))):
        known = sum(cell.text.casefold() in labels for cell in rows[at])
        if damage and len(_filled(rows[at])) >= FEWEST and known < 2 and rng.random() < SHARE:
            damage(rows, at, rng)


def _filled(row: Sequence[Cell]) -> list[int]:
    return [place for place, cell in enumerate(row) if cell.text.strip()]


# The formats: a table's rows as cells, and back.


def _of_records(path: Path, target: Path, labels: set[str], damage: Damage | None, rng: random.Random) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [[Cell(text) for text in line] for line in csv.reader(file)]
    _damaged(rows, labels, damage, rng)
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([cell.text for cell in row] for row in rows)


def _of_sheets(path: Path, target: Path, labels: set[str], damage: Damage | None, rng: random.Random) -> None:
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        if sheet.merged_cells.ranges and damage in (end_cut, joined_by_spaces):
            continue  # moved rows would leave their merged cells behind
        spanned = {row for area in sheet.merged_cells.ranges for row in range(area.min_row, area.max_row + 1)}
        numbers = [number for number in range(1, sheet.max_row + 1) if number not in spanned]
        rows = [
            [
                Cell("" if one.value is None else str(one.value), (one.value, copy.copy(one.fill), one.number_format))
                for one in sheet[number]
            ]
            for number in numbers
        ]
        before = [[cell.text for cell in row] for row in rows]
        _damaged(rows, labels, damage, rng)
        if [[cell.text for cell in row] for row in rows] == before:
            continue
        for at in range(max(len(rows), len(numbers))):
            number = numbers[at] if at < len(numbers) else numbers[-1] + 1 + at - len(numbers)
            row = rows[at] if at < len(rows) else [Cell("")] * len(rows[0])
            for column, cell in enumerate(row, 1):
                value, fill, written = cell.kept or (None, None, "General")
                same = str(value) == cell.text
                sheet.cell(number, column).value = value if same else cell.text or None
                sheet.cell(number, column).number_format = written if same else "General"
                sheet.cell(number, column).fill = copy.copy(fill) if fill else openpyxl.styles.PatternFill()
    book.save(target)


def _of_word(path: Path, target: Path, labels: set[str], damage: Damage | None, rng: random.Random) -> None:
    document = docx.Document(str(path))
    for table in document.tables:
        lines = [line for line in table.rows if len(line._tr.tc_lst) == len(table.columns)]
        rows = [[Cell(_Cell(tc, table).text, tc) for tc in line._tr.tc_lst] for line in lines]
        if len(lines) < len(table.rows) or any(tc.vMerge for line in lines for tc in line._tr.tc_lst):
            continue
        _damaged(rows, labels, damage, rng)
        for at, row in enumerate(rows):
            tr = copy.deepcopy(lines[0]._tr) if at >= len(lines) else lines[at]._tr
            for old in list(tr.tc_lst):
                tr.remove(old)
            for cell in row:
                tr.append(_tc(cell, table, rows))
            if at >= len(lines):
                table._tbl.append(tr)
        for line in lines[len(rows) :]:
            table._tbl.remove(line._tr)
    document.save(str(target))


def _tc(cell: Cell, table: Table, rows: list[Row]) -> CT_Tc:
    """The cell of a Word table: its own, or a new one, with the text that it has now."""
    tc = (
        cell.kept if cell.kept is not None else copy.deepcopy(next(one.kept for one in rows[0] if one.kept is not None))
    )
    if cell.kept is None or _Cell(tc, table).text != cell.text:
        _Cell(tc, table).text = cell.text
    return tc


_FORMATS: dict[str, Callable[[Path, Path, set[str], Damage | None, random.Random], None]] = {
    ".csv": _of_records,
    ".xlsx": _of_sheets,
    ".docx": _of_word,
}
