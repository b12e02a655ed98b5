"""All owner cells of one plan, read over the whole plan: the certain cells first, initials by the plan's key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planparse.cells.abbreviations import name_of
from planparse.cells.draft import Owner, OwnerRole
from planparse.cells.owners import types as m
from planparse.cells.owners.clauses import only_tells
from planparse.cells.owners.contacts import of_handles
from planparse.cells.owners.groups import (
    as_department,
    closed,
    doubt_people,
    glued_names,
    groups_of,
    named,
    other_reading,
    unknown_words,
    with_unknown_teams,
    without_people,
)
from planparse.cells.owners.institutions import employs, presides
from planparse.cells.owners.joints import joint_of
from planparse.cells.owners.known import NOBODYS, Known, learn, name_bounds, with_bodies, with_places
from planparse.cells.owners.people import shared_posts, with_shared_surnames
from planparse.cells.owners.person import ordinary_name
from planparse.cells.owners.shapes import is_initials, known_title
from planparse.cells.owners.ticks import has_habit, read_lines
from planparse.cells.owners.trained import doubt_differences
from planparse.cells.owners.types import CellReading, CellWords, OwnerCell, OwnersRead, Segment
from planparse.issues import Correction, Doubt
from planparse.lexicon.councils import places_of
from planparse.lexicon.names import folded
from planparse.lexicon.posts import label_roles

# Reading -> owners: each segment in the contract's terms, with the doubts and corrections of its cell.


_BOLD = -0.5
"""Below this score no part of the cell looked like what it was read as."""


def build(words: CellWords, reading: CellReading, role: OwnerRole) -> OwnersRead:
    """The owners of one cell; a cell without any says so."""
    groups = list(groups_of(words, reading.segments))
    roles = _roles(words, reading.segments, role)
    posts = shared_posts(words, groups)
    alone = [[part for part in group if part not in posts.values()] for group in groups] if posts else groups
    owners = tuple(_owner(words, group, roles[group[0]], posts.get(group[0])) for group in alone if group)
    owners = _with_shared_employers(words, [group for group in alone if group], owners)
    owners, shared = with_shared_surnames(owners, [_joint_before(words, group) for group in alone if group])
    corrections = (*shared, *(c for group in groups for c in _corrections(words, group)))
    doubts = (*_doubts(words, reading, groups), *_doubts_of_surnames(words, shared))
    return OwnersRead(_once(owners), doubts, corrections)


def _doubts_of_surnames(words: CellWords, shared: tuple[Correction, ...]) -> Iterator[Doubt]:
    """In a sentence a forename before a whole name may be somebody else's: `Jo and Ann Reed would ring the bank`."""
    for change in shared if any(mark & m.DUTY for mark in words.marks) else ():
        message = f"{change.before!r} is read as {change.after!r}; it may be another person, called by the forename"
        yield Doubt("owner_unsure", "warning", message, (str(change.before),))


def _once(owners: tuple[Owner, ...]) -> tuple[Owner, ...]:
    """Each owner once, where it first stands; a person's post is told once (`the secretary JL writes. Action JL`).

    >>> clerk, team = Owner("lead", "post", None, None, "Clerk", "Clerk"), Owner("lead", "body", "HR", None, None, "HR")
    >>> _once((clerk, team, clerk)) == (clerk, team)
    True
    >>> held = Owner("lead", "person", "Jo Lee", None, "Clerk", "Clerk Jo Lee")
    >>> _once((held, Owner("lead", "person", "Jo Lee", None, None, "Jo Lee"))) == (held,)
    True
    """
    found: dict[object, Owner] = {}
    for owner in owners:
        key = (owner.kind, owner.name, owner.title, owner.post and owner.post.casefold(), owner.organisation)
        found.setdefault(key, owner)
    told = {(owner.name, owner.role) for owner in found.values() if owner.kind == "person" and owner.post}
    return tuple(o for o in found.values() if o.kind != "person" or o.post or (o.name, o.role) not in told)


def _owner(words: CellWords, group: list[Segment], role: OwnerRole, shared: Segment | None) -> Owner:
    text = words.span(group[0].start, closed(words, group[0].start, group[-1].end))
    group, organisation = _employer(words, group)
    person = next((part for part in group if part.kind == "person"), None)
    post = next((part for part in group if part.kind in ("post", "body") and part is not group[0]), None)
    post = post or shared or next((part for part in group if part.kind == "post"), None)
    printed = words.span(post.start, post.end) if post else _remark(words, group)
    if person:
        return Owner(role, "person", ordinary_name(words, person), _title(words, person), printed, text, organisation)
    if group[0].kind == "post":
        held = words.span(group[0].start, closed(words, group[0].start, group[-1].end))
        return Owner(role, "post", None, None, held, text, organisation)
    return Owner(role, "body", text, None, None, text)


def _employer(words: CellWords, group: list[Segment]) -> tuple[list[Segment], str | None]:
    """A group without the organisation at its end or before its colon, and that organisation."""
    if len(group) > 2 and group[0].kind == "person" and group[1].kind == "body" and group[2].kind == "post":
        return [group[0], *group[2:]], words.span(group[1].start, group[1].end)
    if len(group) > 1 and presides(words, group[0], group[1]):
        return group[1:], words.span(group[0].start, group[0].end)
    for at in range(1, len(group)):
        if employs(words, group[at - 1], group[at]):
            nobody = words.marks[group[at].start] & m.NO_OWNER  # `Headteacher, TBC`: who holds the post is not said
            return group[:at], None if nobody else words.span(group[at].start, group[at].end)
    return group, None


def _with_shared_employers(
    words: CellWords, groups: Sequence[Sequence[Segment]], owners: Sequence[Owner]
) -> tuple[Owner, ...]:
    """The owners, with the department before a bracket that of everybody in it: `Public Health (SL / JH)`."""
    found: list[Owner] = []
    inside = None
    for at, (group, owner) in enumerate(zip(groups, owners, strict=True)):
        closed_before = at and any(m.CLOSE & mark for mark in words.marks[groups[at - 1][-1].end : group[0].start])
        if inside and not closed_before and owner.kind == "person" and not owner.organisation:
            found.append(replace(owner, organisation=inside))
            continue
        opens = len(group) > 1 and group[1].joint == "open" and presides(words, group[0], group[1])
        inside = owner.organisation if opens else None
        found.append(owner)
    return tuple(found)


def _remark(words: CellWords, group: list[Segment]) -> str | None:
    """A bracketed word of a post behind a person: `Ann Reed (Interim)`."""
    for part in group[1:]:
        if part.kind == "note" and words.marks[part.start] & (m.MODIFIER | m.TOPIC):
            return words.span(part.start, part.end)
    return None


def _joint_before(words: CellWords, group: list[Segment]) -> str:
    """What stands before a group."""
    at = group[0].start
    return joint_of(words, at - 1, at) if at else "start"


def _title(words: CellWords, person: Segment) -> str | None:
    start, _ = name_bounds(words, person.start, person.end)
    return known_title(words.span(person.start, start)) if start > person.start else None


def _roles(words: CellWords, segments: tuple[Segment, ...], role: OwnerRole) -> dict[Segment, OwnerRole]:
    """The role of each segment: a label or `supported by` holds to the end of its line (or of the cell)."""
    found: dict[Segment, OwnerRole] = {}
    current, gap, labelled = role, 0, False
    for part in segments:
        joint = joint_of(words, gap, part.start)
        if joint in ("newline", "hard") and not labelled:
            current = role
        if joint == "support":
            current, labelled = _announced(words, gap, part.start, role)
        found[part] = current
        gap = part.end
    return found


def _announced(words: CellWords, start: int, end: int, role: OwnerRole) -> tuple[OwnerRole, bool]:
    """The role that the words before a segment announce, and whether they are a label of their own line."""
    if any(words.marks[at] & m.SUPPORT for at in range(start, end)):
        return "support", False
    label = " ".join(words.tokens[at].text.lower() for at in range(start, end) if words.marks[at] & m.LABEL)
    named = label_roles().get(label, "column")
    return (role if named == "column" else named), True  # type: ignore[return-value]


def _corrections(words: CellWords, group: list[Segment]) -> Iterator[Correction]:
    """The name where it is not the printed words."""
    for part in group:
        if part.kind != "person":
            continue
        title = words.span(part.start, max(part.start + 1, name_bounds(words, part.start, part.end)[0]))
        if name_bounds(words, part.start, part.end)[0] > part.start and known_title(title) != title:
            yield Correction("title_misread", title, known_title(title), "letters confused by the scanner")
        printed, name = words.span(*name_bounds(words, part.start, part.end)), ordinary_name(words, part)
        if printed != name:
            turned = printed.casefold() != name.casefold()
            why = "surname printed first" if turned else "name put in ordinary letters"
            yield Correction("owner_name_form", printed, name, why)


def _doubts(words: CellWords, reading: CellReading, groups: list[list[Segment]]) -> Iterator[Doubt]:
    if not groups:
        shown = " ".join(words.text.split())
        yield Doubt("owner_missing", "warning", f"no owner in the cell {shown!r}" if shown else "the cell is empty")
        return
    if any(part.kind == "nobody" for part in reading.segments):
        yield Doubt("owner_missing", "info", f"an owner is still to be named in {words.span(0, len(words.tokens))!r}")
    if reading.score < _BOLD * len(groups) and not all(named(words, part) for part in reading.segments):
        message = f"no evidence for this reading of {words.span(0, len(words.tokens))!r}"
        yield Doubt("owner_unsure", "warning", message, other_reading(words, reading.segments, reading.runner_up))
    for part in reading.segments:
        if part.kind == "note" and part.end - part.start > 1:
            yield Doubt("owner_unread", "info", f"a remark in brackets: {words.span(part.start, part.end)!r}")
    duty = " ".join(t.text for t, mark in zip(words.tokens, words.marks, strict=True) if mark & m.DUTY)
    if duty:
        yield Doubt("owner_unread", "info", f"beside the owner: {duty!r}")
    told = next((at for at in range(1, len(words.marks)) if _begins_to_tell(words, at)), None)
    if told is not None:
        message = f"{words.tokens[told].text!r} says what somebody told, not what is to be done"
        yield Doubt("owner_unsure", "warning", message)
    strange = unknown_words(words, reading.segments)
    if strange:
        message = f"words that belong to no post or body known: {strange!r}"
        yield Doubt("owner_unsure", "warning", message, other_reading(words, reading.segments, reading.runner_up))
    apart = glued_names(words, reading.segments)
    if apart:
        message = f"two names may be printed without a space between them: {words.span(0, len(words.tokens))!r}"
        yield Doubt("owner_unsure", "warning", message, (apart,))
    unread = _unread(words, reading.segments)
    if unread:
        yield Doubt("owner_unread", "warning", f"not understood as an owner: {unread!r}")


def _begins_to_tell(words: CellWords, at: int) -> bool:
    begins = words.marks[at] & m.DUTY and not words.marks[at - 1] & m.DUTY
    end = next((i for i in range(at, len(words.marks)) if not words.marks[i] & m.DUTY), len(words.marks))
    return bool(begins) and only_tells(words.tokens, at, end)


def _unread(words: CellWords, segments: tuple[Segment, ...]) -> str:
    read = {at for part in segments for at in range(part.start, part.end)}
    left = (at for at in range(len(words.tokens)) if at not in read and not words.marks[at] & m.SEPARATOR)
    return " ".join(words.tokens[at].text for at in left)


# Initials that the plan explains: `AR` where a key or a person of the plan says who that is.


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
    """A cell with an issue for each person who is initials still: said for the record, as initials are what is printed.

    As a warning it stood at 275 right fields and 15 wrong ones; the plan's checks warn where loose words name them.

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
    """Initials -> name, where the plan prints both: `Marta De Luca (MDL)`.

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
    doubts = (
        Doubt("owner_unsure", "warning", _bodily(c), (c.before or "",)) for c in corrections if _is_body(c.before)
    )
    owners = _once(tuple(part for owner, changes in changed for part in (_beside(owner) if changes else (owner,))))
    return replace(cell, owners=owners, corrections=cell.corrections + corrections, doubts=(*cell.doubts, *doubts))


def _beside(owner: Owner) -> tuple[Owner, ...]:
    """The owner of initials that a key explains, and the body behind them outside brackets, which is another owner.

    A key that says who somebody is has no need of the employer in each cell: `KD, Police`.
    """
    if owner.organisation is None or "(" in owner.text or not owner.text.endswith(owner.organisation):
        return (owner,)
    text = owner.text.removesuffix(owner.organisation).rstrip(" \n,–-")
    own = replace(owner, organisation=None, text=text)
    return own, Owner(owner.role, "body", owner.organisation, None, None, owner.organisation)


def _is_body(printed: str | None) -> bool:
    """Whether initials that the plan explains stand for a body in nearly every other plan: `HR`."""
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
    """The owner that the key gives, with the words of this cell."""
    from planparse.cells.owners.pipeline import read_alone

    read = build(*read_alone(meaning), owner.role).owners
    named = replace(read[0], text=owner.text) if len(read) == 1 else replace(owner, kind="person", name=meaning)
    return named, Correction("owner_initials", owner.text, meaning, why)


_Found = tuple[CellWords, CellReading]
_PLAIN = 5.0
"""The same for a cell of one or two words."""
_ENOUGH = (12.0, 2.0)
"""Margin from which a cell gains nothing from the rest of the plan, at the first and at the second look."""


def read_owners(
    cells: Sequence[OwnerCell],
    initials: Mapping[str, str] | None = None,
    told: Mapping[str, str] | None = None,
    council: str | None = None,
    bodies: Sequence[str] = (),
) -> tuple[OwnersRead, ...]:
    """The owners of every cell, in the cells' order.

    ``initials`` says whose initials are whose by the plan's own key, ``told`` by a profile. ``council`` is whose plan
    it is: what it is called after is a place, and begins the names of bodies. ``bodies`` are other ones.

    >>> plan = [OwnerCell("lead", "Bo Lind"), OwnerCell("lead", "Bo Lind Team Managers (CN&SC) Kit May")]
    >>> [(o.kind, o.text) for o in read_owners(plan)[1].owners]
    [('person', 'Bo Lind'), ('post', 'Team Managers (CN&SC)'), ('person', 'Kit May')]
    """
    key = frozenset(map(plain, (*(initials or ()), *(told or ()))))
    readings = _readings({cell.text for cell in cells}, key, places_of(council), *bodies)
    for text in {cell.text for cell in cells if cell.organisations}:
        readings[text] = readings[text][0], as_department(readings[text][0], without_people(*readings[text]))
    built: dict[OwnerCell, OwnersRead] = {}
    for cell in cells:
        if cell not in built:
            built[cell] = build(*readings[cell.text], cell.role)
    read = doubt_people(texts := [cell.text for cell in cells], tuple(built[cell] for cell in cells), readings)
    read = doubt_differences(texts, read, readings)
    found = expand(read, initials or {}, told or {})
    return tuple(of_handles(cell.text, cell.role) or one for cell, one in zip(cells, found, strict=True))


def _readings(texts: set[str], key: frozenset[str], places: Sequence[Sequence[str]], *bodies: str) -> dict[str, _Found]:
    """Each text read alone, then the open ones again with what the others are certain of, twice."""
    from planparse.cells.owners.pipeline import read_alone, read_among

    found = {text: read_alone(text) for text in sorted(texts)}
    for text, (words, reading) in found.items():
        if (placed := with_bodies(with_places(words, reading, places), bodies)) is not words:
            found[text] = placed, read_among(placed, Known(key=key))
    for enough in _ENOUGH:
        known = Known(key=key)
        learn(known, found.values())
        for text, (words, reading) in found.items():
            unsure = reading.margin < (enough if len(words.tokens) > 2 else min(enough, _PLAIN))
            letters = any(known.initialled(words, at) for at in range(len(words.tokens)))
            if letters or (unsure and known.touches(words)) or not known.told.isdisjoint(words.folded):
                found[text] = words, read_among(words, known)
    return _by_lines(with_unknown_teams(found))


def _by_lines(readings: dict[str, _Found]) -> dict[str, _Found]:
    r"""The cells of a plan that prints `Name\nPost` read line by line."""
    from planparse.cells.owners.pipeline import read_alone

    def read(text: str) -> _Found:
        return readings[text] if text in readings else read_alone(text)

    several = [text for text in readings if "\n" in text.strip()]
    if not has_habit(several, read):
        return readings
    by_lines = {text: read_lines(readings[text][0], read) for text in several}
    return readings | {text: (readings[text][0], found) for text, found in by_lines.items() if found}
