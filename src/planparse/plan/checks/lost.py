"""Cells that a document lost: blanks where nearly all others of the column, or the first of each area, are filled."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from planparse.cells.draft import ActionDraft, AreaDraft, Draft
from planparse.issues import Doubt
from planparse.outline.outline import OWNER_FIELDS, Entry, Row, Spot
from planparse.plan.checks.columns import looks_like
from planparse.plan.checks.moved import kind
from planparse.plan.checks.sight import Found, alike_tables, all_actions, named


def check_lost(draft: Draft) -> Iterator[Found]:
    """Blanks in full columns, and areas whose first action has no outcome."""
    actions = {action.row.id: action for action in all_actions(draft)}
    for tables in alike_tables(draft):
        rows = [row for row in draft.outline.rows() if row.table in tables]
        for at in range(len(draft.outline.tables[min(tables)].columns)):
            yield from _blanks(draft, at, rows, actions)
    yield from _outcomes_above(draft)
    yield from _area_column(draft)


# Blank cells in columns that are full.


FEWEST = 6
"""Rows from which a column is full by habit."""

FULL: Mapping[str, float] = {
    "outcome": 0.9,
    "progress": 0.95,
    "status": 0.8,
    "timescale": 0.93,
    "ref": 0.8,
    "dates": 0.9,
} | dict.fromkeys((field for field in OWNER_FIELDS if field != "support"), 0.9)
"""Shares of a column's cells that hold something where a blank one is not meant, by the field.

What was done is often left blank: with 0.9 for progress too, 31 right blanks of all sets had the warning and 1 wrong.
Of columns without a field only dates are told: at 0.9 for all, 24 right blanks of notes and costs had the warning, and
no wrong one. Nor is support, which some actions do without: 10 right blanks.
"""


def _blanks(draft: Draft, at: int, rows: Sequence[Row], actions: Mapping[int, ActionDraft]) -> Iterator[Found]:
    """A blank cell where nearly all others of the column hold something; where no other doubt says it already."""
    fields = Counter(draft.outline.tables[row.table].columns[at].field for row in rows)
    field = fields.most_common(1)[0][0]
    enough = FULL.get(field or ("dates" if _are_dates(row.entries[at] for row in rows) else ""))
    full = sum(_holds(row.entries[at]) for row in rows)
    if enough is None or len(rows) < FEWEST or full == len(rows) or full < enough * len(rows):
        return
    for row in rows:
        column = draft.outline.tables[row.table].columns[at]
        if _holds(row.entries[at]) or column.field != field or _is_told(actions.get(row.id), field):
            continue
        message = f"blank, where {full} of the {len(rows)} cells under {column.title!r} hold something"
        yield Spot(row=row.id, column=at), Doubt("cell_blank", "warning", message)


def _are_dates(entries: Iterable[Entry | None]) -> bool:
    """Whether nearly all filled cells are dates."""
    texts = [entry.phrase.text for entry in entries if entry is not None and entry.phrase]
    return sum(looks_like(text) == "timescale" for text in texts) >= DATES * len(texts) > 0


DATES = 0.6
"""The share of a column's cells that must be dates: others say `In place`, `Immediate`."""


def _holds(entry: Entry | None) -> bool:
    """Whether a place holds words or a colour, or is part of a cell that begins above."""
    return entry is None or bool(entry.phrase or entry.fill)


def _is_told(action: ActionDraft | None, field: str | None) -> bool:
    """Whether an action has no owner or no date at all, which is said of it by itself."""
    if action is None:
        return False
    if field in OWNER_FIELDS:
        return not action.printed_owner()
    return field == "timescale" and action.timescale is None


# Outcomes that stand for the actions below them too, and are blank where an area begins.


MOST = 0.75
"""The share of the areas whose first action must have an outcome; no other was tried."""
LEAST = 3


def _outcomes_above(draft: Draft) -> Iterator[Found]:
    """The first actions of an area without an outcome, in a plan that has one at the first action of nearly all areas.

    Where a blank cell below an outcome means that it stands for the action too, there is none above these.
    """
    if not any(outcome.entry.inferred for area in draft.areas for outcome in area.outcomes):
        return
    areas = [area for area in draft.areas if area.actions]
    blank = [area for area in areas if not area.actions[0].text("outcome")]
    if len(areas) < LEAST or not blank or len(areas) - len(blank) < MOST * len(areas):
        return
    for area in blank:
        for row in _until_filled(area):
            message = "blank from the area's first action on, where the other areas begin with an outcome"
            yield Spot(row=row, part="outcome"), Doubt("outcome_cut", "warning", message)


def _until_filled(area: AreaDraft) -> Iterator[int]:
    for action in area.actions:
        if action.text("outcome"):
            return
        yield action.row.id


# Columns that name areas, of which one odd cell is enough to keep them from being told as such.


NAMED, RUNS_MORE = 0.8, 2
"""The share of a column's cells that are filled, and how many runs of one value it may have beyond its values."""


def _area_column(draft: Draft) -> Iterator[Found]:
    """The only area, without a heading, beside a column in no field whose few values stand in runs."""
    alone = len(draft.areas) == 1 and not draft.areas[0].area.heading
    for tables in alike_tables(draft):
        rows = [row for row in draft.outline.rows() if row.table in tables]
        table = draft.outline.tables[min(tables)]
        for at, column in enumerate(table.columns):
            texts = [entry.phrase.text for row in rows if (entry := row.entries[at]) is not None and entry.phrase]
            if column.field is not None or len(texts) < max(FEWEST, NAMED * len(rows)):
                continue
            outlined, refs = numbers_of_levels(texts), table.index("ref")
            if alone and (outlined or _in_runs(texts, draft)):
                message = f"these actions are not under a heading, and the column {column.title!r} may name their areas"
                yield Spot(area=0), Doubt("area_without_heading", "warning", message)
                alone = False
            if outlined and refs is not None:
                message = f"the refs are read from {named(draft, min(tables), refs)}"
                message += f", but {column.title!r} has the numbers of an outline"
                yield Spot(table=min(tables), column=at), Doubt("column_unsure", "warning", message, ("ref",))


def numbers_of_levels(texts: Sequence[str]) -> bool:
    """Whether nearly all texts are the numbers of an outline: of two levels, and most series begin with one.

    >>> numbers_of_levels(["1", "1.1", "1.2", "2.1", "2.2", "3"]), numbers_of_levels(["1.5", "2.5", "3.0", "4.2"])
    (True, False)
    """
    numbers = {text for text in texts if _OUTLINED.fullmatch(text)}
    series = {text.partition(".")[0] for text in numbers if "." in text}
    begun = sum(f"{one}.1" in numbers for one in series)
    return len(numbers) >= NAMED * len(texts) and begun > 1 and begun >= NAMED * len(series)


_OUTLINED = re.compile(r"\d{1,2}(?:\.\d{1,2})*")


def _in_runs(texts: Sequence[str], draft: Draft) -> bool:
    """Whether a few values of words stand each in one run, but for a cell or two."""
    values = Counter(texts)
    several = sum(count > 1 for count in values.values())
    runs = 1 + sum(one != other for one, other in pairwise(texts))
    words = sum(kind(text, draft.legend) in ("text", "owners") and len(text) > LETTERS for text in values)
    return (
        several > 1 and 2 * len(values) <= len(texts) and runs <= len(values) + RUNS_MORE and words >= len(values) - 1
    )


LETTERS = 4
"""Letters of a value that is no mark, letter or score."""
