"""CSV and similar files: records whose cells are separated by commas, semicolons, tabs or pipes, quoted or not.

The delimiter is the one that gives the most cells in records of equal length. Prose and laid-out tables have none.
`planparse.read.text` reads tab-separated exports, because it knows how they break. This module reads them only if every
row, also a line of text, has its full number of tabs, as Excel writes them.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import count, filterfalse
from statistics import fmean, pstdev

from planparse.errors import EmptyFileError, PlanParseError
from planparse.issues import Doubt
from planparse.lexicon.labels import Terms
from planparse.noun import noun
from planparse.read.document import Block, Document, Page, Paragraph
from planparse.read.encodings import beginning, decode, decode_with_corrections, fix_mojibake
from planparse.read.letters import plain
from planparse.read.text import (
    encoding_doubts,
    expand_spans,
    heading_level,
    is_boxed,
    is_drawing,
    is_quoted,
    rejoined,
    strip_drawing,
    with_plain_bars,
)
from planparse.read.wrapped_lines import TextLine
from planparse.words import Place

# Records with more cells than the table has columns: an unquoted delimiter in a text split one cell in two.
#
# The columns' cells in the other records show which neighbours belong together: by texts that occur there too, by their
# length, and by their share of digits and capitals.


_MOST = 3
"""The most surplus cells that planparse repairs. A record with more is damaged in another way."""

_KNOWN = 3.0
"""The score of a text that occurs elsewhere in its column. Tested: at 1, the length of one odd text outweighs it."""

_SURE = 1.0
"""How far the best way to join cells must lead the next one, to be used without reporting the other."""


@noun
class Shape:
    """What a column's cells look like: their texts, and the mean and spread of each feature."""

    texts: frozenset[str]
    means: tuple[float, ...]
    spreads: tuple[float, ...]


@noun
class Joined:
    """A repaired record: its cells, the indices of the joined ones, and the second-best cells if the repair is unclear.

    ``spaced``: every delimiter in the joined cells has a space after it and no other has, so those are punctuation.
    """

    cells: tuple[str, ...]
    places: tuple[int, ...]
    other: tuple[str, ...] | None = None
    spaced: bool = False


def usual_width(records: Sequence[Sequence[str]]) -> int:
    """The most common number of cells in a record.

    >>> usual_width([["a", "b"], ["c", "d"], ["e", "f", "g"]])
    2
    """
    widths = Counter(len(cells) for cells in records if sum(bool(cell.strip()) for cell in cells) > 1)
    return widths.most_common(1)[0][0] if widths else 0


def shapes(records: Sequence[Sequence[str]], width: int) -> list[Shape]:
    """The shape of each column, from the records with the usual number of cells, except the first (maybe a header)."""
    whole = [cells for cells in records if len(cells) == width][1:]
    found = []
    for column in range(width):
        texts = [cells[column].strip() for cells in whole if cells[column].strip()]
        rows = [features(text) for text in texts] or [features("")]
        spreads = tuple(max(pstdev(values), 0.25) for values in zip(*rows, strict=True))
        found.append(Shape(frozenset(texts), tuple(fmean(values) for values in zip(*rows, strict=True)), spreads))
    return found


def features(text: str) -> tuple[float, ...]:
    """A text's length (log2), its share of digits, and its share of words that begin with a capital.

    >>> [round(value, 1) for value in features("30 June 2024")]
    [3.7, 0.5, 0.3]
    """
    words = text.split()
    capitals = sum(word[0].isupper() for word in words) / len(words) if words else 0.0
    return math.log2(len(text) + 1), sum(map(str.isdigit, text)) / (len(text) or 1), capitals


def joined(cells: Sequence[str], columns: Sequence[Shape], mark: str) -> Joined | None:
    """Repair a record with surplus cells: join the neighbours that fit best as one cell. None if that is not possible.

    >>> plan = [["Ref", "Action", "Lead"], ["1.1", "Write to every school", "Ann Reed"], ["1.2", "Train staff", "Bo"]]
    >>> joined(["1.3", "Meet duty", " court and care teams", "Ann Reed"], shapes(plan, 3), ",").cells
    ('1.3', 'Meet duty, court and care teams', 'Ann Reed')
    """
    surplus = len(cells) - len(columns)
    if not 0 < surplus <= _MOST or len(columns) < 2:
        return None
    ways = []
    for place in range(len(columns)):
        whole = (*cells[:place], mark.join(cells[place : place + surplus + 1]), *cells[place + surplus + 1 :])
        ways.append((sum(map(_fit, whole, columns)), whole, place))
    ways.sort(key=lambda way: -way[0])
    (best, whole, place), (second, other, _) = ways[:2]
    return Joined(whole, (place,), other if best - second < _SURE else None)


def _spaced(cells: Sequence[str], width: int, mark: str) -> Joined | None:
    """Join each cell that begins with a space to the one before. None if the record does not then have ``width`` cells.

    >>> _spaced(["1", "Ask pupils", " parents and staff", "Ann Reed", " Bo Lind"], 3, ",").cells
    ('1', 'Ask pupils, parents and staff', 'Ann Reed, Bo Lind')
    """
    found: list[str] = []
    places: set[int] = set()
    for cell in cells:
        if found and cell.startswith(" ") and cell.strip():
            found[-1] += mark + cell
            places.add(len(found) - 1)
        else:
            found.append(cell)
    return Joined(tuple(found), tuple(sorted(places)), spaced=True) if len(found) == width else None


def _fit(text: str, column: Shape) -> float:
    """How well a text fits a column: above 0 if it occurs elsewhere in it, else below 0, and lower the odder it is."""
    text = text.strip()
    if text in column.texts:
        return _KNOWN
    distances = (
        min(abs(value - mean) / spread, 4.0)
        for value, mean, spread in zip(features(text), column.means, column.spreads, strict=True)
    )
    return -fmean(distances)


MEDIA_TYPE = "text/csv"

_HEAD = 200_000
"""The delimiter is found in this many characters at the start of the file."""

_FEWEST = 3
"""The fewest records of equal length, and the fewest cells in each: lines of prose may have one comma each."""

_SHARE = 0.6
"""The smallest share of records with the usual length, between the first and the last that have it."""

_LABEL = 7
"""Labels have fewer words than this."""

_STATED = re.compile(r'"?sep=([^\n"\w])"?\n', re.IGNORECASE)
"""Excel's own first line, which names the delimiter."""

_PROSE = ",;"
"""Delimiters that are punctuation too: in prose a space follows them."""


@noun
class DelimitedRecord:
    """One record: the line of the file on which it begins (1-based), its cells, and their column spans if drawn."""

    line: int
    cells: tuple[str, ...]
    spans: tuple[int, ...] = ()

    @property
    def filled(self) -> int:
        """How many of its cells contain text."""
        return sum(bool(cell.strip()) for cell in self.cells)


def is_delimited(data: bytes) -> bool:
    """Whether bytes are a text of records of equal length."""
    try:
        text = decode("", beginning(data, 4 * _HEAD))
    except PlanParseError:
        return False
    return delimiter(with_plain_bars(text[:_HEAD])) is not None


def read_delimited(terms: Terms, name: str, data: bytes, sha256: str) -> Document:
    """Read delimited records as a document. Raises `LimitExceededError`, and what the text reader raises."""
    from planparse.read.sheet.cells_and_tables import MAX_CELLS, SheetCell, too_many
    from planparse.read.sheet.document import blocks

    text, mended = decode_with_corrections(name, data)
    text, corrections = fix_mojibake(text)
    text = with_plain_bars(text)
    mark = delimiter(text[:_HEAD])
    if mark is None:
        raise EmptyFileError(name, "holds no records", "export the plan again")
    found = records(text, mark)
    levels: dict[int, int] = {}
    if mark == "|":
        levels = {n: level for n, line in enumerate(text.split("\n"), 1) if (level := heading_level(line))}
        found = _rejoined(strip_drawing(found, boxed=is_boxed(text[:_HEAD])))
    whole, doubts = _put_together(list(found), mark)
    cells: list[SheetCell] = []
    for row, record in enumerate(whole):
        place = Place(line=record.line)
        spans = record.spans or (1,) * len(record.cells)
        cells += [
            SheetCell(row, i, cell, place, column_span=span)
            for i, (cell, span) in enumerate(zip(record.cells, spans, strict=True))
            if plain(cell).strip()
        ]
        if len(cells) > MAX_CELLS:
            raise too_many(name, f"{MAX_CELLS:,} cells")
    if not cells:
        raise EmptyFileError(name, "holds no words", "export the plan again")
    page = Page(blocks=tuple(_with_line_doubts(block, doubts, levels) for block in blocks(terms, name, cells, count())))
    return Document(
        name, MEDIA_TYPE, sha256, (page,), doubts=tuple(encoding_doubts(text)), corrections=(*mended, *corrections)
    )


def _rejoined(found: Iterable[DelimitedRecord]) -> Iterator[DelimitedRecord]:
    """Join the rows between bars that a line end inside a cell cut, unless spans are drawn."""
    whole = list(found)
    if any(record.spans for record in whole):
        yield from whole
        return
    for line in rejoined([TextLine(record.line, record.cells, record.line) for record in whole]):
        yield DelimitedRecord(line.number, line.cells)


def _put_together(found: list[DelimitedRecord], mark: str) -> tuple[list[DelimitedRecord], dict[int, list[Doubt]]]:
    """Repair the records with surplus cells. Return all records, and the doubts about repaired ones by line number."""
    doubts: dict[int, list[Doubt]] = {}
    for at, way in _respaced(found, mark).items():
        doubts[found[at].line] = [*_long(found[at].cells, way)]
        found[at] = replace(found[at], cells=way.cells)
    texts = [record.cells for record in found]
    width = usual_width(texts)
    last = max((len(cells) for cells in texts if _is_labels(cells)), default=width)
    if mark not in _PROSE or not any(len(cells) > max(width, last) for cells in texts):
        return found, doubts
    columns = shapes(texts, width)
    for at, record in enumerate(found):
        while record.cells and len(record.cells) > width and not record.cells[-1].strip():
            record = replace(record, cells=record.cells[:-1])
        likely = joined(record.cells, columns, mark)
        if likely is not None:
            found[at] = replace(record, cells=likely.cells)
            doubts[record.line] = [*_long(record.cells, likely)]
    return found, doubts


def _long(cells: Sequence[str], way: Joined) -> Iterator[Doubt]:
    """The doubts about a record with too many cells. If spaces show which ones to join, they name only those cells."""
    other = () if way.other is None else (" | ".join(part.strip() for part in way.other),)
    for place in way.places:
        text = way.cells[place].strip()
        message = f"the line has {len(cells)} cells for {len(way.cells)} columns: joined as one: {text!r}"
        yield Doubt("row_long", "warning", message, other, place if way.spaced else None)


def _respaced(found: Sequence[DelimitedRecord], mark: str) -> dict[int, Joined]:
    """The records, by index, that have one cell for each label once cells that begin with a space are joined.

    Empty unless nearly all records then fit the labels: a delimiter with a space after it is punctuation in their
    texts.
    """
    labels = next((one.cells for one in found if len(one.cells) >= _FEWEST and _is_labels(one.cells)), ())
    if mark not in _PROSE or not labels or any(label.startswith(" ") for label in labels):
        return {}
    width = len(labels)
    ways = {
        at: way
        for at, one in enumerate(found)
        if len(one.cells) > width and (way := _spaced(one.cells, width, mark)) is not None
    }
    rows = [one for one in found if one.filled > 1]
    whole = sum(len(one.cells) <= width for one in rows) + len(ways)
    return ways if whole >= _FIT * len(rows) else {}


_FIT = 0.9
"""The share of records that must fit the labels: one in ten may be damaged in another way."""


def _is_labels(cells: Sequence[str]) -> bool:
    """Whether all cells of a record are filled with short texts without digits, as labels are."""
    return all(cell.strip() and len(cell.split()) < _LABEL and not any(map(str.isdigit, cell)) for cell in cells)


def _with_line_doubts(block: Block, doubts: Mapping[int, Sequence[Doubt]], levels: Mapping[int, int]) -> Block:
    """The block with what is known about its lines: the level of a heading, the doubts about a table's rows."""
    if isinstance(block, Paragraph):
        return replace(block, level=levels.get(block.place.line or 0, block.level))
    if not doubts:
        return block
    rows = {cell.row: doubts[line] for cell in block.cells if (line := cell.place.line or 0) in doubts}
    return replace(block, row_doubts=tuple((row, doubt) for row in sorted(rows) for doubt in rows[row]))


def delimiter(text: str) -> str | None:
    r"""The delimiter between the cells of a text's records, or None if the text has no records.

    >>> delimiter("Ref;Action;Lead\n1.1;\"Write; send\";Ann Reed\n1.2;Check, tell;Bob Shah\n")
    ';'
    >>> delimiter("We met, we talked, we left.\nThen, at last, it rained.\nAnd so, again, we met.\n") is None
    True
    """
    stated = _STATED.match(text)
    if stated:
        return stated[1]
    weights = {mark: _weight(text, mark) for mark in ",;|\t" if mark in text}
    best = max(weights, key=lambda mark: weights[mark], default=None)
    return best if best and weights[best] else None


def _weight(text: str, mark: str) -> int:
    """How many cells the records of the usual length have; 0 if the text has no such records."""
    written = (
        records(text, mark)
        if mark != "|"
        else filterfalse(lambda r: is_drawing(r.cells), expand_spans(records(text, mark)))
    )
    found = [record for record in written if record.filled]
    for at, way in _respaced(found, mark).items():
        found[at] = replace(found[at], cells=way.cells)
    widths = Counter(len(record.cells) for record in found)
    width = max(widths, key=lambda width: (widths[width] * (width - 1), width), default=0)
    usual = [at for at, record in enumerate(found) if len(record.cells) == width]
    if min(width, len(usual)) < _FEWEST and not (width == 2 and _is_quoted(found, mark)):
        return 0
    share = len(usual) / (usual[-1] - usual[0] + 1)
    if mark == "\t":
        whole = len(usual) == len(found) and any(record.filled == 1 for record in found)
        return len(usual) * (width - 1) if whole else 0
    if share < _SHARE or (mark in _PROSE and _is_prose([found[at] for at in usual])):
        return 0
    return len(usual) * (width - 1)


def _is_quoted(found: Sequence[DelimitedRecord], mark: str) -> bool:
    """Whether two-cell records are certain: all have two cells, and some cell contains the delimiter, in quotes."""
    return all(len(record.cells) == 2 for record in found) and any(
        mark in cell for record in found for cell in record.cells
    )


def _is_prose(found: Sequence[DelimitedRecord]) -> bool:
    """Whether most cells after a delimiter begin with a space, as words after a comma do."""
    behind = [cell for record in found for cell in record.cells[1:] if cell]
    return 2 * sum(cell.startswith(" ") for cell in behind) > len(behind)


def records(text: str, mark: str) -> Iterator[DelimitedRecord]:
    r"""The records of a text. A quoted cell may contain the delimiter and line ends; a quote in it is doubled.

    >>> [record.cells for record in records('sep=;\n1;"a ""b"";\nc"\n2;5" pipe', ";")]
    [('1', 'a "b";\nc'), ('2', '5" pipe')]
    >>> [record.cells for record in records('1;"Mark "yes" or "no" here";"Yes" or "no"', ";")]
    [('1', 'Mark "yes" or "no" here', '"Yes" or "no"')]
    """
    stated = _STATED.match(text)
    start = stated.end() if stated else 0
    line = 2 if stated else 1
    cells: list[str] = []
    first = line
    for cell in _cell(mark, mark != "\t" or is_quoted(text)).finditer(text, start):
        if cell.start() == len(text) and not cells:
            return
        quoted = cell["quoted"]
        whole = _UNDOUBLED.fullmatch(cell["bare"]) if quoted is None else None
        cells.append(whole[1] if whole else cell["bare"] if quoted is None else quoted.replace('""', '"'))
        line += cell[0].count("\n")
        if cell["end"] != mark:
            yield DelimitedRecord(first, tuple(cells))
            cells, first = [], line


_UNDOUBLED = re.compile(r'"((?:[^"]*(?<![^\s(])"[^"]+")+[^"]*)"')
"""A quoted cell whose own quotes were not doubled: each opens behind a space."""


@lru_cache(maxsize=8)
def _cell(mark: str, quotes: bool) -> re.Pattern[str]:
    """A pattern for one cell and what ends it. A quote that is never closed is an ordinary character."""
    stop = re.escape(mark)
    quoted = r' *"(?P<quoted>[^"]*+(?:""[^"]*+)*+)" *' if quotes else "(?P<quoted>(?!))"
    return re.compile(rf"(?:{quoted}|(?P<bare>[^{stop}\n]*+))(?P<end>{stop}|\n|\Z)")
