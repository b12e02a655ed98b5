"""The types of this stage: an `Outline` has areas of rows, and tables whose columns have roles.

Rows keep their cells by column. A `Spot` is an address in an outline that stays valid through repairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import field as attribute
from dataclasses import replace
from itertools import chain
from typing import Literal

from planparse.issues import Correction, Doubt
from planparse.lexicon.labels import AreaKind
from planparse.noun import noun
from planparse.outline.scored import Decision, Field, Likelihood
from planparse.read.document import Grid, block_words
from planparse.words import NO_WORDS, Phrase, Place, Word, together

OWNER_FIELDS: tuple[Field, ...] = ("strategic_lead", "operational_lead", "lead", "support")


@noun
class Spot:
    """An address in an outline: an area, a row, a table's column, or a cell (row and column).

    ``part`` names the contract's field (``owners``) if the cell's column does not.
    """

    area: int | None = None
    row: int | None = None
    table: int | None = None
    column: int | None = None
    part: str | None = None


@noun
class Column:
    """A column: its header as printed, the label that it reads as once mended, and its role (None: extra).

    ``drawn`` is False for a column that the document does not draw: refs glued to the text beside them. ``group`` is
    the text of a header cell above that spans this column and those before it; the first of them has its words.
    """

    header: Phrase
    reads: str
    field: Field | None
    drawn: bool = True
    group: str = ""
    decision: Decision | None = attribute(default=None, compare=False)
    """How the role was chosen; None if there was no choice (a column that the document does not draw)."""

    @property
    def title(self) -> str:
        """The header after its group's text, without the final colon of a label printed in a cell."""
        header = self.header.text if self.drawn else self.header.text.rstrip(" :")
        return f"{self.group} {header}".strip()


@noun
class Table:
    """A recovered table: its columns, its printed pages, and its places on them."""

    columns: tuple[Column, ...]
    pages: tuple[int, ...] = ()
    places: tuple[Place, ...] = ()
    actions: Likelihood | None = attribute(default=None, compare=False)
    """How likely the table lists actions, and why; None if a person or a test made the table."""

    def index(self, field: Field) -> int | None:
        """The first column with this field."""
        return next((i for i, column in enumerate(self.columns) if column.field == field), None)


@noun
class Entry:
    """One cell: its phrase, its colour, how many rows it spans, and its place.

    ``inferred`` is True if the span comes from blank cells and is not drawn. ``drawn`` is False if the document does
    not show where the cell ends.
    """

    phrase: Phrase = NO_WORDS
    fill: str | None = None
    rows: int = 1
    inferred: bool = False
    place: Place | None = None
    drawn: bool = True


BLANK = Entry(drawn=False)
"""No cell: the document has none at this place of the table."""


@noun
class Row:
    """One action's row. ``entries`` follow the table's columns; None if a cell from above spans the place.

    ``id`` is unique in the document and never reused; ``ref`` is the repaired reference, None until numbered.
    """

    id: int
    table: int
    entries: tuple[Entry | None, ...]
    ref: str | None = None


@noun
class Area:
    """An area and its rows. ``label`` is the length of the heading's label and number, in characters."""

    heading: Phrase
    kind: AreaKind
    number: str | None
    label: int
    theme: Phrase | None = None
    rows: tuple[Row, ...] = ()


FRONT_MATTER, PAGE_FURNITURE = "front matter", "page furniture"
"""Why paragraphs before the first area, and lines between pages, are in no field. Later stages look for these texts."""


HEADING_BETWEEN = "between tables, as a heading"
"""Why a heading that the format marks is in no area."""


@noun
class Unplaced:
    """Words that belong to no field, and why; ``cells`` are the fill and text of each cell of a table row."""

    phrase: Phrase
    why: str
    cells: tuple[tuple[str | None, str], ...] = ()


@noun
class Front:
    """What the pages before the first area say about the document; each phrase is a whole paragraph."""

    title: Phrase | None = None
    organisation: Phrase | None = None
    inspection: Phrase | None = None


@noun
class Outline:
    """Areas of rows, their tables, the front matter, and the words without a place."""

    name: str
    front: Front
    tables: tuple[Table, ...]
    areas: tuple[Area, ...]
    unplaced: tuple[Unplaced, ...]
    doubts: tuple[tuple[Spot, Doubt], ...] = ()
    corrections: tuple[Correction, ...] = ()
    struck: frozenset[int] = frozenset()
    """The ids of the words that the document strikes out."""
    likelihood: Likelihood | None = attribute(default=None, compare=False)
    """How likely the whole of it lists things to be done; None before that was asked."""

    def rows(self) -> Iterator[Row]:
        """Every action's row, in reading order."""
        for area in self.areas:
            yield from area.rows

    def words(self) -> Iterator[Word]:
        """Every word of the outline, each once."""
        return chain(self.placed_words(), chain.from_iterable(piece.phrase.words for piece in self.unplaced))

    def placed_words(self) -> Iterator[Word]:
        """Every word in a field, a heading or a column label."""
        return chain.from_iterable(phrase.words for phrase in self._placed())

    def _placed(self) -> Iterator[Phrase]:
        yield from filter(None, (self.front.title, self.front.organisation, self.front.inspection))
        for table in self.tables:
            for column in table.columns:
                yield column.header
        themes: list[Phrase] = []
        for area in self.areas:
            if area.theme is not None and area.theme not in themes:
                themes.append(area.theme)
                yield area.theme
            yield area.heading
            for row in area.rows:
                for entry in row.entries:
                    if entry is not None:
                        yield entry.phrase


def row_words(row: Row) -> Iterator[Word]:
    """The words of a row's own cells."""
    return chain.from_iterable(entry.phrase.words for entry in row.entries if entry is not None)


def entry_at(outline: Outline, row: Row, field: Field) -> tuple[int, Entry] | None:
    """The column and the cell of this field in a row; None if its table has no such column.

    If a cell from above spans the place, the cell is blank: its words are in the row above.
    """
    index = outline.tables[row.table].index(field)
    if index is None:
        return None
    return index, row.entries[index] or BLANK


def field_text(outline: Outline, row: Row, field: Field) -> str:
    """The text in a row's cell of this field; empty if there is none."""
    found = entry_at(outline, row, field)
    return found[1].phrase.text if found else ""


# What a grid is read as: sections with columns of their own, and what each printed row is.


@noun
class PrintedRow:
    """One printed row of a table: its entries by column, and what it is."""

    kind: Literal["action", "area", "header", "stray", "note"]
    entries: tuple[Entry | None, ...]
    doubts: tuple[Doubt, ...] = ()
    why: str = ""
    """Why a row is no action, heading or header."""

    def phrase(self) -> Phrase:
        """All words of the row as one phrase."""
        return together(entry.phrase for entry in self.entries if entry)


@noun
class Section:
    """The part of a grid under one header row; ``columns`` is empty if neither header nor content shows them.

    ``actions`` is how likely it lists things to be done.
    """

    columns: tuple[Column, ...]
    lines: tuple[PrintedRow, ...]
    place_of: Grid
    headed: bool
    actions: Likelihood = Likelihood(0.0)
    areas: bool = False
    """Whether it names the areas itself, whatever heading is above it."""


# Sections as the builder asks for them.


def without_words(columns: tuple[Column, ...], tables: Iterable[Table]) -> tuple[Column, ...]:
    """The columns of a section without a header of its own: its labels' words are in one of the tables above.

    A label that is not, such as that of an outcome printed above the section, keeps its words.
    """
    printed = {word.id for table in tables for column in table.columns for word in column.header.words}
    return tuple(
        column if any(word.id not in printed for word in column.header.words) else replace(column, header=NO_WORDS)
        for column in columns
    )


def table_of(columns: tuple[Column, ...], section: Section) -> Table:
    """The table of a section, on the pages where its grid is printed."""
    grid = section.place_of
    printed = {place.page for place in grid.places} - {None} or {word.place.page for word in block_words(grid)}
    pages = sorted(page for page in printed if page is not None)
    return Table(columns, tuple(pages), grid.places, section.actions)


def names_areas(section: Section) -> bool:
    """Whether a table names the areas of its rows itself: in a column, or in rows of their own.

    If tables touch, the area row may head the next one: the heading above then names this table's area.
    """
    if section.areas or any(column.field == "area" for column in section.columns):
        return True
    return any(line.kind == "area" for line in section.lines) and not touches_next(section)


def touches_next(section: Section) -> bool:
    """Whether a table's first area row comes after actions and right before a header or the end.

    It then heads the table below, which touches this one.
    """
    first, kinds = _before_first_area(section)
    return first > 0 and kinds[first + 1 : first + 2] in ([], ["header"])


def begins_below(section: Section, above: str) -> bool:
    """Whether the text above a table heads its first actions, as rows of their own head the later ones.

    It is then as short as such rows are, and no sentence.
    """
    if any(column.field == "area" for column in section.columns) or not _before_first_area(section)[0]:
        return False
    longest = max(len(line.phrase().words) for line in section.lines if line.kind == "area")
    return bool(above) and above[-1] not in ".:;," and len(above.split()) <= _AS_SHORT * longest


_AS_SHORT = 2
"""How many times as long as such a row the text above may be. Set by hand."""


def _before_first_area(section: Section) -> tuple[int, list[str]]:
    """How many rows come before a table's first area row, if some are actions, else 0; and the kinds of all rows."""
    kinds = [str(line.kind) for line in section.lines if line.kind not in ("stray", "note")]
    first = kinds.index("area") if "area" in kinds else 0
    return (first if "action" in kinds[:first] else 0), kinds


def rows_above(section: Section) -> int:
    """How many rows of several cells come before a table's first action: a key, in a sheet without blank rows."""
    lines = section.lines
    first = next((at for at, line in enumerate(lines) if line.kind != "stray"), len(lines))
    return sum(sum(map(bool, line.entries)) > 1 for line in lines[:first])
