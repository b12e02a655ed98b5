"""A diff for people: area by area, as a table for the terminal and as a page."""

from __future__ import annotations

import base64
import hashlib
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from planparse.emit.rows import ROLES
from planparse.plan.model import Plan
from planparse.versions.changes import Change, Diff, Kind

LABELS: dict[Kind, str] = {
    "added": "new",
    "dropped": "gone",
    "split": "split",
    "joined": "joined",
    "moved": "moved",
    "renumbered": "renumbered",
    "reworded": "reworded",
    "redated": "re-dated",
    "reassigned": "re-assigned",
    "status_changed": "status",
    "outcome_changed": "outcome",
    "measures_changed": "measures",
    "progress_changed": "progress",
    "extra_changed": "column",
    "restated": "other words",
    "area_added": "new area",
    "area_dropped": "area gone",
    "area_renamed": "area renamed",
    "area_renumbered": "area renumbered",
    "document_changed": "document",
}
"""What a person reads for each kind of change."""


SAME_CHANGE = 3
"""Actions from which the same change gets one shared line: a new leader of 37 actions is one piece of news."""
_GROUPED: frozenset[Kind] = frozenset({"reassigned", "redated", "restated", "status_changed", "outcome_changed"})


@dataclass(frozen=True, slots=True)
class DiffRow:
    """One action (or area) with its changes; ``refs`` shows old and new ref.

    ``where`` names all actions that have the change, if one line is for several.
    """

    refs: str
    text: str
    changes: tuple[Change, ...]
    where: str = ""


@dataclass(frozen=True, slots=True)
class DiffSection:
    """One area, or the document, with what changed in it."""

    heading: str
    rows: tuple[DiffRow, ...]


def sections(said: Diff, old: Plan, new: Plan) -> tuple[DiffSection, ...]:
    """The changes under the headings of the new plan. What is gone is under its old heading.

    A change that `SAME_CHANGE` or more actions share comes first, once for all of them.
    """
    heirs = {
        change.old[0].path: change.new[0].path
        for change in said.changes
        if change.id is None and change.old and change.new
    }
    shared = [group for group in _alike(said.changes) if len(group) >= SAME_CHANGE]
    told = {id(change) for group in shared for change in group}
    single = [change for change in said.changes if id(change) not in told]
    first = (DiffSection("The same change in several actions", tuple(map(_once, shared))),) if shared else ()
    return first + tuple(
        DiffSection(heading, tuple(_rows(list(changes), old, new)))
        for heading, changes in groupby(single, key=lambda change: _heading(change, old, new, heirs))
    )


def _alike(changes: Iterable[Change]) -> list[list[Change]]:
    """Groups of the same change in several actions, the largest group first."""
    found: dict[object, list[Change]] = {}
    for change in changes:
        if change.kind in _GROUPED and change.id is not None:
            # People who went and came are the news, whatever their role and whoever else is in the cell.
            people = tuple(map(_who, change.gone)), tuple(map(_who, change.come))
            said = people if any(people) else (change.before, change.after)
            found.setdefault((change.kind, change.field, said), []).append(change)
    return sorted(found.values(), key=lambda group: -len(group))


_ROLE = re.compile(rf" \((?:{'|'.join(role.replace('_', ' ') for role in ROLES)})\)$")


def _who(said: str) -> str:
    """An owner in a change, without the role.

    >>> _who("Ann Brown (operational lead)"), _who("Ann Brown (Head of MASH)")
    ('Ann Brown', 'Ann Brown (Head of MASH)')
    """
    return _ROLE.sub("", said)


def _once(group: list[Change]) -> DiffRow:
    refs = dict.fromkeys(spot.ref for change in group for spot in change.new if spot.ref)
    shown = group[0]
    if any((change.gone, change.come) != (shown.gone, shown.come) for change in group):
        people = {"gone": tuple(map(_who, shown.gone)), "come": tuple(map(_who, shown.come))}
        shown = shown.model_copy(update=people)
    return DiffRow(f"{len(group)} actions", "", (shown,), f"in {', '.join(refs)}")


def _heading(change: Change, old: Plan, new: Plan, heirs: Mapping[str, str]) -> str:
    """The area's heading; ``heirs`` maps the old paths of areas whose number or title changed to the new ones."""
    path, plan = ((change.new or change.old)[0].path, new if change.new else old)
    area = "/".join(path.split("/")[:3])
    if plan is old and area in heirs:
        area, plan = heirs[area], new
    return (
        plan.areas[int(area.split("/")[2])].heading or "(no heading)" if area.startswith("/areas/") else "The document"
    )


def _rows(changes: list[Change], old: Plan, new: Plan) -> Iterator[DiffRow]:
    for _, group in groupby(changes, key=_about):
        own = tuple(group)
        left = {spot.ref: None for change in own for spot in change.old if spot.ref}
        right = {spot.ref: None for change in own for spot in change.new if spot.ref}
        refs = ", ".join(left) if list(left) == list(right) else f"{', '.join(left) or '–'} → {', '.join(right) or '–'}"
        spot, plan = (own[0].new[0], new) if own[0].new else (own[0].old[0], old)
        yield DiffRow(refs if left or right else "", _text(spot.path, plan), own)


def _about(change: Change) -> tuple[str, str]:
    """The action that a change is about, by id; else the area, by path."""
    spot = (change.new or change.old)[0]
    return change.id or "", "/".join(spot.path.split("/")[:5]) if change.id is None else ""


def _text(path: str, plan: Plan) -> str:
    parts = path.split("/")
    if parts[1] != "areas" or len(parts) < 5:
        return ""
    return plan.areas[int(parts[2])].actions[int(parts[4])].description


def label(change: Change) -> str:
    """A change's kind in words, with the column or field if the kind does not name it."""
    return f"{LABELS[change.kind]}: {change.field.replace('_', ' ')}" if change.field else LABELS[change.kind]


def summary(said: Diff) -> str:
    """One line: how many actions there were and are, and the number of changes by kind.

    Zero counts are left out.
    """
    counts = [f"{said.counts[kind]} {LABELS[kind]}" for kind in LABELS if said.counts.get(kind)]
    sizes = f"{said.old.actions} actions, now {said.new.actions}; {said.counts['unchanged']} unchanged"
    return f"{sizes}; changes: {', '.join(counts) or 'none'}"


# A diff as a plain table for the terminal.


_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters that could control the terminal: text of a document must not."""
_KIND = 20
_AROUND = 6
"""How many unchanged words are shown on each side of changed ones."""


def table(said: Diff, old: Plan, new: Plan, width: int = 100) -> str:
    """The changes, area by area, in columns: ref, kind of change, and the change itself.

    Changed words are marked ``[-out-]`` and ``{+in+}``; ``width`` is in characters.
    """
    lines = [f"{said.old.name} → {said.new.name}", *textwrap.wrap(summary(said), width)]
    for section in sections(said, old, new):
        lines += ["", *_section(section, width)]
    return _CONTROL.sub(" ", "\n".join(lines)) + "\n"


def _section(section: DiffSection, width: int) -> Iterator[str]:
    yield from textwrap.wrap(" ".join(section.heading.split()), width)
    refs = min(max((len(row.refs) for row in section.rows), default=0), 24)
    left = 2 + refs + 2 + _KIND + 2
    for row in section.rows:
        shown = row.refs
        for change in row.changes:
            said = textwrap.wrap(f"{change_text(change)} {row.where}".rstrip(), max(width - left, 30)) or [""]
            yield f"  {shown:<{refs}}  {label(change):<{_KIND}}  {said[0]}".rstrip()
            yield from (" " * left + line for line in said[1:])
            shown = ""


def change_text(change: Change) -> str:
    """A change as one line."""
    if change.kind in ("added", "area_added"):
        return _flat(change.after)
    if change.kind in ("dropped", "area_dropped"):
        return _flat(change.before)
    if change.gone or change.come:
        return "; ".join([f"[-{_flat(one)}-]" for one in change.gone] + [f"{{+{_flat(one)}+}}" for one in change.come])
    if change.words:
        return " ".join(_marked(change))
    return f"{_flat(change.before) or '(nothing)'} → {_flat(change.after) or '(nothing)'}"


def _marked(change: Change) -> Iterator[str]:
    last = len(change.words) - 1
    for place, piece in enumerate(change.words):
        text = _flat(piece.text)
        if piece.op == "same":
            yield _shortened(text, first=place == 0, last=place == last)
        else:
            yield f"[-{text}-]" if piece.op == "out" else f"{{+{text}+}}"


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """The words next to the changed ones; the rest is left out.

    >>> _shortened("a b c d e f g h i j k l m n o p", first=False, last=False)
    'a b c d e f … k l m n o p'
    """
    words = text.split()
    head, tail = words[: 0 if first else _AROUND], words[len(words) - (0 if last else _AROUND) :]
    return text if len(words) <= len(head) + len(tail) else " ".join([*head, "…", *tail])


def _flat(text: str | None) -> str:
    return " ".join((text or "").split())


# A diff as one HTML page: it loads nothing from other sites, and text from documents is never markup.


_HERE = Path(__file__).parent


def page(said: Diff, old: Plan, new: Plan) -> str:
    """The page: a summary by kind, then the changes area by area, with removed and added words marked."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    style = (_HERE / "page.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    pages = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return pages.get_template("page.html.j2").render(
        diff=said,
        sections=sections(said, old, new),
        counts=[(LABELS[kind], said.counts[kind]) for kind in LABELS if said.counts.get(kind)],
        label=label,
        style=Markup(style),  # our own file, without text of a document
        policy=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
    )
