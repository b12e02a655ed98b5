"""Minutes of a meeting: the actions that its paragraphs state, below the headings of its items.

Read if a document calls itself minutes or notes of a meeting. What `labelled_statements` and `unlabelled_statements`
find in its notes becomes records; the item's heading is the area, and all else that was said is set aside.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from planparse.issues import Doubt
from planparse.lexicon.announcements import announces_recommendations
from planparse.noun import noun
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.records.cards.run_in import AGAIN, MARK
from planparse.outline.records.minutes.attendance import Attendance, attendance_in
from planparse.outline.records.minutes.blocks import TASKS, Note, lines_in, notes_of
from planparse.outline.records.minutes.dated_tails import is_when
from planparse.outline.records.minutes.labelled_statements import (
    Statement,
    labelled,
    only_who,
    who_above_when,
    with_parts,
)
from planparse.outline.records.minutes.list_items import without_mark
from planparse.outline.records.minutes.signs_of_meetings import (
    OF_ACTION,
    are_announcing,
    begins_with_status,
    called,
    is_how_far,
)
from planparse.outline.records.minutes.unlabelled_statements import joined, unlabelled, what_was_said
from planparse.outline.records.record import (
    NOTE,
    OWNER,
    REF,
    STATUS,
    TEXT,
    TIME,
    Record,
    Records,
    Words,
    heads_of_lists,
)
from planparse.read.document import TITLE, Block, Grid, Paragraph, block_words
from planparse.words import Phrase, Word, places

SAID = "what was said at the meeting"
DECIDED = "what says that it was decided"
_FEWEST_UNLABELLED = 2
"""Fewest statements without labels that count: one may be by chance."""
_DEEPER = 8.0
"""Least indent, in points, of the lines below a statement; a table is up to 6 left of the text around it."""
_UNSURE = Doubt(
    "record_unsure",
    "warning",
    "minutes say this without a label that calls it an action: read as an action",
)
_DECIDES = re.compile(r"(?!\W*(?:agreed )?action)\w", re.I)
"""A label that says that something was decided, and not that an action follows."""
_PARAGRAPH = re.compile(r"\d{1,4}(?:/\d{2,4})?(?:\.\d{1,2})+\.?")
"""The number of a paragraph; it is no ref of an action that is only its end."""


@noun
class _Stated:
    """A statement, its note, and the notes below that are its status or say more about it."""

    statement: Statement
    note: int
    above: tuple[int, ...] = ()
    """Notes above that say what is to be done."""
    below: tuple[int, ...] = ()


def minutes(
    blocks: Sequence[Block], kept: Callable[[Grid], bool] = lambda _: False, *, only_labelled: bool = False
) -> Records | None:
    """The records of the actions that minutes state; None if they state none.

    ``kept`` says which tables are read elsewhere; ``only_labelled`` ignores sentences without a label.
    """
    there = attendance_in(blocks)
    notes = notes_of(blocks, lambda words: begins_labelled(words, there), kept)
    stated = list(_marked(notes, there)) if only_labelled else _stated(notes, there)
    return told_in_notes(notes, stated, kept) if stated else None


def begins_labelled(words: Words, there: Attendance) -> bool:
    """Whether a line begins with a label, after its bullet."""
    rest, _ = without_mark(words)
    found = labelled(rest, there) if rest else []
    return bool(found) and found[0].label[:1] == rest[:1]


def _stated(notes: Sequence[Note | Grid], there: Attendance) -> list[_Stated]:
    """The statements of the notes in order: those after labels or beside the margin, else those that need no label."""
    found = list(_marked(notes, there))
    if found:
        taken = {one.note for one in found}
        found += [one for one in unmarked(notes, there) if one.note not in taken and one.statement.label]
        return sorted(found, key=lambda one: one.note)
    plain = list(unmarked(notes, there))
    return plain if len(plain) >= _FEWEST_UNLABELLED else []


def _marked(notes: Sequence[Note | Grid], there: Attendance) -> Iterator[_Stated]:
    """Yield the statements after labels, and what those named in the margin are to do."""
    used: set[int] = set()
    labels, (named, timed) = 0, _told_in_margin(notes, there)
    for at, note in enumerate(notes):
        if isinstance(note, Grid) or note.kind == "row":
            continue
        if note.kind == TASKS:
            yield from _tasks(note, at, there)
            continue
        rest, bullet = without_mark(note.words)
        own = labelled(rest, there) if rest else []
        for number, one in enumerate(own):
            full, above = (one, ()) if one.text else _from_before(notes, at, one, there)
            if full is None or used.intersection(above):
                continue
            used.update(above)
            extra = (bullet,) if bullet and not number else ()
            yield _Stated(replace(full, marks=(*full.marks, *extra)), at, above)
        labels += len(own)
        if note.left or labels:  # a list that only a heading announces is read elsewhere
            yield from _listed(notes, at, there)
        if note.margin and not note.kind:
            yield from _beside(note, at, there, named=named, timed=timed)


def _listed(notes: Sequence[Note | Grid], at: int, there: Attendance) -> Iterator[_Stated]:
    """Yield the items indented below a label of actions in the notes: `Actions:`."""
    note = notes[at]
    if not isinstance(note, Note) or note.kind in _SURE:
        return
    label, bullet = without_mark(note.words)
    if not label or label[-1].text[-1] != ":" or not are_announcing(label) or announces_recommendations(called(label)):
        return
    first: float | None = None
    for place in range(at + 1, len(notes)):
        below = notes[place]
        if not isinstance(below, Note) or below.kind in _SURE or below.left <= note.left + _DEEPER:
            return
        text, mark = without_mark(below.words)
        first = below.left if first is None else first
        if text and below.left <= first + _DEEPER and not labelled(text, there):
            base = Statement((), label=label, marks=tuple(filter(None, (mark, bullet))))
            yield _Stated(with_parts(base, text, there.expecting()), place, (at,) if label else ())
            label, bullet = (), ()


def _from_before(
    notes: Sequence[Note | Grid], at: int, one: Statement, there: Attendance
) -> tuple[Statement | None, tuple[int, ...]]:
    """What is to be done, if a label only names who acts: said before it in its paragraph, or in the one above."""
    before = next((words for words in one.said if words and words[0].id < one.label[0].id), ())
    if before:
        found, rest = what_was_said(before, one.owner, there)
        return joined(one, found, (*rest, *(words for words in one.said if words is not before))), ()
    note = notes[at - 1] if at else None
    if not isinstance(note, Note) or note.kind or labelled(note.words, there):
        return None, ()
    text, bullet = without_mark(note.words)
    found, rest = what_was_said(text, one.owner, there)
    full = joined(one, found, (*rest, *one.said))
    return replace(full, marks=(*full.marks, bullet)), (at - 1,)


def _told_in_margin(notes: Sequence[Note | Grid], there: Attendance) -> tuple[bool, bool]:
    """Whether most texts in the margin say who acts, so all do; and whether some say when, so no text does."""
    margins = [note.margin for note in notes if isinstance(note, Note) and note.margin and not note.kind]
    found = [who for words in margins if (who := who_above_when(words, there) or only_who(words, there))]
    return len(found) > 1 and 2 * len(found) >= len(margins), any(time for _, time, _ in found)


def _beside(note: Note, at: int, there: Attendance, *, named: bool, timed: bool) -> Iterator[_Stated]:
    """Yield the statements of a note with a margin: what those ``named`` there are to do, or the margin's own."""
    who = who_above_when(note.margin, there) or only_who(note.margin, there)
    lines = [note.margin[start:stop] for start, stop in lines_in(note.margin)]
    if who is None and named and not any(begins_with_verb(Phrase(line).text) for line in lines):
        cut = next((cut for cut in range(1, len(note.margin)) if is_when(note.margin[cut:])), len(lines[0]))
        who = note.margin[:cut], note.margin[cut:], ()
    if who is not None:
        owner, time, marks = who
        number = note.words[:1] if _PARAGRAPH.fullmatch(note.words[0].text) else ()
        found, rest = what_was_said(note.words[len(number) :], owner, there, dated=not timed)
        ref, said = ((), (number, *rest)) if rest else (number, ())  # a paragraph that only says this has its number
        yield _Stated(joined(Statement((), owner, time, ref, marks=marks), found, tuple(filter(None, said))), at)
        return
    for place, words in enumerate(lines):
        line, bullet = without_mark(words)
        if line:
            said = () if place else (note.words,)
            yield _Stated(with_parts(Statement((), marks=(bullet,), said=said), line, there), at)


def _tasks(note: Note, at: int, there: Attendance) -> Iterator[_Stated]:
    """Yield what the lines of a cell of tasks say is to be done; other lines (`Item skipped`, a heading) were said."""
    said: list[Words] = []
    found: list[Statement] = []
    for start, stop in lines_in(note.words):
        line, bullet = without_mark(note.words[start:stop])
        one = with_parts(Statement((), marks=(bullet,)), line, there) if line else None
        if one and (one.owner or begins_with_verb(Phrase(line).text)):
            found.append(one)
        else:
            said.append(note.words[start:stop])
    for number, one in enumerate(found):
        yield _Stated(one if number else replace(one, said=tuple(said)), at)


def unmarked(
    notes: Sequence[Note | Grid], there: Attendance, states: Callable[..., Sequence[Statement]] = unlabelled
) -> Iterator[_Stated]:
    """Yield what ``states`` finds in the paragraphs of the notes, without a label."""
    for at, note in enumerate(notes):
        if isinstance(note, Grid) or note.kind:
            continue
        rest, bullet = without_mark(note.words)
        for number, one in enumerate(states(rest, there) if rest else ()):
            extra = (bullet,) if bullet and not number else ()
            yield _Stated(replace(one, marks=(*one.marks, *extra)), at)


# From statements to records, below the headings of the items of the minutes.


_KINDS = ("number", "level", "bold", "capitals")
"""What may make a heading, the surest first."""
_SURE = ("number", "level")
_FEWEST_HEADS = 2


def told_in_notes(
    notes: Sequence[Note | Grid], found: Sequence[_Stated], kept: Callable[[Grid], bool], *, alone: bool = False
) -> Records:
    """The records, their headings and the front of the document; all else is set aside.

    ``alone``: what is indented below a statement says nothing of it.
    """
    stated = list(found if alone else _with_below(notes, found))
    by_note: dict[int, list[_Stated]] = {}
    for one in stated:
        by_note.setdefault(one.note, []).append(one)
    heads = _heads_of(notes, by_note)
    tables = [at for at, note in enumerate(notes) if isinstance(note, Grid) and kept(note)]
    over = {max((at for at in heads if at < note), default=-1) for note in (*by_note, *tables)}
    taken = {at for one in stated for at in (*one.below, *one.above)}
    front = min([*heads, *taken, *by_note])
    marked = [at for at, note in enumerate(notes) if isinstance(note, Note) and note.block and note.block.level]
    title = next(iter({*marked} - {*_below_title(notes, marked)}), None)
    how_far = any(begins_with_status(_text(notes[at])) for one in stated for at in one.below)
    aside: list[tuple[Words, str]] = []
    parts: list[Block | Record] = []
    labels: list[Words] = []
    for at, note in enumerate(notes):
        if isinstance(note, Grid):
            table = tuple(block_words(note))
            if at < front or kept(note):
                parts.append(note)
            elif table:
                aside.append((table, SAID))
        elif at in by_note:
            parts += [_record(one, notes, aside, labels, how_far=how_far) for one in by_note[at]]
            aside += [(note.margin, SAID)] if note.margin and note.kind else []
        elif at in over:
            parts.append(Paragraph(note.words, places(note.words)[0], level=_LEVEL))
            aside += [(note.margin, SAID)] if note.margin else []
        elif at < front and note.block is not None:
            parts.append(replace(note.block, level=TITLE) if at == title else note.block)
        else:
            aside += [
                (words, SAID)
                for words in (note.words, note.margin)
                if words and not (at in taken and words is note.words)
            ]
    aside += [(label, AGAIN) for label in labels[1:]]
    known = {word.id for label in labels for word in label}
    parts = [part for part in parts if not (isinstance(part, Paragraph) and part.words and part.words[0].id in known)]
    return Records(tuple(parts), tuple(heads_of_lists(parts, labels[0] if labels else ())), tuple(aside))


_LEVEL = 2
"""The level of an item's heading: below the title."""


def _words(note: Note | Grid) -> Words:
    return note.words if isinstance(note, Note) else ()


def _text(note: Note | Grid) -> str:
    return Phrase(without_mark(_words(note))[0]).text


def _heads_of(notes: Sequence[Note | Grid], stated: Mapping[int, object]) -> list[int]:
    """The indexes of the items' headings: those of the surest repeated kind that is above a statement."""
    for kind in _KINDS:
        own = [at for at, note in enumerate(notes) if isinstance(note, Note) and note.kind == kind and at not in stated]
        own = _below_title(notes, own)
        if len(own) >= _FEWEST_HEADS and any(at < max(stated) for at in own):
            return own
    return []


def _below_title(notes: Sequence[Note | Grid], heads: list[int]) -> list[int]:
    """The headings without the first, if it alone has the highest level or begins all: the title of the minutes."""
    blocks = (note.block if isinstance(note := notes[at], Note) else None for at in heads)
    levels = [block.level for block in blocks if block is not None and block.level is not None]
    titled = len(levels) == len(heads) > 1 and (levels[0] < min(levels[1:]) or heads[:2] == [0, 1])
    return heads[1:] if titled else heads


def _with_below(notes: Sequence[Note | Grid], stated: Sequence[_Stated]) -> Iterator[_Stated]:
    """Yield the statements, the last of each note with the indented notes right below it."""
    own = {one.note for one in stated}
    used = {at for one in stated for at in one.above}
    for number, one in enumerate(stated):
        note = notes[one.note]
        last = number + 1 == len(stated) or stated[number + 1].note != one.note
        stop = one.note + 1
        last = last and not _is_inside(one.statement)
        while last and isinstance(note, Note) and stop < len(notes) and stop not in own and stop not in used:
            below = notes[stop]
            if not isinstance(below, Note) or below.kind in _SURE:
                break
            told = OF_ACTION.match(_text(below)) and is_how_far(_text(below))  # in a cell no line is further right
            if not told and below.left <= note.left + _DEEPER:
                break
            stop += 1
        yield replace(one, below=tuple(range(one.note + 1, stop)))


def _is_inside(said: Statement) -> bool:
    """Whether something was said before a label on its line: lines indented below say more about that."""
    return bool(said.label) and any(words[0].id < said.label[0].id for words in filter(None, said.said))


def _record(
    one: _Stated,
    notes: Sequence[Note | Grid],
    aside: list[tuple[Words, str]],
    labels: list[Words],
    *,
    how_far: bool,
) -> Record:
    said = one.statement
    if said.unsure and _DECIDES.match(Phrase(said.label).text):
        aside.append((said.label, DECIDED))
    elif said.label:
        labels.append(said.label)
    for words in filter(None, said.said):
        number = words[:1] if _PARAGRAPH.fullmatch(words[0].text) else ()
        aside += [(part, why) for part, why in ((number, MARK), (words[len(number) :], SAID)) if part]
    aside += [(words, MARK) for words in said.marks if words]
    aside += [(words, AGAIN) for words in said.again if words]
    more: list[Word] = []
    status = said.status
    for at in one.below:
        text, bullet = without_mark(_words(notes[at]))
        aside += [(bullet, MARK)] if bullet else []
        if not status and is_how_far(Phrase(text).text):
            status = text
            continue
        more += [replace(word, gap="\n") if not n and more else word for n, word in enumerate(text)]
    text = said.text if how_far or not more else (*said.text, replace(more[0], gap="\n"), *more[1:])
    cells = (
        (REF, said.ref),
        (TEXT, text),
        (OWNER, said.owner),
        (TIME, said.time),
        (STATUS, status),
        (NOTE, (*said.note, *(more if how_far else ()))),
    )
    return Record(tuple((key, words) for key, words in cells if words), (_UNSURE,) if said.unsure else ())
