"""Rows that head the rows below them, though nothing draws them as headings: a name, its number, and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from planparse.lexicon.refs import REF_IN_TEXT
from planparse.outline.features.cells import begins_with_verb, is_reference
from planparse.outline.outline import BLANK, OWNER_FIELDS, Entry, PrintedRow, Section

_NAME = 9
"""Words of a heading's name, its number among them."""
_FILLED = 3
"""Cells that the rows of actions have at least where a row of a name alone is seen to be none of them."""
_REF_ALONE = re.compile(rf"({REF_IN_TEXT})\.?")


def with_heading_rows(section: Section) -> Section:
    """The section with its rows of a name alone as headings, where the rows of actions say more.

    With a number, the rows below go on with it (`1` over `1.1`); in a register it stands where risks stand. Without
    one, it is a few words that do not say what to do, and stands right over an action. In a project plan such a row
    sums up the rows below it: it has their first and last dates, a number that they go on with, and nobody who leads
    it.
    """
    described = next((at for at, column in enumerate(section.columns) if column.field == "description"), None)
    if described is None or len(section.columns) < _FILLED:
        return section
    ref = next((at for at, column in enumerate(section.columns) if column.field == "ref"), None)
    sums = _summing(section)
    section = _without_root(section, ref, sums | {described})
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
    """The columns of dates and of how far things are, where one of owners stands beside them."""
    fields = [column.field for column in section.columns]
    if not any(field in OWNER_FIELDS for field in fields):
        return frozenset()
    return frozenset(at for at, column in enumerate(section.columns) if column.field in (None, "timescale", "status"))


def _without_root(section: Section, ref: int | None, sums: frozenset[int]) -> Section:
    """The section with the row that a project tool numbers 0 set aside: it sums up the whole plan."""
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
    """Whether a row has a number with which the next row goes on, a name, and else only what it sums up."""
    described, ref = own
    entries = lines[at].entries
    if ref is None or None in entries or not sums or at + 1 >= len(lines):
        return False
    filled = {i for i, entry in enumerate(entries) if entry and entry.phrase}
    numbers = dict(_numbers(lines[at : at + 2], ref))
    if not {described, ref} <= filled <= {described, ref} | sums or len(numbers) < 2:
        return False
    return filled & sums != set() and _goes_on(numbers[0], numbers[1])


def _headed(line: PrintedRow, counts: bool, nothing_below: bool, sums: frozenset[int]) -> list[PrintedRow]:
    """A row as a heading, the sheet's number of the row and what it sums up apart; as a note where it heads nothing."""
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
    """Whether the first column counts the rows of the sheet and belongs to none of them, as a printed sheet's does."""
    cells = [_text(line.entries[0]) for line in section.lines]
    if ref == 0 or not all(cell.isdecimal() for cell in cells):
        return False
    return all(int(two) == int(one) + 1 for one, two in pairwise(cells))


def _filled(line: PrintedRow, counts: bool) -> list[int]:
    return [at for at, entry in enumerate(line.entries) if entry and entry.phrase and not (counts and at == 0)]


def _is_poor(line: PrintedRow, counts: bool) -> bool:
    """Whether a row says too little to be told from a heading by it; one that a cell from above spans says more."""
    return len(_filled(line, counts)) < _FILLED and None not in line.entries


def _is_name(line: PrintedRow, own: tuple[int, int | None], counts: bool) -> bool:
    """Whether a row holds a short name in the first of its texts' columns, and at most a number before it."""
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
    """Whether a number is that over the next one, or there is none.

    >>> _goes_on("1", "1.1"), _goes_on("", "1.1"), _goes_on("1", "2"), _goes_on("1.0", "1.1")
    (True, True, False, True)
    """
    return not number or below.startswith(f"{number.removesuffix('.0')}.")
