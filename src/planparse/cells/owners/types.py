"""The nouns of reading owners: cells in, owners out, and what stands between."""

from __future__ import annotations

from typing import Literal, NamedTuple

from planparse.cells.draft import Owner, OwnerRole
from planparse.issues import Correction, Doubt
from planparse.noun import noun

Kind = Literal["person", "post", "body", "note", "nobody"]
"""What a segment of a cell is. A note is a remark in brackets; nobody says that there is no owner."""

Joint = Literal[
    "start",
    "nothing",
    "newline",
    "hard",
    "comma",
    "slash",
    "and",
    "dash",
    "colon",
    "open",
    "close",
    "support",
]
"""What stands between two segments; ``hard`` never stands inside an owner."""


@noun
class OwnerCell:
    r"""One printed owner cell: ``text`` holds ``\n`` for each line break or bullet."""

    role: OwnerRole
    text: str


@noun
class OwnersRead:
    """The owners of one cell in printed order, with what was doubted and changed."""

    owners: tuple[Owner, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    corrections: tuple[Correction, ...] = ()


@noun
class Person:
    """One person of the plan; ``cells`` are the indexes of the cells that name them.

    ``spellings`` are the keys (`people.name_key`) of all the names that are this person's.
    """

    name: str
    title: str | None
    post: str | None
    organisation: str | None
    cells: tuple[int, ...]
    spellings: tuple[str, ...]
    doubts: tuple[Doubt, ...]
    corrections: tuple[Correction, ...]


@noun
class Token:
    """A word or mark of a cell, with its place in the cell's text."""

    text: str
    start: int
    end: int


class Segment(NamedTuple):
    """Tokens ``start`` to ``end`` of a cell, read as one owner or as part of the one before (``linked``).

    ``joint`` is what stands before the segment. A tuple, as the segmentation makes thousands a plan.
    """

    kind: Kind
    start: int
    end: int
    joint: Joint
    linked: bool


@noun
class Reading:
    """How a cell comes apart: its segments, their score, and the next best reading with the gap to it."""

    segments: tuple[Segment, ...]
    score: float
    runner_up: tuple[Segment, ...] | None
    margin: float


@noun
class Words:
    """A cell with its evidence.

    For each token its marks (`marks.py`), its folded form (empty for a separator), and whether the boundary
    before it would cut a known phrase (``glued``).
    """

    text: str
    tokens: tuple[Token, ...]
    marks: tuple[int, ...]
    folded: tuple[str, ...]
    glued: tuple[bool, ...]

    def key(self, start: int, end: int) -> str:
        """The tokens without case and punctuation: two cells that say the same have the same key."""
        return " ".join(filter(None, self.folded[start:end]))

    def span(self, start: int, end: int) -> str:
        """The printed words of these tokens, white space collapsed."""
        return " ".join(self.text[self.tokens[start].start : self.tokens[end - 1].end].split())
