"""Grids read as tables: header rows, area rows, stray rows and the rows that are actions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from planparse.lexicon.labels import Terms
from planparse.outline.area_headings import (
    answered_together,
    area_label,
    column_of_areas,
    is_no_heading,
    numbered_heading,
)
from planparse.outline.asides import filled_in, goes_on_with_labels, is_note, is_row_of_hints, why_aside
from planparse.outline.cell_looks import (
    alignment,
    explains_marks,
    is_graded,
    is_ref,
    looks,
    realigned,
    with_colours,
)
from planparse.outline.decide import Headers, decide_columns
from planparse.outline.decide_tables import actions_likelihood
from planparse.outline.glued_cells import with_parted_cells
from planparse.outline.groups import with_latest_progress
from planparse.outline.header_labels import undated
from planparse.outline.header_rows import (
    Header,
    Texts,
    header_of,
    heads_of,
    is_header,
    is_lower,
    is_upper,
    mended,
    row_texts,
    said_below,
)
from planparse.outline.heading_rows import kind_above, title_as_description, with_foot_aside, with_heading_rows
from planparse.outline.outline import BLANK, OWNER_FIELDS, Column, Entry, PrintedRow, Section
from planparse.outline.schedules_and_charts import without_charts
from planparse.outline.scored import Decision, Field, Likelihood
from planparse.read.document import Cell, Grid
from planparse.words import Phrase

_FURNITURE = re.compile(r"\W*(?:pag\s?e?\s?\d+(?:\s+of\s+\d+)?|\d+\s+of\s+\d+|p\.\s?\d+)\b.*", re.I)


def is_furniture(text: str) -> bool:
    """Whether a text is only a page number and what is printed around it.

    >>> is_furniture("Page 1 of 31 V 9 26 June 2015"), is_furniture("Page turning is fun")
    (True, False)
    """
    return bool(_FURNITURE.fullmatch(text))


def texts_of(grid: Grid) -> list[Texts]:
    """The texts of each row of a grid."""
    return [row_texts(cells, grid.columns) for cells in _rows(grid)]


def lone_texts(grid: Grid) -> Iterator[str]:
    """Yield the texts that are alone in a row of a grid, as an area's heading is."""
    for cells in _rows(grid):
        filled = [cell for cell in cells if cell.words]
        if len(filled) == 1 and filled[0].column == 0 and len(cells) < grid.columns:
            yield filled[0].phrase.text


def sections(terms: Terms, grid: Grid, headers: Headers, before: tuple[Column, ...]) -> Iterator[Section]:
    """Yield the sections of a grid, each with its columns.

    ``headers`` are the document's. ``before`` are the columns of the table above: a grid without a header row continues
    that table if it has as many columns.
    """
    rows = _rows(grid)
    printed = [row_texts(cells, grid.columns) for cells in rows]
    heads = list(heads_of(terms, printed))
    heads = [i for i in heads if i - 1 not in heads or not is_lower(terms, rows[i - 1], rows[i], grid.columns)]
    # labels below a group are the lower row of a header with more labels
    heads = [
        i - 1 if i and i - 1 not in heads and is_upper(terms, rows[i - 1], rows[i], grid.columns) else i for i in heads
    ]
    if not heads or any(_is_data(cells, grid.columns) for cells in rows[: heads[0]]):
        start = 0
        stop = heads[0] if heads else len(rows)
        yield _headless(terms, grid, _begun(terms, rows[start:stop]), before)
        if not heads:
            return
    above = [] if any(_is_data(cells, grid.columns) for cells in rows[: heads[0]]) else rows[: heads[0]]
    stop = 0
    for head in heads:
        if head < stop:
            continue  # a header printed again: the section above has taken its rows
        texts = row_texts(rows[head], grid.columns)
        stop = next((i for i in heads if i > head and row_texts(rows[i], grid.columns) != texts), len(rows))
        over = above if head == heads[0] else []
        yield _headed(terms, grid, _begun(terms, rows[head:stop]), over, headers, before)


def _begun(terms: Terms, rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows without the columns in which no cell begins: those belong to another part of the grid.

    Two tables that touch are one grid on the page, and each has the other's edges. A bar with an area's heading that is
    drawn in pieces has edges of no column too.
    """
    inside = [cells for cells in rows if not _is_bar(terms, cells)] or rows
    places = sorted({cell.column for cells in inside for cell in cells})
    if places == list(range(len(places))):
        return rows

    def moved(cell: Cell) -> Cell:
        first, end = (bisect_left(places, at) for at in (cell.column, cell.column + cell.column_span))
        return replace(cell, column=first, column_span=end - first)

    return [[moved(cell) for cell in cells] for cells in rows]


def _is_bar(terms: Terms, cells: list[Cell]) -> bool:
    """Whether a row begins with an area's heading: its other cells need not match the columns."""
    first = next((cell for cell in cells if cell.words), None)
    return first is not None and first.column == 0 and area_label(terms, first.phrase.text) is not None


def _headed(
    terms: Terms,
    grid: Grid,
    rows: list[list[Cell]],
    above: list[list[Cell]],
    headers: Headers,
    before: tuple[Column, ...],
) -> Section:
    width = max(cell.column + cell.column_span for cell in rows[0])
    header = header_of(terms, rows, width)
    phrases, groups, depth = header.phrases, header.groups, header.depth
    drawn = all(cell.drawn for cell in rows[0])
    labels = mended(terms, [phrase.text for phrase in phrases], headers.intact, drawn=drawn)
    body = rows[depth:]
    written = filled_in([row_texts(cells, width) for cells in body])
    body, unfilled = body[: written or len(body)], body[written or len(body) :]
    texts = [row_texts(cells, width) for cells in body]
    hints = body[:1] if texts and is_row_of_hints(texts[0], texts[1:]) else []
    body = body[len(hints) :]
    full = list(_full(terms, said := said_below(terms, labels, groups), body))
    same = [column.reads for column in before if column.drawn] == list(labels)
    heading = _heading_among(terms, labels, full)
    said = [undated(label, [texts[i] for texts in full]) for i, label in enumerate(said)]
    known = headers.decided(tuple(labels)) if depth == 1 else None
    decisions = _decisions(terms, said, full, heading, before if same else (), known)
    told = without_charts(with_latest_progress(decisions, labels, full), labels, body)
    columns = _columns(header, labels, told, body, full)
    lines = [PrintedRow(kind_above(terms, cells, headers.bars), _entries(cells, width)) for cells in above]
    if heading is not None:
        lines.append(PrintedRow("area", (Entry(phrases[heading]),)))
        unlabelled = Column(Phrase(), "", decisions[heading].field, decision=decisions[heading])
        columns = (*columns[:heading], unlabelled, *columns[heading + 1 :])
    again = [row_texts(cells, width) for cells in rows[:depth]]
    held = [[texts[i] for texts in full] for i in range(width)]
    likely = actions_likelihood(terms, said, held, decisions) if written or len(body) < _ROWS_OF_A_FORM else _UNFILLED
    if likely.share and depth == 1 and (together := headers.likelihood(tuple(labels))):
        likely = together
    if len(body) > 1 and goes_on_with_labels([row_texts(cells, width) for cells in body], [c.field for c in columns]):
        hints, body = [*hints, body[0]], body[1:]
    lines += [PrintedRow("stray", _entries(cells, width), why="hints of the form below its labels") for cells in hints]
    lines += [
        _read(grid, _line(terms, cells, columns, again, drawn=len(cells) == 1 and width > 1), cells) for cells in body
    ]
    blank = "a row of the form that is not filled in"
    lines += [PrintedRow("stray", _entries(cells, width), why=blank) for cells in unfilled]
    section = Section(columns, tuple(lines), grid, headed=True, actions=likely)
    return title_as_description(with_foot_aside(with_heading_rows(with_parted_cells(section, before if same else ()))))


def _decisions(
    terms: Terms,
    labels: Sequence[str],
    full: Sequence[Texts],
    heading: int | None,
    before: Sequence[Column],
    together: tuple[Decision, ...] | None,
) -> tuple[Decision, ...]:
    """What each column contains. ``before``: the columns of the table above, if it has the same labels.

    ``together``: the decision for all tables under these labels at once, if there are several.
    """
    own = together or decide_columns(terms, labels, [[texts[i] for texts in full] for i in range(len(labels))])
    decisions = _with_description(own)
    if together is None and before and (known := _surer(decisions, before)):
        decisions = known
    if heading is not None and "description" not in {one.field for one in decisions}:
        decisions = (*decisions[:heading], replace(decisions[heading], best="description"), *decisions[heading + 1 :])
    return decisions


def _columns(
    header: Header,
    labels: Sequence[str],
    decisions: Sequence[Decision],
    body: list[list[Cell]],
    full: list[Texts],
) -> tuple[Column, ...]:
    """The columns under a header; one of them names the areas if its cells show it."""
    apart = all(cell.row_span == 1 for cells in body for cell in cells)
    chosen = [
        None if one.field == "area" and is_no_heading(labels[i], [t[i] for t in full], apart=apart) else one.field
        for i, one in enumerate(decisions)
    ]
    chosen = with_colours(chosen, body, full, labels)
    areas = column_of_areas(chosen, body, labels)
    areas = answered_together(chosen, full) if areas is None else areas
    areas = chosen.index("area") if areas is None and "area" in chosen else areas
    told = zip(header.phrases, labels, decisions, header.groups, strict=True)
    return tuple(
        Column(
            phrase,
            label,
            "area" if i == areas else chosen[i],
            group="" if phrase.text.startswith(group) else group,
            decision=choice,
        )
        for i, (phrase, label, choice, group) in enumerate(told)
    )


def _with_description(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """The decisions, with a title as the description if nothing else is: a title accompanies a description."""
    fields = [one.field for one in decisions]
    if "description" in fields or "title" not in fields:
        return tuple(decisions)
    at = fields.index("title")
    description = replace(decisions[at], best="description", runner_up="title")
    return (*decisions[:at], description, *decisions[at + 1 :])


def _full(terms: Terms, labels: Sequence[str], body: Sequence[list[Cell]]) -> Iterator[Texts]:
    """Yield the rows that have a cell for each label and fill more than one: the evidence for the columns.

    If all rows have more cells than labels, or one less, the labels alone decide where the cells belong: there was a
    stray tab before the header, or no row has a cell for one label.
    """
    width = len(labels)
    several = [cells for cells in body if sum(map(bool, texts := row_texts(cells, width))) > 1 and not why_aside(texts)]
    whole = [row_texts(cells, width) for cells in several if len(cells) >= width]
    if any(len(texts) == width for texts in whole):
        yield from (texts for texts in whole if len(texts) == width)
        return
    rows = whole or [tuple(cell.phrase.text for cell in cells) for cells in several if len(cells) == width - 1]
    fields = [decision.field for decision in decide_columns(terms, labels, [[]] * width)]
    for texts in rows:
        under = [""] * width
        for text, at in zip(texts, alignment(texts, fields), strict=False):
            under[at] = f"{under[at]} {text}".strip()
        yield tuple(under)


def _surer(decisions: Sequence[Decision], before: Sequence[Column]) -> tuple[Decision, ...] | None:
    """The decisions of the table above with the same labels, if it was the surer as a whole; else None."""
    known = [column.decision for column in before if column.drawn and column.decision]
    if len(known) != len(decisions) or sum(one.margin for one in known) < sum(one.margin for one in decisions):
        return None
    return tuple(known)


def _heading_among(terms: Terms, labels: Sequence[str], full: Sequence[Texts]) -> int | None:
    """The index of the label that is an area's heading over the actions (`Priority 1: Leadership`), or None."""
    heads = [i for i, label in enumerate(labels) if (found := area_label(terms, label)) and found.title < len(label)]
    said = [i for i in heads if not full or 2 * sum(bool(texts[i]) for texts in full) >= len(full)]
    return said[0] if len(heads) == len(said) == 1 else None


_ROWS_OF_A_FORM, _UNFILLED = 2, Likelihood(0.0, why="none of its rows is filled in")
_GOES_ON = Likelihood(1.0, why="it continues the table above, which lists actions")


def _headless(terms: Terms, grid: Grid, rows: list[list[Cell]], before: tuple[Column, ...]) -> Section:
    width = max((cell.column + cell.column_span for cells in rows for cell in cells), default=0)
    drawn = tuple(column for column in before if column.drawn)
    if drawn and width <= len(drawn) + 1 and _continues([c.field for c in drawn], rows, width):
        printed = [tuple(column.header.text for column in drawn)]
        lines = [_read(grid, _line(terms, cells, drawn, printed, drawn=False), cells) for cells in rows]
        goes_on = Section(drawn, tuple(lines), grid, headed=False, actions=_GOES_ON)
        return with_parted_cells(goes_on, before)
    full = [row_texts(cells, width) for cells in rows if len(cells) == width]
    cells_below = [[texts[i] for texts in full] for i in range(width)]
    decisions = decide_columns(terms, [""] * width, cells_below)
    found = {choice.field for choice in decisions}
    if "description" in found and found & {"timescale", "lead", "ref"} and len(full) > 1:
        columns = tuple(Column(Phrase(), "", choice.field, decision=choice) for choice in decisions)
        lines = [_read(grid, _line(terms, cells, columns, (), drawn=False), cells) for cells in rows]
        likely = actions_likelihood(terms, [""] * width, cells_below, decisions)
        return Section(columns, tuple(lines), grid, headed=False, actions=likely)
    return Section((), tuple(PrintedRow("stray", _entries(cells, width)) for cells in rows), grid, headed=False)


_SCALE = 0.7
"""The share of scores or levels above which rows are a scale: a register's own scores are beside texts. Set by hand; no
other value was tried."""
_NARROW = 0.6
"""A table with less than this share of the columns above continues that table only if its cells say so."""


def _continues(fields: Sequence[Field | None], rows: list[list[Cell]], width: int) -> bool:
    """Whether rows without a header fit the columns of the table above, and so continue it.

    Cells that show nothing about their columns fit if there are about as many. Scores alone are a scale, and labels
    with a colon before each value are a form.
    """
    texts = [cell.phrase.text for cells in rows for cell in cells if cell.words]
    if sum(map(is_graded, texts)) > _SCALE * len(texts):
        return False
    if width < _NARROW * len(fields) and explains_marks([row_texts(cells, width) for cells in rows]):
        return False
    if 2 * sum(text.endswith(":") for text in texts) >= len(texts) > 1:
        return False  # labels with their values
    votes = [
        looks(text).get(field, 0.0)
        for cells in rows
        for text, field in zip(row_texts(cells, len(fields)), fields, strict=False)  # surplus cells say nothing
        if field in {"ref", "timescale", *OWNER_FIELDS} and text
    ]
    return sum(votes) > 0 if votes else width >= _NARROW * len(fields)


def _line(
    terms: Terms, cells: list[Cell], columns: tuple[Column, ...], header: Sequence[Texts], *, drawn: bool
) -> PrintedRow:
    """Return a row as read under these columns. ``drawn``: its one cell is drawn across the whole width."""
    width = len(columns)
    texts = row_texts(cells, max(width, len(cells)))
    filled = [text for text in texts if text]
    if texts[:width] in header:
        return PrintedRow("header", _entries(cells, width))
    if not filled:
        return PrintedRow("stray", _entries(cells, width))
    ruled = "" if any(map(str.isalnum, "".join(filled))) else "a rule of the table, printed in signs"
    if why := ruled or why_aside(texts):
        return PrintedRow("stray", _entries(cells, width), why=why)
    if len(filled) == 1:
        if is_note(filled[0]):
            return PrintedRow("stray", _entries(cells, width), why="a note on the table")
        kind = _lone(terms, filled[0], cells, columns, drawn=drawn)
        if kind != "action":
            return PrintedRow(kind, _entries(cells, width))
    elif is_header(terms, texts):
        return PrintedRow("header", _entries(cells, width))
    elif len(filled) == 2 and _is_note(cells, columns):
        return PrintedRow("note", _entries(cells, width))
    if len(cells) == width or any(cell.row_span > 1 or cell.column_span > 1 for cell in cells):
        return PrintedRow("action", _entries(cells, width))
    return realigned(cells, columns)


def _read(grid: Grid, line: PrintedRow, cells: list[Cell]) -> PrintedRow:
    """The line, with the reader's doubts about its row."""
    if not grid.row_doubts or not cells:
        return line
    own = tuple(doubt for row, doubt in grid.row_doubts if row == cells[0].row)
    return replace(line, doubts=(*line.doubts, *own)) if own else line


def _lone(
    terms: Terms, text: str, cells: list[Cell], columns: tuple[Column, ...], *, drawn: bool
) -> Literal["action", "area", "stray"]:
    """What a row with a single filled cell is."""
    if is_furniture(text):
        return "stray"
    first = next(cell for cell in cells if cell.words)
    wide = drawn or first.column_span > max(1, len(columns) // 2)
    if area_label(terms, text) and (first.column == 0 or wide):
        return "area"
    if first.column == 0 and columns[0].field == "ref" and not is_ref(text) and numbered_heading(text):
        return "area"
    return "area" if wide and not is_ref(text) else "action"


def _is_note(cells: list[Cell], columns: tuple[Column, ...]) -> bool:
    """Whether a row has an area's name and one cell across all other columns: words in place of actions."""
    named, other = (cell for cell in cells if cell.words)
    return (
        named.column < len(columns)
        and columns[named.column].field == "area"
        and other.column_span >= max(3, len(columns) - 1)
    )


def _rows(grid: Grid) -> list[list[Cell]]:
    rows: list[list[Cell]] = [[] for _ in range(grid.rows)]
    for cell in grid.cells:
        rows[cell.row].append(cell)
    for above in grid.cells:  # marks the places of each row that a cell from above spans
        for row in range(above.row + 1, min(above.row + above.row_span, grid.rows)):
            rows[row].append(replace(above, row=row, words=(), row_span=0))
    return [sorted(row, key=lambda cell: cell.column) for row in rows]


def _is_data(cells: list[Cell], width: int) -> bool:
    """Whether a row above a header row has more than two texts: it is data, not a title over the table."""
    return sum(bool(text) for text in row_texts(cells, width)) > 2


def _entries(cells: list[Cell], width: int) -> tuple[Entry | None, ...]:
    entries: list[Entry | None] = [BLANK] * width
    for cell in cells:
        column = min(cell.column, width - 1)
        if cell.row_span == 0:
            entries[column] = None
            continue
        phrase = cell.phrase
        now = entries[column]
        if now and now.phrase:
            phrase = now.phrase + phrase
        entries[column] = Entry(phrase, cell.fill, cell.row_span, place=cell.place, drawn=cell.drawn)
    return tuple(entries)
