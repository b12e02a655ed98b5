"""Reads a matrix of ticks: columns of people, posts or teams below one owner label, marked where each has a part."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from planparse.cells.draft import OwnerRole
from planparse.cells.keys.entries import short_key
from planparse.cells.owners import types as m
from planparse.cells.owners.institutions import employs
from planparse.cells.owners.types import CellReading, CellWords, Joint, Segment
from planparse.issues import Correction
from planparse.lexicon.label_words import is_period, label_words
from planparse.lexicon.labels import Terms, readings
from planparse.lexicon.refs_and_marks import is_tick
from planparse.outline.features.cells import is_post
from planparse.outline.outline import OWNER_FIELDS, Column

_NO_MARK = re.compile(r"\W*(?:n|no|n/?a|[☐□○✗✘])?\W*", re.I)
_OWNERS = frozenset(("owner", "lead", "officer", "who", "responsible", "team"))
_FEWEST = 2
"""The fewest columns of a matrix: a single column of ticks below a group is a question (`Lead: confirmed?`)."""


class Ticks(NamedTuple):
    """A column of ticks: its owner, the label that it shares with other columns, and the role that this gives.

    ``key``: what each mark means, if the plan's key tells them apart (`● leads ○ helps`).
    """

    name: str
    group: str
    role: OwnerRole
    key: Mapping[str, str] = {}
    among_bodies: bool = False
    """Whether a rare name is a body: most columns are bodies and posts, or parts of one (`Norvik: Web`)."""

    def role_of(self, mark: str) -> OwnerRole | None:
        """The role that a mark gives the column's owner; None if it gives none."""
        if self.key:
            return _part(self.key.get(mark, ""))
        return self.role if is_tick(mark) else None

    def owner(self, mark: str) -> Correction:
        """The correction for an owner that a mark names, not the row's own text."""
        below = f"below {self.group.rstrip(' :')!r}"
        told = f"which the key explains as {self.key[mark]!r}" if self.key and not self.group else below
        return Correction("owner_marked", None, self.name, f"the row has a mark in the column {self.name!r} {told}")


def tick_columns(
    terms: Terms, columns: Sequence[Column], rows: Sequence[Sequence[str]], lines: Sequence[str] = ()
) -> Mapping[int, Ticks]:
    """The columns of a table that tick owners, by index.

    ``rows`` are the texts of the table's actions, column by column. The group's label must ask for owners, and its
    columns must contain only marks and blanks, at least one of them a mark. Or, if no column names owners, the
    ``lines`` outside the tables must explain the marks as parts that somebody has in an action.
    """
    found = _grouped(terms, columns, rows)
    return found or _keyed(columns, rows, lines)


def _grouped(terms: Terms, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> dict[int, Ticks]:
    found: dict[int, Ticks] = {}
    for group in filter(None, dict.fromkeys(map(_group, columns))):
        role = _role(terms, group)
        places = list(_below(columns, group))
        if any(is_period(_own_label(columns[i], group)) for i in places):
            continue  # `To be done by`, over months
        cells = [row[i] for row in rows for i in places]
        ticks = any(map(is_tick, cells)) and all(is_tick(cell) or _NO_MARK.fullmatch(cell) for cell in cells)
        key = {} if ticks else _letters(cells)
        if role and (ticks or key) and len(places) >= _FEWEST:
            names = {i: _own_label(columns[i], group) for i in places}
            wholes = [name[: name.find(":")] for name in names.values() if ":" in name]
            among = len(wholes) > len({*wholes})
            found |= {i: Ticks(name, group, role, key, among) for i, name in names.items()}
    return found


def _letters(cells: Sequence[str]) -> dict[str, str]:
    """What the letters that fill these cells usually mean below a label of owners; empty if they are no such letters.

    >>> _letters(["L", "", "s"]), _letters(["R", "A", "C", ""]), _letters(["L", "x"])
    ({'L': 'leads', 's': 'supports'}, {'R': 'responsible', 'A': 'accountable', 'C': 'consulted'}, {})
    """
    marks = sorted({cell for cell in cells if cell}, key=cells.index)
    for lead, known in _USUAL.items():
        if lead in map(str.casefold, marks) and all(mark.casefold() in known for mark in marks):
            return {mark: known[mark.casefold()] for mark in marks}
    return {}


_USUAL: Mapping[str, Mapping[str, str]] = {
    "l": {"l": "leads", "s": "supports"},
    "r": {"r": "responsible", "a": "accountable", "c": "consulted", "i": "informed"},
}


def _keyed(columns: Sequence[Column], rows: Sequence[Sequence[str]], lines: Sequence[str]) -> dict[int, Ticks]:
    """The columns that contain only marks which a key explains, if one of them means a lead; none beside owners."""
    free = [i for i, one in enumerate(columns) if one.title and one.field in (None, *OWNER_FIELDS)]
    cells = {i: {row[i] for row in rows if row[i]} for i in free}
    marks = {i: own for i, own in cells.items() if own and all(len(cell) <= _MARK for cell in own)}
    key = {one.label: one.meaning.strip(" ;,.") for one in short_key(lines, frozenset().union(*marks.values()))}
    roles = {_part(meaning) for meaning in key.values()}
    names = {i: columns[i].title for i, own in marks.items() if own <= key.keys()}
    among = 2 * sum(map(is_post, names.values())) > len(names)
    found = {i: Ticks(name, "", "lead", key, among) for i, name in names.items()}
    named = any(columns[i].field in OWNER_FIELDS and own for i, own in cells.items() if i not in found)
    return found if "lead" in roles and len(found) >= _FEWEST and not named else {}


_MARK = 2
"""Most letters of a mark."""
_PARTS: tuple[tuple[re.Pattern[str], OwnerRole], ...] = (
    (
        re.compile(
            r"(?:joint |main |overall )?(?:leads?|leading|own(?:s|er)?|responsible|accountable|answers)\b", re.I
        ),
        "lead",
    ),
    (
        re.compile(r"(?:helps?|helping|supports?|supporting|assists?|contribut\w+|partners?|takes? part)\b", re.I),
        "support",
    ),
)
"""How the meaning of a mark begins if it gives somebody a part; `consulted` and `informed` give none."""


def _part(meaning: str) -> OwnerRole | None:
    return next((role for pattern, role in _PARTS if pattern.match(meaning)), None)


def _group(column: Column) -> str:
    """The label that a column may share with others: its group's, or the part of its own up to a colon."""
    own = column.header.text
    return column.group or own[: own.find(":") + 1]


def _below(columns: Sequence[Column], group: str) -> Iterator[int]:
    """The indexes of the columns below a group's label, or whose own labels begin with it (`Lead: Housing`)."""
    for i, column in enumerate(columns):
        holds = column.header.text.startswith(group)
        first = i + 1 < len(columns) and columns[i + 1].group == group
        if (column.group == group or (not column.group and holds and (first or group.endswith(":")))) and _own_label(
            column, group
        ):
            yield i


def _own_label(column: Column, group: str) -> str:
    """The part of a column's label below or after the group's label."""
    return column.header.text.removeprefix(group).strip(" :\n-–—/")


def _role(terms: Terms, group: str) -> OwnerRole | None:
    """The role of the owners below a group's label; None if it does not ask for owners."""
    field = next((field for field, _ in readings(terms, group) if field in OWNER_FIELDS), None)
    if field is not None:
        return field  # type: ignore[return-value]  # one of OWNER_FIELDS
    said = label_words(group)
    does = said.head in _OWNERS or (said.ends_by and group.split()[-1].casefold() == "by")
    return "lead" if does else "support" if said.head == "support" else None


# Plans that print `Name\nPost` in their cells, and the reading of such cells.
#
# In most plans a line break separates owners. If nearly all cells of several lines are a name with a single post below
# it, that post is the person's, and it is the whole line as printed (`Service Manager, MASH`).


Read = Callable[[str], tuple[CellWords, CellReading]]
_Line = Literal["name", "post", "body", "other"]
_SHARE = 0.6
"""The share of several-line cells that shows the habit."""
_LEAST = 3
"""The fewest such cells that show it."""


def has_habit(texts: Collection[str], read: Read) -> bool:
    r"""Whether the lines of most several-line cells alternate between a name and a single post.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> has_habit(["Priya Shah\nHead of MASH", "Kit May\nTeam Manager", "Bo Lind\nDirector of Housing"], read_alone)
    True
    >>> has_habit(["Priya Shah\nHead of MASH", "Kit May\nBo Lind", "Bo Lind\nTeam Managers", "HR"], read_alone)
    False
    """
    several = [text for text in texts if has_lines(text)]
    if len(several) < _LEAST:
        return False
    alike = sum(_alternates(read(text)[0], read) for text in several)
    return alike >= max(_LEAST, _SHARE * len(several))


def has_lines(text: str) -> bool:
    """Whether a cell has several lines, or parts with bars between them."""
    return "\n" in text.strip() or " | " in text


def _alternates(words: CellWords, read: Read) -> bool:
    return bool(_rounds([_kind(*read(line), sure=True) for _, line in _lines(words)]))


_TURNS: tuple[list[_Line], ...] = (["name", "post"], ["name", "post", "body"])
_TURNED: list[_Line] = ["post", "name"]


def _rounds(kinds: Sequence[_Line], turns: Sequence[list[_Line]] = _TURNS) -> int:
    """How many times the lines name a person, the post and perhaps the organisation, in turn; 0 if other lines come."""
    for turn in turns:
        rounds = len(kinds) // len(turn)
        if list(kinds) == turn * rounds:
            return rounds
    return 0


def _kind(words: CellWords, reading: CellReading, *, sure: bool) -> _Line:
    """The kind of a line; unless ``sure``, a line with a post's noun is a post, however else it could be read."""
    parts = reading.segments
    if len(parts) == 1 and parts[0].kind == "person":
        return "name"
    if len(parts) == 1 and parts[0].kind == "body" and not _one_holder(words):
        return "body"
    if sure:
        return "post" if {part.kind for part in parts} == {"post"} and _one_holder(words) else "other"
    named = any(part.kind == "person" and _is_named(words, part) for part in parts)
    return "post" if _one_holder(words) and not named else "other"


def _one_holder(words: CellWords) -> bool:
    """Whether the line has a post's noun, in the singular up to the first bracket or preposition."""
    head = False
    for mark in words.marks:
        if mark & (m.PREPOSITION | m.OPEN) and head:
            return True
        if mark & m.PLURAL or mark & (m.LABEL | m.SUPPORT | m.HARD):
            return False
        head |= bool(mark & m.POST_HEAD)
    return head


def _is_named(words: CellWords, part: Segment) -> bool:
    return any(words.marks[at] & (m.TITLE | m.FORENAME) for at in range(part.start, part.end))


def read_lines(words: CellWords, read: Read) -> CellReading | None:
    r"""The reading of a cell by the habit; None if a line of it is neither a name, a post nor one owner.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> cell = read_alone("Priya Shah\nService Manager, MASH")[0]
    >>> [(part.kind, cell.span(part.start, part.end)) for part in read_lines(cell, read_alone).segments]
    [('person', 'Priya Shah'), ('post', 'Service Manager, MASH')]
    """
    found: list[Segment] = []
    last: _Line = "other"
    kinds = [_kind(*read(line), sure=True) for _, line in _lines(words)]
    employers, turned = _rounds(kinds) and "body" in kinds, _rounds(kinds, [_TURNED]) > 1
    for start, text in _lines(words):
        line, reading = read(text)
        if line.folded != words.folded[start : start + len(line.folded)]:
            return None  # a word continues across the line break
        kind = _kind(line, reading, sure=False)
        if kind == "post" and last == "name" and not turned:
            found.extend(_post_and_employer(line, reading, start))
        elif len(reading.segments) == 1:
            (part,) = reading.segments
            joint: Joint = "newline" if found else "start"
            holds = (employers and kind == "body") or (turned and kind == "name")
            found.append(Segment(part.kind, part.start + start, part.end + start, joint, bool(holds)))
        else:
            return None
        last = kind
    return CellReading(tuple(found), 0.0, None, 99.0) if any(part.linked for part in found) else None


def _post_and_employer(line: CellWords, reading: CellReading, start: int) -> Iterator[Segment]:
    """The post that fills a line, and the organisation after its last comma: `Nurse Director, Wexcombe NHS Trust`."""
    last = reading.segments[-1]
    works = len(reading.segments) > 1 and employs(line, reading.segments[0], last) and last.end == len(line.marks)
    end = reading.segments[-2].end if works else len(line.marks)
    yield Segment("post", start, start + end, "newline", True)
    if works:
        yield Segment("body", start + last.start, start + last.end, last.joint, False)


def _lines(words: CellWords) -> Iterator[tuple[int, str]]:
    """The first token and printed text of each line, or part between bars; lines that go on are joined to the next."""
    start = 0
    ends = [at for at, mark in enumerate(words.marks) if mark & m.NEWLINE and not _goes_on(words, at)]
    ends = ends or [at for at, token in enumerate(words.tokens) if token.text in ("|", ";")]
    for end in (*ends, len(words.tokens)):
        if end > start:
            yield start, words.text[words.tokens[start].start : words.tokens[end - 1].end]
        start = end + 1


def _goes_on(words: CellWords, at: int) -> bool:
    """Whether a line break is inside a post: next to `of`, `and` or `(`, or after a comma or slash."""
    before = words.marks[at - 1] if at else 0
    after = words.marks[at + 1] if at + 1 < len(words.marks) else 0
    return bool(before & (m.PREPOSITION | m.AND | m.COMMA | m.SLASH | m.OPEN) or after & (m.PREPOSITION | m.OPEN))


def in_turn(words: CellWords, read: Read, texts: Collection[str]) -> bool:
    r"""Whether the lines of one cell name people and posts in turn at least twice, or bars part all about one person.

    ``texts`` are the plan's cells: a post or body that fills one of them is an owner by itself.

    >>> from planparse.cells.owners.pipeline import read_alone
    >>> cells = ("Ann Reed\nHead of Parks\nBo Lind\nHead of Roads", "Ann Reed | Head of Parks | Property Services")
    >>> [in_turn(read_alone(cell)[0], read_alone, ()) for cell in cells]
    [True, True]
    >>> [in_turn(read_alone(cell)[0], read_alone, ("Head of Parks",)) for cell in cells]
    [False, False]
    """
    lines = [line for _, line in _lines(words)]
    kinds = [_kind(*read(line), sure=True) for line in lines]
    alone = any(line.strip() in texts for line, kind in zip(lines, kinds, strict=True) if kind != "name")
    whole = "\n" not in words.text and "|" in words.text and len(kinds) == _WHOLE
    return not alone and _rounds(kinds, (*_TURNS, _TURNED)) > (0 if whole else 1)


_WHOLE = 3
"""The parts of a cell with a name, a post and an organisation."""
