"""Rows below an action that hold one of its fields, labelled, over the table's whole width: `Progress: …`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planparse.lexicon.readings import readings
from planparse.lexicon.terms import Terms
from planparse.outline.decision import Field
from planparse.outline.outline import BLANK, Column, Entry
from planparse.outline.section import Line, Section
from planparse.words import Phrase

_LABEL_WORDS = 6
_PLAIN = 0.9
"""How plainly a label must say its field (see `headers.readings`)."""

_SHARE = 0.5
"""Of a table's actions so many have such a row, where it is a habit of the table."""

_BELOW: frozenset[Field] = frozenset(("progress", "outcome", "status", "timescale", "support"))


def with_field_rows(terms: Terms, section: Section) -> Section:
    """The section with labelled rows below its actions as cells of a column of their own.

    A label is the column's header where it is printed first; where it is printed again, its words belong to no field.
    Below columns that hold the field already, such a row is none of an area, and no more is known of it.
    """
    found = {at: told for at, line in enumerate(section.lines) if (told := _told(terms, line))}
    if not found or not section.columns:
        return section
    actions = sum(line.kind == "action" for line in section.lines)
    own = {column.field for column in section.columns}
    fields = dict.fromkeys(field for _, field, _ in found.values() if field not in own)
    habits = [f for f in fields if sum(field == f for _, field, _ in found.values()) >= _SHARE * actions]
    lines: list[Line] = []
    headers: dict[Field, Phrase] = {}
    cells: list[dict[Field, Entry]] = []
    for at, line in enumerate(section.lines):
        told = found.get(at)
        if told is None:
            lines.append(line)
            cells.append({})
            continue
        label, field, entry = told
        above = action_above(lines)
        if field not in habits or above is None or field in cells[above]:
            lines.append(replace(line, kind="stray"))
            cells.append({})
            continue
        cells[above][field] = entry
        if field in headers:
            lines.append(Line("stray", (Entry(label),)))
            cells.append({})
        else:
            headers[field] = label
    columns = tuple(Column(label, label.text.rstrip(" :"), field, drawn=False) for field, label in headers.items())
    wider = tuple(
        grown(line, [one.get(field, BLANK) for field in headers]) for line, one in zip(lines, cells, strict=True)
    )
    return replace(section, columns=(*section.columns, *columns), lines=wider)


def action_above(lines: Sequence[Line]) -> int | None:
    """The place of the action right above, other labelled rows of it between; None where a heading came after it."""
    for at in range(len(lines) - 1, -1, -1):
        if lines[at].kind == "action":
            return at
        if lines[at].kind != "stray":
            return None
    return None


def grown(line: Line, entries: Sequence[Entry | None]) -> Line:
    """The line with entries for further columns; a lone text that belongs to no column stays alone."""
    return line if len(line.entries) == 1 and line.kind == "stray" else replace(line, entries=(*line.entries, *entries))


def _told(terms: Terms, line: Line) -> tuple[Phrase, Field, Entry] | None:
    """The label, its field and what follows it, where a row is no more than that."""
    found = labelled(line)
    if found is None:
        return None
    label, entry = found
    field = next((field for field, score in readings(terms, label.text.rstrip(" :")) if score >= _PLAIN), None)
    return (label, field, entry) if field in _BELOW else None


def labelled(line: Line) -> tuple[Phrase, Entry] | None:
    """The label with its colon and the cell behind it, where a row is no more than that."""
    filled = [entry for entry in line.entries if entry and entry.phrase]
    return label_and_value(filled[0]) if line.kind in ("area", "stray") and len(filled) == 1 else None


def label_and_value(entry: Entry, *, blank: bool = False) -> tuple[Phrase, Entry] | None:
    """The label at a cell's front with its colon, and the cell behind it, which may be ``blank``; None without one."""
    words = entry.phrase.words
    end = next((at + 1 for at, word in enumerate(words[:_LABEL_WORDS]) if word.text.endswith(":")), 0)
    if not end or (end == len(words) and not blank):
        return None
    return Phrase(words[:end]), replace(entry, phrase=Phrase(words[end:]), rows=1)
