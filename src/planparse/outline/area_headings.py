"""Area headings: paragraphs, rows and columns that name the areas of the actions below or beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby

from planparse.lexicon.label_words import label_words
from planparse.lexicon.labels import AreaKind, Terms, kind_of_label
from planparse.lexicon.words import NUMBER_WORDS, is_place
from planparse.noun import noun
from planparse.outline.features.cells import is_person
from planparse.outline.outline import Area, Row
from planparse.outline.scored import Field
from planparse.read.document import TITLE, Cell, Paragraph
from planparse.read.labels import QUALIFIED, area_names
from planparse.words import NO_WORDS, Phrase, printed_lines

_NUMBER_WORDS = NUMBER_WORDS[1:16]
_NUMBER = rf"[A-Z]{{0,4}}\d{{1,3}}(?:\.\d{{1,2}})?[a-z]?|[IVX]{{1,5}}|[A-H]|(?i:{'|'.join(_NUMBER_WORDS)})"
_SECTION = r"(?:\d{1,2}[.)]?\s+)?"
"""The document's own number of a heading, before an area's label: `3 Theme A: Routes`."""
_POST = r"\s+(?i:officers?)\b"
"""Comes after a number that is no area's: a `Section 151 Officer` looks after the money."""
_NO_AREA = re.compile(r"Section \d{3}\b|.*\bmeeting minutes", re.I | re.S)  # of a law; a page's title
# After the number: a bracket, a colon, dash or full stop, the end, or a capital that begins the title.
_AFTER = r"\s*[)\]]?\s*(?:[:.|•·\-–—]|$|(?=\s*[A-Z]))\s*[:.\-–—]?"


@noun
class AreaLabel:
    """The label of an area heading: its kind, its number (`One` as `1`), and the character where the title begins."""

    kind: AreaKind
    number: str
    title: int


@lru_cache(maxsize=8)
def _pattern(terms: Terms) -> re.Pattern[str]:
    named = rf"\s*{_SECTION}{QUALIFIED}((?i:{area_names(terms)}))s?(?![^\W\d_])"  # not `PARTNER2`
    before = rf"{named}\s*[-–—:.]?\s*(?i:no\.?|number)?\s*[(\[]?\s*"
    return re.compile(rf"{before}({_NUMBER})(?![\w%]|{_POST}){_AFTER}")


def area_label(terms: Terms, text: str) -> AreaLabel | None:
    """The label that begins this heading, or None. A longer word that begins like a label (`PARTNER2`) is none.

    >>> area_label(NO_TERMS, "Area for Improvement (1): Ensure that checks are made")
    AreaLabel(kind='area_for_improvement', number='1', title=26)
    >>> area_label(NO_TERMS, "Work stream One - Leadership")
    AreaLabel(kind='theme', number='1', title=18)
    >>> area_label(NO_TERMS, "3. Theme A: Routes"), area_label(NO_TERMS, "Strategic aim B - Parks")
    (AreaLabel(kind='theme', number='A', title=12), AreaLabel(kind='theme', number='B', title=18))
    >>> [area_label(NO_TERMS, text) for text in ("Priority 3 pupils went", "Section 151 Officer", "Section 106 funds")]
    [None, None, None]
    >>> [area_label(NO_TERMS, text) for text in ("PARTNER2", "THEMEBUILDER 3", "AIMHIGH1")]
    [None, None, None]
    """
    found = _pattern(terms).match(text)
    if found is None or _NO_AREA.match(text):
        return None
    number = found[2]
    if number.casefold() in _NUMBER_WORDS:
        number = str(_NUMBER_WORDS.index(number.casefold()) + 1)
    return AreaLabel(kind_of_label(terms, found[1]) or "other", number, found.end())


def note_below(terms: Terms, cell: Phrase) -> Phrase:
    r"""The text below the heading in an area's cell, if it is in sentences of its own.

    The first line is the heading: it has a label and a title, and does not end like a sentence. Each line below does.

    >>> from planparse.read.letters import words_of
    >>> from planparse.words import Place
    >>> def cell(*lines):
    ...     return Phrase(tuple(words_of("\n".join(lines), Place(), iter(range(99)))))
    >>> note_below(NO_TERMS, cell("Objective 1 – Know our ward", "We will ask.")).text
    'We will ask.'
    >>> [bool(note_below(NO_TERMS, cell("Finding 1", rest))) for rest in ("Help comes late.", "a plan is made.")]
    [False, False]
    """
    cut = len(next(printed_lines(cell.words), ()))
    heading = cell.keep(cell.words[:cut]).text
    label = area_label(terms, heading)
    if label is None or label.title >= len(heading) or heading[-1:] in ".:;,":
        return NO_WORDS
    note = cell.keep(cell.words[cut:])
    return note if all(line[:1].isupper() and line[-1:] in ".?!" for line in note.text.split("\n")) else NO_WORDS


_REASONS = frozenset(("why:", "because:", "rationale:", "reason:", "background:", "context:", "evidence:", "baseline:"))
_TITLE_WORDS = 4
"""Fewest words of a heading before its reason: its label, its number and a title."""


def without_reason(heading: Phrase) -> tuple[Phrase, Phrase]:
    """A heading without the reason that its cell gives after a label such as `Why:`, and that reason.

    >>> from planparse.read.letters import words_of
    >>> from planparse.words import Place
    >>> text = "Priority 1: Attendance Why: One in five is absent."
    >>> [part.text for part in without_reason(Phrase(tuple(words_of(text, Place(), iter(range(99))))))]
    ['Priority 1: Attendance', 'Why: One in five is absent.']
    """
    texts = [word.text.casefold() for word in heading.words]
    cut = next((at for at, text in enumerate(texts) if text in _REASONS), 0)
    if cut < _TITLE_WORDS - 1 or cut + 1 == len(texts):
        return heading, NO_WORDS
    return heading.keep(heading.words[:cut]), heading.keep(heading.words[cut:])


_BARE = re.compile(
    r"\s*(?:((?!20\d\d/)\d{1,4}/\d{1,4}|[A-Z]{0,3}\d{1,2}(?:\.[1-9]\d?)?)(?:\.0)?[.):]?|([A-Z])(?:[.):]|(?= [–—-] )))"
    r"\s*[:\-–—]?\s+(?=[A-Z“‘\"'])"
)


def numbered_heading(text: str) -> AreaLabel | None:
    """The number of a heading that has one but no label (`3. Leadership`, `A3 - Quality of Practice`).

    >>> numbered_heading("A3 - Quality of Practice - Plans").number
    'A3'
    >>> [one and one.number for one in map(numbered_heading, ("6.1 Homes", "6.0 Homes", "B – Homes", "A home for all"))]
    ['6.1', '6', 'B', None]
    >>> numbered_heading("24/061 Allotments").number, numbered_heading("24/25 Budget"), numbered_heading("2024/25 Plan")
    ('24/061', None, None)
    >>> numbered_heading("2014 was a good year") is numbered_heading("Leadership") is None
    True
    """
    found = _BARE.match(text)
    number = (found[1] or found[2]) if found else ""
    first, slash, second = number.partition("/")
    years = bool(slash) and len(first) == len(second) and int(second) == int(first) + 1  # not a minute's: `24/061`
    return AreaLabel("other", number, found.end()) if found and not years else None


_SHORT_HEADING = 12
"""Most words of a numbered heading above other paragraphs; a longer one is a numbered sentence."""


def is_numbered_heading(phrase: Phrase) -> bool:
    """Whether a paragraph is a short heading with a number of one level, and not a numbered sentence."""
    short = len(phrase.words) <= _SHORT_HEADING and phrase.text[-1:] not in ".:;?!"
    return short and (found := numbered_heading(phrase.text)) is not None and "." not in found.number


def label_without_number(terms: Terms, text: str) -> AreaLabel:
    """The label of an area's heading that has no number: the kind before its colon or dash, or `other`.

    >>> label_without_number(NO_TERMS, "Cause of concern: Help"), label_without_number(NO_TERMS, "Help: all of it")
    (AreaLabel(kind='weakness', number='', title=18), AreaLabel(kind='other', number='', title=0))
    >>> label_without_number(NO_TERMS, "Priority – Homes"), label_without_number(NO_TERMS, "Help – all of it").title
    (AreaLabel(kind='priority', number='', title=11), 0)
    """
    mark = _JOINT.search(text)
    kind = kind_of_label(terms, text[: mark.start()]) if mark else None
    return AreaLabel(kind, "", mark.end()) if mark and kind else AreaLabel("other", "", 0)


_JOINT = re.compile(r"(?:: | [–—-] )(?=\S)")


def level_of_areas(terms: Terms, blocks: Sequence[object]) -> frozenset[int]:
    """The first words (ids) of headings at the one level that the format uses for headings with an area's label.

    Right above a table, an unlabelled one is an area's too: `Cause of concern: Protection`.
    """
    headings = [block for block in blocks if isinstance(block, Paragraph) and block.words]
    levels = {block.level for block in headings if area_label(terms, Phrase(block.words).text)}
    if len(levels) != 1 or levels <= {None, TITLE, 1}:
        return frozenset()
    return frozenset(block.words[0].id for block in headings if block.level in levels)


def numbered_tables(blocks: Sequence[object]) -> int:
    """How many tables have a numbered heading among the paragraphs above them."""
    found, numbered = 0, False
    for block in blocks:
        if not isinstance(block, Paragraph):
            found += numbered
            numbered = False
        else:
            numbered = numbered or is_numbered_heading(Phrase(block.words))
    return found


# Columns that name the areas of a table's rows: their cells span several actions.


_NAMED = 2
"""Most words of an agency's or a person's name."""


def column_of_areas(fields: Sequence[Field | None], body: list[list[Cell]], labels: Sequence[str] = ()) -> int | None:
    """The column left of the actions that names areas by its form, whatever its label: its cells span several actions.

    Each of its cells is a heading: three words, or a number and a word. An agency or a person is none, but a first
    column without a label, or of titles, names areas in one word too (`PREVENT`), if its names span all rows.
    """
    if "area" in fields or "description" not in fields:
        return None
    for index in range(fields.index("description")):
        cells = [cell for cells in body for cell in cells if cell.column == index and cell.words]
        long = all(len(cell.words) > _NAMED or numbered_heading(cell.phrase.text) for cell in cells)
        spanning = sum(cell.row_span > 1 for cell in cells)
        free = fields[index] in {None, "answers", "title"}
        long = long or (index == 0 and ("" in labels[:1] or fields[0] == "title") and _span_all(cells, body))
        if free and len(cells) > 1 and long and 2 * spanning >= len(cells):
            return index
    return None


def _span_all(cells: Sequence[Cell], body: list[list[Cell]]) -> bool:
    """Whether these names of a first column, none a person's and each another, leave no row without one."""
    texts = [cell.phrase.text for cell in cells]
    blank = any(cell.column == 0 and cell.row_span and not cell.words for row in body for cell in row)
    worded = all(sum(map(str.isalpha, text)) > _NAMED and not is_person(text) for text in texts)
    return not blank and worded and len({*texts}) == len(texts)


def comes_back(cells: Sequence[str]) -> bool:
    """Whether a text comes back in a column after another one: it is a category of rows in any order, not an area.

    One that strayed from its group does not count, if the others span several rows each.

    >>> comes_back(["Buildings", "Grounds", "Buildings"]), comes_back(["Care", "Care", "", "Help"])
    (True, False)
    >>> comes_back([*"AAAABBBABBBBBCCCCCCDDDDDDDEEEEE"])
    True
    >>> comes_back([*"AAAABBBABBBBBCCCCCCDDDDDDDEEEEEFFFFGGGGHHHHIIIIJJJJ"])
    False
    """
    filled = [text for text in cells if text]
    runs = [text for text, _ in groupby(filled)]
    if len(set(runs)) == len(runs):
        return False
    return len(runs) > _STRAYS * len(set(runs)) or len(filled) < _OF_ONE * len(runs)


_STRAYS, _OF_ONE = 1.2, 3
"""Limits for a column of areas of which one strayed: runs per text at most, rows per run at least. Set by hand."""


def is_no_heading(label: str, cells: Sequence[str], *, apart: bool = False) -> bool:
    """Whether a column that may name areas heads nothing: it says where each action is, or its texts come back.

    A place printed once over several of its actions is their heading. What is delivered (`Deliverable`) is none if most
    rows name another. If rows stand ``apart`` (each cell in one row) and each names its area under a label of areas,
    they are in some other order (a tool's numbers, dates): their areas take them from anywhere.

    >>> is_no_heading("Building", ["Hall", "Hall", "Café"]), is_no_heading("Building", ["Hall", "", "Café"])
    (True, False)
    >>> [is_no_heading("Deliverable", ["Map", "Map", "Film", last]) for last in ("Book", "Film")]
    [True, False]
    >>> mixed = ["Roads", "Parks", "Roads", "Parks"]
    >>> is_no_heading("Theme", mixed, apart=True), is_no_heading("Category", mixed, apart=True)
    (False, True)
    """
    every = len(cells) > 1 and all(cells)
    sorted_otherwise = apart and every and label_words(label).head == "area"
    delivered = label_words(label).concepts == ("action",) and len({*cells}) > _OTHERS * len(cells)
    return (comes_back(cells) and not sorted_otherwise) or (every and (is_place(label) or delivered))


_OTHERS = 0.7
"""The share of different texts above which what is delivered heads nothing. Set by hand."""

_OVER = 0.25
"""The least share of rows with an action that leave what they answer blank, if it spans several of them."""


def answered_together(fields: Sequence[Field | None], full: Sequence[tuple[str, ...]]) -> int | None:
    """The column of what actions answer, if its cells span several actions: then it names areas.

    In the contract, what one row prints beside its own action is `answers`, and what spans several is an area.
    """
    if "area" in fields or "description" not in fields or "answers" not in fields:
        return None
    answers, action = fields.index("answers"), fields.index("description")
    rows = [texts[answers] for texts in full if texts[action]]
    blank = sum(not text for text in rows)
    return answers if len(rows) > 1 and rows[0] and blank >= _OVER * len(rows) else None


# Areas while they take rows, and the headings above several of them.


@dataclass(slots=True)
class OpenArea:
    """An area that still takes rows."""

    heading: Phrase
    label: AreaLabel
    theme: Phrase | None = None
    rows: list[Row] = field(default_factory=list)
    from_column: bool = False

    def closed(self) -> Area:
        """The area with the rows that it took."""
        return Area(
            self.heading, self.label.kind, self.label.number or None, self.label.title, self.theme, tuple(self.rows)
        )


def _kind_printed(area: OpenArea) -> tuple[str, bool, str]:
    """What separates one level of headings from another: the kind, whether they are numbered, and the first word."""
    numbered = bool(area.label.number)
    word = re.match(r"\W*([^\W\d_]+)", area.heading.text) if numbered and area.label.kind != "other" else None
    return area.label.kind, numbered, word[1].casefold() if word else ""


def themed_areas(areas: list[OpenArea]) -> list[OpenArea]:
    """The areas; headings of a kind that never has rows, above headings of a kind that has, become their themes.

    An area without actions is something else: its kind has rows elsewhere. `Theme 1` and `Objective 1.1` are two kinds.
    """
    with_rows = {_kind_printed(area) for area in areas if area.rows}
    result: list[OpenArea] = []
    theme: Phrase | None = None
    for i, area in enumerate(areas):
        kind = _kind_printed(area)
        following = areas[i + 1] if i + 1 < len(areas) else None
        if not area.rows and kind not in with_rows and following is not None:
            theme = area.heading if theme is None or (result and result[-1].theme is theme) else theme + area.heading
            continue
        area.theme = theme
        result.append(area)
    return result
