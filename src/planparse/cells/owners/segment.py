"""Finds where one owner ends and the next begins: the two best ways to split a cell, by dynamic programming.

A cell is a row of segments (person, post, body, note, nobody) with separators between them. Each segment is scored by
its words (`person.py`, `post.py`, `body.py`), each joint by its separators (`joints.py`). Evidence from the plan
(`known.py`) adds to segments that are named alone elsewhere in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from planparse.cells.owners import types as m
from planparse.cells.owners.body import bodies, offices, portfolios, portfolios_before
from planparse.cells.owners.groups import joined
from planparse.cells.owners.institutions import holds_an_organisation, is_institution
from planparse.cells.owners.joints import holds_alone, holds_below, joint_of, score_apart, score_linked
from planparse.cells.owners.known import PERSON, Known, name_bounds, own_initials
from planparse.cells.owners.person import persons
from planparse.cells.owners.post import posts
from planparse.cells.owners.shapes import is_initials
from planparse.cells.owners.types import CellReading, CellWords, Joint, Kind, Segment

_LONGEST_CELL = 400
"""The longest owner cell, in tokens: the rest is left unread."""
_CUT = 2.5
"""The cost of a boundary inside a known phrase (`Early | Help`)."""
_SKIP = 4.0
"""The cost of a word that is in no segment."""

_HOPELESS = -3.5
"""Segments that score less are not tried."""
_BEAM = 5
"""The most paths kept at each place."""
_LOST = 7.0
"""Paths that score this much less than the best to the same place are dropped."""

_New = tuple[int, int, Kind, float]
"""A segment to try: its start, end, kind and score."""
_Path = tuple[float, tuple[Segment, ...], int]
"""Score, segments, and the start of the separators before the next segment."""


def segment(words: CellWords, known: Known) -> CellReading:
    """The best reading of a cell, and its margin over the second best."""
    count = min(len(words.tokens), _LONGEST_CELL)
    paths: list[list[_Path]] = [[] for _ in range(count + 1)]
    paths[0] = [(0.0, (), 0)]
    for at in range(count):
        here = _best(paths[at])
        if not here:
            continue
        _pass(words, paths, here, at)
        found = [new for new in _candidates(words, known, at) if new[3] > _HOPELESS and new[1] <= count]
        if found:
            for path in here:
                _take(words, known, paths, path, found)
    return _reading(words, known, _best(paths[count]))


def _candidates(words: CellWords, known: Known, at: int) -> Iterator[_New]:
    mark = words.marks[at]
    if mark & m.SEPARATOR:
        return
    cut = _CUT * words.glued[at]
    for end, score in persons(words, known, at):
        yield at, end, "person", score - cut - _cut_after(words, end)
    if not mark & m.TITLE or mark & (m.POST_HEAD | m.SCOPE):
        for end, score in posts(words, known, at):
            yield at, end, "post", score - cut - _cut_after(words, end)
    begins = not at or words.marks[at - 1] & (m.NEWLINE | m.HARD)
    councillor = portfolios_before(words, at) if begins else ()
    for end, score in (*portfolios(words, at), *councillor, *offices(words, at)):
        yield at, end, "post", score
    for end, score in bodies(words, known, at):
        yield at, end, "body", score - cut - _cut_after(words, end)
    if mark & (m.NO_OWNER | m.NAMELESS) and (end := _nobody(words, at)):
        yield at, end, "nobody", 2.0 if mark & m.NO_OWNER else 5.0
    if at and words.marks[at - 1] & m.OPEN:
        yield from _note(words, at)
    elif at > 1 and _bare_initials(words, at):
        yield at, at + 1, "note", -0.4


def _bare_initials(words: CellWords, at: int) -> bool:
    """Whether bare capitals follow a name: `Ann Reed AR Head of Housing`, `Ann Reed AR (Clerk)`."""
    if not words.tokens[at].text[1:2].isalpha() or len(words.tokens[at].text) > 3:
        return False
    return bool(words.marks[at - 1] & m.NAME_WORD) and is_initials(words.tokens[at].text)


def _nobody(words: CellWords, at: int) -> int:
    """The end of a phrase that says that there is no owner yet: `to be named`, `Owner - TBC`; 0 if there is none.

    >>> from planparse.cells.owners.pipeline import marked
    >>> [_nobody(marked(text), 0) for text in ("Lead officer: TBC", "Owner Ann Reed")]
    [4, 0]
    """
    if not words.marks[at] & m.NO_OWNER and at and not words.marks[at - 1] & m.SEPARATOR:
        return 0  # `Quality Lead TBC` names a post
    end = at
    while end < len(words.tokens) and words.marks[end] & (m.NAMELESS | m.LABEL) and not words.marks[end] & m.NO_OWNER:
        end += 1
    while at < end < len(words.tokens) and words.marks[end] & (m.DASH | m.COLON | m.OPEN):
        end += 1
    first = end
    while end < len(words.tokens) and words.marks[end] & m.NO_OWNER and (end == first or words.glued[end]):
        end += 1
    return end if end > first else 0


def _note(words: CellWords, at: int) -> Iterator[_New]:
    """A whole bracket as a remark; also as a body if it is an organisation."""
    end = at
    while end < len(words.tokens) and not words.marks[end] & (m.CLOSE | m.OPEN):
        end += 1
    if end < len(words.tokens) and words.marks[end] & m.CLOSE:
        if holds_an_organisation(words, at, end):
            yield at, end, "body", 4.0
        points = all(
            words.marks[i] & m.SEPARATOR or words.folded[i] in _POINTS or words.folded[i] == "and"
            for i in range(at, end)
        )
        yield at, end, "note", -0.4 - 0.6 * bool(words.marks[at] & m.SCOPE) + _PARTS * points


_POINTS = frozenset(
    ["north", "south", "east", "west", "mid", "central", "northern", "southern", "eastern", "western", "and"]
)
_PARTS = 6.0
"""What a bracket of compass points adds to a remark: `Area Teams (East, West)` names no person."""


def _cut_after(words: CellWords, end: int) -> float:
    return _CUT if end < len(words.tokens) and words.glued[end] else 0.0


def _pass(words: CellWords, paths: list[list[_Path]], here: list[_Path], at: int) -> None:
    """Skip a separator for free, or a word at a cost."""
    cost = 0.0 if words.marks[at] & m.SEPARATOR else _SKIP
    paths[at + 1].extend((score - cost, done, gap) for score, done, gap in here)


def _take(words: CellWords, known: Known, paths: list[list[_Path]], path: _Path, found: list[_New]) -> None:
    """Extend a path by each segment, as a separate owner and, if possible, as part of the one before."""
    score, done, gap = path
    last = next((part for part in reversed(done) if part.kind != "note"), None)
    joint: Joint = "start" if last is None else joint_of(words, gap, found[0][0])
    if joint == "close" and last is not None and own_initials(words, last, done[-1].start, done[-1].end):
        joint = "nothing"  # `Ann Reed (AR) Head of Housing`
    if joint == "hard" and _ends_a_name(words, last, found[0][0]):
        joint = "comma"  # `Ann Reed. Head of Housing`
    if joint == "close" and last is not None and _works_there(words, done):
        last, joint = done[-2], "nothing"  # `Ann Reed (WXFT) Head of Housing`
    told = bool(known)
    free = last if last is not None and not last.linked and last.kind in ("person", "post") else None
    for new in found:
        start, end, kind, worth = new
        if kind == "note":
            own = last is not None and own_initials(words, last, start, end)
            if last is not None and (own or words.marks[start - 1] & m.OPEN):
                worth += 4.0 * own
                paths[end].append((score + worth, (*done, Segment(kind, start, end, joint, True)), end))
            continue
        if kind == "post" and joint == "nothing" and last is not None and _is_surname(words, last, start, end):
            continue
        total = score + worth - (_lonely(last, joint, new) if joint == "nothing" else 0.0)
        step = score_apart(words, last, joint, kind, start, end)
        if told:
            step += _both_known(words, known, last, joint, new)
        if free:
            step += _apart_bonus(words, known, free, joint, new, done)
        paths[end].append((total + step, (*done, Segment(kind, start, end, joint, False)), end))
        together = _together(words, known, free, joint, new) if free else None
        if together is not None:
            paths[end].append((total + together, (*done, Segment(kind, start, end, joint, True)), end))


def _ends_a_name(words: CellWords, last: Segment | None, start: int) -> bool:
    """Whether only a full stop separates the person at the start of a cell from its rest, which is not a task."""
    person = last is not None and last.kind == "person" and not last.start and last.end == start - 1
    rest = words.marks[start:]
    return person and words.tokens[start - 1].text == "." and not any(mark & (m.DUTY | m.HARD) for mark in rest)


def _works_there(words: CellWords, done: tuple[Segment, ...]) -> bool:
    """Whether the closing bracket only contains the employer of the person before it."""
    if len(done) < 2 or done[-2].kind != "person" or done[-1].kind != "body" or not done[-1].linked:
        return False
    start, end = done[-1].start, done[-1].end
    letters = end - start == 1 and words.marks[start] & m.ACRONYM and len(words.tokens[start].text) > 2
    return bool(letters) or is_institution(words, start, end)


def _together(words: CellWords, known: Known, last: Segment | None, joint: Joint, new: _New) -> float | None:
    """The score of a segment as part of the one before it; None if it cannot be."""
    start, end, kind, _ = new
    if last is not None and joint == "open" and own_initials(words, last, start, end):
        return None
    if last is None or (together := score_linked(last.kind, joint, kind, False)) is None:
        return None
    letters = kind == "person" and joint == "open" and end - start == 1 and words.marks[start] & m.LONE_CAPITALS
    letters = letters and words.folded[start] not in known.key
    if letters and not known.lone and _says_no_field(words, last):
        return None  # `Strategic Director (DE)`
    if (
        letters
        and 2 < len(words.tokens[start].text) == sum(map(str.isupper, words.tokens[start].text))
        and not known.lone
    ):
        return None  # `Tree Officer (BDC)`
    post = (start, end) if kind == "post" else (last.start, last.end)
    if any(words.marks[at] & m.PLURAL for at in range(*post)):
        together = score_linked(last.kind, joint, kind, True)
    elif (
        together is not None and joint == "newline" and kind == "post" and not last.start and _ends_the_cell(words, end)
    ):
        together += 1.2  # the whole cell is a name and, on the next line, one holder's post
    elif together is not None and joint == "newline" and kind == "post" and words.marks[last.start] & m.TITLE:
        office = any(words.marks[at] & m.POST_HEAD for at in range(start, end))
        together += 0.0 if office else 1.4  # the fields of work of a councillor
    if together is not None and kind == "post" and joint == "comma" and _fields_before_noun(words, start, end):
        together += 1.6  # `Colm Hayes, Procurement and Contracts Manager`
    if together is not None and kind == "person":
        together += _held(words, last, joint, start, end)
    if together is not None and joint == "comma" and end - start == last.end - last.start == 1:
        one = last if last.kind == "person" else Segment("person", start, end, joint, False)
        elsewhere = known.seen(PERSON + words.key(one.start, one.end))
        together -= 1.3 * bool(words.marks[one.start] & m.FORENAME or elsewhere)  # `Jo, Clerk`
    if together is None or not known.pairs:
        return together
    person = (last.start, last.end) if kind == "post" else (start, end)
    known_pair = (words.key(*name_bounds(words, *person)), words.key(*post)) in known.pairs
    return together + 2.0 * known_pair


def _is_surname(words: CellWords, person: Segment, start: int, end: int) -> bool:
    """Whether a lone post word ends the name of a title and one forename: `Dr Hannah Sole` holds no post `Sole`.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> found = [read_alone(text)[1].segments for text in ("Dr Hannah Sole", "Dr Hannah Treasurer")]
    >>> [[(one.kind, one.end - one.start) for one in each] for each in found]
    [[('person', 3)], [('person', 2), ('post', 1)]]
    """
    titled = words.marks[person.start] & m.TITLE and person.end - person.start == _TITLED
    mark = words.marks[start]
    return bool(titled and end - start == 1 and mark & m.NAME_SHAPE and not mark & (m.POST_HEAD | m.BODY_HEAD))


_TITLED = 2
"""The words of a title and a forename."""


def _held(words: CellWords, post: Segment, joint: Joint, start: int, end: int) -> float:
    """The bonus for a person after a post holding that post, by the places of both."""
    if joint == "comma" and holds_alone(words, post, start, end):
        return 1.2  # `Head of Service, Jane Smith`
    return 2.6 if joint == "newline" and holds_below(words, post, start, end) else 0.0


def _says_no_field(words: CellWords, post: Segment) -> bool:
    """Whether a post is a rank alone, so that letters in the bracket after it are its field of work."""
    ranks = all(mark & (m.MODIFIER | m.HEAD) for mark in words.marks[post.start : post.end])
    return ranks and post.end - post.start > 1


def _fields_before_noun(words: CellWords, start: int, end: int) -> bool:
    """Whether a post has fields of work joined by `and` before its noun, which ends it."""
    marks = words.marks[start:end]
    ends = end == len(words.marks) or words.marks[end] & (m.SEPARATOR & ~m.COLON)
    joins = [mark for mark in marks if mark & m.AND]
    other = m.PREPOSITION | m.COMMA | m.SLASH | m.COLON | m.DASH | m.OPEN
    heads = sum(bool(mark & m.POST_HEAD) for mark in marks)
    return bool(
        ends and len(joins) == 1 and heads == 1 and marks[-1] & m.HEAD and not any(mark & other for mark in marks)
    )


def _ends_the_cell(words: CellWords, end: int) -> bool:
    """Whether nothing follows, or only the holder's employer on a line of its own."""
    rest = len(words.marks)
    return end == rest or (
        bool(words.marks[end] & m.NEWLINE) and end + 1 < rest and is_institution(words, end + 1, rest)
    )


def _apart_bonus(
    words: CellWords, known: Known, last: Segment, joint: Joint, new: _New, done: tuple[Segment, ...]
) -> float:
    """The bonus for separate owners: a post is one if named alone elsewhere, or after people listed with commas."""
    start, end, kind, _ = new
    if kind not in ("person", "post") or kind == last.kind or joint not in ("nothing", "comma", "newline"):
        return 0.0
    post, person = ((start, end), last[1:3]) if kind == "post" else ((last.start, last.end), (start, end))
    both = kind == "person" and joint == "comma" and known.seen(PERSON + words.key(*name_bounds(words, *person)))
    bonus = (0.5 if joint == "comma" and not both else 1.5) if known.seen(words.key(*post)) else 0.0
    listed = kind == "post" and len(done) > 1 and done[-2].kind == "person" and not done[-1].linked
    return bonus + (1.5 if listed and done[-1].joint == joint == "comma" else 0.0)


def _both_known(words: CellWords, known: Known, last: Segment | None, joint: Joint, new: _New) -> float:
    """The bonus for two posts or bodies that are each named alone elsewhere: they are hardly ever one."""
    start, end, kind, _ = new
    if not known or last is None or kind == "person" or last.kind == "person":
        return 0.0
    if any(words.glued[last.end : start + 1]):
        return 0.0  # `Clerk/RFO` is one known phrase
    if joint != "nothing" and end < len(words.marks) and not words.marks[end] & m.SEPARATOR:
        return 0.0
    both = known.seen(words.key(last.start, last.end)) and known.seen(words.key(start, end))
    bullet = joint == "newline" and words.marks[start - 1] & m.DASH  # no field of the post above it
    return (3.9 if bullet else 2.4) if both else 0.0


def _lonely(last: Segment | None, joint: Joint, new: _New) -> float:
    """The penalty for a one-word name right beside another owner, with nothing between."""
    if joint != "nothing" or last is None:
        return 0.0
    start, end, kind, _ = new
    words_alone = (kind == "person" and end - start == 1) + (last.kind == "person" and last.end - last.start == 1)
    return 1.3 * words_alone


def _best(paths: list[_Path]) -> list[_Path]:
    """The best paths to a place, at most `_BEAM`; two for each last segment."""
    if len(paths) < 2:
        return paths
    kept: dict[tuple[str, bool, int], list[_Path]] = {}
    for path in sorted(paths, key=_falling):
        last = path[1][-1] if path[1] else None
        slot = kept.setdefault((last.kind, last.linked, last.start) if last else ("", False, -1), [])
        if len(slot) < 2 and all(path[1] != other[1] for other in slot):
            slot.append(path)
    best = sorted((path for slot in kept.values() for path in slot), key=_falling)
    return [path for path in best[:_BEAM] if path[0] > best[0][0] - _LOST]


def _falling(path: _Path) -> float:
    return -path[0]


def _reading(words: CellWords, known: Known, ends: list[_Path]) -> CellReading:
    if not ends:
        return CellReading((), 0.0, None, 99.0)
    score, segments, _ = ends[0]
    whole = joined(words, segments, lambda part: known.seen(words.key(part.start, part.end)) > 0, known.lone)
    rivals = [path for path in ends[1:] if _cuts(path[1]) != _cuts(segments)]
    if not rivals:
        return CellReading(whole, score, None, 99.0)
    return CellReading(whole, score, rivals[0][1], score - rivals[0][0])


def _cuts(segments: tuple[Segment, ...]) -> tuple[tuple[str, int, int, bool], ...]:
    return tuple((s.kind, s.start, s.end, s.linked) for s in segments if s.kind != "note")
