"""Checks of columns that do not look like their field, or that were left out though the plan lacks their field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from planparse.cells.draft import ActionDraft, Draft, LegendEntry
from planparse.cells.status import read_status
from planparse.issues import Doubt, Severity
from planparse.lexicon.label_words import label_words
from planparse.lexicon.labels import NO_TERMS, is_listed
from planparse.lexicon.months import MONTH_BEGINS
from planparse.lexicon.names import folded, forenames
from planparse.lexicon.words import small
from planparse.outline.features.cells import is_post
from planparse.outline.outline import OWNER_FIELDS, Column, Spot
from planparse.plan.checks.sight import Found, actions_by_table, columns, fields_of, filled, label_of

FEWEST = 3
"""Cells that a column must have before they say what it is."""

LOOKS = 0.6
"""The share of a column's cells that must look like a field.

Tried on styles and corpus: it finds 5 columns, all of them really a missed field, and none that is right as `extra`.
"""

_DATED = re.compile(rf"\b{MONTH_BEGINS}[a-z]*\b.*\d|\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b|\bQ[1-4]\b", re.I)
_MARKS = frozenset("✓✔✗✘☑☒☐√×-–—xXyYnN")


def check_columns(draft: Draft) -> Iterator[Found]:
    """Columns that are left out, read in two ways, or the same in every row."""
    yield from _lacking(draft)
    yield from _differing(draft)
    yield from _same_words(draft)
    yield from check_odd_columns(draft)


@lru_cache(maxsize=1 << 15)  # the cells of a large plan: they are looked at again after each decision about its rows
def looks_like(text: str, legend: tuple[LegendEntry, ...] = ()) -> str | None:
    """The field that a cell's words look like: `timescale`, `status`, `owners`, `progress` (a text), or None.

    >>> [looks_like(text) for text in ("By 7 Feb 2020", "✗", "On track", "Priya Raman", "£20,000")]
    ['timescale', 'status', 'status', 'owners', None]
    """
    words = text.split()
    if not words:
        return None
    if len(words) <= 6 and _DATED.search(text):
        return "timescale"
    if len(words) <= 3 and (set(text) <= _MARKS or read_status(text, None, None, legend).code != "unknown"):
        return "status"
    if 2 <= len(words) <= 6 and all(word[:1].isupper() for word in words) and any(map(_is_forename, words[:-1])):
        return "owners"
    return "progress" if len(words) >= LONG else None


LONG = 8
"""Words from which a cell is a text: lists of bodies and costs have fewer."""


def _lacking(draft: Draft) -> Iterator[Found]:
    """A column without a field, in a table that lacks the field which its cells look like.

    Cells below the same label are counted together: a table of two actions is not enough by itself.
    """
    actions = actions_by_table(draft)
    alike: dict[str, list[str | None]] = {}
    for table, column in columns(draft):
        shape = draft.outline.tables[table].columns[column]
        texts = [entry.phrase.text for _, entry in filled(actions[table], column)] if shape.field is None else []
        scored = shape.decision is not None and shape.decision.best == "score" and shape.decision.margin >= DOUBTED
        looks = [None if scored and text.isdecimal() else looks_like(text, draft.legend) for text in texts]
        if not shape.reads or (shape.decision is not None and shape.decision.margin < DOUBTED):
            looks = ["progress" if is_sentence(text) else look for text, look in zip(texts, looks, strict=True)]
        near = shape.decision is not None and shape.decision.runner_up in OWNER_FIELDS
        if near and not _OVERSEES.search(shape.reads):
            looks = ["owners" if is_post(text) else look for text, look in zip(texts, looks, strict=True)]
        alike.setdefault(shape.reads, []).extend(looks)
    outcomes = any(area.outcomes for area in draft.areas)
    for table, column in columns(draft):
        shape = draft.outline.tables[table].columns[column]
        looks = alike.get(shape.reads, []) if shape.field is None else []
        (field, count), *_ = Counter(looks).most_common(1) or [(None, 0)]
        if field is None or count < FEWEST or count < LOOKS * len(looks):
            continue
        lacks = SAID[field]
        if field == "progress":
            if _is_known_text(shape):
                continue
            told = "progress" in _has(draft, table)
            lacks, field = ("outcomes", "outcome") if told else (lacks, field)
        told_of = _OVERSEES.search(shape.reads) or _has(draft, table) & {"support"}
        people = field == "owners" and count > LOOKS * len(looks) and not told_of
        if (field in _has(draft, table) and not people) or (field == "outcome" and outcomes):
            continue
        label = label_of(draft, table, column)
        said = {*label_words(label).concepts}
        if field == "timescale" and (_OF_SOURCE.search(label) or said & {"raised", "identified"}):
            continue
        if field == "owners" and "owners" in _has(draft, table) and ("raised" in said or {"risk", "owner"} <= said):
            continue  # for who found it, or whose risk it is: another column says who does it
        others = ("progress", "outcome") if field == "progress" and not outcomes else (field,)
        message = f"{label} was left out, but its cells look like {lacks}, which this table lacks"
        yield Spot(table=table, column=column), Doubt("column_left_out", "warning", message, others)


_OVERSEES = re.compile(
    r"report|monitor|over(?:sight|see)|scrutin|assur|govern|(?:review|check|approv|sign)\w*.* by\b", re.I
)
"""Labels for people who are told or who watch, and own nothing. Without this, 126 right fields had the warning."""


def is_sentence(text: str) -> bool:
    """Whether a cell is a short sentence: it begins with a capital and ends with a stop.

    >>> is_sentence("They feel safe."), is_sentence("Head of Service")
    (True, False)
    """
    return text[:1].isupper() and text[-1:] == "." and len(text.split()) > 2


def _is_known_text(column: Column) -> bool:
    """Whether a label says what a column of texts is and no field is for it: a finding, a cause, a resource.

    Without this, 9 right fields under `Finding` had the warning, and no wrong one.
    """
    told = label_words(column.reads)
    if told.head in _OF_NO_FIELD or "contingency" in told.concepts:
        return True
    return is_listed(NO_TERMS, column.reads) or (column.decision is not None and column.decision.best != "extra")


_OF_NO_FIELD = frozenset(("contingency", "cost", "finding", "issue", "risk", "source", "evidence", "dependency"))
"""What labels can name for which the contract has no field besides the action."""


SAID = {"timescale": "dates", "status": "statuses", "owners": "people", "progress": "progress or outcomes"}
"""What cells look like, in the words of messages."""


def _is_forename(word: str) -> bool:
    return folded(word) in forenames()


def _has(draft: Draft, table: int) -> set[str]:
    """The kinds of field that a table has; a text beside the action can be progress or outcome."""
    fields = fields_of(draft, table)
    has: set[str] = set(fields)
    if fields & set(OWNER_FIELDS):
        has.add("owners")
    if fields & {"progress"}:
        has.add("progress")
    return has


def _values(action: ActionDraft) -> dict[str, bool]:
    """Whether each field of an action has a value."""
    return {
        "owners": action.printed_owner(),
        "timescale": action.timescale is not None and bool(action.timescale.text),
        "outcome": bool(action.text("outcome")),
        "progress": bool(action.text("progress")),
        "status": action.status.code != "unknown",
    }


MOST = 0.8
"""The share of the other tables' actions that have a field, from which a blank is not meant."""


def blank_here(draft: Draft) -> Iterator[Found]:
    """A field that is blank in all of one table, but filled in nearly all actions of the others."""
    tables = actions_by_table(draft)
    held = {table: [_values(action) for action in actions] for table, actions in tables.items()}
    all_rows = [values for rows in held.values() for values in rows]
    full = Counter(field for values in all_rows for field, holds in values.items() if holds)
    for table, actions in held.items():
        others = len(all_rows) - len(actions)
        if len(actions) < 2 or others < FEWEST:
            continue
        for field in actions[0]:
            here = sum(values[field] for values in actions)
            if here == 0 and full[field] >= MOST * others:
                message = (
                    f"no action of this table has {_A[field]}, but nearly all actions of the other tables have one"
                )
                yield Spot(table=table), Doubt("field_blank_here", "warning", message)


_A = {
    "owners": "an owner",
    "timescale": "a date",
    "outcome": "an outcome",
    "progress": "progress",
    "status": "a status",
}


SAME_ROWS, SAME_WORDS = 4, 3
"""Rows and words from which the same text in all cells of a column is not chance."""


def _same_words(draft: Draft) -> Iterator[Found]:
    """The same words in every row of a column that should tell the actions apart."""
    actions = actions_by_table(draft)
    for table, column in columns(draft):
        if draft.outline.tables[table].columns[column].field not in ("description", "title", "ref", "progress"):
            continue
        texts = [entry.phrase.text for _, entry in filled(actions[table], column)]
        if len(texts) >= SAME_ROWS and len(set(texts)) == 1 and len(texts[0].split()) >= SAME_WORDS:
            message = f"every row has the same words under {label_of(draft, table, column)}: {texts[0][:60]!r}"
            yield Spot(table=table, column=column), Doubt("column_all_same", "warning", message)


def _differing(draft: Draft) -> Iterator[Found]:
    """A label that is read as one field in one table, and as another or none in the next.

    Tried on all sets: 4 labels, each wrong in one of its tables.
    """
    actions = actions_by_table(draft)
    read: dict[str, dict[int, set[str]]] = {}
    for table, column in columns(draft):
        shape = draft.outline.tables[table].columns[column]
        if shape.reads and shape.field != "area" and filled(actions[table], column):
            label = read.setdefault(shape.reads.casefold(), {})
            label.setdefault(table, set()).add(shape.field or "no field")
    for printed, places in read.items():
        said = {fields.copy().pop() for fields in places.values() if len(fields) == 1}
        if len(said) < 2:
            continue
        for table in places:
            shapes = draft.outline.tables[table].columns
            column = next(at for at, shape in enumerate(shapes) if shape.reads.casefold() == printed)
            both = " and ".join(sorted(said))
            message = f"{label_of(draft, table, column)} is read as {both} in tables that have this label"
            severity: Severity = "info" if said <= _LEADS else "warning"
            yield Spot(table=table, column=column), Doubt("column_differs", severity, message)


_LEADS = frozenset(OWNER_FIELDS) - {"support"}
"""Kinds of lead: the people are the same, only their role is in doubt. All 30 such owners were right."""


# Columns whose cells contradict the field they are read as, whatever their label.


def check_odd_columns(draft: Draft) -> Iterator[Found]:
    """Fields whose cells look like another field's, dates in no field, and titles in other columns."""
    held = list(_by_label(draft))
    yield from _like_another(draft, held)
    yield from _unused_dates(draft)
    yield from _titles(draft, held)
    yield from second_leads(draft)
    yield from support_alone(draft)
    yield from texts_as_scores(draft, held)


Held = tuple[int, int, str | None, list[str]]
"""A column by its table and place, its field, and the texts below its label in all tables that read it so."""

_UNLIKE = {
    "title": frozenset(("timescale", "status", "owners")),
    "answers": frozenset(("timescale", "status", "owners")),
    "outcome": frozenset(("timescale", "status", "owners")),
    "progress": frozenset(("owners", "status")),
    "ref": frozenset(("timescale", "owners")),
}
"""What most cells of a field should not look like."""

_SHARES = re.compile(r"\d{1,3} ?%(?: (?:complete|completed|done))?")
_CODED = re.compile(r"\d ?[-–:.] ?(?=[A-Z])")
"""The plan's own number before a status: `4 - Completed`."""


def _like_another(draft: Draft, held: Sequence[Held]) -> Iterator[Found]:
    """A column of texts whose cells are dates, statuses or names of another field."""
    for table, column, field, texts in held:
        if field not in _UNLIKE:
            continue
        bare = (_CODED.sub("", text, count=1) for text in texts)
        looks = Counter("status" if _SHARES.fullmatch(text) else looks_like(text, draft.legend) for text in bare)
        for look in _UNLIKE[field]:
            if look == "status" and field == "progress" and draft.outline.tables[table].index("status") is not None:
                continue  # the status is told: `Drafted` beside a colour is what was done
            if looks[look] >= FEWEST and looks[look] >= LOOKS * len(texts):
                message = f"{label_of(draft, table, column)} is read as {field}, but its cells look like {SAID[look]}"
                yield Spot(table=table, column=column), Doubt("column_odd", "warning", message)


def _by_label(draft: Draft) -> Iterator[Held]:
    """Each column with its field and the texts below its label in all tables that read it so."""
    actions = actions_by_table(draft)
    alike: dict[tuple[str, str | None], list[str]] = {}
    shapes = [(table, at, draft.outline.tables[table].columns[at]) for table, at in columns(draft)]
    for table, at, shape in shapes:
        texts = alike.setdefault((shape.reads, shape.field), [])
        texts.extend(entry.phrase.text for _, entry in filled(actions[table], at))
    for table, at, shape in shapes:
        yield table, at, shape.field, alike[shape.reads, shape.field]


def _unused_dates(draft: Draft) -> Iterator[Found]:
    """A column of start or revised dates that no timescale uses."""
    actions = actions_by_table(draft)
    for table, column in columns(draft):
        shape = draft.outline.tables[table].columns[column]
        best = shape.decision.best if shape.decision is not None else ""
        unnamed = not shape.header and best == "other_date"  # the second half of a label over two columns
        sure = unnamed or best == "start" or (best == "revised" and shape.decision.margin >= DOUBTED)  # type: ignore[union-attr]
        if shape.field is not None or not sure:
            continue
        dated = [action for action, entry in filled(actions[table], column) if _DATED.search(entry.phrase.text)]
        timed = [action.timescale for action in dated if action.timescale is not None and action.timescale.due]
        used = sum(bool(one.milestones if best == "revised" else one.start) for one in timed)
        if len(timed) >= FEWEST and used < (1 - LOOKS) * len(timed):
            what = {"start": "starts", "revised": "revised dates"}.get(best, "dates")
            message = f"the timescales have nothing of {label_of(draft, table, column)}, which looks like {what}"
            for action in dated:
                yield Spot(row=action.row.id, part="timescale"), Doubt("dates_unused", "warning", message)


MOST_TITLE = 5
"""Most words of a cell that may be a title."""

ECHO, CHANCE = 0.4, 3.0
"""The share of cells whose words recur in their own row's action, and its least ratio to the share for the next row."""


def _titles(draft: Draft, held: Sequence[Held]) -> Iterator[Found]:
    """Short cells whose words recur in the actions beside them: they may be the titles that the plan lacks."""
    actions = actions_by_table(draft)
    for table, column, field, texts in held:
        if field not in (None, "answers") or "title" in fields_of(draft, table) or not _may_be_titles(texts):
            continue
        shape = draft.outline.tables[table].columns[column]
        if field and (shape.decision is None or shape.decision.margin > DOUBTED):
            continue
        head, before = label_words(shape.reads).head, _is_before_action(draft, table, column)
        if head == "category" or (not before and (head in _OF_NO_FIELD or is_listed(NO_TERMS, shape.reads))):
            continue  # `Evidence` or `Resources needed` right of the actions has their words too
        cells = filled(actions[table], column)
        said = [action.text("description") or "" for action, _ in cells]
        own = sum(_echoes(entry.phrase.text, text) for (_, entry), text in zip(cells, said, strict=True))
        next_to = [*said[1:], *said[:1]]
        other = sum(_echoes(entry.phrase.text, text) for (_, entry), text in zip(cells, next_to, strict=True))
        if len(cells) > 1 and own >= ECHO * len(cells) and own >= CHANCE * other:
            message = f"{label_of(draft, table, column)} may be the titles of the actions, which say its words again"
            yield Spot(table=table, column=column), Doubt("column_odd", "warning", message)


def _may_be_titles(texts: Sequence[str]) -> bool:
    """Whether most cells are short, and hardly any occurs twice."""
    short = sum(len(text.split()) <= MOST_TITLE for text in texts)
    return min(len(set(texts)), short) >= MOSTLY * len(texts)


MOSTLY = 0.8
"""The share of a column's cells that must be short, and different. Set by hand; no other value was tried."""

DOUBTED = 0.6
"""The margin up to which a column of findings may be titles, and from which dates are surely revised ones."""


def _is_before_action(draft: Draft, table: int, column: int) -> bool:
    """Whether a column is left of the actions, as titles are: to their right is evidence."""
    place = draft.outline.tables[table].index("description")
    return place is not None and column < place


def _echoes(title: str, text: str) -> bool:
    """Whether half of a title's longer words are in a text, in any form.

    >>> _echoes("Staff training", "Train all staff."), _echoes("Budget", "Train all staff.")
    (True, False)
    """
    stems = {small(word)[:5] for word in text.split()}
    words = [small(word)[:5] for word in title.split() if len(word) > 3]
    return bool(words) and 2 * sum(word in stems for word in words) >= len(words)


_KIND_OF_LEAD = re.compile("strategic|operational", re.I)
_SAYS_DOER = re.compile(
    r"\b(?:do(?:es|ing)?|carr(?:y|ies|ying) (?:it )?out|actioned by|deliver(?:s|ing|ed by))\b", re.I
)
"""A label for who does the work, beside one for who is responsible."""
_SAYS_LEAD = frozenset(("lead", "owner", "responsible"))


def second_leads(draft: Draft) -> Iterator[Found]:
    """A column of owners beside a surer one: it may say who monitors, reports or supports.

    Not if it says who leads or does the work, or shares a label with the other (`Responsible: Accountable, Delivery`):
    50 of 50 fields of such columns that had the warning were right.
    """
    for table in actions_by_table(draft):
        shapes = draft.outline.tables[table].columns
        margins = [shape.decision.margin if shape.decision else 1.0 for shape in shapes]
        leads = [at for at, shape in enumerate(shapes) if shape.field == "lead"]
        says = [not _SAYS_LEAD.isdisjoint(label_words(shape.header.text).concepts) for shape in shapes]
        kinds = {shape.field for shape in shapes} & {"strategic_lead", "operational_lead"}
        for at in leads:
            others = [margins[n] for n in leads if n != at]
            first = shapes[at].title.split()[:1]
            sure = any(first == shapes[n].title.split()[:1] != [] for n in leads if n != at)
            label = shapes[at].header.text
            sure = sure or "lead" in label_words(label).concepts or _SAYS_DOER.search(label) is not None
            if margins[at] < DOUBTED and others and max(others) > margins[at] and not sure:
                message = f"{label_of(draft, table, at)} is read as owners beside another column of owners"
                yield Spot(table=table, column=at), Doubt("column_unsure", "warning", message)
            elif len(kinds) == 1 and _KIND_OF_LEAD.search(shapes[at].header.text):
                message = f"{label_of(draft, table, at)} is read as the owner, but its label says what kind of lead"
                yield Spot(table=table, column=at), Doubt("column_unsure", "warning", message)
            elif others and not sure and not says[at] and any(says[n] for n in leads if n != at):
                message = f"{label_of(draft, table, at)} is read as owners beside a column that says who leads"
                yield Spot(table=table, column=at), Doubt("column_unsure", "warning", message, ("support",))


def support_alone(draft: Draft) -> Iterator[Found]:
    """A column read as those who support, in a table that has no other owners: they may lead (`Those involved`)."""
    for table, shape in enumerate(draft.outline.tables):
        owning = [at for at, column in enumerate(shape.columns) if column.field in OWNER_FIELDS]
        if len(owning) == 1 and shape.columns[owning[0]].field == "support":
            message = f"{label_of(draft, table, owning[0])} is read as those who support, but no column says who leads"
            yield Spot(table=table, column=owning[0]), Doubt("column_unsure", "warning", message, ("lead",))


_OF_SOURCE = re.compile(r"\bdates? (?:of|on) (?:the )?(?:audit|inspection|meeting|report|visit)\b", re.I)
"""A label for when something was found or asked, when nothing is due."""
_GRADE = re.compile(
    r"(?:very |extremely )?(?:low|medium|moderate|high|minor|major|severe|likely|unlikely|rare|\d{1,2})\b", re.I
)
"""A score at the start of a cell that then gives the reason: `Low, as packets are in the strong room`."""


def texts_as_scores(draft: Draft, held: Sequence[Held]) -> Iterator[Found]:
    """A column set aside as one of scores, whose cells are texts."""
    for table, column, field, texts in held:
        shape = draft.outline.tables[table].columns[column]
        best = shape.decision.best if shape.decision is not None else ""
        long = sum(len(text.split()) >= 4 and not _GRADE.match(text) for text in texts)
        if field is None and best == "score" and long >= max(FEWEST, LOOKS * len(texts)):
            message = f"{label_of(draft, table, column)} was left out as scores, but its cells are texts"
            yield Spot(table=table, column=column), Doubt("column_left_out", "warning", message)
