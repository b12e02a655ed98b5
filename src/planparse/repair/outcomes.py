"""Outcome cells: cut over two rows, standing for several actions, and where lines of a neighbour ran in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from planparse.issues import Doubt
from planparse.outline.outline import Entry, Outline, Row, Spot, entry_at, field_text
from planparse.repair.bleed import bled
from planparse.repair.changes import Change, Flag, SpanDown, TakeOut

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
"""So few cells may be drawn in a plan whose cells are not: a table of one row under its drawn header."""

_HABIT = 0.15
"""Share of blank outcome cells from which blanks are a habit of the plan: its export of merged cells."""


def lines_of_neighbour(outline: Outline) -> Iterator[Change | Flag]:
    """Take out of an outcome the lines of the progress column that ran into it.

    Acts where words of the outcome follow, in order and from its first word on, the progress text of a row
    of the same area (see `planparse.repair.bleed`). Does not act on words that both cells merely share.
    """
    for rows in _groups(outline):
        progress = [(row, field_text(outline, row, "progress")) for row in rows]
        for row in rows:
            found = entry_at(outline, row, "outcome")
            if found is None or not found[1].phrase:
                continue
            column, entry = found
            words = entry.phrase.words
            regions = bled([word.text for word in words], [text for _, text in progress])
            if not regions:
                continue
            taken = tuple(word for start, stop in regions for word in words[start:stop])
            spot = Spot(row=row.id, column=column)
            rest = entry.phrase.without(taken).text
            why = "these words are the beginnings of lines of the progress column in this and the next rows"
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
    """Make one outcome of a cell that an export cut over two or more rows, mid-sentence.

    Acts where the upper text does not end a sentence and the next outcome below it goes on: with a small
    letter, or with the next dated value of a list of milestones. Does not act on two whole outcomes.
    """
    for rows in _groups(outline):
        cells = [entry_at(outline, row, "outcome") for row in rows]
        i = 0
        while i < len(rows):
            found = cells[i]
            if found is None or not found[1].phrase:
                i += 1
                continue
            stop, text = i + 1, found[1].phrase.text
            while (nxt := _next_filled(cells, stop)) is not None and _goes_on(text, _text(cells[nxt])):
                text, stop = f"{text} {_text(cells[nxt])}", nxt + 1
            if stop > i + 1:
                why = "one sentence, cut over these rows: each text goes on in the next"
                befores = [_text(cell) or None for cell in cells[i:stop]]
                yield _span("outcome_joined", rows[i:stop], found, text, why, befores)
            i = stop


def span_blank_outcomes(outline: Outline) -> Iterator[Change]:
    """Let an outcome stand against the rows below it whose outcome cells are blank.

    Acts on formats that do not draw cells, in plans where blanks are a habit: that is how an export writes a
    merged cell. Does not act where the document draws its cells: there, a blank cell is blank.
    """
    entries = [found[1] for row in outline.rows() if (found := entry_at(outline, row, "outcome"))]
    blanks = sum(not entry.phrase for entry in entries)
    drawn = sum(entry.drawn for entry in entries)
    if not entries or drawn > _SOME * len(entries) or blanks < _HABIT * len(entries):
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


def _is_open(outline: Outline, row: Row) -> bool:
    """Whether a row's outcome is blank and the document does not draw its cell."""
    found = entry_at(outline, row, "outcome")
    return found is None or not (found[1].phrase or found[1].drawn)


def cut_texts(outline: Outline) -> Iterator[Flag]:
    """Flag cells whose beginning or end was lost: never guessed, and nothing is changed.

    A cell that begins with a small letter in a column that begins with capitals has lost its beginning; one
    that ends in the middle of a phrase (`in a timely`) has lost its end.
    """
    for field in ("description", "outcome", "progress"):
        found = [(row, entry_at(outline, row, field)) for row in outline.rows()]
        cells = [(row, *at) for row, at in found if at and at[1].phrase]
        small = [cell for cell in cells if _begins_small(cell[2].phrase.text)]
        known = Counter(word for _, _, entry in cells for word in _words(entry.phrase.text))
        if len(small) <= 0.3 * len(cells):
            for row, column, entry in small:
                head = " ".join(entry.phrase.text.split()[:4])
                message = f"the beginning of this cell was lost: it starts with {head!r}"
                torn = _torn(entry.phrase.text, known)
                if torn:
                    message += f"; lines inside it lost theirs too: {', '.join(map(repr, torn))}"
                yield Flag(Spot(row=row.id, column=column), Doubt("beginning_lost", "warning", message))
        stops = sum(bool(_ENDED.search(entry.phrase.text)) for _, _, entry in cells) > 0.5 * len(cells)
        for row, column, entry in cells:
            words = entry.phrase.text.split()
            if len(words) > 3 and _breaks_off(words, stops=stops):
                tail = " ".join(words[-4:])
                message = f"the end of this cell was lost: it stops with {tail!r}"
                yield Flag(Spot(row=row.id, column=column), Doubt("end_lost", "warning", message))


def _breaks_off(words: Sequence[str], *, stops: bool) -> bool:
    """Whether a text stops in the middle of a phrase: with `of`, or, where others end in a stop, with `a timely`."""
    if words[-1].casefold() in _DANGLING:
        return True
    return stops and words[-2].casefold() in {"a", "an"} and words[-1].isalpha() and words[-1].endswith("ly")


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.casefold())


def _torn(text: str, known: Counter[str]) -> list[str]:
    """Words of a damaged cell that stand nowhere else in its column and are the rear of words that do.

    A single letter that is no word counts too: the edge that cut the cell's beginning cut its other lines.
    """
    torn = []
    for word in re.findall(r"(?<![\w'’/-])[a-z]+(?![\w'’/-])", text)[1:]:
        rear = len(word) > 3 and known[word] == 1
        wholes = (whole for whole in known if len(word) < len(whole) <= len(word) + 3)
        if (len(word) == 1 and word != "a") or (rear and any(whole.endswith(word) for whole in wholes)):
            torn.append(word)
    return torn


def _groups(outline: Outline) -> Iterator[list[Row]]:
    """Rows of one area in one table: an outcome never spans more."""
    for area in outline.areas:
        for _, rows in groupby(area.rows, key=lambda row: row.table):
            yield list(rows)


_Found = tuple[int, Entry] | None


def _text(found: _Found) -> str:
    return found[1].phrase.text if found else ""


def _next_filled(cells: Sequence[_Found], start: int) -> int | None:
    return next((i for i in range(start, len(cells)) if _text(cells[i])), None)


def _goes_on(text: str, below: str) -> bool:
    if _ENDED.search(text):
        return False
    if below[:1].islower():
        return True
    return bool(_DATED_VALUE.match(below) and _LABEL.search(text[-160:]) and not _LABEL.search(below[:40]))


_DITTO = re.compile(
    r"(?:as|see|ditto)(?: (?:above|below|before|previous\w*|at|in|for|per|action|no\.?|[A-Z]*[\d.]+[a-z]?))*[.]?", re.I
)
"""A cell that points to another one."""


def _begins_small(text: str) -> bool:
    first = text.split()[0]
    if _DITTO.fullmatch(text):
        return False
    return first[0].islower() and (first.isalpha() or first.rstrip(".,;").isalpha()) and first not in {"e.g.", "i.e."}


def _span(
    code: str, rows: Sequence[Row], found: tuple[int, Entry], text: str, why: str, befores: Sequence[str | None] = ()
) -> Change:
    """One outcome over these rows. Where it joins texts, it shows in every row; else in those that had none."""
    column, entry = found
    shown = rows if befores else rows[entry.rows :]
    spots = tuple(Spot(row=row.id, part="outcome") for row in shown)
    return Change(code, SpanDown(rows[0].id, column, len(rows)), spots, None, text, why, tuple(befores))
