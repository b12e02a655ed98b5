"""The data types of this stage: what a cell says, in the words of the output contract.

Everything here is plain data; the plan stage turns it into the published models. Dates are `datetime.date`.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final, Literal

from planparse.issues import Correction, Doubt
from planparse.lexicon.authorities import Authority
from planparse.lexicon.refs_and_marks import ROUND, SYMBOLS
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

    ``organisation`` is the one printed after a person or a post; it is not an owner itself.
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
    """A dated step in a timescale; ``label`` is as printed (``Report``, ``Impact Review``)."""

    label: str
    date: date


@noun
class Timescale:
    """A timescale phrase as read. ``unread`` contains the words of the phrase that were not understood."""

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
    """An action's status, the words or letter it was read from, and what kind of evidence it rests on (``basis``)."""

    code: StatusCode = "unknown"
    text: str | None = None
    rag: Rag | None = None
    basis: StatusBasis = "default"
    doubts: tuple[Doubt, ...] = ()


@noun
class LegendEntry:
    """One line of the plan's own key: a colour, letter, number or word (``label``), its meaning, and its status code.

    ``fill`` (``#rrggbb``) is the colour that the key shows beside it, if any.
    """

    label: str
    meaning: str
    status: StatusCode
    fill: str | None = None


@noun
class Measure:
    """A baseline, milestone or target in an outcome's text; ``text`` contains the words it was read from."""

    kind: MeasureKind
    value: float
    unit: str | None
    by: date | None
    text: str


@noun
class PlanFacts:
    """Facts about the whole document that help to read its cells.

    ``inspection`` is when the inspection began, ``published`` when its report or the plan came out, ``written`` the
    document's own date, as minutes print it. ``month_first`` counts the dates in figures that can only be month first
    (``06/25/2023``); it is 0 if any can only be day first. ``neighbours`` are all timescale phrases of the plan in
    reading order, for phrases without a year. ``titled`` is the first day of the year that the title says the plan is
    for. ``raised`` is when the action was raised whose cells are read, as its own row prints it.
    """

    inspection: date | None = None
    published: date | None = None
    written: date | None = None
    month_first: int = 0
    neighbours: tuple[str, ...] = ()
    titled: date | None = None
    raised: date | None = None


@noun
class OutcomeDraft:
    """One outcome cell, the rows that it spans (row ids), and its measures."""

    entry: Entry
    rows: tuple[int, ...]
    measures: tuple[Measure, ...]


_BULLETS: Final = re.compile(rf"(?:^|(?<=\n))(?:[{ROUND}{SYMBOLS}▫◼·➢➤]|o(?= [A-Z\d])) (?=\S)")
"""The bullet at the start of a line. Empty circles, squares and dashes stay: they may mean something."""


def without_bullets(phrase: Phrase) -> str:
    r"""A cell's text without the bullets that the file format puts before each line.

    On a drawn page (PDF) a bullet is one of the page's words. It stays, because the contract keeps the source's words.

    >>> from planparse.words import Place, Word
    >>> without_bullets(Phrase((Word(0, "•", Place()), Word(1, "Go", Place()), Word(2, "on", Place(), "\n"))))
    'Go\non'
    """
    if not phrase or phrase.words[0].place.box is not None:
        return phrase.text
    text = _BULLETS.sub("", phrase.text)
    return _LONE_DASH.sub("", text) if "\n" not in text else text


_LONE_DASH: Final = re.compile(r"^[-–—] (?=[A-Z])")
"""A dash before a cell's only line: it is a bullet, and means nothing else."""


@noun
class ActionDraft:
    """One action: its row, and what each of its cells says.

    ``cells`` are pairs of field and entry; the entry may be a merged cell's. ``owner_ids`` are the owners' ids in the
    register, one for each owner. ``printed`` are whole cells (label, text) whose words are only partly in a field.
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
        """The cell of a field, or None."""
        for name, entry in self.cells:  # a loop, for the checks ask for thousands
            if name == field:
                return entry
        return None

    def printed_owner(self) -> bool:
        """Whether an owner cell has any words, read or not."""
        return any(entry.phrase for name, entry in self.cells if name in OWNER_FIELDS)

    def text(self, field: str) -> str | None:
        """The text of a field, or None if the document says nothing."""
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
    """The inspection that a plan answers: its name, its framework, and when it took place."""

    name: str
    framework: str | None
    period: Timescale | None


@noun
class RegisterEntry:
    """An owner, once for the whole plan; ``rows`` are the ids of the rows whose actions it owns."""

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
    """A short form and the long form that the document gives for it, both as printed."""

    short: str
    long: str
    key: int = 0
    """The number of the key that explains it. Consecutive texts that each explain something are one key."""


@noun
class Draft:
    """A plan as read, before the plan stage turns it into the published form."""

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
