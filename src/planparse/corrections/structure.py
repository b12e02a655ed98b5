"""A person's decisions about columns and rows, as the verbs that repairs are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import cast, get_args

from pydantic import JsonValue

from planparse.cells.read_cells import column_keys
from planparse.corrections.file import Correction, Words
from planparse.lexicon.labels import NO_TERMS
from planparse.lexicon.months import british
from planparse.outline.area_headings import area_label, numbered_heading
from planparse.outline.outline import OWNER_FIELDS, Outline, Row, Spot, field_text, row_words
from planparse.outline.scored import Field
from planparse.plan.assemble import source_of
from planparse.plan.model import Area, Plan, Source
from planparse.repair.changes import Change, JoinRows
from planparse.repair.verbs import AssignField, DropRow, LiftRow, LiftWords, MoveWords, SetAside, SplitRow
from planparse.words import Word

# Finding what a decision is about: words of the document, and pointers into a plan that was changed.


_SLACK = 1.5
"""Points by which a word may reach outside the box that a correction names: boxes in a plan are rounded."""

Key = tuple[int, int]
"""A word's id, and the letter at which a piece of it begins."""


def located(outline: Outline, wanted: Sequence[Words]) -> tuple[Word, ...] | None:
    """The words at the places that a correction names, each once, in its order; None if one is not there.

    Headings and labels are not searched: corrections move words of rows and unplaced words.
    """
    runs = list(_runs(outline))
    found: list[Word] = []
    taken: set[Key] = set()
    for words in wanted:
        run = next((run for words_of in runs if (run := _match(words_of, words, taken))), None)
        if run is None:
            return None
        found += run
        taken |= {(word.id, word.start) for word in run}
    return tuple(found)


def named(words: Sequence[Word]) -> Words:
    """How a correction names words that follow each other in one cell or unplaced text."""
    return Words(text=" ".join(word.text for word in words), source=source_of(words), number=words[0].id)


def rows_of(outline: Outline, words: Sequence[Word]) -> list[Row]:
    """The rows that have these words, in reading order."""
    keys = {(word.id, word.start) for word in words}
    return [row for row in outline.rows() if any((word.id, word.start) in keys for word in row_words(row))]


def _runs(outline: Outline) -> Iterator[tuple[Word, ...]]:
    """The words of each cell, and of each unplaced piece."""
    for row in outline.rows():
        yield from (entry.phrase.words for entry in row.entries if entry and entry.phrase)
    yield from (piece.phrase.words for piece in outline.unplaced)


def _match(run: tuple[Word, ...], wanted: Words, taken: set[Key]) -> tuple[Word, ...] | None:
    """The first words of a cell that match these, one after the other, in this place, and are not taken."""
    texts = wanted.text.split()
    for at in range(len(run) - len(texts) + 1):
        part = run[at : at + len(texts)]
        if [word.text for word in part] != texts or any((word.id, word.start) in taken for word in part):
            continue
        if wanted.number is None and all(_stands(word, wanted.source) for word in part):
            return part
        if wanted.number == part[0].id and _stands(part[0], wanted.source):  # the others may be on the next page
            return part
    return None


def _stands(word: Word, source: Source) -> bool:
    place = word.place
    told = ((source.page, place.page), (source.sheet, place.sheet), (source.line, place.line))
    if any(asked is not None and asked != has for asked, has in told):
        return False
    if source.bbox is None or place.box is None:
        return True
    left, top, right, bottom = source.bbox
    x0, y0, x1, y1 = place.box
    return left - _SLACK <= x0 and top - _SLACK <= y0 and x1 <= right + _SLACK and y1 <= bottom + _SLACK


# Paths of repairs and issues in a changed plan: they point to the same actions and owners, at their new places.


_ACTION = re.compile(r"/areas/\d+/actions/\d+(?=/|$)")
_OWNER = re.compile(r"/owners/\d+(?=/|$)")


def moved_paths(before: Plan, after: Plan) -> Plan:
    """Return ``after`` with the paths of its repairs and issues, which are those of ``before``, corrected.

    Repairs and issues of an owner who no longer owns anything are dropped.
    """
    moves = _moves(before, after)
    if all(old == new for old, new in moves.items()):
        return after

    def moved(path: str) -> str | None:
        found = _ACTION.match(path) or _OWNER.match(path)
        if found is None:
            return path
        base = moves.get(found[0])
        return None if base is None else base + path[found.end() :]

    repairs = [(one, moved(one.path)) for one in after.repairs]
    issues = [(one, moved(one.path)) for one in after.issues]
    return after.model_copy(
        update={
            "repairs": tuple(one.model_copy(update={"path": path}) for one, path in repairs if path is not None),
            "issues": tuple(one.model_copy(update={"path": path}) for one, path in issues if path is not None),
        }
    )


def _moves(before: Plan, after: Plan) -> dict[str, str | None]:
    """Map the old path of each action and owner to its new path; None if it is gone."""
    old, new = _places(before), _places(after)
    return {path: new.get(ident) for ident, path in old.items()}


def _places(plan: Plan) -> dict[tuple[str, str], str]:
    actions = {
        ("action", action.id): f"/areas/{a}/actions/{k}"
        for a, area in enumerate(plan.areas)
        for k, action in enumerate(area.actions)
    }
    return actions | {("owner", owner.id): f"/owners/{place}" for place, owner in enumerate(plan.owners)}


CODE = "corrected"
_FIELDS: frozenset[str] = frozenset(get_args(Field)) - {"area"}


class Stale(Exception):  # noqa: N818  # no error of a file: it is caught by the replay and becomes an issue
    """A correction that no longer fits; the text says why."""


def said_by(correction: Correction) -> str:
    """Who decided, when, and why, for people."""
    return f"{correction.by}, {british(correction.at)}" + (f": {correction.why}" if correction.why else "")


def column_change(raw: Outline, outline: Outline, correction: Correction, index: int) -> Change:
    """The change that decides a column's field. Raises `Stale` if there is no such column, or it has another field.

    ``raw`` is the outline before repairs, to which the change applies. Labels are those of the repaired one, as in the
    plan.
    """
    label = correction.column
    if index >= len(outline.tables):
        raise Stale("the document has no such table")
    keys = column_keys(outline.tables[index])
    if label not in keys:
        raise Stale(f"the table has no column {label!r}")
    place = keys.index(label)
    has = outline.tables[index].columns[place].field
    if correction.was != (None if has == "area" else has):
        raise Stale(f"the column {label!r} is read as {has or 'extra'} now")
    if correction.now is not None and correction.now not in _FIELDS:
        raise Stale(f"{correction.now!r} is not a field that a column can hold")
    field = cast("Field | None", correction.now)
    if place >= len(raw.tables[index].columns):
        raise Stale("the document does not draw this column")
    why = f"the column {label!r} was decided by {said_by(correction)}"
    return Change(
        CODE,
        AssignField(index, place, field),
        (Spot(table=index, column=place),),
        has or "extra",
        field or "extra",
        why,
    )


def is_already_decided(outline: Outline, correction: Correction, index: int) -> bool:
    """Whether a column already has its corrected field, and did not before: the profile says so now."""
    if index >= len(outline.tables):
        return False
    table = outline.tables[index]
    has = dict(zip(column_keys(table), (column.field for column in table.columns), strict=True))
    return has.get(correction.column or "", "") == correction.now != correction.was


def row_change(outline: Outline, correction: Correction, ids: Mapping[str, int], new: int) -> Change:
    """The change that a verb about rows and words makes. ``ids`` maps the actions' ids to their rows.

    ``new`` is the id of the row that a split makes. Raises `Stale` if its words are not there, or not where the verb
    needs them.
    """
    if correction.unplaced is not None:
        return _move(outline, correction, _unplaced(outline, correction.unplaced), ids)
    words = located(outline, correction.words)
    if not words:
        raise Stale("its words are not in the document's rows where it says")
    rows = rows_of(outline, words)
    match correction.verb:
        case "join_rows":
            return _join(outline, correction, rows)
        case "split_row":
            return _split(outline, correction, rows, words, new)
        case "move_words":
            return _move(outline, correction, words, ids)
        case "lift_row":
            return _lift(correction, _one(rows))
        case "lift_words":
            return _head(correction, rows, words)
        case _:
            row = _one(rows)
            why = f"this row is not an action: {said_by(correction)}"
            aside = DropRow(row.id, "a person decided that this is not an action")
            return Change(CODE, aside, (Spot(part="unplaced"),), _text(row), None, why)


def _unplaced(outline: Outline, text: str) -> tuple[Word, ...]:
    piece = next((piece for piece in outline.unplaced if piece.phrase.text == text), None)
    if piece is None:
        raise Stale("this text is no longer in `unplaced`")
    return piece.phrase.words


def _join(outline: Outline, correction: Correction, rows: list[Row]) -> Change:
    area = next((area.rows for area in outline.areas if rows and rows[0] in area.rows), ())
    at = area.index(rows[0]) if rows else 0
    pair = tuple(rows) if len(rows) > 1 else area[at - 1 : at + 1] if at else ()
    if len(pair) != 2 or pair[0].table != pair[1].table or pair != area[area.index(pair[0]) :][:2]:
        raise Stale("there is no row of the same table right above the row with its words")
    upper, lower = pair
    before, rest = (field_text(outline, row, "description") or _text(row) for row in pair)
    why = f"one action over two rows: {said_by(correction)}"
    return Change(CODE, JoinRows(upper.id, lower.id), (Spot(row=upper.id),), before, f"{before} {rest}", why)


def _split(outline: Outline, correction: Correction, rows: list[Row], words: tuple[Word, ...], new: int) -> Change:
    row = _one(rows)
    if len(words) >= sum(1 for _ in row_words(row)):
        raise Stale("it takes all words of the row")
    taken = {one.ref for one in outline.rows()}
    if isinstance(correction.now, str) and correction.now in taken:
        raise Stale(f"another action has the ref {correction.now!r}")
    ref = (
        correction.now
        if isinstance(correction.now, str) and correction.now
        else next(made for n in range(2, len(taken) + 3) if (made := f"{row.ref}-{n}") not in taken)
    )
    why = f"two actions in one row: {said_by(correction)}"
    after = " ".join(word.text for word in words)
    return Change(CODE, SplitRow(row.id, new, words, ref), (Spot(row=row.id), Spot(row=new)), _text(row), after, why)


def _lift(correction: Correction, row: Row) -> Change:
    text, why = _text(row), f"this row is a heading: {said_by(correction)}"
    return Change(CODE, LiftRow(row.id), (Spot(part="areas"),), text, text, why)


def _head(correction: Correction, rows: list[Row], words: tuple[Word, ...]) -> Change:
    """Make a heading of words; or of a row, if they are all of its words. No row may be left without words."""
    taken = {(word.id, word.start) for word in words}
    emptied = [row for row in rows if all((word.id, word.start) in taken for word in row_words(row))]
    if emptied and (len(rows) > 1 or len(taken) > sum(1 for _ in row_words(emptied[0]))):
        raise Stale("it takes all words of a row, and others")
    if emptied:
        return _lift(correction, emptied[0])
    words = tuple(sorted(words, key=lambda word: (word.id, word.start)))
    text, why = " ".join(word.text for word in words), f"this text is a heading: {said_by(correction)}"
    return Change(CODE, LiftWords(words), (Spot(part="areas"),), text, text, why)


def _move(outline: Outline, correction: Correction, words: tuple[Word, ...], ids: Mapping[str, int]) -> Change:
    text, why = " ".join(word.text for word in words), f"these words were moved by {said_by(correction)}"
    if correction.now == "unplaced":
        return Change(CODE, SetAside(words, "set aside by a person"), (Spot(part="unplaced"),), text, None, why)
    now = correction.now if isinstance(correction.now, dict) else {}
    action, field = now.get("action"), now.get("field")
    if not isinstance(action, str) or action not in ids:
        raise Stale(f"no action has the id {action!r}")
    row_id = ids[action]
    row = next(row for row in outline.rows() if row.id == row_id)
    table = outline.tables[row.table]
    if field == "owners":
        field = next((column.field for column in table.columns if column.field in OWNER_FIELDS), "lead")
    if field not in _FIELDS:
        raise Stale(f"{field!r} is not a field that words can be moved to")
    to = cast("Field", field)
    part = "owners" if to in OWNER_FIELDS else to
    before = field_text(outline, row, to) or None
    after = f"{before} {text}" if before else text
    return Change(CODE, MoveWords(words, row_id, to), (Spot(row=row_id, part=part),), before, after, why)


def _one(rows: list[Row]) -> Row:
    if len(rows) != 1:
        raise Stale("its words are not all in one row")
    return rows[0]


def _text(row: Row) -> str:
    return " | ".join(entry.phrase.text for entry in row.entries if entry and entry.phrase)


def heading_parts(area: Area, heading: str) -> dict[str, JsonValue]:
    """What a corrected heading says: the kind, number and title of its area.

    A label that only this plan uses (`Pledge 4:`) stays the label if the new heading begins with it too.
    """
    label = area_label(NO_TERMS, heading) or numbered_heading(heading)
    own = area.heading.removesuffix(area.title)
    if label is None and own and heading.startswith(own):
        return {"title": heading.removeprefix(own).strip()}
    if label is None:
        return {"kind": "other", "number": None, "title": heading.strip()}
    return {"kind": label.kind, "number": label.number, "title": heading[label.title :].strip()}
