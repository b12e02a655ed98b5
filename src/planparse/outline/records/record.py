"""The nouns of this package: a `Record`, one action as the document writes it, and `Records`, all that were found."""

from __future__ import annotations

from planparse.issues import Doubt
from planparse.noun import noun
from planparse.outline.decision import Field
from planparse.read.document import Block
from planparse.words import Word

REF, TITLE, TEXT, OWNER, TIME, BOX = "#ref", "#title", "#text", "#owner", "#time", "#box"
NOTE, BADGE = "#note", "#badge"
"""The keys of what a record prints without a label; the key of a label is its letters."""


@noun
class Record:
    """One action: the words of each column by the column's key, and what is to be said of them."""

    cells: tuple[tuple[str, tuple[Word, ...]], ...]
    doubts: tuple[Doubt, ...] = ()


@noun
class Head:
    """A column of records: its key, its label where it is first printed, its field where the form itself tells it."""

    key: str
    label: tuple[Word, ...] = ()
    field: Field | None = None


@noun
class Records:
    """Records and what stands between them in reading order, their columns, and the words set aside, each with why."""

    parts: tuple[Block | Record, ...]
    heads: tuple[Head, ...]
    aside: tuple[tuple[tuple[Word, ...], str], ...]
