"""Words that the document strikes out: old values beside new ones, and actions that were given up."""

from __future__ import annotations

from collections.abc import Iterator

from planparse.issues import Doubt
from planparse.outline.outline import Entry, Outline, Row, Spot
from planparse.repair.changes import Change, Flag, TakeOut

_WHY = "struck out beside the text that replaces it"


def struck_words(outline: Outline) -> Iterator[Change | Flag]:
    """Take struck-out words out of a cell in which other words stand; say it where a whole cell or row is struck out.

    Acts on words that the document itself strikes out. Does not act on a cell that is struck out whole: that is all
    that it says, and whether the action was given up or finished is for a person to tell.
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
