"""What a person should look at, most harmful first, each issue beside its field.

A check is identified by what it is about (an action's id and the field), so that it is the same before and after a
correction, even if the plan's order changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from planparse.emit.cells import one_line
from planparse.emit.issue_words import plain, to_do
from planparse.issues import SEVERITIES, Severity
from planparse.lexicon.months import british
from planparse.plan.model import Issue, Plan, Repair
from planparse.plan.paths import doubtful, place, weight
from planparse.view.actions import CODES

Group = Literal["first", "rest", "fine"]
"""To check first; only for the record; nothing to say."""

_WORDS = {
    "": "The whole action",
    "ref": "Reference",
    "ref_printed": "Reference",
    "description": "Action",
    "answers": "Answers",
    "timescale": "Timescale",
    "owners": "Owners",
    "status": "Status",
    "outcome": "Outcome",
    "measures": "Measures",
    "progress": "Progress",
    "title": "Title",
    "references": "Points to",
    "heading": "Heading",
    "columns": "Columns",
}


_WHOLE = {"": "The whole document", "/areas": "The plan’s headings and actions", "/unplaced": "Text with no place"}
"""Parts of a plan that are not a single thing."""


@dataclass(frozen=True, slots=True)
class FieldCheck:
    """One field, area, table or text: ``path`` is the pointer to what it is part of, ``what`` names it for people."""

    key: str
    path: str
    field: str
    what: str
    text: str
    severity: Severity | None
    group: Group
    choices: tuple[str, ...]
    """Other readings that the issues offer."""


def checks(plan: Plan) -> list[FieldCheck]:
    """What to check first, then what is for the record, then the actions that have no issues."""
    said = [_check(plan, base, field, alone, issues) for (base, field, alone), issues in doubtful(plan).items()]
    said.sort(key=_harm)
    spoken_of = {check.path for check in said}
    return said + [check for check in _actions(plan) if check.path not in spoken_of]


def keys_of(plan: Plan) -> set[str]:
    """The keys of all checks that should come first."""
    return {check.key for check in checks(plan) if check.group == "first"}


def _harm(check: FieldCheck) -> tuple[int, int]:
    """A sort key: what to check first before the rest; in each, errors, then warnings, then other issues."""
    level = SEVERITIES[::-1].index(check.severity) if check.severity else len(SEVERITIES)
    return (0 if check.group == "first" else 1, level)


def _check(plan: Plan, base: str, field: str, alone: str, issues: Sequence[Issue]) -> FieldCheck:
    severity = max((issue.severity for issue in issues), key=SEVERITIES.index)
    choices = tuple(dict.fromkeys(one for issue in issues for one in issue.alternatives))
    ordered = sorted(issues, key=lambda issue: -SEVERITIES.index(issue.severity))
    key, what = _named(plan, base, field)
    key = f"{key} {alone}" if alone else key
    return FieldCheck(
        key, base, field, what, ordered[0].message, severity, "rest" if weight(issues) == "info" else "first", choices
    )


def _actions(plan: Plan) -> Iterator[FieldCheck]:
    for i, area in enumerate(plan.areas):
        for j, action in enumerate(area.actions):
            base = f"/areas/{i}/actions/{j}"
            yield FieldCheck(f"{action.id} ", base, "", f"Action {action.ref}", action.description, None, "fine", ())


def _named(plan: Plan, base: str, field: str) -> tuple[str, str]:
    """A check's key and its name."""
    parts = base.split("/")[1:]
    label = _WORDS.get(field) or field.rpartition("/")[2].replace("_", " ").capitalize()
    if parts[:1] == ["areas"] and len(parts) > 1:
        area = plan.areas[int(parts[1])]
        if len(parts) > 3:
            action = area.actions[int(parts[3])]
            return f"{action.id} {field}", f"Action {action.ref}: {label.lower()}"
        return f"area {area.heading} {field}", f"Area {area.number or int(parts[1]) + 1}"
    if parts[:1] == ["tables"] and len(parts) > 1:
        what = f"the column “{field}”" if field else "its columns"
        return f"table {parts[1]} {field}", f"Table {int(parts[1]) + 1}: {what}"
    if parts[:1] == ["owners"] and len(parts) > 1:
        owner = plan.owners[int(parts[1])]
        return f"owner {owner.id}", f"Owner: {owner.display}"
    if parts[:1] == ["document"]:
        part = (parts[1:] or [field or "all of it"])[0].replace("_", " ")
        return f"{base} {field}", f"The document: {part}"
    return f"{base} {field}", _WHOLE.get(base, base.strip("/").replace("/", " ").capitalize())


# Issues and repairs, sorted to the field of the action, the area or the document that their pointers lead to.


@dataclass(frozen=True, slots=True)
class Note:
    """One issue or repair. ``level`` is the issue's severity, or ``repair``; before and after are a repair's.

    ``choices`` are the other readings that an issue offers, in words; ``to_do`` says what a person can do about it.
    """

    level: str
    title: str
    text: str
    before: str | None = None
    after: str | None = None
    choices: tuple[str, ...] = ()
    to_do: str = ""

    @property
    def changes(self) -> bool:
        """Whether there is a before or after to show: a person may have confirmed what was there."""
        return self.before != self.after

    @property
    def heading(self) -> str:
        """The kind of note, for people. For a person's decision it says so, and the note's text names the person."""
        if self.level != "repair":
            return f"{_LEVELS[self.level]}: {self.title}"
        if self.title != "Corrected":
            return f"Changed: {self.title}"
        return "Corrected" if self.changes else "Checked"


_LEVELS = {"error": "Error", "warning": "Look at it", "info": "For the record"}

Notes = Mapping[str, tuple[Note, ...]]
"""The notes of one action, area or list by field (empty: the whole)."""


def notes(plan: Plan) -> Mapping[str, Notes]:
    """All notes of a plan by the pointer of what they are about, with issues before repairs."""
    found: dict[str, dict[str, list[Note]]] = {}
    every: tuple[Issue | Repair, ...] = (*plan.issues, *plan.repairs)
    for said in every:
        base, field = place(said.path)
        found.setdefault(base, {}).setdefault(field, []).append(_note(said))
    return {base: {field: tuple(own) for field, own in fields.items()} for base, fields in found.items()}


def in_words(choice: str) -> str:
    """Another reading of a field as a person would say it.

    >>> in_words("2014-03-31"), in_words("on_track"), in_words("Ann Brown | Head of MASH")
    ('31 March 2014', 'on track', 'Ann Brown; Head of MASH')
    """
    if choice in CODES:
        return choice.replace("_", " ")
    try:
        return british(date.fromisoformat(choice))
    except ValueError:
        return choice.replace(" | ", "; ")


def _note(said: Issue | Repair) -> Note:
    """The note of an issue or repair. Its title is short; an issue to check also says what to do."""
    if isinstance(said, Issue):
        deed = to_do(said.code) if said.severity != "info" else ""
        choices = tuple(map(in_words, said.alternatives))
        return Note(said.severity, plain(said.code), said.message, choices=choices, to_do=deed)
    return Note("repair", one_line(said.code.replace("_", " ")).capitalize(), said.why, said.before, said.after)


# The list at the top of the page: what to check, most harmful first, each with its place on the page.


MOST_CHOICES = 4
"""Other readings that the list names; all of them are beside the field."""


@dataclass(frozen=True, slots=True)
class CheckEntry:
    """One field, area or table to check: ``key`` is its place on the page, ``first`` says that it should come first."""

    key: str
    what: str
    text: str
    choices: tuple[str, ...]
    level: Severity
    first: bool


Places = Mapping[tuple[str, str], str]
"""The places of notes on the page: by pointer and field, or by pointer and the note's text."""


def entries(plan: Plan, places: Places) -> Iterator[CheckEntry]:
    """What to check first, then what is for the record. Fields without issues are not included."""
    for check in sorted(checks(plan), key=_order):
        if check.severity is not None:
            key = places.get((check.path, check.text)) or places.get((check.path, check.field)) or REST
            choices = tuple(map(in_words, check.choices))[:MOST_CHOICES]
            yield CheckEntry(key, check.what, check.text, choices, check.severity, check.group == "first")


REST = "rest"
"""The place of the document as a whole."""


def _order(check: FieldCheck) -> tuple[bool, int]:
    """A sort key: what to check first before the rest; in each, errors, then warnings, then other issues."""
    return check.group != "first", -SEVERITIES.index(check.severity) if check.severity else 1
