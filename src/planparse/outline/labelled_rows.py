"""Labelled rows above or below an action that contain one of its fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.lexicon.labels import Terms, fold, readings
from planparse.noun import noun
from planparse.outline.area_headings import area_label
from planparse.outline.decide import decide_columns
from planparse.outline.outline import BLANK, Column, Entry, PrintedRow, Section
from planparse.outline.scored import Decision, Field, model
from planparse.words import Phrase

LABEL_WORDS = 6
_PLAIN = 0.9
"""How plainly a label must say its field, from 0 to 1 (see `lexicon.readings.readings`)."""

_SHARE = 0.5
"""The least share of a table's actions with such a row, if the rows are a habit of the table."""

_BELOW: frozenset[Field] = frozenset(("progress", "outcome", "status", "timescale", "support"))


def with_field_rows(terms: Terms, section: Section) -> Section:
    """The section with labelled rows below its actions as cells of a column of their own.

    A label's first printing is the column's header; later ones belong to no field. If the table has a column for the
    field already, such a row is stray: it names no area, and no more is known about it.
    """
    if not section.columns:
        return section
    section, fields = _told(terms, section)
    rows = {at: parts for at, line in enumerate(section.lines) if (parts := labelled(line, blank=True))}
    found = {at: (label, fields[key], entry) for at, (label, entry) in rows.items() if (key := _key(label)) in fields}
    heads = {at for at in found if area_label(terms, section.lines[at].phrase().text)}
    if heads and not any(line.kind == "action" for line in section.lines[: min(heads)]):
        found = {at: one for at, one in found.items() if at not in heads}  # `Outcome A: Homes`, above its actions
    if not found:
        return section
    actions = sum(line.kind == "action" for line in section.lines)
    own = {column.field for column in section.columns}
    free = dict.fromkeys(field for _, field, _ in found.values() if field not in own)
    habits = [f for f in free if sum(field == f for _, field, _ in found.values()) >= _SHARE * actions]
    lines: list[PrintedRow] = []
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
            lines.append(PrintedRow("stray", (Entry(label),)))
            cells.append({})
        else:
            headers[field] = label
    columns = tuple(Column(label, label.text.rstrip(" :"), field, drawn=False) for field, label in headers.items())
    wider = tuple(
        grown(line, [one.get(field, BLANK) for field in headers]) for line, one in zip(lines, cells, strict=True)
    )
    return replace(section, columns=(*section.columns, *columns), lines=wider)


def _key(label: Phrase) -> str:
    return fold(label.text.rstrip(" :"))


def _told(terms: Terms, section: Section) -> tuple[Section, dict[str, Field]]:
    """The section with its columns decided beside labelled rows, and the field of each such label.

    A label says its field; or it repeats below most actions, and its values and the table's columns show the field. If
    a column has such a field, but its own label does not say so, it gets another.
    """
    values: dict[str, list[str]] = {}
    printed: dict[str, str] = {}
    for line in section.lines:
        for label, entry in filter(None, (labelled(line),)):
            values.setdefault(_key(label), []).append(entry.phrase.text)
            printed.setdefault(_key(label), label.text.rstrip(" :"))
    actions = [line for line in section.lines if line.kind == "action"]
    first = next((at for at, line in enumerate(section.lines) if line.kind == "action"), 0)
    above = {_key(found[0]) for line in section.lines[:first] if (found := labelled(line))}
    plain = {key: _plainly(terms, label) for key, label in printed.items()}
    usual = [k for k, own in values.items() if len(own) >= max(_FEWEST, _SHARE * len(actions)) and k not in above]
    fields = {key: field for key, field in plain.items() if field in _BELOW}
    if not usual:
        return section, fields
    texts = [[e.phrase.text if e else "" for e in line.entries] for line in actions]
    held = [[row[at] if at < len(row) else "" for row in texts] for at in range(len(section.columns))]
    longest = max(len(actions), *(len(values[key]) for key in usual))
    filled = [[*own, *[""] * (longest - len(own))] for own in (*held, *(values[key] for key in usual))]
    joint = decide_columns(terms, [*(column.reads for column in section.columns), *(printed[k] for k in usual)], filled)
    sure = model("columns").unsure
    for key, one in zip(usual, joint[len(section.columns) :], strict=True):
        if not plain[key] and one.field in _BELOW and one.margin >= sure and not area_label(terms, printed[key]):
            fields[key] = one.field
    taken = {fields[key] for key in usual if key in fields}
    own = {column.field for column in section.columns}
    columns = tuple(
        replace(column, field=None if one.field in own else one.field, decision=one)
        if column.field in taken and one.field != column.field and _plainly(terms, column.reads) != column.field
        else column
        for column, one in zip(section.columns, joint, strict=False)
    )
    return replace(section, columns=columns), fields


def _plainly(terms: Terms, label: str) -> str | None:
    """The field that a label says plainly."""
    return next((field for field, score in readings(terms, label) if score >= _PLAIN), None)


def action_above(lines: Sequence[PrintedRow]) -> int | None:
    """The index of the action right above, with only stray rows between; None if a heading comes after it."""
    for at in range(len(lines) - 1, -1, -1):
        if lines[at].kind == "action":
            return at
        if lines[at].kind != "stray":
            return None
    return None


def grown(line: PrintedRow, entries: Sequence[Entry | None]) -> PrintedRow:
    """The line with entries for further columns; a lone text that belongs to no column stays alone."""
    return line if len(line.entries) == 1 and line.kind == "stray" else replace(line, entries=(*line.entries, *entries))


def labelled(line: PrintedRow, *, blank: bool = False) -> tuple[Phrase, Entry] | None:
    """A row's label and the value after its colon or in the next cell, if the row has nothing else.

    With ``blank``, the value may be missing: the label is known.
    """
    filled = [entry for entry in line.entries if entry and entry.phrase]
    if line.kind not in ("area", "stray"):
        return None
    if len(filled) == 2 and len(filled[0].phrase.words) <= LABEL_WORDS < len(filled[1].phrase.words):
        return filled[0].phrase, replace(filled[1], rows=1)
    return label_and_value(filled[0], blank=blank) if len(filled) == 1 else None


def label_and_value(entry: Entry, *, blank: bool = False) -> tuple[Phrase, Entry] | None:
    """The label and colon at the front of a cell, and the rest, which may be ``blank``; None without a label."""
    words = entry.phrase.words
    end = next((at + 1 for at, word in enumerate(words[:LABEL_WORDS]) if word.text.endswith(":")), 0)
    if not end or (end == len(words) and not blank):
        return None
    return Phrase(words[:end]), replace(entry, phrase=Phrase(words[end:]), rows=1)


# Rows below an action that consist of several labelled cells: `Impact: … | Progress: …` under other columns.


_PARTED_SHARE = 0.5
"""The least share of a table's actions with such a row, if the rows are a habit of the table."""

_FEWEST = 2
"""Fewest times that labels repeat: a single row of them may be a row of another kind."""

_PARTED: frozenset[Field] = frozenset(("progress", "outcome", "status", "timescale", "support", "answers"))


@noun
class _Cell:
    """A labelled cell: its label, the label folded without its aside, and its value."""

    label: Phrase
    key: str
    entry: Entry


def with_parted_rows(terms: Terms, section: Section) -> Section:
    """The section with the labelled cells below its actions as cells of columns of their own.

    In such a row every cell begins with a label, or one cell has several labelled sentences (`State: Open. Latest: …`),
    and the same labels repeat below most actions. Their fields are decided as for columns; a label without an action's
    field gives an extra column. A label's first printing is the column's header; later ones belong to no field.
    """
    told = {at: cells for at, line in enumerate(section.lines) if (cells := _cells(line))}
    single = {at: parts for at, line in enumerate(section.lines) if (parts := _sentences(line))}
    told |= single if any(len(parts) > 1 for parts in single.values()) else {}
    rows = Counter(key for cells in told.values() for key in {cell.key for cell in cells})
    actions = sum(line.kind == "action" for at, line in enumerate(section.lines) if at not in told or at in single)
    usual = {key for key, count in rows.items() if count >= max(_FEWEST, _PARTED_SHARE * actions)}
    found = {at: cells for at, cells in told.items() if all(cell.key in usual for cell in cells)}
    if not found or not section.columns:
        return section
    columns = _columns(terms, [cell for cells in found.values() for cell in cells], {c.field for c in section.columns})
    lines: list[PrintedRow] = []
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
        lines += [PrintedRow("stray", (Entry(label),)) for label in again]
        below += [{} for _ in again]
    wider = [grown(line, [cells.get(key, BLANK) for key in columns]) for line, cells in zip(lines, below, strict=True)]
    return replace(section, columns=(*section.columns, *columns.values()), lines=tuple(wider))


def _cells(line: PrintedRow) -> tuple[_Cell, ...]:
    """The labelled cells of a row that has several and nothing else, each label once; () for any other row."""
    filled = [entry for entry in line.entries if entry and entry.phrase]
    if line.kind != "action" or len(filled) < _FEWEST:
        return ()
    parts = [part for entry in filled if (part := label_and_value(entry, blank=True))]
    cells = tuple(_Cell(label, fold(label.text.split("(")[0].rstrip(" :")), entry) for label, entry in parts)
    return cells if len(cells) == len(filled) == len({cell.key for cell in cells}) else ()


def _sentences(line: PrintedRow) -> tuple[_Cell, ...]:
    """The labelled sentences of a row with one cell, each label once; () for any other row."""
    filled = [entry for entry in line.entries if entry and entry.phrase]
    if line.kind not in ("area", "stray") or len(filled) != 1:
        return ()
    words = filled[0].phrase.words
    begun = [
        at
        for at in range(len(words))
        if (not at or (words[at - 1].text[-1] in ".;|" and words[at].text[0].isupper()))
        and any(word.text.endswith(":") for word in words[at : at + _INNER_WORDS])
    ]
    if not begun or begun[0]:
        return ()
    pieces = [replace(filled[0], phrase=Phrase(words[at:stop])) for at, stop in pairwise([*begun, len(words)])]
    parts = [part for piece in pieces if (part := label_and_value(piece, blank=True))]
    return tuple(_Cell(label, _key(label), entry) for label, entry in parts) if len(parts) == len(pieces) else ()


_INNER_WORDS = 3
"""Most words of the label of one of several sentences."""


def _columns(terms: Terms, cells: Sequence[_Cell], taken: set[Field | None]) -> Mapping[str, Column]:
    """A column for each label: with a field that the table lacks, or else an extra one."""
    first = {cell.key: cell for cell in reversed(cells)}
    keys = list(dict.fromkeys(cell.key for cell in cells))
    labels = [first[key].label.text.rstrip(" :") for key in keys]
    values = [[cell.entry.phrase.text for cell in cells if cell.key == key] for key in keys]
    longest = max(map(len, values))
    decisions = decide_columns(terms, labels, [[*held, *("",) * (longest - len(held))] for held in values])
    found: dict[str, Column] = {}
    for key, label, decision in zip(keys, labels, decisions, strict=True):
        field = decision.field if decision.field in _PARTED and decision.field not in taken else None
        taken = taken | {field}
        kept: Decision | None = decision if field else None
        found[key] = Column(first[key].label, label, field, drawn=False, decision=kept)
    return found


# Labelled outcomes above their actions, in a row or a paragraph of their own: `Outcome: …`.


_LIKELY = 0.5
"""How plainly a label must say that it is of outcomes, from 0 to 1 (see `lexicon.readings.readings`)."""


def is_outcome_above(terms: Terms, phrase: Phrase) -> bool:
    """Whether a paragraph is labelled as an outcome: `Outcome sought: Every child is seen`."""
    return _outcome_told(terms, PrintedRow("stray", (Entry(phrase),))) is not None


def with_outcome_between(terms: Terms, section: Section, pending: list[Phrase]) -> Section:
    """The section with the outcome that a paragraph between its heading and it states; it is taken from ``pending``."""
    places = [at for at, phrase in enumerate(pending) if at and is_outcome_above(terms, phrase)]
    if not places or any(column.field == "outcome" for column in section.columns):
        return section
    return with_outcome_above(terms, section, pending.pop(places[-1]))


def with_outcome_above(terms: Terms, section: Section, phrase: Phrase) -> Section:
    """The section with the paragraph above it as the outcome of its actions, up to the next area."""
    return with_outcome_rows(terms, replace(section, lines=(PrintedRow("stray", (Entry(phrase),)), *section.lines)))


def with_outcome_rows(terms: Terms, section: Section) -> Section:
    """The section with labelled rows above its actions as one outcome cell over the actions that follow.

    An outcome is valid up to the next outcome or area. If the table has a column of outcomes, or its first such row
    comes after an action, the section stays as it is.
    """
    told = {at: found for at, line in enumerate(section.lines) if (found := _outcome_told(terms, line))}
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
    lines: list[PrintedRow] = []
    for at, line in enumerate(section.lines):
        if at not in over:
            line = replace(line, kind="stray") if at in told else line
            lines.append(grown(line, [cells.get(at, BLANK)]))
        elif at != min(over):
            lines.append(PrintedRow("stray", (Entry(told[at][0]),)))
    column = Column(header, header.text.rstrip(" :"), "outcome", drawn=False)
    return replace(section, columns=(*section.columns, column), lines=tuple(lines))


def _outcome_told(terms: Terms, line: PrintedRow) -> tuple[Phrase, Entry] | None:
    """The label and the outcome, if a row is just these."""
    found = labelled(line)
    if found is None:
        return None
    label, entry = found
    field, score = next(iter(readings(terms, label.text.rstrip(" :"))), ("", 0.0))
    return (label, entry) if field == "outcome" and score >= _LIKELY else None
