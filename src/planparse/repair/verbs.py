"""The closed set of verbs that repairs and a person's corrections are made of: what each does, as data."""

from __future__ import annotations

from dataclasses import dataclass

from planparse.outline.scored import Field
from planparse.words import Phrase, Word


@dataclass(frozen=True, slots=True)
class Relabel:
    """The header cells of a table get these phrases: the same words in other cells, respelt where damaged."""

    table: int
    headers: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Respell:
    """One word of a cell reads as something else."""

    row: int
    column: int
    word: Word
    reads: str


@dataclass(frozen=True, slots=True)
class Rejoin:
    """Two neighbouring words of a cell read as one."""

    row: int
    column: int
    front: Word
    rear: Word


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A row gets its reference."""

    row: int
    ref: str


@dataclass(frozen=True, slots=True)
class JoinRows:
    """The lower row is the rest of the row above it: each cell joins the cell above."""

    upper: int
    lower: int


@dataclass(frozen=True, slots=True)
class SpanDown:
    """A cell stands against ``rows`` rows; the words of the cells below that it covers are its own."""

    row: int
    column: int
    rows: int


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Words of a cell that are not the cell's: they become unplaced."""

    row: int
    column: int
    words: tuple[Word, ...]
    why: str


@dataclass(frozen=True, slots=True)
class AssignField:
    """A column holds this field (None: extra); another column that held it becomes extra, unless it holds owners."""

    table: int
    column: int
    field: Field | None


@dataclass(frozen=True, slots=True)
class SplitRow:
    """These words of a row are another action: they become the row below it, with this id and reference."""

    row: int
    new: int
    words: tuple[Word, ...]
    ref: str


@dataclass(frozen=True, slots=True)
class MoveWords:
    """Words go to a row's cell of this field, in the document's order; a table without such a column gets one."""

    words: tuple[Word, ...]
    row: int
    field: Field


@dataclass(frozen=True, slots=True)
class SetAside:
    """Words, wherever they stand in rows, become unplaced."""

    words: tuple[Word, ...]
    why: str


@dataclass(frozen=True, slots=True)
class LiftRow:
    """A row is a heading: with it begins an area of the rows below it."""

    row: int


@dataclass(frozen=True, slots=True)
class LiftWords:
    """Words are a heading: with them begins an area of the rows below them, up to the next heading."""

    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class DropRow:
    """A row is not an action: its words become unplaced."""

    row: int
    why: str


Verb = (
    Relabel | Respell | Rejoin | NumberRow | JoinRows | SpanDown | TakeOut
    | AssignField | SplitRow | MoveWords | SetAside | LiftRow | LiftWords | DropRow
)  # fmt: skip
"""The last seven are a person's: no rule makes them."""
