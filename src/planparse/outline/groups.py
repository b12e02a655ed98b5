"""Which column groups the actions: names that stand over several rows do, numbers of meetings do not.

And what a label of duties has below it: whether an action must be done says nothing of how far it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Sequence
from itertools import groupby

from planparse.lexicon.label_words import is_period, label_words, latest_first
from planparse.outline.area_headings import comes_back
from planparse.outline.cell_looks import say_much
from planparse.outline.features.cells import is_score
from planparse.outline.label_concepts import LIKELY
from planparse.outline.outline import OWNER_FIELDS
from planparse.outline.scored import NO_FIELD, Decision, Model


def of_groups(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Settle which column holds the areas, and what whether a thing must be done says."""
    grouped(fitted, columns, chosen)
    came_from(fitted, labels, columns, chosen)
    obliged(fitted, labels, chosen)
    evaluating(fitted, labels, chosen)
    likely(fitted, labels, chosen)
    mitigating(fitted, labels, columns, chosen)
    owning_what_is_answered(fitted, labels, chosen)
    sorted_by(fitted, labels, columns, chosen)


def grouped(fitted: Model, columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Names left of the actions that stand over several rows, blank below, are areas, and no titles of single actions.

    Another column that was taken for the areas, of names that come again row by row, is then a category.
    """
    title, area, text = map(fitted.readings.index, ("title", "area", "description"))
    if title not in chosen or text not in chosen or chosen.index(title) > chosen.index(text):
        return
    at = chosen.index(title)
    filled = [cell for cell in columns[at] if cell.strip()]
    beside = [cell for cell in columns[chosen.index(text)] if cell.strip()]
    over = len(filled) >= _FEWEST_GROUPS and columns[at][0].strip() and len(beside) == len(columns[at])
    if over and len({*filled}) == len(filled) and len(filled) <= _GROUPED * len(columns[at]):
        if area in chosen:
            chosen[chosen.index(area)] = fitted.readings.index("category")
        chosen[at] = area


_FEWEST_GROUPS, _GROUPED = 2, 0.4
"""Names that each stand over several rows, and the share of the rows that have one at most."""


def sorted_by(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """A category by which all rows are sorted is the area, where no column is: left of the actions, or called one.

    In a register of risks the sort of each says nothing of what is done about it, unless it stands once over several or
    is called their area or category; nor does a type (`Bug`), or how much an action matters.
    """
    category, area, text = map(fitted.readings.index, ("category", "area", "description"))
    if area in chosen or text not in chosen:
        return
    risky = fitted.readings.index("answers") in chosen
    found = [at for at, one in enumerate(chosen) if one == category and _SORTING.search(labels[at])]
    left = [at for at in found if at < chosen.index(text)]
    before = [at for at in left if _stands_over(columns[at]) or (not risky and sorts(columns[at]))]
    called = [at for at in found if _CALLED.search(labels[at]) and sorts(columns[at])]
    alone = next((places[0] for places in (before, called) if len(places) == 1), None)
    if alone is not None:
        chosen[alone] = area


_CALLED = re.compile(r"\b(?:area|category)\b", re.I)
_SORTING = re.compile(
    r"\b(?:areas?|categor(?:y|ies)|themes?|topics?|sections?|modules?|components?|epics?|functions?|disciplines?|domains?"
    r"|work ?streams?|strands?)\b",
    re.I,
)
"""Words of labels whose columns may sort actions; the first may do so in a register of risks too."""


def _stands_over(cells: Sequence[str]) -> bool:
    """Whether each name of a column stands once over several rows that are blank below it.

    >>> _stands_over(["Paths", "", "", "Beds", "", ""]), _stands_over(["", "Paths", "", "", "Beds"])
    (True, False)
    """
    filled = [cell for cell in cells if cell.strip()]
    once = len(filled) >= _FEWEST_GROUPS and len({*filled}) == len(filled) <= _GROUPED * len(cells)
    return once and bool(cells[0].strip())


def sorts(cells: Sequence[str]) -> bool:
    """Whether the cells of a column are names in runs, some rows each. How high a risk is names nothing.

    >>> sorts([*["Paths"] * 3, *["Beds"] * 4]), sorts(["Paths", "Beds", "Paths"]), sorts([*["High"] * 3, *["Low"] * 4])
    (True, False, False)
    """
    names = {*cells}
    runs = [text for text, _ in groupby(cells)]
    whole = all(sum(map(str.isalpha, text)) > _LETTERS and not _is_degree(text) for text in names)
    return len(names) > 1 and whole and len(cells) >= _ROWS_OF_EACH * len(runs) and not comes_back(cells)


def _is_degree(text: str) -> bool:
    """Whether a text says how bad or how urgent a thing is: rows that are sorted by it are under no heading."""
    return is_score(text) or bool(_DUTY.match(text) or _DEGREE.match(text))


_DEGREE = re.compile(
    r"(?:very |extremely )?(?:low|medium|moderate|high|minor|major|severe|critical|significant|urgent|routine|must"
    r"|should|could|red|amber|green|blue|black|yellow|[A-E\d]\W*$)(?:\b|$)",
    re.I,
)
_ROWS_OF_EACH = 2
"""Rows of each name, at least, by which a table is sorted."""


def came_from(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """Numbers and dates of the meetings that actions come from (`Meeting`: `#12`, `-`) are no areas.

    Names of committees below such a label may be.
    """
    area = fitted.readings.index("area")
    if area not in chosen:
        return
    at = chosen.index(area)
    cells = [cell for cell in columns[at] if cell.strip()]
    named = sum(sum(map(str.isalpha, cell)) > _LETTERS for cell in cells)
    if "source" in label_words(labels[at]).concepts and 2 * named <= len(cells):
        chosen[at] = fitted.readings.index("category")


_LETTERS = 2
"""Letters of a number: `5th`."""


def obliged(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Whether or by whom a thing must be done (`Required or encouraged`, `Mandatory?`) is no progress and no status."""
    for field in ("progress", "status"):
        reading = fitted.readings.index(field)
        if reading in chosen and _DUTY.fullmatch(labels[chosen.index(reading)].strip(" ?:")):
            chosen[chosen.index(reading)] = fitted.readings.index("category")


_ONE = r"required|mandatory|optional|encouraged|compulsory|voluntary|statutory|desirable|essential"
_DUTY = re.compile(
    rf"(?:(?:is it |statutory |legally )?(?:{_ONE})(?:\s*(?:/|or|,|and)\s*)?)+(?: (?:for|by) \w+)?", re.I
)


def evaluating(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """With whom an evaluation is shared (`Evaluation`: `Shared with governors`) says not who does it."""
    for at, reading in enumerate(chosen):
        if fitted.readings[reading] in OWNER_FIELDS and _EVALUATES.fullmatch(labels[at].strip(" :")):
            chosen[at] = fitted.readings.index("extra")


_EVALUATES = re.compile(r"(?:impact|evaluation|(?:further|next) (?:actions?|steps?)|[&/,]|and|\s)+", re.I)


def mitigating(fitted: Model, labels: Sequence[str], columns: Sequence[Sequence[str]], chosen: list[int]) -> None:
    """What lessens a risk is what will be done; what is done if it comes about all the same is not, beside that."""
    text = fitted.readings.index("description")
    if text not in chosen:
        return
    at = chosen.index(text)
    said = label_words(labels[at]).concepts
    other = only_other(fitted, labels, columns, chosen, mitigates, NO_FIELD)
    if "contingency" in said and "mitigation" not in said and other is not None:
        chosen[other], chosen[at] = text, fitted.readings.index("extra")


def mitigates(label: str) -> bool:
    """Whether a label is of what lessens a risk, and not of what is done if it comes about all the same.

    >>> mitigates("Mitigation"), mitigates("Contingency plan"), mitigates("Mitigation / contingency")
    (True, False, False)
    """
    said = label_words(label).concepts
    return "mitigation" in said and "contingency" not in said


def only_other(
    fitted: Model,
    labels: Sequence[str],
    columns: Sequence[Sequence[str]],
    chosen: Sequence[int],
    says: Callable[[str], bool],
    free: Container[str],
) -> int | None:
    """The one column with such a label that says much and has a ``free`` reading; None where there is not just one."""
    found = [
        at
        for at, label in enumerate(labels)
        if says(label) and fitted.readings[chosen[at]] in free and say_much(columns[at])
    ]
    return found[0] if len(found) == 1 else None


def owning_what_is_answered(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """Whose the risk or the finding is (`Risk owner`) does not do the actions, beside a column of who does these."""
    concepts = [label_words(label).concepts for label in labels]
    owning = [at for at, reading in enumerate(chosen) if fitted.readings[reading] in OWNER_FIELDS]
    acting = [at for at in owning if not _DOING.isdisjoint(concepts[at]) and _ANSWERED.isdisjoint(concepts[at])]
    if acting:
        for at in owning:
            if not _ANSWERED.isdisjoint(concepts[at]) and _DOING.isdisjoint(concepts[at]):
                chosen[at] = fitted.readings.index("extra")


_DOING, _ANSWERED = frozenset(("action", "mitigation", "response")), frozenset(("risk", "issue", "finding"))
"""What the label of who acts says, and that of who answers for what is acted on."""


def likely(fitted: Model, labels: Sequence[str], chosen: list[int]) -> None:
    """How likely a risk is, or what it would do (`Likelihood rating`: `Possible`), is no status of what is done."""
    status = fitted.readings.index("status")
    if status in chosen and LIKELY.search(labels[chosen.index(status)]):
        chosen[chosen.index(status)] = fitted.readings.index("score")


def told_last(decisions: Sequence[Decision], labels: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Decision]:
    """The decisions, in which of several columns of updates below nothing but months the latest one is the progress.

    A label that is a date alone says nothing of what a column holds, so that any of them may have been taken for it.
    """
    found = list(decisions)
    at = next((at for at, one in enumerate(found) if one.best == "progress" and is_period(labels[at])), None)
    told = [say_much([row[n] for row in rows if row[n].strip()]) for n in range(len(labels))]
    same = [n for n, label in enumerate(labels) if told[n] and is_period(label)] if at is not None else []
    latest = latest_first(labels, same)[0] if same else at
    if at is not None and latest is not None and found[latest].best in NO_FIELD:
        found[at], found[latest] = found[latest], found[at]
    return found
