"""Tables that are one record each, as a form is filled in for each risk, project or action: labels beside values.

A document's forms have the same labels: in cells of their own before or above the values, or in one cell with them.
Each form becomes a card with a slot for each label, like the cards that a page's markup shows (see `cards/web.py`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from planparse.lexicon.label_words import label_words
from planparse.lexicon.labels import Terms, fold
from planparse.lexicon.refs_and_marks import is_ref
from planparse.noun import noun
from planparse.outline.area_headings import area_label
from planparse.outline.features.cells import is_date, is_status
from planparse.read.document import NOWHERE, Block, Cell, Grid, Paragraph, Slot
from planparse.words import Word, text_of

_LONGEST = 6
"""Most words of a label."""

_FEWEST = 3
"""Fewest labels of a form."""

_ABBREVIATION = 4
"""Most letters of an abbreviation with a full stop that ends a label: `Action no.`, `Resp.`; after others, the full
stop ends a sentence."""

_TOLD_BY = frozenset(("progress", "status", "position", "comment", "update"))
"""Concepts of labels that look like values."""

_AGAIN = 2
"""Fewest forms that have a label."""

_OFTEN = 0.5
"""Least share of the forms with a label that has no colon; values repeat in fewer."""

_LED = 0.6
"""Least share of a form's rows that begin with a label: the others continue a value or are texts."""

_ALL = 0.8
"""Least share of the tables with such labels that are forms; if others contain several records, none is one."""

Words = tuple[Word, ...]
Row = list[Cell]


@noun
class _Line:
    """A label of a form and its value; a text without a label has a key of its own."""

    key: str
    label: Words
    value: Words
    fill: str | None = None
    beside: bool = False
    """Whether the label has a cell of its own, left of its value, in an even column."""
    over: bool = False
    """Whether the label has a row of its own, above that of its value."""


def forms_as_cards(terms: Terms, blocks: Sequence[Block]) -> list[Block] | None:
    """The blocks with each form as the slots of a card; None if no tables are forms of one kind."""
    rows = {at: _rows(block) for at, block in enumerate(blocks) if isinstance(block, Grid)}
    if len(rows) < _AGAIN:
        return None
    known = _labels([*rows.values()])
    forms = [own for own in rows.values() if _is_form(own, known)] if len(known) >= _FEWEST else []
    if len(forms) < _AGAIN:
        return None
    known = _labels(forms)
    labelled = [at for at, own in rows.items() if len(_keys(own, known)) >= _FEWEST]
    told = {at: list(_lines(rows[at], known)) for at in labelled if _is_form(rows[at], known)}
    told = {at: lines for at, lines in told.items() if _is_of_one_record(lines)}
    if len(told) < max(_AGAIN, _ALL * len(labelled)) or not _differ([*told.values()]):
        return None
    usual = {key: keys[0] for keys in _changing(forms, known) for key in keys}
    told = {at: [replace(line, key=usual.get(line.key, line.key)) for line in lines] for at, lines in told.items()}
    areas, refs = _areas(terms, told), _refs_above(blocks, told.keys())
    pairs = 2 * sum(map(_is_of_pairs, told.values())) > len(told)
    if pairs and not usual and not refs:  # `label_lines` reads only plain pairs
        return None
    told = {at: [refs[at], *lines] if at in refs else lines for at, lines in told.items()}
    return [
        part
        for at, block in enumerate(blocks)
        if at + 1 not in refs
        for part in (_card(at, told[at], areas) if at in told else (block,))
    ]


def _refs_above(blocks: Sequence[Block], forms: Set[int]) -> dict[int, _Line]:
    """The line above each form that ends with its ref (`Action 1.1`), by the form's index; none if some lack one."""
    found: dict[int, _Line] = {}
    for at in forms:
        above = blocks[at - 1] if at else None
        words = above.words if isinstance(above, Paragraph) else ()
        if 1 < len(words) <= _LONGEST and is_ref(words[-1].text) and not is_date(text_of(words)):
            found[at] = _Line(_REF, words[:-1], words[-1:])
    refs = {line.value[0].text for line in found.values()}
    return found if len(refs) == len(found) >= _ALL * len(forms) else {}


_REF = "#ref"
"""The key of a ref above its form."""


def _areas(terms: Terms, forms: Mapping[int, Sequence[_Line]]) -> frozenset[int]:
    """The forms that begin with the heading of their area, which others have too."""
    first = {at: text_of(lines[0].value) for at, lines in forms.items() if not lines[0].label}
    found = {at: label for at, text in first.items() if (label := area_label(terms, text))}
    return frozenset(found) if len({*found.values()}) < len(found) else frozenset()


def _is_of_pairs(lines: Sequence[_Line]) -> bool:
    """Whether most labels have cells of their own beside their values: `label_lines` reads such tables.

    A label may be too long to be recognised here, and is then a text.
    """
    below = lines[0 if lines[0].label else 1 :]
    if any(line.over for line in below):
        return False
    return sum(line.beside for line in below) >= _PAIRED * len(below)


_PAIRED = 0.7
"""Least share of a form's lines that are pairs of cells; at 0.8, one label of seven words, read as two texts, made a
table of pairs a form."""


def _rows(grid: Grid) -> list[Row]:
    """The filled cells of a table, row by row; also cells that have only a fill."""
    cells = sorted((cell for cell in grid.cells if cell.words or cell.fill), key=lambda c: (c.row, c.column))
    return [list(row) for _, row in groupby(cells, key=lambda cell: cell.row)]


def _labels(forms: Sequence[Sequence[Row]]) -> frozenset[str]:
    """The keys of possible labels in several tables: before a colon, alone in a cell, or on a cell's first line."""
    colons = [{key for row in form for cell in row if (key := _key(cell, _colon(cell)))} for form in forms]
    alone = [
        {key for row in form for cell in row for count in _bare(cell) if (key := _key(cell, count))} for form in forms
    ]
    times = Counter(key for one, other in zip(colons, alone, strict=True) for key in one | other)
    marked = {key for one in colons for key in one}
    often = max(_AGAIN, _OFTEN * len(forms))
    known = {key for key, count in times.items() if count >= (_AGAIN if key in marked else often)}
    return frozenset(known.union(_seldom(forms, known), *_changing(forms, known)))


def _seldom(forms: Sequence[Sequence[Row]], known: Set[str]) -> frozenset[str]:
    """The labels that only some forms have: they come again before values, where nearly all other rows have labels."""
    firsts = Counter(_key(row[0], len(row[0].words)) for form in forms for row in form if len(row) > 1)
    told = sum(count for key, count in firsts.items() if key in known)
    again = frozenset(key for key, count in firsts.items() if key and count >= _AGAIN)
    return again if told >= _LED * firsts.total() else frozenset()


def _changing(forms: Sequence[Sequence[Row]], known: Set[str]) -> Iterator[tuple[str, ...]]:
    """Yield the labels that take turns in one place of the forms, the most frequent first: `Lead`, `Who`.

    Whoever filled the forms in changed a label. Each is printed twice or more, below the same one; no form has two.
    """
    places: dict[tuple[str, int, int], Counter[str]] = {}
    for form in forms:
        above, down = "", 0
        for row in form:
            for at, cell in enumerate(row[::2] if len(row) > 1 else ()):
                places.setdefault((above, down, at), Counter())[_key(cell, len(cell.words))] += 1
            first = _key(row[0], len(row[0].words))
            above, down = (first, 0) if first in known else (above, down + 1)
    every = [{_key(cell, len(cell.words)) for row in form for cell in row} for form in forms]
    for times in places.values():
        keys = [key for key, count in times.most_common() if key and count >= _AGAIN]
        apart = all(len(own.intersection(keys)) <= 1 for own in every)
        if len(keys) > 1 and apart and sum(times[key] for key in keys) >= _OFTEN * len(forms):
            yield tuple(keys)


def _colon(cell: Cell) -> int:
    """How many words a cell has up to the colon of its label; 0 if it has none."""
    return next((at for at, word in enumerate(cell.words[:_LONGEST], 1) if word.text[-1] == ":"), 0)


def _bare(cell: Cell) -> Iterator[int]:
    """Yield how many words of a cell may be a label without a colon: all of them, or those of its first line."""
    if 0 < _colon(cell) < len(cell.words):
        return
    below = next((at for at, word in enumerate(cell.words[1 : _LONGEST + 1], 1) if word.gap == "\n"), 0)
    for count in (len(cell.words), below):
        if 0 < count <= _LONGEST:
            yield count


def _key(cell: Cell, count: int) -> str:
    """The key of a cell's first words if they may be a label, else empty: no date, number, status or sentence.

    A date may be in a label that says more: `Update at November 2024`; `RAG` is a label too.
    """
    return _key_of(text_of(cell.words[:count]))


@lru_cache(maxsize=4096)
def _key_of(label: str) -> str:
    text = label.strip(" :")
    ended = text[-1:] in (";", ",", "!") or (text[-1:] == "." and len(text.split()[-1]) > _ABBREVIATION)
    alike = any(map(str.isdigit, text)) or is_date(text) or (is_status(text) and text[-1] != "?")
    told = not alike or not _TOLD_BY.isdisjoint(label_words(text).concepts)
    return fold(text) if text[:1].isupper() and not ended and told else ""


def _label(cell: Cell, known: Set[str]) -> int:
    """How many words at a cell's front are one of the known labels; 0 for none."""
    return next((count for count in (_colon(cell), *_bare(cell)) if count and _key(cell, count) in known), 0)


def _keys(rows: Sequence[Row], known: Set[str]) -> set[str]:
    """The keys of the labels that a table has."""
    return {_key(cell, count) for row in rows for cell in row if (count := _label(cell, known))}


def _is_form(rows: Sequence[Row], known: Set[str]) -> bool:
    """Whether labels begin most rows of a table, and its first row is no header above such rows."""
    filled = [row for row in rows if any(cell.words for cell in row)]
    if len(_keys(rows, known)) < _FEWEST or len(filled) < 2 or _is_headed(filled, known):
        return False
    below = filled[1:] if len(filled[0]) == 1 and not _label(filled[0][0], known) else filled
    led = sum(_is_led(row, above, known) for row, above in zip(below, [[], *below], strict=False))
    return led >= _LED * len(below)


def _is_led(row: Row, above: Row, known: Set[str]) -> bool:
    """Whether a row begins with a label, or is below a row of labels."""
    return _label(row[0], known) > 0 or _are_labels(above, row, known)


def _are_labels(row: Row, below: Row, known: Set[str]) -> bool:
    """Whether a row is several labels and nothing else, each above a value in the row below."""
    if len(row) < _AGAIN or not all(_is_whole(cell, known) for cell in row):
        return False
    columns = {cell.column for cell in row}
    return bool(below) and all(cell.column in columns and not _is_whole(cell, known) for cell in below)


def _is_over(row: Row, below: Row, known: Set[str]) -> bool:
    """Whether a row is one label as wide as the value that fills the row below it."""
    if len(row) != 1 or len(below) != 1 or not _is_whole(row[0], known) or _label(below[0], known):
        return False
    return (row[0].column, row[0].column_span) == (below[0].column, below[0].column_span)


def _is_whole(cell: Cell, known: Set[str]) -> bool:
    return bool(cell.words) and _label(cell, known) == len(cell.words)


def _is_headed(rows: Sequence[Row], known: Set[str]) -> bool:
    """Whether the first row is a header of more rows than the one below it."""
    first = [cell.column for cell in rows[0]]
    if len(first) < _FEWEST or not all(_is_whole(cell, known) for cell in rows[0]):
        return False
    return len(rows) > _AGAIN and all({cell.column for cell in row} <= {*first} for row in rows[1:])


def _lines(rows: Sequence[Row], known: Set[str]) -> Iterator[_Line]:
    """Yield each label of a form with its value, which is beside it, below it, or in one cell with it."""
    above: Row = []
    last = _Line("", (), ())
    texts = 0
    for row, below in zip(rows, [*rows[1:], []], strict=True):
        if _are_labels(row, below, known) or _is_over(row, below, known):
            above = row
        elif above:
            yield from _below(above, row)
            above = []
        else:
            for line in _beside(row, known):
                goes_on = not line.label and last.key and row[0].column > 0
                texts += not line.label and not goes_on
                last = line if line.label else replace(line, key=last.key if goes_on else f"{_TEXT}{texts}")
                yield last


_TEXT = "#"
"""The key of a text without a label, followed by its number in the form."""


def _below(labels: Row, row: Row) -> Iterator[_Line]:
    """Yield labels with the values below them."""
    values = {cell.column: cell for cell in row}
    for cell in labels:
        value = values.get(cell.column, replace(cell, words=(), fill=None))
        over = len(labels) == 1
        yield _Line(_key(cell, len(cell.words)), cell.words, value.words, value.fill, over=over)


def _beside(row: Row, known: Set[str]) -> Iterator[_Line]:
    """Yield the labels of a row with their values, in the same cell or the next; texts get no key."""
    label: Cell | None = None
    for cell in row:
        if label is not None:
            value = cell if label.column + label.column_span == cell.column else None
            yield _told(label, value)
            label = None
            if value is not None:
                continue
        count = _label(cell, known)
        if count == len(cell.words) > 0 and (len(row) > 1 or cell.words[-1].text[-1] == ":"):
            label = cell
        elif cell.words:
            yield _Line(_key(cell, count) if count else "", cell.words[:count], cell.words[count:], cell.fill)
    if label is not None:
        yield _told(label, None)


def _told(label: Cell, value: Cell | None) -> _Line:
    words, fill = (value.words, value.fill) if value else ((), None)
    return _Line(_key(label, len(label.words)), label.words, words, fill, beside=not label.column % 2)


def _is_of_one_record(lines: Sequence[_Line]) -> bool:
    """Whether a form has each label once, several with values, and few texts without a label."""
    times = Counter(line.key for line in lines if line.label)
    texts = sum(line.key.startswith(_TEXT) for line in lines)
    valued = sum(bool(line.value) for line in lines if line.label)
    return max(times.values(), default=0) == 1 and valued >= _FEWEST and texts <= _TEXTS


_TEXTS = 2
"""Most texts of a form without a label: its heading and what will be done."""


def _differ(forms: Sequence[Sequence[_Line]]) -> bool:
    """Whether the forms say different things: the same empty form, repeated, says nothing."""
    said = {tuple(word.text for line in lines for word in line.value) for lines in forms}
    return len(said) > 1 and len(said) >= _OFTEN * len(forms)


def _card(number: int, lines: Sequence[_Line], areas: Set[int]) -> Iterator[Paragraph]:
    """Yield the lines of a form as the slots of a card; a short text above all labels is its heading, or its area's."""
    first = next(at for at, line in enumerate(lines) if line.key != _REF)
    if number in areas:
        yield Paragraph(lines[first].value, lines[first].value[0].place, _HEAD, fill=lines[first].fill)
    for at, line in enumerate(lines):
        if at == first and number in areas:
            continue
        words = (*line.label, *line.value)
        place = words[0].place if words else NOWHERE
        level = _HEAD if at == first and not line.label and len(words) <= _HEADING else None
        yield Paragraph(words, place, level, len(line.label), slot=Slot(number, line.key), fill=line.fill)


_HEAD, _HEADING = 3, 14
"""The level of a form's heading, and its most words, with the number."""
