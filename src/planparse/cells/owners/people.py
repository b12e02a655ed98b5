"""Each person of a plan once, however the cells spell the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from planparse.cells.owners.names import slug
from planparse.cells.owners.same_person import Likeness, likeness
from planparse.cells.owners.types import OwnersRead, Person
from planparse.issues import Correction, Doubt
from planparse.lexicon.names import folded


@dataclass(slots=True)
class Entry:
    """One spelling of a name and where it stands."""

    name: str
    title: str | None = None
    post: str | None = None
    cells: list[int] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The name without case, accents and hyphens."""
        return " ".join(folded(self.name).replace("-", " ").split())


def people(
    read: Sequence[OwnersRead],
) -> tuple[tuple[Person, ...], tuple[Doubt, ...], tuple[Correction, ...]]:
    """Each person once, in order of first mention, with the spellings merged and the likenesses to look at.

    >>> from planparse.cells.owners.read import read_owners
    >>> from planparse.cells.owners.types import OwnerCell
    >>> read = read_owners([OwnerCell("lead", t) for t in ("Marta De Luca", "M De Luca", "Zoë Adeyemi")])
    >>> found, _, corrections = people(read)
    >>> [(p.id, p.cells) for p in found], [(c.before, c.after) for c in corrections]
    ([('marta-de-luca', (0, 1)), ('zoe-adeyemi', (2,))], [('M De Luca', 'Marta De Luca')])
    """
    entries = _entries(read)
    merged, doubts, corrections = _merged(entries)
    used: dict[str, int] = {}
    found = tuple(
        Person(
            _unique(slug(entry.name), used),
            entry.name,
            entry.title,
            entry.post,
            tuple(sorted(set(entry.cells))),
        )
        for entry in merged
    )
    return found, tuple(doubts), tuple(corrections)


def _entries(read: Sequence[OwnersRead]) -> list[Entry]:
    """One entry for each key, in order of first mention."""
    found: dict[str, Entry] = {}
    for at, cell in enumerate(read):
        for owner in cell.owners:
            if owner.kind == "person" and owner.name:
                entry = Entry(owner.name)
                entry = found.setdefault(entry.key, entry)
                entry.title = entry.title or owner.title
                entry.post = entry.post or owner.post
                entry.cells.append(at)
    return list(found.values())


def _merged(entries: list[Entry]) -> tuple[list[Entry], list[Doubt], list[Correction]]:
    """Join the entries of which it is certain that they name one person, the rarer spelling to the commoner."""
    doubts: list[Doubt] = []
    corrections: list[Correction] = []
    gone: set[int] = set()
    alike = {at: _likes(entries, at) for at in range(len(entries))}
    for at, likes in alike.items():
        same = [(other, like) for other, like in likes if like.same]
        if len(same) == 1 and same[0][0] not in gone:
            other, like = same[0]
            _join(entries[other], entries[at])
            gone.add(at)
            corrections.append(Correction("owner_variant", entries[at].name, entries[other].name, like.why))
            continue
        for other, like in likes:
            if other < at or not any(back == at for back, _ in alike[other]):
                doubts.append(_similar(entries[at], entries[other], like))
    kept = [entry for at, entry in enumerate(entries) if at not in gone]
    return sorted(kept, key=lambda entry: entry.cells and min(entry.cells)), doubts, corrections


def _likes(entries: list[Entry], at: int) -> list[tuple[int, Likeness]]:
    """The entries that this one could be a spelling of: never of somebody in the same cell."""
    mine = set(entries[at].cells)
    found = []
    for other, entry in enumerate(entries):
        if other == at or mine & set(entry.cells):
            continue
        like = likeness(entries[at], entry, at > other)
        if like:
            found.append((other, like))
    return found


def _join(kept: Entry, gone: Entry) -> None:
    kept.title = kept.title or gone.title
    kept.post = kept.post or gone.post
    kept.cells.extend(gone.cells)


def _similar(one: Entry, other: Entry, like: Likeness) -> Doubt:
    return Doubt("owner_similar", "info", f"{one.name!r} may be the same person as {other.name!r}: {like.why}")


def _unique(name: str, used: dict[str, int]) -> str:
    """An id not used before."""
    used[name] = used.get(name, 0) + 1
    candidate = name if used[name] == 1 else f"{name}-{used[name]}"
    return candidate if candidate == name or candidate not in used else _unique(candidate, used)
