"""Owners as read -> the register: one entry for each owner, however the cells spell it, with a stable id.

A person is one entry under all spellings that `owners.people` finds for them. Posts and bodies are one entry if their
words differ only in case, accents, punctuation or `&` for `and`. The same post in two organisations is two entries.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from rapidfuzz.distance import OSA

from planparse.cells.draft import Owner, RegisterEntry
from planparse.cells.owners import OwnersRead, Person, name_key, people
from planparse.cells.owners.person import slug
from planparse.issues import Correction, Doubt
from planparse.lexicon.names import folded
from planparse.noun import noun

Key = tuple[str, str, str]
"""Kind, words and organisation: owners with the same key are one."""

_LONGEST = 60
"""The longest id, in letters. A longer one is cut and ends in a hash of its words."""
_LONG_ENOUGH = 8
"""The fewest letters with which one wrong letter is likelier a slip than another owner: `HR` and `HS` are two."""


@noun
class Register:
    """The register's entries, and for each cell that was read the ids of its owners.

    ``said`` lists the corrections and doubts about an entry, with the entry's index.
    """

    entries: tuple[RegisterEntry, ...]
    ids: tuple[tuple[str, ...], ...]
    said: tuple[tuple[int, tuple[Correction, ...], tuple[Doubt, ...]], ...]


@dataclass(slots=True)
class _Found:
    """An owner while its mentions are collected."""

    owner: Owner
    rows: list[int] = field(default_factory=list)
    corrections: tuple[Correction, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def register(read: Sequence[OwnersRead], rows: Sequence[int]) -> Register:
    """The register of all owners that were read, in order of first mention; ``rows`` are the row ids of the cells.

    >>> from planparse.cells.owners import OwnerCell, read_owners
    >>> texts = ("Cllr Marta De Luca", "M De Luca; Head of MASH", "Head of Mash, HR")
    >>> found = register(read_owners([OwnerCell("lead", text) for text in texts]), [1, 2, 3])
    >>> [(entry.id, entry.display, entry.rows) for entry in found.entries][:2]
    [('person-marta-de-luca', 'Cllr Marta De Luca', (1, 2)), ('post-head-of-mash', 'Head of MASH', (2, 3))]
    >>> found.ids[1]
    ('person-marta-de-luca', 'post-head-of-mash')
    """
    persons = {spelling: person for person in people(read) for spelling in person.spellings}
    found: dict[Key, _Found] = {}
    keys: list[list[Key]] = []
    for cell, row in zip(read, rows, strict=True):
        keys.append([])
        for owner in cell.owners:
            key, entry = _entry(owner, persons)
            keys[-1].append(key)
            found.setdefault(key, entry).rows.append(row)
    _add_likenesses(found)
    ids = _ids(found)
    entries = tuple(_registered(ids[key], one) for key, one in found.items())
    said = tuple(
        (place, one.corrections, one.doubts)
        for place, one in enumerate(found.values())
        if one.corrections or one.doubts
    )
    return Register(entries, tuple(tuple(ids[key] for key in cell) for cell in keys), said)


def display(owner: Owner, entry: RegisterEntry | None = None) -> str:
    """An owner as a tracker shows it: a person's name with post and organisation, or the post or body.

    The name is the register's. The title, post and organisation are the owner's own cell's, else the register's.

    >>> display(Owner("lead", "person", "Ann Brown", "Cllr", "Lead Member", "Cllr Ann Brown, Lead Member"))
    'Cllr Ann Brown (Lead Member)'
    >>> display(Owner("lead", "post", None, None, "Designated Nurse", "Designated Nurse (ICB)", "ICB"))
    'Designated Nurse (ICB)'
    """
    organisation = owner.organisation or (entry.organisation if entry else None)
    if owner.kind != "person" or not owner.name:
        shown = owner.name or owner.post or owner.text
        return f"{shown} ({organisation})" if organisation else shown
    name = (entry.name if entry else None) or owner.name
    title = owner.title or (entry.title if entry else None)
    post = owner.post or (entry.post if entry else None)
    beside = ", ".join(filter(None, (post, organisation)))
    named = f"{title} {name}" if title else name
    return f"{named} ({beside})" if beside else named


def words_key(text: str) -> str:
    """The words of a post or body without case, accents and punctuation; `&` is `and`.

    >>> words_key("Team Managers (CN&SC)") == words_key("team managers CN & SC")
    True
    """
    plain = folded(text.replace("&", " and "))
    return " ".join(re.findall(r"[^\W_]+", plain)) or " ".join(plain.split())


def owner_key(kind: str, words: str, organisation: str | None) -> Key:
    """The key by which two owners are one: the name alone for a person, else the words and organisation.

    >>> owner_key("person", "Ann O'Brien-Lee", "HR"), owner_key("post", "Head of Service", "NHS")
    (('person', 'ann obrien lee', ''), ('post', 'head of service', 'nhs'))
    """
    if kind == "person":
        return kind, name_key(words), ""
    return kind, words_key(words), words_key(organisation or "")


def _entry(owner: Owner, persons: dict[str, Person]) -> tuple[Key, _Found]:
    """An owner's key, and its register entry in case this is the first mention."""
    if owner.kind == "person" and owner.name:
        person = persons[name_key(owner.name)]
        whole = replace(owner, name=person.name, title=person.title, post=person.post, organisation=person.organisation)
        found = _Found(whole, corrections=person.corrections, doubts=person.doubts)
        return owner_key("person", person.name, None), found
    return owner_key(owner.kind, owner.name or owner.post or owner.text, owner.organisation), _Found(owner)


def _registered(ident: str, one: _Found) -> RegisterEntry:
    owner = one.owner
    return RegisterEntry(
        ident,
        owner.kind,
        display(owner),
        owner.name,
        owner.title,
        owner.post,
        owner.organisation,
        tuple(dict.fromkeys(one.rows)),
    )


def _ids(keys: Iterable[Key]) -> dict[Key, str]:
    """An id for each key, made from the key alone, so that the next version of the plan gets the same ids.

    Ids leave out what may be the only difference between two keys; the second then ends in `-2`.

    >>> sorted(_ids([("body", "a b", ""), ("body", "a", "b")]).values())
    ['body-a-b', 'body-a-b-2']
    """
    found: dict[Key, str] = {}
    taken: set[str] = set()
    for key in keys:
        ident = owner_id(*key)
        while ident in taken:
            ident += "-2"
        taken.add(ident)
        found[key] = ident
    return found


def owner_id(kind: str, words: str, organisation: str = "") -> str:
    """The id of an owner; long ones end in a hash.

    >>> owner_id("post", "designated nurse", "icb")
    'post-designated-nurse-icb'
    """
    ident = slug(" ".join(filter(None, (kind, words, organisation))))
    if len(ident) <= _LONGEST:
        return ident
    return f"{ident[: _LONGEST - 9].rstrip('-')}-{hashlib.sha256(ident.encode()).hexdigest()[:8]}"


def _add_likenesses(found: dict[Key, _Found]) -> None:
    """Add a doubt to each post or body named once that differs from another by one letter: a slip, or another owner."""
    for key, one in found.items():
        if key[0] == "person" or len(one.rows) > 1 or len(key[1]) < _LONG_ENOUGH:
            continue
        likes = [other.owner for other_key, other in found.items() if _slip(key, other_key)]
        if likes:
            mine, theirs = display(one.owner), [display(other) for other in likes]
            message = f"{mine!r} is named once and may be {theirs[0]!r}: one letter differs"
            one.doubts = (*one.doubts, Doubt("owner_similar", "info", message, tuple(theirs)))


def _slip(key: Key, other: Key) -> bool:
    """Whether one letter of one word differs. Numbers and plurals (`manager`, `managers`) do not count as slips.

    >>> _slip(("post", "head of saftey", ""), ("post", "head of safety", ""))
    True
    >>> _slip(("post", "team manager 1", ""), ("post", "team manager 2", ""))
    False
    >>> _slip(("post", "team managers", ""), ("post", "team manager", ""))
    False
    """
    if key == other or (key[0], key[2]) != (other[0], other[2]) or OSA.distance(key[1], other[1], score_cutoff=1) > 1:
        return False
    return all(_wrong(a, b) for a, b in _different(key[1], other[1]))


def _different(one: str, other: str) -> Iterator[tuple[str, str]]:
    left, right = one.split(), other.split()
    if len(left) == len(right):
        yield from ((a, b) for a, b in zip(left, right, strict=True) if a != b)


def _wrong(one: str, other: str) -> bool:
    plural = one.removesuffix("s") == other.removesuffix("s")
    return min(len(one), len(other)) > 3 and not plural and one.isalpha() and other.isalpha()
