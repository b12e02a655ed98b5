"""What one document adds to the headings of its areas: labels of its own (`Promise one`), captions, a tool's signs.

Labels of areas are known by their running numbers, or by the refs below them (`Primary driver 1: …` above 1.1 and 1.2).
Captions below their tables (`Table 1: Watering`) head nothing that comes after them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from planparse.lexicon.labels import Terms, terms_of
from planparse.lexicon.refs_and_marks import UNFOLDING
from planparse.lexicon.words import NUMBER_WORDS
from planparse.outline.area_headings import AreaLabel, OpenArea, area_label, numbered_heading
from planparse.outline.outline import PrintedRow, Section
from planparse.read.document import Block, Grid, Paragraph
from planparse.words import Phrase

_NUMBER_WORDS = NUMBER_WORDS[1:16]
_NUMBERED = re.compile(
    r"\s*([A-Z][A-Za-z’' /&-]{2,50}?)\s*[-–—:]?\s*"
    rf"(?:(\d{{1,2}})|\b((?i:{'|'.join(_NUMBER_WORDS)})|[A-Z]))\s*(?:[.:)|–—-]|$)"
)
_CAPTIONS = frozenset(("table", "figure", "fig", "chart", "page", "appendix", "annex", "version", "slide", "box"))


def own_labels(above: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The labels that a document prints before a running number above its tables, if no label is known.

    ``above`` contains the paragraphs above each table. The numbers must run from 1, table by table. Labels that end in
    the same word may share a numbering, or start anew.

    >>> own_labels([["What must change 1. Visits"], ["What must change 2. Plans", "Text"], []])
    ('What must change',)
    >>> own_labels([["Promise one: A home"], ["Promise Two - Health"]])
    ('Promise',)
    >>> own_labels([["Must do 1: Homes"], ["Must do 2: Beaches"], ["Should do 3: Parks"]])
    ('Must do', 'Should do')
    >>> own_labels([["Table 1: Visits"], ["Table 2: Plans"]]), own_labels([["In May 2020"], ["In May 2021"]])
    ((), ())
    >>> own_labels([["Review A: Homes"], ["Review B: Beaches"]]), own_labels([["Vitamin B: Eggs"], ["Vitamin D: Fish"]])
    (('Review',), ())
    """
    families: dict[str, list[tuple[str, int]]] = {}
    for paragraphs in above:
        matches = filter(None, map(_NUMBERED.match, paragraphs))
        for label, number in {m[1]: _count(m[2] or m[3]) for m in matches}.items():
            families.setdefault(_family(label), []).append((label, number))
    running = dict.fromkeys(label for told in families.values() if _run_on(told) for label, _ in told)
    return tuple(label for label in running if label.split()[0].casefold() not in _CAPTIONS)


_COUNTER = re.compile(r"[A-Z]{0,3}\d{1,2}|[A-Z]|[IVX]{1,5}")
"""A number, letter or Roman numeral that is the whole cell before a heading, without the point that prose needs."""


def label_of_row(terms: Terms, cells: Sequence[str]) -> AreaLabel:
    """The label of a row that is an area's heading, given its cells: a number may have its own cell before the name.

    >>> label_of_row(NO_TERMS, ["A", "Before the move", ""]).number, label_of_row(NO_TERMS, ["A stitch in time"]).number
    ('A', '')
    >>> label_of_row(NO_TERMS, ["", "IV", "Roads"]), label_of_row(NO_TERMS, ["Priority 2: Roads"]).kind
    (AreaLabel(kind='other', number='IV', title=3), 'priority')
    """
    filled = [cell for cell in cells if cell.strip()]
    text = " ".join(filled)
    label = area_label(terms, text) or numbered_heading(text)
    counted = len(filled) == _NUMBER_AND_NAME and _COUNTER.fullmatch(filled[0])
    return label or (AreaLabel("other", filled[0], len(filled[0]) + 1) if counted else AreaLabel("other", "", 0))


_NUMBER_AND_NAME = 2


def labels_alike(headings: Sequence[str]) -> tuple[AreaLabel | None, ...]:
    """For each heading, the label that it shares with others before rising numbers; None if it has none.

    The headings are known to be areas', so a list may begin with any number, and two lists may have two labels. Labels
    that end in the same word may count on together. A number without a title after it is part of a text. `Table A: …`
    in every heading is a label, in some a caption. A code may take the number's place if every heading has one.

    >>> found = labels_alike(["Must do 1: Train staff", "Must do 2: Store it", "Should do 3: Hear", "Leadership"])
    >>> [label and (label.number, label.title) for label in found]
    [('1', 10), ('2', 10), ('3', 12), None]
    >>> labels_alike(["Step 2: Plans", "Step 1: Visits"]), labels_alike(["Table 1: Plans", "Table 2: Visits", "Homes"])
    ((None, None), (None, None, None))
    """
    if coded := _coded_alike(headings):
        return coded
    found = [(_NUMBERED.match(heading), heading) for heading in headings]
    matches = [match if match and heading[match.end() :].strip(" :.-–—") else None for match, heading in found]
    runs: dict[str, list[int]] = {}
    for match in filter(None, matches):
        for name in {match[1], _family(match[1])}:
            runs.setdefault(name, []).append(_count(match[2] or match[3]))
    alike = {
        name
        for name, numbers in runs.items()
        if len(numbers) > 1
        and numbers == sorted(set(numbers))
        and (len(numbers) == len(headings) or name.split()[0].casefold() not in _CAPTIONS)
    }
    return tuple(
        AreaLabel("other", _figures(match[2] or match[3]), match.end())
        if match and not alike.isdisjoint((match[1], _family(match[1])))
        else None
        for match in matches
    )


def _family(label: str) -> str:
    """The last word of a label: `Must do` and `Should do` are of one family."""
    return label.split()[-1].casefold()


_CODED = re.compile(
    r"\s*([A-Z][A-Za-z’' &-]{1,40}?)\s+((?:[A-Z]{1,5}[/-])?\d{1,4}(?:[/-]\d{1,4}){1,2}|[A-Z]{1,5}[/-]\d{1,4})"
    r"\s*[-–—:.]?\s+(?=[A-Z“‘])"
)


def _coded_alike(headings: Sequence[str]) -> tuple[AreaLabel, ...]:
    """The labels of headings that all begin with one label and a code of their own; none if one heading does not.

    A day or a meeting's date is not a code.

    >>> [label.number for label in _coded_alike(["Audit 23/07 Tax refunds", "Audit 24/02 – Taxi licences"])]
    ['23/07', '24/02']
    >>> _coded_alike(["Year 2024/25 Homes", "Year 2025/26 Roads"]), _coded_alike(["Audit 23/07 Tax", "Homes"])
    ((), ())
    """
    found = [_CODED.match(heading) for heading in headings]
    matches = [match for match in found if match]
    labels, codes = {match[1] for match in matches}, {match[2] for match in matches}
    one = len(labels) == 1 and 1 < len(codes) == len(headings) and _DATED.isdisjoint(map(_family, labels))
    if not one:
        return ()
    return tuple(AreaLabel("other", match[2], match.end()) for match in matches)


_DATED = frozenset(("year", "years", "meeting", "date", "day", "month", "week", "term", "quarter", "period", "minutes"))
"""Words before figures that are a date and no number of an area."""


def _figures(number: str) -> str:
    """A number in figures; a letter stays as it is."""
    return number if len(number) == 1 else str(_count(number))


def _run_on(told: Sequence[tuple[str, int]]) -> bool:
    """Whether numbers run from 1 without gaps; another label may start again."""
    steps = pairwise([("", 0), *told])
    return len(told) > 1 and all(
        number == before + 1 or (number == 1 and label != last) for (last, before), (label, number) in steps
    )


def _count(number: str) -> int:
    """The value of a number in figures, words or letters: 2, two and B are 2."""
    if number.isdecimal():
        return int(number)
    return _NUMBER_WORDS.index(number.casefold()) + 1 if len(number) > 1 else ord(number) - ord("A") + 1


_HEAD = re.compile(r"[A-Z][A-Za-z’' /&-]{2,50}? (\d{1,2})\s*[:.–—-]\s*\S")
_REF = re.compile(r"\W*(\d{1,2})\.\d{1,2}\b")


def with_labels_over_refs(terms: Terms, blocks: Sequence[Block]) -> Terms:
    """The terms, with the labels that this document prints before the numbers with which the refs below begin."""
    found = labels_over_refs(terms, [*_texts(blocks)])
    return terms_of(terms.headers, (*terms.areas, *found)) if found else terms


def labels_over_refs(terms: Terms, texts: Sequence[str]) -> tuple[str, ...]:
    """Labels before numbers from 1 on, if the next ref below each begins with its number and a point.

    >>> from planparse.lexicon.labels import NO_TERMS
    >>> texts = ["Driver 1: Homes", "1.1 Build", "1.2 Let", "Driver 2: Work", "Text", "2.1 Train"]
    >>> labels_over_refs(NO_TERMS, texts), labels_over_refs(NO_TERMS, [*texts[:1], *texts[3:]])
    (('Driver',), ())
    """
    heads: list[list[str]] = []
    for at, text in enumerate(texts):
        head = _HEAD.match(text)
        if head and area_label(terms, text) is None:
            below = next((ref[1] for other in texts[at + 1 :] if (ref := _REF.match(other))), None)
            heads += [[text]] if below == head[1] else []
    return own_labels(heads)


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    """The texts of paragraphs and of the first column of tables."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield Phrase(block.words).text
        else:
            yield from (cell.phrase.text for cell in block.cells if cell.column == 0 and cell.words)


CAPTION = "the caption of the table above"
_CAPTION = re.compile(r"\s*(?:table|tab\.|figure|fig\.)\s*(\d{1,2})\b\s*[:.–—-]?", re.I)


def captions_below(blocks: Sequence[object]) -> tuple[Paragraph, ...]:
    """The paragraphs that number the tables right above them: `Table 1: Watering` below the first, and so on.

    Only if the first table has none above it, the last one has one below it, and the numbers run from 1.
    """
    found = [(one, block) for one, block in pairwise(blocks) if isinstance(block, Paragraph) and _number(block)]
    below = [block for one, block in found if isinstance(one, Grid)]
    numbers = [_number(block) for _, block in found]
    if not below or len(below) < len(found) or numbers != list(range(1, len(numbers) + 1)):
        return ()
    first = next((block for block in blocks if isinstance(block, Grid) or block is below[0]), None)
    last = [block for block in blocks if isinstance(block, Grid) or block is below[-1]][-1]
    return tuple(below) if first is not below[0] and last is below[-1] else ()


def is_titled_caption(text: str) -> bool:
    """Whether a text numbers a table and says what it is about: it is that table's own heading, whatever is above.

    >>> is_titled_caption("Table 2: Tasks of the board"), is_titled_caption("Table 2"), is_titled_caption("Tables 2")
    (True, False, False)
    """
    found = _CAPTION.match(text)
    return found is not None and text[found.end() :].strip(" .")[:1].isupper() and text[-1] not in ".;"


def _number(block: Paragraph) -> int:
    """The number of a caption; 0 if the paragraph is none."""
    match = _CAPTION.match(Phrase(block.words).text)
    return int(match[1]) if match else 0


# What a tool prints around the heading of a group: a sign that unfolds the group, and how many rows it has.


def without_controls(terms: Terms, areas: Sequence[OpenArea]) -> list[Phrase]:
    """Take a tool's signs and counts out of the headings of its groups, and return them.

    Exports of lists have them: `▾ Theme: Homes (3)`. A figure is a count if each heading ends in one, and most of these
    are how many rows their groups have.
    """
    counts = [_count_behind(area.heading) for area in areas]
    right = sum(bool(cut) and told == len(area.rows) for area, (told, cut) in zip(areas, counts, strict=True))
    counted = len(areas) > 1 and all(cut for _, cut in counts) and right > _COUNTED * len(areas)
    taken: list[Phrase] = []
    for area, (_, cut) in zip(areas, counts, strict=True):
        words = area.heading.words
        signs = words[:1] if words and words[0].text in UNFOLDING and len(words) > 1 else ()
        behind = words[-cut:] if counted and cut < len(words) - len(signs) else ()
        if not signs and not behind:
            continue
        taken += [area.heading.keep(part) for part in (signs, behind) if part]
        area.heading = area.heading.without((*signs, *behind))
        text = area.heading.text
        area.label = area_label(terms, text) or numbered_heading(text) or AreaLabel(area.label.kind, "", 0)
    return taken


_COUNTED = 0.5
"""The share of headings whose figure must be the number of their rows: a group may go on where no page shows it."""
_ROWS = re.compile(
    r"[(\[](\d{1,3})(?: \w+)?[)\]]"
    r"|(?:\W )?(?:[Cc]ount ?[:=] ?)?(\d{1,3}) (?:items?|rows?|tasks?|actions?|issues?|records?)"
)
_LONGEST_COUNT = 3


def _count_behind(heading: Phrase) -> tuple[int, int]:
    """The number at a heading's end that may count the rows below it, and how many words it takes; zeros if none."""
    for cut in range(min(_LONGEST_COUNT, len(heading.words) - 1), 0, -1):
        found = _ROWS.fullmatch(" ".join(word.text for word in heading.words[-cut:]))
        if found:
            return int(found[1] or found[2]), cut
    return 0, 0


# What tables name: agenda items, and areas in a column.


def item_after_label(lines: Sequence[PrintedRow]) -> Phrase | None:
    """The agenda item that a small table of labels names, above what was said of it: `Agenda item: | Car park`.

    Its value stands beside the label or, where another label does (`Presenter:`), below it.
    """
    for at, line in enumerate(lines[:_ROWS_OF_LABELS]):
        filled = [(place, entry.phrase) for place, entry in enumerate(line.entries) if entry and entry.phrase]
        if len(filled) > 1 and _NAMES_ITEM.fullmatch(filled[0][1].text):
            below = lines[at + 1].entries[filled[0][0]] if at + 1 < len(lines) else None
            return (below.phrase if below else None) if filled[1][1].text.endswith(":") else filled[1][1]
    return None


_ROWS_OF_LABELS = 2
"""An item's table has one row, or a second one with who presents it."""
_NAMES_ITEM = re.compile(
    r"(?:(?:agenda|discussion|meeting) (?:items?|topics?|points?)|topics?)(?: ?#?\d{1,2})? ?:?", re.I
)


def headed_above(terms: Terms, areas: Sequence[OpenArea], section: Section) -> bool:
    """Whether the heading above a table names the area of its rows, so that a column of areas is an extra.

    Not if the column names a heading that has no rows: then the headings are a list of contents.
    """
    if not areas or not areas[-1].label.number or areas[-1].from_column:
        return False
    places = [i for i, column in enumerate(section.columns) if column.field == "area"]
    cells = (line.entries[i] for line in section.lines for i in places)
    labels = [label for cell in cells if cell and (label := area_label(terms, cell.phrase.text))]
    bare = {(area.label.kind, area.label.number) for area in areas if not area.rows}
    return bare.isdisjoint((label.kind, label.number) for label in labels)
