"""Checks of rows with two actions, line by line in the same cells, and of rows with only the rest of one cell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from planparse.cells.draft import ActionDraft, Draft
from planparse.cells.timescales import read_timescale
from planparse.issues import Doubt
from planparse.lexicon.refs_and_marks import WORD_IN_REF_CELL
from planparse.outline.cell_looks import is_ref
from planparse.outline.outline import Spot
from planparse.plan.checks.sight import Found, alike_tables, all_actions, at_sharing


def check_joined(draft: Draft) -> Iterator[Found]:
    """Rows whose ref cell has several refs, or whose cells mostly have more lines than those of other rows."""
    for tables in alike_tables(draft):
        actions = [action for action in all_actions(draft) if action.row.table in tables]
        told = dict(_of_refs(actions))
        told |= {row: message for row, message in (*_of_lines(actions), *_of_dates(actions)) if row not in told}
        for row, message in told.items():
            doubt = Doubt("row_may_be_two", "warning", message)
            yield Spot(row=row), doubt
            yield from at_sharing(draft, row, doubt)
    yield from _headings(draft)


def _headings(draft: Draft) -> Iterator[Found]:
    """Areas whose heading is said twice: two rows that named the area were joined."""
    for at, area in enumerate(draft.areas):
        words = area.area.heading.text.split()
        half = len(words) // 2
        if half and words[:half] == words[half:]:
            message = f"the heading is the same words twice, {' '.join(words[:half])!r}: two rows may have been joined"
            yield Spot(area=at), Doubt("row_may_be_two", "warning", message)


def _of_refs(actions: Sequence[ActionDraft]) -> Iterator[tuple[int, str]]:
    """Rows whose ref cell has several refs. Not if half of all cells have as many numbers: `24 PAY 03` is one ref."""
    found = [(action, _refs(action.text("ref") or "")) for action in actions]
    counts = Counter(len(refs) for _, refs in found)
    for action, refs in found:
        if len(refs) > 1 and 2 * counts[len(refs)] <= len(actions):
            yield action.row.id, f"the row holds {len(refs)} refs ({', '.join(refs)}): it may be more than one action"


def _refs(text: str) -> list[str]:
    """The refs in a cell: all its words, or only those that are numbers.

    >>> _refs("CUST-02 CUST-03"), _refs("1.2 1.3"), _refs("Action 4")
    (['CUST-02', 'CUST-03'], ['1.2', '1.3'], ['4'])
    """
    words = text.split()
    return words if len(words) > 1 and all(map(is_ref, words)) else WORD_IN_REF_CELL.findall(text)


FEWEST, ALONE = 4, 0.75
"""Filled cells of a column, and the share of those with one line, from which a cell with several lines is odd."""

SOME, MOST = 3, 0.75
"""Cells of a row that must have several lines in such columns, and their share of its filled cells there."""


def _of_lines(actions: Sequence[ActionDraft]) -> Iterator[tuple[int, str]]:
    """Rows with several lines in nearly all of the cells that have one line in other rows."""
    lines = [[_lines(action, at) for at in range(len(action.row.entries))] for action in actions]
    columns = list(zip(*lines, strict=True)) if lines else []
    plain = [at for at, counts in enumerate(columns) if _mostly_one([count for count in counts if count])]
    for action, counts in zip(actions, lines, strict=True):
        own = [counts[at] for at in plain if counts[at]]
        several = sum(count > 1 for count in own)
        if several >= SOME and several >= MOST * len(own):
            yield (
                action.row.id,
                f"{several} cells of this row have several lines, those of other rows one: it may be two",
            )


_SENTENCE_ENDS = re.compile(r"[.;]\s+(?=[A-Z])")


def _of_dates(actions: Sequence[ActionDraft]) -> Iterator[tuple[int, str]]:
    """Rows of several sentences whose timescale has several lines, each a timescale by itself.

    Tried on the styles, the corpus and twelve sets of new styles: it reports no row that is right.
    """
    for action in actions:
        times = [line for line in (action.text("timescale") or "").split("\n") if line.strip()]
        said = action.text("description") or ""
        if len(times) > 1 and _SENTENCE_ENDS.search(said) and all(map(_is_timescale, times)):
            yield action.row.id, f"the row has {len(times)} timescales one below the other: it may be as many actions"


def _is_timescale(text: str) -> bool:
    """Whether a line is a timescale by itself.

    >>> _is_timescale("Q4 2025/26"), _is_timescale("Quarterly"), _is_timescale("end of")
    (True, True, False)
    """
    return read_timescale(text).kind != "unknown"


def _mostly_one(counts: Sequence[int]) -> bool:
    return len(counts) >= FEWEST and counts.count(1) >= ALONE * len(counts)


def _lines(action: ActionDraft, at: int) -> int:
    """The number of lines of a cell; 0 if it is blank or spans rows."""
    entry = action.row.entries[at]
    return entry.phrase.text.count("\n") + 1 if entry is not None and entry.phrase and entry.rows == 1 else 0


# Rows with only one cell: an export over a page break makes them from the rest of the cell above.


OFTEN = 0.35
"""The share of rows with only one cell from which such rows are this plan's layout: dated steps below each action.

Not compared with other shares: a quarter of the rows was cut in the documents that it was tried on.
"""


def check_cut(draft: Draft) -> Iterator[Found]:
    """The cell above a row that has only one cell, in the same column, which may continue it."""
    actions = all_actions(draft)
    yield from _cut_across(actions)
    pairs = [(above, below, at) for above, below in pairwise(actions) if (at := _lone(below)) is not None]
    if len(pairs) > OFTEN * len(actions):
        return
    for above, below, at in pairs:
        entry, rest = above.row.entries[at] if at < len(above.row.entries) else None, below.row.entries[at]
        if above.row.table != below.row.table or entry is None or rest is None or _lone(above) is not None:
            continue
        described = draft.outline.tables[above.row.table].columns[at].field == "description"
        if entry.phrase and (not described or _goes_on(entry.phrase.text, rest.phrase.text)):
            message = "the row below holds nothing but a cell of this column: this one may go on there"
            yield Spot(row=above.row.id, column=at), Doubt("row_may_continue", "warning", message)


def _cut_across(actions: Sequence[ActionDraft]) -> Iterator[Found]:
    """Unfinished cells of a row, if the next row begins mid-sentence in at least two of the same columns."""
    small = Counter(
        (action.row.table, at)
        for action in actions
        for at, (text,) in enumerate(_texts_of(action))
        if text[:1].islower()
    )
    rows = Counter(action.row.table for action in actions)
    for above, below in pairwise(actions):
        table = above.row.table
        if table != below.row.table:
            continue
        cut = [at for at, (one, other) in enumerate(_texts_of(above, below)) if _is_cut(one, other)]
        places = [at for at in cut if small[table, at] <= SMALL * rows[table]]
        for at in places if len(places) > 1 else ():
            message = "the row below goes on from here in the middle of a sentence"
            yield Spot(row=above.row.id, column=at), Doubt("row_may_continue", "warning", message)


SMALL = 0.25
"""The share of a column's cells that may begin with a small letter, so that one shows a continued sentence.

Without it 77 right fields of the sets were reported, in plans that write all their updates so.
"""


def _texts_of(*actions: ActionDraft) -> Iterator[tuple[str, ...]]:
    """The texts of these rows' cells, column by column; empty if a cell is blank or spans rows."""
    for entries in zip(*(action.row.entries for action in actions), strict=False):
        yield tuple(entry.phrase.text if entry and entry.phrase and entry.rows == 1 else "" for entry in entries)


def _is_cut(text: str, rest: str) -> bool:
    """Whether a sentence ends without a stop, and the one below begins with a small letter.

    >>> _is_cut("that initial health assessments", "take place in time."), _is_cut("Write it.", "tell all")
    (True, False)
    """
    return len(text.split()) > 2 and text[-1:] not in ".!?;:" and rest[:1].islower()


def _goes_on(text: str, rest: str) -> bool:
    """Whether a text may be the rest of another: that one is unfinished, or this one begins without a capital.

    >>> _goes_on("Tell all schools", "about incidents."), _goes_on("To:", "Schools"), _goes_on("Agree", "Train all")
    (True, True, False)
    """
    return not rest[:1].isupper() or text[-1:] in ",;:(&-–"


def _lone(action: ActionDraft) -> int | None:
    """The place of the only filled cell of a row that has three or more places, or None."""
    entries = action.row.entries
    filled = [at for at, entry in enumerate(entries) if entry is not None and entry.phrase]
    return filled[0] if len(filled) == 1 and len(entries) > 2 else None
