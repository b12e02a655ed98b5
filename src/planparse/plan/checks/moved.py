"""Checks of cells in the wrong columns, and of cells that a document lost.

A row whose cells are in the wrong columns fits far better after a move. The other rows of the document show what a
column contains; its label is not used. Lost cells are blanks, if nearly all others of the column, or the first of each
area, are filled.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from math import log

from planparse.cells.draft import ActionDraft, AreaDraft, Draft, LegendEntry
from planparse.issues import Doubt
from planparse.noun import noun
from planparse.outline.cell_looks import is_ref, looks
from planparse.outline.features.cells import begins_with_verb
from planparse.outline.outline import OWNER_FIELDS, Entry, Row, Spot
from planparse.plan.checks.columns import looks_like
from planparse.plan.checks.sight import Found, alike_tables, all_actions, at_sharing, label_of

FEWEST = 6
"""Rows from which a document's columns show what they contain."""

Cells = Sequence[str | None]
"""The texts of a row; None if a cell from above covers the place."""


def check_moved(draft: Draft) -> Iterator[Found]:
    """Rows that fit far better with some cells one column further left or right, or with two cells swapped."""
    for tables in alike_tables(draft):
        rows = [row for row in draft.outline.rows() if row.table in tables]
        if len(rows) < FEWEST:
            continue
        texts = [[None if entry is None else entry.phrase.text for entry in row.entries] for row in rows]
        habits = Habits(texts, draft.legend)
        for row, cells in zip(rows, texts, strict=True):
            if move := habits.better(cells):
                yield from _told(draft, row, move)


def _told(draft: Draft, row: Row, move: Move) -> Iterator[Found]:
    """The doubt at the row; or, if the evidence is weaker, at each cell that may have moved."""
    one, other = (label_of(draft, row.table, at) for at in (move.first, move.last))
    if move.last - move.first == 1:
        message = f"the cells under {one} and {other} may have changed places: each is like the other's column"
    else:
        side = "left" if move.left else "right"
        message = f"the cells from {one} to {other} may stand a column too far {_OTHER[side]}"
        message += f": they are like those one column further {side}"
    doubt = Doubt("cells_moved", "warning", message)
    if move.gain >= SURE:
        yield Spot(row=row.id), doubt
        if move.first <= (draft.outline.tables[row.table].index("outcome") or 0) <= move.last:
            yield from at_sharing(draft, row.id, doubt)
    else:
        yield from ((Spot(row=row.id, column=at), doubt) for at in range(move.first, move.last + 1))


_OTHER = {"left": "right", "right": "left"}


@noun
class Move:
    """Cells from ``first`` to ``last`` that fit better one column to the left or right; ``gain`` is how much better."""

    first: int
    last: int
    left: bool
    gain: float


# What a cell looks like.


_AMOUNT = re.compile(r"\W*(?:[£$€]|\d[\d,]* ?%).*")
_SIZES = (1, 3, 7, 15, 9999)


@lru_cache(maxsize=1 << 14)
def signs(text: str, legend: tuple[LegendEntry, ...]) -> tuple[str, ...]:
    """What a cell looks like: its kind, its size, how it begins and ends.

    >>> signs("Hold a clinic.", ())
    ('kind:text', 'size:3', 'start:capital', 'stop:True', 'verb:True')
    """
    size = next(most for most in _SIZES if len(text.split()) <= most)
    start = "digit" if text[:1].isdigit() else "small" if text[:1].islower() else "capital"
    stop, verb = text[-1:] in ".!?", begins_with_verb(text)
    return (f"kind:{kind(text, legend)}", f"size:{size}", f"start:{start}", f"stop:{stop}", f"verb:{verb}")


def kind(text: str, legend: tuple[LegendEntry, ...]) -> str:
    """The kind of thing in a cell: a ref, an amount, a status, a date, owners, a text.

    >>> [kind(text, ()) for text in ("A1.2", "£3,000", "On track", "By May 2020", "HR Business Partner", "They agree.")]
    ['ref', 'amount', 'status', 'timescale', 'owners', 'text']
    """
    near = "ref" if is_ref(text) else "amount" if _AMOUNT.match(text) else looks_like(text, legend)
    if near in ("ref", "amount", "status", "timescale"):
        return near
    if text[-1:] in ".!?":
        return "text"
    fits = looks(text)
    if fits["timescale"] > 0.9:
        return "timescale"
    if near == "owners" or fits["lead"] > 0.7:
        return "owners"
    return "text"


# Moves after which a row would fit better.


SMOOTH, WEIGHT = 0.5, 0.7
"""What is added to each count; and the weight of signs, which are not independent. No other values were tried."""

LEAST, STRANGE, SURE = 5.5, 1.0, 7.0
"""How much a move must improve a row's logarithm.

First usually; then if a cell's kind is never in its own column and mostly in the other; then for naming the whole row.
"""

MOSTLY = 0.5


class Habits:
    """What the columns of similar tables contain, as counts over their rows."""

    def __init__(self, rows: Sequence[Cells], legend: tuple[LegendEntry, ...]) -> None:
        self._legend = legend
        self._looks: dict[str, tuple[str, ...]] = {}
        columns = list(zip(*rows, strict=True))
        self._texts = [Counter(filter(None, column)) for column in columns]
        self._blank = [column.count("") for column in columns]
        self._rows = [len(column) - column.count(None) for column in columns]
        self._signs = [self._counted(texts) for texts in self._texts]
        self._again = [sum(times for times in texts.values() if times > 1) for texts in self._texts]

    def _counted(self, texts: Counter[str]) -> Counter[str]:
        counts: Counter[str] = Counter()
        for text, times in texts.items():
            counts.update(dict.fromkeys(self._look(text), times))
        return counts

    def _look(self, text: str) -> tuple[str, ...]:
        """The signs of a text, cached for these tables: finding them again with the legend takes longer."""
        found = self._looks.get(text)
        if found is None:
            found = self._looks[text] = signs(text, self._legend)
        return found

    def _score(self, at: int, text: str, own: str) -> float:
        """How well a text fits a column, as a logarithm. The row's own cell there is left out of the counts."""
        rows, blank = self._rows[at] - 1, self._blank[at] - (own == "")
        if not text:
            return _share(blank, rows, 2)
        filled = rows - blank
        mine = self._look(own) if own else ()
        counts, texts = self._signs[at], self._texts[at]
        told = sum(_share(counts[sign] - (sign in mine), filled, 4) for sign in self._look(text))
        again = self._again[at] - (texts[own] if texts[own] == 2 else texts[own] > 1)
        stands = texts[text] - (own == text) > 0
        told += _share(again if stands else filled - again, filled, 2)
        return _share(filled, rows, 2) + WEIGHT * told

    def _moved(self, cells: Cells, at: int, to: int) -> float:
        """How well the cell of one column fits another; a merged cell cannot move."""
        text, own = cells[at], cells[to]
        return 0.0 if text is None or own is None else self._score(to, text, own)

    def better(self, cells: Cells) -> Move | None:
        """The move after which a row fits far better, or None."""
        now = _sums(self._moved(cells, at, at) for at in range(len(cells)))
        to_left = _sums(self._moved(cells, at + 1, at) for at in range(len(cells) - 1))
        to_right = _sums(self._moved(cells, at - 1, at) for at in range(1, len(cells)))
        best: Move | None = None
        for first, last, left in _runs(cells):
            moved, (end, other) = (to_left, (last, first)) if left else (to_right, (first, last))
            then = moved[last] - moved[first] + self._moved(cells, other, end)
            gain = then - (now[last + 1] - now[first])
            enough = gain > LEAST or (gain > STRANGE and self._strange(cells, first, last, left=left))
            if enough and (best is None or gain > best.gain):
                best = Move(first, last, left, gain)
        return best

    def _strange(self, cells: Cells, first: int, last: int, *, left: bool) -> bool:
        """Whether a moved cell is of a kind that no other of its column has, but most of the other column have."""
        for at in range(first, last + 1):
            text, to = cells[at], at - 1 if left else at + 1
            what = self._look(text)[0] if text else "kind:text"
            if what == "kind:text" or not first <= to <= last:
                continue
            there, filled = self._signs[to][what], sum(self._texts[to].values())
            if self._signs[at][what] == 1 and there >= max(2, MOSTLY * filled):
                return True
        return False


def _sums(numbers: Iterable[float]) -> list[float]:
    """The sum of the numbers before each place, and of all."""
    return list(accumulate(numbers, initial=0.0))


def _share(count: int, of: int, ways: int) -> float:
    return log((count + SMOOTH) / (of + ways * SMOOTH))


def _runs(cells: Cells) -> Iterator[tuple[int, int, bool]]:
    """Runs of cells that may have moved: two neighbours, or several with a blank at the end that they move to.

    A run with no letters (the bars of a chart) is left out; one over a merged cell cannot have moved.
    """
    for first in range(len(cells) - 1):
        for last in range(first + 1, len(cells)):
            if None in cells[first : last + 1]:
                break
            if not any(map(str.isalnum, "".join(filter(None, cells[first : last + 1])))):
                continue
            if last == first + 1 or cells[first] == "":
                yield first, last, True
            if last > first + 1 and cells[last] == "":
                yield first, last, False


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


FEWEST_ROWS = 6
"""Rows from which a column can count as full."""

FULL: Mapping[str, float] = {
    "outcome": 0.9,
    "progress": 0.95,
    "status": 0.8,
    "timescale": 0.93,
    "ref": 0.8,
    "dates": 0.9,
} | dict.fromkeys((field for field in OWNER_FIELDS if field != "support"), 0.9)
"""For each field, the share of filled cells in a column from which a blank cell is not meant.

Progress is often left blank: with 0.9 for it too, 31 right blanks of all sets had the warning and 1 wrong one. Of
columns without a field only dates are checked: at 0.9 for all, 24 right blanks of notes and costs had the warning, and
no wrong one. Support is not checked either, as some actions do without: 10 right blanks.
"""


def _blanks(draft: Draft, at: int, rows: Sequence[Row], actions: Mapping[int, ActionDraft]) -> Iterator[Found]:
    """A blank cell if nearly all others of the column are filled, unless another doubt already reports it."""
    fields = Counter(draft.outline.tables[row.table].columns[at].field for row in rows)
    field = fields.most_common(1)[0][0]
    enough = FULL.get(field or ("dates" if _are_dates(row.entries[at] for row in rows) else ""))
    full = sum(_holds(row.entries[at]) for row in rows)
    if enough is None or len(rows) < FEWEST_ROWS or full == len(rows) or full < enough * len(rows):
        return
    for row in rows:
        column = draft.outline.tables[row.table].columns[at]
        if _holds(row.entries[at]) or column.field != field or _is_told(actions.get(row.id), field):
            continue
        message = f"blank, where {full} of the {len(rows)} cells under {column.title!r} hold something"
        yield Spot(row=row.id, column=at), Doubt("cell_blank", "warning", message)


def _are_dates(entries: Iterable[Entry | None]) -> bool:
    """Whether most filled cells are dates."""
    texts = [entry.phrase.text for entry in entries if entry is not None and entry.phrase]
    return sum(looks_like(text) == "timescale" for text in texts) >= DATES * len(texts) > 0


DATES = 0.6
"""The share of a column's cells that must be dates: others say `In place`, `Immediate`."""


def _holds(entry: Entry | None) -> bool:
    """Whether a place has words or a colour, or is part of a cell that begins above."""
    return entry is None or bool(entry.phrase or entry.fill)


def _is_told(action: ActionDraft | None, field: str | None) -> bool:
    """Whether an action has no owner or no date at all, which has its own doubt."""
    if action is None:
        return False
    if field in OWNER_FIELDS:
        return not action.printed_owner()
    return field == "timescale" and action.timescale is None


# Outcomes that cover the actions below them too, and are blank at the beginning of an area.


MOST = 0.75
"""The share of areas whose first action must have an outcome; no other value was tried."""
FEWEST_AREAS = 3


def _outcomes_above(draft: Draft) -> Iterator[Found]:
    """First actions of an area without an outcome, if nearly all other areas have one at their first action.

    If a blank cell means that the outcome above also covers the action, these have none above.
    """
    if not any(outcome.entry.inferred for area in draft.areas for outcome in area.outcomes):
        return
    areas = [area for area in draft.areas if area.actions]
    blank = [area for area in areas if not area.actions[0].text("outcome")]
    if len(areas) < FEWEST_AREAS or not blank or len(areas) - len(blank) < MOST * len(areas):
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


# Columns that name areas. One odd cell is enough for planparse not to read them so.


NAMED, RUNS_MORE = 0.8, 2
"""The share of a column's cells that are filled, and how many more runs than values it may have."""


_SORTING = frozenset(("score", "category", "status", "other_date", "start"))
"""What a column may be by which people sort a register, so that equal values follow each other: `Risk level`.

None of four real documents sorted so had areas.
"""


def _area_column(draft: Draft) -> Iterator[Found]:
    """The only area, without a heading, beside a column in no field in which a few values form runs."""
    alone = len(draft.areas) == 1 and not draft.areas[0].area.heading
    for tables in alike_tables(draft):
        rows = [row for row in draft.outline.rows() if row.table in tables]
        table = draft.outline.tables[min(tables)]
        for at, column in enumerate(table.columns):
            texts = [entry.phrase.text for row in rows if (entry := row.entries[at]) is not None and entry.phrase]
            if column.field is not None or len(texts) < max(FEWEST_ROWS, NAMED * len(rows)):
                continue
            if column.decision and column.decision.best in _SORTING:
                continue
            outlined, refs = numbers_of_levels(texts), table.index("ref")
            if alone and (outlined or _in_runs(texts, draft)):
                message = f"these actions are not under a heading, and the column {column.title!r} may name their areas"
                yield Spot(area=0), Doubt("area_without_heading", "warning", message)
                alone = False
            if outlined and refs is not None:
                message = f"the refs are read from {label_of(draft, min(tables), refs)}"
                message += f", but {column.title!r} has the numbers of an outline"
                yield Spot(table=min(tables), column=at), Doubt("column_unsure", "warning", message, ("ref",))


def numbers_of_levels(texts: Sequence[str]) -> bool:
    """Whether nearly all texts are the numbers of an outline: they have two levels, and most series begin with 1.

    >>> numbers_of_levels(["1", "1.1", "1.2", "2.1", "2.2", "3"]), numbers_of_levels(["1.5", "2.5", "3.0", "4.2"])
    (True, False)
    """
    numbers = {text for text in texts if _OUTLINED.fullmatch(text)}
    series = {text.partition(".")[0] for text in numbers if "." in text}
    begun = sum(f"{one}.1" in numbers for one in series)
    return len(numbers) >= NAMED * len(texts) and begun > 1 and begun >= NAMED * len(series)


_OUTLINED = re.compile(r"\d{1,2}(?:\.\d{1,2})*")


def _in_runs(texts: Sequence[str], draft: Draft) -> bool:
    """Whether each of a few values of words is in one run, except for a cell or two."""
    values = Counter(texts)
    several = sum(count > 1 for count in values.values())
    runs = 1 + sum(one != other for one, other in pairwise(texts))
    words = sum(kind(text, draft.legend) in ("text", "owners") and len(text) > LETTERS for text in values)
    return (
        several > 1 and 2 * len(values) <= len(texts) and runs <= len(values) + RUNS_MORE and words >= len(values) - 1
    )


LETTERS = 4
"""A value with more letters is not a mark, letter or score."""
