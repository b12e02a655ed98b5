"""A councillor's fields of work: `Cllr Webb, Housing and Leisure`, `Cabinet Member for Health and Place`."""

from __future__ import annotations

from collections.abc import Iterator

from planparse.cells.owners import types as m
from planparse.cells.owners.post import STAFFED
from planparse.cells.owners.types import CellWords

_FIELD = m.TOPIC | m.MODIFIER | m.BODY | m.BODY_HEAD | m.PLACE | m.ACRONYM | m.POST_HEAD
_JOINTS = m.COMMA | m.NEWLINE | m.DASH | m.COLON | m.AND | m.SLASH | m.JUNK
_ELSE = m.SEPARATOR & ~m.OPEN & ~m.CLOSE | m.BODY_ACRONYM | m.TITLE | m.INITIAL | m.NO_OWNER
_MAY = _FIELD | m.PREPOSITION | m.NAME_SHAPE | m.LOWER | m.OPEN | m.CLOSE
_FIRM = 3.0
"""The score of a field of work alone."""
_PART = 2.2
"""The bonus for each separator inside: several bodies would each have a score."""


def portfolios(words: CellWords, start: int) -> Iterator[tuple[int, float]]:
    """The end and score of the field of work that begins here, after a person with a title, and fills the cell.

    >>> from planparse.cells.owners.pipeline import marked
    >>> def found(text, start):
    ...     words = marked(text)
    ...     return [words.span(start, end) for end, _ in portfolios(words, start)]
    >>> found("Cllr Webb, Resources, Audit and Customer Champion", 3)
    ['Resources, Audit and Customer Champion']
    >>> found("Cllr Webb, HR", 3), found("Ann Webb, Audit", 3)
    ([], [])
    """
    field = m.TOPIC | m.MODIFIER | m.BODY
    known = words.marks[start] & field or any(mark & m.TOPIC for mark in words.marks[start + 1 : start + 2])
    if not _behind_a_titled_person(words, start) or not known or words.marks[start] & (m.SEPARATOR | m.PREPOSITION):
        return
    separators, end = 0, len(words.marks)
    for at in range(start, len(words.marks)):
        mark = words.marks[at]
        if mark & (m.NEWLINE | m.HARD) and at + 1 < len(words.marks) and words.marks[at + 1] & m.TITLE:
            end = at  # the next person
            break
        if mark & _JOINTS:
            separators += not words.glued[at] and not mark & m.JUNK
        elif not _is_field(mark, separators):
            return
    last = words.marks[end - 1]
    below = bool(start and words.marks[start - 1] & m.NEWLINE) and not separators
    if below and (words.folded[end - 1] in STAFFED or words.folded[0] in _LEARNED):
        return  # a service on the line below a councillor, or any field below a doctor
    team = last & m.BODY_HEAD and not last & m.TOPIC
    head = last & m.POST_HEAD and not separators
    if not team and not head and not last & (m.SEPARATOR & ~m.CLOSE):
        yield end, _FIRM + _PART * separators


_LEARNED = frozenset(["dr", "prof", "professor", "doctor"])
_ELECTED = frozenset(["cllr", "cllrs", "councillor", "councillors", "clr", "coun", "alderman"])


def portfolios_before(words: CellWords, start: int) -> Iterator[tuple[int, float]]:
    """The same, with the field of work before the councillor: `Housing, Health and Care – Cllr Ann Reed`.

    >>> from planparse.cells.owners.pipeline import marked
    >>> def found(text):
    ...     words = marked(text)
    ...     return [words.span(0, end) for end, _ in portfolios_before(words, 0)]
    >>> found("Housing, Health and Care – Cllr Ann Reed"), found("Housing – Ann Reed"), found("HR: Cllr Reed")
    (['Housing, Health and Care'], [], [])
    """
    separators, known = 0, 0
    for at in range(start, min(len(words.marks), start + _LONGEST)):
        mark = words.marks[at]
        behind = words.folded[at + 1] if at + 1 < len(words.marks) else ""
        if mark & (m.DASH | m.COLON) and behind in _ELECTED:
            if known and not words.marks[at - 1] & (m.SEPARATOR | m.POST_HEAD):
                yield at, _FIRM + _PART * separators
            return
        if mark & (m.COMMA | m.AND):
            separators += not words.glued[at]
        elif mark & (m.SEPARATOR | m.POST_HEAD) or not _is_field(mark, separators):
            return
        known |= mark & (m.TOPIC | m.MODIFIER)


def _is_field(mark: int, listed: int) -> bool:
    """Whether a word can be a field of work; a body's letters can only in a list (`Resources, IT and HR`)."""
    other = _ELSE & ~m.BODY_ACRONYM if listed else _ELSE
    named = mark & (m.FORENAME | m.SURNAME) and not mark & (_FIELD | m.BODY_ACRONYM)
    return bool(mark & (_MAY | m.BODY_ACRONYM)) and not mark & other and not named


_HELD = frozenset(["cabinet", "executive", "lead", "portfolio"])
_HOLDERS = frozenset(["member", "members", "holder", "holders", "councillor", "councillors", "lead"])
_LONGEST = 24
_NEVER = m.HARD | m.SUPPORT | m.LABEL | m.DUTY | m.NO_OWNER | m.INITIAL | m.TITLE | m.EMAIL | m.NUMBER


def offices(words: CellWords, start: int) -> Iterator[tuple[int, float]]:
    """The end and score of a councillor's post with several fields of work, whatever they are.

    Other posts are split at a known body (`Head of Housing and Police`).

    >>> def found(text):
    ...     words = marked(text)
    ...     return [words.span(0, end) for end, _ in offices(words, 0)]
    >>> from planparse.cells.owners.pipeline import marked
    >>> found("Cabinet Member for Housing, Health and the Environment / Ann Reed")
    ['Cabinet Member for Housing, Health and the Environment']
    >>> found("Planning and Health Portfolio Holder, HR"), found("Head of Housing and Health")
    (['Planning and Health Portfolio Holder'], [])
    """
    if words.marks[start] & (m.SEPARATOR | m.PREPOSITION):
        return
    separators, held, named = 0, 0, False
    for at in range(start, min(len(words.marks), start + _LONGEST)):
        mark = words.marks[at]
        holder = words.folded[at] in _HOLDERS and at > start and words.folded[at - 1] in _HELD
        if holder and not held:
            held = at
            if separators:
                yield at + 1, _FIRM + 1.0 + _PART * separators
                return
        elif _ends_here(words, at):
            break
        elif not _says_field(words, at) or (held == at - 1 > start and not mark & (m.PREPOSITION | m.DASH | m.COLON)):
            return
        separators += bool(mark & (m.COMMA | m.AND)) and not words.glued[at]
        named |= bool(held and mark & m.SCOPE)
    else:
        at += 1
    if held and separators and named and not words.marks[at - 1] & m.SEPARATOR:
        yield at, _FIRM + 1.0 + _PART * separators


def _says_field(words: CellWords, at: int) -> bool:
    """Whether a word can be part of such a post: no name, title or other post, nothing that ends an owner."""
    mark = words.marks[at]
    if mark & (_NEVER | m.POST_HEAD) and not mark & m.TOPIC:
        return _held_next(words, at)
    return not mark & m.FORENAME or bool(mark & (m.SCOPE | m.SURNAME))


def _held_next(words: CellWords, at: int) -> bool:
    return at + 1 < len(words.marks) and words.folded[at] in _HELD and words.folded[at + 1] in _HOLDERS


def _ends_here(words: CellWords, at: int) -> bool:
    """Whether the item ends here: at a slash or bracket, or a line break without `and`, comma or `of` beside it."""
    mark, joins = words.marks[at], m.AND | m.COMMA | m.PREPOSITION
    after = words.marks[at + 1] if at + 1 < len(words.marks) else 0
    wrapped = words.glued[at] or words.marks[at - 1] & joins or after & (m.AND | m.PREPOSITION)
    return bool(mark & (m.SLASH | m.OPEN | m.CLOSE | m.HARD) or (mark & m.NEWLINE and not wrapped))


def _behind_a_titled_person(words: CellWords, start: int) -> bool:
    """Whether only one person with a title, and perhaps one separator, comes before."""
    end = start - 1 if start and words.marks[start - 1] & (m.COMMA | m.NEWLINE | m.DASH | m.COLON) else start
    begins = max((at + 1 for at in range(end) if words.marks[at] & (m.NEWLINE | m.HARD)), default=0)
    name = words.marks[begins:end]
    titled = name and name[0] & m.TITLE and any(mark & (m.NAME_SHAPE | m.SURNAME) for mark in name[1:])
    return bool(titled and all(mark & (m.NAME_WORD | m.TITLE) and not mark & m.SEPARATOR for mark in name))
