"""Issues and repairs, sorted to the field of the action, the area or the document that their pointers lead to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planparse.emit.cells import one_line
from planparse.emit.issue_words import plain, to_do
from planparse.lexicon.months import british
from planparse.plan.model import Issue, Plan, Repair
from planparse.plan.to_check import place
from planparse.view.states import CODES


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
        """What kind of note it is, for people: a person's decision says so, and who it was stands in its text."""
        if self.level != "repair":
            return f"{_LEVELS[self.level]}: {self.title}"
        if self.title != "Corrected":
            return f"Changed: {self.title}"
        return "Corrected" if self.changes else "Checked"


_LEVELS = {"error": "Error", "warning": "Look at it", "info": "For the record"}

Notes = Mapping[str, tuple[Note, ...]]
"""The notes of one action, area or list by field (empty: the whole)."""


def notes(plan: Plan) -> Mapping[str, Notes]:
    """All notes of a plan by the pointer of what they are about; issues stand before repairs."""
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
    """The title says in a few words what it is; an issue to check also says what to do."""
    if isinstance(said, Issue):
        deed = to_do(said.code) if said.severity != "info" else ""
        choices = tuple(map(in_words, said.alternatives))
        return Note(said.severity, plain(said.code), said.message, choices=choices, to_do=deed)
    return Note("repair", one_line(said.code.replace("_", " ")).capitalize(), said.why, said.before, said.after)
