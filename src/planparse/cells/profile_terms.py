"""What a profile tells of a plan's key, and which of its entries found nothing to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import cast

from planparse.cells.draft import AreaDraft, LegendEntry, StatusCode
from planparse.cells.owners.keys import plain as initials
from planparse.cells.status.colours import colour_of, named
from planparse.cells.status.words import plain
from planparse.issues import Correction, Doubt
from planparse.lexicon.folding import letters
from planparse.outline.outline import Outline, Spot
from planparse.profile import Profile

Legend = tuple[LegendEntry, ...]


def with_told(legend: Legend, told: Mapping[str, str]) -> tuple[Legend, Legend]:
    """The plan's key as the profile corrects it, and the profile's entries for what the key does not have.

    >>> own = (LegendEntry("Blue", "Rolled over", "unknown"), LegendEntry("Done", "", "completed", "#00b050"))
    >>> [[(e.label, e.status) for e in part] for part in with_told(own, {"blue": "delayed", "Red": "off_track"})]
    [[('Blue', 'delayed'), ('Done', 'completed')], [('Red', 'off_track')]]
    """
    codes = {plain(label).strip(): cast(StatusCode, code) for label, code in told.items()}
    colours = {rag: code for label, code in codes.items() if (rag := named(label))}
    corrected = []
    for entry in legend:
        label, rag = plain(entry.label).strip(), named(entry.label) or colour_of(entry.fill)
        code = codes.get(label) or (colours.get(rag) if rag else None)
        corrected.append(replace(entry, status=code) if code else entry)
    known = {plain(entry.label).strip() for entry in legend}
    shown = {named(entry.label) or colour_of(entry.fill) for entry in legend}
    further = tuple(
        LegendEntry(label, "", cast(StatusCode, code))
        for label, code in told.items()
        if plain(label).strip() not in known and (named(label) is None or named(label) not in shown)
    )
    return tuple(corrected), further


def unused(
    profile: Profile, outline: Outline, areas: Sequence[AreaDraft], corrections: Iterable[tuple[Spot, Correction]]
) -> Iterator[Doubt]:
    """The profile's entries that nothing in the plan answers to: a slip of the pen, or another council's plan."""
    expanded = {initials(c.before or "") for _, c in corrections if c.code == "owner_initials"}
    parts = (
        ("headers", profile.headers, _headers_found(outline)),
        ("areas", profile.areas, _areas_found(outline, profile.areas)),
        ("legend", profile.legend, _statuses_found(profile, areas)),
        ("initials", profile.initials, expanded),
    )
    for part, entries, found in parts:
        fold = {"headers": letters, "initials": initials}.get(part, str)
        for entry in entries:
            if fold(entry) not in found:
                message = f"the profile's [{part}] has {entry!r}, but nothing in this plan matches it"
                yield Doubt("profile_unused", "info", message)


def _headers_found(outline: Outline) -> set[str]:
    columns = (column for table in outline.tables for column in table.columns)
    return {letters(text) for column in columns for text in (column.header.text, column.reads)}


def _areas_found(outline: Outline, labels: Iterable[str]) -> set[str]:
    headings = [letters(area.heading.text) for area in outline.areas]
    return {label for label in labels if any(heading.startswith(letters(label)) for heading in headings)}


def _statuses_found(profile: Profile, areas: Sequence[AreaDraft]) -> set[str]:
    statuses = [action.status for area in areas for action in area.actions]
    return {
        label
        for label in profile.legend
        if any(
            (s.rag is not None and s.rag == named(label)) or plain(label).strip() in plain(s.text or "")
            for s in statuses
        )
    }
