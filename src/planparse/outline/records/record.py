"""The types of records, the marks that separate a record's parts, and the sections that records become."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from planparse.issues import Doubt
from planparse.lexicon.label_words import label_words
from planparse.lexicon.labels import Terms, fold, is_listed, readings
from planparse.lexicon.refs_and_marks import is_bullet
from planparse.noun import noun
from planparse.outline.cell_looks import column_of_colours
from planparse.outline.decide import decide_columns
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.header_labels import OWNING, says_outcome
from planparse.outline.outline import BLANK, OWNER_FIELDS, Column, Entry, PrintedRow, Section
from planparse.outline.scored import Field, Likelihood
from planparse.read.document import Block, Cell, Grid, Paragraph
from planparse.words import Phrase, Word, places, split_word

REF, TITLE, TEXT, OWNER, TIME, BOX = "#ref", "#title", "#text", "#owner", "#time", "#box"
NOTE, BADGE, ADVICE, STATUS = "#note", "#badge", "#advice", "#status"
"""The keys of a record's parts without a label; the key of a label is its letters."""


@noun
class Record:
    """One action: the words of each column by the column's key, its doubts, and the fills of coloured cells by key."""

    cells: tuple[tuple[str, tuple[Word, ...]], ...]
    doubts: tuple[Doubt, ...] = ()
    fills: tuple[tuple[str, str], ...] = ()
    shared: frozenset[str] = frozenset()
    """The columns in which the record above says it for this one too: who is to do all of a list."""


@noun
class Head:
    """A column of records: its key, its label as first printed, and its field if the form itself shows it."""

    key: str
    label: tuple[Word, ...] = ()
    field: Field | None = None


@noun
class Records:
    """Records and the blocks between them in reading order, their columns, and the words set aside, each with why."""

    parts: tuple[Block | Record, ...]
    heads: tuple[Head, ...]
    aside: tuple[tuple[tuple[Word, ...], str], ...]
    down: bool = False
    """Whether they fill one column of a page after the other, so that its lines alone do not show them."""
    drawn: bool = False
    """Whether boxes, backgrounds or bars are drawn around them."""

    def count(self) -> int:
        """How many records there are."""
        return sum(isinstance(part, Record) for part in self.parts)


def heads_of_lists(parts: Sequence[Block | Record], label: Words) -> Iterator[Head]:
    """Yield the columns of records without a form: always what is to be done and who does it, others if used."""
    used = {key for part in parts if isinstance(part, Record) for key, _ in part.cells}
    if REF in used:
        yield Head(REF, field="ref")
    if TITLE in used:
        yield Head(TITLE, field="title")
    yield Head(TEXT, label, "description")
    yield Head(OWNER, field="lead")
    if TIME in used:
        yield Head(TIME, field="timescale")
    if STATUS in used:
        yield Head(STATUS, field="status")
    if NOTE in used:
        yield Head(NOTE, field="progress")


@noun
class Label:
    """A label in a text: the indexes of its first word and of the first word after it, and its key."""

    start: int
    stop: int
    key: str


def between(words: Sequence[Word], labels: Sequence[Label]) -> Iterator[tuple[Label, tuple[Word, ...]]]:
    """Yield each label of a text with its value: the words up to the next label."""
    stops = [*(label.start for label in labels[1:]), len(words)][: len(labels)]
    for label, stop in zip(labels, stops, strict=True):
        yield label, tuple(words[label.stop : stop])


def on_its_line(words: Words, value: Words) -> bool:
    """Whether a text without a label is a value's next line: `- **Lead:** Ann Reed<br>Head of Service`.

    It is in the same line of the source; after the last label it may also be what will be done.
    """
    line = words[0].place.line
    return bool(value) and line is not None and value[-1].place.line == line


def is_further_in(words: Words, printed: tuple[Words, Words]) -> bool:
    """Whether a line below a label and its value is indented more than the label: it is the next of several values.

    `Measures: 40 visits` has `20 letters` below it, before the next label.
    """
    label, value = printed
    own, first = words[0].place, (label or words)[0].place
    if own.box is None or first.box is None or own.page != first.page:
        return False
    return bool(value) and own.box[0] > first.box[0] + _IN


_IN = 12.0
"""Least indent of such a line, in points."""
ARTICLES = frozenset(("the", "a", "an", "our", "its", "their", "this", "your"))
"""Words before which a label cannot begin: `as part of the Priority Goal: Housing`."""


def says_what(terms: Terms, label: str) -> bool:
    """Whether a label is plainly one of what will be done.

    >>> says_what(NO_TERMS, "action"), says_what(NO_TERMS, "lead")
    (True, False)
    """
    return ("description", 1.0) in readings(terms, label)


def paragraph_words(block: Block) -> Words:
    """The words of a paragraph; none of a table."""
    return block.words if isinstance(block, Paragraph) else ()


def heading_level(block: Block) -> int | None:
    """The level of a heading; None for any other block."""
    return block.level if isinstance(block, Paragraph) else None


def as_one_text(pieces: Sequence[Words]) -> Words:
    """Paragraphs joined in one cell: on a new line if a sentence begins after the end of another, else as one text."""
    found: list[Word] = []
    for words in pieces:
        ended = bool(found) and found[-1].text[-1] in ".;:!?" and not words[0].text[0].islower()
        gap = "\n" if ended else " "
        found += [words[0] if words[0].gap == gap else replace(words[0], gap=gap), *words[1:]]
    return tuple(found)


# Marks that separate a record's parts (`;`, `|`, brackets): cut from the values, and kept apart.


Words = tuple[Word, ...]
_BEHIND = frozenset(";|,")
_LONE = frozenset("|;/,([")
_PAIRS = {")": "(", "]": "["}


def trimmed(words: Sequence[Word]) -> tuple[Words, Words]:
    """The words without the marks around them, and the marks.

    >>> from planparse.words import Place
    >>> made = lambda text: [Word(n, w, Place()) for n, w in enumerate(text.split())]
    >>> [" ".join(w.text for w in part) for part in trimmed(made("| Ann Reed (Head of MASH);"))]
    ['Ann Reed (Head of MASH)', '| ;']
    >>> [" ".join(w.text for w in part) for part in trimmed(made("May 2024)"))]
    ['May 2024', ')']
    """
    kept, gone = list(words), []
    while kept and _is_lone(kept[0]):
        gone.append(kept.pop(0))
    behind: list[Word] = []
    while kept:
        last = kept[-1]
        mark = last.text[-1]
        if _is_lone(last):
            behind.append(kept.pop())
        elif mark in _BEHIND or (mark in _PAIRS and _is_unopened(kept, mark)) or (mark == "." and _closes(kept)):
            if len(last.text) == 1:
                behind.append(kept.pop())
                continue
            kept[-1], rest = split_word(last, len(last.text) - 1)
            behind.append(rest)
        else:
            break
    return tuple(kept), (*gone, *reversed(behind))


def _is_lone(word: Word) -> bool:
    return word.text in _LONE or is_bullet(word.text)


def _is_unopened(words: Sequence[Word], mark: str) -> bool:
    text = "".join(word.text for word in words)
    return text.count(mark) > text.count(_PAIRS[mark])


def _closes(words: Sequence[Word]) -> bool:
    """Whether a full stop comes after a bracket that was opened before these words."""
    text = words[-1].text
    return len(text) > 1 and text[-2] in _PAIRS and _is_unopened([*words[:-1], words[-1]], text[-2])


def unbracketed(words: Sequence[Word]) -> tuple[Words, Words]:
    """The words without a bracket at the front of the first, and that bracket."""
    first = words[0]
    if first.text[0] in "([" and len(first.text) > 1 and first.text[-1] not in ")]":
        bracket, rest = split_word(first, 1)
        return (rest, *words[1:]), (bracket,)
    return tuple(words), ()


# From records to sections: runs of records become parts of one table whose columns have fields.


_LABELS = {"ref": "Ref", "description": "Action", "answers": "", "title": "", "lead": "Lead", "timescale": "By when"}
"""The labels that columns without one would have: they keep labelled columns from being taken for these fields."""


OF_MEETINGS = frozenset(
    (
        *("attendees", "attending", "in attendance", "present", "participants", "apologies", "absent", "venue"),
        *("location", "chair", "chaired by", "chairperson", "minutes by", "minutes taken by", "minute taker"),
        *("note taker", "facilitator", "time", "agenda", "content", "discussion", "discussion points"),
        *("points discussed", "topics discussed"),
    )
)
"""Labels of when, where and with whom a meeting was: its details, not actions."""
_DETAILS = 2
"""Fewest such labels that show the records of meetings."""


_COMES_AGAIN = Likelihood(1.0, why="it is not a table: the same labels, numbers or marks come again in the text")


def as_sections(terms: Terms, records: Records) -> tuple[Block | Section, ...] | None:
    """The blocks with each run of records as a section; None if no column has actions, or owners, dates or statuses.

    All runs are one table: its labels are in the first. Records of where and with whom meetings were contain no
    actions.
    """
    if sum(fold(Phrase(head.label).text.strip(" :")) in OF_MEETINGS for head in records.heads) >= _DETAILS:
        return None
    columns = _columns(terms, records)
    to_do = _are_to_do(records, columns)
    fields = {
        column.field for column in columns if column.field not in OWNER_FIELDS or _says_who(terms, column, to_do=to_do)
    }
    if "description" not in fields or not fields & {"timescale", "status", *OWNER_FIELDS}:
        return None
    feet = {} if "outcome" in fields else _feet(terms, records.parts)
    return tuple(_sections(records, columns, feet))


def _says_who(terms: Terms, column: Column, *, to_do: bool) -> bool:
    """Whether a column of owners has no label, or one that says who does a thing: `Attendees` were only there.

    Beside things ``to_do``, any other label above names says so too, except those of a meeting.
    """
    label = column.reads
    if not label or not OWNING.isdisjoint(label_words(label).concepts) or is_listed(terms, label):
        return True
    return to_do and fold(label) not in OF_MEETINGS


def _are_to_do(records: Records, columns: Sequence[Column]) -> bool:
    """Whether most records say what to do: their text begins with a verb in its base form."""
    keys = [head.key for head, column in zip(records.heads, columns, strict=True) if column.field == "description"]
    found = [dict(part.cells) for part in records.parts if isinstance(part, Record)]
    texts = [Phrase(cells.get(key, ())).text for key in keys for cells in found]
    return bool(texts) and 2 * sum(map(begins_with_verb, texts)) > len(texts)


def _columns(terms: Terms, records: Records) -> tuple[Column, ...]:
    heads = records.heads
    found = [record for record in records.parts if isinstance(record, Record)]
    cells = [[Phrase(dict(record.cells).get(head.key, ())).text for record in found] for head in heads]
    labels = [_label(head) for head in heads]
    known = {at: head.field for at, head in enumerate(heads) if head.field} | _answered(heads)
    known = _with_response(heads, known)
    decisions = decide_columns(terms, labels, cells, known)
    fields = [choice.field for choice in decisions]
    if "area" in fields:
        at = fields.index("area")
        fields[at] = None if _are_headed(records.parts) else "area"
    if "status" not in fields and (coloured := column_of_colours(_coloured(found, heads), len(heads))) is not None:
        fields[coloured] = "status"
    return tuple(
        Column(Phrase(head.label), _reads(head), field, decision=choice)
        for head, field, choice in zip(heads, fields, decisions, strict=True)
    )


_ASKS_FOUND = re.compile(
    r"what (?:did|does|do|was|were|has|have)\b.*\b(?:recommend\w*|f(?:i|ou)nd|identif\w*|raised?)\b.*", re.I
)
_ASKS_DONE = re.compile(
    r"what\b.*\b(?:will|are|have) (?:you|we|they|the \w+) (?:going to |be )?(?:do|done|doing)\b.*", re.I
)


def _answered(heads: Sequence[Head]) -> dict[int, Field]:
    """The field of the question about what was recommended or found, if another asks what will be done about it."""
    questions = {at: _reads(head) for at, head in enumerate(heads) if _reads(head)[-1:] == "?"}
    found = [at for at, text in questions.items() if _ASKS_FOUND.fullmatch(text)]
    done = any(map(_ASKS_DONE.fullmatch, questions.values()))
    return {found[0]: "answers"} if len(found) == 1 and done else {}


_NEWER = re.compile(r"updated?\b|latest|current|progress|further", re.I)  # `Updated management response` is progress


def _with_response(heads: Sequence[Head], known: Mapping[int, Field]) -> dict[int, Field]:
    """The known fields; a response to each recommendation is what will be done, the unlabelled text is answered."""
    named = [label_words(_reads(head)).head if head.label else "" for head in heads]
    responses = [at for at, name in enumerate(named) if name == "response" and not _NEWER.match(_reads(heads[at]))]
    bare = [at for at, head in enumerate(heads) if head.field == "description" and not head.label]
    if len(responses) != 1 or not bare or "action" in named:
        return dict(known)
    asked = [at for at, name in enumerate(named) if name == "recommendation"] or bare  # else the text is a finding
    kept: dict[int, Field] = {at: field for at, field in known.items() if at not in bare}
    return kept | {responses[0]: "description", asked[0]: "answers"}


def _coloured(records: Sequence[Record], heads: Sequence[Head]) -> list[list[Cell]]:
    """The records as rows of coloured cells."""
    held = [(dict(record.cells), dict(record.fills)) for record in records]
    return [
        [Cell(row, at, cells.get(head.key, ()), fill=fills.get(head.key)) for at, head in enumerate(heads)]
        for row, (cells, fills) in enumerate(held)
    ]


def _are_headed(parts: Sequence[Block | Record]) -> bool:
    """Whether the format marks headings above several runs of records: these name the areas, and no label does."""
    runs = [list(run) for is_record, run in groupby(parts, key=lambda part: isinstance(part, Record)) if not is_record]
    above = runs if isinstance(parts[-1], Record) else runs[:-1]
    return sum(any(isinstance(part, Paragraph) and part.level is not None for part in run) for run in above) > 1


def _label(head: Head) -> str:
    return _LABELS[head.field] if head.field in _LABELS else _reads(head)


def _reads(head: Head) -> str:
    """A label as it reads: without its colon, and a question without its number."""
    text = Phrase(head.label).text.strip(" :")
    return _NUMBER.sub("", text) if text[-1:] == "?" else text


_NUMBER = re.compile(r"^\(?\w{1,2}[.)]\s+")
"""The number of a question that is repeated in every record: `4. Who is responsible?`."""


_Foot = tuple[Phrase, Phrase]
_FEET = 0.6
"""The least share of the runs of records with such a text below; there must be two."""


def _feet(terms: Terms, parts: Sequence[Block | Record]) -> dict[int, _Foot]:
    """The texts with one label of outcomes, each right below a run of records, by the ids of their first words.

    Each is the outcome of all records in that run: the foot of an area's column, or the last line below its list.
    """
    runs = sum(isinstance(one, Record) and not isinstance(other, Record) for one, other in pairwise((*parts, None)))
    found: dict[str, dict[int, _Foot]] = {}
    for above, below in pairwise(parts):
        if not isinstance(above, Record) or not isinstance(below, Paragraph) or below.level is not None:
            continue
        end = next((at for at, word in enumerate(below.words[:_FOOT_WORDS], 1) if word.text.endswith(":")), 0)
        label, value = Phrase(below.words[:end]), Phrase(below.words[end:])
        text = label.text.rstrip(" :")
        if value and says_outcome(terms, text):
            found.setdefault(fold(text), {})[below.words[0].id] = label, value
    best = max(found.values(), key=len, default={})
    return best if len(best) > 1 and len(best) >= _FEET * runs else {}


_FOOT_WORDS = 7
"""Most words of the label of such a text."""


def _sections(records: Records, columns: tuple[Column, ...], feet: Mapping[int, _Foot]) -> Iterator[Block | Section]:
    whole = _grid([part for part in records.parts if isinstance(part, Record)], len(columns))
    label = next((label for label, _ in feet.values()), None)
    if label is not None:
        columns = (*columns, Column(label, label.text.rstrip(" :"), "outcome", drawn=False))
    groups = [(own, list(run)) for own, run in groupby(records.parts, key=lambda part: isinstance(part, Record))]
    headed = True
    for (is_record, run), (_, below) in pairwise((*groups, (False, []))):
        if not is_record:
            yield from (part for part in run if not isinstance(part, Record) and _foot_of(feet, part) is None)
            continue
        lines = _lines([part for part in run if isinstance(part, Record)], records.heads)
        if label is not None:
            lines = _over_foot(lines, _foot_of(feet, below[0]) if below else None, label)
        yield Section(columns, tuple(lines), whole, headed=headed, actions=_COMES_AGAIN)
        headed = False


def _foot_of(feet: Mapping[int, _Foot], part: Block | Record) -> _Foot | None:
    return feet.get(part.words[0].id) if isinstance(part, Paragraph) and part.words else None


def _over_foot(lines: Sequence[PrintedRow], foot: _Foot | None, first: Phrase) -> list[PrintedRow]:
    """The rows of a run with the text below it as one outcome over all; its label, printed again, is a row aside."""
    if foot is None:
        return [replace(line, entries=(*line.entries, BLANK)) for line in lines]
    label, value = foot
    cell = Entry(value, rows=len(lines), place=next(iter(places(value.words)), None))
    cells = (cell, *(None for _ in lines[1:]))
    rows = [replace(line, entries=(*line.entries, one)) for line, one in zip(lines, cells, strict=True)]
    blank = tuple(BLANK for _ in lines[0].entries)
    return rows if label is first else [*rows, PrintedRow("stray", (Entry(label), *blank))]


def _lines(records: Sequence[Record], heads: Sequence[Head]) -> list[PrintedRow]:
    """The rows of a run of records; a cell that is for those below it too spans them."""
    found: list[PrintedRow] = []
    below: dict[str, int] = {}
    for record in reversed(records):
        cells, fills = dict(record.cells), dict(record.fills)
        entries = (_entry(cells.get(head.key, ()), fills.get(head.key)) for head in heads)
        spanning = (replace(one, rows=1 + below.get(head.key, 0)) for head, one in zip(heads, entries, strict=True))
        own = (None if head.key in record.shared else one for head, one in zip(heads, spanning, strict=True))
        found.append(PrintedRow("action", tuple(own), record.doubts))
        below = {key: below.get(key, 0) + 1 for key in record.shared}
    return found[::-1]


def _entry(words: tuple[Word, ...], fill: str | None) -> Entry:
    place = next(iter(places(words)), None)
    return Entry(Phrase(words), fill, place=place) if words else replace(BLANK, fill=fill, drawn=True)


def _grid(records: Sequence[Record], columns: int) -> Grid:
    """The places of the records, as a grid."""
    words = [word for record in records for _, cell in record.cells for word in cell]
    cells = tuple(Cell(row, 0, record.cells[0][1]) for row, record in enumerate(records) if record.cells)
    return Grid(cells, len(records), columns, places(words))
