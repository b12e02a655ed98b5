"""Putting a draft into the published form, with an id for each action that is made from its own words."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from planparse.cells.document import period_bounds
from planparse.cells.draft import ActionDraft, AreaDraft, Draft, RegisterEntry, without_bullets
from planparse.cells.draft import Measure as MeasureDraft
from planparse.cells.draft import Owner as OwnerDraft
from planparse.cells.draft import Timescale as TimescaleDraft
from planparse.cells.read_cells import column_keys, fill_down
from planparse.cells.register import display
from planparse.issues import Doubt
from planparse.noun import noun
from planparse.outline.outline import Outline, Spot, Unplaced
from planparse.plan import model
from planparse.plan.checks import checks
from planparse.plan.paths import Paths
from planparse.read.document import Document
from planparse.words import Place, Word, places

# The id that an action gets from its own words, if no earlier version of the plan lends it one.


@lru_cache(maxsize=1 << 14)  # every decision about one row needs the ids of all rows
def content_id(description: str) -> str:
    """An id made from the letters and digits of a text. It does not change with an action's number, place or dates.

    >>> content_id("Review the protocol.") == content_id("review  the Protocol")
    True
    """
    words = " ".join(re.findall(r"[a-z0-9]+", description.casefold()))
    return f"a-{hashlib.sha256(words.encode()).hexdigest()[:12]}"


def free_id(base: str, taken: Collection[str]) -> str:
    """The same id; or, if another action has it, the id with the next free number behind it.

    >>> free_id("a-1", ()), free_id("a-1", {"a-1", "a-1-2"})
    ('a-1', 'a-1-3')
    """
    key, number = base, 2
    while key in taken:
        key, number = f"{base}-{number}", number + 1
    return key


def action_ids(outline: Outline) -> dict[int, str]:
    """A stable id for each row (by the row's id), made from the action's own words and not its number or place.

    Actions with the same words get a number behind the id, in reading order. `planparse.versions` later replaces ids
    with those that an earlier version lends.
    """
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for area in outline.areas:
        for row in fill_down(area, outline.tables):
            texts = (row.first(field).phrase.text for field in ("description", "title", "answers"))
            key = free_id(content_id(next(filter(None, texts), "")), taken)
            taken.add(key)
            ids[row.row.id] = key
    return ids


_FIELDS = (
    ("ref", "ref_printed"),
    ("title", "title"),
    ("answers", "answers"),
    ("description", "description"),
    ("timescale", "timescale"),
    ("outcome", "outcome"),
    ("progress", "progress"),
    ("status", "status"),
    ("strategic_lead", "owners"),
    ("operational_lead", "owners"),
    ("lead", "owners"),
    ("support", "owners"),
)
"""Pairs of a column's role and the field of an action whose provenance it gives."""


@noun
class _Assembly:
    """What every action needs to be put together: refs and ids by row, and the register by id."""

    refs: dict[int, str]
    ids: dict[int, str]
    register: dict[str, RegisterEntry]
    made: dict[int, tuple[ActionDraft, model.Action]]
    """Actions of an earlier state of the draft, by row. Actions that have not changed are not made again."""
    changed: frozenset[str]
    """Ids of the owners whose entry in the register says something else than it did then."""


def assemble(document: Document, draft: Draft, before: tuple[Draft, model.Plan] | None = None) -> model.Plan:
    """Return the plan of a draft. Paths of repairs and issues point into this plan.

    ``before`` is an earlier state of the draft with its plan: actions that are the same in both are taken from it.
    """
    paths = Paths(draft)
    putting = _assembly(draft, before)
    refs = putting.refs
    return model.Plan(
        schema_version=model.SCHEMA_VERSION,
        document=_document(document, draft),
        owners=tuple(
            model.RegisteredOwner(
                id=entry.id,
                kind=entry.kind,
                display=entry.display,
                name=entry.name,
                title=entry.title,
                post=entry.post,
                organisation=entry.organisation,
                mentions=tuple(refs[row] for row in entry.rows),
            )
            for entry in draft.register
        ),
        tables=tuple(_tables(draft.outline)),
        areas=tuple(_area(area, putting) for area in draft.areas),
        unplaced=tuple(
            model.Unplaced(text=piece.phrase.text, source=source_of(piece.phrase.words), why=why)
            for piece, why in _unplaced(draft)
        ),
        repairs=tuple(_repairs(draft, paths)),
        issues=tuple(
            model.Issue(
                code=doubt.code,
                severity=doubt.severity,
                path=paths.pointer(spot),
                message=doubt.message,
                alternatives=doubt.alternatives,
            )
            for spot, doubt in _ordered([*draft.doubts, *checks(draft, document.pages)], paths)
        ),
        words=_words(document, draft.outline),
    )


def _assembly(draft: Draft, before: tuple[Draft, model.Plan] | None) -> _Assembly:
    refs = {action.row.id: action.row.ref or "" for area in draft.areas for action in area.actions}
    register = {entry.id: entry for entry in draft.register}
    made: dict[int, tuple[ActionDraft, model.Action]] = {}
    called: dict[str, RegisterEntry] = {}
    if before is not None:
        old, plan = before
        called = {entry.id: entry for entry in old.register}
        drafts = (action for area in old.areas for action in area.actions)
        made = {one.row.id: (one, action) for one, action in zip(drafts, plan.actions, strict=True)}
    changed = frozenset(
        ident for ident, entry in register.items() if ident not in called or _called(called[ident]) != _called(entry)
    )
    return _Assembly(refs, action_ids(draft.outline), register, made, changed)


def _called(entry: RegisterEntry) -> tuple[str | None, ...]:
    """What the register says about an owner, besides the refs of its actions."""
    return entry.name, entry.title, entry.post, entry.organisation


def _ordered(found: Iterable[tuple[Spot, Doubt]], paths: Paths) -> list[tuple[Spot, Doubt]]:
    """Doubts in the order of the plan, so that a list of issues follows the document."""

    def key(pair: tuple[Spot, Doubt]) -> list[tuple[int, str]]:
        return [(int(part) if part.isdigit() else -1, part) for part in paths.pointer(pair[0]).split("/")]

    return sorted(found, key=key)


def _unplaced(draft: Draft) -> Iterator[tuple[Unplaced, str]]:
    """Unplaced pieces with the reason. If a field of the document quotes a piece, the reason says so.

    So a reader of the JSON can tell whether such a field has words of its own or repeats unplaced ones.
    """
    front = draft.outline.front
    inspection = draft.inspection.name if draft.inspection else None
    period = draft.inspection.period if draft.inspection else None
    quoted = {
        "document.organisation": draft.organisation if front.organisation is None else None,
        "document.inspection": inspection if front.inspection is None else None,
        "document.inspection.period": period.text if period else None,
    }
    for piece in draft.outline.unplaced:
        named = [field for field, text in quoted.items() if text and text in piece.phrase.text]
        quoted.update(dict.fromkeys(named))
        yield piece, "; quoted in ".join((piece.why, *named))


def _document(document: Document, draft: Draft) -> model.DocumentInfo:
    authority, inspection = draft.authority, draft.inspection
    period = None
    if inspection and inspection.period:
        start, end = period_bounds(inspection.period)
        period = model.Period(text=inspection.period.text, start=start, end=end)
    title = draft.outline.front.title
    return model.DocumentInfo(
        title=title.text if title else None,
        organisation=model.Organisation(
            text=draft.organisation,
            name=authority.name if authority else None,
            gss_code=authority.gss_code if authority else None,
            la_code=authority.la_code if authority else None,
        ),
        inspection=model.Inspection(name=inspection.name, framework=inspection.framework, period=period)
        if inspection
        else None,
        source=model.SourceFile(
            name=document.name,
            media_type=document.media_type,
            sha256=document.sha256,
            pages=document.pages_printed,
        ),
        legend=tuple(
            model.LegendEntry(label=entry.label, meaning=entry.meaning, status=entry.status) for entry in draft.legend
        ),
        abbreviations=tuple(model.Abbreviation(short=a.short, long=a.long) for a in draft.abbreviations),
    )


def _tables(outline: Outline) -> Iterator[model.Table]:
    for table in outline.tables:
        keys = column_keys(table)
        drawn = [
            (key, column) for key, column in zip(keys, table.columns, strict=True) if column.drawn or column.header
        ]
        where = table.places[0] if table.places else Place()
        yield model.Table(
            pages=table.pages,
            columns={key: _contract_field(column.field) for key, column in drawn},
            source=_place(where),
        )


def _contract_field(field: str | None) -> str | None:
    return None if field == "area" else field


def _area(draft: AreaDraft, putting: _Assembly) -> model.Area:
    area = draft.area
    heading = area.heading.text
    return model.Area(
        number=area.number,
        kind=area.kind,
        heading=heading,
        title=heading[area.label :].strip(),
        theme=area.theme.text if area.theme else None,
        outcomes=tuple(
            model.Outcome(
                text=without_bullets(outcome.entry.phrase),
                refs=tuple(putting.refs[row] for row in outcome.rows),
                inferred=outcome.entry.inferred,
                measures=_measures(outcome.measures),
                source=source_of(outcome.entry.phrase.words),
            )
            for outcome in draft.outcomes
        ),
        actions=tuple(_action(action, putting) for action in draft.actions),
        source=source_of(area.heading.words) if area.heading else _row_source(draft.actions),
    )


def _action(draft: ActionDraft, putting: _Assembly) -> model.Action:
    row = draft.row
    known = putting.made.get(row.id)
    if (
        known
        and known[0] is draft
        and known[1].id == putting.ids[row.id]
        and putting.changed.isdisjoint(draft.owner_ids)
    ):
        return known[1]
    own = [word for entry in row.entries if entry for word in entry.phrase.words]
    timescale = draft.timescale
    return model.Action(
        id=putting.ids[row.id],
        ref=row.ref or "",
        ref_printed=draft.text("ref"),
        title=draft.text("title"),
        answers=draft.text("answers"),
        description=draft.text("description") or "",
        owners=tuple(
            owner_of(owner, putting.register[owner_id])
            for owner, owner_id in zip(draft.owners, draft.owner_ids, strict=True)
        ),
        timescale=_timescale(timescale) if timescale else None,
        outcome=draft.text("outcome"),
        measures=_measures(draft.measures),
        progress=draft.text("progress"),
        status=model.Status(
            code=draft.status.code, text=draft.status.text, rag=draft.status.rag, basis=draft.status.basis
        ),
        references=tuple(model.Reference(text=text, ref=ref) for text, ref in draft.references),
        extra=dict(draft.extra),
        printed=dict(draft.printed),
        source=source_of(own),
        provenance=_provenance(draft),
    )


def owner_of(owner: OwnerDraft, entry: RegisterEntry) -> model.Owner:
    """An owner of an action as the contract has it, with its entry in the register."""
    return model.Owner(
        owner_id=entry.id,
        role=owner.role,
        kind=owner.kind,
        display=display(owner, entry),
        name=owner.name,
        title=owner.title,
        post=owner.post,
        organisation=owner.organisation,
        text=owner.text,
    )


def _provenance(draft: ActionDraft) -> dict[str, tuple[model.Source, ...]]:
    found: dict[str, tuple[model.Source, ...]] = {}
    for role, field in _FIELDS:
        entry = draft.entry(role)
        if entry is None:
            continue
        stands = places(entry.phrase.words) or ((entry.place,) if entry.fill and entry.place else ())
        if stands:
            found[field] = tuple(dict.fromkeys((*found.get(field, ()), *map(_place, stands))))
    return found


def _timescale(read: TimescaleDraft) -> model.Timescale:
    return model.Timescale(
        text=read.text,
        kind=read.kind,
        start=read.start,
        due=read.due,
        precision=read.precision,
        rrule=read.rrule,
        milestones=tuple(model.Milestone(label=m.label, date=m.date) for m in read.milestones),
        certainty=read.certainty,
        unread=read.unread,
    )


def _measures(measures: Sequence[MeasureDraft]) -> tuple[model.Measure, ...]:
    return tuple(model.Measure(kind=m.kind, value=m.value, unit=m.unit, by=m.by, text=m.text) for m in measures)


def _repairs(draft: Draft, paths: Paths) -> Iterator[model.Repair]:
    for change in draft.changes:
        shown = {paths.pointer(spot): before for spot, before in change.shown()}
        for pointer, before in shown.items():
            yield model.Repair(code=change.code, path=pointer, before=before, after=change.after, why=change.why)
    for spot, correction in draft.corrections:
        yield model.Repair(
            code=correction.code,
            path=paths.pointer(spot),
            before=correction.before,
            after=correction.after,
            why=correction.why,
        )


def _words(document: Document, outline: Outline) -> model.WordCount:
    source = {word.id for word in document.words()}
    loose = {word.id for piece in outline.unplaced for word in piece.phrase.words}
    # A word that was cut counts as placed if any piece of it is.
    placed = {word.id for word in outline.placed_words()}
    return model.WordCount(source=len(source), placed=len(placed), unplaced=len(loose - placed))


def _row_source(actions: Sequence[ActionDraft]) -> model.Source:
    words = [w for action in actions[:1] for e in action.row.entries if e for w in e.phrase.words]
    return source_of(words)


def source_of(words: Sequence[Word]) -> model.Source:
    """The place of words: the first of their places (a row that a page break cuts begins there)."""
    found = places(words)
    return _place(found[0]) if found else model.Source()


def _place(place: Place) -> model.Source:
    box = place.box
    return model.Source(
        page=place.page,
        sheet=place.sheet,
        line=place.line,
        bbox=(round(box[0], 2), round(box[1], 2), round(box[2], 2), round(box[3], 2)) if box else None,
    )
