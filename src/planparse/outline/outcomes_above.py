"""Outcomes that stand above the actions they are of, labelled, in a row or a paragraph of their own: `Outcome: …`."""

from __future__ import annotations

from dataclasses import replace

from planparse.lexicon.readings import readings
from planparse.lexicon.terms import Terms
from planparse.outline.labelled_rows import grown, labelled
from planparse.outline.outline import BLANK, Column, Entry
from planparse.outline.section import Line, Section
from planparse.words import Phrase

_LIKELY = 0.5
"""How plainly a label must say that it is of outcomes (see `headers.readings`)."""


def is_outcome_above(terms: Terms, phrase: Phrase) -> bool:
    """Whether a paragraph is labelled as an outcome: `Outcome sought: Every child is seen`."""
    return _told(terms, Line("stray", (Entry(phrase),))) is not None


def with_outcome_above(terms: Terms, section: Section, phrase: Phrase) -> Section:
    """The section with the paragraph above it as the outcome of its actions up to the next area."""
    return with_outcome_rows(terms, replace(section, lines=(Line("stray", (Entry(phrase),)), *section.lines)))


def with_outcome_rows(terms: Terms, section: Section) -> Section:
    """The section with labelled rows above its actions as one outcome cell over the actions that follow.

    An outcome holds until the next one, or the next area. Where the table has a column of outcomes, or its first
    such row comes after an action, such rows are none of these.
    """
    told = {at: found for at, line in enumerate(section.lines) if (found := _told(terms, line))}
    first = next((at for at, line in enumerate(section.lines) if line.kind == "action"), len(section.lines))
    if not told or min(told) > first or any(column.field == "outcome" for column in section.columns):
        return section
    over: dict[int, list[int]] = {}
    now: int | None = None
    for at, line in enumerate(section.lines):
        if at in told:
            now = at
        elif line.kind == "area":
            now = None
        elif line.kind == "action" and now is not None:
            over.setdefault(now, []).append(at)
    if not over:
        return section
    cells: dict[int, Entry | None] = {at: None for actions in over.values() for at in actions}
    cells |= {actions[0]: replace(told[row][1], rows=len(actions)) for row, actions in over.items()}
    header = told[min(over)][0]
    lines: list[Line] = []
    for at, line in enumerate(section.lines):
        if at not in over:
            line = replace(line, kind="stray") if at in told else line
            lines.append(grown(line, [cells.get(at, BLANK)]))
        elif at != min(over):
            lines.append(Line("stray", (Entry(told[at][0]),)))
    column = Column(header, header.text.rstrip(" :"), "outcome", drawn=False)
    return replace(section, columns=(*section.columns, column), lines=tuple(lines))


def _told(terms: Terms, line: Line) -> tuple[Phrase, Entry] | None:
    """The label and the outcome, where a row is no more than an outcome with its label."""
    found = labelled(line)
    if found is None:
        return None
    label, entry = found
    field, score = next(iter(readings(terms, label.text.rstrip(" :"))), ("", 0.0))
    return (label, entry) if field == "outcome" and score >= _LIKELY else None
