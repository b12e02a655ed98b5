"""Running text as sections: the actions that the tagger finds become rows, and so do the headings of areas."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import groupby

from planparse.issues import Doubt
from planparse.lexicon.refs_and_marks import STATE_SIGNS
from planparse.noun import noun
from planparse.outline.outline import BLANK, Column, Entry, PrintedRow, Section
from planparse.outline.records import RecordBlocks
from planparse.outline.records.record import Words, as_one_text, trimmed
from planparse.outline.records.running_text.chain import Span, spans
from planparse.outline.records.running_text.grouping import AREA, Action, actions_of
from planparse.outline.records.running_text.headings import area_lines
from planparse.outline.records.running_text.known_tags import without_greetings
from planparse.outline.records.running_text.lines import Text, running_text
from planparse.outline.records.running_text.tagger import Tagged, tag_words, tagger
from planparse.outline.scored import Field, Likelihood
from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.words import NO_WORDS, Phrase, Word, places, split_word

FIELDS: dict[str, Field] = {
    "REF": "ref",
    "TITLE": "title",
    "TEXT": "description",
    "OWNER": "lead",
    "TIME": "timescale",
    "STATUS": "status",
    "NOTE": "progress",
    "OUTCOME": "outcome",
}
"""The contract's fields by the fields of tags."""
_UNSURE = Doubt(
    "record_unsure", "warning", "planparse found this action in running text: check where it begins and ends"
)
UNSURE_AREA = Doubt(
    "record_unsure", "warning", "planparse chose the headings of running text by their layout: check what is below"
)
BESIDE = "text beside the actions that planparse found in running text"
_SAYS = Likelihood(1.0, why="the words of the text say what is to be done, who does it or when")
_ONE_TEXT = frozenset(("TEXT", "NOTE", "OUTCOME"))
"""Fields whose pieces are one text; those of others are on lines of their own."""
_ALSO_MARKS = frozenset(("STATUS", "REF"))
"""Fields that a mark alone may say: a ticked box."""


@noun
class Found:
    """What the tagger finds in the running text of a document: the actions, and the headings of areas."""

    text: Text
    tagged: Tagged
    actions: tuple[Action, ...]
    areas: tuple[Span, ...]


def found_in(blocks: Sequence[Block], *, cells: bool = False) -> Found:
    """The actions in the running text of a document; with ``cells`` in its tables too."""
    text = running_text(blocks, cells=cells)
    tagged = tag_words(text.lines)
    told = list(spans(tagged.tags))
    actions = tuple(_with_boxes(without_greetings(actions_of(told, text.line_of)), text))
    heads = area_lines(text.lines, actions, told, text.line_of, tagger().headings)
    taken = {at for one in actions for span in (one.text, *one.own, *one.shared) for at in range(span.start, span.stop)}
    areas = (_heading(text, told, line, taken) for line in heads)
    return Found(text, tagged, actions, tuple(one for one in areas if one.start < one.stop))


def _heading(text: Text, tagged: Sequence[Span], line: int, taken: Set[int]) -> Span:
    """The words of a line that are the heading of an area: those that the tagger says, else all before an action's."""
    start, stop = bisect_left(text.line_of, line), bisect_right(text.line_of, line)
    if own := [span for span in tagged if span.field == AREA and start <= span.start and span.stop <= stop]:
        start, stop = own[0].start, own[-1].stop
    return Span(AREA, start, next((at for at in range(start, stop) if at in taken), stop))


def _with_boxes(actions: Sequence[Action], text: Text) -> Iterator[Action]:
    """Yield the actions; the first of a line has the box or tick at its front as the status if it has no other.

    If the tagger takes the box for a ref, it is in no other field: a word is in one cell.
    """
    starts = {line: at for at, line in reversed(list(enumerate(text.line_of)))}
    for action in actions:
        at = starts.pop(text.line_of[action.text.start], len(text.words))
        alone = not any(span.field == "STATUS" for span in (*action.own, *action.shared))
        if alone and at < action.text.start and text.words[at].text in STATE_SIGNS:
            cut = (replace(span, start=at + 1) if span.start == at else span for span in action.own)
            own = tuple(span for span in cut if span.start < span.stop)
            action = replace(action, own=(*own, Span("STATUS", at, at + 1)))
        yield action


@noun
class _Placed:
    """A row, the index of the word where it is, and the marks around its cells."""

    at: int
    row: PrintedRow
    marks: tuple[Words, ...] = ()


def sections_of(blocks: Sequence[Block], found: Found) -> RecordBlocks:
    """The actions in the places of their texts, and the other words of those blocks set aside.

    Tables and what comes before the first action stay as they are.
    """
    used = {span.field for action in found.actions for span in (*action.own, *action.shared)} | {"TEXT", "OWNER"}
    fields = [name for name in FIELDS if name in used]
    placed = sorted([*_action_rows(found, fields), *_area_rows(found, len(fields))], key=lambda one: one.at)
    kept = {word.id for one in placed for word in one.row.phrase().words}
    home = {word.id: block for word, block in zip(found.text.words, found.text.block_of, strict=True)}
    touched = {block for word, block in home.items() if word in kept}
    first = min(touched, default=len(blocks))
    rows = {at: [one.row for one in run] for at, run in groupby(placed, key=lambda one: found.text.block_of[one.at])}
    parts: list[Block | PrintedRow] = []
    beside = [marks for one in placed for marks in one.marks if home[marks[0].id] in touched]  # others stay in theirs
    for at, block in enumerate(blocks):
        if at in touched:
            parts += rows.get(at, [])
        elif isinstance(block, Paragraph) and block.words and at > first:
            beside.append(block.words)
        else:
            parts.append(block)
    columns = tuple(Column(NO_WORDS, "", FIELDS[name]) for name in fields)
    made, alone = _sections(parts, columns)
    kept |= {word.id for words in beside for word in words}
    beside += [*alone, *_unused(found.text, touched, kept)]
    return RecordBlocks(made, tuple((words, BESIDE) for words in beside), count=len(found.actions))


def _action_rows(found: Found, fields: Sequence[str]) -> Iterator[_Placed]:
    """Yield the rows of the actions; a shared span is in the first of its actions, and spans the next."""
    begun: set[Span] = set()
    for number, action in enumerate(found.actions):
        cells: dict[str, Entry | None] = {}
        marks: list[Words] = []
        told = (action.text, *action.own)
        for name in fields:
            if own := sorted((span for span in told if span.field == name), key=lambda one: one.start):
                cells[name], cut = _entry(name, _joined(found.text.words, own))
                marks += cut
        for span in action.shared:
            if span in begun:
                cells.setdefault(span.field, None)
            elif span.field not in cells:
                begun.add(span)
                cell, cut = _entry(span.field, found.text.words[span.start : span.stop])
                cells[span.field] = replace(cell, rows=sum(span in other.shared for other in found.actions[number:]))
                marks += cut
        entries = tuple(cells.get(name, BLANK) for name in fields)
        yield _Placed(action.text.start, PrintedRow("action", entries, (_UNSURE,)), tuple(marks))


def _area_rows(found: Found, columns: int) -> Iterator[_Placed]:
    for span in found.areas:
        heading = Entry(Phrase(found.text.words[span.start : span.stop]))
        yield _Placed(span.start, PrintedRow("area", (heading, *(BLANK for _ in range(columns - 1)))))


def _entry(field: str, words: Words) -> tuple[Entry, tuple[Words, ...]]:
    """A cell of these words, and the marks around them."""
    words, signs = _without_at(words) if field == "OWNER" else (words, [])
    value, marks = trimmed(words)
    if not value and field in _ALSO_MARKS:
        value, marks = words, ()
    cut = [*signs, marks] if marks else signs
    if value and field not in _ONE_TEXT:
        value, more = _without_sentence_marks(value)
        cut += more
    cell = Entry(Phrase(value), place=next(iter(places(value)), None)) if value else BLANK
    return cell, tuple(cut)


def _without_at(words: Words) -> tuple[Words, list[Words]]:
    """Names without the `@` in front of them, and these signs; a handle such as `@cg` is only known with it."""
    found: list[Word] = []
    signs: list[Words] = []
    for word in words:
        if word.text[0] == "@" and word.text[1:2].isupper():
            sign, rest = split_word(word, 1)
            signs.append((sign,))
            found.append(replace(rest, gap=word.gap))
        else:
            found.append(word)
    return tuple(found), signs


def _without_sentence_marks(words: Words) -> tuple[Words, list[Words]]:
    """Names and days without the full stop behind and the brackets around them, and these marks."""
    cut: list[Words] = []
    last = words[-1]
    if last.text[-1] == "." and len(last.text) > 1 and "." not in last.text[:-1]:
        kept, stop = split_word(last, len(last.text) - 1)
        words, cut = (*words[:-1], kept), [(stop,)]
    first, last = words[0], words[-1]
    inside = "".join(word.text for word in words)[1:-1]
    if (
        len(words) < 2
        or first.text[0] != "("
        or last.text[-1] != ")"
        or "(" in inside
        or min(map(len, (first.text, last.text))) < 2
    ):
        return words, cut
    opened, front = split_word(first, 1)
    back, closed = split_word(last, len(last.text) - 1)
    return (front, *words[1:-1], back), [*cut, (opened,), (closed,)]


def _joined(words: Words, own: Sequence[Span]) -> Words:
    """The words of an action's spans of one field."""
    parts = [words[span.start : span.stop] for span in own]
    if own[0].field in _ONE_TEXT:
        return as_one_text(parts)
    return (*parts[0], *(word for part in parts[1:] for word in (replace(part[0], gap="\n"), *part[1:])))


def _sections(
    parts: Sequence[Block | PrintedRow], columns: tuple[Column, ...]
) -> tuple[tuple[Block | Section, ...], list[Words]]:
    """The blocks, with each run of rows that has actions as a section; and the headings below which none follows."""
    grid = _grid([part for part in parts if isinstance(part, PrintedRow) and part.kind == "action"], len(columns))
    made: list[Block | Section] = []
    waiting: tuple[PrintedRow, ...] = ()
    headed = True
    for is_row, run in groupby(parts, key=lambda part: isinstance(part, PrintedRow)):
        own = list(run)
        made += [part for part in own if not isinstance(part, PrintedRow)]
        if not is_row:
            continue
        waiting = (*waiting, *(part for part in own if isinstance(part, PrintedRow)))
        if any(line.kind == "action" for line in waiting):
            made.append(Section(columns, waiting, grid, headed=headed, actions=_SAYS, areas=True))
            waiting, headed = (), False
    return tuple(made), [line.phrase().words for line in waiting]


def _grid(rows: Sequence[PrintedRow], columns: int) -> Grid:
    """The places of the rows, as a grid."""
    cells = tuple(Cell(at, 0, row.phrase().words) for at, row in enumerate(rows))
    return Grid(cells, len(rows), columns, places(word for cell in cells for word in cell.words))


def _unused(text: Text, touched: set[int], kept: set[int]) -> Iterator[Words]:
    """The runs of words in no row, in the blocks that have rows."""
    for beside, run in groupby(
        zip(text.words, text.block_of, strict=True), key=lambda one: one[0].id not in kept and one[1] in touched
    ):
        if beside:
            yield tuple(word for word, _ in run)
