"""Initials that the plan explains: `AR` where a key or a person of the plan says who that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from planparse.cells.abbreviations import name_of
from planparse.cells.draft import Owner
from planparse.cells.owners.shapes import is_mixed
from planparse.cells.owners.types import OwnersRead
from planparse.issues import Correction, Doubt
from planparse.lexicon.names import folded


def plain(short: str) -> str:
    """Initials without case and full stops.

    >>> plain("M. D.L.")
    'mdl'
    """
    return folded(short).replace(" ", "").replace("-", "")


def expand(
    read: tuple[OwnersRead, ...], key: Mapping[str, str], profile: Mapping[str, str] | None = None
) -> tuple[OwnersRead, ...]:
    """Put the person in place of initials, by the profile or by what the plan says of them.

    A person elsewhere in the plan with the same initials is only a guess: the issue names that person.
    """
    known = _bracketed(read) | {plain(short): name for short, name in key.items()}
    by_plan = {short: (name, _BY_PLAN) for short, name in known.items()}
    by_profile = {plain(short): (name, _BY_PROFILE) for short, name in (profile or {}).items()}
    told = _people_by_initials(read)
    return tuple(_unexplained(_expanded(cell, by_plan | by_profile), told) for cell in read)


def _unexplained(cell: OwnersRead, told: Mapping[str, set[str]]) -> OwnersRead:
    """A cell with an issue for each person who is initials still.

    >>> owner = Owner("lead", "person", "MW", None, None, "MW")
    >>> [doubt.message for doubt in _unexplained(OwnersRead((owner,)), {"mw": {"Mary West"}}).doubts]
    ['the plan does not say who MW is; it names Mary West']
    """
    short = [o.name for o in cell.owners if o.kind == "person" and o.name and _initials_only(o.name)]
    doubts = (Doubt("owner_unexplained", "warning", _not_said(name, told.get(plain(name), set()))) for name in short)
    return replace(cell, doubts=(*cell.doubts, *doubts)) if short else cell


def _not_said(short: str, names: set[str]) -> str:
    guess = f"; it names {' and '.join(sorted(names))}" if names else ""
    return f"the plan does not say who {short} is{guess}"


_BY_PLAN = "the plan itself says whose initials these are"
_BY_PROFILE = "the profile says whose initials these are"


def _bracketed(read: tuple[OwnersRead, ...]) -> dict[str, str]:
    """Initials -> name, where the plan prints both: `Marta De Luca (MDL)`.

    >>> owner = Owner("lead", "person", "Marta De Luca", None, None, "Marta De Luca (MDL)")
    >>> _bracketed((OwnersRead((owner,)),))
    {'mdl': 'Marta De Luca'}
    """
    found: dict[str, str] = {}
    for owner in (owner for cell in read for owner in cell.owners if owner.kind == "person" and owner.name):
        bracket = owner.text.partition("(")[2].partition(")")[0].strip()
        short = plain(bracket)
        whole = name_of(bracket, (owner.name or "").split())
        if bracket and (whole or short == _initials(owner.name or "")):
            found.setdefault(short, owner.name or "")
    return found


def _initials(name: str) -> str:
    return "".join(part[0] for part in folded(name).replace("-", " ").split())


def _people_by_initials(read: tuple[OwnersRead, ...]) -> dict[str, set[str]]:
    """Initials -> the names of the plan that have them.

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
    return replace(cell, owners=tuple(owner for owner, _ in changed), corrections=cell.corrections + corrections)


def _one(owner: Owner, key: Mapping[str, tuple[str, str]]) -> tuple[Owner, Correction | None]:
    short = plain(owner.text)
    if short in key:
        return _keyed(owner, *key[short])
    lone = plain(owner.name) if owner.kind == "person" and owner.name and _initials_only(owner.name) else ""
    if lone in key:  # `MP, Finance Director`
        named, correction = _keyed(owner, *key[lone])
        return replace(named, post=owner.post or named.post), replace(correction, before=owner.name)
    return owner, None


def _initials_only(name: str) -> bool:
    return (name.isupper() or is_mixed(name)) and name.isalpha() and len(name) <= 3


def _keyed(owner: Owner, meaning: str, why: str) -> tuple[Owner, Correction]:
    """The owner that the key gives, with the words of this cell."""
    from planparse.cells.owners.build import build
    from planparse.cells.owners.pipeline import read_alone

    read = build(*read_alone(meaning), owner.role).owners
    named = replace(read[0], text=owner.text) if len(read) == 1 else replace(owner, kind="person", name=meaning)
    return named, Correction("owner_initials", owner.text, meaning, why)
