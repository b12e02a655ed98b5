"""Labels of a header: the concepts in them (what is done, who does it, when, how far it is), and groups of labels.

Part two: header rows of two levels, and which row has groups above the labels of the row below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from planparse.lexicon.label_words import FEWEST_PERIODS, is_period, label_words
from planparse.lexicon.labels import Terms, is_label, readings
from planparse.outline.features.cells import is_date
from planparse.patterns import lazy_pattern
from planparse.read.document import Cell

DOING = frozenset(("action", "mitigation", "response", "control", "resolution", "recommendation", "milestone", "what"))
"""Words in a label of what will be done."""
OWNING = frozenset(("owner", "lead", "officer", "who", "responsible", "team", "support", "assigned"))
DATING = frozenset(("date", "when", "deadline", "target", "done", "time", "period"))
TELLING = frozenset(("status", "done", "progress", "percent"))
RISKS = frozenset(("risk", "finding", "issue", "gap"))
MISSPELT = lazy_pattern(r"\b(?:respons?[ai]b|asign|assing|acount)[a-z]{2,}", re.I)
"""Misspelt words for owners: `Responsibilies`, `Responsable`, `Asigned to`."""

LIKELY = re.compile(r"\b(?:likelihood|probability|severity|consequences?)\b(?!.*\bstatus\b)", re.I)
"""Labels of how likely a risk is, and of its effect."""


def name_fields(texts: Sequence[str]) -> bool:
    """Whether a row's short, different texts say what is done or found, who does it, and when or how far it is.

    Misspelt words and added project names make a tracker's labels unlike known ones; so do a chart's months beside
    them.

    >>> name_fields(["S No", "Project", "Issue Description", "Responsibilies", "Status North", "Status South"])
    True
    >>> name_fields(["1", "Write the plan", "Lead officer", "May 2025"]), name_fields(["Owner", "Status"])
    (False, False)
    """
    filled = [text.strip() for text in texts if text.strip() and not (is_date(text) or is_period(text))]
    if len({*filled}) < max(_FEWEST_NAMED, len(filled)) or any(len(text.split()) > _LONGEST_NAME for text in filled):
        return False
    if not all(any(map(str.isalpha, text)) for text in filled):
        return False
    said = [label_words(text).concepts for text in filled]
    who = [not OWNING.isdisjoint(one) or bool(MISSPELT.search(text)) for one, text in zip(said, filled, strict=True)]
    told = [not (DATING | TELLING).isdisjoint(one) for one in said]
    what = [not (DOING | RISKS | _TASK).isdisjoint(one) for one in said]
    return any(who) and any(told) and any(what) and sum(map(any, zip(who, told, what, strict=True))) >= _FEWEST_NAMED


_FEWEST_NAMED, _LONGEST_NAME = 4, 5
"""Fewest texts that name fields, and most words of each."""
_TASK = frozenset(("task", "activity", "description"))


_WORDED = 0.6
"""Share of cells with a word above which a column under a date contains the state at that date."""


def undated(label: str, cells: Sequence[str]) -> str:
    """A label for a decision; empty if it is only a date: that says when the column was filled in, not with what."""
    filled = [cell for cell in cells if cell.strip()]
    worded = sum(len(cell.strip("✓✔✗✘xX●•◆ ")) > 2 and any(map(str.isalpha, cell)) for cell in filled)
    return "" if is_period(label) and worded > _WORDED * len(filled) else label


def parts_header(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Whether a row divides the header above it: it has fewer cells, below cells that span several columns and others.

    Or it has more, and says the same below two cells that span several columns: `SR | LR | Level`.
    """
    above, below = (sum(bool(cell.words) for cell in cells) for cells in (upper, lower))
    over = [cell for cell in upper if cell.words and cell.column_span > 1]
    under = [
        tuple(cell.phrase.text.casefold() for cell in lower if one.column <= cell.column < one.column + one.column_span)
        for one in over
    ]
    again = any(all(texts) and len(texts) > 1 and under.count(texts) > 1 for texts in under)
    return bool(over) and (above > below or again)


def stands_over(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Whether a row is one of groups, each above labels of the row below it or itself reaching down into that.

    `Task` above `No` and `What`, `Who` above `Lead` and `With`, `2025` above its months; `Status` across both rows.
    """
    filled = [cell for cell in upper if cell.words]
    groups = [cell for cell in filled if cell.row_span == 1]
    lower = [cell for cell in lower if cell.row_span]  # none that reaches down from above
    below = [sum(_is_under(cell, group) for cell in lower if cell.words) for group in groups]
    placed = sum(any(_is_under(cell, group) for group in groups) for cell in lower)
    drawn = all(cell.drawn for cell in filled) and all(cell.column_span == 1 for cell in lower)
    short = all(len(group.words) <= _LABEL and group.phrase.text[-1] not in ".:" for group in groups)
    several = len(groups) > (1 if len(groups) < len(filled) else 2)  # two alone may be a label and its value
    return drawn and several and short and min(below) > 1 and placed == len(lower)


def drawn_depth(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows the drawn header cells take: the height of the tallest label, if most span several rows."""
    spans = [cell.row_span for cell in rows[0] if cell.words]
    deep = [span for span in spans if span > 1]
    if 2 * len(deep) <= len(spans) or max(deep) >= len(rows):
        return 1
    return max(deep)


_LABEL = 4
"""Most words of a group's label."""


def _is_under(cell: Cell, group: Cell) -> bool:
    return group.column <= cell.column < group.column + group.column_span


def groups_of(cells: Sequence[Cell], width: int) -> list[str]:
    """For each column, the text of the header cell that spans it and others."""
    groups = [""] * width
    for cell in cells:
        if cell.column_span > 1 and cell.words:
            for column in range(cell.column, min(cell.column + cell.column_span, width)):
                groups[column] = cell.phrase.text
    return groups


def parts_groups(texts: Sequence[str], filled: Sequence[int], groups: Sequence[str]) -> bool:
    """Whether a row labels each part of at least two groups, or the periods of a chart, and little else.

    `Probability | Impact | Score` below `Initial` and again below `Residual`: the labels repeat, as data would not.
    `Jul | Aug | Sep` below `2025`: for a chart, one group is enough.
    """
    under = [i for i in filled if groups[i]]
    said = [texts[i].casefold() for i in under]
    again = len(set(said)) < len(said) and len({groups[i] for i in under}) > 1
    charted = len(said) >= FEWEST_PERIODS and all(map(is_period, said))
    return (
        (again or charted)
        and 2 * len(under) > len(filled)
        and all(i in under for i, group in enumerate(groups) if group)
    )


def ends_label(terms: Terms, upper: str, lower: str) -> bool:
    """Whether both are one label: a listed one, or one that reads like it and whose upper line cannot end there.

    >>> ends_label(NO_TERMS, "Evidence /", "Outcome"), ends_label(NO_TERMS, "Progress to", "August 07")
    (True, True)
    >>> ends_label(NO_TERMS, "Evidence", "Photographs"), ends_label(NO_TERMS, "", "Rota")
    (False, False)
    """
    label = f"{upper} {lower}".strip()
    if is_label(terms, label):
        return True
    return bool(_OPEN.search(upper)) and any(score >= _PLAIN for _, score in readings(terms, label))


_OPEN = re.compile(r"[/&,–-]$|\b(?:and|by|for|in|of|on|or|the|to|with)$", re.I)
"""The end of a label's line that another line must follow."""
_PLAIN = 0.5
"""How plainly such a label must read as a field, from 0 to 1; the threshold of `is_header` for its labels."""


_SEEN = re.compile(
    r"(?:what |how |by \d{4} )?(?:we|you|people|residents|every(?:one|body))(?: will|['’]ll) (?:see|know|notice)\b"
    r"|what (?:it|success|good|this) (?:will )?looks? like",
    re.I,
)
"""A label of what will be different, below all actions of an area."""
_LIKELY = 0.5
"""How plainly another label must say that it is of outcomes, from 0 to 1 (see `lexicon.readings.readings`)."""


def says_outcome(terms: Terms, label: str) -> bool:
    """Whether a label is one of what will be different; it may stand once below all actions of an area.

    >>> [says_outcome(NO_TERMS, label) for label in ("We will see", "Outcome", "News")]
    [True, True, False]
    """
    field, score = next(iter(readings(terms, label)), ("", 0.0))
    return _SEEN.match(label) is not None or (field == "outcome" and score >= _LIKELY)


def one_each(over: Iterable[Sequence[str]]) -> frozenset[str]:
    """The texts above tables with the same header, if each of several has its own short one: they head areas.

    >>> sorted(one_each([["Safe", "Well led"], ["Key", "Key"], ["Our plan"], ["What they saw: rot.", "Nothing."]]))
    ['Safe', 'Well led']
    """
    own = [texts for texts in over if 1 < len(texts) == len({*texts})]
    short = [texts for texts in own if all(len(text.split()) <= _BAR and text[-1] not in ".:;," for text in texts)]
    return frozenset(text for texts in short for text in texts if not _CONTINUED.search(text))


_CONTINUED = re.compile(r"\bcont(?:inued|['’]?d)?\b", re.I)
_BAR = 12
"""Most words of a heading in a bar above a table. Longer texts tell what was found."""
