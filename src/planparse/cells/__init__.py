"""Repaired -> Draft: what every cell says: owners, timescales, status, measures, references."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Iterator
from functools import partial

from planparse.cells.abbreviations import find_abbreviations
from planparse.cells.document import (
    attendance,
    inspection,
    month_first,
    organisation,
    period_bounds,
    published,
    titled,
    written,
)
from planparse.cells.draft import Draft, LegendEntry, PlanFacts
from planparse.cells.key_meanings import is_status
from planparse.cells.keyed_columns import statuses_keyed_by, with_keyed_columns
from planparse.cells.legend import read_legend, unused, with_told
from planparse.cells.read_cells import Evidence, Notes, ReadBefore, read_areas
from planparse.cells.short_keys import KeyedBy
from planparse.issues import Correction, Doubt
from planparse.lexicon.authorities import Authority, find_authority
from planparse.outline.outline import Outline, Spot, Unplaced, field_text
from planparse.profile import NO_PROFILE, Profile
from planparse.repair import Repaired


def normalise(repaired: Repaired, profile: Profile = NO_PROFILE, before: ReadBefore | None = None) -> Draft:
    """The draft of a repaired outline. Reading never fails: what is not understood is a doubt.

    What the profile says of colours, status words and initials comes before what the plan says. ``before`` is what was
    read of an earlier state of the outline with this profile.
    """
    outline = with_keyed_columns(repaired.outline, partial(_key, repaired.outline))
    doubts = [*outline.doubts, *((flag.spot, flag.doubt) for flag in repaired.flags)]
    notes = Notes([(Spot(), one) for one in outline.corrections], doubts)
    text, authority = _whose(outline, profile, notes)
    inspected = inspection(outline)
    begun = period_bounds(inspected.period)[0] if inspected and inspected.period else None
    used = {field_text(outline, row, "status") for row in outline.rows()}
    legend = _key(outline, used, statuses_keyed_by(outline))
    texts = list(_texts(outline))
    abbreviations = find_abbreviations(texts)
    legend, told = with_told(legend, profile.legend)
    evidence = Evidence((*told, *legend), abbreviations, profile.initials, attendance(texts), text, _sent_by(outline))
    turned = month_first(word.text for word in outline.words())
    facts = PlanFacts(begun, published(outline), written(outline, turned), turned, titled=titled(outline))
    areas, register = read_areas(profile.terms, outline, facts, evidence, notes, before)
    notes.add(Spot(), (), tuple(unused(profile, outline, areas, notes.corrections)))
    return Draft(
        outline,
        areas,
        register,
        text,
        authority,
        inspected,
        legend,
        abbreviations,
        tuple(change for change in repaired.changes if change.spots),
        tuple(notes.corrections),
        tuple(notes.doubts),
    )


def _key(outline: Outline, used: Collection[str], by: KeyedBy) -> tuple[LegendEntry, ...]:
    """The plan's key as it explains these words."""
    lines = [_stacked(piece) or _entry(piece, " = ", used) or piece.phrase.text for piece in outline.unplaced]
    return read_legend(lines, [piece.cells for piece in outline.unplaced], used, by)


def _whose(outline: Outline, profile: Profile, notes: Notes) -> tuple[str | None, Authority | None]:
    """The organisation as printed, and the authority: the document's own, else the profile's."""
    text, authority = organisation(outline)
    told = find_authority(profile.council) if profile.council else None
    if told is None or told == authority:
        return text, authority
    spot = Spot(part="document/organisation")
    if text is None:
        change = Correction("council_told", None, told.name, "the profile names the council")
        notes.add(spot, (change,), ())
        return None, told
    message = f"the profile is of {told.name}, but the document names {text!r}"
    notes.add(spot, (), (Doubt("profile_unused", "info", message),))
    return text, authority


def _stacked(piece: Unplaced) -> str:
    """The lines of a key whose marks stand in one cell and their meanings, line by line, in the next; else empty."""
    filled = [text.strip() for _, text in piece.cells if text.strip()]
    marks, meanings = (filled[0].split(), filled[1].split("\n")) if len(filled) == 2 else ([], [])
    keyed = len(marks) > 1 and len(marks) == len(meanings) and all(len(mark) == 1 for mark in marks)
    return "\n".join(map(" = ".join, zip(marks, meanings, strict=True))) if keyed else ""


_KEYED = 4
"""Letters of what a row of a key explains, at most."""


_WIDEST_KEY = 4
"""Cells of a row that says who somebody is: initials, name, post, organisation."""


def _entry(piece: Unplaced, joint: str, used: Container[str] = ()) -> str:
    """A row of two cells, letters or a status and what it stands for, as a key has it in one line; else empty.

    Behind one of the plan's own words other lists may stand, as in a sheet of all that may be chosen.
    """
    filled = [text for _, text in piece.cells if text.strip()]
    own = len(filled) > 1 and filled[0] in used
    keyed = own or (len(filled) == 2 and (len(filled[0].strip()) <= _KEYED or is_status(filled[0])))
    return joint.join(filled[:2]) if keyed else ""


def _rows_of_key(piece: Unplaced) -> Iterator[str]:
    """What a row of three or more cells may explain: the letters in one of them by each of the others.

    What is short for none of these, as a body's name beside a person's initials, explains nothing.
    """
    filled = [text.strip() for _, text in piece.cells if text.strip()]
    short = [text for text in filled if len(text) <= _KEYED and text.replace("-", "").isalpha()]
    if 2 <= len(filled) <= _WIDEST_KEY:
        yield from (f"{one}\t{text}" for one in short for text in filled if text != one)


def _sent_by(outline: Outline) -> tuple[str, ...]:
    """The bodies that sent those whom a table lists with their initials: what stands beside several of the names.

    A third cell may hold anything; what comes again beside people is a body, or a post known as such.
    """
    beside: Counter[str] = Counter()
    for piece in outline.unplaced:
        told = [text for text in _rows_of_key(piece) if find_abbreviations((text,))]
        named = {part for text in told[:1] for part in text.split("\t")}
        beside.update({text.strip() for _, text in piece.cells if text.strip()} - named if told else ())
    return tuple(text for text, times in beside.items() if times > 1 and len(text.split()) <= _WORDS_OF_BODY)


_WORDS_OF_BODY = 6


def _keys_across(outline: Outline) -> Iterator[str]:
    """What the keys explain that stand across: letters over each column, and below each what they stand for."""
    for table in outline.tables:
        short = [column.header.text.strip() for column in table.columns]
        if len(short) > 1 and all(text.isalpha() and len(text) <= _KEYED for text in short):
            top = table.columns[0].header.words[0].id
            below = [piece for piece in outline.unplaced if len(piece.cells) == len(short) and piece.phrase.words]
            first = min((piece for piece in below if _place(piece) > top), key=_place, default=None)
            yield from (f"{key}\t{text}" for key, (_, text) in zip(short, first.cells, strict=True)) if first else ()


def _place(piece: Unplaced) -> int:
    return piece.phrase.words[0].id


def _texts(outline: Outline) -> Iterator[str]:
    """Every text of a document in which an abbreviation may be explained."""
    yield from _keys_across(outline)
    for piece in outline.unplaced:
        yield from _rows_of_key(piece)
        yield _entry(piece, "\t") or piece.phrase.text
    for area in outline.areas:
        yield area.heading.text
        for row in area.rows:
            yield from (entry.phrase.text for entry in row.entries if entry and entry.phrase)
