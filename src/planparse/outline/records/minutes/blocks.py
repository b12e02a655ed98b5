"""The blocks of minutes as notes: headings, and paragraphs with who is beside them in a column of actions.

What readers of drawn pages and of plain text took for a table (numbers on the left, who acts on the right) is read
again line by line; a true table with a column headed `Action` is read row by row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from planparse.lexicon.announcements import LABEL
from planparse.noun import noun
from planparse.outline.records.minutes.list_items import without_mark
from planparse.outline.records.record import Words
from planparse.read.document import Block, Cell, Grid, Paragraph, block_words
from planparse.tables.lines import lines_of
from planparse.words import Phrase, Word, places, printed_lines

_NUMBER = re.compile(
    r"(?:(?:item|minute|min\.?|no\.?)\s+)?"
    r"(?:[A-Z]{1,4}[-/ ]?)?\d{1,4}[a-z]?(?:[./-]\d{1,4}[a-zA-Z]?){0,3}[.:)]?",
    re.I,
)
_LONGEST_HEAD = 12
"""Most words of a heading, including its number, or of a text in the margin."""
_RUN_IN = 8
"""Most words of a heading with its text after it on the line."""
_AIR = 0.75
"""Lines further apart than this share of their height are two paragraphs."""
_FULL = 0.8
"""Least share of the widest line's width, for an unfinished line to continue in the next."""
_DEPTH = 24.0
"""Points that each level of a nested list counts for if a format has no places."""
_MARGIN = re.compile(
    r"(?:by whom|who|(?:agreed |new )?actions?(?: points?| required| by| for| agreed| owner)?)\s*:?", re.I
)
"""The label of a column that says who acts, or what is to be done, beside what was said."""


@noun
class Note:
    """A heading or paragraph of minutes: its words, its left edge, and the words beside it in the margin.

    ``kind`` says what makes it look like a heading (``number level bold capitals``); empty if nothing does.
    """

    words: Words
    kind: str = ""
    left: float = 0.0
    margin: Words = ()
    block: Paragraph | None = None


TASKS = "tasks"
"""The kind of a note whose lines say who is to do what: a cell of the last column of a table."""
_FAR, _NEAR = 300.0, 40.0
"""A lone `Action` further from the left of a page than the first, in points, heads a margin; texts below it may begin
further left by the second."""


Begins = Callable[[Words], bool]


def notes_of(blocks: Sequence[Block], begins: Begins, kept: Callable[[Grid], bool]) -> list[Note | Grid]:
    """The blocks as notes; tables that are kept, and others that contain nothing of the minutes, stay as they are.

    ``begins`` says whether words begin with the label of an action.
    """
    found: list[Note | Grid] = []
    beside, edge = False, float("inf")
    for block in _with_lines_joined(list(_with_numbers_joined(blocks)), begins):
        if isinstance(block, Paragraph):
            left = block.words[0].place.box[0] if block.words and block.words[0].place.box else 0.0
            if left > _FAR and _MARGIN.fullmatch(Phrase(block.words).text):
                beside, edge = True, left - _NEAR
                found.append(Note(block.words, "row"))
            elif left >= edge and len(block.words) <= _LONGEST_HEAD and found and isinstance(above := found[-1], Note):
                found[-1] = replace(above, margin=(*above.margin, replace(block.words[0], gap="\n"), *block.words[1:]))
            elif found and isinstance(above := found[-1], Note) and _goes_on(above, block.words, begins):
                found[-1] = replace(above, words=(*above.words, *block.words))
            else:
                found += _of_paragraph(block) if block.words else ()
            continue
        headed = _margin_head(block)
        beside = beside or headed is not None
        if kept(block) and (edge == float("inf") or any(cell.drawn for cell in block.cells)):
            found.append(block)
            continue
        notes = list(_of_rows(block, headed)) if _is_true(block) else list(_of_lines(block, begins, beside=beside))
        minuted = headed is not None or any(begins(note.words) or note.margin for note in notes)
        found += notes if minuted or _are_numbered(block, notes) else [block]
    return found


def _goes_on(above: Note, words: Words, begins: Begins) -> bool:
    """Whether a paragraph continues a sentence: it has something beside it in the margin, or the label of an action."""
    if not words or above.kind or above.words[-1].text[-1] in ".:;?!":
        return False
    if above.margin:
        return words[0].text[0].islower()
    first, last, own = above.words[0].place.box, above.words[-1].place.box, words[0].place.box
    if not first or not last or not own or not 0 < own[3] - last[3] < _PITCH * (first[3] - first[1]):
        return False
    level = abs(own[0] - first[0]) < 2.0 and above.words[-1].place.page == words[0].place.page
    return level and begins(above.words) and not begins(words) and not without_mark(words)[1]


_PITCH = 2.2  # the most from a line to the next of its paragraph, in heights of capitals


def _are_numbered(grid: Grid, notes: Sequence[Note]) -> bool:
    """Whether a table read from lines contains numbered headings with texts below them."""
    heads = sum(note.kind == "number" for note in notes)
    return not _is_true(grid) and heads > 0 and len(notes) > heads


def _with_lines_joined(blocks: Sequence[Block], begins: Begins) -> Iterator[Block]:
    """Yield the blocks, with lines of a text that continue a sentence joined to the line above: the paragraph wraps."""
    lines = [block for block in blocks if isinstance(block, Paragraph) and block.apart is not None]
    widest = max((len(Phrase(block.words).text) for block in lines), default=0)
    above: Paragraph | None = None
    for block in blocks:
        if above is not None and isinstance(block, Paragraph) and _wraps(above, block, begins, widest):
            above = replace(above, words=(*above.words, *block.words))
            continue
        if above is not None:
            yield above
        above = block if isinstance(block, Paragraph) else None
        if above is None:
            yield block
    if above is not None:
        yield above


_LABEL = 4
"""Most words of a label before its colon: `In attendance:` begins a line of its own."""


def _wraps(above: Paragraph, block: Paragraph, begins: Begins, widest: int) -> bool:
    """Whether a line without white above it continues the sentence of the line above."""
    if block.apart is not False or not above.words or not block.words or block.words[0].place.box or above.level:
        return False
    text = Phrase(above.words).text
    last = next(iter(reversed(list(printed_lines(above.words)))))
    full = len(Phrase(last).text) > _FULL * widest or block.words[0].text[0].islower()
    labelled = any(word.text[-1] == ":" for word in block.words[:_LABEL])
    starts = labelled or without_mark(block.words)[1] or is_numbered(block.words) or begins(block.words)
    return text[-1] not in ".:;?!" and full and not starts and kind_of_head(above.words) == ""


def _with_numbers_joined(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, with a number that is alone on a page joined to the paragraph level with it."""
    number: Paragraph | None = None
    for block in blocks:
        if number is not None and isinstance(block, Paragraph) and _are_level(number.words, block.words):
            yield replace(block, words=(*number.words, *block.words))
            number = None
            continue
        if number is not None:
            yield number
        is_alone = isinstance(block, Paragraph) and len(block.words) == 1 and _NUMBER.fullmatch(block.words[0].text)
        number = block if is_alone and isinstance(block, Paragraph) else None
        if number is None:
            yield block
    if number is not None:
        yield number


def _are_level(one: Words, other: Words) -> bool:
    first, second = one[-1].place, other[0].place if other else None
    if second is None or first.box is None or second.box is None or first.page != second.page:
        return False
    return first.box[1] < (second.box[1] + second.box[3]) / 2 < first.box[3] and first.box[2] <= second.box[0]


_WIDE = 2.5
"""Heights of white between a heading and a text apart at its right: who leads the item."""


def _without_right(words: Words) -> tuple[Words, Words]:
    """A heading's words, and those after the wide white in it."""
    for at in range(1, len(words)):
        one, two = words[at - 1].place.box, words[at].place.box
        if at > 1 and one and two and two[0] - one[2] > _WIDE * (one[3] - one[1]):
            return words[:at], words[at:]
    return words, ()


def _of_paragraph(block: Paragraph) -> Iterator[Note]:
    """Yield a paragraph as a note; a numbered heading with its text after it on the line becomes two."""
    words = block.words
    left = words[0].place.box[0] if words[0].place.box else _DEPTH * block.depth
    cut = _run_in(words)
    if cut and block.level is None:
        yield Note(words[:cut], "number", left)
        yield Note(words[cut:], "", left)
        return
    kind = kind_of_head(words, block)
    head, right = _without_right(words) if kind == "number" else (words, ())
    yield Note(head, kind, left, right, block if not right else None)


def _run_in(words: Words) -> int:
    """How many words at the front are a numbered heading with a colon: `1. Ratification: The minutes were …`."""
    if not is_numbered(words):
        return 0
    number = 1 if _NUMBER.fullmatch(words[0].text) else 2
    for at in range(number, min(_RUN_IN, len(words) - 1)):
        if words[at].text[-1] == ":" and len(words) - at > 3 and words[at + 1].text[0] not in _SMALL:
            ends = (Phrase(words[start : at + 1]).text.rstrip(":*") for start in range(max(number, at - 2), at + 1))
            return 0 if any(map(LABEL.fullmatch, ends)) else at + 1  # `1. The roof leaks. Action: Ann to mend it`
    return 0


_SMALL = frozenset("abcdefghijklmnopqrstuvwxyz")
"""What a heading goes on with behind its colon; what was said begins with a capital."""


def is_numbered(words: Words) -> bool:
    """Whether a text begins with the number of an item of the minutes, and a capital."""
    for length in (2, 1):
        if length < len(words) and _NUMBER.fullmatch(Phrase(words[:length]).text):
            return words[length].text.strip("“\"'(")[:1].isupper()
    return False


def kind_of_head(words: Words, block: Paragraph | None = None) -> str:
    """What makes a text look like a heading; empty if it is a sentence, or is too long.

    >>> from planparse.words import Place
    >>> made = lambda text: tuple(Word(n, w, Place()) for n, w in enumerate(text.split()))
    >>> [kind_of_head(made(text)) for text in ("39 APOLOGIES", "25/41 Verges", "MATTERS ARISING", "The roof leaks.")]
    ['number', 'number', 'capitals', '']
    """
    text = Phrase(words).text
    if len(words) > _LONGEST_HEAD or text[-1] in ".;?!," or not any(map(str.isalpha, text)):
        return ""
    if is_numbered(words):
        return "number"
    if block is not None and block.level is not None:
        return "level"
    if block is not None and block.bold >= len(words):
        return "bold"
    return "capitals" if text.isupper() and sum(map(str.isalpha, text)) > 3 else ""


# Tables: those of the format by rows, others by lines.


def _is_true(grid: Grid) -> bool:
    """Whether the format itself has a table: its words have no places on a page, and no line runs through two cells."""
    words = list(block_words(grid))
    if not words or any(word.place.box for word in words):
        return False
    cells = [cell for cell in grid.cells if cell.words]
    if len({word.place.line for word in words}) <= grid.rows:
        return True
    rows: dict[int, set[int | None]] = {}
    for cell in cells:
        rows.setdefault(cell.row, set()).update(word.place.line for word in cell.words)
    lines = [line for row in rows.values() for line in row]
    shared = Counter((cell.row, line) for cell in cells for line in {word.place.line for word in cell.words})
    return len(lines) != len({*lines}) or max(shared.values(), default=0) < 2


def _margin_head(grid: Grid) -> Cell | None:
    """The cell that heads the last column of a table as that of actions; None if a column of dates comes after it."""
    last = max((cell.column for cell in grid.cells if cell.words), default=0)
    heads = [cell for cell in grid.cells if cell.row == 0 and cell.column == last and cell.words]
    told = lists_tasks(grid)
    return next((cell for cell in heads if last and (told or _MARGIN.fullmatch(cell.phrase.text))), None)


_ACTIONS = re.compile(r"(?:\S+ )?actions?\b(?! (?:taken|completed?)\b)", re.I)
_TASK = re.compile(r"(?:\W*\d{1,2}[.)])?\W*[A-Z][^.:;]{0,60}? to [a-z]")
"""A line that says who is to do something: `1. Ann & Bo to write the report`."""


def lists_tasks(grid: Grid) -> bool:
    """Whether the last column, headed by actions (`Actions: Responsible`), mostly says who is to do what."""
    last = max((cell.column for cell in grid.cells if cell.words), default=0)
    column = [cell.phrase.text for cell in grid.cells if cell.column == last and cell.words]
    tasks = [sum(map(bool, map(_TASK.match, text.split("\n")))) for text in column[1:]]
    mostly = sum(tasks) > 1 and 2 * sum(map(bool, tasks)) >= len(tasks)
    return mostly and bool(last and _ACTIONS.match(column[0]))


def _of_rows(grid: Grid, headed: Cell | None) -> Iterator[Note]:
    """Yield the notes of a true table: each cell's paragraphs, with the last cell beside the last of its row."""
    tasks = lists_tasks(grid)
    rows: dict[int, list[Cell]] = {}
    for cell in sorted(grid.cells, key=lambda one: (one.row, one.column)):
        if cell.words:
            rows.setdefault(cell.row, []).append(cell)
    for cells in rows.values():
        if headed is not None and any(cell is headed for cell in cells):
            yield from (Note(cell.words, "row") for cell in cells)
            continue
        margin = next((cell for cell in cells if headed is not None and cell.column == headed.column), None)
        texts = [cell.words[a:b] for cell in cells if cell is not margin for a, b in lines_in(cell.words)]
        notes = list(_with_numbers(texts))
        own = margin.words if margin is not None else ()
        if own and tasks:
            yield from (*notes[:1], *(replace(note, kind="") for note in notes[1:]), Note(own, TASKS))
            continue
        if not notes and own:
            yield Note(own, margin=())
        for at, note in enumerate(notes):
            yield replace(note, margin=own if at == len(notes) - 1 else ())


def lines_in(words: Words) -> Iterator[tuple[int, int]]:
    """Yield where the lines of a cell begin and end."""
    start = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or words[at].gap == "\n":
            yield start, at
            start = at


def _with_numbers(texts: Sequence[Words]) -> Iterator[Note]:
    """Yield the paragraphs of a row as notes; a number alone goes with the text after it."""
    number: Words = ()
    for at, text in enumerate(texts):
        if at == 0 and len(texts) > 1 and len(text) <= 2 and _NUMBER.fullmatch(Phrase(text).text):
            number = text
            continue
        first = replace(text[0], gap=" ") if number else text[0]
        words = (*number, first, *text[1:])
        cut = _run_in(words)
        if cut:
            yield Note(words[:cut], "number")
            words = words[cut:]
        yield Note(words, "" if cut else kind_of_head(words))
        number = ()


@noun
class _Line:
    """A line of a page or a text: its words, those in the margin, and its edges."""

    words: Words
    margin: Words
    left: float
    right: float
    gap: float
    """The white above it, in heights."""


def _of_lines(grid: Grid, begins: Begins, *, beside: bool) -> Iterator[Note]:
    """Yield the notes of a table whose lines run through its cells, as a page or a text prints them."""
    last = max(cell.column for cell in grid.cells)
    aside = {
        (word.id, word.start)
        for cell in grid.cells
        if cell.column == last and last > 0 and (beside or _holds_short_texts(grid, last))
        for word in cell.words
    }
    by_columns = [word for cell in sorted(grid.cells, key=lambda one: one.column) for word in cell.words]
    lines = list(_lines(by_columns, frozenset(aside)))
    widest = max((line.right for line in lines), default=0.0)
    run: list[_Line] = []
    for line in lines:
        if run and line.words and _begins_note(run, line, begins, widest):
            yield _note(run, keep=beside)
            run = []
        run.append(line)
    if run:
        yield _note(run, keep=beside)


_SHORT = 4
"""Most words of a cell in the last column that is apart from the text at its left."""


def _holds_short_texts(grid: Grid, column: int) -> bool:
    """Whether the last column has a few words in some rows, each on one line: who leads an item, and no text."""
    cells = [cell for cell in grid.cells if cell.column == column and cell.words]
    return bool(cells) and all(len(cell.words) <= _SHORT and "\n" not in Phrase(cell.words).text for cell in cells)


def _lines(words: Sequence[Word], aside: frozenset[tuple[int, int]]) -> Iterator[_Line]:
    """Yield the lines of words: by their places on the pages, or by the lines of the text."""
    if words and words[0].place.box:
        pages: dict[int | None, list[Word]] = {}
        for word in words:
            pages.setdefault(word.place.page, []).append(word)
        for own in pages.values():
            above = None
            for line in lines_of(own):
                text, margin = _parted(line.words, aside)
                gap = (line.top - above.bottom) / max(line.height, 1.0) if above is not None else 0.0
                box = (text or margin)[0].place.box or (0.0,) * 4
                end = (text or margin)[-1].place.box or (0.0,) * 4
                yield _Line(text, margin, box[0], end[2], gap)
                above = line
        return
    ordered = sorted(words, key=lambda word: word.place.line or 0)  # each column's words are numbered by themselves
    number = ordered[0].place.line or 0 if ordered else 0
    start = 0
    for at in range(1, len(ordered) + 1):
        if at < len(ordered) and ordered[at].place.line == ordered[start].place.line:
            continue
        text, margin = _parted(ordered[start:at], aside)
        here = ordered[start].place.line or 0
        yield _Line(text, margin, 0.0, sum(len(word.text) + 1 for word in text), 1.0 if here > number + 1 else 0.0)
        number, start = here, at


def _parted(words: Sequence[Word], aside: frozenset[tuple[int, int]]) -> tuple[Words, Words]:
    text = tuple(word for word in words if (word.id, word.start) not in aside)
    return text, tuple(word for word in words if (word.id, word.start) in aside)


def _begins_note(run: Sequence[_Line], line: _Line, begins: Begins, widest: float) -> bool:
    """Whether a line begins another note than the lines above: by white, bullet, number, label or left edge."""
    above = tuple(word for one in run for word in one.words)
    if line.gap > _AIR or without_mark(line.words)[1] or begins(line.words) or line.left < run[0].left - 1.0:
        return True
    if is_numbered(line.words) and len(run[-1].words) and Phrase(run[-1].words).text[-1] in ".:;?!":
        return True
    goes_on = line.words[0].text[0].islower() or run[-1].right > _FULL * widest
    return len(run) == 1 and bool(above) and not goes_on and bool(kind_of_head(above))


def _note(run: Sequence[_Line], *, keep: bool) -> Note:
    """Lines as a note; words at its right without a column of actions end their line, except in a heading."""
    plain = tuple(word for line in run for word in line.words)
    kind = kind_of_head(plain) if plain else ""
    apart = keep or bool(kind)
    words = [
        replace(word, gap=" ") if word.gap == "\n" or not n else word
        for line in run
        for n, word in enumerate((*line.words, *(() if apart else line.margin)))
    ]
    return Note(tuple(words), kind, run[0].left, tuple(word for line in run for word in line.margin) if apart else ())


def marked_rows(grid: Grid) -> list[Paragraph]:
    """The rows of a table whose first column has only numbers or bullets: items of a list with tabs."""
    rows: list[list[Cell]] = [[] for _ in range(grid.rows)]
    for cell in sorted(grid.cells, key=lambda one: one.column):
        if cell.words:
            rows[cell.row].append(cell)
    if any(len(cells) != 2 or len(cells[0].words) != 1 or not without_mark(cells[0].words)[1] for cells in rows):
        return []
    return [Paragraph((*one.words, *two.words), places(one.words)[0], depth=1) for one, two in rows]
