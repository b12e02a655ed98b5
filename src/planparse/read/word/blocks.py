"""Paragraphs and tables -> blocks of words. It joins merged cells and removes tables that are only for layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, count, groupby, pairwise
from typing import Literal

from planparse.noun import noun
from planparse.read.document import Aside, Block, Cell, Grid, Paragraph
from planparse.read.labels import marked_front
from planparse.read.letters import words_of
from planparse.read.table_markup import join_as_lines, merge_nested_tables
from planparse.words import Place, Word

# A Word text before it is split into words: paragraphs of pieces, and tables as the file writes them.


STRUCK = "text struck out"


@noun
class TextPiece:
    """A run of text that looks alike.

    ``why`` says why it is not part of the printed text (hidden text, an empty form field's hint), else None. ``ground``
    is the colour behind it (highlight, shading), ``ink`` its own: ``#rrggbb`` or None. ``struck``: a line is drawn
    through it. ``bold``: it is bold or italic.
    """

    text: str
    why: str | None = None
    ground: str | None = None
    ink: str | None = None
    struck: bool = False
    bold: bool = False


@noun
class Para:
    """A paragraph: the number or bullet from its list, its pieces, and the text boxes anchored in it.

    ``depth`` is how many nested lists it is in.
    """

    pieces: tuple[TextPiece, ...]
    label: str = ""
    level: int | None = None
    boxes: tuple[Content, ...] = ()
    depth: int = 0

    @property
    def text(self) -> str:
        """The printed text, with line breaks as new lines. A bullet before nothing is left out."""
        text = "".join(piece.text for piece in self.pieces if piece.why is None).strip()
        if not text and not any(letter.isalnum() for letter in self.label):
            return ""
        return f"{self.label} {text}".strip()

    @property
    def asides(self) -> tuple[tuple[str, str], ...]:
        """The text that is not printed, as pairs of reason and text, each reason once."""
        reasons = dict.fromkeys(piece.why for piece in self.pieces if piece.why is not None)
        return tuple((why, "".join(piece.text for piece in self.pieces if piece.why == why)) for why in reasons)


@noun
class RawCell:
    """A cell as written: its place in the table's grid of column edges, and whether it continues another cell."""

    start: int
    span: int
    joins: Literal["above", "left"] | None
    content: tuple[Content, ...]
    fill: str | None = None


@noun
class RawTable:
    """A table as written.

    ``widths`` are its grid columns in twentieths of a point; ``headers`` counts its header rows.
    """

    rows: tuple[tuple[RawCell, ...], ...]
    widths: tuple[int, ...]
    headers: int = 0


Content = Para | RawTable


def without_struck(content: tuple[Content, ...]) -> tuple[Content, ...]:
    """Set aside the struck-out text in one cell or paragraph that also has other text.

    Text stays if all of it is struck out, because it is all that the cell says (an action that was given up).

    >>> old, new = TextPiece("May 2014 ", struck=True), TextPiece("June 2014")
    >>> [part.text for pieces in ((old, new), (old,)) for part in without_struck((Para(pieces),))]
    ['June 2014', 'May 2014']
    """
    printed = [piece for part in content if isinstance(part, Para) for piece in part.pieces if piece.why is None]
    if not any(piece.struck for piece in printed) or all(piece.struck or not piece.text.strip() for piece in printed):
        return content
    return tuple(_without_struck(part) if isinstance(part, Para) else part for part in content)


def without_lone_bullet(content: tuple[Content, ...]) -> tuple[Content, ...]:
    """Drop the bullet of a cell's only list item: it separates nothing.

    >>> one, two = Para((TextPiece("Visit"),), "•"), Para((TextPiece("Write"),), "•")
    >>> [[part.text for part in without_lone_bullet(cell)] for cell in ((one,), (one, two))]
    [['Visit'], ['• Visit', '• Write']]
    """
    filled = [part for part in content if not isinstance(part, Para) or part.text]
    if len(filled) != 1 or not isinstance(filled[0], Para) or any(map(str.isalnum, filled[0].label)):
        return content
    return tuple(replace(part, label="") if part is filled[0] and isinstance(part, Para) else part for part in content)


def is_struck(content: tuple[Content, ...]) -> bool:
    """Whether all printed text of a cell is struck out."""
    printed = [piece for part in content if isinstance(part, Para) for piece in part.pieces if piece.why is None]
    texts = [piece for piece in printed if piece.text.strip()]
    return bool(texts) and all(piece.struck for piece in texts)


def _without_struck(para: Para) -> Para:
    return replace(para, pieces=tuple(replace(p, why=STRUCK) if p.struck and p.why is None else p for p in para.pieces))


def is_empty(content: tuple[Content, ...]) -> bool:
    """Whether these paragraphs and tables contain nothing printed and nothing to set aside."""
    for part in content:
        if isinstance(part, RawTable):
            if not all(is_empty(cell.content) for row in part.rows for cell in row):
                return False
        elif part.text or part.asides or not is_empty(part.boxes):
            return False
    return True


# Tables as written -> cells with rows, columns and spans. Merged cells are joined, very narrow columns closed.


_SLIVER = 200
"""In twentieths of a point (3.5 mm). Edges this close were meant to be one, but were drawn by hand."""


@dataclass(slots=True)
class MergedCell:
    """A cell with its place and spans (0-based, in rows and columns), and its content."""

    row: int
    column: int
    column_span: int
    content: tuple[Content, ...]
    fill: str | None
    row_span: int = 1


@dataclass(frozen=True, slots=True)
class MergedTable:
    """A table with each merged cell as one cell, in reading order."""

    cells: tuple[MergedCell, ...]
    rows: int
    columns: int


def merged(table: RawTable) -> MergedTable:
    """Join the merged cells of a table. A cell that continues nothing becomes a new cell, so that nothing is lost."""
    columns = _columns(table)
    cells: list[MergedCell] = []
    above: dict[int, MergedCell] = {}
    for number, row in enumerate(table.rows):
        here: dict[int, MergedCell] = {}
        last: MergedCell | None = None
        for raw in row:
            column, end = columns[raw.start], columns[raw.start + raw.span]
            upper = above.get(column)
            if raw.joins == "left" and last is not None and last.row == number:
                last.column_span = end - last.column
                last.content += raw.content
            elif raw.joins == "above" and upper is not None and upper.column_span == end - column:
                upper.row_span += 1
                upper.content += raw.content
                here[column] = last = upper
            else:
                last = MergedCell(number, column, end - column, raw.content, raw.fill)
                cells.append(last)
                here[column] = last
        above = here
    return MergedTable(tuple(cells), len(table.rows), max(columns.values(), default=0))


def _columns(table: RawTable) -> dict[int, int]:
    """The column that begins at each edge of the table's grid at which a cell begins or ends."""
    edges = sorted({edge for row in table.rows for cell in row for edge in (cell.start, cell.start + cell.span)})
    if not edges:
        return {}
    alone = {(cell.start, cell.start + cell.span) for row in table.rows for cell in row}
    columns = {edges[0]: 0}
    run = [edges[0]]
    for edge, narrow in zip(edges[1:], _narrow(edges, table.widths), strict=True):
        if narrow and not any((before, edge) in alone for before in run):
            columns[edge] = columns[run[-1]]
            run.append(edge)
        else:
            columns[edge] = columns[run[-1]] + 1
            run = [edge]
    return columns


def _narrow(edges: Sequence[int], widths: Sequence[int]) -> Iterator[bool]:
    """For each edge but the first, whether it is so close to the one before that both were meant to be one."""
    places = [0, *accumulate(max(width, 0) for width in widths)]
    for left, right in pairwise(edges):
        yield right < len(places) and 0 < places[right] - places[left] < _SLIVER


# Tables that are only for layout: their content moves out of them.


_Row = tuple[RawCell, ...]


def without_layout_tables(content: Sequence[Content]) -> Iterator[Content]:
    """The content without layout tables: frames around tables, and tables of one cell or one column.

    A single column is not a table, unless its cells have different colours: then it is a key.
    """
    for part in content:
        if isinstance(part, Para):
            yield part if not part.boxes else replace(part, boxes=tuple(without_layout_tables(part.boxes)))
            continue
        if _is_column(part):
            for row in part.rows:
                for cell in row:
                    yield from without_layout_tables(cell.content)
            continue
        frames = [True] * len(part.rows) if _holds_unlike_tables(part) else list(_frames(part.rows))
        headers = part.headers
        for frame, group in groupby(zip(frames, part.rows, strict=True), key=lambda pair: pair[0]):
            rows = tuple(row for _, row in group)
            if frame:
                for row in rows:
                    for cell in row:
                        yield from without_layout_tables(cell.content)
            else:
                yield replace(part, rows=rows, headers=min(headers, len(rows)))
            headers = max(headers - len(rows), 0)


def _is_column(table: RawTable) -> bool:
    if not all(len(row) <= 1 for row in table.rows):
        return False
    fills = {cell.fill for row in table.rows for cell in row}
    return len(fills) < 2 or any(_holds_table(cell) for row in table.rows for cell in row)


def _frames(rows: Sequence[_Row]) -> Iterator[bool]:
    """For each row, whether it is a frame: its one filled cell contains a table and is not merged with a row below."""
    for number, row in enumerate(rows):
        filled = [cell for cell in row if not is_empty(cell.content)]
        below = rows[number + 1] if number + 1 < len(rows) else ()
        joined = any(cell.joins == "above" for cell in (*row, *below))
        yield len(filled) == 1 and _holds_table(filled[0]) and not joined


def _holds_unlike_tables(table: RawTable) -> bool:
    """Whether each row below the labels contains a table of records, and some have more columns than others.

    They cannot be merged into one table. The words beside each are its heading.
    """
    wide = set()
    for number, row in enumerate(table.rows):
        inner = [part for cell in row for part in cell.content if isinstance(part, RawTable)]
        if not inner and not number:
            continue  # labels
        if len(inner) != 1 or len(inner[0].rows) < _RECORDS or any(cell.joins == "above" for cell in row):
            return False
        wide.add(max(map(len, inner[0].rows)))
    return len(wide) > 1 and min(wide) >= _RECORDS


_RECORDS = 3
"""The fewest columns, and rows with labels, in a table of records. A smaller table is part of a text."""


def _holds_table(cell: RawCell) -> bool:
    return any(isinstance(part, RawTable) for part in cell.content)


@dataclass(slots=True)
class Writer:
    """Gives words their ids and places. A line is a paragraph or a row of a table, counted through the document."""

    asides: list[Aside] = field(default_factory=list)
    _ids: Iterator[int] = field(default_factory=count)
    _line: int = 0

    def blocks(self, content: Sequence[Content]) -> Iterator[Block]:
        """The blocks of a body. Text boxes follow the paragraph in which they are anchored."""
        for part in (settled for block in without_layout_tables(content) for settled in without_struck((block,))):
            if isinstance(part, Para):
                yield from self._paragraphs(part)
            elif part.rows:
                yield self._grid(part)

    def aside(self, text: str, why: str, place: Place | None = None) -> None:
        """Set aside a text that is not part of the body."""
        words = tuple(words_of(text, place or Place(), self._ids))
        if words:
            self.asides.append(Aside(words, why))

    def _paragraphs(self, para: Para) -> Iterator[Block]:
        """A paragraph, split at its line breaks unless it is a heading: covers are set this way."""
        lines = [" ".join(para.text.split("\n"))] if para.level else para.text.split("\n")
        for number, line in enumerate(lines):
            if line.strip():
                place = self._place()
                words = tuple(words_of(line, place, self._ids))
                term = _before_tab(line) or _bold_front(para, number)
                yield Paragraph(words, place, para.level, term=term, depth=para.depth)
        for why, text in para.asides:
            self.aside(text, why, Place(line=self._line or None))
        yield from self.blocks(para.boxes)

    def _grid(self, table: RawTable) -> Grid:
        whole = merged(table)
        places = [self._place() for _ in range(whole.rows)]
        cells: list[Cell] = []
        inner: dict[int, Grid] = {}
        for cell in whole.cells:
            place = places[cell.row]
            words = self._cell_words(cell.content, place, inner)
            struck = is_struck(cell.content)
            cells.append(
                Cell(cell.row, cell.column, words, cell.row_span, cell.column_span, cell.fill, place, struck=struck)
            )
        header = table.headers or None
        return merge_nested_tables(
            Grid(tuple(cells), whole.rows, whole.columns, (places[0], places[-1]), header), inner
        )

    def _cell_words(self, content: tuple[Content, ...], place: Place, inner: dict[int, Grid]) -> tuple[Word, ...]:
        """The words of a cell. A table nested in it also goes into ``inner``, by the id of its first word."""
        tables = [at for at, part in enumerate(content) if isinstance(part, RawTable) and not is_empty((part,))]
        if len(tables) != 1 or not isinstance(table := content[tables[0]], RawTable):
            return self._words("\n".join(self._lines(content, place)), place)
        before = self._words("\n".join(self._lines(content[: tables[0]], place)), place)
        grid = self._grid(table)
        behind = self._words("\n".join(self._lines(content[tables[0] + 1 :], place)), place)
        first = next(cell.words[0] for cell in grid.cells if cell.words)
        inner[first.id] = grid
        return join_as_lines((before, *(cell.words for cell in grid.cells), behind))

    def _lines(self, content: Iterable[Content], place: Place) -> Iterator[str]:
        """The lines of a cell: its paragraphs, the cells of nested tables, and its text boxes."""
        for part in without_struck(tuple(content)):
            if isinstance(part, Para):
                if part.text:
                    yield part.text
                for why, text in part.asides:
                    self.aside(text, why, place)
                yield from self._lines(part.boxes, place)
            else:
                for cell in merged(part).cells:
                    yield from self._lines(cell.content, place)

    def _words(self, text: str, place: Place) -> tuple[Word, ...]:
        return tuple(words_of(text, place, self._ids))

    def _place(self) -> Place:
        self._line += 1
        return Place(line=self._line)


_TERM = 6
"""The most words in a label before a tab."""


def _before_tab(line: str) -> int:
    r"""How many words precede a line's first tab, if they may be the label of the text after it; else 0.

    >>> [_before_tab(line) for line in ("Lead\tAnn Reed", "1.1\tTrain all staff", "Lead\t", "\tAnn Reed")]
    [1, 0, 0, 0]
    >>> _before_tab("Result: Done\tSeen on: 3 May")  # a label with its own value
    0
    """
    label, tab, value = line.partition("\t")
    words = label.split()
    whole = any(word.endswith(":") for word in words[:-1])
    told = tab and value.strip() and 0 < len(words) <= _TERM and not whole
    return len(words) if told and any(map(str.isalpha, words[0])) and not words[0].rstrip(".)").isdigit() else 0


def _bold_front(para: Para, number: int) -> int:
    r"""How many words at the front of a line of a paragraph are bold, if they may be the label of the others; else 0.

    >>> lead, name, found = TextPiece("Lead", bold=True), TextPiece(" Ann Reed\n"), TextPiece("Found ", bold=True)
    >>> para = Para((lead, name, found, TextPiece("Doors were locked.")))
    >>> _bold_front(para, 0), _bold_front(para, 1), _bold_front(Para((name, lead)), 0)
    (1, 1, 0)
    """
    if para.level or (number == 0 and para.label):
        return 0
    line, texts = 0, ["", ""]
    for piece in para.pieces:
        for at, text in enumerate(piece.text.split("\n") if piece.why is None else ()):
            line += at > 0
            if line == number:
                texts[bool(texts[1]) or not (piece.bold or not text.strip())] += text
    return marked_front(*texts)


def text_of(content: Iterable[Content]) -> str:
    """All text of paragraphs, tables and boxes, one line each, to be set aside as a whole."""
    writer = Writer()
    return "\n".join(writer._lines(content, Place()))
