"""Repairs of outcome cells: cells cut over two rows, cells for several actions, and lines of a neighbour in a cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from rapidfuzz.distance import Levenshtein

from planparse.issues import Doubt
from planparse.outline.cell_looks import opens_with_status
from planparse.outline.outline import Entry, Outline, Row, Spot, entry_at, field_text, row_words
from planparse.outline.scored import Field
from planparse.repair.changes import Change, Flag, SpanDown, TakeOut
from planparse.repair.verbs import edge_between

# Lines of one column inside a cell of another: finding the words that do not belong to the cell.
#
# An export that cuts columns by position lets the beginnings of a neighbour's lines run into a cell. What ran
# in follows the neighbour's text in order, from its first word on, but with gaps and with words cut short.


_REACH = 40
"""How many of the neighbour's words may be missing between two that ran in: the rest of one or two lines."""
_GAP = 3
"""How many words in a row may match nothing (cut in the middle) before the run ends."""
_ENOUGH = 4
"""How many words must follow the neighbour's text to count as a run."""

_MARKS = re.compile(r"[^\w%]+")

Region = tuple[int, int]


def neighbour_regions(words: Sequence[str], neighbours: Sequence[str]) -> list[Region]:
    """The regions (start, stop) of a cell's words that are lines of the neighbouring cells.

    >>> own = "Plans are seen by all. On tract Plans app team of Janu 90% of plans are good.".split()
    >>> neighbour_regions(own, ["On track. Plans are approved by the team and go live by the end of January."])
    [(5, 12)]
    >>> neighbour_regions("All plans are on track and seen by managers.".split(), ["On track. All plans are seen."])
    []
    """
    texts = _by_opener(neighbours)
    folded = [_fold(word) for word in words] if texts else []
    regions: list[Region] = []
    start = 0
    while texts and start < len(words):
        stop = _longest_run(folded, start, texts) if _begins(words, start) else start
        if stop > start:
            regions.append((start, stop))
            start = stop
        else:
            start += 1
    return list(_united(regions))


Texts = Mapping[tuple[str, ...], Sequence[tuple[str, ...]]]
"""Texts by the status phrase that they open with. Plans have few such phrases, however many rows they have."""


def _by_opener(neighbours: Sequence[str]) -> Texts:
    found: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for text in dict.fromkeys(neighbours):
        words = _opening(text)
        if words is not None:
            found.setdefault(words[0], []).append(words[1])
    return found


@lru_cache(maxsize=4096)
def _opening(text: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The status phrase that a text opens with, and all its words, folded; None if it does not open with one."""
    if not opens_with_status(text):
        return None
    words = tuple(map(_fold, text.split()))
    length = opens_with_status(" ".join(words[:4]))
    return (words[:length], words) if length else None


def _longest_run(words: Sequence[str], start: int, texts: Texts) -> int:
    """Where the longest run of a neighbour's text that begins at ``start`` stops; ``start`` if there is none."""
    stop = start
    for opener, those in texts.items():
        here = words[start : start + len(opener)]
        if len(here) == len(opener) and all(map(_alike, here, opener)):
            stop = max(stop, *(_run(words, start, text, len(opener)) for text in those))
    return stop


def _begins(words: Sequence[str], start: int) -> bool:
    """Whether a run may begin here: with a capital, after a full stop or another break in the cell's own text."""
    before = words[start - 1] if start else "."
    return words[start][:1].isupper() and (before[-1] in ".!?:;)" or not before.isalpha())


def _run(words: Sequence[str], start: int, text: Sequence[str], opener: int) -> int:
    """Where the run that begins with the neighbour's first ``opener`` words stops; ``start`` if it is not a run."""
    at, position, matched, last = start + opener, opener, opener, start + opener
    gap = 0
    while at < len(words) and gap <= _GAP:
        found = _found(words, at, text, position, strong=gap > 0)
        if found is None:
            gap += 1
        else:
            position, matched, last, gap = found + 1, matched + 1, at + 1, 0
        at += 1
    alone = last == start + opener == len(words)  # only the neighbour's first words, at the cell's end
    return last if matched >= _ENOUGH or alone else start


def _found(words: Sequence[str], at: int, text: Sequence[str], position: int, *, strong: bool) -> int | None:
    """The place of this word, or of the word that it is cut from, in the neighbour's text from ``position`` on."""
    word = words[at]
    for place in range(position, min(position + _REACH, len(text))):
        if _alike(word, text[place]) or _cut(word, text[place]):
            near = place - position <= 1
            if strong and not (len(word) >= 6 and word == text[place]) and not _pair(words, at, text, place):
                continue
            if near or len(word) >= 4 or _pair(words, at, text, place) or place - position <= 12:
                return place
    return None


def _pair(words: Sequence[str], at: int, text: Sequence[str], place: int) -> bool:
    return at + 1 < len(words) and place + 1 < len(text) and _alike(words[at + 1], text[place + 1])


@lru_cache(maxsize=4096)
def _alike(one: str, other: str) -> bool:
    """Whether two words are the same, or longer words that differ in one misread letter."""
    return one == other or (min(len(one), len(other)) >= 4 and Levenshtein.distance(one, other, score_cutoff=1) <= 1)


def _cut(word: str, whole: str) -> bool:
    """Whether a word lost its end or its beginning at the cell's edge (`Prote` of `Protection`)."""
    if not word or len(word) >= len(whole):
        return False
    if len(word) >= 3 and whole.endswith(word) and len(whole) - len(word) <= 3:
        return True
    stem = word[:-1] if len(word) > 4 else word  # the last letter before the edge is often misread
    return whole.startswith(stem) and (len(word) >= 3 or word.isalpha())


@lru_cache(maxsize=16384)
def _fold(word: str) -> str:
    return _MARKS.sub("", word).casefold()


def _united(regions: Sequence[Region]) -> Iterator[Region]:
    """Join regions that have nothing between them, or only a few cut words."""
    held: Region | None = None
    for start, stop in regions:
        if held is not None and start - held[1] <= _GAP:
            held = (held[0], stop)
        else:
            if held is not None:
                yield held
            held = (start, stop)
    if held is not None:
        yield held


_ENDED = re.compile(r"[.!?:;]['\"”’)\]]*$")
_LABEL = re.compile(r"\b(?:baselines?|milestones?|targets?)\b", re.I)
_DATED_VALUE = re.compile(r"(?:£\s?)?\d[\d,.]*\s?%?\s+(?:by|in|from)\s", re.I)
_DANGLING = frozenset(
    (
        *("a", "an", "the", "of", "to", "and", "in", "with", "for", "by", "or", "their", "all", "from"),
        *("at", "on", "as", "is", "are", "be"),
    )
)
_SOME = 0.1
"""The share of blank outcome cells that may be drawn in a plan that draws none: a table of one row below its header.

Also of rows with another blank cell, in a plan whose blank outcomes are merged cells. The published sample has none;
plans that leave cells blank have 0.22 and more.
"""

_HALF = 0.5  # the share of blank outcomes from which each heads several rows; the published sample has 0.59

_HABIT = 0.15  # the share of blank outcome cells from which blanks are this plan's way of writing merged cells


_NEAR = 25
"""Rows above and below whose lines may have run into a cell. In the sample 5, 10, 25 and all give the same, 3 less."""

_CAPITALS = 0.8
"""The share of whole outcomes with a first capital from which a small first letter shows a cut.

Tried from 0.5 to 1.0: the published sample has 0.96 and four cut cells; six outcomes all in small letters have 0.
"""

_STOPS = 0.5
"""The share of outcomes that end in a stop from which one without may be cut. The sample has 0.69."""


def lines_of_neighbour(outline: Outline) -> Iterator[Change | Flag]:
    """Remove lines of the progress column that ran into an outcome.

    Acts if words of the outcome follow the progress text of a nearby row in the same area, in order and from its first
    word on (see `planparse.repair.outcomes`). Does not act on words that both cells merely share, nor over an edge that
    the document draws.
    """
    for rows in _groups(outline):
        progress = [field_text(outline, row, "progress") for row in rows]
        for place, row in enumerate(rows):
            found = entry_at(outline, row, "outcome")
            if found is None or not found[1].phrase or found[1].drawn:
                continue
            column, entry = found
            words = entry.phrase.words
            near = progress[max(0, place - _NEAR) : place + _NEAR + 1]
            regions = neighbour_regions([word.text for word in words], near)
            if not regions:
                continue
            taken = tuple(word for start, stop in regions for word in words[start:stop])
            spot = Spot(row=row.id, column=column)
            rest = entry.phrase.without(taken).text
            why = "these words begin lines of the progress column in this and the next rows"
            yield Change(
                "neighbour_lines_out",
                TakeOut(row.id, column, taken, "lines of the progress column that ran into the outcome"),
                (spot,),
                entry.phrase.text,
                rest,
                why,
            )
            cut = " … ".join(" ".join(word.text for word in words[a:b]) for a, b in regions)
            message = f"lines of the neighbouring column ran into this cell and are in unplaced now: {cut!r}"
            yield Flag(spot, Doubt("neighbour_lines", "warning", message))


def join_cut_outcomes(outline: Outline) -> Iterator[Change]:
    """Join an outcome that an export cut over two or more rows in the middle of a sentence.

    Acts if the document does not draw the cells, the upper text does not end a sentence, and the next outcome below
    continues it: with a small letter, if this plan's outcomes begin with capitals and end in stops; or with the next
    dated value of a list of milestones. Does not act on two whole outcomes, nor over an edge that the document draws.
    """
    cut = _cuts_show(outline)
    for rows in _groups(outline):
        cells = [entry_at(outline, row, "outcome") for row in rows]
        i = 0
        while i < len(rows):
            found = cells[i]
            if found is None or not found[1].phrase:
                i += 1
                continue
            stop, text = _end_of_cell(cells, i, cut)
            if stop > i + 1:
                why = "one sentence, cut over these rows: each text continues in the next"
                befores = [_text(cell) or None for cell in cells[i:stop]]
                yield _span("outcome_joined", rows[i:stop], found, text, why, befores)
            i = stop


def span_blank_outcomes(outline: Outline) -> Iterator[Change]:
    """Let an outcome cover the rows below it whose outcome cells are blank.

    Acts on formats that do not draw cells, in plans with many blank outcomes: that is how an export writes a merged
    cell. Does not act if the document draws its cells: there, a blank cell is blank. Nor if rows with an outcome leave
    other cells blank too, unless most outcomes are blank and none that comes first.
    """
    entries = [found[1] for row in outline.rows() if (found := entry_at(outline, row, "outcome"))]
    blanks = [entry for entry in entries if not entry.phrase]
    drawn = sum(entry.drawn for entry in blanks)
    if not blanks or drawn > _SOME * len(blanks) or len(blanks) < _HABIT * len(entries):
        return
    first = [entry_at(outline, rows[0], "outcome") for rows in _groups(outline)]
    heads = len(blanks) >= _HALF * len(entries) and all(found is None or found[1].phrase for found in first)
    if _leaves_blank(outline) and not heads:
        return
    for rows in _groups(outline):
        for i, row in enumerate(rows):
            found = entry_at(outline, row, "outcome")
            if found is None or not found[1].phrase:
                continue
            stop = i + found[1].rows
            while stop < len(rows) and _is_open(outline, rows[stop]):
                stop += 1
            if stop > i + found[1].rows:
                why = "blank cells below an outcome are how this plan's export writes a merged cell"
                yield _span("outcome_shared", rows[i:stop], found, found[1].phrase.text, why)


def _leaves_blank(outline: Outline) -> bool:
    """Whether rows with an outcome leave cells blank that each action has for itself: its date, status or progress.

    Not in a text with a line for each cell, where a blank cell may have lost its line.
    """
    rows = [row for row in outline.rows() if (found := entry_at(outline, row, "outcome")) and found[1].phrase]
    if rows and len({word.place.line for word in row_words(rows[0])}) > 2:
        return False
    own = [[found[1] for field in _OWN if (found := entry_at(outline, row, field))] for row in rows]
    return sum(any(not entry.phrase for entry in entries) for entries in own) > _SOME * len(rows)


_OWN: tuple[Field, ...] = ("timescale", "status", "progress")
"""Fields that no cell gives for several actions, as one may give their outcome or their lead."""


def _is_open(outline: Outline, row: Row) -> bool:
    """Whether a row's outcome is blank and the document does not draw its cell."""
    found = entry_at(outline, row, "outcome")
    return found is None or not (found[1].phrase or found[1].drawn)


def cut_texts(outline: Outline) -> Iterator[Flag]:
    """Flag cells that lost their beginning or end. Nothing is guessed or changed.

    A cell that begins with a small letter has lost its beginning, if other cells of its column begin with capitals. A
    cell that ends in the middle of a phrase (`in a timely`) has lost its end.
    """
    for field in ("description", "outcome", "progress"):
        found = [(row, entry_at(outline, row, field)) for row in outline.rows()]
        cells = [(row, *at) for row, at in found if at and at[1].phrase]
        small = [cell for cell in cells if _begins_small(cell[2].phrase.text)]
        if len(small) <= 0.3 * len(cells):
            for row, column, entry in small:
                head = " ".join(entry.phrase.text.split()[:4])
                message = f"the beginning of this cell was lost: it starts with {head!r}"
                yield Flag(Spot(row=row.id, column=column), Doubt("beginning_lost", "warning", message))
        stops = sum(bool(_ENDED.search(entry.phrase.text)) for _, _, entry in cells) > 0.5 * len(cells)
        for row, column, entry in cells:
            words = entry.phrase.text.split()
            if len(words) > 3 and _breaks_off(words, stops=stops):
                tail = " ".join(words[-4:])
                message = f"the end of this cell was lost: it stops with {tail!r}"
                yield Flag(Spot(row=row.id, column=column), Doubt("end_lost", "warning", message))


def _breaks_off(words: Sequence[str], *, stops: bool) -> bool:
    """Whether a text ends in the middle of a phrase: with `of`, or, if other texts end in a stop, with `a timely`."""
    if words[-1].casefold() in _DANGLING:
        return True
    return stops and words[-2].casefold() in {"a", "an"} and words[-1].isalpha() and words[-1].endswith("ly")


def _groups(outline: Outline) -> Iterator[list[Row]]:
    """Groups of rows of one area in one table: an outcome never covers more."""
    for area in outline.areas:
        for _, rows in groupby(area.rows, key=lambda row: row.table):
            yield list(rows)


_Found = tuple[int, Entry] | None


def _text(found: _Found) -> str:
    return found[1].phrase.text if found else ""


def _end_of_cell(cells: Sequence[_Found], start: int, cut: bool) -> tuple[int, str]:
    """Where the cell that begins at ``start`` ends, and its whole text. ``cut``: see `_cuts_show`."""
    stop, text, last = start + 1, _text(cells[start]), cells[start]
    for place in range(start + 1, len(cells)):
        below = cells[place]
        if below is None or not below[1].phrase:
            continue
        if last is None or edge_between(last[1], below[1]) or not _goes_on(text, below[1].phrase.text, cut):
            break
        stop, text, last = place + 1, f"{text} {below[1].phrase.text}", below
    return stop, text


def _goes_on(text: str, below: str, cut: bool) -> bool:
    """Whether the next cell's text is the rest of this text."""
    if _ENDED.search(text):
        return False
    if below[:1].islower():
        breaks_off = text.split()[-1].casefold() in _DANGLING
        return (cut or breaks_off) and not _DITTO.fullmatch(below) and not _NO_ANSWER.fullmatch(below)
    return bool(_DATED_VALUE.match(below) and _LABEL.search(text[-160:]) and not _LABEL.search(below[:40]))


def _cuts_show(outline: Outline) -> bool:
    """Whether a small first letter shows a cut cell: whole outcomes here begin with capitals and end in stops.

    Looks only at cells that cannot continue another: the first of a group, and those below a text that has ended.
    """
    begins: list[bool] = []
    ends: list[bool] = []
    for rows in _groups(outline):
        above = ""
        for row in rows:
            found = entry_at(outline, row, "outcome")
            if found is None or not found[1].phrase:
                continue
            text = found[1].phrase.text
            ends.append(bool(_ENDED.search(text)))
            if not above or _ENDED.search(above):
                begins.append(not text[:1].islower())
            above = text
    return _share(begins) >= _CAPITALS and _share(ends) >= _STOPS


def _share(seen: Sequence[bool]) -> float:
    return sum(seen) / len(seen) if seen else 0.0


_DITTO = re.compile(
    r"(?:as|see|ditto)(?: (?:above|below|before|previous\w*|at|in|for|per|action|no\.?|[A-Z]*[\d.]+[a-z]?))*[.]?", re.I
)
"""A cell that points to another one."""

_NO_ANSWER = re.compile(r"(?:tb[ac]|n/?a|none|not applicable|to be (?:confirmed|agreed|determined))\.?", re.I)
"""A cell saying that there is no outcome, or none yet."""


def _begins_small(text: str) -> bool:
    first = text.split()[0]
    if _DITTO.fullmatch(text):
        return False
    return first[0].islower() and (first.isalpha() or first.rstrip(".,;").isalpha()) and first not in {"e.g.", "i.e."}


def _span(
    code: str, rows: Sequence[Row], found: tuple[int, Entry], text: str, why: str, befores: Sequence[str | None] = ()
) -> Change:
    """One outcome over these rows. If it joins texts, it shows in every row; else only in the rows that had none."""
    column, entry = found
    shown = rows if befores else rows[entry.rows :]
    spots = tuple(Spot(row=row.id, part="outcome") for row in shown)
    return Change(code, SpanDown(rows[0].id, column, len(rows)), spots, None, text, why, tuple(befores))
