"""Rows below an action that are parted into several labelled cells: `Impact: … | Progress: …` under other columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from planparse.lexicon.readings import fold
from planparse.lexicon.terms import Terms
from planparse.noun import noun
from planparse.outline.decide import decided
from planparse.outline.decision import Decision, Field
from planparse.outline.labelled_rows import action_above, grown, label_and_value
from planparse.outline.outline import BLANK, Column, Entry
from planparse.outline.section import Line, Section
from planparse.words import Phrase

_SHARE = 0.5
"""Of a table's actions so many have such a row, where it is a habit of the table."""

_FEWEST = 2
"""Labels that come again: a single row of them may be a row of another kind."""

_BELOW: frozenset[Field] = frozenset(("progress", "outcome", "status", "timescale", "support", "answers"))


@noun
class _Cell:
    """A labelled cell: its label, the label without its aside, and what stands behind it."""

    label: Phrase
    key: str
    entry: Entry


def with_parted_rows(terms: Terms, section: Section) -> Section:
    """The section with the labelled cells below its actions as cells of columns of their own.

    In such a row every cell begins with a label, and the same labels come again below most actions. What they hold
    is decided as for columns; what is no field of an action is an extra one. A label is the column's header where it
    is printed first; where it is printed again, its words belong to no field.
    """
    told = {at: cells for at, line in enumerate(section.lines) if (cells := _cells(line))}
    rows = Counter(key for cells in told.values() for key in {cell.key for cell in cells})
    actions = sum(line.kind == "action" for line in section.lines) - len(told)
    usual = {key for key, count in rows.items() if count >= max(_FEWEST, _SHARE * actions)}
    found = {at: cells for at, cells in told.items() if all(cell.key in usual for cell in cells)}
    if not found or not section.columns:
        return section
    columns = _columns(terms, [cell for cells in found.values() for cell in cells], {c.field for c in section.columns})
    lines: list[Line] = []
    below: list[dict[str, Entry]] = []
    printed: set[int] = {column.header.words[0].id for column in columns.values()}
    for at, line in enumerate(section.lines):
        above = action_above(lines) if at in found else None
        if at in found and (above is None or below[above]):
            line = replace(line, kind="stray")
        if at not in found or above is None or below[above]:
            lines.append(line)
            below.append({})
            continue
        below[above] = {cell.key: cell.entry for cell in found[at]}
        again = [cell.label for cell in found[at] if cell.label.words[0].id not in printed]
        lines += [Line("stray", (Entry(label),)) for label in again]
        below += [{} for _ in again]
    wider = [grown(line, [cells.get(key, BLANK) for key in columns]) for line, cells in zip(lines, below, strict=True)]
    return replace(section, columns=(*section.columns, *columns.values()), lines=tuple(wider))


def _cells(line: Line) -> tuple[_Cell, ...]:
    """The labelled cells of a row that is no more than several of them, each label once; () for any other."""
    filled = [entry for entry in line.entries if entry and entry.phrase]
    if line.kind != "action" or len(filled) < _FEWEST:
        return ()
    parts = [part for entry in filled if (part := label_and_value(entry, blank=True))]
    cells = tuple(_Cell(label, fold(label.text.split("(")[0].rstrip(" :")), entry) for label, entry in parts)
    return cells if len(cells) == len(filled) == len({cell.key for cell in cells}) else ()


def _columns(terms: Terms, cells: Sequence[_Cell], taken: set[Field | None]) -> Mapping[str, Column]:
    """A column for each label: a field that the table has not, or else an extra one."""
    first = {cell.key: cell for cell in reversed(cells)}
    keys = list(dict.fromkeys(cell.key for cell in cells))
    labels = [first[key].label.text.rstrip(" :") for key in keys]
    values = [[cell.entry.phrase.text for cell in cells if cell.key == key] for key in keys]
    longest = max(map(len, values))
    decisions = decided(terms, labels, [[*held, *("",) * (longest - len(held))] for held in values])
    found: dict[str, Column] = {}
    for key, label, decision in zip(keys, labels, decisions, strict=True):
        field = decision.field if decision.field in _BELOW and decision.field not in taken else None
        taken = taken | {field}
        kept: Decision | None = decision if field else None
        found[key] = Column(first[key].label, label, field, drawn=False, decision=kept)
    return found
