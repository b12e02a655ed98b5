"""Damaged documents: the corpus' plans as CSV, with one kind of damage to about every fourth row, and whole answers.

What the damage removed or moved cannot be read right: such a field counts as flagged or silent, like every wrong one.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from corpus.formats.delimited import write
from corpus.gold import gold, save
from corpus.layouts import Layout
from corpus.load import load, names

Rows = list[list[str]]
SHARE = 0.25
"""The share of rows that are damaged."""
FEWEST = 3
"""Filled cells from which a row may be one of a table of actions."""


def cell_lost(rows: Rows, at: int, rng: random.Random) -> None:
    """Make a filled cell blank."""
    rows[at][rng.choice(_filled(rows[at]))] = ""


def cells_swapped(rows: Rows, at: int, rng: random.Random) -> None:
    """Swap two neighbouring cells."""
    one, two = rng.choice(list(pairwise(_filled(rows[at]))))
    rows[at][one], rows[at][two] = rows[at][two], rows[at][one]


def row_cut(rows: Rows, at: int, _: random.Random) -> None:
    """Continue the longest cell in a row of its own, as an export over a page break does."""
    place = max(range(len(rows[at])), key=lambda column: len(rows[at][column]))
    words = rows[at][place].split(" ")
    rest = [""] * len(rows[at])
    rows[at][place], rest[place] = " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])
    rows.insert(at + 1, rest)


def rows_joined(rows: Rows, at: int, _: random.Random) -> None:
    """Join a row with the one below."""
    if at + 1 < len(rows) and len(_filled(rows[at + 1])) >= FEWEST:
        below = rows.pop(at + 1)
        rows[at] = [f"{one}\n{two}".strip() for one, two in zip(rows[at], below, strict=True)]


def cells_shifted(rows: Rows, at: int, rng: random.Random) -> None:
    """Move all cells from one on a column to the right; the last one is lost."""
    place = rng.choice(_filled(rows[at])[:-1])
    rows[at].insert(place, "")
    rows[at].pop()


def letters_misread(rows: Rows, at: int, rng: random.Random) -> None:
    """Change letters of a cell as a scanner misreads them."""
    place = rng.choice(_filled(rows[at]))
    rows[at][place] = (
        rows[at][place].replace("l", "1", 1).replace("O", "0", 1).replace("rn", "m", 1).replace("e", "c", 1)
    )


def words_torn(rows: Rows, at: int, rng: random.Random) -> None:
    """Cut a word of a cell in two with a space."""
    place = rng.choice(_filled(rows[at]))
    words = rows[at][place].split(" ")
    long = [number for number, word in enumerate(words) if len(word) > len("words")]
    if long:
        word = words[number := rng.choice(long)]
        words[number] = f"{word[: len(word) // 2]} {word[len(word) // 2 :]}"
        rows[at][place] = " ".join(words)


DAMAGES: tuple[Callable[[Rows, int, random.Random], None], ...] = (
    cell_lost,
    cells_swapped,
    row_cut,
    rows_joined,
    cells_shifted,
    letters_misread,
    words_torn,
)


def write_damaged(folder: Path) -> None:
    """Write every plan of the corpus with every kind of damage, with its answer beside it; the same each time."""
    for plan in map(load, names()):
        whole = write(plan, folder / f"{plan.key}.csv")
        records = list(csv.reader(whole.read_text("utf-8-sig").splitlines(keepends=True)))
        whole.unlink()
        for damage in DAMAGES:
            rows, rng = [list(row) for row in records], random.Random(f"{plan.key} {damage.__name__}")
            for at in reversed(range(_first_row(rows), len(rows))):
                if len(_filled(rows[at])) >= FEWEST and rng.random() < SHARE:
                    damage(rows, at, rng)
            path = folder / f"{plan.key}-{damage.__name__.replace('_', '-')}.csv"
            with path.open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows(rows)
            save(gold(plan, Layout(damage.__name__.replace("_", " "), (plan.key,)), None), path)


def _filled(row: list[str]) -> list[int]:
    return [column for column, text in enumerate(row) if text.strip()]


def _first_row(rows: Rows) -> int:
    """The row below the first header row, which is the first row with enough filled cells."""
    return next((at for at, row in enumerate(rows) if len(_filled(row)) >= FEWEST), 0) + 1
