"""Scores a run of tokens as one board, service or agency: `Health and Wellbeing Board`, `HR`, `MASH/ SA`.

Also as a councillor's fields of work: `Cllr Webb, Housing and Leisure`, `Cabinet Member for Health and Place`.
"""

from __future__ import annotations

from collections.abc import Iterator

from planparse.cells.owners import types as m
from planparse.cells.owners.fields import people_of_a_board, scrutinises, shares_noun
from planparse.cells.owners.institutions import is_institution
from planparse.cells.owners.known import Known
from planparse.cells.owners.post import STAFFED, can_end, staffs
from planparse.cells.owners.types import CellWords

_LONGEST = 14
_COMPLETE = 2.2
"""A word with this worth is a body by itself: two of them in a row are likelier two bodies."""
_SHARED = 0.6
"""The bonus of a separator between fields of work that share a noun, because two bodies would score twice."""
_WEAK = 1.1
"""A further bonus if the first field alone is a body too: `Housing and Benefits Service`."""
_STOPS = m.HARD | m.COLON | m.SUPPORT | m.LABEL | m.JUNK


def bodies(words: CellWords, known: Known, start: int) -> Iterator[tuple[int, float]]:
    """Ends and scores of the bodies that could begin at this token."""
    if words.marks[start] & (m.SEPARATOR | m.PREPOSITION):
        return
    score, rest, names, depth, told = -1.0, 0.0, 0.0, False, bool(known)
    whose = people_of_a_board(words, start)
    for at in range(start, min(len(words.tokens), start + _LONGEST)):
        mark = words.marks[at]
        if mark & _STOPS or (mark & m.CLOSE and not depth) or (mark & m.OPEN and (depth or at == start)):
            return
        if mark & m.OPEN and holds_a_person(words, start, at):
            return
        if mark & (m.OPEN | m.CLOSE):
            depth = bool(mark & m.OPEN)
            score += 0.3 * depth
        elif mark & m.BINDING:
            if shares_noun(words, start, at):
                score += _INSTITUTION * (words.folded[start] == "nhs")  # two bodies would repeat it
                score += scrutinises(words, start, at)
                score, rest = score + _SHARED + (_WEAK if rest >= _COMPLETE else 0.0), min(rest, _COMPLETE - 0.1)
            else:
                score -= _binding(words, at)
        else:
            worth = 0.3 if at < whose or staffs(words, at) else _worth(mark, depth or (words.glued[at] and at > start))
            if min(worth, rest) >= _COMPLETE and not words.glued[at] and not depth and words.folded[at] not in _LEADING:
                score -= 1.6
            names -= worth if worth < 0 and _can_be_named(mark) else 0.0
            if at > start and (
                mark & m.NAMED_AFTER or (mark & m.BODY_HEAD and (_of_a_place(words, at) or _owned(words, start, at)))
            ):
                score, names = score + names + 1.0 * bool(names), 0.0
            score, rest = score + max(0.0, worth - rest) + min(0.0, worth), max(rest, worth)
            score += 0.15 if 0 < worth < 1.5 else 0.0
        if rest and not depth and can_end(mark):
            seen = told and known.seen(words.key(start, at + 1))
            generic = at == start and mark & m.BODY_HEAD and not mark & (m.BODY | m.TEAM_ACRONYM)
            whole = score + _INSTITUTION * (
                at > start and end_of_item(words, at) and is_institution(words, start, _unlettered(words, at + 1))
            )
            yield at + 1, whole - (2.4 if mark & m.NAMED_AFTER else 1.2) * bool(generic) + (1.0 if seen else 0.0)


def holds_a_person(words: CellWords, start: int, opened: int) -> bool:
    """Whether the bracket after a body contains only a person of it: `Finance (Dave)`, `Public Health (SL)`.

    Letters that abbreviate the body itself are not a person: `Health and Wellbeing Board (HWB)`.
    """
    end = next((at for at in range(opened + 1, len(words.marks)) if words.marks[at] & m.CLOSE), opened)
    inside = words.marks[opened + 1 : end]
    named = all(mark & (m.FORENAME | m.SURNAME | m.INITIAL | m.LONE_CAPITALS | m.TITLE) for mark in inside)
    other = any(mark & (m.SCOPE & ~m.ACRONYM | m.POST_HEAD | m.NO_OWNER) for mark in inside)
    capitals = inside and inside[0] & m.LONE_CAPITALS and len(words.tokens[opened + 1].text) > 2
    if capitals and words.tokens[opened + 1].text.isupper():
        return False  # `Highways (WCC)`
    if not inside or not named or other or not inside[0] & (m.FORENAME | m.INITIAL | m.LONE_CAPITALS | m.TITLE):
        return False
    letters = "".join(word[0] for word in words.folded[start:opened] if word and word not in _SMALL_WORDS)
    return words.folded[opened + 1] not in {letters, "".join(word[:1] for word in words.folded[start:opened])}


_SMALL_WORDS = frozenset(["and", "of", "for", "the", "in", "with"])
_INSTITUTION = 2.4
"""The bonus of an organisation's full name: it keeps the last word from being split off a person."""


def _unlettered(words: CellWords, end: int) -> int:
    """The end of a body without its letters in a bracket: `Department for Transport (DfT)`."""
    lettered = end > 4 and words.marks[end - 1] & m.CLOSE and words.marks[end - 3] & m.OPEN
    return end - 3 if lettered and words.marks[end - 2] & m.ANY_ACRONYM else end


def end_of_item(words: CellWords, at: int) -> bool:
    """Whether the cell ends or a separator follows after this token."""
    return at + 1 == len(words.marks) or bool(words.marks[at + 1] & m.SEPARATOR)


_LEADING = frozenset(["management", "leadership"])
"""Words in a team's name that mostly say whose it is: `Social Care Management Team`."""


def _can_be_named(mark: int) -> bool:
    """Whether an institution can be called after this word: a name, but no post (`Social Worker and Academy`)."""
    post = mark & (m.POST_HEAD | m.NO_OWNER) and not mark & (m.FORENAME | m.SURNAME)
    return bool(mark & m.NAME_SHAPE) and not post


def _of_a_place(words: CellWords, at: int) -> bool:
    """Whether a kind of place precedes a body's noun, so that the words before are a name: `Devon County Council`."""
    return bool(words.marks[at] & m.BODY_HEAD and words.folded[at - 1] in _PLACES)


def _owned(words: CellWords, start: int, at: int) -> bool:
    """Whether a possessive before a body's noun says whose it is: `King George's Field Charity Board`."""
    whose = (token.text for token in words.tokens[start:at])
    return bool(words.marks[at] & m.BODY_HEAD) and any(text[-2:] in ("'s", "’s") for text in whose)


_PLACES = frozenset(["city", "borough", "county", "district", "town", "parish", "metropolitan"])


def _worth(mark: int, inner: bool) -> float:
    """A word's score in a body; the best word counts in full, the others a little."""
    if mark & m.PREPOSITION:
        return 0.05
    if mark & (m.POST_HEAD | m.NO_OWNER) and not mark & (m.BODY | m.BODY_HEAD):
        return -2.5
    if mark & m.TITLE:
        return -1.5
    for evidence, worth in _WORTHS:
        if mark & evidence:
            return worth
    return 0.0 if inner else _unknown(mark)


_WORTHS = (
    (m.BODY_ACRONYM, 2.5),
    (m.BODY, 2.2),
    (m.TEAM_ACRONYM, 2.0),
    (m.BODY_HEAD, 1.9),
    (m.ACRONYM, 1.4),
    (m.TOPIC, 0.7),
    (m.MODIFIER | m.PLACE, 0.2),
)


def _unknown(mark: int) -> float:
    if mark & (m.FORENAME | m.SURNAME):
        return -0.9
    if mark & m.INITIAL:
        return -1.0
    return -0.15 if mark & (m.NAME_SHAPE | m.LOWER) else -0.4


_UNFINISHED = frozenset(
    [
        "services",
        "service",
        "team",
        "teams",
        "department",
        "dept",
        "directorate",
        "committee",
        "group",
        "board",
        "unit",
        "partnership",
        "panel",
        "forum",
        "office",
        "network",
        "section",
        "division",
    ]
)


def _noun_alone(words: CellWords, at: int) -> bool:
    """Whether the next line is only a body's noun, which names nobody by itself: `Leisure | Services`."""
    ends = at + 2 == len(words.marks) or words.marks[at + 2] & (m.NEWLINE | m.HARD | m.SLASH | m.CLOSE)
    return bool(ends and words.folded[at + 1] in _UNFINISHED and not words.marks[at - 1] & (m.SEPARATOR | m.POST_HEAD))


def _cut_short(words: CellWords, at: int) -> bool:
    r"""Whether a line continues below: it is a place, or letters whose next line is cut before a small letter.

    >>> from planparse.cells.owners.pipeline import marked
    >>> _cut_short(marked("CSE\nPlanning\ngroup"), 1), _cut_short(marked("CSE\nPlanning Group"), 1)
    (True, False)
    """
    before = words.marks[at - 1]
    begin = next((i for i in range(at - 1, 0, -1) if not words.marks[i - 1] & m.PLACE), 0)
    if begin and not words.marks[begin - 1] & m.SEPARATOR:
        return False
    if before & m.PLACE and not before & (m.BODILY | m.NAME_SHAPE):
        return True  # `Pan-Berkshire\nTraining Group`
    end = next((i for i in range(at + 1, len(words.marks)) if words.marks[i] & m.NEWLINE), len(words.marks))
    small = end + 1 < len(words.marks) and words.marks[end + 1] & m.LOWER and words.marks[end + 1] & m.BODY_HEAD
    return bool(before & m.TEAM_ACRONYM and small and begin == at - 1)


def _binding(words: CellWords, at: int) -> float:
    """The cost of a separator inside a body."""
    if at + 1 >= len(words.marks):
        return 9.0
    before, mark, after = words.marks[at - 1], words.marks[at], words.marks[at + 1]
    if mark & m.NEWLINE:
        if _cut_short(words, at):
            return -1.2
        return (
            0.1
            if words.glued[at]
            else 0.3
            if _noun_alone(words, at) or before & (m.PREPOSITION | m.AND) or after & (m.PREPOSITION | m.AND)
            else 2.5
        )
    if mark & m.SLASH:
        teams = before & m.ANY_ACRONYM and after & m.ANY_ACRONYM
        spaced = words.tokens[at - 1].end < words.tokens[at].start and words.tokens[at].end < words.tokens[at + 1].start
        if (
            teams
            and not spaced
            and (before | after) & m.TEAM_ACRONYM
            and not (before | after) & (m.BODY_ACRONYM | m.POST_ACRONYM)
        ):
            return 0.1
        unknown = before & m.ACRONYM and after & m.ACRONYM and not (before | after) & m.KNOWN_ACRONYM
        return 2.4 if spaced or unknown else 1.2  # `WBC/HCC`
    if mark & m.AND:
        if after & m.BODY_ACRONYM and not words.glued[at]:
            return 1.2  # `Social Care and HR`
        return 0.3 if before & (m.TOPIC | m.TEAM_ACRONYM) or after & (m.TOPIC | m.BODY_HEAD) else 0.8
    if mark & m.COMMA:
        ended = before & m.BODY_HEAD and not before & m.TOPIC and not after & (m.SCOPE | m.LOWER)
        return 0.9 + 1.6 * bool(ended)  # `Open Rights Group, OpenCorporates`
    return 0.6


# A councillor's fields of work.

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
    for at in range(start, min(len(words.marks), start + _LONGEST_PORTFOLIO)):
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
_LONGEST_PORTFOLIO = 24
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
    for at in range(start, min(len(words.marks), start + _LONGEST_PORTFOLIO)):
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
