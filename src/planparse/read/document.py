"""What every reader returns: a `Document` of `Page`s.

A page either knows its own structure (`blocks`: text exports, Word, Excel, HTML) or is drawn (`words` with boxes,
`rules`, `fills`: PDF, scans). For drawn pages, `planparse.tables` works out the blocks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from itertools import chain

from planparse.issues import Correction, Doubt
from planparse.noun import noun
from planparse.words import Box, Phrase, Place, Word

NOWHERE = Place()
"""The place to use if the format gives none."""


@noun
class Cell:
    """One cell of a grid: its words, position, row and column span, and colour.

    ``row`` and ``column`` are 0-based; ``fill`` is ``#rrggbb`` or None; ``place`` is the cell's own place (its drawn
    box), which an empty coloured cell has too.
    """

    row: int
    column: int
    words: tuple[Word, ...]
    row_span: int = 1
    column_span: int = 1
    fill: str | None = None
    place: Place = NOWHERE
    drawn: bool = True
    """True if the document shows where the cell ends; False if only the positions of its words do."""
    struck: bool = False
    """True if everything in the cell is struck out."""
    _phrase: Phrase | None = field(default=None, init=False, compare=False, repr=False)

    @property
    def phrase(self) -> Phrase:
        """The cell's words as one phrase, cached because rows are examined many times."""
        if self._phrase is None:
            self._phrase = Phrase(self.words)  # type: ignore[misc]  # a cache, not part of the cell's value
        return self._phrase


@noun
class Grid:
    """A table of cells in reading order. Positions that no cell covers are blank."""

    cells: tuple[Cell, ...]
    rows: int
    columns: int
    places: tuple[Place, ...] = ()
    header_rows: int | None = None
    """How many rows the format marks as header rows; None if it does not say."""
    row_doubts: tuple[tuple[int, Doubt], ...] = ()
    """What the reader is not sure about, by row."""


TITLE = 0
MAIL = "the head of an e-mail, or what it quotes"
"""The reason why lines of an e-mail are asides."""


@noun
class Slot:
    """A place in a card: the card's number, and the key by which all cards know that place."""

    card: int
    key: str


@noun
class Paragraph:
    """Text outside any grid. ``level`` is its heading level if the format gives one (1 is the top).

    ``TITLE`` is the level of what the format marks as the document's title. ``term`` is how many words at the front the
    format marks as a term that the others describe (a web page's ``<dt>``). ``apart`` says whether a blank line
    precedes it, if the format has lines. ``bold`` is how many words at the front are bold before others that are not:
    all of them in a heading or in a label on its own line. ``slot`` is its place in a card, if elements of a page's
    markup repeat with the same labels; ``fill`` is the colour of that place. ``depth`` is how many nested lists it is
    in, if the format says so.
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
    """A straight line drawn on a page, horizontal or vertical, as a box that may have no width or no height."""

    box: Box
    colour: str | None = None


@noun
class Fill:
    """A filled rectangle on a page, also with round corners or sides."""

    box: Box
    colour: str
    is_round: bool = False
    """True for a dot or badge: it colours a cell or line, but does not draw one."""


@noun
class TaggedCell:
    """A cell in the file's own structure tree: the ids of its words, its spans, whether it is a header."""

    words: frozenset[int]
    row_span: int = 1
    column_span: int = 1
    header: bool = False


@noun
class TaggedTable:
    """A table in the file's own structure tree. It is evidence, and may be wrong."""

    rows: tuple[tuple[TaggedCell, ...], ...]


@noun(eq=False)
class Page:
    """One page, sheet or text: drawn (words, rules, fills) or with its own structure (blocks).

    A page is equal only to itself: comparing its words would cost more than caching results for it saves.
    """

    number: int | None = None
    sheet: str | None = None
    width: float | None = None
    height: float | None = None
    words: tuple[Word, ...] = ()
    rules: tuple[Rule, ...] = ()
    fills: tuple[Fill, ...] = ()
    frames: tuple[Box, ...] = ()
    """Large boxes with round corners, filled or outlined. They do not draw cells, but may be cards."""
    blocks: tuple[Block, ...] = ()
    turned: frozenset[int] = frozenset()
    """The ids of words that do not read from left to right (a rotated first column)."""
    tagged: tuple[TaggedTable, ...] = ()
    quarter_turns: int = 0
    """Clockwise turns, beyond the file's own, that set sideways text upright. Places are those of the upright page."""
    bold: frozenset[int] = frozenset()
    """The ids of the bold words."""


@noun
class Drawn:
    """The shapes drawn around or behind the words of drawn pages, and the ids of the bold words.

    A shape is a box, a background, a pill, or a side bar with the text beside it.
    """

    shapes: tuple[Place, ...] = ()
    colours: tuple[str | None, ...] = ()
    """The colour of each shape, as painted last; None if it is not painted."""
    bold: frozenset[int] = frozenset()
    dots: tuple[tuple[Place, str], ...] = ()
    """The small round shapes without words, and their colours: traffic lights and bullets."""


NOT_DRAWN = Drawn()


@noun
class Aside:
    """Words that the format keeps apart from the text (a footnote, a comment, a running header), and why.

    They are not blocks: a heading or label in a comment must not open an area or a record.
    """

    words: tuple[Word, ...]
    why: str


@noun
class Document:
    """A source file as read: its pages, and remarks about the file itself.

    ``pages_printed`` is the number of pages if the format has pages, else None. ``asides`` go to the plan's unplaced
    texts. ``doubts`` are what the reader noticed (it mended a wrong encoding, it accepted a tracked change),
    ``corrections`` what it read differently from the file.
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
    """The ids of words that are struck out on a drawn page."""

    def words(self) -> Iterator[Word]:
        """Every word of the document: those of its pages in reading order, then those of the asides."""
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


def list_items(blocks: Sequence[object]) -> frozenset[int]:
    """The first words (ids) of the items of lists that the format does not mark as headings: no title is one."""
    paragraphs = (block for block in blocks if isinstance(block, Paragraph) and block.words)
    return frozenset(block.words[0].id for block in paragraphs if block.depth and block.level is None)
