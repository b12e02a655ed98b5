"""A request of the page -> a correction: what it is about, what the plan says now, and what it should say."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any, get_args

from pydantic import JsonValue, ValidationError

from planparse.corrections import Correction
from planparse.errors import PlanParseError
from planparse.outline.scored import Field
from planparse.plan.model import Action, Plan, Source
from planparse.profile import STATUS_CODES
from planparse.review.sheets import DocumentReading
from planparse.words import box_around

WHOLE = "action"
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_OWNER = ("role", "kind", "name", "title", "post", "organisation", "text")
_ROW_VERBS = ("join_rows", "lift_row", "drop_row")


class EditError(PlanParseError):
    """The page requests something that cannot be done."""


def correction(reading: DocumentReading, by: str, sent: dict[str, Any]) -> Correction:
    """The correction that the page requests. Raises `EditError` if it makes no sense in this plan."""
    about = dict(_about(reading, sent))
    now = datetime.now(UTC).replace(microsecond=0)
    told = {
        "id": str(uuid.uuid4()),
        "document": reading.plan.document.source.sha256,
        **about,
        "by": by,
        "at": now.isoformat().replace("+00:00", "Z"),
    }
    why = sent.get("why")
    if isinstance(why, str) and why.strip():
        told["why"] = why.strip()
    try:
        return Correction.model_validate(told)
    except ValidationError as error:
        raise EditError(None, f"this is not a correction ({error.errors()[0]['msg']})", "reload the page") from None


def _about(reading: DocumentReading, sent: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    if "undo" in sent:
        yield "undo", sent["undo"]
        return
    parts = str(sent.get("path", "")).split("/")[1:]
    field = str(sent.get("field") or "")
    if "issue" in sent:
        yield from _of_issue(reading, sent)
        return
    try:
        match parts:
            case ["areas", area, "actions", action]:
                yield from _of_action(reading, reading.plan.areas[int(area)].actions[int(action)], field, sent)
            case ["areas", area]:
                heading = reading.plan.areas[int(area)].heading
                yield from (("area", heading), ("field", "heading"), ("was", heading))
                yield "now", heading if sent.get("confirm") else _text(sent.get("now"))
            case ["tables", table]:
                own = reading.plan.tables[int(table)].columns
                was, places = (
                    own[field],
                    [int(table), *(same_header(reading.plan, int(table)) if sent.get("also") else [])],
                )
                taken = sent.get("take", sent.get("now"))  # another reading may name something that is not a field
                now = was if sent.get("confirm") else taken if taken in get_args(Field) else None
                yield ("tables", sorted(places)) if len(places) > 1 else ("table", places[0])
                yield from (("column", field), ("was", was), ("now", now))
            case ["areas"] | ["unplaced", _] if sent.get("verb") == "lift_words":
                yield from (("verb", "lift_words"), ("words", _chosen(reading, sent.get("words", []))))
            case ["unplaced", piece]:
                text = reading.plan.unplaced[int(piece)].text
                yield from (("unplaced", text), ("was", None), ("now", _target(reading, sent)))
            case ["document", *_] | [] | [""] if field in ("title", "organisation"):
                document = reading.plan.document
                was = document.title if field == "title" else document.organisation.text
                yield from (("field", field), ("was", was))
                yield "now", was if sent.get("confirm") else _text(sent.get("now"))
            case _:
                raise EditError(None, "this part of the plan cannot be corrected here", "correct the document")
    except (IndexError, KeyError, ValueError):
        raise EditError(None, "this is no longer in the plan", "reload the page") from None


def _of_issue(reading: DocumentReading, sent: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """An issue that a person has seen: of a table, or of the document or register."""
    path, code, said = (str(sent.get(name, "")) for name in ("path", "issue", "message"))
    base = [one for one in reading.plan.issues if (one.code, one.message) == (code, said)]
    if not any(one.path == path or one.path.startswith(f"{path}/") for one in base):
        raise EditError(None, "this is already settled, or is no longer in the plan", "reload the page")
    yield from (("issue", code), ("was", said), ("now", said))
    match path.split("/")[1:]:
        case ["tables", table]:
            yield "table", int(table)


def _of_action(reading: DocumentReading, action: Action, field: str, sent: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    verb = sent.get("verb")
    if verb:
        spots = reading.spots.get(str(sent["path"]), {})
        chosen = spots.get("description") or spots.get("", []) if verb in _ROW_VERBS else sent.get("words", [])
        words = _chosen(reading, chosen)
        yield from (("verb", verb), ("words", words[:1] if verb in _ROW_VERBS else words))
        if verb == "move_words":
            yield "now", _target(reading, sent)
        if verb == "split_row" and (ref := _text(sent.get("now"))):
            yield "now", ref
        return
    yield from (("action", action.id), ("field", field or WHOLE))
    was = value_of(reading, action, str(sent["path"]), field)
    yield "was", was
    if sent.get("confirm"):
        yield "now", was
    elif "take" in sent:
        yield "now", _taken(action, field, str(sent["take"]))
    else:
        yield "now", _now(field, sent.get("now"))


def value_of(reading: DocumentReading, action: Action, path: str, field: str) -> JsonValue:
    """What the plan says in a field, as in a correction's line: short, but enough to see whether it is still so."""
    if not field:
        return action.id
    if field == "area":
        return reading.plan.areas[int(path.split("/")[2])].heading
    if field.startswith("extra/"):
        return action.extra.get(field.removeprefix("extra/"))
    raw = action.model_dump(mode="json")[field]
    if field == "owners":
        return [{name: one[name] for name in _OWNER if one[name] is not None} for one in raw]
    if field == "timescale" and raw:
        return {name: raw[name] for name in ("text", "kind", "start", "due") if raw[name] is not None}
    if field == "status":
        return {name: raw[name] for name in ("code", "text") if raw[name] is not None}
    return raw  # type: ignore[no-any-return]  # pydantic's dump has no closer type


def _taken(action: Action, field: str, choice: str) -> JsonValue:
    """Another reading of a field that an issue offers."""
    if field == "status":
        code = choice.strip().lower().replace(" ", "_")
        if code not in STATUS_CODES:
            raise EditError(None, f"{choice!r} is not a status", "choose a status with Change")
        return {"code": code}
    if field == "timescale":
        return {"due": choice, "kind": "date", "precision": "day"} if _DATE.fullmatch(choice) else choice
    if field == "owners":
        role = action.owners[0].role if action.owners else "lead"
        return [{"role": role, "text": choice}]
    return choice


def _now(field: str, now: Any) -> JsonValue:  # noqa: ANN401  # the page's JSON
    if field == "owners":
        if not isinstance(now, list):
            raise EditError(None, "owners are a list", "reload the page")
        return [{name: one[name] for name in _OWNER if one.get(name)} for one in now]
    if field in ("timescale", "status"):
        return now  # type: ignore[no-any-return]
    return _text(now)


def _text(now: object) -> str | None:
    return str(now).strip() or None if now is not None else None


def _target(reading: DocumentReading, sent: dict[str, Any]) -> JsonValue:
    """Where words are moved to: an action's field, or unplaced."""
    to = sent.get("to")
    if not isinstance(to, dict):
        return "unplaced"
    parts = str(to["path"]).split("/")[1:]
    return {"action": reading.plan.areas[int(parts[1])].actions[int(parts[3])].id, "field": str(to["field"])}


def _chosen(reading: DocumentReading, chosen: Iterable[int]) -> list[dict[str, Any]]:
    """Chosen words, in runs. Raises `EditError` if there are none."""
    words = list(_words(reading, chosen))
    if not words:
        raise EditError(None, "no words of the document are chosen", "choose the words first")
    return words


def same_header(plan: Plan, table: int) -> list[int]:
    """The other tables (by place) with the same header row, whose columns are read as the same fields."""
    columns = list(plan.tables[table].columns.items())
    return [at for at, one in enumerate(plan.tables) if at != table and list(one.columns.items()) == columns]


def _words(reading: DocumentReading, chosen: Iterable[int]) -> Iterator[dict[str, Any]]:
    """Chosen words in runs: words that follow each other in one cell, on one page or line."""
    wanted = set(chosen)
    for fields in reading.spots.values():
        for field, ids in fields.items():
            if field == "" and len(fields) > 1:
                continue
            run: list[int] = []
            for one in (*ids, -1):
                together = (
                    not run or reading.shown.place_of[one][1:4] == reading.shown.place_of[run[-1]][1:4]
                    if one >= 0
                    else False
                )
                if run and (one not in wanted or not together):
                    yield _run(reading, run)
                    run = []
                if one in wanted and one in reading.shown.place_of:
                    wanted.discard(one)
                    run.append(one)


def _run(reading: DocumentReading, run: list[int]) -> dict[str, Any]:
    found = [reading.shown.place_of[one] for one in run]
    boxes = [box for *_, box in found if box]
    around = box_around(boxes) if boxes else None
    _, page, sheet, line, _ = found[0]
    source = Source(page=page, sheet=sheet, line=line, bbox=around)
    told = source.model_dump(mode="json")
    return {"text": " ".join(text for text, *_ in found), "source": told}
