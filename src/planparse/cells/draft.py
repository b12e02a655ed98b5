"""The nouns of this stage: what a cell says, in the contract's terms (`CONTRACT.md`, the output contract).

Everything here is plain data: the plan stage turns it into the published models. Dates are `datetime.date`.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final, Literal

from planparse.issues import Correction, Doubt
from planparse.lexicon.authorities import Authority
from planparse.lexicon.bullets import ROUND, SYMBOLS
from planparse.noun import noun
from planparse.outline.outline import OWNER_FIELDS, Area, Entry, Outline, Row, Spot
from planparse.repair.changes import Change
from planparse.words import Phrase

OwnerKind = Literal["person", "post", "body"]
OwnerRole = Literal["strategic_lead", "operational_lead", "lead", "support"]
TimescaleKind = Literal[
    "date", "range", "open", "recurring", "ongoing", "immediate", "in_place", "completed", "relative", "unknown"
]
Precision = Literal["day", "month", "quarter", "season", "term", "year"]
Certainty = Literal["stated", "inferred"]
StatusCode = Literal[
    "not_started",
    "planned",
    "in_progress",
    "on_track",
    "at_risk",
    "delayed",
    "off_track",
    "completed",
    "embedded",
    "ongoing",
    "on_hold",
    "cancelled",
    "unknown",
]
Rag = Literal["blue", "green", "amber", "red", "purple", "grey"]
StatusBasis = Literal["words", "colour", "legend", "default"]
MeasureKind = Literal["baseline", "milestone", "target"]


@noun
class Owner:
    """One owner of an action: ``name`` is None for a post; ``text`` is the owner as printed in the cell.

    ``organisation`` is the one printed after a person or a post: no owner of its own.
    """

    role: OwnerRole
    kind: OwnerKind
    name: str | None
    title: str | None
    post: str | None
    text: str
    organisation: str | None = None


@noun
class Milestone:
    """A dated step inside a timescale; ``label`` as printed (``Report``, ``Impact Review``)."""

    label: str
    date: date


@noun
class Timescale:
    """A timescale phrase, read. ``unread`` holds the words of the phrase that were not understood."""

    text: str
    kind: TimescaleKind
    start: date | None = None
    due: date | None = None
    precision: Precision | None = None
    rrule: str | None = None
    milestones: tuple[Milestone, ...] = ()
    certainty: Certainty = "stated"
    unread: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@noun
class Status:
    """What an action's status is, the words or letter it was read from, and on what basis."""

    code: StatusCode = "unknown"
    text: str | None = None
    rag: Rag | None = None
    basis: StatusBasis = "default"
    doubts: tuple[Doubt, ...] = ()


@noun
class LegendEntry:
    """One line of the plan's own key: a colour, letter, number or word (``label``), its meaning, and the code it has.

    ``fill`` (``#rrggbb``) is the colour that the key shows beside it, where it shows one.
    """

    label: str
    meaning: str
    status: StatusCode
    fill: str | None = None


@noun
class Measure:
    """A baseline, milestone or target in an outcome's text: ``text`` is the words it was read from."""

    kind: MeasureKind
    value: float
    unit: str | None
    by: date | None
    text: str


@noun
class PlanFacts:
    """What the document says of itself that its cells lean on.

    ``inspection`` is when the inspection took place, ``published`` when its report or the plan came out;
    ``written`` is the day that the document is of, as minutes print it; ``month_first`` counts the dates in figures
    that only read month first, where none reads day first alone. ``neighbours`` are all timescale phrases of the plan
    in reading order, for phrases without a year; ``titled`` is the first day of the year that the title says the plan
    is for.
    """

    inspection: date | None = None
    published: date | None = None
    written: date | None = None
    month_first: int = 0
    neighbours: tuple[str, ...] = ()
    titled: date | None = None


@noun
class OutcomeDraft:
    """One outcome cell, the rows it stands against (row ids), and the measures in it."""

    entry: Entry
    rows: tuple[int, ...]
    measures: tuple[Measure, ...]


_BULLETS: Final = re.compile(rf"(?:^|(?<=\n))(?:[{ROUND}{SYMBOLS}▫◼·➢➤]|o(?= [A-Z\d])) (?=\S)")
"""The bullet at the front of a line. Empty circles, squares and dashes may say something: those stay."""


def without_bullets(phrase: Phrase) -> str:
    r"""A text whose lines are the items of a list, without the signs that the format puts before them.

    On a drawn page the sign is one of the page's words and stays, as the contract has the source's own words.

    >>> from planparse.words import Place, Word
    >>> without_bullets(Phrase((Word(0, "•", Place()), Word(1, "Go", Place()), Word(2, "on", Place(), "\n"))))
    'Go\non'
    """
    if not phrase or phrase.words[0].place.box is not None:
        return phrase.text
    return _BULLETS.sub("", phrase.text)


@noun
class ActionDraft:
    """One action: its row, and what each of its cells says.

    ``cells`` holds, by contract field, the entry whose words the field shows (the merged cell's where it is
    shared). ``owner_ids`` are the owners' entries in the register, one for each. ``printed`` are whole cells (header,
    text) whose words are only partly in a field of their own.
    """

    row: Row
    cells: tuple[tuple[str, Entry], ...]
    owners: tuple[Owner, ...]
    owner_ids: tuple[str, ...]
    timescale: Timescale | None
    measures: tuple[Measure, ...]
    status: Status
    references: tuple[tuple[str, str | None], ...]
    extra: tuple[tuple[str, str], ...]
    printed: tuple[tuple[str, str], ...]

    def entry(self, field: str) -> Entry | None:
        """The entry behind a contract field, or None."""
        return next((entry for name, entry in self.cells if name == field), None)

    def printed_owner(self) -> bool:
        """Whether an owner's cell has any words, read or not."""
        return any(entry.phrase for name, entry in self.cells if name in OWNER_FIELDS)

    def text(self, field: str) -> str | None:
        """The text behind a contract field, or None where the document says nothing."""
        entry = self.entry(field)
        return without_bullets(entry.phrase) or None if entry else None


@noun
class AreaDraft:
    """An area with its outcomes and actions."""

    area: Area
    outcomes: tuple[OutcomeDraft, ...]
    actions: tuple[ActionDraft, ...]


@noun
class Inspection:
    """The inspection a plan answers: its name and framework, and when it took place."""

    name: str
    framework: str | None
    period: Timescale | None


@noun
class RegisterEntry:
    """An owner, once in the plan: ``rows`` are the rows (ids) of the actions that it stands against."""

    id: str
    kind: OwnerKind
    display: str
    name: str | None
    title: str | None
    post: str | None
    organisation: str | None
    rows: tuple[int, ...]


@noun
class Abbreviation:
    """A short form and what the document says it stands for, both as printed."""

    short: str
    long: str
    key: int = 0
    """Which of the document's keys explains it: texts that follow on each other and all explain something are one."""


@noun
class Draft:
    """A plan as read, before it is put into the published form."""

    outline: Outline
    areas: tuple[AreaDraft, ...]
    register: tuple[RegisterEntry, ...]
    organisation: str | None
    authority: Authority | None
    inspection: Inspection | None
    legend: tuple[LegendEntry, ...]
    abbreviations: tuple[Abbreviation, ...]
    changes: tuple[Change, ...]
    corrections: tuple[tuple[Spot, Correction], ...]
    doubts: tuple[tuple[Spot, Doubt], ...]
