"""A cell's reading -> its owners: each segment in the contract's terms, with the cell's doubts and corrections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planparse.cells.draft import Owner, OwnerRole
from planparse.cells.owners import types as m
from planparse.cells.owners.groups import (
    closed,
    groups_of,
    has_person_evidence,
    other_reading,
    unknown_words,
)
from planparse.cells.owners.institutions import employs, is_employer_before
from planparse.cells.owners.joints import joint_of
from planparse.cells.owners.known import name_bounds
from planparse.cells.owners.people import shared_posts, with_shared_surnames
from planparse.cells.owners.person import ordinary_name
from planparse.cells.owners.shapes import known_title
from planparse.cells.owners.types import CellReading, CellWords, OwnersRead, Segment
from planparse.issues import Correction, Doubt
from planparse.lexicon.posts import label_roles

_BOLD = -0.5
"""Below this score for each owner, no part of the cell looked like what it was read as."""


def build(words: CellWords, reading: CellReading, role: OwnerRole) -> OwnersRead:
    """The owners of one cell; a cell without any gets a doubt."""
    groups = list(groups_of(words, reading.segments))
    roles = _roles(words, reading.segments, role)
    posts = shared_posts(words, groups)
    alone = [[part for part in group if part not in posts.values()] for group in groups] if posts else groups
    owners = tuple(_owner(words, group, roles[group[0]], posts.get(group[0])) for group in alone if group)
    owners = _with_shared_employers(words, [group for group in alone if group], owners)
    owners, spread = _with_one_bracket(words, [group for group in alone if group], owners)
    owners, shared = with_shared_surnames(owners, [_joint_before(words, group) for group in alone if group])
    corrections = (*shared, *(c for group in groups for c in _corrections(words, group)))
    doubts = (*_doubts(words, reading, groups), *spread)
    return OwnersRead(unique_owners(owners), doubts, corrections)


def unique_owners(owners: tuple[Owner, ...]) -> tuple[Owner, ...]:
    """Each owner once, at its first place; a person's post once too (`the secretary JL writes. Action JL`).

    >>> clerk, team = Owner("lead", "post", None, None, "Clerk", "Clerk"), Owner("lead", "body", "HR", None, None, "HR")
    >>> unique_owners((clerk, team, clerk)) == (clerk, team)
    True
    >>> held = Owner("lead", "person", "Jo Lee", None, "Clerk", "Clerk Jo Lee")
    >>> unique_owners((held, Owner("lead", "person", "Jo Lee", None, None, "Jo Lee"))) == (held,)
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
    printed = words.span(post.start, post.end) if post else None
    if person:
        title = _title(words, person)
        return Owner(role, "person", ordinary_name(words, person), title, printed, text, organisation)
    if group[0].kind == "post":
        held = words.span(group[0].start, closed(words, group[0].start, group[-1].end))
        return Owner(role, "post", None, None, held, text, organisation)
    return Owner(role, "body", text, None, None, text)


def _employer(words: CellWords, group: list[Segment]) -> tuple[list[Segment], str | None]:
    """A group without the organisation at its end or before its colon, and that organisation."""
    if len(group) > 2 and group[0].kind == "person" and group[1].kind == "body" and group[2].kind == "post":
        return [group[0], *group[2:]], words.span(group[1].start, group[1].end)
    if len(group) > 1 and is_employer_before(words, group[0], group[1]):
        return group[1:], words.span(group[0].start, group[0].end)
    for at in range(1, len(group)):
        if employs(words, group[at - 1], group[at]):
            nobody = words.marks[group[at].start] & m.NO_OWNER  # `Headteacher, TBC`: the holder is not named
            return group[:at], None if nobody else words.span(group[at].start, group[at].end)
    return group, None


def _with_shared_employers(
    words: CellWords, groups: Sequence[Sequence[Segment]], owners: Sequence[Owner]
) -> tuple[Owner, ...]:
    """The owners; everybody in a bracket gets the department before it: `Public Health (SL / JH)`."""
    found: list[Owner] = []
    inside = None
    for at, (group, owner) in enumerate(zip(groups, owners, strict=True)):
        closed_before = at and any(m.CLOSE & mark for mark in words.marks[groups[at - 1][-1].end : group[0].start])
        if inside and not closed_before and owner.kind == "person" and not owner.organisation:
            found.append(replace(owner, organisation=inside))
            continue
        opens = len(group) > 1 and group[1].joint == "open" and is_employer_before(words, group[0], group[1])
        inside = owner.organisation if opens else None
        found.append(owner)
    return tuple(found)


def _with_one_bracket(
    words: CellWords, groups: Sequence[Sequence[Segment]], owners: tuple[Owner, ...]
) -> tuple[tuple[Owner, ...], list[Doubt]]:
    """The owners; one organisation in the bracket after two names is both's: `Ann Reed & Bo Lind (WCC)`."""
    found, doubts = list(owners), []
    for at in range(1, len(owners)):
        first, second = owners[at - 1 : at + 1]
        before, last = groups[at - 1], groups[at][-1]
        joint = joint_of(words, before[-1].end, groups[at][0].start)
        named = first.kind == second.kind == "person" and " " in (first.name or "")
        plain = named and len(before) == 1 and not second.post and not second.title
        alone = at == 1 or joint_of(words, groups[at - 2][-1].end, before[0].start) in ("newline", "hard")
        bracket = last.joint == "open" and last.kind == "body" and closed(words, last.start - 1, last.end) > last.end
        if plain and alone and bracket and joint in ("and", "slash"):
            found[at - 1] = replace(first, organisation=second.organisation)
            message = f"{second.organisation!r} is read as the organisation of {first.name!r} too"
            doubts.append(Doubt("owner_unsure", "warning", message))
    return tuple(found), doubts


def _joint_before(words: CellWords, group: list[Segment]) -> str:
    """The joint before a group."""
    at = group[0].start
    return joint_of(words, at - 1, at) if at else "start"


def _title(words: CellWords, person: Segment) -> str | None:
    start, end = name_bounds(words, person.start, person.end)
    if start > person.start:
        return known_title(words.span(person.start, start))
    titles = [at for at in range(start + 2, end - 1) if words.marks[at] & m.TITLE]  # `Reed, Dr Ann`
    return (
        known_title(words.span(titles[0], titles[-1] + 1)) if titles and words.marks[titles[0] - 1] & m.COMMA else None
    )


def _roles(words: CellWords, segments: tuple[Segment, ...], role: OwnerRole) -> dict[Segment, OwnerRole]:
    """The role of each segment: a label or `supported by` counts to the end of its line (or of the cell)."""
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
    """The corrections of names that are not the printed words."""
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
    if reading.score < _BOLD * len(groups) and not all(has_person_evidence(words, part) for part in reading.segments):
        message = f"no evidence for this reading of {words.span(0, len(words.tokens))!r}"
        yield Doubt("owner_unsure", "warning", message, other_reading(words, reading.segments, reading.runner_up))
    for part in reading.segments:
        if part.kind == "note" and part.end - part.start > 1:
            yield Doubt("owner_unread", "info", f"a remark in brackets: {words.span(part.start, part.end)!r}")
    duty = " ".join(t.text for t, mark in zip(words.tokens, words.marks, strict=True) if mark & m.DUTY)
    if duty:
        yield Doubt("owner_unread", "info", f"beside the owner: {duty!r}")
    strange = unknown_words(words, reading.segments)
    if strange:
        message = f"words that belong to no post or body known: {strange!r}"
        yield Doubt("owner_unsure", "warning", message, other_reading(words, reading.segments, reading.runner_up))
    unread = _unread(words, reading.segments)
    if unread:
        yield Doubt("owner_unread", "warning", f"not understood as an owner: {unread!r}")


def _unread(words: CellWords, segments: tuple[Segment, ...]) -> str:
    read = {at for part in segments for at in range(part.start, part.end)}
    left = (at for at in range(len(words.tokens)) if at not in read and not words.marks[at] & m.SEPARATOR)
    return " ".join(words.tokens[at].text for at in left)
