"""The data types of owner cells: cells in, tokens with their places, owners out."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from planparse.cells.draft import Owner, OwnerRole
from planparse.issues import Correction, Doubt
from planparse.lexicon.names import folded, forenames, surnames
from planparse.lexicon.posts import fields, phrases
from planparse.lexicon.words import is_english
from planparse.noun import noun

Kind = Literal["person", "post", "body", "note", "nobody"]
"""What a segment of a cell is. A note is a remark in brackets; `nobody` says that there is no owner."""

Joint = Literal[
    "start",
    "nothing",
    "newline",
    "hard",
    "comma",
    "slash",
    "and",
    "dash",
    "colon",
    "open",
    "close",
    "support",
]
"""The separator between two segments; ``hard`` is never inside an owner."""


@noun
class OwnerCell:
    r"""One printed owner cell; ``text`` has ``\n`` for each line break or bullet."""

    role: OwnerRole
    text: str
    organisations: bool = False
    """Whether the column's label says that it lists organisations (`Lead agency`)."""


@noun
class OwnersRead:
    """The owners of one cell in printed order, with the doubts and corrections of its reading."""

    owners: tuple[Owner, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    corrections: tuple[Correction, ...] = ()


@noun
class Person:
    """One person of the plan; ``cells`` are the indexes of the cells that name the person.

    ``spellings`` are the keys (`people.name_key`) of all the names of this person.
    """

    name: str
    title: str | None
    post: str | None
    organisation: str | None
    cells: tuple[int, ...]
    spellings: tuple[str, ...]
    doubts: tuple[Doubt, ...]
    corrections: tuple[Correction, ...]


@noun
class OwnerToken:
    """A word or mark of a cell, with its place (letters) in the cell's text."""

    text: str
    start: int
    end: int


class Segment(NamedTuple):
    """Tokens ``start`` to ``end`` (exclusive) of a cell, read as one owner or as part of the one before (``linked``).

    ``joint`` is the separator before the segment. It is a tuple because segmentation makes thousands for each plan.
    """

    kind: Kind
    start: int
    end: int
    joint: Joint
    linked: bool


@noun
class CellReading:
    """How a cell is split: its segments, their score, the runner-up reading, and the margin over it."""

    segments: tuple[Segment, ...]
    score: float
    runner_up: tuple[Segment, ...] | None
    margin: float


@noun
class CellWords:
    """A cell with its evidence.

    For each token its marks (bits, see below), its folded form ("" for a separator), and whether the boundary before it
    would cut a known phrase (``glued``).
    """

    text: str
    tokens: tuple[OwnerToken, ...]
    marks: tuple[int, ...]
    folded: tuple[str, ...]
    glued: tuple[bool, ...]

    def key(self, start: int, end: int) -> str:
        """The tokens without case and punctuation: two cells that say the same have the same key."""
        return " ".join(filter(None, self.folded[start:end]))

    def span(self, start: int, end: int) -> str:
        """The printed words of these tokens, with white space collapsed and words over a line's end whole."""
        first = self.tokens[start].start
        printed = self.text[first : self.tokens[end - 1].end]
        for token in reversed(self.tokens[start:end]) if "-\n" in printed else ():
            printed = printed[: token.start - first] + token.text + printed[token.end - first :]
        return " ".join(printed.split())


# Cell text -> tokens with their places.
#
# The characters that separate owners are also used inside words: `CN&SC`, `T/DCI`, `N/A`, `O'Brien`, `Smith-Jones`.


_LIST_MARK = re.compile(
    r"(?m)^[^\S\n]*(?:[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)|\(?(?:[a-h]|[ivx]{1,4})\)(?=\s)|[ivx]{1,4}\.(?=\s))"
)
_STEP = re.compile(r"(?<!\S)\(?(?P<step>\d{1,2}|[a-h]|[ivx]{1,4})[.)](?=\s)")
"""A count of owners within a line: `a) Ann Reed b) HR`."""
_COUNTS = (
    tuple(map(str, range(1, 13))),
    tuple("abcdefgh"),
    ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
)
_DASHED_LINE = re.compile(r"(?m)\n(?=[^\S\n]*[-–—]\s)")
_GOES_ON = re.compile(r"(?<= [-–—])\n|(?<=\w:)\n|(?<= and)\s*\n|(?<= &)\s*\n|(?<=,)[^\S\n]*\n")
_UNSETTLED = re.compile(r"(?<=\w)-(?=tb[acdn]\b)", re.IGNORECASE)
"""The hyphen of `Ann Reed-TBC`."""
_TOKEN = re.compile(
    r"""
      \n
    | [\w.+'-]+@[\w-]+(?:\.[\w-]+)+                                                          # ann.reed@wexcombe.gov.uk
    | [^\W\d_][-‐‑][^\W\d_]\.                                                               # J-P.
    | St\.(?=\s[^\W\d_])                                                                   # St. John
    | [ATDCatdc]/(?:[Dd]/)?(?:DCI|DI|DS|DC|DSU|ACC|DCC|CC|Supt|supt|Insp|Sgt|[Cc]h(?=\ [Ss]upt|\ [Ii]nsp))\b # T/DCI
    | [BCDPTbcdpt]/(?:Cllrs?|Councillor)\b                                                  # C/Cllr
    | [Nn]\s?/\s?[Aa]\b
    | [Ss]\.\d+                                                                              # s.151
    | [A-Za-z]\.(?:[A-Za-z]\.)+(?:[A-Za-z]\b)? | [^\W\d_]\.[^\W\d_](?:\.[^\W\d_])*\b\.?          # J.P., t.b.c
    | (?:[A-Z]{1,5}|[A-Z]\d)(?:&[A-Z]{1,6})+s?\b                                             # CN&SC
    | [^\W\d_]\.(?=\s|$|[A-Z])                                                                # J.
    | (?:Cllrs?|Clir|CIlr|Dr|Mr|Mrs|Ms|Prof|Rev|Revd|Hon|Supt|Insp|Sgt|Det|Ch)\.              # Dr.
    | (?:Asst|Assoc|Dept|Dep|Env|Exec|Clin|Snr|Prin|Mgrs?|Dir|Hd|Coord|Ast)\.                          # Asst.
    | [^\W\d_]{3,}(?:\(s\)|/s\b)                                                              # Manager(s)
    | [^\W_]+(?:(?:['’‘`_]|[\-‐‑][\ue000\ue001]?)[^\W_]+)*(?:['’](?=\s|$))?                     # O'Brien, Members'
    | \S
    """,
    re.VERBOSE,
)


def tokens(text: str) -> tuple[OwnerToken, ...]:
    r"""The words and marks of a cell; list marks at the start of a line are skipped.

    >>> [t.text for t in tokens("1. T/DCI O’Brien, GMs (CN&SC)")]
    ['T/DCI', 'O’Brien', ',', 'GMs', '(', 'CN&SC', ')']
    >>> [t.text for t in tokens("J.P. Smith-Jones/HR")]
    ['J.P.', 'Smith-Jones', '/', 'HR']
    >>> [t.text for t in tokens("Manager –\nS. Lind")]  # the line's end is in the middle of one owner
    ['Manager', '–', 'S.', 'Lind']
    """
    joined = _LINE_END.sub(_rejoined, text) if "-\n" in text else text
    blanked = _GOES_ON.sub(" ", _LIST_MARK.sub(_kept, _counted(_UNSETTLED.sub("/", joined))))
    return tuple(OwnerToken(_unmarked(found[0]), found.start(), found.end()) for found in _TOKEN.finditer(blanked))


_LINE_END = re.compile(r"(?<![\w-])(?P<first>[^\W\d_]{2,})-\n(?P<second>[^\W\d_]{2,})(?=[^\S\n]*(?P<more>[^\W_])?)")
_CUT, _BARRELS = "\ue000", "\ue001"
"""Marks in place of a line break after a hyphen: in a word cut in two, and in a name of two parts."""


def _rejoined(found: re.Match[str]) -> str:
    r"""A word over a line's end with a mark for its line break; as printed if the hyphen parts two owners.

    >>> [[t.text for t in tokens(text)] for text in ("Christo-\npher", "Ada\nOkoro-\nSmith", "Manager-\nFostering")]
    [['Christopher'], ['Ada', '\n', 'Okoro-Smith'], ['Manager', '-', '\n', 'Fostering']]
    """
    first, second = folded(found["first"]), folded(found["second"])
    if found["second"].islower():
        known = first + second in forenames() | surnames() or is_english(first + second)
        mark = _BARRELS if is_english(second) and not known else _CUT
    else:
        given = {first, second} <= forenames()
        surname = second in surnames() and not is_english(first) and second not in phrases("heads") | fields()
        mark = _BARRELS if given or (surname and not found["more"] and found["second"].istitle()) else ""
    return found[0].replace("\n", mark) if mark else found[0]


def _unmarked(word: str) -> str:
    return word.replace("-" + _CUT, "").replace(_BARRELS, "") if _CUT in word or _BARRELS in word else word


def _counted(text: str) -> str:
    """A cell that counts its owners within a line, with a separator in place of each count.

    >>> _counted("a) Ann Reed b) HR"), _counted("(i) Ann Reed (ii) HR"), _counted("Ann Reed 2. HR")
    ('   Ann Reed  ; HR', '    Ann Reed    ; HR', 'Ann Reed 2. HR')
    """
    steps = list(_STEP.finditer(text))
    if len(steps) < 2 or text[: steps[0].start()].strip():
        return text
    for count in _COUNTS:
        if tuple(step["step"] for step in steps) == count[: len(steps)]:
            break
    else:
        return text
    for step in steps:
        begins = not text[: step.start()].rpartition("\n")[2].strip()
        mark = " " * len(step[0]) if begins else ";".rjust(len(step[0]))
        text = text[: step.start()] + mark + text[step.end() :]
    return text


def _kept(mark: re.Match[str]) -> str:
    r"""Blanks for a list mark; a dash that starts only one line stays, because it may continue the line before.

    >>> [t.text for t in tokens("Service Manager\n– Fostering")], [t.text for t in tokens("- HR\n- Police")]
    (['Service', 'Manager', '\n', '–', 'Fostering'], ['HR', '\n', 'Police'])
    """
    text, blank = mark.string, " " * len(mark[0])
    if mark[0].strip() not in "-–—" or not text[: mark.start()].strip() or len(_DASHED_LINE.findall(text)) != 1:
        return blank
    return blank if text.lstrip()[:1] in "-–—" or text[: mark.start()].rstrip().endswith(":") else mark[0]


# Evidence about one token, as bits: a word can be a forename, a surname and part of a job title at once.
#
# Plain integers, not `enum.Flag`: segmentation tests them some ten thousand times for each plan.


TITLE = 1 << 0
RANK = 1 << 1
POSTNOMINAL = 1 << 2
HEAD = 1 << 3
"""The noun of a job title with one holder."""
HEADS = 1 << 4
"""The same in the plural."""
POST_ACRONYM = 1 << 5
MODIFIER = 1 << 6
TOPIC = 1 << 7
BODY = 1 << 8
BODY_HEAD = 1 << 9
BODY_ACRONYM = 1 << 10
TEAM_ACRONYM = 1 << 11
ACRONYM = 1 << 12
"""Capitals that no list knows."""
PLACE = 1 << 13
FORENAME = 1 << 14
SURNAME = 1 << 15
PARTICLE = 1 << 16
INITIAL = 1 << 17
NAME_SHAPE = 1 << 18
"""A word that could be part of a name by its letters."""
LOWER = 1 << 19
NUMBER = 1 << 20
PREPOSITION = 1 << 21
NEWLINE = 1 << 22
HARD = 1 << 23
COMMA = 1 << 24
SLASH = 1 << 25
AND = 1 << 26
DASH = 1 << 27
COLON = 1 << 28
OPEN = 1 << 29
CLOSE = 1 << 30
SUPPORT = 1 << 31
NO_OWNER = 1 << 32
LABEL = 1 << 33
NAMED_AFTER = 1 << 35
"""The noun of an institution that may be named after a person (`Victoria Reed Hospital`)."""
NAMELESS = 1 << 36
"""A word that names nobody by itself (`Owner`, `Name`); before `TBC` it says whose name is to come."""
EMAIL = 1 << 37
"""An address, in place of the person it names."""
LONE_CAPITALS = 1 << 38
"""Two or three unknown capitals between separators: initials in an owner column."""
DUTY = 1 << 39
"""A word of an owner's task or contact details: it names nobody."""
JUNK = 1 << 34
"""Punctuation without meaning here."""

POST_HEAD = HEAD | HEADS | POST_ACRONYM | RANK
PLURAL = HEADS
SCOPE = MODIFIER | TOPIC | BODY | BODY_HEAD | BODY_ACRONYM | TEAM_ACRONYM | PLACE | ACRONYM
"""Words that can say which post it is."""
KNOWN_ACRONYM = POST_ACRONYM | BODY_ACRONYM | TEAM_ACRONYM
ANY_ACRONYM = KNOWN_ACRONYM | ACRONYM
BODILY = BODY | BODY_HEAD | BODY_ACRONYM | TEAM_ACRONYM | ACRONYM | TOPIC
NAME_WORD = NAME_SHAPE | PARTICLE | INITIAL
SEPARATOR = NEWLINE | HARD | COMMA | SLASH | AND | DASH | COLON | OPEN | CLOSE | SUPPORT | LABEL | JUNK
BINDING = COMMA | SLASH | AND | DASH | NEWLINE
"""Separators that may also be inside one owner."""
