"""Doubts about columns that might be something else, and about tables that were left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.issues import Doubt
from planparse.lexicon.label_words import label_words
from planparse.outline.label_rules import is_of_milestones, watches
from planparse.outline.outline import OWNER_FIELDS, Area, Column, Section, Spot, Table
from planparse.outline.register_columns import keeps_company
from planparse.outline.scored import NO_FIELD, Decision, model
from planparse.words import Phrase, Place

_NAMES = {
    "ref": "the reference",
    "title": "the action's title",
    "answers": "what the action answers",
    "description": "the action",
    "strategic_lead": "the strategic lead",
    "operational_lead": "the operational lead",
    "lead": "the owner",
    "support": "those who support",
    "timescale": "when it is due",
    "outcome": "the outcome",
    "progress": "the progress",
    "status": "the status",
    "area": "the area",
    "start": "when it starts",
    "revised": "the revised date",
    "completed_date": "when it was done",
    "other_date": "another date",
    "measure": "a measure",
    "score": "a score",
    "category": "a category",
    "predecessor": "what comes before it",
    "extra": "something else",
}
_DUE_OR_OWNED = frozenset(("timescale", "status", *OWNER_FIELDS))


def close_calls(
    tables: Sequence[Table], areas: Sequence[Area], least: float | None = None
) -> Iterator[tuple[Spot, Doubt]]:
    """Yield a doubt for each column of actions whose two best readings are close; for possible areas, one per area too.

    If several areas have headings already, a column that looks like areas is not one: of 12 documents with this doubt 4
    were wrong, and none of these had headings. Readings are close below the margin
    ``least``; by default the weights' own, whose risk curve `python -m evaluation.curve` prints.
    """
    held: dict[int, list[int]] = {}
    for at, area in enumerate(areas):
        for table in {row.table for row in area.rows}:
            held.setdefault(table, []).append(at)
    for table, places in sorted(held.items()):
        for spot, doubt in unsure(tables[table].columns, table, least):
            if doubt.alternatives == ("area",):
                if len(areas) > 1 and all(areas[at].heading for at in places):
                    continue
                yield from ((Spot(area=at), doubt) for at in places)
            yield spot, doubt


def unsure(columns: Sequence[Column], table: int, least: float | None = None) -> Iterator[tuple[Spot, Doubt]]:
    """Yield a doubt for each column whose two best readings are close, if it matters which is right."""
    for at, column in enumerate(columns):
        decision = column.decision
        doubtful = decision is not None and column.field == decision.field and _is_close(decision, least)
        beside = _is_beside(column, columns) or _stands_below(column, columns)
        if decision is not None and doubtful and not beside and not _settled(decision, columns):
            said = (
                f"the column {column.reads!r} is read" if column.reads else f"column {at + 1}, without a label, is read"
            )
            message = f"{said} as {_NAMES[decision.best]}, but might be {_NAMES[decision.runner_up]}"
            yield Spot(table=table, column=at), Doubt("column_unsure", "warning", message, (decision.runner_up,))


def _is_close(decision: Decision, least: float | None) -> bool:
    """Whether the two best readings are closer than in decisions that are mostly right, and one of them is a field.

    A margin below 0 is against what the column looks like most, because another column has that field.
    """
    matters = not {decision.best, decision.runner_up} <= NO_FIELD
    least = model("columns").unsure if least is None else least
    people = decision.field is None and decision.runner_up in OWNER_FIELDS
    return matters and decision.margin < (max(least, _PEOPLE) if people else least)


_PEOPLE = 0.3
"""The margin below which a column without a field is said to name owners perhaps, who would be lost: of 800 columns
that were not fitted, none read like this is between this and 0.1."""


def _is_beside(column: Column, columns: Sequence[Column]) -> bool:
    """Whether a column says what is in place already, or what is done if all fails, beside the action's column.

    Or who watches, beside a column of owners; or what is to be reached by when, beside the progress.
    """
    fields = {one.field for one in columns}
    watching = watches(column.reads) and not fields.isdisjoint(OWNER_FIELDS)
    if column.field is None and (watching or ("progress" in fields and is_of_milestones(column.reads))):
        return True
    if column.field is None and "answers" in fields and label_words(column.reads).head == "category":
        return column.decision is not None and column.decision.runner_up == "area"  # what sort of risk it is
    said = label_words(column.reads).concepts
    other = "contingency" in said or ("current" in said and not _CONTROLS.isdisjoint(said))
    sure = (one for one in columns if one.field == "description" and one is not column and one.decision is not None)
    return (
        column.field is None
        and other
        and any(one.decision.margin >= model("columns").unsure for one in sure if one.decision)
    )


def _stands_below(column: Column, columns: Sequence[Column]) -> bool:
    """Whether a column says who does the work, as lead or operational lead, beside one of strategic leads.

    Annotators use both for the same labels: `Delivery lead` is the one in 9 labelled tables and the other in 7.
    Or whether it says who takes part (`Together with`), beside another of owners.
    """
    pair = {column.decision.best, column.decision.runner_up} if column.decision else set()
    if column.field == "support" and "lead" in pair and keeps_company(column.reads):
        return any(one.field in OWNER_FIELDS for one in columns if one is not column)
    return pair == {"lead", "operational_lead"} and any(one.field == "strategic_lead" for one in columns)


_CONTROLS = frozenset(("control", "measure", "mitigation"))
_HELD = 0.5
"""The margin from which on a column surely has its field, and another that looks like it has not.

On tables that were not fitted (`python -m training.margins`), 55 columns looked like a field that another one surely
had. For dates, 4 of 27 were wrong; for outcomes and answers, 1 of 10. For progress and statuses, the wrong ones were
updates of other months; for actions 11 of 27 were wrong, which is why their doubt stays.
"""


def _settled(decision: Decision, columns: Sequence[Column]) -> bool:
    """Whether a rule gave a column its field, or one without a field lost it to a column that surely has it.

    With a margin below 0, a rule gave the field against what the column looks like most (what is done about a risk is
    the action): of 15 such columns that were not fitted, 3 were wrong; of 9 in the documents with answers, none.
    """
    if decision.field is not None:
        return decision.margin < 0
    if decision.runner_up in _NEVER_SETTLED:
        return False
    if decision.runner_up == "area" and decision.margin < 0 and all(one.field != "area" for one in columns):
        return True  # by its label it heads nothing
    ruled = (decision.best, decision.runner_up) == ("start", "timescale") or decision.runner_up == "ref"
    if ruled and any(one.decision and one.field == decision.runner_up and one.decision.margin < 0 for one in columns):
        return True  # the labels of two columns say which has starts and which has ends, or which has the refs
    return any(
        other.decision is not None and other.field == decision.runner_up and other.decision.margin >= _HELD
        for other in columns
    )


_NEVER_SETTLED = frozenset(("description", *OWNER_FIELDS))
"""Fields that a second column may have too, or that a plan needs."""


def with_contested_margins(found: Sequence[Decision], each: Sequence[Sequence[Decision]]) -> tuple[Decision, ...]:
    """The decisions; the margin is 0 if a single table is at least as sure of another field."""
    sure = model("columns").unsure
    others = [
        next((o[at].best for o in each if o[at].field != one.field and o[at].margin >= max(sure, one.margin)), None)
        for at, one in enumerate(found)
    ]
    return tuple(
        replace(one, runner_up=other, margin=0.0) if other else one for one, other in zip(found, others, strict=True)
    )


def with_status_of_all(found: Sequence[Decision], by_all: Sequence[Decision]) -> tuple[Decision, ...]:
    """The decisions of one table, with the status from all tables if it shows none; or the outcome in its place.

    A table of four rows may not show that each cell is one of a few words. It may also have only `Done` in a column in
    which all the other tables say what is to be reached.
    """
    if any(one.best == "status" for one in found):
        pairs = zip(found, by_all, strict=True)
        return tuple(every if (one.best, every.best) == ("status", "outcome") else one for one, every in pairs)
    return tuple(every if every.best == "status" else one for one, every in zip(found, by_all, strict=True))


def sureness(decisions: Sequence[Decision]) -> float:
    """How sure the decisions of a table are as a whole: the sum of their margins."""
    return sum(one.margin for one in decisions)


def left_out(sections: Sequence[Section], words: int) -> Iterator[tuple[Spot, Doubt]]:
    """Yield one doubt for all tables that were left out though they have owners, dates or statuses."""
    like = [section for section in sections if section.headed and _has_owners_or_dates(section)]
    if not like:
        return
    share = sum(len(line.phrase().words) for section in like for line in section.lines) / max(words, 1)
    rows = sum(map(_rows, like))
    if not rows:
        return
    tables, was = ("one table", "was") if len(like) == 1 else (f"{len(like)} tables", "were")
    message = (
        f"{tables} with {_count(rows)} and columns of owners, dates or statuses, {share:.0%} of the document's words,"
        f" {was} not read as actions: {_each(like)}"
    )
    yield Spot(), Doubt("tables_left_out", "warning", message)


def _rows(section: Section) -> int:
    return sum(line.kind == "action" for line in section.lines)


def _count(rows: int) -> str:
    return "1 row" if rows == 1 else f"{rows} rows"


def _each(sections: Sequence[Section]) -> str:
    """The first of these tables in words: the rows, place and labels of each."""
    shown = [f"{_count(_rows(one))}{_where(one)} below {_labels([one])}" for one in sections[:_MOST_TOLD]]
    return "; ".join(shown) + (f"; and {len(sections) - _MOST_TOLD} more" if len(sections) > _MOST_TOLD else "")


_MOST_TOLD = 8


def _where(section: Section) -> str:
    """The sheet or page of a table, in words."""
    places = [word.place for column in section.columns for word in column.header.words]
    places += [word.place for line in section.lines for word in line.phrase().words[:1]]
    place = places[0] if places else Place()
    if place.sheet is not None:
        return f" on the sheet {place.sheet!r}"
    return "" if place.page is None else f" on page {place.page}"


def _has_owners_or_dates(section: Section) -> bool:
    return any(column.field in _DUE_OR_OWNED for column in section.columns)


def describe_tables(sections: Sequence[Section]) -> str:
    """What the tables of a document are, for a refusal: how many there are, and their labels."""
    tables = [section for section in sections if section.headed or len(section.lines) > 1]
    if not tables:
        return "holds no table, and no list of things to be done"
    headed = [section for section in tables if section.headed]
    empty = [section for section in headed if _is_empty(section)]
    if empty and len(empty) == len(headed):
        return f"holds an empty form: the rows below {_labels(empty)} are not filled in"
    count = "1 table" if len(tables) == 1 else f"{len(tables)} tables"
    return f"holds {count}, but none of them lists things to be done" + (f" ({_labels(headed)})" if headed else "")


def _is_empty(section: Section) -> bool:
    """Whether a table has a column for what is to be done, and no row says it."""
    at = next((i for i, column in enumerate(section.columns) if column.field == "description"), None)
    if at is None:
        return False
    return not any(
        at < len(line.entries) and _text(line.entries[at]) for line in section.lines if line.kind == "action"
    )


def _text(entry: object) -> str:
    phrase = getattr(entry, "phrase", None)
    return phrase.text if isinstance(phrase, Phrase) else ""


_MOST_NAMED = 3
_LONGEST = 60


def _labels(sections: Sequence[Section]) -> str:
    """The first of these tables' header rows, each cut short."""
    rows = [" | ".join(column.reads for column in section.columns if column.reads) for section in sections]
    shown = [row if len(row) <= _LONGEST else f"{row[:_LONGEST]}…" for row in dict.fromkeys(rows)][:_MOST_NAMED]
    return "; ".join(repr(row) for row in shown) + (" …" if len(set(rows)) > _MOST_NAMED else "")
