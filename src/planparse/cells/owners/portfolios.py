"""The field of work that a councillor answers for, printed behind the name: `Cllr Webb, Housing and Leisure`."""

from __future__ import annotations

from collections.abc import Iterator

from planparse.cells.owners import marks as m
from planparse.cells.owners.types import Words

_FIELD = m.TOPIC | m.MODIFIER | m.BODY | m.BODY_HEAD | m.PLACE | m.ACRONYM | m.POST_HEAD
_JOINTS = m.COMMA | m.NEWLINE | m.DASH | m.COLON | m.AND | m.SLASH | m.JUNK
_ELSE = m.SEPARATOR & ~m.OPEN & ~m.CLOSE | m.BODY_ACRONYM | m.TITLE | m.INITIAL | m.NO_OWNER
_MAY = _FIELD | m.PREPOSITION | m.NAME_SHAPE | m.LOWER | m.OPEN | m.CLOSE
_FIRM = 3.0
"""The score of such a field by itself."""
_PART = 2.2
"""As much again for each separator inside: several bodies would have a score each."""


def portfolios(words: Words, start: int) -> Iterator[tuple[int, float]]:
    """The end and score of the field of work that begins here, behind a person with a title, and fills the cell.

    >>> from planparse.cells.owners.pipeline import marked
    >>> def found(text, start):
    ...     words = marked(text)
    ...     return [words.span(start, end) for end, _ in portfolios(words, start)]
    >>> found("Cllr Webb, Resources, Audit and Customer Champion", 3)
    ['Resources, Audit and Customer Champion']
    >>> found("Cllr Webb, HR", 3), found("Ann Webb, Audit", 3)
    ([], [])
    """
    if not _behind_a_titled_person(words, start) or not words.marks[start] & (m.TOPIC | m.MODIFIER | m.BODY):
        return
    separators = 0
    for at in range(start, len(words.marks)):
        mark = words.marks[at]
        if mark & _JOINTS:
            separators += not words.glued[at] and not mark & m.JUNK
        elif mark & _ELSE or not mark & _MAY or (mark & (m.FORENAME | m.SURNAME) and not mark & _FIELD):
            return
    last = words.marks[-1]
    team = last & m.BODY_HEAD and not last & m.TOPIC
    head = last & m.POST_HEAD and not separators
    if not team and not head and not last & (m.SEPARATOR & ~m.CLOSE):
        yield len(words.marks), _FIRM + _PART * separators


def _behind_a_titled_person(words: Words, start: int) -> bool:
    """Whether all that stands before is one person with a title, and perhaps one separator."""
    end = start - 1 if start and words.marks[start - 1] & (m.COMMA | m.NEWLINE | m.DASH | m.COLON) else start
    name = words.marks[:end]
    titled = name and name[0] & m.TITLE and any(mark & (m.NAME_SHAPE | m.SURNAME) for mark in name[1:])
    return bool(titled and all(mark & (m.NAME_WORD | m.TITLE) and not mark & m.SEPARATOR for mark in name))
