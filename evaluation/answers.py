"""Gold answers of all kinds (styles, corpus) in one form: the fields that a plan must have, action by action."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.score import said_under

from evaluation.said import (
    owner_readings,
    said_answers,
    said_extra,
    said_owner_cell,
    said_status_cell,
    timescale_reading,
)
from planparse.plan.model import Action, Area

Says = Callable[[Area, Action], list[Any]]
"""A function that returns what a plan says in a field, in all places where the contract may put it."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an answer: ``right`` are the right values, ``parts`` the parts that an issue about it may point at.

    ``labels`` are the printed labels of its column. With ``open_doubt``, the document itself leaves the field unknown:
    a warning there is not noise. With ``only_if_wrong``, the document has no column for it: it counts only if the plan
    has a value all the same.
    """

    kind: str
    right: tuple[Any, ...]
    says: Says
    parts: tuple[str, ...]
    labels: tuple[str, ...] = ()
    open_doubt: bool = False
    only_if_wrong: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One action of an answer."""

    ref: str
    text: str
    area: int
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """One area of an answer: the values of its own fields, by name."""

    heading: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one file."""

    case: str
    path: Path
    layout: str
    title: str | None
    entries: tuple[Entry, ...]
    areas: tuple[Heading, ...]

    @property
    def form(self) -> str:
        """The file's format, by its ending."""
        return self.path.suffix.lstrip(".").lower()


def answers(folder: Path) -> Iterator[Answer]:
    """The answers in a folder and below it, by name."""
    for path in sorted(folder.rglob("*.gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        file = file_of(path)
        yield _of_corpus(gold, file) if gold["areas"] and "rows" in gold["areas"][0] else _of_style(gold, file)


def file_of(answer: Path) -> Path:
    """The file of an answer: `NAME.pdf.gold.json` or `NAME.gold.json` is beside `NAME.pdf`."""
    own = answer.with_name(answer.name.removesuffix(".gold.json"))
    if own.is_file():
        return own
    return next(path for path in sorted(answer.parent.glob(f"{own.name}.*")) if ".gold" not in path.name)


# The styles' answers

AREA_FIELDS = {"number": "area number", "title": "area title", "theme": "area theme"}
"""Fields of an area that are compared besides the heading; not its kind, which answers give differently."""


def _of_style(gold: dict[str, Any], path: Path) -> Answer:
    labels: dict[str, tuple[str, ...]] = {}
    answered = {name for area in gold["areas"] for action in area["actions"] for name in action}
    for name, label in gold["headers"]:
        if name in _KNOWN or name in answered:  # the answer has no cells for others: hidden columns, an export's own
            labels[name] = (*labels.get(name, ()), label)
    entries = tuple(
        Entry(
            action["ref"] or "",
            action["description"],
            number,
            tuple(_style_fields(action, area["heading"] or "", labels, gold.get("drop", []))),
        )
        for number, area in enumerate(gold["areas"])
        for action in area["actions"]
    )
    areas = tuple(
        Heading(area["heading"] or "", {name: area.get(name) for name in AREA_FIELDS if _printed(name, area)})
        for area in gold["areas"]
        if not all("area" in action.get("drop", []) for action in area["actions"])
    )
    return Answer(gold["name"], path, "styles", gold["title"], entries, areas)


def _printed(name: str, area: Mapping[str, Any]) -> bool:
    """Whether the document says this about the area: a number that no heading prints is the answer's own count."""
    return name != "number" or str(area["number"]) in (area["heading"] or "")


def _style_fields(
    action: dict[str, Any], heading: str, labels: Mapping[str, tuple[str, ...]], dropped: list[str]
) -> Iterator[Field]:
    silent = {*dropped, *action.get("drop", [])}
    alt = {name: [_read(name, value) for value in values] for name, values in action.get("alt", {}).items()}

    def made(kind: str, value: Any, says: Says, **more: Any) -> Iterator[Field]:  # noqa: ANN401 - any JSON value
        name = more.pop("name", kind)
        if name not in silent:
            right = (value, *alt.get(name, []))
            absent = name not in labels and value in (None, "unknown", ())
            parts = more.pop("parts", (name,))
            yield Field(kind, right, says, parts, labels.get(name, ()), only_if_wrong=absent, **more)

    when = action.get("timescale") or _NO_TIMESCALE
    if action["ref"] is None:  # the document prints no ref: the plan's own is not judged
        silent.add("ref")
    yield from made("ref", action["ref"], _refs, parts=("ref", "ref_printed"))
    yield from made("title", action.get("title"), lambda _, found: [getattr(found, "title", None)])
    yield from made("description", action["description"], lambda _, found: [found.description])
    owners = owner_readings(action["owners"])
    doubt = not owners
    yield from made("owners", owners, lambda _, found: [owner_readings(found.owners)], open_doubt=doubt)
    if "owners" in labels and "owner_text" not in silent:
        yield from made("owner cell", action["owner_text"], said_owner_cell, name="owners", open_doubt=doubt)
    unknown = when["kind"] == "unknown"
    says_nothing = when["text"] is None and unknown
    reading = None if says_nothing else timescale_reading(when)
    yield from made("timescale", reading, _when, open_doubt=unknown)
    if when["text"] is not None and "timescale_text" not in silent:
        yield from made("timescale cell", when["text"], _when_text, name="timescale", open_doubt=unknown)
    yield from made("outcome", action.get("outcome"), lambda _, found: [found.outcome])
    yield from made("progress", action.get("progress"), lambda _, found: [found.progress])
    status = action.get("status") or "unknown"
    unknown = status == "unknown"
    yield from made("status", status, lambda _, found: [found.status.code], open_doubt=unknown)
    if "rag" in action:
        yield from made("rag", action["rag"], lambda _, found: [found.status.rag], parts=("status",))
    if action.get("status_text") and "status" in labels:
        yield from made("status cell", action["status_text"], said_status_cell, name="status", open_doubt=unknown)
    if "answers" in labels:
        yield from made("answers", action.get("answers"), said_answers(labels["answers"]), parts=("answers", "extra"))
    for name in labels.keys() - _KNOWN:
        yield from made(
            "extra", action.get(name) or None, said_extra(labels[name][0]), name=name, parts=("extra", "progress")
        )
    yield from made("area", heading, lambda area, _: [area.heading], parts=())


def _read(name: str, value: Any) -> Any:  # noqa: ANN401 - any JSON value
    """An alternative in the form used for comparing: owners and timescales as readings, a cell's text as it is."""
    if name == "owners" and not isinstance(value, str):
        return owner_readings(value)
    return timescale_reading(value) if name == "timescale" and isinstance(value, Mapping) else value


_KNOWN = frozenset(
    {"ref", "title", "answers", "description", "owners", "timescale", "outcome", "progress", "status", "rag"}
)
_NO_TIMESCALE: Mapping[str, Any] = {"text": None, "kind": "unknown", "start": None, "due": None, "rrule": None}


def _refs(_: Area, found: Action) -> list[Any]:
    """The plan's own ref, the printed one, and that without the mark at its end: `1.` in a list is the ref `1`."""
    return [found.ref, found.ref_printed, (found.ref_printed or "").rstrip(".):")]


def _when(_: Area, found: Action) -> list[Any]:
    return [timescale_reading(found.timescale.model_dump(mode="json")) if found.timescale else None]


def _when_text(_: Area, found: Action) -> list[Any]:
    return [found.timescale.text if found.timescale else None]


# The corpus' answers: cells by header, wherever the contract puts them

_KINDS = {
    "lead": "owner cell", "strategic_lead": "owner cell", "operational_lead": "owner cell", "support": "owner cell",
    "timescale": "timescale cell", "status": "status cell",
}  # fmt: skip
_PARTS = {"owner cell": ("owners",), "timescale cell": ("timescale",), "status cell": ("status",)}


def _of_corpus(gold: dict[str, Any], path: Path) -> Answer:
    described = [header for header, role in gold["fields"].items() if role == "description"]
    printed = [header for header, role in gold["fields"].items() if role == "ref"]
    entries = tuple(
        Entry(
            " ".join(row["cells"][header] for header in printed),
            " ".join(row["cells"][header] for header in described),
            number,
            (*_corpus_fields(row["cells"], gold["fields"]), _heading(area["heading"])),
        )
        for number, area in enumerate(gold["areas"])
        for row in area["rows"]
    )
    return Answer(path.name, path, gold["layout"], None, entries, ())


def _corpus_fields(cells: Mapping[str, str], roles: Mapping[str, str]) -> Iterator[Field]:
    for header, text in cells.items():
        role = roles[header]
        kind = _KINDS.get(role, role)
        undated = role == "timescale" and not any(map(str.isdigit, text))  # `TBC` and the like
        yield Field(
            kind, (text,), _under(header, role), _PARTS.get(kind, (role,)), (header,), open_doubt=not text or undated
        )


def _under(header: str, role: str) -> Says:
    return lambda area, action: list(said_under(area, action, header, role))


def _heading(heading: str) -> Field:
    return Field("area", (heading,), lambda area, _: [area.heading], ())
