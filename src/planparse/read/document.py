"""The nouns that every reader makes: a `Document` of `Page`s.

A page either knows its own structure (`blocks`: text exports, Word, Excel, HTML) or is drawn (`words` with
boxes, `rules`, `fills`: PDF, scans), and then `planparse.tables` recovers the blocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from itertools import chain

from planparse.issues import Correction, Doubt
from planparse.noun import noun
from planparse.words import Box, Phrase, Place, Word

NOWHERE = Place()
"""The place of what the format gives no place for."""


@noun
class Cell:
    """One cell of a grid: its words, where it starts, how many rows and columns it spans, its colour.

    ``row`` and ``column`` are 0-based; ``fill`` is ``#rrggbb`` or None; ``place`` is the cell's own place (its
    drawn box), which an empty coloured cell has too.
    """

    row: int
    column: int
    words: tuple[Word, ...]
    row_span: int = 1
    column_span: int = 1
    fill: str | None = None
    place: Place = NOWHERE
    drawn: bool = True
    """The document itself shows where the cell ends; False where only its words' places tell."""
    struck: bool = False
    """All that stands in the cell is struck out."""
    _phrase: Phrase | None = field(default=None, init=False, compare=False, repr=False)

    @property
    def phrase(self) -> Phrase:
        """The cell's words as they read; made once, for rows are looked at again and again."""
        if self._phrase is None:
            self._phrase = Phrase(self.words)  # type: ignore[misc]  # remembered, and no part of the cell's value
        return self._phrase


@noun
class Grid:
    """A table as rows and columns of cells, in reading order; places that no cell covers are blank."""

    cells: tuple[Cell, ...]
    rows: int
    columns: int
    places: tuple[Place, ...] = ()
    header_rows: int | None = None
    """How many rows the format itself marks as header; None where it does not say."""
    row_doubts: tuple[tuple[int, Doubt], ...] = ()
    """What the reader is not sure of, by the row."""


TITLE = 0


@noun
class Slot:
    """A place in a card of a page: the card's number, and what the place is known by in each of them."""

    card: int
    key: str


@noun
class Paragraph:
    """Text outside of any grid; ``level`` is its heading level where the format gives one (1 is the top).

    ``TITLE`` is the level of what the format marks as the document's title. ``term`` is how many words at the front the
    format marks as a term that the others describe (a web page's ``<dt>``). ``apart`` says whether a blank line stands
    above it, where the format has lines. ``bold`` is how many words at the front are
    set in bold before others that are not; all of them, in a heading or a label on a line of its own. ``slot`` is its
    place in a card, where elements of a page's markup come again with the same labels in each; ``fill`` is the colour
    of that place. ``depth`` is how many lists, one in an item of another, it stands in where the format says so.
    """

    words: tuple[Word, ...]
    place: Place = NOWHERE
    level: int | None = None
    term: int = 0
    apart: bool | None = None
    bold: int = 0
    slot: Slot | None = None
    fill: str | None = None
    depth: int = 0


Block = Grid | Paragraph


@noun
class Rule:
    """A straight line drawn on a page: horizontal or vertical, as a box that may have no width or height."""

    box: Box
    colour: str | None = None


@noun
class Fill:
    """A filled rectangle on a page, or one with round corners or sides."""

    box: Box
    colour: str
    is_round: bool = False
    """A dot or a badge: it colours a cell or a line, and draws none."""


@noun
class TaggedCell:
    """A cell as the file's own structure tree has it: the ids of its words, its spans, whether it is a header."""

    words: frozenset[int]
    row_span: int = 1
    column_span: int = 1
    header: bool = False


@noun
class TaggedTable:
    """A table as the file's own structure tree has it: evidence, which may be wrong."""

    rows: tuple[tuple[TaggedCell, ...], ...]


@noun(eq=False)
class Page:
    """One page, sheet or text: drawn (words, rules, fills) or with a structure of its own (blocks).

    A page is equal to itself alone: comparing its words would cost more than what is remembered of a page.
    """

    number: int | None = None
    sheet: str | None = None
    width: float | None = None
    height: float | None = None
    words: tuple[Word, ...] = ()
    rules: tuple[Rule, ...] = ()
    fills: tuple[Fill, ...] = ()
    frames: tuple[Box, ...] = ()
    """Large boxes with round corners, filled or outlined: they draw no cells, but a card may be one."""
    blocks: tuple[Block, ...] = ()
    turned: frozenset[int] = frozenset()
    """The ids of the words that do not read from left to right (a rotated first column)."""
    tagged: tuple[TaggedTable, ...] = ()
    quarter_turns: int = 0
    """Clockwise, beyond the file's own: they set sideways text upright. Places are those of the page upright."""
    bold: frozenset[int] = frozenset()
    """The ids of the words that are set in bold."""


@noun
class Drawn:
    """How drawn pages set their words: what is drawn around or behind them, and the ids of those in bold.

    A shape is a box, a ground or a pill, or a side bar with what stands beside it.
    """

    shapes: tuple[Place, ...] = ()
    colours: tuple[str | None, ...] = ()
    """The colour of each shape, as painted last; None of one that is not painted."""
    bold: frozenset[int] = frozenset()


NOT_DRAWN = Drawn()


@noun
class Aside:
    """Words that the format itself keeps apart from the text (a footnote, a comment, a running header), and why.

    They are no block: a heading's label or a column's in a comment must open no area and no record.
    """

    words: tuple[Word, ...]
    why: str


@noun
class Document:
    """A source as read: its pages, and what is to be said of the file itself.

    ``pages_printed`` is the number of pages where the format has pages, else None. ``asides`` go to the plan's
    unplaced texts. ``doubts`` are what the reader noticed (a wrong encoding mended, a tracked change accepted),
    ``corrections`` what it read as something else.
    """

    name: str
    media_type: str
    sha256: str
    pages: tuple[Page, ...]
    pages_printed: int | None = None
    doubts: tuple[Doubt, ...] = ()
    corrections: tuple[Correction, ...] = ()
    asides: tuple[Aside, ...] = ()
    struck: frozenset[int] = frozenset()
    """The ids of the words that a drawn page strikes out."""

    def words(self) -> Iterator[Word]:
        """Every word of the document: those of its pages in reading order, then those kept apart."""
        for page in self.pages:
            yield from page.words
            for block in page.blocks:
                yield from block_words(block)
        for aside in self.asides:
            yield from aside.words


def block_words(block: Block) -> Iterator[Word]:
    """The words of a paragraph or of a grid's cells."""
    if isinstance(block, Paragraph):
        return iter(block.words)
    return chain.from_iterable(cell.words for cell in block.cells)
