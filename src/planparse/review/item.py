"""What the page shows about one action, area, table or text: each field with its words, issues and changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from planparse.emit.issue_words import PLAIN
from planparse.plan.model import Action, Area, Issue, Owner, Plan, Repair, Timescale
from planparse.plan.paths import column_of, place
from planparse.review.edits import same_header
from planparse.review.sheets import DocumentReading
from planparse.view.actions import in_words, words

Shown = dict[str, Any]

_FIELDS = (
    ("title", "Title"),
    ("answers", "Answers"),
    ("description", "Action"),
    ("owners", "Owners"),
    ("timescale", "Timescale"),
    ("status", "Status"),
    ("outcome", "Outcome"),
    ("progress", "Progress"),
    ("ref", "Reference"),
)
COLUMNS = {
    **dict(_FIELDS),
    "description": "Action",
    "ref": "Reference",
    "strategic_lead": "Owners: strategic lead",
    "operational_lead": "Owners: operational lead",
    "lead": "Owners: lead",
    "support": "Owners: support",
}
"""The field of a column, in the words of the page."""

KEPT = "Kept as it is"
"""The words for a column without a field, if there is little room."""

EXTRA = "None of these (kept as an extra column)"

_ALWAYS = ("description", "owners", "timescale", "status", "ref")
"""Fields that are shown even if they are empty, so that missing ones are seen."""

_REFS = 20
"""How many actions of an area are named beside it."""

_PARTS = {"ref_printed": "ref", "measures": "outcome"}
"""Fields of the contract that are shown as part of another."""


class Unknown(Exception):  # noqa: N818  # an answer, not a fault
    """The plan has nothing at this path (any longer)."""


def item(reading: DocumentReading, path: str) -> Shown:
    """What the page shows for a path of the plan. Raises `Unknown`."""
    plan, parts = reading.plan, path.split("/")[1:]
    try:
        match parts:
            case ["areas", area, "actions", action]:
                shown = _action(plan, plan.areas[int(area)], plan.areas[int(area)].actions[int(action)])
            case ["areas"]:
                shown = {"kind": "areas", "name": "The plan’s headings and actions", "fields": []}
            case ["areas", area]:
                shown = _area(plan.areas[int(area)], int(area))
            case ["tables", table]:
                shown = _table(plan, int(table))
            case ["unplaced", piece]:
                found = plan.unplaced[int(piece)]
                shown = {
                    "kind": "unplaced",
                    "name": "Text with no place",
                    "aside": found.why,
                    "fields": [_field("", "Text", found.text)],
                }
            case ["owners", owner]:
                shown = _registered(plan, int(owner))
            case _:
                shown = {"kind": "document", "name": _name_of(parts), "fields": _of_document(plan, parts)}
    except (IndexError, ValueError):
        raise Unknown(path) from None
    said = list(_notes(plan, path))
    if shown["kind"] == "table":
        said = [(column_of(name) or name, note) for name, note in said]
    where = reading.spots.get(path, {})
    keeps = _for_the_council(plan, parts)
    for field in shown["fields"]:
        field["notes"] = [note for name, note in said if _PARTS.get(name, name) == field["name"]]
        field["words"] = where.get(field["name"], [])
        field["keep"] = keeps.get(field["name"], [])
    names = {field["name"] for field in shown["fields"]}
    whole = [note for name, note in said if _PARTS.get(name, name) not in names]
    own = where.get("heading") if shown["kind"] == "area" else where.get("")  # a theme may be pages above
    every = own or [one for ids in where.values() for one in ids]
    sheets = sorted({reading.shown.sheet_of[one] for one in every if one in reading.shown.sheet_of})
    return {**shown, "path": path, "notes": whole, "words": every, "sheets": sheets}


def _action(plan: Plan, area: Area, action: Action) -> Shown:
    when = action.timescale
    values = {
        "title": (action.title, ""),
        "answers": (action.answers, ""),
        "description": (action.description, ""),
        "owners": ("\n".join(map(_owner, action.owners)), ""),
        "timescale": (when.text if when else None, _when(when)),
        "status": (words(action.status.code), f"read from: {action.status.text}" if action.status.text else ""),
        "outcome": (action.outcome, ""),
        "progress": (action.progress, ""),
        "ref": (action.ref, f"printed: {action.ref_printed}" if action.ref_printed else "not printed"),
    }
    spoken_of = {_PARTS.get(field, field) for _, field in map(place, _paths(plan, action))}
    fields = [
        _field(name, label, values[name][0], values[name][1])
        for name, label in _FIELDS
        if values[name][0] or name in _ALWAYS or name in spoken_of
    ]
    fields += [_field(f"extra/{header}", header, text) for header, text in action.extra.items()]
    raw = action.model_dump(mode="json", include={"id", "owners", "timescale", "status", "description", "title", "ref"})
    return {
        "kind": "action",
        "name": f"Action {action.ref}",
        "aside": area.heading,
        "fields": fields,
        "value": {**raw, "area": area.heading},
    }


_INITIALS = re.compile(r"(?:[A-Z]\.? ?){2,4}")


def _for_the_council(plan: Plan, parts: list[str]) -> dict[str, list[dict[str, str]]]:
    """For each field, entries that can be kept for the council: the part of its profile, the label and the value."""
    match parts:
        case ["tables", table]:
            columns = plan.tables[int(table)].columns
            return {
                header: [_entry("headers", header, role or "extra")]
                for header, role in columns.items()
                if not header.startswith("(column ")
            }
        case ["areas", area, "actions", action]:
            found = plan.areas[int(area)].actions[int(action)]
            status = found.status
            words_of_it = status.text or (status.rag.capitalize() if status.rag else "")
            initials = [
                _entry("initials", owner.text, "" if owner.name == owner.text else owner.name or "")
                for owner in found.owners
                if owner.kind == "person" and _INITIALS.fullmatch(owner.text)
            ]
            return {"status": [_entry("legend", words_of_it, status.code)] if words_of_it else [], "owners": initials}
    return {}


def _registered(plan: Plan, number: int) -> Shown:
    """An owner's entry in the register, with the actions that mention it."""
    owner = plan.owners[number]
    fields = [_field("name", "Known as", owner.display), _field("mentions", "Actions", ", ".join(owner.mentions))]
    return {"kind": "owner", "name": f"Owner: {owner.display}", "fields": fields}


def _of_document(plan: Plan, parts: list[str]) -> list[Shown]:
    """Fields of the document that can be corrected: its title and its council."""
    about, known = plan.document, plan.document.organisation
    aside = f"{known.name}, {known.gss_code}" if known.name else "planparse does not know this council"
    fields = [_field("title", "Title", about.title), _field("organisation", "Council", known.text, aside)]
    return [one for one in fields if parts[:1] != ["document"] or one["name"] in parts[1:2]]


def _entry(part: str, label: str, value: str) -> dict[str, str]:
    return {"part": part, "label": label, "value": value}


def _paths(plan: Plan, action: Action) -> Iterator[str]:
    base = next(
        f"/areas/{i}/actions/{j}"
        for i, area in enumerate(plan.areas)
        for j, a in enumerate(area.actions)
        if a is action
    )
    yield from (issue.path for issue in plan.issues if place(issue.path)[0] == base)


def _owner(owner: Owner) -> str:
    return f"{owner.display} – {words(owner.role)}"


def _when(when: Timescale | None) -> str:
    return in_words(when, ()) if when else ""


def _area(area: Area, number: int) -> Shown:
    fields = [_field("heading", "Heading", area.heading)]
    if area.theme:
        fields.append(_field("theme", "Theme", area.theme))
    count, refs = len(area.actions), ", ".join(action.ref for action in area.actions[:_REFS])
    more = ", …" if count > _REFS else ""
    return {
        "kind": "area",
        "name": f"Area {area.number or number + 1}",
        "aside": f"{count} action{'' if count == 1 else 's'}{': ' if count else ''}{refs}{more}",
        "fields": fields,
        "value": {"heading": area.heading},
    }


def _table(plan: Plan, number: int) -> Shown:
    table = plan.tables[number]
    pages = ", ".join(map(str, table.pages))
    return {
        "kind": "table",
        "name": f"Table {number + 1}",
        "aside": f"page {pages}" if pages else "",
        "fields": [_field(header, header, COLUMNS.get(role or "", EXTRA)) for header, role in table.columns.items()],
        "value": {"columns": table.columns, "table": number, "same": same_header(plan, number)},
    }


def _field(name: str, label: str, text: str | None, aside: str = "") -> Shown:
    return {"name": name, "label": label, "text": text or "", "aside": aside}


def _name_of(parts: list[str]) -> str:
    if parts[:1] == ["document"] and len(parts) > 1:
        return f"The document: {parts[1].replace('_', ' ')}"
    return {"unplaced": "Text with no place"}.get("".join(parts), "The whole document")


def _notes(plan: Plan, path: str) -> Iterator[tuple[str, Shown]]:
    """The notes about a path, each with its field: errors, then warnings, then other issues, then repairs."""
    order = {"error": 0, "warning": 1, "info": 2}
    for issue in sorted(plan.issues, key=lambda one: order[one.severity]):
        base, field = place(issue.path)
        if base == path:
            yield field, _of_issue(issue)
    for repair in plan.repairs:
        base, field = place(repair.path)
        if base == path:
            yield field, _of_repair(repair)


def _of_issue(issue: Issue) -> Shown:
    return {
        "level": issue.severity,
        "title": PLAIN.get(issue.code) or issue.code.replace("_", " ").capitalize(),
        "text": issue.message,
        "choices": list(issue.alternatives),
        "code": issue.code,
    }


def _of_repair(repair: Repair) -> Shown:
    title = repair.code.replace("_", " ").capitalize()
    return {"level": "repair", "title": title, "text": repair.why, "before": repair.before, "after": repair.after}
