"""A post in the plural, printed once for several people: `Ann Reed / Bo Lind (Team Managers)`.

It belongs to each of them as printed. Only marks that tie show this (a bracket, a colon, a dash, or a comma where
the people stand apart by something else): after nothing or a line break a post in the plural is an owner itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planparse.cells.owners import marks as m
from planparse.cells.owners.joints import joint_of
from planparse.cells.owners.types import Joint, Segment, Words

Group = list[Segment]
"""The segments of one owner."""
_TIES = frozenset[Joint](["open", "colon", "dash", "comma"])
"""Joints that tie a post to the people before it."""


def shared_posts(words: Words, groups: Sequence[Group]) -> dict[Segment, Segment]:
    """Person -> the post that person shares with the others of a list.

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
        post = group[-1] if group[-1].kind == "post" else None
        if post is None or not _of_several(words, post):
            continue
        people = [*_before(words, groups, at)][::-1] if len(group) == 2 or at else []
        if len(people) < 2 and len(group) == 1:
            people = [*_behind(words, groups, at)]
        if len(people) > 1 and not any(person in found for person in people):
            found.update(dict.fromkeys(people, post))
    return found


def _of_several(words: Words, post: Segment) -> bool:
    """Whether the noun of a post is in the plural: `Heads of Service`, not `Head of Schools`."""
    for mark in words.marks[post.start : post.end]:
        if mark & (m.PREPOSITION | m.OPEN):
            return False
        if mark & m.PLURAL:
            return True
    return False


def _before(words: Words, groups: Sequence[Group], at: int) -> Iterator[Segment]:
    """The people that the post of a group follows, last first: a list with one separator, or commas then `and`."""
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


def _behind(words: Words, groups: Sequence[Group], at: int) -> Iterator[Segment]:
    """The people that follow a post, as far as its bracket or their separator goes."""
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


def _announces(words: Words, start: int, end: int) -> bool:
    """Whether what stands behind a post says that its holders follow: a colon, a dash or a bracket on its line."""
    inside = words.marks[start:end]
    return any(mark & m.COLON for mark in inside) or joint_of(words, start, end) in ("open", "dash")


def _between(words: Words, groups: Sequence[Group], at: int) -> Joint:
    return joint_of(words, groups[at - 1][-1].end, groups[at][0].start)


def _continues(earlier: Joint, later: Joint) -> bool:
    """Whether two joints can be those of one list.

    >>> _continues("slash", "slash"), _continues("comma", "and"), _continues("and", "comma")
    (True, True, False)
    """
    return earlier == later or (earlier == "comma" and later == "and")


def _closes(words: Words, start: int, end: int) -> bool:
    return any(mark & m.CLOSE for mark in words.marks[start:end])


def _plain(group: Group) -> bool:
    """A person without a post of their own."""
    return group[0].kind == "person" and all(part.kind == "note" for part in group[1:])
