"""Pages of lines -> blocks: tables joined over pages, with the headings and prose between them.

Notes below the rows of a layout text, printed across its columns, become a column.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import dropwhile, pairwise, takewhile

from planparse.lexicon.labels import Terms
from planparse.lexicon.refs_and_marks import is_ref
from planparse.read.document import Aside, Block, Cell, Grid, Paragraph
from planparse.read.labels import is_area, is_header, is_ref_label
from planparse.read.layout_text.lines import Piece, TextLine, TextSegment, Wording
from planparse.read.layout_text.tables import Laid, LineRun, TextTable, lay_out, ref_column, row_starts
from planparse.words import Place

_FULL = 0.9
"""A full line has this share of the widest line in a run of prose."""

_BETWEEN = 2
"""Characters of white space between columns."""

_OPEN_ENDS = re.compile(r"(?:\b(?:and|or|of|the|to|for|in|a|an|with|by|on|at|that|is|are)|[,&/–-])$", re.IGNORECASE)

Row = dict[int, list[Piece]]
"""The lines of each cell, by column."""

_WIDE = -1
"""The key, instead of a column, of a row with one cell over the whole width."""

_TITLE_LINES = 3
"""The most lines in a heading inside a table."""


@dataclass(slots=True)
class _Open:
    """A table that may be continued on the next page."""

    edges: tuple[int, ...]
    labels: tuple[str, ...]
    ref: int | None = None
    rows: list[Row] = field(default_factory=list)
    header: int = 0
    lines: list[TextLine] = field(default_factory=list)

    def unended(self) -> set[int]:
        """The columns whose last cell ends in the middle of a sentence."""
        last = self.rows[-1] if self.rows else {}
        return {column for column, pieces in last.items() if _OPEN_ENDS.search(" ".join(pieces[-1][1]))}


class TextBuilder:
    """Turns the runs of each page, in order, into blocks."""

    def __init__(self, terms: Terms, wording: Wording, *, paged: bool) -> None:
        self._terms = terms
        self.blocks: list[Block] = []
        self.asides: list[Aside] = []
        self._wording = wording
        self._paged = paged
        self._open: _Open | None = None
        self._last: _Open | None = None

    def take(self, run: LineRun, runs: Sequence[LineRun]) -> None:
        """Add the next run of a page. ``runs`` are all runs of that page."""
        if run.kind == "prose":
            inside = self._open is not None and self._open.labels and _is_inside(run, runs)
            if inside and self._open and run.lines[0].segments[0].start >= self._open.edges[1] - 1:
                self.set_aside(run.lines, "a note below a row")  # headings begin at the margin
            elif inside and self._open:
                for number, line in enumerate(run.lines):
                    if number == 0 or is_area(self._terms, line.text):
                        self._open.rows.append({_WIDE: []})
                    self._open.rows[-1][_WIDE].append((self._place(line), line.text.split()))
            else:
                self._close()
                self._prose(run.lines)
            return
        beside = [line for other in runs if other is not run and run.goes_with(other) for line in other.lines]
        table = lay_out(self._terms, run, [line for line in beside if line.segments])
        if not run.head:
            table = self._like_last(run, table)
        if table is None:
            self._close()
            self._prose(run.lines)
        elif run.header:
            self._headed(table)
        else:
            self._headless(table)

    def set_aside(self, lines: Iterable[TextLine], why: str) -> None:
        """Set aside lines that are not part of the text."""
        for line in lines:
            self.asides.append(Aside(self._wording.words([(self._place(line), line.text.split())]), why))

    def end(self) -> None:
        """Close everything that is open."""
        self._close()

    # Tables

    def _headed(self, table: TextTable) -> None:
        head = table.lines[: table.header]
        labels = tuple(" ".join(filter(None, (line.text(n) for line in head))) for n in range(len(table.edges)))
        if self._open is not None and self._open.labels == labels:
            self.set_aside([line.line for line in head], "repeats the table's header row")
            self._open.edges = table.edges
            self._add(table.lines[table.header :])
            return
        self._close()
        self._open = _Open(table.edges, labels, header=1)
        self._open.rows.append(self._row(head))
        self._add(table.lines[table.header :], fresh=True)

    def _like_last(self, run: LineRun, table: TextTable | None) -> TextTable | None:
        """Lay out a table without labels in the columns of the one above, if both together have these columns."""
        known = self._open or self._last
        if known is None or not known.labels or (table is not None and len(table.edges) == len(known.edges)):
            return table
        if table is not None and known.unended() and _is_rest(table, known.edges):
            return table
        both = lay_out(self._terms, run, known.lines)
        return both if both is not None and len(both.edges) == len(known.edges) else table

    def _headless(self, table: TextTable) -> None:
        """Add a run without labels. It continues the table above if it has that table's columns."""
        known = self._open or self._last
        edges = _matched(table.edges, known.edges, known.unended()) if known is not None and known.labels else None
        moved = [replace(line, cells={edges[c]: w for c, w in line.cells.items()}) for line in table.lines if edges]
        if known is None or edges is None or not (self._open or _is_numbered(moved, known.ref)):
            self._close()
            self._open = _Open(table.edges, ())
            self._add(table.lines, fresh=True)
            return
        if self._open is None:
            self._open = _Open(known.edges, known.labels, known.ref, lines=known.lines)
        self._add(moved)

    def _add(self, lines: Sequence[Laid], *, fresh: bool = False) -> None:
        """Add lines to the open table, row by row. Lines before the first row continue the row above."""
        table = self._open
        if table is None or not lines:
            return
        table.lines += [line.line for line in lines]
        if table.ref is None:
            named = next((n for n, label in enumerate(table.labels) if is_ref_label(self._terms, label)), None)
            table.ref = ref_column(lines, named)
        starts = row_starts(self._terms, lines, table.ref, len(table.edges), headed=bool(table.labels))
        fresh = fresh or len(table.rows) <= table.header or _WIDE in table.rows[-1]
        if fresh and (not starts or starts[0] > 0):
            starts = [0, *starts]
        bounds = [*starts, len(lines)]
        if (starts and starts[0] > 0) or not starts:
            rest = self._row(lines[: bounds[0]])
            for column, pieces in rest.items():
                table.rows[-1].setdefault(column, []).extend(pieces)
        for start, stop in pairwise(bounds):
            table.rows.append(self._row(lines[start:stop]))

    def _row(self, lines: Sequence[Laid]) -> Row:
        row: Row = {}
        for line in lines:
            for column, words in line.cells.items():
                row.setdefault(column, []).append((self._place(line.line), [word for _, word in words]))
        return row

    def _close(self) -> None:
        table, self._open = self._open, None
        if table is None or not table.rows:
            return
        if table.labels:
            self._last = table
        widths = _widths(table.rows, table.edges)
        cells: list[Cell] = []
        for number, row in enumerate(table.rows):
            first = min((place for pieces in row.values() for place, _ in pieces), key=lambda place: place.line or 0)
            if _WIDE in row:
                words = self._wording.words(row[_WIDE])
                cells.append(Cell(number, 0, words, column_span=len(table.edges), place=first))
                continue
            for column in range(len(table.edges)):
                pieces = row.get(column, [])
                width = None if number < table.header else widths[column]
                words = self._wording.words(pieces, width)
                cells.append(Cell(number, column, words, place=pieces[0][0] if pieces else first, drawn=False))
        places = (cells[0].place, cells[-1].place)
        self.blocks.append(Grid(tuple(cells), len(table.rows), len(table.edges), places, table.header or None))

    # Prose

    def _prose(self, lines: Sequence[TextLine]) -> None:
        widest = max((line.segments[-1].end for line in lines if line.segments), default=0)
        run: list[TextLine] = []
        for line in lines:
            if not line.segments:
                continue
            if run and not _wraps(self._terms, run[-1], line, widest):
                self._paragraph(run)
                run = []
            run.append(line)
        if run:
            self._paragraph(run)

    def _paragraph(self, lines: Sequence[TextLine]) -> None:
        pieces = [(self._place(line), line.text.split()) for line in lines]
        self.blocks.append(Paragraph(self._wording.words(pieces), pieces[0][0]))

    def _place(self, line: TextLine) -> Place:
        return Place(page=line.page if self._paged else None, line=line.number)


def _is_inside(run: LineRun, runs: Sequence[LineRun]) -> bool:
    """Whether prose is between rows of one table, which continues below it without labels."""
    if not run.head or len(run.lines) > _TITLE_LINES:
        return False
    at = next(number for number, other in enumerate(runs) if other is run)
    below = runs[at + 1] if at + 1 < len(runs) else None
    return below is not None and below.kind == "table" and below.section == run.section


def _is_numbered(lines: Sequence[Laid], ref: int | None) -> bool:
    """Whether rows are numbered in the column that numbers the rows above, if there is one."""
    return ref is None or any(is_ref(line.text(ref)) for line in lines)


def _is_rest(table: TextTable, known: Sequence[int]) -> bool:
    """Whether no line begins a row, and a column of theirs begins where no known column does."""
    aside = any(all(abs(start - place) > 1 for place in known) for start in table.edges)
    return aside and len(table.edges) < len(known) and not any(is_ref(line.text(0)) for line in table.lines)


def _matched(own: Sequence[int], known: Sequence[int], unended: Set[int] = frozenset()) -> list[int] | None:
    """The known column for each own column, in order of position; None if they do not fit.

    A column that begins where no known one does continues an ``unended`` cell, if there is one, because each page has
    its own scale.

    >>> _matched([7, 103], [0, 8, 69, 97, 118], {1, 4}), _matched([7, 103], [0, 8, 69, 97, 118])
    ([1, 4], [1, 3])
    """
    if len(own) == len(known):
        return list(range(len(own)))
    if len(own) > len(known):
        return None
    found: list[int] = []
    for at, start in enumerate(own):
        options = range(found[-1] + 1 if found else 0, len(known) - (len(own) - at - 1))
        aside = all(abs(known[column] - start) > 1 for column in options)
        likely = unended & set(options) if aside else ()
        found.append(min(likely or options, key=lambda column: abs(known[column] - start)))
    return found


def _widths(rows: Sequence[Row], edges: Sequence[int]) -> list[int]:
    """How many characters a line of each column may have: the longest line, or the space before the next column."""
    widths = [max(following - start - _BETWEEN, 0) for start, following in pairwise(edges)] + [0]
    for row in rows:
        for column, pieces in row.items():
            if column == _WIDE:
                continue
            widths[column] = max([widths[column], *(len(" ".join(words)) for _, words in pieces)])
    return widths


def _wraps(terms: Terms, line: TextLine, following: TextLine, widest: int) -> bool:
    """Whether a line of prose continues on the next: it is full or ends openly, or the next begins in lower case."""
    if is_area(terms, following.text) or following.number != line.number + 1:
        return False
    return (
        following.text[:1].islower()
        or bool(_OPEN_ENDS.search(line.text))
        or line.segments[-1].end >= _FULL * widest > 60
    )


def printed_on_pages(book: Sequence[Sequence[TextLine]], running: Set[int]) -> frozenset[int]:
    r"""The numbers of label lines that begin a page and occur on others too, column for column.

    ``running`` are the running headers and footers of all pages.

    >>> from planparse.read.layout_text.lines import pages
    >>> book = pages("Plan\n\nNo   Step   Whom\n1    Dig    Ann\n\fNo   Step   Whom\n2    Sow    Bo")
    >>> sorted(printed_on_pages(book, set()))
    [3, 5]
    """
    times = Counter(own for page in book for own in {line.segments for line in page})
    labels: set[tuple[TextSegment, ...]] = set()
    for page in book[1:]:
        written = dropwhile(lambda line: not line.segments, (line for line in page if line.number not in running))
        again = takewhile(lambda line: len(line.segments) >= _COLUMNS and times[line.segments] > 1, written)
        labels |= {line.segments for line in again if not any(map(is_ref, line.text.split()[:1]))}
    return frozenset(line.number for page in book for line in page if line.segments in labels)


_COLUMNS = 3
"""The fewest columns in a table: repeated lines with fewer may be a running header."""

_LABEL = re.compile(r"([A-Z][^\s:]*(?: [^\s:]+){0,3}:)(?: |$)")
_FEWEST = 3
"""How many rows must have such a note, and how many lines of notes must cross another column's label position."""
_WHITE = 4
"""Characters of white space before the column of notes."""


def with_notes_beside(terms: Terms, book: Sequence[Sequence[TextLine]]) -> tuple[list[list[TextLine]], list[TextLine]]:
    """Move the notes below rows into a last column under their label. Return the pages, and the labels set aside.

    A note always begins with the same label, indented from the column above it, and continues below itself (`Note: Five
    services of eleven tested. Port control …`) across other columns.
    """
    lines = [line for page in book for line in page]
    heads = [line for line in lines if is_header(terms, [segment.text for segment in line.segments])]
    first = Counter(line.segments for line in heads).most_common(1)[0][0] if heads else ()
    places = [segment.start for segment in first]
    below = list(_below(lines, heads, first))
    begun = {line.number: found[1] for line in below if (found := _label_of(line, places))}
    label, times = Counter(begun.values()).most_common(1)[0] if begun else ("", 0)
    notes = {number for number, own in begun.items() if own == label}
    whole = _with_next(below, notes)
    across = sum(any(line.segments[0].start < place < line.segments[0].end for place in places[2:]) for line in whole)
    alike = [line for line in heads if line.segments == first]
    if times < max(_FEWEST, len(alike)) or across < _FEWEST:  # the label over the column is that of one note
        return [list(page) for page in book], []
    width = max(line.segments[-1].end for line in lines if line.segments) + _WHITE
    moved = {line.number: replace(line, segments=(*first, TextSegment(width, label))) for line in alike}
    for line in whole:
        text = line.segments[0].text[len(label) if line.number in notes else 0 :].strip()
        moved[line.number] = replace(line, segments=(TextSegment(width, text),) if text else ())
    gone = [replace(line, segments=(TextSegment(0, label),)) for line in whole if line.number in notes]
    pages = [[moved.get(line.number, line) if line.segments else line for line in page] for page in book]
    return pages, gone[len(alike) :]


def _below(lines: Sequence[TextLine], heads: Sequence[TextLine], first: tuple[TextSegment, ...]) -> Iterator[TextLine]:
    """The lines below the most frequent header line, up to other header lines."""
    own = {line.number: line.segments == first for line in heads}
    under = False
    for line in lines:
        under = own.get(line.number, under) if line.segments else under
        if under and line.number not in own:
            yield line


def _label_of(line: TextLine, places: Sequence[int]) -> re.Match[str] | None:
    """The label that begins a line of one segment, if the segment begins inside a column, not where one begins."""
    if len(line.segments) != 1:
        return None
    (only,) = line.segments
    inside = only.start > places[1] and all(abs(only.start - place) > 1 for place in places)
    return _LABEL.match(only.text) if inside else None


def _with_next(lines: Sequence[TextLine], notes: set[int]) -> list[TextLine]:
    """The lines that begin notes, each with the lines directly below it that are indented at least as far."""
    found: list[TextLine] = []
    for line in lines:
        above = found[-1] if found else None
        goes_on = (
            above is not None
            and above.number == line.number - 1
            and len(line.segments) == 1
            and line.segments[0].start >= above.segments[0].start
        )
        if line.number in notes or goes_on:
            found.append(line)
    return found
