"""Rows that head the rows below them though they are not drawn as headings: only a name and perhaps a number."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Literal

from planparse.issues import Doubt
from planparse.lexicon.labels import Terms
from planparse.lexicon.months import days_in
from planparse.lexicon.refs_and_marks import REF_IN_TEXT
from planparse.outline.area_headings import area_label, numbered_heading
from planparse.outline.asides import TOTAL, is_amount
from planparse.outline.features.cells import begins_with_verb, is_date, is_reference
from planparse.outline.outline import BLANK, OWNER_FIELDS, Entry, PrintedRow, Section
from planparse.read.document import Cell

_NAME = 9
"""Most words of a heading's name, including its number."""
_FILLED = 3
"""Fewest cells in rows of actions, for a row with only a name to be recognised as none."""
_REF_ALONE = re.compile(rf"({REF_IN_TEXT})\.?")


def kind_above(terms: Terms, cells: Sequence[Cell], bars: Collection[str]) -> Literal["area", "stray"]:
    """What a row above the header is: an area's heading if its only text is labelled, or numbered in its only cell.

    The text of its only cell is one too if it is one of ``bars``: other tables have their own in its place.
    """
    filled = [cell for cell in cells if cell.words]
    text = filled[0].phrase.text if len(filled) == 1 else ""
    alone = len(cells) == 1 and (text in bars or numbered_heading(text) is not None)
    return "area" if alone or area_label(terms, text) is not None else "stray"


def title_as_description(section: Section) -> Section:
    """The section, with the title as the description in rows whose description is blank."""
    fields = [column.field for column in section.columns]
    if "title" not in fields or "description" not in fields:
        return section
    title, text = fields.index("title"), fields.index("description")

    def told(line: PrintedRow) -> PrintedRow:
        named, blank = (line.entries[at] if at < len(line.entries) else None for at in (title, text))
        if (
            line.kind != "action"
            or blank is None
            or blank.phrase
            or named is None
            or not named.phrase
            or named.rows > 1
        ):
            return line
        entries = list(line.entries)
        entries[title], entries[text] = BLANK, named
        doubt = Doubt("cell_blank", "info", f"the column {section.columns[text].reads!r} is blank here: {_TITLED}")
        return replace(line, entries=tuple(entries), doubts=(*line.doubts, doubt))

    return replace(section, lines=tuple(map(told, section.lines)))


_TITLED = "the row's title is read as what will be done"


_FOOT = 5
"""Fewest words of a note below the last row."""


def with_foot_aside(section: Section) -> Section:
    """The section, with a sentence across the whole width below its last action as a note: it heads nothing.

    An area's heading that a page break separates from its rows has a number, says what to do, or is no sentence.
    """
    section = _without_parts_of_total(_without_form_below(section))
    *above, last = section.lines or (PrintedRow("stray", ()),)
    text = " ".join(_text(entry) for entry in last.entries if entry).strip()
    told = len(text.split()) >= _FOOT and text[-1] == "." and text[0].isupper() and not begins_with_verb(text)
    if last.kind != "area" or not told or not any(line.kind == "action" for line in above) or _NUMBERED.search(text):
        return section
    return replace(section, lines=(*above, replace(last, kind="stray", why="a note below the table")))


def _without_parts_of_total(section: Section) -> Section:
    """The section, with rows of amounts below its last total set aside: `Total | £85`, then `of which grant | £40`."""
    lines = list(section.lines)
    total = next((at for at in range(len(lines) - 1, -1, -1) if lines[at].why == TOTAL), len(lines))
    below = [[text for entry in line.entries if entry and (text := _text(entry))] for line in lines[total + 1 :]]
    if not below or not all(len(texts) == 1 + sum(map(is_amount, texts[1:])) for texts in below):
        return section
    lines[total + 1 :] = (replace(line, kind="stray", why="a part of the table's total") for line in lines[total + 1 :])
    return replace(section, lines=tuple(lines))


def _without_form_below(section: Section) -> Section:
    """The section, with the last rows set aside if they have a sentence in place of a ref, and no text.

    These are lines of the form around the table: `The next meeting will be on 3 May | Date and place`.
    """
    fields = [column.field for column in section.columns]
    if "ref" not in fields or "description" not in fields:
        return section
    ref, text = fields.index("ref"), fields.index("description")

    def is_of_form(line: PrintedRow) -> bool:
        if line.kind != "action" or len(line.entries) <= max(ref, text):
            return False
        said = line.entries[text] is None or _text(line.entries[text])
        front = _text(line.entries[ref])  # a label (`Impact: …`) begins a field of the action above
        return not said and len(front.split()) >= _FOOT and ":" not in front

    lines = list(section.lines)
    at = next((n + 1 for n in range(len(lines) - 1, -1, -1) if not is_of_form(lines[n])), 0)
    if any(map(is_of_form, lines[:at])) or not any(line.kind == "action" for line in lines[:at]):
        return section  # rows below each action say more about it
    lines[at:] = (replace(line, kind="stray", why="a line of the form below the table") for line in lines[at:])
    return replace(section, lines=tuple(lines))


_NUMBERED = re.compile(r"^\W*(?:[^\W\d]+ ){0,4}\d")
"""A number among the first words, as in labels of areas."""


def with_heading_rows(section: Section) -> Section:
    """The section, with rows that contain only a name as headings, if the rows of actions say more.

    With a number, the next row must continue it (`1`, then `1.1`); in a register the name is in the column of the
    risks. Without one, it is a few words that do not say what to do, right above an action. In a project plan such a
    row sums up the rows below it: it has their first and last dates, a number that they continue, and no lead. A table
    that does not say what will be done has no headings: a body in a list of contacts has only a name.
    """
    if section.actions is not None and not section.actions.share:
        return section
    described = next((at for at, column in enumerate(section.columns) if column.field == "description"), None)
    if described is None or len(section.columns) < _FILLED:
        return section
    ref = next((at for at, column in enumerate(section.columns) if column.field == "ref"), None)
    sums = _summing(section)
    section = _without_root(section, ref, sums | {described})
    if (over := _over_others(section, described, ref, sums)) is not None:
        return over
    section = _without_feet(section, described)
    actions = {at for at, line in enumerate(section.lines) if line.kind == "action"}
    counts = _counts(section, ref)
    answered = [at for at, column in enumerate(section.columns) if column.field == "answers"]
    texts = [described, *answered]
    named = {at for at in actions if any(_is_name(section.lines[at], (place, ref), counts) for place in texts)}
    named |= {at for at in actions if _sums_up(section.lines, at, (described, ref), sums)}
    others = actions - named
    last = max(named, default=-1) if max(actions, default=-1) in named else -1  # it heads nothing
    if not named or len(others) < len(named) or not all(at + 1 in others for at in named - {last}):
        return section
    if any(_is_poor(section.lines[at], counts) for at in others):
        return section
    numbers = dict(_numbers(section.lines, ref))
    heads = {at for at in named if _goes_on(numbers.get(at, ""), numbers.get(at + 1, ""))}
    lines = [
        part
        for at, line in enumerate(section.lines)
        for part in (_headed(line, counts, at == last, sums) if at in heads else [line])
    ]
    return replace(section, lines=tuple(lines))


def _summing(section: Section) -> frozenset[int]:
    """The columns of dates, statuses and no field, if the table has a column of owners."""
    fields = [column.field for column in section.columns]
    if not any(field in OWNER_FIELDS for field in fields):
        return frozenset()
    return frozenset(at for at, column in enumerate(section.columns) if column.field in (None, "timescale", "status"))


def _without_root(section: Section, ref: int | None, sums: frozenset[int]) -> Section:
    """The section, with the row that a project tool numbers 0 set aside: it sums up the whole plan."""
    at = next((at for at, line in enumerate(section.lines) if line.kind == "action"), None)
    if at is None or ref is None:
        return section
    line = section.lines[at]
    filled = {place for place, entry in enumerate(line.entries) if entry and entry.phrase}
    if _text(line.entries[ref]) != "0" or not filled <= sums | {ref}:
        return section
    root = replace(line, kind="stray", why="what the whole plan sums up")
    return replace(section, lines=(*section.lines[:at], root, *section.lines[at + 1 :]))


def _sums_up(lines: Sequence[PrintedRow], at: int, own: tuple[int, int | None], sums: frozenset[int]) -> bool:
    """Whether a row has a number that the next row continues, a name, and otherwise only what it sums up."""
    described, ref = own
    entries = lines[at].entries
    if ref is None or None in entries or not sums or at + 1 >= len(lines):
        return False
    filled = {i for i, entry in enumerate(entries) if entry and entry.phrase}
    numbers = dict(_numbers(lines[at : at + 2], ref))
    if not {described, ref} <= filled <= {described, ref} | sums or len(numbers) < 2:
        return False
    return filled & sums != set() and _goes_on(numbers[0], numbers[1])


# Rows with the first and the last day of other rows: a project tool's summary tasks, a board's foot rows.


def _days(line: PrintedRow) -> list[date]:
    return [day for entry in line.entries if entry and entry.phrase for day in days_in(entry.phrase.text)]


def _spans(line: PrintedRow, others: Sequence[PrintedRow], least: int = 2) -> bool:
    """Whether a row has the first and the last day of other rows, of which at least ``least`` have days."""
    own, theirs = _days(line), [days for other in others if (days := _days(other))]
    flat = [day for days in theirs for day in days]
    return len(own) > 1 and len(theirs) >= least and (min(own), max(own)) == (min(flat), max(flat))


def _over_others(section: Section, described: int, ref: int | None, sums: frozenset[int]) -> Section | None:
    """The section with its summary tasks as headings, if the rows' numbers only count them; None if it has none.

    A summary task has no lead, and the first and the last day of the rows below it, up to the next one; on a page it
    begins further left. A single row with these days by chance makes no heading: the first row must be one, and others
    like it. If rows have labels (`Phase 2: Build`), the days of one may be out of date.
    """
    lines = section.lines
    actions = [at for at, line in enumerate(lines) if line.kind == "action"]
    if not sums or not actions or not _count_rows([lines[at] for at in actions], ref):
        return None
    free = [at for at in actions if _is_unled(lines[at], described, ref, sums)]
    indent = min((_left(lines[at], described) for at in actions if at not in free), default=0.0)
    stops = [*free, len(lines)]
    heads = {
        at
        for at in free
        if any(_spans(lines[at], lines[at + 1 : stop]) for stop in stops if stop > at)
        or _left(lines[at], described) + _INDENT < indent
    }
    labels = {at: _label(lines[at], described) for at in free}
    alone = {at for at, stop in pairwise(stops) if stop == at + 2 and _spans(lines[at], lines[at + 1 : stop], 1)}
    heads |= {at for at in alone if labels[at] or len(heads) >= _FEWEST_SUMMARIES}
    if len(heads) >= _FEWEST_SUMMARIES:
        heads |= {at for at in free if labels[at] and labels[at] in {labels[head] for head in heads}}
    if len(heads) < _FEWEST_SUMMARIES or actions[0] not in heads:
        return None
    counted = sums | {ref} if ref is not None else sums
    parts = (_headed(line, False, False, counted) if at in heads else [line] for at, line in enumerate(lines))
    return replace(section, lines=tuple(part for several in parts for part in several))


def _left(line: PrintedRow, at: int) -> float:
    """Where a cell's text begins on its page, in points; 0 if the format has no places."""
    entry = line.entries[at]
    boxes = [word.place.box for word in entry.phrase.words] if entry else []
    return min((box[0] for box in boxes if box is not None), default=0.0)


def _label(line: PrintedRow, at: int) -> str:
    """The word at the start of a row's name if a number or a letter comes next: `Phase` of `Phase 2: Build`."""
    found = _LABELLED.match(_text(line.entries[at]))
    return found[1].casefold() if found else ""


_LABELLED = re.compile(r"([^\W\d_]{3,}) (?:\d{1,2}|[A-Z]|[IVX]{1,4})(?:\W|$)")
_INDENT = 2.0
"""Least distance, in points, by which a heading begins further left than the rows below it."""
_FEWEST_SUMMARIES = 2


def _count_rows(lines: Sequence[PrintedRow], ref: int | None) -> bool:
    """Whether rows have no numbers, or numbers that only count them."""
    numbers = [_text(line.entries[ref]).rstrip(".") for line in lines] if ref is not None else []
    if not any(numbers):
        return True
    return all(map(str.isdecimal, numbers)) and all(int(one) < int(two) for one, two in pairwise(numbers))


def _is_unled(line: PrintedRow, described: int, ref: int | None, sums: frozenset[int]) -> bool:
    """Whether a row has a name, and otherwise only a number and what may sum up others."""
    filled = {at for at, entry in enumerate(line.entries) if entry and entry.phrase}
    own = {described} if ref is None else {described, ref}
    return None not in line.entries and described in filled and filled <= own | sums


def _without_feet(section: Section, described: int) -> Section:
    """The section, without rows that say only the first and the last day of the rows above them."""
    lines, begun = list(section.lines), 0
    for at, line in enumerate(lines):
        if line.kind != "action":
            begun = at + 1
            continue
        foot = at + 1 == len(lines) or lines[at + 1].kind != "action"
        if foot and _says_days(line, described) and _spans(line, lines[begun:at]):
            lines[at] = replace(line, kind="stray", why="what the rows above it sum up to")
    return replace(section, lines=tuple(lines))


def _says_days(line: PrintedRow, described: int) -> bool:
    """Whether a row contains only days and figures, and does not say what is to be done."""
    texts = [_text(entry) for entry in line.entries]
    others = [text for text in texts if text and not is_date(text) and not _FIGURE.fullmatch(text)]
    return None not in line.entries and not texts[described] and not others


_FIGURE = re.compile(r"[£$€]?\d[\d,.]*\s?(?:%|days?|d|hours?|hrs?)?")


def _headed(line: PrintedRow, counts: bool, nothing_below: bool, sums: frozenset[int]) -> list[PrintedRow]:
    """A row as a heading, with its sheet's row number and its sums set aside; as a note if it heads nothing."""
    parts = [PrintedRow("stray", line.entries[:1], why="the number of the sheet's row")] if counts else []
    summed = tuple(entry if at in sums and not (counts and at == 0) else BLANK for at, entry in enumerate(line.entries))
    if any(entry and entry.phrase for entry in summed):
        parts.append(PrintedRow("stray", summed, why="what a heading sums up of the rows below it"))
    apart = sums | {0} if counts else sums
    own = replace(line, entries=tuple(BLANK if at in apart else entry for at, entry in enumerate(line.entries)))
    if nothing_below:
        return [*parts, replace(own, kind="stray", why="a heading with no rows below it")]
    return [*parts, replace(own, kind="area")]


def _counts(section: Section, ref: int | None) -> bool:
    """Whether the first column numbers the rows of the sheet, as printed sheets do, and belongs to none of them."""
    cells = [_text(line.entries[0]) for line in section.lines]
    if ref == 0 or not all(cell.isdecimal() for cell in cells):
        return False
    return all(int(two) == int(one) + 1 for one, two in pairwise(cells))


def _filled(line: PrintedRow, counts: bool) -> list[int]:
    return [at for at, entry in enumerate(line.entries) if entry and entry.phrase and not (counts and at == 0)]


def _is_poor(line: PrintedRow, counts: bool) -> bool:
    """Whether a row says too little to differ from a heading; one that a cell from above spans says more."""
    return len(_filled(line, counts)) < _FILLED and None not in line.entries


def _is_name(line: PrintedRow, own: tuple[int, int | None], counts: bool) -> bool:
    """Whether a row has a short name in its first text column, and at most a number before it."""
    described, ref = own
    places = _filled(line, counts)
    first = 1 if counts else 0
    if None in line.entries or not places or not {*places} <= {first, described, ref}:
        return False
    lone = places == [ref] and not is_reference(_text(line.entries[places[0]]))
    text = " ".join(_text(line.entries[at]) for at in places if at != ref or lone)
    if not text or len(text.split()) > _NAME or text[-1] in ".;,":
        return False
    return not begins_with_verb(text) or (ref is not None and ref in places)


def _text(entry: Entry | None) -> str:
    return entry.phrase.text if entry else ""


def _numbers(lines: Sequence[PrintedRow], ref: int | None) -> Iterator[tuple[int, str]]:
    for at, line in enumerate(lines):
        found = _REF_ALONE.fullmatch(_text(line.entries[ref])) if ref is not None and ref < len(line.entries) else None
        if found:
            yield at, found[1]


def _goes_on(number: str, below: str) -> bool:
    """Whether the next row's number is below this one (`1`, then `1.1`), or there is none.

    >>> _goes_on("1", "1.1"), _goes_on("", "1.1"), _goes_on("1", "2"), _goes_on("1.0", "1.1")
    (True, True, False, True)
    """
    return not number or below.startswith(f"{number.removesuffix('.0')}.")
