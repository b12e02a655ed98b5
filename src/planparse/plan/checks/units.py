"""Fields and areas with the signs against them, which the regression of `unsure` weighs.

Besides the form of the text (`signs`): what its column may also be, where its words are, what the plan is like.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from planparse.cells.draft import ActionDraft, AreaDraft, Draft, Owner
from planparse.noun import noun
from planparse.outline.outline import OWNER_FIELDS, Entry, Spot, row_words
from planparse.plan.checks.columns import looks_like
from planparse.plan.checks.headings import lead_number
from planparse.plan.checks.sight import Found
from planparse.plan.checks.signs import FIELDS, Ground, Signs, common_words, form, ground_of, odd_forms, texts_of


@noun
class Unit:
    """One field of one action, or an area, with the signs against it."""

    spot: Spot
    field: str
    signs: Mapping[str, float]
    text: str = ""


# Signs that only one field has.


def _ref(action: ActionDraft, texts: Mapping[str, str], before: ActionDraft | None) -> Iterator[str]:
    if not texts["ref"]:
        yield "counted"
        if "ref_first" in form(texts["description"]) or "ref_first" in form(texts["title"]):
            yield "counted_beside_printed"
    if before is not None:
        here, there = _numbers(action.row.ref), _numbers(before.row.ref)
        if here and there and here <= there:
            yield "backward"
        elif here and there and here[:-1] == there[:-1] and here[-1] > there[-1] + 1:
            yield "jumped"


def _numbers(ref: str | None) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", ref or "")))


def _description(_: ActionDraft, texts: Mapping[str, str]) -> Iterator[str]:
    for field in ("title", "outcome", "progress", "answers"):
        if texts[field] and texts["description"] and texts[field] == texts["description"]:
            yield "same_as_another"
    if not texts["title"]:
        yield "no_title"


_MARKS = (
    *(("slash", "/"), ("and", " and "), ("amp", "&"), ("with", " with "), ("comma", ","), ("semi", ";")),
    *(("bracket", "("), ("dash", " - "), ("colon", ":"), ("supported", "upport")),
)
"""What may separate owners, or join them."""


def _owners(action: ActionDraft, texts: Mapping[str, str], mentions: Mapping[str, int]) -> Iterator[str]:
    printed, owners = texts["owners"], action.owners
    yield f"count:{min(len(owners), 3)}"
    for entry in (entry for name, entry in action.cells if name in OWNER_FIELDS):
        lines = entry.phrase.text.count("\n") + 1
        if lines > 1:
            yield f"lines_{'more' if lines > len(owners) else 'fewer' if lines < len(owners) else 'as'}"
    for name, mark in _MARKS:
        if mark in printed:
            yield f"mark:{name}"
            yield f"mark:{name}:{min(len(owners), 2)}"
    said = sum(len(owner.text) for owner in owners)
    if printed and said < 0.7 * len(printed):
        yield "half_read"
    for owner, ident in zip(owners, action.owner_ids, strict=True):
        yield from _owner(owner, mentions.get(ident, 0))


def _owner(owner: Owner, mentions: int) -> Iterator[str]:
    words = (owner.name or owner.post or "").split()
    yield f"kind:{owner.kind}"
    yield f"kind:{owner.kind}:{min(len(words), 6)}"
    yield f"mentions:{owner.kind}:{min(mentions, 3)}"
    if len(words) == 1 and words[0].isupper() and len(words[0]) <= 4:
        yield f"initials:{owner.kind}:{len(words[0])}"
    if words and words[0][:1].islower():
        yield f"small:{owner.kind}"
    if any(any(map(str.isdigit, word)) for word in words):
        yield "digits_in_owner"
    if owner.kind == "person" and owner.post:
        yield "person_and_post"


def _timescale(action: ActionDraft, texts: Mapping[str, str], years: Sequence[int]) -> Iterator[str]:
    when = action.timescale
    if when is None:
        return
    yield f"kind:{when.kind}"
    yield f"certainty:{when.certainty}"
    if when.unread:
        yield "unread"
    if when.due and years and abs(when.due.year - years[len(years) // 2]) > 1:
        yield "far_year"
    words = re.findall(r"\b[A-Z][a-z]+", texts["timescale"])
    if len(words) > 2:
        yield "many_capitals"


def _status(action: ActionDraft, texts: Mapping[str, str]) -> Iterator[str]:
    status, cell = action.status, action.entry("status")
    printed = cell.phrase.text if cell else ""
    yield f"basis:{status.basis}:{'cell' if printed else 'fill' if cell and cell.fill else 'none'}"
    yield f"code:{'unknown' if status.code == 'unknown' else 'known'}:{status.basis}"
    if printed and printed != texts["status"]:
        yield "differs_from_cell"
    if status.text and len(status.text.split()) > 4:
        yield "long"
    if status.code == "unknown" and texts["progress"]:
        yield "unknown_beside_progress"
    if status.code != "unknown" and not status.rag:
        yield "no_colour"


# Signs of the cell's column and place.


def _around(draft: Draft, action: ActionDraft, ground: Ground) -> Iterator[str]:
    """Signs of the whole row: words in no field or of another action among its own, and what its table is like."""
    holes = ground.holes(action)
    if holes:
        yield f"hole:{'few' if holes < FEW else 'many'}"
    if ground.mixed(action):
        yield "mixed"
    table = draft.outline.tables[action.row.table]
    if table.actions is not None and table.actions.why.startswith("it is not a table"):
        yield "from_text"
    if not any(column.header for column in table.columns):
        yield "bare_table"


FEW = 4
"""A hole with fewer words is a small one."""


def _place(draft: Draft, action: ActionDraft, entry: Entry | None, ground: Ground) -> Iterator[tuple[str, float]]:
    if entry is None:
        yield "no_column", 1.0
        return
    if ground.after(entry):
        yield "followed", 1.0
    if ground.before(entry):
        yield "preceded", 1.0
    if entry.rows > 1:
        yield "shared:inferred" if entry.inferred else "shared", 1.0
    table = draft.outline.tables[action.row.table]
    at = next((n for n, one in enumerate(action.row.entries) if one is entry), None)
    if at is not None:
        column = table.columns[at]
        yield ("no_label" if not column.header else "label"), 1.0
        if column.decision is not None:
            yield "close_call", max(0.0, 1.0 - column.decision.margin)
            if column.decision.field != column.field:
                yield "overruled", 1.0


def _rivals(draft: Draft, table: int) -> dict[str, dict[str, float]]:
    """For each field, how much the columns of a table suggest another reading of it."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for column in draft.outline.tables[table].columns:
        decision = column.decision
        own = _kind(column.field)
        if decision is None:
            continue
        near = max(0.0, 1.0 - decision.margin)
        best, second = _kind(decision.best), _kind(decision.runner_up)
        if best != own:
            found[best]["overruled_here"] = 1.0
            found[own]["overruled"] = 1.0
        if second != own:
            found[second]["rival_column"] = max(near, found[second].get("rival_column", 0.0))
            found[own][f"runner_up:{second}"] = max(near, found[own].get(f"runner_up:{second}", 0.0))
        found[own]["close"] = max(near, found[own].get("close", 0.0))
        if column.field is None:
            for field in ("timescale", "outcome", "progress", "status", "extra", "owners"):
                found[field][f"column:{decision.best}"] = 1.0
    fields = Counter(_kind(column.field) for column in draft.outline.tables[table].columns)
    for field, count in fields.items():
        if count > 1:
            found[field][f"columns:{min(count, 3)}"] = 1.0
    return found


def _kind(role: str | None) -> str:
    """The field of a role: all owners count as one, and so does everything without a field."""
    return "owners" if role in OWNER_FIELDS else role if role in FIELDS or role == "area" else "extra"


# Signs of a whole area.


def _area_signs(draft: Draft, at: int, leads: Counter[str], ground: Ground) -> Iterator[str]:
    area = draft.areas[at]
    yield f"of_actions:{min(len(area.actions), 3)}"
    if len(draft.areas) == 1 and len(leads) > 1:
        yield "only_area_of_several_numbers"
    own = _leads(area)
    if len(own) > 1:
        yield "refs_of_several"
    if own and area.area.number and area.area.number not in own:
        yield "refs_of_another"
    if own and any(own & _leads(other) for n, other in enumerate(draft.areas) if n != at):
        yield "refs_shared_with_another"
    if any(ground.holes(action) for action in area.actions):
        yield "holes"
    yield from _loose_headings(draft, area, ground)
    yield from _heading_signs(draft, at, ground)


def _heading_signs(draft: Draft, at: int, ground: Ground) -> Iterator[str]:
    area, others = draft.areas[at], [other.area for n, other in enumerate(draft.areas) if n != at]
    heading = area.area.heading
    if not heading:
        yield "no_heading"
        if any(other.heading for other in others):
            yield "no_heading_here_alone"
        return
    if any(other.heading.text == heading.text for other in others):
        yield "heading_twice"
    if area.area.number is None and any(other.number for other in others):
        yield "no_number_here_alone"
    below = range(heading.words[-1].id + 1, min(_ids(area), default=0))
    if any(n in ground.loose for n in below):
        yield "words_below_heading"
    if any(n in ground.owner for n in below):
        yield "other_actions_between"


def _ids(area: AreaDraft) -> list[int]:
    """The ids of the words of an area's actions."""
    return [word.id for action in area.actions for word in row_words(action.row)]


def _loose_headings(draft: Draft, area: AreaDraft, ground: Ground) -> Iterator[str]:
    """Whether short texts without a stop are between the actions of an area, as headings are."""
    ids = _ids(area)
    if not ids:
        return
    low, high = min(ids), max(ids)
    for piece in draft.outline.unplaced:
        at = piece.phrase.words[0].id
        if low < at < high and at in ground.loose:
            size = len(piece.phrase.words)
            yield "loose_inside" if size > 8 or "stop" in form(piece.phrase.text) else "loose_heading_inside"


def _leads(area: AreaDraft) -> set[str]:
    return {lead for action in area.actions if (lead := lead_number(action.text("ref") or ""))}


_OF_THE_HOUSE = frozenset(("stop", "verb", "digits", "words", "capital", "lines", "date"))
"""Forms of descriptions and headings that differ from author to author.

With these as signs, 68 right descriptions of real documents had the warning, and without them 41.
"""


def _own_forms(field: str, text: str) -> Iterator[str]:
    """The forms of a text that are signs by themselves, and not only if they are odd in its plan."""
    bare = field in ("description", "area")
    return (name for name in form(text) if not (bare and (name in _OF_THE_HOUSE or name.startswith("looks:"))))


class _Seen:
    """What all fields of a plan are compared with."""

    def __init__(self, draft: Draft, found: Iterable[Found]) -> None:
        self.draft = draft
        self.actions = [action for area in draft.areas for action in area.actions]
        self.ground = ground_of(draft)
        self.texts = [texts_of(action) for action in self.actions]
        columns = {field: [one[field] for one in self.texts] for field in FIELDS}
        self.odd = {field: odd_forms(texts) for field, texts in columns.items()}
        self.common = {field: common_words(texts) for field, texts in columns.items()}
        self.mentions = {entry.id: len(entry.rows) for entry in draft.register}
        dues = (action.timescale.due for action in self.actions if action.timescale)
        self.years = sorted(due.year for due in dues if due)
        self.codes = codes_by_field(draft, found)
        self.whole = _document_signs(draft, self.actions, self.ground)
        self.beside = {table: _rivals(draft, table) for table in {action.row.table for action in self.actions}}
        self.labels = _labels(draft)
        self.textless = {action.row.table for action in self.actions if not action.text("description")}

    def row(self, n: int) -> Iterator[Unit]:
        """The fields of one action."""
        action, texts = self.actions[n], self.texts[n]
        before = self.actions[n - 1] if n and self.actions[n - 1].row.table == action.row.table else None
        around = dict.fromkeys(_around(self.draft, action, self.ground), 1.0) | self.whole
        if action.row.table in self.textless:
            around["textless_beside"] = 1.0
        if self.codes[action.row.id, "*"]:
            around["beside_doubt"] = 1.0
        own = {
            "ref": _ref(action, texts, before),
            "description": _description(action, texts),
            "owners": _owners(action, texts, self.mentions),
            "timescale": _timescale(action, texts, self.years),
            "status": _status(action, texts),
        }
        looks = {looks_like(text, self.draft.legend) for _, text in action.extra}
        for field in FIELDS:
            signs: Signs = dict.fromkeys(_own_forms(field, texts[field]), 1.0)
            signs |= self.odd[field][n] | around | dict.fromkeys(own.get(field, ()), 1.0)
            entry = action.entry("lead" if field == "owners" else field)
            signs |= dict(_place(self.draft, action, entry, self.ground))
            signs |= self.beside[action.row.table].get(field, {}) | self.common[field][n]
            if field in looks and field != "extra":
                signs["in_extra" if texts[field] else "in_extra_alone"] = 1.0
            held = sum(label in texts[field] for label in self.labels)
            if held > (field == "extra"):
                signs["holds_a_label"] = 1.0
            codes = self.codes[action.row.id, field] | self.codes[action.row.id, ""]
            signs |= {f"code:{code}": 1.0 for code in codes}
            yield Unit(Spot(row=action.row.id, part=field), field, signs, texts[field])


def units(draft: Draft, found: Iterable[Found] = ()) -> Iterator[Unit]:
    """Every field and area of a plan with the signs against it; ``found`` are the doubts already known."""
    seen = _Seen(draft, found)
    if seen.actions:
        for n in range(len(seen.actions)):
            yield from seen.row(n)
        yield from _areas(draft, seen.ground, seen.whole)


def codes_by_field(draft: Draft, found: Iterable[Found]) -> dict[tuple[int, str], set[str]]:
    """The codes of the doubts at each field of each row; those at a whole row under an empty field, all under `*`."""
    codes: dict[tuple[int, str], set[str]] = defaultdict(set)
    rows = [action.row for area in draft.areas for action in area.actions]
    by_row = {row.id: row for row in rows}
    by_table: dict[int, list[int]] = defaultdict(list)
    for row in rows:
        by_table[row.table].append(row.id)
    for spot, doubt in found:
        if spot.row in by_row:
            field = _field(draft, by_row[spot.row].table, spot.column) if spot.column is not None else spot.part or ""
            codes[spot.row, field.split("/")[0]].add(doubt.code)
            codes[spot.row, "*"].add(doubt.code)
        elif spot.table is not None:
            field = _field(draft, spot.table, spot.column) if spot.column is not None else ""
            for number in by_table[spot.table]:
                codes[number, field].add(doubt.code)
    return codes


def _field(draft: Draft, table: int, column: int) -> str:
    field = draft.outline.tables[table].columns[column].field
    return "owners" if field in OWNER_FIELDS else field if field in FIELDS else "extra"


def _areas(draft: Draft, ground: Ground, whole: Signs) -> Iterator[Unit]:
    headings = [area.area.heading.text for area in draft.areas]
    odd = odd_forms(headings)
    leads = Counter(lead for area in draft.areas for lead in _leads(area))
    for at, heading in enumerate(headings):
        signs: Signs = dict.fromkeys(_own_forms("area", heading), 1.0) | odd[at] | whole
        signs |= dict.fromkeys(_area_signs(draft, at, leads, ground), 1.0)
        yield Unit(Spot(area=at), "area", signs, heading)


def _labels(draft: Draft) -> frozenset[str]:
    """The labels that the plan prints over columns or before values, if they are long enough to be recognised."""
    titles = (column.title.strip(" :?") for table in draft.outline.tables for column in table.columns)
    return frozenset(title for title in titles if len(title) > 7)


def _document_signs(draft: Draft, actions: Sequence[ActionDraft], ground: Ground) -> Signs:
    signs: Signs = {}
    if not actions:
        return signs
    pieces = [piece.phrase for piece in draft.outline.unplaced if piece.phrase.words[0].id in ground.loose]
    signs["loose_refs"] = min(sum("ref_first" in form(one.text) for one in pieces) / len(actions), 1.0)
    signs["loose_verbs"] = min(
        sum("verb" in form(one.text) and len(one.words) > 4 for one in pieces) / len(actions), 1.0
    )
    signs["loose_pieces"] = min(len(pieces) / len(actions), 1.0)
    placed = sum(len(entry.phrase.words) for action in actions for entry in action.row.entries if entry)
    share = len(ground.loose) / max(placed, 1)
    signs["loose_words"] = min(share, 1.0)
    if share > 0.3:
        signs["many_loose"] = 1.0
    holed = sum(bool(ground.holes(action)) for action in actions) / len(actions)
    signs["holed"] = holed
    return signs
