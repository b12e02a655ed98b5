"""Paragraphs and tables -> blocks of words: the reader's result, its places counted as it goes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count

from planparse.read.document import Aside, Block, Cell, Grid, Paragraph
from planparse.read.plain import words_of
from planparse.read.word.content import Content, Para, RawTable, is_struck, without_struck
from planparse.read.word.frames import lifted
from planparse.read.word.spans import merged
from planparse.words import Place, Word


@dataclass(slots=True)
class Writer:
    """Gives words their ids and places. A line is a paragraph or a table's row, counted through the document."""

    asides: list[Aside] = field(default_factory=list)
    _ids: Iterator[int] = field(default_factory=count)
    _line: int = 0

    def blocks(self, content: Sequence[Content]) -> Iterator[Block]:
        """The blocks of a body. Text boxes follow the paragraph in which they are anchored."""
        for part in (settled for block in lifted(content) for settled in without_struck((block,))):
            if isinstance(part, Para):
                yield from self._paragraphs(part)
            elif part.rows:
                yield self._grid(part)

    def aside(self, text: str, why: str, place: Place | None = None) -> None:
        """Keep a text that is no part of the body."""
        words = tuple(words_of(text, place or Place(), self._ids))
        if words:
            self.asides.append(Aside(words, why))

    def _paragraphs(self, para: Para) -> Iterator[Block]:
        """A paragraph; one that is no heading is cut at its line breaks, as covers are set."""
        lines = [" ".join(para.text.split("\n"))] if para.level else para.text.split("\n")
        for line in lines:
            if line.strip():
                place = self._place()
                yield Paragraph(tuple(words_of(line, place, self._ids)), place, para.level)
        for why, text in para.asides:
            self.aside(text, why, Place(line=self._line or None))
        yield from self.blocks(para.boxes)

    def _grid(self, table: RawTable) -> Grid:
        whole = merged(table)
        places = [self._place() for _ in range(whole.rows)]
        cells: list[Cell] = []
        for cell in whole.cells:
            place = places[cell.row]
            words = self._words("\n".join(self._lines(cell.content, place)), place)
            struck = is_struck(cell.content)
            cells.append(
                Cell(cell.row, cell.column, words, cell.row_span, cell.column_span, cell.fill, place, struck=struck)
            )
        header = table.headers or None
        return Grid(tuple(cells), whole.rows, whole.columns, (places[0], places[-1]), header)

    def _lines(self, content: Iterable[Content], place: Place) -> Iterator[str]:
        """The lines of a cell: its paragraphs, the cells of tables nested in it, and its text boxes."""
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


def text_of(content: Iterable[Content]) -> str:
    """All text of paragraphs, tables and boxes, a line each, for what is kept apart as a whole."""
    writer = Writer()
    return "\n".join(writer._lines(content, Place()))
