"""What a cell looks like: cheap evidence for which column its text belongs to.

These are looks, not readings: `cells/` reads the text. A look takes microseconds and may be wrong about one cell;
columns are judged by all of their cells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise

from planparse.issues import Doubt
from planparse.lexicon.label_words import label_words
from planparse.lexicon.months import MONTH, MONTH_BEGINS
from planparse.lexicon.refs_and_marks import REF, formatted
from planparse.lexicon.statuses import is_named
from planparse.outline.features.cells import is_score, is_status
from planparse.outline.header_labels import LIKELY
from planparse.outline.outline import BLANK, Column, PrintedRow
from planparse.outline.scored import Field
from planparse.patterns import lazy_pattern
from planparse.read.document import Cell
from planparse.tables.shaded import GREY, vividness

_REF = re.compile(
    rf"[-–—]?\s*(?:ref:?\s*)?{REF}\s?[a-z]?[.):]{{0,2}}|\(?[a-z]\)|\(?[ivx]{{1,5}}\)?[.)]?",
)
_MONTH = rf"{MONTH_BEGINS}[a-z]{{0,7}}"
_TIME = re.compile(
    rf"\b{_MONTH}[\s.,'’-]*\d|\b{MONTH}[\s.,'’-]*$|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}\b|\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b"
    r"|\b(?:19|20)\d\d(?:\s*[/-]\s*(?:\d\d){1,2})?\b|\bQ[1-4]\b"
    r"|\b(?:on-?going|immediate(?:ly)?|in place|completed?|tb[cad])\b"
    r"|\b(?:straight ?away|today|tomorrow|at once|asap|as soon as possible)\b"
    r"|\b(?:(?:next|the following) meeting|(?:next|this) week)\b"
    r"|\b(?:each|every) (?:\w+ )?(?:day|week|fortnight|month|quarter|term|year|meeting)s?\b"
    r"|\b(?:daily|weekly|fortnightly|monthly|quarterly|termly|annual(?:ly)?|yearly|(?:half|bi|twice|six)[ -]?\w*ly)\b"
    r"|\b(?:spring|summer|autumn|winter|christmas|easter|term|half[ -]term)\b"
    r"|\bwithin\s+\w+\s+(?:working\s+)?(?:day|week|month)s?\b",
    re.I,
)
_STATUS = re.compile(
    r"(?:b?rag|red|amber|green|blue|purple|grey|yellow|[bragp]|[1-5]|completed?|on[ -]track|in progress|not started"
    r"|ongoing|delayed|overdue|at risk|off[ -]track|in place|embedded|planned|on hold|closed|open|done|started|n/?a)"
    r"\.?",
    re.I,
)
_OPENER = re.compile(
    r"(?:work is )?(?:completed?|on[ -]?track|in place|in progress|planned|ongoing|not (?:yet )?\w+|delayed|due|overdue"
    r"|achieved|started|underway|to be \w+|partially|embedded)\b",
    re.I,
)
_NAME_WORD = re.compile(r"(?:[^\W\d_]['’])?[A-Z][\w'’.&/-]*|\([A-Z&/][\w&/ ]*\)|[A-Z&]{2,}")
_SMALL = frozenset(
    (
        *("of", "and", "for", "the", "in", "to", "&", "/", ",", "-", "with", "by"),
        *("de", "van", "von", "der", "del", "al", "bin", "el", "la", "le", "du"),
    )
)


@lru_cache(maxsize=8192)
def looks(text: str) -> Mapping[str, float]:
    """How much a cell's text looks like each field, from -1 to 1; empty for a blank cell.

    >>> looks("2.1")["ref"], looks("Oct 2014 Quarterly")["timescale"], looks("Ann Reed")["lead"]
    (1.0, 1.0, 0.8)
    >>> looks("Gideon Marsh")["lead"], looks("@Housing Team")["lead"], looks("end of Sept")["timescale"]
    (0.8, 0.8, 1.0)
    """
    words = text.removeprefix("@").split()
    if not words:
        return {}
    owner = _owner(words, text)
    long = _prose(words)
    return {
        "ref": 1.0 if _REF.fullmatch(text) else -1.0,
        "timescale": _timescale(words, text),
        "strategic_lead": owner,
        "operational_lead": owner,
        "lead": owner,
        "support": owner,
        "status": 1.0 if _STATUS.fullmatch(text) else -0.2 if len(words) < 5 else -1.0,
        "description": long,
        "outcome": long,
        "progress": max(long, 0.6 if _OPENER.match(text) else -1.0),
        "area": long,
    }


def is_ref(text: str) -> bool:
    """Whether a whole cell has the form of a reference (`1.1`, `AFI1.2`, `1/17`, `3a`, `2.`)."""
    return bool(_REF.fullmatch(text)) and any(mark.isdigit() for mark in text)


def fit(text: str, field: Field | None) -> float:
    """How well a cell's text fits a column's field, from -1 to 1; 0 if there is no evidence.

    >>> fit("Reduce the number of plans that drift", "timescale")
    -1.0
    >>> fit("", "timescale"), fit("anything at all", None)
    (0.0, 0.0)
    """
    return looks(text).get(field, 0.0) if field else 0.0


def _timescale(words: list[str], text: str) -> float:
    if not _TIME.search(text):
        return -1.0 if len(words) > 4 else -0.4
    return 1.0 if len(words) <= 8 else 0.0 if len(words) <= 16 else -1.0


def _owner(words: list[str], text: str) -> float:
    if len(words) > 30 or (_TIME.search(text) and len(words) < 4):
        return -1.0
    names = sum(bool(_NAME_WORD.match(word)) or word.casefold() in _SMALL for word in words)
    if names == len(words) and words[-1][-1] not in ".:":
        return 0.8
    return 0.2 if names >= 0.7 * len(words) else -0.8


def _prose(words: list[str]) -> float:
    if len(words) < 4:
        return -0.3
    return 0.3 if len(words) < 7 else 0.5


def opens_with_status(text: str) -> int:
    """How many words of status a progress text opens with; 0 if it does not.

    >>> opens_with_status("On track. The plan"), opens_with_status("Planned. Now"), opens_with_status("We met")
    (2, 1, 0)
    """
    found = _OPENER.match(text)
    return len(found[0].split()) if found else 0


# Columns of colours without words: how far each action is, whatever their label says.


_MOST = 0.6
"""The share of a column's cells that must be coloured."""


def with_colours(
    fields: Sequence[Field | None], body: Sequence[Sequence[Cell]], full: Sequence[Sequence[str]], labels: Sequence[str]
) -> list[Field | None]:
    """The columns' fields, with a column of colours as the status if no words say it.

    If the status is a percentage, it says how much of an action is done, and a traffic light beside it how well it
    goes: then the light is the status, unless its label says that it grades something else.
    """
    found = list(fields)
    at = found.index("status") if "status" in found else None
    if at is None:
        coloured = column_of_colours(body, len(found))
        if coloured is not None and not LIKELY.search(labels[coloured]):
            found[coloured] = "status"
        return found
    if all(_PERCENT.fullmatch(texts[at]) for texts in full if texts[at]):
        coloured = column_of_colours(body, len(found), _LIT)
        if coloured is not None and _GRADING.isdisjoint(label_words(labels[coloured]).concepts):
            found[at], found[coloured] = None, "status"
    return found


_GRADING = frozenset(("priority", "score", "risk", "category", "cost"))
_PERCENT = re.compile(r"\d{1,3}(?:\.\d+)?\s?%?")
_LIT = 0.5
"""The least share of cells with a light beside a percentage: actions that have not begun, and totals, often have none.
"""


def column_of_colours(body: Sequence[Sequence[Cell]], width: int, most: float = _MOST) -> int | None:
    """The only column whose cells below the header contain at least two colours and no words, or None.

    Several such columns are the months of a chart. Greys and tints are stripes.

    >>> rows = [[Cell(row, 0, (), fill=fill)] for row, fill in enumerate(("#3ca050", "#f0a014", "#3ca050"))]
    >>> column_of_colours(rows, 1), column_of_colours(rows[:1], 1)
    (0, None)
    """
    cells: list[list[Cell]] = [[] for _ in range(width)]
    for row in body:
        for cell in row:
            if cell.column < width and cell.column_span == 1 and cell.row_span:
                cells[cell.column].append(cell)
    found = [column for column, held in enumerate(cells) if _is_coloured(held, most)]
    return found[0] if len(found) == 1 else None


def _is_coloured(cells: Sequence[Cell], most: float) -> bool:
    fills = [cell.fill for cell in cells if cell.fill and vividness(cell.fill) > GREY]
    return not any(cell.words for cell in cells) and len(fills) >= most * len(cells) and len(set(fills)) > 1


def is_of_few(cells: Sequence[str]) -> bool:
    """Whether each cell contains one of a few short texts, as chosen from a list."""
    filled = [cell for cell in cells if cell.strip()]
    return len(filled) > 2 and len({*filled}) < len(filled) and all(len(cell.split()) <= _CHOSEN for cell in filled)


_CHOSEN = 3
"""Most words of a choice from a list: `Going very well`."""


# Rows with too few or too many cells: which cell belongs to which column.


_GAP = 0.05
"""The cost of a skipped column: without other evidence, cells go as far left as they can."""
_JOIN = 0.6
"""The cost of two cells in one column: a stray tab inside a cell is rarer than a blank cell left out."""
_EACH = 0.01
"""How much it counts that each of several cells in one column fits it: of two ways alike, it decides."""
_IMPOSSIBLE = -1000.0
_MOST_SURPLUS = 4


def alignment(texts: Sequence[str], fields: Sequence[Field | None]) -> tuple[int, ...]:
    """The column of each cell, in order; two neighbours in one column are one cell that was cut.

    Many surplus cells (a damaged line, not a stray tab) are simply filled in from the left.

    >>> alignment(["2.1", "Write to all the schools now", "May 2015"], ["ref", "description", "lead", "timescale"])
    (0, 1, 3)
    >>> alignment(["2.1", "Write to all", "schools in the borough now", "May 2015"],
    ...           ["ref", "description", "timescale"])
    (0, 1, 1, 2)
    >>> alignment(["Ann Reed", "Housing", "May 2025"], ["lead", "timescale"])
    (0, 0, 1)
    """
    if len(texts) == len(fields):
        return tuple(range(len(texts)))
    if len(texts) - len(fields) > _MOST_SURPLUS:
        return _leftmost(len(texts), len(fields))
    # The beginning of a long cell is enough for its looks, and pasted walls of text stay cheap.
    heads = tuple(text[:200] for text in texts)
    most = max(1, len(texts) - len(fields) + 1)

    @cache
    def best(cell: int, column: int) -> tuple[float, tuple[int, ...]]:
        """The best score and columns for the cells from ``cell`` on, in the columns from ``column`` on."""
        if cell == len(heads):
            return 0.0, ()
        options = []
        for place in range(column, len(fields)):
            for end in range(cell + 1, min(cell + most, len(heads)) + 1):
                score, rest = best(end, place + 1)
                score += fit(" ".join(heads[cell:end]), fields[place])
                score -= _GAP * (place - column) + _JOIN * (end - cell - 1)
                if end > cell + 1:
                    score += _EACH * min(fit(head, fields[place]) for head in heads[cell:end])
                options.append((score, (*[place] * (end - cell), *rest)))
        return max(options, key=lambda option: option[0], default=(_IMPOSSIBLE, ()))

    score, placed = best(0, 0)
    return placed if score > _IMPOSSIBLE / 2 else _leftmost(len(texts), len(fields))


def _leftmost(cells: int, columns: int) -> tuple[int, ...]:
    return tuple(min(cell, columns - 1) for cell in range(cells))


def realigned(cells: list[Cell], columns: tuple[Column, ...]) -> PrintedRow:
    """A row with more or fewer cells than its table has columns: each cell goes where it fits, and a doubt says so."""
    fields = [column.field for column in columns]
    texts = [cell.phrase.text for cell in cells]
    while len(texts) > len(fields) and not texts[-1]:
        texts.pop()  # blank cells beyond the last column: an export's trailing tabs
    places = alignment(texts, fields)
    entries = [BLANK] * len(columns)
    for cell, column in zip(cells, places, strict=False):
        entries[column] = replace(
            entries[column],
            phrase=entries[column].phrase + cell.phrase,
            fill=cell.fill or entries[column].fill,
            place=entries[column].place or cell.place,
        )
    doubts: list[Doubt] = []
    if len(texts) > len(fields):
        joined = " | ".join(texts[i] for i in range(1, len(texts)) if places[i] == places[i - 1])
        message = f"the row has {len(texts)} cells for {len(fields)} columns: joined to the cell before: {joined!r}"
        doubts.append(Doubt("row_long", "warning", message))
    elif places != tuple(range(len(places))):
        message = f"the row has {len(texts)} cells for {len(fields)} columns: placed by what they hold"
        doubts.append(Doubt("row_short", "warning", message))
    elif len(texts) < len(fields):
        message = f"the row ends after {len(texts)} of {len(fields)} cells"
        doubts.append(Doubt("row_short", "info", message))
    return PrintedRow("action", tuple(entries), tuple(doubts))


def say_much(cells: Sequence[str]) -> bool:
    """Whether most cells contain several words."""
    return bool(cells) and 2 * sum(len(cell.split()) > 1 for cell in cells) > len(cells)


def narrate(label: str, cells: Sequence[str]) -> bool:
    """Whether most cells below a label without a word for statuses are neither a status nor as short as one.

    Below any label, most may be a status and a report behind it.

    >>> narrate("Now", ["Done. All have been told.", "Three have bid", "Late"]), narrate("Now", ["Done", "On track"])
    (True, False)
    >>> narrate("Status", ["Done. All have been told.", "Three have bid", "Late"])
    False
    >>> narrate("Status", ["Done: all have been told.", "On track: three have bid.", "Late: no one has applied."])
    True
    """
    filled = [cell.strip() for cell in cells if cell.strip()]
    told = sum(len(cell.split()) > 2 and not is_status(cell) and not is_named(cell) for cell in filled)
    if len(filled) > 2 and sum(map(bool, map(_REPORTED.match, filled))) >= _REPORTS * len(filled):
        return True
    said = label_words(label)
    return 2 * told > len(filled) and said.words > 0 and _SAYING_HOW_FAR.isdisjoint((said.head, *said.concepts))


_REPORTED = lazy_pattern(r"[^\W\d][\w'’ ]{1,20}(?::|\.| [-–—])\s+(?:[^\s:]+\s+){3}[^\s:]+")
_REPORTS = 0.6
"""The share of cells with a report behind a status. Set by hand."""
_SAYING_HOW_FAR = frozenset(("status", "percent", "done", "colour", "score", "category"))


def say_replies(cells: Sequence[str]) -> bool:
    """Whether most cells begin with the answer to a request, and say more.

    >>> say_replies(["Agreed. A lead will be named.", "Agreed in part: two sites.", "Not agreed. It costs more."])
    True
    >>> say_replies(["Agree a protocol with schools", "Agreed", "Accepted"])
    False
    """
    return bool(cells) and 2 * sum(bool(_REPLY.match(cell)) for cell in cells) > len(cells)


_REPLY = re.compile(
    r"(?:(?:not|partly|partially|fully|mostly) +)?(?:agreed|accepted|rejected|noted|supported)"
    r"(?: +(?:in (?:part|principle|full)|with (?:changes|amendments?)))? *[.:;,–-] *\S+ +\S",
    re.I,
)


def is_graded(text: str) -> bool:
    """Whether a cell is a score or level, perhaps with its word or the refs of what has it.

    >>> is_graded("12 R-004,R-005"), is_graded("1 - Negligible"), is_graded("12 May"), is_graded("3 homes")
    (True, True, False, False)
    """
    first, *rest = _PARTS.split(text.strip())
    return is_score(text) or bool(_LEVEL.fullmatch(text)) or (is_score(first) and all(map(is_ref, rest)))


_PARTS = re.compile(r"[\s,;]+")
_LEVEL = re.compile(r"\d{1,2}\s?[-–—=:]\s?\w+(?: \w+)?")


def explains_marks(rows: Sequence[Sequence[str]]) -> bool:
    """Whether each row has its own figure, letter or sign and one text beside it: a key to a column's marks.

    Figures begin at 0 or 1, as on a scale; refs in a continued table are higher.

    >>> explains_marks([("1", "tested"), ("2", "some progress")]), explains_marks([("8", "Write"), ("9", "Meet")])
    (True, False)
    """
    filled = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    if len(filled) < 2 or any(len(cells) != 2 or len(cells[0]) > 1 for cells in filled):
        return False
    marks = {cells[0] for cells in filled}
    figures = any(map(str.isdecimal, marks))
    return len(marks) == len(filled) and (not figures or not marks.isdisjoint("01"))


def count_in_letters(cells: Sequence[str]) -> bool:
    """Whether nearly all cells count on from i or a, each from the one before, or begin anew.

    >>> [count_in_letters(cells) for cells in (["i", "ii", "iii"], ["(a)", "(b)", "(c)", "(a)"])]
    [True, True]
    >>> [count_in_letters(cells) for cells in ("aaa", "AGRA", ["i", "", "", ""])]
    [False, False, False]
    """
    filled = [bare for cell in cells if (bare := cell.strip("().: "))]
    for form in _FORMS:
        count = [formatted(number, form) for number in range(1, len(filled) + 1)]
        steps = set(pairwise(count))
        run = all(pair in steps or pair[1] == count[0] for pair in pairwise(filled))
        if len(filled) > _FEW and filled[0] == count[0] and run and filled.count(count[0]) <= len(filled) / 2:
            return len(filled) >= _COUNTED * len(cells)
    return False


def unlettered(cells: Sequence[str]) -> Sequence[str]:
    """The cells without the letters that count them, if each has one in turn.

    >>> unlettered(["A. Service the boiler", "B. Agree the charges"]), unlettered(["A. Reed", "B. Shah"])
    (['Service the boiler', 'Agree the charges'], ['A. Reed', 'B. Shah'])
    """
    fronts = [LETTER.match(cell) for cell in cells]
    counted = all(found and ord(found[1].casefold()) - ord("a") == at for at, found in enumerate(fronts))
    if len(cells) < _FEW or not counted:
        return cells
    return [cell[found.end() :] for cell, found in zip(cells, fronts, strict=True) if found]


LETTER = re.compile(r"\(?([A-Za-z])[.):]+\s+(?=\w+ \w)")
_FORMS = ("lowerRoman", "upperRoman", "lowerLetter", "upperLetter")
_FEW, _COUNTED = 2, 0.8
"""Cells that may count by chance, and the share of a column's cells that must count. Set by hand."""


def offer_statuses(cells: Sequence[str]) -> bool:
    """Whether each filled cell has choices with a box before or after each, and at least half of these are statuses.

    >>> offer_statuses(["☐ Open ☒ Closed ☐ Superseded", ""]), offer_statuses(["☒ Closed"]), offer_statuses([])
    (True, False, False)
    """
    choices = [[part for part in map(str.strip, _BOX.split(cell)) if part] for cell in cells if cell.strip()]
    return bool(choices) and all(len(own) > 1 and 2 * sum(map(is_status, own)) >= len(own) for own in choices)


_BOX = re.compile(r"[☐☑☒■□○◯◉⦿]|\[[xX✓✔ ]?\]|\([xX✓✔ ]?\)")
