"""Reading -> owners: each segment in the contract's terms, with the doubts and corrections of its cell."""

from __future__ import annotations

from collections.abc import Iterator

from planparse.cells.draft import Owner, OwnerRole
from planparse.cells.owners import marks as m
from planparse.cells.owners.couples import with_shared_surnames
from planparse.cells.owners.evidence import glued_names, named, unknown_words
from planparse.cells.owners.groups import closed, groups_of, other_reading
from planparse.cells.owners.institutions import employs, presides
from planparse.cells.owners.joints import joint_of
from planparse.cells.owners.known import name_bounds
from planparse.cells.owners.names import ordinary_name
from planparse.cells.owners.shapes import known_title
from planparse.cells.owners.shared import shared_posts
from planparse.cells.owners.types import OwnersRead, Reading, Segment, Words
from planparse.issues import Correction, Doubt
from planparse.lexicon.posts import label_roles

_UNSURE = 0.5
"""Below this margin the second reading is near enough to name it."""
_BOLD = -0.5
"""Below this score no part of the cell looked like what it was read as."""


def build(words: Words, reading: Reading, role: OwnerRole) -> OwnersRead:
    """The owners of one cell; a cell without any says so."""
    groups = list(groups_of(words, reading.segments))
    roles = _roles(words, reading.segments, role)
    posts = shared_posts(words, groups)
    alone = [[part for part in group if part not in posts.values()] for group in groups] if posts else groups
    owners = tuple(_owner(words, group, roles[group[0]], posts.get(group[0])) for group in alone if group)
    owners, shared = with_shared_surnames(owners, [_joint_before(words, group) for group in alone if group])
    corrections = (*shared, *(c for group in groups for c in _corrections(words, group)))
    return OwnersRead(owners, tuple(_doubts(words, reading, groups)), corrections)


def _owner(words: Words, group: list[Segment], role: OwnerRole, shared: Segment | None) -> Owner:
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


def _employer(words: Words, group: list[Segment]) -> tuple[list[Segment], str | None]:
    """A group without the organisation at its end or before its colon, and that organisation."""
    if len(group) > 1 and presides(words, group[0], group[1]):
        return group[1:], words.span(group[0].start, group[0].end)
    for at in range(1, len(group)):
        if employs(words, group[at - 1], group[at]):
            return group[:at], words.span(group[at].start, group[at].end)
    return group, None


def _remark(words: Words, group: list[Segment]) -> str | None:
    """A bracketed word of a post behind a person: `Ann Reed (Interim)`."""
    for part in group[1:]:
        if part.kind == "note" and words.marks[part.start] & (m.MODIFIER | m.TOPIC):
            return words.span(part.start, part.end)
    return None


def _joint_before(words: Words, group: list[Segment]) -> str:
    """What stands before a group."""
    at = group[0].start
    return joint_of(words, at - 1, at) if at else "start"


def _title(words: Words, person: Segment) -> str | None:
    start, _ = name_bounds(words, person.start, person.end)
    return known_title(words.span(person.start, start)) if start > person.start else None


def _roles(words: Words, segments: tuple[Segment, ...], role: OwnerRole) -> dict[Segment, OwnerRole]:
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


def _announced(words: Words, start: int, end: int, role: OwnerRole) -> tuple[OwnerRole, bool]:
    """The role that the words before a segment announce, and whether they are a label of their own line."""
    if any(words.marks[at] & m.SUPPORT for at in range(start, end)):
        return "support", False
    label = " ".join(words.tokens[at].text.lower() for at in range(start, end) if words.marks[at] & m.LABEL)
    named = label_roles().get(label, "column")
    return (role if named == "column" else named), True  # type: ignore[return-value]


def _corrections(words: Words, group: list[Segment]) -> Iterator[Correction]:
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


def _doubts(words: Words, reading: Reading, groups: list[list[Segment]]) -> Iterator[Doubt]:
    if not groups:
        shown = " ".join(words.text.split())
        yield Doubt("owner_missing", "warning", f"no owner in the cell {shown!r}" if shown else "the cell is empty")
        return
    if any(part.kind == "nobody" for part in reading.segments):
        yield Doubt("owner_missing", "info", f"an owner is still to be named in {words.span(0, len(words.tokens))!r}")
    if reading.margin < _UNSURE and reading.runner_up is not None:
        other = " | ".join(f"{words.span(p.start, p.end)} ({p.kind})" for p in reading.runner_up)
        instead = other_reading(words, reading.segments, reading.runner_up)
        yield Doubt("owner_unsure", "warning", f"could also be read as: {other}", instead)
    elif reading.score < _BOLD * len(groups) and not all(named(words, part) for part in reading.segments):
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
    apart = glued_names(words, reading.segments)
    if apart:
        message = f"two names may be printed without a space between them: {words.span(0, len(words.tokens))!r}"
        yield Doubt("owner_unsure", "warning", message, (apart,))
    unread = _unread(words, reading.segments)
    if unread:
        yield Doubt("owner_unread", "warning", f"not understood as an owner: {unread!r}")


def _unread(words: Words, segments: tuple[Segment, ...]) -> str:
    read = {at for part in segments for at in range(part.start, part.end)}
    left = (at for at in range(len(words.tokens)) if at not in read and not words.marks[at] & m.SEPARATOR)
    return " ".join(words.tokens[at].text for at in left)
