"""A person's decisions about fields, on the assembled plan. Each gives a new plan and a repair, and settles doubts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from pydantic import JsonValue, ValidationError

from planparse.cells.timescales import read_timescale
from planparse.corrections.file import Correction
from planparse.corrections.owners import changed_owners, with_register
from planparse.corrections.structure import CODE, Stale, heading_parts, moved_paths, said_by
from planparse.lexicon.authorities import find_authority
from planparse.plan.model import (
    Action,
    Area,
    Issue,
    Organisation,
    Outcome,
    Plan,
    Repair,
    Source,
    Status,
    Timescale,
    Typed,
)
from planparse.plan.paths import escaped

WHOLE = "action"
"""In place of a field: the action as a whole, which can be confirmed."""

NO_ACTION = "its action is not in the plan"
"""Why a correction is not applied if its action has another id or is gone."""

_TEXTS = frozenset({"title", "answers", "description", "progress"})
_FOLLOWS = frozenset({"owner_id", "display"})
_DOCUMENT_FIELDS = frozenset({"title", "organisation"})
_ELSEWHERE = ("/areas/", "/tables/")
"""Paths of issues that are settled by a correction of their action or column, or that name their table."""
_AREA_FIELDS = frozenset({"heading", "title", "number", "theme", "kind"})


def with_value(plan: Plan, correction: Correction, ident: str | None) -> Plan:
    """Return the plan with one field as decided. ``ident`` is the id that the correction's action has in this plan.

    Raises `Stale` if the field does not say what the correction expects, or cannot have the new value.
    """
    try:
        if correction.area is not None:
            return _with_area_value(plan, correction)
        if correction.issue is not None or correction.unplaced is not None:
            return seen(plan, correction)
        if correction.column_of:
            for table in correction.column_of:
                plan = _settled_column(plan, correction, table)
            return plan
        if correction.action is None:
            return _with_document_value(plan, correction)
        return _with_action_value(plan, correction, ident)
    except ValidationError as error:
        faults = "; ".join(fault["msg"] for fault in error.errors()[:3])
        raise Stale(f"the new value is not one that {correction.field} can have ({faults})") from None


def _with_action_value(plan: Plan, correction: Correction, ident: str | None) -> Plan:
    where = next(
        ((a, k) for a, area in enumerate(plan.areas) for k, one in enumerate(area.actions) if one.id == ident), None
    )
    if ident is None or where is None:
        raise Stale(NO_ACTION)
    field = correction.field or ""
    a, k = where
    area, action = plan.areas[a], plan.areas[a].actions[k]
    has = _value(area, action, field)
    if not matches(correction.was, has):
        if field == WHOLE or not _says(correction.now, has):
            raise Stale(f"{field} says {_short(has)} now")
        correction = correction.model_copy(update={"was": correction.now})  # as decided: the profile says so now
    if correction.confirms or field == WHOLE:
        return _decided(plan, correction, f"/areas/{a}/actions/{k}", _short(has), _short(has))
    changed = _changed(plan, a, k, correction)
    new_a, new_k = next(
        (i, j) for i, one in enumerate(changed.areas) for j, act in enumerate(one.actions) if act.id == ident
    )
    after = _value(changed.areas[new_a], changed.areas[new_a].actions[new_k], field)
    path = f"/areas/{new_a}/actions/{new_k}"
    decided = _decided(moved_paths(plan, changed), correction, path, _short(has), _short(after))
    doubts = read_timescale(correction.now).doubts if field == "timescale" and isinstance(correction.now, str) else ()
    typed = tuple(
        Issue(
            code=one.code,
            severity=one.severity,
            path=f"{path}/{field}",
            message=one.message,
            alternatives=one.alternatives,
        )
        for one in doubts
        if one.severity != "info"
    )  # a typed date is read like a printed one, and may be as doubtful
    return decided.model_copy(update={"issues": (*decided.issues, *typed)}) if typed else decided


def _value(area: Area, action: Action, field: str) -> JsonValue:
    """What the plan says in this field of an action, as JSON. Raises `Stale` for a field that does not exist."""
    if field == WHOLE:
        return action.id
    if field == "area":
        return area.heading
    if field.startswith("extra/"):
        return action.extra.get(field.removeprefix("extra/"))
    if field not in _CHANGES:
        raise Stale(f"{field!r} is not a field of an action that can be corrected")
    return cast("JsonValue", action.model_dump(mode="json")[field])


def matches(was: JsonValue, has: JsonValue) -> bool:
    """Whether a field says what a correction expects: the members that the correction names, or only the text.

    An owner's id and display depend on other actions too, and are not compared.

    >>> matches("completed", {"code": "completed", "text": "Done"}), matches({"code": "planned"}, {"code": "completed"})
    (True, False)
    >>> matches(["HR"], [{"display": "HR", "kind": "body"}]), matches([], None)
    (True, False)
    """
    if isinstance(has, dict) and isinstance(was, dict):
        asked = {key: value for key, value in was.items() if key not in _FOLLOWS}
        return bool(asked) and all(key in has and matches(value, has[key]) for key, value in asked.items())
    if isinstance(has, list) and isinstance(was, list):
        return len(was) == len(has) and all(map(matches, was, has))
    if isinstance(has, dict) and isinstance(was, str):
        return was in (has.get("code"), has.get("display"), has.get("text"))
    return was == has


def _says(now: JsonValue, has: JsonValue) -> bool:
    """Whether a field already has its corrected value. The wording of an owner's cell does not matter."""
    if isinstance(now, list) and isinstance(has, list):
        named = [
            {key: value for key, value in one.items() if key != "text"}
            if isinstance(one, dict) and ("name" in one or "post" in one)
            else one
            for one in now
        ]
        return matches(cast("JsonValue", named), has)
    return matches(now, has)


def _short(value: JsonValue) -> str | None:
    """A value as one line for people."""
    if isinstance(value, list):
        return "; ".join(filter(None, map(_short, value))) or None
    if isinstance(value, dict):
        said = str(value.get("display") or value.get("code") or value.get("text"))
        dates = [f"{name} {value[name]}" for name in ("start", "due") if value.get(name)]
        return f"{said} ({', '.join(dates)})" if dates else said
    return None if value is None or value == "" else str(value)


def _changed(plan: Plan, a: int, k: int, correction: Correction) -> Plan:
    field, now = correction.field or "", correction.now
    if field == "area":
        return _moved(plan, a, k, now)
    action = plan.areas[a].actions[k]
    change = _CHANGES["extra"] if field.startswith("extra/") else _CHANGES[field]
    changed = change(plan, a, k, field, now)
    if field in ("area", "ref", "status") or not _is_typed(_value(plan.areas[a], action, field), now, action):
        return changed
    own = changed.areas[a].actions[k]
    provenance = _stands(own.provenance, field.partition("/")[0], correction)
    return _with_action(changed, a, k, provenance=provenance)


def _stands(
    provenance: Mapping[str, tuple[Source | Typed, ...]], field: str, correction: Correction
) -> dict[str, tuple[Source | Typed, ...]]:
    """The places of a field's words: where a person chose them, if they did; typed words have no place."""
    chosen = tuple(dict.fromkeys(words.source for words in correction.words))
    known = {word for words in correction.words for word in words.text.split()}
    if chosen and set(_words(correction.now)) <= known:
        return {**provenance, field: chosen}
    return {**provenance, field: (*(chosen or provenance.get(field, ())), Typed(typed=str(correction.id)))}


def _is_typed(was: JsonValue, now: JsonValue, action: Action) -> bool:
    """Whether the new value has words that neither the old one nor the action's whole cells have."""
    return not set(_words(now)) <= {*_words(was), *_words(list(action.printed.values()))}


_PRINTED = frozenset({"text", "name", "title", "post", "organisation", "label"})
"""The members of a value that are words of the document, or a person's. All others are codes and dates."""


def _words(value: JsonValue) -> list[str]:
    if isinstance(value, dict):
        return [word for key, one in value.items() if key in _PRINTED for word in _words(one)]
    if isinstance(value, list):
        return [word for one in value for word in _words(one)]
    return [word.strip(",;()") for word in value.split()] if isinstance(value, str) else []


def _with_action(plan: Plan, a: int, k: int, **update: Any) -> Plan:  # noqa: ANN401  # any field's value
    action = Action.model_validate({**dict(plan.areas[a].actions[k]), **update})
    actions = plan.areas[a].actions
    return _with_area(plan, a, actions=(*actions[:k], action, *actions[k + 1 :]))


def _with_area(plan: Plan, a: int, **update: Any) -> Plan:  # noqa: ANN401  # any field's value
    area = Area.model_validate({**dict(plan.areas[a]), **update})
    return plan.model_copy(update={"areas": (*plan.areas[:a], area, *plan.areas[a + 1 :])})


def _text_changed(plan: Plan, a: int, k: int, field: str, now: JsonValue) -> Plan:
    return _with_action(plan, a, k, **{field: "" if now is None and field == "description" else now})


def _extra_changed(plan: Plan, a: int, k: int, field: str, now: JsonValue) -> Plan:
    label, extra = field.removeprefix("extra/"), dict(plan.areas[a].actions[k].extra)
    if now is None:
        extra.pop(label, None)
    else:
        extra[label] = cast("str", now)
    return _with_action(plan, a, k, extra=extra)


def _status_changed(plan: Plan, a: int, k: int, _field: str, now: JsonValue) -> Plan:
    has = plan.areas[a].actions[k].status
    told = {"code": now} if isinstance(now, str) else now if isinstance(now, dict) else {"code": "unknown"}
    return _with_action(plan, a, k, status=Status.model_validate({**dict(has), **told}))


def _timescale_changed(plan: Plan, a: int, k: int, _field: str, now: JsonValue) -> Plan:
    if isinstance(now, str):
        read = read_timescale(now)
        now = {name: getattr(read, name) for name in Timescale.model_fields if name != "milestones"}
        now["milestones"] = [{"label": one.label, "date": one.date} for one in read.milestones]  # type: ignore[dict-item]
    elif isinstance(now, dict):
        has = plan.areas[a].actions[k].timescale
        blank: dict[str, Any] = dict.fromkeys(Timescale.model_fields)
        blank |= {"milestones": (), "unread": (), "certainty": "stated", "text": ""}
        now = {**(dict(has) if has else blank), **now}
    return _with_action(plan, a, k, timescale=None if now is None else Timescale.model_validate(now))


def _outcome_changed(plan: Plan, a: int, k: int, _field: str, now: JsonValue) -> Plan:
    """Change the action's own outcome. An outcome that it shared with other actions stays with those."""
    ref = plan.areas[a].actions[k].ref
    kept: list[Outcome] = []
    at, source, measures = len(plan.areas[a].outcomes), Source(), plan.areas[a].actions[k].measures
    for place, outcome in enumerate(plan.areas[a].outcomes):
        others = tuple(one for one in outcome.refs if one != ref)
        if others != outcome.refs:
            at, source, measures = place, outcome.source, outcome.measures
        if others:
            kept.append(outcome.model_copy(update={"refs": others}))
    if now is not None:
        own = Outcome(text=cast("str", now), refs=(ref,), inferred=False, measures=measures, source=source)
        kept.insert(min(at + 1, len(kept)), own)
    return _with_action(_with_area(plan, a, outcomes=tuple(kept)), a, k, outcome=now)


def _ref_changed(plan: Plan, a: int, k: int, _field: str, now: JsonValue) -> Plan:
    """Change the ref wherever the plan mentions it."""
    was = plan.areas[a].actions[k].ref
    if not isinstance(now, str) or not now.strip():
        raise Stale("a ref cannot be empty")
    if now in {action.ref for action in plan.actions}:
        raise Stale(f"another action has the ref {now!r}")

    def renamed(refs: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(now if ref == was else ref for ref in refs)

    def of_action(action: Action) -> Action:
        references = tuple(one.model_copy(update={"ref": now}) if one.ref == was else one for one in action.references)
        return action.model_copy(update={"ref": now if action.ref == was else action.ref, "references": references})

    areas = tuple(
        area.model_copy(
            update={
                "actions": tuple(map(of_action, area.actions)),
                "outcomes": tuple(one.model_copy(update={"refs": renamed(one.refs)}) for one in area.outcomes),
            }
        )
        for area in plan.areas
    )
    owners = tuple(one.model_copy(update={"mentions": renamed(one.mentions)}) for one in plan.owners)
    return plan.model_copy(update={"areas": areas, "owners": owners})


def _owners_changed(plan: Plan, a: int, k: int, _field: str, now: JsonValue) -> Plan:
    if not isinstance(now, list):
        raise Stale("owners are a list")
    owners, register = changed_owners(plan, plan.areas[a].actions[k], now)
    changed = _with_action(plan, a, k, owners=owners)
    return register(changed)


def _moved(plan: Plan, a: int, k: int, now: JsonValue) -> Plan:
    """Move an action and its outcome to another area: as the area's last action, or as its first if it comes later."""
    target = next((at for at, area in enumerate(plan.areas) if area.heading == now), None)
    if target is None or target == a:
        raise Stale(f"no other area has the heading {now!r}")
    action = plan.areas[a].actions[k]
    rest = [one for one in plan.areas[a].actions if one.id != action.id]
    own = [one for one in plan.areas[a].outcomes if action.ref in one.refs]
    left = [
        one.model_copy(update={"refs": tuple(ref for ref in one.refs if ref != action.ref)})
        for one in plan.areas[a].outcomes
        if one.refs != (action.ref,)
    ]
    carried = [one.model_copy(update={"refs": (action.ref,)}) for one in own]
    there = plan.areas[target]
    later = target > a
    actions = (action, *there.actions) if later else (*there.actions, action)
    outcomes = (*carried, *there.outcomes) if later else (*there.outcomes, *carried)
    moved = _with_area(plan, a, actions=tuple(rest), outcomes=tuple(left))
    there_too = _with_area(moved, target, actions=actions, outcomes=outcomes)
    return with_register(there_too, plan.owners)  # the order of first mention has changed


Change = Callable[[Plan, int, int, str, JsonValue], Plan]
_CHANGES: Mapping[str, Change] = {
    **dict.fromkeys(_TEXTS, _text_changed),
    "extra": _extra_changed,
    "status": _status_changed,
    "timescale": _timescale_changed,
    "outcome": _outcome_changed,
    "ref": _ref_changed,
    "owners": _owners_changed,
}
"""How to change each field of an action: plan, place of the area and of the action, field, new value."""


def _with_area_value(plan: Plan, correction: Correction) -> Plan:
    field = correction.field or ""
    at = next((at for at, area in enumerate(plan.areas) if area.heading == correction.area), None)
    if at is None:
        raise Stale(f"no area has the heading {correction.area!r}")
    if field not in _AREA_FIELDS:
        raise Stale(f"{field!r} is not a field of an area that can be corrected")
    area = plan.areas[at]
    has = getattr(area, field)
    if correction.was != has:
        raise Stale(f"{field} says {_short(has)} now")
    changed = plan
    if not correction.confirms:
        update: dict[str, JsonValue] = {field: correction.now}
        if field == "heading" and isinstance(correction.now, str):
            update |= heading_parts(area, correction.now)
        changed = _with_area(plan, at, **update)
    return _decided(changed, correction, f"/areas/{at}", _short(has), _short(correction.now), whole=True)


def _with_document_value(plan: Plan, correction: Correction) -> Plan:
    """Change the document's title or council. The council's codes follow its name."""
    field, now, document = correction.field, correction.now, plan.document
    has = document.title if field == "title" else document.organisation.text
    if field not in _DOCUMENT_FIELDS or not (now is None or isinstance(now, str)):
        raise Stale(f"{field!r} is not a field of the document that can be corrected")
    if has not in (correction.was, now):
        raise Stale(f"{field} says {_short(has)} now")
    if field == "title":
        document = document.model_copy(update={"title": now})
    elif now != has:
        found = find_authority(now) if now else None
        codes = (found.name, found.gss_code, found.la_code) if found else (None, None, None)
        named = dict(zip(("name", "gss_code", "la_code"), codes, strict=True))
        document = document.model_copy(update={"organisation": Organisation.model_validate({"text": now, **named})})
    changed = plan.model_copy(update={"document": document})
    return _decided(changed, correction, f"/document/{field}", has, now, whole=True)


def _settled_column(plan: Plan, correction: Correction, table: int) -> Plan:
    """Settle what was doubtful about a column that was confirmed or already decided."""
    label = correction.column or ""
    path = f"/tables/{table}/columns/{escaped(label)}"
    settled = [one for one in plan.issues if one.path == path]
    if not correction.confirms:
        return _settled(plan, settled)
    columns = plan.tables[table].columns if table < len(plan.tables) else {}
    if label not in columns:
        raise Stale(f"no such table has a column {label!r}")
    if columns[label] != correction.was:
        raise Stale(f"the column {label!r} is read as {columns[label] or 'extra'} now")
    said = columns[label] or "extra"
    why = f"the column {label!r} was confirmed by {said_by(correction)}{_settling(settled)}"
    return _settled(plan, settled, Repair(code=CODE, path=path, before=said, after=said, why=why))


def _settled(plan: Plan, issues: Sequence[Issue], *repairs: Repair) -> Plan:
    """Return the plan without these issues, and with the repair that settles them."""
    kept = tuple(one for one in plan.issues if one not in issues)
    return plan.model_copy(update={"issues": kept, "repairs": (*plan.repairs, *repairs)})


def _settling(issues: Sequence[Issue]) -> str:
    """What a repair says about the issues that it settles."""
    codes = ", ".join(dict.fromkeys(one.code for one in issues))
    return f"; settles {codes}" if codes else ""


def seen(plan: Plan, correction: Correction) -> Plan:
    """Return the plan after a person confirmed an issue of the document or of a table, or an unplaced text."""
    if not correction.confirms:
        raise Stale("it can only be confirmed: `was` and `now` must be the same")
    path, kept = "", plan.issues
    if correction.issue is not None:
        told = _message(correction)
        found = [one for one in plan.issues if one.code == correction.issue and told in (None, one.message)]
        table = None if correction.table is None else f"/tables/{correction.table}/"
        found = [one for one in found if (one.path.startswith(table) if table else not one.path.startswith(_ELSEWHERE))]
        if not found:
            raise Stale("the plan has no such issue")
        path, kept = found[0].path, tuple(one for one in plan.issues if one not in found)
    else:
        place = next((at for at, one in enumerate(plan.unplaced) if one.text == correction.unplaced), None)
        if place is None:
            raise Stale("this text is no longer in `unplaced`")
        path = f"/unplaced/{place}"
    what = correction.issue or "unplaced"
    said = correction.unplaced or _message(correction)
    repair = Repair(code=CODE, path=path, before=said, after=said, why=f"{what}: confirmed by {said_by(correction)}")
    return plan.model_copy(update={"issues": kept, "repairs": (*plan.repairs, repair)})


def _message(correction: Correction) -> str | None:
    """The message of an issue, if the correction has it."""
    return correction.was if isinstance(correction.was, str) else None


def _decided(
    plan: Plan, correction: Correction, base: str, before: str | None, after: str | None, *, whole: bool = False
) -> Plan:
    """Return the plan with the repair that says who decided, and without the issues that the decision settles."""
    field = correction.field or ""
    path = base if field in (WHOLE, "area") or whole else f"{base}/{'/'.join(map(escaped, field.split('/', 1)))}"
    if whole:
        settled = [one for one in plan.issues if one.path in (base, f"{base}/{field}")]
    elif field == WHOLE:
        settled = [one for one in plan.issues if one.path == base]
    elif field == "area":
        settled = []
    else:
        settled = [one for one in plan.issues if one.path == path or one.path.startswith(f"{path}/")]
    what = "confirmed" if correction.confirms else "decided"
    why = f"{field}: {what} by {said_by(correction)}{_settling(settled)}"
    return _settled(plan, settled, Repair(code=CODE, path=path, before=before, after=after, why=why))
