"""Merges each person's spellings in a plan, and assigns what cells print once for several people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from rapidfuzz.distance import OSA

from planparse.cells.draft import Owner
from planparse.cells.owners import types as m
from planparse.cells.owners.joints import joint_of
from planparse.cells.owners.types import CellWords, Joint, OwnersRead, Person, Segment
from planparse.issues import Correction, Doubt
from planparse.lexicon.names import folded, forenames, pet_names, surnames, variants
from planparse.noun import noun

# Whether two names are spellings of one person's name.


@noun
class NameLikeness:
    """How two names are alike: the same person, or only similar enough to ask."""

    same: bool
    why: str


class Named(Protocol):
    """What is compared: a folded name, its title, and the cells that contain it."""

    @property
    def title(self) -> str | None:
        """`Cllr`, `Dr`."""

    @property
    def cells(self) -> Sequence[int]:
        """The indexes of the cells that contain it."""

    @property
    def key(self) -> str:
        """The name without case, accents and hyphens."""


def likeness(short: Named, full: Named, later: bool) -> NameLikeness | None:
    """How ``short`` is a lesser spelling of ``full``, or None; ``later`` breaks the tie between equal spellings."""
    mine, theirs = short.key.split(), full.key.split()
    if not mine or not theirs:
        return None
    if len(mine) == 1 or len(theirs) == 1:
        return _one_word(short, full, mine, theirs)
    if _abbreviates(mine, theirs):
        return NameLikeness(True, "initials of the only such name in the plan")
    if not _lesser(short, full, later):
        return None
    if mine[-1] == theirs[-1]:
        return _forenames(mine[0], theirs[0], mine[1:] == theirs[1:])
    if mine[:-1] == theirs[:-1]:
        return _surnames(mine[-1], theirs[-1])
    if "".join(mine) == "".join(theirs):
        return NameLikeness(True, "the same letters, spaced differently")
    if sorted(mine) == sorted(theirs):
        return NameLikeness(False, "the same words in another order")
    return None


def _lesser(short: Named, full: Named, later: bool) -> bool:
    """Whether ``short`` is the lesser spelling: the rarer one; of two equally common ones, the later."""
    return (len(short.cells), not later) < (len(full.cells), later)


def _one_word(short: Named, full: Named, mine: list[str], theirs: list[str]) -> NameLikeness | None:
    """The likeness of a one-word name: `Cllr Reed` is `Cllr Ann Reed`; a bare forename or surname is only similar."""
    if len(theirs) == 1 or len(mine) > 1:
        return None
    if mine[0] == theirs[-1]:
        if short.title and full.title and short.title.casefold() == full.title.casefold():
            return NameLikeness(True, "the only person of the plan with this title and surname")
        return NameLikeness(False, "the same surname")
    return NameLikeness(False, "the same forename") if mine[0] == theirs[0] else None


def _abbreviates(mine: list[str], theirs: list[str]) -> bool:
    """Whether ``mine`` is ``theirs`` with initials for forenames: `t de vito` for `teresa de vito`."""
    fore = [word for word in mine if len(word) == 1]
    rest = mine[len(fore) :]
    if not fore or not rest or mine[: len(fore)] != fore or theirs[-len(rest) :] != rest:
        return False
    full = theirs[: -len(rest)]
    return bool(full) and len(full[0]) > 1 and full[0][0] == fore[0] and len(fore) <= max(1, len(full))


def _forenames(mine: str, theirs: str, rest: bool) -> NameLikeness | None:
    """The likeness of two forenames before one surname."""
    if mine == theirs:
        return NameLikeness(False, "one of them has a middle name as well")
    if not rest or 1 in (len(mine), len(theirs)):
        return None
    if theirs in variants().get(mine, ()):
        return NameLikeness(True, "another spelling of the same forename")
    if theirs in pet_names().get(mine, ()):
        return NameLikeness(False, "a short form of the forename")
    if OSA.distance(mine, theirs, score_cutoff=1) > 1 or len(mine) < 4:
        return None
    if mine not in forenames() and len(mine) >= 5:
        return NameLikeness(True, "one letter of the forename differs")
    return NameLikeness(False, "one letter of the forename differs")


def _surnames(mine: str, theirs: str) -> NameLikeness | None:
    """The likeness of two surnames after the same forenames."""
    if OSA.distance(mine, theirs, score_cutoff=1) > 1 or min(len(mine), len(theirs)) < 4:
        return None
    if mine not in surnames() and len(mine) >= 6 and mine[0] == theirs[0]:
        return NameLikeness(True, "one letter of the surname differs")
    return NameLikeness(False, "one letter of the surname differs")


@dataclass(slots=True)
class NameEntry:
    """One spelling of a name, and the cells that contain it."""

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
    """Each person once, in order of first mention, with the spellings merged and doubts about similar names.

    >>> from planparse.cells.owners import read_owners
    >>> from planparse.cells.owners.types import OwnerCell
    >>> read = read_owners([OwnerCell("lead", t) for t in ("Marta De Luca", "M De Luca", "Zoë Adeyemi")])
    >>> found = people(read)
    >>> [(p.name, p.cells, [(c.before, c.after) for c in p.corrections]) for p in found]
    [('Marta De Luca', (0, 1), [('M De Luca', 'Marta De Luca')]), ('Zoë Adeyemi', (2,), [])]
    """
    return tuple(_person(entry) for entry in _merged(_entries(read)))


def _person(entry: NameEntry) -> Person:
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


def _entries(read: Sequence[OwnersRead]) -> list[NameEntry]:
    """One entry for each key, in order of first mention."""
    found: dict[str, NameEntry] = {}
    for at, cell in enumerate(read):
        for owner in cell.owners:
            if owner.kind == "person" and owner.name:
                entry = NameEntry(owner.name)
                entry = found.setdefault(entry.key, entry)
                entry.title = entry.title or owner.title
                entry.post = entry.post or owner.post
                entry.organisations += [owner.organisation] if owner.organisation else []
                entry.cells.append(at)
                entry.spellings.append(entry.key)
    return list(found.values())


def _merged(entries: list[NameEntry]) -> list[NameEntry]:
    """Join the entries that certainly name one person, the rarer spelling to the commoner."""
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


def _likes(entries: list[NameEntry], at: int) -> list[tuple[int, NameLikeness]]:
    """The entries that this one could be a spelling of, except those in the same cell."""
    mine = set(entries[at].cells)
    found = []
    for other, entry in enumerate(entries):
        if other == at or mine & set(entry.cells):
            continue
        like = likeness(entries[at], entry, at > other)
        if like:
            found.append((other, like))
    return found


def _join(kept: NameEntry, gone: NameEntry, like: NameLikeness) -> None:
    kept.title = kept.title or gone.title
    kept.post = kept.post or gone.post
    kept.organisations.extend(gone.organisations)
    kept.cells.extend(gone.cells)
    kept.spellings.extend(gone.spellings)
    kept.doubts.extend(gone.doubts)
    kept.corrections += [*gone.corrections, Correction("owner_variant", gone.name, kept.name, like.why)]


def _similar(one: NameEntry, other: NameEntry, like: NameLikeness) -> Doubt:
    message = f"{one.name!r} may be the same person as {other.name!r}: {like.why}"
    return Doubt("owner_similar", "info", message, (other.name,))


# A surname or title printed once for two people: `Marian & Peter Holt`, `Cllrs Peverell & Mudge`.


_PLURAL = frozenset(["cllrs", "councillors", "messrs", "drs"])


def with_shared_surnames(
    owners: tuple[Owner, ...], joints: Sequence[str]
) -> tuple[tuple[Owner, ...], tuple[Correction, ...]]:
    """The owners after giving a shared surname or plural title to each; ``joints`` are the joints before them.

    >>> def person(name, title=None):
    ...     return Owner("lead", "person", name, title, None, name)
    >>> found, changed = with_shared_surnames((person("Marian"), person("Peter Holt")), ["start", "and"])
    >>> [owner.name for owner in found], [change.after for change in changed]
    (['Marian Holt', 'Peter Holt'], ['Marian Holt'])
    >>> found, _ = with_shared_surnames((person("Peverell", "Cllrs"), person("Mudge")), ["start", "and"])
    >>> [owner.title for owner in found]
    ['Cllrs', 'Cllrs']
    """
    found = list(owners)
    changed: list[Correction] = []
    for at in range(1, len(found)):
        first, second = found[at - 1], found[at]
        if first.kind != "person" or second.kind != "person" or not first.name or not second.name:
            continue
        if joints[at] in ("and", "comma") and first.title and first.title.casefold() in _PLURAL and not second.title:
            found[at] = replace(second, title=first.title)
        if joints[at] == "and" and _given(first) and len(second.name.split()) == 2 and not second.title:
            whole = f"{first.name} {second.name.split()[-1]}"
            changed.append(Correction("owner_name_form", first.name, whole, "one surname printed for two people"))
            found[at - 1] = replace(first, name=whole)
    return tuple(found), tuple(changed)


def _given(owner: Owner) -> bool:
    """Whether it is a forename alone, without title or post."""
    name = folded(owner.name or "")
    return name in forenames() and name not in surnames() and not owner.title and not owner.post


# A plural post, printed once for several people: `Ann Reed / Bo Lind (Team Managers)`.
#
# Each of them gets it as printed. Only certain separators show this: a bracket, a colon, a dash, or a comma if the
# people have another separator between them. After nothing or a line break, a plural post is a separate owner.


Group = list[Segment]
"""The segments of one owner."""
_TIES = frozenset[Joint](["open", "colon", "dash", "comma"])
"""Joints that join a post to the people before it."""


def shared_posts(words: CellWords, groups: Sequence[Group]) -> dict[Segment, Segment]:
    """Person -> the post that the person shares with others in a list.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> def shown(text):
    ...     words, reading = read_alone(text)
    ...     groups = [[part] for part in reading.segments]
    ...     return [words.span(part.start, part.end) for part in shared_posts(words, groups)]
    >>> shown("Priya Shah and Felix Amoah, Team Managers"), shown("Team Managers: Priya Shah / Felix Amoah")
    (['Priya Shah', 'Felix Amoah'], ['Priya Shah', 'Felix Amoah'])
    >>> shown("Priya Shah and Felix Amoah and Team Managers"), shown("Priya Shah, Team Managers")
    ([], [])
    """
    found: dict[Segment, Segment] = {}
    for at, group in enumerate(groups):
        found.update(_held_together(words, groups, at))
        post = group[-1] if group[-1].kind == "post" else None
        if post is None or not _of_several(words, post):
            continue
        people = [*_people_before(words, groups, at)][::-1] if len(group) == 2 or at else []
        if len(people) < 2 and len(group) == 1:
            people = [*_behind(words, groups, at)]
        if len(people) > 1 and not any(person in found for person in people):
            found.update(dict.fromkeys(people, post))
    return found


def _held_together(words: CellWords, groups: Sequence[Group], at: int) -> dict[Segment, Segment]:
    """Two people joined by `and` after a single post and a dash or colon: `Head of Parks – Ann Reed and Bo Lind`.

    Only if both names have the same form, without a title, and nobody else follows on the line.
    """
    group = groups[at]
    behind = groups[at + 1] if at + 1 < len(groups) else []
    if len(group) != 2 or [part.kind for part in group] != ["post", "person"] or not group[1].linked:
        return {}
    if group[1].joint not in ("dash", "colon") or not behind or not _plain(behind) or len(behind) > 1:
        return {}
    first, second = group[1], behind[0]
    names = [[at for at in range(one.start, one.end) if words.folded[at]] for one in (first, second)]
    titled = any(words.marks[name[0]] & m.TITLE for name in names)
    ends = second.end == len(words.marks) or words.marks[second.end] & (m.NEWLINE | m.HARD | m.DUTY)
    joined = all(not words.marks[at] & (m.COMMA | m.SLASH) for at in range(first.end, second.start))
    alike = len(names[0]) == len(names[1]) and _between(words, groups, at + 1) in ("and", "newline") and joined
    apart = any(words.marks[at] & m.AND for at in range(first.end, second.start))
    return {first: group[0], second: group[0]} if alike and apart and ends and not titled else {}


def _of_several(words: CellWords, post: Segment) -> bool:
    """Whether the noun of a post is in the plural: `Heads of Service`, not `Head of Schools`."""
    for mark in words.marks[post.start : post.end]:
        if mark & (m.PREPOSITION | m.OPEN):
            return False
        if mark & m.PLURAL:
            return True
    return False


def _people_before(words: CellWords, groups: Sequence[Group], at: int) -> Iterator[Segment]:
    """The people before the post of a group, last first: a list with one separator, or commas then `and`."""
    post = groups[at][-1]
    last = at if len(groups[at]) == 2 else at - 1
    if last < 0 or groups[last][0].kind != "person" or (last < at and len(groups[last]) > 1):
        return
    gap = joint_of(words, groups[last][0].end, post.start)
    if gap not in _TIES or not last or groups[last - 1][-1].kind != "person":
        return
    between = _between(words, groups, last)
    if gap == between:
        return
    yield groups[last][0]
    for back in range(last - 1, -1, -1):
        if not _plain(groups[back]) or not _continues(_between(words, groups, back + 1), between):
            return
        yield groups[back][0]


def _behind(words: CellWords, groups: Sequence[Group], at: int) -> Iterator[Segment]:
    """The people after a post, up to the end of its bracket or a different separator."""
    post = groups[at][0]
    if at + 2 >= len(groups) or not _announces(words, post.end, groups[at + 1][0].start):
        return
    bracketed = joint_of(words, post.end, groups[at + 1][0].start) == "open"
    between = _between(words, groups, at + 2)
    for ahead in range(at + 1, len(groups)):
        if not _plain(groups[ahead]):
            return
        if ahead > at + 1:
            gap = _between(words, groups, ahead)
            closed = _closes(words, groups[ahead - 1][-1].end, groups[ahead][0].start)
            if (closed if bracketed else not _continues(between, gap)) or gap == "support":
                return
            between = gap
        yield groups[ahead][0]


def _announces(words: CellWords, start: int, end: int) -> bool:
    """Whether a colon, a dash or a bracket after a post shows that its holders follow on the line."""
    inside = words.marks[start:end]
    return any(mark & m.COLON for mark in inside) or joint_of(words, start, end) in ("open", "dash")


def _between(words: CellWords, groups: Sequence[Group], at: int) -> Joint:
    return joint_of(words, groups[at - 1][-1].end, groups[at][0].start)


def _continues(earlier: Joint, later: Joint) -> bool:
    """Whether two joints can belong to one list.

    >>> _continues("slash", "slash"), _continues("comma", "and"), _continues("and", "comma")
    (True, True, False)
    """
    return earlier == later or (earlier == "comma" and later == "and")


def _closes(words: CellWords, start: int, end: int) -> bool:
    return any(mark & m.CLOSE for mark in words.marks[start:end])


def _plain(group: Group) -> bool:
    """Whether a group is a person without a post."""
    return group[0].kind == "person" and all(part.kind == "note" for part in group[1:])
