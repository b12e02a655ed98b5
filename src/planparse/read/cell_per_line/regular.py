"""Texts that list the cells of a table one after the other, one or several per line, without leaving any out.

The labels come first, then rows with as many cells. If the number of cells is a multiple, and each column of dates,
people or refs contains nothing else, the rows need not be put together by their content.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import count

from planparse.lexicon.labels import Terms
from planparse.lexicon.refs_and_marks import is_ref
from planparse.lexicon.words import action_verbs
from planparse.noun import noun
from planparse.read.cell_per_line.line_looks import field_of, look
from planparse.read.document import Block, Cell, Document, Grid, Page, Paragraph
from planparse.read.encodings import decode_with_corrections, fix_mojibake
from planparse.read.labels import is_label, is_ref_label, points
from planparse.read.letters import words_of
from planparse.read.text import MEDIA_TYPE
from planparse.words import Place

_COLUMNS = range(3, 16)
_ROWS = 2
_BEFORE = 40
"""The most cells above the labels: a title, a date, a paragraph."""

_MOST = 20_000
_LABEL_WORDS = 6
_LONGEST = 120
"""The most characters in a label. A line may contain a whole file, and classifying it would take minutes."""

_LOOKED_AT = 200
"""How many characters of a cell to classify."""

_KNOWN = 2
"""How many labels of a header must be known, or contain known words."""

_TOLD = 0.9
"""The share of a column's cells that must look as its label says."""

_LOOKS = {"timescale": ("date", "status", "opener"), "lead": ("owner", "short", "phrase"), "ref": ("ref",)}
_PLAIN = {"timescale": "date", "lead": "owner", "ref": "ref"}
_FIELDS = {"strategic_lead": "lead", "operational_lead": "lead"}

_Item = tuple[int, str]


@noun
class Regular:
    """The cells above a table, those of its labels and of its rows, in order, and the separator of cells in a line.

    ``below`` are the lines of text after the last row.
    """

    above: tuple[_Item, ...]
    labels: tuple[_Item, ...]
    cells: tuple[_Item, ...]
    mark: str
    below: tuple[_Item, ...] = ()


def mark_of(terms: Terms, data: bytes) -> str | None:
    """The separator of cells in a line (empty if each cell has a line) if the bytes are such a text; else None."""
    found = found_regular(terms, data.decode("utf-8", "replace")) if data[:1000].count(0) < 3 else None
    return found.mark if found else None


def read_regular(terms: Terms, name: str, data: bytes, sha256: str) -> Document:
    """Read such a text as a document. Raises what the text reader raises."""
    text, mended = decode_with_corrections(name, data)
    text, corrections = fix_mojibake(text)
    found = found_regular(terms, text)
    blocks = tuple(_blocks(found)) if found else ()
    return Document(name, MEDIA_TYPE, sha256, (Page(blocks=blocks),), corrections=(*mended, *corrections))


def found_regular(terms: Terms, text: str) -> Regular | None:
    """The table of a text that lists its cells in turn; None if it has none, or one with a row per line.

    >>> text = "Plan|Ref|Action|Lead|By when|1|Write to schools|Ann Reed|May 2024|2|Audit all|Bo Cole|June 2024"
    >>> found = found_regular(NO_TERMS, text.replace("|", chr(10)))
    >>> [label for _, label in found.labels], len(found.cells)
    (['Ref', 'Action', 'Lead', 'By when'], 8)
    >>> found = found_regular(NO_TERMS, text.replace("|", chr(10)) + chr(10) + "Printed from the council's own system")
    >>> len(found.cells), len(found.below)
    (8, 1)
    """
    lines = [(number, line.strip(" \r")) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) > _MOST:
        return None
    for mark in (" / ", "|", "\t", ""):
        if mark and mark not in text:
            continue
        parted = [(number, _cells(line, mark)) for number, line in lines]
        cells = [(number, cell) for number, found in parted for cell in found]
        widest = max((len(found) for _, found in parted), default=0)
        table = _table(terms, cells, mark, widest)
        for over in range(1, _BELOW + 1):
            if mark or table or not all(look(text[:_LOOKED_AT]) in _TEXTS for _, text in cells[-over:]):
                break
            above = _table(terms, cells[:-over], mark, widest)
            if above and _TEXTS.isdisjoint(look(text[:_LOOKED_AT]) for _, text in above.cells[:: len(above.labels)]):
                table = replace(above, below=tuple(cells[-over:]))
        if table is not None:
            return table
        if mark == "\t":
            return None  # between tabs, blank cells count, so lines are not cells
    return _with_blank_cells(terms, text)


def _with_blank_cells(terms: Terms, text: str) -> Regular | None:
    """The table of a text with a cell on each line, where a blank line is a blank cell; lines below it do not count.

    >>> rows = "1.1|Write to all||May 2024|1.2|Audit it|Bo Cole|June 2024|1.3|Tell us|Ann Reed|2025||The end of it all."
    >>> found = _with_blank_cells(NO_TERMS, f"Plan||Ref|Action|Lead|By when|{rows}".replace("|", chr(10)))
    >>> (len(found.cells), found.cells[2], len(found.below)) if found else None
    (12, (9, ''), 1)
    """
    lines = [(number, line.strip()) for number, line in enumerate(text.rstrip().splitlines(), 1)]
    ends = [at for at, (_, line) in enumerate(lines) if not line][-_BELOW:]
    for stop in (len(lines), *reversed(ends)):
        found = _table(terms, lines[:stop], "", 0) if len(lines) <= _MOST and ends else None
        if found is not None and all(line for _, line in found.cells[:: len(found.labels)]):
            above, below = (tuple(item for item in part if item[1]) for part in (found.above, lines[stop:]))
            return replace(found, above=above, below=below)
    return None


_BELOW = 2
"""The most lines of text below a table: its source, the day when it was printed."""
_TEXTS = frozenset({"phrase", "sentence", "long"})


def _cells(line: str, mark: str) -> list[str]:
    """The cells of a line. A separator alone on its line is not a cell."""
    parts = [part.strip() for part in line.split(mark)] if mark else [line.strip()]
    return [part for part in parts if part] if mark != "\t" else parts


def _table(terms: Terms, cells: Sequence[_Item], mark: str, widest: int) -> Regular | None:
    for start in range(min(_BEFORE, len(cells))):
        if not _is_known(terms, cells[start][1]) and not _may_be_label(cells[start][1]):
            continue
        for columns in _COLUMNS:
            rest = len(cells) - start - columns
            if rest < _ROWS * columns:
                break
            if rest % columns or (mark != " / " and widest >= columns):
                continue
            labels = cells[start : start + columns]
            rows = cells[start + columns :]
            known = _are_labels(terms, [text for _, text in labels])
            if (known and _fit(terms, labels, rows)) or _take_turns([text for _, text in labels], rows):
                return Regular(tuple(cells[:start]), tuple(labels), tuple(cells[start + columns :]), mark)
    return None


def _is_known(terms: Terms, text: str) -> bool:
    return len(text) <= _LONGEST and (is_label(terms, text) or points(terms, text))


def _may_be_label(text: str) -> bool:
    short = len(text) <= _LONGEST and 0 < len(text.split()) <= _LABEL_WORDS and text[-1] not in ".:;,"
    return short and not is_ref(text) and look(text) not in {"date", "bullet", "low", "sentence", "long"}


def _are_labels(terms: Terms, texts: Sequence[str]) -> bool:
    known = sum(map(partial(_is_known, terms), texts))
    return (
        known >= _KNOWN and len(set(texts)) == len(texts) and all(is_label(terms, t) or _may_be_label(t) for t in texts)
    )


def _fit(terms: Terms, labels: Sequence[_Item], cells: Sequence[_Item]) -> bool:
    """Whether the columns contain what their labels say, including a column of dates and one of people or refs."""
    told: set[str] = set()
    for at, (_, label) in enumerate(labels):
        looks = [look(text[:_LOOKED_AT]) for _, text in cells[at :: len(labels)] if text]
        field = field_of(terms, label, refs=at == 0 and is_ref_label(terms, label))
        field = _FIELDS.get(field, field)
        if field not in _LOOKS:
            continue
        if sum(one in _LOOKS[field] for one in looks) < _TOLD * len(looks):
            return False
        if sum(one == _PLAIN[field] for one in looks) > len(looks) / 2:
            told.add(field)
    return len(told) > 1


def _take_turns(labels: Sequence[str], cells: Sequence[_Item]) -> bool:
    """Whether cells show their columns whatever the labels: dates, owners and things to be done, each in its turn.

    All dates are in one column, which contains nothing else; most cells of another are owners, and of a third tell
    somebody what to do.

    >>> rows = "Rot|Mend the sill|Ann Reed|May 2025|Din|Lay mats|Head of HR|June 2025|Dust|Clean it all|Bo Shah|2026"
    >>> cells = list(enumerate(rows.split("|")))
    >>> labels = ["Shortfall", "Cure", "Who sees to it", "End"]
    >>> _take_turns(labels, cells), _take_turns(labels, cells[:5] + cells[6:])
    (True, False)
    """
    columns = len(labels)
    if len(cells) < _TURNS * columns or len(set(labels)) < columns or not all(map(_may_be_label, labels)):
        return False
    looks = [[look(text[:_LOOKED_AT]) for _, text in cells[at::columns]] for at in range(columns)]
    dated = [at for at, own in enumerate(looks) if "date" in own]
    told = [
        sum(text.partition(" ")[0].casefold() in action_verbs() for _, text in cells[at::columns])
        for at in range(columns)
    ]
    owned = [own.count("owner") >= _TOLD * len(own) and not count for own, count in zip(looks, told, strict=True)]
    whole = len(dated) == 1 and {*looks[dated[0]]} == {"date"}
    return whole and any(owned) and max(told) > _MOSTLY * len(looks[0])


_TURNS, _MOSTLY = 3, 0.5
"""The fewest rows that show what each column is by their turns, and the share of cells that tell what to do."""


def _blocks(table: Regular) -> Iterator[Block]:
    ids = count()
    for number, text in table.above:
        yield Paragraph(tuple(words_of(text, Place(line=number), ids)), Place(line=number))
    columns = len(table.labels)
    cells = [
        Cell(
            at // columns,
            at % columns,
            tuple(words_of(text, Place(line=line), ids)),
            place=Place(line=line),
            drawn=False,
        )
        for at, (line, text) in enumerate((*table.labels, *table.cells))
    ]
    yield Grid(tuple(cells), len(cells) // columns, columns, (cells[0].place, cells[-1].place))
    for number, text in table.below:
        yield Paragraph(tuple(words_of(text, Place(line=number), ids)), Place(line=number))
