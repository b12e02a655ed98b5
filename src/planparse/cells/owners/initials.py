"""Expands initials: `AR`, if a key, another cell of the plan or a profile says who that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from planparse.cells.draft import Owner
from planparse.cells.keys.abbreviations import name_of
from planparse.cells.owners.build import build, unique_owners
from planparse.cells.owners.known import NOBODYS
from planparse.cells.owners.shapes import is_initials
from planparse.cells.owners.types import OwnersRead
from planparse.issues import Correction, Doubt
from planparse.lexicon.names import folded


def plain(short: str) -> str:
    """Initials without case, spaces, hyphens and full stops.

    >>> plain("M. D.L.")
    'mdl'
    """
    return folded(short).replace(" ", "").replace("-", "")


def expand(
    read: tuple[OwnersRead, ...], key: Mapping[str, str], profile: Mapping[str, str] | None = None
) -> tuple[OwnersRead, ...]:
    """The cells with people in place of initials, by the profile or the plan.

    A person elsewhere in the plan with the same initials is only a guess: the issue names that person.
    """
    known = _bracketed(read) | {plain(short): name for short, name in key.items()}
    by_plan = {short: (name, _BY_PLAN) for short, name in known.items()}
    by_profile = {plain(short): (name, _BY_PROFILE) for short, name in (profile or {}).items()}
    told = _people_by_initials(read)
    return tuple(_unexplained(_expanded(cell, by_plan | by_profile), told) for cell in read)


def _unexplained(cell: OwnersRead, told: Mapping[str, set[str]]) -> OwnersRead:
    """A cell with an issue for each person who is still initials; for the record only, because that is what is printed.

    As a warning it would mark 275 right fields and 15 wrong ones; the plan's checks warn if loose words name them.

    >>> owner = Owner("lead", "person", "MW", None, None, "MW")
    >>> [doubt.message for doubt in _unexplained(OwnersRead((owner,)), {"mw": {"Mary West"}}).doubts]
    ['the plan does not say who MW is; it names Mary West']
    """
    short = [o.name for o in cell.owners if o.kind == "person" and o.name and _initials_only(o.name)]
    doubts = (Doubt("owner_unexplained", "info", _not_said(name, told.get(plain(name), set()))) for name in short)
    return replace(cell, doubts=(*cell.doubts, *doubts)) if short else cell


def _not_said(short: str, names: set[str]) -> str:
    guess = f"; it names {' and '.join(sorted(names))}" if names else ""
    return f"the plan does not say who {short} is{guess}"


_BY_PLAN = "the plan itself says whose initials these are"
_BY_PROFILE = "the profile says whose initials these are"


def _bracketed(read: tuple[OwnersRead, ...]) -> dict[str, str]:
    """Initials -> name, if the plan prints both: `Marta De Luca (MDL)`.

    >>> owner = Owner("lead", "person", "Marta De Luca", None, None, "Marta De Luca (MDL)")
    >>> _bracketed((OwnersRead((owner,)),))
    {'mdl': 'Marta De Luca'}
    """
    found: dict[str, str] = {}
    for owner in (owner for cell in read for owner in cell.owners if owner.kind == "person" and owner.name):
        bracket = owner.text.partition("(")[2].partition(")")[0].strip()
        beside = next(
            (w for w in owner.text.split()[2:] if w.isupper() and plain(w) == _initials(owner.name or "")), ""
        )
        bracket = bracket if plain(bracket) == _initials(owner.name or "") else beside or bracket
        short = plain(bracket)
        whole = name_of(bracket, (owner.name or "").split())
        if bracket and (whole or short == _initials(owner.name or "")):
            found.setdefault(short, f"{owner.title or ''} {owner.name}".strip())
    return found


def _initials(name: str) -> str:
    return "".join(part[0] for part in folded(name).replace("-", " ").split())


def _people_by_initials(read: tuple[OwnersRead, ...]) -> dict[str, set[str]]:
    """Initials -> the names in the plan that have them.

    >>> owner = Owner("lead", "person", "Marta De Luca", None, None, "Marta De Luca")
    >>> _people_by_initials((OwnersRead((owner,)),))
    {'mdl': {'Marta De Luca'}}
    """
    found: dict[str, set[str]] = {}
    names = {owner.name for cell in read for owner in cell.owners if owner.kind == "person" and owner.name}
    for name in names:
        short = _initials(name)
        if len(short) > 1:
            found.setdefault(short, set()).add(name)
    return found


def _expanded(cell: OwnersRead, key: Mapping[str, tuple[str, str]]) -> OwnersRead:
    if not cell.owners:
        return cell
    changed = [_one(owner, key) for owner in cell.owners]
    corrections = tuple(correction for _, correction in changed if correction)
    if not corrections:
        return cell
    doubts = (
        Doubt("owner_unsure", "warning", _bodily(c), (c.before or "",)) for c in corrections if _is_body(c.before)
    )
    owners = unique_owners(
        tuple(part for owner, changes in changed for part in (_beside(owner) if changes else (owner,)))
    )
    return replace(cell, owners=owners, corrections=cell.corrections + corrections, doubts=(*cell.doubts, *doubts))


def _beside(owner: Owner) -> tuple[Owner, ...]:
    """The owner whose initials a key explains, and the body after them outside brackets as another owner.

    A key that says who somebody is makes the employer in each cell unnecessary: `KD, Police`.
    """
    if owner.organisation is None or "(" in owner.text or not owner.text.endswith(owner.organisation):
        return (owner,)
    text = owner.text.removesuffix(owner.organisation).rstrip(" \n,–-")
    own = replace(owner, organisation=None, text=text)
    return own, Owner(owner.role, "body", owner.organisation, None, None, owner.organisation)


def _is_body(printed: str | None) -> bool:
    """Whether initials that the plan explains mean a body in nearly every other plan: `HR`."""
    return printed is not None and plain(printed) in NOBODYS


def _bodily(correction: Correction) -> str:
    return f"{correction.before!r} is read as the initials of {correction.after}; it may be the body or post so called"


def _one(owner: Owner, key: Mapping[str, tuple[str, str]]) -> tuple[Owner, Correction | None]:
    short = plain(owner.text)
    if short in key:
        return _keyed(owner, *key[short])
    lone = plain(owner.name) if owner.kind == "person" and owner.name and _initials_only(owner.name) else ""
    if lone in key:  # `MP, Finance Director`
        named, correction = _keyed(owner, *key[lone])
        named = replace(named, post=owner.post or named.post, organisation=owner.organisation or named.organisation)
        return named, replace(correction, before=owner.name)
    return owner, None


def _initials_only(name: str) -> bool:
    return is_initials(name) or (len(name) == 1 and name.isupper())


def _keyed(owner: Owner, meaning: str, why: str) -> tuple[Owner, Correction]:
    """The owner that the key names, with the words of this cell."""
    from planparse.cells.owners.pipeline import read_alone

    read = build(*read_alone(meaning), owner.role).owners
    named = replace(read[0], text=owner.text) if len(read) == 1 else replace(owner, kind="person", name=meaning)
    return named, Correction("owner_initials", owner.text, meaning, why)
