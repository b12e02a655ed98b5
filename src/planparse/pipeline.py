"""The stages of planparse, from a file to a plan. Each stage gives one object, which the next stage reads."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from planparse.cells import normalise
from planparse.cells.draft import Draft
from planparse.cells.read_cells import ActionCache
from planparse.errors import PlanParseError, fault, ran_out_of_memory
from planparse.issues import Doubt
from planparse.lexicon.labels import Terms
from planparse.outline import outline
from planparse.outline.outline import Outline, Spot
from planparse.plan import Plan, assemble
from planparse.profile import NO_PROFILE, Profile
from planparse.read import load, read, read_bytes
from planparse.read.document import Document
from planparse.repair import Repaired, repair
from planparse.tables import layout
from planparse.tables.layout import Layout
from planparse.words import conserved

if TYPE_CHECKING:
    from planparse.corrections.file import Correction
    from planparse.corrections.replay import Session
    from planparse.tables.second_opinion import When

T = TypeVar("T")

NO_IDS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Stages:
    """What each stage made of one file: for `planparse explain`, and for continuing from it (`corrected`).

    ``looked`` are the doubts of other engines. In the draft they follow its own doubts.
    """

    document: Document
    layout: Layout
    outline: Outline
    repaired: Repaired
    draft: Draft
    plan: Plan
    looked: tuple[tuple[Spot, Doubt], ...] = ()
    before: ActionCache = field(default_factory=ActionCache, compare=False, repr=False)
    """What was read of each action, for decisions that change only some of the actions."""


def parse(
    path: str | os.PathLike[str],
    *,
    password: str | None = None,
    profile: Profile = NO_PROFILE,
    second_opinion: When = "never",
    corrections: Sequence[Correction] = (),
    previous: Plan | None = None,
) -> Plan:
    """Return the plan in a file.

    ``password`` opens an encrypted file, ``profile`` is what is known of the council's plans. ``second_opinion`` asks
    other engines (the extra `tables`) about the tables of a PDF: always, or only if they are doubtful. ``corrections``
    are what a person decided about this document or its previous version. ``previous`` is the plan of that version: its
    actions lend their ids, and corrections that name those ids are applied to them. Raises a
    `planparse.errors.PlanParseError` that names the file, what is wrong with it and what to do.
    """
    if second_opinion != "never":
        data = load(Path(path))
        name = Path(path).name
        return parse_bytes(
            name,
            data,
            password=password,
            profile=profile,
            second_opinion=second_opinion,
            corrections=corrections,
            previous=previous,
        )

    def work() -> Plan:
        return _decided(
            _stages(lambda terms: read(Path(path), password, terms), profile), corrections, profile, previous
        )

    return _named(Path(path).name, work)


def parse_bytes(
    name: str,
    data: bytes,
    *,
    password: str | None = None,
    profile: Profile = NO_PROFILE,
    second_opinion: When = "never",
    corrections: Sequence[Correction] = (),
    previous: Plan | None = None,
) -> Plan:
    """Return the plan in a file's bytes, as `parse` gives it for a file of this name. Raises what `parse` raises."""

    def look(document: Document, draft: Draft) -> Draft:
        from planparse.plan.second_look import second_look  # needed only if another engine is asked

        return second_look(document, draft, data, password, second_opinion)

    def work() -> Plan:
        looked = _no_look if second_opinion == "never" else look
        done = _stages(lambda terms: read_bytes(name, data, password, terms), profile, looked)
        return _decided(done, corrections, profile, previous)

    return _named(name, work)


def _decided(done: Stages, corrections: Sequence[Correction], profile: Profile, previous: Plan | None) -> Plan:
    """Return the plan with what people decided, and with the ids of its previous version."""
    if previous is None:
        return corrected(done, corrections, profile).plan
    from planparse.versions.lineage import carry_ids, lent_ids  # needed only if there is a previous version

    known_as = lent_ids(previous, done.plan) if corrections else NO_IDS
    return carry_ids(previous, corrected(done, corrections, profile, known_as).plan)


def corrected(
    done: Stages,
    corrections: Sequence[Correction],
    profile: Profile = NO_PROFILE,
    known_as: Mapping[str, str] = NO_IDS,
) -> Stages:
    """Return the stages of a file with a person's corrections applied, in their order.

    The document is not read again, and only what a decision affects is made again. ``known_as`` maps ids that a
    previous version lent to the actions' own ids. A correction that no longer fits becomes an issue `correction_stale`.
    """
    if not corrections:
        return done
    return with_decisions(done, session(done, profile, known_as), corrections)


def session(done: Stages, profile: Profile = NO_PROFILE, known_as: Mapping[str, str] = NO_IDS) -> Session:
    """Return a session for a person who decides one thing after another about a file that was read."""
    from planparse.corrections.replay import AsRead, Session  # needed only if there are decisions

    read = AsRead(done.document, done.outline, done.repaired, done.draft, done.plan, done.looked, done.before)
    return Session(read, profile, known_as)


def with_decisions(done: Stages, deciding: Session, corrections: Sequence[Correction]) -> Stages:
    """Return the stages of a file with these corrections, continuing from the last ones that its session applied."""
    if not corrections:
        return done
    decided = deciding.decided(corrections)
    return replace(done, repaired=decided.repaired, draft=decided.draft, plan=decided.plan)


def stages(path: str | Path, *, password: str | None = None, profile: Profile = NO_PROFILE) -> Stages:
    """Return the plan in a file, with the result of every stage before it. Raises what `parse` raises."""
    return _named(Path(path).name, lambda: _stages(lambda terms: read(Path(path), password, terms), profile))


def stages_of_bytes(name: str, data: bytes, *, password: str | None = None, profile: Profile = NO_PROFILE) -> Stages:
    """Return the plan in a file's bytes, with the result of every stage before it. Raises what `parse` raises."""
    return _named(name, lambda: _stages(lambda terms: read_bytes(name, data, password, terms), profile))


def _no_look(_document: Document, draft: Draft) -> Draft:
    return draft


def _stages(
    reading: Callable[[Terms], Document], profile: Profile, look: Callable[[Document, Draft], Draft] = _no_look
) -> Stages:
    terms = profile.terms
    document = reading(terms)
    grids = layout(document, terms)
    outlined = outline(grids, terms)
    repaired = repair(outlined, terms=terms)
    before = ActionCache()
    own = normalise(repaired, profile, before)
    draft = look(document, own)
    conserved(outlined.words(), draft.outline.words(), "normalise", document.name)
    looked = draft.doubts[len(own.doubts) :]
    return Stages(document, grids, outlined, repaired, draft, assemble(document, draft), looked, before)


def _named(name: str, work: Callable[[], T]) -> T:
    """Return what the work gives. Raises `FaultError`, which names the file, for anything that no stage foresaw."""
    try:
        return work()
    except (PlanParseError, MemoryError):
        raise
    except Exception as error:
        if ran_out_of_memory(error):
            raise MemoryError from error
        raise fault(name, error) from error
