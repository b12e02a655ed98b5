"""Notes below the rows of a layout text, which run across its columns: a column of their own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.lexicon.labels import Terms
from planparse.read.labels import is_header
from planparse.read.layout_text.lines import TextLine, TextSegment

_LABEL = re.compile(r"([A-Z][^\s:]*(?: [^\s:]+){0,3}:)(?: |$)")
_FEWEST = 3
"""Rows that must have such a note, and lines of notes that must run over the place of another column's label."""
_WHITE = 4
"""Letters of white before the column of notes."""


def with_notes_beside(terms: Terms, book: Sequence[Sequence[TextLine]]) -> tuple[list[list[TextLine]], list[TextLine]]:
    """The pages with the notes below rows at the place of a last column, under their label; and labels set aside.

    A note begins with the same label wherever it stands, set in from the column above it, and runs on below itself
    (`Note: Five services of eleven tested. Port control …`) over the places of other columns.
    """
    lines = [line for page in book for line in page]
    heads = [line for line in lines if is_header(terms, [segment.text for segment in line.segments])]
    first = Counter(line.segments for line in heads).most_common(1)[0][0] if heads else ()
    places = [segment.start for segment in first]
    below = list(_below(lines, heads, first))
    begun = {line.number: found[1] for line in below if (found := _label_of(line, places))}
    label, times = Counter(begun.values()).most_common(1)[0] if begun else ("", 0)
    notes = {number for number, own in begun.items() if own == label}
    whole = _with_next(below, notes)
    across = sum(any(line.segments[0].start < place < line.segments[0].end for place in places[2:]) for line in whole)
    alike = [line for line in heads if line.segments == first]
    if times < max(_FEWEST, len(alike)) or across < _FEWEST:  # the label over the column is that of one note
        return [list(page) for page in book], []
    width = max(line.segments[-1].end for line in lines if line.segments) + _WHITE
    moved = {line.number: replace(line, segments=(*first, TextSegment(width, label))) for line in alike}
    for line in whole:
        text = line.segments[0].text[len(label) if line.number in notes else 0 :].strip()
        moved[line.number] = replace(line, segments=(TextSegment(width, text),) if text else ())
    gone = [replace(line, segments=(TextSegment(0, label),)) for line in whole if line.number in notes]
    pages = [[moved.get(line.number, line) if line.segments else line for line in page] for page in book]
    return pages, gone[len(alike) :]


def _below(lines: Sequence[TextLine], heads: Sequence[TextLine], first: tuple[TextSegment, ...]) -> Iterator[TextLine]:
    """The lines below the labels that are printed most, up to other labels."""
    own = {line.number: line.segments == first for line in heads}
    under = False
    for line in lines:
        under = own.get(line.number, under) if line.segments else under
        if under and line.number not in own:
            yield line


def _label_of(line: TextLine, places: Sequence[int]) -> re.Match[str] | None:
    """The label at the front of a line of one run of words that begins inside a column, at the place of none."""
    if len(line.segments) != 1:
        return None
    (only,) = line.segments
    inside = only.start > places[1] and all(abs(only.start - place) > 1 for place in places)
    return _LABEL.match(only.text) if inside else None


def _with_next(lines: Sequence[TextLine], notes: set[int]) -> list[TextLine]:
    """The lines that begin notes, each with those right below it that are no less set in."""
    found: list[TextLine] = []
    for line in lines:
        above = found[-1] if found else None
        goes_on = (
            above is not None
            and above.number == line.number - 1
            and len(line.segments) == 1
            and line.segments[0].start >= above.segments[0].start
        )
        if line.number in notes or goes_on:
            found.append(line)
    return found
