"""Reads every cell of a plan: turns the rows of the repaired outline into actions with values."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as attribute

from planparse.cells.document import initials_by_keys, initials_of_those
from planparse.cells.draft import (
    Abbreviation,
    ActionDraft,
    AreaDraft,
    LegendEntry,
    OutcomeDraft,
    Owner,
    OwnerRole,
    PlanFacts,
    Rag,
    RegisterEntry,
    Status,
    Timescale,
    without_bullets,
)
from planparse.cells.measures import measure_doubts, read_measures
from planparse.cells.measures.read import column_measures
from planparse.cells.owners import OwnerCell, read_owners
from planparse.cells.owners.ticks import Ticks, tick_columns
from planparse.cells.references import FoundReference, find_references, resolve
from planparse.cells.register import register
from planparse.cells.status import Habits, habits_of, in_column, on_completion, read_status, under_heading
from planparse.cells.status.marks import colour_of, named_colour
from planparse.cells.timescales import read_timescale
from planparse.cells.timescales.columns import (
    from_chart,
    from_label,
    from_start,
    is_start_label,
    with_revised,
    with_start,
)
from planparse.issues import Correction, Doubt
from planparse.lexicon.label_words import alike
from planparse.lexicon.labels import NO_TERMS, Terms, fold, listed
from planparse.lexicon.refs_and_marks import BOXES
from planparse.lexicon.statuses import asks
from planparse.noun import noun
from planparse.outline.outline import BLANK, OWNER_FIELDS, Area, Entry, Outline, Row, Spot, Table

_POINTING = ("description", "timescale", "progress", "outcome")
"""The fields whose text may point to other actions."""


@dataclass(slots=True)
class Notes:
    """Collects corrections and doubts while cells are read, each with its spot."""

    corrections: list[tuple[Spot, Correction]]
    doubts: list[tuple[Spot, Doubt]]

    def add(self, spot: Spot, corrections: Sequence[Correction], doubts: Sequence[Doubt]) -> None:
        """Add these corrections and doubts for this spot."""
        self.corrections += [(spot, correction) for correction in corrections]
        self.doubts += [(spot, doubt) for doubt in doubts]

    def settle(self, columns: Container[tuple[int | None, int | None]]) -> None:
        """Drop the doubts about these columns (each a table and a column): they tick owners."""
        self.doubts = [one for one in self.doubts if (one[0].table, one[0].column) not in columns]


_SHARE = re.compile(r"\d{1,3} ?%")
_DONE = re.compile(r"\b(?:complete[d]?|completion|done|progress)\b", re.I)


@noun
class FilledRow:
    """A row with the cell that applies in each column: its own, or the merged cell from above."""

    row: Row
    table: Table
    entries: tuple[Entry, ...]

    def is_same(self, other: FilledRow) -> bool:
        """Whether the other is this same row, with the same cell objects."""
        own = zip(self.entries, other.entries, strict=True) if self.table is other.table else ()
        return self.table is other.table and self.row is other.row and all(one is two for one, two in own)

    def first(self, field: str) -> Entry:
        """The cell of the first column with this field; a blank cell if there is none."""
        found = (e for e, column in zip(self.entries, self.table.columns, strict=True) if column.field == field)
        return next(found, BLANK)

    def latest(self, field: str) -> Entry:
        """The cell of this field; if blank, the latest filled one of columns with the same label for other months."""
        entry, column = self.first(field), self.column(field)
        if column is None or entry.phrase or entry.fill:
            return entry
        places = alike([one.title for one in self.table.columns], column)
        filled = (self.entries[at] for at in places if self.entries[at].phrase or self.entries[at].fill)
        return next(filled, entry)

    def shown(self) -> str | None:
        """The colour of a blank cell in a second status column, as in `RAG` beside `% complete`."""
        return next((entry.fill for entry in self._second_statuses() if entry.fill and not entry.phrase), None)

    def rated(self) -> Rag | None:
        """The colour that a second status column names, as in `RAG` beside `Status`."""
        return next((rag for entry in self._second_statuses() if (rag := named_colour(entry.phrase.text))), None)

    def _second_statuses(self) -> Iterator[Entry]:
        """The cells of columns without a field that could be the status column; none if the table rates risks."""
        decisions = [column.decision for column in self.table.columns if column.decision]
        if any(one.best == "score" and one.margin > 0 for one in decisions):
            return
        fields = listed(NO_TERMS)
        for column, entry in zip(self.table.columns, self.entries, strict=True):
            second = column.decision is not None and column.decision.runner_up == "status"
            if column.field is None and (second or fields.get(fold(column.title), ("",))[0] == "status"):
                yield entry

    def percent(self) -> str | None:
        """The share of an action that is done (`60%`), if `% complete` has a column that is not the status column."""
        told = zip(self.table.columns, self.entries, strict=True)
        texts = (e.phrase.text for column, e in told if column.field is None and _DONE.search(column.title))
        return next((text for text in texts if _SHARE.fullmatch(text)), None)

    def action_label(self) -> str:
        """The label of the action column, if no column is for the timescale."""
        place = self.column("description") if self.column("timescale") is None else None
        return self.table.columns[place].title if place is not None else ""

    def column(self, field: str) -> int | None:
        """The index of the first column with this field."""
        return next((i for i, column in enumerate(self.table.columns) if column.field == field), None)


def fill_down(area: Area, tables: Sequence[Table]) -> Iterator[FilledRow]:
    """The rows of an area; each merged cell is repeated in every row that it spans."""
    above: dict[tuple[int, int], Entry] = {}
    by_field: dict[str | None, Entry] = {}  # the tables for a matrix's periods alternate in an area
    for row in area.rows:
        entries = []
        for column, entry in enumerate(row.entries):
            field = tables[row.table].columns[column].field
            if entry is not None:
                above[row.table, column] = by_field[field] = entry
            other = by_field.get(field, BLANK) if field else BLANK
            entries.append(entry if entry is not None else above.get((row.table, column), other))
        yield FilledRow(row, tables[row.table], tuple(entries))


def column_keys(table: Table) -> list[str]:
    """The printed labels as unique keys: a blank one as ``(column 3)``, a repeated one as ``Date (2)``."""
    keys: dict[str, None] = {}
    numbers: dict[str, int] = {}
    for place, column in enumerate(table.columns, 1):
        key = printed = column.title or f"(column {place})"
        while key in keys:
            numbers[printed] = numbers.get(printed, 1) + 1
            key = f"{printed} ({numbers[printed]})"
        keys[key] = None
    return list(keys)


@noun
class Evidence:
    """What helps to read the cells: the plan's key and abbreviations, the people present, whose plan it is."""

    legend: Sequence[LegendEntry]
    abbreviations: Sequence[Abbreviation]
    initials: Mapping[str, str]
    present: Sequence[str]
    council: str | None = None
    bodies: Sequence[str] = ()
    """The bodies that sent the people whom a table lists."""
    lines: Sequence[str] = ()  # outside the tables: they may explain marks


_Timed = tuple[Timescale | None, tuple[Correction, ...], tuple[Doubt, ...]]
"""A timescale, with the corrections and doubts of its reading."""


@noun
class _Known:
    """An action from an earlier run: what its reading depended on, the draft, and its corrections and doubts."""

    row: FilledRow
    owners: tuple[tuple[Owner, str], ...]
    timescale: _Timed
    points: bool
    draft: ActionDraft
    corrections: tuple[tuple[Spot, Correction], ...]
    doubts: tuple[tuple[Spot, Doubt], ...]


class ActionCache:
    """The actions of a plan from an earlier run: those that have not changed are not read again.

    So when a person corrects one row of ten thousand, only that row is read again.
    """

    def __init__(self) -> None:
        self.legend: Sequence[LegendEntry] = ()
        self.habits = Habits()
        self.actions: dict[int, _Known] = {}

    def drop_if_changed(self, legend: Sequence[LegendEntry], habits: Habits) -> None:
        """Forget the earlier actions if they were read with another key or another use of the status column."""
        if (tuple(self.legend), self.habits) != (tuple(legend), habits):
            self.actions = {}
        self.legend, self.habits = legend, habits


def read_areas(
    terms: Terms,
    outline: Outline,
    facts: PlanFacts,
    evidence: Evidence,
    notes: Notes,
    before: ActionCache | None = None,
) -> tuple[tuple[AreaDraft, ...], tuple[RegisterEntry, ...]]:
    """Every area's actions as read, and the register of the owners that their cells name.

    ``before`` is what was read from an earlier state of this outline; afterwards it contains this outline's actions.
    """
    areas = [list(fill_down(area, outline.tables)) for area in outline.areas]
    rows = [row for area in areas for row in area]
    facts = replace(facts, neighbours=tuple(t for row in rows if (t := row.first("timescale").phrase.text)))
    owners, entries = _owners(terms, rows, evidence, notes)
    refs = [row.row.ref or "" for row in rows]
    numbers = {area.number: area.number for area in outline.areas if area.number}
    said = [(entry.phrase.text, entry.fill) for row in rows if (entry := row.latest("status")).phrase]
    habits = habits_of(said, evidence.legend)
    if before is not None:
        before.drop_if_changed(evidence.legend, habits)
    reader = _Reader(facts, evidence.legend, owners, refs, numbers, notes, before, habits)
    drafts = tuple(
        AreaDraft(area, tuple(reader.outcomes(own)), under_heading(area.heading.text, map(reader.action, own)))
        for area, own in zip(outline.areas, areas, strict=True)
    )
    return drafts, entries


def _owners(
    terms: Terms, rows: Sequence[FilledRow], evidence: Evidence, notes: Notes
) -> tuple[dict[int, tuple[tuple[Owner, str], ...]], tuple[RegisterEntry, ...]]:
    """The owners of each row (by row id) with their register ids, and the register of them all."""
    at: list[tuple[int, int]] = []
    cells: list[OwnerCell] = []
    ticks = _ticks(terms, rows, evidence.lines)
    notes.settle({(table, column) for table, own in ticks.items() for column in own})
    for row in rows:
        ticked = ticks[row.row.table]
        for column, printed in enumerate(row.table.columns):
            text = row.entries[column].phrase.text
            if column in ticked:
                if part := ticked[column].role_of(text):
                    at.append((row.row.id, column))
                    cells.append(OwnerCell(part, ticked[column].name, ticked[column].among_bodies))
                    notes.add(Spot(row=row.row.id, part="owners"), (ticked[column].owner(text),), ())
            elif printed.field in OWNER_FIELDS and text:
                role: OwnerRole = printed.field  # type: ignore[assignment]  # one of OWNER_FIELDS
                at.append((row.row.id, column))
                cells.append(OwnerCell(role, text, bool(_ORGANISATIONS.search(printed.title))))
    there = initials_of_those(evidence.present, [cell.text for cell in cells]) if evidence.present else {}
    known = there | initials_by_keys(cells, evidence.abbreviations)
    read = read_owners(cells, known, evidence.initials, evidence.council, evidence.bodies)
    listed = register(read, [row_id for row_id, _ in at])
    found: dict[int, tuple[tuple[Owner, str], ...]] = {}
    for (row_id, column), reading, ids in zip(at, read, listed.ids, strict=True):
        found[row_id] = found.get(row_id, ()) + tuple(zip(reading.owners, ids, strict=True))
        notes.add(Spot(row=row_id, column=column), reading.corrections, reading.doubts)
    for place, corrections, doubts in listed.said:
        notes.add(Spot(part=f"owners/{place}"), corrections, doubts)
    return found, listed.entries


_ORGANISATIONS = re.compile(
    r"\b(?:organi[sz]ations?|agenc(?:y|ies)|partners?|partnerships?|bod(?:y|ies)|(?:directorate|department|division)s?)\b",
    re.IGNORECASE,
)
"""A label that says that its column lists organisations."""


def _ticks(terms: Terms, rows: Sequence[FilledRow], lines: Sequence[str]) -> dict[int, Mapping[int, Ticks]]:
    """For each table (by its number), the columns that tick owners."""
    texts: dict[int, list[list[str]]] = {}
    for row in rows:
        texts.setdefault(row.row.table, []).append([entry.phrase.text for entry in row.entries])
    tables = {row.row.table: row.table for row in rows}
    return {number: tick_columns(terms, tables[number].columns, cells, lines) for number, cells in texts.items()}


@noun
class _Reader:
    facts: PlanFacts
    legend: Sequence[LegendEntry]
    owners: dict[int, tuple[tuple[Owner, str], ...]]
    refs: Sequence[str]
    areas: dict[str, str]
    notes: Notes
    before: ActionCache | None
    habits: Habits = Habits()
    timed: dict[str, Timescale] = attribute(default_factory=dict)
    """The timescales read so far, by text: many actions have the same one."""

    def outcomes(self, rows: Sequence[FilledRow]) -> Iterator[OutcomeDraft]:
        """Each outcome cell of an area once, with the rows that it spans."""
        for i, row in enumerate(rows):
            column = row.column("outcome")
            own = row.row.entries[column] if column is not None else None
            if own is not None and own.phrase:
                spanned = tuple(other.row.id for other in rows[i : i + own.rows])
                self.notes.add(Spot(row=row.row.id, part="measures"), (), measure_doubts(own.phrase.text))
                yield OutcomeDraft(own, spanned, read_measures(own.phrase.text))

    def action(self, row: FilledRow) -> ActionDraft:
        """One row as an action; the earlier draft if nothing that it depends on has changed."""
        owners, timescale = self.owners.get(row.row.id, ()), self._timescale(row)
        known = self.before.actions.get(row.row.id) if self.before else None
        if (
            known
            and not known.points
            and known.row.is_same(row)
            and (known.owners, known.timescale) == (owners, timescale)
        ):
            self.notes.corrections += known.corrections
            self.notes.doubts += known.doubts
            return known.draft
        at = len(self.notes.corrections), len(self.notes.doubts)
        pointers = [found for field in _POINTING for found in find_references(row.first(field).phrase.text)]
        draft = self._read(row, owners, timescale, pointers)
        if self.before is not None:
            said = tuple(self.notes.corrections[at[0] :]), tuple(self.notes.doubts[at[1] :])
            self.before.actions[row.row.id] = _Known(row, owners, timescale, bool(pointers), draft, *said)
        return draft

    def _read(
        self,
        row: FilledRow,
        owners: tuple[tuple[Owner, str], ...],
        timescale: _Timed,
        pointers: Sequence[FoundReference],
    ) -> ActionDraft:
        fields = {column.field for column in row.table.columns if column.field}
        cells = tuple((field, row.first(field)) for field in sorted(fields))
        outcome, extra = row.first("outcome").phrase.text, tuple(_extra(row))
        self.notes.add(Spot(row=row.row.id, part="timescale"), timescale[1], timescale[2])
        return ActionDraft(
            row.row,
            cells,
            tuple(owner for owner, _ in owners),
            tuple(owner_id for _, owner_id in owners),
            timescale[0],
            (*read_measures(outcome), *(one for label, text in extra for one in column_measures(label, text))),
            self._status(row),
            tuple(self._references(row, pointers)),
            extra,
            tuple(_printed(row)),
        )

    def _timescale(self, row: FilledRow) -> _Timed:
        text = row.first("timescale").phrase.text
        extra = tuple(_extra(row))
        starts = iter(_starts(row) + [text for label, text in extra if is_start_label(label)])
        titles = [column.title for column in row.table.columns]
        if not text:
            undated = from_chart(titles, [(e.phrase.text, e.fill) for e in row.entries], self.facts)
            undated = undated or from_start(next(starts, ""), self.facts) or from_label(row.action_label(), self.facts)
            return undated, *((undated.corrections, undated.doubts) if undated else ((), ()))
        read = self.timed[text] = self.timed.get(text) or read_timescale(text, self.facts)
        whole = with_start(with_revised(read, next(_revised(row), ""), self.facts), next(starts, ""), self.facts)
        return whole, read.corrections, read.doubts

    def _status(self, row: FilledRow) -> Status:
        cell, progress = row.latest("status"), row.latest("progress")
        place = row.column("status")
        asked = place is not None and (cell.phrase.text in _SIGNS or asks(row.table.columns[place].title))
        fill = None if self.habits.own_colours else cell.fill or row.shown()
        share = None if fill == cell.fill and colour_of(fill) and row.percent() in _NOTHING_DONE else row.percent()
        said, action = progress.phrase.text or None, row.first("description").phrase.text
        own = cell.phrase.text if self.legend else _CHOICE.sub("", cell.phrase.text)
        read = read_status(own or share, fill, said, self.legend, asked=asked, action=action, own_words=bool(own))
        read = on_completion(in_column(read, self.habits), row.table.columns, row.entries)
        self.notes.add(Spot(row=row.row.id, part="status"), (), read.doubts)
        return replace(read, rag=read.rag or row.rated())

    def _references(self, row: FilledRow, pointers: Sequence[FoundReference]) -> Iterator[tuple[str, str | None]]:
        """What the row's text points to, each once. A pointer to something that the plan does not have adds a doubt."""
        seen: set[tuple[str, str | None]] = set()
        for found in pointers:
            for text, ref in resolve(found, self.refs, self.areas):
                if ref is None:
                    message = f"{text!r} points to an action or area that this plan does not have"
                    doubt = Doubt("reference_dangling", "warning", message)
                    self.notes.add(Spot(row=row.row.id, part="references"), (), (doubt,))
                if (text, ref) not in seen:
                    seen.add((text, ref))
                    yield text, ref


_CHOICE = re.compile(r"^\d{1,2} [-–] (?=[A-Za-z])")  # the number of a choice in a list: `4 - Under way, late`
_SIGNS = BOXES | {"✅"}
_NOTHING_DONE = ("0%", "0 %", "0")
"""Shares that say less than a colour beside them: an action that has not begun may be late or on track."""


def _extra(row: FilledRow) -> Iterator[tuple[str, str]]:
    """Cells whose column has no field or repeats one (owners excepted), and an area's name printed again."""
    keys = column_keys(row.table)
    taken: set[str] = set()
    for key, column, entry in zip(keys, row.table.columns, row.entries, strict=True):
        if not entry.phrase:
            continue
        if column.field in {None, "area"} or (column.field in taken and column.field not in OWNER_FIELDS):
            yield key, without_bullets(entry.phrase)
        taken.add(column.field or "")


def _starts(row: FilledRow) -> list[str]:
    """The cells of a column that looks like start dates, whatever its label; `Begin` may be printed over two columns.

    Tried on random plans: of 10 such columns that gave no timescale before, all 10 contained start dates.
    """
    pairs = zip(row.table.columns, row.entries, strict=True)
    return [
        entry.phrase.text
        for column, entry in pairs
        if entry.phrase and column.field is None and column.decision is not None and column.decision.best == "start"
    ]


def _revised(row: FilledRow) -> Iterator[str]:
    """The cells of a column of dates that replace the due dates."""
    for column, entry in zip(row.table.columns, row.entries, strict=True):
        fitted = column.decision is not None and column.decision.best == "revised"
        if entry.phrase and column.field is None and fitted:
            yield entry.phrase.text


def _printed(row: FilledRow) -> Iterator[tuple[str, str]]:
    """Whole cells whose words are only partly in fields: owners (without their separators) and status."""
    for key, column, entry in zip(column_keys(row.table), row.table.columns, row.entries, strict=True):
        if entry.phrase and (column.field in OWNER_FIELDS or column.field == "status"):
            yield key, entry.phrase.printed
