"""Two registers of owners -> who in the new version is whom of the old one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from planparse.cells.owners import name_key
from planparse.cells.owners.people import likeness as name_likeness
from planparse.cells.register import owner_key, words_key
from planparse.plan.model import Plan, RegisteredOwner

_Key = Callable[[RegisteredOwner], object]


def same_owners(old: Iterable[RegisteredOwner], new: Iterable[RegisteredOwner]) -> dict[str, str]:
    """Id in the new version to id in the old one, for the owners that both have.

    The same words tell most of them, then the same id, then the same words read as another kind or printed with or
    without an organisation; last, spellings of one person's name of which there is no other candidate.
    """
    found: dict[str, str] = {}
    left, right = list(old), list(new)
    for key in (_words, lambda owner: owner.id, _bare):
        found |= _paired(left, right, key)
        left = [owner for owner in left if owner.id not in found.values()]
        right = [owner for owner in right if owner.id not in found]
    alike = [(a.id, b.id) for a in left for b in right if _one_person(a, b)]
    old_ends, new_ends = Counter(a for a, _ in alike), Counter(b for _, b in alike)
    return found | {b: a for a, b in alike if old_ends[a] == new_ends[b] == 1}


def in_terms_of(old: Plan, new: Plan) -> dict[str, str]:
    """For each owner of the new version the id it has in the old one; a new owner's leads to nobody there."""
    same = same_owners(old.owners, new.owners)
    return {owner.id: same.get(owner.id, f"new {owner.id}") for owner in new.owners}


def _paired(old: Iterable[RegisteredOwner], new: Iterable[RegisteredOwner], key: _Key) -> dict[str, str]:
    """Owners with the same key, where no other of their version has it."""
    left, right = dict(_single(old, key)), dict(_single(new, key))
    return {owner.id: left[said].id for said, owner in right.items() if said in left}


def _single(owners: Iterable[RegisteredOwner], key: _Key) -> Iterator[tuple[object, RegisteredOwner]]:
    keyed = [(key(owner), owner) for owner in owners]
    counts = Counter(said for said, _ in keyed)
    yield from ((said, owner) for said, owner in keyed if counts[said] == 1)


def _words(owner: RegisteredOwner) -> object:
    return owner_key(owner.kind, owner.name or owner.post or owner.display, owner.organisation)


def _bare(owner: RegisteredOwner) -> object:
    return words_key(owner.name or owner.post or owner.display)


@dataclass(frozen=True, slots=True)
class _Name:
    """A name as `likeness` compares it; of two versions, neither spelling is the rarer one by its count."""

    key: str
    title: str | None
    cells: tuple[int, ...]


def _one_person(a: RegisteredOwner, b: RegisteredOwner) -> bool:
    if (a.kind, b.kind) != ("person", "person"):
        return False
    keys = [(name_key(one.name or one.display), one.title) for one in (a, b)]
    tries = [name_likeness(_Name(*short, (0,)), _Name(*full, (0, 1)), later=True) for short, full in (keys, reversed(keys))]
    return any(like is not None and like.same for like in tries)
