"""Each person of a plan once, however the cells spell the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

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
    organisations: list[str] = field(default_factory=list)
    cells: list[int] = field(default_factory=list)
    spellings: list[str] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    corrections: list[Correction] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The name without case, accents and hyphens."""
        return name_key(self.name)


def name_key(name: str) -> str:
    """A name without case, accents and hyphens.

    >>> name_key("Zoë Smith-Jones")
    'zoe smith jones'
    """
    return " ".join(folded(name).replace("-", " ").split())


def people(read: Sequence[OwnersRead]) -> tuple[Person, ...]:
    """Each person once, in order of first mention, with the spellings merged and the likenesses to look at.

    >>> from planparse.cells.owners.read import read_owners
    >>> from planparse.cells.owners.types import OwnerCell
    >>> read = read_owners([OwnerCell("lead", t) for t in ("Marta De Luca", "M De Luca", "Zoë Adeyemi")])
    >>> found = people(read)
    >>> [(p.name, p.cells, [(c.before, c.after) for c in p.corrections]) for p in found]
    [('Marta De Luca', (0, 1), [('M De Luca', 'Marta De Luca')]), ('Zoë Adeyemi', (2,), [])]
    """
    return tuple(_person(entry) for entry in _merged(_entries(read)))


def _person(entry: Entry) -> Person:
    organisations = {name_key(one): one for one in reversed(entry.organisations)}
    if len(organisations) > 1:
        message = f"{entry.name!r} is printed with two organisations: one person, or two of the same name"
        entry.doubts.append(Doubt("owner_similar", "info", message))
    return Person(
        entry.name,
        entry.title,
        entry.post,
        next(iter(entry.organisations), None),
        tuple(sorted(set(entry.cells))),
        tuple(dict.fromkeys(entry.spellings)),
        tuple(entry.doubts),
        tuple(entry.corrections),
    )


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
                entry.organisations += [owner.organisation] if owner.organisation else []
                entry.cells.append(at)
                entry.spellings.append(entry.key)
    return list(found.values())


def _merged(entries: list[Entry]) -> list[Entry]:
    """Join the entries of which it is certain that they name one person, the rarer spelling to the commoner."""
    gone: set[int] = set()
    alike = {at: _likes(entries, at) for at in range(len(entries))}
    for at, likes in alike.items():
        same = [(other, like) for other, like in likes if like.same]
        if len(same) == 1 and same[0][0] not in gone:
            other, like = same[0]
            _join(entries[other], entries[at], like)
            gone.add(at)
            continue
        for other, like in likes:
            if other < at or not any(back == at for back, _ in alike[other]):
                entries[at].doubts.append(_similar(entries[at], entries[other], like))
    kept = [entry for at, entry in enumerate(entries) if at not in gone]
    return sorted(kept, key=lambda entry: entry.cells and min(entry.cells))


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


def _join(kept: Entry, gone: Entry, like: Likeness) -> None:
    kept.title = kept.title or gone.title
    kept.post = kept.post or gone.post
    kept.organisations.extend(gone.organisations)
    kept.cells.extend(gone.cells)
    kept.spellings.extend(gone.spellings)
    kept.doubts.extend(gone.doubts)
    kept.corrections += [*gone.corrections, Correction("owner_variant", gone.name, kept.name, like.why)]


def _similar(one: Entry, other: Entry, like: Likeness) -> Doubt:
    message = f"{one.name!r} may be the same person as {other.name!r}: {like.why}"
    return Doubt("owner_similar", "info", message, (other.name,))
