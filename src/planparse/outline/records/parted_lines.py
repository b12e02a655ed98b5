"""Actions on one line each, split at a mark into what, who, when and how far: `1. Train all staff - Ann Reed - May`.

All begin alike: with a form of ref, a bullet or a label. Lines right below with a label (`Update: …`) are notes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from planparse.issues import Doubt
from planparse.lexicon.labels import Terms
from planparse.lexicon.refs_and_marks import is_bullet
from planparse.lexicon.words import letters
from planparse.outline.cell_looks import alignment, fit
from planparse.outline.decide import decide_columns
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.records.cards.run_in import AGAIN, MARK
from planparse.outline.records.endings import labelled_front
from planparse.outline.records.marked_lines import BETWEEN, split_at
from planparse.outline.records.record import NOTE, REF, TEXT, Head, Record, Records, Words, trimmed
from planparse.outline.records.refs_in_front import front, ref_and_marks
from planparse.outline.scored import Field
from planparse.read.document import Block, Paragraph
from planparse.words import Phrase

_FEWEST, _MOSTLY = 3, 0.6
"""So many lines that begin alike, and this share of all that do, must have the same number of parts."""
_PARTS = 3
"""Fewest parts of a line: what, who and when. Many sentences have one dash."""

_ALONE = Doubt(
    "record_unsure",
    "warning",
    "a line without who and when behind it, among actions that have both: read as an action",
)


def parted_lines(terms: Terms, blocks: Sequence[Block]) -> Records | None:
    """The records of a document whose lines are split alike; None if no list of lines is."""
    lists: dict[str, dict[int, tuple[Words, Words, Words]]] = {}
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph) and block.level is None and (begun := _begun(block.words)):
            lists.setdefault(begun[0], {})[at] = begun[1:]
    for form, own in sorted(lists.items(), key=lambda one: -len(one[1])):
        for mark in BETWEEN:
            rows = {at: split_at(words, mark) for at, (_, _, words) in own.items()}
            usual = Counter(map(len, rows.values())).most_common(1)[0]
            if usual[0] < _PARTS or usual[1] < max(_FEWEST, _MOSTLY * len(rows)):
                continue
            fields = _fields(terms, [row for row in rows.values() if len(row) == usual[0]], mark)
            if fields[0] == "description" and any(one in OWNER_FIELDS for one in fields) and "timescale" in fields:
                return _records(blocks, own, rows, fields, mark, form)
    return None


def _begun(words: Words) -> tuple[str, Words, Words, Words] | None:
    """What a line begins with, as a form; its ref, the words to set aside, and the rest."""
    if len(words) < _PARTS:
        return None
    if (ref := front(words)) is not None and ref.start + 1 < len(words):
        word, marks = ref_and_marks(words, ref)
        return ref.form, word, (*words[: ref.first], *marks), words[ref.start + 1 :]
    if is_bullet(words[0].text):
        return words[0].text, (), words[:1], words[1:]
    if (label := labelled_front(words)) is not None:
        return letters(Phrase(label[0]).text), (), *label
    return None


def _fields(terms: Terms, rows: Sequence[Sequence[Words]], mark: str) -> tuple[Field | None, ...]:
    cells = [[Phrase(_bare(row[at], mark)[0]).text for row in rows] for at in range(len(rows[0]))]
    fields = [decision.field for decision in decide_columns(terms, [""] * len(cells), cells)]
    if not any(one in OWNER_FIELDS for one in fields):
        named = [sum(fit(text, "lead") > 0 for text in own) >= _MOSTLY * len(own) for own in cells]
        free = [at for at, one in enumerate(fields) if one is None and named[at]]
        if len(free) == 1:
            fields[free[0]] = "lead"
    return tuple(fields)


def _bare(part: Words, mark: str) -> tuple[Words, Words]:
    """A part without the mark behind it, and that mark."""
    kept, own = (part[:-1], part[-1:]) if part[-1].text == mark else (part, ())
    kept, more = trimmed(kept)
    return kept, (*more, *own)


def _records(
    blocks: Sequence[Block],
    own: Mapping[int, tuple[Words, Words, Words]],
    rows: Mapping[int, Sequence[Words]],
    fields: Sequence[Field | None],
    mark: str,
    form: str,
) -> Records:
    notes = {at: told for at in own if at + 1 not in own and (told := _note(blocks, at + 1, form))}
    aside: list[tuple[Words, str]] = []
    parts: list[Block | Record] = []
    for at, block in enumerate(blocks):
        if at in own:
            ref, gone, _ = own[at]
            aside += [(gone, MARK)] if gone else []
            cells = [(REF, ref)] if ref else []
            cells += _cells(rows[at], fields, mark, aside)
            if at in notes:
                aside.append((notes[at][0], AGAIN))
                cells.append((NOTE, notes[at][1]))
            parts.append(Record(tuple(cells), (_ALONE,) if len(rows[at]) == 1 else ()))
        elif at - 1 not in notes:
            parts.append(block)
    used = {key for part in parts if isinstance(part, Record) for key, _ in part.cells}
    heads = [Head(REF, field="ref")] if REF in used else []
    heads += [Head(f"#part{at}" if at else TEXT, field=field) for at, field in enumerate(fields)]
    heads += [Head(NOTE, field=None if "progress" in fields else "progress")] if notes else []
    return Records(tuple(parts), tuple(heads), tuple(aside))


def _cells(
    row: Sequence[Words], fields: Sequence[Field | None], mark: str, aside: list[tuple[Words, str]]
) -> list[tuple[str, Words]]:
    """The cells of a line by their place; if it has more or fewer parts than others, by their looks."""
    texts = [Phrase(_bare(part, mark)[0]).text or "-" for part in row]
    places = range(len(row)) if len(row) == len(fields) else alignment(texts, fields)
    found: dict[int, Words] = {}
    for place, part in zip(places, row, strict=True):
        found[place] = found.get(place, ()) + part  # the mark between two parts of one cell stays
    cells: list[tuple[str, Words]] = []
    for place, words in found.items():
        kept, gone = _bare(words, mark)
        aside += [(gone, MARK)] if gone else []
        cells += [(f"#part{place}" if place else TEXT, kept)] if kept else []
    return cells


def _note(blocks: Sequence[Block], at: int, form: str) -> tuple[Words, Words] | None:
    """The label and the text of a line right below an action."""
    block = blocks[at] if at < len(blocks) else None
    told = labelled_front(block.words) if isinstance(block, Paragraph) and block.level is None else None
    return told if told is not None and letters(Phrase(told[0]).text) != form else None
