"""Repaired -> Draft: what every cell says: owners, timescales, status, measures, references."""

from __future__ import annotations

from functools import partial

from planparse.cells.document import (
    attendance,
    document_date,
    inspection,
    month_first,
    organisation,
    period_bounds,
    publication_date,
    title_year_start,
)
from planparse.cells.draft import Draft, PlanFacts
from planparse.cells.keys.abbreviations import find_abbreviations
from planparse.cells.keys.in_outline import key_of, sent_by, statuses_keyed_by, texts_of, with_keyed_columns
from planparse.cells.keys.legend import unmatched_entries, with_profile_entries
from planparse.cells.read_cells import ActionCache, Evidence, Notes, read_areas
from planparse.issues import Correction, Doubt
from planparse.lexicon.authorities import Authority, find_authority
from planparse.outline.outline import Outline, Spot, field_text
from planparse.profile import NO_PROFILE, Profile
from planparse.repair import Repaired


def normalise(repaired: Repaired, profile: Profile = NO_PROFILE, before: ActionCache | None = None) -> Draft:
    """The draft of a repaired outline. Reading never fails: what is not understood becomes a doubt.

    The profile's colours, status words and initials override the plan's own. ``before`` is what was read from an
    earlier state of the outline with this profile.
    """
    outline = with_keyed_columns(repaired.outline, partial(key_of, repaired.outline))
    doubts = [*outline.doubts, *((flag.spot, flag.doubt) for flag in repaired.flags)]
    notes = Notes([(Spot(), one) for one in outline.corrections], doubts)
    text, authority = _whose(outline, profile, notes)
    inspected = inspection(outline)
    begun = period_bounds(inspected.period)[0] if inspected and inspected.period else None
    used = {field_text(outline, row, "status") for row in outline.rows()}
    legend = key_of(outline, used, statuses_keyed_by(outline))
    texts = list(texts_of(outline))
    abbreviations = find_abbreviations(texts)
    legend, told = with_profile_entries(legend, profile.legend)
    lines = [piece.phrase.text for piece in outline.unplaced]
    present, sent = attendance(texts), sent_by(outline)
    evidence = Evidence((*told, *legend), abbreviations, profile.initials, present, text, sent, lines)
    turned = month_first(word.text for word in outline.words())
    facts = PlanFacts(
        begun, publication_date(outline), document_date(outline, turned), turned, titled=title_year_start(outline)
    )
    areas, register = read_areas(profile.terms, outline, facts, evidence, notes, before)
    notes.add(Spot(), (), tuple(unmatched_entries(profile, outline, areas, notes.corrections)))
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
