"""Rows of slides, without rules and labels: a ref, a title over a text, who, when and a pill, side by side.

The parts of an action are text boxes that begin level. White runs down between them, at the same places for all
actions of the document, and across between one action and the next. Read if nothing else contains actions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from planparse.lexicon.labels import Terms
from planparse.lexicon.refs_and_marks import is_ref
from planparse.noun import noun
from planparse.outline.features.cells import is_date, is_person, is_post, is_status, is_time
from planparse.outline.header_rows import is_header
from planparse.outline.records.cards.block_order import Part, row_by_row
from planparse.outline.records.cards.drawn import parted
from planparse.outline.records.cards.pieces import LEVEL, Piece, joined, pieces_of, rights_of
from planparse.outline.records.cards.repeated import left_over
from planparse.outline.records.cards.run_in import AGAIN
from planparse.outline.records.record import REF, TEXT, TITLE, Head, Record, Records
from planparse.outline.records.refs_in_front import are_refs
from planparse.outline.scored import Field
from planparse.read.document import Block, Drawn
from planparse.words import Word, text_of

_ROWS, _ABREAST = 3, 3
"""Fewest actions, and fewest parts of one side by side."""

_NEAR = 0.7
"""Most white between the lines of one action, in heights of a line."""

_ALLEY = 4.0
"""Least white between two parts of an action, in points."""

_MOSTLY = 0.6
"""The share of the actions that must have a ref, a title or the like in one column."""

_SAID = 2
"""Fewest words of what is to be done, on average."""

Row = list[list[Piece]]
"""The lines of each part of an action, from left to right."""


@noun
class _Column:
    """A column of parts: its key, its field if its values show it, and its label if a line above the rows has one."""

    key: str
    field: Field | None
    label: tuple[Word, ...] = ()


def side_by_side(terms: Terms, blocks: Sequence[Block], drawn: Drawn) -> Records | None:
    """The records of actions whose parts are side by side; None if there are too few, or their parts say too little."""
    pieces = pieces_of(blocks, drawn.bold)
    if not pieces or not all(piece.page for piece in pieces):
        return None
    bands = [*_bands(parted(pieces, (), drawn))]
    edges = _edges([band for band in bands if _abreast(band) >= _ABREAST])
    if len(edges) < _ABREAST:
        return None
    placed = [(band, row) for band in bands if (row := _row(band, edges)) is not None]
    heads = [(band, row) for band, row in placed if is_header(terms, [_text(part) for part in row])]
    rows = [(band, row) for band, row in placed if not any(row is head for _, head in heads)]
    fields = _fields([row for _, row in rows])
    if len(rows) < _ROWS or TEXT not in fields:
        return None
    labels = [_words(part) for part in heads[0][1]] if heads else [()] * len(edges)
    columns = [_column(at, field, label) for at, (field, label) in enumerate(zip(fields, labels, strict=True))]
    titled = _are_titled([row[fields.index(TEXT)] for _, row in rows])
    records = [(band, _record(row, columns, titled=titled)) for band, row in rows]
    taken = {id(piece) for band, _ in placed for piece in band}
    aside = [(words, AGAIN) for _, row in heads[1:] for part in row if (words := _words(part))]
    cut = [piece for band in bands for piece in band]
    free = {(word.id, word.start) for piece in cut if id(piece) not in taken for word in piece.words}
    parts: list[Part] = [(_corner(band), -1, record) for band, record in records]
    for block in blocks:
        parts += [((first.page, first.box[1] - LEVEL), -1, part) for first, part in left_over(block, free, cut)]
    title = [Head(TITLE, field="title")] if titled else []
    own = [Head(column.key, column.label, column.field) for column in columns]
    return Records(tuple(row_by_row(parts)), (*title, *own), tuple(aside), drawn=True)


def _bands(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield the pieces that lie level or nearly touch, page by page: the white across the page parts them."""
    for _, page in groupby(pieces, key=lambda piece: piece.page):
        band: list[Piece] = []
        bottom = 0.0
        for piece in sorted(page, key=lambda one: one.box[1]):
            if band and piece.box[1] - bottom > _NEAR * piece.height:
                yield band
                band, bottom = [], 0.0
            band.append(piece)
            bottom = max(bottom, piece.box[3])
        yield band


def _abreast(band: Sequence[Piece]) -> int:
    """How many parts of a band are side by side."""
    return len(_spans([(piece.box[0], piece.box[2]) for piece in band]))


def _spans(spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The spans joined where no alley is between them."""
    found: list[tuple[float, float]] = []
    for left, right in sorted(spans):
        if found and left - found[-1][1] < _ALLEY:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def _edges(bands: Sequence[Sequence[Piece]]) -> list[tuple[float, float]]:
    """The columns that most bands of several parts have together; none if there are too few bands."""
    if len(bands) < _ROWS:
        return []
    return _spans([(piece.box[0], piece.box[2]) for band in bands for piece in band])


def _row(band: Sequence[Piece], edges: Sequence[tuple[float, float]]) -> Row | None:
    """The lines of a band by their columns; None if a line is in no column, or too few columns are filled."""
    row: Row = [[] for _ in edges]
    for piece in band:
        at = next((n for n, (left, right) in enumerate(edges) if left <= piece.box[0] and piece.box[2] <= right), None)
        if at is None:
            return None
        row[at].append(piece)
    return row if sum(map(bool, row)) >= _ABREAST else None


def _fields(rows: Sequence[Row]) -> list[str | None]:
    """What the columns contain by their values: REF, TEXT or a field; None if the values do not show it.

    The text is the column with the most words.
    """
    columns = list(zip(*rows, strict=True))
    found: list[str | None] = [_field(column) for column in columns]
    lengths = [
        sum(len(_words(part)) for part in column) if not own else 0 for column, own in zip(columns, found, strict=True)
    ]
    most = max(lengths, default=0)
    if most >= _SAID * len(rows) and _say_who_or_when(found):
        found[lengths.index(most)] = TEXT
    return found


def _say_who_or_when(fields: Sequence[str | None]) -> bool:
    return len({"lead", "timescale", "status"}.intersection(fields)) > 1


def _field(column: Sequence[list[Piece]]) -> str | None:
    """What the values of one column plainly are."""
    filled = [part for part in column if part]
    texts = [_text(part) for part in filled]
    if all(len(text.split()) == 1 and is_ref(text) for text in texts) and are_refs(texts):
        return REF
    few = 2 * len({*texts}) <= len(texts)
    tests: tuple[tuple[Callable[[str], bool], str], ...] = (
        (_is_when, "timescale"),
        (is_status, "status"),
        (_is_who, "lead"),
    )
    for test, field in tests:
        if sum(map(test, texts)) >= _MOSTLY * len(column):
            return field
    pills = all(part[0].pill for part in filled)
    return "status" if pills and (few or any(map(is_status, texts))) else None


def _is_when(text: str) -> bool:
    return is_date(text) or is_time(text)


def _is_who(text: str) -> bool:
    return is_person(text) or is_post(text)


def _column(at: int, field: str | None, label: tuple[Word, ...]) -> _Column:
    if field in (REF, TEXT):
        return _Column(str(field), "ref" if field == REF else "description", label)
    return _Column(f"#{at}", field, label)  # type: ignore[arg-type]  # the names of fields


def _are_titled(texts: Sequence[Sequence[Piece]]) -> bool:
    """Whether most texts begin with a title on lines of its own: in bold or larger, over lines that are not."""
    return sum(0 < _title(lines) < len(lines) for lines in texts) >= _MOSTLY * len(texts)


def _title(lines: Sequence[Piece]) -> int:
    """How many lines at the front of a text are its title."""
    bold = [line.bold == len(line.words) for line in lines]
    if bold and bold[0]:
        return bold.index(False) if False in bold else len(lines)
    return int(len(lines) > 1 and lines[0].height > _LARGER * lines[1].height)


_LARGER = 1.12
"""How much larger than its text a title is, if it is not in bold."""


def _record(row: Row, columns: Sequence[_Column], *, titled: bool) -> Record:
    cells: dict[str, tuple[Word, ...]] = {}
    fills: dict[str, str] = {}
    for part, column in zip(row, columns, strict=True):
        stop = _title(part) if titled and column.key == TEXT else 0
        if stop and stop < len(part):
            cells[TITLE] = _words(part[:stop])
            part = part[stop:]
        if part:
            cells[column.key] = _words(part)
        if column.key != REF and (fill := next((piece.fill for piece in part if piece.fill), None)):
            fills[column.key] = fill
    return Record(tuple(cells.items()), fills=tuple(fills.items()))


def _words(part: Sequence[Piece]) -> tuple[Word, ...]:
    """The lines of a part as one text."""
    lines = [piece.words for piece in sorted(part, key=lambda piece: (round(piece.box[1] / LEVEL), piece.box[0]))]
    return joined(lines, rights_of(lines))


def _text(part: Sequence[Piece]) -> str:
    return text_of(_words(part))


def _corner(band: Sequence[Piece]) -> tuple[int, float]:
    return band[0].page, min(piece.box[1] for piece in band)
