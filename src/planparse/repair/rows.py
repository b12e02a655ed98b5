"""Repairs of rows: cut rows, ditto marks, rows with only what they answer, and words that the document strikes out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from planparse.issues import Doubt
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.outline import OWNER_FIELDS, Entry, Outline, Row, Spot, entry_at, field_text
from planparse.outline.scored import Field
from planparse.repair.changes import Change, Flag, JoinRows, Respell, TakeOut
from planparse.repair.verbs import MoveWords, edge_between

_SENTENCE_END = re.compile(r"[.!?:;]['\"”’)]*$")


def join_cut_rows(outline: Outline) -> Iterator[Change]:
    """Join a row without ref, owner and date to the row above, if it continues that row's text.

    Acts if the lower row has no ref in a table that prints refs, and no more of an action than text: its description is
    blank, or continues in the middle of a sentence. Does not act on a row with a whole description, which is an action
    that lost its ref; nor if the document draws an edge between two descriptions on one page.
    """
    for area in outline.areas:
        upper: Row | None = None
        for above, below in pairwise(area.rows):
            upper = above if upper is None else upper
            if above.table == below.table and _goes_on(outline, above, below):
                texts = [field_text(outline, row, "description") for row in (above, below)]
                yield Change(
                    "row_joined",
                    JoinRows(upper.id, below.id),
                    (Spot(row=upper.id, part="description"),),
                    " | ".join(_texts(below)),
                    " ".join(text for text in texts if text),
                    "the row has no ref, owner or date of its own and continues the row above",
                )
            else:
                upper = None


def _goes_on(outline: Outline, above: Row, below: Row) -> bool:
    table = outline.tables[below.table]
    if any(field_text(outline, below, field) for field in ("ref", *OWNER_FIELDS)):
        return False
    description = table.index("description")
    if description is not None and below.entries[description] is None:
        return True  # the document draws one action over several rows: dated steps
    if field_text(outline, below, "timescale"):
        return False
    text = field_text(outline, below, "description")
    if not text:
        if field_text(outline, below, "answers") and _edge_between(outline, above, below, "answers"):
            return False  # another risk, for which nothing is done
        return bool(_texts(below)) and _has_ref_or_text(outline, above)
    before = field_text(outline, above, "description")
    if not text[:1].islower() or _SENTENCE_END.search(before):
        return False
    return not _edge_between(outline, above, below, "description") or _only_rest(outline, above, below)


_WHOLE, _FEWEST = 0.6, 4
"""The share of other rows' descriptions that must have a first capital and a final stop, and their least number.

Without the stops, short actions in small letters would be joined; at 0.8, none was if a quarter of the rows is cut.
"""


def _only_rest(outline: Outline, above: Row, below: Row) -> bool:
    """Whether a row of a sheet has only one text, the rest of a sentence, in a table whose other texts are whole.

    Does not apply to cells that a page draws: nothing is joined over their edges.
    """
    own = [entry for entry in below.entries if entry is None or entry.phrase]
    if len(own) != 1 or own[0] is None or any(word.place.box for word in own[0].phrase.words):
        return False
    others = [row for row in outline.rows() if row is not above and row is not below]
    full = (row for row in others if len(_texts(row)) > 1)
    texts = [text for row in full if (text := field_text(outline, row, "description"))]
    whole = sum(text[:1].isupper() and bool(_SENTENCE_END.search(text)) for text in texts)
    return len(texts) >= _FEWEST and whole >= _WHOLE * len(texts)


def _edge_between(outline: Outline, above: Row, below: Row, field: Field) -> bool:
    """Whether the document draws an edge between the cells of two rows in a column."""
    cells = [found[1] for row in (above, below) if (found := entry_at(outline, row, field))]
    return len(cells) == 2 and edge_between(*cells)


def _has_ref_or_text(outline: Outline, row: Row) -> bool:
    return bool(field_text(outline, row, "ref") or field_text(outline, row, "description"))


def _texts(row: Row) -> list[str]:
    return [entry.phrase.text for entry in row.entries if entry and entry.phrase]


# Ditto marks: a cell that only repeats the cell above.


_MARK = re.compile(r"[“”\"″〃]|,,|''|ditto\.?|-\s?[“”\"]\s?-", re.I)
_FIELDS = frozenset((*OWNER_FIELDS, "timescale", "status", "outcome"))


def dittos(outline: Outline) -> Iterator[Change]:
    """Read a ditto mark as the text of the cell above it, in the same area and table.

    Acts on cells of owners, timescales, statuses and outcomes that consist of one mark. Does not act below a cell that
    is blank or spans rows, nor on words such as `as above`, which may mean more than one cell.
    """
    for area in outline.areas:
        above: dict[tuple[int, int], str] = {}
        for row in area.rows:
            for column, entry in enumerate(row.entries):
                if entry is None or outline.tables[row.table].columns[column].field not in _FIELDS:
                    continue
                words, text = entry.phrase.words, entry.phrase.text
                key = row.table, column
                if len(words) == 1 and _MARK.fullmatch(text) and above.get(key):
                    verb = Respell(row.id, column, words[0], above[key])
                    why = "a ditto mark repeats the cell above it"
                    yield Change("ditto_read", verb, (Spot(row=row.id, column=column),), text, above[key], why)
                else:
                    above[key] = text


# Rows in which only what they answer says what to do.


def asked_only(outline: Outline) -> Iterator[Change]:
    """Take what a row answers as its action, if the row says nothing else to do and the text asks for something.

    A recommendation without a response yet (`Awaited`), or an aim without steps. A finding or a risk asks for nothing:
    its row keeps the error that it has no action. So does a row with a title, or one below a cell that spans it.
    """
    for row in outline.rows():
        asked, said = entry_at(outline, row, "answers"), entry_at(outline, row, "description")
        if asked is None or said is None or said[1].phrase or row.entries[said[0]] is None or asked[1].rows > 1:
            continue
        text = asked[1].phrase.text
        if not (begins_with_verb(text) or _ASKS.match(text)) or field_text(outline, row, "title"):
            continue
        if any(field_text(outline, row, field) for field in ("timescale", "status", "progress", *OWNER_FIELDS)):
            verb = MoveWords(asked[1].phrase.words, row.id, "description")
            why = "the row has no other text of an action, and what it answers asks for something"
            yield Change("answers_moved", verb, (Spot(row=row.id, column=said[0]),), None, text, why)


_ASKS = re.compile(r"\W*(?:\w{1,2}[.)] )?(?:that\b|[^.;]*\b(?:should|must)\b)", re.I)
"""A recommendation as committees write it: `That the hall be let`, `The clerk should ask for quotes`."""


# Words that the document strikes out: old values beside new ones, and actions that were given up.


_WHY = "struck out beside the text that replaces it"


def struck_words(outline: Outline) -> Iterator[Change | Flag]:
    """Remove struck-out words from a cell that has other words; flag a cell or row that is struck out as a whole.

    Acts on words that the document itself strikes out. A cell that is struck out as a whole keeps its words, as it has
    no others: only a person can say whether the action was given up or finished.
    """
    if not outline.struck:
        return
    for row in outline.rows():
        filled = [(column, entry) for column, entry in enumerate(row.entries) if entry and entry.phrase]
        whole = [column for column, entry in filled if _is_struck(outline, entry)]
        if whole and (len(whole) == len(filled) or _description(outline, row) in whole):
            message = "this row is struck out: the action may have been withdrawn or finished"
            yield Flag(Spot(row=row.id, part="status"), Doubt("struck_out", "warning", message))
            continue
        for column, entry in filled:
            if column in whole:
                message = f"this cell is struck out: {entry.phrase.text!r}"
                yield Flag(Spot(row=row.id, column=column), Doubt("struck_out", "warning", message))
            elif gone := tuple(word for word in entry.phrase.words if word.id in outline.struck):
                rest = entry.phrase.without(gone).text
                verb = TakeOut(row.id, column, gone, _WHY)
                spot = Spot(row=row.id, column=column)
                yield Change(
                    "struck_out", verb, (spot,), entry.phrase.text, rest, "a line is drawn through these words"
                )


def _is_struck(outline: Outline, entry: Entry) -> bool:
    return all(word.id in outline.struck for word in entry.phrase.words)


def _description(outline: Outline, row: Row) -> int | None:
    return outline.tables[row.table].index("description")
