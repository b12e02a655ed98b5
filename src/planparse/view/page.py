"""A plan as one HTML page. It loads nothing from other sites, and text from documents is never markup.

The page has the plan's content in the order in which people look at it, with each note beside its field.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from planparse.check import check, verdict
from planparse.emit.rows import number_text
from planparse.lexicon.months import british
from planparse.plan.model import Action, Area, Measure, Plan
from planparse.plan.paths import column_of
from planparse.view.actions import (
    Holder,
    Scale,
    Share,
    Strip,
    colour,
    colours,
    deadline,
    holders,
    in_words,
    occurrences,
    scale,
    shares,
    strip,
    words,
)
from planparse.view.checks import CheckEntry, Note, Notes, Places, entries, notes
from planparse.view.source import NOWHERE, Crop, Mark, Picture, ShownDocument, address, close_up, crops, spots_of, where

# What a page may load: only its own style and script, identified by their hashes.


def policy(style: str, script: str, *, pictures: bool = False) -> str:
    """The content security policy of a page with this style and script; ``pictures`` allows pictures in the page."""
    return (
        f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; "
        f"{'img-src data:; ' if pictures else ''}base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


_HERE = Path(__file__).parent

MOST_ENTRIES = 50
"""Entries in the list of what to check; the rest is folded."""

MANY = 500
"""From this many actions on, a browser draws only those in view and guesses the heights of the others."""


def page(
    plan: Plan,
    *,
    at: date | None = None,
    link: str | None = None,
    report: date | None = None,
    published: date | None = None,
    shown: ShownDocument | None = None,
) -> str:
    """Return the page; the same bytes for the same plan, dates and link.

    ``at`` is the date for overdue actions (None: the reader picks one, today by default). ``link`` is the source file's
    address, which actions then link to. ``report`` and ``published`` are the days on which the report came and the plan
    was published: with them, the part about the law counts the working days between. ``shown`` is the document beside
    the plan, as pictures or as text (None: the page has only the plan).
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    style = "".join((_HERE / name).read_text("utf-8") for name in ("look.css", "page.css"))
    script = (_HERE / "page.js").read_text("utf-8")
    pages = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    law = check(plan, report=report, published=published)
    return pages.get_template("page.html.j2").render(
        law=law,
        verdict=verdict(law),
        key_of=key_of,
        page=content(plan, at, link, shown),
        most=MOST_ENTRIES,
        many=MANY,
        plan=plan,
        british=british,
        where=where,
        address=address,
        # Our own files, without text of a document.
        style=Markup(style),
        script=Markup(script),
        policy=policy(style, script, pictures=bool(shown and shown.pictures)),
    )


@dataclass(frozen=True, slots=True)
class ShownField:
    """One field of an action as the page shows it, with its notes; ``aside`` is a second, quieter text."""

    key: str
    label: str
    text: str
    aside: str
    notes: tuple[Note, ...]
    spot: Mark
    crop: Crop | None = None

    @property
    def brief(self) -> bool:
        """Whether it can share a line with others."""
        return self.label in _BRIEF and not self.notes

    @property
    def extra(self) -> bool:
        """Whether it is from a column that the contract has no field for."""
        return "-extra-" in self.key

    @property
    def changed(self) -> str:
        """A word for what was done to it: a person corrected or checked it, or a repair changed it; else empty."""
        done = {note.heading.partition(":")[0] for note in self.notes if note.level == "repair"}
        return next((word for word in ("Corrected", "Checked", "Changed") if word in done), "")


@dataclass(frozen=True, slots=True)
class ShownAction:
    """One action as the page shows it."""

    key: str
    ref: str
    description: str
    status: str
    colour: str
    holders: str
    when: str
    strip: Strip
    deadline: date | None
    fields: tuple[ShownField, ...]
    notes: tuple[Note, ...]
    doubts: int
    where: str
    link: str | None
    crops: tuple[Crop, ...]

    @property
    def target(self) -> str:
        """The place in the shown document where it begins; empty if it is not shown."""
        return next((field.spot.target for field in self.fields if field.spot), "")


@dataclass(frozen=True, slots=True)
class ShownArea:
    """One area as the page shows it; ``notes`` are those about the area itself."""

    key: str
    number: str | None
    heading: str
    title: str
    theme: str | None
    shares: tuple[Share, ...]
    items: tuple[ShownAction, ...]
    notes: tuple[Note, ...]
    spot: Mark


@dataclass(frozen=True, slots=True)
class Loose:
    """A note about something that is neither action nor area: the document, or one of its tables or lists."""

    key: str
    about: str
    note: Note
    spot: Mark
    actions: tuple[tuple[str, str], ...] = ()
    """The actions of the owner that it is about: place on the page, and ref."""


@dataclass(frozen=True, slots=True)
class PageContent:
    """All that the page shows."""

    plan: Plan
    parts: tuple[ShownArea, ...]
    holders: tuple[Holder, ...]
    scale: Scale | None
    at: date | None
    loose: tuple[Loose, ...]
    entries: tuple[CheckEntry, ...]
    unplaced: tuple[Mark, ...]
    keys: Mapping[str, str]
    statuses: tuple[str, ...]
    link: str | None
    shown: ShownDocument

    @property
    def items(self) -> tuple[ShownAction, ...]:
        """All actions, in reading order."""
        return tuple(item for part in self.parts for item in part.items)

    @property
    def open(self) -> tuple[ShownAction, ...]:
        """Actions with a deadline that are not done, earliest deadline first."""
        return tuple(sorted((i for i in self.items if i.deadline), key=lambda item: item.deadline or date.max))

    @property
    def late(self) -> int:
        """How many actions are overdue at the date."""
        return sum(bool(self.at and item.deadline and item.deadline < self.at) for item in self.items)


def content(
    plan: Plan, at: date | None = None, link: str | None = None, shown: ShownDocument | None = None
) -> PageContent:
    """The page's content at a date (None: the reader picks one); ``link`` is the source file's address."""
    beside = shown or ShownDocument()
    spots = spots_of(plan, beside)
    line, said, tints, owners = scale(plan, at), notes(plan), colours(plan), holders(plan)
    by_ref: dict[str, list[str]] = {}
    for holder in owners:
        for ref in holder.refs:
            by_ref.setdefault(ref, []).append(holder.key)
    most = max((len(area.actions) for area in plan.areas), default=1) or 1
    view = _View(line, said, tints, by_ref, link, spots, beside.pages)
    parts = tuple(_part(area, place, most, view) for place, area in enumerate(plan.areas, 1))
    loose = tuple(_loose(plan, said, spots))
    return PageContent(
        plan=plan,
        parts=parts,
        holders=owners,
        scale=line,
        at=at,
        loose=tuple(one for _, one in loose),
        entries=tuple(entries(plan, _places(said, parts, loose))),
        unplaced=tuple(spots.get(f"/unplaced/{i}", {}).get("", NOWHERE) for i in range(len(plan.unplaced))),
        keys={item.ref: item.key for part in parts for item in part.items},
        statuses=tuple(dict.fromkeys(item.status for part in parts for item in part.items)),
        link=link,
        shown=beside,
    )


def _loose(
    plan: Plan, said: Mapping[str, Notes], spots: Mapping[str, Mapping[str, Mark]]
) -> Iterator[tuple[str, Loose]]:
    """The loose notes, each with the pointer of what it is about."""
    number = 0
    for base, fields in said.items():
        if base.startswith("/areas/"):
            continue
        own = spots.get(base, {})
        spot = own.get("") or next(iter(own.values()), NOWHERE)
        named = tuple(_named(plan, base))
        for field, about in fields.items():
            for note in about:
                number += 1
                column = own.get(column_of(field), spot)
                yield base, Loose(f"about-{number}", _about(base), note, column, named)


def _named(plan: Plan, base: str) -> Iterator[tuple[str, str]]:
    """The actions of the owner at this pointer."""
    name, _, place = base.strip("/").partition("/")
    if name != "owners" or not place.isdigit() or int(place) >= len(plan.owners):
        return
    mentions = set(plan.owners[int(place)].mentions)
    for i, area in enumerate(plan.areas, 1):
        for j, action in enumerate(area.actions, 1):
            if action.ref in mentions:
                yield f"action-{i}-{j}-owners", action.ref


def _places(said: Mapping[str, Notes], parts: Sequence[ShownArea], loose: Iterable[tuple[str, Loose]]) -> Places:
    """The places on the page of the notes on each pointer and field."""
    found = {(base, one.note.text): one.key for base, one in loose}
    for base, fields in said.items():
        if base.startswith("/areas/"):
            found.update(((base, field), key_of(base)) for field in fields)
    for i, part in enumerate(parts):
        for j, item in enumerate(part.items):
            base = f"/areas/{i}/actions/{j}"
            names = {name: label for label, own in _FIELDS.items() for name in own}
            for field in said.get(base, {}):
                label = names.get(field, field.removeprefix("extra/"))
                shown = [one for one in item.fields if one.label == label and one.extra == field.startswith("extra/")]
                if shown:
                    found[base, field] = shown[0].key
    return found


@dataclass(frozen=True, slots=True)
class _View:
    """What is needed to show any area or action."""

    line: Scale | None
    said: Mapping[str, Notes]
    tints: Mapping[str, str]
    holders: Mapping[str, list[str]]
    link: str | None
    spots: Mapping[str, Mapping[str, Mark]]
    pages: Mapping[int, Picture]


def _part(area: Area, place: int, most: int, view: _View) -> ShownArea:
    heading = area.heading or "Actions under no heading"
    return ShownArea(
        key=f"area-{place}",
        number=area.number,
        heading=heading,
        title=area.title or heading,
        theme=area.theme,
        shares=shares(area, view.tints, most),
        items=tuple(_item(action, place, position, view) for position, action in enumerate(area.actions, 1)),
        notes=_all(view.said.get(f"/areas/{place - 1}", {})),
        spot=view.spots.get(f"/areas/{place - 1}", {}).get("heading", NOWHERE),
    )


def _item(action: Action, place: int, position: int, view: _View) -> ShownAction:
    base, key = f"/areas/{place - 1}/actions/{position - 1}", f"action-{place}-{position}"
    said, spots = view.said.get(base, {}), view.spots.get(base, {})
    doubtful = (field for field, own in said.items() if any(note.level != "repair" for note in own))
    return ShownAction(
        key=key,
        ref=action.ref,
        description=action.description,
        status=words(action.status.code),
        colour=colour(action.status, view.tints),
        holders=" ".join(view.holders.get(action.ref, [])),
        when=action.timescale.text if action.timescale else "",
        strip=strip(action.timescale, view.line),
        deadline=deadline(action),
        fields=tuple(_cropped(field, view.pages) for field in _fields(action, key, said, spots, view.line)),
        notes=_rest(action, said),
        doubts=sum(note.level != "repair" for note in _all(said)),
        where=where(action.source),
        link=address(view.link, action.source),
        crops=tuple(crops(spots, doubtful, view.pages)) if view.pages else (),
    )


def _cropped(field: ShownField, pages: Mapping[int, Picture]) -> ShownField:
    """The field with its place in the document beside it, if it is doubtful."""
    if pages and any(note.level != "repair" for note in field.notes):
        return replace(field, crop=close_up(field.spot, pages))
    return field


def _all(fields: Notes) -> tuple[Note, ...]:
    return tuple(note for own in fields.values() for note in own)


# Label of a field on the page, and the fields of the plan whose notes are beside it.
_FIELDS = {
    "Title": ("title",),
    "Answers": ("answers",),
    "Action": ("description",),
    "Owners": ("owners",),
    "Timescale": ("timescale",),
    "Status": ("status",),
    "Outcome": ("outcome", "measures"),
    "Progress": ("progress",),
    "Reference": ("ref_printed", "ref"),
    "Points to": ("references",),
}
_BRIEF = ("Owners", "Timescale", "Status")


def _fields(
    action: Action, key: str, said: Notes, spots: Mapping[str, Mark], line: Scale | None
) -> Iterator[ShownField]:
    """The fields that are not empty, or that have notes."""
    when = action.timescale
    owners = "\n".join(f"{owner.display} – {words(owner.role)}" for owner in action.owners)
    read = in_words(when, occurrences(when, line.last) if line else ()) if when else ""
    texts = {
        "Title": (action.title or "", ""),
        "Answers": (action.answers or "", ""),
        "Action": (action.description, ""),
        "Owners": (owners, ""),
        "Timescale": (when.text if when else "", read),
        "Status": (words(action.status.code), f"read from: {action.status.text}" if action.status.text else ""),
        "Outcome": (action.outcome or "", "\n".join(map(_measure, action.measures))),
        "Progress": (action.progress or "", ""),
        "Reference": ("", ""),
        "Points to": ("\n".join(f"{r.text} → {r.ref or 'not in this plan'}" for r in action.references), ""),
    }
    for label, (text, aside) in texts.items():
        own = tuple(note for field in _FIELDS[label] for note in said.get(field, ()))
        if label == "Reference" and own:
            text, aside = action.ref, f"printed: {action.ref_printed}" if action.ref_printed else "not printed"
        if text or own:
            spot = next((spots[field] for field in _FIELDS[label] if field in spots), NOWHERE)
            yield ShownField(f"{key}-{label.lower().replace(' ', '-')}", label, text, aside, own, spot)
    for number, (header, text) in enumerate(action.extra.items(), 1):
        name = f"extra/{header}"
        yield ShownField(f"{key}-extra-{number}", header, text, "", said.get(name, ()), spots.get(name, NOWHERE))


def _rest(action: Action, said: Notes) -> tuple[Note, ...]:
    """Notes about the action as a whole, or about a part of it that the page does not show as a field."""
    shown = {field for fields in _FIELDS.values() for field in fields} | {f"extra/{header}" for header in action.extra}
    return tuple(note for field, own in said.items() if field not in shown for note in own)


def _measure(measure: Measure) -> str:
    unit = measure.unit or ""
    value = number_text(measure.value) + (unit if unit in ("%", "") else f" {unit}")
    return f"{measure.kind}: {value}" + (f" by {british(measure.by)}" if measure.by else "")


def key_of(path: str) -> str:
    """The place on the page of the area or action at this pointer.

    >>> key_of("/areas/0/actions/2"), key_of("/areas/3")
    ('action-1-3', 'area-4')
    """
    places = [int(part) + 1 for part in path.split("/")[2:5:2]]
    return f"action-{places[0]}-{places[1]}" if len(places) == 2 else f"area-{places[0]}"


def _about(base: str) -> str:
    """What a note is about, in words."""
    name, _, place = base.strip("/").partition("/")
    if name == "tables" and place.isdigit():
        return f"table {int(place) + 1}"
    if name == "owners" and place.isdigit():
        return "owner"
    return name or "document"
